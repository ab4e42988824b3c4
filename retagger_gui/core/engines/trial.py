"""Finds the fastest engine on this machine that agrees with the reference, on the photos at hand.

The first photos of a folder have to be tagged anyway. The reference tags some of them, the others tag the same ones,
and the fastest whose answers agree goes on with the rest; its answers to the first photos are kept, so that every photo
of the folder is answered by one engine. A folder too small for that is tagged by the engine in use, and another one is
compared with it on the way: such folders count together.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from retagger_gui.core.engines.agreement import agreement
from retagger_gui.core.engines.choice import TRIES, WORTH, Choice, Evidence, Findings, chosen
from retagger_gui.core.engines.engine import Answers, CancelledError, joined
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.engines.registry import Candidate
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import Pixels
from retagger_gui.core.language import say
from retagger_gui.core.model import RoomModel

log = logging.getLogger(__name__)

ENOUGH = 64  # photos in a folder, or in small ones together, by which an engine is chosen
DECISIVE = 32  # of a folder's first photos that all engines tag
_FEWEST = 24  # of these that will do, where others cannot be read or are known
_TIMED = 2  # batches by which an engine is timed
_SMALL = 24  # photos of a small folder on which another engine is compared
_TELLING = 12  # photos on which an engine must have been compared, to be chosen by what small folders showed
# How many times as fast as the reference an engine must be for those after it not to be tried: where the first of them
# is, no other came near it on any processor measured (tests/benchmarks/README.md), and each takes seconds to load.
BEYOND = 2.5
# The most promising first: one that is slower than an earlier one is not compared to the end.
_ORDER = ("openvino-int8", "openvino-bf16", "onnxruntime-int8", "openvino-fp32")
# The reference engine's own arithmetic by another library gains little, and takes 2 s and 150 MB to load: only where no
# other engine has won.
_LAST_RESORT = "openvino-fp32"

Clock = Callable[[], float]
Keep = Callable[[Choice | Findings], object]


class Trial:
    """A model whose engine is still to be found: to be used in its place for one folder, and closed then.

    Like a model, it is for one thread at a time.
    """

    def __init__(
        self,
        model: RoomModel,
        findings: Findings,
        *,
        expected: int,
        keep: Keep = lambda found: None,
        cancelled: Callable[[], bool] = lambda: False,
        clock: Clock = time.perf_counter,
    ) -> None:
        """Begin; nothing is measured before the first photos come.

        Args:
            model: what is to tag. Its engine is the reference, or the last winner under other circumstances.
            findings: what earlier small folders showed.
            expected: photos in the folder.
            keep: called with what to remember: the choice; else what is known meanwhile, also before each try of an
                engine, lest one that takes the program down with it is tried for ever.
            cancelled: asked between two runs.
            clock: seconds, running on.
        """
        self._model = model
        self._findings = findings
        self._keep = keep
        self._cancelled = cancelled
        self._clock = clock
        self._decides = expected >= ENOUGH
        self._reference: RoomModel | None = model if model.engine == REFERENCE else None
        self._rival: RoomModel | None = None
        self._known: tuple[Candidate, ...] = ()
        self._has_looked = False
        self._compared = 0
        self._begun: dict[str, int] = {}  # engines that were tried, and how many tries counted before
        self.choice: Choice | None = None

    @property
    def batch(self) -> int:
        """Photos to be given at once: at first all by which an engine is chosen."""
        return DECISIVE if self._decides else self._model.batch

    @property
    def second_look_below(self) -> float:
        """The model's bound."""
        return self._model.second_look_below

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        """What the model says of photos; see RoomModel.answers.

        Raises:
            ModelError: the reference engine failed.
            CancelledError: it was cancelled meanwhile.
        """
        decides, self._decides = self._decides and len(photos) >= _FEWEST, False
        if decides:
            return self._decided(photos, embedding=embedding)
        if self.choice is None:
            self._findings = replace(self._findings, photos=self._findings.photos + len(photos))
            if self._compared < _SMALL:
                return self._compared_by_the_way(photos, embedding=embedding)
        return self._model.answers(photos, embedding=embedding)

    def close(self) -> None:
        """What a small folder showed is kept, or what it and others showed together leads to a choice."""
        self._rival = None
        if self.choice is not None:
            return
        if not self._compared:
            if self._begun:
                self._survived()
                self._keep(self._findings)
            return
        self._survived()
        told = [
            found for found in self._findings.evidence if found.refusal or found.agreement.photos >= _TELLING
        ]
        if self._findings.photos < ENOUGH or not told:
            self._keep(self._findings)
            return
        self._findings = replace(self._findings, evidence=tuple(told))
        self._choose()

    def _survived(self) -> None:
        """The program goes on after all tries, cancelled and interrupted ones too: none of them counts."""
        for name, tries in self._begun.items():
            self._findings = self._findings.having(replace(self._findings.of(name), tries=tries))

    # A folder that is large enough

    def _decided(self, photos: Pixels, *, embedding: bool) -> Answers:
        """The winner's answers to the first photos; from now on the model has that engine."""
        contest = self._contest(photos, embedding=embedding)
        tries = tuple(Evidence(found.engine, tries=found.tries) for found in self._findings.evidence)
        self._findings = replace(self._findings, evidence=tries)
        winner: RoomModel | None = None
        best = WORTH
        rival: RoomModel | None = None
        for place, name in enumerate(self._rivals()):
            if winner is not None and (name == _LAST_RESORT or best >= BEYOND):
                continue
            rival = None  # before the next one is loaded: each takes a hundred megabytes or two
            rival = self._opened(name, meanwhile=contest.untimed if not place else None)
            if rival is None:
                continue
            found = contest.timed(rival, self._findings.of(name), _TIMED * place, pace=winner, times=best)
            if found.times >= best:
                found = contest.compared(rival, found)
                if not found.refusal:
                    winner, best = rival, found.times
            self._note(found)
        answers = contest.answers(winner)
        if self._model.engine != (REFERENCE if winner is None else winner.engine):
            self._model.take_over(winner or contest.reference)
        self._choose(contest.reference_seconds)
        return answers

    def _choose(self, reference_seconds: float = 0.0) -> None:
        self.choice = chosen(
            [candidate.name for candidate in self._candidates()], self._findings, reference_seconds
        )
        log.info("The engine is %s: %s", self.choice.engine, self.choice.timings)
        self._keep(self.choice)

    # A folder that is too small

    def _compared_by_the_way(self, photos: Pixels, *, embedding: bool) -> Answers:
        """The answers of the engine in use; another one, or the reference, is asked the same."""
        rival = self._rival_of_small()
        self._compared += len(photos)
        if rival is None:
            return self._model.answers(photos, embedding=embedding)
        contest = self._contest(photos, embedding=embedding)
        self._note(contest.compared(rival, contest.timed(rival, self._findings.of(rival.engine), 0)))
        return contest.answers(rival if rival is self._model else None)

    def _rival_of_small(self) -> RoomModel | None:
        """The engine to compare in this folder: the one in use, or else that of which the least is known."""
        if not self._has_looked:
            self._has_looked = True
            self._rival = self._model if self._model.engine != REFERENCE else self._least_known()
        return self._rival

    def _least_known(self) -> RoomModel | None:
        names = [name for name in self._rivals() if not self._findings.of(name).refusal]
        for name in sorted(names, key=lambda name: self._findings.of(name).agreement.photos):
            if (rival := self._opened(name)) is not None:
                return rival
        return None

    # Engines

    def _contest(self, photos: Pixels, *, embedding: bool) -> "_Contest":
        if self._reference is None:
            self._reference = self._model.with_engine(REFERENCE)
        return _Contest(self._reference, photos, embedding, self._cancelled, self._clock)

    def _rivals(self) -> list[str]:
        """Engines that might be used, the most promising first; why others cannot is noted."""
        names = []
        for candidate in self._candidates():
            if candidate.reason:
                absent = Evidence(candidate.name, reason=candidate.reason)
                self._findings = self._findings.having(absent)
            elif candidate.name != REFERENCE:
                names.append(candidate.name)
        return sorted(names, key=_ORDER.index)

    def _candidates(self) -> tuple[Candidate, ...]:
        """Every engine; found out once, as it reads the model's files."""
        if not self._known:
            self._known = self._model.candidates()
        return self._known

    def _opened(self, name: str, meanwhile: Callable[[], object] | None = None) -> RoomModel | None:
        """The model in another engine; None where that cannot be, or where it took the program down before.

        Compiling a model leaves cores idle, and takes as long as the reference takes for a batch or two.

        Args:
            name: of the engine.
            meanwhile: what else is to be done while it is loaded.
        """
        if self._cancelled():
            raise CancelledError
        known = self._findings.of(name)
        if known.tries >= TRIES:
            return None
        self._begun[name] = known.tries
        self._findings = self._findings.having(replace(known, tries=known.tries + 1))
        self._keep(self._findings)
        with ThreadPoolExecutor(1, thread_name_prefix="engine") as loader:
            loading = loader.submit(self._model.with_engine, name)
            if meanwhile is not None:
                meanwhile()
            try:
                rival = loading.result()
            except ModelError as error:
                self._note(replace(known, reason=str(error)))
                return None
        self._findings = self._findings.having(known)
        return rival

    def _note(self, found: Evidence) -> None:
        """Remember it, and say it in the log where it speaks against an engine."""
        self._findings = self._findings.having(found)
        if found.refusal:
            log.warning("The engine %s is not used: %s", found.engine, found.refusal)


class _Contest:
    """Some photos, and what the reference engine says to them, batch by batch, as far as that was needed."""

    def __init__(
        self,
        reference: RoomModel,
        photos: Pixels,
        embedding: bool,
        cancelled: Callable[[], bool],
        clock: Clock,
    ) -> None:
        self.reference = reference
        self.reference_seconds = 0.0  # a photo, at its best
        self._batches = [photos[at : at + reference.batch] for at in range(0, len(photos), reference.batch)]
        self._embedding = embedding
        self._cancelled = cancelled
        self._clock = clock
        self._said: dict[tuple[str, int], Answers] = {}

    def timed(
        self,
        rival: RoomModel,
        known: Evidence,
        first: int,
        *,
        pace: RoomModel | None = None,
        times: float = 1.0,
    ) -> Evidence:
        """How fast another engine is: two batches, from the one of that number on, in turn with the reference.

        Args:
            rival: the other engine.
            known: of it.
            first: number of the first batch.
            pace: the best engine so far, which takes turns in the reference's place: it costs less.
            times: how many times as fast as the reference that is.
        """
        pace = pace or self.reference
        times = 1.0 if pace is self.reference else times
        seconds: dict[str, float] = {}
        for number in range(first, first + min(_TIMED, len(self._batches))):
            place = number % len(self._batches)
            for model in (pace, rival):
                took = self._run(model, place) / len(self._batches[place])
                seconds[model.engine] = min(took, seconds.get(model.engine, took))
        own = seconds.get(rival.engine)
        if own is None or rival.failed:
            return replace(known, reason=_failed(rival))
        return known.timed(own, times * seconds[pace.engine])

    def untimed(self) -> None:
        """Ask the reference about the batches by which the first engine is not timed: all are compared by them."""
        for place in range(_TIMED, len(self._batches)):
            self._run(self.reference, place)

    def compared(self, rival: RoomModel, known: Evidence) -> Evidence:
        """What another engine says to all batches, held against the reference."""
        name = rival.engine
        for place in range(len(self._batches)):
            for model in (self.reference, rival):
                if (model.engine, place) not in self._said:
                    self._run(model, place)
        if rival.failed:
            return replace(known, reason=_failed(rival))
        found = agreement(self._of(self.reference.engine).probabilities, self._of(name).probabilities)
        return replace(known, agreement=known.agreement + found)

    def answers(self, winner: RoomModel | None) -> Answers:
        """What the winner says, or the reference engine without one; from memory, as far as it was asked."""
        model = winner or self.reference
        for place in range(len(self._batches)):
            if (model.engine, place) not in self._said:
                self._run(model, place)
        return self._of(model.engine)

    def _of(self, engine: str) -> Answers:
        return joined([self._said[engine, place] for place in range(len(self._batches))])

    def _run(self, model: RoomModel, place: int) -> float:
        """Ask a model, and return how many seconds it took."""
        if self._cancelled():
            raise CancelledError
        begun = self._clock()
        answers = model.answers(self._batches[place], embedding=self._embedding)
        took = max(self._clock() - begun, 1e-9)
        self._said[model.engine, place] = answers
        if model is self.reference:
            each = took / len(self._batches[place])
            self.reference_seconds = min(each, self.reference_seconds or each)
        return took


def _failed(rival: RoomModel) -> str:
    return (
        say("engines", "It failed while running; {0} took over.").format(REFERENCE)
        if rival.failed
        else say("engines", "It could not be timed.")
    )

"""Watches the speed of the chosen engine; where it falls behind the reference, the reference takes over."""

import logging
import statistics
import time
from collections import deque
from collections.abc import Callable

from retagger_gui.core.engines.choice import WORTH
from retagger_gui.core.engines.engine import Answers
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import Pixels
from retagger_gui.core.model import RoomModel

log = logging.getLogger(__name__)

_RUNS = 12  # in a row, by whose median an engine is judged: other programs may slow a few
_LEEWAY = (
    2.5  # times the reference engine's seconds at its best: meanwhile, photos are decoded by the same cores
)
_TURNS = 3  # of both engines, by which it is found out whether the machine is slow, or the engine


class Watch:
    """A model whose engine is faster than the reference, as a trial has found; to be used in its place."""

    def __init__(
        self,
        model: RoomModel,
        reference_rate: float,
        *,
        on_slow: Callable[[str], object] = lambda engine: None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """Begin.

        Args:
            model: what tags.
            reference_rate: photos a second of the reference engine, as measured.
            on_slow: called with the name of an engine that the reference had to take over from.
            clock: seconds, running on.
        """
        self._model = model
        self._limit = _LEEWAY / reference_rate if reference_rate > 0 else float("inf")  # seconds a photo
        self._on_slow = on_slow
        self._clock = clock
        self._last: deque[float] = deque(maxlen=_RUNS)

    @property
    def batch(self) -> int:
        """Photos that go through the network at once."""
        return self._model.batch

    @property
    def second_look_below(self) -> float:
        """The model's bound."""
        return self._model.second_look_below

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        """What the model says of photos; see RoomModel.answers."""
        begun = self._clock()
        answers = self._model.answers(photos, embedding=embedding)
        if len(photos) == self.batch and self._model.engine != REFERENCE:  # one alone costs more
            self._last.append((self._clock() - begun) / len(photos))
            if len(self._last) == _RUNS and statistics.median(self._last) > self._limit:
                self._judge(photos)
        return answers

    def _judge(self, photos: Pixels) -> None:
        """Let the reference engine take turns with this one, and take over where it is faster."""
        name = self._model.engine
        self._limit = 2 * statistics.median(self._last)  # a machine that is slow is not asked all the time
        self._last.clear()
        try:
            reference = self._model.with_engine(REFERENCE)
        except ModelError as error:
            log.warning("%s", error)
            return
        seconds: dict[RoomModel, float] = {}
        for _ in range(_TURNS):
            for model in (reference, self._model):
                begun = self._clock()
                model.answers(photos)
                took = self._clock() - begun
                seconds[model] = min(took, seconds.get(model, took))
        if seconds[self._model] <= WORTH * seconds[reference]:
            return
        log.warning("The engine %s has become slower than %s, which takes over.", name, REFERENCE)
        self._model.take_over(reference)
        self._model.slowed = name
        self._on_slow(name)

"""The engine in use: which one, why, and another one where the person or a trial says so."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui import engine_choice, settings
from retagger_gui.core.classify import Predictor
from retagger_gui.core.engines.choice import Choice, Timing
from retagger_gui.core.engines.names import AUTO, REFERENCE
from retagger_gui.core.engines.trial import ENOUGH
from retagger_gui.core.errors import ModelError
from retagger_gui.core.language import number, say, shown, translate
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.background import priority
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.preferences import Preferences

log = logging.getLogger(__name__)

_LIBRARIES = {"onnxruntime": "ONNX Runtime", "openvino": "OpenVINO"}
_ARITHMETIC = {
    "fp32": say("engines", "32-bit floats"),
    "bf16": say("engines", "bfloat16"),
    "int8": say("engines", "8-bit integers"),
}


class EngineTrials(QObject):
    """Gives the tagging what it tags with: the model, tried in several engines where the best one is not known yet."""

    # a Choice, or None where the one that held does no longer; sent from the worker that tags
    found = Signal(object)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def tagging_with(
        self, model: RoomModel, expected: int, cancelled: Callable[[], bool]
    ) -> AbstractContextManager[Predictor]:
        """In a worker: see engine_choice.tagging_with()."""
        ours = self._preferences.settings
        fresh = settings.load(otherwise=ours)  # with what was found since, here or by the command `tag`
        known = replace(ours, engine_check=fresh.engine_check, engine_trial=fresh.engine_trial)
        return engine_choice.tagging_with(
            model, known, expected, cancelled=cancelled, on_found=self.found.emit
        )


class EngineSelection(QObject):
    """The engine in use, and what is known of the others."""

    changed = Signal()  # another engine is in use, or a trial has ended
    # what `look` asked for: the candidates (tuple[Candidate, ...]) for the model in use
    found = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        folder: OpenFolder,
        trials: EngineTrials,
        runner: Runner,
        parent: QObject | None = None,
    ) -> None:
        """Wire it up.

        Args:
            preferences: the settings, which keep what is found.
            folder: has the model.
            trials: tell what they find.
        """
        super().__init__(parent)
        self._preferences, self._folder, self._runner = preferences, folder, runner
        self._job: Job | None = None
        self._looking: Job | None = None
        self._asked: str | None = None  # an engine to be used once the job under way has ended
        self._wish = AUTO  # what the person chose last, as a model that is being loaded may not know of it
        folder.model_ready.connect(self._on_model)
        trials.found.connect(self._on_choice)

    def fix(self, engine: str) -> None:
        """Use this engine from now on, or (AUTO) the one that a trial found or will find."""
        self._preferences.change(engine=engine)
        self._wish = engine
        self._ask_for(engine)

    def look(self) -> None:
        """Find out which engines can run the model in use; the signal `found` tells."""
        model = self._folder.model
        if model is None or self._looking is not None:
            return
        self._looking = Job(partial(_candidates, model), self, name="engines")
        self._looking.batch.connect(self._on_found)
        self._looking.finished.connect(self._on_looked)
        self._looking.start(self._runner)

    def close(self) -> None:
        """Stop whatever goes on."""
        for job in (self._job, self._looking):
            if job is not None:
                job.abandon()
        self._job, self._looking = None, None

    # What is known

    @property
    def fixed(self) -> str:
        """What the settings say: AUTO or an engine's name."""
        return self._preferences.settings.engine

    @property
    def changing(self) -> bool:
        """Whether another engine is being loaded."""
        return self._job is not None

    def in_use(self) -> str:
        """The engine of the model in use, in words with its speed where that was measured; "" without a model."""
        model = self._folder.model
        if model is None:
            return ""
        timing = self._timing(model.engine)
        return title(model.engine) + (f", {rate_words(timing.rate)}" if timing and timing.rate else "")

    def measured(self) -> str:
        """How fast that engine is here, and how far it was checked, as a sentence; "" before it was measured."""
        model = self._folder.model
        timing = None if model is None else self._timing(model.engine)
        if timing is None or not timing.rate:
            return ""
        rate = number(timing.rate, 0 if timing.rate >= 10 else 1)
        if not timing.checked:
            return self.tr("About {0} photos a second on this machine with {1}.").format(
                rate, title(timing.engine)
            )
        words = translate(
            "engines",
            "About {0} photos a second on this machine with {1}; checked on %n photo, the same answer on {2} %.",
            "About {0} photos a second on this machine with {1}; checked on %n photos, the same answers on {2} %.",
            timing.checked,
        )
        return words.format(rate, title(timing.engine), number(100 * timing.same // timing.checked))

    def why(self) -> str:
        """Why that engine is in use, in words."""
        model, choice = self._folder.model, engine_choice.kept(self._preferences.settings)
        if model is None:
            return ""
        if model.failed or model.slowed:
            return self._fallen_back(model)
        if self.fixed != AUTO:
            words = self.tr("fixed in the settings")
            return words if model.engine == self.fixed else self.tr("the one in the settings cannot be used")
        if choice is None:
            return self.tr("the fastest one is found out on the first folder of {0} photos or more").format(
                ENOUGH
            )
        if choice.engine == model.engine:
            return self._reasons(choice)
        return self.tr("{0} is faster, but cannot be used; the log says more").format(title(choice.engine))

    def _fallen_back(self, model: RoomModel) -> str:
        if model.failed:
            return self.tr("{0} failed while running; the log says more").format(title(model.failed))
        return self.tr("{0} became slower than it; the log says more").format(title(model.slowed))

    def _reasons(self, choice: Choice) -> str:
        timed = [timing for timing in choice.timings if timing.rate and not timing.reason]
        if len(timed) < 2:
            words = self.tr("the only one that can be used here")
        else:
            if choice.engine == REFERENCE:
                words = self.tr("no other of {0} engines is faster here").format(len(timed))
            else:
                words = self.tr("the fastest of {0} engines here").format(len(timed))
            others = [
                f"{title(timing.engine)} {rate_words(timing.rate)}"
                for timing in timed
                if timing.engine != choice.engine
            ]
            words = f"{words} ({'; '.join(others)})"
        refused = [timing for timing in choice.timings if timing.rate and timing.reason]
        return "; ".join([words, *(self._refused(timing) for timing in refused)])

    def _refused(self, timing: Timing) -> str:
        words = self.tr("not {0}, {1}: {2}")
        return words.format(
            title(timing.engine), rate_words(timing.rate), shown(timing.reason).removesuffix(".")
        )

    def _timing(self, engine: str) -> Timing | None:
        choice = engine_choice.kept(self._preferences.settings)
        timings = choice.timings if choice is not None else ()
        return next((timing for timing in timings if timing.engine == engine), None)

    # Changing it

    @Slot(object)
    def _on_model(self, model: RoomModel) -> None:
        if self._wish not in (AUTO, model.engine):  # chosen while this model was being loaded
            self._ask_for(self._wish)
        else:
            self.changed.emit()

    @Slot(object)
    def _on_choice(self, choice: Choice | None) -> None:
        self._preferences.change(engine_check=() if choice is None else engine_choice.as_setting(choice))
        if choice is not None and self.fixed == AUTO:
            self._ask_for(AUTO)
        self.changed.emit()

    def _ask_for(self, engine: str) -> None:
        self._asked = engine
        if self._job is None:
            self._put_in_use()

    def _put_in_use(self) -> None:
        asked, self._asked = self._asked, None
        model = self._folder.model
        if asked is None or model is None:
            return
        self._job = Job(partial(self._use, model, asked), self, name="change engine")
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    def _use(self, model: RoomModel, engine: str, _: Job) -> Iterator[object]:
        """In a worker: change the engine; where that fails, the model keeps the one it has."""
        priority.lower(heavy=True)  # and with this thread those that the engine starts
        if engine == AUTO:
            engine = engine_choice.wanted(self._preferences.settings, model.path)
            if engine in (model.failed, model.slowed):  # else it would fail again at the next photo
                return
        try:
            model.use(engine)
        except ModelError as error:
            log.warning("%s %s stays in use.", error, model.engine)
        yield from ()

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._put_in_use()
        self.changed.emit()

    @Slot(object)
    def _on_found(self, candidates: list[object]) -> None:
        self.found.emit(candidates[0])

    @Slot()
    def _on_looked(self) -> None:
        self._looking = None


def loader(preferences: Preferences) -> Callable[[Path], RoomModel]:
    """How the window loads models: with the engine that the settings ask for."""

    def load(path: Path) -> RoomModel:
        return engine_choice.load_model(path, preferences.settings)

    return load


def title(engine: str) -> str:
    """An engine's name as a person reads it: "OpenVINO, 8-bit integers"."""
    library, arithmetic = engine.split("-")
    return f"{_LIBRARIES[library]}, {shown(_ARITHMETIC[arithmetic])}"


def rate_words(rate: float) -> str:
    """So many photos a second."""
    return translate("engines", "{0} photos/s").format(number(rate, 0 if rate >= 10 else 1))


def _candidates(model: RoomModel, _: Job) -> Iterator[object]:
    yield model.candidates()

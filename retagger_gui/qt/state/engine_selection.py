"""Finds the fastest engine on this machine in the background, and says what was found."""

import logging
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from retagger_gui import engine_choice
from retagger_gui.core.engines.check import Choice, Timing
from retagger_gui.core.engines.names import AUTO, PLAIN
from retagger_gui.core.errors import ModelError
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.background import priority
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.preferences import Preferences

log = logging.getLogger(__name__)

QUIET = 2000  # milliseconds without tagging before the check begins

_LIBRARIES = {"onnxruntime": "ONNX Runtime", "openvino": "OpenVINO"}
_ARITHMETIC = {"fp32": "32-bit floats", "bf16": "bfloat16", "int8": "8-bit integers"}

Check = Callable[..., Choice | None]
_Found = tuple[RoomModel, Choice]


class EngineSelection(QObject):
    """The engine in use, and the check that finds it; nothing is measured while photos are being tagged.

    Signals:
        changed(): another engine is in use, or a check has ended.
        found(object): what `look` asked for: the candidates (tuple[Candidate, ...]) for the model in use.
    """

    changed = Signal()
    found = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        folder: OpenFolder,
        runner: Runner,
        parent: QObject | None = None,
        *,
        quiet: int = QUIET,
        check: Check = engine_choice.check_here,
    ) -> None:
        """Wire it up; nothing is measured before `start`.

        Args:
            preferences: the settings, which keep what is found.
            folder: has the model, and says when photos are being tagged.
            runner: where jobs run.
            parent: the owner.
            quiet: milliseconds without tagging before the check begins.
            check: what measures.
        """
        super().__init__(parent)
        self._preferences, self._folder, self._runner, self._check = preferences, folder, runner, check
        self._job: Job | None = None
        self._looking: Job | None = None
        self._asked: str | None = None  # an engine that the person chose while another job was under way
        self._wish = AUTO  # what the person chose last, as a model that is being loaded may not know of it
        self._settled = False  # the model in use has been checked, or cannot be
        self._failed = False  # its check is under way, or ended in an error
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(quiet)
        self._timer.timeout.connect(self._begin)

    def start(self) -> None:
        """From now on, check each model that is loaded, once there is nothing else to do."""
        self._folder.model_ready.connect(self._on_model)
        self._folder.busy_changed.connect(self._on_busy)
        self._consider()

    def fix(self, engine: str) -> None:
        """Use this engine from now on, or (AUTO) the one that the check finds."""
        self._preferences.change(engine=engine)
        self._asked = self._wish = engine
        if self._job is not None:
            self._job.cancel()
        else:
            self._put_in_use()

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
        self._timer.stop()
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
    def checking(self) -> bool:
        """Whether a check or a change is under way."""
        return self._job is not None

    def in_use(self) -> str:
        """The engine of the model in use, in words with its speed where that was measured; "" without a model."""
        model = self._folder.model
        if model is None:
            return ""
        timing = self._timing(model.engine)
        return title(model.engine) + (f", {rate_words(timing.rate)}" if timing and timing.rate else "")

    def why(self) -> str:
        """Why that engine is in use, in words."""
        model, choice = self._folder.model, engine_choice.kept(self._preferences.settings)
        if model is None:
            return ""
        if model.failed:
            return self.tr("{0} failed while running; the log says more").format(title(model.failed))
        if self.fixed != AUTO:
            words = self.tr("fixed in the settings")
            return words if model.engine == self.fixed else self.tr("the one in the settings cannot be used")
        if choice is not None and choice.engine == model.engine and not self._failed:
            return self._reasons(choice)
        return self._why_not(choice)

    def _why_not(self, choice: Choice | None) -> str:
        """Why no check led to the engine in use."""
        if self._failed and self._settled:
            return self.tr("the check of the engines failed; the log says more")
        if choice is None or not self._settled:
            return self.tr("not measured yet on this machine")
        return self.tr("{0} is faster, but cannot be used; the log says more").format(title(choice.engine))

    def _reasons(self, choice: Choice) -> str:
        timed = [timing for timing in choice.timings if timing.rate and not timing.reason]
        if len(timed) < 2:
            return self.tr("the only one that can be used here")
        if choice.engine == PLAIN:
            words = self.tr("no other of {0} engines is faster here").format(len(timed))
        else:
            words = self.tr("the fastest of {0} engines here").format(len(timed))
        others = [
            f"{title(timing.engine)} {rate_words(timing.rate)}"
            for timing in timed
            if timing.engine != choice.engine
        ]
        return f"{words} ({'; '.join(others)})"

    def _timing(self, engine: str) -> Timing | None:
        choice = engine_choice.kept(self._preferences.settings)
        timings = choice.timings if choice is not None else ()
        return next((timing for timing in timings if timing.engine == engine), None)

    # The check

    @Slot(object)
    def _on_model(self, model: RoomModel) -> None:
        self._settled = self._failed = False
        if self._wish not in (AUTO, model.engine):  # chosen while this model was being loaded
            self._asked = self._wish
        if self._job is not None:
            self._job.cancel()
        elif self._asked is not None:
            self._put_in_use()
        else:
            self._consider()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if not busy:
            self._consider()
            return
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def _consider(self) -> None:
        """Check soon, if there is something to check and nothing else to do."""
        model = self._folder.model
        idle = self._job is None and not self._folder.busy
        if model is not None and idle and self.fixed == AUTO and not self._settled:
            self._timer.start()

    @Slot()
    def _begin(self) -> None:
        model = self._folder.model
        if model is not None and self._job is None and not self._folder.busy and self.fixed == AUTO:
            self._run(partial(self._checks, model), "check engines")

    def _checks(self, model: RoomModel, job: Job) -> Iterator[_Found]:
        """In a worker: find the fastest engine, unless that is known, and use it."""
        priority.lower(heavy=True)  # and with this thread those that the engines start
        key = engine_choice.key_of(model.path)
        choice = engine_choice.kept(self._preferences.settings)
        if choice is None or choice.key != key:
            self._failed = True  # until it has ended well
            choice = self._check(model, key, cancelled=job.cancelled)
            self._failed = False
        if choice is not None and not job.cancelled():
            if model.failed != choice.engine:  # else it would fail again at the next photo
                model.use(choice.engine)
            log.info("The engine is %s: %s", choice.engine, choice.timings)
            yield model, choice

    def _put_in_use(self) -> None:
        asked, self._asked = self._asked, None
        model = self._folder.model
        if asked == AUTO:
            self._settled = False
            self._consider()
        elif asked is not None and model is not None:
            self._run(partial(_use, model, asked), "change engine")

    def _run(self, work: Callable[[Job], Iterator[_Found]], name: str) -> None:
        job = Job(work, self, name=name)
        self._job = job
        job.batch.connect(self._on_choice)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        job.start(self._runner)

    @Slot(object)
    def _on_choice(self, results: list[_Found]) -> None:
        for model, choice in results:
            self._preferences.change(engine_check=engine_choice.as_setting(choice))
            self._settled = model is self._folder.model

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        log.warning("%s", sentence)
        self._settled = True

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        if self._asked is not None:
            self._put_in_use()
        else:
            self._consider()
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
    return f"{_LIBRARIES[library]}, {_ARITHMETIC[arithmetic]}"


def rate_words(rate: float) -> str:
    """So many photos a second."""
    return f"{rate:.0f} photos/s" if rate >= 10 else f"{rate:.1f} photos/s"


def _candidates(model: RoomModel, _: Job) -> Iterator[object]:
    yield model.candidates()


def _use(model: RoomModel, engine: str, _: Job) -> Iterator[_Found]:
    """In a worker: change the engine; where that fails, the model keeps the one it has."""
    priority.lower(heavy=True)
    try:
        model.use(engine)
    except ModelError as error:
        log.warning("%s %s stays in use.", error, model.engine)
    yield from ()

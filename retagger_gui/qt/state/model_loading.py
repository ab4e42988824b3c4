"""Loads the model in the background, and keeps the one that is in use."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.background import priority
from retagger_gui.qt.background.jobs import Job, Runner


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model, and what its file holds."""

    model: RoomModel  # loaded
    # the file's fingerprint, as retraining need not change the version; "" where it cannot be taken
    content: str

    @property
    def name(self) -> str:
        """Under what its predictions are remembered; another engine's can be others, so each has its own."""
        return f"{self.model.version} {self.content} {self.model.engine}"


class ModelState(Enum):
    """Where the loading stands; a model loaded before stays in use in each of these states."""

    WAITING = auto()  # nobody has asked for it, or a failure may be tried again
    LOADING = auto()
    READY = auto()
    FAILED = auto()


class ModelLoading(QObject):
    """The model in use, and the loading of the next one."""

    ready = Signal(object)  # the LoadedModel that is in use from now on
    failed = Signal(object)  # why a file could not be loaded; the former model, if there is one, stays in use
    ended = Signal()  # a loading has ended, either way

    def __init__(
        self,
        path: Path,
        runner: Runner,
        load_file: Callable[[Path], RoomModel],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read before `load` or `use`.

        Args:
            path: the file that `load` reads.
            runner: where the job runs.
            load_file: how to load a model file, raising ModelError.
        """
        super().__init__(parent)
        self.current: LoadedModel | None = None
        self.load_file = load_file
        self._path = path
        self._runner = runner
        self._state = ModelState.WAITING
        self._job: Job | None = None

    @property
    def state(self) -> ModelState:
        """Where the loading stands."""
        return self._state

    @property
    def loading(self) -> bool:
        """Whether a model is being loaded."""
        return self._state is ModelState.LOADING

    def load(self) -> None:
        """Begin to load the model, unless that has begun, is done, or has failed."""
        if self._state is ModelState.WAITING:
            self._begin(self._path)

    def use(self, path: Path) -> None:
        """Load another file; what is being loaded now is dropped."""
        if self._job is not None:
            self._job.abandon()
        self._begin(path)

    def allow_retry(self) -> None:
        """After a failure, `load` tries once more."""
        if self._state is ModelState.FAILED:
            self._state = ModelState.WAITING

    def close(self) -> None:
        """Drop what is being loaded; called once, when the window closes."""
        if self._job is not None:
            self._job.abandon()
            self._job = None
            self._state = ModelState.WAITING if self.current is None else ModelState.READY

    def _begin(self, path: Path) -> None:
        job = Job(partial(self._loaded, path), self, name="load model")
        self._state, self._job = ModelState.LOADING, job
        job.batch.connect(self._on_model)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        job.start(self._runner)

    def _loaded(self, path: Path, job: Job) -> Iterator[LoadedModel]:
        """In a worker."""
        priority.lower(heavy=True)  # and with this thread those that the engine starts
        model = self.load_file(path)
        content = ""
        with contextlib.suppress(OSError):
            content = fingerprint(path)
        yield LoadedModel(model, content)

    @Slot(object)
    def _on_model(self, loaded: list[LoadedModel]) -> None:
        (self.current,) = loaded
        self.ready.emit(self.current)

    @Slot(object)
    def _on_failed(self, sentence: str) -> None:
        if self.current is None:
            self._state = ModelState.FAILED
        self.failed.emit(sentence)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        if self._state is ModelState.LOADING:
            self._state = ModelState.READY
        self.ended.emit()

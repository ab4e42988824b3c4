"""Maintains the store once a run, in the background: checks it, backs it up, prunes its caches."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from retagger_gui.core.errors import StoreError
from retagger_gui.core.language import joined
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import Job, Runner

_LATER_MS = 3000  # after the start, when the window has long been painted


class StoreCare(QObject):
    """Begins by itself a moment after it was made."""

    # a sentence for the person: damage was found and mended, or no backup can be written
    noticed = Signal(object)

    def __init__(self, store: Store, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._runner = runner
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)
        self._timer.start(_LATER_MS)

    @Slot()
    def begin(self) -> None:
        """Look after it now."""
        self._timer.stop()
        self._job = Job(self._work, self, name="store care")
        self._job.batch.connect(self._on_notices)
        self._job.start(self._runner)

    def close(self) -> None:
        """Not any more; called once, when the window closes."""
        self._timer.stop()
        if self._job is not None:
            self._job.abandon()

    def _work(self, job: Job) -> Iterator[str]:
        before = self._store.notice
        try:
            self._store.look_after()
        except StoreError as error:
            yield str(error)
        if self._store.notice != before:
            yield self._store.notice

    @Slot(object)
    def _on_notices(self, sentences: list[str]) -> None:
        self.noticed.emit(joined(sentences, " "))

"""Watches the open folders, and looks at them again when asked: what came is added, of the rest a person is told."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from retagger_gui.core.photos import Photo
from retagger_gui.core.rescan import Difference, difference
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.photo_model import PhotoModel

_SETTLE_MS = 1500  # after the last change: whoever copies a folder is not interrupted at each file
_MOST = 1000  # folders watched: systems bound how many there may be


class FolderWatch(QObject):
    """Follows the folders of the open photos."""

    # a Difference between the folders and what is open, and whether a person asked for it
    found = Signal(object, bool)

    def __init__(
        self, folder: OpenFolder, photos: PhotoModel, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._photos = photos
        self._runner = runner
        self._watcher = QFileSystemWatcher(self)
        self._job: Job | None = None
        self._asked = False
        self._again = False
        self._timer = once_after(self, _SETTLE_MS, self._look)
        self._watcher.directoryChanged.connect(self._timer.start)
        folder.finished.connect(self._follow)

    @Slot()
    def check(self) -> None:
        """A person wants to know now."""
        self._asked = True
        self._look()

    def watched(self) -> list[str]:
        """The folders that are watched."""
        return self._watcher.directories()

    def close(self) -> None:
        """Look no more; called once, when the window closes."""
        self._timer.stop()
        if self._job is not None:
            self._job.abandon()
            self._job = None

    @Slot()
    def _follow(self) -> None:
        """Watch what is open now."""
        photos = [item.photo for item in self._photos.session.items]
        folders = {str(photo.root) for photo in photos} | {str(photo.path.parent) for photo in photos}
        wanted = set(sorted(folders)[:_MOST])
        watched = set(self._watcher.directories())
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watcher.addPaths(new)

    @Slot()
    def _look(self) -> None:
        if not self._folder.roots:
            self._asked = False
            return
        if self._folder.busy:  # it is reading them now; afterwards something may still be different
            self._timer.start()
            return
        if self._job is not None:
            self._again = True
            return
        photos = [item.photo for item in self._photos.session.items]
        self._job = Job(
            partial(self._compared, self._folder.roots, photos), self, name="rescan", interval=0.0
        )
        self._job.batch.connect(self._on_compared)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    def _compared(self, roots: Sequence[Path], photos: Sequence[Photo], job: Job) -> Iterator[Difference]:
        """In a worker."""
        yield difference(roots, photos, cancelled=job.cancelled)

    @Slot(object)
    def _on_compared(self, results: list[Difference]) -> None:
        asked, self._asked = self._asked, False
        for result in results:
            if asked or not result.nothing:
                self.found.emit(result, asked)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._look()

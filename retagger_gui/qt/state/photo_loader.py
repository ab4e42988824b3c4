"""Reads large photos in the background, for the views that show one at a time; keeps the last few."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.errors import PhotoError
from retagger_gui.qt.background.jobs import Job, Runner

LONGEST = 4096  # pixels along the longer side: enough to zoom in on a large screen, and 50 MB at most
_KEPT = 6  # photos: the one on show, its neighbours, and those just seen


@dataclass(frozen=True, slots=True)
class _Loaded:
    path: Path
    image: QImage | None
    error: str = ""


class PhotoLoader(QObject):
    """Pixmaps of whole photos by path, on the main thread; the reading happens in jobs."""

    loaded = Signal(object, object)  # a Path, and its QPixmap
    failed = Signal(object, object)  # a Path, and why it cannot be shown, as a sentence

    def __init__(
        self, runner: Runner, parent: QObject | None = None, *, longest: int = LONGEST, kept: int = _KEPT
    ) -> None:
        """Prepare a loader.

        Args:
            runner: where the reading runs.
            longest: pixels along the longer side that photos are brought to.
            kept: photos kept in memory.
        """
        super().__init__(parent)
        self._runner = runner
        self._longest = longest
        self._limit = kept
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._wanted: list[Path] = []
        self._job: Job | None = None

    def pixmap(self, path: Path) -> QPixmap | None:
        """The photo if it is in memory."""
        found = self._kept.get(path)
        if found is not None:
            self._kept.move_to_end(path)
        return found

    def request(self, paths: Sequence[Path]) -> None:
        """Read these next, the first one first; whatever else was wanted is wanted no more."""
        self._wanted = [path for path in paths if path not in self._kept]
        self._start()

    def forget(self) -> None:
        """Another folder is open: drop everything."""
        self._kept.clear()
        self._wanted.clear()
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _start(self) -> None:
        if self._job is not None or not self._wanted:
            return
        path = self._wanted.pop(0)
        self._job = Job(partial(_read, path, self._longest), self, name="photo", interval=0.0)
        self._job.batch.connect(self._on_batch)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    @Slot(object)
    def _on_batch(self, results: list[_Loaded]) -> None:
        for result in results:
            if result.image is None:
                self.failed.emit(result.path, result.error)
                continue
            pixmap = QPixmap.fromImage(result.image)
            self._kept[result.path] = pixmap
            while len(self._kept) > self._limit:
                self._kept.popitem(last=False)
            self.loaded.emit(result.path, pixmap)

    @Slot()
    def _on_finished(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._start()


def _read(path: Path, longest: int, job: Job) -> Iterator[_Loaded]:
    """In a worker: the photo upright, at most that many pixels a side."""
    try:
        photo = open_rgb(path, at_least=(longest, longest))
    except PhotoError as error:
        yield _Loaded(path, None, str(error))
        return
    photo.thumbnail((longest, longest))
    pixels = np.ascontiguousarray(np.asarray(photo))
    height, width, _ = pixels.shape
    yield _Loaded(path, QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy())

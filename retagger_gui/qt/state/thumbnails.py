"""The pictures on the cards: a bounded cache of pixmaps, filled in the background, visible cards first."""

import io
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from retagger_gui.core.classify import fingerprint_and_decode
from retagger_gui.core.decode_once import DecodeOnce
from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.errors import PhotoError, StoreError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.images import thumbnail_of
from retagger_gui.core.preview import preview
from retagger_gui.core.store import Store
from retagger_gui.qt.background import priority
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.photo_model import PhotoModel

LONGEST = 400  # pixels along a thumbnail's longer side: sharp on the largest card
# Of pixmaps kept in memory, some 65, or what is in sight: a page of a usual window and the pages beside it, without
# which paging back takes three times as long (`python -m tests.benchmarks.paging`). Others are 25 kB in the store.
CACHE_BYTES = 32 * 1024 * 1024
_QUALITY = 82  # of the JPEG kept in the store, about 25 kB each
_LOADERS = 2  # threads at most; more would take the processor from the tagging itself
_INTERVAL = 0.03  # seconds between two batches at least: pictures should appear as one scrolls
_BATCH = 16  # pictures that the main thread takes at a time: their cards are painted with the next frame

_LARGEST = 4 * LONGEST**2  # bytes of a pixmap at most

Pixels = npt.NDArray[np.uint8]


def encode(thumbnail: Pixels) -> bytes:
    """A thumbnail as it is kept in the store: uint8[h, w, 3] to JPEG."""
    buffer = io.BytesIO()
    Image.fromarray(thumbnail).save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _Wanted:
    item_id: int
    path: Path
    fingerprint: str
    untagged: bool  # the model will have to look at it


@dataclass(frozen=True, slots=True)
class _Loaded:
    wanted: _Wanted
    image: QImage | None  # None: there is no picture to be had of it
    is_rough: bool = False  # what the camera put beside the photo: the picture itself is still to come


class Made(NamedTuple):
    """A picture for display; one that was made now, with its pixels, uint8[h, w, 3], to be stored.

    Not to be stored where there is no fingerprint: the tagging has made it, and stores it.
    """

    image: QImage | None
    mark: str = ""
    pixels: Pixels | None = None


class Thumbnails(QObject):
    """Pixmaps of photos by their number, on the main thread only; workers make QImages.

    A view calls `request` with what it shows, first things first, whenever that changes (scrolling, resizing,
    new rows); pictures then arrive through `ready`, or the model's Qt.DecorationRole and dataChanged.

    Attributes:
        limit: bytes of pixmaps kept, beside those that the view shows.
    """

    ready = Signal(object)  # ids of photos that have a picture now

    def __init__(
        self,
        model: PhotoModel,
        store: Store,
        runner: Runner,
        *,
        cache_bytes: int = CACHE_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._store = store
        self._runner = runner
        self.limit = cache_bytes
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        self.kept_bytes = 0
        self._rough: set[int] = set()  # photos whose pixmap is not yet the one to stay
        self._hopeless: set[int] = set()
        self._visible: dict[int, None] = {}  # what a view shows, first things first
        self.decoded = DecodeOnce()  # between the cards and the tagging
        self._queue = _Queue()
        self._jobs: list[Job] = []
        model.set_pixmaps(self.pixmap)
        model.modelReset.connect(self.clear)
        self.ready.connect(model.thumbnails_ready)

    def pixmap(self, item_id: int) -> QPixmap | None:
        """The photo's picture if it is in memory, at most LONGEST pixels a side; fetches nothing."""
        pixmap = self._pixmaps.get(item_id)
        if pixmap is not None:
            self._pixmaps.move_to_end(item_id)
        return pixmap

    def request(self, ids: Sequence[int], on_screen: int | None = None) -> None:
        """Load these next, in this order, and nothing else that was asked for before and has not begun.

        What is on the screen is always loaded, and stays in memory until something else is asked for; of the rest
        only as much as there is room for.

        Args:
            ids: what a view shows, first things first.
            on_screen: how many of them can be seen now; None for all. The others may be, soon.
        """
        room = 2 * self.limit // _LARGEST
        ids = ids[: max(len(ids) if on_screen is None else on_screen, room)]
        self._visible = dict.fromkeys(ids)
        missing = [
            item_id
            for item_id in ids
            if self._lacks(item_id) and item_id not in self._hopeless and item_id in self._model.session
        ]
        self._queue.replace([self._wanted(item_id) for item_id in missing])
        self._start()

    def request_first(self, ids: Sequence[int]) -> None:
        """Load these next, for a dialog, and then what the view behind it has asked for."""
        self.request([*ids, *self._visible])

    def offer(self, thumbnails: Mapping[int, Pixels]) -> None:
        """Take pictures that the tagging made anyway, if they are visible; the others go to the store alone."""
        self._hopeless.difference_update(thumbnails)
        wanted = [i for i in thumbnails if i in self._visible and self._lacks(i)]
        self._rough.difference_update(wanted)
        for item_id in wanted:
            self._keep(item_id, QPixmap.fromImage(_image(thumbnails[item_id])))
        if wanted:
            self.ready.emit(wanted)

    def _lacks(self, item_id: int) -> bool:
        """Whether the photo has no picture in memory, or a rough one."""
        return item_id not in self._pixmaps or item_id in self._rough

    @Slot()
    def clear(self) -> None:
        """Forget everything: another folder is open."""
        self._queue.replace([])
        self._queue = _Queue()  # a new one: loaders that still draw from the old one find it empty
        for job in self._jobs:
            job.abandon()
        self._jobs.clear()
        self.decoded.clear()
        self._pixmaps.clear()
        self._rough.clear()
        self._hopeless.clear()
        self.kept_bytes = 0

    def close(self) -> None:
        """Stop loading; called once, when the program ends."""
        self.clear()

    def _wanted(self, item_id: int) -> _Wanted:
        item = self._model.item(item_id)
        untagged = item.predicted is None and not item.error
        return _Wanted(item_id, item.photo.path, item.fingerprint, untagged)

    def _start(self) -> None:
        """Have as many loaders at work as there is work for."""
        while len(self._jobs) < min(_LOADERS, priority.helpers(), len(self._queue)):
            work = partial(self._load, self._queue)
            job = Job(work, self, name="thumbnails", interval=_INTERVAL, buffered=_BATCH)
            self._jobs.append(job)
            job.batch.connect(self._on_batch)
            job.finished.connect(self._on_finished)
            job.start(self._runner)

    def _load(self, queue: "_Queue", job: Job) -> Iterator[_Loaded]:
        """In a worker: a glance at all that is wanted, then the most wanted, and the next, until nothing is."""
        while not job.cancelled():
            if (unseen := queue.take_unseen()) is not None:
                if (pixels := preview(unseen.path)) is not None:
                    yield _Loaded(unseen, _image(pixels), is_rough=True)
                continue
            if (wanted := queue.take()) is None:
                return
            made = self.fetch(wanted)
            yield _Loaded(wanted, made.image)
            if made.mark and made.pixels is not None:
                self._to_store(made.mark, made.pixels)

    def fetch(self, wanted: _Wanted) -> "Made":
        """The picture from the store, or decoded; in a worker."""
        kept = self._from_store(wanted.fingerprint)
        if kept is not None:
            return Made(kept)
        try:
            if wanted.untagged and self.decoded.is_open:
                return self._decoded_for_both(wanted)
            return self._decoded_here(wanted)
        except PhotoError:
            return Made(None)

    def _decoded_for_both(self, wanted: _Wanted) -> "Made":
        """Either the tagging need not decode it any more, or it has done so."""
        unless = self._is_in_store
        decode = partial(fingerprint_and_decode, wanted.path, thumbnail=LONGEST, unless=unless)
        mark, thumbnail = self.decoded.for_card(wanted.path, wanted.item_id, decode)
        if thumbnail is not None:
            return Made(_image(thumbnail), mark, thumbnail)
        kept = self._from_store(mark)
        return self._decoded_here(wanted) if kept is None else Made(kept)

    def _decoded_here(self, wanted: _Wanted) -> "Made":
        mark = wanted.fingerprint
        if not mark and (mark := _fingerprint(wanted.path)) and (kept := self._from_store(mark)) is not None:
            return Made(kept)
        pixels = thumbnail_of(open_rgb(wanted.path, at_least=(LONGEST, LONGEST)), LONGEST)
        if mark and _fingerprint(wanted.path) != mark:  # the file may have been replaced since
            mark = ""
        return Made(_image(pixels), mark, pixels)

    def _is_in_store(self, fingerprint: str) -> bool:
        try:
            return bool(self._store.has_thumbnails([fingerprint]))
        except StoreError:
            return False

    def _from_store(self, fingerprint: str) -> QImage | None:
        try:
            data = self._store.thumbnail(fingerprint) if fingerprint else None
        except StoreError:  # a picture can always be made anew
            return None
        if data is None:
            return None
        image = QImage.fromData(data)
        return None if image.isNull() else image

    def _to_store(self, fingerprint: str, pixels: Pixels) -> None:
        try:
            self._store.put_thumbnails({fingerprint: encode(pixels)})
        except StoreError:
            return

    @Slot(object)
    def _on_batch(self, results: list[_Loaded]) -> None:
        self._take(result for result in results if result.wanted.item_id in self._model.session)

    def _take(self, results: Iterable[_Loaded]) -> None:
        ready = []
        for result in results:
            item_id = result.wanted.item_id
            if not result.is_rough:
                self._queue.done(item_id)
            if result.image is None:
                self._hopeless.add(item_id)
            elif not result.is_rough or item_id not in self._pixmaps:
                (self._rough.add if result.is_rough else self._rough.discard)(item_id)
                self._keep(item_id, QPixmap.fromImage(result.image))
                ready.append(item_id)
        if ready:
            self.ready.emit(ready)

    @Slot()
    def _on_finished(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        self._start()

    def _keep(self, item_id: int, pixmap: QPixmap) -> None:
        former = self._pixmaps.pop(item_id, None)
        self.kept_bytes += _size(pixmap) - (0 if former is None else _size(former))
        self._pixmaps[item_id] = pixmap
        if self.kept_bytes > self.limit:
            self._make_room()

    def _make_room(self) -> None:
        """Let go of the longest unused, but never of what was asked for last: nobody would bring it again."""
        for item_id in [item_id for item_id in self._pixmaps if item_id not in self._visible]:
            if self.kept_bytes <= self.limit:
                return
            self.kept_bytes -= _size(self._pixmaps.pop(item_id))
            self._rough.discard(item_id)


class _Queue:
    """What is wanted, most wanted first, less what a loader is at work on already."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: list[_Wanted] = []
        self._unseen: list[_Wanted] = []  # of those, what nobody has ever looked at, and no loader either
        self._glanced: set[int] = set()
        self._taken: set[int] = set()

    def __len__(self) -> int:
        with self._lock:
            return len(self._wanted)

    def replace(self, wanted: Sequence[_Wanted]) -> None:
        with self._lock:
            self._wanted = [entry for entry in reversed(wanted) if entry.item_id not in self._taken]
            self._unseen = [
                entry
                for entry in self._wanted
                if not entry.fingerprint and entry.item_id not in self._glanced
            ]

    def take_unseen(self) -> _Wanted | None:
        """The most wanted photo that is not known from before, each once."""
        with self._lock:
            if not self._unseen:
                return None
            wanted = self._unseen.pop()
            self._glanced.add(wanted.item_id)
            return wanted

    def take(self) -> _Wanted | None:
        with self._lock:
            if not self._wanted:
                return None
            wanted = self._wanted.pop()
            self._taken.add(wanted.item_id)
            return wanted

    def done(self, item_id: int) -> None:
        with self._lock:
            self._taken.discard(item_id)


def _fingerprint(path: Path) -> str:
    """Of the file's content now, or "": photos of a folder that was moved have their pictures in the store."""
    try:
        return fingerprint(path)
    except OSError:
        return ""


def _image(pixels: Pixels) -> QImage:
    """uint8[h, w, 3] as a QImage that owns its bytes."""
    pixels = np.ascontiguousarray(pixels)
    height, width, _ = pixels.shape
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # as the screen wants it, here in the worker


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4

"""Photos that look the same, found in the background: for stacks, for "also in", and for sharpness."""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.compare import Sharpness
from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.duplicates import MEASURED, Look, look_of, stacks
from retagger_gui.core.errors import PhotoError, StoreError
from retagger_gui.core.session import Item
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.photo_model import PhotoModel

_ENOUGH = (MEASURED, MEASURED)  # pixels to measure a photo at that has no thumbnail
_WRITTEN = 64  # looks written to the store at a time


@dataclass(frozen=True, slots=True)
class _Wanted:
    item_id: int
    path: Path
    fingerprint: str


@dataclass(frozen=True, slots=True)
class _Found:
    looks: Mapping[int, Look] = field(default_factory=dict)
    stacks: Sequence[tuple[int, ...]] = ()
    prints: Mapping[int, str] = field(default_factory=dict)  # the content of every photo that was looked at


class Lookalikes(QObject):
    """What photos look like, and which look the same. `update` looks at those that it does not know yet."""

    measured = Signal(object)  # list of ids of photos whose sharpness is known now
    changed = Signal(object)  # set of ids of photos that are in another stack now

    def __init__(
        self, photos: PhotoModel, store: Store, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._store = store
        self._runner = runner
        self._looks: dict[int, Look] = {}
        self._prints: dict[int, str] = {}  # the content that each look is of
        self.stack_of: dict[int, tuple[int, ...]] = {}
        self._job: Job | None = None
        self._again = False
        photos.modelReset.connect(self.clear)

    def stack(self, item_id: int) -> tuple[int, ...]:
        """The photos that look like this one, itself included; it alone where none does."""
        return self.stack_of.get(item_id, (item_id,))

    def sharpness(self, item: Item) -> float | None:
        """How sharp a photo is; None while that is not known."""
        look = self._looks.get(item.id)
        return None if look is None else look.sharpness

    def snapshot(self) -> Sharpness:
        """How sharp photos are, for another thread: what is not known yet is measured there when it is asked for."""
        return partial(self._known_or_measured, dict(self._looks))

    @property
    def busy(self) -> bool:
        """Whether photos are being looked at."""
        return self._job is not None

    @Slot()
    def update(self) -> None:
        """Look at the photos that are new or changed since, then compare all. Does nothing when none is."""
        if self._job is not None:
            self._again = True
            return
        items = self._photos.session.snapshot()
        if not items:
            return
        work = partial(self._find, items, dict(self._prints), dict(self._looks))
        self._job = Job(work, self, name="lookalikes")
        self._job.batch.connect(self._on_found)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    @Slot()
    def clear(self) -> None:
        """Forget everything: another folder is open."""
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self._again = False
        for kept in (self._looks, self._prints, self.stack_of):
            kept.clear()

    def close(self) -> None:
        """Stop looking; called once, when the window closes."""
        self.clear()

    # In a worker

    def _find(
        self, items: Sequence[Item], prints: Mapping[int, str], known: dict[int, Look], job: Job
    ) -> Iterator[_Found]:
        """All looks and stacks at once, at the end: covers should not change while one looks at them."""
        wanted = [
            _Wanted(item.id, item.photo.path, item.fingerprint)
            for item in items
            if item.width and prints.get(item.id) != item.fingerprint
        ]
        if not wanted:
            return
        fresh: dict[int, Look] = {}
        remembered = self._remembered(wanted)
        unwritten: dict[str, Look] = {}
        for entry in wanted:
            if job.cancelled():
                return
            look = remembered.get(entry.fingerprint) or unwritten.get(entry.fingerprint)
            if look is None:
                look = self._measured(entry)
                if look is not None and entry.fingerprint:
                    unwritten[entry.fingerprint] = look
            if look is not None:
                fresh[entry.item_id] = look
            if len(unwritten) >= _WRITTEN:
                self._remember(unwritten)
                remembered.update(unwritten)
                unwritten = {}
        self._remember(unwritten)
        known.update(fresh)
        yield _Found(fresh, stacks(known), {entry.item_id: entry.fingerprint for entry in wanted})

    def _remembered(self, wanted: Iterable[_Wanted]) -> dict[str, Look]:
        try:
            return self._store.looks({entry.fingerprint for entry in wanted} - {""})
        except StoreError:  # they can always be measured anew
            return {}

    def _remember(self, looks: Mapping[str, Look]) -> None:
        if not looks:
            return
        try:
            self._store.put_looks(looks)
        except StoreError:
            return

    def _measured(self, wanted: _Wanted) -> Look | None:
        try:
            data = self._store.thumbnail(wanted.fingerprint) if wanted.fingerprint else None
        except StoreError:
            data = None
        try:
            if data is not None:
                return look_of(Image.open(io.BytesIO(data)).convert("RGB"))
            photo = open_rgb(wanted.path, at_least=_ENOUGH)
        except (PhotoError, OSError):
            return None
        photo.thumbnail(_ENOUGH)
        return look_of(photo)

    def _known_or_measured(self, looks: Mapping[int, Look], item: Item) -> float | None:
        look = looks.get(item.id)
        if look is None and item.width:
            look = self._measured(_Wanted(item.id, item.photo.path, item.fingerprint))
        return None if look is None else look.sharpness

    # On the main thread

    @Slot(object)
    def _on_found(self, results: list[_Found]) -> None:
        for result in results:
            self._looks.update(result.looks)
            self._prints.update(result.prints)
            former, self.stack_of = self.stack_of, {i: stack for stack in result.stacks for i in stack}
            if result.looks:
                self.measured.emit(list(result.looks))
            moved = {i for i in {*former, *self.stack_of} if former.get(i) != self.stack_of.get(i)}
            if moved:
                self.changed.emit(moved)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.update()

"""Photos that look the same, found in the background: for stacks, for "also in", and for sharpness."""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PIL import Image
from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.compare import Sharpness
from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.duplicates import MEASURED, Look, Trace, look_of, stacks_of_traces
from retagger_gui.core.errors import PhotoError, StoreError
from retagger_gui.core.session import Item
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.photo_model import PhotoModel

_ENOUGH = (MEASURED, MEASURED)  # pixels to measure a photo at that has no thumbnail
_AT_ONCE = 64  # looks read from the store, or written to it, at a time


@dataclass(frozen=True, slots=True)
class _Found:
    traces: Mapping[int, Trace] = field(default_factory=dict)
    stacks: Sequence[tuple[int, ...]] = ()
    prints: Mapping[int, str] = field(default_factory=dict)  # the content of every photo that was looked at


class Lookalikes(QObject):
    """Which photos look the same, and how sharp they are. `update` looks at those that it does not know yet.

    What they look like is in the store, some 3 kB a photo, and more of a drawing: only traces are kept in memory.
    """

    measured = Signal(object)  # list of ids of photos whose sharpness is known now
    changed = Signal(object)  # set of ids of photos that are in another stack now

    def __init__(
        self, photos: PhotoModel, store: Store, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._store = store
        self._runner = runner
        self._traces: dict[int, Trace] = {}
        self._prints: dict[int, str] = {}  # the content that each trace is of
        self.stack_of: dict[int, tuple[int, ...]] = {}
        self._job: Job | None = None
        self._again = False
        photos.modelReset.connect(self.clear)

    def stack(self, item_id: int) -> tuple[int, ...]:
        """The photos that look like this one, itself included; it alone where none does."""
        return self.stack_of.get(item_id, (item_id,))

    def sharpness(self, item: Item) -> float | None:
        """How sharp a photo is; None while that is not known."""
        trace = self._traces.get(item.id)
        return None if trace is None else trace.sharpness

    def snapshot(self) -> Sharpness:
        """How sharp photos are, for another thread: what is not known yet is measured there when it is asked for."""
        return partial(self._known_or_measured, dict(self._traces))

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
        work = partial(self._find, items, dict(self._prints), dict(self._traces))
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
        for kept in (self._traces, self._prints, self.stack_of):
            kept.clear()

    def close(self) -> None:
        """Stop looking; called once, when the window closes."""
        self.clear()

    # In a worker

    def _find(
        self, items: Sequence[Item], prints: Mapping[int, str], known: dict[int, Trace], job: Job
    ) -> Iterator[_Found]:
        """All traces and stacks at once, at the end: covers should not change while one looks at them."""
        wanted = [item for item in items if item.width and prints.get(item.id) != item.fingerprint]
        if not wanted:
            return
        fresh: dict[int, Trace] = {}
        unwritten: dict[str, Look] = {}  # what the store did not take
        for start in range(0, len(wanted), _AT_ONCE):
            looks = self._looks(wanted[start : start + _AT_ONCE], unwritten, job)
            fresh.update((item_id, look.trace()) for item_id, look in looks)
            if job.cancelled():
                return
        known.update(fresh)
        by_number = {item.id: item for item in items}
        found = stacks_of_traces(known, lambda number: self._look(by_number[number], unwritten))
        yield _Found(fresh, found, {item.id: item.fingerprint for item in wanted})

    def _looks(
        self, wanted: Sequence[Item], unwritten: dict[str, Look], job: Job
    ) -> Iterator[tuple[int, Look]]:
        """What photos look like, by their numbers; what is not in the store is measured, and put there."""
        known = self._remembered(wanted)
        measured: dict[str, Look] = {}
        for item in wanted:
            if job.cancelled():
                return
            mark = item.fingerprint
            look = known.get(mark) or measured.get(mark) or unwritten.get(mark)
            if look is None and (look := self._measured(item)) is not None and mark:
                measured[mark] = look
            if look is not None:
                yield item.id, look
        if not self._remember(measured):
            unwritten.update(measured)

    def _look(self, item: Item, unwritten: Mapping[str, Look]) -> Look | None:
        """What one photo looks like; measured anew only where the store has lost it."""
        mark = item.fingerprint
        return unwritten.get(mark) or self._remembered([item]).get(mark) or self._measured(item)

    def _remembered(self, wanted: Iterable[Item]) -> dict[str, Look]:
        try:
            return self._store.looks({item.fingerprint for item in wanted} - {""})
        except StoreError:  # they can always be measured anew
            return {}

    def _remember(self, looks: Mapping[str, Look]) -> bool:
        if not looks:
            return True
        try:
            self._store.put_looks(looks)
        except StoreError:
            return False
        return True

    def _measured(self, item: Item) -> Look | None:
        try:
            data = self._store.thumbnail(item.fingerprint) if item.fingerprint else None
        except StoreError:
            data = None
        try:
            if data is not None:
                return look_of(Image.open(io.BytesIO(data)).convert("RGB"))
            photo = open_rgb(item.photo.path, at_least=_ENOUGH)
        except (PhotoError, OSError):
            return None
        photo.thumbnail(_ENOUGH)
        return look_of(photo)

    def _known_or_measured(self, traces: Mapping[int, Trace], item: Item) -> float | None:
        trace = traces.get(item.id)
        if trace is not None:
            return trace.sharpness
        look = self._measured(item) if item.width else None
        return None if look is None else look.sharpness

    # On the main thread

    @Slot(object)
    def _on_found(self, results: list[_Found]) -> None:
        for result in results:
            self._traces.update(result.traces)
            self._prints.update(result.prints)
            former, self.stack_of = self.stack_of, {i: stack for stack in result.stacks for i in stack}
            if result.traces:
                self.measured.emit(list(result.traces))
            moved = {i for i in {*former, *self.stack_of} if former.get(i) != self.stack_of.get(i)}
            if moved:
                self.changed.emit(moved)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.update()

"""How far each listing has been put right: counted as photos change, so that nothing walks over all of them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from retagger_gui.core.compare import listing_key
from retagger_gui.core.session import Item
from retagger_gui.qt.background.throttle import NEXT_TURN_MS, once_after
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import PhotoModel


class ListingCounts(NamedTuple):
    """A listing's photos by what has become of them."""

    photos: int = 0  # all of them
    left: int = 0  # those with a tag that nobody has confirmed or changed
    waiting: int = 0  # those without a tag so far
    to_review: int = 0  # of those left, how many a person is asked about

    @property
    def done(self) -> bool:
        """Whether nothing is left to say of it."""
        return self.photos > 0 and not self.left and not self.waiting

    def plus(self, other: "ListingCounts", by: int) -> "ListingCounts":
        """The same with (by = 1) or without (by = -1) another one's photos."""
        return ListingCounts(*(mine + by * its for mine, its in zip(self, other, strict=True)))


class ListingProgress(QObject):
    """The listings with their counts."""

    changed = Signal()  # some are others now; announced once for many changes

    def __init__(self, photos: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._counts: dict[str, ListingCounts] = {}
        self._counted: dict[int, ListingCounts] = {}  # what each photo was counted as
        self._timer = once_after(self, NEXT_TURN_MS, self.changed)
        photos.rowsInserted.connect(self._rows_inserted)
        photos.rows_changed.connect(self._rows_changed)
        photos.modelReset.connect(self._reset)
        self._take(photos.session.items)

    def counts(self, listing: str) -> ListingCounts:
        """A listing's counts."""
        return self._counts.get(listing, _NOTHING)

    @property
    def done(self) -> int:
        """How many listings are done."""
        return sum(counts.done for counts in self._counts.values())

    def __len__(self) -> int:
        return len(self._counts)

    @Slot()
    def _reset(self) -> None:
        self._counts.clear()
        self._counted.clear()
        self._take(self._photos.session.items)
        self._timer.start()

    @Slot(QModelIndex, int, int)
    def _rows_inserted(self, parent: Index, first: int, last: int) -> None:
        self._take(self._photos.session.items[first : last + 1])

    @Slot(object)
    def _rows_changed(self, rows: Sequence[int]) -> None:
        items = self._photos.session.items
        self._take(items[row] for row in rows)

    def _take(self, items: Iterable[Item]) -> None:
        for item in items:
            new, old = _counted_as(item), self._counted.get(item.id, _NOTHING)
            if new != old:
                key = listing_key(item.photo)
                self._counts[key] = self._counts.get(key, _NOTHING).plus(old, -1).plus(new, 1)
                self._counted[item.id] = new
        self._timer.start()


_NOTHING = ListingCounts()


def _counted_as(item: Item) -> ListingCounts:
    open_ = item.decision is None
    return ListingCounts(
        1,
        int(open_ and bool(item.predicted)),
        int(open_ and item.predicted is None and not item.error),
        int(item.needs_review),
    )

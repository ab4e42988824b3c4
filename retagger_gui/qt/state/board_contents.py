"""What the board shows now: the model's photos, filtered, grouped and sorted, kept in step with the model."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot

from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item
from retagger_gui.qt.background.throttle import Throttle
from retagger_gui.qt.state.arrange import Catalogue, Filter, Group, Sort, SortKeys
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import tag_name


class BoardContents(QObject):
    """Groups of rows under a filter and a sort order.

    Changes in the model are taken in at once but announced once for many, when the main loop is idle, and the more
    rarely the longer it takes: arranging ten thousand photos at each hundred that come would be all there is time for.
    """

    # the groups are others now; True when the photos themselves changed, False when only filter, sort or folds did
    changed = Signal(bool)

    def __init__(self, model: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.filter = Filter()
        self.sort = Sort.LISTING
        self._folded: set[str] = set()
        self.note_of_listing: Callable[[Item], str] = lambda item: ""  # what is noted of a photo's listing
        self._catalogue = Catalogue(self._seen, self._noted)
        self._groups: list[Group] | None = None
        self._untold = False
        self._from_model = False
        self._throttle = Throttle()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell)
        model.rowsInserted.connect(self._rows_inserted)
        model.rows_changed.connect(self._rows_changed)
        model.modelReset.connect(self._reset)
        model.rooms_changed.connect(self._reset)  # other names are found by the filter
        model.seen_changed.connect(self._on_seen)
        self._reset()

    # What views ask

    def groups(self) -> list[Group]:
        """Groups in order: not tagged yet (if any), each label, then the unreadable (if any).

        Labels without a photo are there as well, as drop targets, unless a filter is active.
        """
        if self._groups is None:
            order = self._order()
            found = self._catalogue.arrange(order, self.filter, self.sort)
            usual = (
                set() if self.filter.active else set(order)
            )  # under a filter, headers alone would be in the way
            self._groups = [
                Group(tag, rows, tag in self._folded) for tag, rows in found.items() if rows or tag in usual
            ]
        return self._groups

    def rows(self, tag: str) -> Sequence[int]:
        """The rows shown under a tag, in order."""
        return next((group.rows for group in self.groups() if group.tag == tag), ())

    def shown(self) -> int:
        """How many photos the filter lets through."""
        return sum(len(group.rows) for group in self.groups())

    def _order(self) -> list[str]:
        counts = self.model.counts()
        first = [UNTAGGED] if UNTAGGED in counts else []
        last = [UNREADABLE] if UNREADABLE in counts else []
        return [*first, *self.model.tags(), *last]

    # What views change

    def set_filter(self, what: Filter) -> None:
        """Show only what this lets through."""
        if what != self.filter:
            self.filter = what
            self._stale(from_model=False)
            self.tell()

    def set_sort(self, sort: Sort) -> None:
        """Another order in each group."""
        if sort != self.sort:
            self.sort = sort
            self._stale(from_model=False)
            self.tell()

    def folded(self, tag: str) -> bool:
        """Whether a group shows its header alone."""
        return tag in self._folded

    def fold(self, tags: Sequence[str], folded: bool) -> None:
        """Fold or unfold groups."""
        if folded:
            self._folded.update(tags)
        else:
            self._folded.difference_update(tags)
        self._stale(from_model=False)
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Tell of changes now instead of at the next idle moment."""
        self._timer.stop()
        if self._untold:
            self._untold = False
            from_model, self._from_model = self._from_model, False
            with self._throttle.measured():
                self.changed.emit(from_model)

    def tell_if_due(self) -> None:
        """Tell of changes, unless many are streaming in and the last ones were told only just now."""
        if self._throttle.due:
            self.tell()

    def translate(self) -> None:
        """The rooms have other names now, by which photos are found."""
        self._reset()
        self.tell()

    # Following the model

    def _stale(self, *, from_model: bool) -> None:
        self._groups = None
        self._untold = True  # even if a view asks for the groups meanwhile
        self._from_model = self._from_model or from_model
        if not self._timer.isActive():
            self._timer.start(self._throttle.wait)

    def _seen(self, row: int) -> bool:
        session = self.model.session
        return session.seen(session.items[row])

    def _noted(self, row: int) -> str:
        return self.note_of_listing(self.model.session.items[row])

    @Slot(object)
    def on_noted(self, listings: Sequence[str]) -> None:
        """Listings have other notes now."""
        if "note" in self.filter.text:
            self._stale(from_model=True)

    @Slot(object)
    def _on_seen(self, ids: Sequence[int]) -> None:
        if "seen" in self.filter.text:
            self._stale(from_model=True)

    @Slot()
    def _reset(self) -> None:
        self._catalogue.clear()
        self._append(0, self.model.rowCount())
        self._stale(from_model=True)

    @Slot(QModelIndex, int, int)
    def _rows_inserted(self, parent: Index, first: int, last: int) -> None:
        self._append(first, last + 1)
        self._stale(from_model=True)

    def _append(self, first: int, end: int) -> None:
        items = self.model.session.items
        self._catalogue.append(
            SortKeys.of(row, items[row], tag_name(items[row].group)) for row in range(first, end)
        )

    @Slot(object)
    def _rows_changed(self, rows: Sequence[int]) -> None:
        items = self.model.session.items
        changed = False
        for row in rows:
            changed = self._catalogue.update(row, items[row], tag_name(items[row].group)) or changed
        if changed:
            self._stale(from_model=True)

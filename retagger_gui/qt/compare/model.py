"""The grid of Compare as a Qt model: listings by rooms, or rooms by listings; each cell a room of a listing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPixmap

from retagger_gui.core.compare import Spot
from retagger_gui.core.history import Aspect, AttributeAspect
from retagger_gui.core.language import number, translate
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item
from retagger_gui.qt.state.indexes import NO_PARENT, Index
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.photo_model import spoken, tooltip
from retagger_gui.qt.style.text import attributes_within, tag_name, tag_within, tip

Horizontal, Vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@dataclass(frozen=True, slots=True)
class Cell:
    """One room of one listing, as it is shown."""

    listing: str  # the listing's key
    tag: str  # the room
    item: Item | None = None  # the photo on show; None where there is none of the room
    number: int = 0  # its place among the room's photos, from 1; photos that look the same count once
    count: int = 0  # how many photos there are to step through
    stack: tuple[int, ...] = ()  # the photos of this room that look like the one on show, itself first
    elsewhere: tuple[str, ...] = ()  # names of other listings that have a photo that looks the same
    chosen: bool = False  # a person chose the photo on show to stand for the room
    key: bool = False  # it is a key room
    waiting: bool = False  # there may yet be one: some of the listing's photos are not tagged so far
    lacks: tuple[
        str, ...
    ] = ()  # there are photos, but none that shows all of these attributes, as is asked for


@dataclass(frozen=True, slots=True)
class ListingHead:
    """A listing's header."""

    listing: str  # its key
    name: str  # as a person sees it
    role: str  # "Subject property", or "Comparable 3"
    photos: int  # how many it has
    have: int  # how many of the key rooms it has
    key_rooms: int  # how many key rooms there are
    missing: tuple[str, ...]  # the names of those it has not
    subject: bool  # it is the property being valued
    waiting: int  # how many of its photos have no tag so far
    unreadable: int  # how many of them could not be read


@dataclass(frozen=True, slots=True)
class RoomHead:
    """A room's header: in how many of the listings it is to be seen."""

    tag: str
    name: str
    have: int
    listings: int
    key: bool


class CellRole(IntEnum):
    """What the model tells beside Qt's own roles."""

    CELL = Qt.ItemDataRole.UserRole + 1  # Cell
    HEAD = Qt.ItemDataRole.UserRole + 2  # of a header: ListingHead or RoomHead


class CompareModel(QAbstractTableModel):
    """What stands in each cell. Nothing is worked out for cells that nobody asks for."""

    about_to_arrange = Signal()  # listings or rooms are about to be, and are, others or in another order
    arranged = Signal()

    def __init__(
        self,
        listings: Listings,
        lookalikes: Lookalikes,
        key_rooms: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = listings
        self._photos = listings.photos
        self._lookalikes = lookalikes
        self._key_rooms = tuple(dict.fromkeys(key_rooms))
        self._listings: list[str] = []
        self._rooms: list[str] = []
        self._transposed = False
        self._needed: tuple[str, ...] = ()  # attributes that every photo on show has
        self._shown: dict[Spot, int] = {}  # the photo that was stepped to
        self.cells: dict[Spot, Cell] = {}  # those that were asked for and have not changed since
        self._room_heads: dict[str, RoomHead] = {}
        listings.changed.connect(self._spots_changed)
        listings.arranged.connect(self.sync)
        listings.cleared.connect(self._cleared)
        lookalikes.changed.connect(self._stacks_changed)
        self._photos.pictures_changed.connect(self._pictures_changed)
        self._photos.counts_changed.connect(self._counts_changed)
        self._photos.said.connect(self._on_said)
        self._photos.rooms_changed.connect(self.sync)
        self.sync()

    # What views ask

    @property
    def listings(self) -> Sequence[str]:
        """The listings that are shown, in order."""
        return self._listings

    @property
    def rooms(self) -> Sequence[str]:
        """The rooms, in order: the key rooms, then the others that some photo shows."""
        return self._rooms

    @property
    def key_rooms(self) -> tuple[str, ...]:
        """The rooms that a listing should have."""
        return self._key_rooms

    @property
    def transposed(self) -> bool:
        """Whether rooms are the rows and listings the columns."""
        return self._transposed

    @property
    def pinned(self) -> bool:
        """Whether the first listing is the subject, which stays in view."""
        return self._has_subject()

    @property
    def listing_orientation(self) -> Qt.Orientation:
        """Which header holds the listings."""
        return Horizontal if self._transposed else Vertical

    def spot(self, index: Index) -> Spot | None:
        """(listing, room) of a cell."""
        if not index.isValid():
            return None
        listing, room = (index.column(), index.row()) if self._transposed else (index.row(), index.column())
        return self._listings[listing], self._rooms[room]

    def index_of(self, listing: str, tag: str) -> QModelIndex:
        """The cell of a room of a listing; invalid where that is not shown."""
        if listing not in self._listings or tag not in self._rooms:
            return QModelIndex()
        row, column = self._listings.index(listing), self._rooms.index(tag)
        return self.index(column, row) if self._transposed else self.index(row, column)

    def cell(self, listing: str, tag: str) -> Cell:
        """What is shown of a room of a listing."""
        found = self.cells.get((listing, tag))
        if found is None or not self._is_current(found):
            found = self.cells[(listing, tag)] = self._new_cell(listing, tag)
        return found

    def cell_at(self, row: int, column: int) -> Cell:
        """The same by row and column, which must be there: quicker than by way of an index."""
        listing, room = (column, row) if self._transposed else (row, column)
        return self.cell(self._listings[listing], self._rooms[room])

    def picture(self, cell: Cell) -> QPixmap | None:
        """The thumbnail of the photo on show, as soon as there is one."""
        if cell.item is None:
            return None
        found = self._photos.data(self._photos.index_of(cell.item.id), _DECORATION)
        return found if isinstance(found, QPixmap) else None

    def _is_current(self, cell: Cell) -> bool:
        """Items are replaced, never changed; one that is another now has not been told of yet."""
        item = cell.item
        return item is None or (item.id in self._photos.session and self._photos.item(item.id) is item)

    def _new_cell(self, listing: str, tag: str) -> Cell:
        key = tag in self._key_rooms
        stacks = self._stacks_of((listing, tag))
        if not stacks:
            comparison = self._source.comparison
            lacks = self._needed if comparison.has(listing, tag) else ()
            return Cell(listing, tag, key=key, waiting=comparison.waiting(listing) > 0, lacks=lacks)
        number = self._number((listing, tag), stacks)
        stack = stacks[number]
        chosen = self._source.comparison.chosen((listing, tag))
        item = self._photos.item(stack[0])
        return Cell(
            listing, tag, item, number + 1, len(stacks), stack, self._elsewhere(listing, stack[0]),
            chosen == item.id, key,
        )  # fmt: skip

    def photos_of(self, listing: str, tag: str) -> list[Cell]:
        """All photos of a room of a listing, those that look the same once, the cover first."""
        stacks = self._stacks_of((listing, tag))
        chosen = self._source.comparison.chosen((listing, tag))
        return [
            Cell(
                listing, tag, self._photos.item(stack[0]), number, len(stacks), stack,
                self._elsewhere(listing, stack[0]), chosen == stack[0], tag in self._key_rooms,
            )
            for number, stack in enumerate(stacks, 1)
        ]  # fmt: skip

    def head(self, listing: str) -> ListingHead:
        """A listing's header."""
        comparison = self._source.comparison
        whole = comparison.completeness(listing, self._key_rooms)
        subject = comparison.state(listing).subject
        number = self._listings.index(listing) + (not self._has_subject()) if listing in self._listings else 0
        role = self.tr("Subject property") if subject else self.tr("Comparable {0}").format(number)
        return ListingHead(
            listing, comparison.name(listing), role, comparison.photo_count(listing), len(whole.have),
            len(self._key_rooms), tuple(tag_within(tag) for tag in whole.missing), subject,
            comparison.waiting(listing), comparison.unreadable(listing),
        )  # fmt: skip

    def room_head(self, tag: str) -> RoomHead:
        """A room's header. Asks every listing that is shown, once until something there changes."""
        found = self._room_heads.get(tag)
        if found is None:
            found = self._room_heads[tag] = self._new_room_head(tag)
        return found

    def _new_room_head(self, tag: str) -> RoomHead:
        comparison = self._source.comparison
        if self._needed:
            have = sum(bool(self._fitting(comparison.ids(listing, tag))) for listing in self._listings)
        else:
            have = sum(comparison.has(listing, tag) for listing in self._listings)
        return RoomHead(tag, tag_name(tag), have, len(self._listings), tag in self._key_rooms)

    def _fitting(self, ids: Sequence[int]) -> Sequence[int]:
        """Those of the photos that show every attribute that is asked for."""
        if not self._needed:
            return ids
        needed, item = set(self._needed), self._photos.item
        return [item_id for item_id in ids if needed.issubset(item(item_id).has)]

    def _has_subject(self) -> bool:
        return bool(self._listings) and self._source.comparison.state(self._listings[0]).subject

    def _stacks_of(self, spot: Spot) -> tuple[tuple[int, ...], ...]:
        """The photos of a room by looks, the cover first: each stack stands where its best photo does."""
        stacks: dict[tuple[int, ...], list[int]] = {}
        for item_id in self._fitting(self._source.ordered(*spot)):
            stacks.setdefault(self._lookalikes.stack(item_id), []).append(item_id)
        return tuple(tuple(stack) for stack in stacks.values())

    def _number(self, spot: Spot, stacks: Sequence[tuple[int, ...]]) -> int:
        """Which of the stacks is on show: the one that was stepped to, as long as it is there."""
        shown = self._shown.get(spot)
        return next((number for number, stack in enumerate(stacks) if shown in stack), 0)

    def _elsewhere(self, listing: str, item_id: int) -> tuple[str, ...]:
        """The other listings that have a photo which looks like this one."""
        spot = self._source.comparison.spot
        spots = [spot(other) for other in self._lookalikes.stack(item_id) if other != item_id]
        keys = dict.fromkeys([place[0] for place in spots if place is not None and place[0] != listing])
        return tuple(map(self._source.comparison.name, keys))

    def stepped(self) -> dict[Spot, int]:
        """(listing, tag) -> the photo that was stepped to, where that was done."""
        return dict(self._shown)

    # What views change

    @property
    def needed(self) -> tuple[str, ...]:
        """The attributes that every photo on show has."""
        return self._needed

    def set_needed(self, names: Sequence[str]) -> None:
        """Show only photos that have these attributes: kitchens with an island, say."""
        if tuple(names) != self._needed:
            self._needed = tuple(names)
            self._forget_cells()

    @Slot(object, object)
    def _on_said(self, values: Mapping[int, object], aspect: Aspect) -> None:
        if self._needed and isinstance(aspect, AttributeAspect):
            self._forget_cells()

    def _forget_cells(self) -> None:
        self.cells.clear()
        self._room_heads.clear()
        self._tell_all()
        self._tell_heads()

    def step(self, index: Index, by: int) -> bool:
        """Show the next (+1) or the previous (-1) photo of a cell; False where there is no other."""
        spot = self.spot(index)
        stacks = self._stacks_of(spot) if spot is not None else ()
        if spot is None or len(stacks) < 2:
            return False
        number = (self._number(spot, stacks) + by) % len(stacks)
        self._shown[spot] = stacks[number][0]
        self.cells.pop(spot, None)
        self.dataChanged.emit(index, index)
        return True

    def show_photo(self, item_id: int) -> QModelIndex:
        """Bring a photo to the front of its cell; the cell, invalid where the photo is not shown."""
        spot = self._source.comparison.spot(item_id)
        if spot is None:
            return QModelIndex()
        self._shown[spot] = item_id
        self.cells.pop(spot, None)
        index = self.index_of(*spot)
        if index.isValid():
            self.dataChanged.emit(index, index)
        return index

    def set_transposed(self, transposed: bool) -> None:
        """Put the listings in the columns instead of the rows, or back."""
        if transposed != self._transposed:
            self.beginResetModel()
            self._transposed = transposed
            self.endResetModel()

    def set_key_rooms(self, rooms: Sequence[str]) -> None:
        """The rooms that a listing should have."""
        rooms = tuple(dict.fromkeys(rooms))
        if rooms != self._key_rooms:
            self._key_rooms = rooms
            self.sync()
            self._tell_all()

    # Following

    @Slot()
    def sync(self) -> None:
        """Show the listings and rooms that there are now, in their order."""
        self.cells.clear()  # they name listings, whose names may be others
        self._room_heads.clear()
        listings, rooms = self._source.comparison.listings(), self._wanted_rooms()
        if listings == self._listings and rooms == self._rooms:
            self._tell_heads()
            self._tell_all()  # cells name the listings that have the same photo
            return
        self.about_to_arrange.emit()
        self._sync_axis(self._listings, listings, self.listing_orientation)
        self._sync_axis(self._rooms, rooms, Vertical if self._transposed else Horizontal)
        self._room_heads.clear()  # asked for meanwhile, while some listings were still to come
        self._tell_heads()
        self.arranged.emit()

    def _wanted_rooms(self) -> list[str]:
        counts, order = self._photos.counts(), self._photos.tags()
        key_rooms = sorted(self._key_rooms, key=lambda tag: order.index(tag) if tag in order else len(order))
        others = [tag for tag in order if tag in counts and tag not in self._key_rooms]
        return [*key_rooms, *(tag for tag in others if tag not in (UNTAGGED, UNREADABLE))]

    def _sync_axis(self, names: list[str], wanted: list[str], axis: Qt.Orientation) -> None:
        """Take away, insert, then reorder, one step after the other, so that selection and scroll stay."""
        if not names or not wanted or len(set(names) ^ set(wanted)) > 64:
            self.beginResetModel()  # hundreds of single rows would take longer
            names[:] = wanted
            self.endResetModel()
            return
        keep = set(wanted)
        for place in reversed(range(len(names))):
            if names[place] not in keep:
                self._begin_remove(axis, place)
                del names[place]
                self._end_remove(axis)
        here = set(names)
        for place, name in enumerate(wanted):
            if name not in here:
                self._begin_insert(axis, min(place, len(names)))
                names.insert(min(place, len(names)), name)
                self._end_insert(axis)
        if names != wanted:
            self._reorder(names, wanted)

    def _begin_remove(self, axis: Qt.Orientation, place: int) -> None:
        begin = self.beginRemoveRows if axis == Vertical else self.beginRemoveColumns
        begin(QModelIndex(), place, place)

    def _end_remove(self, axis: Qt.Orientation) -> None:
        (self.endRemoveRows if axis == Vertical else self.endRemoveColumns)()

    def _begin_insert(self, axis: Qt.Orientation, place: int) -> None:
        begin = self.beginInsertRows if axis == Vertical else self.beginInsertColumns
        begin(QModelIndex(), place, place)

    def _end_insert(self, axis: Qt.Orientation) -> None:
        (self.endInsertRows if axis == Vertical else self.endInsertColumns)()

    def _reorder(self, names: list[str], wanted: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        spots = [self.spot(index) for index in old]
        names[:] = wanted
        new = [QModelIndex() if spot is None else self.index_of(*spot) for spot in spots]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    @Slot()
    def _cleared(self) -> None:
        self.beginResetModel()
        self._listings.clear()
        for kept in (self.cells, self._shown, self._room_heads):
            kept.clear()
        self._rooms = self._wanted_rooms()
        self.endResetModel()

    @Slot()
    def _counts_changed(self) -> None:
        if self._wanted_rooms() != self._rooms:
            self.sync()

    @Slot(object)
    def _spots_changed(self, spots: set[Spot]) -> None:
        for spot in spots:
            self.cells.pop(spot, None)
            self._room_heads.pop(spot[1], None)
        self._tell_spots(spots | self._still_waiting(spots))
        self._tell_heads()

    def _still_waiting(self, spots: Iterable[Spot]) -> set[Spot]:
        """Cells that said that their room may yet come, or that it is missing, where that is otherwise now."""
        comparison = self._source.comparison
        found = set()
        for listing in {listing for listing, tag in spots if tag == UNTAGGED}:
            waiting = comparison.waiting(listing) > 0
            for tag in self._rooms:
                cell = self.cells.get((listing, tag))
                if cell is not None and cell.item is None and cell.waiting != waiting:
                    del self.cells[(listing, tag)]
                    found.add((listing, tag))
        return found

    @Slot(object)
    def _stacks_changed(self, ids: set[int]) -> None:
        comparison = self._source.comparison
        spots = {spot for item_id in ids if (spot := comparison.spot(item_id)) is not None}
        for spot in spots:
            self.cells.pop(spot, None)
        self._tell_spots(spots)

    @Slot(object)
    def _pictures_changed(self, rows: Sequence[int]) -> None:
        """Thumbnails came; anything else comes through the listings."""
        if not self._source.watched:
            return
        comparison = self._source.comparison
        spots = {comparison.spot(self._photos.id_of(row)) for row in rows}
        self._tell_spots({spot for spot in spots if spot is not None}, [Qt.ItemDataRole.DecorationRole])

    def _tell_spots(self, spots: Iterable[Spot], roles: Sequence[int] = ()) -> None:
        rows = {name: place for place, name in enumerate(self._listings)}
        columns = {name: place for place, name in enumerate(self._rooms)}
        places = [(rows[a], columns[b]) for a, b in spots if a in rows and b in columns]
        if len(places) > 16:  # one update of what is in sight costs less than a signal for each
            self._tell_all(roles)
            return
        for row, column in places:
            index = self.index(column, row) if self._transposed else self.index(row, column)
            self.dataChanged.emit(index, index, list(roles))

    def _tell_all(self, roles: Sequence[int] = ()) -> None:
        if self._listings and self._rooms:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, list(roles))

    def _tell_heads(self) -> None:
        for axis, count in ((Vertical, self.rowCount()), (Horizontal, self.columnCount())):
            if count:
                self.headerDataChanged.emit(axis, 0, count - 1)

    # Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Listings, or rooms."""
        return 0 if parent.isValid() else len(self._rooms if self._transposed else self._listings)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Rooms, or listings."""
        return 0 if parent.isValid() else len(self._listings if self._transposed else self._rooms)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One role of one cell."""
        spot = self.spot(index)
        if spot is None or not (role == CellRole.CELL or role in _READERS or role == _DECORATION):
            return None
        cell = self.cell(*spot)
        if role == CellRole.CELL:
            return cell
        if role == _DECORATION:
            return self.picture(cell)
        return _READERS[role](cell, self._source.comparison.name(cell.listing))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The name, or all of a header at once."""
        is_listing = orientation == self.listing_orientation
        names = self._listings if is_listing else self._rooms
        if not 0 <= section < len(names):
            return None
        if role == CellRole.HEAD:
            return self.head(names[section]) if is_listing else self.room_head(names[section])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._source.comparison.name(names[section]) if is_listing else tag_name(names[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._head_tip(names[section], is_listing=is_listing)
        return None

    def _head_tip(self, name: str, *, is_listing: bool) -> str:
        if not is_listing:
            return seen_in(self.room_head(name))
        head = self.head(name)
        lines = [head.name, str(self._source.comparison.folder(name))]
        if head.missing:
            words = self.tr("Not seen so far: {0}") if head.waiting else self.tr("Missing: {0}")
            lines.append(words.format(", ".join(head.missing)))
        return tip("\n".join(lines))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected, missing rooms too; those with a photo can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _CELL_FLAGS


_DECORATION = Qt.ItemDataRole.DecorationRole
_CELL_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


def seen_in(room: "RoomHead") -> str:
    """In how many listings a room is to be seen."""
    words = translate("compare", "{0}: in %n of {1} listings", "{0}: in %n of {1} listings", room.have)
    return words.format(room.name, number(room.listings))


def absence(cell: Cell) -> str:
    """What a cell without a photo says."""
    if cell.lacks:
        return translate("compare", "none with {0}").format(attributes_within(cell.lacks))
    if cell.waiting:
        return translate("compare", "not tagged yet")
    return translate("compare", "missing")


def _words(cell: Cell, name: str) -> str:
    return f"{tag_name(cell.tag)}, {name}"


def _spoken(cell: Cell, name: str) -> str:
    """A cell for a screen reader: "Kitchen, 12 Oak Road, 1 of 3, kitchen-3.jpg, kitchen, 92 per cent"."""
    if cell.item is None:
        return f"{_words(cell, name)}, {absence(cell)}"
    parts = [
        _words(cell, name),
        translate("compare", "{0} of {1}").format(cell.number, cell.count),
        spoken(cell.item),
    ]
    if cell.elsewhere:
        parts.append(translate("compare", "also in {0}").format(", ".join(cell.elsewhere)))
    return ", ".join(parts)


def _tip(cell: Cell, name: str) -> str:
    if cell.item is None:
        if cell.lacks:
            words = translate("compare", "{0}: no photo shows {1}")
            return f"{name}\n{words.format(tag_name(cell.tag), attributes_within(cell.lacks))}"
        words = translate("compare", "No photo is filed under {0}")
        if cell.waiting:
            words = translate("compare", "No photo is filed under {0} so far")
        return f"{name}\n{words.format(tag_within(cell.tag))}"
    lines = [tooltip(cell.item)]
    if cell.count > 1:
        keys = QKeySequence("Ctrl+Right").toString(QKeySequence.SequenceFormat.NativeText)
        lines.append(
            translate(
                "compare", "Photo {0} of {1}: the wheel over that number, or {2}, shows the next"
            ).format(cell.number, cell.count, keys)
        )
    if cell.chosen:
        lines.append(translate("compare", "You chose this photo to stand for the room"))
    if len(cell.stack) > 1:
        lines.append(
            translate(
                "compare", "%n photo that looks the same", "%n photos that look the same", len(cell.stack)
            )
        )
    if cell.elsewhere:
        words = translate("compare", "Looks the same as a photo in: {0}")
        lines.append(words.format(", ".join(cell.elsewhere)))
    return "\n".join(lines)


_READERS: dict[int, Callable[[Cell, str], str]] = {
    Qt.ItemDataRole.DisplayRole: _words,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: lambda cell, name: tip(_tip(cell, name)),
}

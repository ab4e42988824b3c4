"""The open folder as a Qt model: named roles over core's Session, of which it is the only mutator."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPixmap

from retagger_gui.core.attributes import NO_ATTRIBUTES, AttributeSet
from retagger_gui.core.hints import Hint
from retagger_gui.core.history import Aspect
from retagger_gui.core.labels import SHIPPED, dress
from retagger_gui.core.language import shown, translate
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.rooms import Room, Rooms
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item, Session
from retagger_gui.qt.state.indexes import NO_PARENT, Index
from retagger_gui.qt.style.text import attribute_name, reason, tag_name, tag_within, tip

__all__ = ["UNREADABLE", "UNTAGGED", "PhotoModel", "Role"]

_FLAGS = (  # joined once: Qt asks at each photo that is selected
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_RANGES = 8  # changes scattered over more ranges than this are announced as one range that covers them all


class Role(IntEnum):
    """What the model tells of a photo, beside Qt's display, tooltip, accessible text and decoration roles."""

    ID = Qt.ItemDataRole.UserRole + 1  # int, the photo's number: never given twice while the program runs
    PATH = Qt.ItemDataRole.UserRole + 2  # Path
    NAME = Qt.ItemDataRole.UserRole + 3  # str, the file's name
    LISTING = Qt.ItemDataRole.UserRole + 4  # str, "" for loose photos
    CAPTION = Qt.ItemDataRole.UserRole + 5  # str, the listing or else the file's name
    TAG = Qt.ItemDataRole.UserRole + 6  # str, the label filed under, or UNREADABLE or UNTAGGED
    CONFIDENCE = Qt.ItemDataRole.UserRole + 7  # float 0..1, or None without a prediction
    LEVEL = Qt.ItemDataRole.UserRole + 8  # "high", "medium" or "low", or None without a prediction
    ALSO = Qt.ItemDataRole.UserRole + 9  # tuple[(label, probability)], at most two, none of them the tag
    DECIDED = Qt.ItemDataRole.UserRole + 10  # bool, a person chose or confirmed the tag
    NEEDS_REVIEW = Qt.ItemDataRole.UserRole + 11  # bool
    ERROR = Qt.ItemDataRole.UserRole + 12  # str, why it could not be read, or ""
    WIDTH = Qt.ItemDataRole.UserRole + 13  # int, pixels; 0 when not known yet
    HEIGHT = Qt.ItemDataRole.UserRole + 14  # int, likewise
    RANKED = Qt.ItemDataRole.UserRole + 15  # tuple[(label, probability)], all labels, most probable first
    FINGERPRINT = Qt.ItemDataRole.UserRole + 16  # str, "" when not known yet
    SIZE = Qt.ItemDataRole.UserRole + 17  # int, the file's size in bytes
    CONFIRMED = Qt.ItemDataRole.UserRole + 18  # bool, the person chose what the model found most probable
    SECOND_GUESS = Qt.ItemDataRole.UserRole + 19  # str, the most probable label that is not the tag, or None
    ITEM = Qt.ItemDataRole.UserRole + 20  # core.session.Item, all of it at once


class PhotoModel(QAbstractListModel):
    """The photos of the open folders, one row each, as found. Rows are only added, or all taken away.

    Views read roles (or `item(id)`); what a person does goes through qt/state/corrections.py, which calls `say`.
    """

    counts_changed = Signal()  # the counts of some group, or of photos to review, are different now
    # [(id, old tag, new tag), ...] of photos that changed their group, after dataChanged
    moved = Signal(object)
    rooms_changed = Signal()  # they are others now, or called otherwise: another model, or the person's wish
    # ({id: value}, aspect, gesture, undone): what a person just said, to be written to the store; or, where `undone`,
    # what counts now that the gesture was undone
    said = Signal(object, object, str, bool)
    # list of the rows whose photos are others now, rising, along with dataChanged. Whoever works on every changed
    # photo listens to this: where many scattered photos change, dataChanged tells of one range that covers them and
    # all between.
    rows_changed = Signal(object)
    # list of ids of photos that a person has just looked at, to be written to the store
    seen_changed = Signal(object)
    pictures_changed = Signal(object)  # list of the rows that have a picture now, rising

    def __init__(self, labels: Sequence[str] = SHIPPED, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = Session(labels)
        self.rooms = Rooms(labels, usual=shown)
        """The rooms to file photos under: the model's and the person's own."""
        self._pixmap: Callable[[int], QPixmap | None] = _no_pixmap

    # What views ask

    @property
    def session(self) -> Session:
        """The session behind the rows: to read, never to change."""
        return self._session

    @property
    def labels(self) -> tuple[str, ...]:
        """The model's labels, in its order."""
        return self._session.labels

    @property
    def attributes(self) -> tuple[str, ...]:
        """What the model can say of a photo beside its label, in its order."""
        return self._session.knows.names

    def tags(self) -> list[str]:
        """The rooms in their order, hidden ones only where they hold photos, then labels that are no rooms now."""
        used = set(self._session.counts) - {UNREADABLE, UNTAGGED}
        offered = set(self.rooms.offered)
        shown = [label for label in self.rooms.order if label in offered or label in used]
        return [*shown, *sorted(used.difference(shown))]

    def group_name(self, tag: str) -> str:
        """A group in words; one whose label this model does not have is marked as such."""
        known = tag in self.rooms.order or tag in (UNREADABLE, UNTAGGED)
        return tag_name(tag) if known else translate("rooms", "{0} (not in this model)").format(tag_name(tag))

    def item(self, item_id: int) -> Item:
        """All that is known of a photo; KeyError when it is not of the open folder."""
        return self._session.item(item_id)

    def suggestion(self, item: Item) -> str | None:
        """The room that a photo's name or copy suggests in place of the model's; None for none that is offered."""
        return item.suggested if item.suggested in self.rooms.offered else None

    def picture(self, item_id: int) -> QPixmap | None:
        """The photo's thumbnail if it is in memory."""
        return self._pixmap(item_id)

    def row_of(self, item_id: int) -> int:
        """The photo's row, or -1 when it is not of the open folder."""
        return item_id - self._session.first_id if item_id in self._session else -1

    def id_of(self, row: int) -> int:
        """The number of the photo in a row."""
        return self._session.items[row].id

    def ids_of(self, rows: Iterable[int]) -> list[int]:
        """The numbers of the photos in rows, in the order of the rows given."""
        first = self._session.first_id
        return [first + row for row in rows]

    def index_of(self, item_id: int) -> QModelIndex:
        """The photo's index, invalid when it is not of the open folder."""
        return self.index(self.row_of(item_id))

    def counts(self) -> dict[str, tuple[int, int]]:
        """Tag -> (photos, of them to review), for the tags in use."""
        return {tag: (count.photos, count.to_review) for tag, count in self._session.counts.items()}

    def count(self, tag: str) -> tuple[int, int]:
        """(photos, of them to review) under one tag."""
        count = self._session.count(tag)
        return count.photos, count.to_review

    def total_to_review(self) -> int:
        """How many photos need review in all."""
        return self._session.to_review_count

    # What the controller and the commands call

    def reset(self, *, reread: bool = False) -> None:
        """Take all photos away; the numbers given so far stay used up.

        Args:
            reread: their folders are read anew: what was said of them can still be undone.
        """
        former = self._session
        self.beginResetModel()
        if reread:
            self._session = former.reread()
        else:
            self._session = Session(
                self.labels, first_id=former.next_id, ask_below=former.ask_below, knows=former.knows
            )
        self.endResetModel()
        self.counts_changed.emit()

    def add_known(self, known: Iterable[Known]) -> list[int]:
        """Append photos with what is known of them and return their numbers; those here are passed over.

        Decisions among it come from the store, and so are not announced to be written.
        """
        fresh = self._session.new(known)
        if not fresh:
            return []
        first = len(self._session)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        ids = self._session.take(fresh)
        self.endInsertRows()
        self.counts_changed.emit()
        return ids

    def set_predictions(self, predictions: Iterable[Prediction]) -> list[int]:
        """Take in what the model found, never touching a decision, and return the numbers changed."""
        predictions = list(predictions)
        found = (self._session.id_of(prediction.photo.path) for prediction in predictions)
        before = {item_id: self.item(item_id).group for item_id in found if item_id is not None}
        changed = self._session.set_predictions(predictions)
        self._tell(changed, before)
        return changed

    def say(self, aspect: Aspect, values: Mapping[int, Any], step: str = "") -> list[int]:
        """Do what a person said of photos (see Session.say); it is stored at once."""
        before = self._groups(values)
        changed = self._session.say(aspect, values, step)
        self._tell([item_id for item_id in changed if item_id in before], before)
        if changed:
            self.said.emit({item_id: values[item_id] for item_id in changed}, aspect, step, False)
        return changed

    def undo_said(self, aspect: Aspect, ids: Collection[int], step: str) -> None:
        """Make it as if a gesture had never been, here and in the store, whatever became known since."""
        before = self._groups(ids)
        undone = self._session.undo_said(aspect, ids, step)
        self._tell([item_id for item_id in undone if item_id in before], before)
        if undone:
            self.said.emit(undone, aspect, step, True)

    def remember(self, aspect: Aspect, values: Mapping[int, Any]) -> list[int]:
        """Take in what the store knows: it counts less than what was said since, and need not be written."""
        before = self._groups(values)
        changed = self._session.remember(aspect, values)
        self._tell(changed, before)
        return changed

    def _groups(self, ids: Iterable[int]) -> dict[int, str]:
        return {item_id: self.item(item_id).group for item_id in ids if item_id in self._session}

    def set_ask_below(self, share: float) -> None:
        """Have a person asked about tags that are less probable than this."""
        if share == self._session.ask_below:
            return
        changed = self._session.set_ask_below(share)
        self._tell(changed, self._groups(changed))

    def set_alike(self, hints: Mapping[int, Hint | None]) -> None:
        """Take in what photos that look the same say of others."""
        changed = self._session.set_alike(hints)
        self._tell(changed, self._groups(changed))

    def see(self, ids: Iterable[int]) -> None:
        """A person has looked at these photos."""
        if new := self._session.see(ids):
            self.seen_changed.emit(new)

    def restore_seen(self, ids: Iterable[int]) -> None:
        """The same for what comes from the store, and so need not be written."""
        self._session.see(ids)

    def set_labels(self, labels: Sequence[str], knows: AttributeSet = NO_ATTRIBUTES) -> None:
        """Use another model's labels and attributes: predictions and errors go, decisions and photos stay."""
        self.beginResetModel()
        self._session.forget_predictions(labels, knows)
        self.rooms = Rooms(labels, self.rooms.said.values(), shown)
        self.endResetModel()
        self.rooms_changed.emit()
        self.counts_changed.emit()

    def set_rooms(self, said: Iterable[Room]) -> None:
        """Have the rooms as the person wants them; decisions stay, whatever becomes of their room."""
        self.rooms = Rooms(self.labels, said, shown)
        dress(self.rooms.styles())
        self.rooms_changed.emit()
        self.counts_changed.emit()

    def set_pixmaps(self, pixmap: Callable[[int], QPixmap | None]) -> None:
        """Where Qt.DecorationRole comes from (Thumbnails.pixmap)."""
        self._pixmap = pixmap

    @Slot(object)
    def thumbnails_ready(self, ids: list[int]) -> None:
        """Tell the views that these photos have a picture now."""
        rows = sorted(row for row in map(self.row_of, ids) if row >= 0)
        self.pictures_changed.emit(rows)
        self._tell_rows(rows, [Qt.ItemDataRole.DecorationRole])

    # Qt's side

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The number of photos."""
        return 0 if parent.isValid() else len(self._session)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One role of one photo."""
        if not index.isValid() or index.row() >= len(self._session):
            return None
        item = self._session.items[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmap(item.id)
        reader = _READERS.get(role)
        return None if reader is None else reader(item)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Photos can be selected and dragged; dropping is onto groups, not onto photos."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    def _tell(self, changed: Sequence[int], before: Mapping[int, str]) -> None:
        if not changed:
            return
        rows = sorted(self.row_of(item_id) for item_id in changed)
        self.rows_changed.emit(rows)
        self._tell_rows(rows, [])
        moved = [(item_id, before[item_id], self.item(item_id).group) for item_id in changed]
        moved = [move for move in moved if move[1] != move[2]]
        if moved:
            self.moved.emit(moved)
        self.counts_changed.emit()

    def _tell_rows(self, rows: Sequence[int], roles: list[int]) -> None:
        for first, last in _ranges(rows):
            self.dataChanged.emit(self.index(first), self.index(last), roles)


def caption(item: Item) -> str:
    """What stands under a card: the listing; the file's name where there is none, or where it names the trouble."""
    if item.error and not item.decided:
        return item.photo.path.name
    return item.photo.listing or item.photo.path.name


def spoken(item: Item) -> str:
    """A card in words for a screen reader: "kitchen-3.jpg, kitchen, 92 per cent, needs review"."""
    parts = [item.photo.path.name, tag_within(item.group)]
    if item.error and not item.decided:
        parts.append(shown(item.error))
    elif item.decided:
        parts.append(
            translate("photo", "confirmed by you") if item.confirmed else translate("photo", "chosen by you")
        )
        parts += [translate("photo", "no label of this model")] * item.foreign
    elif item.confidence is not None:
        parts.append(translate("photo", "{0} per cent").format(round(item.confidence * 100)))
        parts += [translate("photo", "needs review")] * item.needs_review
        parts += filter(None, [reason(item)])
    parts += map(attribute_name, item.has)
    return ", ".join(parts)


def tooltip(item: Item) -> str:
    """The listing, the file, its size in pixels, what it is filed under and why it could not be read."""
    lines = [item.photo.listing, item.photo.relative]
    if item.width:
        lines.append(translate("photo", "{0} × {1} pixels").format(item.width, item.height))
    words = spoken(item).partition(", ")[2]
    lines.append(shown(item.error) or words[:1].upper() + words[1:])
    return "\n".join(line for line in lines if line)


_READERS: dict[int, Callable[[Item], Any]] = {
    Qt.ItemDataRole.DisplayRole: caption,
    Qt.ItemDataRole.ToolTipRole: lambda item: tip(tooltip(item)),
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Role.ID: lambda item: item.id,
    Role.PATH: lambda item: item.photo.path,
    Role.NAME: lambda item: item.photo.path.name,
    Role.LISTING: lambda item: item.photo.listing,
    Role.CAPTION: caption,
    Role.TAG: lambda item: item.group,
    Role.CONFIDENCE: lambda item: item.confidence,
    Role.LEVEL: lambda item: item.level,
    Role.ALSO: lambda item: item.also,
    Role.DECIDED: lambda item: item.decided,
    Role.NEEDS_REVIEW: lambda item: item.needs_review,
    Role.ERROR: lambda item: shown(item.error),
    Role.WIDTH: lambda item: item.width,
    Role.HEIGHT: lambda item: item.height,
    Role.RANKED: lambda item: item.ranked,
    Role.FINGERPRINT: lambda item: item.fingerprint,
    Role.SIZE: lambda item: item.photo.size,
    Role.CONFIRMED: lambda item: item.confirmed,
    Role.SECOND_GUESS: lambda item: item.second_guess,
    Role.ITEM: lambda item: item,
}


def _ranges(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Sorted rows as (first, last) of each unbroken range, or one covering range when widely scattered."""
    if not rows:
        return
    breaks = [index for index in range(1, len(rows)) if rows[index] > rows[index - 1] + 1]
    if len(breaks) >= _RANGES:
        yield rows[0], rows[-1]
        return
    for start, end in zip([0, *breaks], [*breaks, len(rows)], strict=True):
        yield rows[start], rows[end - 1]


def _no_pixmap(item_id: int) -> QPixmap | None:
    return None

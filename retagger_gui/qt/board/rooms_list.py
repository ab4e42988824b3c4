"""The side list of rooms: counts, keys, a dot where something needs review; it jumps to groups and takes drops."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from retagger_gui.core.labels import style
from retagger_gui.core.language import number, translate
from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.cards.bars import paint_key
from retagger_gui.qt.cards.drag import PhotoDrops
from retagger_gui.qt.cards.painting import draw_box
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.indexes import NO_PARENT, Index
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import photo_count, tip
from retagger_gui.qt.style.theme import Theme, sized

TAG = Qt.ItemDataRole.UserRole + 1
_ROW, _HEADING, _SPACE = 36, 32, 17  # heights in pixels
_PAUSE_MS = 250  # between two paintings of counts that stream in


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: a room, or (without a tag) a heading or a space."""

    tag: str | None
    name: str
    key: str = ""
    count: int = 0
    to_review: int = 0
    hidden: bool = False  # a filter shows none of its photos
    colour: str = ""


class RoomsModel(QAbstractListModel):
    """The lines of the list, kept in step with the photo model's counts and with what a filter shows of them."""

    def __init__(
        self,
        photo_model: PhotoModel,
        contents: BoardContents,
        keys: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photo_model
        self.contents = contents
        self._keys = keys
        self.entries = self._read()
        self._changed: set[int] = set()  # lines that have yet to be painted anew
        self._timer = once_after(self, _PAUSE_MS, self._tell)
        photo_model.counts_changed.connect(self.refresh)
        contents.changed.connect(self._contents_changed)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Other labels, other keys."""
        self._keys = keys
        self.refresh()

    @Slot(bool)
    def _contents_changed(self, from_model: bool) -> None:
        if self.contents.filter.active or not from_model:  # else the counts say it all
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take in the counts as they are now."""
        entries = self._read()
        if [entry.tag for entry in entries] != [entry.tag for entry in self.entries]:
            self.beginResetModel()
            self.entries = entries
            self._changed.clear()
            self.endResetModel()
            return
        pairs = zip(entries, self.entries, strict=True)
        self._changed.update(row for row, (new, old) in enumerate(pairs) if new != old)
        self.entries = entries
        if self._changed and not self._timer.isActive():
            self._tell()

    @Slot()
    def _tell(self) -> None:
        """Have what changed painted, and what changes soon after it a little later: a line takes half a millisecond."""
        for row in self._changed:
            self.dataChanged.emit(self.index(row), self.index(row))
        if self._changed:
            self._timer.start()
        self._changed.clear()

    def row_of(self, tag: str) -> int:
        """The line of a tag, or -1."""
        return next((row for row, entry in enumerate(self.entries) if entry.tag == tag), -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The number of lines."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line's name, tag, or words for a screen reader."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == TAG:
            return entry.tag
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words(entry))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rooms can be chosen while some of their photos are shown; headings and spaces cannot."""
        if not index.isValid() or self.entries[index.row()].tag is None or self.entries[index.row()].hidden:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled

    def _words(self, entry: Entry) -> str:
        if entry.tag is None:
            return entry.name
        parts = [entry.name, photo_count(entry.count)]
        if entry.hidden:
            parts = [entry.name, self.tr("no photo matches the filter")]
        if entry.to_review:
            parts.append(self.tr("{0} to review").format(entry.to_review))
        if len(entry.key) == 1 and entry.key.isalnum():
            parts.append(self.tr("key {0}").format(entry.key))
        return ", ".join(parts)

    def _read(self) -> list[Entry]:
        shown = None
        if self.contents.filter.active:
            shown = {group.tag: len(group.rows) for group in self.contents.groups()}
        rooms = [self._entry(tag, shown) for tag in self._photos.tags()]
        others = [self._entry(tag, shown) for tag in (UNTAGGED, UNREADABLE) if self._photos.count(tag)[0]]
        heading = Entry(None, self.tr("ROOMS"))
        return [heading, *rooms, *([Entry(None, "")] if others else []), *others]

    def _entry(self, tag: str, shown: Mapping[str, int] | None) -> Entry:
        """A room as it is, or (with `shown`) as much of it as the filter lets through."""
        count, to_review = self._photos.count(tag)
        if shown is not None:
            count = shown.get(tag, 0)
        key = {UNTAGGED: "…", UNREADABLE: "!"}.get(tag) or self._keys.get(tag, "")
        hidden = shown is not None and not count
        colour = "" if tag in (UNTAGGED, UNREADABLE) else style(tag).colour
        name = self._photos.group_name(tag)
        return Entry(tag, name, key, count, 0 if hidden else to_review, hidden, colour)


class RoomDelegate(QStyledItemDelegate):
    """Paints one line."""

    def __init__(self, theme: Theme, parent: "RoomsList") -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rooms are as high as a comfortable target; headings and spaces less so."""
        if index.data(TAG) is not None:
            return QSize(160, _ROW)
        return QSize(160, _HEADING if index.data() else _SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = self._list.entry(index)
        if entry.tag is None:
            self._paint_heading(painter, option.rect, option.font, entry.name)
        else:
            self._paint_ground(painter, option, lit=entry.tag == self._list.drop_tag)
            self._paint_room(painter, option, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, line: QRect, font: QFont, words: str) -> None:
        t = self._theme.tokens
        if not words:
            painter.setPen(QColor(t.line))
            painter.drawLine(line.left() + 16, line.center().y(), line.right() - 16, line.center().y())
            return
        small = sized(font, -2, weight=QFont.Weight.DemiBold)
        small.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(small)
        painter.setPen(QColor(t.dim))
        painter.drawText(line.adjusted(18, 8, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, lit: bool) -> None:
        t = self._theme.tokens
        states = QStyle.StateFlag
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        current = bool(option.state & states.State_Selected)
        hovered = bool(option.state & states.State_MouseOver) and bool(option.state & states.State_Enabled)
        if lit or current or hovered:
            draw_box(
                painter,
                box.adjusted(1, 1, -1, -1) if lit else box,
                7,
                fill=QColor(t.selection if lit or current else t.hover),
                pen=QPen(QColor(t.accent), 2) if lit else None,
            )
        if option.state & states.State_HasFocus and self._list.hasFocus():
            draw_box(painter, box.adjusted(1, 1, -1, -1), 7, pen=QPen(QColor(t.accent), 2))

    def _paint_room(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        t = self._theme.tokens
        line: QRect = option.rect
        key = QRect(line.left() + 18, line.center().y() - 8, 18, 18)
        paint_key(painter, key, entry.key, option.font, self._theme, colour=entry.colour)
        weight = (
            QFont.Weight.DemiBold if option.state & QStyle.StateFlag.State_Selected else QFont.Weight.Normal
        )
        font = sized(option.font, weight=weight)
        painter.setFont(sized(option.font, tabular=True))
        painter.setPen(QColor(t.dim))
        total = number(entry.count)
        room = painter.fontMetrics().horizontalAdvance(total) + 12
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line.adjusted(0, 0, -18, 0), flags, total)
        painter.setFont(font)
        painter.setPen(QColor(t.ink if entry.count else t.dim))
        behind = 15 if entry.to_review else 0  # what is to review stands behind the name
        free = line.right() - 18 - room - key.right() - 9
        name = QRect(key.right() + 9, line.top(), free - behind, line.height())
        words = painter.fontMetrics().elidedText(entry.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, words)
        if entry.to_review:
            end = name.left() + painter.fontMetrics().horizontalAdvance(words) + 7
            painter.setFont(sized(option.font, -1, weight=QFont.Weight.DemiBold, tabular=True))
            painter.setPen(QColor(t.medium))
            count = translate("board", "{0} ?").format(number(entry.to_review))
            if painter.fontMetrics().horizontalAdvance(count) <= line.right() - room - 14 - end:
                painter.drawText(
                    QRect(end, line.top(), line.width(), line.height()), Qt.AlignmentFlag.AlignVCenter, count
                )


class RoomsList(PhotoDrops, QListView):
    """Rooms with their counts. Choosing one jumps to its group; photos dropped on one go there."""

    chosen = Signal(str)  # the tag of the room that was chosen, by mouse or by cursor key
    entered = Signal(str)  # Enter was pressed on a room: the keyboard wants to go into its group
    move_requested = Signal(list, str)  # ids dropped on a room, and its tag

    def __init__(
        self,
        photo_model: PhotoModel,
        contents: BoardContents,
        keys: Mapping[str, str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photo_model
        self.rooms_model = RoomsModel(photo_model, contents, keys, self)
        self.drop_tag: str | None = None
        self._following = False
        self.setObjectName("rooms")
        self.setAccessibleName(self.tr("Rooms"))
        self.setModel(self.rooms_model)
        self.setItemDelegate(RoomDelegate(theme, self))
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(176)
        theme.changed.connect(self.viewport().update)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Other labels, other keys."""
        self.rooms_model.set_keys(keys)

    def entry(self, index: Index) -> Entry:
        """What a line says."""
        return self.rooms_model.entries[index.row()]

    @Slot(str)
    def follow(self, tag: str) -> None:
        """The page has been scrolled to this group: show it as the current one, without jumping there."""
        row = self.rooms_model.row_of(tag)
        self._following = True
        self.setCurrentIndex(self.rooms_model.index(row) if row >= 0 else QModelIndex())
        self._following = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """A room was chosen, unless the list only follows the page."""
        super().currentChanged(current, previous)
        tag = current.data(TAG) if current.isValid() else None
        if tag is not None and not self._following:
            self.chosen.emit(tag)

    def mousePressEvent(self, event: Any) -> None:
        """A click on the room that is current already jumps to it again."""
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index == self.currentIndex() and index.data(TAG) is not None
        super().mousePressEvent(event)
        if again:
            self.chosen.emit(index.data(TAG))

    def event(self, event: QEvent) -> bool:
        """Enter belongs to the list while it has the focus; elsewhere it confirms a tag."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the group."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex().data(TAG))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters file photos; they never walk through this list."""

    # Drops

    def room_at(self, point: QPoint) -> str | None:
        """The room of the line at a point."""
        index = self.indexAt(point)
        tag = index.data(TAG) if index.isValid() else None
        return None if tag in (None, UNTAGGED, UNREADABLE) else str(tag)

    def light(self, tag: str | None, count: int) -> None:
        """Light a room's line."""
        if tag != self.drop_tag:
            self.drop_tag = tag
            self.viewport().update()

"""The listings at the left: which is on show, and how far each has come."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from retagger_gui.core.language import translate
from retagger_gui.qt.cards.painting import draw_box, draw_check, small
from retagger_gui.qt.state.indexes import NO_PARENT, Index
from retagger_gui.qt.state.listing_progress import ListingCounts, ListingProgress
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.style.text import one_line, photo_count, tip
from retagger_gui.qt.style.theme import Theme, high, sized

LISTING = Qt.ItemDataRole.UserRole + 1
COUNTS = Qt.ItemDataRole.UserRole + 2
_ROW = 52  # pixels


class ListingsModel(QAbstractListModel):
    """The listings in their order, each with its counts."""

    def __init__(self, listings: Listings, progress: ListingProgress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = listings
        self._progress = progress
        self.listings: list[str] = []

    @Slot()
    def sync(self) -> None:
        """Show the listings as they are now."""
        listings = self._source.comparison.listings(hidden=True)
        if listings != self.listings:
            self.beginResetModel()
            self.listings = listings
            self.endResetModel()
        elif listings:
            self.dataChanged.emit(self.index(0), self.index(len(listings) - 1))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The number of listings."""
        return 0 if parent.isValid() else len(self.listings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A listing's name, key or counts; words for a screen reader."""
        if not index.isValid() or index.row() >= len(self.listings):
            return None
        listing = self.listings[index.row()]
        comparison, counts = self._source.comparison, self._progress.counts(listing)
        if listing not in comparison:  # it is gone, and `sync` comes in a moment
            return None
        said: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: comparison.name(listing),
            LISTING: listing,
            COUNTS: counts,
            Qt.ItemDataRole.ToolTipRole: tip(f"{comparison.name(listing)}\n{comparison.folder(listing)}"),
            Qt.ItemDataRole.AccessibleTextRole: f"{comparison.name(listing)}, {self.words(counts)}",
        }
        return said.get(role)

    def words(self, counts: ListingCounts) -> str:
        """How far a listing has come."""
        if counts.done:
            return self.tr("{0}, done").format(photo_count(counts.photos))
        if counts.waiting:
            return translate(
                "listings", "{0}, %n not tagged yet", "{0}, %n not tagged yet", counts.waiting
            ).format(photo_count(counts.photos))
        if counts.left < counts.photos:
            return translate("listings", "{0}, %n left", "{0}, %n left", counts.left).format(
                photo_count(counts.photos)
            )
        return photo_count(counts.photos)


class ListingDelegate(QStyledItemDelegate):
    """Paints one listing: its name, how far it has come, a check mark when it is done."""

    def __init__(self, theme: Theme, parent: "ListingList") -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike."""
        return QSize(180, high(_ROW, option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        t, states = self._theme.tokens, QStyle.StateFlag
        counts: ListingCounts | None = index.data(COUNTS)
        if counts is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: QRect = option.rect
        box = QRectF(line).adjusted(8, 1, -8, -1)
        current = bool(option.state & states.State_Selected)
        if current or option.state & states.State_MouseOver:
            draw_box(painter, box, 7, fill=QColor(t.selection if current else t.hover))
        if option.state & states.State_HasFocus and self._list.hasFocus():
            draw_box(painter, box.adjusted(1, 1, -1, -1), 7, pen=QPen(QColor(t.accent), 2))
        room = line.adjusted(18, 7, -18 - (22 if counts.done else 0), -6)
        name = sized(option.font, weight=QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        self._words(painter, room, name, t.ink, one_line(index.data()))
        below = QRect(room.left(), room.top() + room.height() // 2 + 1, room.width(), room.height() // 2)
        self._words(painter, below, small(option.font), t.dim, self._list.model_.words(counts))
        if counts.done:
            draw_check(painter, QRectF(line.right() - 32, line.center().y() - 5, 12, 11), QColor(t.high), 2.0)
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, room: QRect, font: QFont, colour: str, words: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)


class ListingList(QListView):
    """The listings; choosing one shows it."""

    chosen = Signal(str)  # the key of the listing that was chosen

    def __init__(
        self, listings: Listings, progress: ListingProgress, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model_ = ListingsModel(listings, progress, self)
        self._following = False
        self.setObjectName("rooms")
        self.setAccessibleName(self.tr("Listings"))
        self.setModel(self.model_)
        self.setItemDelegate(ListingDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        theme.changed.connect(self.viewport().update)

    def show_listing(self, listing: str | None) -> None:
        """Show this one as the current one, without a signal."""
        self._following = True
        if listing in self.model_.listings:
            index = self.model_.index(self.model_.listings.index(listing))
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.setCurrentIndex(QModelIndex())
        self._following = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """A listing was chosen, unless the list only follows."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self.chosen.emit(current.data(LISTING))

    def keyboardSearch(self, search: str) -> None:
        """Letters file photos; they never walk through this list."""

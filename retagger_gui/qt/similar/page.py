"""The cards of a ranking: the nearest photo first, each with how near it is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from retagger_gui.core.session import percent
from retagger_gui.qt.background.throttle import NEXT_TURN_MS
from retagger_gui.qt.cards.delegate import Card, PhotoDelegate, caption_height
from retagger_gui.qt.cards.painting import bold
from retagger_gui.qt.cards.sizes import LARGEST, SMALLEST, USUAL
from retagger_gui.qt.state.photo_model import PhotoModel, Role
from retagger_gui.qt.state.photo_subset import PhotoSubset
from retagger_gui.qt.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Select = QItemSelectionModel.SelectionFlag
_GAP, _MARGIN, _STEP = 12, 16, 1.2


class RankedDelegate(PhotoDelegate):
    """The board's card, with the similarity in the photo's upper corner."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.size = QSize(USUAL, USUAL)
        self.similarity: Mapping[int, float] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike."""
        return self.size + QSize(_GAP, _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card and its rank."""
        item = index.data(Role.ITEM)
        if item is None:
            return
        rect = QRect(option.rect.topLeft() + QPoint(_GAP // 2, _GAP // 2), self.size)
        state, flags = option.state, QStyle.StateFlag
        card = Card(
            item,
            index.data(Qt.ItemDataRole.DecorationRole),
            bool(state & flags.State_Selected),
            bool(state & flags.State_MouseOver),
        )
        ground = QColor(self._theme.tokens.bg)
        focused = bool(state & flags.State_HasFocus)
        self.paint_card(painter, rect, card, option.font, ground, focused=focused)
        if (similarity := self.similarity.get(item.id)) is not None:
            self._paint_similarity(painter, rect, option, similarity)

    def _paint_similarity(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, similarity: float
    ) -> None:
        t, face, words = self._theme.tokens, bold(option.font), similarity_words(similarity)
        metrics = QFontMetrics(face)
        box = QRect(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 2)
        box.moveTopRight(rect.topRight() + QPoint(-11, 11))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(t.panel))
        painter.setPen(QPen(QColor(t.strong_line), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(face)
        painter.setPen(QColor(t.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()


def similarity_words(similarity: float) -> str:
    """How alike two photos are, as a whole number of a hundred: "97"."""
    return str(percent(max(0.0, similarity)))


class RankedPage(QListView):
    """The cards. Signals say what a person wants; nothing is changed here."""

    opened = Signal(int)  # a card was double-clicked, or Space pressed on it
    menu_requested = Signal(QPoint)  # a menu for the selected cards
    selection_changed = Signal()  # others are selected
    # ids of the photos, to fetch thumbnails for, and how many of them are on screen
    viewed = Signal(list, int)
    left = Signal()  # Escape was pressed

    def __init__(self, photos: PhotoModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subset = PhotoSubset(photos, self)
        self._cards = RankedDelegate(theme, self)
        self._width = USUAL
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Look-alikes, the nearest first"))
        self.setModel(self._subset)
        self.setItemDelegate(self._cards)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(False)
        self.setViewportMargins(_MARGIN - _GAP // 2, 0, 0, 0)
        self.doubleClicked.connect(self._double_clicked)
        self.verticalScrollBar().valueChanged.connect(self._tell_viewed)
        theme.changed.connect(self.viewport().update)
        self.set_card_width(USUAL)

    @property
    def ids(self) -> Sequence[int]:
        """The photos on the page, in order."""
        return self._subset.ids

    @property
    def similarity(self) -> Mapping[int, float]:
        """How near each of them is."""
        return self._cards.similarity

    def show_ranking(self, similarity: Mapping[int, float]) -> None:
        """Show these photos in this order."""
        self._cards.similarity = similarity
        self._subset.set_ids(list(similarity))
        self.scrollToTop()
        self.viewport().update()
        self._tell_viewed()

    def select_ids(self, ids: Sequence[int]) -> None:
        """Select these, and stand on the first of them."""
        places = {item_id: row for row, item_id in enumerate(self._subset.ids)}
        rows = sorted(places[item_id] for item_id in ids if item_id in places)
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._subset.index(row), self._subset.index(row))
        self.selectionModel().select(chosen, Select.ClearAndSelect)
        if self._subset.ids:
            current = self._subset.index(rows[0] if rows else 0)
            self.selectionModel().setCurrentIndex(current, Select.NoUpdate)

    def selected_ids(self) -> list[int]:
        """The selected photos, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._subset.ids[row] for row in rows]

    def zoom(self, step: int) -> None:
        """Larger (+1) or smaller (-1) cards, or of the usual size (0)."""
        self.set_card_width(USUAL if step == 0 else round(self._width * _STEP**step))

    def set_card_width(self, width: int) -> None:
        """The width of a card in pixels; kept within bounds."""
        self._width = max(SMALLEST, min(LARGEST, width))
        height = (self._width - 16) * 3 // 4 + caption_height(self.font())
        self._cards.size = QSize(self._width, height)
        self._cards.clear()
        self.setGridSize(self._cards.size + QSize(_GAP, _GAP))
        self.scheduleDelayedItemsLayout()

    @Slot()
    def _tell_viewed(self) -> None:
        if not self.isVisible() or not self._subset.ids:
            return
        view = self.viewport().rect()
        first = self.indexAt(QPoint(_GAP, _GAP))
        start = max(0, first.row() if first.isValid() else 0)
        columns = max(1, view.width() // max(1, self.gridSize().width()))
        lines = view.height() // max(1, self.gridSize().height()) + 2
        seen = self._subset.ids[start : start + columns * lines]
        ahead = self._subset.ids[start + len(seen) : start + 2 * len(seen)]
        self.viewed.emit([*seen, *ahead], len(seen))

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._subset.ids[index.row()])

    # Qt's virtual functions

    def selectionChanged(self, *changes: object) -> None:
        """Tell of it."""
        super().selectionChanged(*changes)  # type: ignore[arg-type]
        self.selection_changed.emit()

    def paintEvent(self, event: object) -> None:
        """Paint the cards in sight; those that a frame has no time for come with the next one."""
        size = self.viewport().size()
        self._cards.begin_frame(size.width() * size.height())
        super().paintEvent(event)  # type: ignore[arg-type]
        if self._cards.postponed:
            QTimer.singleShot(NEXT_TURN_MS, self.viewport(), self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer cards are in sight."""
        super().resizeEvent(event)
        self._tell_viewed()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the thumbnails."""
        super().showEvent(event)
        self._tell_viewed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the selected cards; one that is not selected is selected first."""
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if not index.isValid():
                return
            if not self.selectionModel().isSelected(index):
                self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect)
            self.menu_requested.emit(event.globalPos())
        elif self.selected_ids():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows a photo large, Escape leads back; letters are the rooms' keys."""
        key, plain = Qt.Key(event.key()), not event.modifiers()
        if key == Qt.Key.Key_Space and plain and self.currentIndex().isValid():
            self.opened.emit(self._subset.ids[self.currentIndex().row()])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif (
            event.text().isprintable()
            and event.text()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the rooms' keys."""

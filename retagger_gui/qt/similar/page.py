"""The cards of a ranking: the nearest photo first, each with how near it is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from retagger_gui.core.session import percent
from retagger_gui.qt.background.throttle import NEXT_TURN_MS
from retagger_gui.qt.cards.card_list import GAP, MARGIN, STEP, CardList
from retagger_gui.qt.cards.delegate import Card, PhotoDelegate, caption_height
from retagger_gui.qt.cards.painting import bold
from retagger_gui.qt.cards.sizes import LARGEST, SMALLEST, USUAL
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import PhotoModel, Role
from retagger_gui.qt.style.theme import Theme

Select = QItemSelectionModel.SelectionFlag


class RankedDelegate(PhotoDelegate):
    """The board's card, with the similarity in the photo's upper corner."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.size = QSize(USUAL, USUAL)
        self.similarity: Mapping[int, float] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike."""
        return self.size + QSize(GAP, GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card and its rank."""
        item = index.data(Role.ITEM)
        if item is None:
            return
        rect = QRect(option.rect.topLeft() + QPoint(GAP // 2, GAP // 2), self.size)
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


class RankedPage(CardList):
    """The cards, the nearest first."""

    left = Signal()  # Escape was pressed

    def __init__(self, photos: PhotoModel, theme: Theme, parent: QWidget | None = None) -> None:
        self._cards = RankedDelegate(theme)
        super().__init__(photos, self._cards, theme, parent)
        self._width = USUAL
        self.setAccessibleName(self.tr("Look-alikes, the nearest first"))
        self.set_card_width(USUAL)

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
        self.tell_viewed()

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

    def zoom(self, step: int) -> None:
        """Larger (+1) or smaller (-1) cards, or of the usual size (0)."""
        before = self._cards.size
        self.set_card_width(USUAL if step == 0 else round(self._width * STEP**step))
        while step and self._cards.size == before and SMALLEST < self._width < LARGEST:
            self.set_card_width(round(self._width * STEP**step))  # as many as before fill the line

    def set_card_width(self, width: int) -> None:
        """The width of a card in pixels; kept within bounds."""
        self._width = max(SMALLEST, min(LARGEST, width))
        self.fit()

    def fit(self) -> None:
        """As many as there is room for side by side, and so wide that they fill the line."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        room = self.contentsRect().width() - MARGIN - bar  # whether or not there is a scroll bar just now
        columns = max(1, room // (self._width + GAP))
        width = max(self._width, room // columns - GAP)
        size = QSize(width, (width - 16) * 3 // 4 + caption_height(self.font()))
        if size != self._cards.size:
            self._cards.size = size
            self._cards.clear()
            self.setGridSize(size + QSize(GAP, GAP))
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: object) -> None:
        """Paint the cards in sight; those that a frame has no time for come with the next one."""
        size = self.viewport().size()
        self._cards.begin_frame(size.width() * size.height())
        super().paintEvent(event)  # type: ignore[arg-type]
        if self._cards.postponed:
            QTimer.singleShot(NEXT_TURN_MS, self.viewport(), self.viewport().update)

    def handle_key(self, key: Qt.Key, *, plain: bool) -> bool:
        """Escape leads back."""
        if key != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True

"""The row of small photos below the large one: those before it, itself, and those to come."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.cards.painting import draw_check, draw_mat
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import PhotoModel, Role
from retagger_gui.qt.state.photo_subset import PhotoSubset
from retagger_gui.qt.style.pixmaps import ScaledPixmaps, fitted
from retagger_gui.qt.style.theme import RADIUS_PHOTO, Theme

HEIGHT = 92
_CELL, _EDGE = QSize(108, 84), 6


class StripDelegate(QStyledItemDelegate):
    """Paints one small photo with its border, and a check mark where a person has decided."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.scaled = ScaledPixmaps(4_000_000)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike."""
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the photo, its ring when it is the current one, its mark when it is decided."""
        t = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot: QRect = option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        picture: QPixmap | None = index.data(Qt.ItemDataRole.DecorationRole)
        place = fitted(slot, picture.size() if picture is not None else QSize(4, 3))
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if index.data(Role.DECIDED) and not current:
            painter.setOpacity(0.45)
        if picture is None:
            draw_mat(painter, place, t)
        else:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place.topLeft(), self.scaled.get(picture, place.size(), ratio))
        painter.setOpacity(1.0)
        if current:
            painter.setPen(QPen(QColor(t.accent), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(place).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, RADIUS_PHOTO + 2, RADIUS_PHOTO + 2)
        if index.data(Role.DECIDED):
            self._paint_mark(painter, place)
        painter.restore()

    def _paint_mark(self, painter: QPainter, place: QRect) -> None:
        t = self._theme.tokens
        disc = QRectF(place.right() - 21, place.bottom() - 21, 18, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent))
        painter.drawEllipse(disc)
        draw_check(painter, disc.adjusted(4.5, 5, -4.5, -5), QColor(t.on_accent))


class FilmStrip(QListView):
    """Small photos in a row; clicking one goes to it."""

    chosen = Signal(int)  # the id of the photo that was clicked

    def __init__(
        self,
        photos: PhotoModel,
        theme: Theme,
        request: Callable[[Sequence[int]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Prepare the strip.

        Args:
            request: asks for the thumbnails of these ids, first things first.
        """
        super().__init__(parent)
        self._strip = PhotoSubset(photos, self)
        self._request = request
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Photos to review"))
        self.setModel(self._strip)
        self.setItemDelegate(StripDelegate(theme, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFixedHeight(HEIGHT)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._clicked)
        self._timer = once_after(self, 20, self._ask)
        self.horizontalScrollBar().valueChanged.connect(self._soon)
        theme.changed.connect(self.viewport().update)

    def show_ids(self, ids: Sequence[int], current: int | None) -> None:
        """Show these photos, with the current one in the middle as far as that goes."""
        self._strip.set_ids(ids)
        if current in self._strip.ids:
            index = self._strip.index(self._strip.ids.index(current))
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._soon()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._strip.ids[index.row()])

    @Slot()
    def _soon(self) -> None:
        if self.isVisible():
            self._timer.start()

    @Slot()
    def _ask(self) -> None:
        middle = self.viewport().height() // 2
        first = max(0, self.indexAt(QPoint(_CELL.width() // 2, middle)).row())
        count = self.viewport().width() // _CELL.width() + 2
        if self.isVisible():
            self._request(self._strip.ids[first : first + count])

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the thumbnails."""
        super().showEvent(event)
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More of them may be in sight."""
        super().resizeEvent(event)
        self._soon()

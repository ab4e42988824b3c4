"""One photo, as large as the room allows, to zoom into and to move about."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from retagger_gui.qt.style.text import legible
from retagger_gui.qt.style.theme import RADIUS_CARD, Theme

MOST = 8.0  # screen pixels a photo pixel
_NOTCH = 1.25  # a notch of the wheel


def fit_scale(photo: QSizeF, room: QSizeF) -> float:
    """The scale at which the whole photo just fits; a small photo is enlarged to three times its size at most."""
    if photo.isEmpty() or room.isEmpty():
        return 1.0
    return min(room.width() / photo.width(), room.height() / photo.height(), 3.0)


class Canvas(QWidget):
    """Shows a pixmap whole, or enlarged around a point. The wheel zooms, dragging moves, a double click toggles."""

    zoomed = Signal()  # the scale is another one now

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap: QPixmap | None = None
        self._photo = QSizeF()
        self.message = ""
        self._zoom = 1.0  # times the scale at which the whole photo fits
        self._centre = QPointF(0.5, 0.5)  # the point of the photo in the middle of the canvas, 0..1
        self._dragged_from: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        theme.changed.connect(self.update)

    # What to show

    def show_photo(self, pixmap: QPixmap | None, size: QSize, *, keep_zoom: bool = False) -> None:
        """Show a photo; a thumbnail may stand in until the photo itself is there.

        Args:
            pixmap: the picture, or None while there is none at all.
            size: of the photo itself in pixels; empty where it is not known.
            keep_zoom: this is the same photo, sharper: stay where we are.
        """
        self._pixmap = pixmap
        self.message = ""
        known = size if not size.isEmpty() else (pixmap.size() if pixmap is not None else QSize())
        self._photo = QSizeF(known)
        if not keep_zoom:
            self.fit()
        self.update()

    def say(self, message: str) -> None:
        """Show a sentence where the photo would be."""
        self._pixmap, self.message = None, message
        self.update()

    @property
    def has_photo(self) -> bool:
        """Whether there is a picture to look at."""
        return self._pixmap is not None

    # Zoom

    @property
    def scale(self) -> float:
        """Screen pixels (logical) a photo pixel."""
        return self._fit() * self._zoom

    @property
    def is_fitted(self) -> bool:
        """Whether the whole photo is in sight."""
        return self._zoom <= 1.0001

    def fit(self) -> None:
        """Show the whole photo."""
        self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self._changed()

    def zoom_by(self, factor: float) -> None:
        """Enlarge (or shrink, below 1) around the middle."""
        self.zoom_to(self.scale * factor, QPointF(self.rect().center()))

    def zoom_to(self, scale: float, around: QPointF) -> None:
        """Show the photo at a scale, with what is under a point of the canvas staying there."""
        fit = self._fit()
        held = self.photo_point(around)
        self._zoom = max(1.0, min(scale, max(MOST, fit)) / fit)
        self._hold(held, around)

    def pan(self, step: QPointF) -> None:
        """Move the photo by so many pixels."""
        drawn = self._drawn()
        self._centre -= QPointF(step.x() / max(1.0, drawn.width()), step.y() / max(1.0, drawn.height()))
        self._changed()

    def _fit(self) -> float:
        return fit_scale(self._photo, QSizeF(self.size()))

    def _drawn(self) -> QSizeF:
        return self._photo * self.scale

    def place(self) -> QRectF:
        """Where the photo is drawn, partly beyond the canvas when it is enlarged."""
        drawn = self._drawn()
        middle = QPointF(self.width() / 2, self.height() / 2)
        corner = middle - QPointF(self._centre.x() * drawn.width(), self._centre.y() * drawn.height())
        return QRectF(corner, drawn)

    def photo_point(self, point: QPointF) -> QPointF:
        """The point of the photo (0..1) under a point of the canvas."""
        place = self.place()
        if place.isEmpty():
            return QPointF(0.5, 0.5)
        offset = point - place.topLeft()
        return QPointF(offset.x() / place.width(), offset.y() / place.height())

    def _hold(self, held: QPointF, at: QPointF) -> None:
        """Place the photo so that this point of it lies at that point of the canvas."""
        drawn = self._drawn()
        away = at - QPointF(self.width() / 2, self.height() / 2)
        if not drawn.isEmpty():
            self._centre = held - QPointF(away.x() / drawn.width(), away.y() / drawn.height())
        self._changed()

    def _changed(self) -> None:
        """Keep the photo over the canvas: no pan beyond its edges."""
        drawn = self._drawn()

        def bound(centre: float, length: float, room: float) -> float:
            if length <= room or length <= 0:
                return 0.5
            half = room / 2 / length
            return max(half, min(centre, 1 - half))

        self._centre = QPointF(
            bound(self._centre.x(), drawn.width(), self.width()),
            bound(self._centre.y(), drawn.height(), self.height()),
        )
        self.setCursor(Qt.CursorShape.ArrowCursor if self.is_fitted else Qt.CursorShape.OpenHandCursor)
        self.update()
        self.zoomed.emit()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo with round corners, or the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.place()
        frame = place.intersected(QRectF(self.rect()))
        if self.message:
            painter.setPen(QColor(self._theme.tokens.dim))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(32, 32, -32, -32), flags, legible(self.message))
            return
        path = QPainterPath()
        path.addRoundedRect(frame, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(path, QColor(self._theme.tokens.mat))
        if self._pixmap is None or place.isEmpty():
            return
        painter.setClipPath(path)
        across, down = self._pixmap.width() / place.width(), self._pixmap.height() / place.height()
        part = frame.translated(-place.topLeft())
        source = QRectF(part.left() * across, part.top() * down, part.width() * across, part.height() * down)
        painter.drawPixmap(frame, self._pixmap, source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in sight in the middle."""
        super().resizeEvent(event)
        self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        turned = event.angleDelta().y()
        if turned:
            self.zoom_to(self.scale * _NOTCH ** (turned / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching on a touch pad zooms as well."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.scale * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start dragging the photo."""
        if event.button() == Qt.MouseButton.LeftButton and not self.is_fitted:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the photo along."""
        if self._dragged_from is not None:
            self.pan(event.position() - self._dragged_from)
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._dragged_from = None
        self._changed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between the whole photo and its actual size (or twice the fit, for a small one)."""
        if self.is_fitted:
            actual = 1.0 / self.devicePixelRatioF()
            self.zoom_to(max(actual, 2 * self._fit()), event.position())
        else:
            self.fit()

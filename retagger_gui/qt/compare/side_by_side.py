"""Side by side: one room of every listing, large, in rows that fill the window, zoomed and moved as one or alone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.cards.drag import drag_photos
from retagger_gui.qt.cards.painting import draw_box, draw_mark, small
from retagger_gui.qt.compare.model import Cell, CompareModel
from retagger_gui.qt.compare.painting import paint_absence, paint_marks
from retagger_gui.qt.compare.rows import EDGE, GAP, Frame, Rows, laid_out, size_of
from retagger_gui.qt.state.photo_loader import PhotoLoader
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import one_line
from retagger_gui.qt.style.theme import RADIUS_CARD, Theme, Tokens, sized

LONGEST = 2048  # pixels along the longer side of a photo read for this view
KEPT = 16  # of them in memory: those on screen and their neighbours
MOST = 8.0  # times the fitted size
_NOTCH = 1.25
_STEP = 1.2


class SideBySide(QAbstractScrollArea):
    """The row. The subject's photo stays at the left; the others scroll past it.

    The wheel scrolls, with Ctrl it zooms all photos around the point under the pointer; dragging moves all of
    them while they are enlarged, and otherwise takes a photo to a room. A double click enlarges or fits.
    """

    viewed = Signal(list)  # ids of the photos in the window: thumbnails to fetch
    selection_changed = Signal()  # other photos are selected
    opened = Signal(int)  # show this photo in the preview
    room_stepped = Signal(int)  # show the next (+1) or previous (-1) room
    menu_requested = Signal(QPoint)  # a menu for the selected photos
    confirm_requested = Signal()  # its key was pressed
    zoomed = Signal()  # the zoom is another one now

    def __init__(
        self, model: CompareModel, photos: PhotoModel, loader: PhotoLoader, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._model = model
        self._photos = photos
        self.loader = loader
        self._theme = theme
        self._tag = ""
        self._rows = Rows()
        self._subject: dict[str, int] = {}  # room -> the subject's photo that was stepped to
        self._selected: set[int] = set()
        self._current = -1  # id of the photo where the keyboard stands
        self._failed: set[Path] = set()
        self._scale = 1.0
        self._size = 1.0  # of the photos, to the height at which they fill the window
        self._alone = -1  # id of the photo that is enlarged alone
        self._centre = QPointF(0.5, 0.5)
        self._held: tuple[QPoint, Frame] | None = None
        self._panning: QPointF | None = None
        self._dirty = True
        self._timer = once_after(self, 20, self.tell_viewed)
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("page")
        self.setAccessibleName(self.tr("One room side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        for signal in (self._model.dataChanged, self._model.modelReset, self._model.arranged):
            signal.connect(self._model_changed)
        self.loader.loaded.connect(self._loaded)
        self.loader.failed.connect(self._on_failed)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self._theme.changed.connect(self.viewport().update)

    # What is shown

    @property
    def tag(self) -> str:
        """The room on show."""
        return self._tag

    @property
    def scale(self) -> float:
        """How many times larger than fitted the photos are."""
        return self._scale

    @property
    def frames(self) -> Sequence[Frame]:
        """The row from left to right."""
        if self._dirty:
            self._lay_out()
        return self._rows.frames

    def show_room(self, tag: str) -> None:
        """Show this room of all listings."""
        if tag != self._tag:
            self._tag = tag
            self._selected.clear()
            self._current = -1
            self.fit()
            self._refresh()
            self.horizontalScrollBar().setValue(0)
            self.selection_changed.emit()

    def show_listing(self, listing: str) -> None:
        """Stand on a listing's first photo of the room, and bring it into the window."""
        for frame in self.frames:
            if frame.cell.listing == listing and frame.cell.item is not None:
                self._choose(frame.cell.item.id)
                return

    def show_photo(self, item_id: int) -> None:
        """Stand on a photo, if it is in the row."""
        if any(frame.cell.item is not None and frame.cell.item.id == item_id for frame in self.frames):
            self._choose(item_id)

    def current_listing(self) -> str | None:
        """The listing where the keyboard stands."""
        frame = self._frame_of(self._current)
        return None if frame is None else frame.cell.listing

    def selected_cells(self) -> list[Cell]:
        """The selected photos, in the row's order."""
        return [
            frame.cell
            for frame in self.frames
            if frame.cell.item is not None and frame.cell.item.id in self._selected
        ]

    def selected_ids(self) -> list[int]:
        """The selected photos, with those in their rooms that look the same."""
        return [item_id for cell in self.selected_cells() for item_id in cell.stack]

    def select_all(self) -> None:
        """Select every photo of the row."""
        self._selected = {frame.cell.item.id for frame in self.frames if frame.cell.item is not None}
        self._selection_changed()

    # Laying out

    @property
    def around(self) -> int:
        """Pixels above and below the photos of one row: name, mark, and the gap to the next row."""
        return 10 + QFontMetrics(self._bold()).height() + QFontMetrics(small(self.font())).height() + 14

    def resize_row(self, step: int) -> None:
        """Larger (+1) or smaller (-1) photos, whole; back to the usual height (0)."""
        self._size = 1.0 if step == 0 else max(0.4, min(3.0, self._size * _STEP**step))
        self._refresh()

    def _bold(self) -> QFont:
        return sized(self.font(), weight=QFont.Weight.DemiBold)

    def _lay_out(self) -> None:
        self._dirty = False
        cells: list[Cell] = []
        subject: Cell | None = None
        first = self._model.listings[0] if self._model.pinned else None
        for listing in self._model.listings if self._tag in self._model.rooms else ():
            found = self._model.photos_of(listing, self._tag) or [self._model.cell(listing, self._tag)]
            if listing == first:
                subject = self._subjects(found)
            else:
                cells += found
        self._rows = laid_out(cells, subject, self.viewport().size(), self.around, self._size)
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, self._rows.width - self.viewport().width()))
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(60)

    def _subjects(self, cells: Sequence[Cell]) -> Cell:
        """The one photo of the subject that stays in view."""
        shown = self._subject.get(self._tag)
        return next((cell for cell in cells if shown in cell.stack), cells[0])

    def place(self, frame: Frame) -> QRect:
        """Where a frame's photo lies in the window."""
        left = frame.left if frame.fixed else frame.left - self.horizontalScrollBar().value()
        pitch = self._rows.height + self.around
        free = max(0, self.viewport().height() - self._rows.count * pitch)
        top = 10 + QFontMetrics(self._bold()).height() + free * 2 // 5 + frame.row * pitch
        return QRect(left, top, frame.width, self._rows.height)

    def _scrolling_left(self) -> int:
        """Where the subject's part ends: nothing of the others is to be seen left of it."""
        fixed = [frame for frame in self.frames if frame.fixed]
        return fixed[0].left + fixed[0].width + GAP if fixed else 0

    def _visible(self) -> list[Frame]:
        window = self.viewport().width()
        begin = self._scrolling_left()
        return [
            frame
            for frame in self.frames
            if frame.fixed or (self.place(frame).right() >= begin and self.place(frame).left() < window)
        ]

    def _frame_of(self, item_id: int) -> Frame | None:
        frames = (
            frame for frame in self.frames if frame.cell.item is not None and frame.cell.item.id == item_id
        )
        return next(frames, None)

    def _frame_at(self, point: QPoint) -> Frame | None:
        begin = self._scrolling_left()
        for frame in self._visible():
            if (frame.fixed or point.x() >= begin) and self.place(frame).contains(point):
                return frame
        return None

    @Slot()
    def _model_changed(self) -> None:
        self._refresh()
        here = (
            {frame.cell.item.id for frame in self.frames if frame.cell.item is not None}
            if self.isVisible()
            else None
        )
        if here is not None and not self._selected <= here:
            self._selected &= here
            if self._current not in here:
                self._current = -1
            self.selection_changed.emit()

    def _refresh(self) -> None:
        self._dirty = True
        self.viewport().update()
        self._soon()

    @Slot()
    def _scrolled(self) -> None:
        self.viewport().update()
        self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The photos get the new height."""
        super().resizeEvent(event)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what is in the window."""
        super().showEvent(event)
        self._refresh()

    # Loading

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def tell_viewed(self) -> None:
        """Say which photos are on screen, so that their pictures are fetched."""
        if not self.isVisible():
            return
        items = [frame.cell.item for frame in self._visible() if frame.cell.item is not None]
        self.viewed.emit([item.id for item in items])
        self.loader.request([item.photo.path for item in items if item.photo.path not in self._failed][:KEPT])

    @Slot(object, object)
    def _loaded(self, path: Path, pixmap: QPixmap) -> None:
        self.viewport().update()

    @Slot(object, object)
    def _on_failed(self, path: Path, sentence: str) -> None:
        self._failed.add(path)
        self.viewport().update()

    def forget(self) -> None:
        """Another folder is open."""
        self._failed.clear()
        self._subject.clear()
        self.loader.forget()

    # Zoom, the same for all

    def fit(self) -> None:
        """All photos whole."""
        self._alone = -1
        self._set_view(1.0, QPointF(0.5, 0.5))

    def zoom_by(
        self, factor: float, frame: Frame | None = None, at: QPointF | None = None, *, alone: bool = False
    ) -> None:
        """Enlarge all photos around a point of one of them; around the middle of what is seen without one.

        Args:
            factor: times as large.
            frame: the photo of the point.
            at: the point, in the window.
            alone: enlarge this photo alone, until all are whole again.
        """
        if alone and frame is not None and frame.cell.item is not None and self._alone != frame.cell.item.id:
            self.fit()
            self._alone = frame.cell.item.id
        scale = max(1.0, min(MOST, self._scale * factor))
        centre = self._centre
        if frame is not None and at is not None:
            under = self.photo_point(frame, at)
            centre = under + (centre - under) * (self._scale / scale)
        self._set_view(scale, centre)

    def _set_view(self, scale: float, centre: QPointF) -> None:
        half = 0.5 / scale
        self._scale = scale
        self._centre = QPointF(max(half, min(1 - half, centre.x())), max(half, min(1 - half, centre.y())))
        self.viewport().update()
        self.zoomed.emit()

    def photo_point(self, frame: Frame, at: QPointF) -> QPointF:
        """The point of a frame's photo (0..1) under a point of the window."""
        whole = self._whole(frame)
        if whole.isEmpty():
            return QPointF(0.5, 0.5)
        return QPointF((at.x() - whole.left()) / whole.width(), (at.y() - whole.top()) / whole.height())

    def scale_of(self, frame: Frame) -> float:
        """How many times larger than fitted one photo is."""
        is_meant = self._alone < 0 or (frame.cell.item is not None and frame.cell.item.id == self._alone)
        return self._scale if is_meant else 1.0

    def _whole(self, frame: Frame) -> QRectF:
        """Where the whole photo would lie, frame or no frame, at this zoom."""
        place = QRectF(self.place(frame))
        fitted = size_of(frame.cell).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        drawn = fitted * self.scale_of(frame)

        def bound(centre: float, length: float, room: float) -> float:
            if length <= room:
                return 0.5
            return max(room / 2 / length, min(centre, 1 - room / 2 / length))

        x = bound(self._centre.x(), drawn.width(), place.width())
        y = bound(self._centre.y(), drawn.height(), place.height())
        corner = place.center() - QPointF(x * drawn.width(), y * drawn.height())
        return QRectF(corner, drawn)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The others first, cut off where the subject's part ends, then the subject."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        t = self._theme.tokens
        painter.fillRect(self.viewport().rect(), QColor(t.bg))
        begin = self._scrolling_left()
        painter.save()
        painter.setClipRect(self.viewport().rect().adjusted(begin, 0, 0, 0))
        visible = self._visible()
        for frame in visible:
            if not frame.fixed:
                self._paint_frame(painter, frame, t)
        painter.restore()
        for frame in visible:
            if frame.fixed:
                self._paint_frame(painter, frame, t)
        if begin:
            painter.setPen(QPen(QColor(t.line), 1))
            painter.drawLine(begin, 8, begin, self.viewport().height() - 8)
        if not self.frames:
            painter.setPen(QColor(t.dim))
            words = self.tr("No listing has a photo of this room")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_frame(self, painter: QPainter, frame: Frame, t: Tokens) -> None:
        place = self.place(frame)
        self._paint_caption(painter, place, frame, t)
        if frame.cell.item is None:
            draw_box(
                painter,
                QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5),
                RADIUS_CARD,
                pen=QPen(QColor(t.strong_line), 1, Qt.PenStyle.DashLine),
            )
            paint_absence(painter, place, frame.cell, self.font(), t)
            return
        self._paint_photo(painter, place, frame, t)
        if frame.cell.item.id in self._selected:
            current = frame.cell.item.id == self._current and self.hasFocus()
            draw_box(
                painter,
                QRectF(place).adjusted(-2, -2, 2, 2),
                RADIUS_CARD + 2,
                pen=QPen(QColor(t.accent), 4 if current else 2.5),
            )
        line = QRect(place.left() + 2, place.bottom() + 5, place.width() - 4, 20)
        draw_mark(painter, line, self.font(), frame.cell.item, t)
        painter.setFont(small(self.font()))
        painter.setPen(QColor(t.dim))
        words = self.tr("{0} of {1}").format(frame.cell.number, frame.cell.count)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_caption(self, painter: QPainter, place: QRect, frame: Frame, t: Tokens) -> None:
        head = self._model.head(frame.cell.listing)
        height = QFontMetrics(self._bold()).height() + 4
        left = place.left() if frame.fixed else max(place.left(), self._scrolling_left() + 4)
        line = QRect(left + 2, place.top() - height - 3, place.right() - left - 4, height)
        bold = self._bold()
        painter.setFont(bold)
        painter.setPen(QColor(t.accent if frame.fixed else t.ink))
        name = one_line(head.name)
        words = f"★ {name}" if frame.fixed else name
        text = QFontMetrics(bold).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_photo(self, painter: QPainter, place: QRect, frame: Frame, t: Tokens) -> None:
        item = frame.cell.item
        assert item is not None
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, QColor(t.mat))
        pixmap = self.loader.pixmap(item.photo.path)
        if pixmap is None:
            pixmap = self._photos.index_of(item.id).data(Qt.ItemDataRole.DecorationRole)
        if pixmap is not None and not pixmap.isNull():
            whole = self._whole(frame)
            part = whole.intersected(QRectF(place))
            across, down = pixmap.width() / whole.width(), pixmap.height() / whole.height()
            seen = part.translated(-whole.topLeft())
            source = QRectF(
                seen.left() * across, seen.top() * down, seen.width() * across, seen.height() * down
            )
            painter.drawPixmap(part, pixmap, source)
        painter.restore()
        if item.photo.path in self._failed:
            painter.setFont(small(self.font()))
            painter.setPen(QColor(t.low))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                place.adjusted(12, 12, -12, -12), flags, self.tr("The photo can no longer be read")
            )
        paint_marks(painter, place, place, frame.cell, self.font(), t=t)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a photo, or start dragging it."""
        point = event.position().toPoint()
        frame = self._frame_at(point)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if frame is None or frame.cell.item is None:
            self._selected.clear()
            self._selection_changed()
            return
        self._held = (point, frame)
        item_id = frame.cell.item.id
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._selected ^= {item_id}
            self._current = item_id
            self._selection_changed()
        elif item_id not in self._selected or self._current != item_id:
            self._selected = self._selected if item_id in self._selected else {item_id}
            self._current = item_id
            self._selection_changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move enlarged photos; take fitted ones to a room."""
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, frame = self._held
        if self.scale_of(frame) > 1.0:
            last = self._panning or QPointF(start)
            self._pan(frame, event.position() - last)
            self._panning = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._drag()

    def _pan(self, frame: Frame, by: QPointF) -> None:
        whole = self._whole(frame)
        if not whole.isEmpty():
            self._set_view(
                self._scale, self._centre - QPointF(by.x() / whole.width(), by.y() / whole.height())
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several selected photos selects it alone."""
        if self._held is not None and self._panning is None and not event.modifiers():
            item = self._held[1].cell.item
            if item is not None and self._selected != {item.id}:
                self._selected = {item.id}
                self._selection_changed()
        self._held = self._panning = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between whole and enlarged; with Shift, this photo alone."""
        frame = self._frame_at(event.position().toPoint())
        if frame is None or frame.cell.item is None:
            return
        if self.scale_of(frame) > 1.0:
            self.fit()
        else:
            self.zoom_by(2.5, frame, event.position(), alone=_with_shift(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; zoom with Ctrl, with Shift too this photo alone; over the subject, step through its photos."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        frame = self._frame_at(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            alone = _with_shift(event)
            self.zoom_by(_NOTCH ** (turned / 120), frame, event.position(), alone=alone)
        elif frame is not None and frame.fixed and frame.cell.count > 1:
            self.step_subject(-1 if turned > 0 else 1)
        else:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned)
        event.accept()

    def step_subject(self, by: int) -> None:
        """Show the subject's next (+1) or previous (-1) photo of the room."""
        frame = next((frame for frame in self.frames if frame.fixed and frame.cell.item is not None), None)
        if frame is None:
            return
        cells = self._model.photos_of(frame.cell.listing, self._tag)
        cell = cells[(frame.cell.number - 1 + by) % len(cells)]
        if cell.item is not None:
            self._subject[self._tag] = cell.item.id
            self._dirty = True
            self._choose(cell.item.id)

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching on a touch pad zooms as well."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1 + event.value(), self._frame_at(event.position().toPoint()), event.position())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the selected photos."""
        frame = self._frame_at(self.viewport().mapFromGlobal(event.globalPos()))
        if frame is not None and frame.cell.item is not None and frame.cell.item.id not in self._selected:
            self._choose(frame.cell.item.id)
        if self._selected:
            self.menu_requested.emit(event.globalPos())

    def _drag(self) -> None:
        self._held = None
        ids = self.selected_ids()
        if not ids:
            return
        drag_photos(self, self._photos, ids, self._theme.tokens)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk along the row, up and down change the room, + and - zoom."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            self.step_subject(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.room_stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk(-len(self.frames) if key == Qt.Key.Key_Home else len(self.frames))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_NOTCH)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _NOTCH)
        elif key == Qt.Key.Key_Space and self.selected_cells():
            self.opened.emit(self._current if self._current in self._selected else min(self._selected))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm_requested.emit()
        elif key == Qt.Key.Key_Escape and self._scale > 1.0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _walk(self, by: int) -> None:
        ids = [frame.cell.item.id for frame in self.frames if frame.cell.item is not None]
        if not ids:
            return
        place = ids.index(self._current) + by if self._current in ids else 0
        self._choose(ids[max(0, min(len(ids) - 1, place))])

    def _choose(self, item_id: int) -> None:
        """Select one photo, stand on it, and bring it into the window."""
        self._selected = {item_id}
        self._current = item_id
        frame = self._frame_of(item_id)
        if frame is not None and not frame.fixed:
            bar, begin = self.horizontalScrollBar(), self._scrolling_left()
            left, right = (
                frame.left - begin - GAP,
                frame.left + frame.width + EDGE - self.viewport().width(),
            )
            bar.setValue(min(left, max(right, bar.value())))
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.viewport().update()
        self._soon()
        self.selection_changed.emit()


def _with_shift(event: QMouseEvent | QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

"""The headers of Compare's grid, always in view: a card for each listing, a name for each room."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolTip,
    QWidget,
)

from retagger_gui.qt.compare.model import CellRole, CompareModel, ListingHead, RoomHead
from retagger_gui.qt.compare.painting import (
    GAP,
    HeadLook,
    paint_listing,
    paint_pinned_edge,
    paint_room,
    room_width,
)
from retagger_gui.qt.style.text import tag_name
from retagger_gui.qt.style.theme import Theme, high, wide

LISTING_SIZE = QSize(172, 104)  # width as a row's header, height as a column's
ROOM_SIZE = QSize(124, 40)
_WIDEST = 208  # of a row's header that holds the longest name of a room; longer ones are cut short


class NameEditor(QLineEdit):
    """A listing's new name, typed where the old one stands. Enter keeps it, Escape does not."""

    done = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._open = True
        self.selectAll()
        self.editingFinished.connect(self._keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the name as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._open = False
            self.deleteLater()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _keep(self) -> None:
        if self._open:
            self._open = False
            self.done.emit(self.text())
            self.deleteLater()


class CompareHeader(QHeaderView):
    """One header of the grid. Listings can be dragged to another place and renamed by a double click."""

    moved = Signal(str, object)  # a listing was dragged before another one (None: to the end)
    renamed = Signal(str, str)  # a listing got this name
    room_opened = Signal(str)  # a room was double-clicked
    menu_requested = Signal(str, QPoint)  # a listing's menu

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._lit = -1
        self._pressed: tuple[int, QPoint] | None = None
        self._target: int | None = None  # the section before which the dragged listing would come
        self.setObjectName("page")
        across = orientation == Qt.Orientation.Horizontal
        self.setAccessibleName(self.tr("Column headings") if across else self.tr("Row headings"))
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # lets Qt scroll by copying
        theme.changed.connect(self.viewport().update)

    @property
    def holds_listings(self) -> bool:
        """Whether this header is the listings' now."""
        model = self.model()
        return isinstance(model, CompareModel) and model.listing_orientation == self.orientation()

    def sizeHint(self) -> QSize:
        """The other dimension is the sections' own; rooms as rows have the width of the longest name."""
        model = self.model()
        if self.holds_listings or not isinstance(model, CompareModel):
            least = LISTING_SIZE if self.holds_listings else ROOM_SIZE
            return QSize(wide(least.width(), self.font()), high(least.height(), self.font()))
        widest = max((room_width(tag_name(tag), self.font()) for tag in model.rooms), default=0)
        return QSize(min(_WIDEST, max(ROOM_SIZE.width(), widest)), ROOM_SIZE.height())

    def light(self, section: int) -> None:
        """Light up a room where photos held over it may be dropped; -1 for none."""
        if section != self._lit:
            self._lit = section
            self.viewport().update()

    # The pinned listing

    @property
    def pinned(self) -> int:
        """How much of the header's length the subject takes, whose section stays in view; 0 without one."""
        model = self.model()
        has_one = self.holds_listings and isinstance(model, CompareModel) and model.pinned
        return self.sectionSize(0) if has_one else 0

    def section_at(self, along: int) -> int:
        """The section on show at a point of the viewport; -1 where there is none."""
        return 0 if 0 <= along < self.pinned else self.logicalIndexAt(along)

    def position_of(self, section: int) -> int:
        """Where a section is shown in the viewport."""
        return 0 if section == 0 and self.pinned else self.sectionViewportPosition(section)

    def strip(self) -> QRect:
        """The part of the viewport that shows the pinned listing, with the line at its end."""
        whole = self.viewport().rect()
        if not self.pinned:
            return QRect()
        if self.orientation() == Qt.Orientation.Vertical:
            return QRect(0, 0, whole.width(), self.pinned + 1)
        return QRect(0, 0, self.pinned + 1, whole.height())

    @Slot(int)
    def scrolled(self, by: int) -> None:
        """Paint the pinned section again where it belongs, and where its picture was moved to."""
        strip = self.strip()
        if not strip.isEmpty():
            down = self.orientation() == Qt.Orientation.Vertical
            moved = strip.translated(0, by) if down else strip.translated(by, 0)
            self.viewport().update(strip.united(moved))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the sections, and the pinned one over those that have been scrolled beneath it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.bg))
        painter.end()
        strip = self.strip()
        super().paintEvent(QPaintEvent(event.region().subtracted(QRegion(strip))))
        if strip.isEmpty() or not event.region().intersects(strip):
            return
        painter = QPainter(self.viewport())
        if self.orientation() == Qt.Orientation.Vertical:
            self.paintSection(painter, strip.adjusted(0, 0, 0, -1), 0)
        else:
            self.paintSection(painter, strip.adjusted(0, 0, -1, 0), 0)
        if self.offset() > 0:
            paint_pinned_edge(painter, strip, self.orientation(), self._theme.tokens)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one header."""
        head = self.model().headerData(logical, self.orientation(), CellRole.HEAD)
        look = HeadLook(self._is_current(logical), logical == self._lit)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), self._picture_of(head, look, rect.size(), ratio))
        if self._target is not None:
            self._paint_target(painter, rect, logical)

    def _picture_of(
        self, head: ListingHead | RoomHead | None, look: HeadLook, size: QSize, ratio: float
    ) -> QPixmap:
        t = self._theme.tokens
        found = QPixmap(size * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(QColor(t.bg))
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(QPoint(), size)
        if isinstance(head, ListingHead):
            paint_listing(painter, rect, head, self.font(), t, look=look)
        elif isinstance(head, RoomHead):
            upright = self.orientation() == Qt.Orientation.Vertical
            paint_room(painter, rect, head, self.font(), t, look=look, upright=upright)
        painter.end()
        return found

    def _is_current(self, logical: int) -> bool:
        view = self.parent()
        index = view.currentIndex() if isinstance(view, QAbstractItemView) else QModelIndex()
        if not index.isValid():
            return False
        return bool(
            logical == (index.row() if self.orientation() == Qt.Orientation.Vertical else index.column())
        )

    def _paint_target(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """A line where the dragged listing would come."""
        at_end = self._target == self.count() and logical == self.count() - 1
        if logical != self._target and not at_end:
            return
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 3))
        if self.orientation() == Qt.Orientation.Vertical:
            y = rect.bottom() - 1 if at_end else rect.top() + 1
            painter.drawLine(rect.left() + GAP, y, rect.right() - GAP, y)
        else:
            x = rect.right() - 1 if at_end else rect.left() + 1
            painter.drawLine(x, rect.top() + GAP, x, rect.bottom() - GAP)

    # Dragging and renaming listings

    def _listing(self, section: int) -> str:
        model = self.model()
        assert isinstance(model, CompareModel)
        return model.listings[section]

    def _along(self, point: QPoint) -> int:
        return point.y() if self.orientation() == Qt.Orientation.Vertical else point.x()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the row or column, and start dragging it."""
        point = event.position().toPoint()
        section = self.section_at(self._along(point))
        if section == 0 and self.pinned:
            self._select_pinned(event)  # Qt would select what is scrolled beneath it
        else:
            super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and section >= 0 and self.holds_listings:
            self._pressed = (section, point)

    def _select_pinned(self, event: QMouseEvent) -> None:
        view = self.parent()
        if event.button() != Qt.MouseButton.LeftButton or not isinstance(view, QTableView):
            return
        if self.orientation() == Qt.Orientation.Vertical:
            view.selectRow(0)
        else:
            view.selectColumn(0)

    def viewportEvent(self, event: QEvent) -> bool:
        """The pinned listing's own tooltip, not that of what is scrolled beneath it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.pinned:
            section = self.section_at(self._along(event.pos()))
            words = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), str(words or ""), self)
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the listing would come."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        point = event.position().toPoint()
        far = (point - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        if far or self._target is not None:
            self._set_target(self._section_before(self._along(point)))
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _section_before(self, along: int) -> int:
        """The section before which something dropped here would come."""
        section = self.section_at(along)
        if section < 0:
            return self.count() if along > 0 else 0
        middle = self.position_of(section) + self.sectionSize(section) // 2
        return section + (along > middle)

    def _set_target(self, target: int | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the listing there."""
        pressed, target = self._pressed, self._target
        self._let_go()
        super().mouseReleaseEvent(event)
        if pressed is not None and target is not None and target not in (pressed[0], pressed[0] + 1):
            before = self._listing(target) if target < self.count() else None
            self.moved.emit(self._listing(pressed[0]), before)

    def _let_go(self) -> None:
        self._pressed = None
        self._set_target(None)
        self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went elsewhere."""
        super().leaveEvent(event)
        if self._pressed is None:
            self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename a listing; show a room side by side."""
        section = self.section_at(self._along(event.position().toPoint()))
        if section < 0:
            return
        self._let_go()
        if self.holds_listings:
            self.edit_name(self._listing(section))
            return
        model = self.model()
        if isinstance(model, CompareModel):
            self.room_opened.emit(model.rooms[section])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A listing's menu."""
        section = self.section_at(self._along(event.pos()))
        if section >= 0 and self.holds_listings:
            self.menu_requested.emit(self._listing(section), event.globalPos())

    def edit_name(self, listing: str) -> NameEditor | None:
        """Let the person type a name for a listing; None where the listing is not shown."""
        model = self.model()
        if not isinstance(model, CompareModel) or listing not in model.listings:
            return None
        section = model.listings.index(listing)
        place, size = self.position_of(section), self.sectionSize(section)
        editor = NameEditor(model.head(listing).name, self.viewport())
        editor.setAccessibleName(self.tr("Name of the listing"))
        if self.orientation() == Qt.Orientation.Vertical:
            editor.setGeometry(GAP + 4, place + GAP + 4, self.viewport().width() - 2 * GAP - 8, 32)
        else:
            editor.setGeometry(place + GAP + 4, GAP + 4, size - 2 * GAP - 8, 32)

        def keep(name: str) -> None:
            self.renamed.emit(listing, name)

        editor.done.connect(keep)
        editor.show()
        editor.setFocus()
        return editor

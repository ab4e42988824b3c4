"""The headers of Compare's grid, always in view: a card for each listing, a name for each room."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit, QWidget

from retagger_gui.qt.compare_model import CellRole, CompareModel, ListingHead, RoomHead
from retagger_gui.qt.compare_paint import GAP, HeadLook, paint_listing, paint_room
from retagger_gui.qt.theme import Theme

LISTING_SIZE = QSize(172, 104)  # width as a row's header, height as a column's
ROOM_SIZE = QSize(124, 40)


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
    """One header of the grid. Listings can be dragged to another place and renamed by a double click.

    Signals:
        moved(str, object): a listing was dragged before another one (None: to the end).
        renamed(str, str): a listing got this name.
        room_opened(str): a room was double-clicked.
        menu_requested(str, QPoint): a listing's menu.
    """

    moved = Signal(str, object)
    renamed = Signal(str, str)
    room_opened = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._lit = -1
        self._pressed: tuple[int, QPoint] | None = None
        self._target: int | None = None  # the section before which the dragged listing would come
        self.setObjectName("board")
        across = orientation == Qt.Orientation.Horizontal
        self.setAccessibleName(self.tr("Column headings") if across else self.tr("Row headings"))
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        self.viewport().update()

    @property
    def holds_listings(self) -> bool:
        """Whether this header is the listings' now."""
        model = self.model()
        return isinstance(model, CompareModel) and model.listing_orientation == self.orientation()

    def sizeHint(self) -> QSize:
        """The other dimension is the sections' own."""
        return LISTING_SIZE if self.holds_listings else ROOM_SIZE

    def light(self, section: int) -> None:
        """Light up a room where photos held over it may be dropped; -1 for none."""
        if section != self._lit:
            self._lit = section
            self.viewport().update()

    # Painting

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one header."""
        head = self.model().headerData(logical, self.orientation(), CellRole.HEAD)
        t = self._theme.tokens
        painter.save()
        painter.fillRect(rect, QColor(t.bg))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = HeadLook(self._is_current(logical), logical == self._lit)
        if isinstance(head, ListingHead):
            paint_listing(painter, rect, head, self.font(), t, look=look)
        elif isinstance(head, RoomHead):
            upright = self.orientation() == Qt.Orientation.Vertical
            paint_room(painter, rect, head, self.font(), t, look=look, upright=upright)
        if self._target is not None:
            self._paint_target(painter, rect, logical)
        painter.restore()

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
        """Select the row or column, and take hold of a listing."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        section = self.logicalIndexAt(self._along(point))
        if event.button() == Qt.MouseButton.LeftButton and section >= 0 and self.holds_listings:
            self._pressed = (section, point)

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
        section = self.logicalIndexAt(along)
        if section < 0:
            return self.count() if along > 0 else 0
        middle = self.sectionViewportPosition(section) + self.sectionSize(section) // 2
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
        section = self.logicalIndexAt(self._along(event.position().toPoint()))
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
        section = self.logicalIndexAt(self._along(event.pos()))
        if section >= 0 and self.holds_listings:
            self.menu_requested.emit(self._listing(section), event.globalPos())

    def edit_name(self, listing: str) -> NameEditor | None:
        """Let the person type a name for a listing; None where the listing is not shown."""
        model = self.model()
        if not isinstance(model, CompareModel) or listing not in model.listings:
            return None
        section = model.listings.index(listing)
        place, size = self.sectionViewportPosition(section), self.sectionSize(section)
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

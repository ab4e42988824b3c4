"""The grid of Compare: the photo that stands for each room of each listing, under headers that stay in view."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QDragMoveEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.cards.drag import PhotoDrops, drag_photos
from retagger_gui.qt.compare.header import CompareHeader
from retagger_gui.qt.compare.model import Cell, CellRole, CompareModel
from retagger_gui.qt.compare.painting import (
    CompareDelegate,
    cell_geometry,
    cell_height,
    lit_ground,
    paint_pinned_edge,
)
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.theme import Theme

Select = QItemSelectionModel.SelectionFlag
Hint = QAbstractItemView.ScrollHint
SMALLEST, USUAL, LARGEST = 128, 192, 420  # widths of a cell
_SQUEEZE, _STRETCH = (
    0.85,
    1.3,
)  # how much narrower or wider a cell may get so that the columns fill the window
_ZOOM = 1.2
_NOTCH = 120
_EDGE = 40  # pixels from the edge where something held begins to scroll
_GESTURE_MS = 400  # between two turns of the wheel that belong together
_VIEWED_MS = 60  # between tellings of what is on screen while it is scrolled


class CompareGrid(PhotoDrops, QTableView):
    """Cells can be selected, stepped through, dragged to another room, and opened."""

    # ids of the photos on screen, then those a page away: the order to fetch thumbnails in; and how many of them are
    # on screen
    viewed = Signal(list, int)
    selection_changed = Signal()  # other photos are selected
    opened = Signal(int)  # show this photo large
    move_requested = Signal(list, str)  # photos were dropped on a room
    menu_requested = Signal(QPoint)  # a menu for the selected cells
    confirm_requested = Signal()  # their keys were pressed

    def __init__(
        self, model: CompareModel, photos: PhotoModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cells = model
        self._photos = photos
        self._theme = theme
        self._width = USUAL
        self._pressed: tuple[QPersistentModelIndex, QPoint] | None = None
        self._lit: str | None = None
        self._turned = 0
        self._scrolled_at = -_GESTURE_MS
        self._kept: tuple[str, str] | None = None
        self._anchor = QPersistentModelIndex()  # where a selection with Shift begins
        self._delegate = CompareDelegate(model, theme, self)
        self.columns = CompareHeader(Qt.Orientation.Horizontal, theme, self)
        self.rows = CompareHeader(Qt.Orientation.Vertical, theme, self)
        self._viewed_timer = once_after(self, _VIEWED_MS, self.tell_viewed)
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Listings by room"))
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.rows)
        self.setModel(self._cells)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.setAutoScrollMargin(_EDGE)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # lets Qt scroll by copying
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._soon)
        for signal in (self._cells.modelReset, self._cells.arranged):
            signal.connect(self._arranged)
        self._cells.modelAboutToBeReset.connect(self._before_reset)
        self._cells.dataChanged.connect(self._data_changed)
        self._theme.changed.connect(self._arranged)
        self._size()

    # Sizes

    def set_cell_width(self, width: int) -> None:
        """The wanted width of a cell in pixels, kept within bounds."""
        width = max(SMALLEST, min(LARGEST, width))
        if width != self._width:
            self._width = width
            self._size()

    def zoom(self, step: int) -> None:
        """Larger (+1), smaller (-1), or back to the usual size (0)."""
        self.set_cell_width(USUAL if step == 0 else round(self._width * _ZOOM**step))

    def _size(self) -> None:
        """Let the columns fill the window where that makes them not too narrow or wide."""
        count = max(1, self._cells.columnCount())
        self.columns.setMinimumHeight(self.columns.sizeHint().height())
        self.columns.setMaximumHeight(self.columns.sizeHint().height())
        self.rows.setMinimumWidth(self.rows.sizeHint().width())
        self.rows.setMaximumWidth(self.rows.sizeHint().width())
        room = self.width() - self.rows.sizeHint().width() - 14
        width = max(
            SMALLEST, round(self._width * _SQUEEZE), min(room // count, round(self._width * _STRETCH))
        )
        if width * count > room + 1:
            width = self._width  # it has to be scrolled anyway
        held = self._held_sections()
        for header, size in ((self.columns, width), (self.rows, cell_height(width, self.font()))):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            if header.defaultSectionSize() != size:
                header.setMinimumSectionSize(1)
                header.setDefaultSectionSize(size)
        self.updateGeometries()  # Qt does not tell the scroll bars of another default size
        self._hold_sections(held)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setSingleStep(48)
        self._soon()

    def _held_sections(self) -> tuple[tuple[int, float], ...]:
        """Of each header the section at its beginning that is not pinned, and how much of it is scrolled away."""
        held = []
        for header in (self.columns, self.rows):
            section = header.logicalIndexAt(header.pinned)
            size = header.sectionSize(section) if section >= 0 else 0
            away = header.pinned - header.sectionViewportPosition(section) if size else 0
            held.append((section, away / size if size else 0.0))
        return tuple(held)

    def _hold_sections(self, held: tuple[tuple[int, float], ...]) -> None:
        """Scroll so that the same sections stand at the beginning, at whatever size."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        for header, bar, (section, away) in zip((self.columns, self.rows), bars, held, strict=True):
            if 0 <= section < header.count():
                size = header.sectionSize(section)
                bar.setValue(header.sectionPosition(section) + round(away * size) - header.pinned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns fill the new width."""
        super().resizeEvent(event)
        self._size()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the thumbnails again: another view may have asked for others meanwhile."""
        super().showEvent(event)
        self._soon()

    @Slot()
    def _arranged(self) -> None:
        self._size()
        self.viewport().update()
        if self._kept is not None:
            kept, self._kept = self._kept, None
            self.go_to(*kept)

    @Slot()
    def _before_reset(self) -> None:
        self._kept = self._cells.spot(self.currentIndex()) or self._kept

    # What is selected

    def current_spot(self) -> tuple[str, str] | None:
        """(listing, room) where the keyboard stands."""
        return self._cells.spot(self.currentIndex())

    def selected_cells(self) -> list[Cell]:
        """The selected cells that hold a photo, the current one first."""
        indexes = self.selectedIndexes()
        current = self.currentIndex()
        indexes.sort(key=lambda index: (index != current, index.row(), index.column()))
        cells = (index.data(CellRole.CELL) for index in indexes)
        return [cell for cell in cells if cell is not None and cell.item is not None]

    def selected_ids(self) -> list[int]:
        """The photos on show in the selected cells, with those that look the same."""
        return [item_id for cell in self.selected_cells() for item_id in cell.stack]

    def go_to(self, listing: str, tag: str) -> None:
        """Stand on a cell."""
        index = self._cells.index_of(listing, tag)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell of it."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The headers show where the keyboard stands."""
        super().currentChanged(current, previous)
        self.rows.viewport().update()
        self.columns.viewport().update()

    @Slot(QModelIndex, QModelIndex, list)
    def _data_changed(self, first: Index, last: Index, roles: list[int]) -> None:
        if list(roles) != [Qt.ItemDataRole.DecorationRole]:
            self._soon()
            self.selection_changed.emit()

    # What is on screen

    @Slot()
    def _soon(self) -> None:
        if not self._viewed_timer.isActive():
            self._viewed_timer.start()

    def _span(self, header: CompareHeader, length: int) -> range:
        """The sections between two points of the viewport, which may lie outside."""
        first, last = header.visualIndexAt(0), header.visualIndexAt(length - 1)
        if first < 0:
            return range(0)
        return range(first, (header.count() if last < 0 else last + 1))

    @Slot()
    def tell_viewed(self) -> None:
        """Say which photos are on screen, so that their pictures are fetched."""
        if not self.isVisible() or not self._cells.rowCount():
            return
        rows = self._span(self.rows, self.viewport().height())
        columns = self._span(self.columns, self.viewport().width())
        page = len(rows)
        near = [*range(rows.stop, min(rows.stop + page, self._cells.rowCount()))]
        near += range(max(0, rows.start - page), rows.start)
        pinned = (
            [(index.row(), index.column()) for index in self._strip_cells()]
            if self.headers_shown.pinned
            else []
        )
        seen = dict.fromkeys([*pinned, *((row, column) for row in rows for column in columns)])
        soon = dict.fromkeys((row, column) for row in near for column in columns)
        ids, others = self._ids_at(seen), self._ids_at(place for place in soon if place not in seen)
        self.viewed.emit([*ids, *others], len(ids))

    def _ids_at(self, places: Iterable[tuple[int, int]]) -> list[int]:
        """Of the photos in these cells."""
        cells = (self._cells.cell_at(row, column) for row, column in places)
        return [cell.item.id for cell in cells if cell.item is not None]

    # The pinned listing: the subject stays in view, and the others are scrolled beneath it

    @property
    def headers_shown(self) -> CompareHeader:
        """The header that holds the listings."""
        return self.columns if self._cells.transposed else self.rows

    def strip(self) -> QRect:
        """The part of the viewport that shows the subject, with the line at its end; empty without one."""
        length, whole = self.headers_shown.pinned, self.viewport().rect()
        if not length:
            return QRect()
        if self._cells.transposed:
            return QRect(0, 0, length + 1, whole.height())
        return QRect(0, 0, whole.width(), length + 1)

    def _is_pinned(self, index: Index) -> bool:
        section = index.column() if self._cells.transposed else index.row()
        return section == 0 and self.headers_shown.pinned > 0

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is shown."""
        rect = super().visualRect(index)
        if index.isValid() and self._is_pinned(index):
            if self._cells.transposed:
                rect.moveLeft(0)
            else:
                rect.moveTop(0)
        return rect

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell on show at a point of the viewport."""
        along = point.x() if self._cells.transposed else point.y()
        if not 0 <= along < self.headers_shown.pinned:
            return super().indexAt(point)
        if self._cells.transposed:
            return self._cells.index(self.rowAt(point.y()), 0)
        return self._cells.index(0, self.columnAt(point.x()))

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring a cell into view, out from beneath the subject too; the subject needs none along the listings."""
        bar = self.horizontalScrollBar() if self._cells.transposed else self.verticalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not index.isValid() or not self.headers_shown.pinned:
            return
        if self._is_pinned(index):
            bar.setValue(before)
            return
        rect = super().visualRect(index)
        hidden = self.headers_shown.pinned - (rect.left() if self._cells.transposed else rect.top())
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What was copied along with the others is painted again where it belongs."""
        super().scrollContentsBy(dx, dy)
        by = dx if self._cells.transposed else dy
        strip = self.strip()
        if by and not strip.isEmpty():
            moved = strip.translated(by, 0) if self._cells.transposed else strip.translated(0, by)
            self.viewport().update(strip.united(moved))
            self.headers_shown.scrolled(by)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is to be painted anew when these cells are selected or not."""
        region = super().visualRegionForSelection(selection)
        strip = self.strip()
        return region if strip.isEmpty() else region.united(QRegion(strip))

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Select:
        """Remember where a selection begins."""
        command = super().selectionCommand(index, event)
        if not command & Select.Current:  # it is no part of a range
            self._anchor = QPersistentModelIndex(index)
        return command

    def setSelection(self, rect: QRect, command: Select) -> None:
        """Select from where the selection began, even if that has been scrolled beneath the subject."""
        start, end = self._anchor, self.indexAt(rect.bottomRight())
        if not (start.isValid() and end.isValid() and self.headers_shown.pinned):
            super().setSelection(rect, command)
            return
        rows, columns = sorted((start.row(), end.row())), sorted((start.column(), end.column()))
        first, last = self._cells.index(rows[0], columns[0]), self._cells.index(rows[1], columns[1])
        self.selectionModel().select(QItemSelection(first, last), command)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, with that of the lit room, then the cells, and the subject's over what is beneath it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.bg))
        if self._lit is not None:
            painter.fillRect(self._room_rect(self._lit), lit_ground(self._theme.tokens))
        painter.end()
        strip = self.strip()
        super().paintEvent(QPaintEvent(event.region().subtracted(QRegion(strip))))
        if event.region().intersects(strip):
            self._paint_strip(strip, event.region())

    def _paint_strip(self, strip: QRect, region: QRegion) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRegion(region)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state
        for index in self._strip_cells():
            option.rect = self.visualRect(index)
            if region.intersects(option.rect):
                option.state = plain | self._state_of(index)
                self._delegate.paint(painter, option, index)
        if self.headers_shown.offset() > 0:
            paint_pinned_edge(painter, strip, self.headers_shown.orientation(), self._theme.tokens)
        painter.end()

    def _strip_cells(self) -> list[QModelIndex]:
        if self._cells.transposed:
            return [self._cells.index(row, 0) for row in self._span(self.rows, self.viewport().height())]
        return [self._cells.index(0, column) for column in self._span(self.columns, self.viewport().width())]

    def _state_of(self, index: Index) -> QStyle.StateFlag:
        states = QStyle.StateFlag
        state = states.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= states.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= states.State_HasFocus
        pointer = self.viewport().mapFromGlobal(QCursor.pos())
        if self.viewport().underMouse() and self.indexAt(pointer) == index:
            state |= states.State_MouseOver
        return state

    def _room_rect(self, tag: str) -> QRect:
        section = self._cells.rooms.index(tag)
        view = self.viewport().rect()
        if self._cells.transposed:
            return QRect(0, self.rowViewportPosition(section), view.width(), self.rowHeight(section))
        return QRect(self.columnViewportPosition(section), 0, self.columnWidth(section), view.height())

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Step with the arrows in a cell; otherwise select it and start dragging it."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            by = self._arrow_at(index, point)
            if by:
                self._cells.step(index, by)
                return
            self._pressed = (QPersistentModelIndex(index), point)
            several = len(self.selectedIndexes()) > 1
            if several and not event.modifiers() and self.selectionModel().isSelected(index):
                return  # a click selects this one alone when the button comes up; a drag takes all
        super().mousePressEvent(event)

    def _arrow_at(self, index: Index, point: QPoint) -> int:
        """-1 or +1 on the arrows of a cell with more than one photo, else 0."""
        cell = index.data(CellRole.CELL)
        if cell is None or cell.count < 2:
            return 0
        geometry = cell_geometry(self.visualRect(index), self.font())
        return geometry.forward.contains(point) - geometry.back.contains(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the photos."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._pressed is None:
            return
        index, start = self._pressed
        cell = index.data(CellRole.CELL) if index.isValid() else None
        if cell is None or cell.item is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._drag(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several selected cells selects it alone."""
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return
        if pressed[0].isValid() and len(self.selectedIndexes()) > 1:
            index = self._cells.index(pressed[0].row(), pressed[0].column())
            if self.indexAt(event.position().toPoint()) == index:
                self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show a photo large."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if self._arrow_at(index, point):
            self.mousePressEvent(event)
            return
        cell = index.data(CellRole.CELL)
        if event.button() == Qt.MouseButton.LeftButton and cell is not None and cell.item is not None:
            self._pressed = None
            self.opened.emit(cell.item.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step through photos over a cell's number, or anywhere with Alt; otherwise scroll.

        Whoever scrolls goes on scrolling, whatever comes under the pointer. Ctrl changes the size.
        """
        turned = event.angleDelta().y() or event.angleDelta().x()
        index = self.indexAt(event.position().toPoint())
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.set_cell_width(round(self._width * 1.12 ** (turned / _NOTCH)))
            event.accept()
            return
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        scrolling = not alt and event.timestamp() - self._scrolled_at < _GESTURE_MS
        if (
            index.isValid()
            and not scrolling
            and (alt or self._invites_wheel(index, event.position().toPoint()))
            and self._step_by(index, turned)
        ):
            event.accept()
            return
        self._scrolled_at = event.timestamp()
        super().wheelEvent(event)

    def _invites_wheel(self, index: Index, point: QPoint) -> bool:
        """Whether the wheel means this cell's photos here, not the page."""
        geometry = cell_geometry(self.visualRect(index), self.font())
        return geometry.back.united(geometry.forward).contains(point)

    def _step_by(self, index: Index, turned: int) -> bool:
        """Step once a notch, however finely the wheel turns; False where there is one photo only."""
        cell = index.data(CellRole.CELL)
        if cell is None or cell.count < 2:
            return False
        self._turned += turned
        while abs(self._turned) >= _NOTCH:
            by = -1 if self._turned > 0 else 1
            self._turned += by * _NOTCH
            self._cells.step(index, by)
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the selected cells; one that is not selected is selected first."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
            if not index.isValid():
                return
            if not self.selectionModel().isSelected(index):
                self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect)
            self.menu_requested.emit(event.globalPos())
        elif self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cursor keys walk from cell to cell; with Ctrl, left and right step through a cell's photos."""
        key = event.key()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if control and key in steps:
            self._cells.step(self.currentIndex(), steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.confirm_requested.emit()
        elif key == Qt.Key.Key_Space and not event.modifiers():
            for cell in self.selected_cells()[:1]:
                if cell.item is not None:
                    self.opened.emit(cell.item.id)
        elif key == Qt.Key.Key_Escape:
            self.clearSelection()
        elif (
            event.text()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.text().isprintable()
        ):
            event.ignore()  # letters are the rooms' keys, never a search
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the rooms' keys."""

    # Drag and drop

    def _drag(self, pressed: Index) -> None:
        """Drag the selected photos: to a room here, or as copies to another program."""
        index = self._cells.index(pressed.row(), pressed.column())
        if not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect)
        self._pressed = None
        ids = self.selected_ids()
        if not ids:
            return
        drag_photos(self, self._photos, ids, self._theme.tokens)
        self.end_drop()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Scroll near the edges, too."""
        near = event.position().toPoint()
        if not self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE).contains(near):
            self.startAutoScroll()
        super().dragMoveEvent(event)

    def room_at(self, point: QPoint) -> str | None:
        """The room of the column, or row, at a point."""
        section = self.rowAt(point.y()) if self._cells.transposed else self.columnAt(point.x())
        return self._cells.rooms[section] if section >= 0 else None

    def light(self, tag: str | None, count: int) -> None:
        """Light a room's column or row as a whole."""
        if tag != self._lit:
            self._lit = self._delegate.lit = tag
            header = self.rows if self._cells.transposed else self.columns
            header.light(-1 if tag is None else self._cells.rooms.index(tag))
            self.viewport().update()

    def end_drop(self) -> None:
        """Nothing is held over the grid any more."""
        self.stopAutoScroll()
        super().end_drop()

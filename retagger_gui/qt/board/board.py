"""The board: photos under their rooms on one page, put right by dragging from group to group or by keys."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.qt.board.card_page import CardPage, Select
from retagger_gui.qt.board.header import Zone, zone_at
from retagger_gui.qt.cards.drag import PhotoDrops, drag_photos
from retagger_gui.qt.cards.sizes import LARGEST, SMALLEST
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.autoscroll import AutoScroll
from retagger_gui.qt.style.theme import Theme

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class _Held(Enum):
    """What the left mouse button holds."""

    NOTHING = auto()
    CARD = auto()
    BAND = auto()


class Board(PhotoDrops, CardPage):
    """The page with mouse, keys, drag and drop. Signals say what a person wants; nothing is changed here."""

    move_requested = Signal(list, str)  # ids dropped on a group, and its tag
    opened = Signal(int)  # a card was double-clicked: its id
    menu_requested = Signal(QPoint)  # a context menu for the selected cards, at this point of the screen
    sort_menu_requested = Signal(QPoint)  # the sort order in a header was clicked
    card_width_wanted = Signal(int)  # Ctrl and the wheel were turned

    def __init__(
        self, model: PhotoModel, contents: BoardContents, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, contents, theme, parent)
        self._anchor_row = -1  # where a selection by Shift begins
        self._resume: tuple[str, int] | None = None  # group and place that the current card has left
        self._held = _Held.NOTHING
        self._pressed_at = QPoint()
        self._pressed_row = -1
        self._band_base: set[int] = set()
        self._autoscroll = AutoScroll(self)
        self._autoscroll.scrolled.connect(self._page_moved_under)
        self.setObjectName("page")
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.viewport().setAcceptDrops(True)

    # What the window asks and sets

    def selected_ids(self) -> list[int]:
        """The selected photos that can be seen, in reading order: hidden ones are never changed by a key."""
        if self._selected_ids is None:
            self._selected_ids = self._photos.ids_of(self._selected_rows())
        return list(self._selected_ids)

    def _selected_rows(self) -> list[int]:
        """The rows of the selected cards on the page, in reading order."""
        return self.page.in_reading_order(self._selected)

    def current_id(self) -> int | None:
        """The photo the keyboard stands on, if it can be seen."""
        row = self.currentIndex().row()
        return self._photos.id_of(row) if row in self.page else None

    def neighbours(self, item_id: int) -> list[int]:
        """All photos shown in the same group, in order: what the preview walks through."""
        spot = self.page.spot(self._photos.row_of(item_id))
        if spot is None:
            return [item_id]
        return [self._photos.id_of(row) for row in self.page.placed[spot[0]].group.rows]

    def select_ids(self, ids: Sequence[int], *, scroll: bool = True) -> None:
        """Select exactly these photos and make the first the current one."""
        rows = [row for row in map(self._photos.row_of, ids) if row >= 0]
        self.choose_rows(rows, Select.ClearAndSelect)
        if rows:
            self._set_current(rows[0])
            self._anchor_row = rows[0]
            if scroll:
                self.scrollTo(self._photos.index(rows[0]))

    def card_after_selection(self) -> int | None:
        """The photo whose card comes after the last selected one on the page, or before the first; None without one."""
        rows = self._selected_rows()
        for start, step in ((rows[-1:], 1), (rows[:1], -1)):
            row = next(iter(start), None)
            while row is not None and row in self._selected:
                row = self.page.beside(row, step)
            if row is not None:
                return self._photos.id_of(row)
        return None

    def show_selection(self) -> None:
        """Bring the current card into the window, wherever it stands by now."""
        self.contents.tell()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def go_to(self, tag: str, *, focus_first: bool = False) -> None:
        """Bring a group's header to the top of the window."""
        for number, placed in enumerate(self.page.placed):
            if placed.group.tag == tag:
                self.verticalScrollBar().setValue(self.page.header(number).top())
                if focus_first:
                    self._enter_group(number)

    def fold_current(self, folded: bool) -> None:
        """Fold or unfold the group the keyboard stands in."""
        tag = self.current_group()
        if tag is not None:
            self._header_cursor = tag if folded else None
            self.contents.fold([tag], folded)

    def current_group(self) -> str | None:
        """The tag of the group the keyboard stands in."""
        if self._header_cursor is not None:
            return self._header_cursor
        spot = self.page.spot(self.currentIndex().row())
        return None if spot is None else self.page.placed[spot[0]].group.tag

    # Following the photos

    @Slot(bool)
    def _contents_changed(self, from_model: bool) -> None:
        before = self.page
        current = self.currentIndex().row()
        old_spot = before.spot(current)
        was_in_sight = old_spot is not None and self._on_screen(current)
        super()._contents_changed(from_model)
        if from_model and old_spot is not None:
            self._follow_current(current, before.placed[old_spot[0]].group.tag, old_spot[1])
        elif was_in_sight and current in self.page and not self._on_screen(current):
            self.scrollTo(self._photos.index(current))

    def reset(self) -> None:
        """Another folder: nothing is held, and the walk begins anew."""
        super().reset()
        self._anchor_row = -1
        self._resume = None

    def _follow_current(self, row: int, tag: str, offset: int) -> None:
        """Remember where the current card stood; if it went out of sight, the next takes its place."""
        if row in self.page:
            if self._group_of(self.page, row) != tag:
                self._resume = (tag, offset)
            return
        self._resume = (tag, offset)
        if not any(selected in self.page for selected in self._selected):
            successor = self._resumed(0)
            if successor is not None:
                self.choose_rows([successor], Select.ClearAndSelect)
                self._set_current(successor)

    def _resumed(self, step: int) -> int | None:
        """The card where the current one stood before it left (0), or the one before that (-1)."""
        if self._resume is None:
            return None
        tag, offset = self._resume
        rows = self.contents.rows(tag)
        if not rows or self.contents.folded(tag):
            return None
        return rows[max(0, min(offset + step, len(rows) - 1))]

    # Selecting

    def _set_current(self, row: int) -> None:
        self._header_cursor = None
        self.selectionModel().setCurrentIndex(self._photos.index(row), Select.NoUpdate)

    def _extend_to(self, row: int, *, keep: bool) -> None:
        """Select from where the selection began to a card, in reading order."""
        start = self._anchor_row if self._anchor_row in self.page else row
        rows = self.page.between(start, row)
        self.choose_rows(rows, Select.Select if keep else Select.ClearAndSelect)
        self._set_current(row)

    def selectAll(self) -> None:
        """Select every card that is shown."""
        rows = list(self.page.rows())
        if rows and self.currentIndex().row() not in self.page:
            self._set_current(rows[0])  # first, while there is little selected to tell of
        self.choose_rows(rows, Select.ClearAndSelect)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A card is taken hold of, a header is used, or a rubber band begins."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._resume = None
        point = event.position().toPoint()
        header = self.header_at(point)
        if header is not None:
            self._press_header(*header, event)
            return
        self._pressed_at = self._on_page(point)
        row = self.page.at(self._pressed_at)
        if row is None:
            self._begin_band(event.modifiers())
        else:
            self._press_card(row, event.modifiers())

    def _press_header(self, number: int, rect: QRect, event: QMouseEvent) -> None:
        group = self.page.placed[number].group
        zone = zone_at(rect, event.position().toPoint().x(), self.font(), self._sort_words)
        if zone is Zone.ARROW:
            self.contents.fold([group.tag], not group.folded)
        elif zone is Zone.SORT and group.rows and not group.folded:
            self.sort_menu_requested.emit(event.globalPosition().toPoint())
        elif group.rows and not group.folded:
            adding = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.choose_rows(group.rows, Select.Select if adding else Select.ClearAndSelect)
            self._set_current(group.rows[0])

    def _press_card(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._extend_to(row, keep=control)
            return
        self._held, self._pressed_row = _Held.CARD, row
        self._anchor_row = row
        if control:
            self.choose_rows([row], Select.Toggle)
        elif row not in self._selected:
            self.choose_rows([row], Select.ClearAndSelect)
        self._set_current(row)

    def _begin_band(self, modifiers: Qt.KeyboardModifier) -> None:
        adding = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if not adding:
            self.selectionModel().clearSelection()
        self._held = _Held.BAND
        self._band_base = set(self._selected)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the cards, draw the rubber band, or light up the card under the pointer."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover_at(point)
            return
        moved = (self._on_page(point) - self._pressed_at).manhattanLength()
        if self._held is _Held.CARD and moved >= QApplication.startDragDistance():
            self._drag()
        elif self._held is _Held.BAND and (self._band is not None or moved >= 4):
            self._stretch_band(point)
            self._autoscroll.follow(point)

    def _stretch_band(self, point: QPoint) -> None:
        self._band = QRect(self._pressed_at, self._on_page(point)).normalized()
        rows = self._band_base ^ set(self.page.rows_in(self._band)) if self._band_base else set(
            self.page.rows_in(self._band)
        )  # fmt: skip
        if rows != self._selected:
            self.choose_rows(rows, Select.ClearAndSelect)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several selected cards selects it alone."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._held is _Held.CARD and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose_rows([self._pressed_row], Select.ClearAndSelect)
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a card; fold a group by its header."""
        point = event.position().toPoint()
        header = self.header_at(point)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if header is not None:
            group = self.page.placed[header[0]].group
            if zone_at(header[1], point.x(), self.font(), self._sort_words) is Zone.NAME:
                self.contents.fold([group.tag], not group.folded)
            else:
                self._press_header(*header, event)
            return
        index = self.indexAt(point)
        if index.isValid():
            self._let_go()
            self.opened.emit(self._photos.id_of(index.row()))

    def _let_go(self) -> None:
        self._held = _Held.NOTHING
        self._autoscroll.stop()
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def _hover_at(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.row() != self._hover:
            for row in (self._hover, index.row()):
                self.viewport().update(self.visualRect(self._photos.index(row)).adjusted(-4, -4, 4, 4))
            self._hover = index.row()

    @Slot(QPoint)
    def _page_moved_under(self, point: QPoint) -> None:
        if self._held is _Held.BAND:
            self._stretch_band(point)
        elif self.drop_ids:
            self.follow_drop(point)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the cards' size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            wanted = round(self._measures.card * 1.12 ** (turned / 120))
            self.card_width_wanted.emit(max(SMALLEST, min(LARGEST, wanted)))
            event.accept()
            return
        QAbstractItemView.wheelEvent(self, event)
        self._hover_at(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the selected cards; a card that is not selected is selected first."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
            if not index.isValid():
                return
            if index.row() not in self._selected:
                self.choose_rows([index.row()], Select.ClearAndSelect)
            self._set_current(index.row())
            self.menu_requested.emit(event.globalPos())
        elif self.selected_ids():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is held any more."""
        super().hideEvent(event)
        self._let_go()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cursor keys walk through the cards across groups; with Ctrl from group to group."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in _STEPS and control:
            self._step_group(*_STEPS[key])
        elif key in _STEPS:
            self._walk_to(self._beside(*_STEPS[key]), modifiers)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            rows = list(self.page.rows())
            self._walk_to((rows[0 if key == Qt.Key.Key_Home else -1]) if rows else None, modifiers)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._walk_to(self._a_page_on(-1 if key == Qt.Key.Key_PageUp else 1), modifiers)
        elif key == Qt.Key.Key_Escape and self._selected:
            self.selectionModel().clearSelection()
        elif key == Qt.Key.Key_Space and control and self.currentIndex().isValid():
            self.choose_rows([self.currentIndex().row()], Select.Toggle)
        else:
            event.ignore()

    def _beside(self, across: int, down: int) -> int | None:
        """The card a cursor key leads to; after a card left its group, the walk goes on where it stood."""
        if self._header_cursor is not None:
            return self.page.from_header(self._header_cursor, across + down)
        row = self.currentIndex().row()
        if self._resume is not None:
            back = across < 0 or down < 0
            found = self._resumed(-1 if back else 0)
            if found is not None:
                return found
        if row not in self.page:
            return next(self.page.rows(), None)
        return self.page.beside(row, across) if across else self.page.above_or_below(row, down)

    def _a_page_on(self, direction: int) -> int | None:
        row = self.currentIndex().row()
        if row not in self.page:
            return next(self.page.rows(), None)
        reach = self.viewport().height() - self._measures.header - self.page.card_height
        return self.page.far(row, direction, reach)

    def _walk_to(self, row: int | None, modifiers: Qt.KeyboardModifier) -> None:
        if row is None:
            return
        self._resume = None
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if self._anchor_row not in self.page:
                self._anchor_row = max(0, self.currentIndex().row())
            self._extend_to(row, keep=False)
        else:
            self._anchor_row = row
            self.choose_rows([row], Select.ClearAndSelect)
            self._set_current(row)
        self.scrollTo(self._photos.index(row))

    def _step_group(self, across: int, down: int) -> None:
        if across:
            self.fold_current(across < 0)
            if across > 0 and self.current_group() is None:
                return
            return
        tags = [placed.group.tag for placed in self.page.placed]
        here = self.current_group()
        number = tags.index(here) + down if here in tags else 0
        if 0 <= number < len(tags):
            self._enter_group(number)

    def _enter_group(self, number: int) -> None:
        """Stand on a group's first card, or on its header where it shows none."""
        group = self.page.placed[number].group
        self._resume = None
        self._header_cursor = None
        if group.rows and not group.folded:
            self._walk_to(group.rows[0], Qt.KeyboardModifier.NoModifier)
        else:
            self.selectionModel().clearSelection()
            self._header_cursor = group.tag
        top = self.page.header(number).top()
        bar = self.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + self.viewport().height() - self._measures.header:
            bar.setValue(top)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, stand on a card at once."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.currentIndex().row() not in self.page:
            first = next(self.page.rows(), None)
            if first is not None:
                self._set_current(first)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a cursor key leads from the current card."""
        actions = QAbstractItemView.CursorAction
        rows = list(self.page.rows()) if action in (actions.MoveHome, actions.MoveEnd) else []
        if rows:
            return self._photos.index(rows[0 if action == actions.MoveHome else -1])
        if action in (actions.MovePageUp, actions.MovePageDown):
            return self._index(self._a_page_on(-1 if action == actions.MovePageUp else 1))
        steps = {
            actions.MoveLeft: (-1, 0), actions.MovePrevious: (-1, 0),
            actions.MoveRight: (1, 0), actions.MoveNext: (1, 0),
            actions.MoveUp: (0, -1), actions.MoveDown: (0, 1),
        }  # fmt: skip
        return self._index(self._beside(*steps[action])) if action in steps else QModelIndex()

    # Drag and drop

    def _drag(self) -> None:
        """Drag the selected cards: to a group here, or as copies to another program."""
        if self._pressed_row not in self._selected:
            self.choose_rows([self._pressed_row], Select.Select)
        ids = self.selected_ids()
        self._held = _Held.NOTHING
        if not ids:
            return
        drag_photos(self, self._photos, ids, self._theme.tokens)
        self.end_drop()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Scroll near the edges, too."""
        self._autoscroll.follow(event.position().toPoint())
        super().dragMoveEvent(event)

    def room_at(self, point: QPoint) -> str | None:
        """The room whose header or cards lie at this height."""
        number = self.page.group_at(self._on_page(point).y())
        if number is None or not 0 <= point.x() < self.viewport().width():
            return None
        tag = self.page.placed[number].group.tag
        return None if tag in (UNTAGGED, UNREADABLE) else tag

    def light(self, tag: str | None, count: int) -> None:
        """Light a group as a whole, and say in its header what a drop would do."""
        if (tag, count) != (self._drop_group, self._drop_count):
            self._drop_group, self._drop_count = tag, count
            self.viewport().update()

    def end_drop(self) -> None:
        """Nothing is held over the board any more."""
        self._autoscroll.stop()
        super().end_drop()

"""The board with the rooms at its left and the inspector at its right."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from retagger_gui.qt.board.board import Board
from retagger_gui.qt.board.rooms_list import RoomsList
from retagger_gui.qt.cards.sizes import USUAL
from retagger_gui.qt.details.inspector import Inspector
from retagger_gui.qt.details.remarks import RemarksBox
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.theme import wide
from retagger_gui.qt.view import Context, View

_STEP = 1.2  # of the cards' size
_NARROW = 1000  # width of a window on which the cards need the panel's room


class BoardView(View):
    """Three columns; the outer ones keep their width when the window grows."""

    menu_requested = Signal(QPoint)  # a context menu for the selected photos
    sort_menu_requested = Signal(QPoint)  # the menu of sort orders
    card_width_changed = Signal(int)  # the cards have another size now
    show_all_requested = Signal()  # take the filter away
    show_in_folder_requested = Signal()  # of the selected photo

    has_cards = True
    has_panel = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rooms = RoomsList(context.photos, context.contents, context.keys.letters, context.theme)
        self.board = Board(context.photos, context.contents, context.theme)
        self.inspector = Inspector(context.photos, context.theme, remarks=RemarksBox(context))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        for number, part in enumerate((self.rooms, self.board, self.inspector)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(number, 1 if part is self.board else 0)
            self._splitter.setCollapsible(number, False)
        self._splitter.setSizes([wide(216, self.font()), 900, wide(312, self.font())])
        self._panel_width = 0  # to return to, while the window is narrow
        self._panel_wanted, self._has_selected = True, False
        self.inspector.hide()
        layouts.row(self._splitter, on=self, margins=0)
        self.setFocusProxy(self.board)
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the panel is as narrow as can be, so that the cards keep their room."""
        super().resizeEvent(event)
        self._fit_panel()

    def _fit_panel(self) -> None:
        if self.inspector.isHidden():
            return
        rooms, cards, panel = self._splitter.sizes()
        narrow = 0 < self.width() < _NARROW
        least = self.inspector.minimumWidth()
        if narrow and not self._panel_width and panel > least:
            self._panel_width = panel
            self._splitter.setSizes([rooms, cards + panel - least, least])
        elif not narrow and self._panel_width:
            wider, self._panel_width = self._panel_width, 0
            if panel == least:  # nobody has moved it meanwhile
                self._splitter.setSizes([rooms, max(1, cards + panel - wider), wider])

    def _connect(self) -> None:
        self.board.viewed.connect(self.context.thumbnails.request)
        self.board.move_requested.connect(self.context.corrections.move)
        self.board.opened.connect(self.preview_requested)
        self.board.selection_changed.connect(self._selection_changed)
        self.board.group_reached.connect(self.rooms.follow)
        self.board.menu_requested.connect(self.menu_requested)
        self.board.sort_menu_requested.connect(self.sort_menu_requested)
        self.board.card_width_wanted.connect(self.set_card_width)
        self.board.show_all_requested.connect(self.show_all_requested)
        self.rooms.chosen.connect(self.board.go_to)
        self.rooms.entered.connect(self._go_into)
        self.rooms.move_requested.connect(self.context.corrections.move)
        self.inspector.confirm_requested.connect(self.confirm)
        self.inspector.second_requested.connect(self.choose_second)
        self.inspector.take_back_requested.connect(self.take_back)
        self.inspector.show_in_folder_requested.connect(self.show_in_folder_requested)
        self.inspector.toggle_requested.connect(self.toggle)
        self.context.keys.changed.connect(self._keys_changed)
        self.context.photos.modelReset.connect(self._reset)

    # What the window calls

    def enter(self) -> None:
        """The keyboard goes to the cards."""
        self.board.setFocus()

    def selected_ids(self) -> list[int]:
        """The selected cards that can be seen."""
        return self.board.selected_ids()

    def shown_around(self, item_id: int) -> list[int]:
        """The cards of the same group."""
        return self.board.neighbours(item_id)

    def return_to(self, item_id: int) -> None:
        """Select the photo the preview ended with."""
        self.board.select_ids([item_id])

    def zoom(self, step: int) -> None:
        """Larger or smaller cards."""
        width = USUAL if step == 0 else round(self.board.card_width * _STEP**step)
        self.set_card_width(width)

    def select_all(self) -> None:
        """Select every card that is shown."""
        self.board.selectAll()

    def edit_note(self) -> bool:
        """Write into the panel's note."""
        self.inspector.remarks.note.setFocus()
        return self.inspector.isVisible() and self.inspector.remarks.note.isVisible()

    def show_panel(self, shown: bool) -> None:
        """Unfold or fold the inspector; it comes with the first photo that is selected, and then stays.

        Were it to go whenever nothing is selected, the cards would be laid out anew at every other click.
        """
        self._panel_wanted = shown
        visible = shown and self._has_selected
        if visible == self.inspector.isHidden():
            self.inspector.setVisible(visible)
            self._fit_panel()
            self.board.show_selection()

    @Slot(int)
    def set_card_width(self, width: int) -> None:
        """The wanted width of a card."""
        self.board.set_card_width(width)
        self.card_width_changed.emit(self.board.card_width)

    def save_state(self) -> QByteArray:
        """The columns' widths, for the next start; the panel's as it is on a wide window."""
        sizes = self._splitter.sizes()
        if self._panel_width:
            self._splitter.setSizes([*sizes[:2], self._panel_width])
        state = self._splitter.saveState()
        self._splitter.setSizes(sizes)
        return state

    def restore_state(self, state: QByteArray) -> None:
        """The columns' widths of the last time."""
        self._splitter.restoreState(state)

    def place(self) -> dict[str, Any]:
        """The selected cards, the current one, and how far down the board is."""
        bar = self.board.verticalScrollBar()
        return {"ids": self.selected_ids(), "current": self.board.current_id(), "scrolled": bar.value()}

    def take_place(self, place: Mapping[str, Any]) -> None:
        """Select them again."""
        current = place["current"]
        rest = [item_id for item_id in place["ids"] if item_id != current]
        self.board.select_ids([current, *rest] if current in place["ids"] else rest, scroll=False)
        self.board.verticalScrollBar().setValue(place["scrolled"])

    # Gestures: the card is filed, and the keyboard goes on to the next one

    def choose(self, tag: str) -> None:
        """The selected cards go to this room."""
        after = self.board.card_after_selection()
        super().choose(tag)
        self._go_on(after)

    def choose_second(self) -> None:
        """They go to the room that the model finds second."""
        after = self.board.card_after_selection()
        super().choose_second()
        self._go_on(after)

    def confirm(self) -> None:
        """They stay where they are."""
        after = self.board.card_after_selection()
        super().confirm()
        self._go_on(after)

    def take_back(self) -> None:
        """They go where the model puts them; whoever takes something back wants to see what became of it."""
        super().take_back()
        self.board.show_selection()

    def _go_on(self, after: int | None) -> None:
        """Select the card that comes next; a further key must never file a photo that is out of sight."""
        if after is not None and self.context.preferences.settings.auto_advance:
            self.board.contents.tell()
            self.board.select_ids([after])
        else:
            self.board.show_selection()

    # Inside

    @Slot(str)
    def _go_into(self, tag: str) -> None:
        self.board.go_to(tag, focus_first=True)
        self.board.setFocus()

    @Slot()
    def _selection_changed(self) -> None:
        selected = self.board.selected_ids()
        self.inspector.show_ids(selected)
        if selected and not self._has_selected:
            self._has_selected = True
            self.show_panel(self._panel_wanted)
        self.selection_changed.emit()

    @Slot()
    def _reset(self) -> None:
        """Other photos, of which none is selected yet."""
        self._has_selected = False
        self.show_panel(self._panel_wanted)

    @Slot()
    def _keys_changed(self) -> None:
        self.rooms.set_keys(self.context.keys.letters)

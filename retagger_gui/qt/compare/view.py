"""Compare: the same room across all listings, as a grid or one room side by side."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget

from retagger_gui.qt.background.desktop import show_in_folder
from retagger_gui.qt.compare.bar import CompareBar, RoomBar
from retagger_gui.qt.compare.grid import CompareGrid
from retagger_gui.qt.compare.model import Cell, CompareModel
from retagger_gui.qt.compare.side_by_side import KEPT, LONGEST, SideBySide
from retagger_gui.qt.state.listing_edits import ListingEdits
from retagger_gui.qt.state.photo_loader import PhotoLoader
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.notice import Notice
from retagger_gui.qt.style.text import attribute_name, button_text, tag_name
from retagger_gui.qt.view import Context, Kind, ReportScope, View

if TYPE_CHECKING:  # imported when it is asked for: the window shows sooner
    pass

_NEAR = Qt.ShortcutContext.WidgetWithChildrenShortcut


class CompareView(View):
    """Two ways of looking at the same model; what is done in one shows in the other."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        settings = context.preferences.settings
        self.model = CompareModel(context.listings, context.lookalikes, settings.key_rooms, self)
        self.edits = ListingEdits(context.listings, context.corrections)
        self.loader = PhotoLoader(context.runner, self, longest=LONGEST, kept=KEPT)
        self.grid = CompareGrid(self.model, context.photos, context.theme)
        self.side = SideBySide(self.model, context.photos, self.loader, context.theme)
        self.bar = CompareBar()
        self.room_bar = RoomBar(self.model)
        self.notice = Notice()
        self._stack = QStackedWidget()
        self._hidden_menu = QMenu(self)
        self.rooms_menu = QMenu(self)
        self.with_menu = QMenu(self)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._arranged()
        self.show_part("grid")
        self._fill_with_menu()

    def _lay_out(self) -> None:
        column = layouts.column(on=self, margins=0, spacing=0)
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        for part in (self.grid, self.side, self.notice):
            self._stack.addWidget(part)
        for widget in (self.bar, self.room_bar, line):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.bar.hidden_button.setMenu(self._hidden_menu)
        self.bar.rooms_button.setMenu(self.rooms_menu)
        self.bar.with_button.setMenu(self.with_menu)

    def _make_actions(self) -> None:
        self.swap = self._action(self.tr("Swap rows and columns"), "F8", checkable=True)
        self.part = self._action(self.tr("Grid or side by side"), "F7")
        self.cover = self._action(self.tr("Let this photo stand for the room"), "Ctrl+Return", "Ctrl+Enter")
        self.no_cover = self._action(self.tr("Choose the room's photo automatically"), "Ctrl+Backspace")
        self.rename = self._action(self.tr("Rename listing…"), "F2")
        self.subject = self._action(self.tr("Subject property"), "Ctrl+B", checkable=True)
        self.hide_listing = self._action(self.tr("Hide listing"), "Ctrl+H")
        self.up = self._action(self.tr("Move listing up"), "Alt+Up")
        self.down = self._action(self.tr("Move listing down"), "Alt+Down")

    def _action(self, words: str, *keys: str, checkable: bool = False) -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(_NEAR)
        action.setCheckable(checkable)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        grid, side, bar = self.grid, self.side, self.bar
        for view in (grid, side):
            view.viewed.connect(self.context.thumbnails.request)
            view.selection_changed.connect(self.selection_changed)
            view.opened.connect(self.preview_requested)
            view.menu_requested.connect(self._show_cell_menu)
            view.confirm_requested.connect(self.confirm)
        grid.move_requested.connect(self.context.corrections.move)
        side.room_stepped.connect(self._step_room)
        for header in (grid.rows, grid.columns):
            header.moved.connect(self.edits.move)
            header.renamed.connect(self._rename_to)
            header.menu_requested.connect(self._show_listing_menu)
            header.room_opened.connect(self._open_room)
        bar.segments.chosen.connect(self.show_part)
        bar.swap_button.toggled.connect(self.swap.setChecked)
        bar.report_button.clicked.connect(self.report_requested)
        self._hidden_menu.aboutToShow.connect(self._fill_hidden_menu)
        self.rooms_menu.aboutToShow.connect(self._fill_rooms_menu)
        self.with_menu.triggered.connect(self._with_chosen)
        self.context.photos.rooms_changed.connect(self._fill_with_menu)
        self.room_bar.chosen.connect(self.choose_room)
        self.room_bar.dropped.connect(self.context.corrections.move)
        self.notice.clicked.connect(self.show_all_listings)
        wires = (
            (self.cover, self._choose_cover), (self.no_cover, self._drop_cover), (self.rename, self._rename),
            (self.subject, self._make_subject), (self.hide_listing, self._hide), (self.up, self._move_up),
            (self.down, self._move_down), (self.part, self._other_part),
        )  # fmt: skip
        for action, slot in wires:
            action.triggered.connect(slot)
        self.swap.toggled.connect(self._set_transposed)
        self.context.preferences.changed.connect(self._settings_changed)
        for signal in (self.model.arranged, self.model.modelReset):
            signal.connect(self._arranged)
        self.context.listings.cleared.connect(side.forget)
        self.context.listings.unwatch()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the photos again."""
        super().showEvent(event)
        self.context.listings.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """While nobody looks, what changes is only noted: see Listings.unwatch."""
        super().hideEvent(event)
        self.context.listings.unwatch()

    # What the window calls

    def enter(self) -> None:
        """The keyboard goes to the photos; what came meanwhile is taken in."""
        self.context.listings.tell()
        self.context.lookalikes.update()
        if not self.grid.currentIndex().isValid() and self.model.rowCount() and self.model.columnCount():
            self.grid.setCurrentIndex(self.model.index(0, 0))
        self._arranged()
        self._focus()

    def _focus(self) -> None:
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def selected_ids(self) -> list[int]:
        """The selected photos of the part on show, with those that look the same beneath them."""
        return self.side.selected_ids() if self.is_side else self.grid.selected_ids()

    def shown_around(self, item_id: int) -> list[int]:
        """The same room in all listings; where the photo is one of several alike, these come with it."""
        spot = self.context.listings.comparison.spot(item_id)
        if spot is None:
            return [item_id]
        cells = [self.model.cell(listing, spot[1]) for listing in self.model.listings]
        if self.is_side:
            cells = [
                cell for listing in self.model.listings for cell in self.model.photos_of(listing, spot[1])
            ]
        return [shown for cell in cells for shown in cell.stack] or [item_id]

    def return_to(self, item_id: int) -> None:
        """Stand on the photo that the preview ended with."""
        index = self.model.show_photo(item_id)
        if index.isValid():
            self.grid.setCurrentIndex(index)
        if self.is_side:
            self.side.show_photo(item_id)

    def zoom(self, step: int) -> None:
        """Larger or smaller cells, or photos side by side; the usual size shows them whole again."""
        if not self.is_side:
            self.grid.zoom(step)
            return
        self.side.resize_row(step)
        if step == 0:
            self.side.fit()

    def select_all(self) -> None:
        """Select all that is shown."""
        if self.is_side:
            self.side.select_all()
        else:
            self.grid.selectAll()

    def place(self) -> dict[str, Any]:
        """Grid or side by side, the room and the listing."""
        return {
            "part": "side" if self.is_side else "grid",
            "tag": self.side.tag,
            "listing": self.side.current_listing(),
            "spot": self.grid.current_spot(),
            "transposed": self.swap.isChecked(),
        }

    def take_place(self, place: Mapping[str, Any]) -> None:
        """Show them again."""
        self.swap.setChecked(place["transposed"])
        if place["spot"] is not None:
            self.grid.go_to(*place["spot"])
        if place["part"] == "side":
            self.show_part("side")
            self.choose_room(place["tag"])
            if place["listing"] is not None:
                self.side.show_listing(place["listing"])

    # Grid or side by side

    @property
    def is_side(self) -> bool:
        """Whether one room is shown side by side."""
        return self._part == "side"

    _part = "grid"

    @Slot(str)
    def show_part(self, name: str) -> None:
        """Show "grid" or "side"; it stands where the other one stood."""
        spot = self.grid.current_spot()
        if name == "side":
            tag = self.side.tag or next(iter(self.model.rooms), "")
            self.choose_room(spot[1] if spot is not None and self._part == "grid" else tag)
            if spot is not None:
                self.side.show_listing(spot[0])
        elif self._part == "side":
            listing = self.side.current_listing() or (spot[0] if spot is not None else None)
            if listing is not None:
                self.grid.go_to(listing, self.side.tag)
        self._part = name
        self.bar.segments.choose(name)
        self._arranged()
        self._focus()
        self.selection_changed.emit()

    @Slot()
    def _other_part(self) -> None:
        self.show_part("grid" if self.is_side else "side")

    @Slot(str)
    def _open_room(self, tag: str) -> None:
        self.show_part("side")
        self.choose_room(tag)

    @Slot(str)
    def choose_room(self, tag: str) -> None:
        """Show one room of every listing side by side."""
        self.side.show_room(tag)
        self.room_bar.show_room(tag)

    @Slot(int)
    def _step_room(self, by: int) -> None:
        rooms = list(self.model.rooms)
        if not rooms:
            return
        listing = self.side.current_listing()
        place = rooms.index(self.side.tag) if self.side.tag in rooms else 0
        self.choose_room(rooms[(place + by) % len(rooms)])
        if listing is not None:
            self.side.show_listing(listing)

    @Slot()
    def _arranged(self) -> None:
        """Say so where there is nothing to compare; otherwise show the part that was chosen."""
        comparison = self.context.listings.comparison
        self.bar.show_hidden(len(comparison.hidden()))
        if self.model.listings:
            self._stack.setCurrentWidget(self.side if self.is_side else self.grid)
        else:
            self._say_nothing(hidden=len(comparison.hidden()))
            self._stack.setCurrentWidget(self.notice)
        self.room_bar.setVisible(self.is_side and bool(self.model.listings))
        if self.side.tag not in self.model.rooms and self.model.rooms:
            self.choose_room(self.model.rooms[0])

    def _say_nothing(self, *, hidden: int) -> None:
        if hidden:
            title = self.tr("All listings are hidden")
            self.notice.say(title, self.tr("Show them again to compare them."), self.tr("Show all listings"))
        else:
            words = self.tr("Open a folder with one subfolder for each listing.")
            self.notice.say(self.tr("Nothing to compare yet"), words)

    @Slot(bool)
    def _set_transposed(self, transposed: bool) -> None:
        self.bar.swap_button.setChecked(transposed)
        self.model.set_transposed(transposed)

    # Photos

    def _cells(self) -> list[Cell]:
        return self.side.selected_cells() if self.is_side else self.grid.selected_cells()

    @Slot()
    def _choose_cover(self) -> None:
        for cell in self._cells()[:1]:
            if cell.item is not None:
                self.edits.choose_cover(cell.item.id)

    @Slot()
    def _drop_cover(self) -> None:
        for cell in self._cells()[:1]:
            self.edits.drop_cover((cell.listing, cell.tag))

    @Slot(QPoint)
    def _show_cell_menu(self, at: QPoint) -> None:
        menu = self.make_cell_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def make_cell_menu(self) -> QMenu:
        """What can be done with the selected photos and their listing."""
        menu = QMenu(self)
        cells = self._cells()
        if cells:
            self._fill_photo_entries(menu, cells)
        listing = self._current_listing()
        if listing is not None:
            menu.addSeparator()
            self._fill_listing_entries(menu.addMenu(self.tr("Listing")), listing)
        return menu

    def _fill_photo_entries(self, menu: QMenu, cells: list[Cell]) -> None:
        one = len(cells) == 1
        chosen = self.context.listings.comparison.chosen((cells[0].listing, cells[0].tag))
        self.cover.setEnabled(one and not cells[0].chosen)
        menu.addAction(self.cover)
        if chosen is not None:
            menu.addAction(self.no_cover)
        if one and len(cells[0].stack) > 1:
            words = self.tr("Show the {0} photos that look the same").format(len(cells[0].stack))
            menu.addAction(words, self._preview)
        menu.addSeparator()
        menu.addAction(self.tr("This is right") if one else self.tr("These are right"), self.confirm)
        rooms = menu.addMenu(self.tr("File under"))
        for label in self.context.photos.rooms.offered:
            action = rooms.addAction(tag_name(label))
            action.setData(label)
        rooms.triggered.connect(self._file_under)
        menu.addAction(self.tr("Take back decision"), self.take_back)
        menu.addSeparator()
        menu.addAction(self.tr("Preview"), self._preview)
        if one:
            menu.addAction(self.tr("Show in folder"), self._show_in_folder)
        self.cover.setEnabled(True)  # its key does nothing where there is nothing to do

    @Slot(QAction)
    def _file_under(self, action: QAction) -> None:
        self.choose(str(action.data()))

    @Slot()
    def _preview(self) -> None:
        for item_id in self.selected_ids()[:1]:
            self.preview_requested.emit(item_id)

    @Slot()
    def _show_in_folder(self) -> None:
        for item_id in self.selected_ids()[:1]:
            show_in_folder(self.context.photos.item(item_id).photo.path)

    # Listings

    def _current_listing(self) -> str | None:
        if self.is_side:
            return self.side.current_listing()
        spot = self.grid.current_spot()
        return None if spot is None else spot[0]

    @Slot(str, QPoint)
    def _show_listing_menu(self, listing: str, at: QPoint) -> None:
        spot = self.grid.current_spot()
        self.grid.go_to(listing, spot[1] if spot is not None else next(iter(self.model.rooms), ""))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_listing_entries(menu, listing)
        menu.popup(at)

    def _fill_listing_entries(self, menu: QMenu, listing: str) -> None:
        self.subject.setChecked(self.context.listings.comparison.state(listing).subject)
        menu.addAction(self.subject)
        menu.addSeparator()
        menu.addActions([self.rename, self.up, self.down, self.hide_listing])

    @Slot(str, str)
    def _rename_to(self, listing: str, name: str) -> None:
        self.edits.rename(listing, name)
        self._focus()

    @Slot()
    def _rename(self) -> None:
        listing = self._current_listing()
        if listing is None:
            return
        if self.is_side:
            self.show_part("grid")
        header = self.grid.columns if self.model.transposed else self.grid.rows
        header.edit_name(listing)

    @Slot()
    def _make_subject(self) -> None:
        listing = self._current_listing()
        if listing is not None:
            is_subject = self.context.listings.comparison.state(listing).subject
            self.edits.make_subject(None if is_subject else listing)

    @Slot()
    def _hide(self) -> None:
        listing = self._current_listing()
        if listing is not None:
            self.edits.hide([listing])

    @Slot()
    def _move_up(self) -> None:
        self._shift(-1)

    @Slot()
    def _move_down(self) -> None:
        self._shift(1)

    def _shift(self, by: int) -> None:
        listing = self._current_listing()
        if listing in self.model.listings and listing is not None:
            self.edits.shift(listing, by)
            self.grid.scrollTo(self.grid.currentIndex())

    @Slot()
    def show_all_listings(self) -> None:
        """Show the hidden listings again."""
        self.edits.show(self.context.listings.comparison.hidden())

    @Slot()
    def _fill_with_menu(self) -> None:
        """The attributes that the model in use knows."""
        names = self.context.photos.attributes
        self.with_menu.clear()
        for name in names:
            action = self.with_menu.addAction(attribute_name(name))
            action.setCheckable(True)
            action.setChecked(name in self.model.needed)
            action.setData(name)
        self.bar.with_button.setVisible(bool(names))
        self._with_chosen()

    @Slot()
    def _with_chosen(self) -> None:
        needed = [action.data() for action in self.with_menu.actions() if action.isChecked()]
        self.model.set_needed(needed)
        self.bar.show_needed(needed)

    @Slot()
    def _fill_hidden_menu(self) -> None:
        self._hidden_menu.clear()
        comparison = self.context.listings.comparison
        if len(comparison.hidden()) > 1:
            self._hidden_menu.addAction(self.tr("Show all"), self.show_all_listings)
            self._hidden_menu.addSeparator()
        for key in comparison.hidden():
            action = self._hidden_menu.addAction(
                self.tr("Show {0}").format(button_text(comparison.name(key)[:80]))
            )
            action.setData(key)
            action.triggered.connect(self._show_listing)

    @Slot()
    def _show_listing(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.edits.show([str(action.data())])

    # Settings

    @Slot()
    def _fill_rooms_menu(self) -> None:
        self.rooms_menu.clear()
        for tag in dict.fromkeys([*self.context.photos.rooms.offered, *self.model.key_rooms]):
            action = self.rooms_menu.addAction(tag_name(tag))
            action.setData(tag)
            action.setCheckable(True)
            action.setChecked(tag in self.model.key_rooms)
            action.triggered.connect(self._key_room_toggled)

    @Slot()
    def _key_room_toggled(self) -> None:
        rooms = [str(action.data()) for action in self.rooms_menu.actions() if action.isChecked()]
        kept = [tag for tag in self.model.key_rooms if tag in rooms]
        self.context.preferences.change(key_rooms=(*kept, *(tag for tag in rooms if tag not in kept)))

    @Slot()
    def _settings_changed(self) -> None:
        self.model.set_key_rooms(self.context.preferences.settings.key_rooms)

    # Paper

    def report_scope(self) -> ReportScope:
        """The table, or the room that is side by side, with the photos that are on show."""
        selected = tuple(self.selected_ids())
        spot = self.grid.current_spot()
        tag = self.side.tag if self.is_side else (spot[1] if spot is not None else "")
        kind: Kind = "room" if self.is_side else "table"
        return ReportScope(kind, tag, selected, self.model.stepped(), self.model.transposed)

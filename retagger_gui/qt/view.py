"""What a view is to the window: one way of looking at the open photos."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from retagger_gui.core.compare import Spot
from retagger_gui.qt.background.jobs import Runner
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.corrections import Corrections
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.photo_loader import PhotoLoader
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.state.room_keys import RoomKeys
from retagger_gui.qt.state.thumbnails import Thumbnails
from retagger_gui.qt.style.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """What views share."""

    photos: PhotoModel  # the photo model
    contents: BoardContents  # the photos as filtered, grouped and sorted
    corrections: Corrections  # where every change of a tag goes
    keys: RoomKeys  # of the rooms
    thumbnails: Thumbnails  # small pictures
    loader: PhotoLoader  # large pictures
    theme: Theme  # colours
    listings: Listings  # the photos by listing and room, and what was said of listings
    lookalikes: Lookalikes  # photos that look the same
    preferences: Preferences  # the settings
    runner: Runner  # where jobs run


Kind = Literal[
    "table", "room", "group", "photos"
]  # listings by rooms, a room of each, a whole group, single ones


@dataclass(frozen=True, slots=True)
class ReportScope:
    """What a report is proposed to show."""

    kind: Kind = "table"
    tag: str = ""  # the room proposed where one is wanted
    ids: tuple[int, ...] = ()  # the photos selected
    fronts: Mapping[Spot, int] = field(default_factory=dict)  # photos on show for rooms, where not the covers
    transposed: bool = False  # the table has its rooms down, and its listings across


class View(QWidget):
    """The base of every view: what the window's actions call. A view says what is selected; the rest follows."""

    selection_changed = Signal()  # `selected_ids` gives something else now
    preview_requested = Signal(int)  # show this photo large
    report_requested = Signal()  # put what is on show on paper
    left = Signal()  # the view is done with; show the one before it

    has_cards = False  # filter and card size mean something here
    has_panel = False  # there is a panel at the side that folds away

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def enter(self) -> None:
        """The view is on show now, and has the keyboard."""
        self.setFocus()

    def selected_ids(self) -> list[int]:
        """The photos that keys and menus act on."""
        return []

    def shown_around(self, item_id: int) -> list[int]:
        """The photos that the preview walks through, beginning at this one."""
        return [item_id]

    def report_scope(self) -> ReportScope:
        """What a report is proposed to show: the selected photos, the room of the one selected, or all there is."""
        selected = tuple(self.selected_ids())
        tag = self.context.photos.item(selected[0]).group if selected else ""
        kind: Kind = "table" if not selected else "group" if len(selected) == 1 else "photos"
        return ReportScope(kind, tag, selected)

    def return_to(self, item_id: int) -> None:
        """The preview was left at this photo."""

    def zoom(self, step: int) -> None:
        """Larger (+1), smaller (-1), or back to the usual size (0)."""

    def select_all(self) -> None:
        """Select everything that is shown."""

    def show_panel(self, shown: bool) -> None:
        """Unfold or fold the panel at the side."""

    def place(self) -> dict[str, Any]:
        """Where a person stands in the view; the window of another language goes on there (`take_place`)."""
        return {}

    def take_place(self, place: Mapping[str, Any]) -> None:
        """Stand where another view of this kind stood; called when it is laid out."""

    # Gestures

    def choose(self, tag: str) -> None:
        """A room's key was pressed."""
        self.context.corrections.choose(self.selected_ids(), tag)

    @Slot(str)
    def toggle(self, name: str) -> None:
        """An attribute's key was pressed."""
        self.context.corrections.toggle(self.selected_ids(), name)

    def unmark(self) -> None:
        """Forget what was said of the attributes of the selected photos."""
        self.context.corrections.unmark(self.selected_ids())

    def choose_second(self) -> None:
        """The key of the second guess was pressed."""
        self.context.corrections.choose_second(self.selected_ids())

    def confirm(self) -> None:
        """The key that says "this is right" was pressed."""
        self.context.corrections.confirm(self.selected_ids())

    def rate(self, rating: int) -> None:
        """The key for so many stars was pressed."""
        self.context.corrections.rate(self.selected_ids(), rating)

    def edit_note(self) -> bool:
        """Let the person write a note on the selected photos; whether there is a place for it."""
        return False

    def take_back(self) -> None:
        """Forget what was said of the selected photos."""
        self.context.corrections.take_back(self.selected_ids())

"""What views of one list of cards have in common: the rooms at the right, which file the selected ones."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from retagger_gui.qt.cards.card_list import CardList
from retagger_gui.qt.details.inspector import section
from retagger_gui.qt.details.room_buttons import RoomButtons
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.theme import wide
from retagger_gui.qt.view import Context, View

ROOMS_WIDTH = 188  # pixels of the column of rooms


class CardListView(View):
    """A view whose photos are the cards of one list."""

    menu_requested = Signal(QPoint)  # a context menu for the selected photos

    def __init__(self, context: Context, page: CardList) -> None:
        super().__init__(context)
        self._cards = page
        self._rooms = RoomButtons(context.photos, context.keys, context.theme, columns=1)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(page)
        page.viewed.connect(context.thumbnails.request)
        page.opened.connect(self.preview_requested)
        page.menu_requested.connect(self.menu_requested)
        page.selection_changed.connect(self._selection_changed)
        self._rooms.chosen.connect(self.choose)

    def make_rooms(self, heading: str, *below: QWidget) -> QWidget:
        """The column of rooms, for the right side; scrolled on a low window.

        Args:
            heading: what stands above them.
            below: what stands below them.
        """
        inner = QFrame()
        inner.setObjectName("bar")
        head = section(heading)
        head.setWordWrap(True)
        layouts.column(head, self._rooms, *below, ..., on=inner, margins=(12, 14, 12, 12), spacing=8)
        right = QScrollArea()
        right.setWidgetResizable(True)
        right.setWidget(inner)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setFixedWidth(wide(ROOMS_WIDTH, self.font()))
        return right

    def enter(self) -> None:
        """The keyboard goes to the cards."""
        self._cards.setFocus()

    def selected_ids(self) -> list[int]:
        """The selected photos."""
        return self._cards.selected_ids()

    def shown_around(self, item_id: int) -> list[int]:
        """The photos of the list."""
        return list(self._cards.ids)

    def return_to(self, item_id: int) -> None:
        """Stand on the photo that the preview ended with."""
        self._cards.select_id(item_id)

    def zoom(self, step: int) -> None:
        """Larger or smaller cards."""
        self._cards.zoom(step)

    def select_all(self) -> None:
        """Select all that are shown."""
        self._cards.selectAll()

    @Slot()
    def _selection_changed(self) -> None:
        items = self.context.photos.session.items_of(self._cards.selected_ids())
        groups = {item.group for item in items}
        self._rooms.mark(groups.pop() if len(groups) == 1 else "")
        self._rooms.setEnabled(bool(items))
        self.selection_changed.emit()

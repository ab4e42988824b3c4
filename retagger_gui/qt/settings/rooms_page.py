"""Settings > Rooms and keys: each room's key and colour, their order, hidden ones, and rooms of one's own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from retagger_gui.core.labels import OTHER, SHIPPED, style
from retagger_gui.core.language import shown, translate
from retagger_gui.core.rooms import LONGEST_NAME, NO_KEY, Room, Rooms, arranged, is_key, merged, new_label
from retagger_gui.qt.settings.page import Page, paragraph
from retagger_gui.qt.settings.room_handle import Carrying, Handle
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.text import tag_name

_SWATCH = 18  # pixels
_NAME = 150  # pixels of a name
_COLOURS = ("#0f766e", "#be185d", "#4d7c0f", "#7c3aed", "#b45309", "#0369a1")  # of new rooms, in turn


class RoomsPage(Page):
    """A line a room. Each change holds at once, and can be undone here for as long as the settings are open."""

    def __init__(self, photos: PhotoModel, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(translate("settings", "Rooms and keys"), parent)
        self._photos = photos
        self._preferences = preferences
        self._steps: list[tuple[Room, ...]] = []  # what was said before each change
        self.lines: dict[str, RoomLine] = {}
        self._grid_place = QWidget()
        self._grid = QGridLayout(self._grid_place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(4, 1)
        self.carrying = Carrying(self._grid_place, self)
        self.carrying.put.connect(self.put_before)
        self.name_box = QLineEdit()
        self.name_box.setMaxLength(LONGEST_NAME)
        self.name_box.setPlaceholderText(self.tr("Name of a room of your own, such as Wine cellar"))
        self.name_box.setAccessibleName(self.tr("Name of a new room"))
        self.name_box.returnPressed.connect(self.add)
        self.add_button = QPushButton(self.tr("Add room"))
        self.add_button.clicked.connect(self.add)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.clicked.connect(self.undo)
        self.reset_button = QPushButton(self.tr("Reset keys, colours and order"))
        self.reset_button.setToolTip(self.tr("Your own rooms stay"))
        self.reset_button.clicked.connect(self.reset)
        self.message = paragraph(role="warn")
        self.message.hide()
        for button in (self.add_button, self.undo_button, self.reset_button):
            button.setAutoDefault(False)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        self.column.addWidget(
            paragraph(
                self.tr(
                    "A letter files the selected photos under its room. A room of your own counts as another one "
                    "where a format knows only certain rooms."
                )
            )
        )
        add = QHBoxLayout()
        add.addWidget(self.name_box, 1)
        add.addWidget(self.add_button)
        self.column.addLayout(add)
        self.column.addWidget(self.message)
        self.column.addWidget(self._grid_place)
        row = QHBoxLayout()
        row.addWidget(self.undo_button)
        row.addWidget(self.reset_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    @property
    def _said(self) -> tuple[Room, ...]:
        return self._preferences.settings.rooms

    # What a person does

    @Slot()
    def add(self) -> None:
        """Add a room of this name, at the end; its letter is the first free one of its name."""
        name = " ".join(self.name_box.text().split())
        if not name:
            self.say(self.tr("Give the new room a name first."))
        elif self._is_taken(name):
            self.say(self.tr("There is a room “{0}” already.").format(name))
        else:
            own = sum(room.own for room in self._said)
            colour = _COLOURS[own % len(_COLOURS)]
            order = self._photos.rooms.order
            label = new_label(name, [*order, *self._photos.tags(), *(room.label for room in self._said)])
            self._change((*self._said, Room(label, name, colour=colour, own=True)))
            self.name_box.clear()
            self.lines[label].name_box.setFocus()

    @Slot()
    def undo(self) -> None:
        """As it was before the last change made here."""
        if self._steps:
            self._preferences.change(rooms=self._steps.pop())
            self._fill()
            self.say("")

    @Slot()
    def reset(self) -> None:
        """The usual keys, colours and order, and nothing hidden; own rooms stay, with their names."""
        own = (room for room in self._said if room.own)
        self._change(
            tuple(
                Room(room.label, room.name, counts_as=room.counts_as, colour=room.colour, own=True)
                for room in own
            )
        )

    def shift(self, label: str, by: int) -> None:
        """One place up (-1) or down (1)."""
        order = list(self._photos.rooms.order)
        place = order.index(label)
        order.insert(max(0, place + by), order.pop(place))
        self._change(arranged(self._said, order))

    @Slot(str, int)
    def put_before(self, label: str, place: int) -> None:
        """Put a room before the one that has this place now, or behind all of them."""
        order = list(self._photos.rooms.order)
        was = order.index(label)
        if place not in (was, was + 1):
            self.shift(label, (place if place < was else place - 1) - was)

    def carry(self, label: str, at: QPoint) -> None:
        """A room's line is held at this point of the screen."""
        places = [line.place() for line in self.lines.values()]
        self.carrying.begin(label, places, at)

    def let_go(self, *, here: bool) -> None:
        """It is held no more; it belongs there, or stays where it was."""
        self.carrying.end(here=here)

    def remove(self, label: str) -> None:
        """Take an own room away; the photos filed under it stay so."""
        count = self._photos.count(label)[0]
        name = tag_name(label)
        self._change(tuple(room for room in self._said if room.label != label))
        if count:
            words = translate(
                "settings", "%n photo stays filed under “{0}”.", "%n photos stay filed under “{0}”.", count
            )
            self.say(words.format(name))

    def edit(self, room: Room) -> None:
        """Say something else of a room."""
        self._change(merged(self._said, room), anew=room.hidden != self._photos.rooms.of(room.label).hidden)

    def rename(self, room: Room, name: str) -> bool:
        """Call an own room otherwise; whether that could be."""
        name = " ".join(name.split())
        if name == room.name:
            return True
        if not name or self._is_taken(name, but=room.label):
            self.say(
                self.tr("There is a room “{0}” already.").format(name)
                if name
                else self.tr("A room needs a name.")
            )
            return False
        self.edit(replace(room, name=name))
        return True

    def set_key(self, room: Room, key: str) -> None:
        """Give a room this letter; "" for none."""
        usual = shown(style(room.label).key).upper()
        self.edit(replace(room, key="" if key and key == usual else key or NO_KEY))

    # Showing

    def _change(self, rooms: Sequence[Room], *, anew: bool = True) -> None:
        before = self._said
        self.say("")
        self._preferences.change(rooms=tuple(rooms))
        if self._said != before:
            self._steps.append(before)
        if anew:
            self._fill()
        else:
            self._show()

    def _is_taken(self, name: str, but: str = "") -> bool:
        others = {*self._photos.rooms.order, *SHIPPED} - {but}
        return any(name.casefold() in (tag_name(label).casefold(), label.casefold()) for label in others)

    def key_of(self, label: str) -> str:
        """The key that a room has now; "" for none."""
        return self._photos.rooms.keys.get(label, "")

    def say(self, words: str) -> None:
        """Say something about what was done; "" for nothing."""
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _fill(self) -> None:
        """A line for each room, in order; the keyboard stays on its room."""
        focus = next((label for label, line in self.lines.items() if line.has_focus()), "")
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = {}
        order = self._photos.rooms.order
        for row, label in enumerate(order):
            line = self.lines[label] = RoomLine(self, self._photos.rooms.of(label))
            for column, part in enumerate(line.parts):
                self._grid.addWidget(part, row, column)
            line.up.setEnabled(row > 0)
            line.down.setEnabled(row < len(order) - 1)
        self._show()
        if focus in self.lines:
            self.lines[focus].key_box.setFocus()

    def _show(self) -> None:
        """Keys and colours as they are now, and which rooms want the same key."""
        rooms, conflicts = self._photos.rooms, self._photos.rooms.conflicts()
        for label, line in self.lines.items():
            line.show_room(rooms, [tag_name(other) for other in conflicts.get(label, ())])
        self.undo_button.setEnabled(bool(self._steps))


class RoomLine:
    """One room's controls."""

    def __init__(self, page: RoomsPage, room: Room) -> None:
        """Make them.

        Args:
            page: does what they say.
            room: as it is now.
        """
        self._page = page
        self._room = room
        name = tag_name(room.label)
        self.handle = Handle(name)
        self.colour = QPushButton()
        self.colour.setFixedWidth(36)
        self.colour.setIconSize(QSize(_SWATCH, _SWATCH))
        self.colour.setAccessibleName(translate("settings", "Colour of {0}").format(name))
        self.colour.setToolTip(translate("settings", "Colour"))
        self.name_box = QLineEdit(room.name)
        self.name_box.setMaxLength(LONGEST_NAME)
        self.name_box.setFixedWidth(_NAME)
        self.name_box.setAccessibleName(translate("settings", "Name of {0}").format(name))
        self._name = ElidedLabel()
        self._name.setText(name)
        self._name.setFixedWidth(_NAME)
        self.key_box = QLineEdit()
        self.key_box.setFixedWidth(40)
        self.key_box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key_box.setAccessibleName(translate("settings", "Key of {0}").format(name))
        self.clash = QLabel()
        self.clash.setProperty("role", "warn")
        self.counts_as = QComboBox()
        self.hide_box = QCheckBox(translate("settings", "Hide"))
        self.hide_box.setChecked(room.hidden)
        self.up, self.down = QPushButton("↑"), QPushButton("↓")
        self.remove = QPushButton("✕")
        self.remove.setToolTip(translate("settings", "Remove this room; its photos stay as they are filed"))
        self.parts: tuple[QWidget, ...] = (
            self.handle,
            self.colour,
            self.name_box if room.own else self._name,
            self.key_box,
            self.clash,
            self.counts_as if room.own else QWidget(),
            self.hide_box,
            self.up,
            self.down,
            self.remove if room.own else QWidget(),
        )
        self._prepare(name)

    def _prepare(self, name: str) -> None:
        for label in (OTHER, *(label for label in SHIPPED if label != OTHER)):
            self.counts_as.addItem(translate("settings", "counts as {0}").format(tag_name(label)), label)
        self.counts_as.setCurrentIndex(max(0, self.counts_as.findData(self._room.counts_as or OTHER)))
        self.counts_as.setAccessibleName(translate("settings", "{0} counts as").format(name))
        for button, words in (
            (self.up, translate("settings", "Move {0} up")), (self.down, translate("settings", "Move {0} down")),
            (self.remove, translate("settings", "Remove {0}")), (self.colour, translate("settings", "Colour of {0}")),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.setAccessibleName(words.format(name))
        for button in (self.up, self.down, self.remove):
            button.setFixedWidth(34)
            button.setProperty("role", "small")
        self.counts_as.setMaximumWidth(190)
        self.handle.held.connect(self._carried)
        self.handle.let_go.connect(self._let_go)
        self.colour.clicked.connect(self._choose_colour)
        self.name_box.editingFinished.connect(self._renamed)
        self.key_box.textEdited.connect(self._key_typed)
        self.counts_as.activated.connect(self._counts_as_chosen)
        self.hide_box.toggled.connect(self._hidden)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)

    def place(self) -> QRect:
        """Where the line lies among the others."""
        return self.colour.geometry()

    def _carried(self, at: QPoint) -> None:
        self._page.carry(self._room.label, at)

    def _let_go(self, here: bool) -> None:
        self._page.let_go(here=here)

    def has_focus(self) -> bool:
        """Whether the keyboard is on this line."""
        return any(part.hasFocus() for part in self.parts)

    def show_room(self, rooms: Rooms, clashing: Sequence[str]) -> None:
        """Show the room as it is now.

        Args:
            rooms: all of them.
            clashing: names of the others that are to have the same key.
        """
        label = self._room.label
        self._room = rooms.of(label)
        key = rooms.keys.get(label, "")
        if not key and clashing and self._room.key != NO_KEY:
            key = (self._room.key or shown(style(label).key)).upper()  # wanted, but another one's
        if not self.key_box.hasFocus() or self.key_box.text() != key:
            self.key_box.setText(key)
        self.key_box.setEnabled(not self._room.hidden)
        self.clash.setText(translate("settings", "also {0}").format(", ".join(clashing)) if clashing else "")
        self.clash.setToolTip(
            translate("settings", "Both want this key; only one of them can have it.") if clashing else ""
        )
        self.colour.setIcon(_swatch(style(label).colour))

    def _choose_colour(self) -> None:
        dialog = QColorDialog(QColor(style(self._room.label).colour), self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self.set_colour)
        dialog.open()

    def set_colour(self, colour: QColor) -> None:
        """Show the room in this colour."""
        self._page.edit(replace(self._room, colour=colour.name()))

    def _renamed(self) -> None:
        if not self._page.rename(self._room, self.name_box.text()):
            self.name_box.setText(self._room.name)

    def _key_typed(self, text: str) -> None:
        typed = text[-1:].upper()
        if typed and not is_key(typed):
            self._page.say(
                translate("settings", "A key is one letter; digits stand for the rooms by their order.")
            )
            self.key_box.setText(self._page.key_of(self._room.label))
            return
        self.key_box.setText(typed)
        self._page.set_key(self._room, typed)

    def _counts_as_chosen(self, row: int) -> None:
        self._page.edit(replace(self._room, counts_as=str(self.counts_as.itemData(row))))

    def _hidden(self, hidden: bool) -> None:
        self._page.edit(replace(self._room, hidden=hidden))

    def _up(self) -> None:
        self._page.shift(self._room.label, -1)

    def _down(self) -> None:
        self._page.shift(self._room.label, 1)

    def _remove(self) -> None:
        self._page.remove(self._room.label)


def _swatch(colour: str) -> QIcon:
    """A square of a colour, with an edge that is seen on any ground."""
    picture = QPixmap(2 * _SWATCH, 2 * _SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(QPen(QColor(128, 128, 128), 2))
    painter.drawRoundedRect(2, 2, 2 * _SWATCH - 4, 2 * _SWATCH - 4, 8, 8)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)

"""A button for each room, with its key: for the views that show one photo at a time."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QStyle, QStyleOptionButton, QWidget

from retagger_gui.core.labels import style
from retagger_gui.qt.cards.bars import paint_key
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.room_keys import RoomKeys
from retagger_gui.qt.style.text import tag_name, tip
from retagger_gui.qt.style.theme import Theme, sized

_WIDEST = 160  # pixels of a name; a longer one is cut


class RoomButton(QPushButton):
    """A room's name with its key before it."""

    def __init__(self, tag: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self._key = key
        self._theme = theme
        self._name = tag_name(tag)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(36)
        self.setAccessibleName(self.tr("{0}, key {1}").format(self._name, key) if key else self._name)
        self.setToolTip(tip(self._name))

    def sizeHint(self) -> QSize:
        """Room for key and name."""
        return QSize(48 + min(_WIDEST, self.fontMetrics().horizontalAdvance(self._name)), 36)

    def minimumSizeHint(self) -> QSize:
        """The key and a few letters."""
        return QSize(84, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style draws it, then key and name."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        cap = QRect(12, self.height() // 2 - 9, 18, 18)
        paint_key(painter, cap, self._key, self.font(), self._theme, colour=style(self.tag).colour)
        painter.setFont(sized(self.font()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.rect().adjusted(38, 0, -8, 0)
        words = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button with the focus presses it, whatever Enter means elsewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class RoomButtons(QWidget):
    """All rooms in their order, two side by side unless another number is given."""

    chosen = Signal(str)  # the tag of the button that was pressed

    def __init__(
        self,
        photos: PhotoModel,
        keys: RoomKeys,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        columns: int = 2,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._photos = photos
        self._keys = keys
        self._theme = theme
        self._tag = ""
        self.buttons: list[RoomButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        keys.changed.connect(self._fill)
        self._fill()

    def mark(self, tag: str) -> None:
        """Show under which room the photo stands."""
        self._tag = tag
        for button in self.buttons:
            button.setChecked(button.tag == tag)

    @Slot()
    def _fill(self) -> None:
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = [
            RoomButton(tag, self._keys.letters.get(tag, ""), self._theme)
            for tag in self._photos.rooms.offered
        ]
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, number // self._columns, number % self._columns)
            button.clicked.connect(self._clicked)
        self.mark(self._tag)

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RoomButton):
            self.mark(self._tag)
            self.chosen.emit(button.tag)

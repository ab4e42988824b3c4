"""What a room's line in the settings is taken by, to another place among the others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from retagger_gui.core.language import translate
from retagger_gui.qt.style.autoscroll import AutoScroll


class Handle(QLabel):
    """Held and moved with the mouse; the buttons beside it do the same with the keyboard."""

    held = Signal(QPoint)  # where the pointer is while it is held, on the screen
    let_go = Signal(bool)  # the line belongs where it is held (True), or stays where it was

    def __init__(self, name: str) -> None:
        super().__init__("⠿")
        self._holds = False
        self.setProperty("role", "dim")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(translate("settings", "Drag {0} to another place").format(name))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._holds = True
            self.grabKeyboard()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the line along."""
        if self._holds:
            self.held.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it here."""
        self._end(here=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it where it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(here=False)

    def _end(self, *, here: bool) -> None:
        if self._holds:
            self._holds = False
            self.releaseKeyboard()
            self.let_go.emit(here)


class Carrying(QObject):
    """Shows between which lines the one that is held would come, and scrolls where these are out of sight."""

    put = Signal(
        str, int
    )  # a line, by its name, before the one at this place; behind all of them at the last

    def __init__(self, lines: QWidget, area: QScrollArea) -> None:
        """Follow handles.

        Args:
            lines: the widget that the lines lie in.
            area: in which it is scrolled.
        """
        super().__init__(area)
        self._lines = lines
        self._area = area
        self._places: list[QRect] = []
        self._name, self._row, self._at = "", -1, QPoint()
        self.mark = QFrame(lines)
        self.mark.setObjectName("insertion")
        self.mark.hide()
        self._scroll = AutoScroll(area)
        self._scroll.scrolled.connect(self._show)

    def begin(self, name: str, lines: Sequence[QRect], at: QPoint) -> None:
        """A line is held at a point of the screen; the places of all lines are these."""
        self._name, self._places, self._at = name, list(lines), at
        self._scroll.follow(self._area.viewport().mapFromGlobal(at))
        self._show()

    def end(self, *, here: bool) -> None:
        """It is held no more."""
        name, row = self._name, self._row
        self._scroll.stop()
        self.mark.hide()
        self._name, self._row = "", -1
        if here and name and row >= 0:
            self.put.emit(name, row)

    @Slot()
    def _show(self) -> None:
        y = self._lines.mapFromGlobal(self._at).y()
        self._row = sum(place.center().y() < y for place in self._places)
        last = self._row == len(self._places)
        edge = self._places[-1].bottom() + 3 if last else self._places[self._row].top() - 4
        self.mark.setGeometry(0, max(0, edge), self._lines.width(), 2)
        self.mark.raise_()
        self.mark.show()

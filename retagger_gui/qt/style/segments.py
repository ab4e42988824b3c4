"""A row of buttons of which one is chosen: the switch between views."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.theme import high, sized


class Segments(QWidget):
    """One of several views: buttons that stand as one."""

    chosen = Signal(str)  # the name of the view that was chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = layouts.row(on=self, margins=0, spacing=0)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}

    def add(self, name: str, title: str, tip: str) -> None:
        """Add a view at the end."""
        button = QPushButton(title)
        button.setCheckable(True)
        button.setProperty("role", "segment")
        button.setToolTip(tip)
        button.setFixedHeight(high(32, button.font()))
        bold = QFontMetrics(sized(button.font(), weight=QFont.Weight.DemiBold))
        button.setMinimumWidth(bold.horizontalAdvance(title) + 32)  # choosing it must not move the others
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button)
        self._row.addWidget(button)
        self.buttons[name] = button
        button.clicked.connect(self._clicked)
        self._set_ends()

    def choose(self, name: str) -> None:
        """Show this view as the chosen one; none of them for a name that is not here."""
        self._group.setExclusive(name in self.buttons)
        for other, button in self.buttons.items():
            button.setChecked(other == name)

    def set_tip(self, name: str, tip: str) -> None:
        """What is said of a view when the pointer rests on it."""
        self.buttons[name].setToolTip(tip)

    def enable(self, name: str, enabled: bool) -> None:
        """Whether a view can be chosen."""
        self.buttons[name].setEnabled(enabled)

    @Slot()
    def _clicked(self) -> None:
        for name, button in self.buttons.items():
            if button is self.sender():
                button.setChecked(True)
                self.chosen.emit(name)

    def _set_ends(self) -> None:
        buttons = list(self.buttons.values())
        for number, button in enumerate(buttons):
            ends = ("first " if number == 0 else "") + ("last" if number == len(buttons) - 1 else "")
            button.setProperty("ends", ends.strip() or "middle")

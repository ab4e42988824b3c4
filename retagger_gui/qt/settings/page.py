"""What the pages of the settings are made of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from retagger_gui.qt.style.theme import sized


class Page(QScrollArea):
    """One subject of the settings: parts from top to bottom, scrolled if need be."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(24, 8, 24, 16)
        self.column.setSpacing(10)
        self.column.addWidget(heading(title, self.font()))
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def heading(words: str, font: QFont, step: int = 3) -> QLabel:
    """A heading of a page, or (with a smaller step) of a part of it."""
    label = QLabel(words)
    label.setFont(sized(font, step, weight=QFont.Weight.DemiBold))
    return label


def paragraph(words: str = "", role: str = "dim") -> QLabel:
    """Text that wraps; plain, whatever it holds."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label

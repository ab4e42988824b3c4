"""A label that shows text as it is, without interpreting markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from retagger_gui.qt.style.text import legible


class PlainLabel(QLabel):
    """Text that comes from files and models is no markup, whatever it looks like."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this text, as it is."""
        super().setText(legible(text))

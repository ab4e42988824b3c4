"""Undo commands whose names follow the window's language."""

from PySide6.QtGui import QUndoCommand, QUndoStack

from retagger_gui.core.language import shown
from retagger_gui.qt.style.text import button_text


class NamedCommand(QUndoCommand):
    """A step with a name that can be read.

    Attributes:
        name: as core/language.py's `say` makes it.
    """

    def __init__(self, name: str) -> None:
        super().__init__(button_text(shown(name)))
        self.name = name


def translate_names(stack: QUndoStack) -> None:
    """Say the names of all steps in the language that is spoken now."""
    for place in range(stack.count()):
        command = stack.command(place)
        if isinstance(command, NamedCommand):
            command.setText(button_text(shown(command.name)))

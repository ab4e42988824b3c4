"""Which key files a photo under which room: letters by name, digits by order."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from retagger_gui.core.labels import assign_keys
from retagger_gui.core.language import shown

_DIGITS = "1234567890"


class RoomKeys(QObject):
    """The keys of the labels in use."""

    changed = Signal()  # other labels are in use, or other letters

    def __init__(self, labels: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: Sequence[str] = ()
        self.letters: dict[str, str] = {}
        self.digits: dict[str, str] = {}
        self.set_labels(labels)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Give each label its letter, and the first ten a digit too."""
        self._labels = labels
        self.letters = assign_keys(labels, shown)
        self.digits = dict(zip(labels, _DIGITS, strict=False))
        self.changed.emit()

    def translate(self) -> None:
        """Take the letters of the language that is spoken now."""
        self.set_labels(self._labels)

    def of(self, label: str) -> list[str]:
        """The label's keys, letter first."""
        return [key for key in (self.letters.get(label, ""), self.digits.get(label, "")) if key]

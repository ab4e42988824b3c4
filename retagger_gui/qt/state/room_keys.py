"""Which key files a photo under which room: letters by name, digits by order."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from retagger_gui.core.labels import assign_keys

_DIGITS = "1234567890"


class RoomKeys(QObject):
    """The keys of the labels in use."""

    changed = Signal()  # other labels are in use

    def __init__(self, labels: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.letters: dict[str, str] = {}
        self.digits: dict[str, str] = {}
        self.set_labels(labels)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Give each label its letter, and the first ten a digit too."""
        self.letters = assign_keys(labels)
        self.digits = dict(zip(labels, _DIGITS, strict=False))
        self.changed.emit()

    def of(self, label: str) -> list[str]:
        """The label's keys, letter first."""
        return [key for key in (self.letters.get(label, ""), self.digits.get(label, "")) if key]

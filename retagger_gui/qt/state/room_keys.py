"""Which key files a photo under which room: letters by name or as the person chose, digits by order."""

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.qt.state.photo_model import PhotoModel

_DIGITS = "1234567890"


class RoomKeys(QObject):
    """The keys of the rooms in use."""

    changed = Signal()  # the rooms are others now, or their names or keys are

    def __init__(self, photos: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self.letters: dict[str, str] = {}
        self.digits: dict[str, str] = {}
        photos.rooms_changed.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        """Each room has its letter, and the first ten a digit too."""
        self.letters = dict(self._photos.rooms.keys)
        self.digits = dict(zip(self._photos.rooms.offered, _DIGITS, strict=False))
        self.changed.emit()

    def translate(self) -> None:
        """Take the letters of the language that is spoken now."""
        self._photos.set_rooms(self._photos.rooms.said.values())

    def of(self, label: str) -> list[str]:
        """The label's keys, letter first."""
        return [key for key in (self.letters.get(label, ""), self.digits.get(label, "")) if key]

"""Some photos of the photo model in an order of their own: the strip under a large photo, a listing's page."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Slot

from retagger_gui.qt.state.indexes import NO_PARENT, Index
from retagger_gui.qt.state.photo_model import PhotoModel


class PhotoSubset(QAbstractListModel):
    """Some photos of the photo model, in an order of their own."""

    def __init__(self, photos: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self.ids: list[int] = []
        photos.dataChanged.connect(self._changed)

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these photos."""
        if list(ids) != self.ids:
            self.beginResetModel()
            self.ids = list(ids)
            self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The number of photos."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the photo model says of the photo; its name is not shown, only spoken."""
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        return self._photos.index_of(self.ids[index.row()]).data(role)

    @Slot(QModelIndex, QModelIndex, list)
    def _changed(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1), list(roles))

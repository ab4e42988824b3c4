"""A large photo of the open folder: its thumbnail at once, the photo itself as soon as it is read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from retagger_gui.core.language import shown
from retagger_gui.core.session import Item
from retagger_gui.qt.review.canvas import Canvas
from retagger_gui.qt.state.photo_loader import PhotoLoader
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.theme import Theme


class BigPhoto(Canvas):
    """A canvas that knows where its photo comes from."""

    def __init__(
        self, photos: PhotoModel, loader: PhotoLoader, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._photos = photos
        self._loader = loader
        self._path: Path | None = None
        self._size = QSize()
        loader.loaded.connect(self._on_loaded)
        loader.failed.connect(self._on_failed)

    def show_item(self, item: Item | None, ahead: Sequence[Item] = ()) -> None:
        """Show a photo, and have those that are likely to come next read as well."""
        if item is None:
            self._path = None
            self.show_photo(None, QSize())
            return
        path = item.photo.path
        size = QSize(item.width, item.height)
        if path != self._path:
            self._path, self._size = path, size
            self._show_what_there_is(item)
        self._loader.request([path, *(other.photo.path for other in ahead)])

    def _show_what_there_is(self, item: Item) -> None:
        whole = self._loader.pixmap(item.photo.path)
        if whole is not None:
            self.show_photo(whole, self._size)
            return
        self.show_photo(self._photos.index_of(item.id).data(Qt.ItemDataRole.DecorationRole), self._size)
        if item.error:
            self.say(shown(item.error))

    @Slot(object, object)
    def _on_loaded(self, path: Path, pixmap: QPixmap) -> None:
        if path == self._path:
            self.show_photo(pixmap, self._size, keep_zoom=self.has_photo)

    @Slot(object, object)
    def _on_failed(self, path: Path, sentence: str) -> None:
        if path == self._path:
            self.say(shown(sentence))

"""Keeps what photos that look the same say of each other in step with what looks the same, and with the tags."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Slot

from retagger_gui.core.copies import said_in_stack
from retagger_gui.core.hints import Hint
from retagger_gui.core.history import Aspect
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.photo_model import PhotoModel


class CopyHints(QObject):
    """Tells the photo model where photos that look the same have other tags."""

    def __init__(self, photos: PhotoModel, lookalikes: Lookalikes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._lookalikes = lookalikes
        lookalikes.changed.connect(self._update)
        photos.moved.connect(self._on_moved)
        photos.said.connect(self._on_said)

    @Slot(object)
    def _on_moved(self, moves: list[tuple[int, str, str]]) -> None:
        self._update([item_id for item_id, _, _ in moves])

    @Slot(object, object)
    def _on_said(self, values: Mapping[int, object], aspect: Aspect) -> None:
        if aspect == "decision":
            self._update(values)

    @Slot(object)
    def _update(self, ids: Iterable[int]) -> None:
        """Ask the stacks of these photos anew."""
        said: dict[int, Hint | None] = {}
        for stack in {self._lookalikes.stack(item_id) for item_id in ids}:
            said.update(dict.fromkeys(stack))
            if len(stack) > 1:
                said.update(said_in_stack(self._photos.session.items_of(stack)))
        self._photos.set_alike(said)

"""Writes what a person decides to the store, at once and in order, in a thread of its own."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.session import Decision
from retagger_gui.core.store import Store, StoredDecision
from retagger_gui.qt.background.jobs import Writer
from retagger_gui.qt.state.photo_model import PhotoModel


class DecisionLog(QObject):
    """The decisions on their way to the store, and which photos a person has spoken of since they were opened.

    A writer of its own, so that a decision never waits behind thumbnails.

    Signals:
        problem(str): a sentence for the person: the store cannot be written.
    """

    problem = Signal(str)

    def __init__(self, photos: PhotoModel, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._store = store
        self._touched: set[int] = set()
        self.writer = Writer(self)
        self.writer.failed.connect(self.problem)
        photos.decisions_changed.connect(self._on_decided)

    def touched(self, item_id: int) -> bool:
        """Whether the person has spoken of a photo since it was opened: what is remembered comes too late then."""
        return item_id in self._touched

    def forget_touched(self) -> None:
        """Other photos are open."""
        self._touched.clear()

    def write(self, decisions: Mapping[int, Decision | None]) -> None:
        """Have decisions written, by the photos' numbers."""
        words = [
            StoredDecision(
                item.photo.path,
                item.fingerprint,
                decision.label if decision else None,
                item.photo.size,
                item.photo.mtime_ns,
            )
            for item_id, decision in decisions.items()
            for item in (self._photos.item(item_id),)
        ]
        self.writer.submit(partial(self._store.put_decisions, words))

    def flush(self) -> bool:
        """Return when every decision made so far is written; False when that takes unreasonably long."""
        return self.writer.flush()

    def close(self) -> None:
        """Write what is left; called once, when the window closes."""
        self.writer.close()

    @Slot(object)
    def _on_decided(self, decisions: Mapping[int, Decision | None]) -> None:
        self._touched.update(decisions)
        self.write(decisions)

"""Which card the pointer has chosen: keys act on it, so that a wrong photo takes no click."""

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QPoint, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from retagger_gui.qt.state.photo_model import Role

_FAR = 24  # pixels that the pointer has to go: who bumps the mouse wants nothing


class Pointing(QObject):
    """A card is pointed at once the pointer was moved onto it, and until it leaves.

    The hand last used decides. A step by keys, another page or scrolling ends it until the pointer is moved again, so
    that nothing is ever chosen by passing under a pointer at rest. Photos that were clicked stay chosen, wherever the
    pointer goes, until something was done with them.
    """

    changed = Signal()  # another card is pointed at, or none

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._at = QPersistentModelIndex()
        self._from: QPoint | None = None  # where the pointer was when it began to move; None at rest
        self._clicked = False
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.rest)

    @property
    def item_id(self) -> int | None:
        """The photo that is pointed at."""
        return self._at.data(Role.ID) if self._at.isValid() else None

    @Slot()
    def rest(self) -> None:
        """Nothing is pointed at until the pointer is moved again."""
        self._from = None
        self._point(QPersistentModelIndex())

    def release(self) -> None:
        """Photos that were clicked are done with."""
        self._clicked = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._clicked = True
            self.rest()
        elif event.type() == QEvent.Type.Leave:
            self.rest()
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._moved(event.position().toPoint())
        return False

    def _moved(self, to: QPoint) -> None:
        if self._from is None:
            self._from = to
        chosen = self._view.selectionModel().selectedIndexes()
        if len(chosen) > 1 or (chosen and self._clicked):
            return
        if self._at.isValid() or (to - self._from).manhattanLength() >= _FAR:
            at = QPersistentModelIndex(self._view.indexAt(to))
            # the one that is selected is chosen already: a key there goes on to the next, as ever
            self._point(QPersistentModelIndex() if chosen and at == chosen[0] else at)

    def _point(self, at: QPersistentModelIndex) -> None:
        if at != self._at:
            self._at = at
            self.changed.emit()

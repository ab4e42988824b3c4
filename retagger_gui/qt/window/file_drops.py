"""Files and folders dropped on the window from other programs."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from retagger_gui.qt.cards.drag import ACTIONS, dropped_paths
from retagger_gui.qt.window.start_page import DropZone


class FileDrops(QObject):
    """Takes drops everywhere in the window; files are read, never moved."""

    dropped = Signal(list)  # open these paths (list[Path])

    def __init__(self, window: QWidget, zone: DropZone) -> None:
        super().__init__(window)
        self._zone = zone  # lit while a drop would be welcome
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Answer drags, and take drops."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            if dropped_paths(event.mimeData()):
                event.setDropAction(ACTIONS)
                event.accept()
            else:
                event.ignore()
            self._zone.light(event.isAccepted())
            return True
        if kind == QEvent.Type.DragLeave:
            self._zone.light(False)
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._zone.light(False)
            if paths := dropped_paths(event.mimeData()):
                event.setDropAction(ACTIONS)
                event.accept()
                self.dropped.emit(paths)
            return True
        return super().eventFilter(target, event)

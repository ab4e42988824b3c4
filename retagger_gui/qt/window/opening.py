"""What to open: asked for by dialog, dropped, recent, or named on the command line; anew, or added to what is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from retagger_gui.core.language import say, translate
from retagger_gui.core.photos import SUFFIXES
from retagger_gui.core.sources.kinds import SUFFIXES as SOURCES
from retagger_gui.qt.cards.drag import ACTIONS, comes_from_elsewhere, dropped_paths
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import legible
from retagger_gui.qt.window.start_page import DropZone


class AddOrOpen(QMessageBox):
    """Asks what to do with a second folder. Nothing is lost either way: decisions are kept with each photo."""

    def __init__(self, count: int, names: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(
            translate(
                "opening",
                "Add {0} to the %n photo that is open?",
                "Add {0} to the %n photos that are open?",
                count,
            ).format(legible(names))
        )
        self.setInformativeText(
            self.tr(
                "Your decisions are kept in any case: they are there again when a folder is opened again."
            )
        )
        self.add_button = self.addButton(self.tr("Add"), QMessageBox.ButtonRole.AcceptRole)
        self.open_button = self.addButton(self.tr("Open instead"), QMessageBox.ButtonRole.DestructiveRole)
        self.cancel_button = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.add_button)


class FileDrops(QObject):
    """Takes drops everywhere in the window; files are read, never moved."""

    dropped = Signal(list)  # open these paths (list[Path])
    refused = Signal(object)  # a sentence: why some of what was dropped is not opened

    def __init__(self, window: QWidget, zone: DropZone) -> None:
        super().__init__(window)
        self._zone = zone  # lit while a drop would be welcome
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Answer drags, and take drops."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            paths = dropped_paths(event.mimeData())
            # What comes from elsewhere is taken so as to say why it is not opened.
            if paths or comes_from_elsewhere(event.mimeData()):
                event.setDropAction(ACTIONS)
                event.accept()
            else:
                event.ignore()
            self._zone.light(bool(paths))
            return True
        if kind == QEvent.Type.DragLeave:
            self._zone.light(False)
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._zone.light(False)
            self._take(event)
            return True
        return super().eventFilter(target, event)

    def _take(self, event: QDropEvent) -> None:
        paths, elsewhere = dropped_paths(event.mimeData()), comes_from_elsewhere(event.mimeData())
        if paths or elsewhere:
            event.setDropAction(ACTIONS)
            event.accept()
        if paths:
            self.dropped.emit(paths)
        if elsewhere:
            self.refused.emit(
                say(
                    "opening",
                    "What lies on the web or in another program is not fetched: ReTagger connects to nothing. Save it "
                    "on this computer, and drop the file.",
                )
            )


class Opening(QObject):
    """Leads every way of opening to the one controller."""

    opening = Signal(list)  # these paths are being looked through (list[Path])

    def __init__(self, window: QWidget, folder: OpenFolder, model: PhotoModel) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._model = model
        self._asked: list[Path] = []

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder of photos"), str(self._last_place())
        )
        if chosen:
            self.take([Path(chosen)])

    @Slot()
    def choose_photos(self) -> None:
        """Ask for photos, or files that photos are in."""
        photos = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        sources = " ".join(f"*{suffix}" for suffix in sorted(SOURCES))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open photos"),
            str(self._last_place()),
            self.tr(
                "Photos, brochures, archives, pages and feeds ({0} {1});;Photos ({0});;"
                "Brochures, archives, saved pages and feeds ({1});;All files (*)"
            ).format(photos, sources),
        )
        if chosen:
            self.take([Path(name) for name in chosen])

    @Slot(str)
    def open_recent(self, folder: str) -> None:
        """A recent folder was chosen."""
        self.take([Path(folder)])

    def take(self, paths: Sequence[Path]) -> None:
        """Open paths; where photos are open already, ask whether to add them.

        The question comes from the main loop, not from within the caller: the program that a drop came from
        waits until the drop has been dealt with.
        """
        if not paths:
            return
        if not len(self._model.session):
            # A folder that was opened just now is still looked through: both are wanted.
            if self._folder.busy:
                self._folder.add(paths)
            else:
                self._open(paths)
            return
        self._asked = list(paths)
        QTimer.singleShot(0, self._ask)

    @Slot()
    def _ask(self) -> None:
        paths, self._asked = self._asked, []
        if not paths:
            return
        box = AddOrOpen(len(self._model.session), _names(paths), self._window)
        box.exec()
        if box.clickedButton() is box.add_button:
            self._folder.add(paths)
        elif box.clickedButton() is box.open_button:
            self._open(paths)
        box.deleteLater()

    def _open(self, paths: Sequence[Path]) -> None:
        self.opening.emit(list(paths))
        self._folder.open(paths)

    def _last_place(self) -> Path:
        roots = self._folder.roots
        return roots[-1].parent if roots else Path.home()


def _names(paths: Sequence[Path]) -> str:
    """The first path's name, and how many more there are."""
    first = paths[0].name or str(paths[0])
    more = len(paths) - 1
    if not more:
        return translate("opening", "“{0}”").format(first)
    return translate("opening", "“{0}” and %n more", "“{0}” and %n more", more).format(first)

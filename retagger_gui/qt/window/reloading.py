"""Reload: what was added, changed or removed in the open folders comes onto the board, and the decisions stay."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from retagger_gui.core.language import joined, say, translate
from retagger_gui.core.rescan import Difference
from retagger_gui.qt.state.folder_watch import FolderWatch
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.view import Context
from retagger_gui.qt.window.pages import Pages
from retagger_gui.qt.window.reports import Reports

TOPIC = "reload"  # of the banner


class Reloading(QObject):
    """Takes in what a watch found. New photos come by themselves; to read the folders anew, a person is asked.

    Attributes:
        under_way: the folders are being read anew; what is selected is selected again afterwards.
    """

    def __init__(
        self, window: QWidget, folder: OpenFolder, context: Context, pages: Pages, reports: Reports
    ) -> None:
        super().__init__(window)
        self.under_way = False
        self._folder = folder
        self._context = context
        self._pages = pages
        self._banner = reports.banner
        self._status = reports.status
        self._selected: list[Path] = []
        self.watch = FolderWatch(folder, context.photos, context.runner, self)
        self.watch.found.connect(self._on_found)
        folder.finished.connect(self._on_finished)

    @Slot(object, bool)
    def _on_found(self, found: Difference, asked: bool) -> None:
        if found.nothing:
            self._status.say(self.tr("Nothing has changed in the open folders."))
        elif found.only_added:
            self._status.say(translate("reload", "%n photo added", "%n photos added", found.added))
            self._folder.add(self._folder.roots)
        elif asked:
            self.reload()
        else:
            self._banner.say(
                self.words(found), topic=TOPIC, button=self.tr("Reload (F5)"), action=self.reload
            )

    def words(self, found: Difference) -> str:
        """What is different, in a sentence."""
        parts = []
        if found.added:
            parts.append(say("reload", "%n added", "%n added", found.added))
        if found.changed:
            parts.append(say("reload", "%n changed", "%n changed", found.changed))
        if found.removed:
            parts.append(say("reload", "%n removed", "%n removed", found.removed))
        words = say(
            "reload",
            "Photos of the open folders: {0}. Reload to show them as they are now; what you decided stays.",
        )
        return words.format(joined(parts))

    @Slot()
    def reload(self) -> None:
        """Read the open folders anew. What a person decided is there again, and can still be undone."""
        photos = self._context.photos
        self._selected = [photos.item(item_id).photo.path for item_id in self._pages.selected_ids()]
        self._banner.take_back(TOPIC)
        self.under_way = True
        self._folder.reread()

    @Slot()
    def _on_finished(self) -> None:
        if not self.under_way:
            return
        self.under_way = False
        id_of = self._context.photos.session.id_of
        ids = [item_id for path in self._selected if (item_id := id_of(path)) is not None]
        self._context.contents.tell()
        if ids and self._pages.current is self._pages.board:
            self._pages.board.board.select_ids(ids)
        elif ids and self._pages.current is not None:
            self._pages.current.return_to(ids[0])

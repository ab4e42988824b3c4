"""What menus and keys do with the photos that are selected in the view on show."""

from collections.abc import Callable
from functools import partial
from operator import methodcaller
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from retagger_gui.core.language import translate
from retagger_gui.qt.background.desktop import show_in_folder
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.view import View
from retagger_gui.qt.window.actions import Actions
from retagger_gui.qt.window.pages import Pages


class PhotoCommands(QObject):
    """Carries the Photo menu, and the keys that mean the same, to the view on show."""

    def __init__(self, window: QWidget, pages: Pages, photos: PhotoModel, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._photos = photos
        self._actions = actions
        do = actions
        wires = (
            (do.confirm, methodcaller("confirm")), (do.second, methodcaller("choose_second")),
            (do.take_back, methodcaller("take_back")), (do.select_all, methodcaller("select_all")),
            (do.larger, methodcaller("zoom", 1)), (do.smaller, methodcaller("zoom", -1)),
            (do.usual_size, methodcaller("zoom", 0)),
        )  # fmt: skip
        for action, command in wires:
            action.triggered.connect(partial(self._do, command))
        for stars in do.stars:
            stars.triggered.connect(partial(self._do, methodcaller("rate", int(stars.data()))))
        do.note.triggered.connect(self._edit_note)
        do.preview.triggered.connect(self._preview)
        do.show_in_folder.triggered.connect(self._show_in_folder)
        do.copy_path.triggered.connect(self._copy_path)
        do.room_chosen.connect(self._choose)
        do.attributes.toggled.connect(self._toggle)
        do.attributes.taken_back.connect(self._unmark)
        pages.board.menu_requested.connect(self._show_menu)
        pages.listings.menu_requested.connect(self._show_menu)
        pages.similar.menu_requested.connect(self._show_menu)
        pages.board.show_in_folder_requested.connect(self._show_in_folder)

    @Slot(str)
    def _choose(self, tag: str) -> None:
        if self._pages.current is not None:
            self._pages.current.choose(tag)

    @Slot(str)
    def _toggle(self, name: str) -> None:
        if self._pages.current is not None:
            self._pages.current.toggle(name)

    @Slot()
    def _edit_note(self) -> None:
        """Where the view has a place for it; else in a dialog."""
        current, ids = self._pages.current, self._pages.selected_ids()
        if current is None or not ids or current.edit_note():
            return
        dialog = QInputDialog(self._window)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setWindowTitle(self.tr("Note"))
        dialog.setLabelText(translate("details", "Note on the photo", "Note on the %n photos", len(ids)))
        notes = {self._photos.item(item_id).note for item_id in ids}
        dialog.setTextValue(notes.pop() if len(notes) == 1 else "")
        dialog.resize(480, 240)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(partial(self._annotate, tuple(ids)))
        dialog.open()

    def _annotate(self, ids: tuple[int, ...], note: str) -> None:
        if self._pages.current is not None:
            self._pages.current.context.corrections.annotate(ids, note)

    @Slot()
    def _unmark(self) -> None:
        if self._pages.current is not None:
            self._pages.current.unmark()

    @Slot()
    def _preview(self) -> None:
        selected = self._pages.selected_ids()
        current = self._pages.board.board.current_id()
        if selected:
            self._pages.show_preview(current if current in selected else selected[0])

    @Slot()
    def _show_in_folder(self) -> None:
        if (path := self._first_path()) is not None:
            show_in_folder(path)

    @Slot()
    def _copy_path(self) -> None:
        if (path := self._first_path()) is not None:
            QGuiApplication.clipboard().setText(str(path))

    def _first_path(self) -> Path | None:
        selected = self._pages.selected_ids()
        return self._photos.item(selected[0]).photo.path if selected else None

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions.fill_photo_menu(menu)
        menu.popup(at)

    def _do(self, command: Callable[[View], object], *_: object) -> None:
        """Have the view on show do something."""
        if self._pages.current is not None:
            command(self._pages.current)

"""What menus and keys do with the photos that are selected in the view on show."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from retagger_gui.qt.background.desktop import show_in_folder
from retagger_gui.qt.state.photo_model import PhotoModel
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
            (do.confirm, self._confirm), (do.second, self._choose_second), (do.take_back, self._take_back),
            (do.select_all, self._select_all), (do.preview, self._preview),
            (do.show_in_folder, self._show_in_folder), (do.copy_path, self._copy_path),
            (do.larger, self._larger), (do.smaller, self._smaller), (do.usual_size, self._usual_size),
        )  # fmt: skip
        for action, slot in wires:
            action.triggered.connect(slot)
        do.room_chosen.connect(self._choose)
        pages.board.menu_requested.connect(self._show_menu)
        pages.listings.menu_requested.connect(self._show_menu)
        pages.board.show_in_folder_requested.connect(self._show_in_folder)

    @Slot(str)
    def _choose(self, tag: str) -> None:
        if self._pages.current is not None:
            self._pages.current.choose(tag)

    @Slot()
    def _confirm(self) -> None:
        if self._pages.current is not None:
            self._pages.current.confirm()

    @Slot()
    def _choose_second(self) -> None:
        if self._pages.current is not None:
            self._pages.current.choose_second()

    @Slot()
    def _take_back(self) -> None:
        if self._pages.current is not None:
            self._pages.current.take_back()

    @Slot()
    def _select_all(self) -> None:
        if self._pages.current is not None:
            self._pages.current.select_all()

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

    @Slot()
    def _larger(self) -> None:
        self._zoom(1)

    @Slot()
    def _smaller(self) -> None:
        self._zoom(-1)

    @Slot()
    def _usual_size(self) -> None:
        self._zoom(0)

    def _zoom(self, step: int) -> None:
        if self._pages.current is not None:
            self._pages.current.zoom(step)

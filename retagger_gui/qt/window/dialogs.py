"""Opens the dialogs of the menus: settings, keyboard shortcuts, what the rooms mean, About, and the log."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from retagger_gui.qt.background.desktop import open_file
from retagger_gui.qt.window.actions import Actions
from retagger_gui.qt.window.assembly import Assembly, usual_model
from retagger_gui.qt.window.banner import Banner
from retagger_gui.qt.window.help_dialogs import AboutDialog, ShortcutsDialog
from retagger_gui.qt.window.logs import log_file
from retagger_gui.qt.window.model_choice import ModelChoice
from retagger_gui.qt.window.pages import Pages
from retagger_gui.qt.window.rooms_dialog import RoomsDialog

if TYPE_CHECKING:  # imported when it is asked for: the window shows sooner
    from retagger_gui.qt.settings.dialog import SettingsDialog


class Dialogs(QObject):
    """Makes each dialog when it is asked for, from what is so at that moment."""

    def __init__(
        self,
        window: QWidget,
        assembly: Assembly,
        actions: Actions,
        banner: Banner,
        *,
        pages: Pages,
        model: ModelChoice,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._assembly = assembly
        self._actions = actions
        self._pages = pages
        self._banner = banner
        self._model = model
        self._settings: SettingsDialog | None = None
        actions.settings.triggered.connect(self.show_settings)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.meanings.triggered.connect(self._show_meanings)
        actions.open_log.triggered.connect(self.open_log)
        actions.about.triggered.connect(self._show_about)

    def make_settings(self) -> "SettingsDialog":
        """The settings as they are now."""
        from retagger_gui.qt.settings.dialog import SettingsDialog  # noqa: PLC0415

        folder = self._assembly.folder
        dialog = SettingsDialog(
            folder.model,
            self._assembly.context.photos,
            self._assembly.preferences,
            self._assembly.runner,
            usual_model(),
            engines=self._assembly.engines,
            card_width=self._pages.board.board.card_width,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.advanced.model_chosen.connect(self._model.use)
        dialog.reso.mapping_changed.connect(self._keep_mapping)
        look = dialog.appearance
        look.theme_chosen.connect(self._actions.theme_chosen)
        look.language_chosen.connect(self._actions.language_chosen)
        look.card_width_chosen.connect(self._pages.board.set_card_width)
        look.auto_advance_chosen.connect(self._actions.auto_advance.setChecked)
        folder.model_ready.connect(dialog.show_model)
        folder.model_failed.connect(dialog.show_failure)
        return dialog

    @Slot()
    def show_settings(self) -> None:
        """Show and change the settings."""
        self._settings = self.make_settings()
        self._settings.finished.connect(self._on_settings_closed)
        self._settings.open()

    @property
    def settings_shown(self) -> bool:
        """Whether the settings are open."""
        return self._settings is not None

    @Slot()
    def _on_settings_closed(self) -> None:
        self._settings = None

    @Slot()
    def open_log(self) -> None:
        """Open the log with the program that is usual for texts."""
        if not open_file(log_file()):
            self._banner.say(self.tr("The log is in {0}").format(log_file()))

    @Slot(object)
    def _keep_mapping(self, mapping: dict[str, str]) -> None:
        self._assembly.preferences.change(reso=tuple(sorted(mapping.items())))

    @Slot()
    def _show_shortcuts(self) -> None:
        dialog = ShortcutsDialog(self._actions.sheet(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _show_meanings(self) -> None:
        dialog = RoomsDialog(self._assembly.context.photos.rooms.offered, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _show_about(self) -> None:
        dialog = AboutDialog(self._assembly.folder.model, self._window, engines=self._assembly.engines)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

"""How the window looks and behaves: size, panel, cards, order, folds, colours. Kept until the next start."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow

from retagger_gui.core.effort import EFFORTS
from retagger_gui.qt.state.arrange import Sort
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.style.theme import CHOICES
from retagger_gui.qt.view import Context
from retagger_gui.qt.window.actions import Actions
from retagger_gui.qt.window.first_size import fit_screen
from retagger_gui.qt.window.pages import Pages


class Appearance(QObject):
    """Does what the View menu says, and restores it at the next start."""

    def __init__(
        self, window: QMainWindow, pages: Pages, context: Context, preferences: Preferences, actions: Actions
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._context = context
        self._preferences = preferences
        self._actions = actions
        preferences.changed.connect(self._show_rooms)
        actions.panel.triggered.connect(self._show_panel)
        actions.full_screen.triggered.connect(self._show_full_screen)
        actions.fold_all.triggered.connect(self._fold_all)
        actions.unfold_all.triggered.connect(self._unfold_all)
        actions.auto_advance.toggled.connect(self._set_auto_advance)
        pages.review.effort_chosen.connect(self._set_effort)
        actions.sort_chosen.connect(self._set_sort)
        actions.theme_chosen.connect(self._set_theme)
        actions.language_chosen.connect(self._set_language)
        pages.board.sort_menu_requested.connect(actions.sort_menu.popup)

    def restore(self) -> None:
        """Let everything be as it was at the end of the last start."""
        preferences, settings = self._preferences, self._preferences.settings
        fit_screen(self._window, preferences.state("geometry"))
        self._pages.board.restore_state(preferences.state("columns"))
        self._actions.panel.setChecked(preferences.flag("panel", True))
        self._show_panel()
        self._pages.board.set_card_width(settings.card_size)
        self._context.photos.set_ask_below(EFFORTS[settings.effort])
        self._set_sort(settings.sort)
        self._actions.tick_theme(settings.theme)
        self._actions.tick(self._actions.language_menu, settings.language)
        self._actions.auto_advance.setChecked(settings.auto_advance)

    def keep(self) -> None:
        """Remember what is not written at each change; called once, when the window closes."""
        preferences = self._preferences
        preferences.keep_state("geometry", self._window.saveGeometry())
        preferences.keep_state("columns", self._pages.board.save_state())
        preferences.keep_flag("panel", self._actions.panel.isChecked())
        preferences.change(card_size=self._pages.board.board.card_width)

    @Slot(str)
    def _set_sort(self, sort: str) -> None:
        self._context.contents.set_sort(Sort(sort))
        self._pages.board.board.set_sort_words(self._actions.sort_words(Sort(sort)))
        self._actions.tick(self._actions.sort_menu, sort)
        self._preferences.change(sort=sort)

    @Slot(str)
    def _set_theme(self, choice: str) -> None:
        self._preferences.change(theme=choice)
        self._actions.tick_theme(choice)
        self._context.theme.choose(next(known for known in CHOICES if known == choice))

    @Slot(str)
    def _set_language(self, code: str) -> None:
        self._preferences.change(language=code)

    @Slot()
    def _show_rooms(self) -> None:
        """What the person made of the rooms holds at once."""
        wanted = self._preferences.settings.rooms
        if wanted != tuple(self._context.photos.rooms.said.values()):
            self._context.photos.set_rooms(wanted)

    @Slot(bool)
    def _set_auto_advance(self, wanted: bool) -> None:
        self._preferences.change(auto_advance=wanted)

    @Slot(str)
    def _set_effort(self, name: str) -> None:
        self._preferences.change(effort=name)
        self._context.photos.set_ask_below(EFFORTS[name])
        self._pages.review.ask_again()

    @Slot()
    def _show_panel(self) -> None:
        for view in self._pages.views.values():
            view.show_panel(self._actions.panel.isChecked())

    @Slot()
    def _show_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _fold_all(self) -> None:
        self._context.contents.fold([group.tag for group in self._context.contents.groups()], True)

    @Slot()
    def _unfold_all(self) -> None:
        self._context.contents.fold([group.tag for group in self._context.contents.groups()], False)

"""Everything that can be done, each with its name, its keys, and its place in the menus."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from retagger_gui.core.remarks import MOST_STARS
from retagger_gui.qt.state.arrange import Sort
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.room_keys import RoomKeys
from retagger_gui.qt.style.language import LANGUAGES, SYSTEM
from retagger_gui.qt.style.text import button_text, tag_name
from retagger_gui.qt.style.theme import CHOICES
from retagger_gui.qt.window.alike_strip import KEY
from retagger_gui.qt.window.attribute_actions import AttributeActions
from retagger_gui.qt.window.help_dialogs import Shortcuts, key_text
from retagger_gui.qt.window.views import VIEWS

Standard = QKeySequence.StandardKey
Keys = str | QKeySequence.StandardKey | Sequence[str]
# Plain letters, digits and the like: they must work with the photos, and must not while one types.
_NEAR = Qt.ShortcutContext.WidgetWithChildrenShortcut
_ONLY = Qt.ShortcutContext.WidgetShortcut


class Actions(QObject):
    """The window's actions and menus. The window connects them; nothing is done here."""

    room_chosen = Signal(str)  # file the selected photos under this tag
    view_chosen = Signal(str)  # show this view
    sort_chosen = Signal(str)  # an arrange.Sort
    theme_chosen = Signal(str)  # one of theme.CHOICES
    language_chosen = Signal(str)  # one of language.LANGUAGES, or SYSTEM
    recent_chosen = Signal(str)  # open this folder

    def __init__(self, window: QWidget, photos: PhotoModel, keys: RoomKeys, stack: QUndoStack) -> None:
        super().__init__(window)
        self._window = window
        self._photos = photos
        self._keys = keys
        self._scope: QWidget | None = None
        self.rooms: list[QAction] = []
        self.attributes = AttributeActions(window, photos)
        self._make_file_actions()
        self._make_edit_actions(stack)
        self._make_photo_actions()
        self._make_view_actions()
        self._make_help_actions()
        self.room_menu = QMenu(self.tr("File under"), window)
        self.recent_menu = QMenu(self.tr("Open recent"), window)
        self.sort_menu = self._choices(
            self.tr("Sort within groups"), [(sort.value, self.sort_words(sort)) for sort in Sort]
        )
        self.theme_menu = self._choices(
            self.tr("Appearance"), [(choice, self._theme_words(choice)) for choice in CHOICES]
        )
        self.language_menu = self._choices(
            self.tr("Language"), [(SYSTEM, self._theme_words("system")), *LANGUAGES.items()]
        )
        self.language_menu.triggered.connect(self._language_ticked)
        self.sort_menu.triggered.connect(self._sort_ticked)
        self.theme_menu.triggered.connect(self._theme_ticked)
        keys.changed.connect(self._make_rooms)

    # Making them

    def _action(
        self,
        words: str,
        keys: Keys = (),
        *,
        context: Qt.ShortcutContext | None = None,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(words, self._window)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(QKeySequence.keyBindings(keys)[:1])  # the others are keys nobody has
        else:
            action.setShortcuts([QKeySequence(key) for key in ([keys] if isinstance(keys, str) else keys)])
        if context is not None:
            action.setShortcutContext(context)
        action.setCheckable(checkable)
        return action

    def _make_file_actions(self) -> None:
        self.open_folder = self._action(self.tr("&Open folder…"), Standard.Open)
        self.open_photos = self._action(self.tr("Open &photos…"), "Ctrl+Shift+O")
        self.reload = self._action(self.tr("&Reload"), "F5")
        self.export = self._action(self.tr("&Export…"), "Ctrl+E")
        words = self.tr("Re&port…").replace(
            "&", ""
        )  # it stands in two menus, where other entries have the letter
        self.report = self._action(words, "Ctrl+P")
        self.import_tags = self._action(self.tr("&Import tags…"), "Ctrl+Shift+I")
        self.settings = self._action(self.tr("&Settings…"), Standard.Preferences)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.choose_model = self._action(self.tr("Choose &model…"))
        self.usual_model = self._action(self.tr("Use the model that comes with ReTagger"))
        self.close_window = self._action(self.tr("&Close"), Standard.Close)
        self.quit = self._action(self.tr("&Quit"), Standard.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_actions(self, stack: QUndoStack) -> None:
        self.undo = stack.createUndoAction(self._window, self.tr("&Undo"))
        self.undo.setShortcuts(QKeySequence.keyBindings(Standard.Undo)[:1])
        self.redo = stack.createRedoAction(self._window, self.tr("&Redo"))
        self.redo.setShortcuts([*QKeySequence.keyBindings(Standard.Redo)[:1], QKeySequence("Ctrl+Y")])
        self.select_all = self._action(self.tr("Select &all"), Standard.SelectAll, context=_NEAR)
        self.find = self._action(self.tr("&Filter"), Standard.Find)
        self.show_all = self._action(self.tr("Show all photos"), "Ctrl+Shift+F")
        self.take_back_all = self._action(self.tr("Take back all decisions"))
        self.auto_advance = self._action(self.tr("&Next photo after a key"), checkable=True)

    def _make_photo_actions(self) -> None:
        self.confirm = self._action(self.tr("This is &right"), ["Return", "Enter"], context=_ONLY)
        self.second = self._action(self.tr("&Second guess"), ".", context=_NEAR)
        for action in (self.confirm, self.second):
            action.setAutoRepeat(False)  # as the rooms' keys
        self.alike = self._action(self.tr("File p&hotos that look the same there too"), KEY, context=_NEAR)
        self.take_back = self._action(self.tr("&Take back decision"), ["Backspace", "Delete"], context=_NEAR)
        self.similar = self._action(self.tr("Find &look-alikes"), "Ctrl+L")
        self.preview = self._action(self.tr("&Preview"), "Space", context=_ONLY)
        self.show_in_folder = self._action(self.tr("Show in &folder"), "Ctrl+Shift+R")
        self.copy_path = self._action(self.tr("&Copy path"), "Ctrl+Shift+C")
        self.note = self._action(self.tr("Note…"), "Alt+N", context=_NEAR)
        self.stars: list[QAction] = []
        self.stars_menu = QMenu(self.tr("Stars"), self._window)
        for rating in range(MOST_STARS, -1, -1):
            action = self._action("★" * rating or self.tr("No stars"), f"Alt+{rating}", context=_NEAR)
            action.setData(rating)
            self.stars.append(action)
        self.stars_menu.addActions(self.stars)

    def _make_view_actions(self) -> None:
        self.views: dict[str, QAction] = {}
        group = QActionGroup(self)
        for number, spec in enumerate(VIEWS, 1):
            action = self._action(spec.title(), f"Ctrl+{number}", checkable=True)
            action.setData(spec.name)
            action.triggered.connect(self._view_triggered)
            group.addAction(action)
            self.views[spec.name] = action
        self.review_only = self._action(self.tr("&Needs review only"), "Ctrl+R", checkable=True)
        self.larger = self._action(self.tr("&Larger"), ["Ctrl++", "Ctrl+="])
        self.smaller = self._action(self.tr("&Smaller"), "Ctrl+-")
        self.usual_size = self._action(self.tr("&Usual size"), "Ctrl+0")
        self.fold_all = self._action(self.tr("Fold all groups"), "Ctrl+Shift+Left")
        self.unfold_all = self._action(self.tr("Unfold all groups"), "Ctrl+Shift+Right")
        self.panel = self._action(self.tr("&Details panel"), "Ctrl+I", checkable=True)
        self.full_screen = self._action(self.tr("Full screen"), Standard.FullScreen, checkable=True)

    def _make_help_actions(self) -> None:
        self.shortcuts = self._action(self.tr("&Keyboard shortcuts"), "F1")
        self.meanings = self._action(self.tr("What the &rooms mean"))
        self.open_log = self._action(self.tr("Open &log"))
        self.about = self._action(self.tr("&About ReTagger"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _choices(self, title: str, choices: Iterable[tuple[str, str]]) -> QMenu:
        """A menu in which one of several is ticked."""
        menu = QMenu(title, self._window)
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        return menu

    @Slot(QAction)
    def _sort_ticked(self, action: QAction) -> None:
        self.sort_chosen.emit(action.data())

    @Slot(QAction)
    def _language_ticked(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())

    @Slot(QAction)
    def _theme_ticked(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())

    @staticmethod
    def tick(menu: QMenu, value: str) -> None:
        """Tick a choice without telling."""
        for action in menu.actions():
            action.setChecked(action.data() == value)

    def tick_theme(self, choice: str) -> None:
        """Tick the colours in force, and say them in the menu's name."""
        self.tick(self.theme_menu, choice)
        self.theme_menu.setTitle(self.tr("Appearance: {0}").format(self._theme_words(choice)))

    def name_second(self, tag: str | None) -> None:
        """Say where the second guess would file the selected photo; None where it is not one photo."""
        self.second.setText(
            self.tr("&Second guess") if tag is None else self.tr("File under {0}").format(tag_name(tag))
        )

    def sort_words(self, sort: Sort) -> str:
        """A sort order in words."""
        return {
            Sort.LISTING: self.tr("by listing"),
            Sort.NAME: self.tr("by file name"),
            Sort.CONFIDENCE: self.tr("least certain first"),
        }[sort]

    def _theme_words(self, choice: str) -> str:
        words = {
            "system": self.tr("System"), "light": self.tr("Light"), "dark": self.tr("Dark"),
        }  # fmt: skip
        return words[choice]

    # Rooms

    def set_scope(self, photos: QWidget, board: QWidget) -> None:
        """Say where the photos are: only there do plain letters, digits, Enter and Space mean something.

        Args:
            photos: letters and digits work in it and in all that it holds.
            board: Enter confirms and Space previews only while it has the keyboard itself: elsewhere, buttons
                and fields have their own use for these.
        """
        self._scope = photos
        photos.addActions([*self.stars, self.note])
        photos.addActions([self.alike, self.second, self.take_back, self.select_all])
        board.addActions([self.confirm, self.preview])
        self.attributes.set_scope(photos)
        self._make_rooms()

    @Slot()
    def _make_rooms(self) -> None:
        for action in self.rooms:
            if self._scope is not None:
                self._scope.removeAction(action)
            action.deleteLater()
        self.rooms = []
        for label in self._photos.rooms.offered:
            action = self._action(tag_name(label), self._keys.of(label), context=_NEAR)
            action.setAutoRepeat(False)  # a key held a little long would file the next photos, too
            action.setData(label)
            action.triggered.connect(self._room_triggered)
            self.rooms.append(action)
        self.room_menu.clear()
        self.room_menu.addActions(self.rooms)
        if self._scope is not None:
            self._scope.addActions(self.rooms)

    @Slot()
    def _room_triggered(self) -> None:
        self.room_chosen.emit(self._sender_data())

    @Slot()
    def _view_triggered(self) -> None:
        self.view_chosen.emit(self._sender_data())

    # Menus

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus together."""
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.open_folder, self.open_photos])
        file.addMenu(self.recent_menu)
        self._add(
            file,
            [
                self.reload,
                None,
                self.export,
                self.report,
                self.import_tags,
                None,
                self.choose_model,
                self.usual_model,
                self.settings,
                None,
            ],
        )
        file.addActions([self.close_window, self.quit])
        edit = bar.addMenu(self.tr("&Edit"))
        self._add(edit, [self.undo, self.redo, None, self.select_all, self.find, self.show_all, None])
        self._add(edit, [self.take_back_all, None, self.auto_advance])
        photo = bar.addMenu(self.tr("&Photo"))
        self.fill_photo_menu(photo)
        view = bar.addMenu(self.tr("&View"))
        self._add(view, [*self.views.values(), None, self.review_only])
        view.addMenu(self.attributes.filter_menu)
        view.addMenu(self.sort_menu)
        self._add(
            view, [self.fold_all, self.unfold_all, None, self.larger, self.smaller, self.usual_size, None]
        )
        view.addAction(self.panel)
        view.addMenu(self.theme_menu)
        view.addMenu(self.language_menu)
        view.addAction(self.full_screen)
        self._add(
            bar.addMenu(self.tr("&Help")), [self.shortcuts, self.meanings, self.open_log, None, self.about]
        )

    def fill_photo_menu(self, menu: QMenu) -> None:
        """What can be done with the selected photos: in the menu bar, and at the cards."""
        self._add(menu, [self.confirm, self.second])
        menu.addMenu(self.room_menu)
        menu.addMenu(self.attributes.menu)
        menu.addMenu(self.stars_menu)
        menu.addAction(self.note)
        self._add(
            menu,
            [
                self.take_back,
                self.alike,
                self.similar,
                None,
                self.preview,
                self.report,
                self.show_in_folder,
                self.copy_path,
            ],
        )

    @staticmethod
    def _add(menu: QMenu, actions: Iterable[QAction | None]) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)

    def show_recent(self, folders: Sequence[str]) -> None:
        """The folders opened last."""
        self.recent_menu.clear()
        for folder in folders:
            action = self.recent_menu.addAction(button_text(folder))
            action.setData(folder)
            action.triggered.connect(self._recent_triggered)
        self.recent_menu.setEnabled(bool(folders))

    @Slot()
    def _recent_triggered(self) -> None:
        self.recent_chosen.emit(self._sender_data())

    # What can be done now

    def enable(self, *, photos: bool, selected: int, decided: bool, similar: bool = True) -> None:
        """Offer only what would do something.

        Args:
            photos: some are open.
            selected: how many are selected.
            decided: a person has decided on some of the open ones.
            similar: the model can tell how alike photos are.
        """
        with_photos = [
            self.export, self.report, self.import_tags, self.reload, self.select_all, self.find, self.show_all,
            self.review_only, self.larger, self.smaller, self.usual_size, self.fold_all, self.unfold_all, self.panel,
            *self.views.values(),
        ]  # fmt: skip
        self.similar.setEnabled(selected > 0 and similar)
        with_selection = [
            *self.stars,
            self.note,
            self.confirm,
            self.second,
            self.take_back,
            self.preview,
            *self.rooms,
        ]
        for action in with_photos:
            action.setEnabled(photos)
        for action in with_selection:
            action.setEnabled(selected > 0)
        for action in (self.show_in_folder, self.copy_path):
            action.setEnabled(selected == 1)
        self.room_menu.setEnabled(selected > 0)
        self.take_back_all.setEnabled(decided)

    # The sheet

    def sheet(self) -> Shortcuts:
        """Every key, for Help."""
        files = [
            self.open_folder,
            self.open_photos,
            self.reload,
            self.export,
            self.report,
            self.import_tags,
            self.settings,
            self.quit,
        ]
        edits = [self.undo, self.redo, self.select_all, self.find, self.show_all]
        photos = [
            self.confirm,
            self.second,
            self.alike,
            self.similar,
            self.note,
            self.take_back,
            self.preview,
            self.show_in_folder,
            self.copy_path,
        ]
        views = [
            *self.views.values(), self.review_only, self.larger, self.smaller, self.usual_size, self.panel,
            self.fold_all, self.unfold_all, self.full_screen, self.shortcuts,
        ]  # fmt: skip
        stars = [
            (f"{key_text(QKeySequence('Alt+1'))} … {MOST_STARS}", self.tr("Stars")),
            (key_text(QKeySequence("Alt+0")), self.tr("No stars")),
        ]
        listings = [
            (self.tr("Pointer + key"), self.tr("file the photo under the pointer")),
            (key_text(QKeySequence("Tab")), self.tr("to the next photo to look at")),
            (",", self.tr("take what names and copies suggest")),
            (key_text(QKeySequence("Return")), self.tr("the rest is right: next listing")),
            (
                key_text(QKeySequence("Shift+Return")),
                self.tr("take the suggestions, the rest is right: next listing"),
            ),
            (_pair("PgUp", "PgDown"), self.tr("from listing to listing")),
        ]
        board = [
            (self.tr("Arrows"), self.tr("from photo to photo")),
            (self.tr("Shift+arrows"), self.tr("select on the way")),
            (_pair("Ctrl+Up", "Ctrl+Down"), self.tr("from group to group")),
            (_pair("Ctrl+Left", "Ctrl+Right"), self.tr("fold, unfold the group")),
            (key_text(QKeySequence("Ctrl+Space")), self.tr("select one more")),
            (self.tr("Esc"), self.tr("select nothing; leave the preview")),
        ]
        compare = [
            (_pair("Ctrl+Left", "Ctrl+Right"), self.tr("step through a cell's photos")),
            ("F7", self.tr("grid or side by side")),
            ("F8", self.tr("swap rows and columns")),
            (_pair("Up", "Down"), self.tr("side by side: another room")),
            (key_text(QKeySequence("Ctrl+Return")), self.tr("let this photo stand for the room")),
            (key_text(QKeySequence("Ctrl+B")), self.tr("subject property")),
            ("F2", self.tr("rename the listing")),
            (_pair("Alt+Up", "Alt+Down"), self.tr("move the listing")),
            (key_text(QKeySequence("Ctrl+H")), self.tr("hide the listing")),
        ]
        return [
            (self.tr("Rooms"), self._lines(self.rooms)),
            (self.tr("Selected photos"), [*self._lines([*photos, *self.attributes.actions]), *stars]),
            (self.tr("On the board"), board),
            (self.tr("In Listings"), listings),
            (self.tr("In Compare"), compare),
            (self.tr("View"), self._lines(views)),
            (self.tr("Edit"), self._lines(edits)),
            (self.tr("File"), self._lines(files)),
        ]

    def _lines(self, actions: Iterable[QAction]) -> list[tuple[str, str]]:
        plain = {  # their texts name the next step, or a room
            self.undo: self.tr("Undo"),
            self.redo: self.tr("Redo"),
            self.second: self.tr("Second guess"),
        }
        lines = []
        for action in actions:
            keys = "  ".join(dict.fromkeys(key_text(keys) for keys in action.shortcuts()))
            words = plain.get(action) or action.text().replace("&", "").rstrip("…")
            if keys:
                lines.append((keys, words))
        return lines

    def _sender_data(self) -> str:
        """The value of the action that was triggered."""
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""


def _pair(one: str, other: str) -> str:
    """Two keys that belong together, as this platform writes them."""
    return f"{key_text(QKeySequence(one))}  {key_text(QKeySequence(other))}"

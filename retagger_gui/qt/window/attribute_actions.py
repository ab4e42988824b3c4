"""What can be done with attributes: keys and a menu that toggle them, and a menu of what to show."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from retagger_gui.core.attributes import attribute_keys
from retagger_gui.core.filter_query import asked_for
from retagger_gui.core.session import Item
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import attribute_name

_NEAR = Qt.ShortcutContext.WidgetWithChildrenShortcut


class AttributeActions(QObject):
    """The actions of the attributes that the model knows. The window connects them; nothing is done here."""

    toggled = Signal(str)  # the selected photos have this attribute, or have it no more
    taken_back = Signal()  # of the selected photos' attributes, the model is to say
    # show only photos with this attribute (True), only those without (False), or both (None)
    filter_wanted = Signal(str, object)

    def __init__(self, window: QWidget, photos: PhotoModel) -> None:
        super().__init__(window)
        self._photos = photos
        self._scope: QWidget | None = None
        self.menu = QMenu(self.tr("Also in it"), window)  # at the selected photos
        self.filter_menu = QMenu(self.tr("Show only photos with"), window)
        self.actions: list[QAction] = []
        self.take_back = QAction(self.tr("As the model says"), window)
        self.take_back.triggered.connect(self.taken_back)
        self.menu.triggered.connect(self._triggered)
        self.filter_menu.triggered.connect(self._filter_chosen)
        photos.rooms_changed.connect(self.make)
        self.make()

    def set_scope(self, scope: QWidget) -> None:
        """Say where the photos are: only there do the keys mean something."""
        self._scope = scope
        self.make()

    @Slot()
    def make(self) -> None:
        """Make them for the model in use."""
        for action in self.actions:
            if self._scope is not None:
                self._scope.removeAction(action)
            action.deleteLater()
        names = self._photos.attributes
        keys = attribute_keys(names)
        self.actions = [self._action(name, keys[name]) for name in names]
        self.menu.clear()
        self.menu.addActions(self.actions)
        self.menu.addSeparator()
        self.menu.addAction(self.take_back)
        self.filter_menu.clear()
        for wanted in (True, False):
            for name in names:
                words = attribute_name(name) if wanted else self.tr("No {0}").format(attribute_name(name))
                action = self.filter_menu.addAction(words)
                action.setCheckable(True)
                action.setData((name, wanted))
            if wanted:
                self.filter_menu.addSeparator()
        for menu in (self.menu, self.filter_menu):
            menu.menuAction().setVisible(bool(names))
        if self._scope is not None:
            self._scope.addActions(self.actions)

    def _action(self, name: str, key: str) -> QAction:
        action = QAction(attribute_name(name), self)
        action.setCheckable(True)
        action.setData(name)
        action.setShortcutContext(_NEAR)
        if key:
            action.setShortcut(QKeySequence(f"Shift+{key}"))
        return action

    def show_selected(self, items: Sequence[Item]) -> None:
        """Tick what all of the selected photos have."""
        for action in self.actions:
            action.setEnabled(bool(items))
            action.setChecked(bool(items) and all(action.data() in item.has for item in items))
        self.menu.setEnabled(bool(items))
        self.take_back.setEnabled(any(item.marks for item in items))

    def show_filter(self, text: str) -> None:
        """Tick what the filter asks for."""
        asked = asked_for(text, self._photos.attributes)
        for action in self.filter_menu.actions():
            if not action.isSeparator():
                name, wanted = action.data()
                action.setChecked(asked.get(name) is wanted)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.toggled.emit(action.data())

    @Slot(QAction)
    def _filter_chosen(self, action: QAction) -> None:
        name, wanted = action.data()
        self.filter_wanted.emit(name, wanted if action.isChecked() else None)

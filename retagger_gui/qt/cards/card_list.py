"""The list of cards that views other than the board are made of: a grid of some photos, with mouse, keys and menu."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.photo_subset import PhotoSubset
from retagger_gui.qt.style.theme import Theme

_Select = QItemSelectionModel.SelectionFlag
_NONE = Qt.KeyboardModifier.NoModifier
GAP, MARGIN, STEP = 12, 16, 1.2  # pixels between cards and at the left; how much larger a step of the zoom is


class CardList(QListView):
    """Cards in a grid. Signals say what a person wants; nothing is changed here."""

    opened = Signal(int)  # a card was double-clicked, or Space pressed on it
    menu_requested = Signal(QPoint)  # a menu for the selected cards
    selection_changed = Signal()  # others are selected
    # ids of the photos, to fetch thumbnails for, and how many of them are on screen
    viewed = Signal(list, int)

    def __init__(
        self, photos: PhotoModel, delegate: QStyledItemDelegate, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subset = PhotoSubset(photos, self)
        self.setObjectName("page")
        self.setModel(self._subset)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(False)
        self.setViewportMargins(MARGIN - GAP // 2, 0, 0, 0)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self.tell_viewed)
        theme.changed.connect(self.viewport().update)

    @property
    def ids(self) -> Sequence[int]:
        """The photos on the page, in order."""
        return self._subset.ids

    def selected_ids(self) -> list[int]:
        """The selected photos, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._subset.ids[row] for row in rows]

    def standing(self) -> QModelIndex:
        """The card that keys for one photo mean."""
        return self.currentIndex()

    def select_id(self, item_id: int) -> None:
        """Select one photo, stand on it, and bring it into view."""
        if item_id in self._subset.ids:
            index = self._subset.index(self._subset.ids.index(item_id))
            self.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect)
            self.scrollTo(index)

    def zoom(self, step: int) -> None:
        """Larger (+1) or smaller (-1) cards, or of the usual size (0); nothing by default."""

    @Slot()
    def tell_viewed(self) -> None:
        """Say which photos are on screen, so that their pictures are fetched, and then the others'."""
        if self.isVisible() and self._subset.ids:
            view = self.viewport().rect()
            seen = {
                item_id: None
                for row, item_id in enumerate(self._subset.ids)
                if self.visualRect(self._subset.index(row)).intersects(view)
            }
            self.viewed.emit([*seen, *(i for i in self._subset.ids if i not in seen)], len(seen))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._subset.ids[index.row()])

    def fit(self) -> None:
        """Adapt the cards to the room that there is; nothing by default."""

    def handle_key(self, key: Qt.Key, *, plain: bool) -> bool:
        """Do what a key means in this view; whether it means anything. `plain`: without Ctrl, Shift and the like."""
        return False

    # Qt's virtual functions

    def selectionChanged(self, *changes: object) -> None:
        """Tell of it."""
        super().selectionChanged(*changes)  # type: ignore[arg-type]
        self.selection_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards get the new room."""
        super().resizeEvent(event)
        self.fit()
        self.tell_viewed()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the thumbnails."""
        super().showEvent(event)
        self.fit()
        self.tell_viewed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the selected cards; one that is not selected is selected first."""
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if not index.isValid():
                return
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.menu_requested.emit(event.globalPos())
        elif self.selected_ids():
            place = self.visualRect(self.standing()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows a photo large; letters are the rooms' keys, never a search."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_Space and not modifiers and self.standing().isValid():
            self._open(self.standing())
        elif self.handle_key(key, plain=modifiers in (_NONE, Qt.KeyboardModifier.KeypadModifier)):
            return
        elif (
            event.text().isprintable()
            and event.text()
            and not modifiers & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the rooms' keys."""

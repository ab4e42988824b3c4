"""The bars above Compare: which view of it, its menus, and the rooms to choose from or to drop photos on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from retagger_gui.core.language import translate
from retagger_gui.qt.cards.drag import ACTIONS, photo_ids
from retagger_gui.qt.compare.model import CompareModel, RoomHead, seen_in
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.segments import Segments
from retagger_gui.qt.style.text import attributes_within, tip
from retagger_gui.qt.style.theme import high

HEIGHT = 48
_EDGE, _SPACING = 16, 6
_LEAST = 52  # width of a room's chip


class CompareBar(QFrame):
    """Grid or Side by side at the left, menus at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setFixedHeight(high(HEIGHT, self.font()))
        self.segments = Segments()
        self.segments.add("grid", self.tr("Grid"), self.tr("Every room of every listing (F7)"))
        self.segments.add(
            "side", self.tr("Side by side"), self.tr("One room, large, across all listings (F7)")
        )
        self.swap_button = self._button(self.tr("Swap rows and columns"), self.tr("Listings in columns (F8)"))
        self.swap_button.setCheckable(True)
        self.hidden_button = self._button("", self.tr("Show hidden listings again"))
        self.rooms_button = self._button(
            self.tr("Key rooms"), self.tr("The rooms that a listing should have")
        )
        self.with_button = self._button("", self.tr("Compare only photos that show this"))
        self.report_button = self._button(self.tr("Report…"), self.tr("Save as PDF or PNG (Ctrl+P)"))
        layouts.row(
            self.segments,
            ...,
            self.hidden_button,
            self.with_button,
            self.rooms_button,
            self.swap_button,
            self.report_button,
            on=self,
            margins=(16, 0),
            spacing=8,
        )

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_needed(self, names: Sequence[str]) -> None:
        """Which attributes the photos on show have."""
        words = self.tr("With {0}").format(attributes_within(names))
        self.with_button.setText(words if names else self.tr("With"))

    def show_hidden(self, count: int) -> None:
        """How many listings are hidden."""
        self.hidden_button.setVisible(count > 0)
        self.hidden_button.setText(translate("compare", "%n hidden", "%n hidden", count))


class RoomChip(QPushButton):
    """One room: shows it when pressed, files photos that are dropped on it."""

    dropped = Signal(list, str)

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self._name = ""
        self._count = ""
        self.setCheckable(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_head(self, head: RoomHead) -> None:
        """Name, and in how many listings the room is to be seen."""
        self._name, self._count = head.name, f"{head.have}/{head.listings}"
        self.setToolTip(tip(seen_in(head)))
        self.setAccessibleName(self.toolTip())

    def wanted_width(self, *, counted: bool) -> int:
        """The width that shows the whole name, with or without the count."""
        self._say(self._name, counted=counted)
        return super().sizeHint().width()

    def fit(self, width: int, *, counted: bool) -> None:
        """Show as much of the name as this width has room for."""
        self._say(self._name, counted=counted)
        short = super().sizeHint().width() - width
        if short > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(self._name) - short
            elided = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(0, room))
            self._say(elided, counted=counted)

    def _say(self, name: str, *, counted: bool) -> None:
        words = name.replace("&", "&&")  # no underlined letters
        self.setText(f"{words}  {self._count}" if counted else words)

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough on a narrow window."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Our own photos are welcome."""
        if photo_ids(event.mimeData()):
            event.setDropAction(ACTIONS)
            event.accept()
            self.setDown(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.setDown(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """File them."""
        self.setDown(False)
        ids = photo_ids(event.mimeData())
        if ids:
            event.setDropAction(ACTIONS)
            event.accept()
            self.dropped.emit(ids, self.tag)


def _cap(widths: Sequence[int], room: int) -> int:
    """The width above which things are cut so that all of them have room: the short ones stay whole."""
    left = room
    for place, width in enumerate(sorted(widths)):
        share = left // (len(widths) - place)
        if width > share:
            return max(_LEAST, share)
        left -= width
    return max(widths, default=_LEAST)


class RoomBar(QFrame):
    """The rooms of the comparison as chips."""

    chosen = Signal(str)  # show this room
    dropped = Signal(list, str)  # file these photos under this room

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._tag = ""
        self._chips: list[RoomChip] = []
        self._stale = True  # rooms or counts are others than the chips say
        self.setObjectName("bar")
        self.setFixedHeight(high(HEIGHT, self.font()))
        self._row = layouts.row(on=self, margins=(_EDGE, 0, _EDGE, 4), spacing=_SPACING)
        for signal in (model.modelReset, model.arranged, model.headerDataChanged):
            signal.connect(self._changed)

    @property
    def chips(self) -> list[RoomChip]:
        """The rooms' chips, as things are now."""
        self._sync()
        return self._chips

    def show_room(self, tag: str) -> None:
        """Show this room as the chosen one."""
        self._tag = tag
        for chip in self._chips:
            chip.setChecked(chip.tag == tag)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while nobody looked."""
        self._sync()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for names and counts."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Names with counts where all of them fit, else names, else what fits of the names."""
        if not self._chips:
            return
        room = self.width() - 2 * _EDGE - _SPACING * len(self._chips)
        counted = sum(chip.wanted_width(counted=True) for chip in self._chips) <= room
        widths = [chip.wanted_width(counted=counted) for chip in self._chips]
        most = _cap(widths, room)
        for chip, width in zip(self._chips, widths, strict=True):
            chip.fit(min(width, most), counted=counted)

    @Slot()
    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._sync()

    def _sync(self) -> None:
        if not self._stale:
            return
        self._stale = False
        if [chip.tag for chip in self._chips] != list(self._model.rooms):
            self._rebuild(self._model.rooms)
        for chip in self._chips:
            chip.show_head(self._model.room_head(chip.tag))
        self._fit()

    def _rebuild(self, rooms: Sequence[str]) -> None:
        while (entry := self._row.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._chips = [RoomChip(tag) for tag in rooms]
        for chip in self._chips:
            chip.clicked.connect(self._clicked)
            chip.dropped.connect(self.dropped)
            self._row.addWidget(chip)
        self._row.addStretch(1)
        self.show_room(self._tag)

    @Slot()
    def _clicked(self) -> None:
        for chip in self._chips:
            if chip is self.sender():
                self.show_room(chip.tag)
                self.chosen.emit(chip.tag)

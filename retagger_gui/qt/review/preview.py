"""Preview: one photo as large as the window, with all it shows; arrows go on in the group, keys file it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from retagger_gui.core.session import Item
from retagger_gui.qt.cards.bars import Bars
from retagger_gui.qt.cards.chips import Chips
from retagger_gui.qt.details.inspector import section
from retagger_gui.qt.details.photo_facts import PhotoFacts
from retagger_gui.qt.details.remarks import RemarksBox
from retagger_gui.qt.details.room_buttons import RoomButtons
from retagger_gui.qt.details.side_panel import SidePanel
from retagger_gui.qt.review.big_photo import BigPhoto
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import tag_name
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.view import Context, View

_PAN = 80  # pixels a key press
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_OWN = (*_BACK, *_ON, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Home, Qt.Key.Key_End)
_PANS = {
    Qt.Key.Key_Left: QPointF(_PAN, 0),
    Qt.Key.Key_Right: QPointF(-_PAN, 0),
    Qt.Key.Key_Up: QPointF(0, _PAN),
    Qt.Key.Key_Down: QPointF(0, -_PAN),
}


class PreviewView(View):
    """Walks through the photos it was opened with: their order stays, whatever is done to their tags."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ids: list[int] = []
        self._place = 0
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.canvas = BigPhoto(context.photos, context.loader, context.theme)
        self._counter = section("")
        self.title = QLabel()
        self.title.setFont(sized(self.font(), 5, weight=QFont.Weight.DemiBold))
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.bars = Bars(context.theme)
        self.room_buttons = RoomButtons(context.photos, context.keys, context.theme)
        self.chips = Chips(context.theme)
        self.remarks = RemarksBox(context)
        self.facts = PhotoFacts()
        self._back = QPushButton(self.tr("← Previous"))
        self._on = QPushButton(self.tr("Next →"))
        self._close = QPushButton(self.tr("Close"))
        self._zoom = QLabel()
        self._zoom.setProperty("role", "dim")
        self._lay_out()
        self.room_buttons.chosen.connect(self.choose)
        self.chips.toggled.connect(self.toggle)
        self._back.clicked.connect(self.back)
        self._on.clicked.connect(self.on)
        self._close.clicked.connect(self.left)
        self.canvas.zoomed.connect(self._show_zoom)
        context.photos.dataChanged.connect(self._refresh)
        context.photos.modelReset.connect(self._reset)

    def _lay_out(self) -> None:
        layouts.row((self.canvas, 1), self._make_panel(), on=self, margins=16, spacing=16)
        for button in (self._back, self._on, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_panel(self) -> QWidget:
        panel = SidePanel()
        column = panel.column
        steps = layouts.row(self._back, self._on)
        head = layouts.row((self._counter, 1), self._zoom)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addSpacing(4)
        self._shows = section(self.tr("WHAT IT SHOWS"))
        for part in (self._shows, self.bars, self.room_buttons):
            column.addWidget(part)
        self._has = section(self.tr("ALSO IN IT"))
        column.addSpacing(8)
        column.addWidget(self._has)
        column.addWidget(self.chips)
        column.addSpacing(8)
        column.addWidget(section(self.tr("YOURS")))
        column.addWidget(self.remarks)
        column.addSpacing(8)
        column.addWidget(section(self.tr("PHOTO")))
        column.addWidget(self.facts)
        column.addStretch(1)
        panel.foot.addLayout(steps)
        panel.foot.addWidget(self._close)
        return panel

    # What the window calls

    def open(self, item_id: int, ids: Sequence[int]) -> None:
        """Show a photo, with those around it."""
        self.ids = list(ids) if item_id in ids else [item_id]
        self._place = self.ids.index(item_id)
        self._refresh()

    def selected_ids(self) -> list[int]:
        """The photo on show."""
        known = 0 <= self._place < len(self.ids) and self.ids[self._place] in self.context.photos.session
        return [self.ids[self._place]] if known else []

    def zoom(self, step: int) -> None:
        """Enlarge the photo."""
        if step:
            self.canvas.zoom_by(1.25**step)
        else:
            self.canvas.fit()

    def edit_note(self) -> bool:
        """Write into the panel's note."""
        self.remarks.note.setFocus()
        return True

    @Slot()
    def back(self) -> None:
        """The photo before this one."""
        self._step_to(self._place - 1)

    @Slot()
    def on(self) -> None:
        """The next photo."""
        self._step_to(self._place + 1)

    def _step_to(self, place: int) -> None:
        if 0 <= place < len(self.ids):
            self._place = place
            self._refresh()

    def event(self, event: QEvent) -> bool:
        """The arrows, Space and Enter are the view's own."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk (with Shift they move an enlarged photo), Enter confirms, Space and Escape close."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _PANS:
            self.canvas.pan(_PANS[key])
        elif key in _BACK:
            self.back()
        elif key in _ON:
            self.on()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step_to(0 if key == Qt.Key.Key_Home else len(self.ids) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Showing

    @Slot()
    def _reset(self) -> None:
        was_shown = self.isVisible()
        self.ids, self._place = [], 0
        if was_shown:
            self.left.emit()

    @Slot()
    def _refresh(self) -> None:
        shown = self.selected_ids()
        if not shown or not (self.isVisible() or self.canvas.has_photo or self.ids):
            return
        photos = self.context.photos
        item = photos.item(shown[0])
        around = self.ids[self._place + 1 : self._place + 2] + self.ids[max(0, self._place - 1) : self._place]
        self.canvas.show_item(item, [photos.item(other) for other in around if other in photos.session])
        self._show_words(item)
        self.selection_changed.emit()

    def _show_words(self, item: Item) -> None:
        self._counter.setText(self.tr("{0} OF {1}").format(self._place + 1, len(self.ids)))
        self.title.setText(tag_name(item.group))
        self._shows.setVisible(bool(item.ranked))
        self.bars.setVisible(bool(item.ranked))
        self.bars.show_labels(item.ranked, item.tag or "")
        self.room_buttons.mark(item.group)
        self.chips.show_attributes(item.attributes)
        for part in (self._has, self.chips):
            part.setVisible(bool(item.attributes))
        self.remarks.show_items([item])
        self.facts.show_item(item)
        self._back.setEnabled(self._place > 0)
        self._on.setEnabled(self._place < len(self.ids) - 1)

    @Slot()
    def _show_zoom(self) -> None:
        ratio = self.devicePixelRatioF()
        words = self.tr("Fit") if self.canvas.is_fitted else f"{self.canvas.scale * ratio:.0%}"
        self._zoom.setText(words)

"""Review: one uncertain photo at a time, least certain first; a key files it, and the next one comes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QWidget

from retagger_gui.core.effort import choices, outlook
from retagger_gui.core.language import translate
from retagger_gui.core.model import RoomModel
from retagger_gui.core.session import Item
from retagger_gui.qt.cards.bars import Bars
from retagger_gui.qt.cards.chips import Chips
from retagger_gui.qt.details.inspector import section
from retagger_gui.qt.details.room_buttons import RoomButtons
from retagger_gui.qt.details.side_panel import SidePanel
from retagger_gui.qt.review.big_photo import BigPhoto
from retagger_gui.qt.review.effort_switch import EffortSwitch, unseen_words
from retagger_gui.qt.review.film_strip import FilmStrip
from retagger_gui.qt.review.queue import ReviewQueue
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.notice import Notice
from retagger_gui.qt.style.plain_label import PlainLabel
from retagger_gui.qt.style.text import reason, tag_name, tag_within
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.view import Context, View

_LATER_MS = 150  # between looks for photos that need review by now


class ReviewView(View):
    """The photo at the left, the question at the right, the film strip below."""

    export_wanted = Signal()  # everything is reviewed; the next step is to export
    listings_wanted = Signal()  # look through the photos that nobody has looked at, listing by listing
    effort_chosen = Signal(str)  # ask about more photos, or fewer: one of core/effort.py's EFFORTS

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.queue = ReviewQueue(self.is_open)
        self._metrics: Mapping[str, Any] = {}  # of the model in use
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self.canvas = BigPhoto(context.photos, context.loader, context.theme)
        self.strip = FilmStrip(context.photos, context.theme, context.thumbnails.request)
        self.effort = EffortSwitch()
        self.progress = section("")
        self.reason_label = PlainLabel()
        self._question = PlainLabel()
        self._where = ElidedLabel()
        self._bars = Bars(context.theme)
        self.yes_button = QPushButton()
        self.second_button = QPushButton()
        self.room_buttons = RoomButtons(context.photos, context.keys, context.theme)
        self.chips = Chips(context.theme)
        self._back = QPushButton(self.tr("← Back"))
        self._skip = QPushButton(self.tr("Skip →"))
        self.notice = Notice()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._question.setFont(sized(self.font(), 7, weight=QFont.Weight.DemiBold))
        self._question.setWordWrap(True)
        self._where.setProperty("role", "dim")
        self.reason_label.setProperty("role", "warn")
        self.reason_label.setWordWrap(True)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.yes_button.setProperty("role", "primary")
        self.yes_button.setMinimumHeight(40)
        self.second_button.setMinimumHeight(36)
        for button in (self.yes_button, self.second_button, self._back, self._skip):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        work = QWidget()
        left = layouts.column(self.effort, (self.canvas, 1), self.strip, spacing=12)
        layouts.row((left, 1), self._make_panel(), on=work, margins=(16, 16, 16, 12), spacing=16)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(work)
        self._stack.addWidget(self.notice)

    def _make_panel(self) -> QWidget:
        panel = SidePanel()
        column = panel.column
        steps = layouts.row(self._back, self._skip)
        other = QLabel(self.tr("or it is"))
        other.setProperty("role", "dim")
        for part in (self.progress, self._question, self._where, self.reason_label, self._bars):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.yes_button)
        column.addWidget(self.second_button)
        column.addSpacing(4)
        column.addWidget(other)
        column.addWidget(self.room_buttons)
        self._has = QLabel(self.tr("also in it"))
        self._has.setProperty("role", "dim")
        column.addSpacing(4)
        column.addWidget(self._has)
        column.addWidget(self.chips)
        column.addStretch(1)
        panel.foot.addLayout(steps)
        return panel

    def _connect(self) -> None:
        self.strip.chosen.connect(self.go_to)
        self.yes_button.clicked.connect(self.confirm)
        self.second_button.clicked.connect(self.choose_second)
        self.room_buttons.chosen.connect(self.choose)
        self.chips.toggled.connect(self.toggle)
        self._back.clicked.connect(self.back)
        self._skip.clicked.connect(self.skip)
        self.notice.clicked.connect(self._notice_clicked)
        self.notice.other_clicked.connect(self.export_wanted)
        self.effort.chosen.connect(self.effort_chosen)
        self._later.timeout.connect(self._look_again)
        photos = self.context.photos
        photos.dataChanged.connect(self._data_changed)
        photos.counts_changed.connect(self._soon)
        photos.modelReset.connect(self._reset)
        photos.rooms_changed.connect(self._rooms_changed)

    # What the window calls

    def enter(self) -> None:
        """A new sitting, unless one is under way."""
        if self.queue.left == 0:
            self.queue.begin(self.context.photos.session.to_review())
        else:
            self.queue.refill(self.context.photos.session.to_review())
            if self.queue.current is not None and not self.is_open(self.queue.current):
                self.queue.advance()
        self._refresh()
        self._show_efforts()
        self.setFocus()

    @Slot(object)
    def use_model(self, model: RoomModel) -> None:
        """Another model tags: what its makers measured says how many wrong tags each effort finds."""
        self._metrics = model.metrics

    @Slot()
    def _show_efforts(self) -> None:
        """What each effort would ask of a person now, and what it would leave."""
        session = self.context.photos.session
        self.effort.show_choices(choices(session.items, self._metrics), session.ask_below)

    def selected_ids(self) -> list[int]:
        """The photo on show."""
        current = self.queue.current
        return [] if current is None or self._finished() else [current]

    def shown_around(self, item_id: int) -> list[int]:
        """The photos of this sitting."""
        return list(self.queue.ids)

    def return_to(self, item_id: int) -> None:
        """Go on with the photo the preview ended with."""
        self.go_to(item_id)

    def zoom(self, step: int) -> None:
        """Enlarge the photo."""
        if step:
            self.canvas.zoom_by(1.25**step)
        else:
            self.canvas.fit()

    def place(self) -> dict[str, Any]:
        """This sitting, and the photo on show."""
        return {"ids": list(self.queue.ids), "position": self.queue.position, "finished": self._finished()}

    def take_place(self, place: Mapping[str, Any]) -> None:
        """Go on with this sitting."""
        self.queue.ids, self.queue.position = list(place["ids"]), place["position"]
        self._refresh(even_if_done=not place["finished"])

    # Gestures: what was said of the photo on show, then the next one

    @Slot(str)
    def choose(self, tag: str) -> None:
        """It is this room."""
        if self.selected_ids():
            super().choose(tag)
            self._advance()

    @Slot()
    def choose_second(self) -> None:
        """It is the second guess."""
        if self.selected_ids():
            super().choose_second()
            self._advance()

    @Slot()
    def confirm(self) -> None:
        """It is what the model says."""
        if self.selected_ids():
            super().confirm()
            self._advance()

    @Slot()
    def back(self) -> None:
        """To the photo before this one."""
        if self._finished():
            self._stack.setCurrentIndex(0)
            self._refresh(even_if_done=True)
        elif self.queue.step(-1):
            self._refresh(even_if_done=True)

    @Slot()
    def skip(self) -> None:
        """Leave this one for later."""
        if self.queue.step(1):
            self._refresh(even_if_done=True)
        elif self.queue.advance():
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts, the arrows go back and on, Space shows the photo large, Escape leaves."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._finished():
                self.left.emit()
            else:
                self.confirm()
        elif key == Qt.Key.Key_Left:
            self.back()
        elif key == Qt.Key.Key_Right:
            self.skip()
        elif key == Qt.Key.Key_Space and self.selected_ids():
            self.preview_requested.emit(self.selected_ids()[0])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Enter and Space are the view's own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.key() in own and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                event.accept()
                return True
        return super().event(event)

    # Following the photos

    def is_open(self, item_id: int) -> bool:
        """Whether a photo still waits for a decision."""
        session = self.context.photos.session
        return item_id in session and session.item(item_id).needs_review

    def _finished(self) -> bool:
        return self._stack.currentIndex() == 1

    @Slot()
    def _soon(self) -> None:
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    @Slot()
    def _look_again(self) -> None:
        """Photos that were tagged meanwhile may need review."""
        if not self.isVisible():
            return
        waiting = self._finished()
        if self.queue.refill(self.context.photos.session.to_review()) and waiting:
            self.queue.advance()
        current = self.queue.current
        self._refresh(even_if_done=not waiting and current is not None)

    @Slot()
    def _reset(self) -> None:
        self.queue.begin([])
        if self.isVisible():
            self.enter()

    @Slot(QModelIndex, QModelIndex, list)
    def _data_changed(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: list[int],
    ) -> None:
        """After an undo, show the photo that is open again."""
        if not self.isVisible() or not self.queue.ids:
            return
        if len(roles) == 1:  # a thumbnail arrived
            return
        photos = self.context.photos
        one = photos.id_of(first.row()) if first.row() == last.row() else None
        if one is not None and one != self.queue.current and one in self._done_before and self.is_open(one):
            self.queue.go_to(one)
        self._refresh(even_if_done=True)

    @Slot()
    def _rooms_changed(self) -> None:
        """They may be called otherwise now."""
        if self.isVisible():
            self._refresh(even_if_done=True)

    # Showing

    @Slot(int)
    def go_to(self, item_id: int) -> None:
        """Show this photo of the queue."""
        if self.queue.go_to(item_id):
            self._refresh(even_if_done=True)

    def _advance(self) -> None:
        self.queue.advance()
        self._refresh()

    _done_before: frozenset[int] = frozenset()

    def _refresh(self, *, even_if_done: bool = False) -> None:
        """Show the current photo, or that nothing is left; one looked back at is shown even if it is decided."""
        left = self.queue.left
        self._done_before = frozenset(item_id for item_id in self.queue.ids if not self.is_open(item_id))
        current = self.queue.current
        if current is None or (left == 0 and not even_if_done):
            self._show_finished()
        else:
            self._stack.setCurrentIndex(0)
            self._show_item(self.context.photos.item(current), left)
        self.selection_changed.emit()

    def _show_item(self, item: Item, left: int) -> None:
        ahead = self.queue.ids[self.queue.position + 1 : self.queue.position + 2]
        self.canvas.show_item(item, [self.context.photos.item(item_id) for item_id in ahead])
        self.strip.show_ids(self.queue.ids, item.id)
        if self.isVisible():
            self.context.photos.see([item.id])
        self.reason_label.setText(reason(item))
        self.reason_label.setVisible(bool(self.reason_label.text()))
        place = self.tr("{0} of {1}").format(self.queue.position + 1, len(self.queue.ids))
        self.progress.setText(self.tr("{0} TO REVIEW · {1}").format(left, place.upper()))
        name = tag_name(item.group)
        self._question.setText(name if item.decided else self.tr("{0}?").format(name))
        self._where.setText(" · ".join(part for part in (item.photo.listing, item.photo.path.name) if part))
        self._bars.show_labels(item.ranked, item.tag or "")
        yes = self.tr("Yes, {0}").format(tag_within(item.guess or ""))
        self.yes_button.setText((self.tr("Next") if item.decided else yes) + "   ⏎")
        second = item.second_guess
        self.second_button.setVisible(second is not None)
        self.second_button.setText(self.tr("No, {0}   ( . )").format(tag_within(second or "")))
        self.room_buttons.mark(item.group)
        self.chips.show_attributes(item.attributes)
        for part in (self._has, self.chips):
            part.setVisible(bool(item.attributes))
        self._back.setEnabled(self.queue.position > 0)

    def _show_finished(self) -> None:
        self._stack.setCurrentIndex(1)
        if self.context.photos.session.unpredicted:
            self.notice.say(
                self.tr("Nothing to review so far"),
                self.tr("Photos are still being tagged. Those that need a look appear here."),
                self.tr("Back to the board"),
            )
            return
        title = self.tr("No photo is left to ask about")
        if self.queue.ids:
            count = len(self.queue.ids)
            title = self.tr("The photo that the model was unsure of is done")
            if count > 1:
                title = translate(
                    "review",
                    "%n photo that the model was unsure of is done",
                    "%n photos that the model was unsure of are done",
                    count,
                )
        view = outlook(self.context.photos.session)
        if view.unseen:
            self.notice.say(
                title, unseen_words(view), self.tr("Look through the rest"), self.tr("Export tags…")
            )
        else:
            words = self.tr("You have looked at every photo. You can export the tags now.")
            self.notice.say(title, words, self.tr("Export tags…"))

    @Slot()
    def _notice_clicked(self) -> None:
        if self.context.photos.session.unpredicted:
            self.left.emit()
        elif outlook(self.context.photos.session).unseen:
            self.listings_wanted.emit()
        else:
            self.export_wanted.emit()

    @Slot()
    def ask_again(self) -> None:
        """More photos are to be asked about, or fewer: begin anew with those."""
        if self.isVisible():
            self.queue.begin(self.context.photos.session.to_review())
            self._refresh()
            self._show_efforts()

    def words(self) -> str:
        """What is asked, or that nothing is left."""
        return self.notice.words() if self._finished() else self._question.text()

"""The Listings view: one listing's photos in order with their rooms; put right what is wrong, then on to the next."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from retagger_gui.core.language import Sentence, joined, number, say, translate
from retagger_gui.qt.details.card_list_view import ROOMS_WIDTH, CardListView
from retagger_gui.qt.details.inspector import section
from retagger_gui.qt.listings.listing_list import ListingList
from retagger_gui.qt.listings.photo_page import PhotoPage
from retagger_gui.qt.state import step_names
from retagger_gui.qt.state.listing_progress import ListingProgress
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.notice import Notice
from retagger_gui.qt.style.plain_label import PlainLabel
from retagger_gui.qt.style.text import photo_count, shortened
from retagger_gui.qt.style.theme import sized, wide
from retagger_gui.qt.view import Context

_LIST_WIDTH = 216
_EDGE, _GAP = 20, 8  # of the row of buttons: pixels at its ends, and between two


class ListingsView(CardListView):
    """The listings at the left, the photos of one in the middle, the rooms at the right."""

    export_wanted = Signal()  # every listing is done; the next step is to export

    def __init__(self, context: Context) -> None:
        self.page = PhotoPage(context.photos, context.keys, context.theme)
        super().__init__(context, self.page)
        self.progress = ListingProgress(context.photos, self)
        self.listing: str | None = None
        self.setAccessibleName(self.tr("Photos by listing"))
        self.list = ListingList(context.listings, self.progress, context.theme)
        self.count_words = section("")
        self._bar = QProgressBar()
        self._name = ElidedLabel()
        self._facts = PlainLabel()
        self.finish_button = QPushButton()
        self.suggestions_button = QPushButton()
        self._back, self._on = QPushButton(), QPushButton()
        self.notice = Notice()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._name.setFont(sized(self.font(), 5, weight=QFont.Weight.DemiBold))
        self._facts.setProperty("role", "dim")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Listings that are done"))
        self.finish_button.setProperty("role", "primary")
        self.finish_button.setMinimumHeight(36)
        self.suggestions_button.setMinimumHeight(36)
        self.suggestions_button.setToolTip(
            self.tr(
                "File each photo with an arrow under the room it points to, as its file name or a copy of it says "
                "(comma). A photo's own key keeps it as it is. Shift+Enter takes the suggestions, and says that the "
                "rest is right."
            )
        )
        for button in (self.finish_button, self.suggestions_button, self._back, self._on):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        work = QWidget()
        row = layouts.row(on=work, margins=0, spacing=0)
        for part, stretch in ((self._make_left(), 0), (self._make_middle(), 1), (self._make_right(), 0)):
            row.addWidget(part, stretch)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(work)
        self._stack.addWidget(self.notice)

    def _make_left(self) -> QWidget:
        left = QFrame()
        left.setObjectName("bar")
        left.setFixedWidth(wide(_LIST_WIDTH, self.font()))
        column = layouts.column(on=left, margins=(0, 12, 0, 0), spacing=8)
        head = layouts.column(self.count_words, self._bar, margins=(18, 0, 18, 4))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        return left

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        column = layouts.column(on=middle, margins=(0, 10), spacing=8)
        head = layouts.row((self._name, 1), self._facts, margins=(20, 0), spacing=12)
        foot = layouts.row(
            self._back,
            self._on,
            ...,
            self.suggestions_button,
            self.finish_button,
            margins=(_EDGE, 0),
            spacing=_GAP,
        )
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        return middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window some buttons say less."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Previous and Skip are arrows alone, or gone, where the words that matter more need the room."""
        row = (self._back, self._on, self.suggestions_button, self.finish_button)
        sides = wide(_LIST_WIDTH, self.font()) + wide(ROOMS_WIDTH, self.font())
        steps = ((self._back, self.tr("← Previous"), "←"), (self._on, self.tr("Skip →"), "→"))
        for short, shown in ((False, True), (True, True), (True, False)):
            for button, words, arrow in steps:
                button.setText(arrow if short else words)
                button.setToolTip(words if short else "")
                button.setAccessibleName(words)
                button.setVisible(shown)
            needed = sum(button.sizeHint().width() + _GAP for button in row if not button.isHidden())
            if needed + 2 * _EDGE <= self.width() - sides:
                break

    def _make_right(self) -> QWidget:
        way = PlainLabel()
        way.setText(self.tr("Point at a photo and press a key: it needs no click."))
        way.setProperty("role", "dim")
        way.setWordWrap(True)
        return self.make_rooms(self.tr("THE SELECTED ARE"), way)

    def _connect(self) -> None:
        context, page = self.context, self.page
        page.finished.connect(self.finish)
        page.stepped.connect(self.step)
        page.suggestions_wanted.connect(self.take_suggestions)
        page.all_wanted.connect(self.finish_as_suggested)
        self.suggestions_button.clicked.connect(self.take_suggestions)
        self.finish_button.clicked.connect(self.finish)
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self.list.chosen.connect(self.show_listing)
        self.notice.clicked.connect(self.export_wanted)
        self.progress.changed.connect(self._follow)
        context.listings.arranged.connect(self._follow)
        context.photos.modelReset.connect(self._reset)

    # What the window calls

    def enter(self) -> None:
        """Go on with the listing on show, or with the first that is not done."""
        self._follow()
        if self.listing is None or self.listing not in self.context.listings.comparison:
            self._show_next(after=None)
        else:
            self.show_listing(self.listing)
        self.page.setFocus()

    def selected_ids(self) -> list[int]:
        """The selected photos."""
        return [] if self._stack.currentIndex() else self.page.selected_ids()

    def place(self) -> dict[str, Any]:
        """The listing, and the selected photo in it."""
        return {"listing": self.listing, "ids": self.page.selected_ids()}

    def take_place(self, place: Mapping[str, Any]) -> None:
        """Show the listing again."""
        self.listing = place["listing"]
        if self.listing is not None:
            self.show_listing(self.listing)
        for item_id in place["ids"][:1]:
            self.page.select_id(item_id)

    # Gestures

    def choose(self, tag: str) -> None:
        """The selected photos show this room; on to the next one."""
        after = self._next_to_look_at()
        super().choose(tag)
        self._go_on(after)

    def choose_second(self) -> None:
        """The second guess is right; on to the next one."""
        after = self._next_to_look_at()
        super().choose_second()
        self._go_on(after)

    def _next_to_look_at(self) -> int | None:
        """Of the photos after the selected ones the first that a person is asked about, else the first."""
        return self._first(self.page.ids_after_selection())

    def suggestions(self) -> dict[int, str]:
        """What names and copies suggest for the photos on show, as their cards say it; nothing once all is done."""
        if self._stack.currentIndex():
            return {}
        photos = self.context.photos
        suggested = {item.id: photos.suggestion(item) for item in photos.session.items_of(self.page.ids)}
        return {item_id: tag for item_id, tag in suggested.items() if tag is not None}

    @Slot()
    def take_suggestions(self) -> None:
        """File the photos as suggested, in one step, and stand on the next one to look at."""
        said = self.suggestions()
        if not said:
            return
        chosen = said.keys() & set(self.selected_ids())
        self.context.corrections.decide(dict(said), self._taking(said))
        if chosen:
            self._go_on(self._first(self.page.ids))

    def _taking(self, said: Mapping[int, str]) -> Sentence:
        """The name of the step that files photos as suggested."""
        if len(said) > 1:
            return step_names.suggestions(said.values())
        ((item_id, tag),) = said.items()
        return step_names.to(tag)(1, self.context.photos.item(item_id).photo.path.name)

    def _go_on(self, after: int | None) -> None:
        self.page.go_on(after if self.context.preferences.settings.auto_advance else None)

    @Slot()
    def finish(self) -> None:
        """The rest of this listing is right: confirm it in one step, and show the next one."""
        self._finish({})

    @Slot()
    def finish_as_suggested(self) -> None:
        """File photos as suggested, and confirm the rest of this listing, in one step; show the next one."""
        self._finish(self.suggestions())

    def _finish(self, said: Mapping[int, str]) -> None:
        listing = self.listing
        if listing is None or self.progress.counts(listing).waiting:
            return
        photos = self.context.photos
        items = [photos.item(item_id) for item_id in self.page.ids if item_id not in said]
        rest = {item.id: item.guess for item in items if item.decision is None and item.guess is not None}
        photos.see(self.page.ids)
        steps = [self._taking(said)] if said else []
        if rest:
            name = self.context.listings.comparison.name(listing)
            words = say(
                "commands",
                "Confirm the other %n photo of {0}",
                "Confirm the other %n photos of {0}",
                len(rest),
            )
            steps.append(words.format(shortened(name)))
        if steps:
            self.context.corrections.decide({**said, **rest}, joined(steps, " · "))
        self._show_next(after=listing)

    @Slot(int)
    def step(self, by: int) -> None:
        """The next (+1) or the previous (-1) listing, done or not."""
        listings = self.list.model_.listings
        if self.listing in listings:
            place = listings.index(self.listing) + by
            if 0 <= place < len(listings):
                self.show_listing(listings[place])

    @Slot()
    def _step_back(self) -> None:
        self.step(-1)

    @Slot()
    def _step_on(self) -> None:
        self.step(1)

    # Showing

    def _show_next(self, after: str | None) -> None:
        """The next listing that is not done, from the beginning again if need be; else that all are."""
        listings = self.list.model_.listings
        start = listings.index(after) + 1 if after in listings else 0
        for listing in (*listings[start:], *listings[:start]):
            if not self.progress.counts(listing).done:
                self.show_listing(listing)
                return
        if after is None and listings:
            self.listing = listings[0]
        self._show_finished()

    @Slot(str)
    def show_listing(self, listing: str) -> None:
        """Show a listing's photos."""
        other = listing != self.listing or self._stack.currentIndex() != 0
        self.listing = listing
        self._stack.setCurrentIndex(0)
        self._show_photos(stand=other)
        self.list.show_listing(listing)
        self._show_words()
        self.page.setFocus()

    def _show_photos(self, *, stand: bool) -> None:
        ids = self.context.listings.comparison.all_ids(self.listing or "")
        self.page.show_ids(ids, self._first(ids) if stand else None)

    def _first(self, ids: Sequence[int]) -> int | None:
        """Where to begin: with the first photo that a person is asked about, else with the first."""
        items = self.context.photos.session.items_of(ids)
        return next((item.id for item in items if item.needs_review), ids[0] if ids else None)

    @Slot()
    def _follow(self) -> None:
        """Photos came, were tagged or decided on."""
        self.list.model_.sync()
        if not self.isVisible():
            return
        if self.listing is None or self.listing not in self.context.listings.comparison:
            self._show_next(after=None)
            return
        ids = self.context.listings.comparison.all_ids(self.listing)
        if list(ids) != list(self.page.ids):
            self._show_photos(stand=not self.page.ids)
        self.list.show_listing(self.listing)
        if self._stack.currentIndex() and self.progress.done < len(self.progress):
            self.show_listing(self.listing)  # something was undone
        self._show_words()

    def _show_words(self) -> None:
        total, done = len(self.progress), self.progress.done
        self.count_words.setText(
            translate("listings", "%n OF {0} DONE", "%n OF {0} DONE", done).format(number(total))
        )
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        if self.listing is None:
            return
        counts = self.progress.counts(self.listing)
        self._name.setText(self.context.listings.comparison.name(self.listing))
        facts = [photo_count(counts.photos)]
        if counts.to_review:
            facts.append(self.tr("{0} to look at").format(counts.to_review))
        self._facts.setText(" · ".join(facts))
        suggested = len(self.suggestions())
        self.suggestions_button.setVisible(suggested > 0)
        self.suggestions_button.setText(
            translate("listings", "Take the suggestion", "Take %n suggestions", suggested) + "   ,"
        )
        self.finish_button.setEnabled(not counts.waiting)
        self.finish_button.setText(self._finish_words(counts.left, counts.waiting))
        listings = self.list.model_.listings
        place = listings.index(self.listing) if self.listing in listings else 0
        self._fit_buttons()
        self._back.setEnabled(place > 0)
        self._on.setEnabled(place + 1 < len(listings))

    def _finish_words(self, left: int, waiting: int) -> str:
        if waiting:
            return translate("listings", "%n photo not tagged yet", "%n photos not tagged yet", waiting)
        last = self.progress.done + (left > 0) >= len(self.progress)
        if not left:
            return (self.tr("Finish") if last else self.tr("Next listing")) + "   ⏎"
        words = self.tr("The rest is right: finish") if last else self.tr("The rest is right: next listing")
        return words + "   ⏎"

    def _show_finished(self) -> None:
        self._stack.setCurrentIndex(1)
        count = len(self.context.photos.session)
        words = translate(
            "listings",
            "You have been through %n photo. You can export the tags now.",
            "You have been through %n photos. You can export the tags now.",
            count,
        )
        self.notice.say(self.tr("All listings are done"), words, self.tr("Export tags…"))
        self._show_words()
        self.notice.setFocus()
        self.selection_changed.emit()

    @Slot()
    def _reset(self) -> None:
        self.listing = None
        self.page.show_ids([])

    def words(self) -> str:
        """What is on show, or that all is done."""
        return self.notice.words() if self._stack.currentIndex() else self._name.text()

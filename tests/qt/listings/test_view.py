"""Photos by listing: put right, one key for the rest, the next home; progress and undo."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retagger_gui.core.labels import SHIPPED, style
from retagger_gui.core.rooms import Room
from retagger_gui.paths import resource
from retagger_gui.qt.listings.listing_list import COUNTS
from retagger_gui.qt.listings.photo_page import GAP, caption_height, card_size, key_fits, name_font, name_room
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.state.listing_progress import ListingCounts
from retagger_gui.qt.style.language import Language
from retagger_gui.qt.style.text import tag_name
from retagger_gui.qt.view import Context
from tests.qt.conftest import ROOT, add_photos, make_photo, make_prediction
from tests.qt.kit import item_named
from tests.qt.listings.kit import shown

ASH, ELM, OAK = (str(ROOT / name) for name in ("Ash", "Elm", "Oak"))
PHOTOS = {
    "Ash/1.jpg": ("kitchen", 0.97), "Ash/2.jpg": ("bathroom", 0.9), "Ash/10.jpg": ("bedroom", 0.5),
    "Elm/1.jpg": ("kitchen", 0.9), "Elm/2.jpg": ("exterior", 0.95), "Oak/1.jpg": ("bathroom", 0.8),
}  # fmt: skip


@pytest.fixture
def view(context: Context, qtbot: QtBot) -> Iterator[ListingsView]:
    yield shown(context, qtbot, {name: make_prediction(name, *what) for name, what in PHOTOS.items()})


def names(view: ListingsView, ids: list[int]) -> list[str]:
    return [view.context.photos.item(item_id).photo.path.name for item_id in ids]


def test_the_first_listing_is_shown_in_order_standing_on_what_is_asked_about(view: ListingsView) -> None:
    assert view.words() == "Ash"
    assert names(view, list(view.page.ids)) == ["1.jpg", "2.jpg", "10.jpg"]
    assert names(view, view.selected_ids()) == ["10.jpg"]


def test_a_key_files_and_goes_on_and_enter_confirms_the_rest(view: ListingsView) -> None:
    photos = view.context.photos
    view.page.select_id(view.page.ids[0])
    view.choose("dining_room")
    assert names(view, view.selected_ids()) == ["10.jpg"]
    QTest.keyClick(view.page, Qt.Key.Key_Return)
    assert view.words() == "Elm"
    tags = [(item.tag, item.decided) for item in photos.session.items if item.photo.listing == "Ash"]
    assert tags == [("dining_room", True), ("bathroom", True), ("bedroom", True)]
    assert (view.progress.done, len(view.progress)) == (1, 3)
    assert view.count_words.text() == "1 OF 3 DONE"


def test_after_a_key_the_next_photo_to_look_at_is_selected(view: ListingsView) -> None:
    view.page.select_id(view.page.ids[0])
    view.choose("dining_room")
    assert names(view, view.selected_ids()) == ["10.jpg"], "the model is unsure of it"


def test_one_key_takes_what_the_names_say(view: ListingsView, qtbot: QtBot) -> None:
    photos = view.context.photos
    assert not view.suggestions_button.isVisible()
    add_photos(photos, [make_photo("Ash/bagno.jpg"), make_photo("Ash/cucina.jpg")])
    photos.set_predictions(
        [make_prediction("Ash/bagno.jpg", "kitchen", 0.9), make_prediction("Ash/cucina.jpg", "kitchen", 0.6)]
    )
    qtbot.waitUntil(view.suggestions_button.isVisible, timeout=2000)
    assert view.suggestions_button.text() == "Take the suggestion   ,"
    QTest.keyClick(view.page, Qt.Key.Key_Comma)
    assert item_named(photos, "Ash/bagno.jpg").decision == "bathroom"
    assert not item_named(photos, "Ash/cucina.jpg").decided, "the name agrees: nothing is decided for it"
    view.context.corrections.stack.undo()
    assert item_named(photos, "Ash/bagno.jpg").tag == "kitchen"


def test_the_rest_is_one_step_to_undo(view: ListingsView) -> None:
    stack = view.context.corrections.stack
    view.finish()
    assert stack.undoText() == "Confirm the other 3 photos of Ash"
    assert view.progress.done == 1
    stack.undo()
    assert view.progress.done == 0
    assert view.context.photos.session.decided == 0


def test_at_the_end_it_says_so_and_leads_to_the_export(view: ListingsView, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyClick(view.page, Qt.Key.Key_Return)
    assert view.words().startswith("All listings are done")
    assert view.selected_ids() == []
    with qtbot.waitSignal(view.export_wanted, timeout=1000):
        view.notice.clicked.emit()
    view.context.corrections.stack.undo()
    qtbot.waitUntil(lambda: view.words() == "Oak", timeout=2000)


def test_a_listing_is_not_done_while_photos_wait_for_their_tag(view: ListingsView, qtbot: QtBot) -> None:
    add_photos(view.context.photos, [make_photo("Ash/3.jpg")])
    qtbot.waitUntil(lambda: "not tagged yet" in view.finish_button.text(), timeout=2000)
    assert not view.finish_button.isEnabled()
    view.finish()
    assert view.words() == "Ash"
    view.context.photos.set_predictions([make_prediction("Ash/3.jpg", "hallway", 0.9)])
    qtbot.waitUntil(view.finish_button.isEnabled, timeout=2000)
    assert names(view, list(view.page.ids)) == ["1.jpg", "2.jpg", "3.jpg", "10.jpg"]


def test_unreadable_photos_hold_nothing_up(view: ListingsView) -> None:
    add_photos(view.context.photos, [make_photo("Oak/broken.jpg")])
    view.context.photos.set_predictions([make_prediction("Oak/broken.jpg", error="The file is empty.")])
    view.show_listing(OAK)
    view.finish()
    assert view.progress.counts(OAK) == ListingCounts(photos=2)
    assert view.progress.counts(OAK).done
    assert not item_named(view.context.photos, "Oak/broken.jpg").decided


def test_listings_are_walked_and_chosen(view: ListingsView) -> None:
    QTest.keyClick(view.page, Qt.Key.Key_PageDown)
    assert view.words() == "Elm"
    QTest.keyClick(view.page, Qt.Key.Key_PageUp)
    assert view.words() == "Ash"
    view.list.setCurrentIndex(view.list.model_.index(2))
    assert view.words() == "Oak"
    assert view.list.model_.index(0).data(COUNTS) == ListingCounts(3, 3, 0, 1)


def test_what_is_done_is_passed_over(view: ListingsView) -> None:
    view.show_listing(ELM)
    view.finish()
    assert view.words() == "Oak"
    view.show_listing(ASH)
    view.finish()
    assert view.words() == "Oak", "Elm is done"


def test_all_photos_of_a_listing_fit_on_the_page(view: ListingsView) -> None:
    page = view.page
    assert page.verticalScrollBar().maximum() == 0
    for count in (1, 7, 24):
        size = card_size(count, QSize(900, 640), 50)
        columns = 900 // (size.width() + GAP)
        fits = -(-count // columns) * (size.height() + GAP) <= 640
        assert fits or 900 - columns * (size.width() + GAP) < columns, "it scrolls, and the rows are filled"
    assert 110 <= card_size(500, QSize(900, 640), 50).width() < 125


def test_28_photos_can_all_be_seen_in_a_window_of_1280_by_800(context: Context, qtbot: QtBot) -> None:
    """Nobody has to scroll before saying that a home is right."""
    names = [f"Ash/{number}.jpg" for number in range(28)]
    add_photos(context.photos, (make_photo(name) for name in names))
    context.photos.set_predictions(make_prediction(name) for name in names)
    view = ListingsView(context)
    qtbot.addWidget(view)
    view.resize(1280, 682)  # what bars and menus leave of it
    view.show()
    view.enter()
    last = view.page.visualRect(view.page.model().index(27, 0))
    assert view.page.viewport().rect().contains(last)
    assert view.page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "sv", "nl"])
def test_no_room_is_cut_short_where_39_photos_are_shown(qapp: QApplication, code: str) -> None:
    language = Language(resource("translations"))
    language.choose(code)
    try:
        names = [tag_name(label) for label in SHIPPED]
    finally:
        language.choose("en")
    font = qapp.font()
    for count in (18, 24, 28, 39):
        width = card_size(count, QSize(840, 585), caption_height(font)).width()  # in a window of 1280 by 800
        room = name_room(width, beside=key_fits(names, font, width))
        assert max(map(QFontMetrics(name_font(font, width)).horizontalAdvance, names)) <= room


def test_a_name_that_fits_nowhere_moves_no_key(qapp: QApplication) -> None:
    names = ["Kitchen", "W" * 60]
    assert key_fits(names, qapp.font(), 110)
    assert not key_fits([*names, "Scullery, laundry"], qapp.font(), 140)


def test_keys_lie_on_the_photos_where_a_name_needs_the_line(context: Context, qtbot: QtBot) -> None:
    names = [f"Ash/{number}.jpg" for number in range(28)]
    view = shown(context, qtbot, {name: make_prediction(name, "kitchen") for name in names})
    view.resize(1280, 682)
    for _ in range(4):
        view.page.zoom(1)

    def height_of_key() -> float:
        """How far down on a card the kitchen's colour is: 0 for its upper edge, 1 for its lower one."""
        card = view.page.visualRect(view.page.model().index(1, 0))
        picture, colour = view.page.viewport().grab(card).toImage(), QColor(style("kitchen").colour)
        found = [
            y
            for y in range(picture.height())
            for x in range(picture.width())
            if max(
                abs(picture.pixelColor(x, y).hue() - colour.hue()),
                255 - picture.pixelColor(x, y).saturation(),
            )
            < 60
        ]
        return sum(found) / len(found) / picture.height()

    assert height_of_key() > 0.6, "before the name"
    width = view.page.gridSize().width() - GAP
    letter = QFontMetrics(name_font(view.font(), width)).horizontalAdvance("i")
    name = "i" * (name_room(width, beside=True) // letter + 1)  # one too many
    context.photos.set_rooms((Room("scullery", name, own=True),))
    assert height_of_key() < 0.4, "on the photo"
    view.page.zoom(1)
    view.page.zoom(1)
    assert height_of_key() > 0.6, "there is room on larger cards"


def test_another_folder_begins_anew(view: ListingsView, qtbot: QtBot) -> None:
    view.context.photos.reset()
    assert list(view.page.ids) == []
    add_photos(view.context.photos, [make_photo("Yew/1.jpg")])
    view.context.photos.set_predictions([make_prediction("Yew/1.jpg")])
    qtbot.waitUntil(lambda: view.words() == "Yew", timeout=2000)


def test_a_very_long_name_stays_within_its_place(view: ListingsView, qtbot: QtBot) -> None:
    name = "W" * 200
    add_photos(view.context.photos, [make_photo(f"{name}/1.jpg")])
    view.show_listing(str(ROOT / name))
    assert view.width() == 1100
    view.context.photos.set_predictions([make_prediction(f"{name}/1.jpg")])
    view.finish()
    assert len(view.context.corrections.stack.undoText()) < 80


def test_a_listing_of_unreadable_photos_alone_is_passed_over(view: ListingsView) -> None:
    photos = view.context.photos
    add_photos(photos, [make_photo("Bay/1.jpg"), make_photo("Bay/2.jpg")])
    photos.set_predictions([make_prediction(f"Bay/{n}.jpg", error="The file is empty.") for n in (1, 2)])
    view.finish()
    assert view.words() == "Elm", "there is nothing to say of Bay"
    view.show_listing(str(ROOT / "Bay"))
    assert view.words() == "Bay" and len(view.page.ids) == 2
    view.finish()
    assert view.words() == "Elm"
    assert (view.progress.done, len(view.progress)) == (2, 4)


def test_a_thousand_listings(view: ListingsView, qtbot: QtBot) -> None:
    photos, names_ = view.context.photos, [f"{number} Long Lane/1.jpg" for number in range(1000)]
    add_photos(photos, (make_photo(name) for name in names_))
    photos.set_predictions(make_prediction(name) for name in names_)
    qtbot.waitUntil(lambda: len(view.list.model_.listings) == 1003, timeout=5000)
    assert view.count_words.text() == "0 OF 1,003 DONE"
    began = time.process_time()
    for _ in range(10):
        view.finish()
    assert time.process_time() - began < 5, "each step is about one listing, not about all photos"
    assert view.progress.done == 10
    last = view.list.model_.index(1002)
    view.list.setCurrentIndex(last)
    assert view.list.visualRect(last).intersects(view.list.viewport().rect())

"""Photos by listing: put right, one key for the rest, the next home; progress and undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from retagger_gui.qt.homes.home_list import HOME
from retagger_gui.qt.homes.photo_page import card_size
from retagger_gui.qt.homes.view import HomesView
from retagger_gui.qt.state.home_progress import Home
from retagger_gui.qt.view import Context
from tests.qt.conftest import ROOT, make_photo, make_prediction
from tests.qt.kit import item_named

ASH, ELM, OAK = (str(ROOT / name) for name in ("Ash", "Elm", "Oak"))
PHOTOS = {
    "Ash/1.jpg": ("kitchen", 0.97), "Ash/2.jpg": ("bathroom", 0.9), "Ash/10.jpg": ("bedroom", 0.5),
    "Elm/1.jpg": ("kitchen", 0.9), "Elm/2.jpg": ("exterior", 0.95), "Oak/1.jpg": ("bathroom", 0.8),
}  # fmt: skip


@pytest.fixture
def homes(context: Context, qtbot: QtBot) -> Iterator[HomesView]:
    context.photos.add_photos(make_photo(name) for name in PHOTOS)
    context.photos.set_predictions(make_prediction(name, *what) for name, what in PHOTOS.items())
    view = HomesView(context)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.enter()
    yield view


def names(view: HomesView, ids: list[int]) -> list[str]:
    return [view.context.photos.item(item_id).photo.path.name for item_id in ids]


def test_the_first_listing_is_shown_in_order_standing_on_what_is_asked_about(homes: HomesView) -> None:
    assert homes.words() == "Ash"
    assert names(homes, list(homes.page.ids)) == ["1.jpg", "2.jpg", "10.jpg"]
    assert names(homes, homes.selected_ids()) == ["10.jpg"]


def test_a_key_files_and_goes_on_and_enter_confirms_the_rest(homes: HomesView) -> None:
    photos = homes.context.photos
    homes.page.select_id(homes.page.ids[0])
    homes.choose("dining_room")
    assert names(homes, homes.selected_ids()) == ["10.jpg"]
    QTest.keyClick(homes.page, Qt.Key.Key_Return)
    assert homes.words() == "Elm"
    tags = [(item.tag, item.decided) for item in photos.session.items if item.photo.listing == "Ash"]
    assert tags == [("dining_room", True), ("bathroom", True), ("bedroom", True)]
    assert (homes.progress.done, len(homes.progress)) == (1, 3)
    assert homes._count.text() == "1 OF 3 DONE"


def test_after_a_key_the_next_photo_to_look_at_is_selected(homes: HomesView) -> None:
    homes.page.select_id(homes.page.ids[0])
    homes.choose("dining_room")
    assert names(homes, homes.selected_ids()) == ["10.jpg"], "the model is unsure of it"


def test_one_key_takes_what_the_names_say(homes: HomesView, qtbot: QtBot) -> None:
    photos = homes.context.photos
    assert not homes.hints_button.isVisible()
    photos.add_photos([make_photo("Ash/bagno.jpg"), make_photo("Ash/cucina.jpg")])
    photos.set_predictions(
        [make_prediction("Ash/bagno.jpg", "kitchen", 0.9), make_prediction("Ash/cucina.jpg", "kitchen", 0.6)]
    )
    qtbot.waitUntil(homes.hints_button.isVisible, timeout=2000)
    assert homes.hints_button.text() == "Take the hint   ,"
    QTest.keyClick(homes.page, Qt.Key.Key_Comma)
    assert item_named(photos, "Ash/bagno.jpg").chosen == "bathroom"
    assert not item_named(photos, "Ash/cucina.jpg").decided, "the name agrees: nothing is decided for it"
    homes.context.corrections.stack.undo()
    assert item_named(photos, "Ash/bagno.jpg").tag == "kitchen"


def test_the_rest_is_one_step_to_undo(homes: HomesView) -> None:
    stack = homes.context.corrections.stack
    homes.finish()
    assert stack.undoText() == "Confirm the other 3 photos of Ash"
    assert homes.progress.done == 1
    stack.undo()
    assert homes.progress.done == 0
    assert homes.context.photos.session.decided == 0


def test_at_the_end_it_says_so_and_leads_to_the_export(homes: HomesView, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyClick(homes.page, Qt.Key.Key_Return)
    assert homes.words().startswith("All listings are done")
    assert homes.selected_ids() == []
    with qtbot.waitSignal(homes.export_wanted, timeout=1000):
        homes._notice.clicked.emit()
    homes.context.corrections.stack.undo()
    qtbot.waitUntil(lambda: homes.words() == "Oak", timeout=2000)


def test_a_listing_is_not_done_while_photos_wait_for_their_tag(homes: HomesView, qtbot: QtBot) -> None:
    homes.context.photos.add_photos([make_photo("Ash/3.jpg")])
    qtbot.waitUntil(lambda: "not tagged yet" in homes.finish_button.text(), timeout=2000)
    assert not homes.finish_button.isEnabled()
    homes.finish()
    assert homes.words() == "Ash"
    homes.context.photos.set_predictions([make_prediction("Ash/3.jpg", "hallway", 0.9)])
    qtbot.waitUntil(homes.finish_button.isEnabled, timeout=2000)
    assert names(homes, list(homes.page.ids)) == ["1.jpg", "2.jpg", "3.jpg", "10.jpg"]


def test_unreadable_photos_hold_nothing_up(homes: HomesView) -> None:
    homes.context.photos.add_photos([make_photo("Oak/broken.jpg")])
    homes.context.photos.set_predictions([make_prediction("Oak/broken.jpg", error="The file is empty.")])
    homes.show_listing(OAK)
    homes.finish()
    assert homes.progress.home(OAK) == Home(photos=2)
    assert homes.progress.home(OAK).done
    assert not item_named(homes.context.photos, "Oak/broken.jpg").decided


def test_listings_are_walked_and_chosen(homes: HomesView) -> None:
    QTest.keyClick(homes.page, Qt.Key.Key_PageDown)
    assert homes.words() == "Elm"
    QTest.keyClick(homes.page, Qt.Key.Key_PageUp)
    assert homes.words() == "Ash"
    homes.list.setCurrentIndex(homes.list.homes.index(2))
    assert homes.words() == "Oak"
    assert homes.list.homes.index(0).data(HOME) == Home(3, 3, 0, 1)


def test_what_is_done_is_passed_over(homes: HomesView) -> None:
    homes.show_listing(ELM)
    homes.finish()
    assert homes.words() == "Oak"
    homes.show_listing(ASH)
    homes.finish()
    assert homes.words() == "Oak", "Elm is done"


def test_all_photos_of_a_listing_fit_on_the_page(homes: HomesView) -> None:
    page = homes.page
    assert page.verticalScrollBar().maximum() == 0
    for count in (1, 7, 24):
        size = card_size(count, QSize(900, 640), 50)
        columns = 900 // (size.width() + 12)
        assert -(-count // columns) * (size.height() + 12) <= 640 or size.width() <= 132
    assert card_size(500, QSize(900, 640), 50).width() == 132, "then it scrolls"


def test_another_folder_begins_anew(homes: HomesView, qtbot: QtBot) -> None:
    homes.context.photos.reset()
    assert list(homes.page.ids) == []
    homes.context.photos.add_photos([make_photo("Yew/1.jpg")])
    homes.context.photos.set_predictions([make_prediction("Yew/1.jpg")])
    qtbot.waitUntil(lambda: homes.words() == "Yew", timeout=2000)


def test_a_very_long_name_stays_within_its_place(homes: HomesView, qtbot: QtBot) -> None:
    name = "W" * 200
    homes.context.photos.add_photos([make_photo(f"{name}/1.jpg")])
    homes.show_listing(str(ROOT / name))
    assert homes.width() == 1100
    homes.context.photos.set_predictions([make_prediction(f"{name}/1.jpg")])
    homes.finish()
    assert len(homes.context.corrections.stack.undoText()) < 80

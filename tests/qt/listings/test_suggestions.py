"""What names and copies suggest for the photos of a listing: seen on the cards, taken with a key, never by itself."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from retagger_gui.core.hints import Hint
from retagger_gui.core.labels import SHIPPED, dress
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.rooms import Room
from retagger_gui.qt.listings.photo_page import TINT
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.state.arrange import Filter
from retagger_gui.qt.style.theme import mixed
from retagger_gui.qt.view import Context
from tests.qt.conftest import ROOT, add_photos, make_photo, make_prediction
from tests.qt.kit import ids_of, item_named
from tests.qt.listings.kit import shown

ASH, ELM = str(ROOT / "Ash"), str(ROOT / "Elm")
PHOTOS = {  # the tag, its probability, and the room that has nearly all the rest
    "Ash/1.jpg": ("kitchen", 0.97, "other"), "Ash/2.jpg": ("hallway", 0.5, "other"),
    "Ash/bagno.jpg": ("kitchen", 0.85, "bathroom"), "Ash/cucina.jpg": ("dining_room", 0.6, "kitchen"),
    "Ash/dormitorio.jpg": ("bedroom", 0.9, "other"), "Ash/flur.jpg": ("kitchen", 0.8, "hallway"),
    "Ash/garage.jpg": ("exterior", 0.96, "balcony"),
    "Elm/1.jpg": ("kitchen", 0.9, "other"), "Elm/terrace.jpg": ("exterior", 0.8, "balcony"),
}  # fmt: skip
SUGGESTED = {"Ash/bagno.jpg": "bathroom", "Ash/cucina.jpg": "kitchen", "Ash/flur.jpg": "hallway"}
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(context: Context, qtbot: QtBot) -> Iterator[ListingsView]:
    yield shown(context, qtbot, {name: predicted(name, *what) for name, what in PHOTOS.items()})
    dress({})


def predicted(name: str, tag: str, share: float, second: str) -> Prediction:
    shares = {tag: share, second: 1 - share}
    return replace(make_prediction(name), probabilities=tuple(shares.get(label, 0.0) for label in SHIPPED))


def suggested(view: ListingsView) -> dict[str, str]:
    return {view.context.photos.item(one).photo.relative: tag for one, tag in view.suggestions().items()}


def decided(view: ListingsView) -> dict[str, str | None]:
    items = view.context.photos.session.items
    return {item.photo.relative: item.decision for item in items if item.decided}


def press(
    view: ListingsView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(view.page, key, modifiers)


def marked(view: ListingsView, name: str) -> bool:
    """Whether what a photo would become stands on its card: on a tint of its own."""
    page, tokens = view.page, view.context.theme.tokens
    row = list(page.ids).index(ids_of(view.context.photos, name)[0])
    card = page.viewport().grab(page.visualRect(page.model().index(row, 0))).toImage()
    tint = mixed(tokens.panel, tokens.accent, TINT)
    return any(card.pixelColor(x, y) == tint for x in range(card.width()) for y in range(card.height()))


def test_the_cards_show_what_would_become_of_them_and_nothing_moves_by_itself(view: ListingsView) -> None:
    assert suggested(view) == SUGGESTED
    assert view.suggestions_button.isVisible()
    assert view.suggestions_button.text() == "Take 3 suggestions   ,"
    assert "Shift+Enter" in view.suggestions_button.toolTip()
    assert {name for name in PHOTOS if name.startswith("Ash") and marked(view, name)} == set(SUGGESTED)
    assert decided(view) == {}
    spoken = view.context.photos.index_of(ids_of(view.context.photos, "Ash/bagno.jpg")[0])
    assert "The file is named “bagno”: bathroom?" in spoken.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "The file is named “bagno”: bathroom?" in spoken.data(Qt.ItemDataRole.ToolTipRole)


def test_a_name_that_the_model_finds_impossible_is_asked_about_and_not_suggested(view: ListingsView) -> None:
    garage = item_named(view.context.photos, "Ash/garage.jpg")
    assert garage.needs_review and garage.second_guess == "other"
    assert "Ash/garage.jpg" not in suggested(view)
    likely = predicted("Ash/garage.jpg", "exterior", 0.85, "other")
    view.context.photos.set_predictions([likely])
    assert suggested(view)["Ash/garage.jpg"] == "other"


def test_one_key_takes_them_in_one_step_that_says_what_it_did(view: ListingsView, qtbot: QtBot) -> None:
    corrections = view.context.corrections
    with qtbot.waitSignal(corrections.done) as done:
        press(view, Qt.Key.Key_Comma)
    assert decided(view) == SUGGESTED
    assert str(done.args[0]) == "Take 3 suggestions: 1 bathroom, 1 kitchen, 1 hallway"
    assert view.words() == "Ash", "the listing stays: a person may look at what became of it"
    qtbot.waitUntil(lambda: not view.suggestions_button.isVisible(), timeout=2000)
    assert corrections.stack.count() == 1
    corrections.stack.undo()
    assert decided(view) == {}
    qtbot.waitUntil(view.suggestions_button.isVisible, timeout=2000)
    assert suggested(view) == SUGGESTED
    corrections.stack.redo()
    assert decided(view) == SUGGESTED
    press(view, Qt.Key.Key_Comma)
    assert corrections.stack.count() == 1, "nothing is left to take"


def test_the_button_does_what_the_key_does(view: ListingsView) -> None:
    QTest.mouseClick(view.suggestions_button, Qt.MouseButton.LeftButton)
    assert decided(view) == SUGGESTED


def test_what_a_person_does_not_want_is_confirmed_by_its_own_key_before(view: ListingsView) -> None:
    view.page.select_id(ids_of(view.context.photos, "Ash/bagno.jpg")[0])
    view.choose("kitchen")
    assert suggested(view) == {name: tag for name, tag in SUGGESTED.items() if name != "Ash/bagno.jpg"}
    press(view, Qt.Key.Key_Comma)
    assert decided(view) == {**SUGGESTED, "Ash/bagno.jpg": "kitchen"}


def test_or_is_put_right_afterwards_and_is_never_suggested_again(view: ListingsView) -> None:
    press(view, Qt.Key.Key_Comma)
    view.page.select_id(ids_of(view.context.photos, "Ash/flur.jpg")[0])
    view.choose("balcony")
    assert item_named(view.context.photos, "Ash/flur.jpg").decision == "balcony"
    assert suggested(view) == {}
    view.context.photos.set_predictions([predicted("Ash/flur.jpg", "kitchen", 0.6, "hallway")])
    assert suggested(view) == {}, "a late prediction asks nothing of what was decided"


def test_after_the_key_the_next_photo_to_look_at_is_selected_where_a_taken_one_was(
    view: ListingsView,
) -> None:
    view.page.select_id(ids_of(view.context.photos, "Ash/bagno.jpg")[0])
    press(view, Qt.Key.Key_Comma)
    assert view.selected_ids() == ids_of(view.context.photos, "Ash/2.jpg"), "the model is unsure of it"
    view.context.corrections.stack.undo()
    view.page.select_id(ids_of(view.context.photos, "Ash/1.jpg")[0])
    press(view, Qt.Key.Key_Comma)
    assert view.selected_ids() == ids_of(view.context.photos, "Ash/1.jpg")


def test_shift_enter_takes_them_and_says_that_the_rest_is_right(view: ListingsView) -> None:
    stack = view.context.corrections.stack
    press(view, Qt.Key.Key_Return, SHIFT)
    rest = {
        name: tag for name, (tag, *_) in PHOTOS.items() if name.startswith("Ash") and name not in SUGGESTED
    }
    assert decided(view) == {**SUGGESTED, **rest}
    assert view.words() == "Elm"
    assert stack.count() == 1
    assert stack.undoText() == (
        "Take 3 suggestions: 1 bathroom, 1 kitchen, 1 hallway · Confirm the other 4 photos of Ash"
    )
    press(view, Qt.Key.Key_Enter, SHIFT | Qt.KeyboardModifier.KeypadModifier)
    assert stack.undoText() == "Move terrace.jpg to balcony · Confirm the other 1 photo of Elm"
    assert view.words().startswith("All listings are done")
    for _ in range(2):
        stack.undo()
    assert decided(view) == {}


def test_enter_alone_leaves_the_rooms_as_they_are(view: ListingsView) -> None:
    press(view, Qt.Key.Key_Return)
    assert decided(view) == {name: tag for name, (tag, *_) in PHOTOS.items() if name.startswith("Ash")}
    view.show_listing(ASH)
    assert suggested(view) == {} and not view.suggestions_button.isVisible()


def test_once_all_is_done_the_key_means_nothing(view: ListingsView) -> None:
    for _ in range(2):
        press(view, Qt.Key.Key_Return)
    assert view.words().startswith("All listings are done")
    before = view.context.corrections.stack.count()
    view.take_suggestions()
    press(view, Qt.Key.Key_Comma)
    assert view.context.corrections.stack.count() == before


def test_only_the_listing_on_show_is_meant(view: ListingsView) -> None:
    view.show_listing(ELM)
    assert suggested(view) == {"Elm/terrace.jpg": "balcony"}
    assert view.suggestions_button.text() == "Take the suggestion   ,"
    press(view, Qt.Key.Key_Comma)
    assert decided(view) == {"Elm/terrace.jpg": "balcony"}
    assert view.context.corrections.stack.undoText() == "Move terrace.jpg to balcony"


def test_a_filter_hides_nothing_here(view: ListingsView) -> None:
    view.context.contents.set_filter(Filter(text="room:hallway"))
    assert len(view.page.ids) == 7
    assert suggested(view) == SUGGESTED


def test_unreadable_and_untagged_photos_are_left_alone(view: ListingsView, qtbot: QtBot) -> None:
    photos = view.context.photos
    add_photos(photos, [make_photo("Ash/cuisine.jpg"), make_photo("Ash/salon.jpg")])
    photos.set_predictions([make_prediction("Ash/cuisine.jpg", error="The file is empty.")])
    qtbot.waitUntil(lambda: len(view.page.ids) == 9, timeout=2000)
    assert suggested(view) == SUGGESTED
    press(view, Qt.Key.Key_Return, SHIFT)
    assert decided(view) == {}, "a photo has no tag yet: the listing is not done"
    press(view, Qt.Key.Key_Comma)
    assert decided(view) == SUGGESTED


def test_half_done_homes(view: ListingsView) -> None:
    view.context.corrections.choose(ids_of(view.context.photos, "Ash/1.jpg", "Ash/cucina.jpg"), "other")
    assert suggested(view) == {"Ash/bagno.jpg": "bathroom", "Ash/flur.jpg": "hallway"}
    press(view, Qt.Key.Key_Return, SHIFT)
    assert item_named(view.context.photos, "Ash/cucina.jpg").decision == "other"
    assert item_named(view.context.photos, "Ash/flur.jpg").decision == "hallway"


def test_own_and_hidden_rooms(view: ListingsView) -> None:
    photos = view.context.photos
    photos.set_rooms([Room("sauna", "Sauna", own=True), Room("hallway", hidden=True)])
    (copy,) = ids_of(photos, "Ash/1.jpg")
    photos.set_alike({copy: Hint(("sauna",), "alike", "other.jpg")})
    assert suggested(view) == {
        "Ash/1.jpg": "sauna",
        "Ash/bagno.jpg": "bathroom",
        "Ash/cucina.jpg": "kitchen",
    }, "a copy may say a room of one's own; a hidden room is none to file under"
    press(view, Qt.Key.Key_Comma)
    assert item_named(photos, "Ash/1.jpg").decision == "sauna"
    assert not item_named(photos, "Ash/flur.jpg").decided


def test_many_rooms_are_not_all_named(view: ListingsView) -> None:
    names = {
        "salon": "living_room",
        "balcon": "balcony",
        "plano": "floorplan",
        "logo": "graphic",
        "logo2": "graphic",
    }
    add_photos(view.context.photos, (make_photo(f"Yew/{name}.jpg") for name in names))
    view.context.photos.set_predictions(
        predicted(f"Yew/{name}.jpg", "kitchen", 0.8, room) for name, room in names.items()
    )
    view.show_listing(str(ROOT / "Yew"))
    press(view, Qt.Key.Key_Comma)
    words = view.context.corrections.stack.undoText()
    assert words == "Take 5 suggestions: 2 graphic, 1 balcony, 1 floor plan, …"

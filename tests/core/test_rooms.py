"""What a person makes of the rooms: order, keys and their conflicts, own rooms, hidden ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui.core.labels import SHIPPED, counts_as, dress, style
from retagger_gui.core.photos import Photo
from retagger_gui.core.rooms import NO_KEY, Room, Rooms, arranged, is_key, merged, new_label, sound
from retagger_gui.core.session import Session

PANTRY = Room("pantry", "Pantry", key="P", colour="#112233", counts_as="kitchen", own=True)


def test_shipped_labels_keep_their_keys_in_any_order() -> None:
    keys = Rooms(reversed(SHIPPED)).keys
    assert list(keys) == list(reversed(SHIPPED))
    assert keys == {label: style(label).key for label in SHIPPED}


def test_unknown_labels_get_a_free_letter_of_their_name_or_any() -> None:
    keys = Rooms(["kiosk", "kitchen", "kilo", "厨房", "garage"]).keys
    assert keys == {"kiosk": "I", "kitchen": "K", "kilo": "L", "厨房": "A", "garage": "G"}


def test_keys_are_single_letters_and_unique_until_they_run_out() -> None:
    keys = Rooms([f"label {number}" for number in range(30)]).keys
    given = [key for key in keys.values() if key]
    assert len(given) == len(set(given)) == 26
    assert all(len(key) == 1 and key.isascii() and key.isupper() for key in given)
    assert list(keys.values())[26:] == [""] * 4


def test_a_chosen_key_goes_before_a_usual_one_and_both_are_told() -> None:
    rooms = Rooms(SHIPPED, [replace(PANTRY, key="k")])
    assert (rooms.keys["pantry"], rooms.keys["kitchen"]) == ("K", "")
    assert rooms.conflicts() == {"kitchen": ["pantry"], "pantry": ["kitchen"]}
    mended = Rooms(SHIPPED, [replace(PANTRY, key="k"), Room("kitchen", key="U")])
    assert (mended.keys["pantry"], mended.keys["kitchen"]) == ("K", "U")
    assert mended.conflicts() == {}


def test_of_two_rooms_with_one_chosen_key_the_first_has_it() -> None:
    rooms = Rooms(SHIPPED, [Room("hallway", key="Z"), replace(PANTRY, key="Z")])
    assert (rooms.keys["hallway"], rooms.keys["pantry"]) == ("Z", "")
    assert set(rooms.conflicts()) == {"hallway", "pantry"}


def test_a_room_may_go_without_a_key() -> None:
    rooms = Rooms(SHIPPED, [Room("kitchen", key=NO_KEY), Room("pantry", "Pantry", own=True)])
    assert rooms.keys["kitchen"] == ""
    assert rooms.keys["pantry"] == "P"


def test_a_hidden_room_is_not_offered_and_its_key_is_free() -> None:
    rooms = Rooms(SHIPPED, [Room("kitchen", hidden=True), replace(PANTRY, key="K")])
    assert "kitchen" not in rooms.offered and "kitchen" in rooms.order
    assert rooms.keys["pantry"] == "K" and rooms.conflicts() == {}


def test_own_rooms_stay_whatever_the_model_knows() -> None:
    assert Rooms(SHIPPED, [PANTRY]).order == (*SHIPPED, "pantry")
    assert Rooms(["inside", "outside"], [PANTRY]).order == ("inside", "outside", "pantry")
    assert Rooms(["inside", "pantry"], [PANTRY]).order == ("pantry", "inside")  # a model that knows it by now


def test_the_persons_order_holds_and_new_labels_come_before_own_rooms_at_its_end() -> None:
    said = arranged([PANTRY], ["bedroom", "kitchen", "pantry"])
    assert [room.label for room in said] == ["bedroom", "kitchen", "pantry"]
    assert Rooms(["kitchen", "bedroom"], said).order == ("bedroom", "kitchen", "pantry")
    assert Rooms(["kitchen", "sauna", "bedroom"], said).order == ("bedroom", "kitchen", "sauna", "pantry")
    assert [room.label for room in arranged(said, ["pantry", "kitchen"])] == ["pantry", "kitchen", "bedroom"]


def test_a_change_keeps_a_rooms_place() -> None:
    said = (Room("kitchen"), PANTRY)
    assert merged(said, Room("kitchen", key="U")) == (Room("kitchen", key="U"), PANTRY)
    assert merged(said, Room("bath", own=True, name="Bath"))[-1].label == "bath"


def test_what_was_said_is_shown_everywhere() -> None:
    dress(Rooms(SHIPPED, [PANTRY, Room("kitchen", name="Cuisine")]).styles())
    assert (style("pantry").name, style("pantry").colour, style("pantry").own) == ("Pantry", "#112233", True)
    assert (style("kitchen").name, style("kitchen").reso) == ("Cuisine", "Kitchen")
    assert (counts_as("pantry"), counts_as("kitchen"), counts_as("sauna")) == ("kitchen", "kitchen", "sauna")
    dress(Rooms(SHIPPED, [replace(PANTRY, counts_as="")]).styles())
    assert counts_as("pantry") == "other"
    assert style("kitchen").name == "Kitchen"


def test_a_photo_in_an_own_room_is_no_stranger() -> None:
    session = Session(SHIPPED)
    (number,) = session.add([Photo(Path("/c/Oak/1.jpg"), Path("/c"), "Oak/1.jpg", "Oak", 1, 1)])
    session.say("decision", {number: "pantry"})
    assert session.item(number).foreign
    dress(Rooms(SHIPPED, [PANTRY]).styles())
    item = session.item(number)
    assert not item.foreign and item.tag == "pantry" and session.count("pantry").photos == 1


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Wine cellar", "wine_cellar"),
        ("  Küche / Essen ", "küche_essen"),
        ("!", "room"),
        ("Kitchen", "kitchen_2"),
        ("Pantry", "pantry_2"),
        ("厨房", "厨房"),
    ],
)
def test_a_new_room_has_a_label_of_its_own(name: str, label: str) -> None:
    assert new_label(name, ["pantry"]) == label


@pytest.mark.parametrize("text", ["", "KK", "1", "-", " ", "ß"])
def test_what_is_no_key(text: str) -> None:
    assert not is_key(text)


@pytest.mark.parametrize("text", ["k", "K", "Ä", "ж"])
def test_any_letter_can_be_a_key(text: str) -> None:
    assert is_key(text)


@pytest.mark.parametrize(
    "room",
    [
        Room("!"),
        Room(" "),
        Room("kitchen", key="KK"),
        Room("kitchen", colour="red"),
        Room("x", name="n" * 61, own=True),
        Room("x", name=" ", own=True),
    ],
)
def test_what_no_file_may_say(room: Room) -> None:
    assert not sound(room)
    assert sound(PANTRY)

"""Hints: what file names in eleven languages say, what says nothing, and what copies say."""

from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui.core.copies import said_in_stack
from retagger_gui.core.hints import Hint, name_hint
from retagger_gui.core.labels import SHIPPED, dress, style
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.session import Item, Session


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("kitchen-2.jpg", "kitchen"), ("MasterBedroom.jpg", "bedroom"), ("living room 3.JPG", "living_room"),
        ("livingroom2.webp", "living_room"), ("Küche_01.jpg", "kitchen"), ("Wohnzimmer.jpg", "living_room"),
        ("salle-de-bain1.jpg", "bathroom"), ("séjour.jpg", "living_room"), ("cocina.jpg", "kitchen"),
        ("baño 2.png", "bathroom"), ("terraza-1.jpg", "balcony"), ("cucina3.jpg", "kitchen"),
        ("camera_da_letto.jpg", "bedroom"), ("quarto1.jpg", "bedroom"), ("cozinha.jpg", "kitchen"),
        ("sovrum.jpg", "bedroom"), ("kök.jpg", "kitchen"), ("slaapkamer-1.jpg", "bedroom"),
        ("woonkamer.jpg", "living_room"), ("łazienka.jpg", "bathroom"), ("sypialnia 2.jpg", "bedroom"),
        ("kupaonica.jpg", "bathroom"), ("spavaća-soba.jpg", "bedroom"), ("phòng ngủ.jpg", "bedroom"),
        ("bếp.jpg", "kitchen"), ("Grundriss EG.png", "floorplan"), ("floor_plan.png", "floorplan"),
        ("laundry.jpg", "other"), ("Bathroom/IMG_2041.jpg", "bathroom"), ("facade.jpg", "exterior"),
    ],
)  # fmt: skip
def test_a_name_says_which_room_it_is(name: str, label: str) -> None:
    hint = name_hint(name)
    assert hint is not None
    assert hint.labels == (label,)


@pytest.mark.parametrize(
    "name",
    [
        "IMG_2081.jpg", "DSC00706_1453194691.jpg", "images-1762776760836-6dxeot.webp", "3bad9f0c.jpg",
        "20150722_104518.jpg", "a1bath2c.jpg", "WhatsApp Image 2024-01-02.jpeg", "1.jpg", "", "room-3.jpg",
        "camera 1.jpg", "x" * 5000 + ".jpg", "….jpg",
    ],
)  # fmt: skip
def test_hashes_cameras_and_words_for_any_room_say_nothing(name: str) -> None:
    assert name_hint(name) is None


def test_two_rooms_in_a_name_are_both_right() -> None:
    assert name_hint("kitchen-dining.jpg") == Hint(("kitchen", "dining_room"), "name", "kitchen dining")
    assert name_hint("dining room.jpg") == Hint(("dining_room",), "name", "dining room")


def item(number: int, name: str, tag: str, share: float = 0.9, decided: str | None = None) -> Item:
    shares = tuple(share if label == tag else (1 - share) / 10 for label in SHIPPED)
    photo = Photo(
        Path("/homes/Garden House") / name, Path("/homes"), f"Garden House/{name}", "Garden House", 1, 1
    )
    return Item(number, photo, SHIPPED, shares, decision=decided)


def test_a_hint_never_changes_the_tag_and_its_room_is_the_second_guess() -> None:
    disputed = item(1, "cocina.jpg", "bathroom", 0.97)
    assert disputed.tag == "bathroom"
    assert disputed.needs_review
    assert disputed.second_guess == "kitchen"
    assert disputed.disputed is not None
    assert disputed.belief < 0.97


def test_a_name_is_suggested_where_the_model_finds_its_room_possible_a_copy_always() -> None:
    assert item(1, "cocina.jpg", "bathroom", 0.4).suggested == "kitchen"
    sure = item(1, "cocina.jpg", "bathroom", 0.97)
    assert sure.disputed is not None and sure.suggested is None
    assert replace(sure, alike=Hint(("kitchen",), "alike", "2.jpg")).suggested == "kitchen"
    assert item(1, "cocina.jpg", "kitchen", 0.4).suggested is None, "it agrees"
    assert item(1, "cocina.jpg", "bathroom", 0.4, decided="bathroom").suggested is None


def test_of_copies_a_room_of_ones_own_is_a_hint_as_well() -> None:
    copy = replace(item(1, "1.jpg", "bathroom", 0.97), alike=Hint(("sauna",), "alike", "2.jpg"))
    assert copy.hint is None and copy.suggested is None, "nobody has such a room"
    dress({"sauna": replace(style("sauna"), own=True)})
    copy = replace(copy)
    assert copy.needs_review
    assert (copy.tag, copy.suggested, copy.second_guess) == ("bathroom", "sauna", "sauna")
    assert replace(copy, decision="kitchen").second_guess == "sauna"


def test_a_hint_that_agrees_spares_the_question() -> None:
    agreed = item(1, "cocina.jpg", "kitchen", 0.55)
    assert not agreed.needs_review
    assert agreed.belief > 0.85
    assert item(1, "1.jpg", "kitchen", 0.55).needs_review


def test_the_listings_own_name_says_nothing() -> None:
    assert item(1, "1.jpg", "kitchen").hint is None


def test_a_decision_ends_the_dispute() -> None:
    assert not item(1, "cocina.jpg", "bathroom", 0.97, decided="bathroom").needs_review


def test_of_copies_the_decided_one_speaks_else_the_surest() -> None:
    unsure, sure = item(1, "1.jpg", "bathroom", 0.6), item(2, "2.jpg", "kitchen", 0.9)
    assert said_in_stack([unsure, sure]) == {1: Hint(("kitchen",), "alike", "2.jpg")}
    decided = item(3, "3.jpg", "kitchen", 0.5, decided="bedroom")
    said = said_in_stack([unsure, sure, decided])
    assert {number: hint.labels for number, hint in said.items()} == {1: ("bedroom",), 2: ("bedroom",)}
    assert said_in_stack([sure, item(4, "4.jpg", "kitchen", 0.7)]) == {}


def test_what_copies_say_is_kept_through_predictions_and_decisions() -> None:
    session = Session(SHIPPED)
    photo = item(0, "1.jpg", "kitchen").photo
    (number,) = session.add_known([Known(photo)])
    hint = Hint(("bedroom",), "alike", "2.jpg")
    assert session.set_alike({number: hint}) == [number]
    session.set_predictions([Prediction(photo, item(0, "1.jpg", "kitchen", 0.95).predicted or ())])
    assert session.item(number).needs_review
    session.say("decision", {number: "kitchen"})
    session.say("decision", {number: None})
    assert session.item(number).disputed == hint
    assert session.to_review_count == 1

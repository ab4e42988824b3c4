"""What an export says of a photo: predicted, confirmed, changed, or unreadable."""

from dataclasses import replace
from pathlib import Path

from retagger_gui.core.compare import listing_key
from retagger_gui.core.export.rows import COLUMNS, Row, columns_of, records_of, row_of, rows_of
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import Item

LABELS = ("kitchen", "bathroom", "bedroom", "other")


def photo(relative: str = "Oak/1.jpg") -> Photo:
    return Photo(Path("/photos") / relative, Path("/photos"), relative, relative.rpartition("/")[0], 10, 0)


def item(
    *probabilities: float, decision: str | None = None, error: str = "", name: str = "Oak/1.jpg"
) -> Item:
    size = (0, 0) if error else (640, 480)
    return Item(0, photo(name), LABELS, probabilities or None, error, *size, decision=decision)


def test_a_prediction() -> None:
    row = row_of(item(0.25, 0.51239, 0.15, 0.08761), "1.0")
    assert row == Row(
        "Oak/1.jpg", "Oak", "bathroom", "model", 0.5124, "bathroom", 0.5124, "kitchen", 0.25, "bedroom", 0.15,
        640, 480, False, "", "1.0",
    )  # fmt: skip


def test_scores_under_a_tenth_are_left_out() -> None:
    row = row_of(item(0.9, 0.0999, 0.0001, 0.0), "1.0")
    assert (row.label_2, row.score_2, row.label_3, row.score_3) == ("", None, "", None)
    row = row_of(item(0.1, 0.8, 0.06, 0.04), "1.0")
    assert (row.label_2, row.score_2, row.label_3, row.score_3) == ("kitchen", 0.1, "", None)


def test_the_first_label_stands_however_unsure() -> None:
    labels = tuple(f"room {number}" for number in range(20))
    row = row_of(Item(0, photo(), labels, (0.05,) * 20), "1.0")
    assert (row.label_1, row.score_1, row.label_2) == ("room 0", 0.05, "")


def test_a_model_of_one_label() -> None:
    row = row_of(Item(0, photo(), ("house",), (1.0,)), "1.0")
    assert (row.tag, row.confidence, row.label_2, row.label_3) == ("house", 1.0, "", "")


def test_a_confirmed_tag_is_the_models_and_reviewed() -> None:
    row = row_of(item(0.9, 0.1, 0.0, 0.0, decision="kitchen"), "1.0")
    assert (row.tag, row.source, row.reviewed) == ("kitchen", "model", True)


def test_a_changed_tag_is_the_persons() -> None:
    row = row_of(item(0.9, 0.1, 0.0, 0.0, decision="bedroom"), "1.0")
    assert (row.tag, row.source, row.reviewed) == ("bedroom", "user", True)
    assert (row.confidence, row.label_1) == (0.9, "kitchen")


def test_an_unreadable_photo_has_no_tag() -> None:
    row = row_of(item(error="The file is empty."), "1.0")
    assert row == Row("Oak/1.jpg", "Oak", error="The file is empty.", model="1.0")


def test_a_photo_not_looked_at_yet() -> None:
    row = row_of(Item(0, photo(), LABELS), "1.0")
    assert row == Row("Oak/1.jpg", "Oak", model="1.0")


def test_rows_are_in_natural_order() -> None:
    names = ["10.jpg", "Oak/2.jpg", "9.jpg", "Oak/10.jpg"]
    rows = rows_of([item(1.0, 0.0, 0.0, 0.0, name=name) for name in names], "1.0")
    assert [row.path for row in rows] == ["9.jpg", "10.jpg", "Oak/2.jpg", "Oak/10.jpg"]


def test_covers_are_chosen_by_rule_or_given() -> None:
    first, second = item(0.9, 0.1, 0.0, 0.0), item(0.99, 0.01, 0.0, 0.0, name="Oak/2.jpg")
    second = replace(second, id=1)
    other = replace(item(0.1, 0.9, 0.0, 0.0, name="Oak/3.jpg"), id=2)
    assert [row.cover for row in rows_of([first, second, other], "1.0")] == [False, True, True]
    assert [row.cover for row in rows_of([first, second, other], "1.0", {0})] == [True, False, False]
    assert [record.row.cover for record in records_of([first, second], "1.0")] == [False, True]
    assert not row_of(first, "1.0").cover


def test_what_is_noted_of_listings_stands_in_the_rows_of_their_photos() -> None:
    first = replace(item(1.0, 0.0, 0.0, 0.0, name="Oak/1.jpg"), rating=3, note="sunny")
    other = replace(item(1.0, 0.0, 0.0, 0.0, name="Elm/1.jpg"), id=1)
    notes = {listing_key(first.photo): "noisy road"}
    elm, oak = rows_of([first, other], "1.0", None, notes)
    assert (oak.rating, oak.note, oak.listing_note) == (3, "sunny", "noisy road")
    assert (elm.rating, elm.note, elm.listing_note) == (None, "", "")
    assert columns_of([elm]) == COLUMNS
    assert columns_of([elm, oak]) == (*COLUMNS, "rating", "note", "listing_note")

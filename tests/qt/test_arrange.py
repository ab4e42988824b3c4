"""Filter, sort and group."""

import pytest

from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.qt.arrange import Facts, Filter, Sort, arrange, folded
from retagger_gui.qt.photo_model import PhotoModel, tag_name


def facts_of(model: PhotoModel) -> list[Facts]:
    items = model.session.items
    return [Facts.of(row, item, tag_name(item.group)) for row, item in enumerate(items)]


def shown(model: PhotoModel, what: Filter, sort: Sort = Sort.LISTING) -> dict[str, list[str]]:
    items = model.session.items
    groups = arrange(facts_of(model), model.tags(), what, sort)
    return {tag: [items[f.row].photo.relative for f in group] for tag, group in groups.items() if group}


def test_everything_is_shown_without_a_filter(filled: PhotoModel) -> None:
    found = shown(filled, Filter())
    assert found["kitchen"] == ["Oak/1.jpg", "Oak/2.jpg"]
    assert found[UNREADABLE] == ["Elm/broken.jpg"]
    assert found[UNTAGGED] == ["loose.jpg"]


def test_groups_come_in_the_models_order_empty_ones_too(filled: PhotoModel) -> None:
    groups = arrange(facts_of(filled), filled.tags(), Filter(), Sort.LISTING)
    assert list(groups)[: len(filled.labels)] == list(filled.labels)
    assert groups["balcony"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("oak", {"kitchen", "bathroom"}),
        ("OAK 10", {"bathroom"}),
        ("bedroom", {"bedroom"}),
        ("kitchen oak", {"kitchen"}),
        ("nothing like it", set()),
        ("   ", {"kitchen", "bathroom", "bedroom", UNREADABLE, UNTAGGED}),
    ],
)
def test_words_are_found_in_name_listing_and_tag(filled: PhotoModel, text: str, expected: set[str]) -> None:
    assert set(shown(filled, Filter(text=text))) == expected


def test_words_are_compared_without_case_and_accents() -> None:
    assert folded("Château Élysée") == folded("CHATEAU elysee")


def test_needs_review_only(filled: PhotoModel) -> None:
    assert shown(filled, Filter(review_only=True)) == {"kitchen": ["Oak/2.jpg"]}


@pytest.mark.parametrize(
    ("least", "below", "expected"),
    [
        (0.85, 1.01, ["Oak/1.jpg", "Oak/10.jpg"]),
        (0.0, 0.6, ["Oak/2.jpg"]),
        (0.6, 0.85, ["Elm/1.jpg"]),
        (0.0, 1.01, ["Oak/1.jpg", "Oak/2.jpg", "Oak/10.jpg", "Elm/1.jpg", "Elm/broken.jpg", "loose.jpg"]),
    ],
)
def test_confidence_bounds(filled: PhotoModel, least: float, below: float, expected: list[str]) -> None:
    found = shown(filled, Filter(least=least, below=below))
    assert sorted(name for group in found.values() for name in group) == sorted(expected)


def test_sorting_by_confidence_puts_the_least_certain_first_and_the_settled_last(filled: PhotoModel) -> None:
    assert shown(filled, Filter(), Sort.CONFIDENCE)["kitchen"] == ["Oak/2.jpg", "Oak/1.jpg"]


def test_sorting_by_listing_and_by_name_is_natural(photos: PhotoModel) -> None:
    from tests.qt.conftest import make_photo, make_prediction

    order = ["10 Oak/2.jpg", "9 Oak/10.jpg", "9 Oak/9.jpg", "front.jpg"]
    photos.add_photos(make_photo(name) for name in order)
    photos.set_predictions([make_prediction(name) for name in order])
    by_listing = ["9 Oak/9.jpg", "9 Oak/10.jpg", "10 Oak/2.jpg", "front.jpg"]
    assert shown(photos, Filter(), Sort.LISTING)["kitchen"] == by_listing
    by_name = ["10 Oak/2.jpg", "9 Oak/9.jpg", "9 Oak/10.jpg", "front.jpg"]
    assert shown(photos, Filter(), Sort.NAME)["kitchen"] == by_name


def test_facts_keep_in_step_without_working_out_names_again(filled: PhotoModel) -> None:
    from retagger_gui.core.session import Decision

    old = facts_of(filled)[0]
    filled.set_decisions({filled.id_of(0): Decision("hallway")})
    new = old.updated(filled.session.items[0], "Hallway")
    assert (new.tag, new.decided) == ("hallway", True)
    assert new.by_listing is old.by_listing
    assert "hallway" in new.text
    assert "kitchen" not in new.text

"""Filter, sort and group."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui.core.photos import natural_key
from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.qt.state.arrange import Catalogue, Filter, Sort, SortKeys, folded
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import tag_name
from tests.qt.conftest import add_photos, make_photo


def catalogue_of(model: PhotoModel) -> Catalogue:
    catalogue = Catalogue()
    catalogue.append(facts_of(model))
    return catalogue


def facts_of(model: PhotoModel) -> list[SortKeys]:
    items = model.session.items
    return [SortKeys.of(row, item, tag_name(item.group)) for row, item in enumerate(items)]


def shown(model: PhotoModel, what: Filter, sort: Sort = Sort.LISTING) -> dict[str, list[str]]:
    items = model.session.items
    groups = catalogue_of(model).arrange(model.tags(), what, sort)
    return {tag: [items[row].photo.relative for row in rows] for tag, rows in groups.items() if rows}


def test_everything_is_shown_without_a_filter(filled: PhotoModel) -> None:
    found = shown(filled, Filter())
    assert found["kitchen"] == ["Oak/1.jpg", "Oak/2.jpg"]
    assert found[UNREADABLE] == ["Elm/broken.jpg"]
    assert found[UNTAGGED] == ["loose.jpg"]


def test_groups_come_in_the_models_order_empty_ones_too(filled: PhotoModel) -> None:
    groups = catalogue_of(filled).arrange(filled.tags(), Filter(), Sort.LISTING)
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
    add_photos(photos, (make_photo(name) for name in order))
    photos.set_predictions([make_prediction(name) for name in order])
    by_listing = ["9 Oak/9.jpg", "9 Oak/10.jpg", "10 Oak/2.jpg", "front.jpg"]
    assert shown(photos, Filter(), Sort.LISTING)["kitchen"] == by_listing
    by_name = ["10 Oak/2.jpg", "9 Oak/9.jpg", "9 Oak/10.jpg", "front.jpg"]
    assert shown(photos, Filter(), Sort.NAME)["kitchen"] == by_name


def test_facts_keep_in_step_without_working_out_names_again(filled: PhotoModel) -> None:

    old = facts_of(filled)[0]
    filled.say("decision", {filled.id_of(0): "hallway"})
    new = old.updated(filled.session.items[0], "Hallway")
    assert (new.tag, new.decided) == ("hallway", True)
    assert new.by_listing is old.by_listing
    assert "hallway" in new.text
    assert "kitchen" not in new.text


def plainly(facts: list[SortKeys], order: list[str], what: Filter, sort: Sort) -> dict[str, list[int]]:
    """The same as Catalogue.arrange, photo by photo."""
    words = folded(what.text).split()

    def shown(one: SortKeys) -> bool:
        if one.confidence is None:
            certain = what.least <= 0 and what.below > 1
        else:
            certain = what.least <= round(100 * one.confidence) / 100 < what.below  # as it is shown
        return certain and (one.needs_review or not what.review_only) and all(w in one.text for w in words)

    keys = {
        Sort.LISTING: lambda one: one.by_listing,
        Sort.NAME: lambda one: one.by_name,
        Sort.CONFIDENCE: lambda one: (one.decided, 2.0 if one.confidence is None else one.confidence),
    }
    groups: dict[str, list[SortKeys]] = {tag: [] for tag in order}
    for one in filter(shown, facts):
        groups.setdefault(one.tag, []).append(one)
    return {tag: [one.row for one in sorted(group, key=keys[sort])] for tag, group in groups.items()}


FILTERS = (
    Filter(),
    Filter(text="oak 1"),
    Filter(review_only=True),
    Filter(least=0.3, below=0.8),
    Filter(text="kitchen", below=0.5),
    Filter(least=0.6),
)


def test_loose_photos_come_last_and_names_are_the_paths_last_part(photos: PhotoModel) -> None:
    names = ["Oak/inside/10.jpg", "2.jpg", "\u00e9t\u00e9/1.jpg"]
    add_photos(photos, (make_photo(name) for name in names))
    for facts, name, place in zip(facts_of(photos), names, (names[0], "\uffff/2.jpg", names[2]), strict=True):
        assert facts.name == Path(name).name
        assert (facts.by_listing, facts.by_name) == (natural_key(place), natural_key(facts.name))
    assert shown(photos, Filter()) == {UNTAGGED: [names[0], names[2], names[1]]}


@pytest.mark.parametrize("seed", range(5))
def test_the_catalogue_arranges_as_one_would_photo_by_photo(photos: PhotoModel, seed: int) -> None:
    """Photos come in several scans, in any order, are tagged and decided on meanwhile; ties are many."""
    from tests.qt.conftest import make_photo, make_prediction

    chance = random.Random(seed)
    names = [f"{chance.choice(('Oak', 'Elm', 'oak 2'))}/{n % 40}-{n}.jpg" for n in range(300)]
    catalogue, order = Catalogue(), [*photos.labels, UNTAGGED]
    for part in range(0, 300, 60):
        start = len(photos.session)
        add_photos(photos, (make_photo(name) for name in names[part : part + 60]))
        items = photos.session.items
        catalogue.append(
            SortKeys.of(row, items[row], tag_name(items[row].group)) for row in range(start, len(items))
        )
        catalogue.arrange(order, Filter(), chance.choice(list(Sort)))
        known = chance.sample(names[: part + 60], 30)
        photos.set_predictions(
            replace(make_prediction(name), probabilities=_probabilities(chance, len(photos.labels)))
            for name in known
        )
        photos.say("decision", {chance.randrange(len(items)): chance.choice(photos.labels) for _ in range(5)})
        for row, item in enumerate(photos.session.items):
            catalogue.update(row, item, tag_name(item.group))
        facts = facts_of(photos)
        for what in FILTERS:
            for sort in Sort:
                expected = plainly(facts, order, what, sort)
                found = catalogue.arrange(order, what, sort)
                assert found == expected


def _probabilities(chance: random.Random, count: int) -> tuple[float, ...]:
    parts = [round(chance.random(), 1) + 0.01 for _ in range(count)]
    return tuple(part / sum(parts) for part in parts)

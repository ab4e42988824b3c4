"""The cover rule, completeness, the order of listings and what a person may say of them."""

from pathlib import Path

import pytest

from retagger_gui.core.compare import (
    LOOSE,
    Comparison,
    ListingState,
    choose_cover,
    covers,
    listing_key,
    order_by_merit,
    tag_probability,
)
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item

ROOT = Path("/comparables")
LABELS = ("kitchen", "bathroom", "bedroom")
OAK, ELM = str(ROOT / "12 Oak Road"), str(ROOT / "3 Elm Street")
KEYS = ("kitchen", "bathroom", "bedroom")


def item(
    number: int,
    relative: str = "",
    kitchen: float = 0.9,
    *,
    size: tuple[int, int] = (640, 480),
    decided: str | None = None,
    root: Path = ROOT,
) -> Item:
    """A photo with that probability of kitchen; what is left goes to the bathroom."""
    relative = relative or f"12 Oak Road/{number}.jpg"
    listing, _, below = relative.rpartition("/")
    photo = Photo(root / relative, root, relative, listing.partition("/")[0] if below else "", 1, 1)
    decision = decided
    return Item(number, photo, LABELS, (kitchen, 1 - kitchen, 0.0), "", *size, f"f{number}", decision)


def comparison(*items: Item) -> Comparison:
    result = Comparison()
    for one in items:
        result.put(one)
    return result


class TestCover:
    def test_the_highest_confidence_wins(self) -> None:
        assert choose_cover([item(1, kitchen=0.8), item(2, kitchen=0.95), item(3, kitchen=0.85)]).id == 2

    def test_of_near_equals_the_sharpest(self) -> None:
        sharpness = {1: 100.0, 2: 900.0, 3: 5000.0}
        photos = [item(1, kitchen=0.97), item(2, kitchen=0.94), item(3, kitchen=0.90)]
        assert choose_cover(photos, lambda one: sharpness[one.id]).id == 2, "the third is not near enough"

    def test_of_equally_sharp_ones_the_largest(self) -> None:
        sharpness = {1: 900.0, 2: 1000.0, 3: 790.0}
        photos = [item(1, size=(1200, 800)), item(2, size=(800, 600)), item(3, size=(3000, 2000))]
        assert choose_cover(photos, lambda one: sharpness[one.id]).id == 1, "the third is too blurred"

    def test_of_equals_the_first_by_name(self) -> None:
        photos = [item(1, "12 Oak Road/10.jpg"), item(2, "12 Oak Road/9.jpg")]
        assert choose_cover(photos).id == 2

    def test_what_was_not_measured_counts_as_sharp(self) -> None:
        photos = [item(1, size=(4000, 3000)), item(2)]
        assert choose_cover(photos, lambda one: {2: 900.0}.get(one.id)).id == 1

    def test_a_photo_moved_against_the_model_does_not_push_itself_forward(self) -> None:
        moved = item(1, kitchen=0.1, decided="kitchen", size=(6000, 4000))
        assert tag_probability(moved) == 0.1
        assert choose_cover([moved, item(2, kitchen=0.7)]).id == 2

    def test_a_label_the_model_does_not_know_has_a_cover_all_the_same(self) -> None:
        cellar = item(1, decided="wine_cellar")
        assert tag_probability(cellar) == 0.0
        assert choose_cover([cellar]).id == 1

    def test_the_others_follow_by_confidence(self) -> None:
        photos = [item(1, kitchen=0.7), item(2, kitchen=0.99), item(3, kitchen=0.8)]
        assert [one.id for one in order_by_merit(photos)] == [2, 3, 1]

    def test_a_persons_choice_comes_first_as_long_as_it_is_filed_there(self) -> None:
        photos = [item(1, kitchen=0.99), item(2, kitchen=0.6), item(3, kitchen=0.2)]
        assert covers(photos) == {1, 3}
        assert covers(photos, {(OAK, "kitchen"): 2}) == {2, 3}
        assert covers(photos, {(OAK, "kitchen"): 3}) == {1, 3}, "that one is a bathroom now"

    def test_one_for_each_room_of_each_listing(self) -> None:
        photos = [item(1), item(2), item(3, "3 Elm Street/1.jpg"), item(4, "loose.jpg"), item(5, kitchen=0.1)]
        assert covers(photos) == {1, 3, 4, 5}

    def test_the_unreadable_and_the_untagged_stand_for_nothing(self) -> None:
        photo = item(1).photo
        assert covers([Item(1, photo, LABELS), Item(2, photo, LABELS, error="The file is empty.")]) == set()


class TestListings:
    def test_nested_folders_belong_to_the_topmost(self) -> None:
        assert listing_key(item(1, "12 Oak Road/inside/upstairs/1.jpg").photo) == OAK
        assert listing_key(item(1, "1.jpg").photo) == LOOSE

    def test_stand_in_natural_order_and_loose_photos_last(self) -> None:
        found = comparison(item(1, "loose.jpg"), item(2), item(3, "3 Elm Street/1.jpg"))
        assert [found.name(key) for key in found.listings()] == ["3 Elm Street", "12 Oak Road", "No listing"]

    def test_of_the_same_name_say_where_they_are_from(self) -> None:
        other = item(2, root=Path("/more"))
        found = comparison(item(1), other)
        assert [found.name(key) for key in found.listings()] == [
            "12 Oak Road (comparables)",
            "12 Oak Road (more)",
        ]

    def test_completeness_counts_key_rooms(self) -> None:
        found = comparison(item(1), item(2), item(3, kitchen=0.1))
        whole = found.completeness(OAK, KEYS)
        assert (whole.have, whole.missing, whole.complete) == (("kitchen", "bathroom"), ("bedroom",), False)
        assert found.completeness(OAK, ("kitchen", "kitchen")).have == ("kitchen",)
        assert found.completeness(OAK, ()).complete
        assert found.completeness("/not/here", KEYS).have == ()

    def test_follow_a_photo_to_another_room(self) -> None:
        found = comparison(item(1), item(2))
        assert found.put(item(1, decided="bedroom")) == ((OAK, "bedroom"), (OAK, "kitchen"))
        assert found.put(item(1, decided="bedroom")) == ((OAK, "bedroom"), None)
        assert (found.ids(OAK, "kitchen"), found.ids(OAK, "bedroom")) == ([2], [1])
        assert found.photo_count(OAK) == 2
        assert found.all_ids(OAK) == [1, 2]

    def test_photos_are_in_natural_order_however_they_came(self) -> None:
        found = comparison(*(item(n, f"12 Oak Road/{name}.jpg") for n, name in enumerate(["10", "9", "1"])))
        assert found.ids(OAK, "kitchen") == [2, 1, 0]

    def test_count_what_is_not_tagged(self) -> None:
        photo = item(1).photo
        found = comparison(Item(1, photo, LABELS), Item(2, photo, LABELS, error="Empty."), item(3))
        assert (found.waiting(OAK), found.unreadable(OAK)) == (1, 1)
        assert found.ids(OAK, UNTAGGED) == [1]
        assert found.ids(OAK, UNREADABLE) == [2]

    def test_a_room_in_its_order_with_the_chosen_one_first(self) -> None:
        photos = {n: item(n, kitchen=share) for n, share in ((1, 0.99), (2, 0.9), (3, 0.8))}
        found = comparison(*photos.values())
        assert found.ordered(OAK, "kitchen", photos.__getitem__) == [1, 2, 3]
        assert found.set_chosen({(OAK, "kitchen"): 3}) == [(OAK, "kitchen")]
        assert found.set_chosen({(OAK, "kitchen"): 3}) == []
        assert found.ordered(OAK, "kitchen", photos.__getitem__) == [3, 1, 2]
        found.set_chosen({(OAK, "kitchen"): None})
        assert found.ordered(OAK, "kitchen", photos.__getitem__) == [1, 2, 3]


class TestStates:
    @pytest.fixture
    def found(self) -> Comparison:
        return comparison(*(item(n, f"{n} Oak Road/1.jpg") for n in range(1, 6)))

    def names(self, found: Comparison) -> str:
        return "".join(found.name(key)[0] for key in found.listings())

    def key(self, number: int) -> str:
        return str(ROOT / f"{number} Oak Road")

    def test_a_name_of_ones_own_is_shown_and_does_not_move_the_listing(self, found: Comparison) -> None:
        assert found.set_states({self.key(2): ListingState("Zebra Court")}) == [self.key(2)]
        assert found.name(self.key(2)) == "Zebra Court"
        assert [found.name(key) for key in found.listings()][1] == "Zebra Court"
        assert found.folder_name(self.key(2)) == "2 Oak Road"

    def test_hidden_ones_are_left_out(self, found: Comparison) -> None:
        found.set_states({self.key(2): ListingState(hidden=True)})
        assert self.names(found) == "1345"
        assert found.hidden() == [self.key(2)]
        assert len(found.listings(hidden=True)) == 5

    def test_moving(self, found: Comparison) -> None:
        found.set_states(found.moved(self.key(4), self.key(2)))
        assert self.names(found) == "14235"
        found.set_states(found.moved(self.key(1), None))
        assert self.names(found) == "42351"
        assert found.moved(self.key(1), None) == {}, "it stands there already"

    def test_new_listings_come_after_those_put_somewhere(self, found: Comparison) -> None:
        found.set_states(found.moved(self.key(5), self.key(1)))
        found.put(item(9, "0 Oak Road/1.jpg"))
        assert self.names(found) == "512340"

    def test_the_subject_stands_first_and_there_is_only_one(self, found: Comparison) -> None:
        found.set_states(found.with_subject(self.key(3)))
        assert (self.names(found), found.subject()) == ("31245", self.key(3))
        found.set_states(found.with_subject(self.key(5)))
        assert (self.names(found), found.subject()) == ("51234", self.key(5))
        found.set_states(found.moved(self.key(2), self.key(5)))
        assert self.names(found) == "52134", "nothing comes before the subject"
        found.set_states(found.with_subject(None))
        assert found.subject() is None

    def test_a_hidden_subject_is_shown_again(self, found: Comparison) -> None:
        found.set_states({self.key(3): ListingState(hidden=True)})
        found.set_states(found.with_subject(self.key(3)))
        assert self.names(found) == "31245"

    def test_states_may_come_before_the_listing(self) -> None:
        found = Comparison()
        found.set_states({OAK: ListingState("Home", subject=True)})
        assert found.listings() == []
        found.put(item(1))
        assert found.name(OAK) == "Home"

    def test_clearing_forgets_everything(self, found: Comparison) -> None:
        found.set_states(found.with_subject(self.key(3)))
        found.clear()
        assert (len(found), found.listings(), found.subject()) == (0, [], None)

    def test_loose_photos_are_remembered_by_their_folder_and_not_as_a_listing(self) -> None:
        found = comparison(item(1), item(2, "loose.jpg"))
        assert found.memory_key(OAK) == OAK
        assert found.memory_key(LOOSE) not in (str(ROOT), OAK)


def test_names_of_two_hundred_characters() -> None:
    name = "Long " * 40
    found = comparison(item(1, f"{name}/1.jpg"))
    assert found.name(str(ROOT / name)) == name

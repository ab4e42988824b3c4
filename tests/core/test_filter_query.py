"""The filter's words: fields, AND, OR, NOT, what is half typed, and what it could become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retagger_gui.core.filter_query import folded, parse
from retagger_gui.core.filter_words import completions
from tests.core.filter_facts import Told


def photo(
    room: str = "kitchen",
    listing: str = "12 Oak Road",
    file: str = "IMG_2041.jpg",
    confidence: int | None = 90,
    **more: bool,
) -> Told:
    told = {"seen": False, "decided": False, "doubtful": False, "unreadable": False, **more}
    return Told(
        folded(f"{file} {listing} {room}"), folded(room), folded(listing), folded(file), confidence, **told
    )


KITCHEN, BATH = photo(), photo("bathroom", "3 High Street", "Baño.jpg", 55, doubtful=True)
SEEN = photo("dining_room Dining room", "12 Oak Road", "7.jpg", 88, seen=True, decided=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (1, 1, 1)), ("   ", (1, 1, 1)), ("oak", (1, 0, 1)), ("oak kitchen", (1, 0, 0)), ("bano", (0, 1, 0)),
        ("room:kitchen", (1, 0, 0)), ("ROOM:Kitchen", (1, 0, 0)), ('room:"dining room"', (0, 0, 1)),
        ('listing:"12 oak"', (1, 0, 1)), ('-listing:"12 Oak"', (0, 1, 0)), ("NOT oak", (0, 1, 0)),
        ("room:kitchen OR room:bathroom", (1, 1, 0)), ("oak AND seen", (0, 0, 1)), ("unseen", (1, 1, 0)),
        ("confidence:>80", (1, 0, 1)), ("confidence:<=55%", (0, 1, 0)), ("confidence:90", (1, 0, 0)),
        ("(room:kitchen OR room:bathroom) doubtful", (0, 1, 0)), ("-(oak OR high)", (0, 0, 0)),
        ("oak -seen", (1, 0, 0)), ("NOT NOT oak", (1, 0, 1)), ("room:kitchen -listing:\"12 Oak\" unseen", (0, 0, 0)),
        ("oak or street", (0, 0, 0)), ("file:img", (1, 0, 0)), ('"oak road"', (1, 0, 1)), ('"road oak"', (0, 0, 0)),
        # half typed, or no field at all: looked for as it stands, never an error
        ("room:", (0, 0, 0)), ("oak OR", (1, 0, 1)), ("OR oak", (1, 0, 1)), ("(oak", (1, 0, 1)), ("oak)", (1, 0, 1)),
        ('listing:"12 o', (1, 0, 1)), ("-", (0, 0, 0)), ("NOT", (1, 1, 1)), ("12:30", (0, 0, 0)), ("()", (1, 1, 1)),
        ("confidence:high", (0, 0, 0)), ('"', (1, 1, 1)),
    ],
)  # fmt: skip
def test_what_a_filter_lets_through(text: str, expected: tuple[int, int, int]) -> None:
    query = parse(text)
    assert tuple(int(query.matches(facts)) for facts in (KITCHEN, BATH, SEEN)) == expected


@given(st.text(alphabet='ab "()-:<>=ORNTADroom', max_size=40))
def test_nothing_that_can_be_typed_is_an_error(text: str) -> None:
    assert parse(text).matches(KITCHEN) in (True, False)
    assert isinstance(completions(text, {"room": ["Kitchen"]}), list)


def test_ten_thousand_parentheses_do_no_harm() -> None:
    assert parse("(" * 10_000 + "oak").matches(KITCHEN)
    assert parse("-" * 40_000 + "oak").matches(KITCHEN)


def test_plain_words_need_no_test_of_their_own() -> None:
    assert parse("oak 12").words == ("oak", "12")
    assert parse("oak -12").words is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ro", ["room:"]), ("oak un", ["oak unseen", "oak undecided", "oak unreadable"]), ("room:k", ["room:Kitchen"]),
        ("-room:din", ['-room:"Dining room"']), ("room:", ["room:Kitchen", 'room:"Dining room"']),
        ('x listing:"12', ['x listing:"12 Oak Road"']), ("room:kitchen", []), ("", []), ("oak ", []), ("nothing:x", []),
    ],
)  # fmt: skip
def test_what_the_text_could_become(text: str, expected: list[str]) -> None:
    values = {"room": ["Kitchen", "Dining room"], "listing": ["12 Oak Road", "3 High Street"]}
    assert completions(text, values) == expected


def test_stars_and_notes() -> None:
    plain, good = photo(), photo()._replace(rating=4, note=folded("New Taps, noisy röad"))
    for text, expected in (
        ("rating:>3", (0, 1)), ("rating:0", (1, 0)), ("rating:>=4", (0, 1)), ("rating:4", (0, 1)),
        ("-rating:0 kitchen", (0, 1)), ("rating:x", (0, 0)), ("rating:4%", (0, 0)), ("rating:>5", (0, 0)),
        ("note:taps", (0, 1)), ('note:"noisy road"', (0, 1)), ("-note:taps", (1, 0)), ("note:", (0, 0)),
    ):  # fmt: skip
        query = parse(text)
        assert (int(query.matches(plain)), int(query.matches(good))) == expected, text
    assert completions("rat", {}) == ["rating:"]
    assert completions("no", {}) == ["note:"]
    assert completions("rating:>", {"rating": ["0", ">3"]}) == ["rating:>3"]

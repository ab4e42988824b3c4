"""What a filter says that can mean nothing is said in a sentence; what can mean something is left alone."""

from collections.abc import Iterator

import pytest

from retagger_gui.core import language
from retagger_gui.core.filter_trouble import trouble_in


@pytest.fixture
def german() -> Iterator[None]:
    words = {"has": "zeigt", "fireplace": "kamin", "rating": "sterne", "room": "raum"}
    language.speak(language.Speech(lambda _context, source, _plural, _count: words.get(source, "")))
    yield
    language.speak(None)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("has:", "“has:” needs something behind it: has:fireplace"),
        ("kitchen -has:", "“has:” needs something behind it: has:fireplace"),
        ("ROOM:", "“ROOM:” needs something behind it: ROOM:kitchen"),
        ('listing:""', '“listing:” needs something behind it: listing:"12 Oak"'),
        ("rating:", "“rating:” needs something behind it: rating:>3"),
        ("rating:abc", "“rating:” needs a number from 0 to 5: rating:>3"),
        ("rating:>", "“rating:” needs a number from 0 to 5: rating:>3"),
        ("rating:6", "“rating:” needs a number from 0 to 5: rating:>3"),
        ("confidence:<8o", "“confidence:” needs a number from 0 to 100: confidence:<80"),
        ("confidence:>101%", "“confidence:” needs a number from 0 to 100: confidence:<80"),
        ("room:>3", "“room:” cannot be compared with “>”: room:kitchen"),
        ('listing:"12 Oak', 'A quotation mark is open. Close it: listing:"12 Oak"'),
        ('kitchen "old', 'A quotation mark is open. Close it: "old"'),
        ("(room:kitchen", "A parenthesis is open. Close it with “)”."),
        ("room:kitchen) OR (unseen", "A parenthesis is closed that was not opened."),
        (
            "roon:kitchen",
            "“roon:” is no field, and is looked for as it stands. "
            "Fields: room, listing, file, has, note, rating, confidence",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(typed: str, said: str) -> None:
    assert trouble_in(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "kitchen", "has:fireplace", "-has:toilet", 'listing:"12 Oak" rating:>=3', "rating:0", "confidence:80%",
        "(room:kitchen OR room:bathroom) unseen", "NOT decided", '"12 Oak"', "12:30", r"C:\photos", "https://example.com",
        "-", "OR", 'a"b"c',
    ],
)  # fmt: skip
def test_what_can_mean_something_is_left_alone(typed: str) -> None:
    assert trouble_in(typed) is None


@pytest.mark.usefixtures("german")
def test_it_is_said_with_the_words_that_were_typed() -> None:
    assert language.shown(trouble_in("zeigt:")) == "“zeigt:” needs something behind it: zeigt:kamin"
    assert language.shown(trouble_in("has:")) == "“has:” needs something behind it: has:kamin"
    assert language.shown(trouble_in("sterne:viele")) == "“sterne:” needs a number from 0 to 5: sterne:>3"
    assert "Fields: raum, " in language.shown(trouble_in("zimmer:bad"))


def test_the_longest_filter_takes_no_time_and_no_stack() -> None:
    said = trouble_in("(" * 20_000 + 'room:"' + "x" * 20_000)
    assert said is not None and said.startswith("A quotation mark is open")

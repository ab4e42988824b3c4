"""The filter in another language: its words mean what the English ones do, which mean it too."""

from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retagger_gui.core import language
from retagger_gui.core.filter_query import FIELDS, FLAGS, parse
from retagger_gui.core.filter_words import completions, field_of, in_language, to_english, to_language
from retagger_gui.paths import resource
from tests.core.filter_facts import Told

CODES = tuple(sorted(path.stem.removeprefix("retagger_") for path in resource("translations").glob("*.ts")))
WORDS = (*FIELDS, *FLAGS, "AND", "OR", "NOT")


def words_of(code: str) -> dict[str, str]:
    tree = ElementTree.parse(resource("translations") / f"retagger_{code}.ts")
    context = next(one for one in tree.getroot().iter("context") if one.findtext("name") == "filter")
    return {one.findtext("source", ""): one.findtext("translation", "") for one in context.iter("message")}


@contextmanager
def speaking(code: str) -> Iterator[dict[str, str]]:
    """The filter's words of a language."""
    table = words_of(code)
    language.speak(language.Speech(lambda _context, source, *_: table.get(source, "")))
    yield table
    language.speak(None)


@pytest.fixture
def german() -> Iterator[None]:
    with speaking("de"):
        yield


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_a_word_of_letters_for_each_and_none_twice(code: str) -> None:
    table = words_of(code)
    assert set(table) == set(WORDS)
    folded = [word.casefold() for word in table.values()]
    assert len(set(folded)) == len(WORDS)
    for english, word in table.items():
        assert word.isalpha() and word.isupper() == english.isupper()
        assert word == english or word not in WORDS, "it would be taken for the English one"


@pytest.mark.parametrize("code", CODES)
def test_there_and_back(code: str) -> None:
    text = '(room:kitchen OR room:"dining room") -listing:"12 Oak" rating:>3 confidence:<80 NOT unseen has:TV AND x'
    with speaking(code) as table:
        said = to_language(text)
        assert table["room"] + ":kitchen" in said and table["OR"] in said and "unseen" not in said
        assert to_english(said) == text
        assert to_english(text) == text, "English is understood in every language"


def test_what_is_understood_is_the_same(german: None) -> None:
    facts = Told("img kueche oak", "kitchen kuche", "12 oak", "img", 90, False, False, False, False, rating=4)
    for english, said in (
        ("room:kitchen", "raum:kitchen"), ("room:kitchen", "RAUM:kitchen"), ("-listing:oak", "-objekt:oak"),
        ("rating:>3 unseen", "sterne:>3 ungesehen"), ("seen OR confidence:>80", "angesehen ODER sicherheit:>80"),
        ("NOT file:img", "NICHT datei:img"), ("oak und", "oak und"), ("12:30", "12:30"), ("angesehen:x", "angesehen:x"),
    ):  # fmt: skip
        assert to_english(said) == english
        assert parse(to_english(said)).matches(facts) == parse(english).matches(facts)


def test_values_and_quoted_words_stay_as_they_are(german: None) -> None:
    for text in ('"raum ODER"', "raumteiler", "x-raum", "nebenraum:x", 'listing:"raum:x ODER"', "oder"):
        assert to_english(text) == text


def test_it_is_completed_in_the_language_and_in_english(german: None) -> None:
    values = {"room": ["Küche", "Bad"]}
    assert completions("ra", values) == ["raum:"]
    assert completions("rat", values) == ["rating:"], "of English ones where there are no others"
    assert completions("x -raum:kü", values) == ["x -raum:Küche"]
    assert completions("room:kü", values) == ["room:Küche"], "as it was begun"
    assert completions("unge", values) == ["ungesehen"]
    assert completions("ungesehen", values) == []
    assert (field_of("Raum"), field_of("room"), field_of("ungesehen"), field_of("xyz")) == (
        "room",
        "room",
        "",
        "",
    )


def test_without_a_language_it_is_english() -> None:
    assert all(in_language(word) == word for word in WORDS)


@given(st.text(alphabet='raum objekt"():->=ODERNICHT5 ', max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_can_be_typed_is_an_error(german: None, text: str) -> None:
    english = to_english(text)
    assert to_english(english) == english
    parse(english)
    assert isinstance(completions(text, {}), list)

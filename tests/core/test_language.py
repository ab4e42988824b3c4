"""Sentences are English text, and remember how they are said in another language."""

import pickle
from collections.abc import Iterator

import pytest

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import Speech, joined, number, say, shown, speak, translate

_GERMAN = {
    "{0} is empty.": "{0} ist leer.",
    "floor plan": "Grundriss",
    "{1} in {0:,}": "{0:,} mal {1}",
}


def _look_up(context: str, source: str, plural: str, count: int) -> str:
    if plural:
        return {"%n photo": "%n Foto" if count == 1 else "%n Fotos"}.get(source, "")
    return _GERMAN.get(source, "")


@pytest.fixture
def german() -> Iterator[None]:
    speak(Speech(_look_up, lambda value, decimals: f"{value:_.{decimals}f}"))
    yield
    speak(None)


def test_without_a_language_everything_is_english() -> None:
    assert say("a", "{0} is empty.").format("b.jpg") == "b.jpg is empty."
    assert [translate("a", "%n photo", "%n photos", n) for n in (0, 1, 1234)] == [
        "0 photos",
        "1 photo",
        "1,234 photos",
    ]
    assert number(1234.5, 1) == "1,234.5"


@pytest.mark.usefixtures("german")
def test_a_sentence_stays_english_text_and_is_shown_in_the_language() -> None:
    sentence = say("a", "{0} is empty.").format("{b} 100 %n.jpg")
    assert sentence == "{b} 100 %n.jpg is empty."
    assert f"{sentence}" == str(sentence) == "{b} 100 %n.jpg is empty."
    assert shown(sentence) == "{b} 100 %n.jpg ist leer."
    assert shown("plain {text}") == "plain {text}"


@pytest.mark.usefixtures("german")
def test_counts_numbers_and_sentences_within_sentences() -> None:
    assert shown(say("a", "%n photo", "%n photos", 1)) == "1 Foto"
    assert shown(say("a", "%n photo", "%n photos", 1234)) == "1_234 Fotos"
    both = say("a", "{1} in {0:,}").format(5000, say("a", "floor plan"))
    assert (both, shown(both)) == ("floor plan in 5,000", "5_000 mal Grundriss")
    parts = joined(["x{}", say("a", "floor plan"), say("a", "not translated")], "; ")
    assert (parts, shown(parts)) == ("x{}; floor plan; not translated", "x{}; Grundriss; not translated")


@pytest.mark.usefixtures("german")
def test_an_error_and_another_process_keep_the_way_back() -> None:
    error = PhotoError(say("a", "{0} is empty.").format("b.jpg"))
    assert shown(error) == shown(str(error)) == "b.jpg ist leer."
    carried = pickle.loads(pickle.dumps(error))
    assert (str(carried), shown(carried)) == ("b.jpg is empty.", "b.jpg ist leer.")
    outer = say("a", "{0} is empty.").format(error)
    assert shown(outer) == "b.jpg ist leer. ist leer."

"""Hints on a photo's room beside the model: its file name, and photos that look the same.

A hint never changes a tag. Where it disagrees with the model, the photo is put before a person with the reason.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from retagger_gui.core.room_words import WORDS

TRUST = 5.0
"""How much more probable a hint makes what it names: of the photos of homes to train with, 2,299 names said something,
and were right five times as often as wrong (`python -m tests.benchmarks hints`)."""

SUGGESTED = 0.1
"""How probable the room that a name says must be, as a part of the tag's probability, to be suggested in its place.
Of the homes kept aside, from there on 47 tags would be put right and 15 spoilt, below it 19 and 62: there names mostly
tell what a room is meant to be, or once was (`python -m tests.benchmarks hints`)."""

_SEPARATORS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_WORD = re.compile(
    r"\d*([^\W\d]+)\d*"
)  # a word with a number before or behind it; anything else is a hash or a code
_LONGEST = 4  # words in a phrase
_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Hint:
    """What something says of a photo."""

    labels: tuple[str, ...]  # the rooms that it may be; more than one where a name holds words for several
    # "name" for the file's name or the folders below its listing, "alike" for a photo that looks the same
    source: Literal["name", "alike"]
    detail: str  # the words found in the name, as they stand there; or the name of the other photo


def name_hint(path: str) -> Hint | None:
    """What a path says, folders included; None where it says nothing.

    The file's name counts first, then the folder that it lies in, and so on.

    Args:
        path: of the photo below its listing, with forward slashes.
    """
    *folders, name = path.split("/")
    for part in (name.rpartition(".")[0] or name, *reversed(folders)):
        found = said_by(part)
        if found is not None:
            return found
    return None


@lru_cache(maxsize=4096)  # asked for each photo, again whenever something else became known of it
def said_by(name: str) -> Hint | None:
    """What one part of a path says."""
    words = list(_words(name))
    labels: dict[str, None] = {}
    said: list[str] = []
    place = 0
    while place < len(words):
        count, label = _longest_at(words, place)
        if label is not None:
            labels[label] = None
            said += words[place : place + count]
        place += count
    return Hint(tuple(labels), "name", " ".join(said)) if labels else None


def _longest_at(words: list[str], place: int) -> tuple[int, str | None]:
    """The longest phrase that begins at a word: how many words it has, and the room it means."""
    table = table_of_words()
    for count in range(min(_LONGEST, len(words) - place), 0, -1):
        label = table.get(" ".join(words[place : place + count]))
        if label is not None:
            return count, label
    return 1, None


def _words(name: str) -> Iterator[str]:
    """The words of a name, plain: "Cocina_3", "livingRoom", "IMG-bad"; hashes and codes are left out."""
    for part in _SEPARATORS.split(name):
        for piece in _CAMEL.split(part):
            found = _WORD.fullmatch(plain(piece))
            if found is not None:
                yield found.group(1)


def plain(text: str) -> str:
    """Text without case and accents, as the table has it."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=1)
def table_of_words() -> dict[str, str]:
    """Phrase -> label; phrases run together as well. What stands under two labels means neither."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for label, text in WORDS.items():
        for phrase in (" ".join(entry.split()) for entry in re.split(r"[,\n]", text)):
            for form in {phrase, phrase.replace(" ", "")} - {""}:
                if found.setdefault(form, label) != label:
                    twice.add(form)
    return {phrase: label for phrase, label in found.items() if phrase not in twice}

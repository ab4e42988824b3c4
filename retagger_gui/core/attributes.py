"""What a photo shows beside its room, such as a fireplace: as the model finds it, and as a person says.

A photo has one tag and any number of attributes. Which there are, the model file says; a person's word on one counts
more than the model's, and survives a model that does not know it.
"""

import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from retagger_gui.core.language import say, shown

Marks = tuple[tuple[str, bool], ...]
"""What a person said of attributes: (attribute, yes or no), sorted by attribute."""


@dataclass(frozen=True, slots=True)
class AttributeSet:
    """What a model can say of a photo beside its label."""

    names: tuple[str, ...] = ()  # in the order of its output
    thresholds: tuple[float, ...] = ()  # from which probability on a photo has each of them


NO_ATTRIBUTES = AttributeSet()


class Attribute(NamedTuple):
    """One attribute of one photo."""

    name: str  # as the model says it, such as "fireplace"
    # its probability, 0..1; None where the model knows no such attribute or has not looked
    share: float | None
    said: bool | None  # a person's word on it; None where nobody spoke of it
    has: bool  # whether the photo has it: the person's word, else the model's


def attributes_of(knows: AttributeSet, shares: Sequence[float], marks: Marks) -> tuple[Attribute, ...]:
    """Every attribute of a photo: the model's in their order, then others that a person spoke of.

    Args:
        knows: what the model can say.
        shares: its probabilities, in that order; () where it has not seen the photo.
        marks: what a person said.
    """
    said = dict(marks)
    found = []
    for place, name in enumerate(knows.names):
        share = shares[place] if shares else None
        word = said.pop(name, None)
        has = share is not None and share >= knows.thresholds[place] if word is None else word
        found.append(Attribute(name, share, word, has))
    found += [Attribute(name, None, word, word) for name, word in said.items()]
    return tuple(found)


def with_marks(marks: Marks, changes: Mapping[str, bool | None]) -> Marks:
    """The same after some more was said; None takes back what was."""
    said: dict[str, bool | None] = {**dict(marks), **changes}
    return tuple(sorted((name, word) for name, word in said.items() if word is not None))


@dataclass(frozen=True, slots=True)
class AttributeStyle:
    """How an attribute is shown."""

    name: str  # as the model says it
    title: str  # the same for a person, such as "Kitchen island"
    within: str  # the same as it stands within a sentence, such as "kitchen island"
    key: str = ""  # the letter that toggles it, with Shift; "" for one that this program does not know
    meaning: str = ""  # what counts: a sentence for the program's help


_STYLES = {
    style.name: style
    for style in (
        AttributeStyle(
            "fireplace",
            say("attributes", "Fireplace"),
            say("attributes", "fireplace"),
            "F",
            say("meanings", "A fireplace or a stove with a visible fire, lit or not."),
        ),
        AttributeStyle(
            "toilet",
            say("attributes", "Toilet"),
            say("attributes", "toilet"),
            "T",
            say("meanings", "A toilet bowl, whole or in part."),
        ),
        AttributeStyle(
            "bathtub",
            say("attributes", "Bathtub"),
            say("attributes", "bathtub"),
            "B",
            say("meanings", "A bath, free-standing or built in."),
        ),
        AttributeStyle(
            "island",
            say("attributes", "Kitchen island"),
            say("attributes", "kitchen island"),
            "I",
            say("meanings", "A worktop in a kitchen with a way around it; a peninsula too."),
        ),
        AttributeStyle(
            "tv",
            say("attributes", "TV"),
            say("attributes", "TV"),
            "V",
            say("meanings", "A television set."),
        ),
        AttributeStyle(
            "washer",
            say("attributes", "Washing machine"),
            say("attributes", "washing machine"),
            "W",
            say("meanings", "A washing machine or a tumble dryer."),
        ),
    )
}


SHIPPED_ATTRIBUTES: tuple[str, ...] = tuple(_STYLES)
"""The attributes that this program has words for: those of the model that comes with it."""


def attribute_style(name: str) -> AttributeStyle:
    """How to show an attribute; one that this program does not know by readable words."""
    title = " ".join(name.replace("_", " ").split())
    return _STYLES.get(name) or AttributeStyle(name, title[:1].upper() + title[1:] or name, title)


def attribute_keys(names: Iterable[str]) -> dict[str, str]:
    """Give each attribute an upper-case letter of its own, "" once all are taken; known ones keep theirs."""
    names = list(dict.fromkeys(names))
    keys = {name: _STYLES[name].key for name in names if name in _STYLES}
    for name in names:
        if name not in keys:
            own = [letter for letter in name.upper() if letter in string.ascii_uppercase]
            free = (letter for letter in [*own, *string.ascii_uppercase] if letter not in keys.values())
            keys[name] = next(free, "")
    return {name: keys[name] for name in names}


def known_attribute(text: str, names: Iterable[str]) -> str | None:
    """The attribute that a person means by its name or its words, whatever the case; None for none of them.

    Args:
        text: as it was typed, or stands in a table.
        names: the attributes to choose from.
    """
    wanted = _folded(text)
    for name in names:
        title = attribute_style(name).title
        if wanted in map(_folded, (name, title, f"{title}s", shown(title))):
            return name
    return None


def _folded(text: str) -> str:
    return " ".join(text.replace("_", " ").replace("-", " ").split()).casefold()

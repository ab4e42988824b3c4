"""Attributes in tables: one cell a photo, `toilet:0.9812;bathtub:1`, and what is left out of an export for one.

The cell names what the photo has, each with the model's probability in four decimals, and what a person said of it:
1 or 0 without decimals. So `toilet:0` is a person's no; what the model alone finds missing is not named.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from retagger_gui.core.attributes import Attribute, attribute_style, known_attribute
from retagger_gui.core.compare import covers as choose_covers
from retagger_gui.core.compare import listing_key
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.yes_no import yes_or_no
from retagger_gui.core.language import joined, say
from retagger_gui.core.session import Item, percent


def cell(attributes: Iterable[Attribute]) -> str:
    """What a table says of a photo's attributes; "" for nothing."""
    return ";".join(
        f"{one.name}:{_value(one)}" for one in attributes if one.said is not None or (one.has and one.share)
    )


def _value(one: Attribute) -> str:
    return f"{one.share:.4f}" if one.said is None else str(int(one.said))


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a cell says."""

    said: Mapping[str, bool]  # a person's words, by the attributes' names
    unknown: tuple[str, ...] = ()  # what is no attribute, or neither yes nor no; it is passed over


def read_cell(text: str, names: Sequence[str]) -> Spoken:
    """Read a cell that this program wrote, perhaps edited since: a name alone is a yes.

    Args:
        text: the cell; other numbers than 1 and 0 are the model's, and say nothing.
        names: the attributes that the model knows, beside those that this program does.
    """
    said: dict[str, bool] = {}
    unknown = []
    for entry in filter(None, (part.strip() for part in text.replace("|", ";").split(";"))):
        name_text, colon, value = entry.partition(":")
        name = known_attribute(name_text, names)
        word = yes_or_no(value) if colon else True
        if name is None:
            unknown.append(entry)
        elif word is not None and not _is_share(value):
            said[name] = word
        elif not _is_share(value):
            unknown.append(entry)
    return Spoken(said, tuple(unknown))


def _is_share(value: str) -> bool:
    """Whether it is a probability as the model's are written: with decimals."""
    text = value.strip().replace(",", ".")
    try:
        return "." in text and 0 <= float(text) <= 1
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Photos that an export does without, as they show something."""

    kept: tuple[Item, ...]
    gone: tuple[Item, ...]
    sentences: tuple[str, ...]  # one for each photo that is gone: which, and why


def leave_out(items: Iterable[Item], names: Iterable[str]) -> LeftOut:
    """Part photos by whether they show one of some attributes.

    Args:
        items: the photos.
        names: of the attributes.
    """
    unwanted = set(names)
    kept: list[Item] = []
    gone: list[Item] = []
    for item in items:
        (kept if unwanted.isdisjoint(item.has) else gone).append(item)
    return LeftOut(tuple(kept), tuple(gone), tuple(_why(item, unwanted) for item in gone))


def covers_without(parted: LeftOut, standing: Container[int]) -> set[int]:
    """The photos that stand for a room once some are left out: where it was one of these, another one does.

    Args:
        parted: the photos.
        standing: those that stood for a room before.
    """
    bereft = {(listing_key(item.photo), item.tag) for item in parted.gone if item.id in standing}
    others = [item for item in parted.kept if (listing_key(item.photo), item.tag) in bereft]
    return {item.id for item in parted.kept if item.id in standing} | choose_covers(others)


def _why(item: Item, unwanted: Container[str]) -> str:
    reasons = joined(_reason(one) for one in item.attributes if one.has and one.name in unwanted)
    return say("export", "{0} was left out: {1}.").format(item.photo.relative, reasons)


def _reason(one: Attribute) -> str:
    what = attribute_style(one.name).within
    if one.said is not None or one.share is None:
        return say("export", "{0} (you said so)").format(what)
    return say("export", "{0} ({1} %)").format(what, percent(one.share))


def attributes_named(texts: Iterable[str], names: Sequence[str]) -> tuple[str, ...]:
    """The attributes that a person asked for, by name or in words; several may stand in one text with commas.

    Raises:
        ExportError: the model does not know one of them; the message says which it knows.
    """
    found = []
    for text in (part.strip() for entry in texts for part in entry.split(",")):
        name = known_attribute(text, names)
        if name is None:
            known = (
                say("export", "It knows {0}.").format(", ".join(names))
                if names
                else say("export", "It knows no attribute; choose another model.")
            )
            raise ExportError(
                say("export", "The model cannot tell whether a photo shows {0}. {1}").format(text, known)
            )
        found.append(name)
    return tuple(dict.fromkeys(found))

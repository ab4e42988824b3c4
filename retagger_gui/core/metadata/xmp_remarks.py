"""A person's stars and note in an XMP packet, beside what others say there.

The stars go into xmp:Rating. The note goes into dc:description, below a caption that stands there already. Where
there is no dc:description but a caption in a place that programs read after it, that comes first: they would not find
it any more. What is this program's own is noted in the packet, so that it can be replaced or taken back alone; stars
of another program come back then.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias

from lxml import etree

from retagger_gui.core.metadata.xmp import (
    ALT,
    ITEM,
    PREFIXES,
    XML_LANG,
    descriptions_in,
    list_of,
    named,
    parsed,
    serialised,
    text_of,
    xml_text,
)

_Element: TypeAlias = Any  # lxml's own, which comes without types

_RATING = named("xmp", "Rating")
_OWN_RATING, _RATING_BEFORE = named("retagger", "rating"), named("retagger", "ratingBefore")
_DESCRIPTION = named("dc", "description")
_OWN_NOTE = named("retagger", "note")
_CAPTIONS = (named("exif", "UserComment"), named("tiff", "ImageDescription"), named("acdsee", "caption"))
_DEFAULT = "x-default"
_APART = "\n\n"  # between another program's caption and the note


def with_remarks(packet: bytes, *, rating: int, note: str) -> bytes:
    """A packet with a person's stars and note; the very same bytes where it says so already.

    Args:
        packet: sound XMP.
        rating: 1 to 5 stars; 0 takes back what an earlier export has put there.
        note: likewise; "" for none.

    Raises:
        MetadataError: the packet is no sound XMP, or has a caption in a form that is not known.
    """
    tree = parsed(packet)
    descriptions = descriptions_in(tree)
    rated = _rate(descriptions, str(rating) if rating else None)
    if not (_describe(descriptions, xml_text(note).strip()) or rated):
        return packet
    return serialised(tree, had_declaration=b"<?xml" in packet[:200].replace(b"\0", b""))


def _rate(descriptions: Sequence[_Element], rating: str | None) -> bool:
    """Set or take back the stars; whether that changed anything."""
    now, own = _value(descriptions, _RATING), _value(descriptions, _OWN_RATING)
    if rating is None and own is None:
        return False
    if rating is not None and now == rating:
        return False
    before = _value(descriptions, _RATING_BEFORE) if own is not None and now == own else now
    _set(descriptions, _RATING, before if rating is None else rating)
    _set(descriptions, _OWN_RATING, rating)
    _set(descriptions, _RATING_BEFORE, None if rating is None else before)
    return True


def _describe(descriptions: Sequence[_Element], note: str) -> bool:
    """Set or take back the note; whether that changed anything."""
    own = _value(descriptions, _OWN_NOTE) or ""
    if not note and not own:
        return False
    captions = list_of(descriptions, _DESCRIPTION)
    item = None if captions is None else _default(captions)
    if captions is not None:
        captions.tag = ALT  # list_of makes a bag of a single value
    said = _other_caption(descriptions) if item is None else text_of(item)
    others = _without(said, own)
    wanted = others if not note or others == note else _APART.join(filter(None, (others, note)))
    if wanted == (None if item is None else said) and own == note:
        return False
    if captions is None:
        element = etree.SubElement(descriptions[0], _DESCRIPTION, nsmap={"dc": PREFIXES["dc"]})
        captions = etree.SubElement(element, ALT)
    if item is None:
        item = etree.SubElement(captions, ITEM, {XML_LANG: _DEFAULT})
    for child in list(item):
        item.remove(child)
    item.text = wanted
    if not wanted:
        captions.remove(item)
        if not len(captions):
            captions.getparent().getparent().remove(captions.getparent())
    _set(descriptions, _OWN_NOTE, note or None)
    return True


def _without(said: str, own: str) -> str:
    """What others say, without the note of an earlier export."""
    if not own or said == own:
        return "" if own else said
    return said[: -len(_APART + own)] if said.endswith(_APART + own) else said


def _default(captions: _Element) -> _Element | None:
    """The caption for those who ask for no language."""
    items = list(captions.iterchildren(ITEM))
    found = next((item for item in items if item.get(XML_LANG) == _DEFAULT), items[0] if items else None)
    if found is not None and found.get(XML_LANG) is None:
        found.set(XML_LANG, _DEFAULT)
    return found


def _other_caption(descriptions: Sequence[_Element]) -> str:
    return next((said for name in _CAPTIONS if (said := _value(descriptions, name)) is not None), "")


def _value(descriptions: Sequence[_Element], name: str) -> str | None:
    """A property that is one text or number, or the first of a list of them, however written; None: there is none."""
    for description in descriptions:
        if name in description.attrib:
            return str(description.get(name)).strip()
        element = description.find(name)
        if element is not None:
            return text_of(next(element.iter(ITEM), element))
    return None


def _set(descriptions: Sequence[_Element], name: str, value: str | None) -> None:
    """Set such a property where it stands, or anew; None takes it out."""
    for description in descriptions:
        element = description.find(name)
        if value is None:
            description.attrib.pop(name, None)
            if element is not None:
                description.remove(element)
        elif name in description.attrib:
            description.set(name, value)
            return
        elif element is not None:
            element.clear()
            element.text = value
            return
    if value is not None:
        prefix = next(key for key, uri in PREFIXES.items() if name.startswith(f"{{{uri}}}"))
        etree.SubElement(descriptions[0], name, nsmap={prefix: PREFIXES[prefix]}).text = value

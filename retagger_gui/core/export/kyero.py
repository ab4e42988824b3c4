"""Kyero, the format of portals for Spain and Portugal: images in order, floor plans with a tag.

After Kyero's import specification, version 3: a property has up to 50 images with ids from 1, each an `url`
(http or https; JPEG, PNG or GIF) and, for a floor plan, `tags/tag` "floorplan"; kyeroV3.0.xsd has a `title` by
language besides.
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

from lxml import etree

from retagger_gui.core.export.feed_merging import XmlPlaces, merged_xml
from retagger_gui.core.export.feeds import (
    PLAN,
    Feed,
    Listing,
    Medium,
    feed_format,
    plain_reference,
)
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.xml_text import child, serialised
from retagger_gui.core.language import say

_MOST = 50  # images of a property


def _chosen(reference: str, records: Sequence[Record]) -> list[tuple[Record, str]]:
    return [(record, f"{reference}_{number}") for number, record in enumerate(records[:_MOST], 1)]


def _text(listings: Sequence[Listing]) -> bytes:
    root = etree.Element("root")
    etree.SubElement(etree.SubElement(root, "kyero"), "feed_version").text = "3"
    for listing in listings:
        home = etree.SubElement(root, "property")
        etree.SubElement(home, "id").text = listing.reference
        etree.SubElement(home, "ref").text = listing.reference
        images = child(home, "images")
        _fill(images, listing.media)
        _number(images)
    return serialised(root)


def _fill(images: Any, media: Sequence[Medium]) -> None:
    for medium in media:
        image = child(images, "image", id="")
        child(image, "url", medium.name)
        child(child(image, "title"), "en", medium.title)
        if medium.tag == PLAN:
            child(child(image, "tags"), "tag", "floorplan")


def _number(images: Any) -> None:
    """Ids in order; what is beyond the last one has no place."""
    for number, image in enumerate(list(images.iterchildren("{*}image")), 1):
        if number <= _MOST:
            image.set("id", str(number))
        else:
            images.remove(image)


def _file(image: Any) -> str:
    return image.findtext("{*}url") or ""


MERGING = XmlPlaces(
    homes=("property",),
    references=("ref", "id"),
    holders=("images",),
    before=(),
    media=("image",),
    file=_file,
    fill=_fill,
    number=_number,
)
FEED = Feed(
    name="Kyero",
    document="kyero.xml",
    kinds=("jpg", "png", "gif"),
    reference=plain_reference,
    longest=15,
    chosen=_chosen,
    text=_text,
    needs_web=True,
    merged=partial(merged_xml, places=MERGING),
)


FORMAT = feed_format(
    FEED,
    key="kyero",
    name=say("export", "Kyero media (Spain, Portugal, France, Italy)"),
    about=say(
        "export",
        "The photos' part of a Kyero feed: images in report order, floor plans tagged. Price and "
        "address are your agency software's part.",
    ),
    suffix=".xml",
)

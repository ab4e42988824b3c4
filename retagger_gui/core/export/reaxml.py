"""REAXML, the format of Australian portals: images by letter, floor plans by number.

After the REAXML documentation of realestate.com.au: `img` has the id m for the main photo, then a to z, then aa to ai,
35 in all; `floorplan` has the id 1 or 2; each has `modTime` (YYYY-MM-DD-hh:mm:ss), `url` (or, sent along in a file,
`file`) and `format`: jpg, png or gif. Both stand in `objects`.
"""

import string
import time
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
from retagger_gui.core.export.xml_text import child, plain, serialised
from retagger_gui.core.labels import counts_as
from retagger_gui.core.language import say

_MAIN = "m"
_LETTERS = [letter for letter in string.ascii_lowercase if letter != _MAIN]
IMAGE_IDS = (_MAIN, *_LETTERS, *(f"a{letter}" for letter in "abcdefghi"))
PLAN_IDS = ("1", "2")


def _chosen(reference: str, records: Sequence[Record]) -> list[tuple[Record, str]]:
    images = [record for record in records if counts_as(record.row.tag) != PLAN][: len(IMAGE_IDS)]
    plans = [record for record in records if counts_as(record.row.tag) == PLAN][: len(PLAN_IDS)]
    named = [(record, f"{reference}_{name}") for record, name in zip(images, IMAGE_IDS, strict=False)]
    return named + [
        (record, f"{reference}_plan{name}") for record, name in zip(plans, PLAN_IDS, strict=False)
    ]


def _text(listings: Sequence[Listing]) -> bytes:
    now = time.strftime("%Y-%m-%d-%H:%M:%S")
    root = etree.Element("propertyList", date=now)
    for listing in listings:
        home = etree.SubElement(root, "residential", modTime=now, status="current")
        etree.SubElement(home, "uniqueID").text = plain(listing.reference)
        objects = child(home, "objects")
        _fill(objects, listing.media)
        _number(objects)
    return serialised(root)


def _fill(objects: Any, media: Sequence[Medium]) -> None:
    for medium in media:
        entry = child(objects, "floorplan" if medium.tag == PLAN else "img", id="")
        entry.set("modTime", medium.changed())
        entry.set("url" if medium.is_web else "file", plain(medium.name))
        entry.set("format", medium.kind)


def _number(objects: Any) -> None:
    """Ids in order; what is beyond the last one has no place."""
    for name, ids in (("img", IMAGE_IDS), ("floorplan", PLAN_IDS)):
        for place, entry in enumerate(list(objects.iterchildren(f"{{*}}{name}"))):
            if place < len(ids):
                entry.set("id", ids[place])
            else:
                objects.remove(entry)


def _file(entry: Any) -> str:
    return entry.get("url") or entry.get("file") or ""


MERGING = XmlPlaces(
    homes=(
        "residential",
        "rental",
        "holidayRental",
        "land",
        "rural",
        "commercial",
        "commercialLand",
        "business",
    ),
    references=("uniqueID",),
    holders=("objects", "images"),
    before=(),
    media=("img", "floorplan"),
    file=_file,
    fill=_fill,
    number=_number,
)
FEED = Feed(
    name="REAXML",
    document="reaxml.xml",
    kinds=("jpg", "png", "gif"),
    reference=plain_reference,
    longest=50,
    chosen=_chosen,
    text=_text,
    title=lambda medium: "",
    merged=partial(merged_xml, places=MERGING),
    needs_web=True,
)


FORMAT = feed_format(
    FEED,
    key="reaxml",
    name=say("export", "REAXML media (Australia, New Zealand)"),
    about=say(
        "export",
        "The photos' part of a REAXML file: the main photo, images by letter and floor plans, in "
        "report order. Price and address are your agency software's part.",
    ),
    suffix=".xml",
)

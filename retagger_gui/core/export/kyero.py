"""Kyero, the format of portals for Spain and Portugal: images in order, floor plans with a tag.

After Kyero's import specification, version 3: a property has up to 50 images with ids from 1, each an `url`
(http or https; JPEG, PNG or GIF) and, for a floor plan, `tags/tag` "floorplan"; kyeroV3.0.xsd has a `title` by
language besides.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from retagger_gui.core.atomic import check_target
from retagger_gui.core.export.feeds import PLAN, Feed, Listing, plain_reference, preview_feed, write_feed
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, Step, Table
from retagger_gui.core.export.xml_text import plain, serialised

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
        images = etree.SubElement(home, "images")
        for number, medium in enumerate(listing.media, 1):
            image = etree.SubElement(images, "image", id=str(number))
            etree.SubElement(image, "url").text = plain(medium.name)
            etree.SubElement(etree.SubElement(image, "title"), "en").text = plain(medium.title)
            if medium.tag == PLAN:
                etree.SubElement(etree.SubElement(image, "tags"), "tag").text = "floorplan"
    return serialised(root)


FEED = Feed(
    name="Kyero",
    document="kyero.xml",
    kinds=("jpg", "png", "gif"),
    reference=plain_reference,
    longest=15,
    chosen=_chosen,
    text=_text,
    needs_web=True,
)


def write_kyero(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Write the tagged photos as a Kyero feed; see feeds.py.

    Raises:
        ExportError: the file cannot be written; what was there before is untouched.
    """
    yield from write_feed(FEED, records, target, options)


def _preview(records: Sequence[Record], options: Options) -> Table:
    return preview_feed(FEED, records, options)


FORMAT = Format(
    key="kyero",
    name="Kyero media (Spain, Portugal, France, Italy)",
    about="The photos' part of a Kyero feed: images in report order, floor plans tagged. Price and address are your "
    "agency software's part.",
    place="file",
    suffix=".xml",
    check=check_target,
    write=write_kyero,
    preview=_preview,
)

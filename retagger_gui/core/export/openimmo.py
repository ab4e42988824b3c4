"""OpenImmo, the format of German portals: each photo an `anhang` with its `gruppe` and title.

After the OpenImmo documentation, version 1.2.7 (openimmo.de): `anhang` has `location` (EXTERN for a file beside the
document, REMOTE for one on the web) and `gruppe`, and holds `anhangtitel`, `format` (a MIME type) and
`daten/pfad`, in that order; the groups are TITELBILD, INNENANSICHTEN, AUSSENANSICHTEN, GRUNDRISS, KARTEN_LAGEPLAN,
EPASS-SKALA, BILD and others.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

from lxml import etree

from retagger_gui.core.export.feed_merging import XmlPlaces, merged_xml
from retagger_gui.core.export.feeds import (
    GRAPHIC,
    PLAN,
    Feed,
    Listing,
    Medium,
    feed_format,
)
from retagger_gui.core.export.order import DRAWN
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.xml_text import child, plain, serialised
from retagger_gui.core.language import say

_EXPORT_VERSION = "1"  # of what is written here; core does not know the version of the program
_OUTSIDE = ("exterior", "balcony")
_MAP = re.compile(r"(?<![a-z])(map|lageplan|karte|site.?plan|stadtplan)(?![a-z])", re.IGNORECASE)
_TITLES = {
    "kitchen": "Küche",
    "bathroom": "Bad",
    "bedroom": "Schlafzimmer",
    "living_room": "Wohnzimmer",
    "dining_room": "Esszimmer",
    "hallway": "Flur",
    "balcony": "Balkon oder Terrasse",
    "exterior": "Außenansicht",
    "floorplan": "Grundriss",
    "graphic": "Grafik",
    "other": "Weitere Ansicht",
}


def group(medium: Medium) -> str:
    """The `gruppe` of a photo."""
    if medium.place == 0 and medium.tag not in DRAWN:
        return "TITELBILD"
    if medium.tag == PLAN:
        return "GRUNDRISS"
    if medium.is_energy_chart:
        return "EPASS-SKALA"
    if medium.tag == GRAPHIC:
        said = f"{medium.record.path.stem} {medium.record.row.caption}"
        return "KARTEN_LAGEPLAN" if _MAP.search(said) else "BILD"
    if medium.tag in _OUTSIDE:
        return "AUSSENANSICHTEN"
    return "BILD" if medium.tag == "other" else "INNENANSICHTEN"


def title(medium: Medium) -> str:
    """The `anhangtitel`: the caption, else the room in German."""
    return medium.record.row.caption or _TITLES.get(medium.record.row.tag) or medium.title


def _chosen(reference: str, records: Sequence[Record]) -> list[tuple[Record, str]]:
    return [(record, f"{reference}_{number:03}") for number, record in enumerate(records, 1)]


def _text(listings: Sequence[Listing]) -> bytes:
    root = etree.Element("openimmo")
    sent = {"art": "OFFLINE", "umfang": "TEIL", "modus": "CHANGE", "version": "1.2.7"}
    etree.SubElement(
        root, "uebertragung", {**sent, "sendersoftware": "ReTagger", "senderversion": _EXPORT_VERSION}
    )
    agent = etree.SubElement(root, "anbieter")
    for listing in listings:
        home = etree.SubElement(agent, "immobilie")
        _fill(child(home, "anhaenge"), listing.media)
        technical = etree.SubElement(home, "verwaltung_techn")
        etree.SubElement(technical, "objektnr_extern").text = plain(listing.reference)
    return serialised(root)


def _fill(holder: Any, media: Sequence[Medium]) -> None:
    for medium in media:
        place = "REMOTE" if medium.is_web else "EXTERN"
        entry = child(holder, "anhang", location=place, gruppe=group(medium))
        child(entry, "anhangtitel", title(medium))
        child(entry, "format", medium.mime)
        child(child(entry, "daten"), "pfad", medium.name)


def _number(holder: Any) -> None:
    """One title picture is enough: any but the first becomes a picture like the others."""
    entries = [entry for entry in holder.iterchildren("{*}anhang") if entry.get("gruppe") == "TITELBILD"]
    for entry in entries[1:]:
        entry.set("gruppe", "BILD")


def _file(entry: Any) -> str:
    found = entry.findtext("{*}daten/{*}pfad")
    return found or ""


def _reference(name: str) -> str:
    return plain(re.sub(r'[\\/:*?"<>|\s]+', " ", name)).strip(" .")


MERGING = XmlPlaces(
    homes=("immobilie",),
    references=("verwaltung_techn/objektnr_extern", "verwaltung_techn/objektnr_intern"),
    holders=("anhaenge",),
    before=("verwaltung_objekt", "verwaltung_techn"),
    media=("anhang",),
    file=_file,
    fill=_fill,
    number=_number,
)
FEED = Feed(
    name="OpenImmo",
    document="openimmo.xml",
    kinds=("jpg", "png", "gif", "webp", "tif", "bmp"),
    reference=_reference,
    longest=50,
    chosen=_chosen,
    text=_text,
    title=title,
    merged=partial(merged_xml, places=MERGING),
)


FORMAT = feed_format(
    FEED,
    key="openimmo",
    name=say("export", "OpenImmo media (Germany, Austria)"),
    about=say(
        "export",
        "The photos' part of an OpenImmo transfer: groups, titles and order, in a ZIP with the "
        "photos, or as .xml alone. Price and address are your agency software's part.",
    ),
    suffix=".zip",
)

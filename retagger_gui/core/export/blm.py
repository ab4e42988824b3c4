"""BLM, Rightmove's bulk load format: images and floor plans with captions, the energy chart in its own place.

After Rightmove's "Real Time Datafeed / BLM V3" specification: a header, the names of the fields, then a line a
property, fields parted by ^ and closed by ~; MEDIA_IMAGE_00 to 59 are photos, 60 the energy performance chart, whose
caption must be EPC, MEDIA_FLOOR_PLAN_00 on the plans; captions have up to 20 characters; files are named
<AGENT_REF>_IMG_00.jpg and <AGENT_REF>_FLP_00.gif.
"""

import time
from collections.abc import Sequence

from retagger_gui.core.export.feeds import (
    PLAN,
    Feed,
    Listing,
    Medium,
    feed_format,
    is_energy_chart,
    plain_reference,
)
from retagger_gui.core.export.reso import shortened
from retagger_gui.core.export.rows import Record
from retagger_gui.core.labels import counts_as
from retagger_gui.core.language import say

FIELD, RECORD = "^", "~"
IMAGES, PLANS = 60, 100  # places for photos, and for floor plans
ENERGY = 60  # the place of the energy chart
CAPTION = 20  # characters
_ENERGY_CAPTION = "EPC"


def _chosen(reference: str, records: Sequence[Record]) -> list[tuple[Record, str]]:
    chart = next((record for record in records if is_energy_chart(record)), None)
    plans = [record for record in records if counts_as(record.row.tag) == PLAN][:PLANS]
    images = [record for record in records if counts_as(record.row.tag) != PLAN and record is not chart][
        :IMAGES
    ]
    named = [(record, f"{reference}_IMG_{number:02}") for number, record in enumerate(images)]
    named += [(record, f"{reference}_FLP_{number:02}") for number, record in enumerate(plans)]
    return named if chart is None else [*named, (chart, f"{reference}_IMG_{ENERGY}")]


def fields_of(listing: Listing) -> dict[str, str]:
    """One property's fields, each with what stands in it."""
    fields = {"AGENT_REF": listing.reference}
    images = plans = 0
    for medium in listing.media:
        if medium.tag == PLAN:
            name, plans = f"FLOOR_PLAN_{plans:02}", plans + 1
        elif _is_chart(medium, listing):
            name = f"IMAGE_{ENERGY}"
        else:
            name, images = f"IMAGE_{images:02}", images + 1
        kind, _, number = name.rpartition("_")
        fields[f"MEDIA_{name}"] = _plain(medium.name)
        fields[f"MEDIA_{kind}_TEXT_{number}"] = _caption(medium, chart=number == str(ENERGY))
    return fields


def _is_chart(medium: Medium, listing: Listing) -> bool:
    """Whether it is the first energy chart: others are images like any other."""
    return medium is next((other for other in listing.media if other.is_energy_chart), None)


def _caption(medium: Medium, *, chart: bool) -> str:
    return _ENERGY_CAPTION if chart else shortened(_plain(medium.title), CAPTION)


def _title(medium: Medium) -> str:
    return _caption(medium, chart=medium.is_energy_chart)


def _plain(text: str) -> str:
    """Text without what parts fields, and without line breaks."""
    return " ".join("".join(" " if letter in (FIELD, RECORD) else letter for letter in text).split())


def _text(listings: Sequence[Listing]) -> bytes:
    rows = [fields_of(listing) for listing in listings]
    names = sorted({name for row in rows for name in row}, key=_place)
    now = time.strftime("%d-%b-%Y %H:%M")
    lines = [
        *(
            "#HEADER#",
            "Version : 3",
            f"EOF : '{FIELD}'",
            f"EOR : '{RECORD}'",
            f"Property Count : {len(rows)}",
        ),
        *(f"Generated Date : {now}", "", "#DEFINITION#", _line(names), "", "#DATA#"),
        *(_line([row.get(name, "") for name in names]) for row in rows),
        *("#END#", ""),
    ]
    return "\r\n".join(lines).encode("latin-1", "replace")  # as the specification has it


def _place(name: str) -> tuple[bool, bool, str, bool]:
    """AGENT_REF first, then images and plans by number, each before its caption."""
    kind, _, number = name.rpartition("_")
    return (name != "AGENT_REF", "FLOOR_PLAN" in kind, number, kind.endswith("TEXT"))


def _line(cells: Sequence[str]) -> str:
    return "".join(cell + FIELD for cell in cells) + RECORD


FEED = Feed(
    name="BLM",
    document="properties.blm",
    kinds=("jpg", "png", "gif"),
    reference=plain_reference,
    longest=20,
    chosen=_chosen,
    text=_text,
    title=_title,
)


FORMAT = feed_format(
    FEED,
    key="blm",
    name=say("export", "BLM media (Rightmove, United Kingdom)"),
    about=say(
        "export",
        "The photos' part of a BLM file: captions, floor plans and the energy chart in their "
        "places, in a ZIP with the photos, or as .blm alone. Price and address are your agency "
        "software's part.",
    ),
    suffix=".zip",
)

"""RESO: a CSV with the fields of the RESO Data Dictionary 2.0 Media resource, its own lookups only.

The lookups of ImageOf and MediaCategory are those of the standard's reference metadata: references/dd/json/
dd-2.0.json in github.com/RESOStandards/transport (also RESODataDictionary-2.0.metadata-report.json in
RESOStandards/web-api-commander), by their StandardName, as https://dd.reso.org/DD2.0/lookups/ImageOf/ shows them.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from retagger_gui.core.atomic import atomic_write, check_target
from retagger_gui.core.export.csv import BOM, line, neutralise
from retagger_gui.core.export.order import EXTERIOR, by_listing
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, Step, Table, in_steps, tagged
from retagger_gui.core.labels import counts_as, style
from retagger_gui.core.language import say

COLUMNS = (
    "MediaObjectID",
    "MediaCategory",
    "ImageOf",
    "ImageWidth",
    "ImageHeight",
    "Order",
    "ShortDescription",
    "PreferredPhotoYN",
    "ResourceRecordID",
)
_LONGEST = {"MediaObjectID": 255, "ShortDescription": 50, "ResourceRecordID": 255}  # characters
EXTERIOR_LOOKUPS = ("Front of Structure", "Back of Structure", "Side of Structure", "Yard", "View")
"""What an exterior photo may be of; which one only a person can say, so the first is taken by default."""

FLOOR_PLAN = "Floor Plan"
OTHER = "Other"
_LOOKUPS = """
    Aerial View|Atrium|Attic|Back of Structure|Balcony|Bar|Barn|Basement|Basketball Court|Bathroom|Bedroom|
    Bonus Room|Breakfast Area|Closet|Community|Courtyard|Deck|Den|Dining Area|Dining Room|Dock|Entrance Foyer|
    Entry|Exercise Room|Family Room|Fence|Fireplace|Floor Plan|Front of Structure|Game Room|Garage|Garden|
    Golf Course|Great Room|Guest Quarters|Gym|Hallway|Hobby Room|Inlaw|Kitchen|Lake|Laundry|Library|Living Room|
    Loading Dock|Lobby|Loft|Lot|Map|Master Bathroom|Master Bedroom|Media Room|Mud Room|Nursery|Office|Other|
    Out Buildings|Pantry|Parking|Patio|Pier|Plat Map|Playground|Pond|Pool|Reception|Recreation Room|Sauna|
    Showroom|Side of Structure|Sitting Room|Spa|Stable|Stairs|Storage|Studio|Study|Sun Room|Tennis Court|
    Utility Room|View|Walk-In Closet(s)|Waterfront|Wine Cellar|Workshop|Yard
"""
LOOKUPS: tuple[str, ...] = tuple(" ".join(name.split()) for name in _LOOKUPS.split("|"))
"""The standard's lookups of ImageOf; nothing else is ever written there."""


def image_of(label: str, mapping: Mapping[str, str]) -> str:
    """The lookup for a label: the person's own mapping, else the program's, else one of that very name.

    A room of the person's own that the standard does not have is what it counts as.
    """
    shown = style(label)
    named = _same_name(label) or (_same_name(shown.name) if shown.own else "")
    wanted = mapping.get(label) or shown.reso or named or style(counts_as(label)).reso
    return wanted if wanted in LOOKUPS else OTHER


def write_reso(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Write the tagged photos, all or nothing, each listing's in report order: `Order` 0 is its primary photo.

    Raises:
        ExportError: the file cannot be written; what was there before is untouched.
    """
    kept, without = tagged(records)
    rows = _rows(kept, options)
    with atomic_write(target) as file:
        file.write(BOM + line(COLUMNS).encode("utf-8"))
        for done, chunk in in_steps(kept):
            for cells in islice(rows, len(chunk)):
                file.write(line(cells).encode("utf-8"))
            yield Step(done)
        yield Step(len(records), without, missing=len(records) - len(kept))


def _rows(records: Sequence[Record], options: Options) -> Iterator[tuple[str | int | None, ...]]:
    for _, found in by_listing(records, options.rooms):
        for place, record in enumerate(found):
            yield _cells(record, options, place)


def _cells(record: Record, options: Options, place: int) -> tuple[str | int | None, ...]:
    row = record.row
    of = _image_of(record, options)
    category = FLOOR_PLAN if of == FLOOR_PLAN else "Photo"
    return (
        _identifier(row.path, _LONGEST["MediaObjectID"]),
        category,
        of,
        row.width,
        row.height,
        place,
        shortened(row.caption or style(row.tag).name, _LONGEST["ShortDescription"]),
        "true" if place == 0 and category == "Photo" else "false",
        _identifier(row.listing, _LONGEST["ResourceRecordID"]),
    )


def shortened(text: str, longest: int) -> str:
    """Text of so many characters at most, as a cell holds it; cut between words where that leaves half of it."""
    longest -= len(neutralise(text)) - len(text)
    if len(text) <= longest:
        return text
    cut = text[:longest].rstrip()
    between = cut.rpartition(" ")[0]
    return between if len(between) > longest // 2 and text[len(cut) : len(cut) + 1].strip() else cut


def _identifier(text: str, longest: int) -> str:
    """A name of so many characters at most that is no other's: a long one keeps its end, behind a digest of it all."""
    if len(neutralise(text)) <= longest:
        return text
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{digest}~{text[13 - longest :]}"


def _image_of(record: Record, options: Options) -> str:
    usual = image_of(record.row.tag, options.reso)
    if record.row.tag != EXTERIOR:
        return usual
    chosen = options.exteriors.get(record.path) or options.exterior
    return chosen if chosen in LOOKUPS else usual


def _same_name(label: str) -> str:
    """ "wine_cellar" -> "Wine Cellar", as the standard has one of that name."""
    name = " ".join(label.replace("_", " ").split()).casefold()
    return next((lookup for lookup in LOOKUPS if lookup.casefold() == name), "")


def _preview(records: Sequence[Record], options: Options) -> Table:
    rows = list(_rows([record for record in records if record.row.tag], options))
    return Table(COLUMNS, tuple(tuple("" if cell is None else str(cell) for cell in row) for row in rows))


FORMAT = Format(
    key="reso",
    name=say("export", "RESO media table (CSV)"),
    about=say("export", "A table after the RESO Data Dictionary, for listing systems and valuation forms."),
    place="file",
    suffix=".csv",
    check=check_target,
    write=write_reso,
    preview=_preview,
)

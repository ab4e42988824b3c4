"""The order in which a listing's photos are shown to others: the primary photo first, then room by room.

The primary photo is the one that stands for the exterior; where there is none, the one that stands for the first room
that is photographed at all. Then come the rooms in their order, in each the photo that stands for it first.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from retagger_gui.core.export.rows import Record
from retagger_gui.core.labels import SHIPPED, counts_as

EXTERIOR = "exterior"
DRAWN = (
    "floorplan",
    "graphic",
)  # labels of what is no photo, and so never the primary one where there is another


def by_listing(records: Iterable[Record], rooms: Sequence[str] = ()) -> list[tuple[str, list[Record]]]:
    """The photos of each listing in report order; the listings in the order in which they come.

    Args:
        records: tagged photos.
        rooms: labels in the person's own order; others come after them, in the model's.
    """
    listings: dict[tuple[Path, str], list[Record]] = {}
    for record in records:
        listings.setdefault((record.root, record.row.listing), []).append(record)
    return [(listing, in_order(found, rooms)) for (_, listing), found in listings.items()]


def in_order(records: Sequence[Record], rooms: Sequence[str] = ()) -> list[Record]:
    """One listing's photos in report order; the primary one is the first."""
    places = {label: place for place, label in enumerate(labels_in_order(records, rooms))}
    ordered = sorted(records, key=lambda record: (places[record.row.tag], not record.row.cover))
    if not ordered:
        return []
    primary = min(ordered, key=lambda record: _rank(record.row.tag))
    return [primary, *(record for record in ordered if record is not primary)]


def _rank(label: str) -> int:
    """How near a photo of this label is to being the primary one."""
    return 0 if label == EXTERIOR else 2 if counts_as(label) in DRAWN else 1


def labels_in_order(records: Sequence[Record], rooms: Sequence[str] = ()) -> list[str]:
    """Every label that the photos have or could have: the person's order, then the model's, then others by name."""
    known = next((record.probabilities for record in records if record.probabilities), ())
    labels = dict.fromkeys((*rooms, *([label for label, _ in known] or SHIPPED)))
    return [*labels, *sorted({record.row.tag for record in records}.difference(labels))]

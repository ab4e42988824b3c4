"""Records for the tests of the export formats, without a model."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from retagger_gui.core.compare import listing_key
from retagger_gui.core.export.rows import Record, record_of
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import Item

LABELS = ("kitchen", "bathroom", "living_room", "floorplan", "exterior")


def probabilities(label: str, p: float, second: str = "", q: float = 0.0) -> tuple[float, ...]:
    """p for the label, q for the second, the rest shared by the others."""
    others = [name for name in LABELS if name not in (label, second)]
    rest = (1 - p - q) / len(others)
    return tuple({label: p, second: q}.get(name, rest) for name in LABELS)


def record(
    path: Path | str,
    tag: str = "kitchen",
    *,
    root: Path = Path("/photos"),
    p: float = 0.96,
    also: str = "",
    chosen: str | None = None,
    error: str = "",
    rating: int = 0,
    note: str = "",
    listing_note: str = "",
) -> Record:
    """One photo below the root: predicted as `tag`, and decided as `chosen` if given."""
    path = root / path
    relative = path.relative_to(root).as_posix()
    size = path.stat().st_size if path.exists() else 0
    photo = Photo(path, root, relative, relative.rpartition("/")[0].partition("/")[0], size, 0)
    predicted = None if error else probabilities(tag, p, also, 0.3 if also else 0.0)
    decision = chosen
    item = Item(0, photo, LABELS, predicted, error, 0 if error else 640, 0 if error else 480, "", decision)
    item = replace(item, rating=rating, note=note)
    return record_of(item, "1.0", listing_notes={listing_key(photo): listing_note} if listing_note else {})


def some(root: Path = Path("/photos")) -> list[Record]:
    """Two listings and a loose photo; one confirmed, one moved, one unreadable."""
    return [
        record("3 Elm Street/front.jpg", "exterior", root=root),
        record("12 Oak Road/1.jpg", "kitchen", root=root, p=0.6, also="living_room", chosen="kitchen"),
        record("12 Oak Road/2.jpg", "living_room", root=root, p=0.6, also="kitchen", chosen="bathroom"),
        record("12 Oak Road/plan.png", "floorplan", root=root),
        record("broken.jpg", root=root, error="The file is empty."),
        record("loose.jpg", "bathroom", root=root),
    ]


def pictures(sheet: Any) -> list[tuple[int, int, int, int]]:
    """(row, column, width, height) of each picture on a sheet: openpyxl reads them, and has no public name for them."""
    return [
        (one.anchor._from.row, one.anchor._from.col, one.width, one.height)  # noqa: SLF001
        for one in sheet._images  # noqa: SLF001
    ]

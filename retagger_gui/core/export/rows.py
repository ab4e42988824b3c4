"""What an export says of one photo: the columns, and how they are filled from the session.

To add a column, add a field to Row: `taken: str = where_any(lambda item: item.photo.taken)`. It
stands in CSV, XLSX and JSON only where any photo of the export has one, so that tables stay as narrow as they
were, and `read_csv` reads it back. The order at the end is: caption, warning, rating, notes, attributes.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any

from retagger_gui.core.attributes import Attribute
from retagger_gui.core.compare import covers as choose_covers
from retagger_gui.core.compare import listing_key
from retagger_gui.core.export.attributes import cell
from retagger_gui.core.session import ALSO, SHOWN, Item

DECIMALS = 4  # of every probability
NO_NOTES: Mapping[str, str] = {}
_WHERE_ANY = "where any photo has one"


def where_any(of: Callable[[Item], Any], default: Any = "") -> Any:
    """A column that a table has only where any of its photos has something to say there.

    Args:
        of: what the column says of a photo; the default for nothing.
        default: its value where there is nothing to say.
    """
    return field(default=default, metadata={_WHERE_ANY: of})


@dataclass(frozen=True, slots=True)
class Row:
    """One photo in an export; the fields are the CSV's columns, in their order."""

    path: str  # below the folder that was opened, with forward slashes
    listing: str = ""  # the name of the folder that is the property; "" for a photo that was opened alone
    tag: str = ""  # what the photo is filed under; "" where it could not be read
    source: str = ""  # who chose the tag: "model", or "user" where a person changed it; "" without a tag
    # the probability of the model's first label, 0..1, rounded to four decimals like every score; None where the
    # photo could not be read
    confidence: float | None = None
    label_1: str = ""  # the model's first label
    score_1: float | None = None  # its probability
    label_2: str = ""  # the second label, where its probability is 0.10 or more; "" otherwise
    score_2: float | None = None  # its probability, or None
    label_3: str = ""  # likewise the third
    score_3: float | None = None  # likewise
    width: int | None = None  # of the photo in pixels, after the EXIF turn; None where it could not be read
    height: int | None = None  # likewise
    reviewed: bool = False  # whether a person has confirmed or changed the tag
    error: str = ""  # why the photo could not be read, as a sentence; "" otherwise
    model: str = ""  # the version of the model
    cover: bool = False  # whether the photo stands for its room in its listing (see core/compare.py)
    # what the feed or page that the photo came with says of it
    caption: str = where_any(lambda item: item.photo.caption)
    # what a person should know of how it was read: that its end is missing, say
    warning: str = where_any(lambda item: item.warning)
    # 1 to 5 stars that a person gave; None for none
    rating: int | None = where_any(lambda item: item.rating or None, default=None)
    note: str = where_any(lambda item: item.note)  # a person's words about the photo
    # a person's words about its listing, the same for all of its photos; rows_of fills it in
    listing_note: str = where_any(lambda item: "")
    # what it shows beside its room (core/export/attributes.py), such as `toilet:0.9812;bathtub:1`
    attributes: str = where_any(lambda item: cell(item.attributes))


@dataclass(frozen=True, slots=True)
class Record:
    """One photo in an export that needs more than the table's columns."""

    row: Row  # the table's columns
    path: Path  # the photo itself
    root: Path  # the folder that was opened
    size: int = 0  # of the photo's file in bytes
    # every label of the model with its probability, in the model's order; empty where there is no prediction
    probabilities: tuple[tuple[str, float], ...] = ()
    also: tuple[str, ...] = ()  # the further labels that the card shows beside the tag
    taken_out: bool = False  # whether the file is the program's own, taken out of one that the person opened
    attributes: tuple[Attribute, ...] = ()  # the model's, in its order, then others that a person spoke of

    @property
    def has(self) -> tuple[str, ...]:
        """The attributes that the photo has."""
        return tuple(one.name for one in self.attributes if one.has)


def _is_always(column: "Field[Any]") -> bool:
    return _WHERE_ANY not in column.metadata


COLUMNS: tuple[str, ...] = tuple(column.name for column in fields(Row) if _is_always(column))
"""The columns that every table has, in their order; those with where_any come behind."""

OPTIONAL = tuple(column for column in fields(Row) if not _is_always(column))


def columns_of(rows: Sequence[Row]) -> tuple[str, ...]:
    """The columns of a table of these rows: COLUMNS, and the others that any of them has something in."""
    extra = (
        column.name for column in OPTIONAL if any(getattr(row, column.name) != column.default for row in rows)
    )
    return (*COLUMNS, *extra)


def extras_of(rows: Sequence[Row]) -> tuple[str, ...]:
    """The same without COLUMNS."""
    return columns_of(rows)[len(COLUMNS) :]


def rows_of(
    items: Iterable[Item],
    model: str,
    covers: Container[int] | None = None,
    listing_notes: Mapping[str, str] = NO_NOTES,
) -> tuple[Row, ...]:
    """An immutable snapshot for an export, in natural order of path.

    Args:
        items: the photos.
        model: the version of the model that made the predictions.
        covers: numbers of the photos that stand for a room; None to choose them among these photos by rule.
        listing_notes: what a person noted of listings, by listing_key.
    """
    return tuple(record.row for record in records_of(items, model, covers, listing_notes))


def records_of(
    items: Iterable[Item],
    model: str,
    covers: Container[int] | None = None,
    listing_notes: Mapping[str, str] = NO_NOTES,
) -> tuple[Record, ...]:
    """An immutable snapshot with each photo's path and every probability, in natural order of path; see rows_of."""
    items = tuple(items)
    covers = choose_covers(items) if covers is None else covers
    return tuple(
        record_of(item, model, cover=item.id in covers, listing_notes=listing_notes)
        for item in _in_order(items)
    )


def _in_order(items: Iterable[Item]) -> list[Item]:
    """Photos in natural order of their paths, or in that of the feed they came with."""
    return sorted(items, key=lambda item: item.place)


def record_of(
    item: Item, model: str, *, cover: bool = False, listing_notes: Mapping[str, str] = NO_NOTES
) -> Record:
    """All that an export may want to know of one photo."""
    photo = item.photo
    return Record(
        row=row_of(item, model, cover=cover, listing_notes=listing_notes),
        path=photo.path,
        root=photo.root,
        size=photo.size,
        probabilities=tuple(zip(item.labels, item.predicted or (), strict=False)),
        also=tuple(label for label, _ in item.also),
        taken_out=photo.taken_out,
        attributes=item.attributes,
    )


def row_of(
    item: Item, model: str, *, cover: bool = False, listing_notes: Mapping[str, str] = NO_NOTES
) -> Row:
    """What an export says of one photo; `model` is the version of the model that made the prediction."""
    first, second, third = _best(item)
    extras = {column.name: column.metadata[_WHERE_ANY](item) for column in OPTIONAL}
    if listing_notes:
        extras["listing_note"] = listing_notes.get(listing_key(item.photo), "")
    return Row(
        path=item.photo.relative,
        listing=item.photo.listing,
        tag=item.tag or "",
        source=_source(item),
        confidence=first[1],
        label_1=first[0],
        score_1=first[1],
        label_2=second[0],
        score_2=second[1],
        label_3=third[0],
        score_3=third[1],
        width=item.width or None,
        height=item.height or None,
        reviewed=item.decided,
        error=item.error,
        model=model,
        cover=cover,
        **extras,
    )


def _source(item: Item) -> str:
    if item.tag is None:
        return ""
    return "user" if item.decided and not item.confirmed else "model"


def _best(item: Item) -> list[tuple[str, float | None]]:
    """The three labels to write, each with its score; blank where there is none worth naming."""
    blank: tuple[str, float | None] = ("", None)
    named: list[tuple[str, float | None]] = [
        (label, round(score, DECIMALS))
        for rank, (label, score) in enumerate(item.ranked[:SHOWN])
        if rank == 0 or score >= ALSO
    ]
    return named + [blank] * (SHOWN - len(named))


def as_text(value: object) -> str:
    """A value of a row in words: nothing for None, 1 and 0 for yes and no."""
    return "" if value is None else str(int(value) if isinstance(value, bool) else value)

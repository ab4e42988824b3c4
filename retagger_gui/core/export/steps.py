"""What every export format has in common: options in, steps out, and how a format describes itself."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from retagger_gui.core.export.rows import Record, columns_of
from retagger_gui.core.labels import KEY_ROOMS
from retagger_gui.core.language import say

EVERY = 250  # photos a step, where writing one costs less than reporting it

Place = Literal["file", "folder", "beside"]


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may choose beside the format and the place; each format reads what concerns it."""

    thumbnails: bool = False  # XLSX: show the photos in the sheets of the rooms
    # XLSX: labels that a listing should have photos of; the summary marks those it lacks
    key_rooms: tuple[str, ...] = KEY_ROOMS
    links: bool = False  # room folders: hard links instead of copies
    keywords: bool = False  # room folders: the room as a keyword inside each copy
    # RESO: label -> ImageOf lookup, where it differs from what core/labels.py says
    reso: Mapping[str, str] = field(default_factory=dict)
    # RESO: the ImageOf lookup of exterior photos; "" for what `reso` or core/labels.py says
    exterior: str = ""
    # RESO: the same for single photos, by their path
    exteriors: Mapping[Path, str] = field(default_factory=dict)
    # where photos are put in order: labels in the person's own order; others come after them
    rooms: tuple[str, ...] = ()
    # OpenImmo, REAXML, BLM and Kyero: the address on the web below which the photos will lie, as they lie below the
    # folder that was opened; "" where they will not
    media_url: str = ""
    # OpenImmo, REAXML and Kyero: an existing document, to be written anew with the photos put into it; None for a
    # document of the photos alone
    into: Path | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """How far an export has come."""

    done: int  # photos dealt with so far
    left_out: str = ""  # what was left out in this step and why, as a sentence; "" for nothing
    missing: int = 0  # how many photos are in no part of the export because of it


@dataclass(frozen=True, slots=True)
class Table:
    """The first rows of what an export would write."""

    columns: tuple[str, ...]  # their names
    rows: tuple[tuple[str, ...], ...]  # a cell a column


def table_of(records: Sequence[Record], as_text: Callable[[Any], str]) -> Table:
    """The rows as they are, each value as text."""
    columns = columns_of([record.row for record in records])
    rows = (tuple(as_text(getattr(record.row, column)) for column in columns) for record in records)
    return Table(columns, tuple(rows))


Write = Callable[[Sequence[Record], Path, Options], Iterator[Step]]
Preview = Callable[[Sequence[Record], Options], Table]
Check = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Format:
    """One export format."""

    key: str  # its name on the command line, such as "xlsx"
    name: str  # its name in the window
    about: str  # what it is for, as a sentence
    # whether it writes one file, into a folder, or beside the photos (where the target is not used)
    place: Place
    suffix: str  # of the file, with its dot; "" otherwise
    check: Check  # finds out now whether the target can be written, raising ExportError
    # writes the records to the target, step by step; closing it (or an error) leaves what was there before, or the
    # whole new file. Raises ExportError.
    write: Write
    preview: Preview  # what the first records would become


def run(steps: Iterable[Step]) -> list[str]:
    """Draw all steps; the sentences about what was left out.

    Raises:
        ExportError: the export failed; what was there before is untouched.
    """
    return [step.left_out for step in steps if step.left_out]


def in_steps(records: Sequence[Record], size: int = EVERY) -> Iterator[tuple[int, Sequence[Record]]]:
    """A few records at a time, each with the number of photos dealt with after them."""
    remaining = iter(records)
    done = 0
    while chunk := list(islice(remaining, size)):
        done += len(chunk)
        yield done, chunk


def tagged(records: Sequence[Record]) -> tuple[list[Record], str]:
    """The records that have a tag, and a sentence about the others ("" where there are none)."""
    kept = [record for record in records if record.row.tag]
    count = len(records) - len(kept)
    words = say(
        "export",
        "%n photo was left out: it has no tag.",
        "%n photos were left out: they have no tag.",
        count,
    )
    return kept, words if count else ""

"""Training set: the reviewed photos and labels.csv, as `python -m training catalogue` reads them.

An attribute's column says 1 or 0 where a person did, and nothing where nobody looked: training takes no loss there.

The label is the person's decision. Where a person has confirmed what the model found, the further labels that
the card showed are taken along as `also`; where the person has chosen another tag, the model's other guesses
were not what the photo shows, and `also` stays empty.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from retagger_gui.core.atomic import atomic_write
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.copying import (
    Copy,
    carry_out,
    check_folder,
    check_outside,
    check_place,
    check_space,
    copy_name,
    planned,
)
from retagger_gui.core.export.csv import neutralise
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, Step, Table
from retagger_gui.core.language import say

COLUMNS = (
    "file",
    "label",
    "also",
    "listing",
    "source",
)  # and a column for each attribute that any photo was asked for
PHOTOS = "photos"  # the folder of the copies
TABLE = "labels.csv"
SOURCE = "corrected"  # what training reports these photos' results under

_Rows = dict[str, dict[str, str]]


def write_training_set(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Copy the reviewed photos to OUT/photos and write OUT/labels.csv, which comes last and all or nothing.

    An earlier training set in the same folder is extended: its rows stay, except those of photos that are
    exported again.

    Raises:
        ExportError: the folder cannot be written or lies within the photos' own, the disk is too small, or
            another labels.csv lies there.
    """
    check_outside(records, target)
    check_folder(target)
    check_folder(target / PHOTOS)
    rows = _earlier(target / TABLE)
    kept = [record for record in records if record.row.reviewed and record.row.tag]
    copies = []
    for copy in planned((record, target / PHOTOS) for record in kept):
        copies.append(copy)
        yield Step(0)
    check_space(copies, target)
    for done, copy in enumerate(copies, 1):
        problem = carry_out(copy)
        if not problem:
            rows |= {(entry := _row(copy))["file"]: entry}
        yield Step(done, problem, missing=1 if problem else 0)
    with atomic_write(target / TABLE) as file:
        file.write(_text(rows).encode("utf-8", "replace"))
        without = len(records) - len(kept)
        words = say(
            "export",
            "%n photo was left out: it has not been confirmed by a person.",
            "%n photos were left out: they have not been confirmed by a person.",
            without,
        )
        yield Step(len(records), words if without else "", missing=without)


def also(record: Record) -> tuple[str, ...]:
    """Further labels that are right too: those shown beside a tag that a person has confirmed."""
    return record.also if record.row.source == "model" else ()


def _row(copy: Copy) -> dict[str, str]:
    row = copy.record.row
    return {
        "file": f"{PHOTOS}/{copy.target.name}",
        "label": row.tag,
        "also": "|".join(also(copy.record)),
        "listing": neutralise(row.listing),  # only its being the same or another matters to training
        "source": SOURCE,
        **{one.name: str(int(one.said)) for one in copy.record.attributes if one.said is not None},
    }


def _earlier(table: Path) -> _Rows:
    """The rows of an earlier export by file."""
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="")
            if not {"file", "label"} <= set(reader.fieldnames or ()):
                raise ExportError(
                    say(
                        "export", "{0} is another table than a training set's. Choose another folder."
                    ).format(table)
                )
            names = (*COLUMNS, *(name for name in reader.fieldnames or () if name and name not in COLUMNS))
            return {row["file"]: {name: row.get(name) or "" for name in names} for row in reader}
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ExportError(
            say("export", "{0} cannot be read ({1}). Choose another folder.").format(table, error)
        ) from error


def _text(rows: _Rows) -> str:
    text = io.StringIO(newline="")
    others = dict.fromkeys(name for row in rows.values() for name in row if name not in COLUMNS)
    writer = csv.DictWriter(text, (*COLUMNS, *others), restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows.values())
    return text.getvalue()


def _preview(records: Sequence[Record], options: Options) -> Table:
    rows = [
        (f"{PHOTOS}/{copy_name(record)}", record.row.tag, "|".join(also(record)), record.row.listing, SOURCE)
        for record in records
        if record.row.reviewed and record.row.tag
    ]
    return Table(COLUMNS, tuple(rows))


FORMAT = Format(
    key="training-set",
    name=say("export", "Training set"),
    about=say(
        "export",
        "The photos that a person has confirmed or moved, with their labels, to train a better model with.",
    ),
    place="folder",
    suffix="",
    check=check_place,
    write=write_training_set,
    preview=_preview,
)

"""A person's verdict on doubtful labels: file,label and, if wanted, also and drop."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from training.config import suggest
from training.errors import TrainingError
from training.spreadsheet import read_rows

_COLUMNS = ("file", "label", "also", "drop")
_YES = ("1", "true", "yes", "x")
_NO = ("", "0", "false", "no")


@dataclass(frozen=True, slots=True)
class Correction:
    """What a photo's row becomes.

    Attributes:
        label: the right label, "" to keep it.
        also: further labels that are right too; None to keep them.
        drop: leave the photo out.
    """

    label: str
    also: tuple[str, ...] | None
    drop: bool


def read(path: Path, labels: Sequence[str]) -> dict[str, Correction]:
    """The corrections by the photo's name in the catalogue (or its absolute path).

    Args:
        path: CSV with the columns file, label and, if wanted, also (`|` between) and drop (1 or yes); further
            columns, such as those of suspects.csv, are ignored.
        labels: those in use and those that the program knows; any other is taken for a misspelling.

    Raises:
        TrainingError: the file cannot be read, lacks a column, or names a label that isn't in use.
    """
    columns, rows = read_rows(path, "The corrections")
    missing = {"file", "label"} - columns
    if missing:
        raise TrainingError(f"The corrections {path} lack the column {sorted(missing)[0]}.")
    return {row["file"].strip(): _correction(row, path, labels) for row in rows}


def _correction(row: dict[str, str], path: Path, labels: Sequence[str]) -> Correction:
    cells = {name: row.get(name, "").strip() for name in _COLUMNS}
    also = tuple(part.strip() for part in cells["also"].split("|") if part.strip())
    for label in (*filter(None, [cells["label"]]), *also):
        if label not in labels:
            raise TrainingError(
                f"The corrections {path} give {cells['file']} the label {label}, which is none of the labels in use."
                f"{suggest(label, labels)}"
            )
    drop = cells["drop"].lower()
    if drop not in _YES + _NO:
        raise TrainingError(
            f"The corrections {path} say drop={drop} for {cells['file']}; write 1 or leave it empty."
        )
    return Correction(cells["label"], also if "also" in row else None, drop in _YES)

"""Where labelled photos come from: labels.csv, folders named after labels, or the program's CSV export."""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.photos import scan
from training.config import Config
from training.errors import TrainingError
from training.spreadsheet import read_rows
from training.table import SPLITS, Entry, split_labels

Dropped = Callable[[str, str], None]
"""Told of each photo that is left out: its file and the reason."""

_EXPORT_COLUMNS = {"path", "listing", "tag", "source", "reviewed"}
_LABELS_COLUMNS = {"file", "label"}
_KNOWN_COLUMNS = {*_LABELS_COLUMNS, "also", "listing", "source", "split"}


def gather(config: Config, dropped: Dropped) -> list[Entry]:
    """The photos of --data and --labels, of every --more and of --unlabelled, not yet looked at.

    Those without a label, "", are for the step spread, and for corrections to give one.

    Raises:
        TrainingError: a folder or table is missing, or is neither of the three kinds.
    """
    entries = list(_from(config.data, config.labels, config, dropped))
    for more in config.more:
        # "TABLE::FOLDER" names the folder that a table's paths are relative to; else it is the table's own.
        table, _, folder = str(more).partition("::")
        if more.is_dir():
            entries += _from(more, None, config, dropped)
        else:
            entries += _from(Path(folder) if folder else Path(table).parent, Path(table), config, dropped)
    for unlabelled in config.unlabelled:
        entries += _from_unlabelled(unlabelled, config)
    return _without_repeats(entries, dropped)


def _without_repeats(entries: list[Entry], dropped: Dropped) -> list[Entry]:
    """A photo named twice keeps its first row."""
    first: dict[str, Entry] = {}
    for entry in entries:
        if first.setdefault(entry.file, entry) is not entry:
            dropped(entry.file, f"named twice; the first row's label, {first[entry.file].label}, counts")
    return list(first.values())


def _from(folder: Path, table: Path | None, config: Config, dropped: Dropped) -> Iterator[Entry]:
    if not folder.is_dir():
        raise TrainingError(
            f"The folder {folder} isn't there; --data names the folder that holds the photos."
        )
    if table is None and (folder / "labels.csv").exists():
        table = folder / "labels.csv"
    if table is None:
        return _from_folders(folder, config, dropped)
    return _from_table(folder, table, config, dropped)


def _from_table(folder: Path, table: Path, config: Config, dropped: Dropped) -> Iterator[Entry]:
    columns, rows = read_rows(table, "The table")
    if columns >= _LABELS_COLUMNS:
        return _from_labels(folder, table, rows, config)
    if columns >= _EXPORT_COLUMNS:
        return _from_export(folder, table, config, dropped)
    raise TrainingError(
        f"The table {table} is neither a labels.csv (columns file, label) nor the program's CSV export "
        "(columns path, listing, tag, source, reviewed)."
    )


def _from_labels(folder: Path, table: Path, rows: list[dict[str, str]], config: Config) -> Iterator[Entry]:
    _check_columns(rows[0] if rows else {}, table, config)
    for row in rows:
        split = row.get("split", "")
        if split and split not in SPLITS:
            raise TrainingError(
                f"The table {table} gives {row['file']} the split {split}; it is train or val."
            )
        also = tuple(label for label in split_labels(row.get("also", "")) if label != row["label"])
        yield Entry(
            *_names(folder, row["file"], config),
            label=row["label"],
            also=also,
            listing=_listing(folder, row.get("listing", ""), config),
            source=row.get("source", "") or folder.resolve().name,
            split=split,
            attributes=_attributes(row, table, config),
        )


def _from_unlabelled(folder: Path, config: Config) -> Iterator[Entry]:
    """Every photo below the folder; the photos of a subfolder are one listing."""
    if not folder.is_dir():
        raise TrainingError(f"The folder {folder} isn't there; --unlabelled names folders of photos.")
    for photo in scan([folder]):
        subfolder = "/".join(photo.relative.split("/")[:-1])
        file, path = _names(folder, photo.relative, config)
        yield Entry(
            file,
            path,
            label="",
            listing=f"{folder.resolve().name}/{subfolder}" if subfolder else "",
            source=folder.resolve().name,
        )


def _check_columns(columns: Iterable[str], table: Path, config: Config) -> None:
    """A column that is nearly an attribute's, where that has none, is one misspelt: its labels would be lost unseen."""
    missing = [name for name in config.attributes if name not in columns]
    for column in columns:
        written = column.strip().lower()
        for name in (
            difflib.get_close_matches(written, missing, 1, 0.8) if written not in _KNOWN_COLUMNS else ()
        ):
            raise TrainingError(
                f"The table {table} has a column {column}; is {name} meant? Name it so, or leave {name} out of "
                "--attributes."
            )


def _attributes(row: dict[str, str], table: Path, config: Config) -> dict[str, bool]:
    """What was looked for on a photo, and whether it is there; a cell that is empty says that nobody looked."""
    found = {}
    for name in config.attributes:
        if cell := row.get(name, "").strip():
            if cell not in ("0", "1"):
                raise TrainingError(
                    f"The table {table} says {name}={cell} for {row['file']}; write 1, 0 or leave it empty."
                )
            found[name] = cell == "1"
    return found


def _from_export(folder: Path, table: Path, config: Config, dropped: Dropped) -> Iterator[Entry]:
    """Only what a person chose or confirmed: its own guesses would make the model surer, not better."""
    for row in read_csv(table):
        if row.reviewed and row.tag:
            yield Entry(
                *_names(folder, row.path, config),
                label=row.tag,
                listing=_listing(folder, row.listing, config),
                source=folder.resolve().name,
            )
        else:
            dropped(row.path, row.error or "no person has confirmed its tag")


def _from_folders(folder: Path, config: Config, dropped: Dropped) -> Iterator[Entry]:
    """LABEL/photo.jpg or LABEL/LISTING/photo.jpg; all below train/ and val/ if there is nothing else."""
    photos = [photo.relative.split("/") for photo in scan([folder])]
    divided = {parts[0] for parts in photos if len(parts) > 1} == set(SPLITS)
    for whole in photos:
        split, parts = (whole[0], whole[1:]) if divided else ("", whole)
        if len(parts) == 1:
            dropped("/".join(whole), "it lies in no label's folder")
        else:
            yield Entry(
                *_names(folder, "/".join(whole), config),
                label=_label(parts[0]),
                listing=_listing(folder, "/".join(parts[1:-1]), config),
                source=folder.resolve().name,
                split=split if split in SPLITS else "",
            )


def _names(folder: Path, file: str, config: Config) -> tuple[str, Path]:
    """What the table calls a photo (below --data, else absolute), and its path."""
    path = folder / file
    return (file.replace("\\", "/") if folder == config.data else path.resolve().as_posix()), path


def _listing(folder: Path, listing: str, config: Config) -> str:
    """Listings of different folders that happen to share a name are different."""
    return listing if folder == config.data or not listing else f"{folder.resolve().name}/{listing}"


def _label(folder: str) -> str:
    """'Living room' -> 'living_room'."""
    return re.sub(r"[\W_]+", "_", folder.strip().lower()).strip("_") or folder

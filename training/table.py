"""The catalogue's table: what a photo's row is, reading and writing it, and what makes it fit to train on."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from retagger_gui.core.labels import SHIPPED
from training import corrections
from training.checkpoint import replace_text
from training.config import Config
from training.errors import TrainingError

COLUMNS = ("file", "label", "also", "listing", "source", "split", "width", "height", "phash")
SPLITS = ("train", "val")


@dataclass(frozen=True, slots=True)
class Entry:
    """One labelled photo.

    Attributes:
        file: as written in the table: below the data folder, or absolute; forward slashes.
        path: the photo itself.
        label: what it shows; "" where nobody has said, which no catalogue holds.
        also: further labels that are right too.
        listing: the property that it belongs to, "" where unknown.
        source: where it comes from; results are reported for each source.
        split: "train" or "val"; "" until one is made.
        width: in pixels after the EXIF turn; 0 until looked at.
        height: likewise.
        phash: perceptual hash of 64 bits as 16 hexadecimal digits, "" until looked at.
        attributes: what was looked for beside the label, and whether it is there.
    """

    file: str
    path: Path
    label: str
    also: tuple[str, ...] = ()
    listing: str = ""
    source: str = ""
    split: str = ""
    width: int = 0
    height: int = 0
    phash: str = ""
    attributes: Mapping[str, bool] = field(default_factory=dict, hash=False)


def read(config: Config) -> list[Entry]:
    """The run's catalogue with the corrections applied, in the table's order.

    Photos are looked for below --data first, then in the folder recorded when the catalogue was made, so that
    a run can move to another machine.

    Raises:
        TrainingError: there is no catalogue, it is damaged, or it is not fit to train on.
    """
    path = config.catalogue_csv
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        recorded = Path(json.loads((config.run / "catalogue.json").read_text("utf-8"))["data"])
        entries = [_entry(row, config.data, recorded) for row in rows]
    except FileNotFoundError as error:
        raise TrainingError(f"{path} isn't there; run the step catalogue first.") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path} is damaged; run the step catalogue again.") from error
    entries = corrected(entries, config)
    check(entries)
    return entries


def corrected(entries: Sequence[Entry], config: Config) -> list[Entry]:
    """The entries with the labels of --corrections, without those that it drops.

    Corrections of photos that aren't here are counted on the screen: they may have been left out for good reasons, or
    their names may be wrong.
    """
    if config.corrections is None:
        return list(entries)
    wanted = corrections.read(
        config.corrections, sorted({*SHIPPED, *(entry.label for entry in entries)} - {""})
    )
    _tell_unknown(wanted, entries, config.corrections)
    result = []
    for entry in entries:
        change = wanted.get(entry.file) or wanted.get(entry.path.as_posix())
        if change is None:
            result.append(entry)
        elif not change.drop:
            also = entry.also if change.also is None else change.also
            label = change.label or entry.label
            result.append(replace(entry, label=label, also=tuple(a for a in also if a != label)))
    return result


def _tell_unknown(wanted: Iterable[str], entries: Sequence[Entry], path: Path) -> None:
    known = {entry.file for entry in entries} | {entry.path.as_posix() for entry in entries}
    if unknown := sorted(set(wanted) - known):
        print(
            f"{len(unknown)} of the corrections in {path} name no photo of the catalogue, e.g. {unknown[0]}."
        )


def write(config: Config, entries: Sequence[Entry]) -> None:
    """Write catalogue.csv, and catalogue.json which records the data folder.

    Raises:
        TrainingError: they cannot be written.
    """
    attributes = sorted({name for entry in entries for name in entry.attributes})
    rows = [
        (
            *(e.file, e.label, "|".join(e.also), e.listing, e.source, e.split, e.width, e.height, e.phash),
            *("" if (seen := e.attributes.get(name)) is None else int(seen) for name in attributes),
        )
        for e in entries
    ]
    recorded = {"data": config.data.resolve().as_posix(), "photos": len(entries), "config": config.to_dict()}
    replace_text(config.run / "catalogue.json", json.dumps(recorded, indent=1) + "\n")
    write_csv(config.catalogue_csv, (*COLUMNS, *attributes), rows)


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table, all or nothing.

    Raises:
        TrainingError: it cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    replace_text(path, text.getvalue())


def check(entries: Sequence[Entry]) -> None:
    """Make sure that a network can be trained and judged on these photos.

    Raises:
        TrainingError: no photos, one label only, or a label that one split lacks.
    """
    labels = sorted({entry.label for entry in entries})
    if not entries:
        raise TrainingError("There is no photo to train on; --data names the folder that holds them.")
    if len(labels) < 2:
        raise TrainingError(f"All photos have the label {labels[0]}; a network needs two labels or more.")
    counts = Counter((entry.label, entry.split) for entry in entries)
    for label in labels:
        for split, other in (SPLITS, SPLITS[::-1]):
            if not counts[label, split]:
                raise TrainingError(
                    f"The label {label} has no photo in {split} (and {counts[label, other]} in {other}). "
                    f"Add photos of another listing, move some to {split}, or leave the label out."
                )


def _entry(row: dict[str, str], data: Path, recorded: Path) -> Entry:
    path = data / row["file"]
    return Entry(
        file=row["file"],
        path=path if path.exists() else recorded / row["file"],
        label=row["label"],
        also=split_labels(row["also"]),
        listing=row["listing"],
        source=row["source"],
        split=row["split"],
        width=int(row["width"]),
        height=int(row["height"]),
        phash=row["phash"],
        attributes={name: cell == "1" for name, cell in row.items() if name not in COLUMNS and cell},
    )


def label_order(entries: Iterable[Entry]) -> list[str]:
    """The labels in use: those that the program knows in its order, then the others by name."""
    used = {entry.label for entry in entries}
    return [label for label in SHIPPED if label in used] + sorted(used.difference(SHIPPED))


def split_labels(text: str) -> tuple[str, ...]:
    """'kitchen|dining_room' -> ("kitchen", "dining_room")."""
    return tuple(part.strip() for part in text.split("|") if part.strip())


def evenly(entries: Sequence[Entry], count: int) -> list[Entry]:
    """At most `count` entries, evenly spread over all; 0 for all."""
    if not count or count >= len(entries):
        return list(entries)
    return [entries[i * (len(entries) - 1) // max(1, count - 1)] for i in range(count)]

"""The step catalogue: photos and labels from anywhere into one table that every later step reads."""

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import decode
from training import sources
from training.config import Config
from training.duplicates import phash
from training.progress import progress
from training.splits import clean_split
from training.table import SPLITS, Entry, check, corrected, write, write_csv


def run(config: Config) -> None:
    """Write RUN/catalogue.csv and RUN/dropped.csv, and print the counts.

    Raises:
        TrainingError: the input cannot be read, or what it holds is not fit to train on. dropped.csv is
            written all the same; a catalogue of before stays.
    """
    dropped: list[tuple[str, str]] = []

    def drop(file: str, reason: str) -> None:
        dropped.append((file, reason))

    gathered = sources.gather(config, drop)
    entries = corrected(gathered, config)
    names = {entry.file for entry in entries}
    dropped += [(entry.file, "dropped by the corrections") for entry in gathered if entry.file not in names]
    entries = _labelled(entries, {entry.file for entry in gathered if not entry.label}, drop)
    seen = looked_at(entries, config, drop)
    divided = clean_split(
        seen, near=config.near, val_fraction=config.val_fraction, seed=config.seed, dropped=drop
    )
    write_csv(config.run / "dropped.csv", ("file", "reason"), dropped)
    check(divided)
    write(config, divided)
    print(counts(divided))
    print(f"{len(divided)} photos in {config.catalogue_csv}; {len(dropped)} left out, see dropped.csv.")


def _labelled(entries: Sequence[Entry], unlabelled: set[str], drop: sources.Dropped) -> list[Entry]:
    """The entries that have a label; one that came without has it from neighbours, and judges nothing."""
    kept = []
    for entry in entries:
        if not entry.label:
            drop(entry.file, "no label")
        else:
            kept.append(replace(entry, split="train") if entry.file in unlabelled else entry)
    return kept


def looked_at(entries: Sequence[Entry], config: Config, drop: sources.Dropped) -> list[Entry]:
    """The entries with size and hash, without those that cannot be read or are too small."""
    kept = []
    with ThreadPoolExecutor(max(1, config.workers)) as pool:  # Pillow decodes outside Python's lock
        looks = pool.map(lambda entry: _look(entry, config.min_side), entries)
        for entry, found in zip(entries, progress(looks, len(entries), "Looking at photos"), strict=True):
            if isinstance(found, str):
                drop(entry.file, found)
            else:
                kept.append(found)
    return kept


def _look(entry: Entry, min_side: int) -> Entry | str:
    """The entry with what its photo shows, or why it is left out."""
    try:
        photo = decode(entry.path)
    except PhotoError as error:
        return str(error)
    if min(photo.width, photo.height) < min_side:
        return f"too small: {photo.width} x {photo.height} pixels"
    return replace(entry, width=photo.width, height=photo.height, phash=phash(photo.model_input))


def counts(entries: Sequence[Entry]) -> str:
    """A table of photos per label, split and source."""
    sources_ = sorted({entry.source for entry in entries})
    columns = [(split, source) for split in SPLITS for source in sources_]
    found = Counter((e.label, e.split, e.source) for e in entries)
    labels = sorted({entry.label for entry in entries})
    rows = [["label", *(f"{split} {source}".strip() for split, source in columns), *SPLITS]]
    rows += [
        [
            label,
            *(str(found[label, *column]) for column in columns),
            *(_total(found, label, s) for s in SPLITS),
        ]
        for label in labels
    ]
    sums = [str(sum(int(row[i]) for row in rows[1:])) for i in range(1, len(rows[0]))]
    return _aligned([*rows, ["all", *sums]])


def _total(found: Counter[tuple[str, str, str]], label: str, split: str) -> str:
    return str(sum(count for (a, b, _), count in found.items() if (a, b) == (label, split)))


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    )

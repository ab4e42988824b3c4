"""Which photos are trained on and which are kept to judge by, so that nothing judged was ever seen."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from training.duplicates import Clusters, join_equal, near_pairs
from training.table import Entry


def clean_split(
    entries: Sequence[Entry],
    *,
    near: int,
    val_fraction: float,
    seed: int,
    dropped: Callable[[str, str], None],
) -> list[Entry]:
    """Give every photo a split; listings and clusters of near-duplicates end up on one side.

    A given split is kept, except that a photo of train is dropped when a photo of val is of its listing or
    looks like it (or like one that looks like it, and so on). Photos without a split follow their listing or
    cluster, and the rest are divided by a seeded draw that keeps each label's share.

    Args:
        entries: photos with hashes.
        near: hashes that differ in at most so many bits are near-duplicates.
        val_fraction: share of each label that goes to val where no split is given.
        seed: of the draw.
        dropped: told the file and the reason of each photo left out.
    """
    clusters = Clusters(len(entries))
    join_equal(clusters, [entry.listing for entry in entries])
    # Listings are whole on one side already, so clusters alone decide what to drop: a photo isn't dropped
    # because another of its listing has a twin in val.
    twins = Clusters(len(entries))
    pairs = near_pairs([entry.phash for entry in entries], near)
    twins.join(pairs)
    kept = _without_straddling(entries, [clusters.groups(), twins.groups()], dropped)
    clusters.join(pair for pair in pairs if kept[pair[0]] is not None and kept[pair[1]] is not None)
    groups = [[m for m in group if kept[m] is not None] for group in clusters.groups()]
    splits = _fill([group for group in groups if group], entries, val_fraction, random.Random(seed))
    return [replace(e, split=splits[m]) for m, e in enumerate(kept) if e is not None]


def _without_straddling(
    entries: Sequence[Entry], partitions: Sequence[Sequence[list[int]]], dropped: Callable[[str, str], None]
) -> list[Entry | None]:
    """The entries with None for each photo of train that shares a group of a partition with one of val."""
    kept: list[Entry | None] = list(entries)
    for number, groups in enumerate(partitions):
        for group in groups:
            val = next((member for member in group if entries[member].split == "val"), None)
            for member in group if val is not None else ():
                if entries[member].split == "train" and kept[member] is not None and val is not None:
                    kept[member] = None
                    dropped(entries[member].file, _reason(number, entries[val]))
    return kept


def _reason(partition: int, val: Entry) -> str:
    if partition == 0:
        return f"its listing {val.listing} is in val"
    return f"near-duplicate of {val.file}, which is in val"


def _fill(
    groups: Sequence[list[int]], entries: Sequence[Entry], val_fraction: float, draw: random.Random
) -> dict[int, str]:
    """Each member's split: the group's given one if it has any, else drawn."""
    splits: dict[int, str] = {}
    free = []
    for group in groups:
        given = {entries[member].split for member in group} - {""}
        if given:
            splits |= dict.fromkeys(group, "val" if "val" in given else "train")
        else:
            free.append(group)
    wanted = _wanted(free, entries, val_fraction)
    draw.shuffle(free)
    # Large groups first: what is left to fill is then filled exactly by single photos.
    for group in sorted(free, key=len, reverse=True):
        counts = Counter(entries[member].label for member in group)
        useful = sum(min(count, wanted[label]) for label, count in counts.items())
        to_val = 2 * useful > len(group)
        splits |= dict.fromkeys(group, "val" if to_val else "train")
        if to_val:
            wanted.subtract(counts)
            wanted = Counter({label: max(0, count) for label, count in wanted.items()})
    return splits


def _wanted(groups: Sequence[list[int]], entries: Sequence[Entry], val_fraction: float) -> Counter[str]:
    """How many photos of each label val should get of those without a split: at least one."""
    labels = Counter(entries[member].label for group in groups for member in group)
    return Counter({label: max(1, round(count * val_fraction)) for label, count in labels.items()})

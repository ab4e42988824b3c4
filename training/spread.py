"""The step spread: labels for photos that nobody has labelled, from the labelled photos nearest to them.

The method is that of Redfin's room classifier: neighbours in a network's features vote, and only a clear vote of near
ones counts. How near is near enough is measured on val, whose labels are hidden from the vote.
"""

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training import plots, sources
from training.catalogue import looked_at
from training.checkpoint import replace_text
from training.config import Config
from training.embedding import Embedder, embed, open_embedder
from training.errors import TrainingError
from training.library import Integers, Library, open_library
from training.metrics import wilson
from training.table import Entry, read, write_csv

COLUMNS = ("file", "label", "also", "drop", "reason")  # those of a corrections file
_SHOWN = 60  # photos on the contact sheet
_FEWEST = 20  # photos of val that a distance must have been judged by

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Votes:
    """What each photo's neighbours say.

    Attributes:
        labels: the label of most of them.
        agreeing: int[N], how many say so.
        reach: float[N], the distance within which enough of them say so; infinite where too few do.
        nearest: int[N], row of the nearest photo of that label.
    """

    labels: list[str]
    agreeing: Integers
    reach: npt.NDArray[np.float64]
    nearest: Integers


@dataclass(frozen=True, slots=True)
class Bound:
    """How far a neighbour may be, and how good that is on photos of val that had no say in it.

    Attributes:
        distance: the bound.
        photos: of val that it was judged by.
        labelled: how many of them got a label.
        right: how many of those a right one (the label, or one in also).
    """

    distance: float
    photos: int
    labelled: int
    right: int


def run(config: Config) -> None:
    """Write RUN/spread: corrections.csv for `catalogue --corrections`, spread.png to check it by, report.md.

    The labelled photos' vectors are kept in RUN/spread/library, for --library.

    Raises:
        TrainingError: there are no photos without a label, no labelled ones, no fitting model, or no distance at
            which the labels would be reliable enough.
    """
    folder = config.run / "spread"
    dropped: list[tuple[str, str]] = []
    unlabelled = _unlabelled(config, dropped)
    embedder = open_embedder(config)
    library = _library(config, embedder)
    train, val = library.part("train"), library.part("val")
    if not train.photos:
        raise TrainingError(
            "No labelled photo of train can vote; run the step catalogue on labelled photos first."
        )
    needed = _needed(config)
    if len(train.photos) < needed:
        raise TrainingError(
            f"{needed} neighbours must agree, and there are but {len(train.photos)} labelled photos of train; "
            "give fewer --neighbours."
        )
    judged = vote(train, val.vectors, config.neighbours, needed) if val.photos else None
    bound = bound_for(config, val, judged)
    votes = vote(
        train, embed(unlabelled, embedder, config, "Looking at new photos"), config.neighbours, needed
    )
    taken = [row for row in range(len(unlabelled)) if votes.reach[row] <= bound.distance]
    taken.sort(key=lambda row: -votes.reach[row])
    write_csv(
        folder / "corrections.csv",
        COLUMNS,
        [
            (
                unlabelled[row].file,
                votes.labels[row],
                "",
                "",
                f"{votes.agreeing[row]} of {config.neighbours} neighbours within {votes.reach[row]:.3f}, "
                f"nearest {train.photos[votes.nearest[row]].file}",
            )
            for row in sorted(taken, key=lambda row: unlabelled[row].file)
        ],
    )
    write_csv(folder / "dropped.csv", ("file", "reason"), dropped)
    _sheet(unlabelled, votes, taken, config)
    report = _report(
        config,
        bound,
        given=[votes.labels[row] for row in taken],
        asked=len(unlabelled),
        unusable=len(dropped),
        distances=[] if judged is None else _distances(judged.reach, rightness(val, judged)),
    )
    replace_text(folder / "report.md", report)
    print(
        f"{len(taken)} of {len(unlabelled)} photos have a label, see {folder / 'corrections.csv'} and spread.png. "
        + _sentence(bound)
    )


def _unlabelled(config: Config, dropped: list[tuple[str, str]]) -> list[Entry]:
    def drop(file: str, reason: str) -> None:
        dropped.append((file, reason))

    entries = [entry for entry in sources.gather(config, lambda file, reason: None) if not entry.label]
    found = looked_at(entries, config, drop)
    if not found:
        unreadable = f" ({len(dropped)} cannot be used: {dropped[0][0]}: {dropped[0][1]})" if dropped else ""
        raise TrainingError(
            f"There is no photo without a label{unreadable}; --unlabelled names a folder that holds some, or leave "
            "the label of rows in the table empty."
        )
    return found


def _library(config: Config, embedder: Embedder) -> Library:
    """The library of --library, or one of the catalogue's photos, which is kept."""
    if config.library is not None:
        return open_library(config.library, embedder)
    entries = read(config)
    library = Library.of(
        entries, embed(entries, embedder, config, "Looking at labelled photos"), model=embedder.sha256
    )
    library.save(config.run / "spread" / "library")
    return library


def vote(library: Library, vectors: npt.NDArray[np.floating], neighbours: int, needed: int) -> Votes:
    """Let the nearest labelled photos vote.

    Args:
        library: those who vote.
        vectors: float[N, D] of the photos voted on.
        neighbours: how many vote on each.
        needed: how many must agree.
    """
    rows, distances = library.nearest(vectors, neighbours)
    winners, agreeing, reach, nearest = [], [], [], []
    for near, far in zip(rows.tolist(), distances.tolist(), strict=True):
        names = [library.photos[row].label for row in near]
        # Of equally many votes, those of the nearer photos: Counter keeps the order of first appearance.
        label, count = Counter(names).most_common(1)[0]
        own = [place for place, name in enumerate(names) if name == label]
        winners.append(label)
        agreeing.append(count)
        reach.append(far[own[needed - 1]] if count >= needed else math.inf)
        nearest.append(near[own[0]])
    return Votes(winners, np.array(agreeing, np.int64), np.array(reach), np.array(nearest, np.int64))


def bound_for(config: Config, val: Library, judged: Votes | None) -> Bound:
    """The distance of --max-distance, or the widest that is reliable, judged by photos that did not choose it.

    Half of val's listings choose, the other half judges.

    Raises:
        TrainingError: no distance is reliable, or there is no val to choose by.
    """
    if judged is None:
        if not config.max_distance:
            raise TrainingError("There are no photos of val to choose a distance by; give --max-distance.")
        return Bound(config.max_distance, 0, 0, 0)
    right = rightness(val, judged)
    if config.max_distance:
        return _measured(config.max_distance, judged.reach, right)
    chooses = _half(val, config.seed)
    distance = widest(judged.reach[chooses], right[chooses], config.reliability)
    if distance is None:
        raise TrainingError(
            f"At no distance are {config.reliability:.0%} of the labels right on val. Lower --reliability, let more "
            "--neighbours agree (--agreement), or give --max-distance."
        )
    return _measured(distance, judged.reach[~chooses], right[~chooses])


def rightness(val: Library, judged: Votes) -> Flags:
    """bool[N]: whether the neighbours' label is the photo's own, or one in its `also`."""
    return np.array(
        [label in (p.label, *p.also) for label, p in zip(judged.labels, val.photos, strict=True)], bool
    )


def widest(reach: npt.NDArray[np.float64], right: Flags, reliability: float) -> float | None:
    """The largest distance up to which the share of right labels is `reliability` or more, by at least 20 photos.

    Returns:
        None where there is none.
    """
    order = np.argsort(reach, kind="stable")
    order = order[np.isfinite(reach[order])]
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    # A bound takes every photo at that very distance.
    last = np.append(reach[order][1:] != reach[order][:-1], True)[: len(order)]
    good = np.flatnonzero((shares >= reliability) & last & (np.arange(len(order)) >= _FEWEST - 1))
    return float(reach[order][good[-1]]) if len(good) else None


def _measured(distance: float, reach: npt.NDArray[np.float64], right: Flags) -> Bound:
    within = reach <= distance
    return Bound(distance, len(reach), int(within.sum()), int(right[within].sum()))


def _half(val: Library, seed: int) -> Flags:
    """bool[N]: the half of the photos, listings whole, that chooses."""
    groups = sorted({photo.listing or photo.file for photo in val.photos})
    random.Random(seed).shuffle(groups)
    chosen = set(groups[::2])
    return np.array([(photo.listing or photo.file) in chosen for photo in val.photos], bool)


def _sheet(unlabelled: Sequence[Entry], votes: Votes, taken: Sequence[int], config: Config) -> None:
    """The farthest first: those most likely to be wrong."""
    photos = [
        (
            unlabelled[row].path,
            (
                f"{votes.labels[row]}: {votes.agreeing[row]} of {config.neighbours}",
                f"within {votes.reach[row]:.3f}",
                unlabelled[row].file,
            ),
        )
        for row in taken[:_SHOWN]
    ]
    title = f"Farthest of {len(taken)} photos that neighbours gave a label"
    plots.contact_sheet(photos, title, config.run / "spread" / "spread.png")


def _sentence(bound: Bound) -> str:
    if not bound.photos:
        return f"Distance {bound.distance:.3f}; no photo of val says how reliable that is."
    if not bound.labelled:
        return f"Within {bound.distance:.3f}, no photo of val gets a label."
    low, high = wilson(bound.right, bound.labelled)
    return (
        f"Within {bound.distance:.3f}, {bound.labelled} of {bound.photos} photos of val get a label, and "
        f"{bound.right / bound.labelled:.1%} of these a right one (95 %: {low:.1%} to {high:.1%})."
    )


def _report(
    config: Config, bound: Bound, *, given: Sequence[str], asked: int, unusable: int, distances: Sequence[str]
) -> str:
    chosen = (
        "given as --max-distance"
        if config.max_distance
        else f"the widest that kept {config.reliability:.0%} right on one half of val's listings; the other half judges"
    )
    lines = [
        "# Labels from neighbours",
        "",
        f"{config.neighbours} neighbours vote, {_needed(config)} must agree. Distance {bound.distance:.4f}: {chosen}. "
        + _sentence(bound),
        "",
        f"{len(given)} of {asked} new photos got a label; {unusable} more cannot be read or are too small.",
        "",
        "| label | new photos |",
        "|---|---:|",
        *(f"| {name} | {count} |" for name, count in Counter(given).most_common()),
    ]
    if distances:
        lines += ["", "## Val at other distances", "", *distances]
    return "\n".join(lines) + "\n"


def _distances(reach: npt.NDArray[np.float64], right: Flags) -> list[str]:
    """A table of what ten distances would do on all of val, from the nearest tenth to everything."""
    finite = np.sort(reach[np.isfinite(reach)])
    tenths: list[float] = np.linspace(0.1, 1, 10).tolist() if len(finite) else []
    rows = ["| within | photos with a label | share | right | 95 % |", "|---:|---:|---:|---:|---|"]
    for distance in sorted({float(finite[int(tenth * (len(finite) - 1))]) for tenth in tenths}):
        bound = _measured(distance, reach, right)
        low, high = wilson(bound.right, bound.labelled)
        rows.append(
            f"| {distance:.3f} | {bound.labelled} | {bound.labelled / len(reach):.1%} | "
            f"{bound.right / bound.labelled:.1%} | {low:.1%} to {high:.1%} |"
        )
    return rows


def _needed(config: Config) -> int:
    """How many neighbours must agree: the share, rounded up (but not by the last bit of a float)."""
    return math.ceil(config.agreement * config.neighbours - 1e-9)

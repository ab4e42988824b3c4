"""How many gestures until every tag is right: corrections alone, with neighbours re-scored, with neighbours offered.

    python -m tests.benchmarks.gestures --data ../shared/data [--keep FILE.npz]

Photos kept aside from training are tagged by the model; a person corrects the wrong tags, the least certain first, one
gesture each. Re-scored: each correction multiplies the probability of its label for the undecided photos around it,
which may put right photos wrong. Offered: photos near a correction that are filed elsewhere are shown, and one key
files them there, too; the person takes the offer where all of it is right, and otherwise has looked in vain.
"""

import argparse
import csv
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from retagger_gui.core.classify import classify
from retagger_gui.core.model import RoomModel
from retagger_gui.core.neighbours import compact
from retagger_gui.core.photos import Photo
from tests.benchmarks import kit

MODEL = Path(__file__).parents[2] / "resources" / "rooms.onnx"
BOUNDS = (0.80, 0.85, 0.90, 0.925, 0.95, 0.97, 0.98)
EVIDENCE = (
    4.0  # times as probable as before is the label of a correction, for a photo that is as near as can be
)

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Photos:
    """Some photos, and what the model says of them."""

    probabilities: Floats  # float32[N, L]
    right: Bools  # bool[N, L], the labels that are right: the photo's, and those in also
    similarity: Floats  # float32[N, N]


@dataclass(slots=True)
class Outcome:
    """What it took."""

    gestures: int = 0
    offers: int = 0  # made after a correction
    taken: int = 0  # of them, as all of it was right
    offered: int = 0  # photos, in all offers
    offered_right: int = 0  # of them, those that belong where they were offered


def corrections_alone(photos: Photos) -> Outcome:
    """One gesture for each wrong tag."""
    return _until_right(photos, lambda one, label, shares, decided, outcome: None)


def with_rescoring(photos: Photos, bound: float) -> Outcome:
    """Each correction is evidence for its label among the photos nearer than that."""

    def after(one: int, label: int, shares: Floats, decided: Bools, outcome: Outcome) -> None:
        near = np.flatnonzero((photos.similarity[one] >= bound) & ~decided)
        nearness = (photos.similarity[one, near] - bound) / (1 - bound)
        shares[near, label] *= 1 + (EVIDENCE - 1) * nearness
        shares[near] /= shares[near].sum(axis=1, keepdims=True)

    return _until_right(photos, after)


def with_offers(photos: Photos, bound: float) -> Outcome:
    """After each correction, the photos nearer than that which are filed elsewhere are offered."""

    def after(one: int, label: int, shares: Floats, decided: Bools, outcome: Outcome) -> None:
        near = np.flatnonzero((photos.similarity[one] >= bound) & ~decided)
        near = near[shares[near].argmax(axis=1) != label]
        if not len(near):
            return
        right = photos.right[near, label]
        outcome.offers += 1
        outcome.offered += len(near)
        outcome.offered_right += int(right.sum())
        if right.all():
            outcome.taken += 1
            outcome.gestures += 1
            shares[near] = 0
            shares[near, label] = 1
            decided[near] = True

    return _until_right(photos, after)


After = Callable[[int, int, Floats, Bools, Outcome], None]


def _until_right(photos: Photos, after: After) -> Outcome:
    shares, outcome = photos.probabilities.copy(), Outcome()
    decided = np.zeros(len(shares), bool)
    rows = np.arange(len(shares))
    while True:
        tags = shares.argmax(axis=1)
        wrong = ~photos.right[rows, tags] & ~decided
        if not wrong.any():
            return outcome
        one = int(np.where(wrong, shares.max(axis=1), np.inf).argmin())
        label = int(np.where(photos.right[one], photos.probabilities[one], -1).argmax())
        outcome.gestures += 1
        decided[one] = True
        shares[one] = 0
        shares[one, label] = 1
        after(one, label, shares, decided, outcome)


def _described(
    data: Path, rows: Sequence[dict[str, str]], keep: Path | None
) -> tuple[Floats, npt.NDArray[np.int8], tuple[str, ...]]:
    """float32[N, L] and int8[N, D] of photos, from a file of an earlier run where there is one, and the labels."""
    model = RoomModel(MODEL)
    if keep is not None and keep.exists():
        kept = np.load(keep)
        if len(kept["P"]) == len(rows):
            packed = b"".join(compact(one) for one in kept["E"])
            return kept["P"], np.frombuffer(packed, np.int8).reshape(len(rows), -1), model.labels
    photos = (Photo(data / row["file"], data, row["file"], "", 0, 0) for row in rows)
    with closing(classify(photos, model, embedding=True)) as found:
        predictions = list(found)
    probabilities = np.array([one.probabilities for one in predictions], np.float32)
    embeddings = np.array([one.embedding for one in predictions])
    if keep is not None:
        np.savez(keep, P=probabilities, E=embeddings)
    packed = b"".join(compact(one) for one in embeddings)
    return probabilities, np.frombuffer(packed, np.int8).reshape(len(rows), -1), model.labels


def _similarity(vectors: npt.NDArray[np.int8]) -> Floats:
    """The cosine of each to each, as core/neighbours.py has it; nobody is near itself."""
    unit = vectors.astype(np.float32)
    unit /= np.linalg.norm(unit, axis=1, keepdims=True)
    found: Floats = unit @ unit.T
    np.fill_diagonal(found, -1)
    return found


def main() -> int:
    """Print the tables; 2 where the photos are missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--keep", type=Path, help="where the model's answers are kept for the next run")
    chosen = parser.parse_args()
    table = chosen.data / "labels.csv"
    if not table.exists():
        kit.note(f"There is no {table}.")
        return 2
    with table.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["split"] == "val"]
    probabilities, vectors, labels = _described(chosen.data, rows, chosen.keep)
    right = np.array(
        [[label in (row["label"], *row["also"].split("|")) for label in labels] for row in rows], bool
    )
    head = ["photos", "how", "gestures", "offers", "taken whole", "photos offered", "of them right"]
    lines: list[Sequence[object]] = []
    for source in sorted({row["source"] for row in rows}):
        here = np.array([row["source"] == source for row in rows])
        photos = Photos(probabilities[here], right[here], _similarity(vectors[here]))
        lines.append([f"{source}, {here.sum()}", "corrections alone", corrections_alone(photos).gestures])
        for bound in BOUNDS:
            lines.append(["", f"re-scored from {bound}", with_rescoring(photos, bound).gestures])
        for bound in BOUNDS:
            got = with_offers(photos, bound)
            share = f"{100 * got.offered_right / got.offered:.0f} %" if got.offered else ""
            lines.append(
                ["", f"offered from {bound}", got.gestures, got.offers, got.taken, got.offered, share]
            )
    kit.say(kit.table(head, [[*line, *[""] * (len(head) - len(line))] for line in lines]))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What the compared networks are asked: every tag, or one thing that a photo shows or doesn't."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.config import Config, suggest
from training.errors import TrainingError
from training.sample import allot
from training.table import SPLITS, Entry, label_order

TAGS = "tags"
# A tag of the outside is asked of these: that a facade is no balcony is another question.
INDOORS = ("kitchen", "bathroom", "bedroom", "living_room", "dining_room", "hallway", "other")


@dataclass(frozen=True, slots=True)
class Question:
    """Photos and their answers.

    Attributes:
        name: "tags", an attribute or a label.
        classes: the answers, in the order of the networks' outputs.
        entries: the photos of both splits.
        truth: int[N], each one's answer.
    """

    name: str
    classes: tuple[str, ...]
    entries: tuple[Entry, ...]
    truth: npt.NDArray[np.int64]

    def rows(self, split: str) -> npt.NDArray[np.int64]:
        """The rows of a split."""
        return np.array([row for row, entry in enumerate(self.entries) if entry.split == split], np.int64)


def ask(name: str, entries: Sequence[Entry], config: Config) -> Question:
    """The photos that a question can be asked of, at most --compare-photos of each split, each answer's share kept.

    Raises:
        TrainingError: there is no such question, or a split knows but one answer to it.
    """
    answered = _answered(name, entries)
    classes = tuple(label_order(entries)) if name == TAGS else ("no", "yes")
    for split in SPLITS:
        found = sorted({answer for entry, answer in answered if entry.split == split})
        if len(found) < 2:
            which = f"only the answer {found[0]}" if found else "no answer"
            raise TrainingError(
                f"The question {name} has {which} in {split}; it needs photos of two answers."
            )
    kept = [pair for split in SPLITS for pair in _some(answered, split, config)]
    return Question(
        name,
        classes,
        tuple(entry for entry, _ in kept),
        np.array([classes.index(answer) for _, answer in kept], np.int64),
    )


def _answered(name: str, entries: Sequence[Entry]) -> list[tuple[Entry, str]]:
    if name == TAGS:
        return [(entry, entry.label) for entry in entries]
    attributes = sorted({known for entry in entries for known in entry.attributes})
    labels = label_order(entries)
    if name in attributes:
        return [(e, "yes" if e.attributes[name] else "no") for e in entries if name in e.attributes]
    if name in labels:
        # A photo of which the tag is a further one is neither.
        others = set(INDOORS if name not in INDOORS else labels) - {name}
        return [
            (e, "yes" if e.label == name else "no")
            for e in entries
            if e.label == name or (e.label in others and name not in e.also)
        ]
    known = [TAGS, *attributes, *labels]
    raise TrainingError(
        f"There is no question {name}; it is one of {', '.join(known)}: all tags, an attribute, or a label."
        f"{suggest(name, known)}"
    )


def _some(answered: Sequence[tuple[Entry, str]], split: str, config: Config) -> list[tuple[Entry, str]]:
    own = [pair for pair in answered if pair[0].split == split]
    if not config.compare_photos or len(own) <= config.compare_photos:
        return own
    order = np.random.default_rng(config.seed).permutation(len(own))
    counts = Counter(answer for _, answer in own)
    names = sorted(counts)
    wanted = allot(np.array([float(counts[name]) for name in names]), config.compare_photos)
    # Each answer keeps its share, and none is lost.
    left = {name: max(1, int(count)) for name, count in zip(names, wanted, strict=True)}
    kept = []
    for row in order:
        if left[own[row][1]]:
            left[own[row][1]] -= 1
            kept.append(own[row])
    return kept

"""Which photos an epoch shows, and how often: drawn by weights of their source and their label."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from training.config import Config, suggest
from training.errors import TrainingError
from training.table import Entry

Weights = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int64]


def weights(entries: Sequence[Entry], config: Config) -> Weights:
    """float64[N], summing to 1: each photo's share of the draws, the product of its source's and label's weight.

    Raises:
        TrainingError: a weight names no source or label of these photos, or leaves nothing to draw.
    """
    _check(config.source_weights, {entry.source for entry in entries}, "source")
    _check(config.label_weights, {entry.label for entry in entries}, "label")
    found = np.array(
        [
            config.source_weights.get(entry.source, 1.0) * config.label_weights.get(entry.label, 1.0)
            for entry in entries
        ]
    )
    if not found.sum() > 0:
        raise TrainingError("The weights of sources and labels leave no photo to train on.")
    share: Weights = found / found.sum()
    return share


def draw(share: Weights, count: int, rng: np.random.Generator) -> Rows:
    """`count` rows in random order: each as often as its share says, rounded up or down (systematic sampling)."""
    shuffled = rng.permutation(len(share))
    ends = np.cumsum(share[shuffled]) * count
    at = np.minimum(np.searchsorted(ends, np.arange(count) + rng.random(), side="right"), len(share) - 1)
    return rng.permutation(shuffled[at])


def report(entries: Sequence[Entry], share: Weights, count: int) -> str:
    """How many photos of each source and label there are, and how many an epoch draws, in words."""
    lines = []
    for kind in ("source", "label"):
        names = [getattr(entry, kind) for entry in entries]
        drawn: Counter[str] = Counter()
        for name, part in zip(names, share, strict=True):
            drawn[name] += part * count
        there = Counter(names)
        parts = [f"{name or 'unnamed'} {drawn[name]:.0f} of {there[name]}" for name in sorted(there)]
        lines.append(f"Drawn an epoch by {kind}: {', '.join(parts)}.")
    return "\n".join(lines)


def _check(given: Mapping[str, float], known: set[str], kind: str) -> None:
    for name, weight in given.items():
        if name not in known:
            hint = suggest(name, sorted(known))
            raise TrainingError(f"{kind}_weights names {name}, which is no {kind} of the photos.{hint}")
        if not weight >= 0:
            raise TrainingError(f"{kind}_weights gives {name} the weight {weight}; it must be 0 or more.")

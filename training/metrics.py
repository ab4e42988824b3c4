"""What evaluate measures, from probabilities and labels alone."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from retagger_gui.core.session import ALSO, SHOWN

Floats = npt.NDArray[np.floating[Any]]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

BINS = 15  # of the expected calibration error
ENOUGH = 20  # photos that a class needs for its F1 to be a target and to count in the macro F1


def measure(probabilities: Floats, truth: Integers, right: Flags, labels: Sequence[str]) -> dict[str, Any]:
    """Everything that can be said of one set of photos.

    Args:
        probabilities: float[N, L], rows summing to 1.
        truth: int[N], each photo's label.
        right: bool[N, L], the label and those in `also`.
        labels: the L labels.

    Returns:
        photos, accuracy (top label is the label), accuracy_95 (Wilson's interval), accuracy_or_also (top label
        is the label or in also), accuracy_or_also_95, top3 (the label is among the top three and has p >= 0.10),
        top3_or_also, macro_f1 (classes with 20 photos or more), macro_f1_or_also, ece, ece_or_also, classes (each
        label's photos, precision, recall, f1, and the same or_also).
    """
    top = probabilities.argmax(1)
    rows = np.arange(len(top))
    # A top label that is in `also` counts as the label.
    lenient = np.where(right[rows, top], top, truth)
    shown = _shown(probabilities)
    return {
        "photos": len(top),
        "accuracy": share(top == truth),
        "accuracy_95": wilson(int((top == truth).sum()), len(top)),
        "accuracy_or_also": share(right[rows, top]),
        "accuracy_or_also_95": wilson(int(right[rows, top].sum()), len(top)),
        "top3": share(shown[rows, truth]),
        "top3_or_also": share(np.asarray((shown & right).any(1))),
        "macro_f1": _macro_f1(top, truth, labels, truth),
        "macro_f1_or_also": _macro_f1(top, lenient, labels, truth),
        "ece": calibration_error(probabilities.max(1), top == truth),
        "ece_or_also": calibration_error(probabilities.max(1), right[rows, top]),
        "classes": {
            label: {
                "photos": int((truth == i).sum()),
                **_scores(top, truth, i, ""),
                **_scores(top, lenient, i, "_or_also"),
            }
            for i, label in enumerate(labels)
        },
    }


def restricted(
    probabilities: Floats, truth: Integers, labels: Sequence[str], among: Sequence[str]
) -> dict[str, Any]:
    """Accuracy on the photos of some labels alone.

    Returns:
        photos, accuracy (against every label that the network knows), accuracy_among (when the network may
        only answer one of these, as a network of those labels alone would).
    """
    wanted = np.array([i for i, label in enumerate(labels) if label in among], dtype=np.int64)
    chosen = np.isin(truth, wanted)
    theirs, answers = probabilities[chosen], truth[chosen]
    return {
        "labels": [labels[i] for i in wanted],
        "photos": int(chosen.sum()),
        "accuracy": share(theirs.argmax(1) == answers),
        "accuracy_among": share(wanted[theirs[:, wanted].argmax(1)] == answers) if len(wanted) else math.nan,
    }


def asking(probabilities: Floats, right: Flags, bounds: Sequence[float]) -> list[tuple[float, float, float]]:
    """What it brings to ask a person about the photos below a probability.

    Args:
        probabilities: float[N, L], rows summing to 1.
        right: bool[N, L], the label and those in `also`.
        bounds: the probabilities.

    Returns:
        each bound, the share of photos whose top label has less, and the share of the wrong top labels among these
        (1 where none is wrong).
    """
    confidence = probabilities.max(1)
    wrong = ~right[np.arange(len(right)), probabilities.argmax(1)]
    found = []
    for below in bounds:
        asked = confidence < below
        found.append((below, share(asked), share(asked[wrong]) if wrong.any() else 1.0))
    return found


def attribute(probabilities: Floats, there: Flags, threshold: float) -> dict[str, Any]:
    """How well one attribute is seen on the photos that somebody looked at for it.

    Args:
        probabilities: float[N].
        there: bool[N].
        threshold: from which on it counts as seen.

    Returns:
        photos, there (how many have it), accuracy, precision, recall, each with its Wilson interval (`_95`),
        and the threshold.
    """
    said = probabilities >= threshold
    hits = int((said & there).sum())
    parts = {
        "accuracy": (int((said == there).sum()), len(there)),
        "precision": (hits, int(said.sum())),
        "recall": (hits, int(there.sum())),
    }
    shares = {name: right / count if count else math.nan for name, (right, count) in parts.items()}
    intervals = {f"{name}_95": wilson(*counts) for name, counts in parts.items()}
    return {
        "photos": len(there),
        "there": int(there.sum()),
        **shares,
        **intervals,
        "threshold": threshold,
        "ece": calibration_error(probabilities, there),
    }


def one_against(probabilities: Floats, truth: Integers, label: int, others: Sequence[int]) -> dict[str, Any]:
    """How often a label is told from some others: photos, accuracy, accuracy_95."""
    counted = np.isin(truth, [label, *others])
    agrees = (probabilities[counted].argmax(1) == label) == (truth[counted] == label)
    return {
        "photos": int(counted.sum()),
        "accuracy": share(agrees),
        "accuracy_95": wilson(int(agrees.sum()), int(counted.sum())),
    }


def confusion(probabilities: Floats, truth: Integers) -> Integers:
    """int[L, L]: row the label, column the top label."""
    count = probabilities.shape[1]
    flat = np.bincount(truth * count + probabilities.argmax(1), minlength=count * count)
    return flat.reshape(count, count).astype(np.int64)


def calibration_error(confidence: Floats, correct: Flags) -> float:
    """Expected calibration error over 15 equal bins (Guo et al., arXiv 1706.04599)."""
    return float(
        sum(part["share"] * abs(part["accuracy"] - part["confidence"]) for part in bins(confidence, correct))
    )


def bins(confidence: Floats, correct: Flags) -> list[dict[str, float]]:
    """For each bin that holds a photo: its middle, its share of the photos, mean confidence and accuracy."""
    which = np.minimum((confidence * BINS).astype(np.int64), BINS - 1)
    return [
        {
            "middle": (number + 0.5) / BINS,
            "share": float(inside.mean()),
            "confidence": float(confidence[inside].mean()),
            "accuracy": float(correct[inside].mean()),
        }
        for number in range(BINS)
        if (inside := which == number).any()
    ]


def share(flags: Flags) -> float:
    """The mean; not a number where there is nothing to average."""
    return float(flags.mean()) if len(flags) else math.nan


def wilson(right: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a proportion."""
    if not count:
        return (math.nan, math.nan)
    z = 1.96
    mean, spread = right / count, z * z / count
    middle = (mean + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(mean * (1 - mean) / count + spread / (4 * count))
    return (middle - half, middle + half)


def _shown(probabilities: Floats) -> Flags:
    """bool[N, L]: among the top three with p >= 0.10."""
    ranks = (-probabilities).argsort(1, kind="stable")[:, :SHOWN]
    shown = np.zeros(probabilities.shape, bool)
    np.put_along_axis(shown, ranks, True, 1)
    return shown & (probabilities >= ALSO)


def _scores(top: Integers, truth: Integers, label: int, suffix: str) -> dict[str, float]:
    hits = int(((top == label) & (truth == label)).sum())
    said, is_so = int((top == label).sum()), int((truth == label).sum())
    return {
        f"precision{suffix}": hits / said if said else 0.0,
        f"recall{suffix}": hits / is_so if is_so else 0.0,
        f"f1{suffix}": 2 * hits / (said + is_so) if said + is_so else 0.0,
    }


def _macro_f1(top: Integers, truth: Integers, labels: Sequence[str], counted: Integers) -> float:
    enough = [i for i in range(len(labels)) if int((counted == i).sum()) >= ENOUGH]
    return float(np.mean([_scores(top, truth, i, "")["f1"] for i in enough])) if enough else math.nan

"""The step calibrate: fits the temperature that calibrates confidence, and the threshold of a second look.

One temperature for the labels (Guo et al., arXiv 1706.04599), a line for each attribute's logit (Platt, 1999), the
bound below which the mirrored photo is looked at, too, and a threshold for each attribute.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression

from retagger_gui.core.second_look import geometric_mean
from training.calibration import AttributeScale, Calibration, sigmoid, softmax
from training.checkpoint import replace_text
from training.config import Config
from training.looks import Looks, both
from training.metrics import calibration_error, share
from training.predictor import chosen_split, open_checkpoint, sha256, truths
from training.table import Entry, read
from training.targets import attribute_targets

# A second look costs as much as a first: at most so large a share of the photos shall need one.
MOST_TWICE = 0.2
_BOUNDS = tuple(round(0.05 * step, 2) for step in range(6, 19))  # 0.30 to 0.90
_WORTH = 0.001  # a higher bound must be right on so much more of the photos, or the lower one is taken

Floats = npt.NDArray[np.floating[Any]]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def run(config: Config) -> None:
    """Write RUN/calibration.json, which evaluate and export apply to the checkpoint it was made for.

    Raises:
        TrainingError: there is no catalogue or checkpoint.
    """
    predictor = open_checkpoint(config)
    entries = chosen_split(read(config), "val")
    truth, right = truths(entries, predictor.labels)
    looks = both(predictor, entries, config, "Calibrating")
    first, second = looks.labels.astype(np.float64)
    below, tried = second_look(first, second, truth, right)
    temperature = fit(first, truth, second, below)
    found = Calibration(temperature, below, attribute_scales(looks, entries, predictor.attributes))
    plain = softmax(first)
    after = looks.answers(found, predictor.attributes).probabilities
    result = {
        "checkpoint_sha256": sha256(predictor.path),
        "photos": len(entries),
        **found.to_dict(),
        "looked_at_twice": share(softmax(first / temperature).max(1) < below),
        "bounds": tried,
        "nll_before": nll(plain, truth),
        "nll_after": nll(after, truth),
        "ece_before": calibration_error(plain.max(1), plain.argmax(1) == truth),
        "ece_after": calibration_error(after.max(1), after.argmax(1) == truth),
        "ece_crossed": crossed((first, second), below, truth, entries, seed=config.seed),
    }
    replace_text(config.calibration_json, json.dumps(result, indent=1) + "\n")
    print(sentence(result))


def sentence(result: dict[str, Any]) -> str:
    """The result in words."""
    return (
        f"Temperature {result['temperature']:.3f}; a second look below {100 * result['second_look_below']:.0f} % "
        f"({100 * result['looked_at_twice']:.1f} % of the photos). Expected calibration error "
        f"{100 * result['ece_before']:.1f} % before, {100 * result['ece_after']:.1f} % after "
        f"(fitted on one half of the listings and measured on the other: {100 * result['ece_crossed']:.1f} %)."
    )


def second_look(
    first: Floats, second: Floats, truth: Integers, right: Flags
) -> tuple[float, list[dict[str, float]]]:
    """The bound below which to look twice, 0 for never, and what each bound would bring.

    Args:
        first: logits float[N, L] of the photos.
        second: likewise of the mirrored photos.
        truth: int[N].
        right: bool[N, L], the label and those in `also`.

    Returns:
        the lowest bound that is as right as any higher one that asks again on at most MOST_TWICE of the photos.
    """
    rows = np.arange(len(truth))
    tried = []
    for below in (0.0, *_BOUNDS):
        temperature = fit(first, truth, second, below)
        answers = combined(first, second, temperature, below)
        twice = share(softmax(first / temperature).max(1) < below)
        tried.append(
            {"below": below, "twice": twice, "right": share(right[rows, answers.argmax(1)])}
            | {"nll": nll(answers, truth)}
        )
    allowed = [one for one in tried if one["twice"] <= MOST_TWICE]
    most = max(one["right"] for one in allowed)
    return next(one["below"] for one in allowed if one["right"] >= most - _WORTH), tried


def combined(first: Floats, second: Floats, temperature: float, below: float) -> Floats:
    """Probabilities float64[N, L] as the program gives them, the unsure ones from both looks."""
    one, other = softmax(first / temperature), softmax(second / temperature)
    unsure = one.max(1, keepdims=True) < below
    return np.where(unsure, geometric_mean(one, other), one)  # type: ignore[arg-type]


def fit(first: Floats, truth: Integers, second: Floats | None = None, below: float = 0.0) -> float:
    """The temperature with the least negative log-likelihood.

    Args:
        first: logits float64[N, L].
        truth: int[N].
        second: likewise of the mirrored photos; None for one look.
        below: the bound of the second look.
    """

    def loss(logarithm: float) -> float:
        temperature = float(np.exp(logarithm))
        return nll(combined(first, first if second is None else second, temperature, below), truth)

    # A perfect or hopeless fit would drive it to 0 or infinity; nobody gains from confidence beyond these.
    found = minimize_scalar(
        loss, bounds=(np.log(0.05), np.log(20)), method="bounded", options={"xatol": 1e-4}
    )
    return float(np.exp(found.x))


def nll(probabilities: Floats, truth: Integers) -> float:
    """Mean negative log-likelihood of the labels."""
    likely = probabilities[np.arange(len(truth)), truth].astype(np.float64)
    return float(-np.log(np.maximum(likely, 1e-300)).mean())


def crossed(
    looks: tuple[Floats, Floats], below: float, truth: Integers, entries: Sequence[Entry], *, seed: int
) -> float:
    """Expected calibration error when each half of the listings is judged by the temperature of the other."""
    first, second = looks
    groups = [entry.listing or entry.file for entry in entries]
    names = sorted(set(groups))
    drawn = np.random.default_rng(seed).permutation(len(names))
    side = dict(zip(names, drawn % 2 == 0, strict=True))
    half = np.array([side[group] for group in groups])
    answers = np.empty(first.shape)
    for own in (half, ~half):
        other = ~own if (~own).any() else own
        if own.any():
            temperature = fit(first[other], truth[other], second[other], below)
            answers[own] = combined(first[own], second[own], temperature, below)
    return calibration_error(answers.max(1), answers.argmax(1) == truth)


def attribute_scales(
    looks: Looks, entries: Sequence[Entry], names: tuple[str, ...]
) -> dict[str, AttributeScale]:
    """For each attribute the line that calibrates its logit, and the threshold with the best F1.

    One that val has no photo with, or none without, stays as it is.
    """
    seen = attribute_targets(entries, names)
    found = {}
    for column, name in enumerate(names):
        known = ~np.isnan(seen[:, column])
        there = seen[known, column] == 1
        if not there.any() or there.all():
            print(f"Val says nothing of {name}; its probabilities stay as they are.")
            continue
        logits = looks.attributes[0, known, column].astype(np.float64)
        line = LogisticRegression(C=1e6).fit(logits[:, None], there)
        scale = AttributeScale(float(line.coef_[0, 0]), float(line.intercept_[0]))
        found[name] = replace(scale, threshold=_threshold(sigmoid(logits * scale.scale + scale.shift), there))
    return found


def _threshold(probabilities: Floats, there: Flags) -> float:
    """The middle of the gap between two photos at which F1 is best."""
    order = np.argsort(-probabilities, kind="stable")
    ranked, hits = probabilities[order], np.cumsum(there[order])
    f1 = 2 * hits / (np.arange(1, len(hits) + 1) + there.sum())
    at = int(f1.argmax())
    below = ranked[at + 1] if at + 1 < len(ranked) else 0.0
    return float(np.clip((ranked[at] + below) / 2, 0.01, 0.99))

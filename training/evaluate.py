"""The step evaluate: how good a checkpoint or an exported model is, in numbers, words and pictures."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from retagger_gui.core.session import HIGH, MEDIUM
from training import card, looks, metrics, plots
from training.checkpoint import replace_text
from training.config import Config
from training.predictor import Predictor, chosen_split, describe, open_predictor, truths
from training.report import folder_of, report
from training.table import Entry, read
from training.targets import attribute_targets

_MISTAKES = 36  # photos on the contact sheet
# Accuracy over some labels of one source, beside all: the thesis' three rooms and its data set's four.
_RESTRICTED = (
    ("houses", ("kitchen", "bathroom", "bedroom", "exterior")),
    ("houses", ("kitchen", "bathroom", "bedroom")),
)

# Below which probability to ask a person, for the program to say what each finds; its own bounds among them.
_ASKING = tuple(sorted({round(0.05 * step, 2) for step in range(6, 20)} | {MEDIUM, HIGH}))
_INDOOR = ("kitchen", "bathroom", "bedroom", "living_room", "dining_room", "hallway", "other")


def run(config: Config) -> None:
    """Write metrics.json, report.md, confusion.png, reliability.png and mistakes.png into RUN/evaluate.

    (RUN/evaluate-onnx for an exported file.)

    Raises:
        TrainingError: there is no catalogue or model, or their labels differ.
    """
    predictor = open_predictor(config)
    entries = chosen_split(read(config), config.split)
    truth, right = truths(entries, predictor.labels)
    answers = looks.answers(predictor, entries, config, "Evaluating")
    probabilities = answers.probabilities.astype(np.float64)
    judged = Judged(probabilities, truth, right, entries, predictor.labels)
    result = {
        **describe(predictor),
        "split": config.split,
        "temperature": float(getattr(predictor, "temperature", 1.0)),
        "second_look_below": predictor.second_look_below,
        "labels": list(predictor.labels),
        **results(judged),
        "attributes": attributes(answers.attributes, predictor, entries),
    }
    folder = folder_of(config, predictor.path)
    replace_text(folder / "metrics.json", json.dumps(plain(result), indent=1) + "\n")
    replace_text(folder / "report.md", report(result))
    _draw(folder, judged)
    print(report(result))
    if config.card is not None:
        card.run(config)


@dataclass(frozen=True, slots=True)
class Judged:
    """Photos with a model's answers.

    Attributes:
        probabilities: float64[N, L].
        truth: int[N], each photo's label.
        right: bool[N, L], the label and those in `also`.
        entries: the N photos.
        labels: the L labels.
    """

    probabilities: npt.NDArray[np.float64]
    truth: npt.NDArray[np.int64]
    right: npt.NDArray[np.bool_]
    entries: Sequence[Entry]
    labels: Sequence[str]


def results(judged: Judged) -> dict[str, Any]:
    """All photos, each source, and the restricted accuracies of the sources that have them."""
    probabilities, truth, labels = judged.probabilities, judged.truth, judged.labels
    right = judged.right
    sources = np.array([entry.source for entry in judged.entries])
    by_source = {}
    for source in sorted(set(sources)):
        own = sources == source
        by_source[source] = metrics.measure(probabilities[own], truth[own], right[own], labels)
    restricted = []
    for source, among in _RESTRICTED:
        own = sources == source
        if own.any() and set(among) <= set(labels):
            found = metrics.restricted(probabilities[own], truth[own], labels, among)
            restricted.append({"source": source, **found})
    against = {}
    if "balcony" in labels:
        indoor = [labels.index(label) for label in _INDOOR if label in labels]
        found = metrics.one_against(probabilities, truth, labels.index("balcony"), indoor)
        against = {"balcony_against_indoor": found}
    return {
        **against,
        "all": metrics.measure(probabilities, truth, right, labels),
        "sources": by_source,
        "asking": metrics.asking(probabilities, right, _ASKING),
        "restricted": restricted,
        "confusion": metrics.confusion(probabilities, truth).tolist(),
    }


def attributes(
    probabilities: npt.NDArray[np.float32], predictor: Predictor, entries: Sequence[Entry]
) -> dict[str, Any]:
    """Each attribute, on the photos that somebody looked at for it; one that nobody looked for is left out."""
    seen = attribute_targets(entries, predictor.attributes)
    found = {}
    for column, name in enumerate(predictor.attributes):
        known = ~np.isnan(seen[:, column])
        if known.any():
            threshold = predictor.attribute_thresholds[column]
            found[name] = metrics.attribute(
                probabilities[known, column].astype(np.float64), seen[known, column] == 1, threshold
            )
    return found


def _draw(folder: Path, judged: Judged) -> None:
    top, confidence = judged.probabilities.argmax(1), judged.probabilities.max(1)
    counts = metrics.confusion(judged.probabilities, judged.truth)
    plots.confusion_matrix(counts, judged.labels, folder / "confusion.png")
    correct = top == judged.truth
    error = metrics.calibration_error(confidence, correct)
    plots.reliability(metrics.bins(confidence, correct), error, folder / "reliability.png")
    surest = np.argsort(-confidence, kind="stable")
    wrong = [int(i) for i in surest if not judged.right[i, top[i]]][:_MISTAKES]
    photos = [(judged.entries[i].path, _caption(judged, i)) for i in wrong]
    plots.contact_sheet(photos, "Most confident mistakes (neither label nor also)", folder / "mistakes.png")


def _caption(judged: Judged, i: int) -> tuple[str, str]:
    entry, answers = judged.entries[i], judged.probabilities[i]
    names = "|".join((entry.label, *entry.also))
    return (f"{judged.labels[answers.argmax()]} {answers.max():.0%}, is {names}", entry.file)


def plain(value: Any) -> Any:
    """`value` for JSON: NaN, which it lacks, as null."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    return None if isinstance(value, float) and math.isnan(value) else value

"""Results as Markdown, and where they lie."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.config import Config

_SUMMARY = ("accuracy", "accuracy_or_also", "top3", "top3_or_also", "macro_f1", "ece")
_SCORES = ("precision", "recall", "f1")


def report(result: dict[str, Any]) -> str:
    """The numbers as Markdown."""
    lines = [f"# {result['model']} on {result['split']}", "", *summary_table(result)]
    lines += ["", *class_table(result["all"])]
    if result.get("asking"):
        lines += ["", *asking_table(result["asking"])]
    if result.get("attributes"):
        lines += ["", *attribute_table(result["attributes"])]
    return "\n".join(lines) + "\n"


def summary_table(result: dict[str, Any]) -> list[str]:
    """All photos and each source as lines of Markdown, with a legend, then the restricted accuracies."""
    lines = [
        "In per cent. *Accuracy*: the top label is the photo's label. *Or also*: it is the label or a further "
        "one that is right too. *Top 3*: the label is among the three most probable with p >= 10 %. *ECE*: "
        "expected calibration error over 15 bins. Macro F1 counts classes with 20 photos or more.",
        "",
        "| photos of | photos | accuracy (95 %) | or also (95 %) | top 3 | top 3 or also | macro F1 | ECE |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, part in {"all": result["all"], **result["sources"]}.items():
        low, high = part["accuracy_95"]
        cells = [percent(part[column]) for column in _SUMMARY]
        cells[0] += f" ({percent(low)} to {percent(high)})"
        cells[1] += (
            f" ({percent(part['accuracy_or_also_95'][0])} to {percent(part['accuracy_or_also_95'][1])})"
        )
        lines.append(f"| {name} | {part['photos']} | {' | '.join(cells)} |")
    for part in result["restricted"]:
        lines.append(
            f"\n{part['source']}, {', '.join(part['labels'])} alone ({part['photos']} photos): "
            f"accuracy {percent(part['accuracy'])}; "
            f"{percent(part['accuracy_among'])} when only these labels may be answered."
        )
    return lines


def class_table(part: dict[str, Any]) -> list[str]:
    """Precision, recall and F1 a class as lines of Markdown."""
    lines = [
        "| label | photos | precision | recall | F1 | precision or also | recall or also | F1 or also |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for label, found in part["classes"].items():
        cells = [percent(found[f"{name}{suffix}"]) for suffix in ("", "_or_also") for name in _SCORES]
        lines.append(f"| {label} | {found['photos']} | {' | '.join(cells)} |")
    return lines


def attribute_table(attributes: dict[str, Any]) -> list[str]:
    """Accuracy, precision and recall of each attribute, with their 95 % intervals, as lines of Markdown."""
    lines = [
        "| attribute | looked for on | there | accuracy (95 %) | precision (95 %) | recall (95 %) | threshold |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, found in attributes.items():
        cells = [
            f"{percent(found[figure])} ({percent(found[figure + '_95'][0])} to {percent(found[figure + '_95'][1])})"
            for figure in ("accuracy", "precision", "recall")
        ]
        counts = f"{found['photos']} | {found['there']}"
        lines.append(f"| {name} | {counts} | {' | '.join(cells)} | {found['threshold']:.2f} |")
    return lines


def asking_table(asking: Sequence[Sequence[float]]) -> list[str]:
    """What it brings to ask a person below a probability, as lines of Markdown."""
    return [
        "| asked below | photos | of the wrong ones |",
        "|---:|---:|---:|",
        *(f"| {percent(below)} | {percent(photos)} | {percent(found)} |" for below, photos, found in asking),
    ]


def percent(share: float | None) -> str:
    """0.12345 -> '12.3'; a dash where there is nothing."""
    return "–" if share is None or math.isnan(share) else f"{100 * share:.1f}"


def folder_of(config: Config, model: Path) -> Path:
    """Where a model's results lie: those of an exported file apart from those of its checkpoint."""
    return config.run / ("evaluate-onnx" if model.suffix.lower() == ".onnx" else "evaluate")

"""The step compare: architectures side by side, as the thesis on room photos set them, on these photos."""

import json
from collections.abc import Sequence
from typing import Any

from training import architectures, plots
from training.checkpoint import replace_text
from training.comparison import COLUMNS, Cell, fit, forget, settings
from training.compute import compute
from training.config import Config, suggest
from training.errors import TrainingError
from training.progress import bar
from training.questions import Question, ask
from training.report import percent
from training.table import read, write_csv

MODES = ("frozen", "finetuned")
FROM_SCRATCH = "from scratch"
_FIGURES = (
    "question", "mode", "arch", "start", "seconds", "accuracy", "best_epoch", "ece", "parameters", "photos_per_second"
)  # fmt: skip


def run(config: Config) -> None:
    """Write RUN/compare: report.md, results.csv, and for each question and mode curves as CSV and PNG.

    All is written anew after each cell of the table, so that an interrupted run shows what it has; --resume goes on.

    Raises:
        TrainingError: an architecture, a mode or a question is unknown, or base weights are nowhere to be had.
    """
    archs, modes, names = (_list(name, config) for name in ("archs", "modes", "questions"))
    architectures.check(archs)
    for mode in modes:
        if mode not in MODES:
            raise TrainingError(f"There is no mode {mode}; it is {' or '.join(MODES)}.{suggest(mode, MODES)}")
    architectures.check(list(config.arch_weights))
    entries = read(config)
    questions = [ask(name, entries, config) for name in names]
    weights = {
        arch: None
        if config.from_scratch and arch not in config.arch_weights
        else architectures.base_weights(arch, config.arch_weights)
        for arch in archs
    }
    where = compute(config)
    cells = [
        Cell(question, mode, arch, weights[arch])
        for question in questions
        for mode in modes
        for arch in archs
    ]
    found: list[dict[str, Any]] = []
    with bar(None, len(cells), "Comparing", unit="cell") as shown:
        for cell in cells:
            result = _kept(cell, config)
            if result is None:
                result = {**_named(cell), "settings": settings(cell, config), **fit(cell, config, where)}
                replace_text(_json(cell, config), json.dumps(result, indent=1) + "\n")
            forget(cell, config)
            found.append(result)
            _write(found, questions, config)
            shown.update(1)
    print(report(found, questions, config))


def _list(name: str, config: Config) -> list[str]:
    parts = list(dict.fromkeys(part.strip() for part in getattr(config, name).split(",") if part.strip()))
    if not parts:
        raise TrainingError(f"--{name} names nothing to compare.")
    return parts


def _named(cell: Cell) -> dict[str, str]:
    start = FROM_SCRATCH if cell.weights is None else cell.weights.name
    return {"question": cell.question.name, "mode": cell.mode, "arch": cell.arch, "start": start}


def _json(cell: Cell, config: Config) -> Any:
    return config.run / "compare" / "cells" / f"{cell.name}.json"


def _kept(cell: Cell, config: Config) -> dict[str, Any] | None:
    """What a former command found with the same settings; None where it has to be found."""
    if not config.resume:
        return None
    try:
        result: dict[str, Any] = json.loads(_json(cell, config).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return result if result.get("settings") == settings(cell, config) else None


def _write(found: Sequence[dict[str, Any]], questions: Sequence[Question], config: Config) -> None:
    folder = config.run / "compare"
    write_csv(folder / "results.csv", _FIGURES, [[result[name] for name in _FIGURES] for result in found])
    replace_text(folder / "report.md", report(found, questions, config))
    for question, mode in dict.fromkeys((result["question"], result["mode"]) for result in found):
        own = [result for result in found if (result["question"], result["mode"]) == (question, mode)]
        rows = [
            [result["arch"], *(row[name] for name in COLUMNS)] for result in own for row in result["epochs"]
        ]
        write_csv(folder / f"{question}-{mode}.csv", ("arch", *COLUMNS), rows)
        plots.compared(
            {result["arch"]: result["epochs"] for result in own},
            f"{question}, {mode}",
            folder / f"{question}-{mode}.png",
        )


def report(found: Sequence[dict[str, Any]], questions: Sequence[Question], config: Config) -> str:
    """The table of each question as Markdown, with what it was measured on."""
    lines = [
        "# Architectures compared",
        "",
        f"{config.compare_epochs} epochs each, batches of {config.batch_size}, AdamW; *frozen*: the last layer alone "
        "learns, *finetuned*: everything does. *Time*: of fitting, on this machine. *Accuracy*: the best "
        "of an epoch on val (95 %); *ECE*: that epoch's expected calibration error, no temperature fitted. *Photos/s*: "
        "through onnxruntime on its processor, the fastest of many batches of 8.",
    ]
    for question in questions:
        own = [result for result in found if result["question"] == question.name]
        train, val = (len(question.rows(split)) for split in ("train", "val"))
        answers = f"{len(question.classes)} labels" if len(question.classes) > 2 else "yes or no"
        side = f"{config.compare_size} pixels a side" if config.compare_size else "each at its own size"
        lines += [
            "",
            f"## {question.name}: {answers}, {train} photos of train, {val} of val, {side}",
            "",
            "| architecture | mode | starts from | time, s | accuracy (95 %) | epoch | ECE | parameters | photos/s |",
            "|---|---|---|---:|---:|---:|---:|---:|---:|",
        ]
        for result in own:
            low, high = result["accuracy_95"]
            lines.append(
                f"| {result['arch']} | {result['mode']} | {result['start']} | {result['seconds']:.0f} | "
                f"{percent(result['accuracy'])} ({percent(low)} to {percent(high)}) | {result['best_epoch']} | "
                f"{percent(result['ece'])} | {result['parameters'] / 1e6:.1f} M | {result['photos_per_second']:.1f} |"
            )
        if any(result["start"] == FROM_SCRATCH for result in own):
            lines += [
                "",
                "*From scratch*: from random weights, as no base weights were at hand. That compares how the networks "
                "start to learn and what they cost, not how good they become from ImageNet weights.",
            ]
    return "\n".join(lines) + "\n"

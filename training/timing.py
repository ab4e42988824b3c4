"""What was run and how long it took, noted by each step for the model card."""

import json
import os
import platform
import shlex
from collections.abc import Sequence
from typing import Any

import torch

from training.checkpoint import replace_text
from training.config import Config


def record(config: Config, step: str, arguments: Sequence[str], seconds: float) -> None:
    """Append one line to RUN/steps.jsonl.

    Raises:
        TrainingError: it cannot be written.
    """
    line = {
        "step": step,
        "command": shlex.join(["python", "-m", "training", step, *arguments]),
        "seconds": round(seconds, 1),
        "machine": machine(),
    }
    path = config.run / "steps.jsonl"
    before = path.read_text("utf-8") if path.exists() else ""
    replace_text(path, f"{before}{json.dumps(line)}\n")


def machine() -> str:
    """Processor cores, GPU and versions, in words."""
    where = torch.cuda.get_device_name() if torch.cuda.is_available() else "no GPU"
    versions = f"Python {platform.python_version()}, torch {torch.__version__}"
    return f"{os.cpu_count()} {platform.machine()} cores, {where}, {versions}"


def commands(config: Config) -> list[str]:
    """The commands of the run in order, each once."""
    return list(dict.fromkeys(line["command"] for line in _lines(config)))


def table(config: Config) -> list[str]:
    """The minutes of each step (interrupted and continued: their sum) as lines of Markdown."""
    sums: dict[tuple[str, str], float] = {}
    for line in _lines(config):
        key = (line["step"], line["machine"])
        sums[key] = sums.get(key, 0.0) + line["seconds"]
    rows = [f"| {step} | {seconds / 60:.1f} | {where} |" for (step, where), seconds in sums.items()]
    return ["| step | minutes | machine |", "|---|---:|---|", *rows]


def _lines(config: Config) -> list[dict[str, Any]]:
    path = config.run / "steps.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []

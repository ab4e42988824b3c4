"""One cell of `compare`: one architecture fitted in one way to one question, and measured."""

import hashlib
import json
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
import torch
from torch import nn

from retagger_gui.core.model import usable_cores
from training import checkpoint, metrics
from training.architectures import Architecture
from training.compute import Compute
from training.config import Config
from training.network import normalise
from training.onnx_graph import compiled, exported
from training.predictor import batches, sha256
from training.progress import bar
from training.questions import Question
from training.views import LivePhotos, Pooled, Views

COLUMNS = ("epoch", "train_loss", "train_accuracy", "val_loss", "val_accuracy", "seconds")
_RATE = {"frozen": 1e-3, "finetuned": 1e-4}  # AdamW's learning rate; from random weights the first one, too
SPEED_SECONDS = 3.0  # batches are timed for so long
_SPEED_BATCH = 8

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Cell:
    """What is fitted.

    Attributes:
        question: what is asked.
        mode: "frozen" (the last layer learns) or "finetuned" (everything does).
        arch: one of ARCHITECTURES.
        weights: the file of base weights; None: from scratch.
    """

    question: Question
    mode: str
    arch: str
    weights: Path | None

    @property
    def name(self) -> str:
        """As files of it are called."""
        return f"{self.question.name}-{self.mode}-{self.arch}"


def fit(cell: Cell, config: Config, where: Compute) -> dict[str, Any]:
    """Fit and measure; RUN/compare/cells keeps how far it came, for --resume.

    Returns:
        epochs (a row of COLUMNS each), seconds (of fitting, features included), best_epoch, accuracy (the best on
        val), accuracy_95 (Wilson's interval), ece (of that epoch), parameters, photos_per_second.

    Raises:
        TrainingError: the weights or a photo cannot be read, or the disk is full.
    """
    torch.manual_seed(config.seed)
    network = Architecture(cell.arch, len(cell.question.classes), size=config.compare_size)
    if cell.weights is not None:
        network.load(cell.weights)
    network.to(where.device)
    started = time.monotonic()
    train, val = _views(cell, network, config, where)
    learner = _Learner(cell, network, config, where)
    state = learner.restored()
    state["seconds"] += time.monotonic() - started
    truth = cell.question.truth[cell.question.rows("val")]
    for epoch in range(len(state["epochs"]), config.compare_epochs):
        started = time.monotonic()
        fitted = learner.epoch(train, epoch)
        probabilities, loss = learner.judge(val)
        right = probabilities.argmax(1) == truth
        state["seconds"] += time.monotonic() - started
        row = (epoch + 1, *fitted, loss, metrics.share(right), state["seconds"])
        state["epochs"].append(dict(zip(COLUMNS, row, strict=True)))
        if not state["best"] or row[4] > state["best"]["accuracy"]:
            state["best"] = {
                "best_epoch": epoch + 1,
                "accuracy": row[4],
                "accuracy_95": list(metrics.wilson(int(right.sum()), len(right))),
                "ece": metrics.calibration_error(probabilities.max(1), right),
            }
        learner.keep(state)
    return {
        "epochs": state["epochs"],
        "seconds": state["seconds"],
        **state["best"],
        "parameters": sum(p.numel() for p in network.parameters()),
        "photos_per_second": speed(network, config),
    }


def _views(cell: Cell, network: Architecture, config: Config, where: Compute) -> tuple[Views, Views]:
    """Photos for a network that learns; what a frozen one makes of each photo, computed once, for its last layer."""
    entries = cell.question.entries
    if cell.mode != "frozen":
        live = [
            LivePhotos(
                entries, size=network.size, strength=strength, seed=config.seed, workers=config.workers
            )
            for strength in ("mild", "none")
        ]
        return live[0], live[1]
    run = compiled(network.body, size=network.size, device=where.device, threads=where.threads)
    what = f"{cell.arch} looks once"
    features = [
        run(normalise(torch.from_numpy(photos)))
        for photos in batches(entries, config, what, size=network.size)
    ]
    pooled = Pooled(np.concatenate(features)[None])
    return pooled, pooled


class _Learner:
    """What learns, its optimizer, and how far they are."""

    def __init__(self, cell: Cell, network: Architecture, config: Config, where: Compute) -> None:
        self._cell, self._config, self._where = cell, config, where
        self._learning: nn.Module = network.last if cell.mode == "frozen" else network
        rate = _RATE["frozen"] if cell.weights is None else _RATE[cell.mode]
        self._optimizer = torch.optim.AdamW(self._learning.parameters(), lr=rate)

    def epoch(self, views: Views, number: int) -> tuple[float, float]:
        """One pass over train: the mean loss and the accuracy while learning."""
        self._learning.train()
        torch.manual_seed(self._config.seed * 1000 + number)  # dropout: the same after a kill
        rows = self._cell.question.rows("train")
        np.random.default_rng((self._config.seed, number)).shuffle(rows)
        parts = _parts(rows, self._config.batch_size)
        count = sum(len(part) for part in parts)
        loss_sum = hits = 0.0
        with bar(None, count, f"{self._cell.name}, epoch {number + 1}", leave=False) as shown:
            for part, inputs in zip(parts, views.prepare(parts, number), strict=True):
                truth = torch.from_numpy(self._cell.question.truth[part]).to(self._where.device)
                with self._where.autocast():
                    logits = self._learning(inputs.to(self._where.device))
                    loss = nn.functional.cross_entropy(logits.float(), truth)
                self._optimizer.zero_grad(set_to_none=True)
                loss.backward()  # type: ignore[no-untyped-call]
                self._optimizer.step()
                loss_sum += float(loss.detach()) * len(part)
                hits += int((logits.argmax(1) == truth).sum())
                shown.update(len(part))
        return loss_sum / count, hits / count

    @torch.inference_mode()
    def judge(self, views: Views) -> tuple[Floats, float]:
        """Val's probabilities float64[N, classes] and the mean loss."""
        self._learning.eval()
        rows = self._cell.question.rows("val")
        size = self._config.batch_size
        parts = [rows[at : at + size] for at in range(0, len(rows), size)]
        ready = views.prepare(parts, 0)
        logits = torch.cat([self._learning(inputs.to(self._where.device)).double().cpu() for inputs in ready])
        loss = nn.functional.cross_entropy(logits, torch.from_numpy(self._cell.question.truth[rows]))
        return logits.softmax(1).numpy(), float(loss)

    def keep(self, state: dict[str, Any]) -> None:
        """Write down how far it is."""
        checkpoint.save(
            _file(self._cell, self._config),
            {
                **state,
                "network": self._learning.state_dict(),
                "optimizer": self._optimizer.state_dict(),
                "settings": settings(self._cell, self._config),
            },
        )

    def restored(self) -> dict[str, Any]:
        """How far a former command with the same settings came: epochs, best, seconds."""
        path = _file(self._cell, self._config)
        state = checkpoint.load(path) if self._config.resume and path.exists() else {}
        if state.get("settings") != settings(self._cell, self._config):
            return {"epochs": [], "best": {}, "seconds": 0.0}
        self._learning.load_state_dict(state["network"])
        self._optimizer.load_state_dict(state["optimizer"])
        return {name: state[name] for name in ("epochs", "best", "seconds")}


def _parts(rows: npt.NDArray[np.int64], size: int) -> list[npt.NDArray[np.int64]]:
    """Batches; a single photo left over, of which BatchNorm has no variance, is left out."""
    parts = [rows[at : at + size] for at in range(0, len(rows), size)]
    return parts[:-1] if len(parts) > 1 and len(parts[-1]) == 1 else parts


def speed(network: Architecture, config: Config) -> float:
    """Photos a second through onnxruntime on the CPU, of the fastest batch: other programs slow the rest."""
    photos = torch.zeros(_SPEED_BATCH, 3, network.size, network.size)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = config.threads or usable_cores()
    session = onnxruntime.InferenceSession(
        exported(network.cpu().eval(), photos[:2], ["logits"]), options, providers=["CPUExecutionProvider"]
    )
    run = {"photos": photos.numpy()}
    session.run(None, run)  # the first one allocates
    best, until = math.inf, time.monotonic() + SPEED_SECONDS
    while math.isinf(best) or time.monotonic() < until:
        started = time.perf_counter()
        session.run(None, run)
        best = min(best, time.perf_counter() - started)
    return _SPEED_BATCH / best


def settings(cell: Cell, config: Config) -> dict[str, Any]:
    """What a cell's result depends on; with other settings it is fitted anew."""
    photos = [
        (entry.file, int(answer))
        for entry, answer in zip(cell.question.entries, cell.question.truth, strict=True)
    ]
    return {
        "weights_sha256": "" if cell.weights is None else sha256(cell.weights),
        "photos_sha256": hashlib.sha256(json.dumps(photos).encode()).hexdigest(),
        "classes": list(cell.question.classes),
        "size": config.compare_size,
        "epochs": config.compare_epochs,
        "batch_size": config.batch_size,
        "seed": config.seed,
    }


def _file(cell: Cell, config: Config) -> Path:
    return config.run / "compare" / "cells" / f"{cell.name}.pt"


def forget(cell: Cell, config: Config) -> None:
    """Delete what only an unfinished cell needs."""
    _file(cell, config).unlink(missing_ok=True)

"""Three colours as three rooms, from photos to an ONNX file: every step, with a kill -9 in the middle."""

import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core.images import decode
from retagger_gui.core.model import RoomModel
from tests.training.rooms import labelled, random_base
from training.__main__ import main
from training.checkpoint import load
from training.config import build
from training.predictor import open_checkpoint

# From random weights, which are at home on one size of photo alone: it learns little, but all of it runs.
_TINY = (
    *("--device", "cpu", "--precision", "float32"),
    *("--batch-size", "6", "--head-epochs", "1", "--head-lr", "0.01", "--epochs", "2"),
    *("--augment", "none", "--synthetic-graphics", "0", "--threads", "1", "--workers", "1", "--no-int8"),
)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run, its training killed once and resumed."""
    folder = tmp_path_factory.mktemp("end_to_end")
    flags = ["--data", str(labelled(folder / "data", train=2, val=1)), "--run", str(folder / "run"), *_TINY]
    flags += ["--base-weights", str(random_base(folder / "base.pth"))]
    assert main(["catalogue", *flags]) == 0
    _train_and_kill(flags, folder / "run" / "train" / "all-last.pt")
    for step in ("train", "calibrate", "evaluate", "export"):
        assert main([step, "--resume", *flags]) == 0
    return folder / "run"


def _train_and_kill(flags: list[str], checkpoint: Path) -> None:
    """Start train in a process of its own and kill it once stage 2 has left a checkpoint."""
    process = subprocess.Popen(
        [sys.executable, "-m", "training", "train", *flags],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 550
    while not checkpoint.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    process.kill()
    process.wait()
    assert checkpoint.exists()


@pytest.mark.timeout(900)
def test_both_stages_were_trained_and_resumed(run: Path) -> None:
    assert load(run / "train" / "all-last.pt")["state"]["rows"] == 2
    for stage, epochs in (("head", 1), ("all", 2)):
        rows = (run / "train" / f"{stage}.csv").read_text("utf-8").splitlines()
        assert len(rows) == 1 + epochs
        assert (run / "train" / f"{stage}.png").stat().st_size > 1000


def test_the_exported_file_answers_as_the_checkpoint(run: Path) -> None:
    config = build(flags={"run": run})
    checkpoint = open_checkpoint(config)
    exported = RoomModel(config.exported, threads=1)
    assert exported.labels == checkpoint.labels
    photos = np.stack([decode(path).model_input for path in sorted(run.parent.glob("data/photos/*.png"))])
    wanted, got = checkpoint.answers(photos).probabilities, exported.predict(photos)
    assert np.ptp(wanted, axis=0).max() > 0.001  # it tells photos apart
    assert np.abs(wanted - got).max() < 1e-3
    assert (wanted.argmax(1) == got.argmax(1)).all()


def test_the_numbers_are_those_of_that_checkpoint(run: Path) -> None:
    metrics = json.loads((run / "evaluate" / "metrics.json").read_text("utf-8"))
    exported = RoomModel(run / "rooms.onnx", threads=1)
    assert exported.metrics["all"]["accuracy"] == pytest.approx(metrics["all"]["accuracy"], abs=1e-4)
    assert exported.temperature == metrics["temperature"]

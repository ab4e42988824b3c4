"""What trials of the engines leave behind, over ten folders: the engine that is used, and nothing else."""

import gc
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from retagger_gui.core import model as core_model
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.choice import Findings
from retagger_gui.core.engines.engine import Engine
from retagger_gui.core.engines.trial import ENOUGH, Trial
from retagger_gui.core.images import MODEL_SIZE, Pixels
from retagger_gui.core.model import RoomModel
from tests.core.test_engines import save_sister
from tests.tiny_model import save_conv_model

FOLDERS = 10
PHOTOS = 32


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[weakref.ref[object]]:
    """Every engine that is loaded from now on, while it lives."""
    engines: list[weakref.ref[object]] = []
    opening = core_model.open_engine

    def noted(*arguments: Any) -> Engine:
        found = opening(*arguments)
        engines.append(weakref.ref(found))
        return found

    monkeypatch.setattr(core_model, "open_engine", noted)
    return engines


@pytest.fixture
def photos() -> Pixels:
    return np.random.default_rng(0).integers(0, 256, (PHOTOS, MODEL_SIZE, MODEL_SIZE, 3), np.uint8)


@pytest.mark.parametrize("expected", [ENOUGH, ENOUGH - 1])
def test_ten_trials_keep_one_engine_and_no_memory(
    tmp_path: Path, opened: list[weakref.ref[object]], photos: Pixels, expected: int
) -> None:
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    model = RoomModel(path, threads=1)
    process, after = psutil.Process(), []
    for _ in range(FOLDERS):
        trial = Trial(model, Findings("here"), expected=expected)
        at = 0
        while at < PHOTOS:
            size = trial.batch
            trial.answers(photos[at : at + size])
            at += size
        trial.close()
        del trial
        gc.collect()
        after.append(process.memory_info().rss / 1e6)
        alive = [one for one in (each() for each in opened) if one is not None]
        assert all(one is model.used[1] for one in alive), "of the others, none is left"
        del alive
    assert len(opened) >= FOLDERS, "each trial has loaded one at least"
    if openvino_engine.version():
        assert len(opened) >= (2 * FOLDERS if expected >= ENOUGH else FOLDERS)
    # The allocator gives back what engines leave now and then: up and down by 50 MB, but not up for good.
    half = FOLDERS // 2
    growth = min(after[half:]) - max(after[:half])
    assert growth < 5, f"megabytes after each folder: {[round(one) for one in after]}"

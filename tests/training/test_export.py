"""The exported file: the contract, PyTorch's answers, the same bytes each time."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from retagger_gui.core.effort import choices
from retagger_gui.core.model import RoomModel
from retagger_gui.core.session import HIGH, MEDIUM
from tests.training.rooms import photo
from training import export
from training.config import Config
from training.errors import TrainingError
from training.network import normalise
from training.predictor import CheckpointPredictor, open_checkpoint
from training.table import Entry


@pytest.fixture(scope="module")
def exported(fitted_run: Config, fitted_predictor: CheckpointPredictor) -> bytes:
    metadata = export.metadata_of(fitted_predictor, fitted_run)
    return export.build(fitted_predictor, metadata, half=True).SerializeToString(deterministic=True)


def _photos(count: int = 3) -> np.ndarray:
    drawn = [photo(label, 90 + i, (299, 299)) for i in range(count) for label in ("kitchen", "bathroom")]
    return np.stack([np.asarray(one) for one in drawn])[:count]


def test_the_contract(finished_run: Config) -> None:
    model = RoomModel(finished_run.exported, threads=1)
    assert model.labels == ("bathroom", "bedroom", "kitchen")
    assert (model.version, model.licence) == ("7", "mine")
    assert len(model.trained) == len("2026-01-31")
    assert model.temperature == json.loads(finished_run.calibration_json.read_text())["temperature"] != 1
    assert model.metrics["all"]["photos"] == 6
    assert model.metrics["attributes"]["tv"]["there"] == 2
    everything = choices([], model.metrics)[-1]
    assert [row[0] for row in model.metrics["asking"] if row[0] in (MEDIUM, HIGH)] == [MEDIUM, HIGH]
    assert everything.found == 1
    found = json.loads(finished_run.calibration_json.read_text())
    assert model.second_look_below == found["second_look_below"]
    assert model.attributes == ("tv",)
    assert model.attribute_thresholds == (pytest.approx(found["attributes"]["tv"]["threshold"], abs=1e-4),)
    every = model.answers(_photos(), embedding=True)
    assert every.attributes.shape == (3, 1) and every.embedding is not None
    checkpoint = open_checkpoint(finished_run).answers(_photos(), embedding=True)
    assert every.attributes == pytest.approx(checkpoint.attributes, abs=1e-3)
    assert every.embedding == pytest.approx(checkpoint.embedding, rel=1e-2, abs=1e-3)
    answers = model.predict(_photos())
    assert answers.dtype == np.float32
    assert answers.sum(1) == pytest.approx(1, abs=1e-5)
    assert [path.name for path in finished_run.run.iterdir() if "rooms" in path.name] == ["rooms.onnx"]


def test_the_same_checkpoint_gives_the_same_bytes(
    fitted_run: Config, fitted_predictor: CheckpointPredictor, exported: bytes
) -> None:
    again = export.build(fitted_predictor, export.metadata_of(fitted_predictor, fitted_run), half=True)
    assert again.SerializeToString(deterministic=True) == exported


def test_weights_take_two_bytes_and_are_restored_once_at_load(exported: bytes, tmp_path: Path) -> None:
    assert len(exported) < 45e6
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "loaded.onnx")
    options.log_severity_level = 4
    onnxruntime.InferenceSession(exported, options, providers=["CPUExecutionProvider"])
    loaded = onnx.load(tmp_path / "loaded.onnx").graph
    assert not [node for node in loaded.node if node.op_type in ("Mul", "BatchNormalization")]
    assert not [tensor for tensor in loaded.initializer if tensor.data_type == onnx.TensorProto.INT16]


def test_folding_changes_nothing(fitted_predictor: CheckpointPredictor) -> None:
    photos = normalise(torch.from_numpy(_photos()))
    folded = export.folded(fitted_predictor.network)
    assert not any("BatchNorm" in type(module).__name__ for module in folded.modules())
    with torch.inference_mode():
        assert torch.allclose(folded(photos), fitted_predictor.network(photos), atol=1e-3)


def test_weights_of_any_size_survive_sixteen_bits() -> None:
    weights = np.array([[1e-9, -3e-9], [0.0, 0.0], [1e6, 1.0]], np.float32)
    integers, scales = export.quantised(weights)
    assert integers.dtype == np.int16
    assert integers * scales == pytest.approx(weights, rel=1e-4, abs=20)
    assert (integers[1] * scales[1]).tolist() == [0, 0]


def test_a_difference_is_an_error_and_the_old_file_stays(
    fitted: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted.exported.write_bytes(b"what was there before")
    monkeypatch.setattr(export, "TOLERANCE", 0.0)
    with pytest.raises(TrainingError, match="differ from PyTorch's"):
        export.run(fitted)
    assert fitted.exported.read_bytes() == b"what was there before"
    assert not list(fitted.run.glob(".new*"))


def test_another_top_label_is_an_error() -> None:
    wanted, got = np.array([[0.5, 0.5]], np.float32), np.array([[0.4999, 0.5001]], np.float32)
    with pytest.raises(TrainingError, match=r"calls x\.jpg bedroom, and PyTorch calls it kitchen"):
        export.same_top(wanted, got, [Entry("x.jpg", Path(), "kitchen")], ("kitchen", "bedroom"))


def test_only_a_checkpoint_is_exported(fitted: Config) -> None:
    with pytest.raises(TrainingError, match="needs a checkpoint"):
        export.run(dataclasses.replace(fitted, model=Path("rooms.onnx")))

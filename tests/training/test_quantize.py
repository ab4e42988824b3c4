"""The int8 file: nearly the float file's answers, its metadata and its maker, and what is tried when it falls short."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto

from retagger_gui.core.contract import MADE_FROM
from retagger_gui.core.engines.engine import Answers
from retagger_gui.core.engines.registry import int8_file, sha256, why_not_int8
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import RoomModel
from tests.tiny_model import save_conv_model
from tests.training.rooms import COLOURS, labelled, photo
from training import catalogue, export, quantize
from training.__main__ import main
from training.config import Config
from training.errors import TrainingError


@pytest.fixture(scope="module")
def catalogued(tmp_path_factory: pytest.TempPathFactory) -> Config:
    folder = tmp_path_factory.mktemp("quantized")
    config = Config(
        data=labelled(folder / "data"), run=folder / "run", threads=1, workers=1, quantize_photos=12
    )
    catalogue.run(config)
    return config


@pytest.fixture
def config(catalogued: Config, tmp_path: Path) -> Config:
    """With a float file of its own."""
    return dataclasses.replace(catalogued, model=save_conv_model(tmp_path / "rooms.onnx"))


@pytest.fixture(scope="module")
def made(catalogued: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A float file with its int8 file; not to be written into."""
    path = save_conv_model(tmp_path_factory.mktemp("made") / "rooms.onnx")
    quantize.run(dataclasses.replace(catalogued, model=path))
    return path


def metadata(path: Path) -> dict[str, str]:
    return {prop.key: prop.value for prop in onnx.load(path).metadata_props}


def test_it_answers_nearly_as_the_float_file(made: Path) -> None:
    plain, small = RoomModel(made, threads=1), RoomModel(int8_file(made), threads=1)
    assert small.labels == plain.labels == SHIPPED
    drawn = [photo(label, 40 + seed, (299, 299)) for label in COLOURS for seed in range(3)]
    photos = np.stack([np.asarray(one) for one in drawn])
    answers = small.predict(photos)
    assert np.array_equal(answers.argmax(1), plain.predict(photos).argmax(1))
    difference = np.abs(answers - plain.predict(photos)).max()
    assert 0 < difference < 0.2
    assert RoomModel(made, threads=1, engine="onnxruntime-int8").engine == "onnxruntime-int8"


def test_the_metadata_is_the_float_files_and_names_it(made: Path) -> None:
    theirs, mine = metadata(made), metadata(int8_file(made))
    assert {key: mine[key] for key in theirs} == theirs
    assert mine[MADE_FROM] == sha256(made)
    found = json.loads(mine["quantized"])
    assert found["photos"] == 6 and found["agreement"] == 1
    assert found["kept_in_float"] == ["tail_0/MatMulAddFusion"]


def test_weights_have_eight_bits_and_probabilities_have_not(made: Path) -> None:
    graph = onnx.load(int8_file(made)).graph
    assert [tensor for tensor in graph.initializer if tensor.data_type == onnx.TensorProto.INT8]
    assert graph.node[-1].op_type == "Softmax"
    assert not {"ai.onnx.ml", "com.microsoft"} & {node.domain for node in graph.node}


def test_it_has_a_temperature_of_its_own(config: Config, monkeypatch: pytest.MonkeyPatch, made: Path) -> None:
    monkeypatch.setattr(
        quantize.Judge, "__call__", lambda *_: quantize.Judged(400, 0.9, 0.9, 0.02, 0.02, 1.0, 1.25)
    )
    quantize.run(config)
    assert config.model is not None
    scaled = RoomModel(int8_file(config.model), threads=1)
    assert scaled.temperature == 1.25
    photos = np.stack([np.asarray(photo("kitchen", 40, (299, 299)))])
    before = RoomModel(int8_file(made), threads=1).predict(photos).astype(float) ** (1 / 1.25)
    assert scaled.predict(photos)[0] == pytest.approx((before / before.sum())[0], abs=1e-4)


def test_unsure_answers_are_calibrated_anew() -> None:
    rng = np.random.default_rng(1)
    truth = rng.integers(0, 3, 600)
    right = np.where(rng.random(600) < 0.9, truth, (truth + 1) % 3)
    sure, unsure = (np.full((600, 3), (1 - p) / 2, np.float32) for p in (0.9, 0.7))
    sure[range(600), right], unsure[range(600), right] = 0.9, 0.7
    nothing = np.empty((600, 0), np.float32)
    plain, small = Answers(sure, nothing), Answers(unsure, nothing)
    judged = quantize.compared(plain, small, truth)
    assert judged.temperature < 0.75 and judged.ece < 0.02 and judged.agreement == 1
    few = slice(100)
    assert quantize.compared(plain.rows(few), small.rows(few), truth[few]).temperature == 1


def test_a_retrained_float_file_leaves_it_behind(config: Config) -> None:
    assert config.model is not None
    quantize.run(config)
    assert why_not_int8(config.model) == ""
    save_conv_model(config.model, metadata={"version": "retrained"})
    assert "was made from another model" in why_not_int8(config.model)


def test_the_same_file_gives_the_same_bytes(made: Path, catalogued: Config, tmp_path: Path) -> None:
    again = tmp_path / "again.onnx"
    quantize.run(dataclasses.replace(catalogued, model=made, out=again))
    assert again.read_bytes() == int8_file(made).read_bytes()


def test_layers_are_kept_in_float_until_it_is_good_enough(
    config: Config, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    verdicts = iter([0.5, 0.7, 0.9])

    def judged(judge: object, file: Path, threads: int) -> quantize.Judged:
        return quantize.Judged(6, next(verdicts), 0.9, 0.02, 0.02, 0.995)

    monkeypatch.setattr(quantize.Judge, "__call__", judged)
    monkeypatch.setattr(quantize, "ATTEMPTS", (0, 1, 2, 3))
    quantize.run(config)
    tried = json.loads((config.run / "quantize" / "report.json").read_text())
    assert [len(one["kept_in_float"]) for one in tried] == [1, 2, 3]
    assert [one["passed"] for one in tried] == [False, False, True]
    assert set(tried[2]["kept_in_float"]) == {"tail_0/MatMulAddFusion", "second_conv", "halve"}
    assert "3 layers in float: accuracy 90.00 % on 6 photos" in capsys.readouterr().out
    assert config.model is not None
    rounded = [
        t.name
        for t in onnx.load(int8_file(config.model)).graph.initializer
        if t.data_type == TensorProto.INT8
    ]
    assert [name for name in rounded if name.endswith("_quantized")] == ["first_quantized"]


def test_where_nothing_is_good_enough_the_file_of_before_stays(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    poor = quantize.Judged(6, 0.5, 0.9, 0.2, 0.02, 0.5)
    monkeypatch.setattr(quantize.Judge, "__call__", lambda *_: poor)
    assert config.model is not None
    int8_file(config.model).write_bytes(b"what was there before")
    with pytest.raises(
        TrainingError, match=r"No int8 file was made of .*rooms\.onnx: the best of \d attempts"
    ):
        quantize.run(config)
    assert int8_file(config.model).read_bytes() == b"what was there before"


@pytest.mark.parametrize(
    ("accuracy", "ece", "ece_float", "agreement", "passed", "aimed"),
    [
        (0.898, 0.02, 0.02, 0.991, True, True),
        (0.896, 0.02, 0.02, 0.991, True, False),
        (0.894, 0.02, 0.02, 0.991, False, False),
        (0.898, 0.02, 0.02, 0.989, True, False),
        (0.898, 0.02, 0.02, 0.979, False, False),
        (0.95, 0.031, 0.02, 0.991, False, False),
        (0.9, 0.049, 0.04, 0.991, True, True),
        (0.9, 0.051, 0.04, 0.991, False, False),
    ],
)
def test_what_is_good_enough(
    accuracy: float, ece: float, ece_float: float, agreement: float, passed: bool, aimed: bool
) -> None:
    judged = quantize.Judged(1600, accuracy, 0.9, ece, ece_float, agreement)
    assert (judged.passed, judged.aimed) == (passed, aimed)


def test_where_none_is_as_good_as_aimed_the_first_good_enough_is_taken(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdicts = iter([0.5, 0.896, 0.897])

    def judged(judge: object, file: Path, threads: int) -> quantize.Judged:
        return quantize.Judged(1600, next(verdicts), 0.9, 0.02, 0.02, 0.985)

    monkeypatch.setattr(quantize.Judge, "__call__", judged)
    monkeypatch.setattr(quantize, "ATTEMPTS", (0, 1, 2))
    quantize.run(config)
    assert config.model is not None
    found = json.loads(metadata(int8_file(config.model))["quantized"])
    assert found["accuracy"] == 0.896 and len(found["kept_in_float"]) == 2


def test_a_checkpoint_is_no_exported_model(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    flags = ["--run", str(config.run), "--data", str(config.data), "--model", "best.pt"]
    assert main(["quantize", *flags]) == 1
    assert "needs an exported model, and best.pt is none" in capsys.readouterr().err


def test_export_goes_on_without_an_int8_file(
    config: Config, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: Config) -> None:
        raise TrainingError("No int8 file was made.")

    monkeypatch.setattr(quantize, "run", fail)
    export.quantize_exported(config)
    assert "No int8 file was made. The program will do without." in capsys.readouterr().out

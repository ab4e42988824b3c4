"""Evaluate, calibrate, the model card and suspects on a fitted network."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.training.rooms import write_rows
from training import calibrate, card, evaluate, looks, suspects, table
from training.config import Config
from training.errors import TrainingError


def _metrics(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "metrics.json").read_text("utf-8"))
    return found


def test_a_checkpoint_and_its_export_measure_alike(finished_run: Config) -> None:
    mine, theirs = _metrics(finished_run.run / "evaluate"), _metrics(finished_run.run / "evaluate-onnx")
    assert mine["all"]["photos"] == 6
    assert mine["confusion"] == theirs["confusion"]
    assert mine["all"]["ece"] == pytest.approx(theirs["all"]["ece"], abs=1e-3)
    assert set(mine["sources"]) == {"houses", "places"}
    for name in ("report.md", "confusion.png", "reliability.png", "mistakes.png"):
        assert (finished_run.run / "evaluate" / name).stat().st_size > 500
    assert "| kitchen | 2 |" in (finished_run.run / "evaluate" / "report.md").read_text("utf-8")


def test_an_exported_file_is_not_rounded(finished_run: Config) -> None:
    """It was measured in float32, and said to be in bfloat16."""
    config = dataclasses.replace(finished_run, model=finished_run.exported, precision="bfloat16")
    with pytest.raises(TrainingError, match=r"rounds a checkpoint, and .* is an exported model"):
        evaluate.run(config)


def test_the_train_split_and_all(fitted: Config) -> None:
    evaluate.run(dataclasses.replace(fitted, split="all"))
    assert _metrics(fitted.run / "evaluate")["all"]["photos"] == 18


def test_mistakes_are_shown(fitted: Config) -> None:
    rows = [{"file": f"photos/{n}_kitchen.png", "label": "bedroom"} for n in (4,)]
    corrections = write_rows(fitted.run / "corrections.csv", rows)
    evaluate.run(dataclasses.replace(fitted, corrections=corrections))
    assert _metrics(fitted.run / "evaluate")["all"]["accuracy"] < 1
    with Image.open(fitted.run / "evaluate" / "mistakes.png") as sheet:
        assert sheet.size[1] > 150  # at least a row of photos


def test_an_unknown_label_is_a_sentence(fitted: Config) -> None:
    text = fitted.catalogue_csv.read_text("utf-8").replace(",kitchen,", ",wine_cellar,")
    fitted.catalogue_csv.write_text(text, "utf-8")
    with pytest.raises(TrainingError, match="wine_cellar, which the model doesn't know"):
        evaluate.run(fitted)


def test_a_photo_that_went_bad_is_a_sentence(fitted: Config, tmp_path: Path) -> None:
    text = fitted.catalogue_csv.read_text("utf-8").replace("photos/4_kitchen.png", "photos/gone.png")
    fitted.catalogue_csv.write_text(text, "utf-8")
    with pytest.raises(
        TrainingError, match=r"gone\.png: The file is no longer there\. Run the step catalogue"
    ):
        evaluate.run(fitted)


def test_no_checkpoint_is_a_sentence(fitted: Config) -> None:
    fitted.best.unlink()
    with pytest.raises(TrainingError, match="run the step that writes it first"):
        evaluate.run(fitted)


def test_a_temperature_belongs_to_its_checkpoint(fitted: Config) -> None:
    calibrate.run(fitted)
    found = json.loads(fitted.calibration_json.read_text("utf-8"))
    assert found["nll_after"] <= found["nll_before"] and found["temperature"] != 1
    evaluate.run(fitted)
    assert _metrics(fitted.run / "evaluate")["temperature"] == found["temperature"]
    first = fitted.best.read_bytes()
    fitted.best.write_bytes(first + b"\0")  # another training
    evaluate.run(fitted)
    assert _metrics(fitted.run / "evaluate")["temperature"] == 1
    fitted.calibration_json.write_text("{", "utf-8")
    fitted.best.write_bytes(first)
    with pytest.raises(TrainingError, match="damaged"):
        evaluate.run(fitted)


def test_a_card_needs_numbers(fitted: Config) -> None:
    with pytest.raises(TrainingError, match="run the step evaluate first"):
        card.run(dataclasses.replace(fitted, card=fitted.run / "MODEL_CARD.md"))


def test_the_card_is_made_of_measured_numbers(finished_run: Config, tmp_path: Path) -> None:
    target = tmp_path / "MODEL_CARD.md"
    (finished_run.run / "notes.md").write_text("Mixup was tried.", "utf-8")
    card.run(dataclasses.replace(finished_run, card=target))
    text = target.read_text("utf-8")
    assert "`bathroom`, `bedroom`, `kitchen`" in text
    assert "houses** (6 train, 3 val)" in text and "Ahmed and M. Moustafa" in text
    assert "the results below are of this very file" in text
    assert "Mixup was tried." in text and "One temperature" in text
    assert "macro F1" in text and "$" not in text
    assert "`python -m training compare` does it" in text
    compared = finished_run.run / "compare" / "report.md"
    compared.parent.mkdir()
    compared.write_text("# Architectures compared\n\n## tags\n\n| resnet18 |\n", "utf-8")
    card.run(dataclasses.replace(finished_run, card=target))
    assert "\n## Architectures compared\n\n### tags\n\n| resnet18 |\n" in target.read_text("utf-8")


def test_aims_are_met_or_missed() -> None:
    assert card.Aim("macro F1", 0.93, 0.92).line().endswith("| met |")
    assert card.Aim("ECE", 0.04, 0.03, at_most=True).line().endswith("| **missed** |")
    assert card.Aim("macro F1", float("nan"), 0.92).line().endswith("| – | **missed** |")


def _labelled_features() -> tuple[np.ndarray, np.ndarray, list[table.Entry], list[str]]:
    draw = np.random.default_rng(3)
    labels = ["bathroom", "bedroom", "kitchen"]
    truth = np.repeat([0, 1, 2], 40)
    features = np.eye(3)[truth] @ draw.normal(size=(3, 16)) * 4 + draw.normal(size=(120, 16))
    entries = [table.Entry(str(i), Path(), labels[t], listing=f"home {i // 3}") for i, t in enumerate(truth)]
    return features, truth, entries, labels


def test_flipped_labels_are_suspects(fitted: Config) -> None:
    features, truth, entries, labels = _labelled_features()
    wrong = [5, 50, 100]
    truth[wrong] = (truth[wrong] + 1) % 3
    entries = [dataclasses.replace(e, label=labels[t]) for e, t in zip(entries, truth, strict=True)]
    probabilities = suspects.out_of_fold(features, truth, entries, fitted)
    right = np.eye(3, dtype=bool)[truth]
    rows = suspects.find(probabilities, truth, right, entries, labels)
    assert {"5", "50", "100"} == {row[0] for row in rows}
    assert {row[0]: row[2] for row in rows} == {"5": "bathroom", "50": "bedroom", "100": "kitchen"}
    right[5, 0] = True  # it is in `also`: no suspect
    assert {"50", "100"} == {row[0] for row in suspects.find(probabilities, truth, right, entries, labels)}


def test_suspects_of_a_single_listing_are_a_sentence(fitted: Config) -> None:
    entries = [table.Entry(str(i), Path(), "kitchen", listing="home") for i in range(4)]
    with pytest.raises(TrainingError, match="of one listing"):
        suspects.out_of_fold(np.zeros((4, 2)), np.array([0, 1, 0, 1]), entries, fitted)


def test_suspects_writes_a_corrections_file(fitted: Config) -> None:
    with_twisted = fitted.catalogue_csv.read_text("utf-8").replace(
        "photos/1_kitchen.png,kitchen", "photos/1_kitchen.png,bedroom"
    )
    fitted.catalogue_csv.write_text(with_twisted, "utf-8")
    config = dataclasses.replace(fitted, suspect_features="network", folds=3)
    suspects.run(config)
    lines = (config.run / "suspects" / "suspects.csv").read_text("utf-8").splitlines()
    assert lines[0] == "file,label,suggested,self_confidence,also,split"
    assert any(line.startswith("photos/1_kitchen.png,bedroom,") for line in lines[1:])
    assert (config.run / "suspects" / "suspects.png").stat().st_size > 1000
    unchanged = dataclasses.replace(config, corrections=config.run / "suspects" / "suspects.csv")
    assert table.read(unchanged) == table.read(config)


def test_attributes_are_measured_where_somebody_looked(finished_run: Config) -> None:
    for folder in ("evaluate", "evaluate-onnx"):
        found = _metrics(finished_run.run / folder)["attributes"]["tv"]
        assert (found["photos"], found["there"]) == (4, 2)  # nobody looked for one in bathrooms
        assert found["accuracy"] == found["precision"] == found["recall"] == 1
        low, high = found["recall_95"]
        assert 0.3 < low < high <= 1
    assert "| tv | 4 | 2 | 100.0" in (finished_run.run / "evaluate" / "report.md").read_text("utf-8")


def test_photos_are_not_looked_at_again_for_the_same_model(
    finished_run: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("a photo was looked at")

    before = (finished_run.run / "evaluate" / "metrics.json").read_text("utf-8")
    monkeypatch.setattr(looks, "batches", fail)
    evaluate.run(finished_run)
    assert (finished_run.run / "evaluate" / "metrics.json").read_text("utf-8") == before
    with pytest.raises(AssertionError):
        evaluate.run(dataclasses.replace(finished_run, split="all"))

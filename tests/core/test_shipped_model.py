"""The model that ships: it keeps the contract, and is as good on real photos as its card says."""

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest

from retagger_gui import paths
from retagger_gui.core.images import decode
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import RoomModel

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
EVERY = 6  # of the photos in val, sorted by name: a fixed sample of some 280


@pytest.fixture(scope="module")
def model() -> RoomModel:
    return RoomModel(paths.resource("rooms.onnx"))


def test_it_says_the_eleven_labels_in_order(model: RoomModel) -> None:
    assert model.labels == SHIPPED


def test_it_is_small_enough_to_ship(model: RoomModel) -> None:
    assert model.path.stat().st_size < 46e6


def test_the_card_gives_the_figures_in_the_file(model: RoomModel) -> None:
    card = paths.resource("MODEL_CARD.md").read_text("utf-8")
    assert model.version in card
    found = re.search(r"^\| all \| (\d+) \| ([\d.]+) \(", card, re.MULTILINE)
    assert found is not None
    assert int(found[1]) == model.metrics["all"]["photos"]
    # The card measured this very file, the figures in it are those of the checkpoint it was made from.
    assert float(found[2]) == pytest.approx(100 * model.metrics["all"]["accuracy"], abs=0.2)


@pytest.mark.real_photos
@pytest.mark.skipif(not DATA.exists(), reason="needs the photos in ../shared/data")
def test_it_is_right_as_often_as_its_card_says(model: RoomModel) -> None:
    with (DATA / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = sorted((row for row in csv.DictReader(file) if row["split"] == "val"), key=lambda r: r["file"])
    sample = rows[::EVERY]
    answers = model.predict(np.stack([decode(DATA / row["file"]).model_input for row in sample]))
    tops = [model.labels[i] for i in answers.argmax(1)]
    right = np.mean(
        [top in (row["label"], *row["also"].split("|")) for top, row in zip(tops, sample, strict=True)]
    )
    # Three standard deviations of a sample this large below the figure on all of val.
    expected = model.metrics["all"]["accuracy_or_also"]
    assert right > expected - 3 * np.sqrt(expected * (1 - expected) / len(sample)), json.dumps(tops)

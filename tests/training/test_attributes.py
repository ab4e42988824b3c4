"""The step attributes: their layer fitted anew, and nothing else."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from training import attributes
from training.compute import compute
from training.config import Config
from training.errors import TrainingError
from training.fit import save_network
from training.network import RoomNetwork, load_checkpoint
from training.predictor import batches, chosen_split, open_checkpoint
from training.table import read


def test_the_layer_is_fitted_anew_and_tags_stay(fitted: Config, tmp_path: Path) -> None:
    before = load_checkpoint(fitted.best)[0]
    assert before.attribute_head is not None
    torch.nn.init.zeros_(before.attribute_head[-1].weight)
    save_network(tmp_path / "averaged.pt", before, fitted, phase="all")
    config = dataclasses.replace(fitted, model=tmp_path / "averaged.pt", out=tmp_path / "out.pt")
    attributes.run(config)
    after = load_checkpoint(tmp_path / "out.pt")[0].state_dict()
    for name, tensor in before.state_dict().items():
        assert torch.equal(tensor, after[name]) != name.startswith("attribute_head"), name
    seen = attributes.looked(chosen_split(read(fitted), "val"), ("tv",))
    photos = np.concatenate(list(batches(seen, fitted, "Looking")))
    found = open_checkpoint(dataclasses.replace(fitted, model=tmp_path / "out.pt")).answers(photos).attributes
    there = np.array([entry.attributes["tv"] for entry in seen])
    assert len(seen) == 4 and found[there, 0].min() > found[~there, 0].max()


def test_a_model_without_attributes_is_a_sentence(fitted: Config, tmp_path: Path) -> None:
    save_network(tmp_path / "plain.pt", RoomNetwork(("bathroom", "bedroom", "kitchen")), fitted)
    with pytest.raises(TrainingError, match="knows no attribute, so there is nothing to fit"):
        attributes.run(dataclasses.replace(fitted, model=tmp_path / "plain.pt"))


def test_an_attribute_with_a_single_class_stays_as_it_was(
    fitted: Config, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = load_checkpoint(fitted.best)[0]
    entries = [
        dataclasses.replace(entry, attributes=dict.fromkeys(entry.attributes, True)) for entry in read(fitted)
    ]
    after = load_checkpoint(fitted.best)[0]
    attributes.fit(fitted, compute(fitted), after, chosen_split(entries, "train"))
    assert before.attribute_head is not None and after.attribute_head is not None
    assert torch.equal(before.attribute_head[-1].weight, after.attribute_head[-1].weight)
    assert "All photos of train, or none, show tv" in capsys.readouterr().out

"""A run whose network was not trained but fitted: enough to evaluate, calibrate and export in seconds."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.linear_model import LogisticRegression

from tests.training.rooms import labelled, see
from training import calibrate, catalogue, evaluate, export, table
from training.compute import compute
from training.config import Config
from training.fit import save_network
from training.network import RoomNetwork, normalise, widened
from training.predictor import CheckpointPredictor, batches


@pytest.fixture(scope="session")
def fitted_run(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A catalogue of 18 drawn photos, and a random InceptionV3 with a classifier that tells them apart."""
    folder = tmp_path_factory.mktemp("fitted")
    config = Config(data=labelled(folder / "data"), run=folder / "run", threads=1, workers=1)
    catalogue.run(config)
    torch.set_num_threads(1)
    torch.manual_seed(0)
    network = RoomNetwork(("bathroom", "bedroom", "kitchen"), attributes=("tv",))
    train = [entry for entry in table.read(config) if entry.split == "train"]
    photos = np.concatenate(list(batches(train, config, "Drawing")))
    see(network, photos)
    with torch.inference_mode():
        pooled = network.eval().pooled(normalise(torch.from_numpy(photos))).numpy()
    _fit_head(network, pooled, [network.labels.index(entry.label) for entry in train])
    save_network(config.best, network, config, epoch=1)
    return config


def _fit_head(network: RoomNetwork, pooled: np.ndarray, truth: list[int]) -> None:
    """A logistic regression as the last layer, so that probabilities are far from uniform."""
    mean, deviation = pooled.mean(0), pooled.std(0) + 0.05
    model = LogisticRegression(C=0.005, max_iter=500).fit((pooled - mean) / deviation, truth)
    last = network.head[-1]
    last.weight.data = torch.from_numpy(model.coef_ / deviation).float()
    last.bias.data = torch.from_numpy(model.intercept_ - (model.coef_ * mean / deviation).sum(1)).float()
    # Where there is a bedroom rather than a kitchen, there is a television.
    assert network.attribute_head is not None
    tv = network.attribute_head[-1]
    tv.weight.data = widened((last.weight.data[1] - last.weight.data[2])[None])
    tv.bias.data = (last.bias.data[1] - last.bias.data[2])[None]


@pytest.fixture
def fitted(fitted_run: Config, tmp_path: Path) -> Config:
    """A copy of that run to write into."""
    shutil.copytree(fitted_run.run, tmp_path / "run")
    return Config(data=fitted_run.data, run=tmp_path / "run", threads=1, workers=1, int8=False)


@pytest.fixture(scope="session")
def fitted_predictor(fitted_run: Config) -> CheckpointPredictor:
    """Its network."""
    return CheckpointPredictor(fitted_run.best, where=compute(fitted_run))


@pytest.fixture(scope="session")
def finished_run(fitted_run: Config, tmp_path_factory: pytest.TempPathFactory) -> Config:
    """That run calibrated, evaluated, exported and evaluated again as exported; not to be written into."""
    folder = tmp_path_factory.mktemp("finished") / "run"
    shutil.copytree(fitted_run.run, folder)
    # Without the int8 file: tests/training/test_quantize.py makes that of a smaller network.
    config = replace(fitted_run, run=folder, model_version="7", licence="mine", int8=False)
    calibrate.run(config)
    evaluate.run(config)
    export.run(config)
    evaluate.run(replace(config, model=config.exported))
    return config

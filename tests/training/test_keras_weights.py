"""Keras' InceptionV3 file, made here with the right names and shapes."""

from pathlib import Path

import h5py
import numpy as np
import pytest
import torch

from training import keras_weights
from training.base_weights import load_base
from training.errors import TrainingError
from training.inception import torchvision_names
from training.network import RoomNetwork


@pytest.fixture(scope="module")
def network() -> RoomNetwork:
    return RoomNetwork(("a", "b"))


def _kernel(network: RoomNetwork, number: int, ours: str) -> np.ndarray:
    out, into, height, width = network.features.get_submodule(ours).conv.weight.shape
    kernel = np.zeros((height, width, into, out), np.float32)
    kernel[0, -1, 0, 1] = number  # tells height from width, and in from out
    return kernel


def _write(path: Path, network: RoomNetwork, *, style: str, leave_out: int = 0) -> Path:
    names = list(torchvision_names().values())
    with h5py.File(path, "w") as file:
        for i, ours in reversed(list(enumerate(names[: len(names) - leave_out], start=1))):
            kernel, count = _kernel(network, i, ours), network.features.get_submodule(ours).bn.bias.shape[0]
            values = {"beta": i + 0.25, "moving_mean": i + 0.5, "moving_variance": i + 0.75}
            if style == "keras2":  # conv2d_1/conv2d_1/kernel:0
                conv, norm = (f"{kind}_{i}/{kind}_{i}" for kind in ("conv2d", "batch_normalization"))
                arrays = [f"{norm}/{name}:0" for name in values]
                file.create_dataset(f"{conv}/kernel:0", data=kernel, compression="gzip", compression_opts=1)
            else:  # layers/conv2d/vars/0, the first without a number
                suffix = f"_{i - 1}" if i > 1 else ""
                arrays = [f"layers/batch_normalization{suffix}/vars/{n}" for n in range(3)]
                file.create_dataset(
                    f"layers/conv2d{suffix}/vars/0", data=kernel, compression="gzip", compression_opts=1
                )
            for name, value in zip(arrays, values.values(), strict=True):
                file.create_dataset(name, data=np.full(count, value, np.float32))
    return path


@pytest.mark.parametrize("style", ["keras2", "keras3"])
def test_layers_come_in_the_order_of_creation(tmp_path: Path, network: RoomNetwork, style: str) -> None:
    load_base(network, _write(tmp_path / "inception_v3.h5", network, style=style))
    names = torchvision_names()
    for theirs, number in (("Conv2d_1a_3x3", 1), ("Mixed_5b.branch1x1", 6), ("Mixed_7c.branch_pool", 94)):
        block = network.features.get_submodule(names[theirs])
        weight = block.conv.weight
        assert weight[1, 0, 0, -1] == number and weight.abs().sum() == number
        assert torch.equal(block.bn.bias, torch.full_like(block.bn.bias, number + 0.25))
        assert torch.equal(block.bn.running_mean, torch.full_like(block.bn.bias, number + 0.5))
        assert torch.equal(block.bn.running_var, torch.full_like(block.bn.bias, number + 0.75))
        assert torch.equal(block.bn.weight, torch.ones_like(block.bn.bias))


def test_another_network_is_a_sentence(tmp_path: Path, network: RoomNetwork) -> None:
    short = _write(tmp_path / "short.h5", network, style="keras2", leave_out=1)
    with pytest.raises(TrainingError, match="has 93 conv2d layers, not 94"):
        keras_weights.read(short)


@pytest.mark.parametrize("content", [None, b"not HDF5"])
def test_a_damaged_file_is_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "base.h5"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(TrainingError, match=r"base\.h5"):
        keras_weights.read(path)

"""Keras' InceptionV3 weights (.h5) by torchvision's names."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from training.errors import TrainingError
from training.inception import torchvision_names

_LAYER = re.compile(r"(conv2d|batch_normalization)(?:_(\d+))?")
# Keras 3 numbers a layer's arrays instead of naming them. InceptionV3's BatchNorms have no gamma.
_NUMBERED = {
    ("conv2d", 1): ("kernel",),
    ("batch_normalization", 3): ("beta", "moving_mean", "moving_variance"),
    ("batch_normalization", 4): ("gamma", "beta", "moving_mean", "moving_variance"),
}
_BATCH_NORM = {"beta": "bias", "moving_mean": "running_mean", "moving_variance": "running_var"}

Arrays = dict[str, npt.NDArray[np.float32]]


def read(path: Path) -> dict[str, Tensor]:
    """The convolutions and BatchNorms of a Keras InceptionV3 (with or without its classifier).

    Keras numbers its layers as they are created: the n-th conv2d and the n-th batch_normalization are the
    n-th convolution. torchvision's InceptionV3 is written in the same order.

    Args:
        path: HDF5 with weights alone or a whole model, of Keras 2 or 3.

    Raises:
        TrainingError: the file cannot be read, or doesn't hold as many convolutions.
    """
    found, names = _layers(path), list(torchvision_names())
    for kind in ("conv2d", "batch_normalization"):
        count = len(found[kind])
        if count != len(names):
            raise TrainingError(
                f"{path} is no InceptionV3 of Keras: it has {count} {kind} layers, not {len(names)}."
            )
    tensors: dict[str, Tensor] = {}
    for name, convolution, norm in zip(names, found["conv2d"], found["batch_normalization"], strict=True):
        try:
            # height, width, in, out -> out, in, height, width
            kernel = np.ascontiguousarray(convolution["kernel"].transpose(3, 2, 0, 1))
            tensors[f"{name}.conv.weight"] = torch.from_numpy(kernel)
            for theirs, ours in _BATCH_NORM.items():
                tensors[f"{name}.bn.{ours}"] = torch.from_numpy(norm[theirs])
        except (KeyError, ValueError) as error:
            raise TrainingError(
                f"{path} is no InceptionV3 of Keras: {name} lacks an array or its shape."
            ) from error
        gamma = norm.get("gamma")
        bias = tensors[f"{name}.bn.bias"]
        tensors[f"{name}.bn.weight"] = torch.ones_like(bias) if gamma is None else torch.from_numpy(gamma)
    return tensors


def _layers(path: Path) -> dict[str, list[Arrays]]:
    """The arrays of each convolution and BatchNorm, in the order of creation."""
    by_number: dict[str, dict[int, Arrays]] = {"conv2d": {}, "batch_normalization": {}}
    try:
        with h5py.File(path) as file:
            file.visititems(_collector(by_number))
    except FileNotFoundError as error:
        raise TrainingError(f"The base weights {path} aren't there.") from error
    except OSError as error:
        raise TrainingError(f"The base weights {path} are no HDF5 file, or damaged.") from error
    return {
        kind: [_named(kind, layers[number]) for number in sorted(layers)]
        for kind, layers in by_number.items()
    }


def _collector(by_number: dict[str, dict[int, Arrays]]) -> Callable[[str, Any], None]:
    def collect(name: str, item: Any) -> None:
        parts = name.split("/")
        layer = next((match for part in parts if (match := _LAYER.fullmatch(part))), None)
        if layer is not None and isinstance(item, h5py.Dataset) and "optimizer" not in name:
            arrays = by_number[layer[1]].setdefault(int(layer[2] or 0), {})
            arrays[parts[-1].removesuffix(":0")] = np.asarray(item, dtype=np.float32)

    return collect


def _named(kind: str, arrays: Arrays) -> Arrays:
    numbered = _NUMBERED.get((kind, len(arrays)), ())
    if all(name.isdigit() for name in arrays) and numbered:
        return {name: arrays[str(i)] for i, name in enumerate(numbered) if str(i) in arrays}
    return arrays

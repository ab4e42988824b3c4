"""What --start goes on from: a checkpoint, an exported file, or a whole network in a .safetensors file."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from retagger_gui.core.images import MODEL_SIZE
from retagger_gui.core.model import RoomModel
from training import onnx_weights
from training.calibration import softmax
from training.errors import TrainingError
from training.inception import FOLDED, NORMED, torchvision_names
from training.network import RoomNetwork, load_checkpoint, normalise, widened

SAME = 1e-4  # largest difference of a probability between an exported file and the network made of it


def from_safetensors(path: Path, *, dropout: float = 0.5) -> RoomNetwork:
    """The network of a .safetensors file: torchvision's names, and the classifier as `head.weight` and `head.bias`.

    Raises:
        TrainingError: it cannot be read, or holds another network.
    """
    try:
        with safe_open(path, framework="pt") as file:
            labels = (file.metadata() or {}).get("labels", "")
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (no mapping)
    except FileNotFoundError as error:
        raise TrainingError(f"The weights {path} aren't there.") from error
    except (OSError, SafetensorError) as error:
        raise TrainingError(f"The weights {path} cannot be read: the file is damaged.") from error
    names = _names(labels)
    if not names:
        raise TrainingError(
            f"{path} does not say its labels, so it holds no whole network; see --base-weights."
        )
    return network_of(tensors, names, path, dropout)


def from_onnx(path: Path, *, dropout: float = 0.5) -> RoomNetwork:
    """The network of an exported file, after the program's contract; it answers as the file does.

    Raises:
        TrainingError: it has 8-bit weights, or holds another network.
        ModelError: it cannot be read, or breaks the contract.
    """
    model = RoomModel(path)
    network = network_of(onnx_weights.read(path), model.labels, path, dropout, model.attributes)
    difference = _difference(network, model)
    if difference > SAME:
        raise TrainingError(
            f"{path} holds another network than this program's InceptionV3: with its weights, a probability differs "
            f"by {difference:.4f}. Choose another --start."
        )
    return network


def _difference(network: RoomNetwork, model: RoomModel) -> float:
    """The largest difference of a probability on a few photos of noise; a temperature may be in the weights already."""
    photos = np.random.default_rng(0).integers(0, 256, (2, 10, 10, 3), np.uint8).repeat(30, 1).repeat(30, 2)
    photos = np.ascontiguousarray(photos[:, :MODEL_SIZE, :MODEL_SIZE])
    wanted = model.predict(photos)
    with torch.inference_mode():
        logits = network.eval()(normalise(torch.from_numpy(photos))).numpy()
    return min(float(np.abs(softmax(logits / t) - wanted).max()) for t in (model.temperature, 1.0))


def network_of(
    tensors: Mapping[str, Tensor],
    labels: Sequence[str],
    path: Path,
    dropout: float,
    attributes: Sequence[str] = (),
) -> RoomNetwork:
    """A network from tensors by torchvision's names, its BatchNorm folded into the convolutions or not.

    Args:
        tensors: the convolutions; `head`, and if there are any `dense` and `attributes`, each .weight and .bias.
        labels: in the order of the classifier's rows.
        path: where they come from, for what is said of them.
        attributes: in the order of their layer's rows.

    Raises:
        TrainingError: a tensor is missing or of another shape.
    """
    folded = "Conv2d_1a_3x3.conv.bias" in tensors
    dense = len(tensors["dense.bias"]) if "dense.bias" in tensors else 0
    network = RoomNetwork(labels, dense=dense, dropout=dropout, attributes=attributes, folded=folded)
    wanted = {
        f"{theirs}.{part}": f"features.{ours}.{part}"
        for theirs, ours in torchvision_names().items()
        for part in (FOLDED if folded else NORMED)
    }
    layers = {"head": f"head.{len(network.head) - 1}"}
    layers |= {"dense": "head.0"} if dense else {}
    layers |= {"attributes": "attribute_head.1"} if attributes else {}
    wanted |= {
        f"{theirs}.{part}": f"{ours}.{part}" for theirs, ours in layers.items() for part in ("weight", "bias")
    }
    if "attributes.weight" in tensors:
        tensors = {**tensors, "attributes.weight": widened(tensors["attributes.weight"])}
    state = network.state_dict()
    for theirs, ours in wanted.items():
        if theirs not in tensors:
            raise TrainingError(f"{path} holds another network than this program's: it has no {theirs}.")
        if tensors[theirs].shape != state[ours].shape:
            raise TrainingError(
                f"{path} holds another network than this program's: {theirs} has the shape "
                f"{tuple(tensors[theirs].shape)}, not {tuple(state[ours].shape)}."
            )
        state[ours].copy_(tensors[theirs])
    return network


def _names(text: str) -> tuple[str, ...]:
    if text.lstrip().startswith("["):
        return tuple(json.loads(text))
    return tuple(part.strip() for part in text.split(",") if part.strip())


def open_network(path: Path, *, dropout: float = 0.5) -> RoomNetwork:
    """The network of a checkpoint (.pt), an exported file (.onnx) or a .safetensors file, as it is.

    Raises:
        TrainingError: it cannot be read, or holds another network.
    """
    if path.suffix.lower() == ".safetensors":
        return from_safetensors(path, dropout=dropout)
    if path.suffix.lower() == ".onnx":
        return from_onnx(path, dropout=dropout)
    return load_checkpoint(path)[0]


def open_start(
    path: Path, labels: Sequence[str], attributes: Sequence[str], *, dropout: float = 0.5
) -> RoomNetwork:
    """The network of a checkpoint (.pt), an exported file (.onnx) or a .safetensors file, ready to learn.

    It keeps all the labels that it knows, also those that no photo has: an agency's corrections seldom show all. Labels
    and attributes that are new to it start from nothing.

    Raises:
        TrainingError: it cannot be read, holds another network, or knows none of these labels.
    """
    network = open_network(path, dropout=dropout)
    if not set(network.labels) & set(labels):
        raise TrainingError(
            f"{path} knows none of the photos' labels ({', '.join(labels)}), but {', '.join(network.labels)}; "
            "choose another --start."
        )
    _learn(network, [label for label in labels if label not in network.labels])
    return _with_attributes(network, attributes)


def _learn(network: RoomNetwork, labels: Sequence[str]) -> None:
    """Give the classifier a row for each of these labels, which starts from nothing."""
    former = network.head[-1]
    assert isinstance(former, nn.Linear)
    network.labels = (*network.labels, *labels)
    layer = nn.Linear(former.in_features, len(network.labels))
    for part in ("weight", "bias"):
        getattr(layer, part).data[: former.out_features] = getattr(former, part).data
    network.head[-1] = layer


def _with_attributes(network: RoomNetwork, attributes: Sequence[str]) -> RoomNetwork:
    if network.attributes == tuple(attributes):
        return network
    known, former = network.attributes, network.attribute_head
    network.look_for(attributes)
    if former is not None and network.attribute_head is not None:
        for row, name in enumerate(attributes):
            if name in known:
                for part in ("weight", "bias"):
                    kept = getattr(former[-1], part).data[known.index(name)]
                    getattr(network.attribute_head[-1], part).data[row] = kept
    return network

"""The step export: a checkpoint as the ONNX file that the program reads, checked against PyTorch."""

import copy
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from retagger_gui.core.contract import ATTRIBUTES, EMBEDDING, FORMAT, INPUT, OUTPUT, SECOND_LOOK, THRESHOLDS
from retagger_gui.core.effort import MEASURED
from retagger_gui.core.images import MODEL_SIZE
from retagger_gui.core.model import RoomModel
from training import quantize
from training.calibration import AttributeScale, Calibration
from training.checkpoint import replace_file
from training.config import Config
from training.errors import TrainingError
from training.network import RoomNetwork, fold, normalise, summarised
from training.onnx_graph import exported
from training.predictor import CheckpointPredictor, batches, chosen_split, open_checkpoint, sha256
from training.report import folder_of
from training.table import Entry, evenly, read

TOLERANCE = 0.001  # largest difference of a probability from PyTorch's
_WORTH_HALVING = 30_000  # numbers that a tensor must hold; smaller ones (the classifier, too) stay float32


def run(config: Config) -> None:
    """Write --out (RUN/rooms.onnx) after the contract; the file of before stays until the new one has passed.

    Raises:
        TrainingError: there is no checkpoint, or the exported graph answers differently from PyTorch.
        ModelError: the exported graph breaks the contract.
    """
    predictor = open_checkpoint(config)
    model = build(predictor, metadata_of(predictor, config), half=config.half)
    entries = evenly(chosen_split(read(config), "val"), config.parity_photos)
    candidate = config.exported.with_name(f".new-{config.exported.name}")
    try:
        replace_file(candidate, lambda file: file.write(model.SerializeToString(deterministic=True)))
        difference = _parity(predictor, RoomModel(candidate), entries, config)
        candidate.replace(config.exported)
    finally:
        candidate.unlink(missing_ok=True)
    size = config.exported.stat().st_size / 1e6
    print(
        f"{config.exported}: {size:.1f} MB, sha256 {sha256(config.exported)}. On {len(entries)} photos of val "
        f"the top label is PyTorch's every time, and no probability differs by more than {difference:.6f}."
    )
    if config.int8:
        quantize_exported(config)


def quantize_exported(config: Config) -> None:
    """The int8 file beside the float file; that none is good enough makes no export fail."""
    try:
        quantize.run(replace(config, model=config.exported, out=None))
    except TrainingError as error:
        print(f"{error} The program will do without.")


class Exported(nn.Module):
    """The graph of the contract: uint8 photos in; calibrated probabilities, attributes and the embedding out."""

    def __init__(self, network: RoomNetwork, calibration: Calibration) -> None:
        super().__init__()
        self.network, self.temperature = folded(network), calibration.temperature
        if self.network.attribute_head is not None:
            layer = self.network.attribute_head[-1]
            assert isinstance(layer, nn.Linear)
            _scale(layer, calibration.of(network.attributes))

    def forward(self, photos: Tensor) -> tuple[Tensor, ...]:
        """uint8[N, 299, 299, 3] -> float32[N, L], if it knows any attributes float32[N, A], and float32[N, 2048]."""
        maps = self.network.features(normalise(photos))
        pooled = maps.mean((2, 3))
        probabilities = (self.network.head(pooled) / self.temperature).softmax(1)
        head = self.network.attribute_head
        seen = () if head is None else (head(summarised(maps)).sigmoid(),)
        return (probabilities, *seen, pooled)


def folded(network: RoomNetwork) -> RoomNetwork:
    """A copy in inference whose BatchNorms are part of their convolutions."""
    network = copy.deepcopy(network).cpu().eval()
    fold(network.features)
    return network.requires_grad_(False)


def _scale(layer: nn.Linear, scales: Sequence[AttributeScale]) -> None:
    """Make what calibrate found of the attributes' logits part of the layer that gives them."""
    slopes = torch.tensor([one.scale for one in scales], dtype=torch.float64)
    shifts = torch.tensor([one.shift for one in scales], dtype=torch.float64)
    layer.weight.data = (layer.weight.data.double() * slopes[:, None]).float()
    layer.bias.data = (layer.bias.data.double() * slopes + shifts).float()


def build(predictor: CheckpointPredictor, metadata: dict[str, str], *, half: bool) -> onnx.ModelProto:
    """The ONNX graph with its metadata: the same checkpoint and metadata give the same bytes."""
    outputs = [OUTPUT, *([ATTRIBUTES] if predictor.attributes else []), EMBEDDING]
    example = torch.zeros(2, MODEL_SIZE, MODEL_SIZE, 3, dtype=torch.uint8)
    graph = Exported(predictor.network, predictor.calibration)
    model = onnx.load_model_from_string(exported(graph, example, outputs, name=INPUT))
    model.producer_name, model.producer_version, model.doc_string = "retagger training", "", ""
    for node in model.graph.node:
        node.doc_string = ""
    if half:
        _halve(model.graph)
    helper.set_model_props(model, dict(sorted(metadata.items())))
    onnx.checker.check_model(model)
    return model


def _halve(graph: onnx.GraphProto) -> None:
    """Store large weights as int16 with a scale an output channel; onnxruntime restores them once, at load.

    float16 would be as small, but its 11 bits were measured to move probabilities by 0.0011; the 16 bits of an
    integer, spread over a channel's range, move them by 0.0001.
    """
    kept, nodes = [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < _WORTH_HALVING or values.ndim < 2:
            kept.append(tensor)
            continue
        stored, scale = f"{tensor.name}_int16", f"{tensor.name}_scale"
        integers, scales = quantised(values)
        kept += [numpy_helper.from_array(integers, stored), numpy_helper.from_array(scales, scale)]
        nodes += [
            helper.make_node(
                "Cast", [stored], [f"{stored}_cast"], name=f"{stored}_cast", to=TensorProto.FLOAT
            ),
            helper.make_node("Mul", [f"{stored}_cast", scale], [tensor.name], name=f"{scale}_mul"),
        ]
    nodes += graph.node
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)


def quantised(weights: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.float32]]:
    """float32[O, ...] as int16[O, ...] and the float32[O, 1, ...] that it must be multiplied by."""
    largest = np.abs(weights).max(axis=tuple(range(1, weights.ndim)), keepdims=True)
    scales = (np.where(largest > 0, largest, 1.0) / np.iinfo(np.int16).max).astype(np.float32)
    return np.round(weights / scales).astype(np.int16), scales


def metadata_of(predictor: CheckpointPredictor, config: Config) -> dict[str, str]:
    """What the model file says of itself: labels, calibration, how it was trained."""
    known = {
        ATTRIBUTES: json.dumps(list(predictor.attributes)),
        THRESHOLDS: json.dumps(
            [round(one.threshold, 4) for one in predictor.calibration.of(predictor.attributes)]
        ),
    }
    return {
        **(known if predictor.attributes else {}),
        "format": FORMAT,
        "labels": json.dumps(list(predictor.labels)),
        "licence": config.licence,
        "metrics": json.dumps(_metrics(predictor.path, config), sort_keys=True),
        SECOND_LOOK: repr(predictor.second_look_below),
        "temperature": repr(predictor.temperature),
        "trained": str(predictor.meta["trained"]),
        "version": config.model_version,
    }


def _metrics(checkpoint: Path, config: Config) -> dict[str, Any]:
    """The main numbers of evaluate, if it measured this very checkpoint on val."""
    try:
        found = json.loads((folder_of(config, checkpoint) / "metrics.json").read_text("utf-8"))
    except (OSError, ValueError):
        found = {}
    if found.get("model_sha256") != sha256(checkpoint) or found.get("split") != "val":
        print("No evaluation of this checkpoint on val; the exported file will tell no metrics.")
        return {}
    parts = {"all": found["all"], **found["sources"]}
    names = ("photos", "accuracy", "accuracy_or_also", "top3", "top3_or_also", "macro_f1", "ece")
    told = {part: {name: _rounded(values[name]) for name in names} for part, values in parts.items()}
    seen = ("photos", "there", "accuracy", "precision", "recall")
    attributes = {
        name: {figure: _rounded(values[figure]) for figure in seen}
        for name, values in found.get("attributes", {}).items()
    }
    asking = [[_rounded(value) for value in row] for row in found.get("asking", ())]
    return told | ({"attributes": attributes} if attributes else {}) | ({MEASURED: asking} if asking else {})


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _parity(
    predictor: CheckpointPredictor, model: RoomModel, entries: Sequence[Entry], config: Config
) -> float:
    """The largest difference of a probability, of labels and attributes, from PyTorch's own float32 network.

    Raises:
        TrainingError: it exceeds the tolerance, or a top label differs.
    """
    largest = 0.0
    done = 0
    for photos in batches(entries, config, "Comparing with PyTorch"):
        wanted, got = predictor.answers(photos), model.answers(photos)
        for mine, theirs in (
            (wanted.probabilities, got.probabilities),
            (wanted.attributes, got.attributes),
        ):
            largest = max(largest, float(np.abs(mine - theirs).max(initial=0.0)))
        same_top(
            wanted.probabilities,
            got.probabilities,
            entries[done : done + len(photos)],
            model.labels,
        )
        done += len(photos)
    if largest >= TOLERANCE:
        raise TrainingError(
            f"The exported model's probabilities differ from PyTorch's by up to {largest:.5f}; {TOLERANCE} is "
            "allowed. Nothing was written; --no-half keeps the weights as they are."
        )
    return largest


def same_top(
    wanted: npt.NDArray[np.float32],
    got: npt.NDArray[np.float32],
    entries: Sequence[Entry],
    labels: Sequence[str],
) -> None:
    """Raise where two answers prefer different labels."""
    for entry, mine, theirs in zip(entries, wanted.argmax(1), got.argmax(1), strict=True):
        if mine != theirs:
            raise TrainingError(
                f"The exported model calls {entry.file} {labels[theirs]}, and PyTorch calls it "
                f"{labels[mine]}. Nothing was written; --no-half keeps the weights as they are."
            )

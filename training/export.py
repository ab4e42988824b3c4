"""The step export: a checkpoint as the ONNX file that the program reads, checked against PyTorch."""

import copy
import io
import json
import warnings
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
from torch.nn.utils.fusion import fuse_conv_bn_eval

from retagger_gui.core.contract import FORMAT, INPUT, OUTPUT
from retagger_gui.core.images import MODEL_SIZE
from retagger_gui.core.model import RoomModel
from training import quantize
from training.checkpoint import replace_file
from training.config import Config
from training.errors import TrainingError
from training.network import RoomNetwork, normalise
from training.predictor import CheckpointPredictor, batches, chosen_split, open_checkpoint, sha256
from training.report import folder_of
from training.table import Entry, read

OPSET = 17
TOLERANCE = 0.001  # largest difference of a probability from PyTorch's
_WORTH_HALVING = 30_000  # numbers that a tensor must hold; smaller ones (the classifier, too) stay float32


def run(config: Config) -> None:
    """Write --out (RUN/rooms.onnx) after the contract; the file of before stays until the new one has passed.

    Raises:
        TrainingError: there is no checkpoint, or the exported graph answers differently from PyTorch.
        ModelError: the exported graph breaks the contract.
    """
    predictor = open_checkpoint(config)
    model = build(predictor, _metadata(predictor, config), half=config.half)
    entries = _spread(chosen_split(read(config), "val"), config.parity_photos)
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
        _quantize(config)


def _quantize(config: Config) -> None:
    """The int8 file beside the float file; that none is good enough makes no export fail."""
    try:
        quantize.run(replace(config, model=config.exported, out=None))
    except TrainingError as error:
        print(f"{error} The program will do without.")


class Exported(nn.Module):
    """The graph of the contract: uint8 photos in, calibrated probabilities out."""

    def __init__(self, network: RoomNetwork, temperature: float) -> None:
        super().__init__()
        self.network, self.temperature = folded(network), temperature

    def forward(self, photos: Tensor) -> Tensor:
        """uint8[N, 299, 299, 3] -> float32[N, L]."""
        logits: Tensor = self.network(normalise(photos))
        return (logits / self.temperature).softmax(1)


def folded(network: RoomNetwork) -> RoomNetwork:
    """A copy in inference whose BatchNorms are part of their convolutions (computed in float64)."""
    network = copy.deepcopy(network).cpu().double().eval()
    for block in network.modules():
        convolution, norm = getattr(block, "conv", None), getattr(block, "bn", None)
        if isinstance(convolution, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
            block.conv = fuse_conv_bn_eval(convolution, norm)
            block.bn = nn.Identity()
    return network.float().requires_grad_(False)


def build(predictor: CheckpointPredictor, metadata: dict[str, str], *, half: bool) -> onnx.ModelProto:
    """The ONNX graph with its metadata: the same checkpoint and metadata give the same bytes."""
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter without graph capture is deprecated, and the one that needs nothing further installed.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Exported(predictor.network, predictor.temperature),
            (torch.zeros(2, MODEL_SIZE, MODEL_SIZE, 3, dtype=torch.uint8),),
            buffer,  # type: ignore[arg-type]
            input_names=[INPUT],
            output_names=[OUTPUT],
            dynamic_axes={INPUT: {0: "N"}, OUTPUT: {0: "N"}},
            opset_version=OPSET,
            dynamo=False,
        )
    model = onnx.load_model_from_string(buffer.getvalue())
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
        integers, scales = _quantised(values)
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


def _quantised(weights: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.float32]]:
    """float32[O, ...] as int16[O, ...] and the float32[O, 1, ...] that it must be multiplied by."""
    largest = np.abs(weights).max(axis=tuple(range(1, weights.ndim)), keepdims=True)
    scales = (np.where(largest > 0, largest, 1.0) / np.iinfo(np.int16).max).astype(np.float32)
    return np.round(weights / scales).astype(np.int16), scales


def _metadata(predictor: CheckpointPredictor, config: Config) -> dict[str, str]:
    return {
        "format": FORMAT,
        "labels": json.dumps(list(predictor.labels)),
        "licence": config.licence,
        "metrics": json.dumps(_metrics(predictor.path, config), sort_keys=True),
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
    return {part: {name: _rounded(values[name]) for name in names} for part, values in parts.items()}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _spread(entries: Sequence[Entry], count: int) -> list[Entry]:
    """At most `count` entries, evenly spread over all."""
    picked = np.linspace(0, len(entries) - 1, min(count, len(entries))).astype(int)
    return [entries[i] for i in picked]


def _parity(
    predictor: CheckpointPredictor, exported: RoomModel, entries: Sequence[Entry], config: Config
) -> float:
    """The largest difference of a probability from PyTorch's own, unfolded, float32 network.

    Raises:
        TrainingError: it exceeds the tolerance, or a top label differs.
    """
    largest = 0.0
    done = 0
    for photos in batches(entries, config, "Comparing with PyTorch"):
        wanted, got = predictor.predict(photos), exported.predict(photos)
        largest = max(largest, float(np.abs(wanted - got).max()))
        _same_top(wanted, got, entries[done : done + len(photos)], exported.labels)
        done += len(photos)
    if largest >= TOLERANCE:
        raise TrainingError(
            f"The exported model's probabilities differ from PyTorch's by up to {largest:.5f}; {TOLERANCE} is "
            "allowed. Nothing was written; --no-half keeps the weights as they are."
        )
    return largest


def _same_top(
    wanted: npt.NDArray[np.float32],
    got: npt.NDArray[np.float32],
    entries: Sequence[Entry],
    labels: Sequence[str],
) -> None:
    for entry, mine, theirs in zip(entries, wanted.argmax(1), got.argmax(1), strict=True):
        if mine != theirs:
            raise TrainingError(
                f"The exported model calls {entry.file} {labels[theirs]}, and PyTorch calls it "
                f"{labels[mine]}. Nothing was written; --no-half keeps the weights as they are."
            )

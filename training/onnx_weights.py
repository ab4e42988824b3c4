"""The weights inside an exported file, by torchvision's names: whatever its makers called them.

onnxruntime first does what it does at every load: it restores 16-bit weights and folds BatchNorm into convolutions.
Then the graph is walked from its end beside that of this program's network: equal places hold equal weights.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from retagger_gui.core.contract import ATTRIBUTES, OUTPUT
from training.errors import TrainingError
from training.inception import torchvision_names
from training.network import RoomNetwork
from training.onnx_graph import exported

_QUANTISED = {"QuantizeLinear", "DequantizeLinear", "QLinearConv", "ConvInteger", "DynamicQuantizeLinear"}
# What must be the same for two nodes to do the same; weights tell a convolution's kernel.
_KEYS = {
    "Conv": ("strides", "pads", "dilations", "group"),
    "MaxPool": ("kernel_shape", "strides", "pads", "ceil_mode"),
    "AveragePool": ("kernel_shape", "strides", "pads", "ceil_mode", "count_include_pad"),
    "Concat": ("axis",),
    "Relu": (),
}
_USUAL = {"pads": [0, 0, 0, 0], "strides": [1, 1], "dilations": [1, 1], "group": 1, "ceil_mode": 0}
_LAYERS = ("Gemm", "MatMul")

Array = npt.NDArray[np.float32]


def read(path: Path) -> dict[str, Tensor]:
    """Every convolution (`Mixed_5b.branch1x1.conv.weight`, `.conv.bias`), `head`, and `dense` and `attributes` if any.

    Raises:
        TrainingError: the file cannot be read, has 8-bit weights, or holds another network.
    """
    given, reference = _Graph(_restored(path)), _reference()
    if given.is_quantised:
        raise TrainingError(f"{path} has 8-bit weights; give --start the float file that it was made from.")
    pairs = dict(_alongside(given, given.last_maps(OUTPUT), reference, reference.output, path))
    tensors: dict[str, Array] = {}
    for theirs, ours in torchvision_names().items():
        node = pairs[f"{ours}.conv.weight"]
        weight = given.constant(node.input[1])
        bias = given.constant(node.input[2]) if len(node.input) > 2 else np.zeros(len(weight), np.float32)
        tensors |= {f"{theirs}.conv.weight": weight, f"{theirs}.conv.bias": bias}
    layers = given.layers(OUTPUT)
    if len(layers) not in (1, 2):
        raise _other(path, f"its classifier has {len(layers)} layers")
    for name, (weight, bias) in zip(("head", "dense"), reversed(layers), strict=False):
        tensors |= {f"{name}.weight": weight, f"{name}.bias": bias}
    for weight, bias in given.layers(ATTRIBUTES)[-1:] if given.has(ATTRIBUTES) else ():
        tensors |= {"attributes.weight": weight, "attributes.bias": bias}
    return {name: torch.from_numpy(np.array(values)) for name, values in tensors.items()}


def _other(path: Path, what: str) -> TrainingError:
    return TrainingError(
        f"{path} holds another network than this program's InceptionV3: {what}. Choose another --start."
    )


def _restored(source: Path) -> onnx.ModelProto:
    """The file as onnxruntime has it once it is loaded: constants computed, BatchNorm folded."""
    with tempfile.TemporaryDirectory(prefix="retagger-start-") as folder:
        target = Path(folder) / "restored.onnx"
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(target)
        options.log_severity_level = 4
        try:
            onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])
            return onnx.load(target)
        except Exception as error:  # onnxruntime's own, all straight from Exception
            raise TrainingError(f"The model {source} cannot be read: the file is damaged.") from error


def _reference() -> "_Graph":
    """The convolutional part of this program's network with weights of any kind, each named after its place."""
    network = RoomNetwork(("any",), folded=True)
    for parameter in network.parameters():  # equal ones would become one constant
        nn.init.normal_(parameter.data)
    return _Graph(
        onnx.load_model_from_string(exported(network.features, torch.zeros(1, 3, 299, 299), ["maps"]))
    )


class _Graph:
    """An ONNX graph that can be asked where a tensor comes from."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._graph = model.graph
        self._makers = {output: node for node in self._graph.node for output in node.output}
        self._constants = {tensor.name: tensor for tensor in self._graph.initializer}

    @property
    def output(self) -> str:
        """The first output's name."""
        return str(self._graph.output[0].name)

    @property
    def is_quantised(self) -> bool:
        """Whether it computes with 8 bits."""
        return any(node.op_type in _QUANTISED for node in self._graph.node)

    def has(self, output: str) -> bool:
        """Whether it has an output of that name."""
        return any(entry.name == output for entry in self._graph.output)

    def maker(self, tensor: str) -> onnx.NodeProto | None:
        """The node that gives a tensor; None for the graph's input and constants."""
        return self._makers.get(tensor)

    def constant(self, name: str) -> Array:
        """The values of a constant."""
        return np.asarray(numpy_helper.to_array(self._constants[name]), np.float32)

    def last_maps(self, output: str) -> str:
        """What the convolutional part ends with: the last join in front of `output`; "" where there is none."""
        return next((node.output[0] for node in self._back(output) if node.op_type == "Concat"), "")

    def layers(self, output: str) -> list[tuple[Array, Array]]:
        """Weight float32[out, in] and bias float32[out] of each layer between the maps and `output`, in their order."""
        found: list[tuple[Array, Array]] = []
        added: Array | None = None
        for node in self._back(output):
            if node.op_type == "Concat":
                break
            constants = [self.constant(name) for name in node.input if name in self._constants]
            if node.op_type == "Add" and constants:
                added = constants[0].reshape(-1)
            elif node.op_type in _LAYERS and constants:
                turned = node.op_type == "Gemm" and _attributes(node).get("transB", 0)
                weight = constants[0] if turned else constants[0].T
                bias = constants[1].reshape(-1) if len(constants) > 1 else added
                found.append((weight, np.zeros(len(weight), np.float32) if bias is None else bias))
                added = None
        return found[::-1]

    def _back(self, tensor: str) -> Iterator[onnx.NodeProto]:
        """The nodes in front of a tensor, along their first inputs that are no constants."""
        while (node := self.maker(tensor)) is not None:
            yield node
            tensor = next((name for name in node.input if name and name not in self._constants), "")


def _alongside(
    given: _Graph, theirs: str, reference: _Graph, ours: str, path: Path
) -> Iterator[tuple[str, onnx.NodeProto]]:
    """Walk both graphs back from these tensors: for each weight of the reference, the convolution in its place."""
    waiting, met = [(theirs, ours)], set[tuple[str, str]]()
    while waiting:
        pair = waiting.pop()
        if pair in met:
            continue
        met.add(pair)
        node, wanted = given.maker(pair[0]), reference.maker(pair[1])
        if wanted is None:  # the photos; what is done to them before is found out by comparing answers
            continue
        if node is None or not _alike(node, wanted):
            raise _other(path, f"where {wanted.name} is expected, there is {_name(node)}")
        if node.op_type == "Conv":
            shape, expected = given.constant(node.input[1]).shape, reference.constant(wanted.input[1]).shape
            if shape != expected:
                raise _other(path, f"{wanted.name} has weights of the shape {shape}, not {expected}")
            yield wanted.input[1], node
        inputs, expected_inputs = _inputs(given, node), _inputs(reference, wanted)
        if len(inputs) != len(expected_inputs):
            raise _other(path, f"{wanted.name} joins {len(inputs)} branches, not {len(expected_inputs)}")
        waiting += zip(inputs, expected_inputs, strict=True)


def _inputs(graph: _Graph, node: onnx.NodeProto) -> list[str]:
    """What a node computes with, constants aside; a join of joins is one join."""
    if node.op_type != "Concat":
        return [node.input[0]]
    found: list[str] = []
    for name in node.input:
        maker = graph.maker(name)
        found += _inputs(graph, maker) if maker is not None and maker.op_type == "Concat" else [name]
    return found


def _alike(node: onnx.NodeProto, wanted: onnx.NodeProto) -> bool:
    if node.op_type != wanted.op_type or node.op_type not in _KEYS:
        return False
    one, other = _attributes(node), _attributes(wanted)
    return all(
        one.get(key, _USUAL.get(key, 0)) == other.get(key, _USUAL.get(key, 0)) for key in _KEYS[node.op_type]
    )


def _attributes(node: onnx.NodeProto) -> dict[str, Any]:
    return {attribute.name: onnx.helper.get_attribute_value(attribute) for attribute in node.attribute}


def _name(node: onnx.NodeProto | None) -> str:
    return "nothing" if node is None else f"{node.op_type} {node.name}".strip()

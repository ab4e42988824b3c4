"""What is done to a network's graph so that 8 bits of it are fast and near to the floats.

Before the quantizer `prepare` lets the first layer take bytes and makes average pools cheap; no answer changes by it.
After it `finish` rounds once where the quantizer rounds twice, and corrects what rounded weights add on average.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from retagger_gui.core.contract import INPUT
from retagger_gui.core.images import Pixels

Floats = npt.NDArray[np.float32]
Overrides = dict[str, list[dict[str, npt.NDArray[np.generic]]]]

_BATCH = 8
_DARKEST, _BRIGHTEST = 0, 255
_PLACES = ("kernel_shape", "pads", "strides")
_SCALINGS = ("Add", "Sub", "Mul", "Div")
# Whose answers the quantizer gives a scale of their own; those of others, as MaxPool, have that of what they are given.
_WITH_SCALE = ("Conv", "Gemm", "MatMul", "AveragePool", "Add", "Mul", "Relu")


class Prepared(NamedTuple):
    """What the quantizer and `finish` must know of a prepared graph.

    Attributes:
        bytes: the tensor that the first layer is given, if it takes bytes; or "".
        overrides: tensors whose 8 bits are known exactly, in the quantizer's words.
        in_float: nodes that shall stay so, though their like are put into 8 bits.
    """

    bytes: str
    overrides: Overrides
    in_float: list[str]


class _Lookup:
    """A graph's nodes by what they make and take; as the graph was when it was asked."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.makers = {output: node for node in graph.node for output in node.output}
        self.takers = defaultdict[str, list[onnx.NodeProto]](list)
        for node in graph.node:
            for name in node.input:
                self.takers[name].append(node)
        self.constants = {tensor.name: tensor for tensor in graph.initializer}
        self.outputs = {output.name for output in graph.output}

    def only_taker(self, name: str) -> onnx.NodeProto | None:
        takers = self.takers[name]
        return takers[0] if len(takers) == 1 and name not in self.outputs else None

    def array(self, name: str) -> npt.NDArray[np.generic] | None:
        return numpy_helper.to_array(self.constants[name]) if name in self.constants else None


# Before the quantizer


def prepare(model: onnx.ModelProto) -> Prepared:
    """Write a float model so that 8 bits of it are fast; it answers as before. It is changed in place."""
    graph = model.graph
    others = [node.name for node in graph.node if node.op_type == "Mul"]
    photos = photos_as_bytes(graph)
    pools_behind_convolutions(graph)
    del graph.value_info[:]  # of tensors that have another shape now
    graph.value_info.extend(onnx.shape_inference.infer_shapes(model).graph.value_info)
    products = pools_as_convolutions(graph)
    _drop_unused(graph)
    return Prepared(next(iter(photos), ""), photos | products, others)


def photos_as_bytes(graph: onnx.GraphProto) -> Overrides:
    """Let the first convolution take the photo's bytes, which are 8 bits already; nothing of them is rounded.

    The network scales them by a * byte + b. A * (byte - zero) is what `DequantizeLinear` says; what is missing to b is
    less than half a byte's step and goes into the convolution's bias. (Beyond the photo's edge, where a convolution
    pads with 0, it is added too.)

    Args:
        graph: in floats, changed in place.

    Returns:
        how what the convolution is given is put into 8 bits, by its name. Nothing where there is no such beginning, and
        nothing was changed: the photos are scaled by channel, or are given to several layers, or to one without a bias
        or with weights that are computed.
    """
    lookup, scaling, order = _Lookup(graph), list[onnx.NodeProto](), None
    scale, shift, tensor = 1.0, 0.0, INPUT
    while (node := lookup.only_taker(tensor)) is not None and node.op_type != "Conv":
        if node.op_type == "Transpose" and order is None:
            order = node
        elif node.op_type in _SCALINGS:
            number = lookup.array(node.input[1]) if node.input[0] == tensor else None
            if number is None or number.size != 1:
                return {}
            scale, shift = _scaled(node.op_type, float(number.reshape(-1)[0]), scale, shift)
        elif node.op_type != "Cast":
            return {}
        scaling.append(node)
        tensor = node.output[0]
    if node is None or order is None or len(node.input) < 3 or scale <= 0:
        return {}
    kernel, bias = (lookup.array(name) for name in node.input[1:3])
    shared = any(len(lookup.takers[name]) > 1 for name in node.input[1:3])
    if kernel is None or bias is None or shared or node.input[0] != tensor:
        return {}
    zero = int(np.clip(round(-shift / scale), _DARKEST, _BRIGHTEST))
    missing = (shift + scale * zero) * kernel.astype(np.float64).sum((1, 2, 3))
    _set(lookup, node.input[2], bias + missing)
    for old in scaling:
        graph.node.remove(old)
    bits = _override(scale, zero)
    names = [f"{INPUT}_{part}" for part in bits]
    graph.initializer.extend(
        numpy_helper.from_array(value, name) for value, name in zip(bits.values(), names, strict=True)
    )
    order.input[0], order.output[0] = f"{INPUT}_scaled", tensor
    scaled = helper.make_node("DequantizeLinear", [INPUT, *names], [order.input[0]], name=order.input[0])
    graph.node.insert(0, scaled)
    graph.node.insert(1, order)
    return {tensor: [bits]}


def _override(scale: float, zero: int) -> dict[str, npt.NDArray[np.generic]]:
    return {"scale": np.asarray(scale, np.float32), "zero_point": np.asarray(zero, np.uint8)}


def _scaled(operation: str, number: float, scale: float, shift: float) -> tuple[float, float]:
    match operation:
        case "Mul":
            return scale * number, shift * number
        case "Div":
            return scale / number, shift / number
        case "Sub":
            return scale, shift - number
        case _:
            return scale, shift + number


def pools_behind_convolutions(graph: onnx.GraphProto) -> int:
    """Let an average pool and the convolution of one pixel behind it change places, where that leaves fewer channels.

    Both are linear, one looks at places alone and the other at channels alone, and a mean of the bias is the bias.

    Args:
        graph: in floats, changed in place.

    Returns:
        how many changed places.
    """
    moved = 0
    for pool in [node for node in graph.node if node.op_type == "AveragePool"]:
        lookup = _Lookup(graph)
        convolution = lookup.only_taker(pool.output[0])
        if convolution is None or not _may_change_places(pool, convolution, lookup):
            continue
        given, between, answer = pool.input[0], pool.output[0], convolution.output[0]
        graph.node.remove(pool)
        convolution.input[0], convolution.output[0] = given, between
        pool.input[0], pool.output[0] = between, answer
        graph.node.insert([*graph.node].index(convolution) + 1, pool)
        moved += 1
    return moved


def _may_change_places(pool: onnx.NodeProto, convolution: onnx.NodeProto, lookup: _Lookup) -> bool:
    kernel = lookup.array(convolution.input[1]) if convolution.op_type == "Conv" else None
    if kernel is None or kernel.shape[2:] != (1, 1) or kernel.shape[0] >= kernel.shape[1]:
        return False
    counts_padding = any(_ints(pool, "pads")) and any(_ints(pool, "count_include_pad"))
    steps = {*_ints(pool, "strides"), *_ints(convolution, "strides")}
    return not counts_padding and steps <= {1} and not any(_ints(convolution, "pads"))


def pools_as_convolutions(graph: onnx.GraphProto) -> Overrides:
    """Write each average pool as a convolution by channel, times what it divides by too much where the pool pads.

    In 8 bits onnxruntime averages so slowly that InceptionV3's nine pools took a third of its time.

    Args:
        graph: in floats and with shapes, changed in place. A pool whose sizes are not known stays.

    Returns:
        how these factors are put into 8 bits, by the tensor's name.
    """
    shapes = {
        value.name: [one.dim_value for one in value.type.tensor_type.shape.dim] for value in graph.value_info
    }
    found = Overrides()
    for pool in [node for node in graph.node if node.op_type == "AveragePool"]:
        given, answer = shapes.get(pool.input[0], []), shapes.get(pool.output[0], [])
        if len(given) != 4 or not all(given[1:]):
            continue
        factors = _factors(pool, given[2:])
        if [*factors.shape] != answer[2:]:
            continue  # its padding is said in another way
        kernel, means, edge = (f"{pool.name}/{part}" for part in ("kernel", "means", "edge"))
        size = _ints(pool, "kernel_shape")
        weights = np.full((given[1], 1, *size), 1 / math.prod(size), np.float32)
        graph.initializer.append(numpy_helper.from_array(weights, kernel))
        nodes = [helper.make_node("Conv", [pool.input[0], kernel], [means], name=pool.name, group=given[1])]
        nodes[0].attribute.extend(one for one in pool.attribute if one.name in _PLACES)
        if (factors == 1).all():
            nodes[0].output[0] = pool.output[0]
        else:
            graph.initializer.append(numpy_helper.from_array(factors, edge))
            nodes.append(helper.make_node("Mul", [means, edge], pool.output, name=edge))
            found[edge] = [_override(_step(factors), 0)]
        at = [*graph.node].index(pool)
        graph.node.remove(pool)
        for node in reversed(nodes):
            graph.node.insert(at, node)
    return found


def _factors(pool: onnx.NodeProto, size: Sequence[int]) -> Floats:
    """float32[h, w]: by how much the mean over a pool's kernel at each place is more, were what it pads left out."""
    kernel = _ints(pool, "kernel_shape")
    pads = _ints(pool, "pads") or [0, 0, 0, 0]
    steps = _ints(pool, "strides") or [1, 1]
    axes = []
    for length, width, before, after, step in zip(size, kernel, pads[:2], pads[2:], steps, strict=True):
        first = np.arange(-before, length + after - width + 1, step)
        inside = np.minimum(first + width, length) - np.maximum(first, 0)
        axes.append(width / inside if not any(_ints(pool, "count_include_pad")) else np.ones(len(first)))
    return np.outer(*axes).astype(np.float32)


def _step(factors: Floats) -> float:
    """The step of 8 bits of which these numbers are multiples, or nearly."""
    numbers = np.unique(factors).astype(np.float64)
    most = int(_BRIGHTEST / numbers.max())

    def missed(parts: int) -> float:
        return float(np.abs(np.round(numbers * parts) - numbers * parts).max())

    return 1 / min(range(most, most // 2, -1), key=missed)


def _ints(node: onnx.NodeProto, name: str) -> list[int]:
    """An attribute's numbers; none where it is left out, as its default means nothing special here."""
    values = [helper.get_attribute_value(one) for one in node.attribute if one.name == name]
    return [number for value in values for number in (value if isinstance(value, list) else [value])]


# What is measured before the quantizer, and used after it


def kernels(graph: onnx.GraphProto) -> dict[str, Floats]:
    """The kernel float32[O, I, h, w] of each convolution, by the convolution's name."""
    constants = {tensor.name: tensor for tensor in graph.initializer}
    return {
        node.name: numpy_helper.to_array(constants[node.input[1]])
        for node in graph.node
        if node.op_type == "Conv" and node.input[1] in constants
    }


def channel_means(file: Path, photos: Pixels) -> dict[str, Floats]:
    """The mean float32[I] of each channel that a convolution is given, over the photos, by the convolution's name."""
    model = onnx.load(file)
    inputs = {node.name: node.input[0] for node in model.graph.node if node.op_type == "Conv"}
    tensors = sorted(set(inputs.values()))
    for tensor in tensors:
        model.graph.node.append(
            helper.make_node("ReduceMean", [tensor], [f"{tensor}_mean"], axes=[2, 3], keepdims=0)
        )
        model.graph.output.append(helper.make_empty_tensor_value_info(f"{tensor}_mean"))
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [f"{tensor}_mean" for tensor in tensors]
    sums = [
        [part.sum(0) for part in session.run(names, {INPUT: photos[at : at + _BATCH]})]
        for at in range(0, len(photos), _BATCH)
    ]
    means = {
        tensor: sum(parts) / len(photos)
        for tensor, parts in zip(tensors, zip(*sums, strict=True), strict=True)
    }
    return {name: means[tensor] for name, tensor in inputs.items()}


# After the quantizer


def finish(
    graph: onnx.GraphProto, prepared: Prepared, weights: Mapping[str, Floats], means: Mapping[str, Floats]
) -> None:
    """Bring the int8 file's graph to its last form, in place.

    Args:
        graph: as the quantizer made it.
        prepared: what `prepare` said of its float file.
        weights: each convolution's kernel before rounding, by the convolution's name.
        means: of each channel that it is given.
    """
    if prepared.bytes:
        without_second_rounding(graph, prepared.bytes)
    with_shared_scales(graph)
    with_corrected_biases(graph, weights, means)
    _drop_unused(graph)


def _drop_unused(graph: onnx.GraphProto) -> None:
    used = {name for node in graph.node for name in node.input}
    for constant in [constant for constant in graph.initializer if constant.name not in used]:
        graph.initializer.remove(constant)


def without_second_rounding(graph: onnx.GraphProto, tensor: str) -> None:
    """Take away the quantizer's rounding of what the first layer is given: it is made of bytes, with the same scale.

    Args:
        graph: the int8 file's, changed in place.
        tensor: what the first layer is given.
    """
    lookup = _Lookup(graph)
    for rounding in [node for node in lookup.takers[tensor] if node.op_type == "QuantizeLinear"]:
        for restored in lookup.takers[rounding.output[0]]:
            for taker in lookup.takers[restored.output[0]]:
                taker.input[:] = [tensor if name == restored.output[0] else name for name in taker.input]
            graph.node.remove(restored)
        graph.node.remove(rounding)


def with_shared_scales(graph: onnx.GraphProto) -> int:
    """Let what is joined to one tensor have that tensor's scale from the first: it is rounded once, and then copied.

    Args:
        graph: the int8 file's, changed in place.

    Returns:
        how many tensors got another scale.
    """
    lookup, changed = _Lookup(graph), 0
    for joined in [node for node in graph.node if node.op_type == "Concat"]:
        rounding = lookup.only_taker(joined.output[0])
        if rounding is None or rounding.op_type != "QuantizeLinear":
            continue
        for name in joined.input:
            pair = _own_rounding(name, lookup)
            for node in pair:
                node.input[1:] = rounding.input[1:]
            changed += bool(pair)
    return changed


def _own_rounding(name: str, lookup: _Lookup) -> list[onnx.NodeProto]:
    """The rounding and restoring in front of a tensor, where nothing else depends on their scale; or none."""
    restored = lookup.makers.get(name)
    rounding = lookup.makers.get(restored.input[0]) if restored is not None else None
    if restored is None or rounding is None or rounding.op_type != "QuantizeLinear":
        return []
    source = lookup.makers.get(rounding.input[0])
    alone = lookup.only_taker(name) is not None and lookup.only_taker(rounding.output[0]) is not None
    return [rounding, restored] if alone and source is not None and source.op_type in _WITH_SCALE else []


def with_corrected_biases(
    graph: onnx.GraphProto, weights: Mapping[str, Floats], means: Mapping[str, Floats]
) -> None:
    """Take out of each convolution's bias what rounding its weights adds on average (Nagel et al., arXiv 1906.04721).

    What a convolution is given is seldom negative, so errors of its weights add up instead of cancelling out.

    Args:
        graph: the int8 file's, changed in place.
        weights: each convolution's kernel before rounding, by name.
        means: of each channel that it is given.
    """
    lookup = _Lookup(graph)
    for node in graph.node:
        restored = [lookup.makers.get(name) for name in node.input[1:]]
        if node.op_type != "Conv" or len(restored) < 2 or None in restored:
            continue  # in float, or without a bias
        kernel, bias = (
            [numpy_helper.to_array(lookup.constants[name]) for name in part.input[:2]]
            for part in restored
            if part
        )
        error = kernel[0] * kernel[1].reshape(-1, 1, 1, 1) - weights[node.name]
        shift = np.einsum("oihw,i->o", error, means[node.name])
        _set(lookup, restored[1].input[0], np.round(bias[0] - shift / bias[1]))  # type: ignore[union-attr]


def _set(lookup: _Lookup, name: str, values: npt.NDArray[np.floating]) -> None:
    """Write a constant anew, in the type that it has."""
    tensor = lookup.constants[name]
    dtype = helper.tensor_dtype_to_np_dtype(tensor.data_type)
    tensor.CopyFrom(numpy_helper.from_array(values.astype(dtype), name))

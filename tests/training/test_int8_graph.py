"""What is done to a graph around the quantizer: the same answers before it, fewer roundings after it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from retagger_gui.core.contract import INPUT
from tests.tiny_model import save_conv_model
from tests.training.rooms import COLOURS, photo
from training import int8_graph, quantize

SIDE = 12
CHANNELS = 6
RNG = np.random.default_rng(7)
PHOTOS = RNG.integers(0, 256, (2, SIDE, SIDE, 3), np.uint8)
Array = np.ndarray[Any, Any]


def model_of(
    nodes: Sequence[onnx.NodeProto], constants: dict[str, Array], answer: str = "answer"
) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info(INPUT, TensorProto.UINT8, ["N", SIDE, SIDE, 3])],
        [helper.make_tensor_value_info(answer, TensorProto.FLOAT, ["N", "C", "H", "W"])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def answers(model: onnx.ModelProto, photos: Array = PHOTOS) -> Array:
    onnx.checker.check_model(model)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {INPUT: photos})[0])


def weights(channels: int, given: int, size: int = 1) -> Array:
    return RNG.normal(size=(channels, given, size, size)).astype(np.float32)


def scaled_photos(*operations: tuple[str, Array]) -> tuple[list[onnx.NodeProto], dict[str, Array]]:
    """Cast, these operations with their numbers, and channels before places: the tensor "planes"."""
    nodes, name = [helper.make_node("Cast", [INPUT], ["float"], to=TensorProto.FLOAT)], "float"
    for number, (operation, _) in enumerate(operations):
        nodes.append(helper.make_node(operation, [name, f"number{number}"], [f"scaled{number}"]))
        name = f"scaled{number}"
    nodes.append(helper.make_node("Transpose", [name], ["planes"], perm=[0, 3, 1, 2]))
    return nodes, {f"number{at}": np.asarray(value, np.float32) for at, (_, value) in enumerate(operations)}


def operations(model: onnx.ModelProto) -> list[str]:
    return [node.op_type for node in model.graph.node]


BYTE_MODELS = {
    "inception": [("Div", 127.5), ("Sub", 1.0)],
    "shares": [("Div", 255.0)],
    "dark": [("Mul", 0.02), ("Add", 3.0)],
    "bytes": [],
}


@pytest.mark.parametrize("name", BYTE_MODELS)
def test_the_first_layer_takes_bytes_and_answers_as_before(name: str) -> None:
    nodes, constants = scaled_photos(*BYTE_MODELS[name])  # type: ignore[arg-type]
    nodes.append(helper.make_node("Conv", ["planes", "kernel", "bias"], ["answer"], name="first"))
    constants |= {"kernel": weights(4, 3, 3), "bias": np.array([1, 2, 3, 4], np.float32)}
    model = model_of(nodes, constants)
    before = answers(model)
    prepared = int8_graph.prepare(model)
    assert operations(model) == ["DequantizeLinear", "Transpose", "Conv"]
    assert list(prepared.overrides) == [prepared.bytes] == [model.graph.node[2].input[0]]
    assert answers(model) == pytest.approx(before, rel=1e-4, abs=1e-3)
    assert not [one.name for one in model.graph.initializer if one.name.startswith("number")]


@pytest.mark.parametrize("reason", ["by channel", "two layers", "no bias", "a shared bias", "upside down"])
def test_photos_that_are_taken_otherwise_are_left_alone(reason: str) -> None:
    by_channel = np.array([100, 110, 120], np.float32)
    division: Any = (
        "Div",
        by_channel if reason == "by channel" else -255.0 if reason == "upside down" else 255.0,
    )
    nodes, constants = scaled_photos(division)
    given = ["planes", "kernel"] if reason == "no bias" else ["planes", "kernel", "bias"]
    constants |= {"kernel": weights(4, 3), "bias": np.ones(4, np.float32)}
    nodes.append(helper.make_node("Conv", given, ["first"], name="first"))
    second = "planes" if reason == "two layers" else "first"
    constants["second"] = weights(4, 3 if reason == "two layers" else 4)
    bias = ["bias"] if reason == "a shared bias" else []
    nodes.append(helper.make_node("Conv", [second, "second", *bias], ["other"], name="second"))
    nodes.append(helper.make_node("Add", ["first", "other"], ["answer"]))
    model = model_of(nodes, constants)
    before, content = answers(model), operations(model)
    prepared = int8_graph.prepare(model)
    assert (prepared.bytes, prepared.overrides, operations(model)) == ("", {}, content)
    assert np.array_equal(answers(model), before)


def pooled(channels: int, pool: dict[str, Any], convolution: dict[str, Any] | None = None) -> onnx.ModelProto:
    """A layer that gives CHANNELS, an average pool, and a layer of `channels` behind it."""
    nodes, constants = scaled_photos(("Div", 255.0))
    constants |= {"kernel": weights(CHANNELS, 3), "bias": np.ones(CHANNELS, np.float32)}
    size = (convolution or {}).get("kernel_shape", [1])[0]
    constants |= {"behind": weights(channels, CHANNELS, size), "behind_bias": np.ones(channels, np.float32)}
    nodes += [
        helper.make_node("Conv", ["planes", "kernel", "bias"], ["a"], name="first"),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("AveragePool", ["b"], ["c"], name="pool", **pool),
        helper.make_node("Conv", ["c", "behind", "behind_bias"], ["d"], name="behind", **(convolution or {})),
        helper.make_node("Relu", ["d"], ["answer"]),
    ]
    return model_of(nodes, constants)


SAME = {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}


@pytest.mark.parametrize("pool", [SAME, {"kernel_shape": [2, 2]}, {**SAME, "count_include_pad": 0}])
def test_a_pool_changes_places_with_the_smaller_layer_behind_it(pool: dict[str, Any]) -> None:
    model = pooled(2, pool)
    before = answers(model)
    assert int8_graph.pools_behind_convolutions(model.graph) == 1
    order = [node.name for node in model.graph.node if node.name in ("pool", "behind")]
    assert order == ["behind", "pool"]
    assert answers(model) == pytest.approx(before, abs=1e-5)


@pytest.mark.parametrize(
    ("channels", "pool", "convolution"),
    [
        (CHANNELS, SAME, {}),  # nothing is won
        (2, {**SAME, "strides": [2, 2]}, {}),  # the layer would see four times as many places
        (2, {**SAME, "count_include_pad": 1}, {}),  # at the edge the bias would be averaged with nothing
        (2, SAME, {"pads": [1, 1, 1, 1]}),
        (2, SAME, {"kernel_shape": [3, 3]}),
        (2, SAME, {"strides": [2, 2]}),
    ],
)
def test_a_pool_that_may_not_change_places_stays(
    channels: int, pool: dict[str, Any], convolution: dict[str, Any]
) -> None:
    model = pooled(channels, pool, convolution)
    before = answers(model)
    assert int8_graph.pools_behind_convolutions(model.graph) == 0
    assert np.array_equal(answers(model), before)


@pytest.mark.parametrize(
    ("pool", "product"),
    [
        (SAME, True),
        ({**SAME, "count_include_pad": 1}, False),
        ({"kernel_shape": [2, 2], "strides": [2, 2]}, False),
        ({"kernel_shape": [3, 2], "pads": [1, 0, 2, 1], "strides": [2, 1]}, True),
        ({"kernel_shape": [5, 5], "pads": [2, 2, 2, 2], "strides": [3, 3]}, True),
    ],
)
def test_a_pool_is_written_as_a_convolution(pool: dict[str, Any], product: bool) -> None:
    model = pooled(CHANNELS, pool)
    before = answers(model)
    prepared = int8_graph.prepare(model)
    assert "AveragePool" not in operations(model)
    assert ("Mul" in operations(model)) == product
    assert set(prepared.overrides) == {prepared.bytes, *(["pool/edge"] if product else [])}
    assert answers(model) == pytest.approx(before, rel=1e-4, abs=1e-4)


def test_a_pool_of_unknown_size_stays() -> None:
    model = pooled(CHANNELS, SAME)
    for side in model.graph.input[0].type.tensor_type.shape.dim[1:3]:
        side.dim_param = "side"
    before = answers(model)
    int8_graph.prepare(model)
    assert "AveragePool" in operations(model)
    assert answers(model) == pytest.approx(before, abs=1e-4)


def test_what_a_pool_left_out_is_exact_in_eight_bits() -> None:
    bits = int8_graph.prepare(pooled(CHANNELS, SAME)).overrides["pool/edge"][0]
    for factor in (1, 1.5, 2.25):
        assert factor / bits["scale"] == pytest.approx(round(factor / float(bits["scale"])), abs=1e-4)
    assert bits["zero_point"] == 0 and 2.25 / bits["scale"] <= 255


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[onnx.ModelProto, onnx.ModelProto]:
    """A model with two branches, of which one is an average, and what the quantizer and we make of it."""
    folder = tmp_path_factory.mktemp("branches")
    nodes, constants = scaled_photos(("Div", 127.5), ("Sub", 1.0))
    constants |= {"w1": weights(CHANNELS, 3), "w2": weights(4, CHANNELS), "w3": 9 * weights(2, CHANNELS)}
    constants |= {f"b{at}": np.ones(count, np.float32) for at, count in ((1, CHANNELS), (2, 4), (3, 2))}
    constants |= {"w4": weights(3, 6), "b4": np.zeros(3, np.float32)}
    for at, (given, gives) in enumerate([("planes", "a"), ("r1", "b"), ("p", "c"), ("joined", "answer")], 1):
        nodes.append(helper.make_node("Conv", [given, f"w{at}", f"b{at}"], [gives], name=f"layer{at}"))
        if at == 1:
            nodes.append(helper.make_node("Mul", ["a", "a"], ["h"], name="theirs"))
            nodes.append(helper.make_node("Relu", ["h"], ["r1"]))
            nodes.append(helper.make_node("AveragePool", ["r1"], ["p"], name="pool", **SAME))
        elif at < 4:
            nodes.append(helper.make_node("Relu", [gives], [f"r{at}"]))
        if at == 3:
            nodes.append(helper.make_node("Concat", ["r2", "r3"], ["joined"], name="join", axis=1))
    plain = model_of(nodes, constants)
    onnx.save(plain, folder / "float.onnx")
    maker = quantize.Maker(folder / "float.onnx", folder, PHOTOS)
    maker.make(maker.ends())
    return plain, onnx.load(maker.file)


def test_eight_bits_answer_nearly_as_floats(made: tuple[onnx.ModelProto, onnx.ModelProto]) -> None:
    plain, small = (answers(model) for model in made)
    assert 0 < np.abs(small - plain).mean() < 0.02 * np.abs(plain).mean()


def test_bytes_are_not_rounded_again(made: tuple[onnx.ModelProto, onnx.ModelProto]) -> None:
    graph = made[1].graph
    makers = {output: node for node in graph.node for output in node.output}
    first = next(node for node in graph.node if node.name == "layer1")
    chain = [first.input[0]]
    while chain[-1] != INPUT:
        chain.append(makers[chain[-1]].input[0])
    assert [makers[name].op_type for name in chain[:-1]] == ["Transpose", "DequantizeLinear"]
    assert makers[first.input[1]].op_type == "DequantizeLinear"  # its weights are 8 bits


def test_what_is_joined_has_one_scale(made: tuple[onnx.ModelProto, onnx.ModelProto]) -> None:
    graph = made[1].graph
    makers = {output: node for node in graph.node for output in node.output}
    (join,) = (node for node in graph.node if node.op_type == "Concat")
    (rounding,) = (node for node in graph.node if join.output[0] in node.input)
    for name in join.input:
        restored = makers[name]
        assert restored.op_type == "DequantizeLinear"
        assert restored.input[1:] == makers[restored.input[0]].input[1:] == rounding.input[1:]


def test_what_is_joined_and_used_elsewhere_keeps_its_scale() -> None:
    constants = {f"{name}_scale": np.float32(at + 1) for at, name in enumerate("abj")}
    constants |= {f"{name}_zero": np.uint8(0) for name in "abj"}
    nodes = []
    for name in "ab":
        nodes.append(helper.make_node("Relu", ["x"], [f"{name}_plain"]))
        given = [f"{name}_scale", f"{name}_zero"]
        nodes.append(helper.make_node("QuantizeLinear", [f"{name}_plain", *given], [f"{name}_8"]))
        nodes.append(helper.make_node("DequantizeLinear", [f"{name}_8", *given], [name]))
    nodes.append(helper.make_node("Concat", ["a", "b"], ["j_plain"], axis=0))
    nodes.append(helper.make_node("QuantizeLinear", ["j_plain", "j_scale", "j_zero"], ["j_8"]))
    nodes.append(helper.make_node("Relu", ["b"], ["elsewhere"]))
    graph = model_of(nodes, constants).graph
    assert int8_graph.with_shared_scales(graph) == 1
    assert graph.node[1].input[1:] == graph.node[2].input[1:] == ["j_scale", "j_zero"]
    assert graph.node[4].input[1:] == graph.node[5].input[1:] == ["b_scale", "b_zero"]


def test_products_that_are_not_ours_stay_in_float(made: tuple[onnx.ModelProto, onnx.ModelProto]) -> None:
    graph = made[1].graph
    after = {
        node.name: [other.op_type for other in graph.node if node.output[0] in other.input]
        for node in graph.node
        if node.op_type == "Mul"
    }
    assert after == {"theirs": ["Relu"], "pool/edge": ["QuantizeLinear"]}


def test_what_rounding_the_weights_adds_is_taken_out_of_the_bias() -> None:
    rng = np.random.default_rng(5)
    kernel = rng.normal(size=(3, 4, 2, 2)).astype(np.float32)
    scales = (np.abs(kernel).max((1, 2, 3)) / 7).astype(np.float32)  # so coarse that it can be seen
    rounded = np.round(kernel / scales[:, None, None, None]).astype(np.int8)
    bias, bias_scales = np.array([5, -3, 40], np.int32), np.full(3, 1e-4, np.float32)
    tensors = {"w": rounded, "w_scale": scales, "b": bias, "b_scale": bias_scales}
    nodes = [
        helper.make_node("DequantizeLinear", ["w", "w_scale"], ["kernel"], axis=0),
        helper.make_node("DequantizeLinear", ["b", "b_scale"], ["bias"], axis=0),
        helper.make_node("Conv", ["x", "kernel", "bias"], ["y"], name="conv"),
    ]
    graph = helper.make_graph(
        nodes,
        "one",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4, 2, 2])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 3, 1, 1])],
        [numpy_helper.from_array(value, name) for name, value in tensors.items()],
    )
    means = np.array([0.5, 2.0, 0.1, 1.0], np.float32)
    wanted = np.einsum("oihw,i->o", kernel, means) + bias * bias_scales

    def answer() -> np.ndarray:
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
        even = np.ascontiguousarray(np.broadcast_to(means[None, :, None, None], (1, 4, 2, 2)))
        return np.asarray(session.run(None, {"x": even})[0]).reshape(3)

    assert np.abs(answer() - wanted).max() > 0.05
    int8_graph.with_corrected_biases(graph, {"conv": kernel}, {"conv": means})
    assert answer() == pytest.approx(wanted, abs=1e-3)


def test_the_means_are_of_what_each_convolution_is_given(tmp_path: Path) -> None:
    photos = np.stack([np.asarray(photo(label, 40, (299, 299))) for label in COLOURS])
    maker = quantize.Maker(save_conv_model(tmp_path / "rooms.onnx"), tmp_path, photos)
    means = int8_graph.channel_means(maker.float_file, photos)
    assert set(means) == set(maker.kernels) != set()
    first = means["first_conv"]
    assert first.shape == (3,) and np.ptp(first) > 0

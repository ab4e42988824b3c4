"""A tiny ONNX model after the contract, whose answer depends on nothing but the photo's mean colour."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

COLOURS: dict[str, tuple[int, int, int]] = {
    "kitchen": (255, 0, 0),
    "bathroom": (0, 0, 255),
    "bedroom": (0, 255, 0),
    "living_room": (255, 128, 0),
    "dining_room": (255, 255, 0),
    "hallway": (255, 0, 255),
    "balcony": (0, 128, 255),
    "exterior": (0, 255, 255),
    "floorplan": (255, 255, 255),
    "graphic": (0, 0, 0),
    "other": (128, 128, 128),
}
"""Each label's colour: the nearer a photo's mean colour, the surer the model."""

METADATA = {
    "format": "1",
    "version": "tiny-1",
    "trained": "2026-01-31",
    "metrics": json.dumps({"accuracy": 1.0}),
    "temperature": "1.0",
    "licence": "MIT",
}
SHARPNESS = 20.0  # a photo of exactly one label's colour gets that label with a probability above 0.98


def save_tiny_model(
    path: Path,
    colours: Mapping[str, tuple[int, int, int]] = COLOURS,
    *,
    labels: Sequence[str] | None = None,
    metadata: Mapping[str, str | None] | None = None,
    size: int = 299,
    input_name: str = "photos",
    output_name: str = "probabilities",
    input_type: int = TensorProto.UINT8,
    outputs: int | None = None,
) -> Path:
    """Write a model that knows the given colours; the other arguments break the contract one way each.

    Args:
        path: where to write it.
        colours: label to colour.
        labels: what the metadata says the labels are, where that differs.
        metadata: entries to change, or to leave out (None).
        size: side of the input in pixels.
        input_name: name of the input.
        output_name: name of the output.
        input_type: ONNX element type of the input.
        outputs: how many of the probabilities to give.
    """
    count = outputs or len(colours)
    prototypes = np.array(list(colours.values()), np.float32)[:count] / 255
    # softmax(-k * |c - p|^2) = softmax(2k * c.p - k * |p|^2): one matrix product over the mean colour
    weight = (2 * SHARPNESS * prototypes.T).astype(np.float32)
    bias = (-SHARPNESS * (prototypes**2).sum(axis=1)).astype(np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("Cast", [input_name], ["float"], to=TensorProto.FLOAT),
            helper.make_node("ReduceMean", ["float"], ["mean"], axes=[1, 2], keepdims=0),
            helper.make_node("Div", ["mean", "white"], ["colour"]),
            helper.make_node("MatMul", ["colour", "weight"], ["product"]),
            helper.make_node("Add", ["product", "bias"], ["logits"]),
            helper.make_node("Softmax", ["logits"], [output_name], axis=-1),
        ],
        "tiny",
        [helper.make_tensor_value_info(input_name, input_type, ["N", size, size, 3])],
        [helper.make_tensor_value_info(output_name, TensorProto.FLOAT, ["N", count])],
        [
            helper.make_tensor("white", TensorProto.FLOAT, [1], [255.0]),
            helper.make_tensor("weight", TensorProto.FLOAT, weight.shape, weight.flatten().tolist()),
            helper.make_tensor("bias", TensorProto.FLOAT, bias.shape, bias.tolist()),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    entries = {**METADATA, "labels": json.dumps(list(labels or colours)), **(metadata or {})}
    helper.set_model_props(model, {key: value for key, value in entries.items() if value is not None})
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, path)
    return path


def save_conv_model(path: Path, *, metadata: Mapping[str, str | None] | None = None) -> Path:
    """Write a model with convolutions, as quantizing needs them, that tells the same colours apart.

    Args:
        path: where to write it.
        metadata: entries to change, or to leave out (None).
    """
    save_tiny_model(path, metadata=metadata)
    model = onnx.load(path)
    graph = model.graph
    # (c, 1 - c) survives the ReLUs, and the second half is the first one's opposite.
    both = np.concatenate([np.eye(3), -np.eye(3)]).astype(np.float32)[:, :, None, None]
    tensors = {
        "first": both,
        "first_bias": np.array([0, 0, 0, 1, 1, 1], np.float32),
        "second": np.eye(6, dtype=np.float32)[:, :, None, None],
        "second_bias": np.zeros(6, np.float32),
        "halves": np.concatenate([np.eye(3), np.zeros((3, 3))]).astype(np.float32),
    }
    head = [
        helper.make_node("Cast", ["photos"], ["float"], name="cast", to=TensorProto.FLOAT),
        helper.make_node("Div", ["float", "white"], ["scaled"], name="scale"),
        helper.make_node("Transpose", ["scaled"], ["planes"], name="planes", perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["planes", "first", "first_bias"], ["a"], name="first_conv", strides=[8, 8]),
        helper.make_node("Relu", ["a"], ["b"], name="first_relu"),
        helper.make_node("Conv", ["b", "second", "second_bias"], ["c"], name="second_conv"),
        helper.make_node("Relu", ["c"], ["d"], name="second_relu"),
        helper.make_node("ReduceMean", ["d"], ["pooled"], name="pool", axes=[2, 3], keepdims=0),
        helper.make_node("MatMul", ["pooled", "halves"], ["colour"], name="halve"),
    ]
    tail = [node for node in graph.node if node.op_type in ("MatMul", "Add", "Softmax")]
    for number, node in enumerate(tail):
        node.name = f"tail_{number}"
    del graph.node[:]
    graph.node.extend([*head, *tail])
    graph.initializer.extend(numpy_helper.from_array(values, name) for name, values in tensors.items())
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return path


def add_outputs(
    path: Path,
    attributes: Sequence[str] = (),
    thresholds: Sequence[float] = (),
    *,
    embedding: int = 0,
    metadata: Mapping[str, str | None] | None = None,
) -> Path:
    """Give a tiny model further outputs: attributes that follow the photo's mean colour, and an embedding that is it.

    Args:
        path: the model, which is written over.
        attributes: their names, three at most: red, green and blue decide on the first, second and third.
        thresholds: from which probability on a photo has each.
        embedding: how many numbers; the colour and then noughts. 0 for no such output.
        metadata: entries to change, or to leave out (None).
    """
    model = onnx.load(path)
    graph = model.graph
    count = len(attributes)
    if attributes:
        graph.node.extend(
            [
                helper.make_node(
                    "MatMul", ["colour", "attribute_weight"], ["attribute_product"], name="attributes_1"
                ),
                helper.make_node(
                    "Add", ["attribute_product", "attribute_bias"], ["attribute_logits"], name="attributes_2"
                ),
                helper.make_node("Sigmoid", ["attribute_logits"], ["attributes"], name="attributes_3"),
            ]
        )
        weight = np.eye(3, dtype=np.float32)[:, :count] * 8
        graph.initializer.append(numpy_helper.from_array(weight, "attribute_weight"))
        graph.initializer.append(numpy_helper.from_array(np.full(count, -4, np.float32), "attribute_bias"))
        graph.output.append(helper.make_tensor_value_info("attributes", TensorProto.FLOAT, ["N", count]))
    if embedding:
        wide = np.eye(3, embedding, dtype=np.float32)
        graph.initializer.append(numpy_helper.from_array(wide, "embedding_weight"))
        graph.node.append(
            helper.make_node("MatMul", ["colour", "embedding_weight"], ["embedding"], name="embed")
        )
        graph.output.append(helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", embedding]))
    entries = {prop.key: prop.value for prop in model.metadata_props}
    if attributes:
        entries |= {
            "attributes": json.dumps(list(attributes)),
            "attribute_thresholds": json.dumps(list(thresholds)),
        }
    changed = {**entries, **(metadata or {})}
    del model.metadata_props[:]
    helper.set_model_props(model, {key: value for key, value in changed.items() if value is not None})
    onnx.save(model, path)
    return path

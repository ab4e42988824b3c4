"""Going on from weights of any kind: the same answers before the first step, or a sentence why not."""

import json
import warnings
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import helper, numpy_helper
from safetensors.torch import save_file

from retagger_gui.core.contract import INPUT, OUTPUT
from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.model import RoomModel
from tests.tiny_model import save_conv_model
from tests.training.rooms import photo, see
from training import export
from training.calibration import AttributeScale, Calibration, softmax
from training.compute import compute
from training.config import Config
from training.errors import TrainingError
from training.fit import save_network
from training.inception import FEATURES, FOLDED, NORMED, torchvision_names
from training.network import RoomNetwork, answered, fold, normalise
from training.predictor import CheckpointPredictor
from training.start import from_onnx, open_start

LABELS = ("kitchen", "bathroom", "bedroom")
CALIBRATION = Calibration(0.7, 0.6, {"tv": AttributeScale(1.5, -0.2, 0.4)})


def photos() -> np.ndarray:
    drawn = [photo(label, seed, (299, 299)) for label in LABELS for seed in (1, 2)]
    return np.stack([np.asarray(one) for one in drawn])


@pytest.fixture(scope="module")
def network() -> RoomNetwork:
    """Random, and no two places alike; its answers tell photos apart."""
    torch.manual_seed(5)
    network = RoomNetwork(LABELS, attributes=("tv", "toilet"))
    see(network, photos())
    last = network.head[-1]
    assert isinstance(last, torch.nn.Linear)
    torch.nn.init.normal_(last.weight)
    with torch.no_grad():  # unsure answers, in which the least difference shows
        noise = np.random.default_rng(0).integers(0, 256, (2, 10, 10, 3), np.uint8)
        noise = noise.repeat(30, 1).repeat(30, 2)[:, :299, :299]
        logits = network.eval()(normalise(torch.from_numpy(np.concatenate([photos(), noise]))))
        spread = (logits - logits.mean(0)).abs().max() / 2
        last.weight.data /= spread
        last.bias.data = -(logits / spread).mean(0)
    return network


@pytest.fixture(scope="module")
def answers(network: RoomNetwork) -> np.ndarray:
    with torch.inference_mode():
        found: np.ndarray = network(normalise(torch.from_numpy(photos()))).numpy()
    assert np.ptp(softmax(found), axis=0).max() > 0.001  # ten times what may differ
    return found


@pytest.fixture(scope="module")
def file(network: RoomNetwork, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As export writes it: BatchNorm folded, weights in 16 bits, a temperature inside."""
    folder = tmp_path_factory.mktemp("start")
    save_network(folder / "best.pt", network, Config())
    predictor = CheckpointPredictor(
        folder / "best.pt", where=compute(Config(threads=1)), calibration=CALIBRATION
    )
    metadata = export.metadata_of(predictor, Config(run=folder))
    graph = export.build(predictor, metadata, half=True)
    (folder / "rooms.onnx").write_bytes(graph.SerializeToString())
    return folder / "rooms.onnx"


def same(network: RoomNetwork, wanted: np.ndarray) -> None:
    with torch.inference_mode():
        found = network.eval()(normalise(torch.from_numpy(photos()))).numpy()
    assert np.abs(softmax(found) - softmax(wanted)).max() < 1e-4


def test_an_exported_file_is_gone_on_from_with_the_same_answers(file: Path) -> None:
    started, model = open_start(file, LABELS, ("tv", "toilet")), RoomModel(file, threads=1)
    assert started.folded and started.labels == LABELS
    with torch.inference_mode():
        summary = started.eval().summary(normalise(torch.from_numpy(photos())))
        found, attributes = answered(summary, started.head, started.attribute_head)
    assert attributes is not None
    logits, seen = found.numpy(), attributes.sigmoid().numpy()
    wanted = model.answers(photos())
    assert np.abs(softmax(logits / model.temperature) - wanted.probabilities).max() < 1e-4
    assert np.abs(seen - wanted.attributes).max() < 1e-4


class Plain(torch.nn.Module):
    """The contract, its temperature inside the weights already."""

    def __init__(self, network: RoomNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, photos: torch.Tensor) -> torch.Tensor:
        return self.network(normalise(photos)).softmax(1)  # type: ignore[no-any-return]


def written(network: RoomNetwork, path: Path, **metadata: str) -> Path:
    """As another exporter writes it: a BatchNorm behind each convolution, and names that say nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Plain(network),
            (torch.zeros(2, 299, 299, 3, dtype=torch.uint8),),
            str(path),
            input_names=[INPUT],
            output_names=[OUTPUT],
            dynamic_axes={INPUT: {0: "N"}, OUTPUT: {0: "N"}},
            training=torch.onnx.TrainingMode.PRESERVE,
            do_constant_folding=False,
            opset_version=17,
            dynamo=False,
        )
    model = onnx.load(path)
    names = {tensor.name: f"w{i}" for i, tensor in enumerate(model.graph.initializer)}
    for tensor in model.graph.initializer:
        tensor.name = names[tensor.name]
    for node in model.graph.node:
        node.name = ""
        for place, name in enumerate(node.input):
            node.input[place] = names.get(name, name)
    told = {
        "format": "1",
        "labels": json.dumps(list(network.labels)),
        "version": "9",
        "trained": "2026-01-01",
    }
    told |= {"metrics": "{}", "temperature": "2.0", "licence": "mine", **metadata}
    helper.set_model_props(model, told)
    onnx.save(model, path)
    return path


def test_other_names_and_batchnorm_that_is_not_folded(
    network: RoomNetwork, answers: np.ndarray, tmp_path: Path
) -> None:
    path = written(network, tmp_path / "other.onnx")
    kinds = [node.op_type for node in onnx.load(path).graph.node]
    assert kinds.count("BatchNormalization") == 94
    same(from_onnx(path), answers)


def test_a_dense_layer_is_found(tmp_path: Path) -> None:
    torch.manual_seed(2)
    network = RoomNetwork(LABELS, dense=16)
    see(network, photos())
    with torch.inference_mode():
        wanted = network.eval()(normalise(torch.from_numpy(photos()))).numpy()
    started = from_onnx(written(network, tmp_path / "dense.onnx"))
    assert started.dense == 16
    same(started, wanted)


@pytest.mark.parametrize("folded", [True, False])
def test_safetensors_are_gone_on_from(
    network: RoomNetwork, answers: np.ndarray, tmp_path: Path, folded: bool
) -> None:
    copied = RoomNetwork(LABELS, attributes=network.attributes)
    copied.load_state_dict(network.state_dict())
    if folded:
        fold(copied.features)
    state, parts = copied.state_dict(), FOLDED if folded else NORMED
    tensors = {f"{t}.{p}": state[f"features.{o}.{p}"] for t, o in torchvision_names().items() for p in parts}
    tensors |= {"head.weight": state["head.1.weight"], "head.bias": state["head.1.bias"]}
    save_file(tensors, tmp_path / "start.safetensors", metadata={"labels": ",".join(LABELS)})
    started = open_start(tmp_path / "start.safetensors", LABELS, ("tv",))
    assert (started.folded, started.attributes) == (folded, ("tv",))
    same(started, answers)
    save_file(tensors, tmp_path / "nameless.safetensors")
    with pytest.raises(TrainingError, match=r"nameless\.safetensors does not say its labels"):
        open_start(tmp_path / "nameless.safetensors", LABELS, ())
    del tensors["Mixed_7c.branch1x1.conv.weight"]
    save_file(tensors, tmp_path / "short.safetensors", metadata={"labels": json.dumps(LABELS)})
    with pytest.raises(
        TrainingError, match=r"another network than this program's: it has no Mixed_7c\.branch1x1"
    ):
        open_start(tmp_path / "short.safetensors", LABELS, ())


def test_labels_and_attributes_may_be_new_or_missing(network: RoomNetwork, file: Path) -> None:
    started = open_start(file, ("attic", "kitchen"), ("washer", "tv"))
    as_it_is = open_start(file, LABELS, ("tv", "toilet"))
    assert (started.labels, started.attributes) == ((*LABELS, "attic"), ("washer", "tv"))
    with torch.inference_mode():
        summary = as_it_is.eval().summary(normalise(torch.from_numpy(photos()[:2])))
        pooled = summary[:, :FEATURES]
        assert torch.allclose(started.eval().head(pooled)[:, :3], as_it_is.head(pooled), atol=1e-5)
        assert started.head(pooled).shape == (2, 4)
        assert started.attribute_head is not None and as_it_is.attribute_head is not None
        known = started.attribute_head(summary)[:, 1]
        assert torch.allclose(known, as_it_is.attribute_head(summary)[:, 0], atol=1e-5)


def test_other_labels_are_refused(file: Path) -> None:
    with pytest.raises(TrainingError, match=r"rooms\.onnx knows none of the photos' labels \(attic\)"):
        open_start(file, ("attic",), ())


def test_another_network_is_refused_with_a_sentence(file: Path, tmp_path: Path) -> None:
    small = save_conv_model(tmp_path / "small.onnx")
    with pytest.raises(
        TrainingError, match=r"small\.onnx holds another network than this program's InceptionV3"
    ):
        from_onnx(small)
    model = onnx.load(file)
    pool = next(node for node in model.graph.node if node.op_type == "AveragePool")
    pool.op_type = "MaxPool"
    for attribute in [a for a in pool.attribute if a.name == "count_include_pad"]:
        pool.attribute.remove(attribute)
    onnx.save(model, tmp_path / "pool.onnx")
    with pytest.raises(TrainingError, match=r"where .*AveragePool is expected, there is MaxPool"):
        from_onnx(tmp_path / "pool.onnx")


def test_a_network_that_answers_otherwise_is_refused(file: Path, tmp_path: Path) -> None:
    """Alike but for what is done to the photos first."""
    model = onnx.load(file)
    division = next(node for node in model.graph.node if node.op_type == "Div")
    divisor = next(node for node in model.graph.node if division.input[1] in node.output)
    value = numpy_helper.to_array(divisor.attribute[0].t)
    divisor.attribute[0].t.CopyFrom(numpy_helper.from_array((value * 3).astype(value.dtype)))
    onnx.save(model, tmp_path / "scaled.onnx")
    with pytest.raises(TrainingError, match=r"with its weights, a probability differs by 0\."):
        from_onnx(tmp_path / "scaled.onnx")


def test_eight_bits_are_refused(file: Path, tmp_path: Path) -> None:
    model = onnx.load(file)
    softmax_node = model.graph.node[-1] if model.graph.node[-1].op_type == "Softmax" else None
    before = (
        next(n for n in model.graph.node if n.op_type == "Softmax") if softmax_node is None else softmax_node
    )
    scale = numpy_helper.from_array(np.array(0.1, np.float32), "scale")
    zero = numpy_helper.from_array(np.array(128, np.uint8), "zero")
    model.graph.initializer.extend([scale, zero])
    place = list(model.graph.node).index(before)
    quantise = helper.make_node("QuantizeLinear", [before.input[0], "scale", "zero"], ["eight"])
    restore = helper.make_node("DequantizeLinear", ["eight", "scale", "zero"], ["restored"])
    before.input[0] = "restored"
    model.graph.node.insert(place, restore)
    model.graph.node.insert(place, quantise)
    onnx.save(model, tmp_path / "rooms.int8.onnx")
    with pytest.raises(TrainingError, match="has 8-bit weights; give --start the float file"):
        from_onnx(tmp_path / "rooms.int8.onnx")


def test_a_damaged_file_is_a_sentence(tmp_path: Path) -> None:
    for name in ("a.onnx", "a.safetensors", "a.pt"):
        (tmp_path / name).write_bytes(b"nothing")
        with pytest.raises(RetaggerError, match=rf"{name}"):
            open_start(tmp_path / name, LABELS, ())
    with pytest.raises(TrainingError, match="aren't there"):
        open_start(tmp_path / "gone.safetensors", LABELS, ())

"""The network: base weights find their place, whatever they are read from; the parts add up to the whole."""

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from tests.training.rooms import see
from training.base_weights import load_base
from training.config import Config
from training.errors import TrainingError
from training.fit import save_network
from training.inception import FEATURES, NORMED, torchvision_names
from training.network import SUMMARY, RoomNetwork, answered, fold, load_checkpoint, normalise
from training.rounding import in_bfloat16

LABELS = ("kitchen", "bathroom", "bedroom")


@pytest.fixture(scope="module")
def network() -> RoomNetwork:
    torch.manual_seed(0)
    return RoomNetwork(LABELS).eval()


def weights(network: RoomNetwork) -> dict[str, torch.Tensor]:
    """The network's features by torchvision's names, with other values."""
    state = network.features.state_dict()
    return {
        f"{theirs}.{part}": torch.rand_like(state[f"{ours}.{part}"])
        for theirs, ours in torchvision_names().items()
        for part in NORMED
    }


def test_every_convolution_has_a_name(network: RoomNetwork) -> None:
    named = set(torchvision_names().values())
    convolutions = {
        name.removesuffix(".conv")
        for name, module in network.features.named_modules()
        if isinstance(module, nn.Conv2d)
    }
    assert named == convolutions
    assert len(named) == 94


def test_shapes_and_pooling(network: RoomNetwork) -> None:
    photos = normalise(torch.randint(0, 256, (2, 80, 91, 3), dtype=torch.uint8))
    assert photos.shape == (2, 3, 80, 91)
    assert photos.min() >= -1
    assert photos.max() <= 1
    with torch.no_grad():
        assert network(photos).shape == (2, 3)
        assert network.pooled(photos).shape == (2, FEATURES)
    pools = [m for m in network.features.modules() if isinstance(m, nn.AvgPool2d)]
    assert pools
    assert not any(pool.count_include_pad for pool in pools)


@pytest.mark.parametrize("last", ["", "Conv2d_2b_3x3", "Mixed_6c", "Mixed_7c"])
def test_parts_make_the_whole(network: RoomNetwork, last: str) -> None:
    photos = torch.randn(1, 3, 75, 75)
    first, second = network.split_at(last)
    with torch.no_grad():
        assert torch.equal(second(first(photos)), network.features(photos))


def test_an_unknown_block_is_a_sentence(network: RoomNetwork) -> None:
    with pytest.raises(TrainingError, match=r"no block Mixed_6z\. Did you mean Mixed_6"):
        network.split_at("Mixed_6z")


def test_base_weights_are_loaded(network: RoomNetwork, tmp_path: Path) -> None:
    given = weights(network)
    save_file(given, tmp_path / "base.safetensors")
    torch.save(given, tmp_path / "base.pth")
    for name in ("base.safetensors", "base.pth"):
        fresh = RoomNetwork(LABELS)
        load_base(fresh, tmp_path / name)
        state = fresh.features.state_dict()
        for theirs, ours in torchvision_names().items():
            assert torch.equal(state[f"{ours}.conv.weight"], given[f"{theirs}.conv.weight"])
            assert torch.equal(state[f"{ours}.bn.running_var"], given[f"{theirs}.bn.running_var"])


def test_wrong_base_weights_are_a_sentence(network: RoomNetwork, tmp_path: Path) -> None:
    given = weights(network)
    wrong = {**given, "Mixed_6a.branch3x3.conv.weight": torch.zeros(3, 3)}
    save_file(wrong, tmp_path / "shape.safetensors")
    short = {name: tensor for name, tensor in given.items() if not name.startswith("Mixed_7c.")}
    save_file(short, tmp_path / "short.safetensors")
    (tmp_path / "broken.safetensors").write_bytes(b"nothing")
    (tmp_path / "odd.bin").write_bytes(b"nothing")
    torch.save([torch.zeros(3)], tmp_path / "list.pth")
    for name, word in (
        ("shape.safetensors", "has the shape"),
        ("short.safetensors", "it has no Mixed_7c"),
        ("broken.safetensors", "damaged"),
        ("odd.bin", "unknown kind"),
        ("list.pth", "no tensors by name"),
        ("gone.pth", "aren't there"),
    ):
        with pytest.raises(TrainingError, match=word):
            load_base(RoomNetwork(LABELS), tmp_path / name)


def test_folding_changes_nothing_but_what_it_is_made_of(tmp_path: Path) -> None:
    torch.manual_seed(1)
    network = RoomNetwork(LABELS)
    see(network, np.random.default_rng(0).integers(0, 256, (4, 90, 90, 3), np.uint8))
    photos = torch.randn(2, 3, 90, 90)
    with torch.no_grad():
        before = network.eval().pooled(photos)
        assert not network.folded
        fold(network.features)
        assert network.folded
        difference = (before - network.pooled(photos)).abs().max()
        assert difference < 1e-4 * before.abs().max()


def test_attributes_have_a_layer_of_their_own() -> None:
    network = RoomNetwork(LABELS, attributes=("tv", "toilet"))
    assert network.attribute_head is not None
    assert network.attribute_head(torch.zeros(3, SUMMARY)).shape == (3, 2)
    network.look_for(())
    assert network.attribute_head is None and network.attributes == ()
    assert not [name for name in network.state_dict() if "attribute" in name]


def test_the_classifier_sees_means_alone_and_attributes_see_peaks_too(network: RoomNetwork) -> None:
    photos = torch.randn(2, 3, 90, 90)
    with torch.no_grad():
        maps, summary = network.features(photos), network.summary(photos)
        logits, none = answered(summary, network.head, network.attribute_head)
    assert none is None and torch.allclose(logits, network(photos), atol=1e-6)
    assert torch.equal(summary[:, :FEATURES], network.pooled(photos))
    assert torch.equal(summary[:, FEATURES:], maps.amax((2, 3)))


def test_a_checkpoint_whose_attributes_saw_no_peaks_answers_as_before(tmp_path: Path) -> None:
    network = RoomNetwork(LABELS, attributes=("tv",)).eval()
    save_network(tmp_path / "old.pt", network, Config())
    state = torch.load(tmp_path / "old.pt", weights_only=False)
    layer = state["network"]["attribute_head.1.weight"]
    state["network"]["attribute_head.1.weight"] = layer[:, :FEATURES].clone()
    torch.save(state, tmp_path / "old.pt")
    photos = torch.randn(2, 3, 90, 90)
    opened = load_checkpoint(tmp_path / "old.pt")[0]
    assert network.attribute_head is not None and opened.attribute_head is not None
    with torch.no_grad():
        wanted = network.pooled(photos) @ layer[:, :FEATURES].T + network.attribute_head[-1].bias
        found = opened.attribute_head(opened.summary(photos))
    assert torch.allclose(found, wanted, atol=1e-5)


def test_bfloat16_is_what_pytorch_computes_in_it() -> None:
    torch.manual_seed(3)
    layer = nn.Conv2d(8, 4, 3).eval()
    photos = torch.randn(2, 8, 9, 9)
    with torch.no_grad():
        exact = layer(photos)
        wanted = nn.functional.conv2d(
            photos.bfloat16().double(), layer.weight.bfloat16().double(), layer.bias.double()
        )
        found = in_bfloat16(nn.Sequential(layer))(photos)
    assert torch.allclose(found.double(), wanted, atol=1e-5)
    assert 1e-4 < (found - exact).abs().max() < 0.1

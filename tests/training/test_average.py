"""The step average: the mean of alike networks, and a sentence for all that is none."""

import dataclasses
from pathlib import Path

import pytest
import torch

from training import average
from training.config import Config
from training.errors import TrainingError
from training.fit import save_network
from training.network import RoomNetwork, load_checkpoint


def saved(
    path: Path,
    seed: int,
    labels: tuple[str, ...] = ("attic", "cellar"),
    dense: int = 0,
    attributes: tuple[str, ...] = (),
) -> Path:
    torch.manual_seed(seed)
    save_network(path, RoomNetwork(labels, dense=dense, attributes=attributes), Config(), phase="all")
    return path


def test_the_mean_of_three(tmp_path: Path) -> None:
    paths = tuple(saved(tmp_path / f"{seed}.pt", seed) for seed in range(3))
    average.run(Config(run=tmp_path, checkpoints=paths))
    states = [load_checkpoint(path)[0].state_dict() for path in paths]
    network, state = load_checkpoint(tmp_path / "average.pt")
    assert (network.labels, state["phase"], state["averaged"]) == (("attic", "cellar"), "all", 3)
    for name, tensor in network.state_dict().items():
        if tensor.is_floating_point():
            assert torch.allclose(tensor, sum(s[name] for s in states) / 3, atol=1e-6), name  # type: ignore[arg-type]
    assert not torch.equal(states[0]["head.1.weight"], states[1]["head.1.weight"])


def test_the_mean_of_a_network_with_itself_is_that_network(tmp_path: Path) -> None:
    path = saved(tmp_path / "one.pt", 1)
    average.run(Config(run=tmp_path, checkpoints=(path, path), out=tmp_path / "out.pt"))
    before, after = (load_checkpoint(p)[0].state_dict() for p in (path, tmp_path / "out.pt"))
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_what_has_no_mean(tmp_path: Path) -> None:
    path = saved(tmp_path / "one.pt", 1)
    config = Config(run=tmp_path, checkpoints=(path,))
    with pytest.raises(TrainingError, match="needs two networks or more"):
        average.run(config)
    for other in (
        saved(tmp_path / "b.pt", 2, ("attic", "hall")),
        saved(tmp_path / "c.pt", 2, dense=8),
    ):
        with pytest.raises(TrainingError, match=rf"{other.name} is of another network than .*one\.pt"):
            average.run(dataclasses.replace(config, checkpoints=(path, other)))
    with pytest.raises(TrainingError, match=r"missing\.pt"):
        average.run(dataclasses.replace(config, checkpoints=(path, tmp_path / "missing.pt")))
    assert not (tmp_path / "average.pt").exists()


def test_one_without_attributes_has_no_say_in_their_layer(tmp_path: Path) -> None:
    plain = saved(tmp_path / "plain.pt", 1)
    tv, toilet = (saved(tmp_path / f"{name}.pt", 2, attributes=(name,)) for name in ("tv", "toilet"))
    averaged, wanted = average.averaged((plain, tv)), load_checkpoint(tv)[0]
    assert averaged.attributes == ("tv",)
    assert averaged.attribute_head is not None and wanted.attribute_head is not None
    assert torch.equal(averaged.attribute_head[-1].weight, wanted.attribute_head[-1].weight)
    assert not torch.equal(averaged.head[-1].weight, wanted.head[-1].weight)
    with pytest.raises(TrainingError, match=r"toilet\.pt is of another network than .*tv\.pt"):
        average.averaged((tv, toilet))

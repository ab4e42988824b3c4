"""The step average: one network whose weights are the mean of several networks' (model soups, arXiv 2203.05482).

Networks that were fine-tuned from the same weights lie in one basin: their mean is often right more often than any
of them, and costs no more to run.
"""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from training.config import Config
from training.errors import TrainingError
from training.fit import save_network
from training.network import RoomNetwork
from training.start import open_network

_ALIKE = ("labels", "dense", "folded")


def run(config: Config) -> None:
    """Write the mean of --checkpoints to --out (not given: RUN/average.pt), which later steps take as --model.

    Raises:
        TrainingError: there are fewer than two, one is missing or damaged, or they are of different networks.
    """
    if len(config.checkpoints) < 2:
        raise TrainingError("average needs two networks or more: --checkpoints A.pt B.onnx")
    target = config.out or config.run / "average.pt"
    save_network(target, averaged(config.checkpoints), config, phase="all", averaged=len(config.checkpoints))
    print(f"The mean of {len(config.checkpoints)} networks is {target}.")


def averaged(paths: Sequence[Path]) -> RoomNetwork:
    """The network whose weights and BatchNorm statistics are the mean of the others', each counting the same.

    Args:
        paths: checkpoints, exported files or .safetensors files. One without attributes has no say in their layer.

    Raises:
        TrainingError: one is missing or damaged, or they are of different networks.
    """
    networks = [open_network(path) for path in paths]
    network = next((one for one in networks if one.attributes), networks[0])
    for path, other in zip(paths, networks, strict=True):
        if any(getattr(other, name) != getattr(network, name) for name in _ALIKE) or (
            other.attributes and other.attributes != network.attributes
        ):
            raise TrainingError(f"{path} is of another network than {paths[0]}; only alike ones have a mean.")
    states = [one.state_dict() for one in networks]
    network.load_state_dict(
        {name: _mean([state[name] for state in states if name in state]) for name in network.state_dict()}
    )
    return network


def _mean(tensors: Sequence[Tensor]) -> Tensor:
    if not tensors[0].is_floating_point():  # how many batches BatchNorm has seen: of no use any more
        return tensors[0]
    return torch.stack([tensor.double() for tensor in tensors]).mean(0).to(tensors[0].dtype)

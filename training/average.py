"""The step average: one network whose weights are the mean of several checkpoints' (model soups, arXiv 2203.05482).

Checkpoints that were fine-tuned from the same weights lie in one basin: their mean is often right more often than any
of them, and costs no more to run.
"""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from training.config import Config
from training.errors import TrainingError
from training.fit import save_network
from training.network import RoomNetwork, load_checkpoint

_ALIKE = ("labels", "dense", "attributes", "folded")


def run(config: Config) -> None:
    """Write the mean of --checkpoints to --out (not given: RUN/average.pt), which later steps take as --model.

    Raises:
        TrainingError: there are fewer than two, one is missing or damaged, or they are of different networks.
    """
    if len(config.checkpoints) < 2:
        raise TrainingError("average needs two checkpoints or more: --checkpoints A.pt B.pt")
    target = config.out or config.run / "average.pt"
    save_network(target, averaged(config.checkpoints), config, phase="all", averaged=len(config.checkpoints))
    print(f"The mean of {len(config.checkpoints)} checkpoints is {target}.")


def averaged(paths: Sequence[Path]) -> RoomNetwork:
    """The network whose weights and BatchNorm statistics are the mean of the checkpoints', each counting the same.

    Raises:
        TrainingError: one is missing or damaged, or they are of different networks.
    """
    network, _ = load_checkpoint(paths[0])
    states = [network.state_dict()]
    for path in paths[1:]:
        other, _ = load_checkpoint(path)
        if any(getattr(other, name) != getattr(network, name) for name in _ALIKE):
            raise TrainingError(f"{path} is of another network than {paths[0]}; only alike ones have a mean.")
        states.append(other.state_dict())
    network.load_state_dict({name: _mean([state[name] for state in states]) for name in states[0]})
    return network


def _mean(tensors: Sequence[Tensor]) -> Tensor:
    if not tensors[0].is_floating_point():  # how many batches BatchNorm has seen: of no use any more
        return tensors[0]
    return torch.stack([tensor.double() for tensor in tensors]).mean(0).to(tensors[0].dtype)

"""What the network should answer for each photo, as a distribution over the labels."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sklearn.model_selection import StratifiedGroupKFold

from training.config import Config
from training.errors import TrainingError
from training.table import Entry

Targets = npt.NDArray[np.float32]


def targets(entries: Sequence[Entry], labels: Sequence[str], config: Config) -> Targets:
    """float32[N, L], each row summing to 1.

    A share `also_weight` goes to the further labels that are right too, and `label_smoothing` is spread evenly
    (Szegedy et al., arXiv 1512.00567).
    """
    index = {label: i for i, label in enumerate(labels)}
    wanted = np.zeros((len(entries), len(labels)), np.float32)
    for row, entry in enumerate(entries):
        also = [index[label] for label in entry.also if label in index]
        wanted[row, index[entry.label]] = 1.0 - (config.also_weight if also else 0.0)
        for i in also:
            wanted[row, i] += config.also_weight / len(also)
    return wanted * (1.0 - config.label_smoothing) + config.label_smoothing / len(labels)


def attribute_targets(entries: Sequence[Entry], attributes: Sequence[str]) -> Targets:
    """float32[N, A]: 1 where it is there, 0 where it isn't, not a number where nobody looked."""
    cells = [[float(entry.attributes.get(name, np.nan)) for name in attributes] for entry in entries]
    return np.array(cells, np.float32).reshape(len(entries), len(attributes))


def folds(entries: Sequence[Entry], config: Config) -> tuple[StratifiedGroupKFold, npt.NDArray[np.str_]]:
    """How to judge each photo by others' labels: seeded folds, and the groups of photos that stay together.

    A listing is a group; so is each photo without one.

    Raises:
        TrainingError: there is one group alone.
    """
    groups = np.array([entry.listing or f"alone {row}" for row, entry in enumerate(entries)])
    count = min(config.folds, len(set(groups)))
    if count < 2:
        raise TrainingError("All photos are of one listing; labels can only be judged by those of another.")
    return StratifiedGroupKFold(count, shuffle=True, random_state=config.seed), groups

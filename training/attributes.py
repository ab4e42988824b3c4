"""The step attributes: their layer, fitted to what the trained network sees; a few epochs teach it less than that.

`train` ends with it; after `average` it is a step of its own, for the mean of networks sees a little differently. While
training, the attributes shape the features. Then each gets a logistic regression on mean and peak of each channel, of
all photos that somebody looked at for it, as strict as folds of whole listings say is best.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from torch import nn

from training.compute import Compute, compute
from training.config import Config
from training.errors import TrainingError
from training.fit import save_network
from training.network import RoomNetwork
from training.predictor import chosen_split
from training.start import open_network
from training.summaries import summaries
from training.table import Entry, read
from training.targets import attribute_targets

_STRICTNESS = (0.001, 0.003)  # scikit-learn's C, on standardised features
_FOLDS = 3
_FEWEST = 6  # photos of each kind that folds need

Floats = npt.NDArray[np.float32]
Line = tuple[Floats, float]


def run(config: Config) -> None:
    """Fit the attributes' layer of --model and write the whole network to --out (RUN/train/best.pt).

    Raises:
        TrainingError: there is no catalogue or model, or nobody looked for any attribute.
    """
    network = open_network(config.model or config.best)
    train = chosen_split(read(config), "train")
    if not network.attributes or not looked(train, network.attributes):
        raise TrainingError("The model or the catalogue knows no attribute, so there is nothing to fit.")
    fit(config, compute(config), network, train)
    target = config.out or config.best
    save_network(target, network, config, phase="all")
    print(f"The attributes' layer of {target} is fitted to {len(looked(train, network.attributes))} photos.")


def looked(entries: Sequence[Entry], names: Sequence[str]) -> list[Entry]:
    """The photos that somebody looked at for any of these attributes."""
    return [entry for entry in entries if any(name in entry.attributes for name in names)]


def fit(config: Config, where: Compute, network: RoomNetwork, train: Sequence[Entry]) -> None:
    """Fit the attributes' layer to the network's features, on all photos of train that somebody looked at for any."""
    chosen = looked(train, network.attributes)
    if network.attribute_head is None or not chosen:
        return
    layer = network.attribute_head[-1]
    assert isinstance(layer, nn.Linear)
    features = summaries(config, where, network, chosen, "none")
    for row, line in enumerate(fitted(features, chosen, network.attributes, config)):
        if line is None:
            print(
                f"All photos of train, or none, show {network.attributes[row]}; it stays as the network has it."
            )
            continue
        layer.weight.data[row] = torch.from_numpy(line[0]).float()
        layer.bias.data[row] = line[1]


def fitted(
    features: npt.NDArray[np.float32], entries: Sequence[Entry], names: Sequence[str], config: Config
) -> list[Line | None]:
    """For each attribute the weight float64[D] and bias of its logit; None where photos do not tell it apart.

    Args:
        features: float32[N, D] of the photos.
        entries: the photos, of train.
        names: of the attributes.
    """
    seen = attribute_targets(entries, names)
    groups = np.array([entry.listing or f"alone {row}" for row, entry in enumerate(entries)])
    lines: list[Line | None] = []
    for column in range(len(names)):
        known = ~np.isnan(seen[:, column])
        there = seen[known, column] == 1
        told = there.any() and not there.all()
        lines.append(_line(features[known], there, groups[known], config) if told else None)
    return lines


def _line(
    features: Floats, there: npt.NDArray[np.bool_], groups: npt.NDArray[np.str_], config: Config
) -> Line:
    mean, deviation = features.mean(0), features.std(0) + 1e-3
    scaled = (features - mean) / deviation
    model = _model(_strictness(scaled, there, groups, config)).fit(scaled, there)
    weight = model.coef_[0] / deviation
    return weight, float(model.intercept_[0] - weight @ mean)


def _strictness(
    scaled: Floats, there: npt.NDArray[np.bool_], groups: npt.NDArray[np.str_], config: Config
) -> float:
    """The one whose probabilities surprise least on listings that had no say in them."""
    if min(there.sum(), (~there).sum()) < _FEWEST:
        return _STRICTNESS[0]
    folds = list(
        StratifiedGroupKFold(_FOLDS, shuffle=True, random_state=config.seed).split(scaled, there, groups)
    )
    folds = [(seen, unseen) for seen, unseen in folds if 0 < there[seen].sum() < len(seen) and len(unseen)]
    if not folds:
        return _STRICTNESS[0]
    surprise = {}
    for strictness in _STRICTNESS:
        losses = []
        for seen, unseen in folds:
            p = _model(strictness).fit(scaled[seen], there[seen]).predict_proba(scaled[unseen])[:, 1]
            losses.append(-np.log(np.where(there[unseen], p, 1 - p).clip(1e-6)).mean())
        surprise[strictness] = float(np.mean(losses))
    return min(surprise, key=lambda strictness: surprise[strictness])


def _model(strictness: float) -> LogisticRegression:
    return LogisticRegression(C=strictness, max_iter=150, tol=1e-3)

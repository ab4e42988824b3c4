"""The layer for attributes, fitted to what the trained network sees: its features say more than a few epochs teach.

While training, the attributes shape the features. Then each gets a logistic regression on the pooled features of all
photos that somebody looked at for it, as strict as folds of whole listings say is best.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from training.config import Config
from training.table import Entry
from training.targets import attribute_targets

_STRICTNESS = (0.0003, 0.001, 0.003)  # scikit-learn's C, on standardised features
_FOLDS = 3
_FEWEST = 6  # photos of each kind that folds need

Floats = npt.NDArray[np.float64]
Line = tuple[Floats, float]


def fitted(
    features: npt.NDArray[np.float32], entries: Sequence[Entry], names: Sequence[str], config: Config
) -> list[Line]:
    """For each attribute the weight float64[D] and bias of its logit.

    Args:
        features: float32[N, D] of the photos.
        entries: the photos, of train.
        names: attributes of which some photo has each and some lacks it.
    """
    seen = attribute_targets(entries, names)
    groups = np.array([entry.listing or f"alone {row}" for row, entry in enumerate(entries)])
    lines = []
    for column in range(len(names)):
        known = ~np.isnan(seen[:, column])
        lines.append(
            _line(features[known].astype(np.float64), seen[known, column] == 1, groups[known], config)
        )
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
        return _STRICTNESS[1]
    folds = list(
        StratifiedGroupKFold(_FOLDS, shuffle=True, random_state=config.seed).split(scaled, there, groups)
    )
    folds = [(seen, unseen) for seen, unseen in folds if 0 < there[seen].sum() < len(seen) and len(unseen)]
    if not folds:
        return _STRICTNESS[1]
    surprise = {}
    for strictness in _STRICTNESS:
        losses = []
        for seen, unseen in folds:
            p = _model(strictness).fit(scaled[seen], there[seen]).predict_proba(scaled[unseen])[:, 1]
            losses.append(-np.log(np.where(there[unseen], p, 1 - p).clip(1e-6)).mean())
        surprise[strictness] = float(np.mean(losses))
    return min(surprise, key=lambda strictness: surprise[strictness])


def _model(strictness: float) -> LogisticRegression:
    return LogisticRegression(C=strictness, max_iter=300)

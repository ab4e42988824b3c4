"""What the network should answer for each photo, as a distribution over the labels."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from training.config import Config
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


def softened(
    wanted: Targets,
    features: npt.NDArray[np.float32],
    entries: Sequence[Entry],
    labels: Sequence[str],
    config: Config,
) -> Targets:
    """`wanted` mixed with a teacher's own opinion, the share being `soft_weight`.

    The opinion is out-of-fold: a logistic regression on the teacher's features that never saw the photo's listing,
    so that a wrong label isn't repeated to the network by a teacher that learnt it by heart.

    Args:
        wanted: float32[N, L] of `targets`.
        features: float32[N, D] of the teacher.
        labels: in the order of `wanted`'s columns.
    """
    if not config.soft_weight:
        return wanted
    names = np.array([entry.label for entry in entries])
    # Photos without a listing are a group each.
    groups = np.array([entry.listing or f"alone {row}" for row, entry in enumerate(entries)])
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.003, max_iter=60, tol=1e-3))
    folds = StratifiedGroupKFold(config.folds, shuffle=True, random_state=config.seed)
    opinion = cross_val_predict(
        model, features, names, groups=groups, cv=folds, method="predict_proba", n_jobs=1
    )
    known = sorted(set(names))  # predict_proba's columns
    agreed = float(np.mean(np.array(known)[opinion.argmax(1)] == names))
    print(f"The teacher's out-of-fold opinion agrees with {agreed:.1%} of the labels.", flush=True)
    opinion = opinion[:, [known.index(label) for label in labels]]
    mixed: Targets = ((1.0 - config.soft_weight) * wanted + config.soft_weight * opinion).astype(np.float32)
    return mixed

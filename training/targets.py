"""What the network should answer for each photo, as a distribution over the labels."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

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


def opinions(
    features: npt.NDArray[np.float32], entries: Sequence[Entry], labels: Sequence[str], config: Config
) -> Targets:
    """A teacher's own opinion of each photo, float32[N, L], each row summing to 1.

    It is out-of-fold: a logistic regression on the teacher's features that never saw the photo's listing, so
    that a wrong label isn't repeated to the network by a teacher that learnt it by heart.

    Args:
        features: float32[N, D] of the teacher.
        labels: in the order of the columns to give.

    Raises:
        TrainingError: all photos are of one listing.
    """
    names = np.array([entry.label for entry in entries])
    parts, groups = folds(entries, config)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.003, max_iter=60, tol=1e-3))
    opinion = cross_val_predict(
        model, features, names, groups=groups, cv=parts, method="predict_proba", n_jobs=1
    )
    known = sorted(set(names))  # predict_proba's columns
    agreed = float(np.mean(np.array(known)[opinion.argmax(1)] == names))
    print(f"The teacher's out-of-fold opinion agrees with {agreed:.1%} of the labels.", flush=True)
    return np.asarray(opinion[:, [known.index(label) for label in labels]], np.float32)


def softened(
    wanted: Targets, entries: Sequence[Entry], opinion: Mapping[str, npt.ArrayLike], share: float
) -> Targets:
    """`wanted` mixed with a teacher's opinion, to the share given; photos it has none of stay as they are.

    Args:
        wanted: float32[N, L] of `targets`.
        opinion: float32[L] by the photo's name in the catalogue.
        share: 0 to 1.
    """
    mixed = wanted.copy()
    for row, entry in enumerate(entries):
        if share and entry.file in opinion:
            mixed[row] = (1.0 - share) * wanted[row] + share * np.asarray(opinion[entry.file])
    return mixed


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

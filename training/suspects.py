"""The step suspects: likely wrong labels, by confident learning (Northcutt et al., arXiv 1911.00068).

Each photo's probabilities come from a logistic regression that never saw it, nor its listing: out-of-fold, on
pooled features. The teacher's features know none of our labels. The network's own do where the photo was
trained on, so that it sides with a wrong label more readily than it should: they are for photos it has not seen.
"""

import warnings
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from cleanlab.filter import find_label_issues
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from training import plots, teacher
from training.config import Config
from training.errors import TrainingError
from training.predictor import batches, open_checkpoint, truths
from training.table import Entry, read, write_csv
from training.targets import folds

COLUMNS = ("file", "label", "suggested", "self_confidence", "also", "split")
_SHOWN = 60  # suspects on the contact sheet
# Standardised features by the thousand and some hundred photos a label: as much restraint as a small C gives.
_C = 0.01

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def run(config: Config) -> None:
    """Write RUN/suspects/suspects.csv, likeliest error first, and RUN/suspects/suspects.png.

    The CSV is a corrections file as it stands: change `label` where the suggestion is right, add a column
    `drop` where a photo should go, delete the other rows, and give it to --corrections.

    Raises:
        TrainingError: there is no catalogue, or no checkpoint or teacher to take features from.
    """
    entries = read(config)
    labels = sorted({entry.label for entry in entries})
    truth, right = truths(entries, labels)
    probabilities = out_of_fold(_features(entries, config), truth, entries, config)
    rows = find(probabilities, truth, right, entries, labels)
    folder = config.run / "suspects"
    write_csv(folder / "suspects.csv", COLUMNS, rows)
    paths = {entry.file: entry.path for entry in entries}
    sheet = [
        (paths[file], (f"{label}, rather {better} ({own})", file)) for file, label, better, own, *_ in rows
    ]
    plots.contact_sheet(sheet[:_SHOWN], f"Likeliest of {len(rows)} suspects", folder / "suspects.png")
    print(f"{len(rows)} of {len(entries)} labels are suspect, see {folder / 'suspects.csv'}.")


def _features(entries: Sequence[Entry], config: Config) -> Floats:
    """Pooled features float64[N, D], from the teacher or the network."""
    what = "Looking for suspects"
    if config.suspect_features == "teacher":
        return teacher.features(entries, config, what).astype(np.float64)
    predictor = open_checkpoint(config)
    return np.concatenate([predictor.pooled(p) for p in batches(entries, config, what)]).astype(np.float64)


def out_of_fold(features: Floats, truth: Integers, entries: Sequence[Entry], config: Config) -> Floats:
    """Each photo's probabilities float64[N, L] by a logistic regression on other listings' photos.

    Raises:
        TrainingError: some label has photos of a single listing, so that a fold lacks it.
    """
    parts, groups = folds(entries, config)
    probabilities = np.zeros((len(truth), int(truth.max()) + 1))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # a few more steps would change no verdict
        warnings.filterwarnings("ignore", message="The least populated class", category=UserWarning)
        for seen, unseen in parts.split(features, truth, groups):
            model = make_pipeline(StandardScaler(), LogisticRegression(C=_C, max_iter=200))
            model.fit(features[seen], truth[seen])
            if len(model.classes_) != probabilities.shape[1]:
                raise TrainingError(
                    "Some label has photos of too few listings to be judged by others; "
                    "give fewer --folds, or leave the label out."
                )
            probabilities[unseen] = model.predict_proba(features[unseen])
    return probabilities


def find(
    probabilities: Floats,
    truth: Integers,
    right: npt.NDArray[np.bool_],
    entries: Sequence[Entry],
    labels: Sequence[str],
) -> list[tuple[str, str, str, str, str, str]]:
    """The rows of suspects.csv: cleanlab's label issues, without those whose suggestion is in `also`."""
    issues = find_label_issues(truth, probabilities, return_indices_ranked_by="self_confidence", n_jobs=1)
    top = probabilities.argmax(1)
    return [
        (
            entries[i].file,
            entries[i].label,
            labels[top[i]],
            f"{probabilities[i, truth[i]]:.4f}",
            "|".join(entries[i].also),
            entries[i].split,
        )
        for i in issues
        if not right[i, top[i]]
    ]

"""The step baseline: how good a linear head on the teacher's features is, to measure the network against."""

import json
import warnings

import numpy as np
import numpy.typing as npt
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from training import teacher
from training.checkpoint import replace_text
from training.config import Config
from training.evaluate import Judged, plain, results
from training.predictor import chosen_split, truths
from training.report import report
from training.table import label_order, read

_C = 0.003  # inverse strength of the penalty, as for the teacher's opinion in targets.py


def run(config: Config) -> None:
    """Fit the head on train, judge it on val as evaluate does, write RUN/baseline/metrics.json and report.md.

    Raises:
        TrainingError: there is no catalogue, a split is empty, or the teacher isn't installed.
    """
    entries = read(config)
    labels = label_order(entries)
    train, val = (chosen_split(entries, split) for split in ("train", "val"))
    taught = _fitted(teacher.features(train, config, "Teacher, train"), truths(train, labels)[0])
    seen = teacher.features(val, config, "Teacher, val")
    probabilities = np.zeros((len(val), len(labels)))
    probabilities[:, taught.classes_] = taught.predict_proba(seen)
    truth, right = truths(val, labels)
    result = {
        "model": f"a linear head on {config.teacher}",
        "split": "val",
        "labels": list(labels),
        **results(Judged(probabilities, truth, right, val, labels)),
    }
    folder = config.run / "baseline"
    folder.mkdir(parents=True, exist_ok=True)
    replace_text(folder / "metrics.json", json.dumps(plain(result), indent=1) + "\n")
    replace_text(folder / "report.md", report(result))
    print(report(result))


def _fitted(features: npt.NDArray[np.float32], truth: npt.NDArray[np.int64]) -> LogisticRegression:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # a few more steps would change no verdict
        model = make_pipeline(StandardScaler(), LogisticRegression(C=_C, max_iter=200))
        return model.fit(features, truth)

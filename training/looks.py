"""Answers for many photos, the unsure ones looked at twice, kept beside the run: a pass over val takes minutes."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from retagger_gui.core.engines.engine import Answers, joined
from retagger_gui.core.second_look import look, mirrored, unsure, with_second
from training.calibration import Calibration, softmax
from training.checkpoint import replace_file
from training.config import Config
from training.predictor import CheckpointPredictor, Predictor, batches, sha256
from training.table import Entry

_SURE = 0.95  # before the temperature; calibrate tries bounds up to 0.9

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Looks:
    """A checkpoint's logits for photos as they are and mirrored.

    Attributes:
        labels: float32[2, N, L].
        attributes: float32[2, N, A].
    """

    labels: Floats
    attributes: Floats

    def answers(self, calibration: Calibration, names: tuple[str, ...]) -> Answers:
        """As the program would answer with this calibration."""
        first, second = (
            calibration.answers(logits, seen, names)
            for logits, seen in zip(self.labels, self.attributes, strict=True)
        )
        places = np.flatnonzero(unsure(first.probabilities, calibration.second_look_below))
        return with_second(first, places, second.rows(places.tolist())) if len(places) else first


def both(predictor: CheckpointPredictor, entries: Sequence[Entry], config: Config, what: str) -> Looks:
    """Both looks at every photo, kept for the steps that follow.

    Where the first is so sure that no bound would ask again, it stands for the second, too: half of the time.
    """
    path = _path(config, predictor, entries)
    if (kept := _kept(path)) is not None:
        return Looks(kept["labels"], kept["attributes"])
    labels, attributes = list[Floats](), list[Floats]()
    for photos in batches(entries, config, what):
        logits, seen, _ = predictor.raw(photos)
        two, two_seen = np.stack([logits, logits]), np.stack([seen, seen])
        again = np.flatnonzero(softmax(logits).max(1) < _SURE)
        if len(again):
            two[1, again], two_seen[1, again], _ = predictor.raw(
                np.ascontiguousarray(mirrored(photos[again]))
            )
        labels.append(two)
        attributes.append(two_seen)
    looks = Looks(np.concatenate(labels, 1), np.concatenate(attributes, 1))
    replace_file(path, lambda file: np.savez(file, labels=looks.labels, attributes=looks.attributes))
    return looks


def answers(predictor: Predictor, entries: Sequence[Entry], config: Config, what: str) -> Answers:
    """What the program would say of these photos, in order; taken from a former pass where there is one.

    Raises:
        TrainingError: a photo cannot be read.
        ModelError: the model failed.
    """
    path = _path(config, predictor, entries)
    if isinstance(predictor, CheckpointPredictor):
        kept = _kept(path)
        if kept is not None:
            looks = Looks(kept["labels"], kept["attributes"])
            return looks.answers(predictor.calibration, predictor.attributes)
        return joined([look(predictor, photos) for photos in batches(entries, config, what)])
    kept = _kept(path)
    if kept is not None:
        return Answers(kept["probabilities"], kept["attributes"])
    found = joined([look(predictor, photos) for photos in batches(entries, config, what)])
    replace_file(
        path, lambda file: np.savez(file, probabilities=found.probabilities, attributes=found.attributes)
    )
    return found


def _path(config: Config, predictor: Predictor, entries: Sequence[Entry]) -> Path:
    """Named after the model's and the photos' content, so that it is never taken for another's."""
    digest = hashlib.sha256(sha256(predictor.path).encode())
    if config.precision == "bfloat16":
        digest.update(b"bfloat16")
    for entry in entries:
        digest.update(f"{entry.file}\0{entry.phash}\0".encode("utf-8", "surrogateescape"))
    return config.run / "looks" / f"{digest.hexdigest()[:24]}.npz"


def _kept(path: Path) -> dict[str, Floats] | None:
    try:
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] for name in file.files}
    except (OSError, ValueError, KeyError):
        return None

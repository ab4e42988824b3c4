"""One interface for whatever answers: a checkpoint or an exported ONNX file."""

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch

from retagger_gui.core.engines.engine import Answers
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import MODEL_SIZE, Pixels, decode, squeeze
from retagger_gui.core.model import RoomModel, usable_cores
from training import calibration
from training.augment import load
from training.calibration import Calibration
from training.compute import Compute, compute, fast_bfloat16
from training.config import Config
from training.errors import TrainingError
from training.inception import FEATURES
from training.network import RoomNetwork, answered, fold, load_checkpoint, normalise
from training.progress import bar
from training.rounding import in_bfloat16
from training.table import Entry

Floats = npt.NDArray[np.float32]
_BATCH = 16


class Predictor(Protocol):
    """Something that says what is on photos: a checkpoint, or an exported file as the program loads it.

    Attributes:
        labels: what it can say.
        attributes: what else it looks for.
        attribute_thresholds: from which probability on a photo has each of them.
        path: its file.
        second_look_below: a photo whose top label has less than this is looked at again, mirrored.
    """

    labels: tuple[str, ...]
    attributes: tuple[str, ...]
    path: Path

    @property
    def attribute_thresholds(self) -> tuple[float, ...]:
        """One for each of the attributes."""

    @property
    def second_look_below(self) -> float:
        """0 where every photo is looked at once."""

    def answers(self, photos: Pixels, /, *, embedding: bool = False) -> Answers:
        """uint8[N, 299, 299, 3] -> calibrated answers of one look."""


class CheckpointPredictor:
    """A network as it left the training, with what calibrate found if that belongs to it.

    Attributes:
        labels: what it can say.
        attributes: what else it looks for.
        path: the checkpoint.
        network: in inference, float32.
        meta: what the checkpoint says of itself: labels, config, trained.
        calibration: what its logits are put right by.

    Args:
        half: answer as engines do that compute in bfloat16.
    """

    def __init__(
        self, path: Path, *, where: Compute, calibration: Calibration | None = None, half: bool = False
    ) -> None:
        network, self.meta = load_checkpoint(path)
        self.network: RoomNetwork = network.float().eval()
        self.network.to(where.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.labels, self.attributes = network.labels, network.attributes
        self.calibration = calibration or Calibration()
        self.path, self._where, self._half = path, where, half and fast_bfloat16(where.device)
        if half and not self._half:
            fold(self.network.features)  # as in the exported file: what is rounded there is rounded here
            in_bfloat16(self.network)

    @property
    def second_look_below(self) -> float:
        """The bound that calibrate found; 0 where it found none."""
        return self.calibration.second_look_below

    @property
    def attribute_thresholds(self) -> tuple[float, ...]:
        """From which probability on a photo has each of the attributes."""
        return tuple(one.threshold for one in self.calibration.of(self.attributes))

    @property
    def temperature(self) -> float:
        """What the labels' logits are divided by."""
        return self.calibration.temperature

    def answers(self, photos: Pixels, /, *, embedding: bool = False) -> Answers:
        """uint8[N, 299, 299, 3] -> calibrated answers of one look."""
        logits, seen, pooled = self.raw(photos)
        found = self.calibration.answers(logits, seen, self.attributes)
        return replace(found, embedding=pooled) if embedding else found

    def pooled(self, photos: Pixels) -> Floats:
        """uint8[N, 299, 299, 3] -> pooled features float32[N, 2048]."""
        return self.raw(photos)[2]

    def raw(self, photos: Pixels) -> tuple[Floats, Floats, Floats]:
        """uint8[N, 299, 299, 3] -> logits of labels float32[N, L] and attributes float32[N, A], and pooled features."""
        with torch.inference_mode(), self._where.autocast() if self._half else contextlib.nullcontext():
            summary = self.network.summary(normalise(torch.from_numpy(photos).to(self._where.device)))
            logits, found = answered(summary, self.network.head, self.network.attribute_head)
            seen = logits[:, :0] if found is None else found
            pooled = summary[:, :FEATURES]
        return tuple(tensor.float().cpu().numpy() for tensor in (logits, seen, pooled))  # type: ignore[return-value]


def open_predictor(config: Config) -> Predictor:
    """--model, or the run's best checkpoint.

    Raises:
        TrainingError: the checkpoint cannot be read, or an ONNX file is to be rounded to bfloat16.
        ModelError: the ONNX file cannot be read.
    """
    if config.model is not None and config.model.suffix.lower() == ".onnx":
        if config.precision == "bfloat16":
            raise TrainingError(
                f"--precision bfloat16 rounds a checkpoint, and {config.model} is an exported model; "
                "leave one of them out."
            )
        return RoomModel(config.model, threads=config.threads or usable_cores())
    return open_checkpoint(config)


def open_checkpoint(config: Config) -> CheckpointPredictor:
    """--model, or the run's best checkpoint, with what calibrate found.

    Raises:
        TrainingError: it cannot be read, or --model names an ONNX file.
    """
    path = config.model or config.best
    if path.suffix.lower() == ".onnx":
        raise TrainingError(
            f"This step needs a checkpoint, and {path} is an exported model; leave --model out."
        )
    if not path.exists():
        raise TrainingError(f"The checkpoint {path} isn't there; run the step that writes it first.")
    return CheckpointPredictor(
        path,
        where=compute(config),
        calibration=calibration.read(config, sha256(path)),
        half=config.precision == "bfloat16",
    )


def sha256(path: Path) -> str:
    """The file's hash, by which numbers are tied to the weights they were measured on."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise TrainingError(f"{path} cannot be read ({error.strerror}).") from error


def batches(
    entries: Sequence[Entry], config: Config, what: str, *, size: int = MODEL_SIZE
) -> Iterator[Pixels]:
    """The photos as uint8[up to 16, size, size, 3] in order, decoded ahead by --workers threads, under a bar.

    Raises:
        TrainingError: a photo cannot be read; the catalogue left such photos out, so it has changed since.
    """
    chunks = [entries[at : at + _BATCH] for at in range(0, len(entries), _BATCH)]
    with ThreadPoolExecutor(max(1, config.workers)) as pool, bar(None, len(entries), what) as shown:
        ahead = [pool.submit(_decoded, chunk, size) for chunk in chunks[:2]]
        for number in range(len(chunks)):
            if number + 2 < len(chunks):
                ahead.append(pool.submit(_decoded, chunks[number + 2], size))
            yield ahead.pop(0).result()
            shown.update(len(chunks[number]))


def _decoded(entries: Sequence[Entry], size: int) -> Pixels:
    photos = []
    for entry in entries:
        try:
            whole = size == MODEL_SIZE
            photos.append(decode(entry.path).model_input if whole else squeeze(load(entry.path), size))
        except PhotoError as error:
            raise TrainingError(f"{entry.path}: {error} Run the step catalogue again.") from error
    return np.stack(photos)


def chosen_split(entries: Sequence[Entry], split: str) -> list[Entry]:
    """The photos of "train", "val" or "all".

    Raises:
        TrainingError: there are none.
    """
    chosen = [entry for entry in entries if split in ("all", entry.split)]
    if not chosen:
        raise TrainingError(f"The catalogue has no photo in {split}.")
    return chosen


def truths(
    entries: Sequence[Entry], labels: Sequence[str]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Each photo's label as int[N], and bool[N, L] of all labels that are right (label and also).

    Raises:
        TrainingError: a photo's label is none that the network knows.
    """
    index = {label: i for i, label in enumerate(labels)}
    for entry in entries:
        if entry.label not in index:
            raise TrainingError(
                f"{entry.file} has the label {entry.label}, which the model doesn't know; "
                "train on this catalogue first."
            )
    truth = np.array([index[entry.label] for entry in entries], dtype=np.int64)
    right = np.zeros((len(entries), len(labels)), bool)
    for row, entry in enumerate(entries):
        right[row, [index[label] for label in (entry.label, *entry.also) if label in index]] = True
    return truth, right


def describe(predictor: Predictor) -> dict[str, Any]:
    """What results are tied to: the file's name and hash."""
    return {"model": predictor.path.name, "model_sha256": sha256(predictor.path)}

"""One interface for whatever answers: a checkpoint or an exported ONNX file."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import MODEL_SIZE, Pixels, decode, squeeze
from retagger_gui.core.model import RoomModel, usable_cores
from training.augment import load
from training.compute import compute
from training.config import Config
from training.errors import TrainingError
from training.network import RoomNetwork, load_checkpoint, normalise
from training.progress import bar
from training.table import Entry

Floats = npt.NDArray[np.float32]
_BATCH = 16


class Predictor(Protocol):
    """Something that says what is on photos.

    Attributes:
        labels: what it can say.
        path: its file.
    """

    labels: tuple[str, ...]
    path: Path

    def predict(self, photos: Pixels) -> Floats:
        """uint8[N, 299, 299, 3] -> calibrated probabilities float32[N, L]."""


class CheckpointPredictor:
    """A network as it left the training, with the temperature of calibrate if that belongs to it.

    Attributes:
        labels: what it can say.
        path: the checkpoint.
        network: in inference, float32.
        meta: what the checkpoint says of itself: labels, config, trained.
        temperature: logits are divided by it.
    """

    def __init__(self, path: Path, *, device: torch.device, temperature: float = 1.0) -> None:
        network, self.meta = load_checkpoint(path)
        self.network: RoomNetwork = network.float().eval().to(device)
        self.labels: tuple[str, ...] = tuple(self.meta["labels"])
        self.path, self.temperature, self._device = path, temperature, device

    def predict(self, photos: Pixels) -> Floats:
        """uint8[N, 299, 299, 3] -> calibrated probabilities float32[N, L]."""
        scaled = torch.from_numpy(self.logits(photos)).double() / self.temperature
        answer: Floats = scaled.softmax(1).float().numpy()
        return answer

    def logits(self, photos: Pixels) -> Floats:
        """uint8[N, 299, 299, 3] -> float32[N, L] before temperature and softmax."""
        with torch.inference_mode():
            answer: Floats = self.network(self._normalised(photos)).float().cpu().numpy()
            return answer

    def pooled(self, photos: Pixels) -> Floats:
        """uint8[N, 299, 299, 3] -> pooled features float32[N, 2048]."""
        with torch.inference_mode():
            answer: Floats = self.network.pooled(self._normalised(photos)).float().cpu().numpy()
            return answer

    def _normalised(self, photos: Pixels) -> torch.Tensor:
        return normalise(torch.from_numpy(photos).to(self._device))


def open_predictor(config: Config) -> Predictor:
    """--model, or the run's best checkpoint.

    Raises:
        TrainingError: the checkpoint cannot be read.
        ModelError: the ONNX file cannot be read.
    """
    if config.model is not None and config.model.suffix.lower() == ".onnx":
        return RoomModel(config.model, threads=config.threads or usable_cores())
    return open_checkpoint(config)


def open_checkpoint(config: Config) -> CheckpointPredictor:
    """--model, or the run's best checkpoint, with the temperature of calibrate.

    Raises:
        TrainingError: it cannot be read, or --model names an ONNX file.
    """
    path = config.model or config.best
    if path.suffix.lower() == ".onnx":
        raise TrainingError(
            f"This step needs a checkpoint, and {path} is an exported model; leave --model out."
        )
    return CheckpointPredictor(path, device=compute(config).device, temperature=temperature(config, path))


def temperature(config: Config, checkpoint: Path) -> float:
    """What calibrate found for exactly this checkpoint; 1 where it found nothing."""
    try:
        found = json.loads(config.calibration_json.read_text("utf-8"))
        return float(found["temperature"]) if found["checkpoint_sha256"] == sha256(checkpoint) else 1.0
    except FileNotFoundError:
        return 1.0
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{config.calibration_json} is damaged; run the step calibrate again.") from error


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

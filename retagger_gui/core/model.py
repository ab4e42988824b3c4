"""RoomModel: the ONNX file behind one interface; everything it needs is in the file's own metadata."""

import json
import math
import os
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import MODEL_SIZE, Pixels

FORMAT = "1"
INPUT = "photos"
OUTPUT = "probabilities"
Probabilities = npt.NDArray[np.float32]


class RoomModel:
    """A model that tells rooms apart, loaded and checked.

    Attributes:
        path: the file.
        labels: what it can say, in the order of its output.
        version: its name for itself, written into exports.
        trained: the date of its training.
        metrics: what its makers measured.
        licence: under which it may be used.
        temperature: of its calibration, already inside the graph.
        batch: how many photos go through the network at once.
    """

    def __init__(self, path: Path, *, threads: int | None = None, batch: int = 8) -> None:
        """Load a model file; safe to use from several threads afterwards.

        Args:
            path: an ONNX file after the contract (see the README's "Use another model").
            threads: processor cores to use; None for all that this process may use.
            batch: photos a run; every run has exactly this many, padded if need be, as onnxruntime's memory
                grows with each new shape.

        Raises:
            ModelError: the file is missing, damaged, or breaks the contract.
        """
        if batch < 1:
            raise ValueError("batch must be at least 1")
        self.path = path
        self.batch = batch
        self._session = _load(path, threads or usable_cores())
        facts = _Metadata(path, self._session.get_modelmeta().custom_metadata_map)
        self.labels = facts.labels()
        self.version = facts.text("version")
        self.trained = facts.text("trained")
        self.metrics = facts.metrics()
        self.licence = facts.text("licence")
        self.temperature = facts.temperature()
        _check_shapes(self._session, path, len(self.labels))
        self._trial()

    def predict(self, photos: Pixels) -> Probabilities:
        """The probability of every label for every photo.

        Args:
            photos: uint8[N, 299, 299, 3], RGB, as core/images.py makes them; N may be 0.

        Returns:
            float32[N, L], each row summing to 1.

        Raises:
            ModelError: the engine failed, or the answer is no probabilities.
        """
        if photos.dtype != np.uint8 or photos.shape[1:] != (MODEL_SIZE, MODEL_SIZE, 3):
            raise ValueError(
                f"photos must be uint8[N, {MODEL_SIZE}, {MODEL_SIZE}, 3], not {photos.dtype}{photos.shape}"
            )
        runs = [self._run(photos[at : at + self.batch]) for at in range(0, len(photos), self.batch)]
        return np.concatenate(runs) if runs else np.empty((0, len(self.labels)), np.float32)

    def _run(self, photos: Pixels) -> Probabilities:
        count = len(photos)
        if count < self.batch:
            photos = np.concatenate([photos, np.zeros((self.batch - count, *photos.shape[1:]), np.uint8)])
        try:
            (answer,) = self._session.run([OUTPUT], {INPUT: np.ascontiguousarray(photos)})
        except Exception as error:  # onnxruntime's own classes, all straight from Exception
            raise ModelError(
                f"The model {self.path} failed while looking at photos. Choose another model."
            ) from error
        probabilities: Probabilities = answer[:count]
        return probabilities

    def _trial(self) -> None:
        """One run on grey, so that a graph that does not do what its metadata says is found out now."""
        grey = np.full((1, MODEL_SIZE, MODEL_SIZE, 3), 128, np.uint8)
        answer = self.predict(grey)
        sound = answer.shape == (1, len(self.labels)) and bool(np.isfinite(answer).all())
        if not sound or answer.min() < -1e-3 or abs(float(answer.sum()) - 1) > 1e-2:
            raise _breach(self.path, "its answers are not probabilities that sum to 1")


def usable_cores() -> int:
    """Processor cores that this process may use, which in a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _load(path: Path, threads: int) -> ort.InferenceSession:
    try:
        with path.open("rb"):
            pass  # onnxruntime's own words for a missing or locked file help nobody
    except FileNotFoundError as error:
        raise ModelError(f"The model file {path} does not exist. Choose another model.") from error
    except OSError as error:
        reason = "it is a folder" if path.is_dir() else (error.strerror or str(error))
        raise ModelError(
            f"The model file {path} cannot be opened ({reason}). Choose another model."
        ) from error
    try:
        return ort.InferenceSession(path, _options(threads), providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own classes, all straight from Exception
        raise ModelError(
            f"The model file {path} is damaged, or is no ONNX model. Copy it again, or choose another model."
        ) from error


def _options(threads: int) -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what matters is raised; the rest would land in the person's terminal
    # Spinning threads win microseconds between batches, and cost an idle program a whole core.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _breach(path: Path, what: str) -> ModelError:
    return ModelError(f"The model file {path} does not fit this program: {what}. Choose another model.")


def _check_shapes(session: ort.InferenceSession, path: Path, labels: int) -> None:
    inputs, outputs = session.get_inputs(), session.get_outputs()
    if [entry.name for entry in inputs] != [INPUT]:
        raise _breach(path, f'it must have one input named "{INPUT}"')
    if inputs[0].type != "tensor(uint8)" or not _fits(inputs[0].shape, (MODEL_SIZE, MODEL_SIZE, 3)):
        raise _breach(path, f'its input "{INPUT}" must be uint8[N, {MODEL_SIZE}, {MODEL_SIZE}, 3] with any N')
    if OUTPUT not in [entry.name for entry in outputs]:
        raise _breach(path, f'it must have an output named "{OUTPUT}"')
    output = next(entry for entry in outputs if entry.name == OUTPUT)
    if output.type != "tensor(float)" or not _fits(output.shape, (labels,)):
        raise _breach(path, f'its output "{OUTPUT}" must be float32[N, {labels}], one column a label')


def _fits(shape: list[int | str | None], wanted: tuple[int, ...]) -> bool:
    """Whether the first dimension is free and every other is the wanted one, or is only known at run time."""
    if len(shape) != len(wanted) + 1 or isinstance(shape[0], int):
        return False
    return all(
        not isinstance(size, int) or size == want for size, want in zip(shape[1:], wanted, strict=True)
    )


class _Metadata:
    """The file's custom_metadata_map, each entry checked as it is read."""

    def __init__(self, path: Path, entries: dict[str, str]) -> None:
        self._path = path
        self._entries = entries
        if (found := self.text("format")) != FORMAT:
            raise _breach(path, f'its metadata says format "{found}", and this program reads format {FORMAT}')

    def text(self, key: str) -> str:
        if not self._entries.get(key, "").strip():
            raise _breach(self._path, f'its metadata lacks "{key}"')
        return self._entries[key].strip()

    def labels(self) -> tuple[str, ...]:
        labels = self._json("labels")
        if not isinstance(labels, list) or not labels or not all(isinstance(label, str) for label in labels):
            raise _breach(self._path, 'its metadata "labels" must be a JSON list of strings')
        if len(set(labels)) != len(labels) or not all(label.strip() for label in labels):
            raise _breach(
                self._path, 'the "labels" in its metadata must differ from each other and not be empty'
            )
        return tuple(labels)

    def metrics(self) -> dict[str, Any]:
        metrics = self._json("metrics")
        if not isinstance(metrics, dict):
            raise _breach(self._path, 'its metadata "metrics" must be a JSON object')
        return metrics

    def temperature(self) -> float:
        try:
            value = float(self.text("temperature"))
        except ValueError as error:
            raise _breach(self._path, 'its metadata "temperature" must be a number') from error
        if not math.isfinite(value) or value <= 0:
            raise _breach(self._path, 'its metadata "temperature" must be above 0')
        return value

    def _json(self, key: str) -> object:
        try:
            return json.loads(self.text(key))
        except ValueError as error:
            raise _breach(self._path, f'its metadata "{key}" is not JSON') from error

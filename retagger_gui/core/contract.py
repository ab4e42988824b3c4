"""What a model file must be: one input, one output, and the metadata that says everything else."""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import MODEL_SIZE

if TYPE_CHECKING:
    import onnxruntime as ort

FORMAT = "1"
INPUT = "photos"
OUTPUT = "probabilities"
MADE_FROM = "made_from_sha256"  # in an int8 file: the SHA-256 of the float file that it was made from


@dataclass(frozen=True, slots=True)
class Facts:
    """What a model file says of itself.

    Attributes:
        labels: what it can say, in the order of its output.
        version: its name for itself.
        trained: the date of its training.
        metrics: what its makers measured.
        licence: under which it may be used.
        temperature: of its calibration, already inside the graph.
        made_from: SHA-256 of the float file that an int8 file was made from; "" for others.
    """

    labels: tuple[str, ...]
    version: str
    trained: str
    metrics: dict[str, Any]
    licence: str
    temperature: float
    made_from: str


def read_facts(session: "ort.InferenceSession", path: Path) -> Facts:
    """What a loaded file says of itself, all of it checked.

    Raises:
        ModelError: it breaks the contract.
    """
    metadata = _Metadata(path, session.get_modelmeta().custom_metadata_map)
    facts = Facts(
        labels=metadata.labels(),
        version=metadata.text("version"),
        trained=metadata.text("trained"),
        metrics=metadata.metrics(),
        licence=metadata.text("licence"),
        temperature=metadata.temperature(),
        made_from=metadata.optional(MADE_FROM),
    )
    _check_shapes(session, path, len(facts.labels))
    return facts


def breach(path: Path, what: str) -> ModelError:
    """The error for a file that loads and is not what it should be."""
    return ModelError(f"The model file {path} does not fit this program: {what}. Choose another model.")


def _check_shapes(session: "ort.InferenceSession", path: Path, labels: int) -> None:
    inputs, outputs = session.get_inputs(), session.get_outputs()
    if [entry.name for entry in inputs] != [INPUT]:
        raise breach(path, f'it must have one input named "{INPUT}"')
    if inputs[0].type != "tensor(uint8)" or not _fits(inputs[0].shape, (MODEL_SIZE, MODEL_SIZE, 3)):
        raise breach(path, f'its input "{INPUT}" must be uint8[N, {MODEL_SIZE}, {MODEL_SIZE}, 3] with any N')
    if OUTPUT not in [entry.name for entry in outputs]:
        raise breach(path, f'it must have an output named "{OUTPUT}"')
    output = next(entry for entry in outputs if entry.name == OUTPUT)
    if output.type != "tensor(float)" or not _fits(output.shape, (labels,)):
        raise breach(path, f'its output "{OUTPUT}" must be float32[N, {labels}], one column a label')


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
            raise breach(path, f'its metadata says format "{found}", and this program reads format {FORMAT}')

    def optional(self, key: str) -> str:
        return self._entries.get(key, "").strip()

    def text(self, key: str) -> str:
        if not (found := self.optional(key)):
            raise breach(self._path, f'its metadata lacks "{key}"')
        return found

    def labels(self) -> tuple[str, ...]:
        labels = self._json("labels")
        if not isinstance(labels, list) or not labels or not all(isinstance(label, str) for label in labels):
            raise breach(self._path, 'its metadata "labels" must be a JSON list of strings')
        if len(set(labels)) != len(labels) or not all(label.strip() for label in labels):
            raise breach(
                self._path, 'the "labels" in its metadata must differ from each other and not be empty'
            )
        return tuple(labels)

    def metrics(self) -> dict[str, Any]:
        metrics = self._json("metrics")
        if not isinstance(metrics, dict):
            raise breach(self._path, 'its metadata "metrics" must be a JSON object')
        return metrics

    def temperature(self) -> float:
        try:
            value = float(self.text("temperature"))
        except ValueError as error:
            raise breach(self._path, 'its metadata "temperature" must be a number') from error
        if not math.isfinite(value) or value <= 0:
            raise breach(self._path, 'its metadata "temperature" must be above 0')
        return value

    def _json(self, key: str) -> object:
        try:
            return json.loads(self.text(key))
        except ValueError as error:
            raise breach(self._path, f'its metadata "{key}" is not JSON') from error

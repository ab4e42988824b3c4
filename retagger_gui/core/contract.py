"""What a model file must be: one input, its outputs, and the metadata that says everything else."""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from retagger_gui.core.engines import onnx_file
from retagger_gui.core.engines.onnx_file import Declared, Value
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import MODEL_SIZE
from retagger_gui.core.language import say

FORMAT = "1"
INPUT = "photos"
OUTPUT = "probabilities"
ATTRIBUTES = "attributes"  # a second output, and the metadata that names its columns; a file may lack both
EMBEDDING = "embedding"  # a third output, which a file may lack
SECOND_LOOK = (
    "second_look_below"  # metadata: the mirrored photo is looked at, too, where the top label has less
)
THRESHOLDS = "attribute_thresholds"  # metadata: from which probability on a photo has each attribute
MADE_FROM = "made_from_sha256"  # in an int8 file: the SHA-256 of the float file that it was made from
_LONGEST_NAME = 100  # of a name that is shown: of a label, say
_MOST_NAMES = 1_000
_JOINERS = "\u200c\u200d"  # Persian and others need them within words


@dataclass(frozen=True, slots=True)
class Facts:
    """What a model file says of itself."""

    labels: tuple[str, ...]  # what it can say, in the order of its output
    version: str  # its name for itself
    trained: str  # the date of its training
    metrics: dict[str, Any]  # what its makers measured
    licence: str  # under which it may be used
    temperature: float  # of its calibration, already inside the graph
    made_from: str  # SHA-256 of the float file that an int8 file was made from; "" for others
    # a photo whose top label has less than this probability is looked at a second time, mirrored
    # (core/second_look.py); 0.0 where every photo is looked at once
    second_look_below: float = 0.0
    # what else it says of a photo, such as "fireplace", in the order of that output; () for nothing
    attributes: tuple[str, ...] = ()
    attribute_thresholds: tuple[float, ...] = ()  # from which probability on a photo has each of them
    # numbers by which it describes a photo, in its output "embedding"; 0 where it has none
    embedding: int = 0


def facts_of(path: Path) -> Facts:
    """What a file says of itself, all of it checked before any library loads it.

    Raises:
        ModelError: it is missing or damaged, asks for more than computing on what is in it, or breaks the contract.
    """
    declared = _declared(path)
    metadata = Metadata(path, declared.metadata)
    attributes = metadata.attributes()
    facts = Facts(
        labels=metadata.labels(),
        version=metadata.line("version"),
        trained=metadata.line("trained"),
        metrics=metadata.metrics(),
        licence=metadata.text("licence"),
        temperature=metadata.temperature(),
        made_from=metadata.optional(MADE_FROM),
        second_look_below=metadata.second_look_below(),
        attributes=attributes,
        attribute_thresholds=metadata.thresholds(len(attributes)),
        embedding=_embedding(declared, path),
    )
    _check_input(declared, path)
    _check_output(declared, path, OUTPUT, len(facts.labels), "label")
    if attributes or _output(declared, ATTRIBUTES) is not None:
        _check_output(
            declared,
            path,
            ATTRIBUTES,
            len(attributes),
            say("model", 'attribute that its metadata "{0}" names').format(ATTRIBUTES),
        )
    return facts


def _declared(path: Path) -> Declared:
    """What the file declares, with a sentence for each way in which it cannot be read."""
    try:
        return onnx_file.check(path)
    except FileNotFoundError as error:
        raise ModelError(
            say("engines", "The model file {0} does not exist. Choose another model.").format(path)
        ) from error
    except OSError as error:
        reason = say("engines", "it is a folder") if path.is_dir() else (error.strerror or str(error))
        raise ModelError(
            say("engines", "The model file {0} cannot be opened ({1}). Choose another model.").format(
                path, reason
            )
        ) from error
    except onnx_file.NoModelError as error:
        raise damaged(path) from error


def damaged(path: Path) -> ModelError:
    """The error for a file that is no model."""
    return ModelError(
        say(
            "engines",
            "The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.",
        ).format(path)
    )


def breach(path: Path, what: str) -> ModelError:
    """The error for a file that loads and is not what it should be."""
    return ModelError(
        say("model", "The model file {0} does not fit this program: {1}. Choose another model.").format(
            path, what
        )
    )


def _check_input(declared: Declared, path: Path) -> None:
    inputs = declared.inputs
    if [entry.name for entry in inputs] != [INPUT]:
        raise breach(path, say("model", 'it must have one input named "{0}"').format(INPUT))
    if inputs[0].element != onnx_file.UINT8 or not _fits(inputs[0].shape, (MODEL_SIZE, MODEL_SIZE, 3)):
        raise breach(
            path,
            say("model", 'its input "{0}" must be uint8[N, {1}, {1}, 3] with any N').format(
                INPUT, MODEL_SIZE
            ),
        )


def _output(declared: Declared, name: str) -> Value | None:
    return next((entry for entry in declared.outputs if entry.name == name), None)


def _check_output(declared: Declared, path: Path, name: str, columns: int, each: str) -> None:
    """Make sure that an output has one column for each of what the metadata names."""
    output = _output(declared, name)
    if output is None:
        raise breach(path, say("model", 'it must have an output named "{0}"').format(name))
    if output.element != onnx_file.FLOAT or not _fits(output.shape, (columns,)):
        raise breach(
            path,
            say("model", 'its output "{0}" must be float32[N, {1}], one column for each {2}').format(
                name, columns, each
            ),
        )


def _embedding(declared: Declared, path: Path) -> int:
    """The width of the embedding, which must be known before the file runs; 0 without one."""
    output = _output(declared, EMBEDDING)
    if output is None:
        return 0
    shape = output.shape
    if (
        output.element == onnx_file.FLOAT
        and shape is not None
        and len(shape) == 2
        and isinstance(shape[1], int)
        and _fits(shape, (shape[1],))
    ):
        return shape[1]
    raise breach(path, say("model", 'its output "{0}" must be float32[N, a fixed number]').format(EMBEDDING))


def _fits(shape: tuple[int | None, ...] | None, wanted: tuple[int, ...]) -> bool:
    """Whether the first dimension is free and every other is the wanted one, or is only known at run time."""
    if shape is None:
        return True
    if len(shape) != len(wanted) + 1 or isinstance(shape[0], int):
        return False
    return all(
        not isinstance(size, int) or size == want for size, want in zip(shape[1:], wanted, strict=True)
    )


class Metadata:
    """The file's custom_metadata_map, each entry checked as it is read: a ModelError says what is wrong."""

    def __init__(self, path: Path, entries: dict[str, str]) -> None:
        self._path = path
        self._entries = entries
        for key, value in entries.items():
            if len(value) > onnx_file.LONGEST:
                raise breach(
                    path,
                    say("model", 'its metadata "{0}" is longer than {1} characters').format(
                        key[:40], onnx_file.LONGEST
                    ),
                )
        if (found := self.text("format")) != FORMAT:
            raise breach(
                path,
                say("model", 'its metadata says format "{0}", and this program reads format {1}').format(
                    found, FORMAT
                ),
            )

    def optional(self, key: str) -> str:
        """A text; "" where it is missing."""
        return self._entries.get(key, "").strip()

    def text(self, key: str) -> str:
        """A text that must be there."""
        if not (found := self.optional(key)):
            raise breach(self._path, say("model", 'its metadata lacks "{0}"').format(key))
        return found

    def line(self, key: str) -> str:
        """A short text that can be shown anywhere."""
        self._check_shown(key, found := self.text(key))
        return found

    def _check_shown(self, key: str, text: str) -> None:
        if len(text) > _LONGEST_NAME or not all(
            letter.isprintable() or letter in _JOINERS for letter in text
        ):
            raise breach(
                self._path,
                say(
                    "model", '"{0}" in its metadata must be one line of at most {1} letters that can be shown'
                ).format(key, _LONGEST_NAME),
            )

    def labels(self) -> tuple[str, ...]:
        """What the model can say."""
        return self._names("labels")

    def attributes(self) -> tuple[str, ...]:
        """What else it can say; () where it says nothing else."""
        return self._names(ATTRIBUTES) if self.optional(ATTRIBUTES) else ()

    def thresholds(self, count: int) -> tuple[float, ...]:
        """From which probability on a photo has each of so many attributes."""
        found = self._json(THRESHOLDS) if count else []
        sound = isinstance(found, list) and all(
            type(value) in (int, float) and 0 < value < 1 for value in found
        )
        if not isinstance(found, list) or not sound or len(found) != count:
            raise breach(
                self._path,
                say("model", 'its metadata "{0}" must be a JSON list of {1} numbers between 0 and 1').format(
                    THRESHOLDS, count
                ),
            )
        return tuple(float(value) for value in found)

    def second_look_below(self) -> float:
        """Below which probability a photo is looked at again; 0 for never."""
        try:
            value = float(self.optional(SECOND_LOOK) or 0)
        except ValueError as error:
            raise breach(
                self._path, say("model", 'its metadata "{0}" must be a number').format(SECOND_LOOK)
            ) from error
        if not 0 <= value <= 1:  # nor is it NaN
            raise breach(
                self._path, say("model", 'its metadata "{0}" must be between 0 and 1').format(SECOND_LOOK)
            )
        return value

    def metrics(self) -> dict[str, Any]:
        """What its makers measured."""
        metrics = self._json("metrics")
        if not isinstance(metrics, dict):
            raise breach(self._path, say("model", 'its metadata "metrics" must be a JSON object'))
        return metrics

    def temperature(self) -> float:
        """Of its calibration."""
        try:
            value = float(self.text("temperature"))
        except ValueError as error:
            raise breach(self._path, say("model", 'its metadata "temperature" must be a number')) from error
        if not math.isfinite(value) or value <= 0:
            raise breach(self._path, say("model", 'its metadata "temperature" must be above 0'))
        return value

    def _names(self, key: str) -> tuple[str, ...]:
        names = self._json(key)
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            raise breach(
                self._path, say("model", 'its metadata "{0}" must be a JSON list of strings').format(key)
            )
        if len(set(names)) != len(names) or not all(name.strip() for name in names):
            raise breach(
                self._path,
                say("model", 'the "{0}" in its metadata must differ from each other and not be empty').format(
                    key
                ),
            )
        if len(names) > _MOST_NAMES:
            raise breach(
                self._path,
                say("model", 'its metadata "{0}" holds more than {1} names').format(key, _MOST_NAMES),
            )
        for name in names:
            self._check_shown(key, name)
        return tuple(names)

    def _json(self, key: str) -> object:
        try:
            return json.loads(self.text(key))
        except (ValueError, RecursionError) as error:
            raise breach(self._path, say("model", 'its metadata "{0}" is not JSON').format(key)) from error

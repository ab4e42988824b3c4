"""Finds out what an untrusted ONNX file asks for and declares before any library loads it.

Only the bare form of protocol buffers is read here, and no tensor's content: the package onnx, which knows the whole
format, weighs 90 MB and would be needed for nothing else, and a session of onnxruntime takes ten times as long.
"""

import mmap
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from retagger_gui.core.errors import ModelError
from retagger_gui.core.language import say

LARGEST = 2 << 30  # bytes: what protocol buffers can hold
_PARTS = 2_000_000  # read at most; the model that comes along has 12,000
_DEEP = 20  # graphs within graphs
_KNOWN = frozenset(("", "ai.onnx", "ai.onnx.ml", "com.microsoft"))
"""Whose operators are onnxruntime's own; it loads no library for them."""
_LOADS_FILES = frozenset(("EPContext",))  # operators of those that read another file

FLOAT, UINT8 = 1, 2  # of TensorProto.DataType
LONGEST = (
    200_000  # characters of one entry of the metadata; of a longer one, more than that and not all is read
)

# Numbers of fields, by the message that they are in (onnx.proto).
_MODEL_GRAPH, _MODEL_METADATA, _MODEL_FUNCTIONS = 7, 14, 25
_GRAPH_NODE, _GRAPH_TENSOR, _GRAPH_INPUT, _GRAPH_OUTPUT, _GRAPH_SPARSE = 1, 5, 11, 12, 15
_FUNCTION_NODE, _FUNCTION_ATTRIBUTE, _FUNCTION_DOMAIN = 7, 11, 10
_NODE_TYPE, _NODE_ATTRIBUTE, _NODE_DOMAIN = 4, 5, 7
_ATTRIBUTE_TENSORS, _ATTRIBUTE_GRAPHS, _ATTRIBUTE_SPARSE = (5, 10), (6, 11), (22, 23)
_SPARSE_TENSORS = (1, 2)
_TENSOR_DIMS, _TENSOR_TYPE, _TENSOR_NAME, _TENSOR_EXTERNAL, _TENSOR_PLACE = 1, 2, 8, 13, 14
_VALUE_NAME, _VALUE_TYPE = 1, 2
_TYPE_TENSOR, _TYPE_ELEMENT, _TYPE_SHAPE = 1, 1, 2
_SHAPE_SIZE, _SIZE_NUMBER = 1, 1
_ENTRY_KEY, _ENTRY_VALUE = 1, 2
_EXTERNAL = 1
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
# Bytes an element by TensorProto.DataType; strings and types of less than a byte count as one.
_SIZES = {1: 4, 4: 2, 5: 2, 6: 4, 7: 8, 10: 2, 11: 8, 12: 4, 13: 8, 14: 8, 15: 16, 16: 2}


class NoModelError(ValueError):
    """It is no ONNX file."""


@dataclass(slots=True)
class Value:
    """An input or an output."""

    name: str = ""
    element: int = 0  # of TensorProto.DataType; 0 where it is no tensor
    shape: tuple[int | None, ...] | None = None  # None for sizes, and for a shape, known at run time alone


@dataclass(frozen=True, slots=True)
class Declared:
    """What a file says of itself; whether it is true only running it tells."""

    metadata: dict[str, str]
    inputs: tuple[Value, ...]  # without those that the file itself gives a value
    outputs: tuple[Value, ...]


def check(path: Path) -> Declared:
    """Refuse a file that asks for more than computing on what is in it, and say what it declares.

    Raises:
        ModelError: it needs operators that are not onnxruntime's, or files outside of its folder, or is too large.
        NoModelError: it is no ONNX file.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    if size > LARGEST:
        raise _refused(path, say("model", "it is larger than {0} GB").format(LARGEST >> 30))
    if not size:
        raise NoModelError("empty")
    with path.open("rb") as file:
        content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)  # closed with the last piece of it
    return _Reader(path, memoryview(content)).model()


def _refused(path: Path, why: str) -> ModelError:
    return ModelError(
        say("model", "The model file {0} is not used, as {1}. Choose another model.").format(path, why)
    )


@dataclass(slots=True)
class _Tensor:
    """What is known of a tensor that is read."""

    elements: int = 1
    each: int = 1
    name: str = ""
    external: bool = False
    place: str = ""


class _Reader:
    """One file."""

    def __init__(self, path: Path, content: memoryview) -> None:
        self._path = path
        self._content = content
        self._left = _PARTS
        self._declared = 0
        self._own: set[str] = set()
        self._given: set[str] = set()  # names of tensors in the file
        self._inputs: list[Value] = []
        self._outputs: list[Value] = []

    def model(self) -> Declared:
        fields = list(self._fields(self._content))
        functions = [value for number, value in fields if number == _MODEL_FUNCTIONS]
        for function in functions:  # written in the file itself, of known operators
            self._own |= {
                _text(value) for number, value in self._fields(function) if number == _FUNCTION_DOMAIN
            }
        for function in functions:
            for number, value in self._fields(function):
                if number == _FUNCTION_NODE:
                    self._node(value, 1)
                elif number == _FUNCTION_ATTRIBUTE:
                    self._attribute(value, 1)
        graphs = [value for number, value in fields if number == _MODEL_GRAPH]
        if not graphs:
            raise NoModelError("no graph")
        for graph in graphs:
            self._graph(graph, 0)
        metadata = dict(self._entry(value, LONGEST) for number, value in fields if number == _MODEL_METADATA)
        inputs = tuple(value for value in self._inputs if value.name not in self._given)
        return Declared(metadata, inputs, tuple(self._outputs))

    def _graph(self, graph: memoryview, depth: int) -> None:
        if depth > _DEEP:
            raise _refused(self._path, say("model", "its graphs are nested too deeply"))
        for number, value in self._fields(graph):
            if number == _GRAPH_NODE:
                self._node(value, depth)
            elif number == _GRAPH_TENSOR:
                self._given.add(self._tensor(value))
            elif number == _GRAPH_SPARSE:
                self._sparse(value)
            elif number == _GRAPH_INPUT and not depth:
                self._inputs.append(self._value(value))
            elif number == _GRAPH_OUTPUT and not depth:
                self._outputs.append(self._value(value))

    def _value(self, content: memoryview) -> Value:
        found = Value()

        def element(number: int, given: int) -> None:
            if number == _TYPE_ELEMENT:
                found.element = given

        for number, value in self._fields(content):
            if number == _VALUE_NAME:
                found.name = _text(value)
            elif number == _VALUE_TYPE:
                for kind, tensor in self._fields(value):
                    if kind == _TYPE_TENSOR:
                        for part, shape in self._fields(tensor, numbers=element):
                            if part == _TYPE_SHAPE:
                                found.shape = tuple(map(self._size, self._of(shape, _SHAPE_SIZE)))
        return found

    def _size(self, content: memoryview) -> int | None:
        found: list[int] = []

        def note(number: int, given: int) -> None:
            if number == _SIZE_NUMBER:
                found.append(given)

        for _ in self._fields(content, numbers=note):
            pass  # a name that stands for the size
        return found[-1] if found else None

    def _of(self, message: memoryview, wanted: int) -> list[memoryview]:
        return [value for number, value in self._fields(message) if number == wanted]

    def _entry(self, content: memoryview, longest: int = 1000) -> tuple[str, str]:
        """Key and value of an entry of metadata, or of what says where a tensor lies."""
        entry = dict.fromkeys((_ENTRY_KEY, _ENTRY_VALUE), "")
        entry |= {number: _text(value, longest) for number, value in self._fields(content)}
        return entry[_ENTRY_KEY], entry[_ENTRY_VALUE]

    def _node(self, node: memoryview, depth: int) -> None:
        kind = domain = ""
        for number, value in self._fields(node):
            if number == _NODE_TYPE:
                kind = _text(value)
            elif number == _NODE_DOMAIN:
                domain = _text(value)
            elif number == _NODE_ATTRIBUTE:
                self._attribute(value, depth)
        if domain not in _KNOWN | self._own or kind in _LOADS_FILES:
            what = f"{domain}.{kind}" if domain else kind
            raise _refused(
                self._path,
                say("model", "it needs the operator {0}, which is not part of ONNX").format(_plain(what)),
            )

    def _attribute(self, attribute: memoryview, depth: int) -> None:
        for number, value in self._fields(attribute):
            if number in _ATTRIBUTE_TENSORS:
                self._tensor(value)
            elif number in _ATTRIBUTE_GRAPHS:
                self._graph(value, depth + 1)
            elif number in _ATTRIBUTE_SPARSE:
                self._sparse(value)

    def _sparse(self, sparse: memoryview) -> None:
        for number, value in self._fields(sparse):
            if number in _SPARSE_TENSORS:
                self._tensor(value)

    def _tensor(self, tensor: memoryview) -> str:
        """Count what it declares, and return its name."""
        found = _Tensor()
        for number, value in self._fields(tensor, numbers=lambda number, given: _note(found, number, given)):
            if number == _TENSOR_DIMS:  # packed
                for size in _varints(value):
                    found.elements *= size
            elif number == _TENSOR_NAME:
                found.name = _text(value)
            elif number == _TENSOR_EXTERNAL:
                key, text = self._entry(value)
                if key == "location":
                    found.place = text
                    found.external = True
        self._declared += found.elements * found.each
        if self._declared > LARGEST:
            raise _refused(
                self._path, say("model", "its numbers would take more than {0} GB").format(LARGEST >> 30)
            )
        if found.external:
            self._check_place(found.place)
        return found.name

    def _check_place(self, place: str) -> None:
        folder = os.path.realpath(self._path.parent)
        real = os.path.realpath(os.path.join(folder, place))  # noqa: PTH118  (an absolute place stays one)
        if not place or os.path.dirname(real) != folder:  # noqa: PTH120
            raise _refused(
                self._path,
                say("model", "it refers to a file outside of its folder ({0})").format(_plain(place)),
            )

    def _fields(
        self, message: memoryview, numbers: Callable[[int, int], None] = lambda number, given: None
    ) -> Iterator[tuple[int, memoryview]]:
        """(number, content) of the fields that have a length; those that are numbers are told to `numbers`."""
        place, end = 0, len(message)
        while place < end:
            self._left -= 1
            if self._left < 0:
                raise _refused(self._path, say("model", "it has too many parts"))
            key, place = _varint(message, place)
            number, kind = key >> 3, key & 7
            if kind == _VARINT:
                given, place = _varint(message, place)
                numbers(number, given)
            elif kind == _BYTES:
                length, place = _varint(message, place)
                if place + length > end:
                    raise NoModelError("cut short")
                yield number, message[place : place + length]
                place += length
            elif kind in (_FIXED64, _FIXED32):
                place += 8 if kind == _FIXED64 else 4
            else:
                raise NoModelError("no protocol buffer")
        if place > end:
            raise NoModelError("cut short")


def _note(tensor: _Tensor, number: int, given: int) -> None:
    if number == _TENSOR_DIMS:
        tensor.elements *= given  # a negative one is a huge one here
    elif number == _TENSOR_TYPE:
        tensor.each = _SIZES.get(given, 1)
    elif number == _TENSOR_PLACE:
        tensor.external = tensor.external or given == _EXTERNAL


def _varints(content: memoryview) -> Iterator[int]:
    place = 0
    while place < len(content):
        value, place = _varint(content, place)
        yield value


def _varint(content: memoryview, place: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if place >= len(content):
            raise NoModelError("cut short")
        byte = content[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
    raise NoModelError("no protocol buffer")


def _text(content: memoryview, longest: int = 1000) -> str:
    """At least as many characters as `longest` and one, where there are as many."""
    return bytes(content[: 4 * (longest + 1)]).decode("utf-8", "replace")


def _plain(text: str) -> str:
    """As it can be shown: one line, and not long."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in text)
    return shown if len(shown) <= 80 else f"{shown[:79]}…"

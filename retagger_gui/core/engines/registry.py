"""Which engines there are, which of them can run a model here, and why the others cannot."""

from dataclasses import dataclass
from pathlib import Path

from retagger_gui.core.contract import facts_of
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.digests import sha256
from retagger_gui.core.engines.engine import Engine, Setup
from retagger_gui.core.engines.names import NAMES
from retagger_gui.core.engines.onnxruntime_engine import OnnxruntimeEngine
from retagger_gui.core.errors import ModelError
from retagger_gui.core.language import say


@dataclass(frozen=True, slots=True)
class Candidate:
    """An engine, and whether it can run a certain model here."""

    name: str  # one of NAMES: library and arithmetic
    reason: str = ""  # a sentence that says why it cannot be used; "" where it can


def candidates(path: Path, cache: Path | None = None) -> tuple[Candidate, ...]:
    """Every engine for a model file, in the order of NAMES. Reads the files: nothing for a main thread.

    Args:
        path: the float file.
        cache: where what was read of them is remembered (digests.py).
    """
    int8 = why_not_int8(path, cache)
    openvino = "" if openvino_engine.version() else say("engines", "OpenVINO is not installed.")
    return tuple(Candidate(name, _reason(name, int8, openvino)) for name in NAMES)


def open_engine(name: str, path: Path, setup: Setup) -> Engine:
    """Load a model file for an engine.

    Args:
        name: one of NAMES.
        path: the float file, known to keep the contract.
        setup: cores, batch and cache.

    Raises:
        ModelError: the engine is unknown, or cannot run this model here; the sentence says why.
    """
    check_name(name)
    library, arithmetic = name.split("-")
    int8 = why_not_int8(path, setup.cache) if arithmetic == "int8" else ""
    openvino = (
        say("engines", "OpenVINO is not installed.")
        if library == "openvino" and not openvino_engine.version()
        else ""
    )
    if reason := _reason(name, int8, openvino):
        raise ModelError(
            say("engines", "The engine {0} cannot be used with {1}: {2}").format(name, path, reason)
        )
    file = int8_file(path) if arithmetic == "int8" else path
    if library == "onnxruntime":
        return OnnxruntimeEngine(file, setup)
    try:
        return openvino_engine.OpenvinoEngine(file, setup, _precision(arithmetic))
    except Exception as error:  # OpenVINO's own classes, all straight from Exception
        raise ModelError(
            say("engines", "The engine {0} cannot load {1}. Choose another engine.").format(name, file)
        ) from error


def check_name(name: str) -> None:
    """Make sure that there is an engine of that name.

    Raises:
        ModelError: there is none.
    """
    if name not in NAMES:
        raise ModelError(
            say("engines", "There is no engine {0}. The engines are {1}.").format(name, ", ".join(NAMES))
        )


def int8_file(path: Path) -> Path:
    """Where the int8 file of a model lies: rooms.onnx -> rooms.int8.onnx."""
    return path.with_name(f"{path.stem}.int8.onnx")


def why_not_int8(path: Path, cache: Path | None = None) -> str:
    """Why there is no int8 file that belongs to this very model; "" where there is one.

    Args:
        path: the float file.
        cache: where its digest is remembered (digests.py).
    """
    file = int8_file(path)
    if not file.is_file():
        return say("engines", "There is no file {0} beside the model.").format(file.name)
    try:
        facts = facts_of(file)
        if facts.made_from != sha256(path, cache):
            return say("engines", "{0} was made from another model than {1}.").format(file.name, path.name)
    except ModelError as error:
        return str(error)
    except OSError as error:
        return say("engines", "{0} cannot be read ({1}).").format(path, error.strerror)
    return ""


def _reason(name: str, int8: str, openvino: str) -> str:
    library, arithmetic = name.split("-")
    if library == "openvino" and openvino:
        return openvino
    if arithmetic == "int8":
        return int8
    if arithmetic == "bf16" and not openvino_engine.has_bfloat16():
        return say("engines", "This processor has no bfloat16 arithmetic.")
    return ""


def _precision(arithmetic: str) -> openvino_engine.Precision:
    """For what an int8 file keeps in float, too, bfloat16 is taken where the processor has it."""
    if arithmetic == "fp32":
        return "f32"
    return "bf16" if openvino_engine.has_bfloat16() else "f32"

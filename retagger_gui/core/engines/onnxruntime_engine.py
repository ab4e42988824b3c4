"""onnxruntime: the engine that is always there; imported with the first model, which the window does not wait for."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from retagger_gui.core.contract import INPUT, Facts, read_facts
from retagger_gui.core.engines import onnx_file
from retagger_gui.core.engines.deadline import DEADLINES, LIMIT
from retagger_gui.core.engines.engine import Floats, Setup
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import Pixels
from retagger_gui.core.language import say

if TYPE_CHECKING:
    import onnxruntime as ort


class OnnxruntimeEngine:
    """A session of onnxruntime.

    Attributes:
        facts: what the file says of itself.
    """

    def __init__(self, path: Path, setup: Setup) -> None:
        """Load a file.

        Raises:
            ModelError: it is missing, damaged, or breaks the contract.
        """
        self._session = _load(path, _options(setup.threads))
        self.facts = read_facts(self._session, path)

    def run(self, photos: Pixels, outputs: Sequence[str]) -> list[Floats]:
        """uint8[N, 299, 299, 3] -> float32[N, columns] of each output asked for."""
        import onnxruntime as ort  # noqa: PLC0415

        options = ort.RunOptions()
        with DEADLINES.within(LIMIT, lambda: setattr(options, "terminate", True)):
            answers: list[Floats] = self._session.run(list(outputs), {INPUT: photos}, options)
        return answers


def version() -> str:
    """onnxruntime's version."""
    import onnxruntime as ort  # noqa: PLC0415

    return str(ort.__version__)


def facts_of(path: Path) -> Facts:
    """What a file says of itself, for engines that cannot tell; loaded without making it fast, and let go again.

    Raises:
        ModelError: it is missing, damaged, or breaks the contract.
    """
    import onnxruntime as ort  # noqa: PLC0415

    options = _options(1)
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    return read_facts(_load(path, options), path)


def _options(threads: int) -> "ort.SessionOptions":
    import onnxruntime as ort  # noqa: PLC0415

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.load_model_format", "ONNX")  # whatever the file's name ends in
    options.log_severity_level = 4  # what matters is raised; the rest would land in the person's terminal
    # Spinning threads win microseconds between batches, and cost an idle program a whole core.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _load(path: Path, options: "ort.SessionOptions") -> "ort.InferenceSession":
    import onnxruntime as ort  # noqa: PLC0415

    try:
        onnx_file.check(path)  # also as onnxruntime's own words for a missing or locked file help nobody
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
        raise _damaged(path) from error
    try:
        return ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own classes, all straight from Exception
        raise _damaged(path) from error


def _damaged(path: Path) -> ModelError:
    return ModelError(
        say(
            "engines",
            "The model file {0} is damaged, or is no ONNX model. Copy it again, or choose another model.",
        ).format(path)
    )

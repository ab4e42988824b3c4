"""onnxruntime: the engine that is always there; imported with the first model, which the window does not wait for."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from retagger_gui.core.contract import INPUT, damaged
from retagger_gui.core.engines.deadline import DEADLINES, LIMIT
from retagger_gui.core.engines.engine import Floats, Setup
from retagger_gui.core.images import Pixels

if TYPE_CHECKING:
    import onnxruntime as ort


class OnnxruntimeEngine:
    """A session of onnxruntime.

    Each photo of a run goes through the network in a thread of its own, as many at once as there are cores. Threads
    that share a batch's operations wait for each other at the end of each of them, a hundred times a run
    (python -m tests.benchmarks.streams).
    """

    def __init__(self, path: Path, setup: Setup) -> None:
        """Load a file that is known to keep the contract.

        Raises:
            ModelError: it is damaged.
        """
        import onnxruntime as ort  # noqa: PLC0415

        at_once = min(setup.threads, setup.batch)
        try:
            # Cores that no photo of a run is left for help the others: they are the session's own threads, but for one,
            # by which it means the thread that asks.
            self._session = ort.InferenceSession(
                path, _options(setup.threads - at_once + 1), providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime's own classes, all straight from Exception
            raise damaged(path) from error
        self._threads = ThreadPoolExecutor(at_once, thread_name_prefix="onnxruntime")

    def run(self, photos: Pixels, outputs: Sequence[str]) -> list[Floats]:
        """uint8[N, 299, 299, 3] -> float32[N, columns] of each output asked for."""
        import onnxruntime as ort  # noqa: PLC0415

        options = ort.RunOptions()
        with DEADLINES.within(LIMIT, lambda: setattr(options, "terminate", True)):
            under_way = [
                self._threads.submit(self._session.run, list(outputs), {INPUT: photos[at : at + 1]}, options)
                for at in range(len(photos))
            ]
            wait(under_way)
            answers = [one.result() for one in under_way]
        return [np.concatenate(parts) for parts in zip(*answers, strict=True)]

    def keep(self, cache: Path) -> None:
        """Nothing: a session is made as fast as it could be read."""


def version() -> str:
    """onnxruntime's version, without importing it where its package says so: it may not be needed."""
    from importlib.metadata import PackageNotFoundError  # noqa: PLC0415  (slow to load)
    from importlib.metadata import version as version_of  # noqa: PLC0415

    try:
        return version_of("onnxruntime")
    except PackageNotFoundError:  # there are others that bring it
        import onnxruntime as ort  # noqa: PLC0415

        return str(ort.__version__)


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

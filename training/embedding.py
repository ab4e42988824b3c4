"""Photos as vectors: the pooled features of a checkpoint, or of an exported file that gives them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from retagger_gui.core.images import Pixels
from retagger_gui.core.model import usable_cores
from training.config import Config
from training.errors import TrainingError
from training.predictor import batches, open_checkpoint, sha256
from training.table import Entry

OUTPUT = "embedding"  # the exported file's output, float32[N, D]

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Embedder:
    """What turns photos into vectors.

    Attributes:
        path: the model's file.
        sha256: of that file: vectors of different files cannot be compared.
        embed: uint8[N, 299, 299, 3] -> float32[N, D].
    """

    path: Path
    sha256: str
    embed: Callable[[Pixels], Floats]


def open_embedder(config: Config) -> Embedder:
    """The model of --model, or the run's best checkpoint.

    Raises:
        TrainingError: it cannot be read, or is an ONNX file without the output `embedding`.
    """
    path = config.model or config.best
    if path.suffix.lower() != ".onnx":
        return Embedder(path, sha256(path), open_checkpoint(config).pooled)
    try:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = config.threads or usable_cores()
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own errors have no common class
        raise TrainingError(f"The model {path} cannot be read ({str(error).splitlines()[0]}).") from error
    if OUTPUT not in [output.name for output in session.get_outputs()]:
        raise TrainingError(
            f"The model {path} has no output named {OUTPUT}: it was exported before there was one. Export it anew, "
            "or give the checkpoint that it came from to --model."
        )
    source = session.get_inputs()[0].name
    return Embedder(path, sha256(path), lambda photos: session.run([OUTPUT], {source: photos})[0])


def embed(entries: Sequence[Entry], embedder: Embedder, config: Config, what: str) -> Floats:
    """The photos' vectors float32[N, D], under a bar that says `what`.

    Raises:
        TrainingError: a photo cannot be read.
    """
    return np.concatenate([embedder.embed(photos) for photos in batches(entries, config, what)])

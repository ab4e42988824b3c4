"""Write a checkpoint so that a kill or a full disk at any moment leaves the previous one whole."""

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import torch

from retagger_gui.core.atomic import replacing
from training.errors import TrainingError


def save(path: Path, state: dict[str, Any]) -> None:
    """Write `state` (tensors and plain values) to `path`, all or nothing.

    Raises:
        TrainingError: it could not be written, e.g. the disk is full; what `path` held before is still there.
    """
    replace_file(path, lambda file: torch.save(state, file))


def load(path: Path) -> dict[str, Any]:
    """Read what `save` wrote, on the CPU; nothing but tensors and plain values is ever unpickled.

    Raises:
        TrainingError: the file is missing or damaged, or not a checkpoint.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise TrainingError(
            f"The checkpoint {path} isn't there; run the step that writes it first."
        ) from error
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, pickle.UnpicklingError) as error:
        raise TrainingError(f"The checkpoint {path} is damaged or no checkpoint of this program.") from error
    if not isinstance(state, dict):
        raise TrainingError(f"The file {path} is no checkpoint of this program.")
    return state


def replace_file(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Let `write` fill a temporary file beside `path`, then move it into place.

    Raises:
        TrainingError: it could not be written; `path` is untouched and the temporary file gone.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            write(file)
    except (OSError, RuntimeError) as error:  # torch turns a failed write into a RuntimeError
        raise TrainingError(_sentence(path, error)) from error


def replace_text(path: Path, text: str) -> None:
    """Write UTF-8 text to `path`, all or nothing.

    Raises:
        TrainingError: it could not be written; `path` is untouched.
    """
    replace_file(path, lambda file: file.write(text.encode("utf-8")))


def _sentence(path: Path, error: Exception) -> str:
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error).split("\n", 1)[0]
    return f"{path} could not be written ({why}); what it held before is unchanged. Is the disk full?"

"""Tries out an unknown model file in a helper process before the program loads it."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from retagger_gui.core.apart.helpers import Helpers, LostError
from retagger_gui.core.engines.deadline import LIMIT
from retagger_gui.core.engines.registry import int8_file, why_not_int8
from retagger_gui.core.errors import ModelError
from retagger_gui.core.language import say

_MEMORY = (
    8 << 30
)  # bytes of addresses that it may take; the model that comes along takes three quarters of one


def try_out(path: Path, *, limit: float = LIMIT) -> None:
    """Load a model file, and an int8 file that belongs to it, and look at grey photos with each.

    Args:
        path: the file.
        limit: seconds that this may take.

    Raises:
        ModelError: it cannot be used, or takes for ever, or more memory than there should be, or ends the helper.
    """
    with contextlib.closing(
        Helpers(1)
    ) as helpers:  # one of its own: onnxruntime would stay in another's memory
        try:
            helpers.call(in_helper, str(path.absolute()), limit=limit)
        except LostError as error:
            words = (
                say(
                    "model",
                    "The model file {0} took longer than {1} seconds and was given up. Choose another model.",
                )
                if error.late
                else say(
                    "model",
                    "The model file {0} is damaged: the process that tried it crashed. Choose another model.",
                )
            )
            raise ModelError(words.format(path, f"{limit:g}")) from error


def in_helper(name: str) -> None:
    """In a helper: what try_out does.

    Raises:
        ModelError: it cannot be used.
    """
    from retagger_gui.core.model import RoomModel  # noqa: PLC0415  (which knows this module)

    path = Path(name)
    with _bounded_memory():
        RoomModel(path, threads=1)
        if not why_not_int8(path):
            RoomModel(int8_file(path), threads=1)


@contextlib.contextmanager
def _bounded_memory() -> Iterator[None]:
    """Where the system can, more memory than _MEMORY is refused meanwhile."""
    if sys.platform == "win32":
        yield
        return
    import resource  # noqa: PLC0415  (not on Windows)

    before = resource.getrlimit(resource.RLIMIT_AS)
    most = min(limit for limit in (_MEMORY, *before) if limit != resource.RLIM_INFINITY)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, before)

"""Decodes photos that may be hostile: as core/images.py does, in a helper process unless the file is plain.

Decoders of the rarer formats are C libraries that a damaged file may crash or hold up; neither may take the program
down. A plain JPEG or PNG is decoded right here: its cost is bounded (decoders/plain.py), and its decoders are those
that every browser trusts with the whole web.
"""

import io
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO, TypeVar

import numpy as np
from PIL import Image

from retagger_gui.core import images
from retagger_gui.core.apart.helpers import HELPERS, LostError
from retagger_gui.core.decoders import opening
from retagger_gui.core.decoders.plain import LARGEST, is_plain
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import Decoded, Pixels, explained
from retagger_gui.core.language import say

T = TypeVar("T")
_Place = tuple[str, int, int]  # path, bytes, and nanoseconds of the last change


def decode(photo: Path | IO[bytes], *, thumbnail: int | None = None, grey: bool = False) -> Decoded:
    """Read one photo for the model and, if asked, for display: see images.decode.

    Raises:
        PhotoError: the photo cannot be read, or took too long; the message says why.
    """
    return safely(partial(images.decode, thumbnail=thumbnail, grey=grey), photo)


def open_rgb(path: Path, *, at_least: tuple[int, int] | None = None) -> Image.Image:
    """Read a photo for looking at: see images.open_rgb.

    Raises:
        PhotoError: the photo cannot be read, or took too long; the message says why.
    """
    return Image.fromarray(safely(partial(_rgb, at_least=at_least), path))


def size_of(path: Path) -> tuple[int, int]:
    """(width, height) of a photo in pixels, after the EXIF turn; nothing is decoded that need not be.

    Raises:
        PhotoError: the photo cannot be read, or took too long; the message says why.
    """
    return safely(_size, path)


def _rgb(file: IO[bytes], at_least: tuple[int, int] | None) -> Pixels:
    """As an array, which is sent faster."""
    return np.asarray(images.open_rgb(file, at_least=at_least))


def _size(file: IO[bytes]) -> tuple[int, int]:
    found = opening.opened(file)
    return found.width, found.height


def safely(work: Callable[[IO[bytes]], T], photo: Path | IO[bytes]) -> T:
    """Run work on a photo's file: here where it is plain, else in a helper.

    Args:
        work: a module's function, or a partial of one.
        photo: the file, or the file already open.

    Raises:
        PhotoError: the photo cannot be read, or took too long; the message says why.
    """
    with explained():
        if isinstance(photo, Path):
            with photo.open("rb") as file:
                if os.fstat(file.fileno()).st_size <= LARGEST:
                    return _of_content(work, file.read())
                return in_helper(work, _place(file))
        if isinstance(photo, io.BytesIO):
            return _of_content(work, photo.getvalue())
        return in_helper(work, _place(photo))


def _of_content(work: Callable[[IO[bytes]], T], content: bytes) -> T:
    return work(io.BytesIO(content)) if is_plain(content) else in_helper(work, content)


def in_helper(work: Callable[[IO[bytes]], T], sent: bytes | _Place) -> T:
    """Run work on a photo in a helper process.

    Raises:
        PhotoError: the helper did not survive it, or it took too long.
    """
    try:
        found: T = HELPERS.call(run, work, sent)
    except LostError as error:
        raise PhotoError(*error.args) from error
    return found


def _place(file: IO[bytes]) -> _Place:
    """Where a file lies, and what it is there: what is too large to be sent is read by the helper."""
    state = os.fstat(file.fileno())
    return os.path.abspath(file.name), state.st_size, state.st_mtime_ns  # noqa: PTH100  (no link is followed)


def run(work: Callable[[IO[bytes]], T], sent: bytes | _Place) -> T:
    """In a helper: run work on what was sent.

    Raises:
        PhotoError: it cannot be read.
    """
    with explained():
        if isinstance(sent, bytes):
            return work(io.BytesIO(sent))
        path, *wanted = sent
        with Path(path).open("rb") as file:
            state = os.fstat(file.fileno())
            if [state.st_size, state.st_mtime_ns] != wanted:
                raise PhotoError(say("photos", "The file was changed while it was being read."))
            return work(file)

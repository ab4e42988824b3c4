"""Files that lack their end: what is there is read, and how much is missing is measured."""

import contextlib
import io
import threading
from collections.abc import Iterator
from typing import IO

import numpy as np
from PIL import Image, ImageFile

_END = b"\xff\xd9" * 33_000  # the end of a JPEG, and more than any segment that the cut may have gone through
_STARTS = (b"\xff\xda", b"\xff\xc4")  # of a scan, and of the tables before it
_GREY = 128  # what libjpeg fills the missing rows of a JPEG with
_ROWS = 256  # looked at together


class _OfThisThread(threading.local):
    """Stands for Pillow's one switch of the whole process, and is one in each thread."""

    on = False

    def __bool__(self) -> bool:
        return self.on


_tolerance = _OfThisThread()
ImageFile.LOAD_TRUNCATED_IMAGES = _tolerance  # type: ignore[assignment]  # Pillow only asks whether it is true


@contextlib.contextmanager
def tolerated() -> Iterator[None]:
    """Inside, in this thread, Pillow takes files that end early for what they hold."""
    _tolerance.on = True
    try:
        yield
    finally:
        _tolerance.on = False


def with_end(file: IO[bytes]) -> Iterator[IO[bytes]]:
    """A file cut short in forms that a decoder may take: a JPEG with an end put to it, any other as it is.

    libjpeg reads a progressive JPEG to its end before it gives a row. Where the cut went through a table, the scan
    that the table is for is left out as well.
    """
    file.seek(0)
    if file.read(2) != b"\xff\xd8":
        yield file
        return
    file.seek(0)
    content = file.read()
    yield io.BytesIO(content + _END)
    last = max(content.rfind(start) for start in _STARTS)
    if last > 0:
        yield io.BytesIO(content[:last] + _END)


def missing(image: Image.Image) -> float:
    """The share of rows, 0..1, at the end of a decoded picture that were filled in for want of data."""
    fill = _GREY if image.format in ("JPEG", "MPO") else 0
    rows = 0
    for bottom in range(image.height, 0, -_ROWS):
        top = max(0, bottom - _ROWS)
        pixels = np.asarray(image.crop((0, top, image.width, bottom)))
        filled = (pixels == fill).reshape(bottom - top, -1).all(axis=1)[::-1]
        here = len(filled) if filled.all() else int(np.argmin(filled))
        rows += here
        if here < len(filled):
            break
    return rows / image.height

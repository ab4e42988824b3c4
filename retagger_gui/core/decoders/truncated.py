"""Reads truncated files as far as they go, and measures how much is missing."""

import contextlib
import io
import threading
from collections.abc import Iterator
from typing import IO

import numpy as np
from PIL import Image, ImageFile

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import say

_END = b"\xff\xd9" * 33_000  # the end of a JPEG, and more than any segment that the cut may have gone through
_STARTS = (b"\xff\xda", b"\xff\xc4")  # of a scan, and of the tables before it
_GREY = 128  # what libjpeg fills the missing rows of a JPEG with
_ROWS = 256  # looked at together
_WORTH_IT = 32 << 20  # pixels; where fewer are declared, one may as well try
# Of formats whose decoders take many times the picture's memory: pixels that a byte may stand for. A photo has 10 to
# 100; a plan of a few lines and words on 30 million pixels 230 to 340 in JPEG 2000, 7,000 in AVIF, 540 in WebP, 3,100
# without loss.
_PIXELS_A_BYTE = {"AVIF": 20_000, "HEIF": 20_000, "JPEG2000": 1_000, "WEBP": 4_000}
_FEW_BITS = {"1": 1, "2": 2, "4": 4}
_MOST = 0.5  # of a photo: where more is missing, it is refused

MOST_IS_MISSING = say("photos", "The file is cut short: most of the photo is missing.")
_CUT_SHORT = say("photos", "The file is cut short: the last {0} % of the photo are missing.")


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


def is_mostly_missing(image: Image.Image, file: IO[bytes]) -> bool:
    """Whether a file is far too short for the pixels that it declares; nothing is decoded.

    Else a small damaged file that declares a huge picture would take memory for all of it, to be refused in the end.
    """
    pixels = image.width * image.height
    if pixels <= _WORTH_IT:
        return False
    place = file.tell()
    size = file.seek(0, io.SEEK_END)
    file.seek(place)
    tiles = getattr(image, "tile", ())
    if not tiles or any(tile[0] != "raw" for tile in tiles):
        return size < pixels // _PIXELS_A_BYTE.get(image.format or "", pixels)
    arguments = tiles[0][3]
    raw_mode = arguments if isinstance(arguments, str) else str(arguments[0]) if arguments else image.mode
    bits = _FEW_BITS.get(raw_mode.partition(";")[2][:1], 8) if image.mode in ("1", "L", "P") else 8
    return size < pixels * (1 if image.mode == "1" else bits) // 16


def note_on(lost: float) -> str:
    """What a person should know of a photo of which that share, 0..1, is missing; "" where nothing is.

    Raises:
        PhotoError: most is missing.
    """
    if lost > _MOST:
        raise PhotoError(MOST_IS_MISSING)
    return _CUT_SHORT.format(max(1, round(100 * lost))) if lost else ""


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

"""Recognises plain JPEGs and PNGs, whose cost of decoding is known to be bounded beforehand."""

import io
import os
import struct
from typing import IO

LARGEST = 8 << 20  # bytes of a file
_PIXELS = 100_000_000  # times the scans that go over them; a second's work, or two
_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset((0xC0, 0xC1, 0xC2))  # baseline, extended and progressive JPEGs, all with Huffman's code
_OTHER_FRAMES = frozenset((*range(0xC3, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
_SCAN = b"\xff\xda"


def is_plain(content: bytes) -> bool:
    """Whether a file is a JPEG or PNG of usual size and kind, whose decoding takes bounded time and memory.

    A progressive JPEG goes over all its pixels in each scan, and may have any number of them.
    """
    try:
        return len(content) <= LARGEST and _work(content) <= _PIXELS
    except (struct.error, IndexError):
        return False


def _work(content: bytes) -> float:
    """Pixels times scans; infinite for what is no plain picture."""
    if content.startswith(_PNG):
        width, height, depth, kind = struct.unpack(">IIBB", content[16:26])
        return float(width * height * (2 if depth == 16 else 1)) if kind in (0, 2, 3, 4, 6) else float("inf")
    if content.startswith(b"\xff\xd8\xff"):
        return _pixels_of_jpeg(io.BytesIO(content)) * max(1, content.count(_SCAN))
    return float("inf")


def _pixels_of_jpeg(file: IO[bytes]) -> float:
    """What the first frame's header declares."""
    file.seek(2)
    while True:
        marker = file.read(2)
        if marker[0] != 0xFF:
            return float("inf")
        code = marker[1]
        while code == 0xFF:
            code = file.read(1)[0]
        if code in _OTHER_FRAMES or code in (0xD9, 0xDA):
            return float("inf")
        if code == 0x01 or 0xD0 <= code <= 0xD8:
            continue
        (length,) = struct.unpack(">H", file.read(2))
        if code in _FRAMES:
            height, width = struct.unpack(">xHH", file.read(5))
            return float(width * height) or float("inf")
        file.seek(length - 2, os.SEEK_CUR)

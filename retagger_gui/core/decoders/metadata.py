"""Reads pictures whose metadata cannot be parsed: keeps the EXIF turn where it is readable, and drops the rest."""

import io
import struct
from typing import IO

from PIL import Image

_ORIENTATION = 0x0112
_PNG = b"\x89PNG\r\n\x1a\n"
# What a PNG's pixels need; all else is about them.
_PIXELS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
_LARGEST = 512 << 20  # bytes of a file that is copied


def orientation(image: Image.Image) -> int | None:
    """The EXIF orientation, 1 to 8, that is still to be applied; None where the metadata cannot be read.

    Where there is none, or one that means nothing, 1.
    """
    try:
        found = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # parsers raise whatever the damage happens to cause
        return None
    return found if found in range(1, 9) else 1


def named_orientation(image: Image.Image) -> int | None:
    """The EXIF orientation where the file names one that can be read, else None."""
    try:
        found = image.getexif().get(_ORIENTATION)
    except Exception:  # as above
        return None
    return found if isinstance(found, int) else None


def without_metadata(file: IO[bytes]) -> IO[bytes] | None:
    """The file with its pixels alone, where it is a PNG or a JPEG; None where there is nothing to leave out."""
    file.seek(0)
    content = file.read(_LARGEST)
    if content.startswith(_PNG):
        bare = _bare_png(content)
    elif content.startswith(b"\xff\xd8"):
        bare = _bare_jpeg(content)
    else:
        return None
    return None if len(bare) == len(content) else io.BytesIO(bare)


def _bare_png(content: bytes) -> bytes:
    kept, place = [_PNG], len(_PNG)
    while place + 8 <= len(content):
        (length,) = struct.unpack_from(">I", content, place)
        if content[place + 4 : place + 8] in _PIXELS:
            kept.append(content[place : place + 12 + length])
        place += 12 + length
    return b"".join(kept)


def _bare_jpeg(content: bytes) -> bytes:
    """Without its application segments, but Adobe's, which tells what the colours are, and JFIF's; no comments."""
    kept, place = [content[:2]], 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:  # a fill byte
            place += 1
            continue
        if marker == 0xDA or 0xD0 <= marker <= 0xD9:
            break
        (length,) = struct.unpack_from(">H", content, place + 2)
        about = (0xE1 <= marker <= 0xEF and marker != 0xEE) or marker == 0xFE
        if not about:
            kept.append(content[place : place + 2 + length])
        place += 2 + length
    return b"".join([*kept, content[place:]])

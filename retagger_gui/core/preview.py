"""The small picture that a camera puts into a JPEG beside the photo: a glance at it long before that is decoded."""

import io
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image

from retagger_gui.core.decoders import metadata, plain
from retagger_gui.core.images import Pixels, upright

_HEAD = 256 * 1024  # bytes of the file in which it must lie, with all other metadata
_OFFSET, _LENGTH = 0x0201, 0x0202  # where it lies in the EXIF block, and its bytes
_EXIF = b"Exif\0\0"
_LONGEST, _SHORTEST = 640, 120  # pixels along the longer side: usually 160


def preview(path: Path) -> Pixels | None:
    """The embedded picture as uint8[h, w, 3], RGB, upright, without the bars that fill it up; None where there is none.

    It may show what the photo was before somebody edited it: good for a moment, and for nothing but a person's eye.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        with Image.open(io.BytesIO(head), formats=("JPEG",)) as photo:
            orientation = metadata.orientation(photo)
            return None if orientation is None else _picture(photo, orientation)
    except (
        Exception
    ):  # parsers raise whatever damage happens to cause; the photo itself will say what is wrong
        return None


def _picture(photo: Image.Image, orientation: int) -> Pixels | None:
    block = photo.info.get("exif", b"").removeprefix(_EXIF)
    entries = photo.getexif().get_ifd(ExifTags.IFD.IFD1)
    start, length = entries.get(_OFFSET), entries.get(_LENGTH)
    if not isinstance(start, int) or not isinstance(length, int):
        return None
    content = block[start : start + length]
    if not plain.is_plain(content):
        return None
    with Image.open(io.BytesIO(content), formats=("JPEG",)) as small:
        if not _SHORTEST <= max(small.size) <= _LONGEST:
            return None
        return np.asarray(upright(_without_bars(small.convert("RGB"), photo.size), orientation))


def _without_bars(small: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The middle that has the photo's own proportions: cameras fill up to 4:3 with black."""
    width = min(small.width, round(small.height * size[0] / size[1]))
    height = min(small.height, round(small.width * size[1] / size[0]))
    left, top = (small.width - width) // 2, (small.height - height) // 2
    return small.crop((left, top, left + width, top + height))

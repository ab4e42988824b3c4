"""Camera raws: the largest preview inside, which is a JPEG in nearly all of them."""

import io
import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, Any

import numpy as np
from PIL import Image

from retagger_gui.core.decoders import limits, metadata
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import say

_JPEG = b"\xff\xd8\xff"
_SMALL = 1000  # pixels of the longer side; a smaller preview is a thumbnail, and a better one is looked for everywhere
_CHUNK = 4 << 20  # bytes searched at a time
_MOST = 256  # beginnings of JPEGs tried in one file
_SENSOR = (32803, 34892)  # photometric interpretations of what a sensor saw: colour filter array, linear raw
_RGB = 2  # likewise
_REDUCED = 1  # bit of NewSubfileType
_FUJI = b"FUJIFILMCCD-RAW"
_MAGIC = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0", _FUJI)  # Olympus, Panasonic, Fujifilm: no TIFF by name

NO_PREVIEW = say(
    "photos", "This is a camera raw without a preview inside. Export it as a JPEG, and tag that."
)

logging.getLogger("tifffile").setLevel(
    logging.CRITICAL
)  # what matters of an odd file is in the photo's error


def is_raw(start: bytes) -> bool:
    """Whether a file is a camera raw that is no TIFF, by its first bytes."""
    return start.startswith(_MAGIC)


def is_raw_tiff(start: bytes, pages: Iterable[Any], whole: Sequence[Any]) -> bool:
    """Whether a TIFF is a camera raw.

    Args:
        start: its first ten bytes.
        pages: of tifffile, those below others among them (see `tiff.all_pages`).
        whole: those below no other.
    """
    if start[8:10] == b"CR":  # Canon's CR2
        return True
    if any(_is_sensors(page) or "DNGVersion" in page.tags for page in pages):
        return True
    # Pictures in the file are all reduced ones, of what lies below them.
    return any(page.subifds for page in whole) and all(page.subfiletype & _REDUCED for page in whole)


def preview(file: IO[bytes], pages: Iterable[Any] = ()) -> tuple[Image.Image, int]:
    """The largest preview, not yet decoded where it is a JPEG, and the EXIF orientation that it needs.

    Args:
        file: the raw; the picture reads from it.
        pages: of tifffile, as for is_raw_tiff, where it is a TIFF.

    Raises:
        PhotoError: there is none.
    """
    pages = list(pages)
    found = [one for page in pages for one in _of_page(page, file)]
    if not any(max(one.size) >= _SMALL for one in found):
        found += _everywhere(file)
    if not found:
        raise PhotoError(NO_PREVIEW)
    best = max(found, key=lambda one: one.width * one.height)
    return best, _orientation(best, pages)


def _of_page(page: Any, file: IO[bytes]) -> Iterator[Image.Image]:
    """The JPEGs that a page names, or its pixels where it is a small picture as it is."""
    places = []
    if "JPEGInterchangeFormat" in page.tags:
        places.append(_number(page.tags["JPEGInterchangeFormat"].value))
    if len(page.dataoffsets) == 1:
        places.append(int(page.dataoffsets[0]))
    for place in places:
        if (jpeg := _jpeg_at(file, place)) is not None:
            yield jpeg
            return
    if (
        page.compression == 1
        and page.photometric == _RGB
        and page.dtype == np.uint8
        and page.samplesperpixel == 3
    ):
        limits.check_memory(page.nbytes)
        try:
            pixels = page.asarray()
        except Exception:  # the library raises whatever the damage happens to cause
            return
        if pixels.ndim == 3 and pixels.shape[2] == 3:
            yield Image.fromarray(pixels)


def _everywhere(file: IO[bytes]) -> Iterator[Image.Image]:
    """Every JPEG in the file: some makers keep theirs in notes of their own, which no table leads to."""
    tried, before, place = 0, b"", 0
    while tried < _MOST:
        file.seek(place)
        chunk = file.read(_CHUNK)
        if not chunk:
            return
        window = before + chunk
        at = window.find(_JPEG)
        while at >= 0 and tried < _MOST:
            tried += 1
            if (jpeg := _jpeg_at(file, place - len(before) + at)) is not None:
                yield jpeg
            at = window.find(_JPEG, at + 1)
        before, place = window[-2:], place + len(chunk)


def _jpeg_at(file: IO[bytes], place: int) -> Image.Image | None:
    """The JPEG that begins there, if it is one that Pillow decodes (a raw's own may be lossless)."""
    file.seek(place)
    if file.read(3) != _JPEG:
        return None
    try:
        return Image.open(io.BufferedReader(_From(file, place)), formats=["JPEG"])
    except Exception:  # as above
        return None


def _orientation(best: Image.Image, pages: list[Any]) -> int:
    """The preview's own, or else what the raw's first page says."""
    own = metadata.named_orientation(best)
    if own is None and pages and "Orientation" in pages[0].tags:
        own = _number(pages[0].tags["Orientation"].value)
    return own if own is not None and 1 <= own <= 8 else 1


def _is_sensors(page: Any) -> bool:
    return page.photometric in _SENSOR


def _number(value: Any) -> int:
    return int(value[0] if isinstance(value, tuple) else value)


class _From(io.RawIOBase):
    """A file from some place on, as a file of its own; several may read from one, each at its own place."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file = file
        self._start = start
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_SET:
            self._place = offset
        elif whence == io.SEEK_CUR:
            self._place += offset
        else:
            self._place = self._file.seek(offset, io.SEEK_END) - self._start
        return self._place

    def readinto(self, buffer: Any) -> int:
        self._file.seek(self._start + self._place)
        content = self._file.read(len(buffer))
        buffer[: len(content)] = content
        self._place += len(content)
        return len(content)

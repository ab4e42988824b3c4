"""Open a file of any format that ReTagger reads as a picture, with what is to be done once it is decoded."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import IO

import pi_heif
from PIL import Image
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile
from PIL.JpegImagePlugin import JpegImageFile

from retagger_gui.core.decoders import hdr, isobmff, limits, metadata, raw, tiff, truncated
from retagger_gui.core.decoders.isobmff import Cicp
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import say

_START = 4096  # bytes that a file is known by
_JPEG_2000 = (b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")

NO_METADATA = say("photos", "The photo's own data (EXIF and the like) is damaged and was left aside.")

pi_heif.register_heif_opener()


@dataclass(slots=True)
class Opened:
    """A picture that is open."""

    image: Image.Image  # perhaps not decoded yet
    width: int  # as a person sees it, turned upright, at full size; in pixels
    height: int  # likewise
    orientation: int = 1  # EXIF's, 1 to 8, to be applied after decoding
    hdr: Cicp | None = None  # the code points, where the values are PQ's or HLG's
    note: str = ""  # what a person should know of how it was read, as a sentence; "" for nothing


@contextmanager
def loaded(file: IO[bytes], at_least: tuple[int, int] | None) -> Iterator[Opened]:
    """A picture, decoded, in the first way that succeeds.

    The file as it is; then without its metadata, which may be damaged; then as a file that is cut short. Where the
    picture is large, no other large one is decoded until this one is done with.

    Args:
        file: can be sought in.
        at_least: a JPEG may be decoded at a reduced scale that is at least this (width, height).

    Raises:
        Exception: whatever the first way raised, where none succeeds.
    """
    with ExitStack() as turn:
        yield _first_success(file, at_least, turn)


Way = Callable[[tuple[int, int] | None, ExitStack], Opened]


def _first_success(file: IO[bytes], at_least: tuple[int, int] | None, turn: ExitStack) -> Opened:
    try:
        return _decoded(file, at_least, turn)
    except (PhotoError, MemoryError):
        raise
    except Exception as failure:  # Pillow's decoders raise whatever the damage happens to cause
        for way in _other_ways(file):
            try:
                return way(at_least, turn)
            except (PhotoError, MemoryError):
                raise
            except Exception:
                continue
        raise failure from None


def _other_ways(file: IO[bytes]) -> Iterator[Way]:
    file.seek(0)
    if file.read(12).startswith(_JPEG_2000):  # it may have fewer levels than usual
        yield lambda at_least, turn: _decoded(file, None, turn)
    bare = metadata.without_metadata(file)
    if bare is not None:
        yield partial(_decoded, bare, note=NO_METADATA)
    for one in (file, bare):
        if one is not None:
            yield from (partial(_cut_short, ended) for ended in truncated.with_end(one))


def _decoded(file: IO[bytes], at_least: tuple[int, int] | None, turn: ExitStack, *, note: str = "") -> Opened:
    found = opened(file)
    image = found.image
    limits.check_declared(image)
    if truncated.is_mostly_missing(image, file):
        raise PhotoError(truncated.MOST_IS_MISSING)
    needed = limits.coefficients(image)
    if isinstance(image, JpegImageFile):
        size = limits.jpeg_size(image, at_least)
        if size != image.size:
            image.draft("RGB", size)
    if isinstance(image, Jpeg2KImageFile) and at_least is not None:
        image.reduce = limits.levels(image.size, at_least)
    needed += limits.memory(image)
    limits.check_decoding(image, needed)
    turn.enter_context(limits.turn_for(image, needed))
    image.load()
    found.note = found.note or note
    return found


def _cut_short(file: IO[bytes], at_least: tuple[int, int] | None, turn: ExitStack) -> Opened:
    with truncated.tolerated():
        found = _decoded(file, at_least, turn)
    found.note = truncated.note_on(truncated.missing(found.image)) or found.note
    return found


def opened(file: IO[bytes]) -> Opened:
    """Open a file by its content; nothing is decoded that need not be.

    Raises:
        PhotoError: it is empty, or of a kind that cannot be read rightly.
        UnidentifiedImageError: it is no photo in a known format.
    """
    file.seek(0)
    start = file.read(_START)
    file.seek(0)
    if not start:
        raise PhotoError(say("photos", "The file is empty."))
    if start.startswith(b"\xff\xd8"):  # nearly all are, so nothing else is asked
        return _with_orientation(Image.open(file), file)
    if raw.is_raw(start):
        return _described(*raw.preview(file))
    if tiff.is_tiff(start):
        return _described(*tiff.opened(file))
    if (kind := isobmff.kind_of(start)) is not None:
        file = isobmff.with_plain_brand(file, kind)
    return _with_orientation(Image.open(file), file)


def _with_orientation(image: Image.Image, file: IO[bytes]) -> Opened:
    turn = metadata.orientation(image)
    note = NO_METADATA if turn is None else ""
    found = _described(image, turn or 1, note=note)
    place = file.tell()
    code = hdr.cicp(image, file)
    file.seek(place)
    if hdr.is_hdr(code):
        found.hdr = code
    return found


def _described(image: Image.Image, turn: int, note: str = "") -> Opened:
    width, height = image.size
    if turn >= 5:
        width, height = height, width
    return Opened(image, width, height, turn, None, note)

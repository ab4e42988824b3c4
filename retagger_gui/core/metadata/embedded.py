"""The keywords inside a photo: reads what is embedded, and makes copies of photos with keywords embedded.

JPEG, PNG, WebP and TIFF are read and written here, each by the module of its name: nothing of the picture is decoded
or encoded again. Pillow reads the XMP of HEIC and AVIF, into which nothing here writes.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NamedTuple

from PIL import Image

from retagger_gui.core.decoding import safely
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import explained
from retagger_gui.core.language import say
from retagger_gui.core.metadata import iptc, jpeg, png, tiff, webp, xmp
from retagger_gui.core.metadata.chunks import LARGEST_PACKET
from retagger_gui.core.metadata.errors import MetadataError
from retagger_gui.core.metadata.xmp_remarks import with_remarks

_LARGEST = 512 * 1024 * 1024  # bytes of a photo to write into: it is held in memory
_EXIF_RATING = 0x4746


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a photo says of itself."""

    xmp: bytes | None = None  # its XMP packet; None where there is none
    keywords: tuple[str, ...] = ()  # those of its IPTC
    caption: str = ""  # that of its IPTC; "" where there is none
    rating: int | None = None  # the stars of its EXIF, 0 to 5; None where there are none


def read(photo: Path) -> Embedded:
    """What is embedded in a photo; nothing where it cannot be read, or is damaged.

    Damaged metadata is no reason to do without the rest: it is for a photo's viewers to tell of.
    """
    try:
        return safely(embedded_in, photo)
    except PhotoError:
        return Embedded()


def embedded_in(file: IO[bytes]) -> Embedded:
    """What is embedded in an open file that lies here: see `read`."""
    try:
        packet, run = _parts(file)
        rating = _rating(file)
    except (OSError, MetadataError):
        return Embedded()
    return Embedded(packet, tuple(iptc.keywords(run or b"")), iptc.caption(run or b""), rating)


def with_keywords(content: bytes, room: xmp.Keywords, *, rating: int = 0, note: str = "") -> bytes:
    """A photo's file with a room among its keywords, a person's stars and note (0, "" for none), the picture untouched.

    Raises:
        MetadataError: it is of a kind that holds none, or damaged; the message says so.
    """
    if len(content) > _LARGEST:
        raise MetadataError(say("metadata", "it is too large to write keywords into"))
    file = io.BytesIO(content)
    kind = _kind(content[:16])
    if kind is None:
        raise MetadataError(say("metadata", "no keywords can be written into a file of its kind"))
    packet, run = kind.read(file)
    packet = xmp.begun(packet, None, words=iptc.keywords(run or b""), caption=iptc.caption(run or b""))
    new = with_remarks(xmp.merged(packet, room), rating=rating, note=note)

    def changed(old: bytes) -> bytes:
        try:
            gone = tuple(word for word in xmp.own_words(packet) if word not in room.flat)
            for word in room.flat:
                old = iptc.with_keyword(old, word, gone)
            return old
        except MetadataError:
            return old  # what nobody can read stays as it is

    made = kind.written(content, new, changed)
    kind.read(io.BytesIO(made))  # a file may be damaged in a way that shows only now
    return made


def _rating(file: IO[bytes]) -> int | None:
    """The stars that Windows and cameras keep in EXIF."""
    file.seek(0)
    try:
        with explained(), Image.open(file) as image:
            found = image.getexif().get(_EXIF_RATING)
    except PhotoError:
        return None
    return found if isinstance(found, int) and 0 <= found <= 5 else None


def _parts(file: IO[bytes]) -> tuple[bytes | None, bytes | None]:
    head = file.read(16)
    file.seek(0)
    kind = _kind(head)
    if kind is not None:
        return kind.read(file)
    try:
        with explained(), Image.open(file) as image:
            found = image.info.get("xmp")
    except PhotoError as error:
        raise MetadataError(str(error)) from error
    return (found if isinstance(found, bytes) and len(found) < LARGEST_PACKET else None), None


class _Kind(NamedTuple):
    """How one kind of file is read, and written."""

    read: Callable[[IO[bytes]], tuple[bytes | None, bytes | None]]
    written: Callable[[bytes, bytes, Callable[[bytes], bytes]], bytes]


def _kind(head: bytes) -> _Kind | None:
    """The kind of a file by its first bytes; None where it is none of those known here."""
    if head.startswith(b"\xff\xd8\xff"):
        return _Kind(jpeg.read, jpeg.written)
    if head.startswith(png.SIGNATURE):
        return _Kind(png.read, png.written)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _Kind(webp.read, webp.written)
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return _Kind(tiff.read, tiff.written)
    return None

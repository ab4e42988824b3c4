"""HEIC and AVIF files (ISO/IEC 14496-12, 23008-12): which of both, and in which colours, by their boxes."""

import io
import struct
from collections.abc import Iterator
from typing import IO, Literal, NamedTuple

AVIF_BRANDS = frozenset((b"avif", b"avis"))
HEIC_BRANDS = frozenset(b"heic heix heim heis hevc hevx hevm hevs".split())
NEUTRAL_BRANDS = frozenset((b"mif1", b"msf1"))  # either; what is inside shows once it is opened
_MOST = 4096  # bytes of a ftyp box that are looked at: a thousand brands
_META = 16 << 20  # bytes of a meta box, at most

Kind = Literal["AVIF", "HEIF"]


class Cicp(NamedTuple):
    """Coding-independent code points (ITU-T H.273) of a picture."""

    primaries: int
    transfer: int


def kind_of(start: bytes) -> Kind | None:
    """AVIF or HEIF by the brands in a file's first bytes, the compatible ones included; None if it is neither."""
    brands = _brands(start)
    if brands & AVIF_BRANDS:
        return "AVIF"
    return "HEIF" if brands & (HEIC_BRANDS | NEUTRAL_BRANDS) else None


def with_plain_brand(file: IO[bytes], kind: Kind) -> IO[bytes]:
    """The file with a major brand that every reader knows; itself where it has one."""
    file.seek(0)
    start = file.read(12)
    file.seek(0)
    if start[8:12] in (AVIF_BRANDS if kind == "AVIF" else HEIC_BRANDS):
        return file
    content = bytearray(file.read())
    content[8:12] = b"avif" if kind == "AVIF" else b"heic"
    return io.BytesIO(content)


def cicp_of(file: IO[bytes]) -> Cicp | None:
    """The code points that the primary picture's nclx colour box names; None where there is none.

    The primary picture's own, as a second one (a gain map's result, say) may have others. Damage gives None.
    """
    try:
        meta = _meta(file)
        return None if meta is None else _nclx(meta)
    except (struct.error, IndexError, KeyError):
        return None


def _brands(start: bytes) -> set[bytes]:
    if start[4:8] != b"ftyp":
        return set()
    end = min(int.from_bytes(start[:4], "big"), len(start), _MOST)
    return {start[8:12], *(start[place : place + 4] for place in range(16, end - 3, 4))}


def _meta(file: IO[bytes]) -> bytes | None:
    """The content of the file's meta box."""
    file.seek(0, io.SEEK_END)
    end = file.tell()
    place = 0
    while place + 8 <= end:
        file.seek(place)
        head = file.read(16)
        size, kind, start = _head(head, end - place)
        if kind == b"meta":
            file.seek(place + start + 4)  # after version and flags
            return file.read(min(size - start - 4, _META))
        if size < 8:
            return None
        place += size
    return None


def _head(data: bytes, left: int) -> tuple[int, bytes, int]:
    """(size of the box, its type, where its content begins)."""
    size, kind = struct.unpack_from(">I4s", data)
    if size == 1:
        return struct.unpack_from(">Q", data, 8)[0], kind, 16
    return (left if size == 0 else size), kind, 8


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 0
    while place + 8 <= len(data):
        size, kind, start = _head(data[place : place + 16], len(data) - place)
        if size < start:
            return
        yield kind, data[place + start : place + size]
        place += size


def _nclx(meta: bytes) -> Cicp | None:
    inside = dict(_boxes(meta))
    properties = dict(_boxes(inside[b"iprp"]))
    colours = list(_boxes(properties[b"ipco"]))
    for index in _properties_of(_primary(inside[b"pitm"]), properties[b"ipma"]):
        kind, content = colours[index - 1]
        if kind == b"colr" and content[:4] == b"nclx":
            return Cicp(*struct.unpack_from(">HH", content, 4))
    return None


def _primary(pitm: bytes) -> int:
    found: int = struct.unpack_from(">I" if pitm[0] else ">H", pitm, 4)[0]
    return found


def _properties_of(item: int, ipma: bytes) -> list[int]:
    """The places, from 1, of an item's properties."""
    version, wide = ipma[0], ipma[3] & 1
    (count,) = struct.unpack_from(">I", ipma, 4)
    place = 8
    for _ in range(count):
        (number,) = struct.unpack_from(">I" if version else ">H", ipma, place)
        place += 4 if version else 2
        many = ipma[place]
        width = 2 if wide else 1
        found = [
            int.from_bytes(ipma[place + 1 + width * k : place + 1 + width * (k + 1)], "big")
            for k in range(many)
        ]
        place += 1 + width * many
        if number == item:
            return [index & (0x7FFF if wide else 0x7F) for index in found]
    return []

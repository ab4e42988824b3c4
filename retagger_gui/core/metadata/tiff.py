"""Where a TIFF keeps XMP and IPTC: in tags 700 and 33723 of its first directory.

Writing appends: the packet and a new first directory come behind what is there, and the header points to that. All
other bytes stay where they are, so every offset in them still holds. After TIFF 6.0 and the BigTIFF design of
libtiff.
"""

import io
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any

from retagger_gui.core.language import say
from retagger_gui.core.metadata.chunks import LARGEST_PACKET
from retagger_gui.core.metadata.errors import MetadataError

XMP, IPTC = 700, 33723
_BYTE = 1
_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_MOST = 4096  # entries of a directory
_END = {"H": 0xFFFF_FFFF, "Q": 2**63}  # where a classic TIFF ends at the latest


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a TIFF writes numbers: byte order, and the width of counts and offsets."""

    order: str
    big: bool

    @property
    def count(self) -> str:
        """Of a directory's entries, for struct."""
        return self.order + ("Q" if self.big else "H")

    @property
    def offset(self) -> str:
        """Of a place in the file, for struct."""
        return self.order + ("Q" if self.big else "I")

    @property
    def entry(self) -> str:
        """Of a directory's entry, for struct."""
        return self.order + ("HHQ8s" if self.big else "HHI4s")

    @property
    def pointer(self) -> int:
        """Where the header points to the first directory."""
        return 8 if self.big else 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag of a directory; the value is its content, or where that lies."""

    tag: int
    kind: int
    count: int
    value: bytes


def read(file: IO[bytes]) -> tuple[bytes | None, bytes | None]:
    """The XMP packet and the IPTC run, each None where there is none.

    Raises:
        MetadataError: the first directory is damaged.
    """
    layout, entries, _ = _first_directory(file)
    found = {entry.tag: entry for entry in entries}
    xmp, iptc = (_content(file, layout, found[tag]) if tag in found else None for tag in (XMP, IPTC))
    return xmp, iptc


def written(content: bytes, xmp: bytes, change_iptc: Callable[[bytes], bytes]) -> bytes:
    """The same TIFF with this XMP packet; an IPTC run that it has is changed too.

    Raises:
        MetadataError: the first directory is damaged, or there is no room for the packet.
    """
    file = io.BytesIO(content)
    layout, entries, following = _first_directory(file)
    kept = {entry.tag: entry for entry in entries}
    tail = io.BytesIO()
    tail.write(b"\0" * (len(content) % 2))
    values = {}
    if XMP not in kept or _content(file, layout, kept[XMP]) != xmp:
        values[XMP] = (_BYTE, xmp)
    if IPTC in kept and kept[IPTC].kind in _SIZES:  # of another type, it is nothing that can be read
        run = _content(file, layout, kept[IPTC])
        if (changed := change_iptc(run)) != run:
            kind = kept[IPTC].kind
            values[IPTC] = (kind, changed + b"\0" * (-len(changed) % _SIZES[kind]))
    if not values:
        return content
    for tag, (kind, value) in values.items():
        count = len(value) // _SIZES[kind]
        kept[tag] = Entry(tag, kind, count, _value(layout, value, len(content) + tail.tell()))
        if len(value) > struct.calcsize(layout.offset):
            tail.write(value + b"\0" * (len(value) % 2))
    directory = len(content) + tail.tell()
    tail.write(struct.pack(layout.count, len(kept)))
    for tag in sorted(kept):
        entry = kept[tag]
        tail.write(struct.pack(layout.entry, entry.tag, entry.kind, entry.count, entry.value))
    tail.write(struct.pack(layout.offset, following))
    if len(content) + tail.tell() > (_END["Q"] if layout.big else _END["H"]):
        raise MetadataError(say("metadata", "it is too large for any more"))
    head = bytearray(content[: layout.pointer + struct.calcsize(layout.offset)])
    struct.pack_into(layout.offset, head, layout.pointer, directory)
    return bytes(head) + content[len(head) :] + tail.getvalue()


def _value(layout: _Layout, value: bytes, place: int) -> bytes:
    room = struct.calcsize(layout.offset)
    return value.ljust(room, b"\0") if len(value) <= room else struct.pack(layout.offset, place)


def _first_directory(file: IO[bytes]) -> tuple[_Layout, list[Entry], int]:
    """The layout, the first directory, and where the next one lies."""
    try:
        layout = _layout(file.read(8))
        file.seek(layout.pointer)
        (place,) = _unpacked(file, layout.offset)
        file.seek(place)
        (count,) = _unpacked(file, layout.count)
        if not 0 < count <= _MOST:
            raise MetadataError(say("metadata", "its first directory is damaged"))
        entries = [Entry(*_unpacked(file, layout.entry)) for _ in range(count)]
        (following,) = _unpacked(file, layout.offset)
    except (struct.error, OverflowError, OSError) as error:
        raise MetadataError(say("metadata", "its first directory is damaged")) from error
    return layout, entries, following


def _layout(head: bytes) -> _Layout:
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is not None:
        (version,) = struct.unpack_from(f"{order}H", head, 2)
        if version in (42, 43):
            return _Layout(order, version == 43)
    raise MetadataError(say("metadata", "it is no TIFF"))


def _unpacked(file: IO[bytes], form: str) -> tuple[Any, ...]:
    return struct.unpack(form, file.read(struct.calcsize(form)))


def _content(file: IO[bytes], layout: _Layout, entry: Entry) -> bytes:
    size = _SIZES.get(entry.kind, 0) * entry.count
    if size <= len(entry.value):
        return entry.value[:size]
    (place,) = struct.unpack(layout.offset, entry.value)
    if size > LARGEST_PACKET or place + size > file.seek(0, os.SEEK_END):
        raise MetadataError(say("metadata", "a tag of its first directory is damaged"))
    file.seek(place)
    return file.read(size)

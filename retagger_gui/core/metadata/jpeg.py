"""Where a JPEG keeps XMP and IPTC: in APP1 and APP13 segments before the picture; the picture stays to the byte.

After Adobe's "XMP Specification Part 3, Storage in Files", and CIPA DC-007 for the index of a file that holds
several pictures (the first one's size, and the others' places, change with the segments).
"""

import io
import struct
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from retagger_gui.core.language import say
from retagger_gui.core.metadata import iptc
from retagger_gui.core.metadata.errors import MetadataError

_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_EXIF, _MPF = b"Exif\0", b"MPF\0"
_APP0, _APP1, _APP2, _APP13 = 0xE0, 0xE1, 0xE2, 0xED
_SOS, _EOI = 0xDA, 0xD9
_LARGEST = 0xFFFF - 2  # bytes in a segment
_MP_ENTRIES = 0xB002


class Segment(NamedTuple):
    """One segment before the picture."""

    marker: int
    data: bytes  # without marker and length

    def bytes(self) -> bytes:
        """As it stands in the file."""
        return struct.pack(">BBH", 0xFF, self.marker, len(self.data) + 2) + self.data


def read(file: IO[bytes]) -> tuple[bytes | None, bytes | None]:
    """The XMP packet and the IPTC run, each None where there is none.

    Raises:
        MetadataError: the segments are damaged.
    """
    segments = list(_segments(file))
    xmp = next((segment.data[len(_XMP) :] for segment in segments if _is_xmp(segment)), None)
    resources = b"".join(segment.data[len(_PHOTOSHOP) :] for segment in segments if _is_photoshop(segment))
    return xmp, iptc.iptc_of(resources) if resources else None


def written(content: bytes, xmp: bytes, change_iptc: Callable[[bytes], bytes]) -> bytes:
    """The same JPEG with this XMP packet; an IPTC run that it has is changed too.

    Raises:
        MetadataError: the segments are damaged, or there is no room for the packet.
    """
    if len(_XMP) + len(xmp) > _LARGEST:
        raise MetadataError(say("metadata", "its keywords and other XMP are too long for a JPEG"))
    file = io.BytesIO(content)
    segments = list(_segments(file))
    picture = content[file.tell() :]
    new = _with_xmp(segments, xmp)
    new = _with_photoshop(new, change_iptc)
    new = _with_index(segments, new)
    return content[:2] + b"".join(segment.bytes() for segment in new) + picture


def _with_xmp(segments: list[Segment], xmp: bytes) -> list[Segment]:
    """The packet in its predecessor's place, else behind JFIF and EXIF; a second one goes."""
    mine = Segment(_APP1, _XMP + xmp)
    place = next((at for at, segment in enumerate(segments) if _is_xmp(segment)), None)
    kept = [segment for segment in segments if not _is_xmp(segment)]
    if place is None:
        place = 0
        while place < len(kept) and (kept[place].marker == _APP0 or kept[place].data.startswith(_EXIF)):
            place += 1
    return [*kept[:place], mine, *kept[place:]]


def _with_photoshop(segments: list[Segment], change_iptc: Callable[[bytes], bytes]) -> list[Segment]:
    found = [at for at, segment in enumerate(segments) if _is_photoshop(segment)]
    resources = b"".join(segments[at].data[len(_PHOTOSHOP) :] for at in found)
    run = iptc.iptc_of(resources)
    if run is None or (changed := change_iptc(run)) == run:
        return segments
    resources, room = iptc.with_iptc(resources, changed), _LARGEST - len(_PHOTOSHOP)
    mine = [
        Segment(_APP13, _PHOTOSHOP + resources[start : start + room])
        for start in range(0, len(resources), room)
    ]
    rest = [segment for at, segment in enumerate(segments) if at not in found[1:]]
    return [*rest[: found[0]], *mine, *rest[found[0] + 1 :]]


def _with_index(old: list[Segment], new: list[Segment]) -> list[Segment]:
    """Bring the index of several pictures up to date: it counts bytes from its own place on."""
    place = next((at for at, segment in enumerate(new) if _is_index(segment)), None)
    if place is None:
        return new
    before = old.index(new[place])
    longer = _length(new) - _length(old)
    behind = _length(new[place:]) - _length(old[before:])
    index = Segment(_APP2, _MPF + _moved(new[place].data[len(_MPF) :], longer, behind))
    return [*new[:place], index, *new[place + 1 :]]


def _moved(index: bytes, longer: int, behind: int) -> bytes:
    """An index whose first picture is so much longer, and whose others lie so much further on."""
    order = {b"II": "<", b"MM": ">"}.get(index[:2])
    if order is None:
        raise MetadataError(say("metadata", "its index of pictures is damaged"))
    try:
        (directory,) = struct.unpack_from(f"{order}I", index, 4)
        (count,) = struct.unpack_from(f"{order}H", index, directory)
        changed = bytearray(index)
        for number in range(count):
            tag, _, size, at = struct.unpack_from(f"{order}HHII", index, directory + 2 + 12 * number)
            if tag == _MP_ENTRIES:
                for entry in range(at, at + size, 16):
                    length, offset = struct.unpack_from(f"{order}II", index, entry + 4)
                    new = (length, offset + behind) if offset else (length + longer, 0)
                    struct.pack_into(f"{order}II", changed, entry + 4, *new)
    except struct.error as error:
        raise MetadataError(say("metadata", "its index of pictures is damaged")) from error
    return bytes(changed)


def _length(segments: list[Segment]) -> int:
    return sum(len(segment.data) + 4 for segment in segments)


def _is_xmp(segment: Segment) -> bool:
    return segment.marker == _APP1 and segment.data.startswith(_XMP)


def _is_photoshop(segment: Segment) -> bool:
    return segment.marker == _APP13 and segment.data.startswith(_PHOTOSHOP)


def _is_index(segment: Segment) -> bool:
    return segment.marker == _APP2 and segment.data.startswith(_MPF)


def _segments(file: IO[bytes]) -> Iterator[Segment]:
    """The segments before the picture; the file then stands where the rest begins."""
    if file.read(2) != b"\xff\xd8":
        raise MetadataError(say("metadata", "it is no JPEG"))
    while True:
        start = file.tell()
        head = file.read(2)
        if len(head) < 2 or head[0] != 0xFF:
            raise MetadataError(say("metadata", "its segments are damaged"))
        if head[1] == 0xFF:  # a byte that fills up
            file.seek(start + 1)
            continue
        if head[1] in (_SOS, _EOI):
            file.seek(start)
            return
        length = int.from_bytes(file.read(2), "big")
        data = file.read(max(0, length - 2))
        if length < 2 or len(data) != length - 2:
            raise MetadataError(say("metadata", "its segments are damaged"))
        yield Segment(head[1], data)

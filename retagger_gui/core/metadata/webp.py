"""Where a WebP keeps XMP: in a chunk `XMP ` behind the picture, and in a bit of its extended header.

After the WebP Container Specification (developers.google.com/speed/webp/docs/riff_container). A file without the
extended header gets one, as it must; the picture's own chunk stays to the byte.
"""

import io
import struct
from collections.abc import Callable, Iterator
from typing import IO

from retagger_gui.core.language import say
from retagger_gui.core.metadata.chunks import LARGEST_PACKET, Chunk
from retagger_gui.core.metadata.errors import MetadataError

_XMP_BIT, _ALPHA_BIT = 0x04, 0x10


def read(file: IO[bytes]) -> tuple[bytes | None, bytes | None]:
    """The XMP packet, None where there is none; a WebP has no IPTC.

    Raises:
        MetadataError: the chunks are damaged.
    """
    for chunk in _chunks(file):
        if chunk.kind == b"XMP " and chunk.length < LARGEST_PACKET:
            file.seek(chunk.start)
            return file.read(chunk.length), None
    return None, None


def written(content: bytes, xmp: bytes, change_iptc: Callable[[bytes], bytes]) -> bytes:
    """The same WebP with this XMP packet; there is no IPTC to change.

    Raises:
        MetadataError: the chunks are damaged.
    """
    chunks = list(_chunks(io.BytesIO(content)))
    kept = [chunk for chunk in chunks if chunk.kind not in (b"XMP ", b"VP8X")]
    parts = [b"VP8X" + struct.pack("<I", 10) + _header(content, chunks)]
    parts += [content[chunk.start - 8 : chunk.start + chunk.length + chunk.length % 2] for chunk in kept]
    parts.append(b"XMP " + struct.pack("<I", len(xmp)) + xmp + b"\0" * (len(xmp) % 2))
    body = b"WEBP" + b"".join(parts)
    end = 8 + struct.unpack_from("<I", content, 4)[0]
    return b"RIFF" + struct.pack("<I", len(body)) + body + content[end:]


def _header(content: bytes, chunks: list[Chunk]) -> bytes:
    """The extended header's content: that there is XMP, and what was in it, or what the picture says."""
    first = chunks[0] if chunks else Chunk(b"", 0, 0)
    data = content[first.start : first.start + min(first.length, 32)]
    try:
        match first.kind:
            case b"VP8X" if len(data) >= 10:
                return bytes([data[0] | _XMP_BIT]) + data[1:10]
            case b"VP8L" if data[0] == 0x2F:
                (bits,) = struct.unpack_from("<I", data, 1)
                alpha = _ALPHA_BIT if bits >> 28 & 1 else 0
                return _extended(alpha, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
            case b"VP8 " if data[3:6] == b"\x9d\x01\x2a":
                width, height = struct.unpack_from("<HH", data, 6)
                return _extended(0, width & 0x3FFF, height & 0x3FFF)
    except (struct.error, IndexError) as error:
        raise MetadataError(say("metadata", "its header is damaged")) from error
    raise MetadataError(say("metadata", "its header is damaged"))


def _extended(bits: int, width: int, height: int) -> bytes:
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return bytes([bits | _XMP_BIT, 0, 0, 0]) + size


def _chunks(file: IO[bytes]) -> Iterator[Chunk]:
    head = file.read(12)
    if len(head) < 12 or head[:4] != b"RIFF" or head[8:] != b"WEBP":
        raise MetadataError(say("metadata", "it is no WebP"))
    place, end = 12, 8 + struct.unpack_from("<I", head, 4)[0]
    while place + 8 <= end:
        file.seek(place)
        entry = file.read(8)
        if len(entry) < 8:
            raise MetadataError(say("metadata", "its chunks are damaged"))
        kind, length = struct.unpack("<4sI", entry)
        if place + 8 + length > end:
            raise MetadataError(say("metadata", "its chunks are damaged"))
        yield Chunk(kind, place + 8, length)
        place += 8 + length + length % 2

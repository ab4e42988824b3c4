"""Where a PNG keeps XMP: in an iTXt chunk named XML:com.adobe.xmp; all other chunks stay to the byte.

After the PNG specification (11.3.3.4, iTXt) and Adobe's "XMP Specification Part 3, Storage in Files".
"""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from retagger_gui.core.language import say
from retagger_gui.core.metadata.chunks import LARGEST_PACKET, Chunk
from retagger_gui.core.metadata.errors import MetadataError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\0"
_HEAD = _KEYWORD + b"\0\0\0\0"  # not compressed, no method, no language, no translated keyword
_PICTURE = b"IDAT"


def read(file: IO[bytes]) -> tuple[bytes | None, bytes | None]:
    """The XMP packet, None where there is none; a PNG has no IPTC.

    Raises:
        MetadataError: the chunks are damaged.
    """
    for chunk in _chunks(file):
        if chunk.kind == b"iTXt" and chunk.length < LARGEST_PACKET:
            file.seek(chunk.start)
            data = file.read(chunk.length)
            if data.startswith(_KEYWORD):
                return _packet(data), None
    return None, None


def written(content: bytes, xmp: bytes, change_iptc: Callable[[bytes], bytes]) -> bytes:
    """The same PNG with this XMP packet, before the picture; there is no IPTC to change.

    Raises:
        MetadataError: the chunks are damaged.
    """
    mine = b"iTXt" + _HEAD + xmp
    chunk = struct.pack(">I", len(mine) - 4) + mine + struct.pack(">I", zlib.crc32(mine))
    parts, rest = [SIGNATURE], len(SIGNATURE)
    for found in _chunks(io.BytesIO(content)):
        end = found.start + found.length + 4
        if found.kind == _PICTURE and chunk:
            parts.append(chunk)
            chunk = b""
        if not (found.kind == b"iTXt" and content.startswith(_KEYWORD, found.start)):
            parts.append(content[found.start - 8 : end])
        rest = end
    if chunk:
        raise MetadataError(say("metadata", "it has no picture"))
    return b"".join(parts) + content[rest:]


def _packet(data: bytes) -> bytes | None:
    if len(data) <= len(_KEYWORD):  # the file ends there
        raise MetadataError("its XMP is damaged")
    compressed = data[len(_KEYWORD)]
    _, _, rest = data[len(_KEYWORD) + 2 :].partition(b"\0")  # the language
    _, _, packet = rest.partition(b"\0")  # the translated keyword
    if not compressed:
        return packet
    try:
        return zlib.decompressobj().decompress(packet, LARGEST_PACKET)
    except zlib.error as error:
        raise MetadataError(say("metadata", "its XMP is damaged")) from error


def _chunks(file: IO[bytes]) -> Iterator[Chunk]:
    if file.read(8) != SIGNATURE:
        raise MetadataError(say("metadata", "it is no PNG"))
    place = 8
    while True:
        file.seek(place)
        head = file.read(8)
        if not head:
            return
        if len(head) < 8:
            raise MetadataError(say("metadata", "its chunks are damaged"))
        length, kind = struct.unpack(">I4s", head)
        yield Chunk(kind, place + 8, length)
        if kind == b"IEND":
            return
        place += 12 + length

"""IPTC-IIM, the older form of keywords and captions: reading them, and changing a keyword.

After "IPTC-NAA Information Interchange Model, version 4.2": a run of data sets, each 0x1C, record, number, length
(two bytes, or the length of a length where the first bit is set), value. Photoshop keeps the run in its image
resource 0x0404, and an MD5 of it in 0x0425, by which the Metadata Working Group's readers tell whether XMP is up to
date with it.
"""

import hashlib
import struct
from collections.abc import Iterator
from typing import NamedTuple

from retagger_gui.core.language import say
from retagger_gui.core.metadata.errors import MetadataError

_KEYWORD, _CAPTION, _CHARSET = (2, 25), (2, 120), (1, 90)
_UTF8 = b"\x1b%G"
_LONGEST_KEYWORD = 64  # bytes, as the standard has it
_SIGNATURE = b"8BIM"
_IPTC, _DIGEST = 0x0404, 0x0425


class DataSet(NamedTuple):
    """One value of the run."""

    record: int
    number: int
    value: bytes


class Resource(NamedTuple):
    """One of Photoshop's image resources."""

    id: int
    name: bytes  # as it stands there, with its length and padding
    data: bytes


def keywords(run: bytes) -> list[str]:
    """The keywords of a run; none where it is damaged."""
    return _texts(run, _KEYWORD)


def caption(run: bytes) -> str:
    """The caption of a run; "" where there is none, or it is damaged."""
    return next(iter(_texts(run, _CAPTION)), "")


def with_keyword(run: bytes, word: str, without: tuple[str, ...]) -> bytes:
    """The run with one keyword more, and others taken out; the very same bytes where it has it already.

    Raises:
        MetadataError: the run is damaged.
    """
    sets = list(_data_sets(run))
    utf8 = _is_utf8(sets)
    new, old = _encoded(word, utf8), {_encoded(other, utf8) for other in without if other != word}
    kept = [entry for entry in sets if (entry.record, entry.number) != _KEYWORD or entry.value not in old]
    if not any((entry.record, entry.number, entry.value) == (*_KEYWORD, new) for entry in kept):
        place = max((at + 1 for at, entry in enumerate(kept) if entry[:2] <= _KEYWORD), default=0)
        kept.insert(place, DataSet(*_KEYWORD, new))
    return run if kept == sets else b"".join(map(_bytes, kept))


def iptc_of(resources: bytes) -> bytes | None:
    """The IPTC run among Photoshop's image resources; None where there is none, or they are damaged."""
    try:
        return next((entry.data for entry in _resources(resources) if entry.id == _IPTC), None)
    except MetadataError:
        return None


def with_iptc(resources: bytes, run: bytes) -> bytes:
    """Photoshop's image resources with another IPTC run, its digest brought up to date where there is one.

    Raises:
        MetadataError: they are damaged.
    """
    changed = {_IPTC: run, _DIGEST: hashlib.md5(run, usedforsecurity=False).digest()}
    return b"".join(
        _resource_bytes(entry._replace(data=changed.get(entry.id, entry.data)))
        for entry in _resources(resources)
    )


def _texts(run: bytes, which: tuple[int, int]) -> list[str]:
    try:
        sets = list(_data_sets(run))
    except MetadataError:
        return []
    utf8 = _is_utf8(sets)
    return [_decoded(entry.value, utf8) for entry in sets if entry[:2] == which]


def _data_sets(run: bytes) -> Iterator[DataSet]:
    place = 0
    while place < len(run) and run[place]:  # zeros fill it up
        if run[place] != 0x1C or place + 5 > len(run):
            raise MetadataError(say("metadata", "its IPTC is damaged"))
        record, number, length = struct.unpack_from(">BBH", run, place + 1)
        place += 5
        if length & 0x8000:
            size = length & 0x7FFF
            if size > 4 or place + size > len(run):
                raise MetadataError(say("metadata", "its IPTC is damaged"))
            length = int.from_bytes(run[place : place + size], "big")
            place += size
        if place + length > len(run):
            raise MetadataError(say("metadata", "its IPTC is damaged"))
        yield DataSet(record, number, run[place : place + length])
        place += length


def _bytes(entry: DataSet) -> bytes:
    size = len(entry.value)
    length = struct.pack(">H", size) if size < 0x8000 else struct.pack(">HI", 0x8004, size)
    return bytes((0x1C, entry.record, entry.number)) + length + entry.value


def _is_utf8(sets: list[DataSet]) -> bool:
    return any(entry[:2] == _CHARSET and entry.value == _UTF8 for entry in sets)


def _decoded(value: bytes, utf8: bool) -> str:
    """Text; many programs write UTF-8 without saying so, and it is hardly ever anything else by chance."""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("utf-8" if utf8 else "latin-1", "replace")
    return text.strip("\0 ")


def _encoded(word: str, utf8: bool) -> bytes:
    if not utf8:
        return word.encode("latin-1", "replace")[:_LONGEST_KEYWORD]
    return word.encode()[:_LONGEST_KEYWORD].decode("utf-8", "ignore").encode()


def _resources(content: bytes) -> Iterator[Resource]:
    place = 0
    while place + 4 <= len(content) and content[place : place + 4] == _SIGNATURE:
        if place + 12 > len(content):
            raise MetadataError(say("metadata", "its Photoshop data is damaged"))
        name = 1 + content[place + 6]
        name += name % 2
        at = place + 6 + name
        if at + 4 > len(content):
            raise MetadataError(say("metadata", "its Photoshop data is damaged"))
        (size,) = struct.unpack_from(">I", content, at)
        if at + 4 + size > len(content):
            raise MetadataError(say("metadata", "its Photoshop data is damaged"))
        (number,) = struct.unpack_from(">H", content, place + 4)
        yield Resource(number, content[place + 6 : at], content[at + 4 : at + 4 + size])
        place = at + 4 + size + size % 2
    if content[place:].strip(b"\0"):
        raise MetadataError(say("metadata", "its Photoshop data is damaged"))


def _resource_bytes(entry: Resource) -> bytes:
    padding = b"\0" * (len(entry.data) % 2)
    head = _SIGNATURE + struct.pack(">H", entry.id) + entry.name + struct.pack(">I", len(entry.data))
    return head + entry.data + padding

"""What the metadata of all kinds of files has in common."""

from typing import NamedTuple

LARGEST_PACKET = 16 * 1024 * 1024  # bytes of XMP; it has a few thousand


class Chunk(NamedTuple):
    """One chunk of a PNG or WebP: its kind, where its content begins, and how long that is."""

    kind: bytes
    start: int
    length: int

"""Tell a file by its content, whatever its name, folder or date."""

from pathlib import Path
from typing import IO

from blake3 import blake3

_CHUNK = 1024 * 1024  # bytes read at a time
_LENGTH = 16  # bytes of the digest


def fingerprint(path: Path) -> str:
    """A short text that stays the same while the file's content does, whatever its name, folder or date.

    BLAKE3 (the first 128 bits, hexadecimal) over all of it: what a person decided of one photo must never pass to
    another, and two uncompressed plans may differ in a few bytes anywhere. tests/benchmarks/fingerprint.py measures
    what that costs.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb", buffering=0) as file:
        return fingerprint_of(file)


def fingerprint_of(file: IO[bytes]) -> str:
    """As `fingerprint`, of a file that is open and can be sought in."""
    digest = blake3()
    file.seek(0)
    while data := file.read(_CHUNK):
        digest.update(data)
    return digest.hexdigest(length=_LENGTH)

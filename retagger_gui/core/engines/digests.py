"""SHA-256 of model files, remembered while a file is the same: two of 80 MB are asked for several times a start."""

import contextlib
import hashlib
import json
import os
import re
import time
from pathlib import Path
from typing import Any

from retagger_gui.core.atomic import replacing

NAME = "digests.json"
# Seconds for which a file must have lain unchanged: clocks are coarse, and a copy may still go on.
_SETTLED = 10.0
_KEPT = 16  # files remembered
_DIGEST = re.compile(r"[0-9a-f]{64}")


def sha256(path: Path, cache: Path | None = None) -> str:
    """The file's SHA-256 in hexadecimal.

    A file that was written to has another time of change, one that took its place another number in its folder too:
    either is read anew. (Where systems keep the time of each change, it cannot be set back; on Windows it can.)

    Args:
        path: the file.
        cache: the folder in which it is remembered, made when needed; None to read the file whatever was read before.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        now = state(file.fileno())
        known = {} if cache is None else _read(cache / NAME)
        name = os.path.abspath(path)  # noqa: PTH100  (no link is followed: the state is that of what it leads to)
        if (entry := known.get(name)) is not None and entry[:-1] == now:
            return str(entry[-1])
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        if cache is not None and now == state(file.fileno()) and _is_settled(now):
            known.pop(name, None)
            _write(cache / NAME, {**dict([*known.items()][1 - _KEPT :]), name: [*now, digest]})
        return digest


def state(file: int | Path) -> list[int]:
    """Which file it is, how long, and when it was changed last: content, and (not on Windows) anything else of it.

    Args:
        file: a descriptor, or its path.

    Raises:
        OSError: there is none.
    """
    facts = os.stat(file)  # noqa: PTH116  (a Path has no descriptor)
    return [facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns]


def _is_settled(found: list[int]) -> bool:
    return max(found[-2:]) / 1e9 < time.time() - _SETTLED


def _read(file: Path) -> dict[str, list[Any]]:
    """What is remembered: by path a state and the digest; {} where that is nothing, or damaged."""
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return (
        {name: entry for name, entry in found.items() if _is_entry(entry)} if isinstance(found, dict) else {}
    )


def _is_entry(entry: object) -> bool:
    return (
        isinstance(entry, list)
        and len(entry) == 6
        and all(type(number) is int for number in entry[:-1])
        and isinstance(entry[-1], str)
        and _DIGEST.fullmatch(entry[-1]) is not None
    )


def _write(file: Path, known: dict[str, list[Any]]) -> None:
    """Remember all that; where nothing can be written, the files are read the next time."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with replacing(file) as beside:
            beside.write(json.dumps(known, indent=1).encode())

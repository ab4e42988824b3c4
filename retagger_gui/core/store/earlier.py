"""Takes over what earlier versions remembered: one file for everything, and decisions by a sample of a content."""

import contextlib
import hashlib
import logging
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from retagger_gui.core.errors import StoreError
from retagger_gui.core.language import say
from retagger_gui.core.photos import Photo
from retagger_gui.core.store.backups import folder_of
from retagger_gui.core.store.changes import UNKNOWN
from retagger_gui.core.store.database import files_of, newer, version_of
from retagger_gui.core.store.decisions import NEVER_BY_PLACE, DecisionDatabase
from retagger_gui.core.store.salvage import readable_rows

log = logging.getLogger(__name__)

NAME = "retagger.sqlite3"  # the file of versions up to 0.9, beside which the new ones lie
_LAST = 3  # the last version of its tables
_CHUNK = 64 * 1024
_SAMPLES = 4  # chunks that the sample took from the middle of a large file
WHOLE = (_SAMPLES + 2) * _CHUNK  # bytes up to which the sample was the whole file
_UNCOMPRESSED = (".bmp", ".dib", ".tif", ".tiff")
"""Of these, two photos may differ in nothing that the sample took."""


def sample(path: Path) -> str:
    """What earlier versions knew a file by: BLAKE2b over its size and at most six chunks of 64 KiB.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        size = path.stat().st_size
        digest = hashlib.blake2b(str(size).encode(), digest_size=16)
        last = size - _CHUNK
        starts: Iterable[int] = range(0, size, _CHUNK)
        if size > WHOLE:
            starts = [last * index // (_SAMPLES + 1) for index in range(_SAMPLES + 2)]
        for start in starts:
            file.seek(start)
            digest.update(file.read(_CHUNK))
        return digest.hexdigest()


def adopt(decisions: DecisionDatabase, photo: Photo, content: str) -> None:
    """Let what an earlier version remembered by a sample of this photo belong to its content from now on.

    Not where the sample may be another photo's, too: then it counts only for the file in its old place, unchanged.

    Args:
        decisions: the new database.
        photo: a file that was just read.
        content: its fingerprint.

    Raises:
        StoreError: the database cannot be read or written.
    """
    if not decisions.has_samples or not content:
        return
    if photo.size > WHOLE and photo.path.suffix.lower() in _UNCOMPRESSED:
        return
    with contextlib.suppress(OSError):  # then it is asked for the next time
        decisions.name_sample(sample(photo.path), content)


def upgrade(decisions: DecisionDatabase, folder: Path) -> None:
    """Take over the decisions of an earlier version, if there are any, and keep its file with the backups.

    Killed on the way, it goes on at the next start; nothing is taken over twice.

    Raises:
        NewerError: some version between wrote the file; it is left as it is.
        StoreError: the file is locked, or the new one cannot be written; the next start tries again.
    """
    old = folder / NAME
    if not old.exists():
        return
    try:
        _settle(old)
        stat = old.stat()
        decisions.take_over(f"{NAME} {stat.st_size} {stat.st_mtime_ns}", _rows(old))
        kept = free_name(folder_of(old) / NAME)
        kept.parent.mkdir(parents=True, exist_ok=True)
        for file, target in zip(reversed(files_of(old)), reversed(files_of(kept)), strict=True):
            with contextlib.suppress(FileNotFoundError):
                file.rename(target)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            say(
                "store",
                "The decisions in {0} could not be taken over ({1}). They are still there; close any "
                "other ReTagger, check that there is free space on the disk, and start ReTagger again.",
            ).format(old, error)
        ) from error


def _settle(old: Path) -> None:
    """Have SQLite write what it keeps beside the file into it; a damaged one is read as it is."""
    with contextlib.closing(sqlite3.connect(old, timeout=1.0)) as db:
        try:
            if version_of(db) > _LAST:
                raise newer(str(old))
            db.execute("BEGIN IMMEDIATE")  # nobody else writes to it: else some would be left behind
            db.execute("COMMIT")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError:
            raise
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            log.warning("%s is damaged: %s", old, error)


def _rows(old: Path) -> dict[str, Sequence[tuple[Any, ...]]]:
    """What is to be kept of it, as rows of the new tables."""
    words = readable_rows(old, {"decisions": "word, path, fingerprint, label"})["decisions"]
    with contextlib.closing(sqlite3.connect(old)) as db:
        files = {row[0]: row[1:] for row in _all(db, "files", "path, size, mtime_ns, fingerprint")}
        listings = _all(db, "listings", "folder, name, hidden, position, subject")
        covers = _all(db, "covers", "folder, tag, path, fingerprint")
    last = max((word for word, *_ in words), default=0)
    photos = []
    for word, path, mark, label in dict.fromkeys(words):
        size, mtime_ns = NEVER_BY_PLACE, 0
        if not mark:
            size = UNKNOWN  # it was about the place from the beginning
        elif path in files and files[path][2] == mark:
            size, mtime_ns = files[path][:2]
        photos.append((word - last, "", 0, path, "", size, mtime_ns, mark, "tag", "", label))
    return {"photo_decisions": photos, "listings": listings, "covers": [(*row[:3], "") for row in covers]}


def _all(db: sqlite3.Connection, table: str, columns: str) -> list[tuple[Any, ...]]:
    """As many rows as can be read; the first versions had not all of the tables."""
    rows: list[tuple[Any, ...]] = []
    with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        for row in db.execute(f"SELECT {columns} FROM {table}"):
            rows.append(row)  # one by one: those before the damage count
    return rows


def free_name(path: Path) -> Path:
    """The name, or one like it that is not taken."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free

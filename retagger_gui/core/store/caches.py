"""The databases of what can be computed again: predictions, thumbnails, and looks of photos."""

import contextlib
import logging
import sqlite3
import struct
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from retagger_gui.core.duplicates import Look
from retagger_gui.core.errors import StoreError
from retagger_gui.core.language import say
from retagger_gui.core.neighbours import compact
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.store.database import DamagedError, Database, files_of
from retagger_gui.core.store.decisions import key_of, places, slices

log = logging.getLogger(__name__)

THUMBNAIL_BYTES = 500 * 1024 * 1024  # of thumbnails kept on disk, about 20,000 photos'
_KEEP = 0.9  # of that is left after throwing out the longest unused
_DAY = 24 * 60 * 60
ROWS = 250_000  # predictions, files and looks kept, each; the oldest go
_NO_ROW = (None,) * 8  # of a file that was never read

_PREDICTION_TABLES_1 = """
    CREATE TABLE files (
        path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, fingerprint TEXT NOT NULL,
        read_at INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX files_by_size ON files (size);
    CREATE TABLE predictions (
        fingerprint TEXT NOT NULL, model TEXT NOT NULL, probabilities BLOB NOT NULL, attributes BLOB NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL, made_at INTEGER NOT NULL,
        PRIMARY KEY (fingerprint, model)
    ) WITHOUT ROWID;
"""
# Apart from the predictions: they are read when a folder is opened, embeddings when somebody looks for look-alikes.
# Predictions from before have none, and are made again.
_PREDICTION_TABLES_2 = """
    CREATE TABLE embeddings (
        fingerprint TEXT NOT NULL, model TEXT NOT NULL, embedding BLOB NOT NULL, made_at INTEGER NOT NULL,
        PRIMARY KEY (fingerprint, model)
    ) WITHOUT ROWID;
    DELETE FROM predictions;
"""
PREDICTION_TABLES = (_PREDICTION_TABLES_1, _PREDICTION_TABLES_2)
# The bytes' number stands before the bytes, so that adding numbers up never reads a picture.
_THUMBNAIL_TABLES_1 = """
    CREATE TABLE IF NOT EXISTS thumbnails (
        fingerprint TEXT PRIMARY KEY, used INTEGER NOT NULL, bytes INTEGER NOT NULL, picture BLOB NOT NULL
    );
    CREATE INDEX IF NOT EXISTS thumbnails_by_use ON thumbnails (used, bytes);
"""
_THUMBNAIL_TABLES_2 = """
    CREATE TABLE IF NOT EXISTS looks (
        fingerprint TEXT PRIMARY KEY, look BLOB NOT NULL
    ) WITHOUT ROWID;
"""
_THUMBNAIL_TABLES = (_THUMBNAIL_TABLES_1, _THUMBNAIL_TABLES_2)

Seen = tuple[str, Prediction | None]  # fingerprint, "" where it is not known, and what the model found


class _CacheDatabase:
    """A database that is begun anew when it is damaged; one of a newer version, or that cannot be used, is left alone.

    Attributes:
        notice: why everything is kept in memory instead; "" where it is not.
    """

    def __init__(self, path: Path | None, tables: Sequence[str]) -> None:
        self.notice = ""
        self._db = Database(path, tables, durable=False)
        try:
            self._open(path)
        except StoreError as error:
            self.notice = say(
                "store", "{0} Until then ReTagger works without it, and looks at photos anew."
            ).format(error)
            log.warning("%s", error)
            self._db = Database(None, tables, durable=False)
            self._db.open()

    def _open(self, path: Path | None) -> None:
        try:
            self._db.open()
        except DamagedError as error:
            log.warning("%s It is begun anew.", error)
            with self._db.replacing():
                try:
                    for file in files_of(path) if path is not None else ():
                        file.unlink(missing_ok=True)
                except OSError as failed:
                    raise StoreError(
                        say("store", "{0} is damaged and cannot be replaced ({1}).").format(
                            path, failed.strerror
                        )
                    ) from failed
            self._db.open()

    def close(self) -> None:
        """Close the file."""
        self._db.close()


class PredictionDatabase(_CacheDatabase):
    """What models found, by content, and which content each file had."""

    def __init__(self, path: Path | None) -> None:
        super().__init__(path, PREDICTION_TABLES)

    def put(self, predictions: Iterable[Prediction], model: str) -> None:
        """Remember what a model found, and which content each file had.

        Errors, and predictions with a note, are not remembered: such photos are looked at anew, and so noted again.
        """
        now = int(time.time())
        good = [found for found in predictions if found.fingerprint and found.probabilities]
        with self._db.writing() as db:
            db.executemany(
                "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)",
                [(key_of(p.photo.path), p.photo.size, p.photo.mtime_ns, p.fingerprint, now) for p in good],
            )
            db.executemany(
                "INSERT OR REPLACE INTO predictions VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        p.fingerprint,
                        model,
                        packed(p.probabilities),
                        packed(p.attributes),
                        p.width,
                        p.height,
                        now,
                    )
                    for p in good
                    if not p.note
                ],
            )
            db.executemany(
                "INSERT OR REPLACE INTO embeddings VALUES (?, ?, ?, ?)",
                [(p.fingerprint, model, compact(p.embedding), now) for p in good if p.embedding is not None],
            )

    def embeddings(self, fingerprints: Sequence[str], model: str) -> dict[str, bytes]:
        """How that model describes those of the contents that it has described (core/neighbours.py: compact)."""
        with self._db.reading() as db:
            return {
                mark: bytes(embedding)
                for some in slices(fingerprints)
                for mark, embedding in db.execute(
                    f"""SELECT fingerprint, embedding FROM embeddings
                        WHERE model = ? AND fingerprint IN ({places(some)})""",
                    [model, *some],
                )
            }

    def of_contents(self, photos: Sequence[tuple[Photo, str]], model: str) -> list[Prediction | None]:
        """What that model found in each of the contents (photo, fingerprint), wherever it lay then."""
        with self._db.reading() as db:
            return [found for some in slices(photos) for found in _of_contents(db, some, model)]

    def of_files(self, photos: Sequence[Photo], model: str | None) -> list[Seen]:
        """For each file its content and what that model found; known of one unchanged in size and date."""
        with self._db.reading() as db:
            return [one for some in slices(photos) for one in _of_files(db, some, model)]

    def sizes(self, sizes: Iterable[int]) -> set[int]:
        """Those of the sizes that some file had whose content is remembered."""
        with self._db.reading() as db:
            return {
                size
                for some in slices(list(sizes))
                for (size,) in db.execute(f"SELECT size FROM files WHERE size IN ({places(some)})", some)
            }

    def prune(self) -> None:
        """Throw out the oldest of each kind where there are more than ROWS."""
        with self._db.writing() as db:
            for table, date in (("files", "read_at"), ("predictions", "made_at"), ("embeddings", "made_at")):
                query = f"SELECT {date} FROM {table} ORDER BY {date} DESC LIMIT 1 OFFSET ?"
                row = db.execute(query, (ROWS,)).fetchone()
                if row is not None:
                    db.execute(f"DELETE FROM {table} WHERE {date} <= ?", row)


class ThumbnailDatabase(_CacheDatabase):
    """Pictures and looks, by content."""

    def __init__(self, path: Path | None, limit: int) -> None:
        super().__init__(path, _THUMBNAIL_TABLES)
        self._limit = limit
        self._bytes: int | None = None  # counted when the first picture is put in

    def put(self, pictures: Mapping[str, bytes]) -> None:
        """Keep encoded pictures; beyond the limit the longest unused ones go."""
        now = int(time.time())
        with self._db.writing() as db:
            if self._bytes is None:
                self._bytes = _total(db)
            for fingerprint, picture in pictures.items():
                row = (fingerprint, now, len(picture), picture)
                new = db.execute("INSERT OR IGNORE INTO thumbnails VALUES (?, ?, ?, ?)", row).rowcount
                self._bytes += len(picture) if new else 0
            if self._bytes > self._limit:
                _evict(db, self._bytes - int(self._limit * _KEEP))
                self._bytes = _total(db)

    def picture(self, fingerprint: str) -> bytes | None:
        """The encoded picture of that content, or None."""
        with self._db.reading() as db:
            query = "SELECT picture, used FROM thumbnails WHERE fingerprint = ?"
            row = db.execute(query, (fingerprint,)).fetchone()
        if row is None:
            return None
        picture, used = bytes(row[0]), int(row[1])
        if used < time.time() - _DAY:  # a write a day and picture is enough to know what is in use
            with contextlib.suppress(StoreError), self._db.writing() as db:
                query = "UPDATE thumbnails SET used = ? WHERE fingerprint = ?"
                db.execute(query, (int(time.time()), fingerprint))
        return picture

    def has(self, fingerprints: Iterable[str]) -> set[str]:
        """Those of the contents that have a picture here."""
        query = "SELECT 1 FROM thumbnails WHERE fingerprint = ?"
        with self._db.reading() as db:
            return {mark for mark in fingerprints if db.execute(query, (mark,)).fetchone() is not None}

    def put_looks(self, looks: Mapping[str, Look]) -> None:
        """Keep what photos look like."""
        rows = [(fingerprint, look.packed()) for fingerprint, look in looks.items() if fingerprint]
        with self._db.writing() as db:
            db.executemany("INSERT OR REPLACE INTO looks VALUES (?, ?)", rows)

    def looks(self, fingerprints: Iterable[str]) -> dict[str, Look]:
        """What those of the contents look like that were measured before."""
        query = "SELECT look FROM looks WHERE fingerprint = ?"
        found = {}
        with self._db.reading() as db:
            for fingerprint in fingerprints:
                row = db.execute(query, (fingerprint,)).fetchone()
                look = None if row is None else Look.unpacked(row[0])
                if look is not None:
                    found[fingerprint] = look
        return found

    def prune(self) -> None:
        """Throw out the looks of photos that have no picture any more, where there are more than ROWS."""
        with self._db.writing() as db:
            if db.execute("SELECT count(*) FROM looks").fetchone()[0] > ROWS:
                db.execute("DELETE FROM looks WHERE fingerprint NOT IN (SELECT fingerprint FROM thumbnails)")


def _of_contents(
    db: sqlite3.Connection, photos: Sequence[tuple[Photo, str]], model: str
) -> list[Prediction | None]:
    query = f"""SELECT fingerprint, probabilities, attributes, width, height FROM predictions
        WHERE model = ? AND fingerprint IN ({places(photos)})"""
    rows = {mark: row for mark, *row in db.execute(query, [model, *(mark for _, mark in photos)])}
    return [_found(photo, mark, rows.get(mark)) for photo, mark in photos]


def _of_files(db: sqlite3.Connection, photos: Sequence[Photo], model: str | None) -> list[Seen]:
    keys = [key_of(photo.path) for photo in photos]
    query = f"""SELECT path, size, mtime_ns, files.fingerprint, probabilities, attributes, width, height
        FROM files LEFT JOIN predictions ON predictions.fingerprint = files.fingerprint AND model = ?
        WHERE path IN ({places(keys)})"""
    rows = {row[0]: row for row in db.execute(query, [model, *keys])}
    return [_of_row(photo, rows.get(key, _NO_ROW)) for photo, key in zip(photos, keys, strict=True)]


def _of_row(photo: Photo, row: Sequence[Any]) -> Seen:
    _, size, mtime_ns, mark, *found = row
    if size != photo.size or mtime_ns != photo.mtime_ns:
        return "", None
    return mark, _found(photo, mark, found)


def _found(photo: Photo, mark: str, row: Sequence[Any] | None) -> Prediction | None:
    """From (probabilities, attributes, width, height); None where there are none."""
    if row is None or row[0] is None:
        return None
    probabilities, attributes, width, height = row
    return Prediction(
        photo, unpacked(probabilities), width, height, "", mark, attributes=unpacked(attributes)
    )


def _total(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT total(bytes) FROM thumbnails").fetchone()[0])


def _evict(db: sqlite3.Connection, excess: int) -> None:
    """Throw out the longest unused pictures until so many bytes are gone."""
    db.execute(
        """DELETE FROM thumbnails WHERE rowid IN (
            SELECT rowid FROM (
                SELECT rowid, sum(bytes) OVER (ORDER BY used, rowid) - bytes AS before FROM thumbnails
            ) WHERE before < ?)""",
        (excess,),
    )


def packed(numbers: Sequence[float]) -> bytes:
    """As float32, little-endian."""
    return struct.pack(f"<{len(numbers)}f", *numbers)


def unpacked(data: bytes) -> tuple[float, ...]:
    """The same back."""
    return struct.unpack(f"<{len(data) // 4}f", data)

"""What ReTagger remembers between runs: decisions, predictions by content, and thumbnails, in SQLite.

Two files: the store itself, small and precious, and beside it a cache of thumbnails, large and replaceable.
"""

import contextlib
import logging
import os
import sqlite3
import struct
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from retagger_gui.core.compare import ListingState
from retagger_gui.core.duplicates import Look
from retagger_gui.core.errors import StoreError
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction

log = logging.getLogger(__name__)

THUMBNAIL_BYTES = 500 * 1024 * 1024  # of thumbnails kept on disk, about 20,000 photos'
_KEEP = 0.9  # of that is left after throwing out the longest unused
_DAY = 24 * 60 * 60
_PATIENCE = 5.0  # seconds to wait for another running ReTagger's write
_ASKED = 256  # files asked for at a time: one question for each would take ten times as long
_NO_ROW = (None,) * 7  # of a file that was never read
T = TypeVar("T")

# What leads from each version of the tables to the next one, the first of them from nothing to version 1. An
# entry that was ever released is never changed: a new one is added at the end.
_TABLES_1 = """
    CREATE TABLE IF NOT EXISTS files (
        path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, fingerprint TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS predictions (
        fingerprint TEXT NOT NULL, model TEXT NOT NULL, probabilities BLOB NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL,
        PRIMARY KEY (fingerprint, model)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS decisions (
        word INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE, fingerprint TEXT NOT NULL, label TEXT
    );
    CREATE INDEX IF NOT EXISTS decisions_by_fingerprint ON decisions (fingerprint, word);
"""
_TABLES_2 = """
    CREATE TABLE IF NOT EXISTS listings (
        folder BLOB PRIMARY KEY, name TEXT NOT NULL, hidden INTEGER NOT NULL, position INTEGER,
        subject INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS covers (
        folder BLOB NOT NULL, tag TEXT NOT NULL, path BLOB NOT NULL, fingerprint TEXT NOT NULL,
        PRIMARY KEY (folder, tag)
    ) WITHOUT ROWID;
"""
_TABLES_3 = """
    CREATE INDEX IF NOT EXISTS files_by_size ON files (size);
"""
_TABLES = (_TABLES_1, _TABLES_2, _TABLES_3)
SCHEMA = len(_TABLES)  # the version of the store's tables
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


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """A person's word on one file, to be remembered: a label, or None for a decision taken back."""

    path: Path
    fingerprint: str
    label: str | None


@dataclass(frozen=True, slots=True)
class Cover:
    """The photo that a person chose to stand for a room of a listing, to be remembered.

    Attributes:
        folder: what the listing is remembered by (Comparison.memory_key).
        tag: the room.
        path: the photo; None for a choice taken back.
        fingerprint: of its content, by which it is found again; "" where that is not known.
    """

    folder: str
    tag: str
    path: Path | None
    fingerprint: str = ""


class Store:
    """The memory of the program. Every method may be called from any thread, and may raise StoreError.

    A decision belongs to the content of a photo, so it survives moving and renaming; where the content was
    not known when it was made, it belongs to the absolute path. A file's own word comes before that of its
    copies, and among copies the last word counts. A file that was replaced by another photo does not inherit
    the decision.
    """

    def __init__(self, path: Path | None, *, thumbnail_bytes: int = THUMBNAIL_BYTES) -> None:
        """Open the store, or make a new one.

        Args:
            path: the store's file; its folder is made. None keeps everything in memory, until it is closed.
            thumbnail_bytes: how much room the thumbnails may take on disk.

        Raises:
            StoreError: it cannot be opened or made, or a newer version of ReTagger wrote it.
        """
        self.notice = ""  # a sentence for the person when a damaged store was put aside
        self._main, aside = _open(path, _TABLES)
        if aside is not None:
            self.notice = (
                "ReTagger's memory of earlier decisions was damaged and has been put aside as "
                f"{aside}. A new one was begun; your photos are untouched."
            )
        cache = None if path is None else path.with_name("thumbnails.sqlite")
        self._thumbnails = _open_cache(cache)
        self._thumbnail_limit = thumbnail_bytes
        with self._thumbnails.reading() as db:
            self._thumbnail_bytes = int(db.execute("SELECT total(bytes) FROM thumbnails").fetchone()[0])

    def close(self) -> None:
        """Close the files; calling it twice is fine."""
        self._main.close()
        self._thumbnails.close()

    # Decisions

    def put_decisions(self, words: Iterable[StoredDecision]) -> None:
        """Remember what a person said, safe against a crash or a power cut once this returns."""
        with self._main.writing() as db:
            db.executemany(
                "INSERT OR REPLACE INTO decisions (path, fingerprint, label) VALUES (?, ?, ?)",
                [(_key(word.path), word.fingerprint, word.label) for word in words],
            )

    def decisions(self, files: Iterable[tuple[Path, str]]) -> dict[Path, str]:
        """The labels decided for files.

        Args:
            files: (absolute path, fingerprint or "" where that is not known).

        Returns:
            path -> label, for the files that a person has decided on.
        """
        asked = list(files)
        named = [(_key(path), mark) for path, mark in asked]
        with self._main.reading() as db:
            labels = [label for some in _slices(named) for label in _labels(db, some)]
        return {path: label for (path, _), label in zip(asked, labels, strict=True) if label is not None}

    # Listings

    def put_listings(self, states: Mapping[str, ListingState]) -> None:
        """Remember what a person said of listings, by what each is remembered by (Comparison.memory_key)."""
        rows = [
            (_folder_key(folder), state.name, state.hidden, state.position, state.subject)
            for folder, state in states.items()
        ]
        with self._main.writing() as db:
            db.executemany("INSERT OR REPLACE INTO listings VALUES (?, ?, ?, ?, ?)", rows)

    def listings(self, folders: Iterable[str]) -> dict[str, ListingState]:
        """What a person said of those of the listings that they said anything of."""
        query = "SELECT name, hidden, position, subject FROM listings WHERE folder = ?"
        found = {}
        with self._main.reading() as db:
            for folder in folders:
                row = db.execute(query, (_folder_key(folder),)).fetchone()
                if row is not None:
                    found[folder] = ListingState(str(row[0]), bool(row[1]), row[2], bool(row[3]))
        return found

    def put_covers(self, covers: Iterable[Cover]) -> None:
        """Remember which photos a person chose to stand for rooms."""
        with self._main.writing() as db:
            for cover in covers:
                spot = (_folder_key(cover.folder), cover.tag)
                if cover.path is None:
                    db.execute("DELETE FROM covers WHERE folder = ? AND tag = ?", spot)
                else:
                    row = (*spot, _key(cover.path), cover.fingerprint)
                    db.execute("INSERT OR REPLACE INTO covers VALUES (?, ?, ?, ?)", row)

    def covers(self, folders: Iterable[str]) -> list[Cover]:
        """The photos that a person chose in those listings; a path may lead nowhere by now."""
        query = "SELECT tag, path, fingerprint FROM covers WHERE folder = ?"
        with self._main.reading() as db:
            return [
                Cover(folder, str(tag), Path(os.fsdecode(path)), str(fingerprint))
                for folder in folders
                for tag, path, fingerprint in db.execute(query, (_folder_key(folder),))
            ]

    # Predictions

    def put_predictions(self, predictions: Iterable[Prediction], model: str) -> None:
        """Remember what a model found, and which content each file had; errors are not remembered.

        A decision that was made before the content was known belongs to that content from now on.
        """
        good = [found for found in predictions if found.fingerprint and found.probabilities]
        with self._main.writing() as db:
            db.executemany(
                "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)",
                [(_key(p.photo.path), p.photo.size, p.photo.mtime_ns, p.fingerprint) for p in good],
            )
            db.executemany(
                "INSERT OR REPLACE INTO predictions VALUES (?, ?, ?, ?, ?)",
                [(p.fingerprint, model, _packed(p.probabilities), p.width, p.height) for p in good],
            )
            db.executemany(
                "UPDATE decisions SET fingerprint = ? WHERE path = ? AND fingerprint = ''",
                [(p.fingerprint, _key(p.photo.path)) for p in good],
            )

    def prediction(self, photo: Photo, fingerprint: str, model: str) -> Prediction | None:
        """What that model found for this content, wherever it lay then; None when it has not seen it."""
        with self._main.reading() as db:
            return _prediction(db, photo, fingerprint, model)

    def known(self, photos: Sequence[Photo], model: str | None) -> list[Known]:
        """All that is remembered of files, in their order; no file is opened.

        A fingerprint is known of a file unchanged in size and date since it was read; with it, what that model
        found, and what a person said of that content.

        Args:
            photos: the files.
            model: whose predictions; None for none.
        """
        with self._main.reading() as db:
            return [one for some in _slices(photos) for one in _known(db, some, model)]

    def known_contents(self, photos: Sequence[tuple[Photo, str]], model: str) -> list[Known]:
        """All that is remembered of the contents of files, wherever these lay then, in their order.

        Args:
            photos: the files, each with its fingerprint.
            model: whose predictions.
        """
        with self._main.reading() as db:
            return [one for some in _slices(photos) for one in _known_contents(db, some, model)]

    def sizes(self, sizes: Iterable[int]) -> set[int]:
        """Those of the sizes that some file had whose content is remembered."""
        asked = list(sizes)
        with self._main.reading() as db:
            return {
                size
                for some in _slices(asked)
                for (size,) in db.execute(f"SELECT size FROM files WHERE size IN ({_places(some)})", some)
            }

    # Thumbnails

    def put_thumbnails(self, pictures: Mapping[str, bytes]) -> None:
        """Keep encoded pictures by fingerprint; beyond the limit the longest unused ones go."""
        now = int(time.time())
        with self._thumbnails.writing() as db:
            for fingerprint, picture in pictures.items():
                row = (fingerprint, now, len(picture), picture)
                new = db.execute("INSERT OR IGNORE INTO thumbnails VALUES (?, ?, ?, ?)", row).rowcount
                self._thumbnail_bytes += len(picture) if new else 0
            if self._thumbnail_bytes > self._thumbnail_limit:
                self._evict(db)

    def thumbnail(self, fingerprint: str) -> bytes | None:
        """The encoded picture of that content, or None."""
        with self._thumbnails.reading() as db:
            query = "SELECT picture, used FROM thumbnails WHERE fingerprint = ?"
            row = db.execute(query, (fingerprint,)).fetchone()
        if row is None:
            return None
        picture, used = bytes(row[0]), int(row[1])
        if used < time.time() - _DAY:  # a write a day and picture is enough to know what is in use
            with self._thumbnails.writing() as db:
                query = "UPDATE thumbnails SET used = ? WHERE fingerprint = ?"
                db.execute(query, (int(time.time()), fingerprint))
        return picture

    def has_thumbnails(self, fingerprints: Iterable[str]) -> set[str]:
        """Those of the contents that have a picture here."""
        query = "SELECT 1 FROM thumbnails WHERE fingerprint = ?"
        with self._thumbnails.reading() as db:
            return {mark for mark in fingerprints if db.execute(query, (mark,)).fetchone() is not None}

    # Looks

    def put_looks(self, looks: Mapping[str, Look]) -> None:
        """Keep what photos look like, by fingerprint."""
        rows = [(fingerprint, look.packed()) for fingerprint, look in looks.items() if fingerprint]
        with self._thumbnails.writing() as db:
            db.executemany("INSERT OR REPLACE INTO looks VALUES (?, ?)", rows)

    def looks(self, fingerprints: Iterable[str]) -> dict[str, Look]:
        """What those of the contents look like that were measured before."""
        query = "SELECT look FROM looks WHERE fingerprint = ?"
        found = {}
        with self._thumbnails.reading() as db:
            for fingerprint in fingerprints:
                row = db.execute(query, (fingerprint,)).fetchone()
                look = None if row is None else Look.unpacked(row[0])
                if look is not None:
                    found[fingerprint] = look
        return found

    def _evict(self, db: sqlite3.Connection) -> None:
        """Throw out the longest unused pictures until _KEEP of the limit is left."""
        excess = self._thumbnail_bytes - int(self._thumbnail_limit * _KEEP)
        db.execute(
            """DELETE FROM thumbnails WHERE rowid IN (
                SELECT rowid FROM (
                    SELECT rowid, sum(bytes) OVER (ORDER BY used, rowid) - bytes AS before FROM thumbnails
                ) WHERE before < ?)""",
            (excess,),
        )
        self._thumbnail_bytes = int(db.execute("SELECT total(bytes) FROM thumbnails").fetchone()[0])


def _key(path: Path) -> bytes:
    """A path as it is looked up: bytes, as names on disk need not be valid text."""
    return os.fsencode(os.path.normcase(path))


def _folder_key(folder: str) -> bytes:
    return os.fsencode(os.path.normcase(folder))


def _packed(probabilities: Sequence[float]) -> bytes:
    return struct.pack(f"<{len(probabilities)}f", *probabilities)


def _unpacked(data: bytes) -> tuple[float, ...]:
    return _layout(len(data)).unpack(data)


@lru_cache
def _layout(length: int) -> struct.Struct:
    return struct.Struct(f"<{length // 4}f")


def _slices(asked: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many at a time as one question may name."""
    return (asked[start : start + _ASKED] for start in range(0, len(asked), _ASKED))


def _keys_of(photos: Iterable[Photo]) -> list[bytes]:
    return [_key(photo.path) for photo in photos]


def _known(db: sqlite3.Connection, photos: Sequence[Photo], model: str | None) -> list[Known]:
    keys = _keys_of(photos)
    seen = _seen(db, photos, keys, model)
    labels = _labels(db, [(key, mark) for key, (mark, _) in zip(keys, seen, strict=True)])
    return [Known(photo, *one, label) for photo, one, label in zip(photos, seen, labels, strict=True)]


def _known_contents(db: sqlite3.Connection, photos: Sequence[tuple[Photo, str]], model: str) -> list[Known]:
    query = f"""SELECT fingerprint, probabilities, width, height FROM predictions
        WHERE model = ? AND fingerprint IN ({_places(photos)})"""
    rows = {mark: row for mark, *row in db.execute(query, [model, *(mark for _, mark in photos)])}
    labels = _labels(db, [(_key(photo.path), mark) for photo, mark in photos])
    return [
        Known(photo, mark, _found(photo, mark, rows.get(mark)), label)
        for (photo, mark), label in zip(photos, labels, strict=True)
    ]


def _found(photo: Photo, mark: str, row: Sequence[Any] | None) -> Prediction | None:
    """From (probabilities, width, height); None where there are none."""
    if row is None or row[0] is None:
        return None
    probabilities, width, height = row
    return Prediction(photo, _unpacked(probabilities), width, height, "", mark)


def _seen(
    db: sqlite3.Connection, photos: Sequence[Photo], keys: Sequence[bytes], model: str | None
) -> list[tuple[str, Prediction | None]]:
    """For each photo its fingerprint, "" if it is not known, and what the model found in that content."""
    query = f"""SELECT path, size, mtime_ns, files.fingerprint, probabilities, width, height
        FROM files LEFT JOIN predictions ON predictions.fingerprint = files.fingerprint AND model = ?
        WHERE path IN ({_places(keys)})"""
    rows = {row[0]: row for row in db.execute(query, [model, *keys])}
    return [_of_row(photo, rows.get(key, _NO_ROW)) for photo, key in zip(photos, keys, strict=True)]


def _of_row(photo: Photo, row: Sequence[Any]) -> tuple[str, Prediction | None]:
    _, size, mtime_ns, mark, *found = row
    if size != photo.size or mtime_ns != photo.mtime_ns:
        return "", None
    return mark, _found(photo, mark, found)


def _labels(db: sqlite3.Connection, files: Sequence[tuple[bytes, str]]) -> list[str | None]:
    """For each (path as _key gives it, fingerprint) the label decided for it, or None."""
    if db.execute("SELECT 1 FROM decisions LIMIT 1").fetchone() is None:
        return [None] * len(files)
    keys = [key for key, _ in files]
    query = f"SELECT path, fingerprint, label FROM decisions WHERE path IN ({_places(keys)})"
    own = {path: (mark, label) for path, mark, label in db.execute(query, keys)}
    marks = list({mark for _, mark in files if mark})
    query = f"""SELECT fingerprint, label, max(word) FROM decisions
        WHERE fingerprint IN ({_places(marks)}) GROUP BY fingerprint"""  # SQLite: the label of that very word
    last = {mark: label for mark, label, _ in db.execute(query, marks)}
    return [
        own[key][1] if key in own and own[key][0] in ("", mark) else last.get(mark) for key, mark in files
    ]


def _places(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _prediction(db: sqlite3.Connection, photo: Photo, fingerprint: str, model: str) -> Prediction | None:
    query = "SELECT probabilities, width, height FROM predictions WHERE fingerprint = ? AND model = ?"
    return _found(photo, fingerprint, db.execute(query, (fingerprint, model)).fetchone())


class _Database:
    """One SQLite file behind one connection and a lock; its errors are StoreErrors that name the file."""

    def __init__(self, path: Path | None, tables: Sequence[str], *, durable: bool) -> None:
        self._name = "the program's memory" if path is None else str(path)
        self._lock = threading.RLock()
        self._closed = False
        self._db = sqlite3.connect(
            ":memory:" if path is None else path,
            timeout=_PATIENCE,
            check_same_thread=False,
            isolation_level=None,
        )
        try:
            self._prepare(tables, durable)
        except BaseException:
            self._db.close()
            raise

    def _prepare(self, tables: Sequence[str], durable: bool) -> None:
        if self._version() > len(tables):
            raise StoreError(
                f"{self._name} was written by a newer version of ReTagger. Install that version to use it "
                "again, or move the file away to begin anew."
            )
        self._db.execute("PRAGMA journal_mode = WAL")
        # FULL outlives a power cut as well; a cache may lose its last pictures.
        self._db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        if durable and self._db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("quick_check failed")
        self._migrate(tables)

    def _version(self) -> int:
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    def _migrate(self, tables: Sequence[str]) -> None:
        """Bring the tables up to date, each step all or nothing, though another ReTagger may be at it too."""
        for version in range(self._version() + 1, len(tables) + 1):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                if self._version() < version:
                    for statement in filter(str.strip, tables[version - 1].split(";")):
                        self._db.execute(statement)
                    self._db.execute(f"PRAGMA user_version = {version}")
                self._db.execute("COMMIT")
            except BaseException:
                self._db.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for reading."""
        with self._lock, self._explained():
            yield self._db

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection in a transaction of its own: all of it is written, or none."""
        with self._lock, self._explained():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._db.close()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        if self._closed:
            raise StoreError(f"{self._name} has been closed already.")
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(f"{self._name} cannot be read or written ({error}). {_ADVICE}") from error


_ADVICE = "Check that there is free space on the disk and that you may write to this folder."


def _open(path: Path | None, tables: Sequence[str]) -> tuple[_Database, Path | None]:
    """The store's database, and where a damaged one was moved to if it was."""
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _Database(path, tables, durable=True), None
        except sqlite3.OperationalError:
            raise  # locked, no permission, disk full: nothing is damaged
        except sqlite3.DatabaseError as error:
            if path is None:
                raise
            log.warning("the store is damaged: %s", error)
            aside = _move_aside(path)
            return _Database(path, tables, durable=True), aside
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"ReTagger's memory {path} cannot be opened ({error}). {_ADVICE}") from error


def _open_cache(path: Path | None) -> _Database:
    """The thumbnails' database; one that cannot be used is begun anew, or else kept in memory."""
    with contextlib.suppress(sqlite3.Error, StoreError):
        return _Database(path, _THUMBNAIL_TABLES, durable=False)
    log.warning("the thumbnails in %s could not be used", path)
    with contextlib.suppress(OSError, sqlite3.Error, StoreError):
        if path is not None:
            for file in _files(path):
                file.unlink(missing_ok=True)
        return _Database(path, _THUMBNAIL_TABLES, durable=False)
    return _Database(None, _THUMBNAIL_TABLES, durable=False)


def _move_aside(path: Path) -> Path:
    """Rename a database and what belongs to it, and say where it is now."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    for file in _files(path):
        with contextlib.suppress(FileNotFoundError):
            file.rename(f"{file}.damaged-{stamp}")
    return Path(f"{path}.damaged-{stamp}")


def _files(path: Path) -> list[Path]:
    return [path, Path(f"{path}-wal"), Path(f"{path}-shm")]

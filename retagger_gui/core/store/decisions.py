"""The database of what people decided, which cannot be computed again; it holds nothing else."""

import contextlib
import logging
import os
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from retagger_gui.core.compare import ListingState
from retagger_gui.core.errors import StoreError
from retagger_gui.core.language import say
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import NO_ANNOTATIONS, Annotations
from retagger_gui.core.store import backups, salvage
from retagger_gui.core.store.changes import (
    UNKNOWN,
    AttributeDecision,
    Change,
    ContentLearnt,
    Cover,
    ListingChange,
    ListingNote,
    PhotoCaption,
    PhotoChange,
    PhotoNote,
    PhotoRating,
    SeenMark,
    StoredDecision,
    Undone,
)
from retagger_gui.core.store.database import DamagedError, Database, NewerError, version_of

log = logging.getLogger(__name__)

ASKED = 256  # files asked for at a time: one question for each would take ten times as long
NEVER_BY_PLACE = -2  # as a size: what was said counts only for the content, whatever lies at that place now
_SUPERSEDED_DAYS = 30  # after which what was said before the last word on a photo is thrown out
T = TypeVar("T")

# What a person says of photos is only ever added to: the last row on a photo counts, and undoing a gesture takes its
# rows out again, so that what was said before counts as if there had never been another word.
_TABLES_1 = """
    CREATE TABLE photo_decisions (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        step TEXT NOT NULL,
        said_at INTEGER NOT NULL,
        path BLOB NOT NULL, content TEXT NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
        sample TEXT NOT NULL,
        kind TEXT NOT NULL, name TEXT NOT NULL, value
    );
    CREATE INDEX photo_decisions_by_path ON photo_decisions (path);
    CREATE INDEX photo_decisions_by_content ON photo_decisions (content, kind, name) WHERE content <> '';
    CREATE INDEX photo_decisions_unnamed ON photo_decisions (path) WHERE content = '';
    CREATE INDEX photo_decisions_by_sample ON photo_decisions (sample) WHERE sample <> '';
    CREATE INDEX photo_decisions_by_step ON photo_decisions (step) WHERE step <> '';
    CREATE TABLE listings (
        folder BLOB NOT NULL UNIQUE, name TEXT NOT NULL, hidden INTEGER NOT NULL, position INTEGER,
        subject INTEGER NOT NULL
    );
    CREATE TABLE covers (
        folder BLOB NOT NULL, tag TEXT NOT NULL, path BLOB, fingerprint TEXT NOT NULL, UNIQUE (folder, tag)
    );
    CREATE TABLE listing_notes (folder BLOB NOT NULL UNIQUE, note TEXT NOT NULL);
    CREATE TABLE upgrades (source TEXT NOT NULL UNIQUE);
"""
TABLES = (_TABLES_1,)
KEPT = {  # every table, with its columns: what is read out of a damaged file
    "photo_decisions": "number, step, said_at, path, content, size, mtime_ns, sample, kind, name, value",
    "listings": "folder, name, hidden, position, subject",
    "covers": "folder, tag, path, fingerprint",
    "listing_notes": "folder, note",
    "upgrades": "source",
}
_TAG, _ATTRIBUTE, _NOTE, _CAPTION, _RATING, _SEEN = (  # kinds
    "tag", "attribute", "note", "caption", "rating", "seen",
)  # fmt: skip

_NAME = """UPDATE photo_decisions SET content = ?, sample = '' WHERE path = ? AND content = ''
    AND ((size = ? AND mtime_ns = ?) OR size = ?)"""

Asked = tuple[bytes, str, int, int]  # path as key_of gives it, fingerprint or "", size, mtime_ns


class DecisionDatabase:
    """What people decided. Every method may be called from any thread, and may raise StoreError.

    What was said of a photo belongs to its content, so it survives moving and renaming. Where the content was not
    known then, it belongs to the file as long as size and date stay the same, until the content is learnt. What was
    said of the file itself comes before what was said of its copies, and among copies the last word counts. A file
    that was replaced by another photo inherits nothing.
    """

    def __init__(self, path: Path | None, *, later: bool = False) -> None:
        """Open the database, or make it; a damaged one is put aside, and what can be read of it is kept.

        Args:
            path: of the file; None keeps everything in memory.
            later: whether one that cannot be opened now is tried again whenever it is needed.

        Raises:
            StoreError: it cannot be opened or made, unless `later`, or a newer version of ReTagger wrote it.
        """
        self.path = path
        self.notice = ""  # a sentence for the person after damage
        self._said_before: int | None = (
            None  # the last number that was given when this program began; None: not seen
        )
        self._db = Database(path, TABLES, durable=True, before_migration=self._before_migration)
        try:
            self._sound(self._db.open)
        except NewerError:
            raise
        except StoreError:
            if not later:
                raise

    def _before_migration(self, db: sqlite3.Connection, version: int) -> None:
        if self.path is not None:
            backups.before_migration(db, self.path, version)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _sound(self, call: Callable[[], T]) -> T:
        """The call's result; where it finds the file damaged, the file is mended and the call made once more."""
        try:
            return call()
        except DamagedError:
            if self.path is None:
                raise
            self._mend(self.path)
            return call()

    # What people say

    def put(self, changes: Iterable[Change]) -> None:
        """Remember what a person said, in that order, all or nothing; safe against a power cut once this returns."""
        changes = list(changes)

        def write() -> None:
            now = int(time.time())
            with self._db.writing() as db:
                self._see_where_it_begins(db)
                for change in changes:
                    _put(db, change, now)

        self._sound(write)

    def annotations(self, asked: Sequence[Asked], without: Collection[str] = ()) -> list[Annotations]:
        """What a person said of each of the photos, less what the gestures in `without` said of that same file."""

        def read() -> list[Annotations]:
            with self._db.reading() as db:
                if db.execute("SELECT 1 FROM photo_decisions LIMIT 1").fetchone() is None:
                    return [NO_ANNOTATIONS] * len(asked)
                return [one for some in slices(asked) for one in _said(db, some, without)]

        return self._sound(read)

    def listings(self, folders: Iterable[str]) -> dict[str, ListingState]:
        """What a person said of those of the listings that they said anything of."""
        query = "SELECT name, hidden, position, subject FROM listings WHERE folder = ?"
        rows = self._of_folders(query, folders)
        return {
            folder: ListingState(str(name), bool(hidden), position, bool(subject))
            for folder, (name, hidden, position, subject) in rows
        }

    def listing_notes(self, folders: Iterable[str]) -> dict[str, str]:
        """The notes on those of the listings that have one."""
        rows = self._of_folders("SELECT note FROM listing_notes WHERE folder = ?", folders)
        return {folder: str(note) for folder, (note,) in rows if note}

    def covers(self, folders: Iterable[str]) -> list[Cover]:
        """The photos that a person chose in those listings; a path may lead nowhere by now."""
        query = "SELECT tag, path, fingerprint FROM covers WHERE folder = ? AND path IS NOT NULL ORDER BY tag"
        return [
            Cover(folder, str(tag), Path(os.fsdecode(path)), str(fingerprint))
            for folder, (tag, path, fingerprint) in self._of_folders(query, folders)
        ]

    def _of_folders(self, query: str, folders: Iterable[str]) -> list[tuple[str, tuple[Any, ...]]]:
        asked = list(folders)

        def read() -> list[tuple[str, tuple[Any, ...]]]:
            with self._db.reading() as db:
                return [(folder, row) for folder in asked for row in db.execute(query, (folder_key(folder),))]

        return self._sound(read)

    # Contents learnt later

    def name_contents(self, found: Iterable[tuple[Photo, str]]) -> None:
        """What was said of files before their content was known belongs to that content from now on.

        Args:
            found: (photo, fingerprint) of files that were read.
        """
        with self._db.reading() as db:
            query = "SELECT 1 FROM photo_decisions WHERE content = '' LIMIT 1"
            if db.execute(query).fetchone() is None:
                return
            rows = [(mark, key_of(p.path), p.size, p.mtime_ns, UNKNOWN) for p, mark in found if mark]
            keys = [row[1] for row in rows]
            query = "SELECT 1 FROM photo_decisions WHERE content = '' AND path IN ({}) LIMIT 1"
            if not any(db.execute(query.format(places(some)), some).fetchone() for some in slices(keys)):
                return
        with self._db.writing() as db:
            db.executemany(_NAME, rows)

    @property
    def has_samples(self) -> bool:
        """Whether some decision of an earlier version still waits for its photo to be read (see earlier.py)."""
        with self._db.reading() as db:
            query = "SELECT 1 FROM photo_decisions WHERE sample <> '' LIMIT 1"
            return db.execute(query).fetchone() is not None

    def name_sample(self, sample: str, content: str) -> None:
        """What an earlier version remembered by a sample of a content belongs to that content from now on."""
        with self._db.reading() as db:
            query = "SELECT 1 FROM photo_decisions WHERE sample = ? LIMIT 1"
            if not sample or db.execute(query, (sample,)).fetchone() is None:
                return
        with self._db.writing() as db:
            db.execute(
                "UPDATE photo_decisions SET content = ?, sample = '' WHERE sample = ?", (content, sample)
            )

    # An earlier version's decisions

    def take_over(self, source: str, rows: Mapping[str, Sequence[tuple[Any, ...]]]) -> None:
        """Take in what an earlier version remembered, once for each source, all or nothing.

        Args:
            source: a name for where it comes from.
            rows: by table, in the order of KEPT's columns, numbered up to 0; what is there already counts more.
        """
        with self._db.writing() as db:
            if not db.execute("INSERT OR IGNORE INTO upgrades VALUES (?)", (source,)).rowcount:
                return
            first = db.execute("SELECT min(number) FROM photo_decisions").fetchone()[0]
            # Below every number there is: whatever this version was told comes after it.
            below = min(1, 1 if first is None else first) - 1
            earlier = [(number + below, *row) for number, *row in rows["photo_decisions"]]
            _insert(db, {**rows, "photo_decisions": earlier})

    # Care

    def look_after(self) -> None:
        """Check the file and mend it, make the day's backup, throw out old superseded rows: in a worker.

        Raises:
            StoreError: it cannot be read or written.
        """
        if self.path is None:
            return
        if not self._is_sound(self.path):
            self._mend(self.path)
        with self._db.explained(), contextlib.closing(sqlite3.connect(self.path)) as db:
            backups.daily(db, self.path)
        old = int(time.time()) - _SUPERSEDED_DAYS * 24 * 60 * 60
        with self._db.writing() as db:
            # What came after it must be as old, by the clock and by number: else it could still be undone, and what it
            # superseded would count again.
            db.execute(
                """DELETE FROM photo_decisions WHERE said_at < :old AND content <> '' AND EXISTS (
                    SELECT 1 FROM photo_decisions AS later WHERE later.path = photo_decisions.path
                    AND later.content = photo_decisions.content AND later.kind = photo_decisions.kind
                    AND later.name = photo_decisions.name AND later.number > photo_decisions.number
                    AND later.said_at < :old AND later.number <= :before)""",
                {"old": old, "before": self._see_where_it_begins(db)},
            )

    def _see_where_it_begins(self, db: sqlite3.Connection) -> int:
        """The last number given before this program said anything; looked up before it first does."""
        if self._said_before is None:
            query = "SELECT coalesce(max(number), 0) FROM photo_decisions"
            self._said_before = int(db.execute(query).fetchone()[0])
        return self._said_before

    def _is_sound(self, path: Path) -> bool:
        """A connection of its own: others read and write meanwhile."""
        try:
            with self._db.explained(), contextlib.closing(sqlite3.connect(path)) as db:
                found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
                return bool(found == "ok") and version_of(db) >= 0
        except DamagedError:
            return False

    def _mend(self, path: Path) -> None:
        """Begin a new file with all that can be read of the damaged one, and of backups what cannot."""
        with self._db.replacing():
            if self._is_sound(path):  # another thread was faster
                return
            log.warning("the decisions in %s are damaged", path)
            try:
                self.notice = salvage.mend(path, TABLES, KEPT, _insert).sentence
            except (OSError, sqlite3.Error) as error:
                raise StoreError(
                    say(
                        "store",
                        "{0} is damaged and could not be repaired ({1}). Check that there is free space on the "
                        "disk and that you may write to this folder.",
                    ).format(path, error)
                ) from error


def _put(db: sqlite3.Connection, change: Change, now: int) -> None:
    if isinstance(change, Undone):
        db.execute("DELETE FROM photo_decisions WHERE step = ?", (change.step,))
    elif isinstance(change, ContentLearnt):
        file = (key_of(change.path), change.size, change.mtime_ns, UNKNOWN)
        db.execute(_NAME, (change.fingerprint, *file))
    elif isinstance(change, ListingChange):
        state = change.state
        row = (folder_key(change.folder), state.name, state.hidden, state.position, state.subject)
        db.execute("INSERT OR REPLACE INTO listings VALUES (?, ?, ?, ?, ?)", row)
    elif isinstance(change, ListingNote):
        note = (folder_key(change.folder), change.note)
        db.execute("INSERT OR REPLACE INTO listing_notes VALUES (?, ?)", note)
    elif isinstance(change, Cover):
        path = None if change.path is None else key_of(change.path)
        cover = (folder_key(change.folder), change.tag, path, change.fingerprint)
        db.execute("INSERT OR REPLACE INTO covers VALUES (?, ?, ?, ?)", cover)
    else:
        key, stat = key_of(change.path), (change.size, change.mtime_ns)
        db.execute(
            """INSERT INTO photo_decisions
                (step, said_at, path, content, size, mtime_ns, sample, kind, name, value)
                VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?)""",
            (change.step, now, key, change.fingerprint, *stat, *_value(change)),
        )


def _value(change: PhotoChange) -> tuple[str, str, str | int | None]:
    """(kind, name, value) of what was said; None for what was taken back."""
    match change:
        case StoredDecision():
            return _TAG, "", change.label
        case AttributeDecision():
            return _ATTRIBUTE, change.attribute, None if change.value is None else int(change.value)
        case PhotoNote():
            return _NOTE, "", change.note or None
        case PhotoCaption():
            return _CAPTION, "", change.caption
        case PhotoRating():
            return _RATING, "", change.rating or None
        case SeenMark():
            return _SEEN, "", 1 if change.seen else None


def _said(db: sqlite3.Connection, asked: Sequence[Asked], without: Collection[str]) -> list[Annotations]:
    keys = list({one[0] for one in asked})
    query = f"""SELECT path, step, content, size, mtime_ns, kind, name, value FROM photo_decisions
        WHERE path IN ({places(keys)}) ORDER BY number"""
    own: dict[bytes, list[tuple[Any, ...]]] = {}
    for path, step, *row in db.execute(query, keys):
        if step not in without:
            own.setdefault(path, []).append(tuple(row))
    marks = list({mark for _, mark, _, _ in asked if mark})
    query = f"""SELECT content, path, step, kind, name, value FROM photo_decisions
        WHERE content <> '' AND content IN ({places(marks)}) ORDER BY number"""
    of_content: dict[str, list[tuple[Any, ...]]] = {}
    for mark, *row in db.execute(query, marks):
        of_content.setdefault(mark, []).append(tuple(row))
    return [_together(one, own.get(one[0], ()), of_content.get(one[1], ()), without) for one in asked]


def _together(
    asked: Asked,
    own: Iterable[tuple[Any, ...]],
    of_content: Iterable[tuple[Any, ...]],
    without: Collection[str],
) -> Annotations:
    """What was said of the content, and before that, what was said of the file itself."""
    said = {
        (kind, name): value
        for path, step, kind, name, value in of_content
        if path != asked[0] or step not in without
    }
    for content, size, mtime_ns, kind, name, value in own:
        if _is_meant(asked, content, size, mtime_ns):
            said[kind, name] = value
    spoken = [(key, value) for key, value in said.items() if value is not None]
    if not spoken:
        return NO_ANNOTATIONS
    return Annotations(
        said.get((_TAG, "")),
        tuple(sorted((name, bool(value)) for (kind, name), value in spoken if kind == _ATTRIBUTE)),
        said.get((_NOTE, "")) or "",
        said.get((_RATING, "")) or 0,
        bool(said.get((_SEEN, ""))),
        said.get((_CAPTION, "")),
    )


def _is_meant(asked: Asked, content: str, size: int, mtime_ns: int) -> bool:
    """Whether what was said of this place, when it held that content, is about what it holds now."""
    _, mark, size_now, mtime_now = asked
    if content and mark:
        return content == mark
    if content:  # what it holds now was not read yet; unchanged in size and date it is the same
        return size >= 0 and (size, mtime_ns) == (size_now, mtime_now)
    return size == UNKNOWN or (
        size >= 0 and (size_now == UNKNOWN or (size, mtime_ns) == (size_now, mtime_now))
    )


def _insert(db: sqlite3.Connection, rows: Mapping[str, Sequence[tuple[Any, ...]]]) -> int:
    """Put in rows where none like them is; their number."""
    count = 0
    for table, some in rows.items():
        columns = KEPT[table]
        marks = places(columns.split(","))
        query = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})"
        count += db.executemany(query, some).rowcount if some else 0
    return count


def key_of(path: Path) -> bytes:
    """A path as it is looked up: bytes, as names on disk need not be valid text."""
    return os.fsencode(os.path.normcase(path))


def folder_key(folder: str) -> bytes:
    """What a listing is looked up by, likewise."""
    return os.fsencode(os.path.normcase(folder))


def slices(asked: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many at a time as one question may name."""
    return (asked[start : start + ASKED] for start in range(0, len(asked), ASKED))


def places(values: Sequence[object]) -> str:
    """A question mark for each value."""
    return ",".join("?" * len(values))

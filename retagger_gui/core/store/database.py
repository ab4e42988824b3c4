"""One SQLite file: opened, brought up to date, read and written from any thread, its errors made sentences."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from retagger_gui.core.errors import StoreError
from retagger_gui.core.language import say

PATIENCE = 2.0  # seconds to wait for another program's write
_PATIENCE_AT_START = 0.2  # the window waits for it; what is locked then is opened when it is first needed

_MEMORY = say("store", "the program's memory")
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class LockedError(StoreError):
    """Another program holds the file; nothing is wrong with it."""


class DamagedError(StoreError):
    """What the file holds is no sound database."""


class NewerError(StoreError):
    """A newer version of ReTagger wrote the file."""


def newer(name: str) -> NewerError:
    """The error that says it of a file."""
    return NewerError(
        say(
            "store",
            "{0} was written by a newer version of ReTagger. Install that version to use it again, "
            "or move the file away to begin anew.",
        ).format(name)
    )


class Database:
    """One SQLite file behind one connection and a lock. Every method may be called from any thread.

    A file that another program has locked is opened when it is first needed and free again.
    """

    def __init__(
        self,
        path: Path | None,
        tables: Sequence[str],
        *,
        durable: bool,
        before_migration: Callable[[sqlite3.Connection, int], None] = lambda db, version: None,
    ) -> None:
        """Nothing is opened before `open`.

        Args:
            path: of the file; None keeps everything in memory.
            tables: what leads from each version of the tables to the next, the first from nothing to version 1. An
                entry that was ever released is never changed: a new one is added at the end.
            durable: whether what is written outlives a power cut; a cache may lose its last entries.
            before_migration: called with the connection and its version before tables that are in use are changed.
        """
        self._path = path
        self._name = _MEMORY if path is None else str(path)
        self._tables = tables
        self._durable = durable
        self._before_migration = before_migration
        self._lock = threading.RLock()
        self._closed = False
        self._connection: sqlite3.Connection | None = None

    def open(self) -> None:
        """Open the file, or make it and its folder; one that is locked is opened when it is first needed.

        Raises:
            DamagedError, NewerError, StoreError: as they say.
        """
        with self._lock, contextlib.suppress(LockedError):
            self._open(_PATIENCE_AT_START)

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for reading; its errors are StoreErrors. A folder that is read-only is no reason for one."""
        with self._lock, self.explained(), contextlib.ExitStack() as until_read:
            try:
                db = self._opened()
            except (LockedError, DamagedError, NewerError):
                raise
            except StoreError:
                if self._closed or (protected := self._protected()) is None:
                    raise
                db = until_read.enter_context(contextlib.closing(protected))
            yield db

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection in a transaction of its own: all of it is written, or none."""
        with self._lock, self.explained():
            db = self._opened()
            with transaction(db):
                yield db

    @contextlib.contextmanager
    def replacing(self) -> Iterator[None]:
        """Nobody has the file open, so that another one can take its place; it is opened again when it is needed."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            yield

    def close(self) -> None:
        """Close the file; calling it twice is fine."""
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @contextlib.contextmanager
    def explained(self) -> Iterator[None]:
        """What SQLite says, as an error that says what to do."""
        try:
            yield
        except sqlite3.Error as error:
            raise self._explanation(error) from error
        except UnicodeDecodeError as error:  # of SQLite's own message, which quotes the damaged file
            raise self._damaged(error) from error

    def _explanation(self, error: sqlite3.Error) -> StoreError:
        code = (
            getattr(error, "sqlite_errorcode", 0) & 0xFF
        )  # the primary one: SQLITE_IOERR_WRITE is an SQLITE_IOERR
        if code in _LOCKED:
            return LockedError(
                say("store", "{0} is in use by another program. Wait until it is done, or close it.").format(
                    self._name
                )
            )
        if code in _DAMAGED:
            return self._damaged(error)
        if code == sqlite3.SQLITE_FULL:
            return StoreError(
                say("store", "{0} cannot be written: the disk is full ({1}). Make room on that disk.").format(
                    self._name, error
                )
            )
        return StoreError(
            say(
                "store",
                "{0} cannot be opened or written ({1}). Check that there is free space on the disk and "
                "that you may write to this folder.",
            ).format(self._name, error)
        )

    def _damaged(self, error: Exception) -> DamagedError:
        return DamagedError(say("store", "{0} is damaged ({1}).").format(self._name, error))

    def _opened(self) -> sqlite3.Connection:
        if self._closed:
            raise StoreError(say("store", "{0} has been closed already.").format(self._name))
        if self._connection is None:
            self._open(PATIENCE)
        assert self._connection is not None
        return self._connection

    def _open(self, patience: float) -> None:
        with self.explained():
            if self._path is not None:
                try:
                    self._path.parent.mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    raise StoreError(
                        say(
                            "store", "{0} cannot be opened ({1}). Check that you may write to this folder."
                        ).format(self._name, error.strerror)
                    ) from error
            db = sqlite3.connect(
                ":memory:" if self._path is None else self._path,
                timeout=patience,
                check_same_thread=False,
                isolation_level=None,
            )
            try:
                self._prepare(db)
            except BaseException:
                db.close()
                raise
            self._connection = db

    def _protected(self) -> sqlite3.Connection | None:
        """The file as it lies there: beside one that it opens as usual, SQLite has to write others.

        None where a change may be missing from it, or it has other tables.
        """
        if self._path is None or not self._path.is_file() or any(map(Path.exists, files_of(self._path)[1:])):
            return None
        db = sqlite3.connect(f"{self._path.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
        if version_of(db) == len(self._tables):
            return db
        db.close()
        return None

    def _prepare(self, db: sqlite3.Connection) -> None:
        version = version_of(db)
        if version < 0:
            raise self._damaged(sqlite3.DatabaseError(f"version {version}"))
        if version > len(self._tables):
            raise newer(self._name)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute(f"PRAGMA synchronous = {'FULL' if self._durable else 'NORMAL'}")
        version = version_of(db)  # another ReTagger may have been at it meanwhile
        if 0 < version < len(self._tables):
            self._before_migration(db, version)
        migrate(db, self._tables)
        db.execute(f"PRAGMA busy_timeout = {PATIENCE * 1000:.0f}")


@contextlib.contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All of what the block writes, or none of it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # SQLite has rolled back itself where the disk was full: the error that counts is the first one.
        with contextlib.suppress(sqlite3.Error):
            if db.in_transaction:
                db.execute("ROLLBACK")
        raise


def version_of(db: sqlite3.Connection) -> int:
    """The version of the tables in a file; 0 for a new one."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: sqlite3.Connection, tables: Sequence[str]) -> None:
    """Bring the tables up to date, each step all or nothing, though another ReTagger may be at it too."""
    for version in range(version_of(db) + 1, len(tables) + 1):
        with transaction(db):
            if version_of(db) < version:
                for statement in filter(str.strip, tables[version - 1].split(";")):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {version}")


def files_of(path: Path) -> list[Path]:
    """A database's file, and those that SQLite keeps beside it."""
    return [path, Path(f"{path}-wal"), Path(f"{path}-shm")]

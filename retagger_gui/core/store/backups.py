"""Copies of the decisions in a folder beside them: one a day, and one before each change of the tables."""

import contextlib
import os
import sqlite3
from datetime import date
from pathlib import Path

from retagger_gui.core.language import say

DAYS = 7  # daily backups kept, of the last days on which the program was used
MIGRATIONS = 5  # backups made before the tables changed that are kept


def folder_of(path: Path) -> Path:
    """Where the backups of a database lie."""
    return path.parent / "backups"


def newest_first(path: Path) -> list[Path]:
    """The backups there are."""
    found = [*_daily(path), *_before_migrations(path)]
    return sorted(found, key=lambda file: (file.stat().st_mtime_ns, file.name), reverse=True)


def daily(db: sqlite3.Connection, path: Path) -> None:
    """Make today's backup unless there is one, and throw out those that are too many.

    Raises:
        sqlite3.Error: it could not be made.
    """
    target = folder_of(path) / f"{path.stem}-{date.today().isoformat()}{path.suffix}"
    if not target.exists():
        _copy(db, target)
        _keep_last(_daily(path), DAYS, target)


def before_migration(db: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep the database as it is before its tables change from that version to the next one.

    Raises:
        sqlite3.Error: it could not be made.
    """
    target = folder_of(path) / f"{path.stem}-before-change-of-version-{version}{path.suffix}"
    _copy(db, target)
    _keep_last(_before_migrations(path), MIGRATIONS, target)


def _daily(path: Path) -> list[Path]:
    return sorted(
        folder_of(path).glob(f"{path.stem}-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]{path.suffix}")
    )


def _before_migrations(path: Path) -> list[Path]:
    found = folder_of(path).glob(f"{path.stem}-before-change-of-version-*{path.suffix}")
    return sorted(found, key=lambda file: (len(file.name), file.name))


def _copy(db: sqlite3.Connection, target: Path) -> None:
    """All or nothing, though the program may be killed or the disk be full."""
    beside = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(beside)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, which can be copied elsewhere as it is
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        raise sqlite3.OperationalError(
            say("store", "no backup could be written: {0}").format(error)
        ) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _keep_last(oldest_first: list[Path], count: int, new: Path) -> None:
    """Throw out the oldest; never the one just made, whatever the clock says."""
    others = [file for file in oldest_first if file != new]
    for file in others[: max(0, len(others) + 1 - count)]:
        with contextlib.suppress(OSError):
            file.unlink()

"""Copies the readable rows of a damaged database into a new one."""

import contextlib
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from retagger_gui.core.language import joined, say
from retagger_gui.core.store import backups
from retagger_gui.core.store.database import files_of, migrate, transaction

log = logging.getLogger(__name__)

_LAST = 2**63 - 1  # no row has a higher number
_PROBES = 200_000  # rows in a row that cannot be read before the rest is looked for from the other end
Rows = Mapping[str, Sequence[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of a damaged database."""

    aside: Path  # where the damaged file lies now
    read: int  # rows that could be read of it
    restored: int  # rows that came from backups

    @property
    def sentence(self) -> str:
        """The same for the person."""
        parts = [
            say(
                "store",
                "%n entry could be read and is kept",
                "%n entries could be read and are kept",
                self.read,
            )
        ]
        if self.restored:
            parts.append(say("store", "%n came from backups", "%n came from backups", self.restored))
        return say(
            "store",
            "ReTagger's memory of earlier decisions was damaged: {0}. The damaged file has been put "
            "aside as {1}; your photos are untouched.",
        ).format(joined(parts), self.aside)


def mend(
    path: Path,
    tables: Sequence[str],
    columns: Mapping[str, str],
    insert: Callable[[sqlite3.Connection, Rows], int],
) -> Mended:
    """Put a damaged database aside, and begin a new one with what it and its backups hold.

    The damaged file stays in its place until the new one is complete.

    Args:
        path: of the database, which nobody here has open.
        tables: what makes the tables of a new one.
        columns: the tables to read, each with its columns.
        insert: puts rows in where none like them is, and gives their number.

    Raises:
        OSError, sqlite3.Error: the new file cannot be written; the damaged one is where it was.
    """
    aside = _copied_aside(path)
    new = path.with_name(f"{path.name}.mended")
    for file in files_of(new):
        file.unlink(missing_ok=True)
    read = restored = 0
    with contextlib.closing(sqlite3.connect(new, isolation_level=None)) as db:
        migrate(db, tables)
        with transaction(db):
            read = insert(db, readable_rows(aside, columns))
            for backup in backups.newest_first(path):
                restored += insert(db, readable_rows(backup, columns))
    with new.open("rb+") as written:
        os.fsync(written.fileno())
    for file in files_of(path)[1:]:
        file.unlink(missing_ok=True)  # they belong to the damaged file, and would be read into the new one
    new.replace(path)
    return Mended(aside, read, restored)


def readable_rows(path: Path, columns: Mapping[str, str]) -> dict[str, list[tuple[Any, ...]]]:
    """All rows that can be read of a database, by table; it is not written to, but for its own recovery.

    Args:
        path: of the database.
        columns: the tables to read, each with its columns; one that is missing has no rows.
    """
    rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in columns}
    try:
        db = sqlite3.connect(path, isolation_level=None)
    except sqlite3.Error:
        return rows
    with contextlib.closing(db):
        for table, names in columns.items():
            rows[table] = list(_rows(db, table, names))
    return rows


def _rows(db: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """Row after row, stepping over those that cannot be read; what lies behind too many of them, from the last row on.

    Each row is a query of its own: over several, Python's sqlite3 is a row ahead of what it hands out, so that the
    last one before the damage would be lost with it. And each is asked for by its own number: one that is to follow
    another is looked for where that lies, on a damaged page perhaps.
    """
    query = f"SELECT rowid, {columns} FROM {table} NOT INDEXED WHERE rowid"
    try:
        db.execute(f"{query} = 0 LIMIT 0")
    except (
        sqlite3.DatabaseError,
        UnicodeDecodeError,
    ) as error:  # there is no such table, or none can be found
        log.warning("%s cannot be read: %s", table, error)
        return
    reached = probes = 0
    while probes < _PROBES:
        try:
            row = db.execute(f"{query} >= ? ORDER BY rowid LIMIT 1", (reached + 1,)).fetchone()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not probes:
                log.warning("%s is damaged behind row %d: %s", table, reached, error)
        else:
            if row is None:
                return
            if row[0] > reached:  # a damaged tree may lead back
                yield tuple(row[1:])
                reached, probes = row[0], 0
                continue
        reached, probes = reached + 1, probes + 1
    before = _LAST
    with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        while (
            row := db.execute(f"{query} <= ? ORDER BY rowid DESC LIMIT 1", (before - 1,)).fetchone()
        ) is not None:
            if not reached < row[0] < before:
                return
            yield tuple(row[1:])
            before = row[0]


def _copied_aside(path: Path) -> Path:
    """A copy of a database and what belongs to it, under a name that says when."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    aside = Path(f"{path}.damaged-{stamp}")
    for file, copy in zip(files_of(path), files_of(aside), strict=True):
        with contextlib.suppress(FileNotFoundError):
            shutil.copy2(file, copy)
    return aside

"""Damaged, locked, full, newer: decisions outlive it, no sound cache is thrown out, and it is said in words."""

import contextlib
import os
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from retagger_gui.core.errors import StoreError
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.store import ListingNote, Store, StoredDecision, backups
from retagger_gui.core.store.caches import ROWS
from retagger_gui.core.store.database import Database, LockedError

ROOT = Path("/photos")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "decisions.sqlite3"


@pytest.fixture
def open_store(file: Path) -> Iterator:
    opened: list[Store] = []

    def make() -> Store:
        for former in opened:
            former.close()
        opened.append(Store(file))
        return opened[-1]

    yield make
    for store in opened:
        store.close()


def decide(store: Store, numbers: range) -> None:
    store.put([StoredDecision(ROOT / f"{n}.jpg", f"f{n}", "kitchen") for n in numbers])


def count(store: Store, numbers: range) -> int:
    return len(store.decisions([(ROOT / f"{n}.jpg", f"f{n}") for n in numbers]))


def spoil(file: Path, page: int, size: int = 4096) -> None:
    with file.open("r+b") as spoilt:
        spoilt.seek(page * size)
        spoilt.write(random.Random(page).randbytes(size))


def turn_back(file: Path, page: int, size: int = 4096) -> None:
    """The last two rows of a leaf get low numbers, and so are out of order."""
    with file.open("r+b") as turned:
        turned.seek(page * size)
        content = bytearray(turned.read(size))
        assert content[0] == 13, "no leaf of a table"
        cells = int.from_bytes(content[3:5], "big")
        for place, new in ((cells - 2, b"\x80\x05"), (cells - 1, b"\x80\x06")):
            cell = int.from_bytes(content[8 + 2 * place : 10 + 2 * place], "big")
            number = cell + (1 if content[cell] < 128 else 2)  # behind the payload's size
            assert content[number] >= 128, "the row's number has two bytes"
            content[number : number + 2] = new
        turned.seek(page * size)
        turned.write(content)


def leaves(file: Path, table: str) -> list[int]:
    """The pages that hold a table's rows, counted from 0."""
    with contextlib.closing(sqlite3.connect(file)) as db:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        root = db.execute(query, (table,)).fetchone()[0]
    data = file.read_bytes()
    pages, todo = [], [root - 1]
    while todo:
        page = todo.pop()
        head = page * 4096 + (100 if page == 0 else 0)
        if data[head] == 0x0D:
            pages.append(page)
        elif data[head] == 0x05:
            cells = int.from_bytes(data[head + 3 : head + 5], "big")
            at = [int.from_bytes(data[head + 12 + 2 * n : head + 14 + 2 * n], "big") for n in range(cells)]
            todo += [int.from_bytes(data[page * 4096 + p : page * 4096 + p + 4], "big") - 1 for p in at]
            todo.append(int.from_bytes(data[head + 8 : head + 12], "big") - 1)
    return sorted(pages)


def rows_of(file: Path, page: int) -> int:
    return int.from_bytes(file.read_bytes()[page * 4096 + 3 : page * 4096 + 5], "big")


class TestSalvage:
    def test_damaged_pages_cost_their_own_rows_only(self, file: Path, open_store) -> None:
        many = range(3000)
        decide(open_store(), many)
        open_store().close()
        pages = leaves(file, "photo_decisions")
        assert len(pages) > 20
        lost = 0
        for page in (pages[0], *pages[5:7]):
            lost += rows_of(file, page)
            spoil(file, page)
        store = open_store()
        store.look_after()
        assert count(store, many) == 3000 - lost, "and no row beside them"
        assert "could be read and are kept" in store.notice
        decide(store, range(5000, 5001))
        assert count(open_store(), range(5000, 5001)) == 1
        assert open_store().notice == ""

    def test_rows_out_of_order_before_the_damage_are_not_read_for_ever(self, file: Path, open_store) -> None:
        decide(open_store(), range(2000))
        open_store().close()
        pages = leaves(file, "photo_decisions")
        lost = rows_of(file, pages[13]) + 2
        turn_back(file, pages[12])
        spoil(file, pages[13])
        store = open_store()
        store.look_after()
        assert count(store, range(2000)) == 2000 - lost

    def test_the_backup_fills_what_cannot_be_read(self, file: Path, open_store) -> None:
        decide(open_store(), range(1000))
        open_store().look_after()
        decide(open_store(), range(1000, 1500))
        open_store().close()
        for page in leaves(file, "photo_decisions")[2:5]:
            spoil(file, page)
        store = open_store()
        store.look_after()
        assert count(store, range(1500)) == 1500
        assert "came from backups" in store.notice

    def test_a_reading_that_meets_damage_mends_it_at_once(self, file: Path, open_store) -> None:
        decide(open_store(), range(1000))
        open_store().look_after()
        open_store().close()
        for page in leaves(file, "photo_decisions"):
            spoil(file, page)
        assert count(open_store(), range(1000)) == 1000

    @pytest.mark.parametrize("spoilt", ["head", "all", "cut off", "empty"])
    def test_a_file_that_is_no_database_any_more(self, file: Path, open_store, spoilt: str) -> None:
        store = open_store()
        decide(store, range(50))
        store.put([ListingNote("/a/Oak", "noisy")])
        store.look_after()
        store.close()
        data = file.read_bytes()
        file.write_bytes(
            {
                "head": bytes(100) + data[100:],
                "all": b"no database" * 900,
                "cut off": data[: len(data) // 2],
                "empty": b"",
            }[spoilt]
        )
        store = open_store()
        store.look_after()
        if spoilt != "empty":  # which is a new database to SQLite
            assert count(store, range(50)) == 50
            assert store.listing_notes(["/a/Oak"]) == {"/a/Oak": "noisy"}
            (aside,) = [path for path in file.parent.glob("*.damaged-*") if path.suffix != "-wal"]
            assert str(aside) in store.notice

    def test_damage_that_sqlite_quotes_in_its_error(self, file: Path, open_store) -> None:
        """Found by fuzzing: the quoted bytes are no text, and Python's sqlite3 says so with another error."""
        store = open_store()
        decide(store, range(10))
        store.close()
        content = file.read_bytes()
        assert content.count(b"CREATE TABLE covers") == content.count(b"coverscovers") == 1
        content = content.replace(b"coverscovers", b"\xffoverscovers")
        file.write_bytes(content.replace(b"CREATE TABLE covers", b"CREATE TABLU covers"))
        with contextlib.closing(sqlite3.connect(file)) as db, pytest.raises(UnicodeDecodeError):
            db.execute("PRAGMA journal_mode = WAL")
        store = open_store()
        assert "was damaged" in store.notice
        decide(store, range(10, 12))
        assert count(store, range(10, 12)) == 2

    def test_a_version_below_nothing(self, file: Path, open_store) -> None:
        """Found by fuzzing."""
        store = open_store()
        decide(store, range(10))
        store.close()
        with contextlib.closing(sqlite3.connect(file)) as db:
            db.execute("PRAGMA user_version = -3")
        store = open_store()
        assert "was damaged" in store.notice
        assert count(store, range(10)) == 10

    def test_predictions_and_thumbnails_may_break_without_touching_a_decision(
        self, file: Path, open_store
    ) -> None:
        store = open_store()
        decide(store, range(50))
        store.put_thumbnails({"f1": b"one"})
        store.close()
        for name in ("predictions.sqlite", "thumbnails.sqlite"):
            cache = file.with_name(name)
            cache.write_bytes(b"no database" * 1000)
        store = open_store()
        assert count(store, range(50)) == 50
        assert store.notice == ""
        assert store.thumbnail("f1") is None
        store.put_thumbnails({"f1": b"one"})
        assert store.thumbnail("f1") == b"one"


class TestBackups:
    def test_one_a_day_and_the_last_ones_stay(
        self, file: Path, open_store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = open_store()
        for day in range(1, 12):
            decide(store, range(day))

            class Day(backups.date):
                @classmethod
                def today(cls, day: int = day) -> backups.date:
                    return cls(2026, 3, day)

            monkeypatch.setattr(backups, "date", Day)
            store.look_after()
            store.look_after()
        kept = sorted(path.name for path in (file.parent / "backups").iterdir())
        assert kept == [f"decisions-2026-03-{day:02}.sqlite3" for day in range(5, 12)]
        with contextlib.closing(sqlite3.connect(file.parent / "backups" / kept[-1])) as db:
            assert db.execute("SELECT count(*) FROM photo_decisions").fetchone()[0] == sum(range(12))

    def test_a_clock_set_back_costs_no_backup_just_made(self, file: Path, open_store, monkeypatch) -> None:
        store = open_store()
        for year in (2099, 2098, 2097, 2096, 2095, 2094, 2093, 2026):

            class Day(backups.date):
                @classmethod
                def today(cls, year: int = year) -> backups.date:
                    return cls(year, 1, 1)

            monkeypatch.setattr(backups, "date", Day)
            store.look_after()
        assert (file.parent / "backups" / "decisions-2026-01-01.sqlite3").exists()

    def test_before_the_tables_change(self, file: Path, open_store, monkeypatch: pytest.MonkeyPatch) -> None:
        from retagger_gui.core.store import decisions

        decide(open_store(), range(10))
        monkeypatch.setattr(decisions, "TABLES", (*decisions.TABLES, "CREATE TABLE more (a)"))
        store = open_store()
        assert count(store, range(10)) == 10
        (backup,) = (file.parent / "backups").iterdir()
        assert backup.name == "decisions-before-change-of-version-1.sqlite3"
        with contextlib.closing(sqlite3.connect(backup)) as db:
            assert db.execute("PRAGMA user_version").fetchone()[0] == 1
            assert db.execute("SELECT count(*) FROM photo_decisions").fetchone()[0] == 10

    def test_a_change_that_fails_leaves_everything_as_it_was(
        self, file: Path, open_store, monkeypatch
    ) -> None:
        from retagger_gui.core.store import decisions

        decide(open_store(), range(10))
        sound = decisions.TABLES
        monkeypatch.setattr(decisions, "TABLES", (*sound, "CREATE TABLE half (a); CREATE NONSENSE"))
        with pytest.raises(StoreError):
            open_store()
        monkeypatch.setattr(decisions, "TABLES", sound)
        assert count(open_store(), range(10)) == 10


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """As another program holds it while it writes."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN EXCLUSIVE")
        yield
        db.execute("ROLLBACK")


class TestLocked:
    def test_a_locked_write_is_no_damage_and_works_later(
        self, file: Path, open_store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("retagger_gui.core.store.database.PATIENCE", 0.05)
        store = open_store()
        with locked(file), pytest.raises(LockedError, match="in use by another program"):
            decide(store, range(1))
        decide(store, range(1))
        assert count(store, range(1)) == 1

    def test_a_store_locked_at_the_start_is_opened_when_it_is_free(self, file: Path, open_store) -> None:
        decide(open_store(), range(5))
        open_store().close()
        with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode = DELETE")
            db.execute("BEGIN EXCLUSIVE")
            store = open_store()
            assert store.notice == ""
            db.execute("ROLLBACK")
        assert count(store, range(5)) == 5

    @pytest.mark.parametrize("name", ["predictions.sqlite", "thumbnails.sqlite"])
    def test_a_locked_cache_is_neither_deleted_nor_replaced(self, file: Path, open_store, name: str) -> None:
        store = open_store()
        store.put_thumbnails({"f1": b"one"})
        store.put_predictions(
            [Prediction(Photo(ROOT / "1.jpg", ROOT, "1.jpg", "", 1, 1), (1.0,), 1, 1, "", "f1")], "m"
        )
        store.close()
        cache = file.with_name(name)
        with contextlib.closing(sqlite3.connect(cache, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode = DELETE")
            version = db.execute("PRAGMA user_version").fetchone()[0]
            db.execute("PRAGMA user_version = 0")  # tables still to be brought up to date
            db.execute("BEGIN EXCLUSIVE")
            before = cache.stat().st_ino
            store = open_store()
            decide(store, range(1))
            db.execute("ROLLBACK")
            db.execute(f"PRAGMA user_version = {version}")
        assert cache.stat().st_ino == before
        assert store.thumbnail("f1") == b"one"
        assert store.sizes([1]) == {1}


@pytest.mark.parametrize("name", ["predictions.sqlite", "thumbnails.sqlite"])
def test_a_cache_of_a_newer_version_is_left_alone_and_said(file: Path, open_store, name: str) -> None:
    open_store().close()
    cache = file.with_name(name)
    with contextlib.closing(sqlite3.connect(cache)) as db:
        db.execute("PRAGMA user_version = 99")
    before = cache.read_bytes()
    store = open_store()
    assert "newer version" in store.notice
    assert name in store.notice
    store.put_thumbnails({"f1": b"one"})
    assert store.thumbnail("f1") == b"one"
    decide(store, range(3))
    store.close()
    assert cache.read_bytes() == before
    assert count(open_store(), range(3)) == 3


def test_caches_are_pruned(file: Path, open_store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ROWS >= 100_000
    monkeypatch.setattr("retagger_gui.core.store.caches.ROWS", 30)
    store = open_store()
    clock = iter(range(1_000_000))
    monkeypatch.setattr("time.time", lambda: float(next(clock)))
    for n in range(100):
        photo = Photo(ROOT / f"{n}.jpg", ROOT, f"{n}.jpg", "", n, 1)
        store.put_predictions([Prediction(photo, (1.0,), 1, 1, "", f"f{n}")], "m")
    store.look_after()
    assert store.sizes(range(100)) == set(range(70, 100))


class TestFull:
    """A database that has no room left, by SQLite's own limit; tests/core/test_full_disk.py fills a real disk."""

    def full(self, tmp_path: Path) -> Database:
        database = Database(tmp_path / "full.sqlite3", ("CREATE TABLE t (a);",), durable=True)
        database.open()
        with database.reading() as db:
            db.execute("PRAGMA max_page_count = 8")
        return database

    def test_it_is_said_as_such_and_what_was_there_stays(self, tmp_path: Path) -> None:
        database = self.full(tmp_path)
        with database.writing() as db:
            db.execute("INSERT INTO t VALUES ('kept')")
        full = pytest.raises(StoreError, match=r"the disk is full \(database or disk is full\)\. Make room")
        with full, database.writing() as db:
            for _ in range(100):
                db.execute("INSERT INTO t VALUES (?)", (os.urandom(4000),))
        with database.writing() as db:
            db.execute("INSERT INTO t VALUES ('later')")
        with database.reading() as db:
            assert db.execute("SELECT a FROM t").fetchall() == [("kept",), ("later",)]
        database.close()

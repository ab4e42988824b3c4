"""Stores of every earlier version open with their decisions; none is lost, none is taken over twice."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from PIL import Image

from retagger_gui.core.compare import ListingState
from retagger_gui.core.errors import StoreError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import NO_ANNOTATIONS, Annotations
from retagger_gui.core.store import Cover, Store, StoredDecision, earlier
from retagger_gui.core.store.earlier import sample

# The tables as versions 1 to 3 of the old file had them, step by step.
OLD_TABLES = (
    """
    CREATE TABLE files (
        path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, fingerprint TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE predictions (
        fingerprint TEXT NOT NULL, model TEXT NOT NULL, probabilities BLOB NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL,
        PRIMARY KEY (fingerprint, model)
    ) WITHOUT ROWID;
    CREATE TABLE decisions (
        word INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE, fingerprint TEXT NOT NULL, label TEXT
    );
    CREATE INDEX decisions_by_fingerprint ON decisions (fingerprint, word);
    """,
    """
    CREATE TABLE listings (
        folder BLOB PRIMARY KEY, name TEXT NOT NULL, hidden INTEGER NOT NULL, position INTEGER,
        subject INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE covers (
        folder BLOB NOT NULL, tag TEXT NOT NULL, path BLOB NOT NULL, fingerprint TEXT NOT NULL,
        PRIMARY KEY (folder, tag)
    ) WITHOUT ROWID;
    """,
    "CREATE INDEX files_by_size ON files (size);",
)


@pytest.fixture
def photos(tmp_path: Path) -> list[Photo]:
    """A small one, a large JPEG, two large plans that differ in no sampled byte, and one nobody looked at."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.new("RGB", (60, 40), "red").save(folder / "1 small.jpg")
    Image.effect_noise((1500, 1000), 90).save(folder / "2 large.jpg", quality=95)
    plan = Image.new("RGB", (800, 600), "white")
    plan.save(folder / "3 plan.bmp")
    Image.new("RGB", (60, 40), "blue").save(folder / "5 unread.jpg")
    return list(scan([folder]))


def old_store(folder: Path, version: int, photos: list[Photo], labels: list[str | None]) -> Path:
    """As that version left it, with every photo but the last one read."""
    folder.mkdir(exist_ok=True)
    file = folder / "retagger.sqlite3"
    with contextlib.closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        for tables in OLD_TABLES[:version]:
            db.executescript(tables)
        db.execute(f"PRAGMA user_version = {version}")
        for photo, label in zip(photos, labels, strict=True):
            mark = "" if "unread" in photo.relative else sample(photo.path)
            path = str(photo.path).encode()
            if mark:
                db.execute("INSERT INTO files VALUES (?, ?, ?, ?)", (path, photo.size, photo.mtime_ns, mark))
            row = (path, mark, label)
            db.execute("INSERT OR REPLACE INTO decisions (path, fingerprint, label) VALUES (?, ?, ?)", row)
        if version >= 2:
            db.execute("INSERT INTO listings VALUES (?, 'Home', 0, 3, 1)", (b"/a/Oak",))
            db.execute(
                "INSERT INTO covers VALUES (?, 'kitchen', ?, 'old mark')", (b"/a/Oak", b"/a/Oak/1.jpg")
            )
        db.commit()
    return file


LABELS = ["kitchen", "bedroom", "floorplan", "hallway"]


@pytest.mark.parametrize("version", [1, 2, 3])
def test_decisions_are_there_at_once(tmp_path: Path, photos: list[Photo], version: int) -> None:
    old = old_store(tmp_path / "data", version, photos, LABELS)
    content = old.read_bytes()
    file = tmp_path / "data" / "decisions.sqlite3"
    assert Store.exists(file)
    for _ in range(2):
        store = Store(file)
        assert [one.label for one in store.known(photos, None)] == LABELS
        if version >= 2:
            assert store.listings(["/a/Oak"]) == {"/a/Oak": ListingState("Home", False, 3, True)}
            assert store.covers(["/a/Oak"]) == [Cover("/a/Oak", "kitchen", Path("/a/Oak/1.jpg"))]
        assert store.notice == ""
        store.close()
    assert not old.exists()
    assert (tmp_path / "data" / "backups" / "retagger.sqlite3").read_bytes() == content


def test_they_follow_the_content_once_it_is_read(tmp_path: Path, photos: list[Photo]) -> None:
    """As far as a sample tells it: not of a large file that is not compressed."""
    old_store(tmp_path / "data", 3, photos, LABELS)
    moved = Path(shutil.copytree(tmp_path / "photos", tmp_path / "moved", copy_function=shutil.copy))
    plan = moved / "4 other plan.bmp"
    data = bytearray((moved / "3 plan.bmp").read_bytes())
    data[500_000:500_100] = bytes(100)
    plan.write_bytes(data)
    assert sample(plan) == sample(moved / "3 plan.bmp")
    store = Store(tmp_path / "data" / "decisions.sqlite3")
    found = {}
    for photo in scan([moved]):
        mark = fingerprint(photo.path)
        store.adopt(photo, mark)
        found[photo.relative] = store.annotations([(photo, mark)])[0].label
    assert found == {
        "1 small.jpg": "kitchen",
        "2 large.jpg": "bedroom",
        "3 plan.bmp": None,
        "4 other plan.bmp": None,
        "5 unread.jpg": None,
    }
    contents = [(photo, fingerprint(photo.path)) for photo in photos]
    for photo, mark in contents:
        store.adopt(photo, mark)
    store.name_contents(contents)
    assert [one.label for one in store.annotations(contents)] == LABELS
    assert not store.decision_db.has_samples
    (copy,) = scan([moved / "3 plan.bmp"])
    assert store.annotations(
        [(copy, fingerprint(copy.path)), *[(p, fingerprint(p.path)) for p in scan([plan])]]
    ) == [
        Annotations("floorplan"),
        NO_ANNOTATIONS,
    ]
    store.close()


def test_a_file_that_changed_since_has_no_decision(tmp_path: Path, photos: list[Photo]) -> None:
    old_store(tmp_path / "data", 3, photos, LABELS)
    Image.new("RGB", (61, 40), "green").save(photos[0].path)
    (changed,) = scan([photos[0].path])
    store = Store(tmp_path / "data" / "decisions.sqlite3")
    mark = fingerprint(changed.path)
    store.adopt(changed, mark)
    store.name_contents([(changed, mark)])
    assert store.annotations([(changed, ""), (changed, mark)]) == [NO_ANNOTATIONS] * 2
    store.close()


def test_what_was_said_since_counts_more(tmp_path: Path, photos: list[Photo]) -> None:
    """An older version was started once more, and its store is taken over again."""
    file = tmp_path / "data" / "decisions.sqlite3"
    old_store(tmp_path / "data", 3, photos[:1], ["kitchen"])
    store = Store(file)
    photo = photos[0]
    store.put([StoredDecision(photo.path, "", "hallway", size=photo.size, mtime_ns=photo.mtime_ns)])
    store.close()
    old_store(tmp_path / "data", 3, photos[:2], ["bathroom", "bedroom"])
    store = Store(file)
    assert [one.label for one in store.known(photos[:2], None)] == ["hallway", "bedroom"]
    store.close()
    names = sorted(path.name for path in (tmp_path / "data" / "backups").glob("retagger*"))
    assert names == ["retagger-2.sqlite3", "retagger.sqlite3"]


def test_killed_between_it_goes_on(
    tmp_path: Path, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows are in, and the old file was not moved yet."""
    file = tmp_path / "data" / "decisions.sqlite3"
    old_store(tmp_path / "data", 3, photos, LABELS)

    def killed(path: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(earlier, "free_name", killed)
    with pytest.raises(KeyboardInterrupt):
        Store(file)
    monkeypatch.undo()
    store = Store(file)
    assert [one.label for one in store.known(photos, None)] == LABELS
    with contextlib.closing(sqlite3.connect(file)) as db:
        assert db.execute("SELECT count(*) FROM photo_decisions").fetchone()[0] == 4
    store.close()


def test_one_that_another_program_holds_is_taken_over_later(tmp_path: Path, photos: list[Photo]) -> None:
    old = old_store(tmp_path / "data", 3, photos, LABELS)
    with contextlib.closing(sqlite3.connect(old, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="could not be taken over"):
            Store(tmp_path / "data" / "decisions.sqlite3")
        db.execute("ROLLBACK")
    store = Store(tmp_path / "data" / "decisions.sqlite3")
    assert [one.label for one in store.known(photos, None)] == LABELS
    store.close()


def test_one_of_the_future_is_left_untouched(tmp_path: Path, photos: list[Photo]) -> None:
    old = old_store(tmp_path / "data", 3, photos, LABELS)
    with contextlib.closing(sqlite3.connect(old)) as db:
        db.execute("PRAGMA user_version = 4")
    before = old.read_bytes()
    with pytest.raises(StoreError, match="newer version of ReTagger"):
        Store(tmp_path / "data" / "decisions.sqlite3")
    assert old.read_bytes() == before


def test_a_damaged_one_gives_what_can_be_read(tmp_path: Path) -> None:
    root = tmp_path / "p"
    many = [Photo(root / f"{n}.jpg", root, f"{n}.jpg", "", n, n) for n in range(2000)]
    folder = tmp_path / "data"
    folder.mkdir()
    old = folder / "retagger.sqlite3"
    with contextlib.closing(sqlite3.connect(old)) as db:
        for tables in OLD_TABLES:
            db.executescript(tables)
        db.execute("PRAGMA user_version = 3")
        db.executemany(
            "INSERT INTO decisions (path, fingerprint, label) VALUES (?, '', 'kitchen')",
            [(str(photo.path).encode(),) for photo in many],
        )
        db.executemany(
            "INSERT INTO predictions VALUES (?, 'm', ?, 1, 1)", [(f"f{n}", bytes(44)) for n in range(2000)]
        )
        db.commit()
        root_page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'predictions'").fetchone()[0]
    with old.open("r+b") as file:
        file.seek((root_page - 1) * 4096)
        file.write(b"\xff" * 4096)
    store = Store(folder / "decisions.sqlite3")
    assert sum(one.label == "kitchen" for one in store.known(many, None)) == 2000
    store.close()

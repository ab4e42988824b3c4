"""A disk that turns read-only while the program runs, or was so when it began: nothing acknowledged is lost."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from retagger_gui import settings
from retagger_gui.core.errors import ExportError, StoreError
from retagger_gui.core.export.formats import BY_KEY
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.store import Store, StoredDecision
from retagger_gui.settings import Settings
from tests.core.export.records import record
from tests.core.failing_disk import FailingDisk, failing_disk

REFUSED = "Check that there is free space on the disk and that you may write to this folder"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[FailingDisk]:
    with failing_disk(tmp_path / "disk") as disk:
        if disk is None:
            pytest.skip("a disk of its own can only be mounted by root on Linux, with e2fsprogs")
        yield disk


def decide(store: Store, numbers: range) -> None:
    store.put([StoredDecision(Path(f"/p/{n}.jpg"), f"f{n}", "kitchen") for n in numbers])


def count(store: Store) -> int:
    return len(store.decisions([(Path(f"/p/{n}.jpg"), f"f{n}") for n in range(100)]))


def test_what_was_said_to_be_saved_outlives_a_disk_that_fails(disk: FailingDisk) -> None:
    file = disk.root / "data" / "decisions.sqlite3"
    store = Store(file)
    decide(store, range(50))
    disk.fail()
    for _ in range(2):
        with pytest.raises(StoreError, match=REFUSED):
            decide(store, range(50, 60))
    assert count(store) == 50
    store.close()
    disk.repair()
    again = Store(file)
    assert (count(again), again.notice) == (50, "")
    decide(again, range(50, 60))
    assert count(again) == 60
    again.close()


def test_a_program_that_began_on_a_read_only_disk_saves_once_it_may(disk: FailingDisk) -> None:
    file = disk.root / "data" / "decisions.sqlite3"
    store = Store(file)
    decide(store, range(50))
    store.close()
    disk.protect()
    store = Store(file, later=True)  # as the window opens it
    with pytest.raises(StoreError, match=REFUSED):
        decide(store, range(50, 60))
    assert count(store) == 50
    disk.unprotect()
    assert count(store) == 50
    decide(store, range(50, 60))
    assert count(store) == 60
    store.close()


def test_settings_and_exports_are_whole(disk: FailingDisk) -> None:
    file, table = disk.root / "settings.json", disk.root / "tags.csv"
    settings.save(Settings(theme="dark"), file)
    run(BY_KEY["csv"].write([record("1.jpg", "kitchen")], table, Options()))
    before = table.read_bytes()
    os.sync()  # a system writes through by itself within seconds
    disk.fail()
    with pytest.raises(OSError, match="Read-only file system"):
        settings.save(Settings(theme="light"), file)
    with pytest.raises(ExportError, match=r"tags\.csv"):
        run(BY_KEY["csv"].write([record("2.jpg", "kitchen")] * 500, table, Options()))
    disk.repair()
    assert settings.load(file) == Settings(theme="dark")
    assert table.read_bytes() == before

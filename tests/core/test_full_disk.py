"""A disk that is really full: store, settings and every export say so, keep what was there, and work again later."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from retagger_gui import settings
from retagger_gui.core.errors import ExportError, StoreError
from retagger_gui.core.export.formats import FORMATS
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, run
from retagger_gui.core.store import Store, StoredDecision
from retagger_gui.settings import Settings
from tests.core.export.records import record
from tests.core.small_disk import SmallDisk, small_disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as disk:
        if disk is None:
            pytest.skip("a disk of its own can only be mounted by root on Linux")
        yield disk


def decide(store: Store, numbers: range) -> None:
    store.put([StoredDecision(Path(f"/p/{n}.jpg"), f"f{n}", "kitchen") for n in numbers])


def count(store: Store, numbers: range) -> int:
    return len(store.decisions([(Path(f"/p/{n}.jpg"), f"f{n}") for n in numbers]))


class TestStore:
    def test_what_was_decided_before_stays_and_what_comes_after_is_taken(self, disk: SmallDisk) -> None:
        store = Store(disk.root / "data" / "decisions.sqlite3")
        decide(store, range(50))
        disk.fill()
        for _ in range(2):  # the second time it is said in the same words
            with pytest.raises(StoreError, match=r"the disk is full .*Make room"):
                decide(store, range(50, 5000))
        assert count(store, range(5000)) == 50
        disk.free()
        decide(store, range(50, 100))
        assert count(store, range(5000)) == 100
        store.close()
        again = Store(disk.root / "data" / "decisions.sqlite3")
        assert (count(again, range(5000)), again.notice) == (100, "")
        again.close()

    def test_a_backup_that_finds_no_room_harms_nothing(self, disk: SmallDisk) -> None:
        store = Store(disk.root / "data" / "decisions.sqlite3")
        decide(store, range(50))
        disk.fill()
        with pytest.raises(StoreError):
            store.look_after()
        assert list((disk.root / "data" / "backups").glob("*")) == []
        disk.free()
        store.look_after()
        assert len(list((disk.root / "data" / "backups").iterdir())) == 1
        assert count(store, range(50)) == 50
        store.close()

    def test_a_new_store_on_a_full_disk_is_a_sentence(self, disk: SmallDisk) -> None:
        disk.fill()
        with pytest.raises(StoreError, match="disk"):
            Store(disk.root / "data" / "decisions.sqlite3")
        disk.free()
        store = Store(disk.root / "data" / "decisions.sqlite3")
        decide(store, range(5))
        assert count(store, range(5)) == 5
        store.close()


def test_settings_stay_as_they_were(disk: SmallDisk) -> None:
    file = disk.root / "config" / "settings.json"
    settings.save(Settings(theme="dark"), file)
    disk.fill()
    with pytest.raises(OSError, match="No space left"):
        settings.save(Settings(theme="light", recent=tuple(f"/folder/{n}" for n in range(9))), file)
    assert settings.load(file) == Settings(theme="dark")
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.fixture
def records(disk: SmallDisk) -> list[Record]:
    """Photos that lie on the small disk themselves, as sidecars lie beside them."""
    root = disk.root / "photos"
    made = []
    for listing, tag in (("Oak", "kitchen"), ("Oak", "exterior"), ("Elm", "bathroom")):
        path = root / listing / f"{tag}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.effect_noise((120, 90), 60).convert("RGB").save(path)
        made.append(record(path.relative_to(root), tag, root=root, chosen=tag))
    return made


def files(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != "filler"
    }


@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.key)
def test_every_export(disk: SmallDisk, records: list[Record], entry: Format) -> None:
    """Whether there is an earlier export or not, nothing half written is left."""
    target = disk.root / "photos" if entry.place == "beside" else disk.root / f"out{entry.suffix}"
    for former in (False, True):
        if former:
            run(entry.write(records[:1], target, Options()))
        before = files(disk.root)
        disk.fill()
        full = pytest.raises(ExportError, match="Make room, or choose another disk")
        with contextlib.closing(entry.write(records, target, Options())) as steps, full:
            run(steps)
        assert files(disk.root) == before
        disk.free()
    run(entry.write(records, target, Options()))
    assert files(disk.root) != before

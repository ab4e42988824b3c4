"""Copies of photos: room folders and the training set; nothing moved, nothing overwritten, resumable."""

import csv
import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export import copying
from retagger_gui.core.export.copying import check_place, safe_name
from retagger_gui.core.export.folders import write_folders
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.training_set import write_training_set
from tests.core.export.records import record, some
from tests.drawing import draw


@pytest.fixture
def records(tmp_path: Path) -> list[Record]:
    """The usual six, as files of six contents."""
    root = tmp_path / "in"
    for number, entry in enumerate(some(root)):
        entry.path.parent.mkdir(parents=True, exist_ok=True)
        entry.path.write_bytes(bytes([number]) * (100 + number))
        os.utime(entry.path, (number, number))
    return some(root)


def folders(records: list[Record], target: Path, *, links: bool = False) -> list[str]:
    return run(write_folders(records, target, Options(links=links)))


def below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


COPIES = {
    "Bathroom/12 Oak Road_2.jpg": b"\2" * 102,
    "Bathroom/loose.jpg": b"\5" * 105,
    "Exterior/3 Elm Street_front.jpg": b"\0" * 100,
    "Floor plan/12 Oak Road_plan.png": b"\3" * 103,
    "Kitchen/12 Oak Road_1.jpg": b"\1" * 101,
}


def test_a_folder_a_room(records: list[Record], tmp_path: Path) -> None:
    before = below(tmp_path / "in")
    assert folders(records, tmp_path / "out") == ["1 photo was left out: it has no tag."]
    assert below(tmp_path / "out") == COPIES
    assert below(tmp_path / "in") == before
    assert (tmp_path / "out/Kitchen/12 Oak Road_1.jpg").stat().st_mtime == 1


def test_hard_links(records: list[Record], tmp_path: Path) -> None:
    folders(records, tmp_path / "out", links=True)
    assert below(tmp_path / "out") == COPIES
    assert (tmp_path / "out/Bathroom/loose.jpg").samefile(tmp_path / "in/loose.jpg")
    assert len(folders(records, tmp_path / "out", links=True)) == 1
    assert below(tmp_path / "out") == COPIES


def test_doing_it_again_writes_nothing(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders(records, tmp_path / "out")
    (tmp_path / "out/Bathroom/loose.jpg").touch()  # another date, the same content
    monkeypatch.setattr(copying, "copy_new", None)
    folders(records, tmp_path / "out")
    assert below(tmp_path / "out") == COPIES


def test_an_interrupted_one_is_resumed(records: list[Record], tmp_path: Path) -> None:
    writing = write_folders(records, tmp_path / "out", Options())
    while len(below(tmp_path / "out")) < 2:
        next(writing)
    writing.close()  # type: ignore[attr-defined]
    assert len(below(tmp_path / "out")) == 2
    folders(records, tmp_path / "out")
    assert below(tmp_path / "out") == COPIES


def test_what_lies_there_is_not_overwritten(records: list[Record], tmp_path: Path) -> None:
    (tmp_path / "out/Bathroom").mkdir(parents=True)
    (tmp_path / "out/Bathroom/loose.jpg").write_bytes(b"\6" * 105)
    (tmp_path / "out/Bathroom/loose (2).jpg").mkdir()
    folders(records, tmp_path / "out")
    assert below(tmp_path / "out") == {
        **COPIES,
        "Bathroom/loose.jpg": b"\6" * 105,
        "Bathroom/loose (3).jpg": b"\5" * 105,
    }
    folders(records, tmp_path / "out")
    assert len(below(tmp_path / "out")) == len(COPIES) + 1


def test_photos_of_one_name(tmp_path: Path) -> None:
    root = tmp_path / "in"
    names = ["Oak/a/1.jpg", "Oak/b/1.jpg", "Oak/c/1.JPG", "Oak_1.jpg"]
    for number, name in enumerate(names):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(bytes([number]))
    same = [record(name, root=root) for name in names]
    for _ in range(2):
        folders(same, tmp_path / "out")
        assert list(below(tmp_path / "out")) == [
            "Kitchen/Oak_1 (2).jpg",
            "Kitchen/Oak_1 (3).JPG",
            "Kitchen/Oak_1 (4).jpg",
            "Kitchen/Oak_1.jpg",
        ]


def test_free_space_is_checked_first(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(
        ExportError, match=r"need 17 MB, .* has 0 MB free\. Make room, or choose another disk"
    ):
        folders(records, tmp_path / "out")
    assert below(tmp_path / "out") == {}
    folders(records, tmp_path / "linked", links=True)  # links need none


@pytest.mark.parametrize("step", ["copyfileobj", "fsync", "link"])
def test_a_disk_that_fills_up_half_way(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    where: Any = shutil if step == "copyfileobj" else os
    whole = getattr(where, step)
    calls = 0

    def failing(*arguments: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls > 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return whole(*arguments)

    monkeypatch.setattr(where, step, failing)
    with pytest.raises(ExportError, match="the disk is full"):
        folders(records, tmp_path / "out")
    found = below(tmp_path / "out")
    assert len(found) == 2
    assert found.items() < COPIES.items()


def test_photos_that_cannot_be_read_are_left_out(records: list[Record], tmp_path: Path) -> None:
    records[0].path.unlink()
    said = folders(records, tmp_path / "out")
    assert len(said) == 2 and "front.jpg was left out: it cannot be read" in said[0]
    assert len(below(tmp_path / "out")) == len(COPIES) - 1


def test_a_file_system_without_links(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*arguments: Any) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    folders(records, tmp_path / "out")
    assert below(tmp_path / "out") == COPIES


def test_places_that_cannot_be(records: list[Record], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for target in (tmp_path / "file", tmp_path / "file" / "out"):
        with pytest.raises(ExportError, match="is a file"):
            check_place(target)
        with pytest.raises(ExportError):
            folders(records, target)
    check_place(tmp_path / "not" / "yet")
    assert not (tmp_path / "not").exists()
    for inside in (tmp_path / "in", tmp_path / "in" / "rooms"):
        with pytest.raises(ExportError, match="Choose a folder elsewhere"):
            folders(records, inside)
        with pytest.raises(ExportError, match="Choose a folder elsewhere"):
            run(write_training_set(records, inside, Options()))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("12 Oak Road_1.jpg", "12 Oak Road_1.jpg"),
        ('a<>:"/\\|?*b\n.jpg', "a_________b_.jpg"),
        ("=1.jpg", "_=1.jpg"),
        (".hidden.jpg", "_.hidden.jpg"),
        ("con.jpg", "_con.jpg"),
        ("NUL", "_NUL"),
        ("name. ", "name"),
        ("...", "_"),
        ("caf\udce9.jpg", "caf_.jpg"),
        ("Ku\u0308che 🍳.jpg", "Küche 🍳.jpg"),
    ],
)
def test_safe_names(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_long_names_keep_their_suffix() -> None:
    for letter in "nü🍳":
        name = safe_name(letter * 300 + ".jpeg")
        assert name.endswith(letter + ".jpeg")
        assert len(name.encode()) <= 180


# The training set


def training_set(records: list[Record], target: Path) -> list[str]:
    return run(write_training_set(records, target, Options()))


def table(target: Path) -> list[dict[str, str]]:
    with (target / "labels.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


def test_the_reviewed_photos_with_their_labels(records: list[Record], tmp_path: Path) -> None:
    assert training_set(records, tmp_path / "set") == [
        "4 photos were left out: they have not been confirmed by a person."
    ]
    assert table(tmp_path / "set") == [
        {
            "file": "photos/12 Oak Road_1.jpg",
            "label": "kitchen",
            "also": "living_room",
            "listing": "12 Oak Road",
            "source": "corrected",
        },
        {
            "file": "photos/12 Oak Road_2.jpg",
            "label": "bathroom",
            "also": "",  # a person has said that it is neither of the model's guesses
            "listing": "12 Oak Road",
            "source": "corrected",
        },
    ]
    assert below(tmp_path / "set/photos") == {
        "12 Oak Road_1.jpg": b"\1" * 101,
        "12 Oak Road_2.jpg": b"\2" * 102,
    }


def test_an_earlier_set_is_extended(records: list[Record], tmp_path: Path) -> None:
    target = tmp_path / "set"
    training_set(records, target)
    changed = record("12 Oak Road/1.jpg", root=tmp_path / "in", chosen="dining_room")
    more = record("loose.jpg", root=tmp_path / "in", chosen="bedroom")
    training_set([changed, more], target)
    assert {row["file"]: row["label"] for row in table(target)} == {
        "photos/12 Oak Road_1.jpg": "dining_room",
        "photos/12 Oak Road_2.jpg": "bathroom",
        "photos/loose.jpg": "bedroom",
    }


def test_another_table_is_not_overwritten(records: list[Record], tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set/labels.csv").write_text("name,price\nOak,1\n")
    with pytest.raises(ExportError, match="another table"):
        training_set(records, tmp_path / "set")
    assert (tmp_path / "set/labels.csv").read_text() == "name,price\nOak,1\n"


def test_a_failure_keeps_the_earlier_table(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "set"
    training_set(records[:2], target)
    before = (target / "labels.csv").read_bytes()

    def failing(self: Path, other: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(ExportError, match="the disk is full"):
        training_set(records, target)
    assert (target / "labels.csv").read_bytes() == before
    assert not list(target.rglob("*.tmp"))


def test_a_listing_that_looks_like_a_formula(tmp_path: Path) -> None:
    root = tmp_path / "in"
    (root / "=cmd").mkdir(parents=True)
    (root / "=cmd/1.jpg").write_bytes(b"1")
    training_set([record("=cmd/1.jpg", root=root, chosen="kitchen")], tmp_path / "set")
    (row,) = table(tmp_path / "set")
    assert (row["file"], row["listing"]) == ("photos/_=cmd_1.jpg", "'=cmd")


# Keywords in the copies


def test_the_room_is_a_keyword_in_each_copy(tmp_path: Path) -> None:
    root = tmp_path / "in"
    names = {"a.jpg": "JPEG", "b.png": "PNG", "c.webp": "WEBP", "d.tif": "TIFF", "e.gif": "GIF"}
    for name, kind in names.items():
        draw(root / name, "kitchen", format=kind)
    same = [record(name, root=root) for name in names]
    before = below(root)
    options = Options(keywords=True)
    said = run(write_folders(same, tmp_path / "out", options))
    assert said == [
        f"{root / 'e.gif'} was copied without keywords: no keywords can be written into a file of its kind."
    ]
    copies = below(tmp_path / "out/Kitchen")
    assert list(copies) == list(names)
    assert copies["e.gif"] == before["e.gif"]
    for name in list(names)[:-1]:
        assert b"Room|Kitchen" in copies[name]
        with Image.open(root / name) as old, Image.open(tmp_path / "out/Kitchen" / name) as new:
            assert old.tobytes() == new.tobytes()
    assert below(root) == before
    run(write_folders(same, tmp_path / "out", options))
    assert below(tmp_path / "out/Kitchen") == copies  # nothing is written twice


def test_a_damaged_photo_is_copied_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.jpg").write_bytes(b"\xff\xd8\xff\xe1\0")
    (said,) = run(
        write_folders([record("a.jpg", root=tmp_path / "in")], tmp_path / "out", Options(keywords=True))
    )
    assert "without keywords" in said
    assert below(tmp_path / "out") == {"Kitchen/a.jpg": b"\xff\xd8\xff\xe1\0"}


def test_links_have_no_keywords(records: list[Record], tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="keywords need copies"):
        run(write_folders(records, tmp_path / "out", Options(links=True, keywords=True)))
    assert not (tmp_path / "out").exists()

"""ZIP files: opened like folders, within bounds, with a sentence for each trap."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from retagger_gui.core.sources import archive
from tests.core.sources.kit import jpeg, put, run


def packed(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return path


def test_folders_in_it_are_listings(tmp_path: Path) -> None:
    files = {
        "3 Elm/1.jpg": jpeg(1),
        "12 Oak/in/1.jpg": jpeg(2),
        "12 Oak/2.jpg": jpeg(3),
        "readme.txt": b"hello",
    }
    found = run(packed(tmp_path / "send.zip", files), tmp_path / "data")
    assert [(photo.relative, photo.listing) for photo in found.photos] == [
        ("send.zip > 3 Elm/1.jpg", "3 Elm"),
        ("send.zip > 12 Oak/2.jpg", "12 Oak"),
        ("send.zip > 12 Oak/in/1.jpg", "12 Oak"),
    ]
    assert found.problems == []
    assert len(found.left_out) == 0


def test_loose_photos_are_a_listing_named_after_it(tmp_path: Path) -> None:
    found = run(packed(tmp_path / "12 Oak Road.zip", {"b.jpg": jpeg(1), "a.jpg": jpeg(2)}), tmp_path / "data")
    assert found.listings == ["12 Oak Road"]
    assert found.names == ["12 Oak Road.zip > a.jpg", "12 Oak Road.zip > b.jpg"]


def test_a_folder_around_all_of_it_is_no_listing(tmp_path: Path) -> None:
    files = {"Comparables/3 Elm/1.jpg": jpeg(1), "Comparables/12 Oak/1.jpg": jpeg(2)}
    assert run(packed(tmp_path / "a.zip", files), tmp_path / "data").listings == ["3 Elm", "12 Oak"]
    one = {"12 Oak/1.jpg": jpeg(1), "12 Oak/2.jpg": jpeg(2)}
    assert run(packed(tmp_path / "b.zip", one), tmp_path / "data").listings == ["12 Oak"]


def test_paths_that_climb_out_are_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    files = {
        "../out.jpg": jpeg(1),
        "/etc/out.jpg": jpeg(2),
        "a/../../out.jpg": jpeg(3),
        "C:/out.jpg": jpeg(4),
        "..\\out.jpg": jpeg(5),
        "good.jpg": jpeg(6),
    }
    found = run(packed(folder / "a.zip", files), tmp_path / "data")
    assert found.names == ["a.zip > good.jpg"]
    assert "5 files whose path leads out of the archive" in found.sentences
    assert not list(tmp_path.rglob("out.jpg"))


def test_names_that_hurt_stay_inside(tmp_path: Path) -> None:
    files = {"CON/nul.jpg": jpeg(1), "a<b>:c?/" + "long" * 80 + ".jpg": jpeg(2)}
    found = run(packed(tmp_path / "a.zip", files), tmp_path / "data")
    assert len(found.photos) == 2


def test_a_file_packed_too_tightly(tmp_path: Path) -> None:
    found = run(packed(tmp_path / "a.zip", {"a.bmp": b"BM" + b"\0" * (64 << 20)}), tmp_path / "data")
    assert "trap" in found.sentences
    assert found.photos == []
    assert not list((tmp_path / "data").iterdir())


def test_the_total_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "TOTAL", 50_000)
    found = run(packed(tmp_path / "a.zip", {f"{k}.jpg": jpeg(k) for k in range(9)}), tmp_path / "data")
    assert "too large to open safely" in found.sentences
    monkeypatch.setattr(archive, "ENTRIES", 3)
    monkeypatch.setattr(archive, "TOTAL", 1 << 30)
    found = run(packed(tmp_path / "b.zip", {f"{k}.jpg": jpeg(k) for k in range(9)}), tmp_path / "data")
    assert "more than 3 files" in found.sentences


def test_a_size_that_is_a_lie(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.bmp": b"BM" + b"\0" * 3_000_000, "b.jpg": jpeg(1)})
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 100)
    path.write_bytes(content)
    found = run(path, tmp_path / "data")
    assert found.names == ["a.zip > b.jpg"] or "trap" in found.sentences


def test_zips_in_zips_are_not_opened(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as file:
        file.writestr("1.jpg", jpeg(1))
    files = {
        "more.zip": inner.getvalue(),
        "disguised.dat": inner.getvalue(),
        "a.jpg": jpeg(2),
        "b.pdf": b"%PDF",
        "c.jxl": b"\xff\x0a",
    }
    found = run(packed(tmp_path / "a.zip", files), tmp_path / "data")
    assert found.names == ["a.zip > a.jpg"]
    assert "2 ZIP files within a ZIP file" in found.left_out.sentence()
    assert "1 PDF" in found.left_out.sentence()
    assert "1 JPEG XL" in found.left_out.sentence()


def test_damage_and_passwords(tmp_path: Path) -> None:
    assert "damaged" in run(put(tmp_path / "a.zip", b"PK\x03\x04 rubbish"), tmp_path / "data").sentences
    path = packed(tmp_path / "b.zip", {"1.jpg": jpeg(1), "2.jpg": jpeg(2)})
    content = bytearray(path.read_bytes())
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.index(sign)
        content[at + place] |= 1
    path.write_bytes(content)
    found = run(path, tmp_path / "data")
    assert found.names == ["b.zip > 2.jpg"]
    assert "1 file protected by a password" in found.sentences


def test_a_damaged_file_in_it_costs_no_other(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"1.jpg": jpeg(1), "2.jpg": jpeg(2)}, zipfile.ZIP_STORED)
    content = bytearray(path.read_bytes())
    at = content.index(jpeg(1)[-100:])
    content[at : at + 50] = b"\0" * 50
    path.write_bytes(content)
    found = run(path, tmp_path / "data")
    assert found.names == ["a.zip > 2.jpg"]
    assert "1 file damaged" in found.sentences


def test_without_photos_it_says_so(tmp_path: Path) -> None:
    found = run(packed(tmp_path / "a.zip", {"a.txt": b"words"}), tmp_path / "data")
    assert found.problems == [("a.zip", "There is no photo in this ZIP file.")]

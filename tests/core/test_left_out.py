"""What is no photo by its name is passed over, and what a person may miss is counted and said."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.photos import scan
from tests.drawing import draw


def seen(root: Path) -> tuple[list[str], LeftOut]:
    left_out = LeftOut()
    return [photo.relative for photo in scan([root], on_left_out=left_out.add)], left_out


@pytest.mark.parametrize(
    "name", ["1.jpg_original", "1.jpg.bak", "1.jpg~", "1.jpg.tmp", "1.jpg.part", "1.jpg.crdownload", "1.THM"]
)
def test_what_programs_leave_beside_photos_is_none(tmp_path: Path, name: str) -> None:
    draw(tmp_path / "1.jpg")
    draw(tmp_path / name, format="JPEG")
    assert seen(tmp_path)[0] == ["1.jpg"]


@pytest.mark.parametrize(
    "folder",
    [
        "#recycle",
        "@Recycle",
        "#snapshot",
        "lost+found",
        "Catalogue Previews.lrdata",
        "@eaDir",
        "$RECYCLE.BIN",
    ],
)
def test_deleted_photos_do_not_come_back(tmp_path: Path, folder: str) -> None:
    draw(tmp_path / "Oak" / "1.jpg")
    draw(tmp_path / folder / "2.jpg")
    draw(tmp_path / "Oak" / folder / "below" / "3.jpg")
    assert seen(tmp_path)[0] == ["Oak/1.jpg"]


def test_a_photo_library_gives_its_originals(tmp_path: Path) -> None:
    library = tmp_path / "Mine.photoslibrary"
    draw(library / "originals" / "A" / "1.jpg")
    draw(library / "resources" / "derivatives" / "2.jpg")
    draw(library / "database" / "3.jpg")
    assert seen(tmp_path)[0] == ["Mine.photoslibrary/originals/A/1.jpg"]
    assert seen(library)[0] == ["originals/A/1.jpg"]


def test_a_raw_beside_its_jpeg_is_left_out_with_a_word(tmp_path: Path) -> None:
    for name in ("1.JPG", "1.NEF", "2.nef", "3.heic", "3.dng"):
        (tmp_path / name).write_bytes(b"II*\0")
    found, left_out = seen(tmp_path)
    assert found == ["1.JPG", "2.nef", "3.heic"]
    assert left_out.sentence() == "2 files left out: 2 camera raws beside their JPEGs."
    assert left_out.missed == 0


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    draw(tmp_path / "1.jpg")
    (tmp_path / "brochure.PDF").write_bytes(b"%PDF-1.7")
    (tmp_path / "new.jxl").write_bytes(b"\xff\x0a")
    for number in range(3):
        (tmp_path / f".IMG_{number}.HEIC.icloud").write_bytes(b"bplist00")
    found, left_out = seen(tmp_path)
    assert found == ["1.jpg"]
    said = left_out.sentence()
    assert said.startswith("5 files left out: 3 not downloaded from iCloud, 1 PDF, 1 JPEG XL.")
    assert left_out.missed == 5


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.cr3", b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "camera raw"),
        ("a.psd", b"8BPS", "Photoshop"),
        ("a.zip", b"PK", "ZIP"),
        ("a.rar", b"Rar!", "archive"),
        ("disguised.bin", b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
    ],
)
def test_kinds(tmp_path: Path, name: str, content: bytes, word: str) -> None:
    (tmp_path / name).write_bytes(content)
    found, left_out = seen(tmp_path)
    assert found == []
    assert word in left_out.sentence()
    assert left_out.sentence().startswith("1 file left out: 1 ")


def test_other_files_are_no_matter(tmp_path: Path) -> None:
    for name in ("notes.txt", "Thumbs.db", "film.mov", ".DS_Store", "1.jpg.xmp"):
        (tmp_path / name).write_bytes(b"whatever")
    assert len(seen(tmp_path)[1]) == 0
    assert seen(tmp_path)[1].sentence() == ""


def test_a_photo_under_the_name_of_something_else_is_a_photo(tmp_path: Path) -> None:
    draw(tmp_path / "scan.pdf", format="JPEG")
    found, left_out = seen(tmp_path)
    assert found == ["scan.pdf"]
    assert len(left_out) == 0


def brands() -> Iterator[tuple[bytes, bool]]:
    yield b"\0\0\0\x1cftypmiaf\0\0\0\0mif1miafavif", True
    yield b"\0\0\0\x1cftypMiHE\0\0\0\0mif1miafheic", True
    yield b"\0\0\0\x18ftypisom\0\0\0\0isommp42", False


@pytest.mark.parametrize(("start", "photo"), list(brands()))
def test_compatible_brands_decide(tmp_path: Path, start: bytes, photo: bool) -> None:
    (tmp_path / "nameless").write_bytes(start + b"\0" * 64)
    assert bool(seen(tmp_path)[0]) == photo


def test_jpeg_2000_is_a_photo_by_name_and_content(tmp_path: Path) -> None:
    data = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(data, "JPEG2000")
    (tmp_path / "a.jp2").write_bytes(data.getvalue())
    (tmp_path / "b").write_bytes(data.getvalue())
    assert seen(tmp_path)[0] == ["a.jp2", "b"]

"""The scan: what is a photo, in which order, and what can be wrong with folders."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retagger_gui.core.compare import LOOSE, listing_key
from retagger_gui.core.photos import Photo, natural_key, scan
from tests.drawing import draw, image


def relatives(*roots: Path, **options: Any) -> list[str]:
    return [photo.relative for photo in scan(roots, **options)]


def test_each_photo_knows_its_place(listings: Path) -> None:
    photos = list(scan([listings]))
    assert [(photo.relative, photo.listing) for photo in photos] == [
        ("3 Elm Street/front.jpg", "3 Elm Street"),
        ("3 Elm Street/plan.png", "3 Elm Street"),
        ("12 Oak Road/1.jpg", "12 Oak Road"),
        ("12 Oak Road/2.jpg", "12 Oak Road"),
        ("12 Oak Road/10.png", "12 Oak Road"),
        ("loose.jpg", listings.name),
    ]
    first = photos[0]
    found = first.path.stat()
    assert first == Photo(
        listings / "3 Elm Street" / "front.jpg",
        listings,
        "3 Elm Street/front.jpg",
        "3 Elm Street",
        found.st_size,
        found.st_mtime_ns,
    )


def test_folders_of_photos_that_are_scanned_together_are_a_listing_each(tmp_path: Path) -> None:
    for home in ("12 Oak Road", "3 High Street"):
        draw(tmp_path / home / "1.jpg")
    draw(tmp_path / "more" / "7 Elm Court" / "1.jpg")
    draw(tmp_path / "more" / "stray.jpg")
    roots = [tmp_path / "12 Oak Road", tmp_path / "3 High Street", tmp_path / "more"]
    photos = list(scan(roots))
    assert [(photo.relative, photo.listing, photo.at_root) for photo in photos] == [
        ("12 Oak Road/1.jpg", "12 Oak Road", True),
        ("3 High Street/1.jpg", "3 High Street", True),
        ("more/7 Elm Court/1.jpg", "7 Elm Court", False),
        ("more/stray.jpg", "more", True),
    ]
    assert [listing_key(photo) for photo in photos] == [
        str(folder) for folder in (*roots[:2], roots[2] / "7 Elm Court", roots[2])
    ]


def test_a_home_is_the_same_listing_alone_beside_others_and_in_the_folder_above_it(tmp_path: Path) -> None:
    draw(tmp_path / "12 Oak Road" / "1.jpg")
    home = tmp_path / "12 Oak Road"
    (alone,) = scan([home])
    (beside,) = scan([home], beside=True)
    (within,) = scan([tmp_path])
    assert (alone.relative, beside.relative, within.relative) == (
        "1.jpg",
        "12 Oak Road/1.jpg",
        "12 Oak Road/1.jpg",
    )
    assert {listing_key(photo) for photo in (alone, beside, within)} == {str(home)}
    assert {photo.listing for photo in (alone, beside, within)} == {"12 Oak Road"}


def test_photos_that_are_opened_alone_have_no_listing(tmp_path: Path) -> None:
    draw(tmp_path / "12 Oak Road" / "1.jpg")
    (photo,) = scan([tmp_path / "12 Oak Road" / "1.jpg"])
    assert (photo.listing, listing_key(photo)) == ("", LOOSE)


def test_the_listing_is_the_direct_subfolder_at_any_depth(tmp_path: Path) -> None:
    draw(tmp_path / "Oak" / "inside" / "ground floor" / "1.jpg")
    (photo,) = scan([tmp_path])
    assert (photo.relative, photo.listing) == ("Oak/inside/ground floor/1.jpg", "Oak")


def test_roots_are_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(tmp_path / "1.jpg")
    monkeypatch.chdir(tmp_path)
    (photo,) = scan([Path()])
    assert photo.path == tmp_path / "1.jpg"


def test_photos_are_yielded_as_they_are_found(tmp_path: Path) -> None:
    draw(tmp_path / "a" / "1.jpg")
    draw(tmp_path / "b" / "1.jpg")
    found = scan([tmp_path])
    assert next(found).relative == "a/1.jpg"
    shutil.rmtree(tmp_path / "b")
    draw(tmp_path / "b" / "2.jpg")
    assert next(found).relative == "b/2.jpg"


@pytest.mark.parametrize(
    "suffix", ["jpg", "JPG", "jpeg", "png", "webp", "bmp", "TIFF", "gif", "HEIC", "avif", "jfif"]
)
def test_known_suffixes_in_any_case(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"photo.{suffix}").write_bytes(b"whatever")
    assert relatives(tmp_path) == [f"photo.{suffix}"]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "HEIF", "AVIF"])
def test_content_counts_where_the_suffix_lies(tmp_path: Path, kind: str) -> None:
    image().save(tmp_path / "photo", format=kind)
    shutil.copy(tmp_path / "photo", tmp_path / "photo.txt")
    assert relatives(tmp_path) == ["photo", "photo.txt"]


def test_other_files_are_no_photos(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("BM is how this begins, but it is no bitmap")
    (tmp_path / "empty").touch()
    (tmp_path / "sound.wav").write_bytes(b"RIFF\x00\x00\x00\x00WAVEfmt ")
    (tmp_path / "film.mp4").write_bytes(b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00")
    (tmp_path / "table.csv").write_bytes(b"\xef\xbb\xbfpath")
    assert relatives(tmp_path) == []


def test_hidden_and_system_files_are_passed_over(tmp_path: Path) -> None:
    for name in (
        ".hidden.jpg",
        "._1.jpg",
        ".DS_Store",
        "Thumbs.db",
        ".cache/1.jpg",
        "__MACOSX/1.jpg",
        "@eaDir/1.jpg",
    ):
        draw(tmp_path / name, format="JPEG")
    draw(tmp_path / "1.jpg")
    assert relatives(tmp_path) == ["1.jpg"]


def test_a_hidden_root_is_opened(tmp_path: Path) -> None:
    draw(tmp_path / ".private" / "1.jpg")
    assert relatives(tmp_path / ".private") == ["1.jpg"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    assert relatives(tmp_path) == []


def test_a_single_photo_as_root(tmp_path: Path) -> None:
    path = draw(tmp_path / "Oak" / "1.jpg")
    (photo,) = scan([path])
    assert (photo.path, photo.root, photo.relative, photo.listing) == (path, tmp_path / "Oak", "1.jpg", "")


def test_overlapping_roots_give_each_photo_once(listings: Path) -> None:
    single = listings / "loose.jpg"
    assert len(relatives(single, single, listings, listings / "12 Oak Road", single)) == 6
    assert relatives(single, listings)[0] == "loose.jpg"


def test_roots_that_are_no_photos_are_reported(tmp_path: Path, problems: "Problems") -> None:
    (tmp_path / "notes.txt").write_text("no photo")
    assert relatives(tmp_path / "missing", tmp_path / "notes.txt", on_problem=problems) == []
    assert problems.told == [
        (
            tmp_path / "missing",
            "There is no such file or folder. If it was moved or renamed, open it where it is now.",
        ),
        (tmp_path / "notes.txt", "This is neither a folder nor a photo."),
    ]


def test_an_unreadable_folder_is_reported_and_the_rest_goes_on(
    listings: Path, problems: "Problems", monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, listings / "3 Elm Street", PermissionError(13, "Permission denied"))
    assert len(relatives(listings, on_problem=problems)) == 4
    assert problems.told == [(listings / "3 Elm Street", "No permission to open this folder.")]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            FileNotFoundError(2, "gone"),
            "The folder is no longer there. If it was moved or renamed, open it where it is now.",
        ),
        (OSError(5, "Input/output error"), "The folder could not be read (Input/output error)."),
    ],
)
def test_other_troubles_with_folders(
    listings: Path, problems: "Problems", monkeypatch: pytest.MonkeyPatch, error: OSError, sentence: str
) -> None:
    refuse(monkeypatch, listings / "12 Oak Road", error)
    assert len(relatives(listings, on_problem=problems)) == 3
    assert problems.told == [(listings / "12 Oak Road", sentence)]


def test_link_loops_end(listings: Path) -> None:
    link(listings / "12 Oak Road" / "up", listings)
    link(listings / "3 Elm Street" / "other", listings / "12 Oak Road")
    link(listings / "12 Oak Road" / "other", listings / "3 Elm Street")
    link(listings / "self", listings / "self")
    link(listings / "above", listings.parent)
    assert len(relatives(listings)) == 6


def test_a_linked_folder_elsewhere_is_a_listing(tmp_path: Path) -> None:
    draw(tmp_path / "archive" / "Elm" / "1.jpg")
    (tmp_path / "folder").mkdir()
    link(tmp_path / "folder" / "Elm Street", tmp_path / "archive" / "Elm")
    assert relatives(tmp_path / "folder") == ["Elm Street/1.jpg"]


def test_a_link_to_a_hidden_folder_inside_is_followed(tmp_path: Path) -> None:
    draw(tmp_path / ".store" / "1.jpg")
    link(tmp_path / "Oak", tmp_path / ".store")
    assert relatives(tmp_path) == ["Oak/1.jpg"]


def test_a_dead_link_with_a_photos_name_is_found(tmp_path: Path) -> None:
    link(tmp_path / "1.jpg", tmp_path / "gone.jpg")
    link(tmp_path / "2.jpg", tmp_path / "2.jpg")
    link(tmp_path / "note", tmp_path / "gone.txt")
    assert [(photo.relative, photo.size) for photo in scan([tmp_path])] == [("1.jpg", 0), ("2.jpg", 0)]


def test_an_unreadable_file_is_a_photo_by_its_suffix_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(tmp_path / "1.jpg")
    (tmp_path / "mystery").write_bytes(b"secret")

    def refuse_open(self: Path, *_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse_open)
    assert relatives(tmp_path) == ["1.jpg"]


def test_a_file_that_vanishes_during_the_scan_is_still_found(tmp_path: Path) -> None:
    for number in (1, 2):
        draw(tmp_path / f"{number}.jpg")
    found = scan([tmp_path])
    next(found)
    (tmp_path / "2.jpg").unlink()
    assert [(photo.relative, photo.size) for photo in found] == [("2.jpg", 0)]


def test_very_deep_folders(tmp_path: Path) -> None:
    depth = 1200  # deeper than Python may recurse; made step by step, as one path would be too long
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(depth):
            os.mkdir("d", dir_fd=here)
            here, above = os.open("d", os.O_RDONLY, dir_fd=here), here
            os.close(above)
    finally:
        os.close(here)
    draw(tmp_path / "z.jpg")
    found = relatives(tmp_path)
    for levels in range(depth, 0, -1):  # shutil.rmtree would recurse
        (tmp_path / ("d/" * levels)).rmdir()
    assert found == ["z.jpg"]


def test_cancelling_ends_the_scan(listings: Path) -> None:
    seen: list[str] = []
    for photo in scan([listings], cancelled=lambda: len(seen) == 2):
        seen.append(photo.relative)
    assert len(seen) == 2


def test_names_of_any_script_and_with_newlines(tmp_path: Path) -> None:
    names = [
        "küche.jpg",
        "кухня.jpg",
        "台所.jpg",
        "مطبخ.jpg",
        "two\nlines.jpg",
        '"quoted", and more.jpg',
        "🛏.jpg",
    ]
    for name in names:
        draw(tmp_path / name)
    assert sorted(relatives(tmp_path)) == sorted(names)


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
def test_names_that_are_no_text(tmp_path: Path) -> None:
    path = draw(tmp_path / "1.jpg")
    try:
        path.rename(tmp_path / "caf\udce9.jpg")
    except OSError:
        pytest.skip("this file system takes text only")
    (photo,) = scan([tmp_path])
    assert photo.relative == "caf\udce9.jpg"
    assert photo.path.exists()


def test_natural_order() -> None:
    wanted = ["1.jpg", "2.jpg", "10.jpg", "a/9.jpg", "a/10.jpg", "a 2/1.jpg", "B.jpg", "b1.jpg", "É.jpg"]
    backwards = wanted[::-1]
    assert sorted(backwards, key=natural_key) == wanted
    assert sorted(["photo 010", "photo 9", "photo 10"], key=natural_key) == [
        "photo 9",
        "photo 010",
        "photo 10",
    ]
    assert natural_key("9" * 5000) < natural_key("1" + "0" * 5000)


@given(st.lists(st.text(alphabet="aB1029/ ²٣é\u0301\udcff", max_size=8)))
def test_any_texts_can_be_ordered(texts: list[str]) -> None:
    ordered = sorted(texts, key=natural_key)
    backwards = ordered[::-1]
    assert sorted(backwards, key=natural_key) == ordered


def test_the_scan_is_in_natural_order_of_path(tmp_path: Path) -> None:
    for name in (
        "b/2.jpg",
        "b/10.jpg",
        "b1/1.jpg",
        "B/1.jpg",
        "a.jpg",
        "b.jpg",
        "c/d/1.jpg",
        "c/d.jpg",
        "10/1.jpg",
    ):
        draw(tmp_path / name)
    found = relatives(tmp_path)
    assert len(found) == 9
    assert found == sorted(found, key=natural_key)


class Problems:
    """Remembers what the scan reports."""

    def __init__(self) -> None:
        self.told: list[tuple[Path, str]] = []

    def __call__(self, path: Path, sentence: str) -> None:
        self.told.append((path, sentence))


@pytest.fixture
def problems() -> Problems:
    return Problems()


def refuse(monkeypatch: pytest.MonkeyPatch, folder: Path, error: OSError) -> None:
    """Let one folder fail to be listed (permissions would not stop root)."""
    real: Callable[..., Any] = os.scandir

    def scandir(path: Any) -> Any:
        if Path(path) == folder:
            raise error
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def link(path: Path, target: Path) -> None:
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("links may not be made here")


def test_a_root_with_a_name_that_is_too_long_is_said_to_be_none(tmp_path: Path) -> None:
    said: list[tuple[Path, str]] = []
    path = tmp_path / ("x" * 300)
    assert list(scan([path], on_problem=lambda where, sentence: said.append((where, str(sentence))))) == []
    ((where, sentence),) = said
    assert where == path and "There is no such file or folder" in sentence

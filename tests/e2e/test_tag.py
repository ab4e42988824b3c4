"""The command `tag`, from a folder to a CSV: what it writes, what it says, and with which exit code it ends."""

import contextlib
import io
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from retagger_gui import __main__ as door
from retagger_gui import cli, paths
from retagger_gui.core.decoders import limits
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.export.rows import Row
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.sources import finding
from retagger_gui.core.store import ListingNote, PhotoNote, PhotoRating, Store, StoredDecision
from tests.drawing import blend, draw, image
from tests.tiny_model import add_outputs, save_tiny_model

ROOT = Path(cli.__file__).parent.parent


@dataclass
class Done:
    """How a run ended."""

    code: int
    said: str
    rows: dict[str, Row]


Tag = Callable[..., Done]


@pytest.fixture
def tag(tmp_path: Path, model_file: Path, capsys: pytest.CaptureFixture[str]) -> Tag:
    """Run `tag` in this process; a traceback would fail the test."""

    def run(folder: Path, *more: str, target: Path = tmp_path / "out.csv", model: Path = model_file) -> Done:
        with warnings.catch_warnings():
            code = door.main(["tag", str(folder), "--csv", str(target), "--model", str(model), *more])
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "Traceback" not in captured.err
        rows = read_csv(target) if target.is_file() and target.suffix == ".csv" else []
        return Done(code, captured.err, {row.path: row for row in rows})

    return run


def command(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """The same in a process of its own, as a person would start it."""
    return subprocess.Popen(
        [sys.executable, "-m", "retagger_gui", "tag", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="backslashreplace",
        **options,
    )


def test_a_folder_of_listings(listings: Path, tag: Tag, tmp_path: Path) -> None:
    done = tag(listings)
    assert done.code == 0
    assert done.said.endswith(f"6 photos. Written to {tmp_path / 'out.csv'}.\n")
    assert "6 of 6 photos" in done.said and "photos/s" in done.said and "left" in done.said
    assert [(path, row.listing, row.tag) for path, row in done.rows.items()] == [
        ("3 Elm Street/front.jpg", "3 Elm Street", "exterior"),
        ("3 Elm Street/plan.png", "3 Elm Street", "floorplan"),
        ("12 Oak Road/1.jpg", "12 Oak Road", "kitchen"),
        ("12 Oak Road/2.jpg", "12 Oak Road", "bathroom"),
        ("12 Oak Road/10.png", "12 Oak Road", "bedroom"),
        ("loose.jpg", "comparables", "living_room"),
    ]
    front = done.rows["3 Elm Street/front.jpg"]
    assert (front.width, front.height, front.source, front.reviewed, front.model) == (
        90,
        60,
        "model",
        False,
        "tiny-1",
    )
    assert front.confidence == front.score_1 and front.label_1 == "exterior"


@pytest.mark.parametrize("form", ["csv", "json", "xlsx", "openimmo"])
def test_a_dash_is_the_standard_output(
    listings: Path, model_file: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], form: str
) -> None:
    suffix = {"openimmo": "zip"}.get(form, form)
    file = tmp_path / f"out.{suffix}"
    assert door.main(["tag", str(listings), f"--{form}", str(file), "--model", str(model_file)]) == 0
    assert capfdbinary.readouterr().out == b""
    assert door.main(["tag", str(listings), f"--{form}", "-", "--model", str(model_file)]) == 0
    piped = capfdbinary.readouterr()
    if suffix in ("csv", "json"):
        assert piped.out == file.read_bytes()
    else:
        with zipfile.ZipFile(file) as once, zipfile.ZipFile(io.BytesIO(piped.out)) as again:
            assert again.namelist() == once.namelist()
    assert piped.err.endswith(b"6 photos. Written to the standard output.\n")
    assert b"6 of 6 photos" in piped.err


def test_what_cannot_go_there_is_told_before_the_work(
    listings: Path, model_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["tag", str(listings), "--model", str(model_file)]
    assert door.main([*arguments, "--csv", "-", "--json", "-"]) == 2
    assert capsys.readouterr().err == "Only one export can go to the standard output, not --csv and --json.\n"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert door.main([*arguments, "--xlsx", "-"]) == 2
    assert capsys.readouterr().err.startswith("A terminal cannot show .xlsx files")
    monkeypatch.setattr(sys, "stdout", None)
    assert door.main([*arguments, "--csv", "-"]) == 2
    assert capsys.readouterr().err == "There is no standard output here: give the name of a file.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a reader that leaves is told in another way there")
def test_a_reader_may_leave_early(listings: Path, model_file: Path) -> None:
    process = command(listings, "--csv", "-", "--model", model_file, "--threads", "1")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    err = process.stderr.read()
    assert process.wait(60) == 0
    assert err.splitlines()[-1] == "6 photos. Written to the standard output."


needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")


@needs_full
def test_an_output_on_a_full_disk_is_told_in_a_sentence(listings: Path, model_file: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "retagger_gui", "tag", listings, "--csv", "-", "--model", model_file],
            cwd=ROOT,
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "The standard output cannot be written (the disk is full)."


@needs_full
@pytest.mark.parametrize(("photos", "code"), [("there", 0), ("gone", 2)])
def test_where_nobody_reads_the_progress_the_work_is_done(
    listings: Path, model_file: Path, tmp_path: Path, photos: str, code: int
) -> None:
    folder = listings if photos == "there" else tmp_path / "gone"
    target = tmp_path / "out.csv"
    arguments = ["tag", folder, "--csv", target, "--model", model_file]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "retagger_gui", *arguments], cwd=ROOT, check=False, stderr=full, timeout=60
        )
    assert done.returncode == code
    assert target.exists() == (code == 0)


@pytest.mark.skipif(sys.platform == "win32", reason="a reader that leaves is told in another way there")
def test_a_reader_of_the_progress_may_leave_early(listings: Path, model_file: Path, tmp_path: Path) -> None:
    process = command(listings, "--csv", tmp_path / "out.csv", "--model", model_file, "--threads", "1")
    assert process.stderr is not None
    process.stderr.close()
    assert process.wait(60) == 0
    assert len(read_csv(tmp_path / "out.csv")) == 6


def test_a_file_may_be_named_so(
    listings: Path, model_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert door.main(["tag", str(listings), "--csv", "./-", "--model", str(model_file)]) == 0
    assert len(read_csv(tmp_path / "-")) == 6


def test_the_door_as_a_command_of_its_own(listings: Path, model_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    process = command(listings, "--csv", target, "--model", model_file, "--threads", "1")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (0, "")
    assert target.read_bytes().startswith(b"\xef\xbb\xbfpath,listing,tag,source,confidence,")
    assert err.splitlines()[-1] == f"6 photos. Written to {target}."


@pytest.mark.parametrize("name", ["PySide6", "sqlite3", "multiprocessing", "ray", "fastapi"])
def test_what_is_not_needed_is_never_imported(
    name: str, listings: Path, model_file: Path, tmp_path: Path
) -> None:
    code = (
        "import sys; from retagger_gui.__main__ import main; name = sys.argv.pop(); code = main(sys.argv[1:]);"
        "sys.exit(code or name in sys.modules)"
    )
    arguments = ["tag", str(listings), "--csv", str(tmp_path / "out.csv"), "--model", str(model_file), name]
    assert subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, check=False).returncode == 0


def test_two_rooms_in_one_photo(tmp_path: Path, tag: Tag) -> None:
    draw(tmp_path / "in" / "open plan.png", blend("living_room", "kitchen", 0.4))
    row = tag(tmp_path / "in").rows["open plan.png"]
    assert (row.tag, row.label_1, row.label_2, row.label_3) == ("living_room", "living_room", "kitchen", "")
    assert row.score_1 is not None and row.score_2 is not None
    assert row.score_1 > row.score_2 >= 0.1
    assert row.score_3 is None


def test_every_format_whatever_the_suffix(tmp_path: Path, tag: Tag) -> None:
    folder = tmp_path / "in"
    formats = {"JPEG": ".JPG", "PNG": ".png", "WEBP": ".WebP", "BMP": ".bmp", "TIFF": ".tif", "GIF": ".gif"}
    formats |= {"HEIF": ".HEIC", "AVIF": ".avif"}
    for kind, suffix in formats.items():
        draw(folder / f"true {kind}{suffix}", "bedroom", format=kind)
        draw(folder / f"lie {kind}.jpg", "bedroom", format=kind)
        draw(folder / f"none {kind}", "bedroom", format=kind)
    done = tag(folder)
    assert done.code == 0
    assert len(done.rows) == 3 * len(formats)
    assert {row.tag for row in done.rows.values()} == {"bedroom"}


def test_odd_colours_and_turned_photos(tmp_path: Path, tag: Tag) -> None:
    folder = tmp_path / "in"
    draw(folder / "cmyk.jpg", "kitchen")
    image("kitchen").convert("CMYK").save(folder / "cmyk.jpg")
    image("kitchen").convert("P").save(folder / "palette.png")
    clear = Image.new("RGBA", (64, 48), (0, 0, 0, 0))
    clear.putpixel((0, 0), (0, 0, 0, 1))  # alpha that is zero everywhere is none
    clear.save(folder / "see-through.png")
    Image.fromarray(np.full((48, 64), 65535, np.uint16)).save(folder / "sixteen.png")
    exif = Image.Exif()
    exif[0x0112] = 6
    draw(folder / "turned.jpg", "kitchen", size=(64, 48), exif=exif)
    done = tag(folder)
    assert done.code == 0
    assert {path: row.tag for path, row in done.rows.items()} == {
        "cmyk.jpg": "kitchen",
        "palette.png": "kitchen",
        "see-through.png": "floorplan",  # white
        "sixteen.png": "floorplan",
        "turned.jpg": "kitchen",
    }
    assert (done.rows["turned.jpg"].width, done.rows["turned.jpg"].height) == (48, 64)


def test_bad_photos_each_get_a_sentence_and_the_rest_goes_on(tmp_path: Path, tag: Tag) -> None:
    folder = tmp_path / "in"
    draw(folder / "good.jpg", "kitchen")
    (folder / "zero.jpg").touch()
    (folder / "text.png").write_text("not a picture")
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8))
    noise.save(folder / "cut.jpg")
    (folder / "cut.jpg").write_bytes((folder / "cut.jpg").read_bytes()[:3000])
    (folder / "bomb.png").write_bytes(bomb(40_000))
    (folder / "dead.jpg").symlink_to(folder / "gone.jpg")
    (folder / "self.jpg").symlink_to(folder / "self.jpg")
    (folder / "loop").symlink_to(folder)
    done = tag(folder)
    assert done.code == 1
    errors = {path: row.error for path, row in done.rows.items()}
    assert errors.pop("good.jpg") == ""
    assert set(errors) == {"zero.jpg", "text.png", "cut.jpg", "bomb.png", "dead.jpg", "self.jpg"}
    for path, error in errors.items():
        assert error.endswith(".") and "\n" not in error
        assert f"{path}: {error}\n" in done.said
        assert done.rows[path] == Row(path, "in", error=error, model="tiny-1")
    assert "too large to open safely" in errors["bomb.png"]
    assert "cut short" in errors["cut.jpg"]
    assert "7 photos, 6 of them could not be read" in done.said


def bomb(side: int) -> bytes:
    """A small PNG file that claims to be a huge picture."""
    assert side * side > limits.MEMORY
    file = io.BytesIO()
    Image.new("1", (8, 8)).save(file, "PNG")
    content = bytearray(file.getvalue())
    content[16:24] = side.to_bytes(4, "big") * 2
    import zlib

    content[29:33] = zlib.crc32(bytes(content[12:29])).to_bytes(4, "big")
    return bytes(content)


def test_a_photo_that_vanishes_after_the_scan(
    listings: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(*arguments: Any, **options: Any) -> Any:
        photos = list(finding.find(*arguments, **options))
        (listings / "loose.jpg").unlink()
        return photos

    monkeypatch.setattr(cli, "find", find)
    done = tag(listings)
    assert done.code == 1
    assert done.rows["loose.jpg"].error == "The file is no longer there."


def test_no_engine_is_named_where_no_photo_was_tagged(tmp_path: Path, tag: Tag) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "broken.jpg").write_bytes(b"noise")
    done = tag(tmp_path / "in")
    assert done.code == 1
    assert "1 photo, 1 of them could not be read" in done.said
    assert "Tagged with" not in done.said


def test_photos_that_may_not_be_read(listings: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refuse(self: Path, *arguments: Any, **options: Any) -> Any:
        if self.name == "loose.jpg":
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    done = tag(listings)
    assert done.code == 1
    assert done.rows["loose.jpg"].error == "No permission to read the file."


def test_a_subfolder_that_may_not_be_read(listings: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_folder(monkeypatch, listings / "3 Elm Street")
    done = tag(listings)
    assert done.code == 1
    assert f"{listings / '3 Elm Street'}: No permission to open this folder.\n" in done.said
    assert len(done.rows) == 4


def test_only_bad_photos_are_a_complete_table(tmp_path: Path, tag: Tag) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "1.jpg").touch()
    done = tag(tmp_path / "in")
    assert done.code == 1
    assert done.rows["1.jpg"].error == "The file is empty."
    assert "1 photo, 1 of them could not be read" in done.said


@pytest.mark.skipif(os.name == "nt", reason="such names cannot exist on Windows")
def test_names_that_hurt(tmp_path: Path, tag: Tag) -> None:
    folder = tmp_path / "in"
    names = [
        "=cmd|' !A0.jpg",
        "+1.jpg",
        "-1.jpg",
        "@x.jpg",
        "two\nlines.jpg",
        'say "hi", now.jpg',
        "\ttab.jpg",
    ]
    names += ["кухня.jpg", "台所.jpg", "مطبخ.jpg", "'=quoted.jpg", "\x1b[31mred.jpg"]
    for name in names:
        draw(folder / "=Listing" / name)
    (folder / "=Listing" / "two\nlines.jpg").write_bytes(b"")
    done = tag(folder)
    assert done.code == 1
    assert sorted(done.rows) == sorted(f"=Listing/{name}" for name in names)
    assert {row.listing for row in done.rows.values()} == {"=Listing"}
    assert "=Listing/two\\nlines.jpg: The file is empty.\n" in done.said
    assert "\x1b[31m" not in done.said


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
def test_names_that_are_no_text(tmp_path: Path, model_file: Path) -> None:
    folder = tmp_path / "in"
    draw(folder / "1.jpg")
    try:
        (folder / "1.jpg").rename(folder / "caf\udce9.jpg")
    except OSError:
        pytest.skip("this file system takes text only")
    (folder / "bad\udcff.jpg").touch()
    target = tmp_path / "out.csv"
    process = command(folder, "--csv", target, "--model", model_file)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "bad\\udcff.jpg: The file is empty." in err
    target.read_bytes().decode("utf-8")
    assert [row.path for row in read_csv(target)] == ["bad\udcff.jpg", "caf\udce9.jpg"]


def test_folders_that_cannot_be_tagged(tmp_path: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file.jpg").touch()
    (tmp_path / "empty" / "emptier").mkdir(parents=True)
    (tmp_path / "empty" / "notes.txt").write_text("no photo")
    refusals = {
        tmp_path
        / "missing": f"There is no folder {tmp_path / 'missing'}. Name the one in which your photos lie.",
        tmp_path / "file.jpg": "is a file. Give the folder that it lies in.",
        tmp_path / "empty": "There are no photos in",
    }
    for folder, sentence in refusals.items():
        assert_refused(tag(folder), sentence, folder)
    (tmp_path / "locked").mkdir()
    refuse_folder(monkeypatch, tmp_path / "locked")
    assert_refused(tag(tmp_path / "locked"), "No permission to open the folder", tmp_path / "locked")


def test_models_that_cannot_be_used(listings: Path, tmp_path: Path, tag: Tag) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"broken")
    other = save_tiny_model(tmp_path / "other.onnx", size=224)
    for model, sentence in {
        tmp_path / "missing.onnx": "does not exist",
        broken: "is damaged, or is no ONNX model",
        other: "does not fit this program",
    }.items():
        assert_refused(tag(listings, model=model), sentence, model)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing/out.csv", "there is no folder"),
        ("", "it is a folder"),
        ("comparables/loose.jpg", "is a photo"),
    ],
)
def test_targets_are_checked_before_the_work(
    listings: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch, name: str, sentence: str
) -> None:
    monkeypatch.setattr(cli, "classify", lambda *_, **__: pytest.fail("the work was begun"))
    before = (listings / "loose.jpg").read_bytes()
    target = listings.parent / name
    assert_refused(tag(listings, target=target), sentence, target)
    assert (listings / "loose.jpg").read_bytes() == before


def test_a_target_that_fails_after_the_work(
    listings: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ExportError("out.csv cannot be written: the disk is full.")

    monkeypatch.setattr(cli, "records_of", fail)
    done = tag(listings)
    assert (done.code, done.rows) == (2, {})
    assert done.said.endswith("the disk is full.\n")


def test_an_old_table_is_replaced(listings: Path, tmp_path: Path, tag: Tag) -> None:
    (tmp_path / "out.csv").write_text("old")
    assert len(tag(listings).rows) == 6


def test_a_table_inside_the_folder(listings: Path, tag: Tag) -> None:
    for _ in range(2):
        assert len(tag(listings, target=listings / "tags.csv").rows) == 6


@pytest.mark.parametrize("more", [["--threads", "0"], ["--threads", "two"], ["--fast"]])
def test_wrong_arguments(listings: Path, more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        door.main(["tag", str(listings), "--csv", "out.csv", *more])
    assert ended.value.code == 2
    assert "usage: retagger tag" in capsys.readouterr().err


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in (
        (["--help"], "retagger tag FOLDER"),
        (["tag", "--help"], "--with-decisions"),
        (["--version"], "ReTagger"),
    ):
        with pytest.raises(SystemExit) as ended:
            door.main(arguments)
        assert ended.value.code == 0
        assert words in capsys.readouterr().out


def test_decisions_are_honoured_when_asked_for(listings: Path, tag: Tag) -> None:
    changed, confirmed = listings / "12 Oak Road" / "1.jpg", listings / "loose.jpg"
    words = {changed: "dining_room", confirmed: "living_room"}
    paths.store_file().parent.mkdir(parents=True, exist_ok=True)
    store = Store(paths.store_file())
    store.put(StoredDecision(path, fingerprint(path), label) for path, label in words.items())
    store.close()
    plain = tag(listings).rows
    assert not any(row.reviewed for row in plain.values())
    rows = tag(listings, "--with-decisions").rows
    row = rows["12 Oak Road/1.jpg"]
    assert (row.tag, row.source, row.reviewed, row.label_1) == ("dining_room", "user", True, "kitchen")
    row = rows["loose.jpg"]
    assert (row.tag, row.source, row.reviewed) == ("living_room", "model", True)
    assert sum(row.reviewed for row in rows.values()) == 2


def test_stars_and_notes_are_written_when_asked_for(listings: Path, tag: Tag) -> None:
    photo = listings / "12 Oak Road" / "1.jpg"
    paths.store_file().parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(Store(paths.store_file())) as store:
        mark = fingerprint(photo)
        store.put([PhotoRating(photo, mark, 4), PhotoNote(photo, mark, "sunny\n=1")])
        store.put([ListingNote(str(photo.parent), "noisy road")])
    plain = tag(listings).rows
    assert all((row.rating, row.note, row.listing_note) == (None, "", "") for row in plain.values())
    rows = tag(listings, "--with-decisions").rows
    row = rows["12 Oak Road/1.jpg"]
    assert (row.rating, row.note, row.listing_note, row.reviewed) == (4, "sunny\n=1", "noisy road", False)
    others = [row for path, row in rows.items() if path.startswith("12 Oak Road/")]
    assert len(others) > 1 and {row.listing_note for row in others} == {"noisy road"}
    assert rows["loose.jpg"].listing_note == ""


def test_decisions_without_any_so_far(listings: Path, tag: Tag, home: Path) -> None:
    done = tag(listings, "--with-decisions")
    assert (done.code, len(done.rows)) == (0, 6)
    assert not (home / "data").exists()


def test_a_mistake_in_the_program_is_a_sentence_and_a_log(
    listings: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(cli, "find", fail)
    done = tag(listings)
    assert done.code == 2
    assert "an error that it does not know (ZeroDivisionError: oops)" in done.said
    assert "Traceback" in (paths.log_dir() / "retagger.log").read_text("utf-8")


def test_an_interrupt_leaves_no_table(listings: Path, tag: Tag, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "records_of", interrupt)
    done = tag(listings)
    assert (done.code, done.rows) == (130, {})
    assert done.said.endswith("Stopped. Nothing was written.\n")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_ctrl_c_while_it_works(tmp_path: Path, model_file: Path) -> None:
    folder = tmp_path / "in"
    big = draw(folder / "0.png", "kitchen", size=(2000, 1500))
    for number in range(1, 400):
        os.link(big, folder / f"{number}.png")
    target = tmp_path / "out.csv"
    target.write_text("old")
    process = command(
        folder,
        *("--csv", target, "--model", model_file),
        start_new_session=True,
        # A shell starts what runs in its background with Ctrl+C ignored, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stderr is not None
    seen = ""
    while "0 of 400" not in seen:
        seen += process.stderr.read(1)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, rest = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in rest
    assert rest.endswith("Stopped. Nothing was written.\n")
    assert target.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out.csv"]


def test_damage_of_any_kind_never_reaches_the_terminal(tmp_path: Path, model_file: Path) -> None:
    """Decoders in C like to print; whatever the damage, there is a sentence for each photo and nothing else."""
    folder = tmp_path / "in"
    chance = random.Random(1)
    kinds = {
        "JPEG": "jpg",
        "PNG": "png",
        "WEBP": "webp",
        "BMP": "bmp",
        "TIFF": "tif",
        "GIF": "gif",
        "HEIF": "heic",
        "AVIF": "avif",
    }
    for kind, suffix in kinds.items():
        options: dict[str, Any] = {"compression": "tiff_lzw"} if kind == "TIFF" else {}
        whole = draw(
            folder / f"{kind}.{suffix}", blend("kitchen", "living_room", 0.3), format=kind, **options
        ).read_bytes()
        for number in range(12):
            content = bytearray(whole)
            if number < 4:
                del content[chance.randrange(len(content)) :]
            for _ in range(number % 4 * 3):
                if content:
                    content[chance.randrange(len(content))] = chance.randrange(256)
            (folder / f"{kind} {number}.{suffix}").write_bytes(content)
    target = tmp_path / "out.csv"
    process = command(folder, "--csv", target, "--model", model_file)
    _, err = process.communicate(timeout=120)
    rows = read_csv(target)
    assert process.returncode == 1
    assert len(rows) == 13 * len(kinds)
    lines = [line for part in err.split("\n") for line in part.split("\r") if line.strip()]
    told = {f"{row.path}: {row.error}" for row in rows if row.error}
    ours = ("photos, ", "engine for this machine", "Tagged with the engine")
    strange = [
        line for line in lines[:-1] if line.strip() not in told and not any(word in line for word in ours)
    ]
    assert strange == []


def test_memory_does_not_grow_with_the_folder(tmp_path: Path, tag: Tag) -> None:
    import tracemalloc

    folder = tmp_path / "in"
    first = draw(folder / "0.png", "kitchen", size=(300, 300))
    for number in range(1, 150):
        shutil.copy(first, folder / f"{number}.png")
    tracemalloc.start()
    try:
        assert len(tag(folder, "--engine", "onnxruntime-fp32").rows) == 150
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000  # all 150 as pixels would be 40 MB


def assert_refused(done: Done, sentence: str, path: Path) -> None:
    """One sentence that names the file, exit code 2, and nothing written."""
    assert done.code == 2
    assert sentence in done.said and str(path) in done.said
    assert len(done.said.splitlines()) == 1
    assert done.rows == {}


def refuse_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    real: Callable[..., Any] = os.scandir

    def scandir(path: Any) -> Any:
        if Path(path) == folder:
            raise PermissionError(13, "Permission denied", str(folder))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)


def test_what_is_left_out_is_said_and_fails(listings: Path, tag: Tag) -> None:
    (listings / "brochure.pdf").write_bytes(b"%PDF-1.7")
    (listings / "3 Elm Street" / "new.jxl").write_bytes(b"\xff\x0a")
    done = tag(listings)
    assert done.code == 1
    assert "2 files left out: 1 JPEG XL, 1 PDF." in done.said


def test_a_note_has_a_column_where_any_photo_has_one(listings: Path, tag: Tag, tmp_path: Path) -> None:
    done = tag(listings)
    assert "note" not in (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0]
    photo = listings / "12 Oak Road" / "10.png"
    image("bedroom", (640, 480)).save(photo, compress_level=0)
    photo.write_bytes(photo.read_bytes()[: photo.stat().st_size * 3 // 4])
    done = tag(listings)
    assert done.code == 0
    row = done.rows["12 Oak Road/10.png"]
    assert row.tag
    assert "cut short" in row.warning


def test_what_shows_something_is_left_out_and_named(tag: Tag, tmp_path: Path, model_file: Path) -> None:
    knowing = add_outputs(save_tiny_model(tmp_path / "rooms.onnx"), ("fireplace", "toilet"), (0.5, 0.5))
    draw(tmp_path / "photos" / "red.png", "kitchen")
    draw(tmp_path / "photos" / "green.png", "bedroom")
    done = tag(tmp_path / "photos", "--leave-out", "Toilets", model=knowing)
    assert (done.code, set(done.rows)) == (0, {"red.png"})
    assert done.rows["red.png"].attributes.startswith("fireplace:0.98")
    assert "green.png was left out: toilet (98 %)." in done.said
    refused = tag(tmp_path / "photos", "--leave-out", "sauna", model=knowing)
    assert refused.code == 2 and "It knows fireplace, toilet." in refused.said
    without = tag(tmp_path / "photos", "--leave-out", "toilet")
    assert without.code == 2 and "It knows no attribute; choose another model." in without.said

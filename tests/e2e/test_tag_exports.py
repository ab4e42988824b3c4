"""The command `tag` with every export: what it writes, and what it says when something cannot be written."""

import contextlib
import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from retagger_gui import __main__ as door
from retagger_gui import cli, paths, settings
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.store import Store, StoredDecision
from tests.core.export.records import pictures
from tests.drawing import draw

Said = pytest.CaptureFixture[str]


def tag(folder: Path, model: Path, *more: str | Path) -> int:
    return door.main(["tag", str(folder), "--model", str(model), *map(str, more)])


def test_every_export_at_once(listings: Path, model_file: Path, tmp_path: Path, capsys: Said) -> None:
    out = tmp_path / "out"
    out.mkdir()
    photo = listings / "loose.jpg"
    with contextlib.closing(Store(paths.store_file())) as store:
        store.put([StoredDecision(photo, fingerprint(photo), "bedroom")])
    code = tag(
        listings, model_file, "--with-decisions", "--thumbnails", "--links",
        *("--csv", out / "a.csv", "--xlsx", out / "a.xlsx", "--reso", out / "reso.csv", "--json", out / "a.json"),
        *("--xmp", "--folders", out / "rooms", "--training-set", out / "set"),
    )  # fmt: skip
    said = capsys.readouterr().err
    assert (code, "Traceback" in said) == (0, False)
    assert said.endswith(
        f"6 photos. Written to {out / 'a.csv'}, {out / 'a.xlsx'}, {out / 'reso.csv'}, {out / 'a.json'}, "
        f"sidecars beside the photos, {out / 'rooms'}, {out / 'set'}.\n"
    )
    assert {row.path: row.tag for row in read_csv(out / "a.csv")}["loose.jpg"] == "bedroom"
    assert load_workbook(out / "a.xlsx").sheetnames[:2] == ["Photos", "Summary"]
    assert len(pictures(load_workbook(out / "a.xlsx")["Bedroom"])) == 2
    assert (out / "reso.csv").read_text("utf-8-sig").count("\n") == 7
    assert len(json.loads((out / "a.json").read_text())) == 6
    assert len(list(listings.rglob("*.xmp"))) == 6
    assert (out / "rooms/Bedroom/comparables_loose.jpg").samefile(photo)
    assert [path.name for path in (out / "set/photos").iterdir()] == ["comparables_loose.jpg"]


def test_settings_of_the_window_hold_here_too(listings: Path, model_file: Path, tmp_path: Path) -> None:
    kept = settings.Settings(key_rooms=("kitchen",), reso=(("exterior", "Yard"), ("hallway", "Entry")))
    settings.save(kept)
    assert tag(listings, model_file, "--reso", tmp_path / "reso.csv", "--xlsx", tmp_path / "a.xlsx") == 0
    rows = (tmp_path / "reso.csv").read_text("utf-8-sig").splitlines()
    assert [row.split(",")[2] for row in rows if "front.jpg" in row] == ["Yard"]
    summary = load_workbook(tmp_path / "a.xlsx")["Summary"]
    assert summary["C2"].value == "0 of 1" and "missing" in [cell.value for cell in summary[2]]


def test_nothing_to_write(listings: Path, model_file: Path, capsys: Said) -> None:
    assert tag(listings, model_file) == 2
    assert capsys.readouterr().err.startswith("Say what to write: give one or more of --csv, --xlsx,")


def test_targets_are_checked_first(
    listings: Path, model_file: Path, tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "RoomModel", None)
    photo = listings / "loose.jpg"
    wrong: list[tuple[list[str | Path], str]] = [
        (["--xlsx", tmp_path / "no" / "a.xlsx"], "there is no folder"),
        (["--json", photo], "would be lost"),
        (["--folders", photo], "is a file"),
        (["--csv", tmp_path / "a", "--json", tmp_path / "a"], "named twice"),
    ]
    for more, sentence in wrong:
        assert tag(listings, model_file, *more) == 2
        assert sentence in capsys.readouterr().err
    assert not list(tmp_path.rglob("*.csv"))


def test_one_that_fails_after_another(listings: Path, model_file: Path, tmp_path: Path, capsys: Said) -> None:
    assert tag(listings, model_file, "--csv", tmp_path / "a.csv", "--folders", listings / "rooms") == 2
    said = capsys.readouterr().err
    assert "Choose a folder elsewhere." in said
    assert said.endswith(f"Written before that: {tmp_path / 'a.csv'}.\n")


def test_a_sidecar_that_is_no_xmp(listings: Path, model_file: Path, capsys: Said) -> None:
    (listings / "loose.jpg.xmp").write_text("my notes")
    (listings / "broken.jpg").write_bytes(b"")
    draw(listings / "more.png", "kitchen")
    assert tag(listings, model_file, "--xmp") == 1
    said = capsys.readouterr().err
    assert "XMP sidecars: " in said and "loose.jpg.xmp was left as it is" in said
    assert "1 photo was left out: it has no tag." in said
    assert (listings / "loose.jpg.xmp").read_text() == "my notes"
    assert (listings / "more.png.xmp").exists()
    for path in listings.rglob("*.xmp"):
        path.write_text("my notes")
    capsys.readouterr()
    assert tag(listings, model_file, "--xmp") == 1
    said = capsys.readouterr().err
    assert "Nothing was written." in said and "Written to" not in said


def test_the_formats_of_portals(listings: Path, model_file: Path, tmp_path: Path, capsys: Said) -> None:
    out = tmp_path / "out"
    out.mkdir()
    code = tag(
        listings, model_file, "--media-url", "https://example.com/p",
        *("--openimmo", out / "a.zip", "--reaxml", out / "re.xml", "--blm", out / "a.blm", "--kyero", out / "k.xml"),
    )  # fmt: skip
    assert (code, "Traceback" in capsys.readouterr().err) == (0, False)
    with ZipFile(out / "a.zip") as archive:
        assert archive.namelist() == ["openimmo.xml"]  # the photos lie on the web
        assert b"https://example.com/p/" in archive.read("openimmo.xml")
    assert "https://example.com/p/12%20Oak%20Road/1.jpg" in (out / "re.xml").read_text()
    assert "#DATA#" in (out / "a.blm").read_text("latin-1")
    assert (
        "<tag>floorplan</tag>" in (out / "k.xml").read_text()
        or "floorplan" not in (out / "k.xml").read_text()
    )
    assert tag(listings, model_file, "--kyero", out / "k.xml") == 1
    assert "fetches photos from the web" in capsys.readouterr().err


def test_keywords_in_copies(listings: Path, model_file: Path, tmp_path: Path, capsys: Said) -> None:
    assert tag(listings, model_file, "--folders", tmp_path / "out", "--keywords") == 0
    copies = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert len(copies) == 6 and all(b"Room|" in path.read_bytes() for path in copies)
    assert tag(listings, model_file, "--folders", tmp_path / "b", "--keywords", "--links") == 2
    assert "leave out --links" in capsys.readouterr().err

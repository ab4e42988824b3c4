"""`tag` on a brochure, an archive and a feed: named, ordered and exported like any other photos."""

import csv
import zipfile
from pathlib import Path

import pytest

from retagger_gui import __main__ as door
from tests.core.sources.kit import put
from tests.core.sources.test_feeds import blm
from tests.core.sources.test_pdf import HALF, THIRD, brochure
from tests.drawing import draw


def colour(folder: Path, room: str) -> bytes:
    return draw(folder / f"{room}.jpg", room, (640, 480)).read_bytes()


def tagged(source: Path, folder: Path, model: Path, *more: str) -> tuple[int, list[dict[str, str]]]:
    target = folder / "out.csv"
    code = door.main(["tag", str(source), "--csv", str(target), "--model", str(model), *more])
    with target.open(encoding="utf-8-sig", newline="") as file:
        return code, list(csv.DictReader(file))


def test_a_brochure(tmp_path: Path, model_file: Path, home: Path) -> None:
    drawn = tmp_path / "drawn"
    pages = [
        [(colour(drawn, "kitchen"), HALF)],
        [(colour(drawn, "bedroom"), HALF), (colour(drawn, "bathroom"), THIRD)],
    ]
    put(tmp_path / "in" / "x", b"")
    source = brochure(tmp_path / "in" / "Oak.pdf", pages)
    code, rows = tagged(source, tmp_path, model_file, "--folders", str(tmp_path / "rooms"))
    assert code == 0
    assert [(row["path"], row["listing"], row["tag"]) for row in rows] == [
        ("Oak.pdf > page 1, image 1", "Oak", "kitchen"),
        ("Oak.pdf > page 2, image 1", "Oak", "bedroom"),
        ("Oak.pdf > page 2, image 2", "Oak", "bathroom"),
    ]
    assert (tmp_path / "rooms" / "Kitchen" / "Oak_page 1, image 1.jpg").is_file()
    assert sorted(path.name for path in (tmp_path / "in").iterdir()) == ["Oak.pdf", "x"]
    assert list(home.rglob("contents.json"))


def test_no_sidecars_beside_what_lies_inside(
    tmp_path: Path, model_file: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = brochure(tmp_path / "Oak.pdf", [[(colour(tmp_path / "drawn", "kitchen"), HALF)]])
    code, _ = tagged(source, tmp_path, model_file, "--xmp")
    assert code == 1
    assert "has no sidecar: it lies inside another file" in capsys.readouterr().err
    assert not list(home.rglob("*.xmp"))


def test_a_feed_in_an_archive_keeps_order_and_captions(tmp_path: Path, model_file: Path, home: Path) -> None:
    rows_of_feed = [
        {"AGENT_REF": "B2", "DISPLAY_ADDRESS": "Elm", "MEDIA_IMAGE_00": "z.jpg", "MEDIA_IMAGE_TEXT_00": "Dream kitchen",
         "MEDIA_IMAGE_01": "a.jpg"},
        {"AGENT_REF": "A1", "DISPLAY_ADDRESS": "Oak", "MEDIA_IMAGE_00": "m.jpg"},
    ]  # fmt: skip
    with zipfile.ZipFile(tmp_path / "feed.zip", "w") as file:
        file.writestr("feed.blm", blm(rows_of_feed))
        for name, room in (("z", "kitchen"), ("a", "bedroom"), ("m", "bathroom")):
            file.writestr(f"{name}.jpg", colour(tmp_path / "drawn", room))
    code, rows = tagged(tmp_path / "feed.zip", tmp_path, model_file)
    assert code == 0
    assert [(row["path"], row["listing"], row["tag"], row["caption"]) for row in rows] == [
        ("feed.zip > z.jpg", "B2, Elm", "kitchen", "Dream kitchen"),
        ("feed.zip > a.jpg", "B2, Elm", "bedroom", ""),
        ("feed.zip > m.jpg", "A1, Oak", "bathroom", ""),
    ]


def test_what_cannot_be_opened_is_a_sentence(
    tmp_path: Path, model_file: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "a.pdf", b"rubbish")
    code = door.main(
        ["tag", str(tmp_path / "a.pdf"), "--csv", str(tmp_path / "o.csv"), "--model", str(model_file)]
    )
    assert code == 2
    said = capsys.readouterr().err
    assert "The PDF is damaged" in said
    assert "Traceback" not in said

"""Attributes in the exports, what is left out for one, and what an import takes back."""

import csv as csv_module
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from retagger_gui.core.attributes import AttributeSet
from retagger_gui.core.compare import covers
from retagger_gui.core.decisions_import import plan, read
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.attributes import (
    attributes_named,
    cell,
    covers_without,
    leave_out,
    read_cell,
)
from retagger_gui.core.export.csv import read_csv, write_csv
from retagger_gui.core.export.folders import write_folders
from retagger_gui.core.export.json import write_json
from retagger_gui.core.export.rows import records_of, rows_of
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.training_set import write_training_set
from retagger_gui.core.export.xlsx import write_xlsx
from retagger_gui.core.export.xlsx_reading import read_workbook
from retagger_gui.core.export.xmp import sidecar, write_sidecars
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import Item
from tests.drawing import draw

KNOWS = AttributeSet(("toilet", "bathtub", "tv"), (0.5, 0.5, 0.5))
LABELS = ("bathroom", "kitchen")


def item(
    number: int, root: Path, *shares: float, marks: tuple[tuple[str, bool], ...] = (), tag: str | None = None
) -> Item:
    name = f"Oak/{number}.jpg"
    path = root / name
    size = path.stat().st_size if path.exists() else 0
    return Item(
        number,
        Photo(path, root, name, "Oak", size, 0),
        LABELS,
        (0.9, 0.1),
        width=640,
        height=480,
        decision=tag,
        knows=KNOWS,
        shares=shares or (0.0, 0.0, 0.0),
        marks=marks,
    )


@pytest.fixture
def items(tmp_path: Path) -> list[Item]:
    root = tmp_path / "photos"
    for number in range(4):
        draw(root / f"Oak/{number}.jpg", "bathroom" if number else "kitchen", format="JPEG")
    return [
        item(0, root, 0.98117, 0.912, 0.2, tag="bathroom"),
        item(1, root, 0.3, 0.1, 0.0, marks=(("toilet", True),), tag="bathroom"),
        item(2, root, 0.9, 0.1, 0.0, marks=(("toilet", False), ("tv", True))),
        item(3, root, 0.1, 0.1, 0.1),
    ]


CELLS = ["toilet:0.9812;bathtub:0.9120", "toilet:1", "toilet:0;tv:1", ""]


def test_the_cell_says_what_is_there_and_what_a_person_said(items: list[Item]) -> None:
    assert [cell(one.attributes) for one in items] == CELLS


def test_it_is_the_last_column_and_is_read_back(items: list[Item], tmp_path: Path) -> None:
    target = tmp_path / "tags.csv"
    write_csv(rows_of(items, "1.0"), target)
    header = target.read_text("utf-8-sig").splitlines()[0].split(",")
    assert header[-1] == "attributes"
    assert [row.attributes for row in read_csv(target)] == CELLS
    write_csv(rows_of(items[3:], "1.0"), target)
    assert "attributes" not in target.read_text("utf-8-sig"), "no column where no photo has anything to say"


def test_the_workbook_has_it_too(items: list[Item], tmp_path: Path) -> None:
    run(write_xlsx(records_of(items, "1.0"), tmp_path / "tags.xlsx", Options()))
    rows = list(read_workbook(tmp_path / "tags.xlsx", required=("path", "tag")))
    assert [row.get("attributes", "") for row in rows] == CELLS


def test_json_has_every_probability(items: list[Item], tmp_path: Path) -> None:
    run(write_json(records_of(items, "1.0"), tmp_path / "tags.json"))
    found = json.loads((tmp_path / "tags.json").read_text("utf-8"))
    assert found[0]["attributes"] == {"toilet": 0.9812, "bathtub": 0.912, "tv": 0.2}
    assert found[2]["attributes"] == {"toilet": 0, "bathtub": 0.1, "tv": 1}


def test_the_training_set_has_what_people_said(items: list[Item], tmp_path: Path) -> None:
    target = tmp_path / "set"
    run(write_training_set(records_of(items, "1.0"), target, Options()))
    rows = list(csv_module.DictReader((target / "labels.csv").open(encoding="utf-8")))
    assert [row["toilet"] for row in rows] == ["", "1"], "empty where nobody looked"
    assert "tv" not in rows[0]
    run(write_training_set(records_of([item(2, items[2].photo.root, marks=(("tv", False),), tag="kitchen")], "1.0"),
                           target, Options()))  # fmt: skip
    rows = list(csv_module.DictReader((target / "labels.csv").open(encoding="utf-8")))
    assert [(row["toilet"], row["tv"]) for row in rows] == [("", ""), ("1", ""), ("", "0")]


def test_sidecars_have_keywords_that_a_later_export_replaces(items: list[Item]) -> None:
    records = records_of(items, "1.0")
    run(write_sidecars(records, Path(), Options()))
    path = sidecar(records[0].path)
    text = path.read_text("utf-8")
    for word in ("Bathroom", "Room|Bathroom", "Toilet", "Shows|Toilet", "Bathtub", "Shows|Bathtub"):
        assert f">{word}<" in text
    path.write_text(text.replace(">Bathroom</rdf:li>", ">Bathroom</rdf:li><rdf:li>mine</rdf:li>", 1), "utf-8")
    before = path.read_bytes()
    run(write_sidecars(records, Path(), Options()))
    assert path.read_bytes() == before, "the same once more changes nothing"
    now = item(0, items[0].photo.root, 0.1, 0.9, 0.1, tag="bathroom")
    run(write_sidecars(records_of([now], "1.0"), Path(), Options()))
    text = path.read_text("utf-8")
    assert ">Toilet<" not in text and "Shows|Toilet" not in text
    assert ">Bathtub<" in text and ">mine<" in text


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed here")
def test_exiftool_reads_sidecars_and_copies(items: list[Item], tmp_path: Path) -> None:
    records = records_of(items[:1], "1.0")
    run(write_sidecars(records, Path(), Options()))
    assert run(write_folders(records, tmp_path / "rooms", Options(keywords=True))) == []
    (copy,) = (tmp_path / "rooms").rglob("*.jpg")
    for file in (sidecar(records[0].path), copy):
        answer = subprocess.run(["exiftool", "-json", file], check=True, capture_output=True).stdout
        (facts,) = json.loads(answer)
        assert facts["Subject"] == ["Bathroom", "Toilet", "Bathtub"]
        assert facts["HierarchicalSubject"][-3:] == ["Room|Bathroom", "Shows|Toilet", "Shows|Bathtub"]
        assert not {"Warning", "Error"} & set(facts)


@pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed here")
def test_exiv2_reads_them_and_what_it_writes_anew_is_still_known_as_ours(items: list[Item]) -> None:
    """The writer of darktable, digiKam and Shotwell: it serialises the whole sidecar in its own way."""
    records = records_of(items[:1], "1.0")
    path = sidecar(records[0].path)

    def said() -> dict[str, str]:
        told = subprocess.run(["exiv2", "-PXkt", path], check=True, capture_output=True, text=True)
        assert told.stderr == "", "no warning"
        return {
            key: marks.strip() for key, marks in (line.split(maxsplit=1) for line in told.stdout.splitlines())
        }

    run(write_sidecars(records, Path(), Options()))
    assert said()["Xmp.dc.subject"] == "Bathroom, Toilet, Bathtub"
    assert said()["Xmp.lr.hierarchicalSubject"] == "Room|Bathroom, Shows|Toilet, Shows|Bathtub"
    subprocess.run(["exiv2", "-M", "set Xmp.dc.subject mine", path], check=True)
    assert said()["Xmp.dc.subject"].endswith("mine")
    now = item(0, items[0].photo.root, 0.1, 0.9, 0.1, tag="kitchen")
    run(write_sidecars(records_of([now], "1.0"), Path(), Options()))
    assert set(said()["Xmp.dc.subject"].split(", ")) == {"Kitchen", "Bathtub", "mine"}
    assert set(said()["Xmp.lr.hierarchicalSubject"].split(", ")) == {"Room|Kitchen", "Shows|Bathtub"}


class TestLeaveOut:
    def test_says_which_and_why(self, items: list[Item]) -> None:
        parted = leave_out(items, ["toilet"])
        assert [one.id for one in parted.kept] == [2, 3], "a person's no counts more than the model's yes"
        assert parted.sentences == (
            "Oak/0.jpg was left out: toilet (98 %).",
            "Oak/1.jpg was left out: toilet (you said so).",
        )
        assert leave_out(items, ["bathtub", "tv"]).sentences == (
            "Oak/0.jpg was left out: bathtub (91 %).",
            "Oak/2.jpg was left out: TV (you said so).",
        )

    def test_another_photo_stands_for_the_room(self, items: list[Item]) -> None:
        standing = covers(items, {(str(items[0].photo.root / "Oak"), "bathroom"): 0})
        assert standing == {0}
        assert covers_without(leave_out(items, ["toilet"]), standing) <= {2, 3}
        assert len(covers_without(leave_out(items, ["toilet"]), standing)) == 1
        assert covers_without(leave_out(items, ["tv"]), standing) == {0}

    def test_names_are_understood_and_strangers_refused(self) -> None:
        assert attributes_named(["Toilets, tv", "toilet"], KNOWS.names) == ("toilet", "tv")
        with pytest.raises(ExportError, match="cannot tell whether a photo shows sauna"):
            attributes_named(["sauna"], KNOWS.names)
        with pytest.raises(ExportError, match="It knows no attribute; choose another model"):
            attributes_named(["toilet"], ())


@pytest.mark.parametrize(
    ("text", "said", "unknown"),
    [
        ("toilet:0.9812;bathtub:0.9120", {}, ()),
        ("toilet:1;bathtub:0", {"toilet": True, "bathtub": False}, ()),
        ("Toilet: yes; TV", {"toilet": True, "tv": True}, ()),
        ("toilet:0,9812", {}, ()),
        ("toilett:1;tv:1", {"tv": True}, ("toilett:1",)),
        ("toilet:2;tv:maybe", {}, ("toilet:2", "tv:maybe")),
        ("", {}, ()),
    ],
)
def test_a_cell_is_read(text: str, said: dict[str, bool], unknown: tuple[str, ...]) -> None:
    found = read_cell(text, KNOWS.names)
    assert (found.said, found.unknown) == (said, unknown)


def test_an_import_takes_decisions_back(items: list[Item], tmp_path: Path) -> None:
    target = tmp_path / "tags.csv"
    write_csv(rows_of(items, "1.0"), target)
    root = items[0].photo.root
    fresh = [item(number, root, 0.9, 0.0, 0.0) for number in range(4)]
    found = plan(read(target), fresh, LABELS)
    assert found.attributes == {1: {"toilet": True}, 2: {"toilet": False, "tv": True}}
    assert plan(read(target), items, LABELS).attributes == {}, "nothing that is said already"
    target.write_text(target.read_text("utf-8-sig").replace("toilet:1", "toylet:1"), "utf-8")
    assert plan(read(target), fresh, LABELS).unshown == ("toylet:1",)

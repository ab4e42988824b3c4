"""A room that a person added, in every format, and back again."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import load_workbook

from retagger_gui.core.decisions_import import plan, read
from retagger_gui.core.export.formats import BY_KEY
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.labels import dress
from retagger_gui.core.metadata.xmp import keywords
from retagger_gui.core.photos import Photo
from retagger_gui.core.rooms import Room, Rooms
from retagger_gui.core.session import Item
from tests.core.export.records import LABELS, record
from tests.drawing import draw

CELLAR = Room("weinkeller", "Weinkeller", key="W", own=True)  # no standard knows this word
YARD = Room("yard_2", "Yard", own=True, counts_as="exterior")  # RESO knows it by its name
SKETCH = Room("skizze", "Skizze", own=True, counts_as="floorplan")
ROOMS = Rooms(LABELS, [CELLAR, YARD, SKETCH])


@pytest.fixture(autouse=True)
def dressed() -> Iterator[None]:
    """These rooms are in use."""
    dress(ROOMS.styles())
    yield
    dress({})


@pytest.fixture
def records(tmp_path: Path) -> list[Record]:
    """A listing: a kitchen, and one photo in each own room."""
    root = tmp_path / "photos"
    chosen = {"1.jpg": "kitchen", "2.jpg": CELLAR.label, "3.jpg": YARD.label, "4.jpg": SKETCH.label}
    for name in chosen:
        draw(root / "Oak" / name, "kitchen")
    return [record(f"Oak/{name}", root=root, chosen=label) for name, label in chosen.items()]


def export(key: str, records: list[Record], target: Path, **options: object) -> Path:
    """Write it, with the person's order of rooms."""
    run(BY_KEY[key].write(records, target, Options(rooms=ROOMS.order, **options)))  # type: ignore[arg-type]
    return target


def rows(path: Path) -> list[dict[str, str]]:
    """A CSV's lines."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def items(records: list[Record]) -> list[Item]:
    """The same photos, of which nobody has said anything."""
    return [
        Item(number, Photo(one.path, one.root, one.row.path, "Oak", 1, 1), LABELS, (1.0, 0, 0, 0, 0))
        for number, one in enumerate(records)
    ]


@pytest.mark.parametrize("key", ["csv", "xlsx"])
def test_tables_say_the_label_and_are_imported_again(records: list[Record], tmp_path: Path, key: str) -> None:
    target = export(key, records, tmp_path / f"out.{key}")
    found = plan(read(target), items(records), ROOMS.order)
    assert [change.after for change in found.changes] == ["kitchen", "weinkeller", "yard_2", "skizze"]
    assert found.strange == ()


def test_a_name_typed_into_a_table_is_understood(records: list[Record], tmp_path: Path) -> None:
    table = tmp_path / "typed.csv"
    table.write_text("path,tag\nOak/1.jpg,Weinkeller\nOak/2.jpg,skizze\n", "utf-8")
    found = plan(read(table), items(records), ROOMS.order)
    assert [change.after for change in found.changes] == ["weinkeller", "skizze"]


def test_a_workbook_has_a_sheet_for_each_in_the_persons_order(records: list[Record], tmp_path: Path) -> None:
    book = load_workbook(export("xlsx", records, tmp_path / "out.xlsx"))
    assert book.sheetnames[2:] == ["Kitchen", "Weinkeller", "Yard", "Skizze"]


def test_json_and_the_training_set_keep_the_label(records: list[Record], tmp_path: Path) -> None:
    said = json.loads(export("json", records, tmp_path / "out.json").read_text("utf-8"))
    assert [photo["tag"] for photo in said] == ["kitchen", "weinkeller", "yard_2", "skizze"]
    folder = export("training-set", records, tmp_path / "set")
    assert {line["label"] for line in rows(folder / "labels.csv")} == {
        "kitchen", "weinkeller", "yard_2", "skizze",
    }  # fmt: skip


def test_folders_and_keywords_bear_the_name(records: list[Record], tmp_path: Path) -> None:
    folder = export("folders", records, tmp_path / "by room")
    assert {entry.name for entry in folder.iterdir()} == {"Kitchen", "Weinkeller", "Yard", "Skizze"}
    assert "Weinkeller" in str(keywords("weinkeller"))


def test_reso_takes_its_own_term_of_that_name_else_what_the_room_counts_as_else_other(
    records: list[Record], tmp_path: Path
) -> None:
    said = {line["MediaObjectID"]: line for line in rows(export("reso", records, tmp_path / "reso.csv"))}
    assert {name: line["ImageOf"] for name, line in said.items()} == {
        "Oak/1.jpg": "Kitchen", "Oak/2.jpg": "Other", "Oak/3.jpg": "Yard", "Oak/4.jpg": "Floor Plan",
    }  # fmt: skip
    assert said["Oak/2.jpg"]["ShortDescription"] == "Weinkeller"
    assert said["Oak/4.jpg"]["MediaCategory"] == "Floor Plan"
    assert said["Oak/1.jpg"]["PreferredPhotoYN"] == "true"  # a yard is not the front of the house
    mapped = rows(export("reso", records, tmp_path / "own.csv", reso={"weinkeller": "Wine Cellar"}))
    assert "Wine Cellar" in {line["ImageOf"] for line in mapped}


def test_openimmo_groups_it_as_what_it_counts_as_and_names_it(records: list[Record], tmp_path: Path) -> None:
    root = etree.parse(export("openimmo", records, tmp_path / "out.xml")).getroot()
    groups = {entry.findtext("anhangtitel"): entry.get("gruppe") for entry in root.iter("anhang")}
    assert groups == {
        "Küche": "TITELBILD", "Weinkeller": "BILD", "Yard": "AUSSENANSICHTEN", "Skizze": "GRUNDRISS",
    }  # fmt: skip


def test_plans_of_ones_own_stand_where_plans_do(records: list[Record], tmp_path: Path) -> None:
    reaxml = etree.parse(export("reaxml", records, tmp_path / "rea.xml")).getroot()
    assert (len(list(reaxml.iter("img"))), len(list(reaxml.iter("floorplan")))) == (3, 1)
    web = {"media_url": "https://www.example.com/"}
    kyero = etree.parse(export("kyero", records, tmp_path / "kyero.xml", **web)).getroot()
    assert [tag.text for tag in kyero.iter("tag")] == ["floorplan"]
    blm = export("blm", records, tmp_path / "out.blm", **web).read_text("utf-8")
    assert "MEDIA_FLOOR_PLAN_00" in blm

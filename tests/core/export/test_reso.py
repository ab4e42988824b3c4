"""RESO: the standard's own lookups and nothing else, and the choice that only a person can make."""

import csv
from pathlib import Path

import pytest

from retagger_gui.core.export.reso import COLUMNS, EXTERIOR_LOOKUPS, LOOKUPS, image_of, write_reso
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.labels import SHIPPED
from tests.core.export.records import record, some


def written(
    records: list[Record], tmp_path: Path, options: Options | None = None
) -> tuple[list[dict[str, str]], list[str]]:
    said = run(write_reso(records, tmp_path / "out.csv", options or Options()))
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfMediaObjectID,MediaCategory,ImageOf,")
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file, strict=True)
        assert tuple(reader.fieldnames or ()) == COLUMNS
        return list(reader), said


def test_the_table(tmp_path: Path) -> None:
    rows, said = written(some(), tmp_path)
    assert [tuple(row.values()) for row in rows] == [
        ("3 Elm Street/front.jpg", "Photo", "Front of Structure", "640", "480", "1", "Exterior"),
        ("12 Oak Road/1.jpg", "Photo", "Kitchen", "640", "480", "1", "Kitchen"),
        ("12 Oak Road/2.jpg", "Photo", "Bathroom", "640", "480", "2", "Bathroom"),
        ("12 Oak Road/plan.png", "Floor Plan", "Floor Plan", "640", "480", "3", "Floor plan"),
        ("loose.jpg", "Photo", "Bathroom", "640", "480", "1", "Bathroom"),
    ]
    assert said == ["1 photo was left out: it has no tag."]


def test_the_lookup_of_each_label() -> None:
    assert {label: image_of(label, {}) for label in SHIPPED} == {
        "kitchen": "Kitchen",
        "bathroom": "Bathroom",
        "bedroom": "Bedroom",
        "living_room": "Living Room",
        "dining_room": "Dining Room",
        "hallway": "Hallway",
        "balcony": "Balcony",
        "exterior": "Front of Structure",
        "floorplan": "Floor Plan",
        "graphic": "Other",  # never guessed to be a map
        "other": "Other",
    }
    assert set(EXTERIOR_LOOKUPS) < set(LOOKUPS)


@pytest.mark.parametrize(
    ("label", "mapping", "lookup"),
    [
        ("master bedroom", {}, "Master Bedroom"),
        ("wine_cellar", {}, "Wine Cellar"),  # the standard has one of that very name
        ("ballroom", {}, "Other"),
        ("ballroom", {"ballroom": "Great Room"}, "Great Room"),
        ("ballroom", {"ballroom": "Ballroom"}, "Other"),  # not one of the standard's
        ("hallway", {"hallway": "Entry"}, "Entry"),
    ],
)
def test_own_labels_and_own_mapping(label: str, mapping: dict[str, str], lookup: str) -> None:
    assert image_of(label, mapping) == lookup


def test_what_an_exterior_photo_shows_is_the_persons_choice(tmp_path: Path) -> None:
    records = [record(f"{name}.jpg", "exterior") for name in "abc"]
    options = Options(exterior="Yard", exteriors={records[1].path: "View", records[2].path: "nonsense"})
    rows, _ = written(records, tmp_path, options)
    assert [row["ImageOf"] for row in rows] == ["Yard", "View", "Front of Structure"]
    rows, _ = written(records, tmp_path, Options(reso={"exterior": "Aerial View"}))
    assert {row["ImageOf"] for row in rows} == {"Aerial View"}
    rows, _ = written(records, tmp_path, Options(reso={"exterior": "Aerial View"}, exterior="Yard"))
    assert {row["ImageOf"] for row in rows} == {"Yard"}


def test_cells_are_safe_in_a_spreadsheet(tmp_path: Path) -> None:
    rows, _ = written([record('=1, "2"\n🍳.jpg')], tmp_path)
    assert rows[0]["MediaObjectID"] == '\'=1, "2"\n🍳.jpg'


def test_the_lookups_are_the_standards() -> None:
    """As in the reference metadata of the Data Dictionary 2.0."""
    assert len(LOOKUPS) == len(set(LOOKUPS)) == 86
    assert list(LOOKUPS) == sorted(LOOKUPS)
    assert {"Master Bathroom", "Walk-In Closet(s)", "Entrance Foyer", "Map", "Other"} < set(LOOKUPS)
    assert "Primary Bathroom" not in LOOKUPS  # the standard's description says so, its StandardName does not

"""RESO: the standard's own lookups and nothing else, and the choice that only a person can make."""

import csv
from dataclasses import replace
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
        (
            "3 Elm Street/front.jpg",
            "Photo",
            "Front of Structure",
            "640",
            "480",
            "0",
            "Exterior",
            "true",
            "3 Elm Street",
        ),
        ("12 Oak Road/1.jpg", "Photo", "Kitchen", "640", "480", "0", "Kitchen", "true", "12 Oak Road"),
        ("12 Oak Road/2.jpg", "Photo", "Bathroom", "640", "480", "1", "Bathroom", "false", "12 Oak Road"),
        (
            "12 Oak Road/plan.png",
            "Floor Plan",
            "Floor Plan",
            "640",
            "480",
            "2",
            "Floor plan",
            "false",
            "12 Oak Road",
        ),
        ("loose.jpg", "Photo", "Bathroom", "640", "480", "0", "Bathroom", "true", ""),
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


def covering(*records: Record) -> list[Record]:
    """The same, each the cover of its room."""
    return [replace(entry, row=replace(entry.row, cover=True)) for entry in records]


def test_the_primary_photo_is_the_exteriors_cover_and_the_rest_in_report_order(tmp_path: Path) -> None:
    records = [
        record("Oak/a.jpg", "floorplan"),
        record("Oak/b.jpg", "bathroom"),
        record("Oak/c.jpg", "exterior"),
        record("Oak/d.jpg", "kitchen"),
        *covering(record("Oak/e.jpg", "exterior"), record("Oak/f.jpg", "kitchen")),
    ]
    rows, _ = written(records, tmp_path)
    assert [(row["MediaObjectID"][-5], row["Order"], row["PreferredPhotoYN"]) for row in rows] == [
        *(("e", "0", "true"), ("f", "1", "false"), ("d", "2", "false"), ("b", "3", "false")),
        *(("a", "4", "false"), ("c", "5", "false")),
    ]
    rows, _ = written(records, tmp_path, Options(rooms=("bathroom", "floorplan")))
    assert "".join(row["MediaObjectID"][-5] for row in rows) == "ebafdc"


def test_a_listing_without_an_exterior_and_one_of_plans_alone(tmp_path: Path) -> None:
    rows, _ = written([record("Oak/a.jpg", "floorplan"), record("Oak/b.jpg", "bathroom")], tmp_path)
    assert [row["ImageOf"] for row in rows] == ["Bathroom", "Floor Plan"]
    rows, _ = written([record("Elm/a.jpg", "floorplan")], tmp_path)
    assert (rows[0]["Order"], rows[0]["PreferredPhotoYN"]) == ("0", "false")


def test_listings_of_one_name_in_two_folders_are_two(tmp_path: Path) -> None:
    one, two = (record("Oak/1.jpg", root=Path(root)) for root in ("/a", "/b"))
    rows, _ = written([one, two], tmp_path)
    assert [row["Order"] for row in rows] == ["0", "0"]


def test_the_standards_lengths_are_kept(tmp_path: Path) -> None:
    long = [record(f"{'Oak Road ' * 30}/{'x' * 200}{number}.jpg") for number in range(2)]
    long = [
        replace(entry, row=replace(entry.row, caption="=A kitchen " + "of light " * 20)) for entry in long
    ]
    rows, _ = written(long, tmp_path)
    for row in rows:
        assert len(row["MediaObjectID"]) == len(row["ResourceRecordID"]) == 255
        assert len(row["ShortDescription"]) <= 50 and row["ShortDescription"].startswith(
            "'=A kitchen of light"
        )
    assert len({row["MediaObjectID"] for row in rows}) == 2
    assert len({row["ResourceRecordID"] for row in rows}) == 1
    short, _ = written([record("Oak/1.jpg", "living_room")], tmp_path)
    assert (short[0]["MediaObjectID"], short[0]["ShortDescription"]) == ("Oak/1.jpg", "Living room")

"""The workbook: real types, no formulas, a header that stays, a summary, and thumbnails; read by openpyxl."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from retagger_gui.core.export.rows import COLUMNS, Record
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.workbook import escaped
from retagger_gui.core.export.xlsx import write_xlsx
from tests.core.export.records import pictures, record, some
from tests.drawing import draw


def written(records: list[Record], tmp_path: Path, options: Options | None = None) -> Any:
    target = tmp_path / "out.xlsx"
    run(write_xlsx(records, target, options or Options()))
    return load_workbook(target)


def values(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_the_photos_with_real_types(tmp_path: Path) -> None:
    sheet = written(some(), tmp_path)["Photos"]
    header, *rows = values(sheet)
    assert header == list(COLUMNS)
    confirmed = dict(zip(header, rows[1], strict=True))
    assert confirmed["path"] == "12 Oak Road/1.jpg"
    assert (confirmed["confidence"], confirmed["width"], confirmed["reviewed"]) == (0.6, 640, True)
    assert type(confirmed["confidence"]) is float and type(confirmed["width"]) is int
    unreadable = dict(zip(header, rows[4], strict=True))
    assert (unreadable["tag"], unreadable["confidence"], unreadable["error"]) == (
        None,
        None,
        "The file is empty.",
    )
    assert sheet.cell(2, 5).number_format == "0.00%"


def test_the_header_is_frozen_and_filterable(tmp_path: Path) -> None:
    book = written(some(), tmp_path)
    assert book["Photos"].freeze_panes == "A2"
    assert book["Photos"].auto_filter.ref.startswith("A1:")
    assert book["Photos"].auto_filter.ref.endswith(str(len(some()) + 1))
    assert all(sheet["A1"].font.bold for sheet in book)


def test_a_sheet_a_room(tmp_path: Path) -> None:
    book = written(some(), tmp_path)
    assert book.sheetnames == ["Photos", "Summary", "Kitchen", "Bathroom", "Floor plan", "Exterior"]
    _, *rows = values(book["Bathroom"])
    assert [row[1] for row in rows] == ["12 Oak Road/2.jpg", "loose.jpg"]


def test_the_summary_counts_and_marks_what_is_missing(tmp_path: Path) -> None:
    options = Options(key_rooms=("kitchen", "bathroom", "bedroom"))
    sheet = written(some(), tmp_path, options)["Summary"]
    header, *rows = values(sheet)
    assert header == [
        *("Listing", "Photos", "Key rooms"),
        *("Kitchen", "Bathroom", "Floor plan", "Exterior", "Bedroom", "Could not be read"),
    ]
    assert rows == [
        ["3 Elm Street", 1, "0 of 3", "missing", "missing", 0, 1, "missing", 0],
        ["12 Oak Road", 3, "2 of 3", 1, 1, 1, 0, "missing", 0],
        ["No listing", 2, None, 0, 1, 0, 0, 0, 1],
    ]
    assert sheet["D2"].fill.start_color.rgb != sheet["D3"].fill.start_color.rgb


def test_thumbnails_in_the_cells(tmp_path: Path) -> None:
    draw(tmp_path / "in" / "a.png", "kitchen", size=(400, 300))
    (tmp_path / "in" / "b.png").write_bytes(b"no picture")
    records = [record(name, root=tmp_path / "in") for name in ("a.png", "b.png")]
    sheet = written(records, tmp_path, Options(thumbnails=True))["Kitchen"]
    assert pictures(sheet) == [(1, 0, 160, 120)]
    assert sheet.row_dimensions[2].height > 90
    assert sheet["A3"].value == "Could not be read"
    assert sheet["C2"].value == "a.png"


@pytest.mark.parametrize(
    "name", ["=1+1.jpg", "+1.jpg", "-1.jpg", "@a.jpg", "#N/A", 'a, "b"\nc 🍳.jpg', " space .jpg", "0123"]
)
def test_text_stays_text(tmp_path: Path, name: str) -> None:
    for cell in (written([record(name)], tmp_path)[sheet].cell(2, column) for sheet, column in SHEETS):
        assert (cell.value, cell.data_type) == (name, "s")


SHEETS = (("Photos", 1), ("Kitchen", 2))


def test_what_a_workbook_cannot_hold_is_escaped(tmp_path: Path) -> None:
    assert escaped("a\x01b") == "a_x0001_b"
    assert escaped("caf\udce9") == "caf_xDCE9_"
    assert escaped("a_x0041_b") == "a_x005F_x0041_b"  # or Excel would show aAb
    assert escaped("a_b_x12") == "a_b_x12"
    long = record("1.jpg", error="x" * 40_000)
    sheet = written([record("bell\x07.jpg"), record("caf\udce9.jpg"), long], tmp_path)["Photos"]
    assert max(len(str(cell.value)) for cell in sheet[4]) == 32_767


def test_labels_whose_names_no_sheet_can_have(tmp_path: Path) -> None:
    labels = ["photos", "a/b:c", "x" * 40, "X" * 40, "[]"]
    book = written([record(f"{label[0]}.jpg", chosen=label) for label in labels], tmp_path)
    assert len(book.sheetnames) == 2 + len(labels)
    assert "Photos (2)" in book.sheetnames
    assert all(len(title) <= 31 for title in book.sheetnames)


def test_openpyxl_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, retagger_gui.cli; sys.exit('openpyxl' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


@pytest.mark.parametrize("listing", ["0012", "12", "1-2", "3/4", "1e5", "7.5"])
def test_what_looks_like_a_number_stays_text_when_it_is_edited(tmp_path: Path, listing: str) -> None:
    book = written([record(f"{listing}/1.jpg")], tmp_path)
    listings = {sheet: book[sheet].cell(2, column) for sheet, column in (("Photos", 2), ("Kitchen", 1))}
    for cell in listings.values():
        shown = listing.partition("/")[0]
        assert (cell.value, cell.data_type, cell.number_format) == (shown, "s", "@")


def test_yes_is_one_in_every_country(tmp_path: Path) -> None:
    sheet = written(some(), tmp_path)["Photos"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for name in ("reviewed", "cover"):
        cells = [sheet.cell(row, columns[name]) for row in range(2, sheet.max_row + 1)]
        assert {cell.data_type for cell in cells} == {"n"} and {cell.value for cell in cells} <= {0, 1}
    assert [sheet.cell(row, columns["reviewed"]).value for row in (2, 3, 4)] == [0, 1, 1]

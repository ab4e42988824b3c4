"""An exported table read back as decisions, from whatever a spreadsheet has made of it."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from retagger_gui.core.decisions_import import Plan, plan, read
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export import xlsx_reading
from retagger_gui.core.export.csv import write_csv
from retagger_gui.core.export.rows import records_of, rows_of
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.xlsx import write_xlsx
from retagger_gui.core.export.yes_no import yes_or_no
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.session import Session

LABELS = ("kitchen", "living_room", "bathroom")
NAMES = ("12 Oak Road/1.jpg", "12 Oak Road/2.jpg", '=3, "x".jpg', "Küche; 4.jpg")


def opened(
    decisions: dict[int, str] | None = None, names: Sequence[str] = NAMES, labels: Sequence[str] = LABELS
) -> Session:
    """A session in which the model takes every photo for a kitchen."""
    session = Session(labels)
    root = Path("/photos")
    photos = [Photo(root / name, root, name, name.rpartition("/")[0], 1, 1) for name in names]
    session.add(photos)
    session.set_predictions(Prediction(photo, (0.8, 0.15, 0.05), 64, 48) for photo in photos)
    session.say("decision", decisions or {})
    return session


def exported(session: Session, tmp_path: Path) -> Path:
    write_csv(rows_of(session.snapshot(), "1.0"), tmp_path / "out.csv")
    return tmp_path / "out.csv"


def compared(source: Path, session: Session) -> Plan:
    return plan(read(source), session.snapshot(), session.labels)


def test_decisions_come_back(tmp_path: Path) -> None:
    source = exported(opened({0: "bathroom", 2: "kitchen"}), tmp_path)
    found = compared(source, opened())
    assert found.decisions() == {0: "bathroom", 2: "kitchen"}
    assert {change.path: (change.before, change.after, change.confirms) for change in found.changes} == {
        NAMES[0]: ("kitchen", "bathroom", False),
        NAMES[2]: ("kitchen", "kitchen", True),
    }
    assert (found.undecided, found.unchanged, found.missing, found.unclear) == (2, 0, (), ())


def test_what_is_decided_already_stays(tmp_path: Path) -> None:
    source = exported(opened({0: "bathroom"}), tmp_path)
    found = compared(source, opened({0: "bathroom", 1: "living_room"}))
    assert (found.changes, found.unchanged, found.undecided) == ((), 1, 3)


def edited(source: Path, change: dict[str, dict[str, str]], **dialect: str) -> None:
    """Save the table as a spreadsheet would, some cells changed (path -> column -> text)."""
    with source.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    columns = list(reversed(rows[0]))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(
        text,
        ["Notes", *columns],
        delimiter=dialect.get("separator", ","),
        lineterminator=dialect.get("end", "\r\n"),
    )
    writer.writeheader()
    for row in rows:
        writer.writerow(
            {**row, **change.get(row["path"].removeprefix("'"), {}), "Notes": 'nice; or not, "so"'}
        )
    source.write_bytes(text.getvalue().encode(dialect.get("encoding", "utf-8-sig")))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8"])
def test_edited_in_a_spreadsheet(tmp_path: Path, separator: str, end: str, encoding: str) -> None:
    source = exported(opened({0: "kitchen"}), tmp_path)
    change = {NAMES[0]: {"reviewed": "TRUE", "confidence": "80%"}, NAMES[2]: {"tag": "Living Room "}}
    edited(source, change, separator=separator, end=end, encoding=encoding)
    assert compared(source, opened()).decisions() == {0: "kitchen", 2: "living_room"}


def test_a_few_columns_are_enough(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(
        "tag,path\nbathroom,12 Oak Road\\1.jpg\nkitchen,12 Oak Road/2.jpg\n,Küche; 4.jpg\n", "utf-8"
    )
    found = compared(source, opened())
    assert found.decisions() == {0: "bathroom"}
    assert found.undecided == 2


def test_paths_from_a_mac(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text('path,tag\n"Ku\u0308che; 4.jpg",bathroom\n', "utf-8")
    assert compared(source, opened()).decisions() == {3: "bathroom"}


def test_labels_that_the_model_does_not_know(tmp_path: Path) -> None:
    source = exported(opened(), tmp_path)
    edited(source, {NAMES[0]: {"tag": "wine_cellar"}, NAMES[1]: {"tag": "Bedroom"}, NAMES[2]: {"tag": "!"}})
    found = compared(source, opened())
    assert found.changes == ()
    assert [change.after for change in found.strange] == ["wine_cellar", "bedroom"]
    assert found.decisions() == {}
    assert found.decisions(with_strange=True) == {0: "wine_cellar", 1: "bedroom"}


def test_photos_that_are_not_open_or_not_clear(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(
        "path,tag\ngone.jpg,kitchen\na.jpg,kitchen\nb.jpg,bathroom\nb.jpg,living_room\n", "utf-8"
    )
    session = opened(names=("b.jpg",))
    roots = [Path("/one"), Path("/two")]
    session.add(Photo(root / "a.jpg", root, "a.jpg", "", 1, 1) for root in roots)
    found = compared(source, session)
    assert (found.missing, found.unclear, found.changes) == (("gone.jpg",), ("a.jpg", "b.jpg"), ())


@pytest.mark.parametrize(
    ("text", "sentence"), [("path\n1.jpg\n", 'no column "tag"'), ("tag\nx\n", 'no column "path"')]
)
def test_other_tables(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "in.csv").write_text(text)
    with pytest.raises(ExportError, match=sentence):
        read(tmp_path / "in.csv")


NAME = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("'=+-@\t\r\n\",;")), min_size=1, max_size=8
)
NAME = NAME.map(lambda text: text.replace("\0", "").replace("/", "") + ".jpg")

_PATIENT = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)  # a machine may be busy


@given(st.dictionaries(NAME, st.sampled_from([None, *LABELS, "wine_cellar"]), max_size=5))
@settings(max_examples=25, deadline=None, suppress_health_check=_PATIENT)
def test_any_decisions_survive_export_and_import(tmp_path: Path, wanted: dict[str, str | None]) -> None:
    names = list(wanted)
    decided = {number: label for number, label in enumerate(wanted.values()) if label is not None}
    source = exported(opened(decided, names), tmp_path)
    found = compared(source, opened(names=names)).decisions(with_strange=True)
    assert found == decided


def test_thousands_of_rows(tmp_path: Path) -> None:
    names = [f"{number // 25}/{number}.jpg" for number in range(3_000)]
    session = opened(dict.fromkeys(range(0, 3_000, 2), "bathroom"), names)
    assert len(compared(exported(session, tmp_path), opened(names=names)).changes) == 1_500


@pytest.mark.parametrize(
    ("word", "says"),
    [
        *(
            (word, True)
            for word in ("1", "TRUE", "WAHR", "wahr", "Vrai", "VERDADERO", "waar", "Ja", "OUI", "sí", "x")
        ),
        *((word, True) for word in ("DOĞRU", "EGIA", "1,0", " Yes ", "ИСТИНА", "✓")),
        *(
            (word, False)
            for word in ("0", "FALSCH", "faux", "FALSO", "ONWAAR", "nein", "YANLIŞ", "0,00", "-", "")
        ),
        *((word, None) for word in ("perhaps", "2", "wahrlich", "?")),
    ],
)
def test_words_of_yes_and_no(word: str, says: bool | None) -> None:
    assert yes_or_no(word) is says


def test_words_that_nobody_knows_are_told(tmp_path: Path) -> None:
    source = exported(opened({0: "kitchen", 1: "kitchen"}), tmp_path)
    edited(
        source,
        {NAMES[0]: {"reviewed": "jawohl"}, NAMES[1]: {"reviewed": "VRAI"}, NAMES[2]: {"reviewed": "FAUX"}},
    )
    found = compared(source, opened())
    assert found.unknown == ("jawohl",)
    assert found.decisions() == {1: "kitchen"}


@pytest.mark.parametrize(
    "tag", ["living_room", "Living room", "LIVING ROOM", "living-room", " Living  Room "]
)
def test_ways_to_write_a_label(tmp_path: Path, tag: str) -> None:
    (tmp_path / "in.csv").write_text(f"Path,TAG\n{NAMES[0]},{tag}\n", "utf-8")
    assert compared(tmp_path / "in.csv", opened()).decisions() == {0: "living_room"}


def test_a_label_of_the_model_comes_before_one_that_is_written_alike(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(
        f"path,tag,reviewed\n{NAMES[0]},wet-room,1\n{NAMES[1]},wet_room,1\n", "utf-8"
    )
    found = compared(tmp_path / "in.csv", opened(labels=("wet_room", "wet-room", "bathroom")))
    assert found.decisions() == {0: "wet-room", 1: "wet_room"}


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("photos/12 Oak Road/1.jpg", 0),  # the folder above was exported
        ("C:\\Users\\ann\\2024\\12 Oak Road\\1.jpg", 0),  # another computer
        ("/home/ann/12 Oak Road/2.jpg", 1),
        ("9.jpg", 2),  # the listing alone was exported
        ("old/photos/9.jpg", 2),
        ("old/other/9.jpg", None),  # which cannot be told from any other 9.jpg
        ("3 Elm Street/1.jpg", None),  # another listing's
        ("12 Oak Road/sub/1.jpg", None),
        ("1.jpg", ()),  # two of them
    ],
)  # fmt: skip
def test_photos_by_the_tail_of_their_path(tmp_path: Path, path: str, number: int | tuple[()] | None) -> None:
    names = ("12 Oak Road/1.jpg", "12 Oak Road/2.jpg", "9.jpg", "14 Oak Road/1.jpg")
    (tmp_path / "in.csv").write_text(f"path,tag\n{path},bathroom\n", "utf-8")
    found = compared(tmp_path / "in.csv", opened(names=names))
    assert found.decisions() == ({number: "bathroom"} if isinstance(number, int) else {})
    assert found.unclear == ((path,) if number == () else ())
    assert found.missing == ((path,) if number is None else ())


def test_a_tail_takes_no_photo_that_is_named_outright(tmp_path: Path) -> None:
    text = "path,tag\n12 Oak Road/1.jpg,kitchen\nother/12 Oak Road/1.jpg,bathroom\n"
    (tmp_path / "in.csv").write_text(text, "utf-8")
    found = compared(tmp_path / "in.csv", opened({0: "bathroom"}))
    assert (found.decisions(), found.missing) == ({0: "kitchen"}, ("other/12 Oak Road/1.jpg",))


def test_two_tails_that_contradict_each_other(tmp_path: Path) -> None:
    text = "path,tag\none/12 Oak Road/1.jpg,living_room\ntwo/12 Oak Road/1.jpg,bathroom\n"
    (tmp_path / "in.csv").write_text(text, "utf-8")
    found = compared(tmp_path / "in.csv", opened())
    assert (found.decisions(), len(found.unclear)) == ({}, 2)


def test_a_workbook_is_imported(tmp_path: Path) -> None:
    decided = {0: "bathroom", 2: "kitchen"}
    names = ("0012/1.jpg", "a_x0041_/\x01.jpg", "=3.jpg", "'=4.jpg")
    run(write_xlsx(records_of(opened(decided, names).snapshot(), "1.0"), tmp_path / "tags.xlsx", Options()))
    book = load_workbook(tmp_path / "tags.xlsx")
    sheet = book["Photos"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    rows = {sheet.cell(row, 1).value: row for row in range(2, sheet.max_row + 1)}
    sheet.cell(rows["'=4.jpg"], columns["tag"]).value = "Living-Room"
    sheet.cell(1, columns["reviewed"]).value = "Reviewed"
    sheet.cell(rows["=3.jpg"], columns["reviewed"]).value = True
    sheet.insert_rows(1, 2)
    sheet["A1"] = "Comparables of May"
    book.move_sheet("Photos", 2)
    book.save(tmp_path / "tags.xlsx")
    found = compared(tmp_path / "tags.xlsx", opened(names=names))
    wanted = decided | {3: "living_room"}
    assert found.decisions() == wanted
    assert (found.undecided, found.missing) == (1, ())


def test_a_workbook_without_an_ending_or_with_a_wrong_one(tmp_path: Path) -> None:
    run(write_xlsx(records_of(opened({0: "bathroom"}).snapshot(), "1.0"), tmp_path / "tags.csv", Options()))
    assert compared(tmp_path / "tags.csv", opened()).decisions() == {0: "bathroom"}


def zipped(*names: str) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "the old XLS format, or has a password"),
        (b"PK\x03\x04" + bytes(50), "damaged, or no workbook"),
        (zipped("mimetype", "content.xml"), "no XLSX workbook"),
        (zipped("xl/workbook.xml"), "damaged, or no workbook"),
    ],
)
def test_workbooks_that_cannot_be_read(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "in.xlsx").write_bytes(content)
    with pytest.raises(ExportError, match=sentence) as failed:
        read(tmp_path / "in.xlsx")
    assert "in.xlsx" in str(failed.value)


def test_a_workbook_that_is_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_reading, "LARGEST", 1000)
    with ZipFile(tmp_path / "in.xlsx", "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", " " * 2000)
    with pytest.raises(ExportError, match="too large"):
        read(tmp_path / "in.xlsx")


def test_a_workbook_of_another_table(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["path", "price"])
    book.active.append(["1.jpg", 3])
    book.save(tmp_path / "in.xlsx")
    with pytest.raises(ExportError, match='no column "tag"'):
        read(tmp_path / "in.xlsx")


def remarked() -> Session:
    session = opened()
    session.say("rating", {0: 4, 2: 1})
    session.say("note", {1: 'sunny\nwith a "view"', 2: "=1"})
    return session


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_ratings_and_notes_come_back(tmp_path: Path, ending: str) -> None:
    notes = {"/photos/12 Oak Road": "noisy road"}
    records = records_of(remarked().snapshot(), "1.0", None, notes)
    source = tmp_path / f"out.{ending}"
    if ending == "csv":
        write_csv([record.row for record in records], source)
    else:
        run(write_xlsx(records, source, Options()))
    found = compared(source, opened())
    assert found.ratings() == {0: 4, 2: 1}
    assert found.notes() == {1: 'sunny\nwith a "view"', 2: "=1"}
    assert found.listing_notes() == {"/photos/12 Oak Road": "noisy road"}
    assert (found.decisions(), found.unclear, found.unrated) == ({}, (), ())
    again = plan(read(source), remarked().snapshot(), LABELS, notes)
    assert again.remarks == ()


@pytest.mark.parametrize(
    ("cell", "stars"),
    [("4", 4), (" 4,0 ", 4), ("5.0", 5), ("★★★☆☆", 3), ("0", None), ("", None)],
)
def test_ratings_as_people_write_them(tmp_path: Path, cell: str, stars: int | None) -> None:
    (tmp_path / "in.csv").write_text(f'path,tag,rating\n{NAMES[0]},,"{cell}"\n', "utf-8")
    found = compared(tmp_path / "in.csv", opened())
    assert found.ratings() == ({} if stars is None else {0: stars})
    assert found.unrated == ()


@pytest.mark.parametrize("cell", ["6", "-1", "3.5", "good", "nan", "inf"])
def test_what_is_no_rating_is_passed_over_and_told(tmp_path: Path, cell: str) -> None:
    (tmp_path / "in.csv").write_text(f"path,tag,rating\n{NAMES[0]},,{cell}\n", "utf-8")
    found = compared(tmp_path / "in.csv", opened())
    assert (found.ratings(), found.unrated) == ({}, (cell,))


def test_two_ratings_of_a_photo_or_notes_of_a_listing_are_unclear(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(
        f"path,tag,rating,listing_note\n{NAMES[0]},bathroom,3,one\n{NAMES[0]},bathroom,4,two\n{NAMES[1]},,2,\n",
        "utf-8",
    )
    found = compared(tmp_path / "in.csv", opened())
    assert (found.ratings(), found.listing_notes()) == ({1: 2}, {})
    assert found.decisions() == {0: "bathroom"}
    assert found.unclear == (NAMES[0], "12 Oak Road")


def test_a_note_of_a_listing_edited_in_one_row_is_meant(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(f"path,tag,listing_note\n{NAMES[0]},,old\n{NAMES[1]},,new\n", "utf-8")
    found = plan(read(tmp_path / "in.csv"), opened().snapshot(), LABELS, {"/photos/12 Oak Road": "old"})
    assert found.listing_notes() == {"/photos/12 Oak Road": "new"}

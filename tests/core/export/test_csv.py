"""The CSV: its form to the byte, no formulas, and every row read back as it was."""

import csv
import dataclasses
import locale
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export import csv as module
from retagger_gui.core.export import rows
from retagger_gui.core.export.csv import neutralise, read_csv, restore, write_csv
from retagger_gui.core.export.rows import COLUMNS, Row

HEADER = (
    "path,listing,tag,source,confidence,label_1,score_1,label_2,score_2,label_3,score_3,"
    "width,height,reviewed,error,model,cover"
)
FULL = Row(
    "12 Oak Road/1.jpg", "12 Oak Road", "kitchen", "user", 0.62, "living_room", 0.62, "kitchen", 0.3, "other", 0.1,
    4032, 3024, True, "", "1.0", True,
)  # fmt: skip
UNREADABLE = Row("2.jpg", error="The file is empty.", model="1.0")


def test_the_columns() -> None:
    assert ",".join(COLUMNS) == HEADER


def test_the_file_to_the_byte(tmp_path: Path) -> None:
    write_csv([FULL, UNREADABLE], tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == (
        b"\xef\xbb\xbf" + HEADER.encode() + b"\r\n"
        b"12 Oak Road/1.jpg,12 Oak Road,kitchen,user,0.6200,living_room,0.6200,kitchen,0.3000,other,0.1000,"
        b"4032,3024,1,,1.0,1\r\n"
        b"2.jpg,,,,,,,,,,,,,0,The file is empty.,1.0,0\r\n"
    )


def test_no_rows_is_a_header(tmp_path: Path) -> None:
    write_csv([], tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text("utf-8-sig").strip() == HEADER
    assert read_csv(tmp_path / "out.csv") == []


def test_quoting_is_rfc_4180(tmp_path: Path) -> None:
    names = [
        'a "b", c.jpg',
        "two\nlines.jpg",
        "two\r\nlines.jpg",
        "semi;colon.jpg",
        "tab\tbed.jpg",
        " space.jpg",
    ]
    write_csv([Row(name) for name in names], tmp_path / "out.csv")
    text = (tmp_path / "out.csv").read_bytes().decode("utf-8-sig")
    for cell in (
        '"a ""b"", c.jpg",',
        '"two\nlines.jpg",',
        '"two\r\nlines.jpg",',
        '"semi;colon.jpg",',
        "\n space.jpg,",
    ):
        assert cell in text
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8-sig") as file:
        assert [line["path"] for line in csv.DictReader(file, strict=True)] == names


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_starts_as_a_formula(tmp_path: Path, start: str) -> None:
    evil = [start + "HYPERLINK(1)", "'" + start, "''" + start + "x", start]
    rows = [Row(cell, listing=cell, tag=cell, error=cell, model=cell) for cell in evil]
    write_csv(rows, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8-sig") as file:
        for line in csv.reader(file):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in line)
    assert read_csv(tmp_path / "out.csv") == rows


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("", ""),
        ("kitchen", "kitchen"),
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("-5.jpg", "'-5.jpg"),
        ("'t Huis", "'t Huis"),
        ("'", "'"),
        ("a=1", "a=1"),
        ("caf\udce9", r"caf\udce9"),
        (r"caf\udce9", r"caf\\udce9"),
        ("caf\\\udce9", r"caf\\\udce9"),
        (r"C:\users", r"C:\users"),
        ("\ud83d", r"\ud83d"),
    ],
)
def test_how_cells_are_neutralised(text: str, cell: str) -> None:
    assert neutralise(text) == cell
    assert restore(cell) == text


# Every character there is, lone surrogates included, and often those that are special here.
TEXT = st.text(
    st.one_of(st.characters(codec=None), st.sampled_from("'=+-@\t\r\n\",;\\\udcff\ud83du0dcf89")), max_size=12
)
# Only spreadsheets and this program never meet a NUL: file names cannot hold one, and CSV readers stop at it.
TEXT = TEXT.map(lambda text: text.replace("\0", ""))
SCORE = st.none() | st.integers(0, 10_000).map(lambda value: value / 10_000)
SIZE = st.none() | st.integers(1, 100_000)
ROWS = st.builds(
    Row, TEXT, TEXT, TEXT, st.sampled_from(["", "model", "user"]), SCORE, TEXT, SCORE, TEXT, SCORE, TEXT, SCORE,
    SIZE, SIZE, st.booleans(), TEXT, TEXT,
)  # fmt: skip


_PATIENT = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)  # a machine may be busy


@given(TEXT)
@settings(max_examples=500, deadline=None, suppress_health_check=_PATIENT)
def test_any_text_is_restored_exactly(text: str) -> None:
    cell = neutralise(text)
    assert restore(cell) == text
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    cell.encode("utf-8")


@given(st.lists(ROWS, max_size=4))
@settings(max_examples=150, deadline=None, suppress_health_check=_PATIENT)
def test_any_rows_are_read_back_exactly(tmp_path: Path, rows: list[Row]) -> None:
    write_csv(rows, tmp_path / "out.csv")
    assert read_csv(tmp_path / "out.csv") == rows


def test_a_table_that_a_spreadsheet_saved(tmp_path: Path) -> None:
    source = tmp_path / "edited.csv"
    source.write_text(
        "tag;path;Notes;confidence;score_2;width;reviewed\nbedroom;'=1.jpg;nice;0,9312;;640;TRUE\n\n", "utf-8"
    )
    (row,) = read_csv(source)
    assert row == Row("=1.jpg", tag="bedroom", confidence=0.9312, width=640, reviewed=True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_that_spreadsheets_save_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    source = tmp_path / "edited.csv"
    source.write_bytes("path\ttag\r\nKüche/é.jpg\tkitchen\r\n".encode(encoding))
    assert read_csv(source) == [Row("Küche/é.jpg", tag="kitchen")]
    monkeypatch.setattr(locale, "getencoding", lambda: "cp1251")  # a Russian Windows
    source.write_bytes("path;tag\r\nкухня.jpg;kitchen\r\n".encode("cp1251"))
    assert read_csv(source) == [Row("кухня.jpg", tag="kitchen")]


@pytest.mark.parametrize(
    "undefined", [0xF100, 0]
)  # LibreOffice's private area; what others make of such bytes
def test_a_table_that_was_opened_as_western(tmp_path: Path, undefined: int) -> None:
    """LibreOffice takes a CSV for that where nobody tells it otherwise, and saves as UTF-8 what it saw."""
    source = tmp_path / "edited.csv"
    names = ["Nguyễn Trãi 45, Hà Nội/Łódź Ä.jpg", "Küche …–€.jpg"]
    write_csv([Row(name, tag="kitchen") for name in names], source)
    seen = "".join(
        chr(byte + undefined) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
        for byte in source.read_bytes()
    )
    for before in ("", "\ufeff"):
        for quote in ("", '"'):
            saved = before + quote + seen.replace("path,", f"path{quote},", 1)
            source.write_text(saved, "utf-8", newline="")
            assert [row.path for row in read_csv(source)] == names
    typed = seen.replace(
        "KÃ¼che", "KÃ¼che Ü"
    )  # by a person, since: a line that is no Western reading any more
    source.write_text(typed, "utf-8", newline="")
    assert [row.path for row in read_csv(source)] == [names[0], typed.split("\r\n")[2].partition(",")[0]]


@pytest.mark.parametrize(
    ("cell", "value"), [("93.12%", 0.9312), ("93,12 %", 0.9312), ("0,5", 0.5), (" ", None)]
)
def test_probabilities_as_spreadsheets_write_them(tmp_path: Path, cell: str, value: float | None) -> None:
    (tmp_path / "edited.csv").write_text(f"path;confidence\n1.jpg;{cell}\n", "utf-8")
    assert read_csv(tmp_path / "edited.csv") == [Row("1.jpg", confidence=value)]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", 'has no column "path"'),
        (b"name,tag\n1.jpg,kitchen\n", 'has no column "path"'),
        (b"path\n1\x81.jpg\n", "unknown encoding"),
        (b"\xff\xfep\0a\0t\0h", "unknown encoding"),
        (b"path,confidence\n1.jpg,high\n", "damaged near line 2"),
        (b"path,width\n1.jpg,1.5\n", "damaged near line 2"),
        (b'path,tag\n"1.jpg,kitchen\n', "damaged near line"),
    ],
)
def test_tables_that_cannot_be_read(tmp_path: Path, content: bytes, sentence: str) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(content)
    with pytest.raises(ExportError, match=sentence) as caught:
        read_csv(source)
    assert str(source) in str(caught.value)


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be read"):
        read_csv(tmp_path / "in.csv")


def test_a_failure_while_writing_leaves_the_old_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.csv"
    write_csv([FULL], target)

    def fail(value: Any) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "cell_text", fail)
    with pytest.raises(ExportError, match="the disk is full"):
        write_csv([UNREADABLE], target)
    assert read_csv(target) == [FULL]
    assert len(list(tmp_path.iterdir())) == 1


def test_rows_are_immutable() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        FULL.tag = "bathroom"  # type: ignore[misc]


HEAD = ",".join(COLUMNS)
PLAIN_ROW = "12 Oak Road/1.jpg,12 Oak Road,kitchen,model,0.9,kitchen,0.9,,,,,640,480,1,,1.0,0"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("told to Excel", f"sep=;\r\n{HEAD}\r\n{PLAIN_ROW}\r\n".replace(",", ";")),
        ("told in quotes", f'"sep=,"\n{HEAD}\n{PLAIN_ROW}\n'),
        ("told a rare one", f"SEP=|\n{HEAD}\n{PLAIN_ROW}\n".replace(",", "|")),
        ("bars, not told", f"{HEAD}\n{PLAIN_ROW}\n".replace(",", "|")),
        ("a title", f"Comparables, spring;\n\n{HEAD}\n{PLAIN_ROW}\n".replace(",", ";")),
        (
            "two titles with commas",
            f'"Oak Road, Elm Street, and more"\n"A, B"\n{HEAD}\n{PLAIN_ROW}\n'.replace(",", "\t"),
        ),
        ("capitals", f"{HEAD.upper()}\n{PLAIN_ROW}\n"),
        ("a Mac's line ends", f"Title\r{HEAD}\r{PLAIN_ROW}\r"),
        ("a name twice", f"{HEAD},Tag\n{PLAIN_ROW},garden\n"),
    ],
)
def test_forms_that_people_save(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "in.csv").write_text(text, "utf-8", newline="")
    (row,) = read_csv(tmp_path / "in.csv")
    assert (row.path, row.tag, row.confidence, row.reviewed, row.cover, row.width) == (
        *("12 Oak Road/1.jpg", "kitchen", 0.9, True, False, 640),
    )  # fmt: skip


def test_a_listing_of_digits_stays(tmp_path: Path) -> None:
    write_csv([Row("0012/1.jpg", "0012"), Row("12/1.jpg", "12"), Row("007.jpg")], tmp_path / "a.csv")
    text = (tmp_path / "a.csv").read_text("utf-8-sig").replace(",0012,", ",12,")  # as spreadsheets do
    (tmp_path / "b.csv").write_text(text, "utf-8")
    for name in "ab":
        assert [row.listing for row in read_csv(tmp_path / f"{name}.csv")] == ["0012", "12", ""]


@dataclasses.dataclass(frozen=True)
class Wider(Row):
    """A row with two more columns."""

    remark: str = rows.where_any(lambda item: "")
    floor: int | None = rows.where_any(lambda item: None, default=None)


def test_a_column_that_stands_only_where_any_photo_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "OPTIONAL", dataclasses.fields(Wider)[-2:])
    write_csv([Wider("1.jpg"), Wider("2.jpg")], tmp_path / "none.csv")
    assert (tmp_path / "none.csv").read_text("utf-8-sig").splitlines()[0] == HEADER
    write_csv([Wider("1.jpg"), Wider("2.jpg", floor=3)], tmp_path / "one.csv")
    lines = (tmp_path / "one.csv").read_text("utf-8-sig").splitlines()
    assert [line.rpartition(",")[2] for line in lines] == ["floor", "", "3"]
    write_csv([Wider("1.jpg", remark="=so"), Wider("2.jpg", floor=3)], tmp_path / "both.csv")
    assert (tmp_path / "both.csv").read_text("utf-8-sig").splitlines()[1].endswith(",0,'=so,")


def test_ratings_and_notes_stand_at_the_end_and_come_back(tmp_path: Path) -> None:
    long = 'Zwei Zeilen,\nund "mehr"; =1+1\n' + "ä" * 10_000
    written = [
        Row("1.jpg", rating=4, note="=HYPERLINK(1)"),
        Row("2.jpg", note=long, listing_note="noisy\troad"),
        Row("3.jpg", rating=None),
    ]
    write_csv(written, tmp_path / "a.csv")
    header = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()[0]
    assert header == HEADER + ",rating,note,listing_note"
    assert read_csv(tmp_path / "a.csv") == written


def test_a_line_too_short_for_the_path_has_none(tmp_path: Path) -> None:
    """Found by fuzzing: a line that somebody broke in two ended in a traceback."""
    (tmp_path / "broken.csv").write_text("tag,path\nkitchen,1.jpg\nkitchen\n")
    assert read_csv(tmp_path / "broken.csv") == [Row("1.jpg", tag="kitchen"), Row("", tag="kitchen")]

r"""The CSV: UTF-8 with BOM, RFC 4180, CRLF, safe to open in a spreadsheet, and read back exactly.

Spreadsheets take a cell that begins with = + - @, a tab or a line break for a formula, or strip what it
begins with. Such a cell gets an apostrophe in front, and so does one that has apostrophes before such a
character, so that reading can take exactly one away again: `=1` is written `'=1`, and `'=1` is written
`''=1`. Other apostrophes ('t Huis) stay as they are.

File names may hold bytes that are no text in any encoding (on Linux) or halves of characters (on Windows),
which UTF-8 cannot hold. Python knows each as a lone surrogate; it is written as a backslash, `u` and four
hexadecimal digits, as in `caf\udce9.jpg`. Backslashes before such an escape, or before text that looks like
one, are doubled, and reading halves them again.

A cell is quoted where it holds a comma, a quote, a line break, or another character that some spreadsheets
separate by (semicolon, tab).

Spreadsheets may save such a table in another form, and that is read too: semicolons or tabs, other line ends,
UTF-8 without BOM, UTF-16 ("Unicode text"), the country's old code page, 93.12% or 0,9312 for 0.9312.
"""

import codecs
import csv
import io
import locale
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from retagger_gui.core.atomic import atomic_write, check_target
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.rows import COLUMNS, DECIMALS, Record, Row
from retagger_gui.core.export.steps import Format, Options, Step, Table, in_steps

_T = TypeVar("_T")

BOM = b"\xef\xbb\xbf"  # without it Excel takes UTF-8 for the country's old code page

_FORMULA = r"[=+\-@\t\r\n]"
_RISKY = re.compile(f"'*{_FORMULA}")
_NEUTRALISED = re.compile(f"'+{_FORMULA}")
_ESCAPE = r"ud[89a-f][0-9a-f]{2}"  # a surrogate, U+D800 to U+DFFF, after its backslash
_TO_ESCAPE = re.compile(rf"(\\*)([\ud800-\udfff]|{_ESCAPE})")
_ESCAPED = re.compile(rf"(\\+)({_ESCAPE})")
_TO_QUOTE = re.compile('[",;\t\r\n]')
_SEPARATORS = ",;\t"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WESTERN = "cp1252"  # the code page of spreadsheets in most of Europe and America


def write_csv(rows: Iterable[Row], target: Path) -> None:
    """Write the rows, in their order, all or nothing.

    Raises:
        ExportError: the file cannot be written; the message says why, and what was there before is untouched.
    """
    with atomic_write(target) as file:
        file.write(BOM + line(COLUMNS).encode("utf-8"))
        for row in rows:
            file.write(_row_line(row).encode("utf-8"))


def write_records(records: Sequence[Record], target: Path, options: Options | None = None) -> Iterator[Step]:
    """The same table, step by step.

    Raises:
        ExportError: the file cannot be written; the message says why, and what was there before is untouched.
    """
    with atomic_write(target) as file:
        file.write(BOM + line(COLUMNS).encode("utf-8"))
        for done, chunk in in_steps(records):
            for record in chunk:
                file.write(_row_line(record.row).encode("utf-8"))
            yield Step(done)


def read_csv(source: Path) -> list[Row]:
    """Read rows that write_csv wrote, perhaps edited in a spreadsheet since.

    Columns may come in any order, separated by commas, semicolons or tabs; missing ones take their default
    and unknown ones are passed over. Decimal commas and percentages are understood.

    Raises:
        ExportError: the file cannot be read, or is not such a table; the message says why.
    """
    return list(_parsed(_text(source), source, ("path",), _row))


def read_cells(source: Path, *, required: Sequence[str]) -> list[dict[str, str]]:
    """Read a table's cells by column, as they are (see `restore`); other columns may hold anything.

    Args:
        source: a table that write_csv wrote, perhaps edited in a spreadsheet since.
        required: columns that must be there; a row without one of them has "" there.

    Raises:
        ExportError: the file cannot be read, or is not such a table; the message says why.
    """
    empty = dict.fromkeys(required, "")
    return list(_parsed(_text(source), source, required, lambda cells: empty | cells))


def _text(source: Path) -> str:
    try:
        content = source.read_bytes()
        return content.decode(_encoding(content))
    except OSError as error:
        raise ExportError(f"{source} cannot be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise ExportError(
            f"{source} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8."
        ) from error


def _encoding(content: bytes) -> str:
    """UTF-16 where a BOM says so, UTF-8 where that is sound, else the old code page of this computer."""
    if content.startswith(_UTF_16):
        return "utf-16"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        own = locale.getencoding()
        return _WESTERN if codecs.lookup(own).name in ("utf-8", "ascii") else own
    return "utf-8-sig"


def neutralise(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula and UTF-8 can hold; restore() undoes it."""
    text = _TO_ESCAPE.sub(_escape, text)
    return f"'{text}" if _RISKY.match(text) else text


def restore(cell: str) -> str:
    """What neutralise() was given."""
    cell = cell[1:] if _NEUTRALISED.match(cell) else cell
    return _ESCAPED.sub(_unescape, cell)


def _escape(match: re.Match[str]) -> str:
    slashes, what = match.groups()
    if len(what) == 1:
        return f"{slashes * 2}\\u{ord(what):04x}"
    return slashes * 2 + what


def _unescape(match: re.Match[str]) -> str:
    slashes, what = match.groups()
    half = "\\" * (len(slashes) // 2)
    return half + (chr(int(what[1:], 16)) if len(slashes) % 2 else what)


def line(cells: Iterable[str | float | int | bool | None]) -> str:
    """One line of a table with its line break, every cell safe in a spreadsheet."""
    return ",".join(_quoted(_cell(cell)) for cell in cells) + "\r\n"


def _row_line(row: Row) -> str:
    return line(getattr(row, column) for column in COLUMNS)


def _quoted(cell: str) -> str:
    if not _TO_QUOTE.search(cell):
        return cell
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'


def _cell(value: str | float | int | bool | None) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case float():
            return f"{value:.{DECIMALS}f}"
        case int():
            return str(value)
        case str():
            return neutralise(value)


def _parsed(
    text: str, source: Path, required: Sequence[str], parse: Callable[[dict[str, str]], _T]
) -> Iterator[_T]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        header = [name.strip() for name in next(lines, [])]
        for name in required:
            if name not in header:
                raise ExportError(f'{source} has no column "{name}": it is not a table of tags.')
        for cells in lines:
            if any(cells):
                yield parse(dict(zip(header, cells, strict=False)))
    except (csv.Error, ValueError) as error:
        raise ExportError(f"{source} is damaged near line {lines.line_num} ({error}).") from error


def _separator(text: str) -> str:
    """Spreadsheets save with the separator of their country: whichever the header has most of."""
    header = text.split("\n", 1)[0]
    return max(_SEPARATORS, key=header.count)


def _row(cells: dict[str, str]) -> Row:
    values = {name: parse(cells[name]) for name, parse in _PARSERS.items() if name in cells}
    return Row(**values)


def _number(cell: str) -> float | None:
    text = cell.strip().replace(",", ".")
    if text.endswith("%"):
        return round(float(text[:-1]) / 100, DECIMALS)
    return float(text) if text else None


def _whole(cell: str) -> int | None:
    return int(cell) if cell.strip() else None


def flag(cell: str) -> bool:
    """Whether a cell says yes; spreadsheets may have made TRUE of 1."""
    return cell.strip().lower() in ("1", "true", "yes", "x")


_BY_TYPE: dict[object, Callable[[str], Any]] = {
    str: restore,
    float | None: _number,
    int | None: _whole,
    bool: flag,
}
_PARSERS = {field.name: _BY_TYPE[field.type] for field in fields(Row)}


def _preview(records: Sequence[Record], options: Options) -> Table:
    rows = (tuple(_cell(getattr(record.row, column)) for column in COLUMNS) for record in records)
    return Table(COLUMNS, tuple(rows))


FORMAT = Format(
    key="csv",
    name="CSV table",
    about="One row a photo, for any spreadsheet; it can be edited and imported again.",
    place="file",
    suffix=".csv",
    check=check_target,
    write=write_records,
    preview=_preview,
)

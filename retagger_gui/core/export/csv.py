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
UTF-8 without BOM, UTF-16 ("Unicode text"), the country's old code page, 93.12% or 0,9312 for 0.9312, WAHR or
VRAI for 1, a line `sep=;` or a title above the header, the header in capitals.
"""

import codecs
import csv
import io
import locale
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from retagger_gui.core.atomic import atomic_write, check_target
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.rows import DECIMALS, Record, Row, as_text, columns_of
from retagger_gui.core.export.steps import Format, Options, Step, Table, in_steps, table_of
from retagger_gui.core.export.yes_no import yes_or_no
from retagger_gui.core.language import say

_T = TypeVar("_T")

BOM = b"\xef\xbb\xbf"  # without it Excel takes UTF-8 for the country's old code page

_FORMULA = r"[=+\-@\t\r\n]"
_RISKY = re.compile(f"'*{_FORMULA}")
_NEUTRALISED = re.compile(f"'+{_FORMULA}")
_ESCAPE = r"ud[89a-f][0-9a-f]{2}"  # a surrogate, U+D800 to U+DFFF, after its backslash
_TO_ESCAPE = re.compile(rf"(\\*)([\ud800-\udfff]|{_ESCAPE})")
_ESCAPED = re.compile(rf"(\\+)({_ESCAPE})")
_TO_QUOTE = re.compile('[",;\t\r\n]')
_SEPARATORS = ",;\t|"
_TOLD = re.compile(r'"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n)', re.IGNORECASE)
_TITLES = 20  # rows among which the header is looked for
_TOP = 100_000  # characters among which they are
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PRIVATE = 0xF100
_MANGLED_BOM = "\u00ef\u00bb\u00bf"
_WESTERN = "cp1252"  # the code page of spreadsheets in most of Europe and America


def write_csv(rows: Iterable[Row], target: Path) -> None:
    """Write the rows, in their order, all or nothing.

    Raises:
        ExportError: the file cannot be written; the message says why, and what was there before is untouched.
    """
    with atomic_write(target) as file:
        file.write(csv_bytes(rows))


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """The rows, in their order, as the bytes of a CSV file."""
    rows = tuple(rows)
    columns = columns_of(rows)
    lines = (line(columns), *(_row_line(row, columns) for row in rows))
    return BOM + "".join(lines).encode("utf-8")


def write_records(records: Sequence[Record], target: Path, options: Options | None = None) -> Iterator[Step]:
    """The same table, step by step.

    Raises:
        ExportError: the file cannot be written; the message says why, and what was there before is untouched.
    """
    columns = columns_of([record.row for record in records])
    with atomic_write(target) as file:
        file.write(BOM + line(columns).encode("utf-8"))
        for done, chunk in in_steps(records):
            for record in chunk:
                file.write(_row_line(record.row, columns).encode("utf-8"))
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
    return list(_parsed(_text(source), source, required, lambda cells: cells))


def _text(source: Path) -> str:
    try:
        content = source.read_bytes()
        text = content.decode(_encoding(content))
        return "\n".join(map(unmangled, text.split("\n"))) if is_mangled(text) else text
    except OSError as error:
        raise ExportError(
            say("export", "{0} cannot be read ({1}).").format(source, error.strerror or error)
        ) from error
    except UnicodeDecodeError as error:
        raise ExportError(
            say(
                "export",
                "{0} cannot be read: its characters are in an unknown encoding. Save it as CSV UTF-8.",
            ).format(source)
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


def is_mangled(start: str) -> bool:
    """Whether a table that begins so was taken for Western by a spreadsheet, and saved as it was seen.

    The BOM that each export begins with tells: it has become three letters.
    """
    return start.lstrip('"\ufeff').startswith(_MANGLED_BOM)


def unmangled(text: str) -> str:
    """A piece of such a table as it was before; the piece itself where somebody has typed into it since."""
    try:
        return b"".join(map(_western, text.lstrip("\ufeff"))).decode("utf-8").replace("\ufeff", "", 1)
    except UnicodeError:
        return text


def _western(letter: str) -> bytes:
    try:
        return letter.encode(_WESTERN)
    except UnicodeEncodeError:
        # the five bytes that have no letter there: LibreOffice puts them in its private area, others keep them
        code = ord(letter) - _PRIVATE
        return bytes([code]) if 0x80 <= code <= 0xFF else letter.encode("latin-1")


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
    return ",".join(_quoted(cell_text(cell)) for cell in cells) + "\r\n"


def _row_line(row: Row, columns: Iterable[str]) -> str:
    return line(getattr(row, column) for column in columns)


def _quoted(cell: str) -> str:
    if not _TO_QUOTE.search(cell):
        return cell
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'


def cell_text(value: str | float | int | bool | None) -> str:
    """A value as it stands in a cell, before quoting."""
    match value:
        case float():
            return f"{value:.{DECIMALS}f}"
        case str():
            return neutralise(value)
        case _:
            return as_text(value)


def _parsed(
    text: str, source: Path, required: Sequence[str], parse: Callable[[dict[str, str]], _T]
) -> Iterator[_T]:
    said, rest = _separator_line(text)
    separator = said or _best_separator(rest, required)
    lines = csv.reader(io.StringIO(rest, newline=""), delimiter=separator, strict=True)
    try:
        yield from (parse(cells) for cells in as_table(lines, source, required))
    except (csv.Error, ValueError) as error:
        near = lines.line_num + bool(said)
        raise ExportError(
            say("export", "{0} is damaged near line {1} ({2}).").format(source, near, error)
        ) from error


def as_table(
    rows: Iterable[Sequence[str]], source: Path, required: Sequence[str]
) -> Iterator[dict[str, str]]:
    """The rows below the header as cells by column; the names of the columns are in lower case.

    A row too short for a required column has "" there.
    The header is the first row that names all required columns, in any case: a title may stand above it.

    Raises:
        ExportError: there is no such row among the first ones.
    """
    remaining = iter(rows)
    empty = dict.fromkeys(required, "")
    nearest: set[str] = set()
    for row in islice(remaining, _TITLES):
        header = [name.strip().casefold() for name in row]
        found = set(required).intersection(header)
        if len(found) == len(required):
            break
        nearest = max(nearest, found, key=len)
    else:
        lacking = next(name for name in required if name not in nearest)
        raise ExportError(
            say("export", '{0} has no column "{1}": it is not a table of tags.').format(source, lacking)
        )
    for row in remaining:
        if any(row):
            # Where a name stands twice, the first is the exported one: people add columns at the end.
            yield empty | dict(reversed(list(zip(header, row, strict=False))))


def _separator_line(text: str) -> tuple[str, str]:
    """The separator that a line `sep=;` at the top tells Excel of ("" without one), and the text below it."""
    found = _TOLD.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def _best_separator(text: str, required: Sequence[str]) -> str:
    """Spreadsheets save with the separator of their country: the one with which there is a header."""
    top = re.split(r"\r\n|\r|\n", text[:_TOP])[:_TITLES]
    wanted = set(required)

    def header(separator: str) -> tuple[int, int]:
        """How many of the required names one line has at most, and how often the separator stands in it."""
        found = []
        for line in top:
            names = {name.strip().strip('"').strip().casefold() for name in line.split(separator)}
            found.append((len(wanted & names), line.count(separator)))
        return max(found, default=(0, 0))

    return max(_SEPARATORS, key=header)


def _row(cells: dict[str, str]) -> Row:
    row = Row(**{name: parse(cells[name]) for name, parse in _PARSERS.items() if name in cells})
    return replace(row, listing=_listing(row))


def _listing(row: Row) -> str:
    """The listing "0012", of which a spreadsheet has made 12, as the path has it still."""
    folder, below, _ = row.path.replace("\\", "/").partition("/")
    return folder if below and folder.lstrip("0") == row.listing.lstrip("0") else row.listing


def _number(cell: str) -> float | None:
    text = cell.strip().replace(",", ".")
    if text.endswith("%"):
        return round(float(text[:-1]) / 100, DECIMALS)
    return float(text) if text else None


def _whole(cell: str) -> int | None:
    return int(cell) if cell.strip() else None


def flag(cell: str) -> bool:
    """Whether a cell says yes, in any language; what nobody knows is no."""
    return bool(yes_or_no(cell))


_BY_TYPE: dict[object, Callable[[str], Any]] = {
    str: restore,
    float | None: _number,
    int | None: _whole,
    bool: flag,
}
_PARSERS = {field.name: _BY_TYPE[field.type] for field in fields(Row)}


def _preview(records: Sequence[Record], options: Options) -> Table:
    return table_of(records, cell_text)


FORMAT = Format(
    key="csv",
    name=say("export", "CSV table"),
    about=say("export", "One row a photo, for any spreadsheet; it can be edited and imported again."),
    place="file",
    suffix=".csv",
    check=check_target,
    write=write_records,
    preview=_preview,
)

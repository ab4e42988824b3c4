"""Reads the table of an exported workbook back, as a spreadsheet has saved it.

openpyxl is loaded only here and only to read: it takes longer to load than the rest of the program.
"""

import contextlib
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Any
from zipfile import ZipFile

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.csv import as_table, is_mangled, unmangled
from retagger_gui.core.language import say

ZIP, OLE = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
)  # how workbooks begin: new, and old or encrypted
LARGEST = 1 << 30  # bytes of a workbook unpacked; a hundred thousand photos take a tenth of it
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def is_workbook(source: Path) -> bool:
    """Whether a file is a workbook by its first bytes; False where it cannot be read."""
    try:
        with source.open("rb") as file:
            return file.read(8).startswith((ZIP, OLE))
    except OSError:
        return False


def read_workbook(source: Path, *, required: Sequence[str]) -> list[dict[str, str]]:
    """The cells of the first sheet that has the required columns, as text, by column; names are in lower case.

    Raises:
        ExportError: the file cannot be read, or no sheet is such a table; the message says why.
    """
    try:
        with source.open("rb") as file:
            _check(file, source)
            with contextlib.closing(_opened(file)) as book:
                return _first_table(book, source, required)
    except ExportError:
        raise
    except OSError as error:
        raise ExportError(
            say("export", "{0} cannot be read ({1}).").format(source, error.strerror or error)
        ) from error
    except Exception as error:  # openpyxl raises whatever its parsers stumble over
        raise ExportError(
            say(
                "export", "{0} cannot be read: it is damaged, or no workbook. Save it as XLSX or CSV anew."
            ).format(source)
        ) from error


def _check(file: IO[bytes], source: Path) -> None:
    """Refuse what openpyxl would not read, or only with all the memory there is."""
    if file.read(8) == OLE:
        raise ExportError(
            say(
                "export",
                "{0} cannot be read: it is in the old XLS format, or has a password. Save it as XLSX "
                "without one.",
            ).format(source)
        )
    with ZipFile(file) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
            raise ExportError(
                say("export", "{0} cannot be read: it is too large for a table of tags.").format(source)
            )
        if "xl/workbook.xml" not in archive.namelist():
            raise ExportError(
                say("export", "{0} cannot be read: it is no XLSX workbook. Save it as XLSX or CSV.").format(
                    source
                )
            )


def _opened(file: IO[bytes]) -> Any:
    """By the open file: openpyxl would judge a path by its ending."""
    from openpyxl import load_workbook  # noqa: PLC0415  (slow to load)

    return load_workbook(file, read_only=True, data_only=True)


def _first_table(book: Any, source: Path, required: Sequence[str]) -> list[dict[str, str]]:
    problem = ExportError(
        say("export", '{0} has no column "{1}": it is not a table of tags.').format(source, required[0])
    )
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # some programs write wrong ones
        try:
            return list(as_table(_rows(sheet), source, required))
        except ExportError as error:
            problem = error if sheet is book.worksheets[0] else problem
    raise problem


def _rows(sheet: Any) -> Iterator[list[str]]:
    mangled = False
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        cells = [_text(value) for value in row]
        mangled = mangled or (number == 0 and is_mangled("".join(cells[:1])))
        yield list(map(unmangled, cells)) if mangled else cells


def _text(value: Any) -> str:
    """A cell as its text; what a spreadsheet has made a number of is a whole one where it can be."""
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case float() if value.is_integer():
            return str(int(value))
        case str():
            return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value)

"""Writes the workbook: photos with real types, a summary of listings by rooms, a sheet a room with thumbnails.

Only xlsx.py imports this, and only to write: openpyxl takes longer to load than the rest of the program.
"""

import contextlib
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from retagger_gui.core.atomic import atomic_write
from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.export.order import labels_in_order
from retagger_gui.core.export.rows import Record, columns_of
from retagger_gui.core.export.steps import Options, Step, in_steps
from retagger_gui.core.labels import style

PHOTOS, SUMMARY = "Photos", "Summary"
NO_LISTING = "No listing"
MISSING = "missing"
_THUMBNAIL = (160, 120)  # pixels, at most
_QUALITY = 80
_ROW_HEIGHT = 94  # points: a thumbnail and a little air
_LONGEST = 32_767  # characters in a cell
_WIDTHS = {"path": 40, "listing": 24, "tag": 14, "error": 40}
_ROOM_COLUMNS = ("listing", "path", "confidence", "reviewed", "label_2", "score_2", "width", "height")
_BOLD = Font(bold=True)
_HEAD = PatternFill("solid", start_color="E5E7EB")
_ALARM = PatternFill("solid", start_color="FDE3CF")
_TOP = Alignment(vertical="top")

# What XML cannot hold, what a spreadsheet would read as such an escape, and halves of characters.
_TO_ESCAPE = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")

_NUMBER_LIKE = re.compile(r"[\d.,:/\-eE% ]+")

_Cell = Any  # openpyxl's own, which come without types
_Sheet = Any


def write_workbook(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Write a workbook, all or nothing: all photos, then the summary, then a sheet a room.

    Raises:
        ExportError: the file cannot be written; what was there before is untouched.
    """
    with atomic_write(target) as file, _workbook() as book:
        yield from _photos(book, records)
        rooms = rooms_in_use(records, options.rooms)
        _summary(book, records, rooms, options.key_rooms)
        yield from _rooms(book, records, rooms, thumbnails=options.thumbnails)
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:  # closed also when the disk is full
            ExcelWriter(book, archive).save()
        yield Step(len(records))


@contextlib.contextmanager
def _workbook() -> Iterator[Workbook]:
    """A workbook whose sheets go to temporary files as they are written, which are removed at the end."""
    book = Workbook(write_only=True)
    try:
        yield book
    finally:
        for sheet in book.worksheets:
            # openpyxl has no other way to remove its files, and fails here where a save has done so.
            with contextlib.suppress(Exception):
                if not sheet.closed:
                    sheet.close()
                sheet._writer.cleanup()  # noqa: SLF001


def _photos(book: Workbook, records: Sequence[Record]) -> Iterator[Step]:
    columns = columns_of([record.row for record in records])
    sheet = _sheet(book, PHOTOS, columns, len(records), [_WIDTHS.get(name, 11) for name in columns])
    for _, chunk in in_steps(records):
        for record in chunk:
            sheet.append([_typed(sheet, getattr(record.row, name)) for name in columns])
        yield Step(0)


def _rooms(
    book: Workbook, records: Sequence[Record], rooms: Sequence[str], *, thumbnails: bool
) -> Iterator[Step]:
    done = 0
    titles = {PHOTOS.casefold(), SUMMARY.casefold()}
    for label in rooms:
        title = _title(style(label).name, titles)
        of_room = [record for record in records if record.row.tag == label]
        yield from _room(book, title, of_room, done, thumbnails=thumbnails)
        done += len(of_room)


def _room(
    book: Workbook, title: str, records: Sequence[Record], done: int, *, thumbnails: bool
) -> Iterator[Step]:
    columns = ["photo"] * thumbnails + list(_ROOM_COLUMNS)
    widths = [24] * thumbnails + [_WIDTHS.get(name, 11) for name in _ROOM_COLUMNS]
    sheet = _sheet(book, title, columns, len(records), widths)
    for number, record in enumerate(records, 1):
        row = number + 1
        cells = [_typed(sheet, getattr(record.row, name)) for name in _ROOM_COLUMNS]
        if thumbnails:
            sheet.row_dimensions[row].height = _ROW_HEIGHT
            cells = [_text(sheet, _show(sheet, record, row)), *(_top(sheet, cell) for cell in cells)]
        sheet.append(cells)
        yield Step(done + number)


def _show(sheet: _Sheet, record: Record, row: int) -> str:
    """Put a thumbnail into the first column; what to write there instead where that is not possible."""
    try:
        photo = open_rgb(record.path, at_least=_THUMBNAIL)
    except PhotoError:
        return "Could not be read"
    photo.thumbnail(_THUMBNAIL)
    picture = io.BytesIO()
    photo.save(picture, "JPEG", quality=_QUALITY)
    image = Image(picture)
    image.anchor = f"A{row}"
    sheet.add_image(image)
    return ""


def _summary(
    book: Workbook, records: Sequence[Record], rooms: Sequence[str], key_rooms: Sequence[str]
) -> None:
    columns = [*rooms, *(label for label in key_rooms if label not in rooms)]
    counts: dict[str, Counter[str]] = {}
    for record in records:
        counts.setdefault(record.row.listing, Counter())[record.row.tag] += 1
    names = ["Listing", "Photos", "Key rooms", *(style(label).name for label in columns), "Could not be read"]
    sheet = _sheet(book, SUMMARY, names, len(counts), [32, *[12] * (len(names) - 1)])
    for listing in sorted(counts, key=lambda name: not name):  # loose photos come last, as no listing
        found = counts[listing]
        have = sum(bool(found[label]) for label in key_rooms)
        cells: list[_Cell] = [_text(sheet, listing or NO_LISTING), found.total()]
        cells.append(_text(sheet, f"{have} of {len(key_rooms)}" if listing else ""))
        for label in columns:
            lacks = bool(listing) and label in key_rooms and not found[label]
            cells.append(_marked(sheet) if lacks else found[label])
        sheet.append([*cells, found[""]])


def _sheet(book: Workbook, title: str, columns: Sequence[str], rows: int, widths: Iterable[float]) -> _Sheet:
    """A new sheet with its header written, frozen and filterable."""
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "B2" if title == SUMMARY else "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{rows + 1}"
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_head(sheet, name) for name in columns])
    return sheet


def _head(sheet: _Sheet, name: str) -> _Cell:
    cell = _text(sheet, name)
    cell.font, cell.fill = _BOLD, _HEAD
    return cell


def _marked(sheet: _Sheet) -> _Cell:
    cell = _text(sheet, MISSING)
    cell.fill = _ALARM
    return cell


def _top(sheet: _Sheet, value: _Cell) -> _Cell:
    cell = value if hasattr(value, "data_type") else WriteOnlyCell(sheet, value)
    cell.alignment = _TOP
    return cell


def _typed(sheet: _Sheet, value: str | float | int | bool | None) -> _Cell:
    """A cell's content with its own type: text, never a formula; probabilities as per cent; 1 for yes.

    A truth value would be saved as CSV in a word of the person's language, which other programs do not read.
    """
    if isinstance(value, str):
        first = value[:1]
        if (first.isalpha() or (first.isdigit() and not _NUMBER_LIKE.fullmatch(value))) and len(
            value
        ) <= _LONGEST:
            return escaped(value)  # plain text is text without more ado, and written twice as fast
        return _text(sheet, value) if value else None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = "0.00%"
        return cell
    return value


def _text(sheet: _Sheet, text: str) -> _Cell:
    """Text that stays text: openpyxl takes "=1" for a formula and "#N/A" for an error."""
    cell = WriteOnlyCell(sheet, escaped(text)[:_LONGEST])
    cell.data_type = "s"
    if text[:1] in tuple("=+-@"):
        cell.quotePrefix = True  # or it would become a formula once the person edits the cell
    elif _NUMBER_LIKE.fullmatch(text):
        cell.number_format = "@"  # or the listing 0012 would become 12
    return cell


def escaped(text: str) -> str:
    """Text as a workbook holds it: what XML cannot hold is `_x001F_`, as the standard (ECMA-376) has it."""
    return _TO_ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _title(name: str, taken: set[str]) -> str:
    """A sheet's name: no more than 31 characters, none of []:*?/\\, and no other sheet's."""
    base = re.sub(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff]", " ", name).strip(" '")[:31] or "Room"
    title, number = base, 1
    while title.casefold() in taken:
        number += 1
        title = f"{base[: 31 - len(str(number)) - 3]} ({number})"
    taken.add(title.casefold())
    return title


def rooms_in_use(records: Sequence[Record], rooms: Sequence[str] = ()) -> list[str]:
    """The tags in use, in order."""
    used = {record.row.tag for record in records} - {""}
    return [label for label in labels_in_order(records, rooms) if label in used]

"""What stands on a report, and where on which page: no painting, no reading.

Lengths are points (1/72 inch) from the page's upper left corner, whatever the device.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize

from retagger_gui.qt.report.text import LINE, lines_of

MARGIN = 36.0
HEAD, FOOT = 44.0, 22.0  # heights
GAP = 12.0
LABEL = 108.0  # width of the listings' names beside a table
_COLUMN_LEAST, _COLUMN_MOST = 84.0, 170.0  # width of a table's columns
_NARROW, _LOW = 64.0, 45.0  # of columns and rows where a table is to be on one page
_CELL_GAP = 8.0
_RATIO = 0.75  # height of a photo's place to its width, as most photos are
_LEAST = 86.0  # the smallest photo, 30 mm: where all would be smaller on one page, there are several
_MOST_COLUMNS = 10
NAME_LINES, CAPTION_LINES, NOTE_LINES = 2, 3, 6  # at most

PER_PAGE = (1, 2, 4, 6, 9, 12, 16, 20)
COLUMNS = (1, 2, 3, 4, 5, 6)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How photos are spread over pages."""

    kind: Literal["auto", "pages", "columns"] = (
        "auto"  # on one page where it can be; so many a page; side by side
    )
    count: int = 0


AUTO = Arrangement()


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo on a report, or the place of a room that a listing lacks."""

    path: Path | None
    name: str = ""  # the listing, or the file where there is none
    caption: str = ""
    note: str = ""
    rating: int = 0  # stars; 0 for none
    words: str = ""  # the confidence, as "97 %", or who chose the tag; "" to say nothing
    level: str = ""  # "high", "medium", "low"; "" where a person decided
    subject: str = ""  # what is said of the property being valued; "" for another one
    ratio: float = 0.0  # the photo's width to its height; 0 where that is not known

    @property
    def has_badge(self) -> bool:
        """Whether there is a line of stars and words."""
        return bool(self.rating or self.words or self.subject)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a listing (or a room) and its entries, one for each column."""

    name: str
    lines: tuple[str, ...]
    entries: tuple[Entry, ...]
    note: str = ""
    subject: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What goes on paper: a table where there are columns, else the entries one after the other."""

    title: str = ""  # at the head of every page
    date: str = ""
    summary: str = ""  # at the foot, such as "9 listings, 54 photos"
    columns: tuple[str, ...] = ()  # of the table
    rows: tuple[Row, ...] = ()
    entries: tuple[Entry, ...] = ()  # where there is no table
    arrangement: Arrangement = AUTO
    agency: str = ""
    logo: QImage | None = field(default=None, compare=False)

    @property
    def lead(self) -> Entry | None:
        """The subject's photo, which stands first on every page."""
        return next((entry for entry in self.entries if entry.subject), None)


@dataclass(frozen=True, slots=True)
class Paper:
    """The page."""

    letter: bool = False
    landscape: bool = False

    @property
    def size(self) -> QSizeF:
        """In points."""
        points = self.page_size.size(QPageSize.Unit.Point)
        return QSizeF(points.transposed() if self.landscape else points)

    @property
    def page_size(self) -> QPageSize:
        """Qt's name for it."""
        return QPageSize(QPageSize.PageSizeId.Letter if self.letter else QPageSize.PageSizeId.A4)

    @property
    def layout(self) -> QPageLayout:
        """Qt's page, whole: the margins are ours."""
        orientations = QPageLayout.Orientation
        orientation = orientations.Landscape if self.landscape else orientations.Portrait
        return QPageLayout(self.page_size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry and where it goes."""

    entry: Entry
    slot: QRectF  # of the photo
    name: tuple[str, ...] = ()  # the words below it, broken into lines; none in a table
    caption: tuple[str, ...] = ()
    note: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page, laid out."""

    entries: tuple[Placed, ...] = ()
    columns: tuple[tuple[str, QRectF], ...] = ()  # the names above a table's columns
    heads: tuple[tuple[Row, QRectF], ...] = ()  # what stands beside a table's rows

    @property
    def photos(self) -> int:
        """How many are on it."""
        return sum(placed.entry.path is not None for placed in self.entries)


def pages(report: Report, paper: Paper, font: QFont) -> list[Page]:
    """Lay a report out; at least one page."""
    size = paper.size
    area = QRectF(MARGIN, MARGIN + HEAD, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN - HEAD - FOOT)
    found = _table(report, area) if report.columns else _Flow(report, area, font).pages()
    return found or [Page()]


# Photos one after the other


@dataclass(frozen=True, slots=True)
class _Shape:
    """So many columns of photos of that size."""

    columns: int
    width: float
    height: float

    @property
    def shown(self) -> float:
        """The width of a usual photo in it."""
        return min(self.width, self.height / _RATIO)


class _Flow:
    def __init__(self, report: Report, area: QRectF, font: QFont) -> None:
        self._report = report
        self._area = area
        self._font = font
        self._broken: dict[tuple[int, float], Placed] = {}  # the words of entries, by number and width

    def pages(self) -> list[Page]:
        arrangement, entries = self._report.arrangement, self._report.entries
        if not entries:
            return []
        if arrangement.kind == "columns":
            return self._in_columns(min(arrangement.count, max(1, len(entries))))
        if arrangement.kind == "pages":
            return self._so_many(arrangement.count)
        best = self._best(entries, _MOST_COLUMNS)
        if best.shown >= min(_LEAST, self._area.width()):
            return [self._page(entries, best)]
        return self._in_columns(3 if self._area.width() < self._area.height() else 5)

    def _so_many(self, count: int) -> list[Page]:
        chunks = self._chunks(count)
        shape = self._best(max(chunks, key=len), _MOST_COLUMNS)
        for chunk in chunks:  # the same size on every page: as on the one with the longest words
            other = self._best(chunk, shape.columns, least=shape.columns)
            if len(chunk) == count and other.height < shape.height:
                shape = other
        return [self._page(chunk, shape) for chunk in chunks]

    def _chunks(self, count: int) -> list[Sequence[Entry]]:
        """The entries of each page, the subject's first on all of them."""
        entries, lead = self._report.entries, self._report.lead
        if lead is None or count < 2:
            return [entries[start : start + count] for start in range(0, len(entries), count)]
        others = [entry for entry in entries if entry is not lead]
        parts = [others[start : start + count - 1] for start in range(0, len(others), count - 1)]
        return [[lead, *part] for part in parts] or [[lead]]

    def _in_columns(self, columns: int) -> list[Page]:
        width = self._width(columns)
        found: list[Page] = []
        waiting = list(self._report.entries)
        lead = self._report.lead
        while waiting:
            if found and lead is not None and columns > 1:
                waiting.insert(0, lead)
            here: list[Entry] = []
            height = min(width * _RATIO, self._area.height() - self._below(waiting[:columns], width))
            used = 0.0
            while waiting:
                row = waiting[:columns]
                needed = height + self._below(row, width) + (GAP if here else 0)
                if here and used + needed > self._area.height() + 0.5:
                    break
                used += needed
                here += row
                del waiting[:columns]
            found.append(self._page(here, _Shape(columns, width, max(12.0, height))))
        return found

    def _best(self, entries: Sequence[Entry], most: int, *, least: int = 1) -> _Shape:
        """The number of columns with which photos on one page are largest."""
        shapes = []
        for columns in range(least, min(most, max(least, len(entries))) + 1):
            width = self._width(columns)
            rows = [entries[start : start + columns] for start in range(0, len(entries), columns)]
            words = sum(self._below(row, width) for row in rows)
            height = (self._area.height() - words - GAP * (len(rows) - 1)) / len(rows)
            shapes.append(_Shape(columns, width, max(12.0, min(height, width * 1.1))))
        return max(shapes, key=lambda shape: shape.shown)

    def _width(self, columns: int) -> float:
        return (self._area.width() - (columns - 1) * GAP) / columns

    def _below(self, row: Sequence[Entry], width: float) -> float:
        """The height of the words below a row of photos."""
        return max((_words_height(self._words(entry, width)) for entry in row), default=0.0)

    def _words(self, entry: Entry, width: float) -> Placed:
        key = (id(entry), width)
        if key not in self._broken:
            self._broken[key] = Placed(
                entry,
                QRectF(),
                lines_of(entry.name, self._font, width, NAME_LINES, bold=True),
                lines_of(entry.caption, self._font, width, CAPTION_LINES),
                lines_of(entry.note, self._font, width, NOTE_LINES),
            )
        return self._broken[key]

    def _page(self, entries: Sequence[Entry], shape: _Shape) -> Page:
        placed = []
        top = self._area.top()
        for start in range(0, len(entries), shape.columns):
            row = entries[start : start + shape.columns]
            height = min(shape.height, max(_needed(entry, shape.width) for entry in row))
            for column, entry in enumerate(row):
                left = self._area.left() + column * (shape.width + GAP)
                slot = QRectF(left, top, shape.width, height)
                placed.append(replace(self._words(entry, shape.width), slot=slot))
            top += height + self._below(row, shape.width) + GAP
        return Page(tuple(placed))


def _needed(entry: Entry, width: float) -> float:
    """The height of a photo at that width."""
    return width / entry.ratio if entry.ratio else width * _RATIO


def _words_height(placed: Placed) -> float:
    count = len(placed.name) + len(placed.caption) + len(placed.note) + placed.entry.has_badge
    return count * LINE + 2 if count else 0.0


# A table


def _table(report: Report, area: QRectF) -> list[Page]:
    room = area.width() - LABEL
    most = max(1, int((room + _CELL_GAP) // (_COLUMN_LEAST + _CELL_GAP)))
    arrangement = report.arrangement
    narrow = max(1, int((room + _CELL_GAP) // (_NARROW + _CELL_GAP)))
    if arrangement.kind == "auto" and len(report.columns) <= narrow:
        most = narrow
    if arrangement.kind == "columns":
        most = arrangement.count
    spans = _balanced(len(report.columns), most)
    across = max(end - first for first, end in spans)
    width = _column_width(room, across)
    badges = LINE if any(entry.has_badge for row in report.rows for entry in row.entries) else 0.0
    height = max(width * _RATIO + badges + 12, 4 * LINE + 14)
    space = area.height() - 16
    fits = max(1, int(space // height))
    if arrangement.kind == "pages":
        fits = max(1, arrangement.count // across)
    elif arrangement.kind == "auto" and len(report.rows) * (_LOW + badges) <= space:
        fits = max(fits, len(report.rows))  # smaller where it must be, and all on one page
    height = min(height * 1.2, space / fits)  # no gap is left at the foot
    lead = next((row for row in report.rows if row.subject), None)
    found = []
    for first, end in spans:
        for rows in _row_pages(report.rows, lead, fits):
            cell = (_column_width(room, end - first), height, badges)  # fewer columns leave no strip free
            found.append(_table_page(report.columns[first:end], rows, slice(first, end), area, cell))
    return found


def _column_width(room: float, count: int) -> float:
    """The width of each of so many columns beside each other."""
    return min(_COLUMN_MOST, (room + _CELL_GAP) / count - _CELL_GAP)


def _row_pages(rows: Sequence[Row], lead: Row | None, fits: int) -> list[Sequence[Row]]:
    """The rows of each page, the subject's first on all of them."""
    if lead is None or fits < 2 or len(rows) <= fits:
        return [rows[top : top + fits] for top in range(0, len(rows), fits)]
    others = [row for row in rows if row is not lead]
    return [[lead, *others[top : top + fits - 1]] for top in range(0, len(others), fits - 1)]


def _balanced(count: int, most: int) -> list[tuple[int, int]]:
    """(first, end) of each part when `count` things are spread evenly over as few parts of `most` as can be."""
    parts = max(1, -(-count // most))
    edges = [round(count * part / parts) for part in range(parts + 1)]
    return list(pairwise(edges))


def _table_page(
    columns: Sequence[str], rows: Sequence[Row], part: slice, area: QRectF, cell: tuple[float, float, float]
) -> Page:
    width, height, badges = cell
    words, entries, heads = [], [], []
    for place, name in enumerate(columns):
        left = area.left() + LABEL + place * (width + _CELL_GAP)
        words.append((name, QRectF(left, area.top(), width, 14)))
    for line, row in enumerate(rows):
        top = area.top() + 16 + line * height
        heads.append((row, QRectF(area.left(), top, LABEL - 10, height - 10)))
        for place, entry in enumerate(row.entries[part]):
            left = area.left() + LABEL + place * (width + _CELL_GAP)
            entries.append(Placed(entry, QRectF(left, top, width, height - 10 - badges)))
    return Page(tuple(entries), tuple(words), tuple(heads))

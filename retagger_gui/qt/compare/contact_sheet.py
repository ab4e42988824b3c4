"""Contact sheets: photos with names, tags and confidences on paper, as PDF or PNG. Made in a worker, on images only.

Lengths are points (1/72 inch) from the page's upper left corner, whatever the device.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from retagger_gui import __version__
from retagger_gui.core.atomic import atomic_write
from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.errors import ExportError, PhotoError
from retagger_gui.core.language import say, translate
from retagger_gui.qt.cards.painting import draw_check, draw_level
from retagger_gui.qt.style.theme import LIGHT

PNG_DPI = 200
_PDF_DPI = 1200
_PHOTO_DPI = 220  # of the photos in a PDF: sharp on paper, and small enough to mail
_MARGIN = 36.0
_GAP = 8.0
_LABEL = 108.0  # width of the listings' names beside a table
_COLUMN_LEAST, _COLUMN_MOST = 84.0, 170.0  # width of a table's columns
_RATIO = 0.7  # height of a photo's place to its width
_TEXT = 8.5
_LINE = 11.5

Align = Qt.AlignmentFlag
Cancelled = Callable[[], bool]
Progress = tuple[int, int]  # photos drawn, of all


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo on a sheet, or the place of a missing room."""

    path: Path | None  # the photo; None where the room is missing
    name: str = ""  # the listing, or the file where there is none
    tag: str = ""  # what it is filed under, in words
    words: str = ""  # the confidence, as "97 %", or who chose the tag
    level: str = ""  # "high", "medium", "low"; "" where a person decided
    subject: bool = False  # it is of the property being valued


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: a listing (or a room) and its entries, one for each column."""

    name: str
    lines: tuple[str, ...]
    entries: tuple[Entry, ...]
    subject: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes on paper: a table where there are columns, else the entries one after the other."""

    title: str  # at the head of every page
    date: str  # as it is to be written
    summary: str  # at the foot, such as "9 listings, 54 photos"
    columns: tuple[str, ...] = ()  # names of the table's columns
    rows: tuple[Row, ...] = ()  # the table
    entries: tuple[Entry, ...] = ()  # the photos where there is no table
    across: int = 3  # how many of them stand side by side on an upright page

    @property
    def photos(self) -> int:
        """How many photos are on it."""
        entries = [*self.entries, *(entry for row in self.rows for entry in row.entries)]
        return sum(1 for entry in entries if entry.path is not None)


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
    box: QRectF
    captioned: bool  # with its name, not in a table


@dataclass(frozen=True, slots=True)
class Page:
    """One page, laid out."""

    entries: tuple[Placed, ...] = ()  # the photos
    columns: tuple[tuple[str, QRectF], ...] = ()  # the names above a table's columns
    heads: tuple[tuple[Row, QRectF], ...] = ()  # what stands beside a table's rows


def pages(sheet: Sheet, paper: Paper) -> list[Page]:
    """Lay a sheet out; at least one page."""
    area = _area(paper)
    found = _table_pages(sheet, area) if sheet.columns else _flow_pages(sheet, paper, area)
    return found or [Page()]


def _area(paper: Paper) -> QRectF:
    """What lies between head and foot."""
    size = paper.size
    return QRectF(_MARGIN, _MARGIN + 44, size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN - 44 - 22)


def _table_pages(sheet: Sheet, area: QRectF) -> list[Page]:
    room = area.width() - _LABEL
    most = max(1, int((room + _GAP) // (_COLUMN_LEAST + _GAP)))
    spans = _balanced(len(sheet.columns), most)
    across = max(end - first for first, end in spans)
    width = min(_COLUMN_MOST, (room + _GAP) / across - _GAP)
    height = max(width * _RATIO + _LINE + 12, 5 * _LINE + 14)
    fits = max(1, int((area.height() - 16) // height))
    height = min(height * 1.2, (area.height() - 16) / fits)  # no gap is left at the foot
    return [
        _table_page(
            sheet.columns[first:end], sheet.rows[top : top + fits], slice(first, end), area, (width, height)
        )
        for first, end in spans
        for top in range(0, len(sheet.rows), fits)
    ]


def _balanced(count: int, most: int) -> list[tuple[int, int]]:
    """(first, end) of each part when `count` things are spread evenly over as few parts of `most` as can be."""
    parts = max(1, -(-count // most))
    edges = [round(count * part / parts) for part in range(parts + 1)]
    return list(pairwise(edges))


def _table_page(
    columns: Sequence[str], rows: Sequence[Row], part: slice, area: QRectF, cell: tuple[float, float]
) -> Page:
    width, height = cell
    words, entries, heads = [], [], []
    for place, name in enumerate(columns):
        left = area.left() + _LABEL + place * (width + _GAP)
        words.append((name, QRectF(left, area.top(), width, 14)))
    for line, row in enumerate(rows):
        top = area.top() + 16 + line * height
        heads.append((row, QRectF(area.left(), top, _LABEL - 10, height - 12)))
        for place, entry in enumerate(row.entries[part]):
            left = area.left() + _LABEL + place * (width + _GAP)
            entries.append(Placed(entry, QRectF(left, top, width, height - 8), captioned=False))
    return Page(tuple(entries), tuple(words), tuple(heads))


def _flow_pages(sheet: Sheet, paper: Paper, area: QRectF) -> list[Page]:
    across = sheet.across + (1 if paper.landscape and sheet.across > 1 else 0)
    gap = 1.5 * _GAP
    width = (area.width() - (across - 1) * gap) / across
    height = min(width * 0.75 + 2 * _LINE + 14, area.height())
    down = max(1, int((area.height() + 10) // height))
    pitch = min(height * 1.2, (area.height() + 10) / down)  # what is left goes between the rows
    found = []
    for start in range(0, len(sheet.entries), across * down):
        placed = []
        for number, entry in enumerate(sheet.entries[start : start + across * down]):
            line, column = divmod(number, across)
            box = QRectF(area.left() + column * (width + gap), area.top() + line * pitch, width, height - 10)
            placed.append(Placed(entry, box, captioned=True))
        found.append(Page(tuple(placed)))
    return found


# Drawing


class Draughtsman:
    """Draws the pages of one sheet, and counts the photos."""

    def __init__(self, sheet: Sheet, paper: Paper, font: QFont, cancelled: Cancelled = lambda: False) -> None:
        self._sheet = sheet
        self._paper = paper
        self._cancelled = cancelled
        self._font = QFont(font)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.pages = pages(sheet, paper)

    def draw(self, painter: QPainter, number: int, photo_dpi: float) -> Iterator[int]:
        """Draw page `number` (from 0) on a painter whose unit is the point; yields 1 for each photo drawn."""
        page = self.pages[number]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_head(painter)
        self._draw_foot(painter, number)
        for name, box in page.columns:
            self._text(painter, box, name, bold=True)
        for row, box in page.heads:
            self._draw_row_head(painter, row, box)
        for placed in page.entries:
            if self._cancelled():
                return
            self._draw_entry(painter, placed, photo_dpi)
            yield int(placed.entry.path is not None)

    def _face(self, size: float, *, bold: bool = False) -> QFont:
        """The font at a size in points, enlarged by _FINE."""
        font = QFont(self._font)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setPixelSize(max(1, round(size * _FINE)))
        return font

    def _text(
        self, painter: QPainter, box: QRectF, text: str, *, size: float = _TEXT, bold: bool = False,
        colour: str = LIGHT.ink, align: Align = Align.AlignLeft | Align.AlignVCenter, lines: int = 1,
    ) -> float:  # fmt: skip
        """Text in a box, cut short where it does not fit; returns its width in points."""
        font = self._face(size, bold=bold)
        metrics = QFontMetricsF(font)
        width = box.width() * _FINE
        parts = _wrapped(" ".join(text.split()), metrics, width, lines)
        painter.save()
        painter.scale(1 / _FINE, 1 / _FINE)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        height = box.height() * _FINE / max(lines, 1)
        for number, part in enumerate(parts):
            place = QRectF(box.left() * _FINE, box.top() * _FINE + number * height, width, height)
            painter.drawText(place, align | Qt.TextFlag.TextSingleLine, part)
        painter.restore()
        return max((metrics.horizontalAdvance(part) for part in parts), default=0.0) / _FINE

    def _draw_head(self, painter: QPainter) -> None:
        width = self._paper.size.width() - 2 * _MARGIN
        date = self._text(
            painter, QRectF(_MARGIN, _MARGIN + 4, width, 18), self._sheet.date, size=9, colour=LIGHT.dim,
            align=Align.AlignRight | Align.AlignVCenter,
        )  # fmt: skip
        box = QRectF(_MARGIN, _MARGIN, width - date - 16, 24)
        self._text(painter, box, self._sheet.title, size=16, bold=True)
        self._rule(painter, _MARGIN + 32)

    def _draw_foot(self, painter: QPainter, number: int) -> None:
        size = self._paper.size
        top = size.height() - _MARGIN - 12
        self._rule(painter, top - 3)
        width = size.width() - 2 * _MARGIN
        words = translate("sheet", "Page {0} of {1}").format(number + 1, len(self.pages))
        box = QRectF(_MARGIN, top, width, 14)
        self._text(painter, box, words, size=8, colour=LIGHT.dim, align=Align.AlignRight | Align.AlignVCenter)
        self._text(painter, box, self._sheet.summary, size=8, colour=LIGHT.dim)

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(LIGHT.strong_line), 0.6))
        painter.drawLine(QPointF(_MARGIN, y), QPointF(self._paper.size.width() - _MARGIN, y))

    def _draw_row_head(self, painter: QPainter, row: Row, box: QRectF) -> None:
        """The listing's name over two lines at most, and below it what else is to be said."""
        metrics = QFontMetricsF(self._face(_TEXT, bold=True))
        lines = len(_wrapped(" ".join(row.name.split()), metrics, box.width() * _FINE, 2)) or 1
        name = QRectF(box.left(), box.top(), box.width(), lines * _LINE)
        self._text(painter, name, row.name, bold=True, lines=lines)
        for number, words in enumerate(row.lines):
            line = QRectF(box.left(), name.bottom() + 1 + number * _LINE, box.width(), _LINE)
            colour = LIGHT.accent if row.subject and number == 0 else LIGHT.dim
            self._text(painter, line, words, colour=colour)

    def _draw_entry(self, painter: QPainter, placed: Placed, photo_dpi: float) -> None:
        entry, box = placed.entry, placed.box
        below = _LINE * (2 if placed.captioned else 1) + 2
        slot = box.adjusted(0, 0, 0, -below)
        if entry.path is None:
            self._draw_missing(painter, slot)
        else:
            self._draw_photo(painter, slot, entry, photo_dpi)
        line = QRectF(box.left(), slot.bottom() + 2, box.width(), _LINE)
        if placed.captioned:
            colour = LIGHT.accent if entry.subject else LIGHT.ink
            self._text(painter, line, entry.name, bold=True, colour=colour)
            line.translate(0, _LINE)
        if entry.path is not None:
            self._draw_badge(painter, line, entry)
        elif placed.captioned:
            self._text(painter, line, entry.tag, colour=LIGHT.dim)

    def _draw_missing(self, painter: QPainter, slot: QRectF) -> None:
        painter.setPen(QPen(QColor(LIGHT.strong_line), 0.7, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(slot.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        words = translate("compare", "missing")
        self._text(painter, slot, words, colour=LIGHT.dim, align=Align.AlignCenter)

    def _draw_photo(self, painter: QPainter, slot: QRectF, entry: Entry, photo_dpi: float) -> None:
        assert entry.path is not None
        image = _load(entry.path, slot.size() * (photo_dpi / 72))
        if image is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.mat))
            painter.drawRect(slot)
            words = translate("sheet", "The photo can no longer be read")
            self._text(painter, slot, words, size=7.5, colour=LIGHT.low, align=Align.AlignCenter)
            return
        size = QSizeF(image.size()).scaled(slot.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(slot.left(), slot.bottom() - size.height()), size)  # it stands on its caption
        painter.drawImage(place, image)
        colour = QColor(LIGHT.accent) if entry.subject else QColor(LIGHT.strong_line)
        painter.setPen(QPen(colour, 1.4 if entry.subject else 0.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _draw_badge(self, painter: QPainter, line: QRectF, entry: Entry) -> None:
        tag = self._text(painter, line.adjusted(0, 0, -46, 0), entry.tag, colour=LIGHT.dim)
        left = line.left() + tag + 7
        middle = line.center().y()
        if entry.level:
            colour = QColor(LIGHT.level(entry.level))
            painter.save()
            painter.translate(left + 2.8, middle)
            painter.scale(0.62, 0.62)  # the dot is drawn with a line for screens
            draw_level(painter, QPointF(0, 0), entry.level, colour)
            painter.restore()
        elif entry.words:
            colour = QColor(LIGHT.accent)
            draw_check(painter, QRectF(left, middle - 2.8, 6, 5.4), colour, 1.1)
        else:
            return
        rest = QRectF(left + 9, line.top(), line.right() - left - 9, line.height())
        self._text(painter, rest, entry.words, bold=True, colour=colour.name())


_FINE = 20.0  # text is laid out this much larger and scaled down, as pixel sizes are whole numbers


def _wrapped(text: str, metrics: QFontMetricsF, width: float, lines: int) -> list[str]:
    """Text broken between words over at most that many lines, the last one cut short."""
    parts: list[str] = []
    rest = text.split(" ")
    while rest and len(parts) < lines - 1:
        if metrics.horizontalAdvance(" ".join(rest)) <= width:
            break
        fits = 1
        while fits < len(rest) and metrics.horizontalAdvance(" ".join(rest[: fits + 1])) <= width:
            fits += 1
        parts.append(metrics.elidedText(" ".join(rest[:fits]), Qt.TextElideMode.ElideRight, width))
        rest = rest[fits:]
    if rest:
        parts.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return parts


def _load(path: Path, size: QSizeF) -> QImage | None:
    """The photo, at most that many pixels; None where it cannot be read (any more)."""
    most = (max(1, round(size.width())), max(1, round(size.height())))
    try:
        photo = open_rgb(path, at_least=most)
    except PhotoError:
        return None
    photo.thumbnail(most)
    pixels = np.ascontiguousarray(np.asarray(photo))
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def page_image(artist: Draughtsman, paper: Paper, number: int, dpi: float) -> Iterator[int | QImage]:
    """Draw a page as an image: yields 1 or 0 for each entry, and the image last."""
    size = paper.size * (dpi / 72)
    image = QImage(round(size.width()), round(size.height()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.scale(dpi / 72, dpi / 72)
        yield from artist.draw(painter, number, dpi)
    finally:
        painter.end()
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    yield image


# Writing


def write_pdf(
    sheet: Sheet, paper: Paper, font: QFont, target: Path, cancelled: Cancelled = lambda: False
) -> Iterator[Progress]:
    """Write a sheet as PDF, all or nothing; yields the progress. Nothing is written once cancelled.

    Raises:
        ExportError: it cannot be written; the message says why.
    """
    artist = Draughtsman(sheet, paper, font, cancelled)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(paper.layout)
    writer.setTitle(sheet.title)
    writer.setCreator(f"ReTagger {__version__}")
    painter = QPainter(writer)
    done = 0
    try:
        for number in range(len(artist.pages)):
            if number and not writer.newPage():
                raise ExportError(
                    say("sheet", "{0} cannot be written: the page could not be begun.").format(target)
                )
            painter.save()
            painter.scale(_PDF_DPI / 72, _PDF_DPI / 72)
            for drawn in artist.draw(painter, number, _PHOTO_DPI):
                done += drawn
                yield done, sheet.photos
            painter.restore()
    finally:
        painter.end()
    if cancelled():
        return
    with atomic_write(target) as file:
        file.write(bytes(buffer.data().data()))
    yield done, sheet.photos


def write_png(
    sheet: Sheet, paper: Paper, font: QFont, target: Path, cancelled: Cancelled = lambda: False
) -> Iterator[Progress]:
    """Write a sheet as one PNG a page (see png_names), each all or nothing; yields the progress.

    Raises:
        ExportError: it cannot be written; the message says why.
    """
    artist = Draughtsman(sheet, paper, font, cancelled)
    done = 0
    for number, name in enumerate(png_names(target, len(artist.pages))):
        for result in page_image(artist, paper, number, PNG_DPI):
            if cancelled():
                return
            if isinstance(result, QImage):
                _write_image(result, name)
            else:
                done += result
                yield done, sheet.photos
    yield done, sheet.photos


def _write_image(image: QImage, target: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError(
            say("sheet", "{0} cannot be written: the image is too large for this computer's memory.").format(
                target
            )
        )
    with atomic_write(target) as file:
        file.write(bytes(buffer.data().data()))


def png_names(target: Path, count: int) -> list[Path]:
    """One file a page: "sheet.png", or "sheet-1.png", "sheet-2.png" and so on where there are several."""
    if count == 1:
        return [target]
    digits = len(str(count))
    return [
        target.with_name(f"{target.stem}-{number:0{digits}}{target.suffix}") for number in range(1, count + 1)
    ]

"""Draws the pages of a report. In a worker, on images only: photos are read as each is drawn."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.language import translate
from retagger_gui.core.remarks import stars
from retagger_gui.qt.cards.painting import draw_check, draw_level
from retagger_gui.qt.report.page import MARGIN, Entry, Page, Paper, Placed, Report, Row, pages
from retagger_gui.qt.report.text import BODY, FINE, LINE, face, lines_of
from retagger_gui.qt.style.text import one_line
from retagger_gui.qt.style.theme import LIGHT

Align = Qt.AlignmentFlag
Cancelled = Callable[[], bool]
_LEFT = Align.AlignLeft | Align.AlignVCenter
_RIGHT = Align.AlignRight | Align.AlignVCenter
_LOGO = QSizeF(150, 34)  # points at most
_NOTE_LINES = 4  # of a listing's note beside a table's row


class Draughtsman:
    """Draws the pages of one report, and counts the photos."""

    def __init__(
        self, report: Report, paper: Paper, font: QFont, cancelled: Cancelled = lambda: False
    ) -> None:
        self._report = report
        self._paper = paper
        self._cancelled = cancelled
        self._font = font
        self.pages: list[Page] = pages(report, paper, font)
        self.photos = sum(page.photos for page in self.pages)  # on the pages, the subject's on each

    def draw(self, painter: QPainter, number: int, photo_dpi: float) -> Iterator[int]:
        """Draw page `number` (from 0) on a painter whose unit is the point; yields 1 for each photo drawn."""
        page = self.pages[number]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_head(painter)
        self._draw_foot(painter, number)
        for name, box in page.columns:
            self.text(painter, box, name, bold=True)
        for row, box in page.heads:
            self._draw_row_head(painter, row, box)
        for placed in page.entries:
            if self._cancelled():
                return
            self._draw_entry(painter, placed, photo_dpi)
            yield int(placed.entry.path is not None)

    def text(
        self, painter: QPainter, box: QRectF, text: str, *, size: float = BODY, bold: bool = False,
        colour: str = LIGHT.ink, align: Align = _LEFT,
    ) -> float:  # fmt: skip
        """One line of text in a box, cut short where it does not fit; returns its width in points."""
        font = face(self._font, size, bold=bold)
        metrics = QFontMetricsF(font)
        width = box.width() * FINE
        shown = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)
        painter.save()
        painter.scale(1 / FINE, 1 / FINE)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        place = QRectF(box.left() * FINE, box.top() * FINE, width, box.height() * FINE)
        painter.drawText(place, align | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()
        return metrics.horizontalAdvance(shown) / FINE

    def _draw_head(self, painter: QPainter) -> None:
        """The title at the left; at the right the logo, and before it the agency and the date."""
        right = self._paper.size.width() - MARGIN
        logo = self._report.logo
        if logo is not None and not logo.isNull():
            size = QSizeF(logo.size()).scaled(_LOGO, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(
                right - size.width(), MARGIN - 6 + (34 - size.height()) / 2, size.width(), size.height()
            )
            painter.drawImage(place, logo)
            right = place.left() - 12
        words = [text for text in (self._report.agency, self._report.date) if text]
        half = (right - MARGIN) / 2
        widest = 0.0
        for line, text in enumerate(words):
            top = MARGIN + (line * 12 if len(words) > 1 else 5)
            box = QRectF(right - half, top, half, 12)
            bold = len(words) > 1 and line == 0
            colour = LIGHT.ink if bold else LIGHT.dim
            widest = max(widest, self.text(painter, box, text, bold=bold, colour=colour, align=_RIGHT))
        box = QRectF(MARGIN, MARGIN, right - widest - 16 - MARGIN, 24)
        self.text(painter, box, self._report.title, size=16, bold=True)
        self._rule(painter, MARGIN + 32)

    def _draw_foot(self, painter: QPainter, number: int) -> None:
        size = self._paper.size
        top = size.height() - MARGIN - 12
        self._rule(painter, top - 3)
        box = QRectF(MARGIN, top, size.width() - 2 * MARGIN, 14)
        words = translate("sheet", "Page {0} of {1}").format(number + 1, len(self.pages))
        self.text(painter, box, words, size=8, colour=LIGHT.dim, align=_RIGHT)
        box.setWidth(box.width() - 110)
        self.text(painter, box, self._report.summary, size=8, colour=LIGHT.dim)

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(LIGHT.strong_line), 0.6))
        painter.drawLine(QPointF(MARGIN, y), QPointF(self._paper.size.width() - MARGIN, y))

    def _draw_row_head(self, painter: QPainter, row: Row, box: QRectF) -> None:
        """The listing's name over two lines at most, below it what else is to be said, and as much note as fits."""
        line = QRectF(box.left(), box.top(), box.width(), LINE)
        for part in lines_of(row.name, self._font, box.width(), 2, bold=True):
            self.text(painter, line, part, bold=True)
            line.translate(0, LINE)
        for number, words in enumerate(row.lines):
            if line.bottom() <= box.bottom() + 1:
                colour = LIGHT.accent if row.subject and number == 0 else LIGHT.dim
                self.text(painter, line, words, colour=colour)
                line.translate(0, LINE)
        room = min(_NOTE_LINES, int((box.bottom() + 1 - line.top()) // LINE))
        for part in lines_of(row.note, self._font, box.width(), room) if room > 0 else ():
            self.text(painter, line, part)
            line.translate(0, LINE)

    def _draw_entry(self, painter: QPainter, placed: Placed, photo_dpi: float) -> None:
        entry, slot = placed.entry, placed.slot
        if entry.path is None:
            self.text(painter, slot, "–", colour=LIGHT.dim, align=Align.AlignCenter)
        else:
            slot = self._draw_photo(painter, slot, entry, photo_dpi)
        line = QRectF(placed.slot.left(), placed.slot.bottom() + 2, placed.slot.width(), LINE)
        for part in placed.name:
            self.text(painter, line, part, bold=True, colour=LIGHT.accent if entry.subject else LIGHT.ink)
            line.translate(0, LINE)
        for part in placed.caption:
            self.text(painter, line, part, colour=LIGHT.dim)
            line.translate(0, LINE)
        for part in placed.note:
            self.text(painter, line, part)
            line.translate(0, LINE)
        if entry.path is not None and entry.has_badge:
            self._draw_badge(painter, line, entry)

    def _draw_photo(self, painter: QPainter, slot: QRectF, entry: Entry, photo_dpi: float) -> QRectF:
        assert entry.path is not None
        image = load(entry.path, slot.size() * (photo_dpi / 72))
        if image is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.mat))
            painter.drawRect(slot)
            words = translate("sheet", "The photo can no longer be read")
            self.text(painter, slot, words, size=7.5, colour=LIGHT.low, align=Align.AlignCenter)
            return slot
        size = QSizeF(image.size()).scaled(slot.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(slot.left(), slot.bottom() - size.height()), size)  # it stands on its caption
        painter.drawImage(place, image)
        colour = QColor(LIGHT.accent) if entry.subject else QColor(LIGHT.strong_line)
        painter.setPen(QPen(colour, 1.4 if entry.subject else 0.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        return place

    def _draw_badge(self, painter: QPainter, line: QRectF, entry: Entry) -> None:
        """Whose it is, stars, and how sure the tag is."""
        left = line.left()
        for words, colour in ((entry.subject, LIGHT.accent), (stars(entry.rating), LIGHT.ink)):
            if words:
                box = QRectF(left, line.top(), line.right() - left, LINE)
                left += self.text(painter, box, words, colour=colour, bold=colour == LIGHT.accent) + 8
        if not entry.words:
            return
        middle = line.center().y()
        if entry.level:
            colour = LIGHT.level(entry.level)
            painter.save()
            painter.translate(left + 2.8, middle)
            painter.scale(0.62, 0.62)  # the dot is drawn with a line for screens
            draw_level(painter, QPointF(0, 0), entry.level, QColor(colour))
            painter.restore()
        else:
            colour = LIGHT.accent
            draw_check(painter, QRectF(left, middle - 2.8, 6, 5.4), QColor(colour), 1.1)
        rest = QRectF(left + 9, line.top(), line.right() - left - 9, line.height())
        self.text(painter, rest, entry.words, bold=True, colour=colour)


def load(path: Path, size: QSizeF) -> QImage | None:
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

"""Paints the header of one group and says what lies where in it."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from retagger_gui.core.language import number, translate
from retagger_gui.qt.cards.painting import draw_box, small
from retagger_gui.qt.style.text import photo_count
from retagger_gui.qt.style.theme import Tokens, sized

_APART = 8  # pixels between the words at the left and those at the right
ARROW = 24  # width of the fold arrow's zone


class Zone(Enum):
    """The parts of a header that answer to the mouse."""

    ARROW = auto()
    NAME = auto()
    SORT = auto()


@dataclass(frozen=True, slots=True)
class HeaderState:
    """What a header says."""

    name: str  # of the group, in words
    shown: int  # photos the filter lets through
    total: int  # photos in the group
    to_review: int  # of all its photos
    folded: bool  # whether its cards are hidden
    sort: str = ""  # the sort order in words; "" hides it
    drop: str = ""  # what a drop here would do, in words; "" while nothing is dragged over it
    current: bool = False  # the keyboard stands on this header


def heading(font: QFont) -> QFont:
    """The headings' font: 16 pixels, semibold."""
    return sized(font, 3, weight=QFont.Weight.DemiBold)


def sort_rect(header: QRect, font: QFont, words: str) -> QRect:
    """Where the sort order stands, at the header's right end."""
    width = QFontMetrics(small(font)).horizontalAdvance(words) + 22
    return QRect(header.right() - width, header.top() + 8, width, header.height() - 14)


def zone_at(header: QRect, x: int, font: QFont, sort: str) -> Zone:
    """The part of a header at a horizontal position."""
    if x < header.left() + ARROW:
        return Zone.ARROW
    if sort and x >= sort_rect(header, font, sort).left():
        return Zone.SORT
    return Zone.NAME


def count_words(state: HeaderState) -> str:
    """How many photos: all of them, or how many of them the filter lets through."""
    if not state.total:
        return translate("board", "no photos")
    if state.shown != state.total:
        words = translate("words", "{0} of %n photo", "{0} of %n photos", state.total)
        return words.format(number(state.shown))
    return photo_count(state.total)


def paint_header(painter: QPainter, header: QRect, state: HeaderState, font: QFont, t: Tokens) -> None:
    """Fold arrow, name, count, how many to review; at the right the sort order, or what a drop would do."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_arrow(painter, header, state, t)
    title = heading(font)
    left = header.left() + ARROW
    ink = t.accent if state.drop else (t.ink if state.shown else t.dim)
    line = QRect(header)
    line.setRight(max(left, _end(header, font, state)))
    left = _words(painter, left, line, state.name, font=title, colour=ink) + 10
    second = sized(font, tabular=True)
    left = _words(painter, left, line, count_words(state), font=second, colour=t.dim) + 10
    if state.to_review:
        _paint_review(painter, left, line, state.to_review, font=font, t=t)
    if state.drop:
        _right(painter, header, sized(font, weight=QFont.Weight.DemiBold), t.accent, state.drop)
    elif state.sort:
        _paint_sort(painter, header, font, state.sort, t)
    if state.current:
        draw_box(painter, QRectF(header).adjusted(-5, 5, 5, -3), 8, pen=QPen(QColor(t.accent), 2))


def _end(header: QRect, font: QFont, state: HeaderState) -> int:
    """Where the words at the left end at the latest: before those at the right."""
    if state.drop:
        words = QFontMetrics(sized(font, weight=QFont.Weight.DemiBold)).horizontalAdvance(state.drop)
        return header.right() - words - 2 * _APART
    return sort_rect(header, font, state.sort).left() - _APART if state.sort else header.right()


def _paint_arrow(painter: QPainter, header: QRect, state: HeaderState, t: Tokens) -> None:
    middle = QPointF(header.left() + 7, header.center().y() + 1.5)
    points = [(-3.5, -2.0), (0.0, 2.0), (3.5, -2.0)]
    if state.folded or not state.shown:
        points = [(-2.0, -3.5), (2.0, 0.0), (-2.0, 3.5)]
    colour = QColor(t.dim if state.shown else t.strong_line)
    pen = QPen(colour, 1.7)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))


def _paint_review(painter: QPainter, left: int, header: QRect, count: int, *, font: QFont, t: Tokens) -> None:
    words = translate("words", "{0} to review").format(number(count))
    _words(painter, left, header, words, font=sized(font, tabular=True), colour=t.medium)


def _paint_sort(painter: QPainter, header: QRect, font: QFont, words: str, t: Tokens) -> None:
    box = sort_rect(header, font, words)
    painter.setFont(small(font))
    painter.setPen(QColor(t.dim))
    painter.drawText(
        box.adjusted(4, 0, -16, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words
    )
    tip = QPointF(box.right() - 7, box.center().y() + 1)
    pen = QPen(QColor(t.dim), 1.4)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([tip + QPointF(-3, -1.5), tip + QPointF(0, 1.5), tip + QPointF(3, -1.5)]))


def _words(painter: QPainter, left: int, header: QRect, words: str, *, font: QFont, colour: str) -> int:
    """Text on the header's common baseline; returns where it ends. Cut off rather than run into the edge."""
    metrics = QFontMetrics(font)
    room = max(0, header.right() - left)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    baseline = header.center().y() + QFontMetrics(heading(font)).capHeight() // 2 + 2
    painter.drawText(QPointF(left, baseline), words)
    return left + metrics.horizontalAdvance(words)


def _right(painter: QPainter, header: QRect, font: QFont, colour: str, words: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    box = header.adjusted(0, 3, -8, 0)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

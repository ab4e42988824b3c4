"""What a listing's header says is all there, in as many lines as it takes."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from retagger_gui.qt.compare.header import LISTING_SIZE
from retagger_gui.qt.compare.model import ListingHead
from retagger_gui.qt.compare.painting import HeadLook, paint_listing
from retagger_gui.qt.style.theme import LIGHT, Theme


def lines(head: ListingHead, width: int, height: int) -> int:
    """How many lines of words are painted."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill("white")
    painter = QPainter(picture)
    font = QApplication.font()
    paint_listing(painter, QRect(0, 0, width, height), head, font, LIGHT, look=HeadLook())
    painter.end()
    inner = range(14, width - 12)
    inked = [any(picture.pixelColor(x, y).lightness() < 200 for x in inner) for y in range(12, height - 12)]
    return sum(here and not above for above, here in zip([False, *inked], inked, strict=False))


def test_a_line_that_is_too_long_goes_on_in_the_next(theme: Theme) -> None:
    head = ListingHead("9", "9 Mill", "Comparable 3", 1500, 5, 6, ("floor plan",), False, 0, 1100)
    wide, narrow = lines(head, 600, 160), lines(head, LISTING_SIZE.width(), 160)
    assert narrow > wide, "1,500 photos, 1,100 unreadable"
    assert lines(head, LISTING_SIZE.width(), 90) < narrow, "where there is no room it is cut short instead"

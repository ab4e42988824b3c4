"""Text on paper: fonts at a size in points, and words broken into lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from retagger_gui.qt.style.text import one_line

FINE = 20.0  # text is laid out this much larger and scaled down, as pixel sizes are whole numbers
BODY = 8.5  # points
LINE = 11.5  # points from line to line
_LOOKED_AT = 4_000  # characters of a text: a page holds fewer


def face(font: QFont, size: float, *, bold: bool = False) -> QFont:
    """The font at a size in points, enlarged by FINE."""
    found = QFont(font)
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    found.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    found.setPixelSize(max(1, round(size * FINE)))
    return found


def lines_of(
    text: str, font: QFont, width: float, most: int, *, bold: bool = False, size: float = BODY
) -> tuple[str, ...]:
    """Text broken into at most so many lines of that width in points, the last one cut short where there is more.

    Line breaks of the text stay; a word that is wider than a line is broken, too.
    """
    used = face(font, size, bold=bold)
    found: list[str] = []
    paragraphs = [one_line(part) for part in text[:_LOOKED_AT].split("\n")]
    paragraphs = [part for part in paragraphs if part]
    for number, paragraph in enumerate(paragraphs):
        more = number < len(paragraphs) - 1 or len(text) > _LOOKED_AT
        found += _broken(paragraph, used, width * FINE, most - len(found), more=more)
        if len(found) >= most:
            break
    return tuple(found)


def _broken(text: str, font: QFont, width: float, most: int, *, more: bool) -> list[str]:
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        last = len(found) == most - 1
        if last and (2 * end < len(units) or more):
            rest = units[2 * start :].decode("utf-16-le", "replace").strip()
            rest = f"{rest} …" if more else rest
            found.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        found.append(units[2 * start : 2 * end].decode("utf-16-le", "replace").strip())
        if last:
            break
    layout.endLayout()
    return found

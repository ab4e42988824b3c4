"""Labels with their probabilities as bars: what the model sees in one photo."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from retagger_gui.core.labels import style
from retagger_gui.qt.cards.painting import draw_box
from retagger_gui.qt.style.text import per_cent, tag_name
from retagger_gui.qt.style.theme import Theme, high, mixed, sized

_LINE = 26  # pixels a label
_NAME, _NUMBER = 104, 44  # widths of the name, at least, and of the per cent
_NAME_SHARE = 0.5  # of the line, which a long name may take at most
_BAR = 8
_TINT = 0.16  # of a room's colour in its key's cap

Ranked = Sequence[tuple[str, float]]


class Bars(QWidget):
    """One line a label: name, bar, per cent; with the keys that choose them where there are any."""

    def __init__(self, theme: Theme, *, most: int = 3, parent: QWidget | None = None) -> None:
        """Prepare the bars.

        Args:
            most: labels shown at most.
        """
        super().__init__(parent)
        self._theme = theme
        self._most = most
        self.ranked: Ranked = ()
        self._tag = ""
        self._keys: Mapping[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_labels(self, ranked: Ranked, tag: str = "", keys: Mapping[str, str] | None = None) -> None:
        """Show labels with their probabilities, most probable first; the tag's name stands out."""
        self.ranked = ranked[: self._most]
        self._tag = tag
        self._keys = keys or {}
        words = ", ".join(f"{tag_name(label)} {per_cent(share)}" for label, share in self.ranked)
        self.setAccessibleName(self.tr("What it shows: {0}").format(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(_NAME + 80 + self._number_width(), high(_LINE, self.font()) * len(self.ranked))

    def minimumSizeHint(self) -> QSize:
        """As high as its lines; narrow if need be."""
        return QSize(160, high(_LINE, self.font()) * len(self.ranked))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = self._name_width()
        for number, (label, share) in enumerate(self.ranked):
            height = high(_LINE, self.font())
            line = QRect(0, number * height, self.width(), height)
            self._paint_line(painter, line, label, share, name)

    def _name_width(self) -> int:
        """Room for the longest of the names, and what keeps it from its bar; the bars begin in one line."""
        bold = QFontMetrics(sized(self.font(), weight=QFont.Weight.DemiBold))
        longest = max((bold.horizontalAdvance(tag_name(label)) for label, _ in self.ranked), default=0)
        return max(_NAME, min(longest + 10, round(self.width() * _NAME_SHARE)))

    def _number_width(self) -> int:
        """Room for the largest per cent."""
        return max(
            _NUMBER, QFontMetrics(sized(self.font(), tabular=True)).horizontalAdvance(per_cent(1.0)) + 4
        )

    def _paint_line(self, painter: QPainter, line: QRect, label: str, share: float, name_width: int) -> None:
        t = self._theme.tokens
        weight = QFont.Weight.DemiBold if label == self._tag else QFont.Weight.Normal
        font = sized(self.font(), weight=weight)
        left = self._paint_key(painter, line, label)
        name = QRect(left, line.top(), name_width - 6, line.height())
        painter.setFont(font)
        painter.setPen(QColor(t.ink))
        words = QFontMetrics(font).elidedText(tag_name(label), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        track = QRectF(left + name_width, line.center().y() - _BAR / 2 + 1, 0, _BAR)
        track.setRight(line.right() - self._number_width())
        draw_box(painter, track, _BAR / 2, fill=QColor(t.line))
        self._paint_share(painter, track, share)
        painter.setFont(sized(self.font(), tabular=True))
        painter.setPen(QColor(t.dim))
        number = line.adjusted(line.width() - self._number_width(), 0, 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, per_cent(share))

    def _paint_share(self, painter: QPainter, track: QRectF, share: float) -> None:
        """The filled part, clipped to the track's round ends, so that 1 % is a sliver and not a blob."""
        if share < 0.005:  # its per cent says 0
            return
        painter.save()
        painter.setBrush(QColor(self._theme.tokens.accent))
        painter.setClipRect(
            QRectF(track.left(), track.top(), max(1.5, track.width() * share), track.height())
        )
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        painter.restore()

    def _paint_key(self, painter: QPainter, line: QRect, label: str) -> int:
        """The key that chooses the label; returns where the name begins."""
        if not self._keys:
            return line.left()
        box = QRect(line.left(), line.center().y() - 8, 18, 18)
        colour = style(label).colour
        paint_key(painter, box, self._keys.get(label, ""), self.font(), self._theme, colour=colour)
        return box.right() + 9


def paint_key(
    painter: QPainter, box: QRect, key: str, font: QFont, theme: Theme, *, colour: str = ""
) -> None:
    """A key's cap: a small box with its letter, in its room's colour where it has one."""
    if not key and not colour:
        return
    t = theme.tokens
    fill = mixed(t.panel, colour, _TINT) if colour else QColor(t.panel)
    edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    draw_box(painter, edge, 4, fill=fill, pen=QColor(colour or t.strong_line))
    face = sized(font, -2)
    face.setPixelSize(min(face.pixelSize(), box.height() - 6))  # the cap does not grow with the text
    painter.setFont(face)
    painter.setPen(QColor(t.ink if colour else t.dim))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)

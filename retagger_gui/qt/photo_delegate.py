"""Paints one card from the model's roles; decides nothing."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from retagger_gui.core.labels import style
from retagger_gui.qt.photo_model import Role
from retagger_gui.qt.theme import RADIUS_CARD, RADIUS_PHOTO, Theme, Tokens, mixed, sized

Index = QModelIndex | QPersistentModelIndex

EDGE = 8  # between a card's border and what it holds
DOT = 9  # the badge's dot, in pixels across
_CACHED_PIXELS = 40_000_000  # of scaled thumbnails: some 160 MB at four bytes each


@dataclass(frozen=True, slots=True)
class CardGeometry:
    """Where the parts of one card lie.

    Attributes:
        slot: what the photo may fill; it is fitted inside, never cropped.
        caption: the line with listing or file name.
        badge: the line with confidence and further labels.
    """

    slot: QRect
    caption: QRect
    badge: QRect


def card_geometry(card: QRect, caption_line: int, badge_line: int) -> CardGeometry:
    """Divide a card; the lines' heights come from the fonts."""
    left, width = card.left() + EDGE, card.width() - 2 * EDGE
    badge = QRect(left + 2, card.bottom() + 1 - EDGE - badge_line, width - 4, badge_line)
    caption = QRect(left + 2, badge.top() - 3 - caption_line, width - 4, caption_line)
    top = card.top() + EDGE
    return CardGeometry(QRect(left, top, width, max(1, caption.top() - EDGE - top)), caption, badge)


def caption_height(font: QFont) -> int:
    """What a card needs in height beyond its photo's slot."""
    return 3 * EDGE + 3 + QFontMetrics(font).height() + QFontMetrics(small(font)).height()


def fitted(slot: QRect, size: QSize) -> QRect:
    """The largest rectangle of these proportions in the middle of the slot: the photo is never cropped."""
    if size.isEmpty():
        return QRect(slot)
    target = size.scaled(slot.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = target.expandedTo(QSize(1, 1))
    left = slot.left() + (slot.width() - target.width()) // 2
    return QRect(left, slot.top() + (slot.height() - target.height()) // 2, target.width(), target.height())


@lru_cache(maxsize=8)
def _small(key: str) -> QFont:
    font = QFont()
    font.fromString(key)
    return sized(font, -1, tabular=True)


def small(font: QFont) -> QFont:
    """The second of the program's two sizes, with figures that line up."""
    return _small(font.toString())


@lru_cache(maxsize=8)
def _bold(key: str) -> QFont:
    font = QFont()
    font.fromString(key)
    return sized(font, -1, weight=QFont.Weight.DemiBold, tabular=True)


def per_cent(share: float) -> str:
    """A probability as people write it, "92 %"; never 100 for what is not certain."""
    value = round(100 * share)
    if value == 100 and share < 0.9995:
        value = 99
    return QCoreApplication.translate("card", "{0} %").format(value)


class ScaledPixmaps:
    """Thumbnails at the size they are painted, with round corners: scaling at each paint is too slow."""

    def __init__(self, pixels: int = _CACHED_PIXELS) -> None:
        self._limit = pixels
        self._held = 0
        self._cache: OrderedDict[tuple[int, int, int, int], QPixmap] = OrderedDict()

    def get(self, pixmap: QPixmap, size: QSize, ratio: float, radius: int = RADIUS_PHOTO) -> QPixmap:
        """The pixmap at a size in logical pixels for a screen with this device pixel ratio."""
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        key = (pixmap.cacheKey(), width, height, radius)
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
            return found
        made = _rounded(pixmap, max(1, width), max(1, height), radius * ratio)
        made.setDevicePixelRatio(ratio)
        self._keep(key, made, width * height)
        return made

    def _keep(self, key: tuple[int, int, int, int], pixmap: QPixmap, pixels: int) -> None:
        self._cache[key] = pixmap
        self._held += pixels
        while self._held > self._limit and len(self._cache) > 1:
            old, _ = self._cache.popitem(last=False)
            self._held -= old[1] * old[2]

    def clear(self) -> None:
        """Forget everything."""
        self._cache.clear()
        self._held = 0


def _rounded(pixmap: QPixmap, width: int, height: int, radius: float) -> QPixmap:
    scaled = pixmap.scaled(
        width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    if radius <= 0:
        return scaled
    result = QPixmap(width, height)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(scaled)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, width, height), radius, radius)
    painter.end()
    return result


def draw_level(painter: QPainter, centre: QPointF, level: str, colour: QColor, across: float = DOT) -> None:
    """The badge's dot: full for high, half for medium, empty for low: the shape alone says it."""
    ring = QRectF(0, 0, across - 1.5, across - 1.5)
    ring.moveCenter(centre)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if level == "high" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if level == "medium":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(ring, 90 * 16, 180 * 16)


def draw_check(painter: QPainter, box: QRectF, colour: QColor, width: float = 1.8) -> None:
    """The mark of a person's decision."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(box.left(), box.center().y()))
    path.lineTo(box.left() + box.width() * 0.36, box.bottom() - box.height() * 0.14)
    path.lineTo(box.right(), box.top() + box.height() * 0.14)
    painter.drawPath(path)


def draw_mat(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """The place of a photo whose thumbnail is still on its way."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.mat))
    painter.drawRoundedRect(QRectF(rect), RADIUS_PHOTO, RADIUS_PHOTO)


class PhotoDelegate(QStyledItemDelegate):
    """One card: photo, caption, badge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.scaled = ScaledPixmaps()

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card into the option's rectangle."""
        tokens = self._theme.tokens
        card: QRect = option.rect
        font: QFont = option.font
        metrics = QFontMetrics(font)
        geometry = card_geometry(card, metrics.height(), QFontMetrics(small(font)).height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, card, option.state, tokens)
        self._paint_photo(painter, geometry.slot, index, tokens)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        caption = metrics.elidedText(
            _one_line(index.data(Qt.ItemDataRole.DisplayRole)),
            Qt.TextElideMode.ElideMiddle,
            geometry.caption.width(),
        )
        painter.drawText(
            geometry.caption, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, caption
        )
        self._paint_badge(painter, geometry.badge, font, index, tokens)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The option's own size where it has one: the board decides how large its cards are."""
        rect: QRect = option.rect
        return rect.size() if rect.isValid() else QSize(168, 176)

    def _paint_ground(self, painter: QPainter, card: QRect, state: QStyle.StateFlag, t: Tokens) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(QColor(t.selection if selected else t.panel))
        if selected:
            painter.setPen(QPen(QColor(t.accent), 2))
        else:
            painter.setPen(QPen(QColor(t.strong_line if hovered else t.line), 1))
        inset = 1.0 if selected else 0.5
        edge = QRectF(card).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, RADIUS_CARD, RADIUS_CARD)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.ink if selected else t.accent), 1.5 if selected else 2))
            ring = QRectF(card).adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(ring, RADIUS_CARD + 2, RADIUS_CARD + 2)

    def _paint_photo(self, painter: QPainter, slot: QRect, index: Index, tokens: Tokens) -> None:
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap) and not pixmap.isNull():
            place = fitted(slot, pixmap.size())
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place.topLeft(), self.scaled.get(pixmap, place.size(), ratio))
            _paint_edge(painter, place, tokens)
            return
        size = QSize(index.data(Role.WIDTH) or 0, index.data(Role.HEIGHT) or 0)
        place = fitted(slot, size)
        draw_mat(painter, place, tokens)
        if index.data(Role.ERROR):
            _paint_broken(painter, place, tokens)

    def _paint_badge(self, painter: QPainter, line: QRect, font: QFont, index: Index, tokens: Tokens) -> None:
        error = index.data(Role.ERROR)
        if error and not index.data(Role.DECIDED):
            _text(painter, line, small(font), QColor(tokens.low), _one_line(error))
            return
        left = self._paint_mark(painter, line, font, index, tokens)
        right = line.right()
        if index.data(Role.NEEDS_REVIEW):
            right = _paint_question(painter, line, font, tokens) - 4
        also: Sequence[tuple[str, float]] = index.data(Role.ALSO) or ()
        if also and not index.data(Role.DECIDED):
            words = "  ".join(f"{style(label).name} {per_cent(share)}" for label, share in also)
            rest = QRect(left + 2, line.top(), right - left - 2, line.height())
            _text(painter, rest, small(font), QColor(tokens.dim), "· " + words)

    def _paint_mark(self, painter: QPainter, line: QRect, font: QFont, index: Index, tokens: Tokens) -> int:
        """The check mark, the dot with its per cent, or "waiting"; returns where it ends."""
        middle = line.center().y() + 1
        confidence = index.data(Role.CONFIDENCE)
        if index.data(Role.DECIDED):
            colour, words = QColor(tokens.accent), self.tr("you")
            draw_check(painter, QRectF(line.left(), middle - 4.5, 10, 9), colour)
        elif confidence is not None:
            level = index.data(Role.LEVEL)
            colour, words = QColor(tokens.level(level)), per_cent(confidence)
            draw_level(painter, QPointF(line.left() + DOT / 2, middle - 0.5), level, colour)
        else:
            _text(painter, line, small(font), QColor(tokens.dim), self.tr("waiting"))
            return line.right()
        bold = _bold(font.toString())
        start = line.left() + DOT + 5
        _text(painter, QRect(start, line.top(), line.right() - start, line.height()), bold, colour, words)
        return start + QFontMetrics(bold).horizontalAdvance(words) + 4

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tooltips come from the model; one over empty ground would only get in the way."""
        if event.type() == QEvent.Type.ToolTip and not index.isValid():
            return False
        return super().helpEvent(event, view, option, index)


def _paint_edge(painter: QPainter, place: QRect, tokens: Tokens) -> None:
    """A hairline, so that a white photo (a floor plan, say) does not melt into its card."""
    edge = QColor(tokens.ink)
    edge.setAlphaF(0.12)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PHOTO, RADIUS_PHOTO)


def _paint_broken(painter: QPainter, place: QRect, tokens: Tokens) -> None:
    """A torn photo: the sign of a file that could not be read."""
    side = min(34.0, place.height() / 2)
    box = QRectF(0, 0, side * 1.25, side)
    box.moveCenter(QRectF(place).center())
    pen = QPen(mixed(tokens.mat, tokens.dim, 0.7), 1.8)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    tear = QPainterPath(QPointF(box.center().x() + 2, box.top()))
    for step, across in enumerate((-5, 4, -4, 2)):
        tear.lineTo(box.center().x() + across, box.top() + box.height() * (step + 1) / 4)
    painter.setPen(QPen(QColor(tokens.mat), 5))
    painter.drawPath(tear)
    painter.setPen(pen)
    painter.drawPath(tear)


def _paint_question(painter: QPainter, line: QRect, font: QFont, tokens: Tokens) -> int:
    """A small "?" at the line's end: this one wants a look. Returns where it begins."""
    side = min(line.height(), 15)
    box = QRectF(line.right() + 1 - side, line.center().y() + 0.5 - side / 2, side, side)
    colour = QColor(tokens.medium)
    ground = QColor(colour)
    ground.setAlphaF(0.16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(_bold(font.toString()))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    return int(box.left())


def _text(painter: QPainter, rect: QRect, font: QFont, colour: QColor, words: str) -> None:
    if rect.width() < 12:
        return
    painter.setFont(font)
    painter.setPen(colour)
    elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _one_line(text: Any) -> str:
    """A name in one line, whatever control characters it holds."""
    return " ".join(str(text or "").split())

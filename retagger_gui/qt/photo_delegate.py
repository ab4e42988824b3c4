"""Paints one card from the model's roles; decides nothing."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
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
from retagger_gui.core.session import Item
from retagger_gui.qt.photo_model import Role
from retagger_gui.qt.theme import RADIUS_CARD, RADIUS_PHOTO, Theme, Tokens, mixed, sized

Index = QModelIndex | QPersistentModelIndex

EDGE = 8  # between a card's border and what it holds
DOT = 9  # the badge's dot, in pixels across
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_THUMBNAIL_PIXELS = 12_000_000  # of scaled thumbnails: some 50 MB at four bytes each
_CARD_PIXELS = 24_000_000  # of painted cards, likewise


@dataclass(frozen=True, slots=True)
class _Card:
    """All that decides what a card looks like, apart from its size and the theme."""

    item: Item
    picture: QPixmap | None
    selected: bool
    hovered: bool

    def key(self) -> Hashable:
        """Alike for cards that look alike."""
        picture = 0 if self.picture is None else self.picture.cacheKey()
        return _Same(self.item), picture, self.selected, self.hovered


class _Same:
    """An item as a key: items are replaced, never changed, so the very same one looks the very same."""

    __slots__ = ("item",)

    def __init__(self, item: Item) -> None:
        self.item = item

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.item is self.item

    def __hash__(self) -> int:
        return id(self.item)


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


def also_words(also: Sequence[tuple[str, float]], metrics: QFontMetrics, width: int) -> str:
    """The further labels, as much of them as fits: all, the first, or the first without its per cent."""
    named = [f"{style(label).name} {per_cent(share)}" for label, share in also]
    choices = ["· " + ", ".join(named), "· " + named[0], "· " + style(also[0][0]).name]
    return next((words for words in choices if metrics.horizontalAdvance(words) <= width), choices[-1])


class PixmapCache:
    """Pixmaps by key, the longest unused going first once they hold too many pixels."""

    def __init__(self, pixels: int) -> None:
        self._limit = pixels
        self._held = 0
        self._cache: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def get(self, key: Hashable) -> QPixmap | None:
        """What is kept under a key."""
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
        return found

    def put(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep a pixmap under a key that is not in use."""
        self._cache[key] = pixmap
        self._held += pixmap.width() * pixmap.height()
        while self._held > self._limit and len(self._cache) > 1:
            old = self._cache.popitem(last=False)[1]
            self._held -= old.width() * old.height()

    def clear(self) -> None:
        """Forget everything."""
        self._cache.clear()
        self._held = 0


class ScaledPixmaps:
    """Thumbnails at the size they are painted, with round corners: scaling at each paint is too slow."""

    def __init__(self, pixels: int = _THUMBNAIL_PIXELS) -> None:
        self._cache = PixmapCache(pixels)

    def get(self, pixmap: QPixmap, size: QSize, ratio: float, radius: int = RADIUS_PHOTO) -> QPixmap:
        """The pixmap at a size in logical pixels for a screen with this device pixel ratio."""
        width, height = max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))
        key = (pixmap.cacheKey(), width, height, radius)
        found = self._cache.get(key)
        if found is None:
            found = _rounded(pixmap, width, height, radius * ratio)
            found.setDevicePixelRatio(ratio)
            self._cache.put(key, found)
        return found

    def clear(self) -> None:
        """Forget everything."""
        self._cache.clear()


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
    """One card: photo, caption, badge. Painted cards are kept, so that scrolling only paints what comes into view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scaled = ScaledPixmaps()
        self._cards = PixmapCache(_CARD_PIXELS)
        theme.changed.connect(self.clear)

    @Slot()
    def clear(self) -> None:
        """Forget the painted cards: colours, fonts or sizes are others now."""
        self._scaled.clear()
        self._cards.clear()

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card into the option's rectangle, and the focus ring around it."""
        card: QRect = option.rect
        painter.drawPixmap(card.topLeft(), self._painted(option, index, painter.device().devicePixelRatioF()))
        state = option.state.value
        if state & _FOCUSED:
            _paint_focus(painter, card, self._theme.tokens, selected=bool(state & _SELECTED))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The option's own size where it has one: the board decides how large its cards are."""
        rect: QRect = option.rect
        return rect.size() if rect.isValid() else QSize(168, 176)

    def _painted(self, option: QStyleOptionViewItem, index: Index, ratio: float) -> QPixmap:
        """The card as a picture, from the cache or painted now."""
        state = option.state.value  # as a number: this runs for every card of every frame
        card = _Card(
            index.data(Role.ITEM),
            index.data(Qt.ItemDataRole.DecorationRole),
            bool(state & _SELECTED),
            bool(state & _HOVERED),
        )
        ground: QColor = option.backgroundBrush.color()
        size: QSize = option.rect.size()
        key = (card.key(), ground.rgba(), size.width(), size.height(), ratio)
        found = self._cards.get(key)
        if found is None:
            found = QPixmap(size * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(ground)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            caption = index.data(Qt.ItemDataRole.DisplayRole)
            self._paint_card(painter, QRect(QPoint(), size), option.font, card, caption)
            painter.end()
            self._cards.put(key, found)
        return found

    def _paint_card(self, painter: QPainter, rect: QRect, font: QFont, card: "_Card", caption: str) -> None:
        tokens = self._theme.tokens
        geometry = card_geometry(rect, QFontMetrics(font).height(), QFontMetrics(small(font)).height())
        _paint_ground(painter, rect, tokens, selected=card.selected, hovered=card.hovered)
        self._paint_photo(painter, geometry.slot, card.item, card.picture)
        _text(painter, geometry.caption, font, QColor(tokens.ink), _one_line(caption), middle=True)
        self._paint_badge(painter, geometry.badge, font, card.item)

    def _paint_photo(self, painter: QPainter, slot: QRect, item: Item, picture: QPixmap | None) -> None:
        tokens = self._theme.tokens
        if picture is not None and not picture.isNull():
            place = fitted(slot, picture.size())
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place.topLeft(), self._scaled.get(picture, place.size(), ratio))
            draw_edge(painter, place, tokens)
            return
        place = fitted(slot, QSize(item.width, item.height))
        draw_mat(painter, place, tokens)
        if item.error:
            _paint_broken(painter, place, tokens)

    def _paint_badge(self, painter: QPainter, line: QRect, font: QFont, item: Item) -> None:
        tokens = self._theme.tokens
        if item.error and not item.decided:
            _text(painter, line, small(font), QColor(tokens.low), _one_line(item.error))
            return
        left = self._paint_mark(painter, line, font, item)
        right = line.right()
        if item.needs_review:
            right = _paint_question(painter, line, font, tokens) - 4
        if item.also and not item.decided:
            rest = QRect(left + 2, line.top(), right - left - 2, line.height())
            words = also_words(item.also, QFontMetrics(small(font)), rest.width())
            _text(painter, rest, small(font), QColor(tokens.dim), words)

    def _paint_mark(self, painter: QPainter, line: QRect, font: QFont, item: Item) -> int:
        """The check mark, the dot with its per cent, or "waiting"; returns where it ends."""
        tokens = self._theme.tokens
        middle = line.center().y() + 1
        if item.decided:
            colour, words = QColor(tokens.accent), self.tr("you")
            draw_check(painter, QRectF(line.left(), middle - 4.5, 10, 9), colour)
        elif item.confidence is not None and item.level is not None:
            colour, words = QColor(tokens.level(item.level)), per_cent(item.confidence)
            draw_level(painter, QPointF(line.left() + DOT / 2, middle - 0.5), item.level, colour)
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


def draw_edge(painter: QPainter, place: QRect, tokens: Tokens) -> None:
    """A hairline, so that a white photo (a floor plan, say) does not melt into its card."""
    edge = QColor(tokens.ink)
    edge.setAlphaF(0.12)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PHOTO, RADIUS_PHOTO)


def _paint_ground(painter: QPainter, card: QRect, t: Tokens, *, selected: bool, hovered: bool) -> None:
    painter.setBrush(QColor(t.selection if selected else t.panel))
    if selected:
        painter.setPen(QPen(QColor(t.accent), 2))
    else:
        painter.setPen(QPen(QColor(t.strong_line if hovered else t.line), 1))
    inset = 1.0 if selected else 0.5
    edge = QRectF(card).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(edge, RADIUS_CARD, RADIUS_CARD)


def _paint_focus(painter: QPainter, card: QRect, t: Tokens, *, selected: bool) -> None:
    """The ring of the card the keyboard stands on, outside the card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = QColor(t.accent)
    colour.setAlphaF(0.5 if selected else 1.0)  # a selected card has the full accent at its own edge
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(QRectF(card).adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS_CARD + 2, RADIUS_CARD + 2)


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


def _text(
    painter: QPainter, rect: QRect, font: QFont, colour: QColor, words: str, *, middle: bool = False
) -> None:
    """Words in one line, cut short in the middle or at the end where there is too little room."""
    if rect.width() < 12:
        return
    painter.setFont(font)
    painter.setPen(colour)
    how = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    elided = QFontMetrics(font).elidedText(words, how, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _one_line(text: Any) -> str:
    """A name in one line, whatever control characters it holds."""
    return " ".join(str(text or "").split())

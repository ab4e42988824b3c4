"""Paints one card from the model's roles; decides nothing."""

import time
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
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
from retagger_gui.qt.card_paint import (
    PixmapCache,
    SameItem,
    ScaledPixmaps,
    bold,
    draw_focus,
    draw_ground,
    draw_mark,
    draw_mat,
    draw_photo,
    draw_text,
    fitted,
    one_line,
    per_cent,
    small,
)
from retagger_gui.qt.photo_model import Role
from retagger_gui.qt.theme import Theme, Tokens, mixed

Index = QModelIndex | QPersistentModelIndex

EDGE = 8  # between a card's border and what it holds
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_CARD_PIXELS = 12_000_000  # of painted cards: some 48 MB at four bytes each
_SCALED_PIXELS = 4_000_000  # of scaled thumbnails, needed when a card is painted in another state
_AT_LEAST = 12  # cards painted anew in each frame, however long that takes
_SECONDS = 0.012  # after which a frame paints no further ones anew
_REMEMBERED = 4_000  # cards of which the last picture is known


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
        return SameItem(self.item), picture, self.selected, self.hovered


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


def also_words(also: Sequence[tuple[str, float]], metrics: QFontMetrics, width: int) -> str:
    """The further labels, as much of them as fits: all, the first, or the first without its per cent."""
    named = [f"{style(label).name} {per_cent(share)}" for label, share in also]
    choices = ["· " + ", ".join(named), "· " + named[0], "· " + style(also[0][0]).name]
    return next((words for words in choices if metrics.horizontalAdvance(words) <= width), choices[-1])


class PhotoDelegate(QStyledItemDelegate):
    """One card: photo, caption, badge. Painted cards are kept, so that scrolling only paints what comes into view.

    Where many cards change at once, a frame paints some of them anew, shows the others as they were (or empty), and
    says so: between two frames, the window answers to the person.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scaled = ScaledPixmaps(_SCALED_PIXELS)
        self._cards = PixmapCache(_CARD_PIXELS)
        self._latest: dict[int, Hashable] = {}  # a photo's number -> the key of its last picture
        self._fresh = 0
        self._until = float("inf")
        self.postponed = False
        theme.changed.connect(self.clear)

    @Slot()
    def clear(self) -> None:
        """Forget the painted cards: colours, fonts or sizes are others now."""
        self._scaled.clear()
        self._cards.clear()
        self._latest.clear()

    # Painting

    def begin_frame(self) -> None:
        """A view begins to paint its cards; afterwards `postponed` says whether some are to be painted again."""
        self._fresh = 0
        self._until = time.monotonic() + _SECONDS
        self.postponed = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card into the option's rectangle, and the focus ring around it."""
        card: QRect = option.rect
        painter.drawPixmap(card.topLeft(), self._painted(option, index, painter.device().devicePixelRatioF()))
        state = option.state.value
        if state & _FOCUSED:
            draw_focus(painter, card, self._theme.tokens, selected=bool(state & _SELECTED))

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
        if found is None and self._fresh >= _AT_LEAST and time.monotonic() > self._until:
            self.postponed = True
            return self._earlier(card, size, ground, ratio)
        if found is None:
            found = self._blank(size, ground, ratio)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            caption = index.data(Qt.ItemDataRole.DisplayRole)
            self._paint_card(painter, QRect(QPoint(), size), option.font, card, caption)
            painter.end()
            self._cards.put(key, found)
            self._fresh += 1
            if len(self._latest) > _REMEMBERED:
                self._latest.clear()
            self._latest[card.item.id] = key
        return found

    def _earlier(self, card: "_Card", size: QSize, ground: QColor, ratio: float) -> QPixmap:
        """What the card looked like before, for a frame or two; an empty card where that is not known."""
        found = self._cards.get(self._latest.get(card.item.id))
        if found is not None and found.size() == size * ratio:
            return found
        found = self._blank(size, ground, ratio)
        painter = QPainter(found)
        draw_ground(painter, QRect(QPoint(), size), self._theme.tokens, selected=card.selected, hovered=False)
        painter.end()
        return found

    @staticmethod
    def _blank(size: QSize, ground: QColor, ratio: float) -> QPixmap:
        result = QPixmap(size * ratio)
        result.setDevicePixelRatio(ratio)
        result.fill(ground)
        return result

    def _paint_card(self, painter: QPainter, rect: QRect, font: QFont, card: "_Card", caption: str) -> None:
        tokens = self._theme.tokens
        geometry = card_geometry(rect, QFontMetrics(font).height(), QFontMetrics(small(font)).height())
        draw_ground(painter, rect, tokens, selected=card.selected, hovered=card.hovered)
        self._paint_photo(painter, geometry.slot, card)
        draw_text(painter, geometry.caption, font, QColor(tokens.ink), one_line(caption), middle=True)
        self._paint_badge(painter, geometry.badge, font, card.item)

    def _paint_photo(self, painter: QPainter, slot: QRect, card: "_Card") -> None:
        tokens, item, picture = self._theme.tokens, card.item, card.picture
        if picture is not None and not picture.isNull():
            place = fitted(slot, picture.size())
            ratio = painter.device().devicePixelRatioF()
            scaled = self._scaled.get(picture, place.size(), ratio, radius=0)
            draw_photo(
                painter, place, scaled, QColor(tokens.selection if card.selected else tokens.panel), tokens
            )
            return
        place = fitted(slot, QSize(item.width, item.height))
        draw_mat(painter, place, tokens)
        if item.error:
            _paint_broken(painter, place, tokens)

    def _paint_badge(self, painter: QPainter, line: QRect, font: QFont, item: Item) -> None:
        tokens = self._theme.tokens
        if item.error and not item.decided:
            draw_text(painter, line, small(font), QColor(tokens.low), one_line(item.error))
            return
        left = draw_mark(painter, line, font, item, tokens)
        right = line.right()
        if item.needs_review:
            right = _paint_question(painter, line, font, tokens) - 4
        if item.also and not item.decided:
            rest = QRect(left + 2, line.top(), right - left - 2, line.height())
            words = also_words(item.also, QFontMetrics(small(font)), rest.width())
            draw_text(painter, rest, small(font), QColor(tokens.dim), words)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tooltips come from the model; one over empty ground would only get in the way."""
        if event.type() == QEvent.Type.ToolTip and not index.isValid():
            return False
        return super().helpEvent(event, view, option, index)


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
    painter.setFont(bold(font))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    return int(box.left())

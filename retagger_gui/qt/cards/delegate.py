"""Paints one card from the model's roles; decides nothing."""

import time
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from retagger_gui.core.language import shown
from retagger_gui.core.session import Item
from retagger_gui.qt.cards.chips import draw_chips
from retagger_gui.qt.cards.painting import (
    SameItem,
    bold,
    draw_box,
    draw_broken,
    draw_focus,
    draw_ground,
    draw_mark,
    draw_mat,
    draw_photo,
    draw_text,
    mark_width,
    mark_words,
    small,
)
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import Role, caption
from retagger_gui.qt.style.pixmaps import PixmapCache, fitted, scaled_pixmap
from retagger_gui.qt.style.text import one_line, per_cent, tag_name
from retagger_gui.qt.style.theme import Theme, Tokens

EDGE = 8  # between a card's border and what it holds
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
# Of painted cards: 20 MB at four bytes each, some six screens (`python -m tests.benchmarks.paging`); more where more is
# in sight.
CARD_PIXELS = 5_000_000
_SPARE = 1.5  # so many times what is in sight is kept: a frame must never drop what it shows itself
AT_LEAST = 8  # cards painted anew in each frame, however long that takes
SECONDS = 0.008  # after which a frame paints no further ones anew
_LINE_PIXELS = 1_000_000  # of lines of text
_BLANK_PIXELS = 2_000_000  # of empty cards, each for all photos of one shape: hardly ever so many
_DOT = "· "  # before further labels
_LEGIBLE = 5  # letters of a name that is cut short: fewer say nothing
_MARK_GAP = 6  # between a caption and the stars
_REMEMBERED = 4_000  # cards of which the last picture is known


@dataclass(frozen=True, slots=True)
class Card:
    """All that decides what a card looks like, apart from its size, its font and the theme."""

    item: Item  # the photo
    picture: QPixmap | None  # its thumbnail, or None while that is on its way
    selected: bool = False  # whether it is
    hovered: bool = False  # whether the pointer stands over it

    def key(self) -> Hashable:
        """Alike for cards that look alike."""
        picture = 0 if self.picture is None else self.picture.cacheKey()
        return SameItem(self.item), picture, self.selected, self.hovered


class _Faces:
    """The fonts of cards, and the heights of their lines."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.small = small(font)
        self.metrics = QFontMetrics(self.small)
        self._line = QFontMetrics(font).height()

    def geometry(self, size: QSize) -> "CardGeometry":
        """Of a card of that size whose corner is at 0, 0."""
        return card_geometry(QRect(QPoint(), size), self._line, self.metrics.height())


@dataclass(frozen=True, slots=True)
class CardGeometry:
    """Where the parts of one card lie."""

    slot: QRect  # what the photo may fill; it is fitted inside, never cropped
    caption: QRect  # the line with listing or file name
    badge: QRect  # the line with confidence and further labels


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


def remarks_mark(item: Item, *, short: bool = False) -> str:
    """The stars of a photo, or their number and one, and a pencil where there is a note; "" for neither."""
    stars = f"{item.rating}★" if short and item.rating > 1 else "★" * item.rating
    return " ".join(filter(None, ("✎" if item.note else "", stars)))


def mark_beside(name: str, item: Item, width: int, metrics: QFontMetrics, marks: QFontMetrics) -> str:
    """`remarks_mark`, short where the name would be cut for the sake of stars; widths in pixels."""
    mark = remarks_mark(item)
    room = width - marks.horizontalAdvance(mark) - 2 - _MARK_GAP
    return mark if metrics.horizontalAdvance(name) <= room else remarks_mark(item, short=True)


def also_words(also: Sequence[tuple[str, float]], metrics: QFontMetrics, width: int) -> str:
    """The further labels, as much of them as fits: all, the first, its name, most of that; else nothing."""
    named = [f"{tag_name(label)} {per_cent(share)}" for label, share in also]
    name = tag_name(also[0][0])
    choices = [_DOT + ", ".join(named), _DOT + named[0], _DOT + name]
    if metrics.horizontalAdvance(_DOT + name[:_LEGIBLE] + "…") <= width:
        return next((words for words in choices if metrics.horizontalAdvance(words) <= width), choices[-1])
    return ""


class PhotoDelegate(QStyledItemDelegate):
    """One card: photo, caption, badge. Painted cards are kept, so that scrolling only paints what comes into view.

    Where many cards change at once, a frame paints some of them anew, shows the others as they were (or empty), and
    says so: between two frames, the window answers to the person.

    Attributes:
        postponed: whether the frame has left cards to be painted by the next one.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards = PixmapCache(CARD_PIXELS)
        self.blanks = PixmapCache(_BLANK_PIXELS)
        self.lines = PixmapCache(_LINE_PIXELS)
        self._faces: _Faces | None = None
        self._latest: dict[int, Hashable] = {}  # a photo's number -> the key of its last picture
        self._fresh = 0
        self._until = float("inf")
        self.postponed = False
        theme.changed.connect(self.clear)

    @Slot()
    def clear(self) -> None:
        """Forget the painted cards: colours, fonts or sizes are others now."""
        for kept in (self.cards, self.blanks, self.lines):
            kept.clear()
        self._faces = None
        self._latest.clear()

    # Painting

    def begin_frame(self, in_sight: float = 0) -> None:
        """A view begins to paint its cards; afterwards `postponed` says whether some are to be painted again.

        Args:
            in_sight: pixels of the screen that all cards in sight have, whether this frame paints them or not.
        """
        self.cards.allow(max(CARD_PIXELS, round(_SPARE * in_sight)))
        self._fresh = 0
        self._until = time.monotonic() + SECONDS
        self.postponed = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card into the option's rectangle, and the focus ring around it."""
        state = option.state.value
        card = Card(
            index.data(Role.ITEM),
            index.data(Qt.ItemDataRole.DecorationRole),
            bool(state & _SELECTED),
            bool(state & _HOVERED),
        )
        ground: QColor = option.backgroundBrush.color()
        self.paint_card(painter, option.rect, card, option.font, ground, focused=bool(state & _FOCUSED))

    def paint_card(
        self,
        painter: QPainter,
        rect: QRect,
        card: Card,
        font: QFont,
        ground: QColor,
        *,
        focused: bool = False,
    ) -> None:
        """The same without the model's roles in between: for views of many cards.

        Args:
            painter: of the view.
            rect: where the card lies.
            card: what it shows.
            font: of its caption.
            ground: what it lies on.
            focused: whether the keyboard stands on it.
        """
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), self._painted(card, rect.size(), font, ground, ratio))
        if focused:
            draw_focus(painter, rect, self._theme.tokens, selected=card.selected)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The option's own size where it has one: the board decides how large its cards are."""
        rect: QRect = option.rect
        return rect.size() if rect.isValid() else QSize(168, 176)

    def _painted(self, card: Card, size: QSize, font: QFont, ground: QColor, ratio: float) -> QPixmap:
        """The card as a picture, from the cache or painted now."""
        key = (card.key(), ground.rgba(), size.width(), size.height(), ratio)
        found = self.cards.get(key)
        if found is not None:
            return found
        if self._fresh >= AT_LEAST and time.monotonic() > self._until:
            self.postponed = True
            return self._earlier(card, size, ground, ratio)
        faces = self._faces_of(font)
        geometry = faces.geometry(size)
        found = self._blank(card, size, ground, ratio, mat=_mat(geometry.slot, card)).copy()
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_photo(painter, geometry.slot, card, ratio)
        self._paint_chips(painter, geometry.slot, faces, card)
        self._paint_caption(painter, geometry.caption, faces, card, ratio)
        self._paint_badge(painter, geometry.badge, faces, card, ratio)
        painter.end()
        self.cards.put(key, found)
        self._fresh += 1
        if len(self._latest) > _REMEMBERED:
            self._latest.clear()
        self._latest[card.item.id] = key
        return found

    def _earlier(self, card: Card, size: QSize, ground: QColor, ratio: float) -> QPixmap:
        """What the card looked like before, for a frame or two; an empty card where that is not known."""
        found = self.cards.get(self._latest.get(card.item.id))
        if found is not None and found.size() == size * ratio:
            return found
        return self._blank(card, size, ground, ratio)

    def _blank(
        self, card: Card, size: QSize, ground: QColor, ratio: float, *, mat: QRect | None = None
    ) -> QPixmap:
        """An empty card, with the place of a photo if asked for, for all photos of that shape: to be copied."""
        place = None if mat is None else mat.getRect()
        key = (size.width(), size.height(), ratio, ground.rgba(), card.selected, card.hovered, place)
        found = self.blanks.get(key)
        if found is None:
            found = QPixmap(size * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(ground)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect, tokens = QRect(QPoint(), size), self._theme.tokens
            draw_ground(painter, rect, tokens, selected=card.selected, hovered=card.hovered)
            if mat is not None:
                draw_mat(painter, mat, tokens)
            painter.end()
            self.blanks.put(key, found)
        return found

    def _faces_of(self, font: QFont) -> _Faces:
        if self._faces is None or self._faces.font != font:
            self._faces = _Faces(font)
            self.lines.clear()
        return self._faces

    def _ground(self, card: Card) -> QColor:
        tokens = self._theme.tokens
        return QColor(tokens.selection if card.selected else tokens.panel)

    def _paint_photo(self, painter: QPainter, slot: QRect, card: Card, ratio: float) -> None:
        """The photo, or what is to be said where there is none, on the mat that the empty card has."""
        picture, tokens = card.picture, self._theme.tokens
        if picture is not None and not picture.isNull():
            place = fitted(slot, picture.size())
            scaled = scaled_pixmap(picture, place.size(), ratio, radius=0)
            draw_photo(painter, place, scaled, self._ground(card), tokens)
        elif card.item.error:
            draw_broken(painter, fitted(slot, QSize(card.item.width, card.item.height)), tokens)

    def _paint_chips(self, painter: QPainter, slot: QRect, faces: _Faces, card: Card) -> None:
        """What the photo shows beside its room, along its lower edge."""
        picture, item = card.picture, card.item
        size = QSize(item.width, item.height) if picture is None or picture.isNull() else picture.size()
        draw_chips(painter, fitted(slot, size), item, faces.font, self._theme.tokens)

    def _paint_caption(self, painter: QPainter, line: QRect, faces: _Faces, card: Card, ratio: float) -> None:
        words = one_line(caption(card.item))
        mark = mark_beside(words, card.item, line.width(), QFontMetrics(faces.font), faces.metrics)

        def paint(on: QPainter, where: QRect) -> None:
            room = QRect(where)
            if mark:
                width = faces.metrics.horizontalAdvance(mark) + 2  # its signs come from several fonts
                right = QRect(where.right() + 1 - width, where.top(), width, where.height())
                dim = QColor(self._theme.tokens.dim)
                draw_text(on, right, small(faces.font), dim, mark, middle=True)
                room.setRight(right.left() - _MARK_GAP)
            draw_text(on, room, faces.font, QColor(self._theme.tokens.ink), words, middle=True)

        self.paint_line(painter, line, card, f"{words}\0{mark}", paint, ratio=ratio)

    def paint_line(
        self,
        painter: QPainter,
        line: QRect,
        card: Card,
        words: str,
        paint: Callable[[QPainter, QRect], None],
        *,
        ratio: float,
    ) -> None:
        """A line that many cards have alike: painted once, then copied."""
        if not words.isascii() or ratio != int(ratio):  # taller than the line, perhaps; or between two pixels
            paint(painter, line)
            return
        key = (words, line.width(), line.height(), card.selected, ratio)
        found = self.lines.get(key)
        if found is None:
            around = QRect(QPoint(), line.size() + QSize(2, 2))  # round ends of marks stand out a little
            found = QPixmap(around.size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(self._ground(card))
            on = QPainter(found)
            on.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(on, around.adjusted(1, 1, -1, -1))
            on.end()
            self.lines.put(key, found)
        painter.drawPixmap(line.left() - 1, line.top() - 1, found)

    def _paint_badge(self, painter: QPainter, line: QRect, faces: _Faces, card: Card, ratio: float) -> None:
        tokens, item = self._theme.tokens, card.item
        if item.error and not item.decided:
            draw_text(painter, line, faces.small, QColor(tokens.low), one_line(shown(item.error)))
            return
        review = item.needs_review

        def paint(on: QPainter, where: QRect) -> None:
            draw_mark(on, where, faces.font, item, tokens)
            if review:
                _paint_question(on, where, faces.font, tokens)

        words = mark_words(item)
        self.paint_line(
            painter, line, card, f"\0{words}\0{item.decided}\0{item.level}\0{review}", paint, ratio=ratio
        )
        if item.also and not item.decided:
            left = line.left() + mark_width(faces.font, words) + 2
            right = line.right() if not review else int(_question_box(line).left()) - 4
            rest = QRect(left, line.top(), right - left, line.height())
            self._paint_also(painter, rest, faces, card, ratio)

    def _paint_also(self, painter: QPainter, rest: QRect, faces: _Faces, card: Card, ratio: float) -> None:
        """The further labels, beside the mark."""
        words = also_words(card.item.also, faces.metrics, rest.width())
        dim = QColor(self._theme.tokens.dim)

        def paint(on: QPainter, where: QRect) -> None:
            draw_text(on, where, faces.small, dim, words)

        # What begins them is no ASCII, but stays within the line.
        self.paint_line(painter, rest, card, f"\0{words.removeprefix(_DOT)}", paint, ratio=ratio)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tooltips come from the model; one over empty ground would only get in the way."""
        if event.type() == QEvent.Type.ToolTip and not index.isValid():
            return False
        return super().helpEvent(event, view, option, index)


def _mat(slot: QRect, card: Card) -> QRect | None:
    """Where a photo whose picture is on its way will lie; None once the picture is there."""
    if card.picture is not None and not card.picture.isNull():
        return None
    return fitted(slot, QSize(card.item.width, card.item.height))


def _question_box(line: QRect) -> QRectF:
    side = min(line.height(), 15)
    return QRectF(line.right() + 1 - side, line.center().y() + 0.5 - side / 2, side, side)


def _paint_question(painter: QPainter, line: QRect, font: QFont, tokens: Tokens) -> None:
    """A small "?" at the line's end: this one wants a look."""
    box = _question_box(line)
    colour = QColor(tokens.medium)
    ground = QColor(colour)
    ground.setAlphaF(0.16)
    draw_box(painter, box, 4, fill=ground)
    painter.setFont(bold(font))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")

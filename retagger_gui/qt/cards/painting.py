"""What cards are painted with wherever they stand: ground, focus ring, marks of confidence, text, kept pictures."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from retagger_gui.core.language import translate
from retagger_gui.core.session import Item
from retagger_gui.qt.style.pixmaps import PixmapCache, device_size
from retagger_gui.qt.style.text import per_cent
from retagger_gui.qt.style.theme import RADIUS_CARD, RADIUS_PHOTO, Tokens, mixed, sized

_IN_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
DOT = 9  # the badge's dot, in pixels across


class SameItem:
    """An item as a key: items are replaced, never changed, so the very same one looks the very same."""

    __slots__ = ("item",)

    def __init__(self, item: Item) -> None:
        self.item = item

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameItem) and other.item is self.item

    def __hash__(self) -> int:
        return id(self.item)


def small(font: QFont) -> QFont:
    """The second of the program's two sizes, with figures that line up."""
    return sized(font, -1, tabular=True)


def bold(font: QFont) -> QFont:
    """The same for what stands out."""
    return sized(font, -1, weight=QFont.Weight.DemiBold, tabular=True)


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    pen: QPen | QColor | None = None,
) -> None:
    """A box with round corners: filled, framed, or both."""
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.setPen(Qt.PenStyle.NoPen if pen is None else pen)
    painter.drawRoundedRect(box, radius, radius)


FRAMES = PixmapCache(2_000_000)  # photos come in few proportions


def draw_ground(painter: QPainter, card: QRect, t: Tokens, *, selected: bool, hovered: bool) -> None:
    """A card's ground and border."""
    pen = QPen(QColor(t.accent), 2) if selected else QPen(QColor(t.strong_line if hovered else t.line), 1)
    inset = 1.0 if selected else 0.5
    box = QRectF(card).adjusted(inset, inset, -inset, -inset)
    draw_box(painter, box, RADIUS_CARD, fill=QColor(t.selection if selected else t.panel), pen=pen)


def draw_focus(painter: QPainter, card: QRect, t: Tokens, *, selected: bool) -> None:
    """The ring of the card the keyboard stands on, outside the card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(t.accent)
    colour.setAlphaF(0.5 if selected else 1.0)  # a selected card has the full accent at its own edge
    draw_box(painter, QRectF(card).adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS_CARD + 2, pen=QPen(colour, 2))


def draw_mat(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """The place of a photo whose thumbnail is still on its way."""
    draw_box(painter, QRectF(rect), RADIUS_PHOTO, fill=QColor(tokens.mat))


def draw_broken(painter: QPainter, place: QRect, tokens: Tokens) -> None:
    """A torn photo: the sign of a file that could not be read."""
    side = min(34.0, place.height() / 2)
    box = QRectF(0, 0, side * 1.25, side)
    box.moveCenter(QRectF(place).center())
    pen = QPen(mixed(tokens.mat, tokens.dim, 0.7), 1.8)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    draw_box(painter, box, 3, pen=pen)
    tear = QPainterPath(QPointF(box.center().x() + 2, box.top()))
    for step, across in enumerate((-5, 4, -4, 2)):
        tear.lineTo(box.center().x() + across, box.top() + box.height() * (step + 1) / 4)
    painter.setPen(QPen(QColor(tokens.mat), 5))
    painter.drawPath(tear)
    painter.setPen(pen)
    painter.drawPath(tear)


def draw_photo(painter: QPainter, place: QRect, scaled: QPixmap, ground: QColor, tokens: Tokens) -> None:
    """A photo with round corners and a hairline: copied whole, then framed, which is quickest.

    Args:
        place: where, in logical pixels.
        scaled: the photo with square corners, as many pixels as the place has on this screen.
        ground: what it lies on.
    """
    painter.drawPixmap(place.topLeft(), scaled)
    if min(place.width(), place.height()) < 2 * RADIUS_PHOTO:
        return
    key = (place.width(), place.height(), scaled.devicePixelRatio(), ground.rgba(), tokens.ink)
    frame = FRAMES.get(key)
    if frame is None:
        edge = QColor(tokens.ink)
        edge.setAlphaF(0.12)
        frame = _frame(place.size(), scaled.devicePixelRatio(), ground, edge)
        FRAMES.put(key, frame)
    painter.drawPixmap(place.topLeft(), frame)


def _frame(size: QSize, ratio: float, ground: QColor, edge: QColor) -> QPixmap:
    """What lies over every photo of a size: a hairline, the corners covered, nothing between."""
    result = QPixmap(device_size(size, ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    side, width, height = RADIUS_PHOTO, size.width(), size.height()
    across, down = width - 2 * side, height - 2 * side
    for line in ((side, 0, across, 1), (side, height - 1, across, 1),
                 (0, side, 1, down), (width - 1, side, 1, down)):  # fmt: skip
        painter.fillRect(QRect(*line), edge)
    corners = _corners(side, ratio, ground.rgba(), edge.rgba())
    part = round(side * ratio)
    right, bottom = width - side, height - side
    for x, y, left, top in (
        (0, 0, 0, 0),
        (right, 0, part, 0),
        (0, bottom, 0, part),
        (right, bottom, part, part),
    ):
        painter.drawPixmap(QRect(x, y, side, side), corners, QRect(left, top, part, part))
    painter.end()
    return result


def _corners(side: int, ratio: float, ground: int, edge: int) -> QPixmap:
    """The four corners of a round frame, `side` logical pixels each, over nothing."""
    result = QPixmap(2 * round(side * ratio), 2 * round(side * ratio))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(result.width() / (2 * side), result.width() / (2 * side))
    whole = QRectF(0, 0, 2 * side, 2 * side)
    path = QPainterPath()
    path.addRect(whole)
    path.addRoundedRect(whole, side, side)
    painter.fillPath(path, QColor.fromRgba(ground))
    painter.setPen(QPen(QColor.fromRgba(edge), 1))
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), side, side)
    painter.end()
    return result


def draw_edge(painter: QPainter, place: QRect, tokens: Tokens) -> None:
    """A hairline, so that a white photo (a floor plan, say) does not melt into its card."""
    edge = QColor(tokens.ink)
    edge.setAlphaF(0.12)
    draw_box(painter, QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PHOTO, pen=QPen(edge, 1))


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


def mark_words(item: Item) -> str:
    """What a card says of its tag: "you", "92 %" or "waiting"."""
    if item.decided:
        return translate("card", "you")
    if item.confidence is not None:
        return per_cent(item.confidence)
    return translate("card", "waiting")


def mark_width(font: QFont, words: str) -> int:
    """The room that a mark with these words takes, from the line's left end."""
    return DOT + 5 + QFontMetrics(bold(font)).horizontalAdvance(words) + 4


def draw_mark(painter: QPainter, line: QRect, font: QFont, item: Item, t: Tokens) -> int:
    """The check mark of a person's decision, the dot with its per cent, or "waiting"; returns where it ends."""
    middle = line.center().y() + 1
    words = mark_words(item)
    if item.decided:
        colour = QColor(t.accent)
        draw_check(painter, QRectF(line.left(), middle - 4.5, 10, 9), colour)
    elif item.level is not None:
        colour = QColor(t.level(item.level))
        draw_level(painter, QPointF(line.left() + DOT / 2, middle - 0.5), item.level, colour)
    else:
        draw_text(painter, line, small(font), QColor(t.dim), words)
        return line.right()
    start = line.left() + DOT + 5
    draw_text(
        painter, QRect(start, line.top(), line.right() - start, line.height()), bold(font), colour, words
    )
    return line.left() + mark_width(font, words)


def draw_text(
    painter: QPainter, rect: QRect, font: QFont, colour: QColor, words: str, *, middle: bool = False
) -> None:
    """Words in one line, cut short in the middle or at the end where there is too little room."""
    if rect.width() < 12:
        return
    painter.setFont(font)
    painter.setPen(colour)
    how = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    elided = QFontMetrics(font).elidedText(words, how, rect.width())
    painter.drawText(rect, _IN_LINE, elided)

"""Paints what Compare shows: a cell of the grid, the headers, the badges; decides nothing."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from retagger_gui.core.language import number, translate
from retagger_gui.core.session import Item
from retagger_gui.qt.cards.chips import chips_height, draw_chips
from retagger_gui.qt.cards.painting import (
    SameItem,
    draw_box,
    draw_focus,
    draw_ground,
    draw_mark,
    draw_mat,
    draw_photo,
    small,
)
from retagger_gui.qt.compare.model import Cell, CompareModel, ListingHead, RoomHead, absence
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.style.pixmaps import PixmapCache, fitted, scaled_pixmap
from retagger_gui.qt.style.text import one_line, photo_count
from retagger_gui.qt.style.theme import RADIUS_CARD, RADIUS_PHOTO, Theme, Tokens, mixed, sized

GAP = 6  # from a cell's edge to its card
PAD = 5  # from the card's edge to the photo
_ROOM_INSET = 12  # what a room's name as a row's header leaves free beside it
STEP = 22  # width of the arrow that steps to the next photo
_PIXELS = 16_000_000  # of painted cells kept: some 60 MB at four bytes each
_NARROW = 0.75  # of its slot's width; words on a photo below that need the slot's
_RATIO = 0.66  # height of a photo's place to its width
_SEEN = 1 / 3  # share of a photo's height that marks leave free, or the tooltip alone tells what it shows
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_STATES = _SELECTED | _HOVERED | _FOCUSED

Align = Qt.AlignmentFlag
Elide = Qt.TextElideMode


@dataclass(frozen=True, slots=True)
class CellGeometry:
    """Where the parts of a cell lie.

    Attributes:
        card: the card within the cell.
        slot: what the photo may fill.
        line: badge and number.
        back, forward: the arrows that step through the photos.
    """

    card: QRect
    slot: QRect
    line: QRect
    back: QRect
    forward: QRect


def cell_geometry(cell: QRect, font: QFont) -> CellGeometry:
    """Divide a cell."""
    card = cell.adjusted(GAP, GAP, -GAP, -GAP)
    height = QFontMetrics(small(font)).height() + 6
    line = QRect(card.left() + 9, card.bottom() - height - 2, card.width() - 18, height)
    slot = card.adjusted(PAD, PAD, -PAD, line.top() - 2 - card.bottom())
    forward = QRect(line.right() - STEP + 5, line.top(), STEP, line.height())
    width = QFontMetrics(small(font)).horizontalAdvance("00 of 00")
    back = QRect(forward.left() - width - STEP, line.top(), STEP, line.height())
    return CellGeometry(card, slot, line, back, forward)


def cell_height(width: int, font: QFont) -> int:
    """The height of a cell of that width."""
    return round((width - 2 * (GAP + PAD)) * _RATIO) + 2 * GAP + PAD + QFontMetrics(small(font)).height() + 12


def _look(cell: Cell) -> Hashable:
    """Alike for cells that look alike."""
    item = None if cell.item is None else SameItem(cell.item)
    return (
        item,
        cell.number,
        cell.count,
        len(cell.stack),
        cell.elsewhere,
        cell.chosen,
        cell.waiting,
        cell.lacks,
    )


def _pixmap_key(picture: QPixmap | None) -> int:
    return 0 if picture is None else picture.cacheKey()


class CompareDelegate(QStyledItemDelegate):
    """One cell of the grid. Painted cells are kept, opaque: scrolling paints new ones and copies the others.

    Attributes:
        lit: the room whose cells stand on a lit ground.
    """

    def __init__(self, model: CompareModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lit: str | None = None
        self._model = model
        self._theme = theme
        self.painted = PixmapCache(_PIXELS)
        theme.changed.connect(self.clear)

    @Slot()
    def clear(self) -> None:
        """Forget the painted cells: colours, fonts or sizes are others now."""
        self.painted.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell into the option's rectangle."""
        cell = self._model.cell_at(index.row(), index.column())
        picture = self._model.picture(cell)
        state = option.state.value & _STATES
        ratio = painter.device().devicePixelRatioF()
        rect: QRect = option.rect
        key = (
            _look(cell),
            self.lit == cell.tag,
            state,
            _pixmap_key(picture),
            rect.width(),
            rect.height(),
            ratio,
        )
        found = self.painted.get(key)
        if found is None:
            found = self._picture_of(cell, picture, option, ratio)
            self.painted.put(key, found)
        painter.drawPixmap(rect.topLeft(), found)

    def _picture_of(
        self, cell: Cell, picture: QPixmap | None, option: QStyleOptionViewItem, ratio: float
    ) -> QPixmap:
        """The cell as a picture."""
        size: QSize = option.rect.size()
        state = option.state.value
        geometry = cell_geometry(QRect(QPoint(), size), option.font)
        hovered = bool(state & _HOVERED)
        found = QPixmap(self._ground(size, state, ratio, lit=self.lit == cell.tag, missing=cell.item is None))
        painter = _begun(found)
        if cell.item is None:
            paint_absence(painter, geometry.card, cell, option.font, self._theme.tokens)
        else:
            place = self._paint_photo(
                painter, geometry.slot, cell.item, picture, selected=bool(state & _SELECTED)
            )
            paint_marks(painter, geometry.slot, place, cell, option.font, t=self._theme.tokens)
            self._paint_line(painter, geometry, option.font, cell, hovered=hovered)
        painter.end()
        return found

    def _ground(self, size: QSize, state: int, ratio: float, *, lit: bool, missing: bool) -> QPixmap:
        """What lies below photo and words, painted once for all cells that look alike in this."""
        key = (size.width(), size.height(), state & _STATES, ratio, lit, missing)
        found = self.painted.get(key)
        if found is None:
            found = QPixmap(size * ratio)
            found.setDevicePixelRatio(ratio)
            t = self._theme.tokens
            found.fill(lit_ground(t) if lit else QColor(t.bg))
            painter = _begun(found)
            card = QRect(QPoint(), size).adjusted(GAP, GAP, -GAP, -GAP)
            selected = bool(state & _SELECTED)
            if missing:
                _paint_missing(painter, card, t, selected=selected)
            else:
                draw_ground(painter, card, t, selected=selected, hovered=bool(state & _HOVERED))
            if state & _FOCUSED:
                draw_focus(painter, card, t, selected=selected)
            painter.end()
            self.painted.put(key, found)
        return found

    def _paint_photo(
        self, painter: QPainter, slot: QRect, item: Item, picture: QPixmap | None, *, selected: bool
    ) -> QRect:
        """The whole photo; returns where it lies."""
        if picture is None or picture.isNull():
            place = fitted(slot, QSize(item.width, item.height))
            draw_mat(painter, place, self._theme.tokens)
            return place
        place = fitted(slot, picture.size())
        ratio = painter.device().devicePixelRatioF()
        scaled = scaled_pixmap(picture, place.size(), ratio, radius=0)
        t = self._theme.tokens
        draw_photo(painter, place, scaled, QColor(t.selection if selected else t.panel), t)
        return place

    def _paint_line(
        self, painter: QPainter, geometry: CellGeometry, font: QFont, cell: Cell, *, hovered: bool
    ) -> None:
        assert cell.item is not None
        t = self._theme.tokens
        draw_mark(painter, geometry.line, font, cell.item, t)
        words = translate("compare", "{0} of {1}").format(cell.number, cell.count)
        arrows = hovered and cell.count > 1
        painter.setFont(small(font))
        painter.setPen(QColor(t.dim))
        if not arrows:
            painter.drawText(geometry.line, Align.AlignRight | Align.AlignVCenter, words)
            return
        between = QRect(geometry.back.topRight(), geometry.forward.bottomLeft())
        painter.drawText(between, Align.AlignCenter, words)
        for box, sign in ((geometry.back, -1), (geometry.forward, 1)):
            _paint_arrow(painter, box, sign, QColor(t.ink))


def _begun(picture: QPixmap) -> QPainter:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def paint_absence(painter: QPainter, place: QRect, cell: Cell, font: QFont, t: Tokens) -> None:
    """What stands where there is no photo of a room."""
    painter.setFont(small(font))
    painter.setPen(QColor(t.dim))
    painter.drawText(place, Align.AlignCenter, absence(cell))


def _paint_missing(painter: QPainter, card: QRect, t: Tokens, *, selected: bool) -> None:
    colour = QColor(t.accent) if selected else QColor(t.strong_line)
    painter.setPen(
        QPen(colour, 2 if selected else 1, Qt.PenStyle.SolidLine if selected else Qt.PenStyle.DashLine)
    )
    painter.setBrush(QColor(t.selection) if selected else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)


def paint_marks(painter: QPainter, slot: QRect, place: QRect, cell: Cell, font: QFont, *, t: Tokens) -> None:
    """What is said on a photo, or on all of its slot where it is narrow.

    The star of a chosen cover and the size of a stack in the upper corner; what the photo shows beside its room along
    the photo's lower edge and within it, and where else the photo is below that.
    """
    photo = place
    if place.width() < _NARROW * slot.width():
        place = QRect(slot.left(), place.top(), slot.width(), place.height())
    left, free = place.left() + 5, QRect(place)
    if cell.chosen:
        left = _paint_chip(painter, QPoint(left, place.top() + 5), "★", font) + 4
    if len(cell.stack) > 1:
        words = translate("compare", "{0} alike").format(len(cell.stack))
        _paint_chip(painter, QPoint(left, place.top() + 5), words, font)
    if cell.chosen or len(cell.stack) > 1:
        free.setTop(place.top() + 5 + _chip_height(font))
    if cell.elsewhere:
        free.setBottom(_paint_elsewhere(painter, place, also_in(cell.elsewhere), font))
    if cell.item is not None and free.height() - chips_height(font) >= _SEEN * place.height():
        draw_chips(painter, free.intersected(photo), cell.item, font, t)


def also_in(names: tuple[str, ...]) -> str:
    """ "also in: 12 Oak Road", and how many more."""
    words = translate("compare", "also in: {0}").format(names[0])
    return words if len(names) == 1 else f"{words} +{len(names) - 1}"


def _paint_chip(painter: QPainter, at: QPoint, words: str, font: QFont) -> int:
    """White words on a dark ground, readable on any photo; returns where it ends."""
    bold = sized(font, -2, weight=QFont.Weight.DemiBold, tabular=True)
    width = QFontMetrics(bold).horizontalAdvance(words) + 12
    box = QRectF(at.x(), at.y(), width, _chip_height(font))
    draw_box(painter, box, 5, fill=QColor(16, 20, 24, 205))
    painter.setPen(QColor("white"))
    painter.setFont(bold)
    painter.drawText(box, Align.AlignCenter, words)
    return int(box.right())


def _chip_height(font: QFont) -> int:
    return QFontMetrics(sized(font, -2, weight=QFont.Weight.DemiBold, tabular=True)).height() + 4


def _paint_elsewhere(painter: QPainter, place: QRect, words: str, font: QFont) -> int:
    """A band along the photo's lower edge; returns the last line of pixels above it."""
    bold = sized(font, -2, weight=QFont.Weight.DemiBold)
    height = QFontMetrics(bold).height() + 6
    band = QRect(place.left(), place.bottom() + 1 - height, place.width(), height)
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), RADIUS_PHOTO, RADIUS_PHOTO)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.fillRect(band, QColor(16, 20, 24, 205))
    painter.restore()
    painter.setFont(bold)
    painter.setPen(QColor("#ffd479"))
    text = QFontMetrics(bold).elidedText(one_line(words), Elide.ElideRight, band.width() - 14)
    painter.drawText(band.adjusted(7, 0, -7, 0), Align.AlignLeft | Align.AlignVCenter, text)
    return band.top() - 1


def _paint_arrow(painter: QPainter, box: QRect, sign: int, colour: QColor) -> None:
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    centre = QRectF(box).center()
    path = QPainterPath(centre + QPointF(-2.0 * sign, -4))
    path.lineTo(centre + QPointF(2.0 * sign, 0))
    path.lineTo(centre + QPointF(-2.0 * sign, 4))
    painter.drawPath(path)


# Headers


@dataclass(frozen=True, slots=True)
class HeadLook:
    """How a header stands out."""

    current: bool = False  # the keyboard stands in its row or column
    lit: bool = False  # photos held over it would be filed there


def paint_listing(
    painter: QPainter, rect: QRect, head: ListingHead, font: QFont, t: Tokens, *, look: HeadLook
) -> None:
    """A listing's card: name, role, photos, key rooms."""
    card = rect.adjusted(GAP, GAP, -GAP, -GAP)
    painter.setBrush(QColor(t.panel))
    strong = head.subject or look.current
    painter.setPen(
        QPen(QColor(t.accent if head.subject else t.strong_line if strong else t.line), 2 if strong else 1)
    )
    inset = 1.0 if strong else 0.5
    painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), RADIUS_CARD, RADIUS_CARD)
    room = card.adjusted(12, 10, -10, -8)
    bold = sized(font, weight=QFont.Weight.DemiBold)
    name = f"★ {head.name}" if head.subject else head.name
    top = _paint_name(painter, room, name, bold, QColor(t.ink))
    dim = small(font)
    lines = [
        (head.role, QColor(t.accent if head.subject else t.dim), dim),
        (_photos(head), QColor(t.dim), dim),
        (_key_rooms(head), QColor(t.dim if head.have == head.key_rooms or head.waiting else t.medium),
         sized(font, -1, weight=QFont.Weight.DemiBold, tabular=True)),
    ]  # fmt: skip
    if not head.key_rooms:
        lines.pop()
    broken = [
        (part, colour, face)
        for words, colour, face in lines
        for part in _broken(words, QFontMetrics(face), room.width())
        if part
    ]
    high = QFontMetrics(dim).height() + 2
    if top + high * len(broken) <= room.bottom() + 4:
        lines = broken
    for words, colour, face in lines:
        height = QFontMetrics(face).height() + 2
        if top + height > room.bottom() + 4:
            break
        line = QRect(room.left(), top, room.width(), height)
        painter.setFont(face)
        painter.setPen(colour)
        text = QFontMetrics(face).elidedText(words, Elide.ElideRight, line.width())
        painter.drawText(line, Align.AlignLeft | Align.AlignVCenter, text)
        top += height


def _paint_name(painter: QPainter, room: QRect, name: str, font: QFont, colour: QColor) -> int:
    """A name in one line, or two where there is room; returns where the next line begins."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(colour)
    name = one_line(name)
    if metrics.horizontalAdvance(name) <= room.width() or room.height() < 6 * metrics.height():
        line = QRect(room.left(), room.top(), room.width(), metrics.height() + 2)
        painter.drawText(line, Align.AlignLeft, metrics.elidedText(name, Elide.ElideRight, room.width()))
        return line.bottom() + 1
    first, rest = _broken(name, metrics, room.width())
    for place, words in enumerate((first, metrics.elidedText(rest, Elide.ElideRight, room.width()))):
        line = QRect(room.left(), room.top() + place * metrics.height(), room.width(), metrics.height() + 2)
        painter.drawText(line, Align.AlignLeft, words)
    return room.top() + 2 * metrics.height() + 2


def _broken(words: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """What fits on the first line, broken between words where that is possible, and the rest."""
    fits = len(words)
    if metrics.horizontalAdvance(words) <= width:
        return words, ""
    while fits > 1 and metrics.horizontalAdvance(words[:fits]) > width:
        fits = fits - 1 if fits < 60 else fits * 3 // 4
    space = words.rfind(" ", 0, fits + 1)
    cut = space if space > 0 else fits
    return words[:cut].rstrip(), words[cut:].lstrip()


def _photos(head: ListingHead) -> str:
    photos = photo_count(head.photos)
    if head.waiting:
        return translate("compare", "{0}, %n not tagged yet", "{0}, %n not tagged yet", head.waiting).format(
            photos
        )
    if head.unreadable:
        return translate("compare", "{0}, %n unreadable", "{0}, %n unreadable", head.unreadable).format(
            photos
        )
    return photos


def _key_rooms(head: ListingHead) -> str:
    words = translate("compare", "%n of {0} key rooms", "%n of {0} key rooms", head.have)
    return words.format(number(head.key_rooms))


def room_width(name: str, font: QFont) -> int:
    """How wide a row's header must be to show the whole name of a room."""
    metrics = QFontMetrics(sized(font, weight=QFont.Weight.DemiBold))
    return metrics.horizontalAdvance(one_line(name)) + 2 * GAP + _ROOM_INSET + 2


def paint_room(
    painter: QPainter, rect: QRect, head: RoomHead, font: QFont, t: Tokens, *, look: HeadLook, upright: bool
) -> None:
    """A room's name with the number of listings that show it; lit as a whole where photos may be dropped."""
    if look.lit:
        draw_box(painter, QRectF(rect).adjusted(GAP, 2, -GAP, -2), 6, fill=QColor(t.selection))
    bold = sized(font, weight=QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(QColor(t.accent if look.current or look.lit else t.ink))
    count = f"{head.have}/{head.listings}"
    face = small(font)
    if upright:  # the rooms are rows
        line = QRect(rect.left() + GAP + 8, rect.center().y() - 20, rect.width() - 2 * GAP - _ROOM_INSET, 20)
        text = QFontMetrics(bold).elidedText(head.name, Elide.ElideRight, line.width())
        painter.drawText(line, Align.AlignLeft | Align.AlignBottom, text)
        below = line.translated(0, 21)
    else:
        line = rect.adjusted(GAP + 4, 0, -GAP - 4, 0)
        room = line.width() - QFontMetrics(face).horizontalAdvance(count) - 10
        text = QFontMetrics(bold).elidedText(head.name, Elide.ElideRight, room)
        painter.drawText(line, Align.AlignLeft | Align.AlignVCenter, text)
        below = line.adjusted(QFontMetrics(bold).horizontalAdvance(text) + 8, 1, 0, 1)
    painter.setFont(face)
    complete = head.have == head.listings
    painter.setPen(QColor(t.dim) if complete or not head.key else QColor(t.medium))
    painter.drawText(below, Align.AlignLeft | Align.AlignVCenter, count)


def lit_ground(t: Tokens) -> QColor:
    """The ground of a column or row that photos would be filed in."""
    return mixed(t.bg, t.accent, 0.13)


def paint_pinned_edge(painter: QPainter, strip: QRect, down: Qt.Orientation, t: Tokens) -> None:
    """The line at the end of the pinned listing while others are scrolled beneath it."""
    painter.setPen(QPen(QColor(t.strong_line), 1))
    if down == Qt.Orientation.Vertical:
        painter.drawLine(strip.bottomLeft(), strip.bottomRight())
    else:
        painter.drawLine(strip.topRight(), strip.bottomRight())

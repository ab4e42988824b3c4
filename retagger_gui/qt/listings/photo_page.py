"""The photos of one listing on one page, each under its room: as large as lets all of them be seen."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from retagger_gui.core.labels import style
from retagger_gui.core.language import shown
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item
from retagger_gui.qt.cards.bars import paint_key
from retagger_gui.qt.cards.card_list import MARGIN, STEP, CardList
from retagger_gui.qt.cards.chips import draw_chips
from retagger_gui.qt.cards.painting import (
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
from retagger_gui.qt.listings.pointing import Pointing
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import PhotoModel, Role
from retagger_gui.qt.state.room_keys import RoomKeys
from retagger_gui.qt.style.pixmaps import ScaledPixmaps, fitted
from retagger_gui.qt.style.text import doubt, one_line, tag_name
from retagger_gui.qt.style.theme import Theme, mixed, sized

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEAST, _MOST = 110, 340  # width of a card in pixels
_PAD, GAP = 6, 8  # pixels within a card and between cards: a home is to fit on its page
_NARROW = 140  # a card below this has its room's name in the smaller font
_KEY, _BESIDE_KEY = 18, 25  # pixels of a key's cap, and from a line's start to the name behind it
_OVER = 4  # pixels from a photo's edges to the key that lies on it
_EDGE = 3  # pixels between a room's name and the card's right edge, where it needs them
_IN_TAG, TINT = 4, 0.14  # pixels beside a suggestion's words; of the accent in its ground


def card_size(count: int, room: QSize, caption: int, zoom: float = 1.0) -> QSize:
    """The size at which so many cards fill a page: the largest that needs no scrolling, within bounds.

    Args:
        count: of cards.
        room: of the page.
        caption: height of a card's words.
        zoom: times larger than that.
    """
    best = _LEAST
    for columns in range(1, max(2, room.width() // _LEAST + 1)):
        width = (room.width() - columns * GAP) // columns
        rows = -(-count // columns)
        high = _height(width, caption)
        if rows * (high + GAP) > room.height():  # only as wide as the height allows
            fitting = (room.height() // max(1, rows) - GAP - caption - 2 * _PAD) * 4 // 3 + 2 * _PAD
            width = min(width, fitting)
        best = max(best, min(width, _MOST))
    if -(-count // (room.width() // (best + GAP) or 1)) * (_height(best, caption) + GAP) > room.height():
        columns = max(1, room.width() // (_LEAST + GAP))  # it has to be scrolled: fill the rows
        best = max(_LEAST, room.width() // columns - GAP)
    width = max(_LEAST // 2, round(best * zoom))
    return QSize(width, _height(width, caption))


def _height(width: int, caption: int) -> int:
    return (width - 2 * _PAD) * 3 // 4 + 2 * _PAD + caption


def caption_height(font: QFont) -> int:
    """The two lines below a photo."""
    return (
        QFontMetrics(sized(font, weight=QFont.Weight.DemiBold)).height()
        + QFontMetrics(small(font)).height()
        + 14
    )


def name_font(font: QFont, width: int) -> QFont:
    """The room's name on a card of that width."""
    return sized(font, -(width < _NARROW), weight=QFont.Weight.DemiBold)


def name_room(width: int, *, beside: bool) -> int:
    """Pixels that a room's name has on a card of that width, behind its key or without one."""
    return width - _PAD - _EDGE - (_behind_key(width) if beside else 0)


def key_fits(names: Iterable[str], font: QFont, width: int) -> bool:
    """Whether every room's name fits behind its key on cards of that width; one that never would has no say.

    Where not, all keys lie on the photos, so that the names have the whole line and nothing differs from card to card.
    """
    metrics = QFontMetrics(name_font(font, width))
    without, behind = name_room(width, beside=False), name_room(width, beside=True)
    return not any(behind < metrics.horizontalAdvance(name) <= without for name in names)


def _behind_key(width: int) -> int:
    return _BESIDE_KEY if width >= _NARROW else _BESIDE_KEY - 4


class PageDelegate(QStyledItemDelegate):
    """Paints one photo with its room, how sure that is, and what speaks against it."""

    def __init__(
        self, photos: PhotoModel, keys: RoomKeys, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._keys = keys
        self._theme = theme
        self.scaled = ScaledPixmaps(8_000_000)
        self.size = QSize(_MOST, _MOST)
        self.key_beside = True  # the key stands before the room's name, not on the photo
        self.pointed: int | None = None  # the photo that keys act on in place of the selected ones

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike, as large as the page lets them be."""
        return self.size + QSize(GAP, GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card."""
        t, states = self._theme.tokens, QStyle.StateFlag
        item: Item = index.data(Role.ITEM)
        if item is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRect(option.rect.topLeft() + QPoint(GAP // 2, GAP // 2), self.size)
        selected, focused = (
            bool(option.state & state) for state in (states.State_Selected, states.State_HasFocus)
        )
        if self.pointed is not None:
            selected = focused = item.id == self.pointed
        draw_ground(painter, card, t, selected=selected, hovered=bool(option.state & states.State_MouseOver))
        if focused:
            draw_focus(painter, card, t, selected=selected)
        words = caption_height(option.font)
        slot = card.adjusted(_PAD, _PAD, -_PAD, -words)
        self._paint_photo(painter, slot, item, index.data(Qt.ItemDataRole.DecorationRole), selected=selected)
        place = fitted(slot, QSize(item.width, item.height))
        draw_chips(painter, place, item, option.font, t)
        if not self.key_beside:
            self._paint_key(painter, place.topLeft() + QPoint(_OVER, _OVER), option.font, item)
        left, width = card.left() + _PAD, card.width() - 2 * _PAD
        line = QRect(left, slot.bottom() + 5, width, QFontMetrics(option.font).height() + 4)
        self._paint_room(painter, line, option.font, item)
        below = QRect(left, line.bottom() + 2, width, QFontMetrics(small(option.font)).height())
        self._paint_mark(painter, below, option.font, item)
        painter.restore()

    def _paint_photo(
        self, painter: QPainter, slot: QRect, item: Item, picture: QPixmap | None, *, selected: bool
    ) -> None:
        t = self._theme.tokens
        if picture is None or picture.isNull():
            mat = fitted(slot, QSize(item.width, item.height))
            draw_mat(painter, mat, t)
            if item.error:
                draw_broken(painter, mat, t)
            return
        place = fitted(slot, picture.size())
        scaled = self.scaled.get(picture, place.size(), painter.device().devicePixelRatioF(), radius=0)
        draw_photo(painter, place, scaled, QColor(t.selection if selected else t.panel), t)

    def _paint_room(self, painter: QPainter, line: QRect, font: QFont, item: Item) -> None:
        t = self._theme.tokens
        beside = self.key_beside and bool(self._keys.letters.get(item.group))
        if beside:
            self._paint_key(painter, QPoint(line.left(), line.center().y() - 8), font, item)
            line.setLeft(line.left() + _behind_key(self.size.width()))
        line.setWidth(name_room(self.size.width(), beside=beside))
        known = item.group not in (UNTAGGED, UNREADABLE)
        face = name_font(font, self.size.width())
        draw_text(painter, line, face, QColor(t.ink if known else t.dim), tag_name(item.group))

    def _paint_key(self, painter: QPainter, at: QPoint, font: QFont, item: Item) -> None:
        if key := self._keys.letters.get(item.group, ""):
            cap, colour = QRect(at, QSize(_KEY, _KEY)), style(item.group).colour
            paint_key(painter, cap, key, font, self._theme, colour=colour)

    def _paint_mark(self, painter: QPainter, line: QRect, font: QFont, item: Item) -> None:
        t = self._theme.tokens
        if item.error and not item.decided:
            words = f"{one_line(item.photo.path.name)}: {one_line(shown(item.error))}"
            draw_text(painter, line, small(font), QColor(t.low), words)
            return
        suggested = self._photos.suggestion(item)
        if suggested is not None:
            self._paint_suggestion(painter, line, font, item, suggested)
            return
        draw_mark(painter, line, font, item, t)
        if item.decided or not item.predicted:
            return
        rest, words = line.adjusted(mark_width(font, mark_words(item)) + 6, 0, 0, 0), doubt(item)
        fits = QFontMetrics(small(font)).horizontalAdvance(words) <= rest.width()
        draw_text(painter, rest, small(font), QColor(t.medium), words if fits else words and "?")

    def _paint_suggestion(
        self, painter: QPainter, line: QRect, font: QFont, item: Item, suggested: str
    ) -> None:
        """What the photo would become: behind the mark, or in its place where there is no room for both."""
        t, face, words = self._theme.tokens, bold(font), f"→ {tag_name(suggested)}"
        beside = line.left() + mark_width(font, mark_words(item)) + 6
        width = QFontMetrics(face).horizontalAdvance(words) + 2 * _IN_TAG
        left = line.left()
        if beside + width <= line.right() + 1:
            draw_mark(painter, line, font, item, t)
            left = beside
        tag = QRect(left, line.top() - 1, min(width, line.right() + 1 - left), line.height() + 3)
        draw_box(painter, QRectF(tag), 4, fill=mixed(t.panel, t.accent, TINT))
        draw_text(painter, tag.adjusted(_IN_TAG, 0, 0, 0), face, QColor(t.accent), words)


class PhotoPage(CardList):
    """The cards of one listing."""

    finished = Signal()  # Enter was pressed: the rest is right
    suggestions_wanted = Signal()  # the comma was pressed: take what names and copies suggest
    all_wanted = Signal()  # Shift+Enter was pressed: take that, and the rest is right
    stepped = Signal(int)  # the next (+1) or the previous (-1) listing is wanted

    def __init__(
        self, photos: PhotoModel, keys: RoomKeys, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._photos = photos
        self._page = PageDelegate(photos, keys, theme)
        self._zoom = 1.0
        super().__init__(photos, self._page, theme, parent)
        self.setViewportMargins(MARGIN - GAP // 2, 0, 0, 0)
        self.pointing = Pointing(self)
        self.pointing.changed.connect(self._on_pointed)
        self.selectionModel().currentChanged.connect(self.pointing.rest)  # by keys, or what follows them
        self.setAccessibleName(self.tr("Photos of the listing"))
        keys.changed.connect(self.viewport().update)
        photos.rooms_changed.connect(self.fit)

    def show_ids(self, ids: Sequence[int], current: int | None = None) -> None:
        """Show these photos, and stand on one of them."""
        self.pointing.release()
        self.pointing.rest()
        self._subset.set_ids(ids)
        self.fit()
        if current is not None:
            self.select_id(current)
        self.tell_viewed()

    def selected_ids(self) -> list[int]:
        """The photo that is pointed at, else the selected ones."""
        pointed = self.pointing.item_id
        return super().selected_ids() if pointed is None else [pointed]

    def standing(self) -> QModelIndex:
        """The card that is pointed at, else the one that the keyboard stands on."""
        pointed = self.pointing.item_id
        return super().standing() if pointed is None else self._subset.index(self._subset.ids.index(pointed))

    @Slot()
    def _on_pointed(self) -> None:
        self._page.pointed = self.pointing.item_id
        self.viewport().update()
        self.selection_changed.emit()

    def go_on(self, after: int | None) -> None:
        """The photos chosen are done with; stand on another one, unless the pointer shows where to go on."""
        self.pointing.release()
        if after is not None and self.pointing.item_id is None:
            self.select_id(after)

    def ids_after_selection(self) -> list[int]:
        """The photos after the last selected one; empty at the end, and where none is selected."""
        rows = [index.row() for index in self.selectionModel().selectedIndexes()]
        return self._subset.ids[max(rows) + 1 :] if rows else []

    def zoom(self, step: int) -> None:
        """Larger (+1), smaller (-1), or as large as lets all be seen (0)."""
        self._zoom = 1.0 if step == 0 else max(0.5, min(4.0, self._zoom * STEP**step))
        self.fit()

    def fit(self) -> None:
        """As large as lets all of them be seen, times the zoom."""
        room = self.contentsRect().size() - QSize(
            2 * MARGIN, 4
        )  # whether or not there is a scroll bar just now
        count = max(1, len(self._subset.ids))
        size = card_size(count, room, caption_height(self.font()), self._zoom)
        columns = max(1, room.width() // (size.width() + GAP))
        fits = -(-count // columns) * (size.height() + GAP) <= room.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        beside = key_fits(map(tag_name, self._photos.tags()), self.font(), size.width())
        if beside != self._page.key_beside:
            self._page.key_beside = beside
            self.viewport().update()
        if size != self._page.size:
            self._page.size = size
            self.setGridSize(size + QSize(GAP, GAP))
            self.scheduleDelayedItemsLayout()

    def handle_key(self, key: Qt.Key, *, plain: bool) -> bool:
        """Enter finishes the listing, Page Up and Page Down change it, the comma takes what is suggested."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key == Qt.Key.Key_Escape:
            self.pointing.release()
            self.pointing.rest()
            self.clearSelection()
        elif not plain:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif key == Qt.Key.Key_Comma:
            self.suggestions_wanted.emit()
        elif key in steps:
            self.stepped.emit(steps[key])
        else:
            return False
        return True

    # Qt's virtual functions

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter finishes the listing as suggested."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _SHIFT:
            self.all_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next photo to look at, and leaves the page after the last one; Shift+Tab goes back."""
        at = self.standing().row()
        rows = range(at + 1, len(self._subset.ids)) if forward else range(at - 1, -1, -1)
        doubtful = (row for row in rows if self._subset.index(row).data(Role.NEEDS_REVIEW))
        if (row := next(doubtful, None)) is None:
            return super().focusNextPrevChild(forward)
        self.pointing.release()
        self.select_id(self._subset.ids[row])
        return True

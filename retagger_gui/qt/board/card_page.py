"""The page under the board: groups of cards laid out, painted and scrolled; it handles no input."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from retagger_gui.core.language import translate
from retagger_gui.qt.background.throttle import NEXT_TURN_MS
from retagger_gui.qt.board.header import HeaderState, paint_header
from retagger_gui.qt.board.layout import BoardLayout, Measures
from retagger_gui.qt.cards.delegate import Card, PhotoDelegate, caption_height
from retagger_gui.qt.cards.sizes import LARGEST, SMALLEST
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.notice import Notice
from retagger_gui.qt.style.theme import RADIUS_CARD, Theme, mixed

Select = QItemSelectionModel.SelectionFlag
Anchor = tuple[str, int, int]  # group, row (-1: its header), place in the window
SCROLL_BAR = 12  # counts as part of the page's right margin


class CardPage(QListView):
    """Every photo's card under its group's header, on one page. Only what is on screen is looked at.

    It is a QListView only to screen readers, for which Qt knows lists, tables and trees and no other view: layout,
    painting, mouse and keys are all its own, and what QListView would do to ten thousand items is passed over.
    """

    selection_changed = Signal()  # other cards are selected or can be seen, or another one is current
    # ids of the cards on screen, then of those a page away: the order to fetch thumbnails in; and how many of them
    # are on screen
    viewed = Signal(list, int)
    show_all_requested = Signal()  # the button that clears the filter was pressed
    group_reached = Signal(str)  # the tag of the group at the top of the window, whenever that changes

    def __init__(
        self, model: PhotoModel, contents: BoardContents, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = model
        self.contents = contents
        self._theme = theme
        self._measures = Measures(caption=caption_height(self.font()))
        self._page: BoardLayout | None = None
        self._selected: set[int] = set()
        self._selected_ids: list[int] | None = None  # of those in sight, once asked for; None when outdated
        self._header_cursor: str | None = None
        self._hover = -1
        self._band: QRect | None = None
        self._drop_group: str | None = None
        self._drop_count = 0
        self._sort_words = ""
        self._top_group = ""
        self._filtered = False
        self._unfiltered: list[Anchor] = []  # where the page stood before there was a filter
        self.delegate = PhotoDelegate(theme, self)
        self.headers: dict[str, tuple[Hashable, QPixmap]] = {}  # a group's tag -> its header as last painted
        self.notice = Notice(self.viewport())
        self._viewed_timer = QTimer(self)
        self._viewed_timer.setSingleShot(True)
        self._viewed_timer.setInterval(20)
        self._set_up_page()

    def _set_up_page(self) -> None:
        self.setAccessibleName(self.tr("Photos by room"))
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setItemDelegate(self.delegate)
        self.setModel(self._photos)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.contents.changed.connect(self._contents_changed)
        self._viewed_timer.timeout.connect(self._tell_viewed)
        self._theme.changed.connect(self._restyle)
        self.notice.clicked.connect(self.show_all_requested)
        self.notice.hide()

    @property
    def page(self) -> BoardLayout:
        """The page as it is laid out now."""
        if self._page is None:
            self._page = self._new_page()
        return self._page

    @property
    def drop_group(self) -> str | None:
        """The tag of the group that is lit as a drop target, or None."""
        return self._drop_group

    def set_card_width(self, width: int) -> None:
        """The wanted width of a card in pixels; kept within bounds."""
        width = max(SMALLEST, min(LARGEST, width))
        if width != self._measures.card:
            self._measures = Measures(card=width, caption=caption_height(self.font()))
            self.delegate.clear()
            self._lay_out()

    @property
    def card_width(self) -> int:
        """The wanted width of a card in pixels."""
        return self._measures.card

    def set_sort_words(self, words: str) -> None:
        """The sort order as the headers say it."""
        self._sort_words = words
        self.viewport().update()

    # Laying out

    def _new_page(self) -> BoardLayout:
        return BoardLayout(self.contents.groups(), self.viewport().width() + SCROLL_BAR, self._measures)

    # Not a Slot here: one that is overridden would still be called when the page is gone.
    def _contents_changed(self, from_model: bool) -> None:
        self._lay_out(self._anchors_around_filter())
        self.selection_changed.emit()  # what can be seen of it may be another part now

    def _lay_out(self, anchors: Sequence[Anchor] | None = None) -> None:
        """Lay the page out anew, with what is at the top of the window staying there, or what is given."""
        anchors = self._anchors() if anchors is None else anchors
        self._page = self._new_page()
        self._selected_ids = None
        self.updateGeometries()
        self._hold(anchors)
        self._say_if_empty()
        self._view_changed()

    def _anchors_around_filter(self) -> list[Anchor] | None:
        """Where to stand when a filter comes or goes; None when neither does.

        A selected card that the keyboard stands on stays where it is. Otherwise the page is, after the filter, where
        it was before it.
        """
        was, self._filtered = self._filtered, self.contents.filter.active
        if was == self._filtered or self._page is None:
            return None
        row, scroll = self.currentIndex().row(), self.verticalScrollBar().value()
        standing: list[Anchor] = []
        if row in self._selected and row in self._page and self._on_screen(row):
            standing = [(self._group_of(self._page, row), row, self._page.card(row).top() - scroll)]
        if self._filtered:
            self._unfiltered = self._anchors() or [("", -1, 0)]  # at the top, which stays the top
            return [*standing, *self._anchors()]
        return [*standing, *self._unfiltered]

    def _anchors(self) -> list[Anchor]:
        """Group, row and place in the window of the cards on screen; none at the top, which stays the top."""
        scroll = self.verticalScrollBar().value()
        if self._page is None or scroll == 0:
            return []
        screen = self.viewport().rect().translated(0, scroll)
        rows = self._page.rows_in(screen.adjusted(0, self._measures.header, 0, 0))
        anchors = [
            (self._group_of(self._page, row), row, self._page.card(row).top() - scroll) for row in rows
        ]
        number = self._page.group_at(scroll)
        if number is not None:
            placed = self._page.placed[number]
            anchors.append((placed.group.tag, -1, placed.top - scroll))
        return anchors

    def _hold(self, anchors: Iterable[Anchor]) -> None:
        page = self.page
        for tag, row, place in anchors:
            if row >= 0 and row in page and self._group_of(page, row) == tag:
                self.verticalScrollBar().setValue(page.card(row).top() - place)
                return
            if row < 0:
                tops = [placed.top for placed in page.placed if placed.group.tag == tag]
                self.verticalScrollBar().setValue(tops[0] - place if tops else 0)
                return

    @staticmethod
    def _group_of(page: BoardLayout, row: int) -> str:
        spot = page.spot(row)
        return "" if spot is None else page.placed[spot[0]].group.tag

    def _say_if_empty(self) -> None:
        nothing = self.contents.filter.active and not self.contents.shown() and len(self._photos.session) > 0
        if nothing:
            review = self.contents.filter.review_only and not self._photos.total_to_review()
            title = self.tr("Nothing is left to review") if review else self.tr("No photo matches")
            text = "" if review else self.tr("Try fewer words or another confidence.")
            self.notice.say(title, text, self.tr("Show all photos"))
            self._place_notice()
        self.notice.setVisible(nothing)

    def _place_notice(self) -> None:
        self.notice.adjustSize()
        free = self.viewport().size() - self.notice.size()
        self.notice.move(free.width() // 2, max(0, free.height() // 2 - 24))

    # Qt's virtual functions

    def visualRect(self, index: Index) -> QRect:
        """The card's rectangle in the viewport; empty for a card that is not shown."""
        if not index.isValid():
            return QRect()
        return self.page.card(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The photo under a point of the viewport."""
        if self.header_at(point) is not None:
            return QModelIndex()
        row = self.page.at(self._on_page(point))
        return QModelIndex() if row is None else self._photos.index(row)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into view, clear of the header that stays at the top."""
        card = self.page.card(index.row())
        if card.isEmpty():
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = card.top() - self._measures.header - 4, card.bottom() + 1 + self._measures.gap
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtCenter:
            bar.setValue(card.center().y() - height // 2)
        elif top < bar.value() or hint == hints.PositionAtTop:
            spot = self.page.spot(index.row())
            first_line = spot is not None and spot[1] < self.page.columns
            bar.setValue(top if not first_line else card.top() - self._measures.header)
        elif bottom > bar.value() + height or hint == hints.PositionAtBottom:
            bar.setValue(bottom - height)

    def horizontalOffset(self) -> int:
        """The page never scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far the page is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Whether filter or fold hides the photo."""
        return index.row() not in self.page

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a rectangle of the viewport touches."""
        rows = self.page.rows_in(rect.normalized().translated(0, self.verticalOffset()))
        self.choose_rows(rows, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is painted anew with a selection: the page, which is repainted whole (see selectionChanged).

        Qt asks twice at each change; to look among hundreds of ranges for every card in sight took longer than
        the painting.
        """
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the page."""
        QAbstractItemView.updateGeometries(self)
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setRange(0, max(0, self.page.height - height))
        bar.setPageStep(max(1, height - self._measures.header))
        bar.setSingleStep(max(16, self.page.card_height // 5))
        bar.setEnabled(bar.maximum() > 0)

    def doItemsLayout(self) -> None:
        """The page is laid out by its contents; QListView would measure every item."""
        QAbstractItemView.doItemsLayout(self)

    def keyboardSearch(self, search: str) -> None:
        """Letters choose rooms here; they never jump to a file's name."""

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The whole viewport is painted: the header at its top does not scroll."""
        self._view_changed()

    def sizeHint(self) -> QSize:
        """Room for a few cards."""
        return QSize(720, 560)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Keep the rows at hand: asking Qt for each card at each paint is slow with many ranges."""
        super().selectionChanged(selected, deselected)
        for changes, update in ((deselected, self._selected.difference_update),
                                (selected, self._selected.update)):  # fmt: skip
            for part in (changes.at(number) for number in range(changes.count())):
                update(range(part.top(), part.bottom() + 1))
        self._selected_ids = None
        self.viewport().update()
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The focus ring moves."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.selection_changed.emit()

    def reset(self) -> None:
        """Another folder: nothing is selected, held or folded over."""
        super().reset()
        self._selected.clear()
        self._selected_ids = None
        self._header_cursor = None
        self._hover = -1
        self._page = None
        self._unfiltered = []

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is on screen, and nothing else."""
        self.contents.tell_if_due()  # what changed since is laid out now, rather than painted where it was
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.bg))
        scroll = self.verticalOffset()
        area = event.rect().translated(0, scroll)
        painter.translate(0, -scroll)
        for number in self.page.groups_in(area.top(), area.bottom()):
            self._paint_group_ground(painter, number)
            self._paint_header(painter, number, self.page.header(number))
        self._paint_cards(painter, area)
        self._paint_band(painter)
        painter.resetTransform()
        self._paint_pinned(painter)

    def _paint_group_ground(self, painter: QPainter, number: int) -> None:
        """The whole group lights up as one drop target."""
        if self.page.placed[number].group.tag != self._drop_group:
            return
        tokens = self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._lit_ground())
        painter.setPen(QPen(QColor(tokens.accent), 2))
        area = QRectF(self.page.area(number)).adjusted(-2, 1, -2, 0)
        painter.drawRoundedRect(area, RADIUS_CARD, RADIUS_CARD)

    def _lit_ground(self) -> QColor:
        """What a group that would take a drop stands on."""
        return mixed(self._theme.tokens.bg, self._theme.tokens.selection, 0.75)

    def _paint_header(self, painter: QPainter, number: int, rect: QRect) -> None:
        group = self.page.placed[number].group
        total, to_review = self._photos.count(group.tag)
        lit = group.tag == self._drop_group
        state = HeaderState(
            name=self._photos.group_name(group.tag),
            shown=len(group.rows),
            total=total,
            to_review=to_review,
            folded=group.folded,
            sort=self._sort_words if group.rows and not group.folded else "",
            drop=translate("board", "Move %n photo here", "Move %n photos here", self._drop_count)
            if lit
            else "",
            current=self._header_cursor == group.tag and self.hasFocus(),
        )
        if state.drop or state.current:  # on another ground, or beyond its own edge
            paint_header(painter, rect, state, self.font(), self._theme.tokens)
            return
        ratio = painter.device().devicePixelRatioF()
        key = (state, rect.width(), rect.height(), ratio)
        known, found = self.headers.get(group.tag, (None, None))
        if found is None or known != key:
            found = self._painted_header(state, rect.size(), ratio)
            self.headers[group.tag] = key, found
        painter.drawPixmap(rect.topLeft(), found)

    def _painted_header(self, state: HeaderState, size: QSize, ratio: float) -> QPixmap:
        """A header as a picture: its texts take longer than all cards that were painted before."""
        found = QPixmap(size * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(QColor(self._theme.tokens.bg))
        on = QPainter(found)
        paint_header(on, QRect(QPoint(), size), state, self.font(), self._theme.tokens)
        on.end()
        return found

    def _paint_cards(self, painter: QPainter, area: QRect) -> None:
        """Straight from the session: asking Qt for each role of each card takes longer than painting it."""
        items, picture, page = self._photos.session.items, self._photos.picture, self.page
        ground, lit_ground = QColor(self._theme.tokens.bg), self._lit_ground()
        current = self.currentIndex().row() if self.hasFocus() and self._header_cursor is None else -1
        font = self.font()
        self.delegate.begin_frame(self.pixels_in_sight(painter.device().devicePixelRatioF()))
        for row, place in page.cards_in(area.adjusted(0, -4, 0, 4)):
            item = items[row]
            card = Card(item, picture(item.id), row in self._selected, row == self._hover)
            lit = self._drop_group is not None and self._group_of(page, row) == self._drop_group
            self.delegate.paint_card(
                painter, place, card, font, lit_ground if lit else ground, focused=row == current
            )
        if self.delegate.postponed:
            QTimer.singleShot(NEXT_TURN_MS, self.viewport(), self.viewport().update)

    def pixels_in_sight(self, ratio: float) -> float:
        """Of all cards of which some part is in the window, at most."""
        lines = self.viewport().height() // self.page.card_height + 2
        return lines * self.page.card_height * self.viewport().width() * ratio**2

    def _paint_band(self, painter: QPainter) -> None:
        if self._band is None:
            return
        accent = QColor(self._theme.tokens.accent)
        painter.setPen(QPen(accent, 1))
        accent.setAlphaF(0.12)
        painter.setBrush(accent)
        painter.drawRect(QRectF(self._band).adjusted(0.5, 0.5, -0.5, -0.5))

    def pinned(self) -> tuple[int, QRect] | None:
        """The group whose header is held at the top of the window, and where; None if it need not be."""
        scroll = self.verticalOffset()
        number = self.page.group_at(scroll)
        if number is None or scroll <= 0:
            return None
        placed = self.page.placed[number]
        if placed.top >= scroll or placed.bottom <= scroll or placed.bottom == placed.cards_top:
            return None
        rect = self.page.header(number)
        rect.moveTop(min(0, placed.bottom - scroll - rect.height()))
        return number, rect

    def _paint_pinned(self, painter: QPainter) -> None:
        pinned = self.pinned()
        if pinned is None:
            return
        number, rect = pinned
        tokens = self._theme.tokens
        strip = QRect(0, rect.top(), self.viewport().width(), rect.height())
        lit = self.page.placed[number].group.tag == self._drop_group
        painter.fillRect(strip, QColor(tokens.selection if lit else tokens.bg))
        self._paint_header(painter, number, rect)
        painter.fillRect(QRect(0, rect.bottom(), strip.width(), 1), QColor(tokens.line))

    @Slot()
    def _restyle(self) -> None:
        self.headers.clear()
        self._measures = Measures(card=self._measures.card, caption=caption_height(self.font()))
        self._lay_out()

    # What is on screen

    def _on_page(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self.verticalOffset())

    def _index(self, row: int | None) -> QModelIndex:
        return QModelIndex() if row is None else self._photos.index(row)

    def _on_screen(self, row: int) -> bool:
        return self.visualRect(self._photos.index(row)).intersects(self.viewport().rect())

    def header_at(self, point: QPoint) -> tuple[int, QRect] | None:
        """Number and rectangle (in the viewport) of the header under a point."""
        pinned = self.pinned()
        if pinned is not None and point.y() <= pinned[1].bottom():
            return pinned
        page_point = self._on_page(point)
        number = self.page.group_at(page_point.y())
        if number is None or not self.page.header(number).contains(page_point):
            return None
        return number, self.page.header(number).translated(0, -self.verticalOffset())

    def _view_changed(self) -> None:
        self.viewport().update()
        if not self._viewed_timer.isActive():
            self._viewed_timer.start()

    @Slot()
    def _tell_viewed(self) -> None:
        if not self.isVisible():
            return
        height = self.viewport().height()
        screen = self.viewport().rect().translated(0, self.verticalOffset())
        wanted = dict.fromkeys(self.page.rows_in(screen))
        on_screen = len(wanted)
        wanted.update(dict.fromkeys(self.page.rows_in(screen.translated(0, height))))
        wanted.update(dict.fromkeys(self.page.rows_in(screen.translated(0, -height))))
        self.viewed.emit([self._photos.id_of(row) for row in wanted], on_screen)
        number = self.page.group_at(self.verticalOffset() + self._measures.header // 2)
        tag = "" if number is None else self.page.placed[number].group.tag
        if tag != self._top_group:
            self._top_group = tag
            self.group_reached.emit(tag)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards flow into the new width."""
        QAbstractItemView.resizeEvent(self, event)
        if self._page is None or self._page.width != self.viewport().width() + SCROLL_BAR:
            self._lay_out()
        else:
            self.updateGeometries()
            self._view_changed()
        self._place_notice()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the thumbnails again: another view may have asked for others meanwhile."""
        super().showEvent(event)
        self._view_changed()

    def choose_rows(self, rows: Iterable[int], command: QItemSelectionModel.SelectionFlag) -> None:
        """Select these rows, or as the command says."""
        self.selectionModel().select(self._selection(rows), command)

    def _selection(self, rows: Iterable[int]) -> QItemSelection:
        """Rows as a selection of as few ranges as possible; what is no row of the model is left out."""
        selection, end = QItemSelection(), self._photos.rowCount()
        index = self._photos.createIndex  # index() would ask the model each time how many rows it has
        start = last = -2
        for row in [*sorted(row for row in rows if 0 <= row < end), -1]:
            if row == last + 1:
                last = row
                continue
            if start >= 0:
                first = index(start, 0)
                selection.select(first, first if start == last else index(last, 0))
            start = last = row
        return selection

"""The panel at the right: the selected photo, what it shows, where it comes from; or how many are selected."""

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from retagger_gui.core.attributes import Attribute
from retagger_gui.core.language import number, shown, translate
from retagger_gui.core.session import UNREADABLE, Item
from retagger_gui.qt.cards.bars import Bars
from retagger_gui.qt.cards.chips import Chips
from retagger_gui.qt.cards.painting import draw_broken, draw_edge, draw_mat
from retagger_gui.qt.details.photo_facts import PhotoFacts
from retagger_gui.qt.details.remarks import RemarksBox
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.pixmaps import fitted, scaled_pixmap
from retagger_gui.qt.style.text import tag_name
from retagger_gui.qt.style.theme import Theme, sized

_DECISION, _GROUP = attrgetter("decision"), attrgetter("group")  # of ten thousand selected photos, in C


class Frame(QWidget):
    """The photo at the panel's width, whole, with round corners."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap: QPixmap | None = None
        self._broken = False
        self._size = QSize(4, 3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_pixmap(self, pixmap: QPixmap | None, size: QSize, *, broken: bool = False) -> None:
        """Show this picture of a photo of that size, or that it could not be read."""
        self._pixmap, self._broken = pixmap, broken
        known = size if not size.isEmpty() else (pixmap.size() if pixmap is not None else QSize(4, 3))
        if known != self._size:
            self._size = known
            self._fit()
        self.update()

    def _fit(self) -> None:
        """As high as the photo is at this width, but no higher than wide."""
        height = round(self.width() * self._size.height() / max(1, self._size.width()))
        self.setFixedHeight(max(60, min(height, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo, or its mat."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = fitted(self.rect(), self._size)
        if self._pixmap is None:
            draw_mat(painter, place, self._theme.tokens)
            if self._broken:
                draw_broken(painter, place, self._theme.tokens)
            return
        picture = scaled_pixmap(self._pixmap, place.size(), self.devicePixelRatioF())
        painter.drawPixmap(place.topLeft(), picture)
        draw_edge(painter, place, self._theme.tokens)


def section(words: str) -> QLabel:
    """A small heading within a panel."""
    label = QLabel(words)
    label.setProperty("role", "section")
    label.setFont(sized(label.font(), -2, weight=QFont.Weight.DemiBold))
    return label


class Inspector(QScrollArea):
    """Follows the selection. Its buttons do what the keys do."""

    confirm_requested = Signal()  # the tags of the selected photos are right
    second_requested = Signal()  # the second guess is right
    take_back_requested = Signal()  # forget what was said of them
    show_in_folder_requested = Signal()  # of the one selected photo
    toggle_requested = Signal(str)  # the selected photos have that attribute, or have it no more

    def __init__(
        self, model: PhotoModel, theme: Theme, parent: QWidget | None = None, *, remarks: RemarksBox
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.remarks = remarks
        self._ids: list[int] = []
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Details"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(220)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = Frame(theme)
        self._title = QLabel()
        self._title.setFont(sized(self.font(), 3, weight=QFont.Weight.DemiBold))
        self._title.setWordWrap(True)
        self._summary = QLabel()
        self._summary.setProperty("role", "dim")
        self._summary.setWordWrap(True)
        self._shows = section(self.tr("WHAT IT SHOWS"))
        self._bars = Bars(theme)
        self._has_title = section(self.tr("ALSO IN IT"))
        self.chips = Chips(theme)
        self._remarks_title = section(self.tr("YOURS"))
        self._facts_title = section(self.tr("PHOTO"))
        self.facts = PhotoFacts()
        self.confirm_button = QPushButton()
        self._second = QPushButton()
        self._take_back = QPushButton(self.tr("Take back my decision"))
        self._folder = QPushButton(self.tr("Show in folder"))
        self._lay_out()
        self._connect()
        self.show_ids([])

    def _lay_out(self) -> None:
        page = QWidget()
        column = layouts.column(on=page, margins=16, spacing=8)
        buttons = layouts.column(self.confirm_button, self._second, spacing=8)  # long names stay whole
        for part in (self._frame, self._title, self._summary):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self._shows)
        column.addWidget(self._bars)
        column.addLayout(buttons)
        column.addWidget(self._take_back)
        column.addSpacing(4)
        column.addWidget(self._has_title)
        column.addWidget(self.chips)
        column.addSpacing(8)
        column.addWidget(self._remarks_title)
        column.addWidget(self.remarks)
        column.addSpacing(8)
        column.addWidget(self._facts_title)
        column.addWidget(self.facts)
        column.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for link in (self._take_back, self._folder):
            link.setProperty("role", "link")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
        for button in (self.confirm_button, self._second, self._take_back, self._folder):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumWidth(24)
        self.setWidget(page)

    def _connect(self) -> None:
        self.confirm_button.clicked.connect(self.confirm_requested)
        self._second.clicked.connect(self.second_requested)
        self._take_back.clicked.connect(self.take_back_requested)
        self._folder.clicked.connect(self.show_in_folder_requested)
        self.chips.toggled.connect(self.toggle_requested)
        self._model.rows_changed.connect(self._refresh)
        self._model.rooms_changed.connect(self._refresh)  # they may be called otherwise
        self._model.pictures_changed.connect(self._show_picture)
        self._model.modelReset.connect(self._clear)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these photos: one in full, several as a count."""
        self._ids = list(ids)
        self._refresh()

    def words(self) -> str:
        """The heading, as it is shown."""
        return self._title.text()

    @Slot()
    def _clear(self) -> None:
        self.show_ids([])

    @Slot()
    def _refresh(self) -> None:
        items = self._model.session.items_of(self._ids)
        one = len(items) == 1
        for part in (self._frame, self._shows, self._bars, self._facts_title, self.facts, self._folder):
            part.setVisible(one)
        broken = one and bool(items[0].error)
        self._title.setVisible(not one or broken)
        self._summary.setVisible(not one or broken)
        self._show_buttons(items)
        self._show_attributes(items)
        self._remarks_title.setVisible(bool(items))
        self.remarks.setVisible(bool(items))
        self.remarks.show_items(items)
        if one:
            self._show_one(items[0])
        elif items:
            self._title.setText(translate("details", "%n photo selected", "%n photos selected", len(items)))
            self._summary.setText(_tags(items))
        else:
            self._title.setText(self.tr("No photo selected"))
            self._summary.setText(
                self.tr("Select photos to file them under a room: drag them, or press its key.")
            )

    @Slot()
    def _show_picture(self) -> None:
        items = self._model.session.items_of(self._ids[:2])
        if len(items) == 1:
            item = items[0]
            picture = self._model.index_of(item.id).data(Qt.ItemDataRole.DecorationRole)
            self._frame.show_pixmap(picture, QSize(item.width, item.height), broken=bool(item.error))

    def _show_one(self, item: Item) -> None:
        self._show_picture()
        self._title.setText(tag_name(UNREADABLE))  # with the reason: on show where there is one
        self._summary.setText(shown(item.error))
        self._bars.show_labels(item.ranked, item.tag or "")
        self._shows.setVisible(bool(item.ranked))
        self._bars.setVisible(bool(item.ranked))
        self.facts.show_item(item, with_error=False)  # the summary says it

    def _show_attributes(self, items: Sequence[Item]) -> None:
        """Those of the photo, if there is anything to see; of several, each is there where all of them have it."""
        attributes = items[0].attributes if items and (items[0].marks or not items[0].error) else ()
        if len(items) > 1:
            attributes = tuple([shared(name, items) for name in self._model.attributes])
        self.chips.show_attributes(attributes)
        for part in (self._has_title, self.chips):
            part.setVisible(bool(attributes))

    def _show_buttons(self, items: Sequence[Item]) -> None:
        undecided = list(map(_DECISION, items)).count(None)
        self.confirm_button.setVisible(any(item.decision is None and item.predicted for item in items))
        right = self.tr("This is right") if len(items) == 1 else self.tr("These are right")
        self.confirm_button.setText(right)
        self.confirm_button.setToolTip(self.tr("Confirm the tag (Enter)"))
        second = items[0].second_guess if len(items) == 1 and not items[0].decided else None
        self._second.setVisible(second is not None)
        if second is not None:
            self._second.setText(self.tr("{0} instead").format(tag_name(second)))
            self._second.setToolTip(self.tr("The second guess is right (full stop)"))
        self._take_back.setVisible(undecided < len(items))


def shared(name: str, items: Sequence[Item]) -> Attribute:
    """An attribute of several photos: they have it where all of them do."""
    said = all(name in dict(item.marks) for item in items)
    has = all(name in item.has for item in items)
    return Attribute(name, None, has if said else None, has)


def _tags(items: Sequence[Item]) -> str:
    """What the selected photos are filed under: "Kitchen 8, Hallway 4"."""
    counts = Counter(map(_GROUP, items))
    return ", ".join(
        translate("details", "{0} {1}").format(tag_name(tag), number(count))
        for tag, count in counts.most_common()
    )

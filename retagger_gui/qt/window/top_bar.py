"""The bar at the top: Open, filter, the switch between views, card size, and Export."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPushButton, QSlider, QToolButton, QWidget

from retagger_gui.core.filter_words import to_english, to_language
from retagger_gui.core.language import number
from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.cards.sizes import LARGEST, SMALLEST, USUAL
from retagger_gui.qt.state.arrange import Filter
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.icons import icon, pixmap
from retagger_gui.qt.style.segments import Segments
from retagger_gui.qt.style.theme import Theme, high, sized
from retagger_gui.qt.window.filter_completer import FilterCompleter

HEIGHT = 56
_MORE = " ▾"
_BESIDE_HINT, _HINT_MOST = 52, 260  # pixels of the filter's edges and its glass; its least width at most
_ROOM = 60  # pixels that the filter wants beyond its least width
_TYPING_MS = 150  # a pause this long ends a word
# (least, below) in per cent; "below" is what one looks through for mistakes.
_CONFIDENCES = ((0, 101), (60, 101), (75, 101), (85, 101), (95, 101), (0, 95), (0, 85), (0, 60))


class FilterBox(QLineEdit):
    """The words to filter by. Escape empties it, then gives the keyboard back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestions = FilterCompleter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Enter and the down arrow lead back to the photos."""
        leave = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if self.suggestions.shown and event.key() in (Qt.Key.Key_Escape, *leave):
            event.ignore()  # it is for the suggestions
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, *leave):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """Says what the person wants to see; holds no state of the photos."""

    filter_changed = Signal(object)  # an arrange.Filter
    card_width_changed = Signal(int)  # the slider was moved
    view_chosen = Signal(str)  # the name of a view
    filter_left = Signal()  # the keyboard wants to go from the filter box to the photos

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least, self._below = 0, 101
        self._quiet = False
        self._panel = False  # the view on show has a panel
        self._typing = once_after(self, _TYPING_MS, self.tell_filter)
        self.setObjectName("bar")
        self.setFixedHeight(high(HEIGHT, self.font()))
        self._make_parts()
        self._lay_out()
        for control in (
            *self.findChildren(QPushButton),
            self.confidence_button,
            self.attributes_button,
            self.panel_button,
            self.filter_box,
        ):
            control.setFixedHeight(high(32, self.font()))
        self._restyle()
        theme.changed.connect(self._restyle)
        self.show_counts(0)

    def _make_parts(self) -> None:
        self._brand = QLabel("ReTagger")
        self._brand.setContentsMargins(0, 0, 4, 0)
        self._brand.setFont(sized(self.font(), 3, weight=QFont.Weight.Bold))
        self.open_button = QPushButton(self.tr("Open…"))
        self.filter_box = FilterBox()
        self.filter_box.setPlaceholderText(self.tr("Filter by name, listing or tag"))
        self.filter_box.setToolTip(
            self.tr('For example: room:kitchen -listing:"12 Oak" confidence:<80 unseen; AND, OR, NOT, ( )')
        )
        self.filter_box.setAccessibleName(self.tr("Filter"))
        self.filter_box.setClearButtonEnabled(True)
        hint = self.filter_box.fontMetrics().horizontalAdvance(self.filter_box.placeholderText())
        self.filter_box.setMinimumWidth(min(_HINT_MOST, max(190, hint + _BESIDE_HINT)))
        self.filter_box.setMaximumWidth(340)
        self.filter_box.textChanged.connect(self._typed)
        self.filter_box.left.connect(self.filter_left)
        self._search = QAction(self)
        self.filter_box.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self.review_button = QPushButton()
        self.review_button.setCheckable(True)
        self.review_button.setToolTip(self.tr("Show only photos that need review"))
        self.review_button.toggled.connect(self.tell_filter)
        self.review_button.toggled.connect(self._fit)
        self.confidence_button = self._make_confidence_button()
        self.attributes_button = QToolButton()
        self.attributes_button.setText(self.tr("Shows") + _MORE)
        self.attributes_button.setToolTip(self.tr("Show only photos with a fireplace, without a toilet …"))
        self.attributes_button.setProperty("role", "button")
        self.attributes_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.attributes_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.segments = Segments()
        self.segments.chosen.connect(self.view_chosen)
        self.slider = self._make_slider()
        self._small, self._large = QLabel(), QLabel()
        self.panel_button = QToolButton()
        self.panel_button.setProperty("role", "button")
        self.export_button = QPushButton(self.tr("Export…"))
        self.export_button.setProperty("role", "primary")
        for button in (self.open_button, self.review_button, self.export_button, self.panel_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setValue(USUAL)
        slider.setSingleStep(16)
        slider.setPageStep(48)
        slider.setFixedWidth(92)
        slider.setAccessibleName(self.tr("Card size"))
        slider.setToolTip(self.tr("Card size (Ctrl and the mouse wheel)"))
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        slider.valueChanged.connect(self.card_width_changed)
        return slider

    def _make_confidence_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "button")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(self.tr("Show only photos the model is this sure of"))
        menu = QMenu(button)
        group = QActionGroup(menu)
        for place, (least, below) in enumerate(_CONFIDENCES):
            if place in (1, 5):
                menu.addSeparator()
            action = menu.addAction(self._confidence_words(least, below))
            action.setCheckable(True)
            action.setChecked(place == 0)
            action.setData((least, below))
            group.addAction(action)
        menu.triggered.connect(self._confidence_chosen)
        button.setMenu(menu)
        button.setText(self.tr("Confidence") + _MORE)
        return button

    def _lay_out(self) -> None:
        self._row = row = layouts.row(
            self._brand,
            self.open_button,
            (self.filter_box, 8),
            self.review_button,
            self.confidence_button,
            self.attributes_button,
            on=self,
            margins=(16, 0),
            spacing=10,
        )
        row.addStretch(1)
        row.addWidget(self.segments)
        for part in (self._small, self.slider, self._large):
            row.addWidget(part)
        row.addWidget(self.panel_button)
        row.addWidget(self.export_button)
        self._lines: Sequence[QWidget] = (self._small, self.slider, self._large)

    # What the window tells the bar

    def show_counts(self, to_review: int) -> None:
        """How many photos need review."""
        self.review_button.setText(
            self.tr("Needs review {0}").format(number(to_review)) if to_review else self.tr("Needs review")
        )

    def set_attribute_menu(self, menu: QMenu) -> None:
        """What the button of the attributes opens; without an attribute there is no button."""
        self.attributes_button.setMenu(menu)
        menu.menuAction().changed.connect(self._fit)
        self._fit()

    def set_card_width(self, width: int) -> None:
        """Put the slider where the cards' size is, without a signal."""
        self.slider.blockSignals(True)
        self.slider.setValue(width)
        self.slider.blockSignals(False)

    def set_active(self, *, photos: bool, cards: bool, panel: bool) -> None:
        """What can be used now.

        Args:
            photos: there are photos to filter, look at and export.
            cards: the view has cards to filter and to size.
            panel: the view has a panel at its side.
        """
        self.segments.setVisible(photos)
        self.export_button.setEnabled(photos)
        for part in (self.filter_box, self.review_button, self.confidence_button, *self._lines):
            part.setVisible(photos and cards)
        self._panel = photos and panel
        self._fit()

    @property
    def filter(self) -> Filter:
        """What the bar asks to show."""
        return Filter(
            text=to_english(self.filter_box.text()),
            review_only=self.review_button.isChecked(),
            least=self._least / 100,
            below=self._below / 100,
        )

    def take_filter(self, what: Filter) -> None:
        """Show a filter that is in force already."""
        self._quiet = True
        self.filter_box.setText(to_language(what.text))
        self.review_button.setChecked(what.review_only)
        chosen = (round(what.least * 100), round(what.below * 100))
        for action in self.confidence_button.menu().actions():
            if action.data() == chosen:
                action.trigger()
        self._quiet = False
        self.tell_filter()

    @Slot()
    def show_all(self) -> None:
        """Hide nothing; told once, so that the page is laid out once."""
        self._quiet = True
        self.filter_box.clear()
        self.review_button.setChecked(False)
        self.confidence_button.menu().actions()[0].trigger()
        self._quiet = False
        self.tell_filter()

    # Inside

    def _confidence_words(self, least: int, below: int) -> str:
        if least:
            return self.tr("At least {0} %").format(least)
        return self.tr("Any confidence") if below > 100 else self.tr("Below {0} %").format(below)

    @Slot(QAction)
    def _confidence_chosen(self, action: QAction) -> None:
        self._least, self._below = action.data()
        any_at_all = not self._least and self._below > 100
        self.confidence_button.setText(
            (self.tr("Confidence") if any_at_all else self._confidence_words(self._least, self._below))
            + _MORE
        )
        self.tell_filter()

    @Slot()
    def _typed(self) -> None:
        self._typing.start()

    @Slot()
    def tell_filter(self) -> None:
        """Say what is filtered for, unless nothing is to be said now."""
        self._typing.stop()
        if not self._quiet:
            self.filter_changed.emit(self.filter)

    @Slot()
    def _restyle(self) -> None:
        t = self._theme.tokens
        ratio = self.devicePixelRatioF()
        self._search.setIcon(icon("search", t.dim))
        self._small.setPixmap(pixmap("small", t.dim, 18, ratio))
        self._large.setPixmap(pixmap("large", t.dim, 18, ratio))
        self.panel_button.setIcon(icon("panel", t.ink))
        self.panel_button.setIconSize(QSize(18, 18))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the least needed parts go."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._brand.setVisible(self.width() >= 1320 or not self.segments.isVisibleTo(self))
        cards = self.filter_box.isVisibleTo(self)
        for (
            part
        ) in self._lines:  # the size is in the View menu and in the settings, too; words to filter by are not
            part.setVisible(cards and self.width() >= (1180 if part is self.slider else 1400))
        self.confidence_button.setVisible(cards and self.width() >= 900)
        menu = self.attributes_button.menu()
        known = menu is not None and menu.menuAction().isVisible()
        self.attributes_button.setVisible(cards and known and self.width() >= 1560)
        self.review_button.setVisible(cards)
        self.panel_button.setVisible(self._panel)
        # What is in force stays in sight.
        review = () if self.review_button.isChecked() else (self.review_button,)
        first = (self._brand,), (self.attributes_button,), self._lines, (self.confidence_button,)
        for parts in (*first, (self.panel_button,), review):
            if not cards or self._row.minimumSize().width() + _ROOM <= self.width():
                break  # else its words are longer in this language
            for part in parts:
                part.hide()

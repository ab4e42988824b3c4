"""Settings > Appearance: light or dark, the cards' size, the language, and what a key does."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QWidget

from retagger_gui.core.language import translate
from retagger_gui.qt.cards.sizes import LARGEST, SMALLEST
from retagger_gui.qt.settings.page import Page, paragraph
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.style.language import LANGUAGES, SYSTEM
from retagger_gui.qt.style.segments import Segments


class AppearancePage(Page):
    """What the window looks like. Others do what is chosen here, and keep it."""

    theme_chosen = Signal(str)  # one of theme.CHOICES
    card_width_chosen = Signal(int)  # in pixels
    language_chosen = Signal(str)  # one of language.LANGUAGES, or SYSTEM
    auto_advance_chosen = Signal(bool)

    def __init__(self, preferences: Preferences, card_width: int, parent: QWidget | None = None) -> None:
        super().__init__(translate("settings", "Appearance"), parent)
        settings = preferences.settings
        self.themes = Segments()
        for name, words in self._theme_words().items():
            self.themes.add(name, words, words)
        self.themes.choose(settings.theme)
        self.themes.chosen.connect(self.theme_chosen)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setValue(card_width)
        self.slider.setSingleStep(16)
        self.slider.setFixedWidth(200)
        self.slider.setAccessibleName(self.tr("Card size"))
        self._size = QLabel()
        self.slider.valueChanged.connect(self._show_size)
        self.slider.valueChanged.connect(self.card_width_chosen)
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.addItem(self.tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(max(0, self.languages.findData(settings.language)))
        self.languages.activated.connect(self._language_activated)
        self.auto_advance = QCheckBox(self.tr("Go on to the next photo after a key has filed one"))
        self.auto_advance.setChecked(settings.auto_advance)
        self.auto_advance.toggled.connect(self.auto_advance_chosen)
        self._lay_out()
        self._show_size()

    def _theme_words(self) -> Mapping[str, str]:
        return {"system": self.tr("System"), "light": self.tr("Light"), "dark": self.tr("Dark")}

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        size = QHBoxLayout()
        size.setSpacing(12)
        size.addWidget(self.slider)
        size.addWidget(self._size)
        size.addStretch(1)
        form.addRow(self.tr("Colours"), _left(self.themes))
        form.addRow(self.tr("Card size"), size)
        form.addRow(self.tr("Language"), _left(self.languages))
        form.addRow(self.tr("Board"), self.auto_advance)
        self.column.addLayout(form)
        self.column.addWidget(paragraph(self.tr("Every change here takes effect at once and is saved.")))
        self.column.addStretch(1)

    @Slot()
    def _show_size(self) -> None:
        self._size.setText(self.tr("{0} pixels").format(self.slider.value()))

    @Slot(int)
    def _language_activated(self, row: int) -> None:
        self.language_chosen.emit(str(self.languages.itemData(row)))


def _left(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(part)
    row.addStretch(1)
    return row

"""The settings: a list of pages at the left, the page chosen at the right. What is changed holds at once."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from retagger_gui.core.language import translate
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.background.jobs import Runner
from retagger_gui.qt.report.agency import AgencyBox
from retagger_gui.qt.settings.advanced_page import AdvancedPage
from retagger_gui.qt.settings.appearance_page import AppearancePage
from retagger_gui.qt.settings.page import Page, paragraph
from retagger_gui.qt.settings.reso_page import ResoPage
from retagger_gui.qt.settings.rooms_page import RoomsPage
from retagger_gui.qt.state.engine_selection import EngineSelection
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.preferences import Preferences

_LIST = 172  # pixels


class SettingsDialog(QDialog):
    """All pages; they keep what is chosen, or tell it to those who do.

    Attributes:
        appearance, rooms, agency, reso, advanced: the pages' own parts.
    """

    def __init__(
        self,
        model: RoomModel | None,
        photos: PhotoModel,
        preferences: Preferences,
        runner: Runner,
        usual: Path,
        *,
        engines: EngineSelection,
        card_width: int,
        parent: QWidget | None = None,
    ) -> None:
        """Show the settings.

        Args:
            model: the one in use; None while there is none.
            photos: know the rooms and the tags in use.
            preferences: what is set.
            runner: where the logo is read.
            usual: the model that comes with the program.
            engines: what runs the model.
            card_width: of the cards on the board, in pixels.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(640, 420)
        self.resize(1000, 680)
        mapping: Mapping[str, str] = dict(preferences.settings.reso)
        self.appearance = AppearancePage(preferences, card_width)
        self.rooms = RoomsPage(photos, preferences)
        self.agency = AgencyBox(preferences, runner)
        self.reso = ResoPage(photos.tags, mapping)
        self.advanced = AdvancedPage(model, photos.tags, usual, engines)
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self._lay_out((self.appearance, self.rooms, self._report_page(), self.reso, self.advanced))
        photos.rooms_changed.connect(self.reso.look)

    def _report_page(self) -> Page:
        page = Page(translate("settings", "Report"))
        words = self.tr("Name and logo appear on every report and contact sheet that you make from now on.")
        page.column.addWidget(paragraph(words))
        page.column.addWidget(self.agency)
        page.column.addStretch(1)
        return page

    def _lay_out(self, pages: tuple[Page, ...]) -> None:
        self.list.setObjectName("pages")
        self.list.setFixedWidth(_LIST)
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.ensurePolished()  # else the lines are laid out before they have their room
        for page in pages:
            self.list.addItem(page.title)
            self.stack.addWidget(page)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)  # Enter belongs to the fields
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        right = QVBoxLayout()
        right.setContentsMargins(0, 16, 16, 16)
        right.addWidget(self.stack, 1)
        right.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.list)
        whole.addLayout(right, 1)

    def show_page(self, number: int) -> None:
        """Show a page by its place in the list."""
        self.list.setCurrentRow(number)

    @Slot(object)
    def show_model(self, model: RoomModel | None) -> None:
        """Another model is in use."""
        self.advanced.show_model(model)

    @Slot(object)
    def show_failure(self, sentence: str) -> None:
        """The model chosen cannot be used; the former one stays in use."""
        self.advanced.show_failure(sentence)

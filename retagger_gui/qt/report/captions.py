"""The captions of a report: a table in which each can be written over."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from retagger_gui.core.language import translate
from retagger_gui.qt.style import layouts

LONGEST = 500  # characters


class Captioned(NamedTuple):
    """One photo of a report with its caption."""

    id: int
    name: str
    file: str
    caption: str


class CaptionsDialog(QDialog):
    """Photos and captions; what is typed is in the report at once."""

    edited = Signal(int, str)  # a photo has this caption now

    def __init__(self, photos: Sequence[Captioned], parent: QWidget | None = None) -> None:
        """Show the captions.

        Args:
            photos: of the report, in its order.
            parent: the report's dialog.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Captions"))
        self.resize(640, 480)
        words = QLabel(
            self.tr("What stands below each photo, under the listing's name. Click a caption to change it.")
        )
        words.setWordWrap(True)
        words.setProperty("role", "dim")
        self.table = QTableWidget(len(photos), 3)
        self.table.setHorizontalHeaderLabels([self.tr("Listing"), self.tr("Photo"), self.tr("Caption")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)  # a name without spaces would be cut at its first hyphen
        self.table.setAccessibleName(self.tr("Captions"))
        for row, photo in enumerate(photos):
            for column, text in enumerate((photo.name, photo.file, photo.caption)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                cell.setData(Qt.ItemDataRole.UserRole, photo.id)
                if column < 2:
                    cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, cell)
        self.table.setCurrentCell(0, 2)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(layouts.BEGINNING)
        self.table.setColumnWidth(0, 180)
        self.table.setColumnWidth(1, 140)
        self.table.cellChanged.connect(self._changed)
        close = QPushButton(translate("dialogs", "Close"))
        close.setAutoDefault(False)  # Enter belongs to the captions
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(24, 24, 24, 24)
        column_.setSpacing(12)
        column_.addWidget(words)
        column_.addWidget(self.table, 1)
        column_.addLayout(buttons)

    @Slot(int, int)
    def _changed(self, row: int, column: int) -> None:
        cell = self.table.item(row, column)
        if cell is not None and column == 2:
            self.edited.emit(int(cell.data(Qt.ItemDataRole.UserRole)), cell.text().strip()[:LONGEST])

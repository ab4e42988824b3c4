"""Settings > RESO export: what each room is called in the RESO table."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from retagger_gui.core.export.order import EXTERIOR
from retagger_gui.core.export.reso import LOOKUPS, image_of
from retagger_gui.core.language import translate
from retagger_gui.qt.settings.page import Page, paragraph
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import tag_name


class ResoPage(Page):
    """A room a line, each with the standard's term for it."""

    mapping_changed = Signal(object)  # label -> ImageOf lookup, where it is not the usual one

    def __init__(
        self, tags: Callable[[], Sequence[str]], mapping: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Show the terms.

        Args:
            tags: gives every tag in use, the rooms first.
            mapping: the person's own choices.
            parent: the dialog.
        """
        super().__init__(translate("settings", "RESO export"), parent)
        self._tags = tags
        self._mapping = dict(mapping)
        self.table = QTableWidget()
        self.table.setColumnCount(2)
        self.table.setHorizontalHeaderLabels([self.tr("Tag"), self.tr("In the RESO table")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.verticalHeader().setDefaultSectionSize(42)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(layouts.BEGINNING)
        words = self.tr(
            "What each tag is called in the RESO table (ImageOf). Only the standard's own terms can be chosen. "
            "For exterior photos the export asks what they show, unless you fix one term here."
        )
        self.column.addWidget(paragraph(words))
        self.column.addWidget(self.table, 1)
        self.look()

    @Slot()
    def look(self) -> None:
        """Show the rooms that there are now."""
        self._fill_table(self._tags())

    def mapping(self) -> dict[str, str]:
        """Label -> lookup, where the person wants another than the usual one."""
        return dict(self._mapping)

    def _fill_table(self, tags: Iterable[str]) -> None:
        labels = [tag for tag in tags if tag]
        self.table.setRowCount(len(labels))
        for row, label in enumerate(labels):
            item = QTableWidgetItem(tag_name(label))
            item.setData(Qt.ItemDataRole.UserRole, label)
            self.table.setItem(row, 0, item)
            self.table.setCellWidget(row, 1, self._lookup_box(label))

    def _lookup_box(self, label: str) -> QComboBox:
        box = QComboBox()
        usual = self.tr("asked at each export") if label == EXTERIOR else image_of(label, {})
        box.addItem(self.tr("{0} (usual)").format(usual), "")
        for lookup in LOOKUPS:
            box.addItem(lookup, lookup)
        box.setCurrentIndex(max(0, box.findData(self._mapping.get(label, ""))))
        box.setAccessibleName(tag_name(label))
        box.setProperty("label", label)
        box.currentIndexChanged.connect(self._mapped)
        return box

    @Slot()
    def _mapped(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            label = str(box.property("label"))
            self._mapping.pop(label, None)
            if box.currentData():
                self._mapping[label] = str(box.currentData())
            self.mapping_changed.emit(self.mapping())

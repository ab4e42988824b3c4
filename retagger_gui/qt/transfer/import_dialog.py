"""Import tags: what an exported table would change here, to look at before it does."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from retagger_gui.core.decisions_import import Change, Plan
from retagger_gui.core.language import number, translate
from retagger_gui.core.session import Decision
from retagger_gui.qt.style.text import tag_name
from retagger_gui.qt.style.theme import sized

_NAMED = 3  # paths of missing photos named in a sentence
_NO_PARENT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ChangesModel(QAbstractTableModel):
    """The changes of an import: photo, tag now, tag then."""

    def __init__(self, changes: Sequence[Change], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = list(changes)

    def show(self, changes: Sequence[Change]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self._changes = list(changes)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """One row a change."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Photo, now, then."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """One cell in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        change = self._changes[index.row()]
        then = self.tr("{0}, confirmed") if change.confirms else "{0}"
        cells = (change.path, tag_name(change.before), then.format(tag_name(change.after)))
        return cells[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Photo"), self.tr("Now"), self.tr("After the import"))[section]


class ImportDialog(QDialog):
    """A preview of what changes; accepted, `decisions` are to be set."""

    def __init__(self, plan: Plan, source: str, parent: QWidget | None = None) -> None:
        """Show a plan.

        Args:
            plan: what would change.
            source: the table's name.
            parent: the window.
        """
        super().__init__(parent)
        self._plan = plan
        self.setWindowTitle(self.tr("Import tags"))
        self.setMinimumSize(640, 440)
        self.strange_box = QCheckBox()
        self.strange_box.toggled.connect(self._show_changes)
        self.model = ChangesModel(plan.changes, self)
        self.import_button = QPushButton()
        self._words = QLabel(self.words())
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        title = QLabel(self.tr("Import tags from {0}").format(source))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(sized(self.font(), 3, weight=QFont.Weight.DemiBold))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._words)
        column.addWidget(self._table(), 1)
        column.addWidget(self._strange_row())
        column.addLayout(self._buttons())
        self._show_changes()

    def decisions(self) -> dict[int, Decision]:
        """What to set."""
        return self._plan.decisions(with_strange=self.strange_box.isChecked())

    def words(self) -> str:
        """What the table says, in numbers."""
        plan = self._plan
        parts = [translate("import", "%n photo would change.", "%n photos would change.", len(plan.changes))]
        if plan.unchanged:
            parts.append(
                translate(
                    "import", "%n photo decided so already.", "%n photos decided so already.", plan.unchanged
                )
            )
        if plan.undecided:
            parts.append(
                translate(
                    "import",
                    "%n photo that no person has decided on.",
                    "%n photos that no person has decided on.",
                    plan.undecided,
                )
            )
        if plan.missing:
            parts.append(self.tr("Not open here: {0}.").format(_named(plan.missing)))
        if plan.unclear:
            parts.append(self.tr("Not clear which photo or tag is meant: {0}.").format(_named(plan.unclear)))
        if plan.unknown:
            words = self.tr(
                "The column “reviewed” says neither yes nor no with {0}: these rows count as not reviewed."
            )
            parts.append(words.format(_named([f"“{word}”" for word in plan.unknown])))
        return " ".join(parts)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setTextElideMode(
            Qt.TextElideMode.ElideMiddle
        )  # a photo's name tells more than its listing's end
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, 300)
        table.setColumnWidth(1, 120)
        table.setAccessibleName(self.tr("What would change"))
        return table

    def _strange_row(self) -> QCheckBox:
        labels = list(dict.fromkeys(change.after for change in self._plan.strange))
        words = translate(
            "import",
            "Also take over tags that this model does not know (%n photo): {0}",
            "Also take over tags that this model does not know (%n photos): {0}",
            len(self._plan.strange),
        )
        self.strange_box.setText(words.format(_named(labels)))
        self.strange_box.setVisible(bool(self._plan.strange))
        return self.strange_box

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.import_button.setProperty("role", "primary")
        self.import_button.setDefault(True)
        self.import_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.import_button)
        return row

    @Slot()
    def _show_changes(self) -> None:
        strange = self._plan.strange if self.strange_box.isChecked() else ()
        self.model.show((*self._plan.changes, *strange))
        count = self.model.rowCount()
        self.import_button.setEnabled(count > 0)
        self.import_button.setText(
            translate("import", "Change %n photo", "Change %n photos", count)
            if count
            else self.tr("Nothing to change")
        )


def _named(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" + {number(more)}" if more > 0 else "")

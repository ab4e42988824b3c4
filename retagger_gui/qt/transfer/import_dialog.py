"""The import dialog: previews what an exported table would change."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, Slot
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
    QWidget,
)

from retagger_gui.core.decisions_import import Change, Plan, Remark
from retagger_gui.core.language import number, translate
from retagger_gui.core.remarks import stars
from retagger_gui.qt.state.indexes import NO_PARENT, Index
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import tag_name, tip
from retagger_gui.qt.style.theme import sized

_SHOWN = 200  # characters of a note
_NAMED = 3  # paths of missing photos named in a sentence


class ChangesModel(QAbstractTableModel):
    """The changes of an import: photo or listing, what is said of it now and then."""

    def __init__(self, changes: Sequence[Change | Remark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = list(changes)

    def show(self, changes: Sequence[Change | Remark]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self._changes = list(changes)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row a change."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Photo, now, then."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """One cell in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        change = self._changes[index.row()]
        if isinstance(change, Remark):
            return self._remark(change)[index.column()]
        then = self.tr("{0}, confirmed") if change.confirms else "{0}"
        cells = (change.path, tag_name(change.before), then.format(tag_name(change.after)))
        return tip(cells[index.column()]) if role == Qt.ItemDataRole.ToolTipRole else cells[index.column()]

    def _remark(self, remark: Remark) -> tuple[str, str, str]:
        if remark.aspect == "rating":
            return remark.path, stars(int(remark.before or 0)), stars(int(remark.after))
        then = (
            self.tr("Note on the listing: {0}") if remark.aspect == "listing_note" else self.tr("Note: {0}")
        )
        after = remark.after[:_SHOWN]
        return remark.path, " ".join(remark.before[:_SHOWN].split()), then.format(" ".join(after.split()))

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
        self.plan = plan
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
        layouts.column(
            title,
            self._words,
            (self._table(), 1),
            self._strange_row(),
            self._buttons(),
            on=self,
            margins=24,
            spacing=12,
        )
        self._show_changes()

    def decisions(self) -> dict[int, str]:
        """What to set."""
        return self.plan.decisions(with_strange=self.strange_box.isChecked())

    def words(self) -> str:
        """What the table says, in numbers."""
        plan = self.plan
        parts = [translate("import", "%n photo would change.", "%n photos would change.", len(plan.changes))]
        if plan.remarks:
            words = translate(
                "import",
                "%n rating or note would change.",
                "%n ratings and notes would change.",
                len(plan.remarks),
            )
            parts.append(words)
        if plan.attributes:
            words = translate(
                "import",
                "What is in %n photo would change.",
                "What is in %n photos would change.",
                len(plan.attributes),
            )
            parts.append(words)
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
        if plan.unrated:
            words = self.tr(
                "The column “rating” holds no number from 0 to 5 with {0}: these are passed over."
            )
            parts.append(words.format(_named([f"“{word}”" for word in plan.unrated])))
        if plan.unshown:
            words = self.tr(
                "The column “attributes” holds {0}, which is no attribute, or neither 1 nor 0: it is passed over."
            )
            parts.append(words.format(_named([f"“{word}”" for word in plan.unshown])))
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
        # A photo's name tells more than its listing's end; and a line that wraps is cut at a hyphen.
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(layouts.BEGINNING)
        table.setColumnWidth(0, 300)
        table.setColumnWidth(1, 120)
        table.setAccessibleName(self.tr("What would change"))
        return table

    def _strange_row(self) -> QCheckBox:
        labels = list(dict.fromkeys(change.after for change in self.plan.strange))
        words = translate(
            "import",
            "Also take over tags that this model does not know (%n photo): {0}",
            "Also take over tags that this model does not know (%n photos): {0}",
            len(self.plan.strange),
        )
        self.strange_box.setText(words.format(_named(labels)))
        self.strange_box.setVisible(bool(self.plan.strange))
        return self.strange_box

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.import_button.setProperty("role", "primary")
        self.import_button.setDefault(True)
        self.import_button.clicked.connect(self.accept)
        row = layouts.row(..., cancel, self.import_button)
        return row

    @Slot()
    def _show_changes(self) -> None:
        strange = self.plan.strange if self.strange_box.isChecked() else ()
        self.model.show((*self.plan.changes, *strange, *self.plan.remarks))
        tags, count = len(self.plan.changes) + len(strange), self.model.rowCount() + len(self.plan.attributes)
        self.import_button.setEnabled(count > 0)
        words = self.tr("Nothing to change")
        if count:
            words = self.tr("Import")
        if count and tags == count:
            words = translate("import", "Change %n photo", "Change %n photos", count)
        self.import_button.setText(words)


def _named(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" + {number(more)}" if more > 0 else "")

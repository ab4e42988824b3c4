"""Chooses which photos an export leaves out by what they show, such as a toilet, and says which those are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from retagger_gui.core.export.attributes import LeftOut, leave_out
from retagger_gui.core.language import shown, translate
from retagger_gui.core.session import Item
from retagger_gui.qt.style.text import attribute_name

_FIRST = "toilet"  # what marketing leaves out first
_NAMED = 3  # photos named on the dialog; all of them stand in the tooltip, and on the last page
_MORE = " ▾"


class LeaveOut(QWidget):
    """A box to tick for toilets, and a menu of what else the model knows."""

    changed = Signal()  # something else is to be left out now

    def __init__(self, attributes: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer attributes.

        Args:
            attributes: those that the model knows; without any, there is nothing to see.
        """
        super().__init__(parent)
        self.toilets = QCheckBox(self.tr("Leave out toilets"))
        if _FIRST not in attributes:
            self.toilets.hide()
        self.toilets.toggled.connect(self._tell)
        self.menu = QMenu(self)
        self._others = QToolButton()
        self._others.setText(self.tr("Leave out") + _MORE)
        self._others.setProperty("role", "button")
        self._others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._others.setMenu(self.menu)
        for name in attributes:
            if name != _FIRST:
                action = self.menu.addAction(attribute_name(name))
                action.setCheckable(True)
                action.setData(name)
        self.menu.triggered.connect(self._tell)
        if not self.menu.actions():
            self._others.hide()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "dim")
        self._words.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.toilets)
        row.addWidget(self._others)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._words)
        if not attributes:  # shown without a parent, it would be a window for a moment
            self.hide()

    def names(self) -> tuple[str, ...]:
        """What is to be left out."""
        first = (_FIRST,) if self.toilets.isChecked() else ()
        return first + tuple(action.data() for action in self.menu.actions() if action.isChecked())

    def parted(self, items: Sequence[Item]) -> LeftOut:
        """The photos that stay, and a sentence for each that does not."""
        names = self.names()
        return leave_out(items, names) if names else LeftOut(tuple(items), (), ())

    def say(self, parted: LeftOut) -> None:
        """Say what is left out."""
        names = [item.photo.relative for item in parted.gone]
        more = len(names) - _NAMED
        listed = ", ".join(names[:_NAMED]) + (f" + {more}" if more > 0 else "")
        words = translate("export", "%n photo is left out: {0}", "%n photos are left out: {0}", len(names))
        self._words.setText(words.format(listed) if names else self.tr("No photo shows that."))
        self._words.setToolTip("\n".join(map(shown, parted.sentences[:40])))
        self._words.setVisible(bool(self.names()))

    def words(self) -> str:
        """What is said of it; "" for nothing."""
        return "" if self._words.isHidden() else self._words.text()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

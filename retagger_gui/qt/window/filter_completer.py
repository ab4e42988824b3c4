"""Suggestions under the filter box: fields, what they may hold, and single words that ask something."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from retagger_gui.core.filter_words import completions
from retagger_gui.qt.state.indexes import Index

Values = Callable[[], Mapping[str, Sequence[str]]]


def _nothing() -> Mapping[str, Sequence[str]]:
    return {}


class _WithinTheBox(QStyledItemDelegate):
    """Asks for no width: what is too long for the popup is cut, and nothing has to be scrolled sideways."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a line is."""
        return QSize(0, super().sizeHint(option, index).height())


class FilterCompleter(QCompleter):
    """Completes the last word of a filter; the rest stays as it is.

    Attributes:
        values: tells what fields may hold: the rooms' and the listings' names.
    """

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self.values: Values = _nothing
        self._box = box
        self._found = QStringListModel(self)
        self.setModel(self._found)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setWidget(box)
        popup = QListView()
        popup.setObjectName("completions")
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(popup)
        popup.setItemDelegate(_WithinTheBox(popup))  # after setPopup, which brings its own
        self.activated.connect(self._take)
        box.textEdited.connect(self._suggest)

    @Slot(str)
    def _suggest(self, text: str) -> None:
        found = completions(text, self.values()) if self._box.cursorPosition() == len(text) else []
        self._found.setStringList(found)
        if found:
            self.complete()
        elif (popup := self.popup()) is not None:
            popup.hide()

    @Slot(str)
    def _take(self, text: str) -> None:
        """A field wants its value next, anything else a further word."""
        self._box.setText(text if text.endswith(":") else text + " ")
        self._box.textEdited.emit(self._box.text())

    @property
    def shown(self) -> bool:
        """Whether there are suggestions on the screen."""
        popup = self.popup()
        return popup is not None and popup.isVisible()

    def suggested(self) -> list[str]:
        """What is offered now."""
        return self._found.stringList()

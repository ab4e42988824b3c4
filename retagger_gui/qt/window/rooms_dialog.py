"""What each room means: the definitions by which the model's photos were labelled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QWidget

from retagger_gui.core.labels import TWO_LABELS, style
from retagger_gui.core.language import shown
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import tag_name
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.window.help_dialogs import close_row

_WIDE = 460  # pixels of a definition, which then wraps to a few lines


class RoomsDialog(QDialog):
    """The rule for photos of two rooms, then each room's definition."""

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the rooms mean"))
        rule = _text(shown(TWO_LABELS))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(rule, 0, 0, 1, 2)
        for row, label in enumerate(labels, 1):
            name = QLabel(tag_name(label))
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setFont(sized(self.font(), 0, weight=QFont.Weight.DemiBold))
            meaning = shown(style(label).meaning)
            if style(label).own:
                meaning = self.tr("Your own room: photos come here when you file them here.")
            meaning = meaning or self.tr("A room of your own model; whoever made it knows what it means.")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(meaning), row, 1, Qt.AlignmentFlag.AlignTop)  # in line with its name
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        room = self.screen().availableSize() if parent is None else parent.size()
        scroll.setMinimumSize(_WIDE + 180, max(240, min(page.sizeHint().height() + 8, room.height() - 120)))
        layouts.column(scroll, close_row(self), on=self, margins=(24, 24, 24, 20), spacing=16)


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(_WIDE)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

"""The card beside one large photo, in the preview and in review: words, bars and buttons, scrolled if need be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.theme import wide

_WIDTH = 340
_MARGIN, _SPACING = 16, 8


class SidePanel(QFrame):
    """A card of a fixed width.

    Attributes:
        column: takes the parts, from top to bottom; they are scrolled where there is too little room.
        foot: takes the buttons that lead on, which stay in sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        self.column = layouts.column(on=inner, margins=_MARGIN, spacing=_SPACING)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("card")
        self.setFixedWidth(wide(_WIDTH, self.font()))
        self.foot = layouts.column(margins=(_MARGIN, _SPACING, _MARGIN, _MARGIN), spacing=_SPACING)
        whole = layouts.column((scroll, 1), on=self, margins=1, spacing=0)
        whole.addLayout(self.foot)

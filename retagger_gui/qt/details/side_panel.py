"""The card beside one large photo, in the preview and in review: words, bars and buttons, scrolled if need be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from retagger_gui.qt.style import layouts

_WIDTH = 340
_MARGIN, _SPACING = 16, 8


class SidePanel(QFrame):
    """A card of a fixed width.

    Attributes:
        column: takes the parts, from top to bottom.
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
        self.setFixedWidth(_WIDTH)
        layouts.column(scroll, on=self, margins=1)

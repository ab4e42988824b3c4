"""A notice in the middle of an empty view: why it is empty, and the next step as a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.plain_label import PlainLabel
from retagger_gui.qt.style.theme import sized

_WIDEST, _STEP = 420, 8  # pixels


class Notice(QWidget):
    """A title, a sentence, and a button or two."""

    clicked = Signal()  # the button was pressed
    other_clicked = Signal()  # the second one was

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel()
        self._title.setFont(sized(self.font(), 3, weight=QFont.Weight.DemiBold))
        self._text = PlainLabel()
        self._text.setProperty("role", "dim")
        self._text.setWordWrap(True)
        self._button = QPushButton()
        self._button.clicked.connect(self.clicked)
        self._other = QPushButton()
        self._other.clicked.connect(self.other_clicked)
        buttons = layouts.row(self._other, self._button, spacing=8)
        column = layouts.column(on=self, spacing=8)
        column.addStretch(3)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.setAlignment(buttons, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)

    def say(self, title: str, text: str = "", button: str = "", other: str = "") -> None:
        """What to show; an empty text or button is left out. With two buttons, the first is the one that is meant."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._fit_text()
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._button.setProperty("role", "primary" if other else None)
        self._button.style().unpolish(self._button)
        self._button.style().polish(self._button)
        self._other.setText(other)
        self._other.setVisible(bool(other))
        around = self.parentWidget()
        if around is None or around.layout() is None:  # else the layout says how large this is, and where
            self.adjustSize()

    def _fit_text(self) -> None:
        """As narrow as keeps the number of its lines: they are alike, and no word stands alone in the last one."""
        label, width = self._text, _WIDEST
        label.setMinimumSize(0, 0)  # a label gives no size below that: what was said before must not count
        longest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0)
        height = label.heightForWidth(width)
        while width - _STEP > longest and label.heightForWidth(width - _STEP) == height:
            width -= _STEP
        label.setFixedSize(width, height)  # a centred label that wraps is else given the height of one line

    def words(self) -> str:
        """Title and sentence, as they are shown."""
        return f"{self._title.text()}\n{self._text.text()}".strip()

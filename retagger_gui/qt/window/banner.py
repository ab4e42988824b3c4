"""A strip under the top bar: something went wrong, in one sentence, with the next step as a button."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from retagger_gui.core.language import shown
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.icons import icon, pixmap
from retagger_gui.qt.style.theme import Theme


class Banner(QFrame):
    """Shows the last thing that was said, until it is closed or taken back.

    Attributes:
        topic: of what was said last.
        sentence: what was said last.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action: Callable[[], object] | None = None
        self.topic = ""
        self.sentence = ""
        self.setObjectName("banner")
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        row = layouts.row(on=self, margins=(16, 8, 12, 8), spacing=12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.button.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(
        self, sentence: str, *, topic: str = "", button: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence, and a button that leads on.

        Args:
            sentence: what is the case, and what to do.
            topic: a name by which `take_back` finds it.
            button: the button's words; none without.
            action: what the button does; the banner goes as well.
        """
        self.topic = topic
        self.sentence = sentence
        self._action = action
        self._words.setText(shown(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()

    def take_back(self, topic: str) -> None:
        """It is no longer so."""
        if topic == self.topic:
            self.hide()

    def words(self) -> str:
        """What is shown; "" when nothing is."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    @Slot()
    def _restyle(self) -> None:
        t = self._theme.tokens
        self._sign.setPixmap(pixmap("warning", t.medium, 20, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", t.dim, 16))

"""The start page: drop a folder, choose one, or open a recent one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from retagger_gui.core.language import shown
from retagger_gui.qt.cards.painting import draw_box
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.elided import ElidedLabel
from retagger_gui.qt.style.icons import app_icon, icon
from retagger_gui.qt.style.plain_label import PlainLabel
from retagger_gui.qt.style.text import button_text, tip
from retagger_gui.qt.style.theme import Theme, mixed, sized

_SHOWN = 5  # recent folders


class DropZone(QFrame):
    """The dashed field; the whole window takes drops, this only says so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit = False
        theme.changed.connect(self.update)

    def light(self, lit: bool) -> None:
        """Something that can be dropped hovers over the window."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed edge; a full one in the accent while something hovers."""
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(t.accent if self._lit else t.strong_line), 2 if self._lit else 1.5)
        if not self._lit:
            pen.setDashPattern([5, 4])
        draw_box(
            painter,
            QRectF(self.rect()).adjusted(2, 2, -2, -2),
            16,
            fill=mixed(t.panel, t.selection, 0.8) if self._lit else QColor(t.panel),
            pen=pen,
        )


class StartPage(QWidget):
    """The page of a window with nothing open."""

    folder_wanted = Signal()  # choose a folder
    photos_wanted = Signal()  # choose single photos
    recent_chosen = Signal(str)  # open this folder again
    recent_forgotten = Signal(str)  # take this folder off the list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.zone = DropZone(theme)
        self.choose_button = QPushButton(self.tr("Choose a folder…"))
        self._title = PlainLabel()
        self._text = PlainLabel()
        self.recent_title = QLabel(self.tr("Recent"))
        self._recent = QVBoxLayout()
        self._folders: Sequence[str] = ()
        self._fill_zone()
        self._lay_out()
        self.welcome()
        theme.changed.connect(self._restyle)

    def _fill_zone(self) -> None:
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(72, 72))
        self._title.setFont(sized(self.font(), 9, weight=QFont.Weight.DemiBold))
        self._text.setProperty("role", "dim")
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(440)
        self.choose_button.setProperty("role", "primary")
        photos = QPushButton(self.tr("Choose photos…"))
        self.choose_button.clicked.connect(self.folder_wanted)
        photos.clicked.connect(self.photos_wanted)
        buttons = layouts.row(..., self.choose_button, photos, ..., spacing=12)
        column = layouts.column(on=self.zone, margins=40, spacing=10)
        for label in (sign, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(14)
        column.addLayout(buttons)

    def _lay_out(self) -> None:
        self.recent_title.setFont(sized(self.font(), weight=QFont.Weight.DemiBold))
        self.recent_title.setProperty("role", "dim")
        self._recent.setSpacing(2)
        middle = QWidget()
        middle.setMaximumWidth(640)
        column = layouts.column(on=middle, margins=24, spacing=10)
        column.addStretch(3)
        column.addWidget(self.zone)
        column.addSpacing(10)
        column.addWidget(self.recent_title)
        column.addLayout(self._recent)
        column.addStretch(4)
        layouts.row(..., (middle, 100), ..., on=self, margins=0)

    # What it says

    @Slot()
    def welcome(self) -> None:
        """The usual words."""
        self._title.setText(self.tr("Drop a folder of photos here"))
        self._text.setText(
            self.tr(
                "Each folder in it is a listing. ReTagger sorts the photos by room, on this computer: "
                "no photo leaves it."
            )
        )

    def say(self, title: str, text: str) -> None:
        """Other words: nothing was found, say; the buttons are the next step."""
        self._title.setText(title)
        self._text.setText(shown(text))

    def words(self) -> str:
        """Title and text, as they are shown."""
        return f"{self._title.text()}\n{self._text.text()}"

    def show_recent(self, folders: Sequence[str]) -> None:
        """The folders opened last."""
        self._folders = folders
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for folder in folders[:_SHOWN]:
            self._recent.addWidget(self._recent_row(folder))
        self.recent_title.setVisible(bool(folders))

    @Slot()
    def _restyle(self) -> None:
        """The icons of the recent folders in the new colours."""
        self.show_recent(self._folders)

    def _recent_row(self, folder: str) -> QWidget:
        row = RecentRow(Path(folder), self._theme)
        row.chosen.connect(self.recent_chosen)
        row.forgotten.connect(self.recent_forgotten)
        return row


class RecentRow(QFrame):
    """One recent folder: its name, where it lies, and a cross that forgets it."""

    chosen = Signal(str)  # open it
    forgotten = Signal(str)  # take it off the list

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setObjectName("recent")
        name = QPushButton(button_text(folder.name or str(folder)))
        name.setIcon(icon("folder", theme.tokens.dim))
        name.setProperty("role", "recent")
        name.setToolTip(tip(str(folder)))
        name.setAccessibleName(self.tr("Open {0}").format(folder))
        where = ElidedLabel(str(folder.parent))
        where.setProperty("role", "dim")
        where.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        forget = QToolButton()
        forget.setAutoRaise(True)
        forget.setIcon(icon("close", theme.tokens.dim, 14))
        forget.setToolTip(self.tr("Take off this list"))
        forget.setAccessibleName(self.tr("Take {0} off this list").format(folder.name))
        layouts.row(name, (where, 1), forget, on=self, margins=(0, 0, 4, 0), spacing=8)
        name.clicked.connect(self._choose)
        forget.clicked.connect(self._forget)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(str(self._folder))

    @Slot()
    def _forget(self) -> None:
        self.forgotten.emit(str(self._folder))

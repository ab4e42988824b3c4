"""The sheet of shortcuts, and About with versions and licences."""

import platform
from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from retagger_gui import __version__
from retagger_gui.core.language import translate
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.state.engine_selection import EngineSelection
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.icons import app_icon
from retagger_gui.qt.style.text import day, with_reason
from retagger_gui.qt.style.theme import sized

Shortcuts = Sequence[tuple[str, Sequence[tuple[str, str]]]]  # (heading, [(keys, what they do), ...])

# What the program stands on, and under which licence; the licences' texts come with the packages.
_STANDS_ON = (
    ("PySide6_Essentials", "Qt for Python", "LGPL-3.0"),
    ("onnxruntime", "ONNX Runtime", "MIT"),
    ("openvino", "OpenVINO", "Apache-2.0"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("Pillow", "Pillow", "MIT-CMU"),
    ("pi-heif", "pi-heif, with libheif and libde265", "BSD-3-Clause, LGPL-3.0"),
    ("platformdirs", "platformdirs", "MIT"),
)

_EXTRAS = ("openvino",)  # which may be absent


_WIDEST = 300  # pixels of what a key does; beyond that it goes on in the next line


def key_text(keys: QKeySequence) -> str:
    """A shortcut as this platform writes it."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutsDialog(QDialog):
    """Every key, by what it is for."""

    def __init__(self, groups: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns = layouts.row(spacing=40)
        for half in _halves(groups):
            column = layouts.column(spacing=16)
            caps = [QLabel(keys) for _, lines in half for keys, _ in lines]
            for cap in caps:
                cap.setProperty("role", "key")
                cap.setTextFormat(Qt.TextFormat.PlainText)
                cap.ensurePolished()
            widest = max(cap.sizeHint().width() for cap in caps)  # what they do stands in one line down
            for heading, lines in half:
                column.addLayout(self._group(heading, lines, caps, widest))
                caps = caps[len(lines) :]
            column.addStretch(1)
            columns.addLayout(column)
        page = QWidget()
        page.setLayout(columns)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        room = self.screen().availableSize() if parent is None else parent.size()
        height = max(240, min(page.sizeHint().height() + 8, room.height() - 120))
        scroll.setMinimumSize(min(page.sizeHint().width() + 24, room.width() - 48), height)
        buttons = close_row(self)
        layouts.column(scroll, buttons, on=self, margins=(24, 24, 24, 20), spacing=16)

    def _group(
        self, heading: str, lines: Sequence[tuple[str, str]], caps: Sequence[QLabel], widest: int
    ) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, widest)
        grid.setColumnStretch(1, 1)
        title = QLabel(heading)
        title.setFont(sized(self.font(), 1, weight=QFont.Weight.DemiBold))
        grid.addWidget(title, 0, 0, 1, 2)
        for row, ((_, what), cap) in enumerate(zip(lines, caps, strict=False), 1):
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft)
            words = QLabel(what)
            words.setMinimumWidth(min(words.sizeHint().width(), _WIDEST))
            words.setWordWrap(True)
            grid.addWidget(words, row, 1)
        return grid


def _halves(groups: Shortcuts) -> tuple[Shortcuts, Shortcuts]:
    """The groups in two columns of about the same length."""
    total = sum(len(lines) + 2 for _, lines in groups)
    height, cut = 0, 0
    while cut < len(groups) and height < total / 2:
        height += len(groups[cut][1]) + 2
        cut += 1
    return groups[:cut], groups[cut:]


def close_row(dialog: QDialog) -> QHBoxLayout:
    """The row with the button that closes a dialog, at its bottom."""
    close = QPushButton(translate("dialogs", "Close"))
    close.clicked.connect(dialog.reject)
    close.setDefault(True)
    row = layouts.row(..., close)
    return row


class AboutDialog(QDialog):
    """What this is, which versions are at work, and under which licences."""

    def __init__(
        self,
        model: RoomModel | None,
        parent: QWidget | None = None,
        *,
        engines: EngineSelection | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About ReTagger"))
        self._engines = engines
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(64, 64))
        name = QLabel(f"ReTagger {__version__}")
        name.setFont(sized(self.font(), 5, weight=QFont.Weight.DemiBold))
        words = QLabel(
            self.tr("Sorts the photos of comparable property listings by room, on your own machine. ")
            + self.tr("No photo ever leaves it.")
        )
        words.setWordWrap(True)
        words.setMinimumWidth(420)
        head = layouts.row(spacing=16)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        beside = layouts.column(name, words)
        head.addLayout(beside, 1)
        buttons = close_row(self)
        layouts.column(head, self._table(model), buttons, on=self, margins=(24, 24, 24, 20), spacing=16)

    def _table(self, model: RoomModel | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, line in enumerate((*self._lines(model), *_packages())):
            for column, words in enumerate(line):
                label = QLabel(words)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                if column:
                    label.setProperty("role", "dim")
                last = column == len(line) - 1
                label.setWordWrap(last and len(line) == 2)
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, row, column, 1, 3 - column if last else 1)
        return grid

    def _lines(self, model: RoomModel | None) -> list[tuple[str, ...]]:
        """Three cells each; of two, the second is as wide as two."""
        lines: list[tuple[str, ...]] = [(self.tr("ReTagger"), __version__, "MIT")]
        if model is None:
            lines.append((self.tr("Model"), self.tr("none"), ""))
        else:
            lines.append((self.tr("Model"), model.version, model.licence))
            lines.append((self.tr("trained on"), day(model.trained), ""))
        if model is not None and self._engines is not None:
            lines.append((self.tr("Engine"), with_reason(self._engines.in_use(), self._engines.why())))
        return lines


def _packages() -> list[tuple[str, str, str]]:
    from importlib import metadata  # noqa: PLC0415  (brings much along, and the window need not wait for it)

    lines = [("Python", platform.python_version(), "PSF-2.0"), ("Qt", qVersion() or "", "LGPL-3.0")]
    for package, name, licence in _STANDS_ON:
        try:
            lines.append((name, metadata.version(package), licence))
        except metadata.PackageNotFoundError:  # a frozen program need not carry its metadata
            if package not in _EXTRAS:
                lines.append((name, "", licence))
    return lines

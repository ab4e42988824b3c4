"""Colours, fonts and the small stylesheet: light and dark, after the system or by choice."""

from dataclasses import dataclass
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from retagger_gui.paths import resource

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = get_args(Choice)

# Of round corners, in logical pixels: Qt scales them for high-DPI screens.
RADIUS_PHOTO, RADIUS_CONTROL, RADIUS_CARD = 6, 8, 10


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour the program uses, by what it is for; text reaches 4.5:1 on every ground it stands on."""

    name: str
    bg: str  # the window behind the cards
    panel: str  # bars, side lists, cards
    ink: str  # text
    dim: str  # second text
    line: str  # hairlines
    edge: str  # of buttons and fields: 3:1 on every ground that they stand on
    strong_line: str  # edges of controls that would otherwise be lost on their ground
    mat: str  # behind photos
    hover: str  # a control or row under the pointer
    accent: str  # the one accent
    on_accent: str  # text on the accent
    selection: str  # selected cards and rows
    high: str  # badge text and dot
    medium: str
    low: str

    def level(self, level: str) -> str:
        """The colour of a confidence level ("high", "medium", "low"); second text for anything else."""
        return {"high": self.high, "medium": self.medium, "low": self.low}.get(level, self.dim)


LIGHT = Tokens(
    name="light", bg="#f4f5f6", panel="#ffffff", ink="#1c2126", dim="#5d666f", line="#e1e4e8",
    edge="#7d858e", strong_line="#c9ced4", mat="#e9ebee", hover="#f0f2f5", accent="#2457d6", on_accent="#ffffff",
    selection="#dfe8ff", high="#11704f", medium="#8a5c00", low="#b93027",
)  # fmt: skip
DARK = Tokens(
    name="dark", bg="#16191c", panel="#1e2226", ink="#e8eaed", dim="#9aa3ad", line="#2c3238",
    edge="#78828d", strong_line="#434b54", mat="#262b30", hover="#272c32", accent="#7aa2ff", on_accent="#10151d",
    selection="#26365e", high="#4cc38a", medium="#e2b340", low="#ff8e86",
)  # fmt: skip


def mixed(first: str, second: str, share: float) -> QColor:
    """`share` (0 to 1) of the second colour over the first."""
    a, b = QColor(first), QColor(second)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )


class Theme(QObject):
    """The colours in force. `changed` is emitted after palette and stylesheet were put in place."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._applying = False
        self.tokens = LIGHT
        style = QStyleFactory.create("Fusion")
        if style is not None:
            app.setStyle(style)
        app.setFont(base_font(app.font()))
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        """What the person chose: the system's, light or dark."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow the system, or be light or dark whatever it says."""
        self._choice = choice
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints = self._app.styleHints()
        self._applying = True  # telling Qt also turns native title bars and file dialogs
        if choice in schemes:
            hints.setColorScheme(schemes[choice])
        else:
            hints.unsetColorScheme()
        self._applying = False
        self._apply()

    def _system_changed(self) -> None:
        if not self._applying:
            self._apply()

    def _apply(self) -> None:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._choice != "system":
            dark = self._choice == "dark"
        self.tokens = DARK if dark else LIGHT
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(stylesheet(self.tokens, QFontMetrics(self._app.font()).height()))
        self.changed.emit()


def base_font(system: QFont) -> QFont:
    """The system's own font at 13 pixels, or larger where the person set a larger one."""
    font = QFont(system)
    screen = QGuiApplication.primaryScreen()
    pixels = font.pixelSize()
    if pixels <= 0 and screen is not None:
        pixels = round(font.pointSizeF() * screen.logicalDotsPerInch() / 72)
    font.setPixelSize(max(_USUAL, min(pixels, _LARGEST)))
    return font


def high(pixels: int, font: QFont) -> int:
    """A height that goes with text of the usual size, at the size of this font."""
    return round(pixels * max(1.0, font.pixelSize() / _USUAL))


def wide(pixels: int, font: QFont) -> int:
    """The same for the width of a column; it grows less than the text, as others need the room, too."""
    return round(pixels * (1 + _SHARE * max(0.0, font.pixelSize() / _USUAL - 1)))


def sized(font: QFont, step: int = 0, *, weight: QFont.Weight | None = None, tabular: bool = False) -> QFont:
    """The font some pixels larger or smaller, of another weight, or with figures that line up."""
    key = (font.toString(), step, weight, tabular)
    if key not in _SIZED:  # made once: views ask at each line that they paint
        if len(_SIZED) >= _FONTS:
            _SIZED.clear()
        _SIZED[key] = _made(font, step, weight, tabular=tabular)
    return QFont(_SIZED[key])


_USUAL, _LARGEST = 13, 22  # pixels of the program's text
_SHARE = 0.6  # of the text's growth by which columns grow
_FONTS = 64  # kept: a few faces of the program's one family, in the few sizes that a person may choose
_SIZED: dict[tuple[str, int, QFont.Weight | None, bool], QFont] = {}


def _made(font: QFont, step: int, weight: QFont.Weight | None, *, tabular: bool) -> QFont:
    result = QFont(font)
    pixels = font.pixelSize() if font.pixelSize() > 0 else 13
    result.setPixelSize(max(10, pixels + step))
    if weight is not None:
        result.setWeight(weight)
    if tabular and hasattr(QFont, "Tag"):
        result.setFeature(QFont.Tag("tnum"), 1)  # Qt 6.7 and later; fonts without it ignore it
    return result


def palette(t: Tokens) -> QPalette:
    """The Fusion palette made of the tokens."""
    result = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: t.panel, role.WindowText: t.ink, role.Base: t.panel, role.AlternateBase: t.bg,
        role.Text: t.ink, role.Button: t.panel, role.ButtonText: t.ink, role.BrightText: t.low,
        role.ToolTipBase: t.ink, role.ToolTipText: t.panel, role.PlaceholderText: t.dim,
        role.Highlight: t.accent, role.HighlightedText: t.on_accent, role.Link: t.accent,
        role.LinkVisited: t.accent, role.Light: t.panel, role.Midlight: t.line, role.Mid: t.strong_line,
        role.Dark: t.strong_line, role.Shadow: t.line, role.Accent: t.accent,
    }  # fmt: skip
    for name, colour in colours.items():
        result.setColor(name, QColor(colour))
    faded = mixed(t.panel, t.dim, 0.6)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, name, faded)
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.line))
    return result


def _picture(name: str) -> str:
    """Where a picture of the stylesheet lies: Qt takes none that is not a file."""
    return resource(f"icons/retagger_{name}.png").as_posix()


def stylesheet(t: Tokens, line: int = 0) -> str:
    """The few rules that Fusion cannot express through its palette.

    Args:
        line: height of a line of text in pixels.
    """
    line = max(18, line)
    faded = mixed(t.panel, t.dim, 0.6).name()
    pressed = mixed(t.hover, t.ink, 0.08).name()
    banner = mixed(t.panel, t.medium, 0.12).name()
    arrow, arrow_off = (_picture(f"{name}_{t.name}") for name in ("arrow", "arrow_off"))
    check = _picture(f"check_{t.name}")
    accent_hover = mixed(t.accent, t.ink, 0.12).name()
    return f"""
* {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {t.ink}; color: {t.panel}; border: none; padding: 4px 8px; }}
QMainWindow, QDialog {{ background: {t.panel}; }}
QWidget#ground {{ background: {t.bg}; }}
QFrame#bar {{ background: {t.panel}; border: none; }}
QFrame#hairline {{ background: {t.line}; border: none; }}
QFrame#insertion {{ background: {t.accent}; border: none; }}
QFrame#card {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: {RADIUS_CARD}px; }}
QLabel[role="dim"] {{ color: {t.dim}; }}
QLabel[role="section"] {{ color: {t.dim}; font-weight: 600; letter-spacing: 0.6px; }}
QLabel[role="warn"] {{ color: {t.medium}; }}

QPushButton, QToolButton[role="button"] {{
    background: {t.panel}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {RADIUS_CONTROL}px;
    padding: 6px 12px; }}
QPushButton:hover, QToolButton[role="button"]:hover {{
    background: {t.hover}; border-color: {t.dim}; }}
QPushButton:pressed, QToolButton[role="button"]:pressed {{ background: {pressed}; }}
QPushButton:focus, QToolButton[role="button"]:focus {{ border: 2px solid {t.accent}; padding: 5px 11px; }}
QPushButton:checked, QToolButton[role="button"]:checked {{
    background: {t.selection}; border-color: {t.accent}; }}
QPushButton:disabled, QToolButton[role="button"]:disabled {{ color: {faded}; background: {t.panel}; }}
QToolButton[role="button"]::menu-indicator {{ image: none; width: 0; }}
QPushButton[role="primary"] {{
    background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[role="primary"]:disabled {{ background: {t.line}; border-color: {t.line}; color: {faded}; }}
QPushButton[role="link"] {{
    background: transparent; border: none; color: {t.accent}; padding: 2px 0; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 2px solid {t.accent}; padding: 0; border-radius: 4px; }}

QPushButton[role="segment"] {{
    background: {t.panel}; color: {t.dim}; border: 1px solid {t.edge}; border-radius: 0; padding: 6px 14px;
    border-left-width: 0; }}
QPushButton[role="segment"][ends="first"] {{
    border-left-width: 1px; border-top-left-radius: {RADIUS_CONTROL}px;
    border-bottom-left-radius: {RADIUS_CONTROL}px; }}
QPushButton[role="segment"][ends="last"] {{
    border-top-right-radius: {RADIUS_CONTROL}px; border-bottom-right-radius: {RADIUS_CONTROL}px; }}
QPushButton[role="segment"]:hover {{ background: {t.hover}; color: {t.ink}; }}
QPushButton[role="segment"]:checked {{
    background: {t.selection}; color: {t.ink}; font-weight: 600; border-color: {t.edge}; }}
QPushButton[role="segment"]:focus {{ border: 2px solid {t.accent}; padding: 5px 13px; }}
QPushButton[role="recent"] {{ border: none; background: transparent; text-align: left; padding: 6px 8px; }}
QPushButton[role="recent"]:focus {{ border: 2px solid {t.accent}; padding: 4px 6px; }}
QFrame#recent {{ border-radius: {RADIUS_CONTROL}px; background: transparent; }}
QFrame#recent:hover {{ background: {t.panel}; }}
QFrame#banner {{ background: {banner}; border: none; border-bottom: 1px solid {t.line}; }}
QLabel[role="error"] {{ color: {t.low}; }}
QLabel[role="key"] {{
    border: 1px solid {t.strong_line}; border-radius: 4px; padding: 1px 6px; color: {t.dim}; }}
QToolButton[role="star"] {{ background: transparent; border: none; padding: 2px 3px 2px 0; }}
QToolButton[role="star"]:hover {{ color: {t.accent}; }}
QToolButton[role="star"]:focus {{ color: {t.accent}; background: {t.selection}; border-radius: 4px; }}
QSlider::groove:horizontal {{ height: 4px; background: {t.line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.strong_line}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {t.ink}; border: none; }}
QSlider::handle:horizontal:hover {{ background: {t.accent}; }}
QSlider::handle:horizontal:focus {{ background: {t.accent}; border: 2px solid {t.ink}; width: 12px; height: 12px; }}

QLineEdit {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.edge};
    border-radius: {RADIUS_CONTROL}px; padding: 5px 8px; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; }}
QLineEdit:hover {{ border-color: {t.dim}; }}
QLineEdit:focus {{ border: 2px solid {t.accent}; padding: 4px 7px; }}
QPlainTextEdit[role="note"] {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.edge};
    border-radius: 8px; padding: 2px 4px; }}
QPlainTextEdit[role="note"]:hover {{ border-color: {t.dim}; }}
QPlainTextEdit[role="note"]:focus {{ border: 2px solid {t.accent}; padding: 1px 3px; }}

QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {t.edge}; border-radius: 4px;
    background: {t.panel}; }}
QCheckBox::indicator:hover {{ border-color: {t.accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {t.accent}; width: 12px; height: 12px; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url("{check}"); }}
QCheckBox::indicator:checked:focus {{ border-color: {t.ink}; }}
QCheckBox::indicator:disabled {{ border-color: {t.line}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.line}; }}

QComboBox {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.edge};
    border-radius: {RADIUS_CONTROL}px; padding: 5px 10px; min-height: {line}px; combobox-popup: 0; }}
QComboBox:hover {{ background: {t.hover}; border-color: {t.dim}; }}
QComboBox:focus {{ border: 2px solid {t.accent}; padding: 4px 9px; }}
QComboBox:disabled {{ color: {faded}; background: {t.panel}; border-color: {t.line}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 10px; height: 10px; }}
QComboBox::down-arrow:disabled {{ image: url("{arrow_off}"); }}
QComboBox QAbstractItemView {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.strong_line};
    padding: 4px; outline: none; selection-background-color: {t.selection}; selection-color: {t.ink}; }}
QComboBox QAbstractItemView::item {{ padding: 4px 8px; min-height: 20px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.selection}; color: {t.ink}; }}

QMenuBar {{ background: {t.panel}; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.selection}; color: {t.ink}; }}
QMenu {{ background: {t.panel}; border: 1px solid {t.strong_line}; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 28px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.selection}; color: {t.ink}; }}
QMenu::item:disabled {{ color: {faded}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 8px; }}

QAbstractScrollArea {{ border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.strong_line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.dim}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea#strip, QAbstractScrollArea#page, QAbstractScrollArea#page QScrollBar {{ background: {t.bg}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableView#page QTableCornerButton::section {{ background: {t.bg}; border: none; }}
QTableView#page {{ selection-background-color: transparent; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QDialog QHeaderView::section {{ background: {t.panel}; color: {t.dim}; border: none; padding: 5px 8px;
    border-bottom: 1px solid {t.strong_line}; text-align: left; }}
QDialog QTableView QComboBox {{ margin: 3px 0; }}
QDialog QTableView::item {{ padding-left: 5px; }}
QDialog QHeaderView {{ background: {t.panel}; }}
QListView#completions {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.strong_line};
    padding: 4px; outline: none; }}
QListView#completions::item {{ padding: 5px 8px; border-radius: 4px; }}
QListView#completions::item:selected {{ background: {t.selection}; color: {t.ink}; }}
QListWidget#pages {{ background: {t.bg}; padding: 16px 8px; outline: none; }}
QListWidget#pages::item {{ padding: 8px 10px; border-radius: 7px; color: {t.ink}; }}
QListWidget#pages::item:hover {{ background: {t.hover}; }}
QListWidget#pages::item:selected {{ background: {t.selection}; color: {t.ink}; }}
QPushButton[role="small"] {{ padding: 4px 4px; }}
QPushButton[role="small"]:focus {{ padding: 3px 3px; }}
QSplitter::handle {{ background: {t.line}; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
"""

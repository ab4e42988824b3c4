"""Names that were chosen to hurt are shown as text, in every view, tooltip and menu."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QPainter, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QMessageBox,
    QWidget,
)

from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.style.text import button_text, legible, one_line, tip
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.logs import OneLine
from retagger_gui.qt.window.main_window import MainWindow
from retagger_gui.qt.window.opening import AddOrOpen
from tests.drawing import draw
from tests.e2e.hostile_names import ALL, AMPERSAND, HALF, MARKUP, TURNED
from tests.qt.kit import make_window, settle

FEW = "\n\t\u00ad\u200c\u200d"


@pytest.fixture
def window(owner: QWidget, theme: Theme, model_file: Path, tmp_path: Path) -> MainWindow:
    window = make_window(owner, theme, model_file)
    root = tmp_path / "<b>root & all<b>"
    for number, name in enumerate(ALL):
        draw(root / name / f"{ALL[-1 - number]}.jpg", ("kitchen", "bathroom", "bedroom")[number % 3])
    (root / MARKUP / f"{MARKUP}.jpg").write_bytes(b"broken")
    window.open_paths([root])
    settle(window.pages.board.board)
    return window


def is_plain(text: str) -> bool:
    return not Qt.mightBeRichText(text) and all(letter.isprintable() or letter in FEW for letter in text)


def is_our_tip(text: str) -> bool:
    return is_plain(text) or (text.startswith('<p style="white-space: pre">') and "<img" not in text)


def _columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else min(20, model.columnCount(QModelIndex()))


def check(widget: QWidget) -> None:
    for label in widget.findChildren(QLabel):
        words = label.text()
        assert label.textFormat() == Qt.TextFormat.PlainText or is_plain(words), (label.objectName(), words)
        assert all(letter.isprintable() or letter in FEW for letter in words), words
    for child in widget.findChildren(QWidget):
        assert is_our_tip(child.toolTip()), child.toolTip()
    for view in widget.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(50, model.rowCount(QModelIndex()))):
            for column in range(_columns(model)):
                words = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                assert words is None or is_our_tip(str(words)), words


@pytest.mark.parametrize("view", ["board", "listings", "review", "compare"])
def test_every_view_shows_text(window: MainWindow, view: str) -> None:
    window.pages.show_view(view)
    board = window.pages.board.board
    for item_id in range(len(window.context.photos.session)):
        if view == "board":
            board.select([item_id]) if hasattr(board, "select") else None
    settle(board)
    check(window)
    assert "root & all" in window.windowTitle()  # which is never markup


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is painted by hand."""
    found: list[str] = []
    own = QPainter.drawText

    def draw_text(painter: QPainter, *arguments: object) -> object:
        found.extend(one for one in arguments if isinstance(one, str))
        return own(painter, *arguments)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", draw_text)
    return found


@pytest.mark.parametrize("view", ["board", "listings", "review", "compare", "room"])
def test_what_is_painted_is_legible(painted: list[str], window: MainWindow, view: str) -> None:
    """The fixtures stand in this order, as cards are painted once and kept."""
    window.resize(1280, 3000)  # nothing is out of sight
    if view != "board":
        painted.clear()
    window.pages.show_view("compare" if view == "room" else view)
    if isinstance(compare := window.pages.current, CompareView) and view == "room":
        compare.choose_room("bathroom")
    settle(window.pages.board.board)
    window.repaint()
    for widget in window.findChildren(QAbstractScrollArea):
        if widget.isVisible():
            widget.viewport().repaint()
    if view != "review":  # which paints photos, and says the names in labels
        assert any("\ufffdgnp" in words for words in painted), painted
    assert all(is_plain_line(words) for words in painted), [w for w in painted if not is_plain_line(w)]


def is_plain_line(words: str) -> bool:
    return all(letter.isprintable() or letter in FEW for letter in words)


def test_a_step_to_be_undone_keeps_its_ampersand(window: MainWindow) -> None:
    session = window.context.photos.session
    (item,) = [item for item in session.items if item.photo.path.stem == AMPERSAND]
    corrections = window.context.corrections
    assert corrections.move([item.id], "hallway")
    assert button_text(f"{AMPERSAND}.jpg") in corrections.stack.undoText()


def test_a_box_asks_in_plain_text(window: MainWindow) -> None:
    box = AddOrOpen(3, MARKUP, window)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert MARKUP in box.text()
    assert isinstance(box, QMessageBox)
    box.deleteLater()


def test_letters_that_turn_the_writing_round_are_shown_as_signs() -> None:
    assert legible(TURNED) == "photo\ufffdgnp"
    assert one_line("a\n\x1b[2Jb") == "a \ufffd[2Jb"
    assert "\ufffd" in legible(HALF)
    assert legible("می\u200cخواهم") == "می\u200cخواهم"
    assert tip("Kitchen & bath") == "Kitchen & bath"
    assert tip("<b>x</b>") == '<p style="white-space: pre">&lt;b&gt;x&lt;/b&gt;</p>'


def test_a_name_forges_no_line_of_the_log() -> None:
    record = logging.LogRecord(
        "x", logging.WARNING, "", 0, "%s cannot be read", ("a\n2026 CRITICAL \x1b[2J",), None
    )
    line = OneLine("%(levelname)s: %(message)s").format(record)
    assert line == "WARNING: a\\n2026 CRITICAL \\x1b[2J cannot be read"

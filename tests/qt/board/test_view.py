"""The board's three columns on narrow and on wide windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from retagger_gui.qt.board.view import BoardView
from retagger_gui.qt.view import Context


@pytest.fixture
def view(context: Context, qtbot: object) -> Iterator[BoardView]:
    found = BoardView(context)
    found.resize(1280, 700)
    found.show()
    QApplication.processEvents()
    yield found
    found.close()
    found.deleteLater()


def panel(view: BoardView, width: int) -> int:
    """The panel's width in a window of that width."""
    view.resize(width, 700)
    QApplication.processEvents()
    return view.inspector.width()


def test_the_panel_gives_way_on_a_narrow_window_and_comes_back(view: BoardView) -> None:
    usual = panel(view, 1280)
    assert panel(view, 900) == view.inspector.minimumWidth() < usual
    assert panel(view, 860) == view.inspector.minimumWidth()
    assert panel(view, 1280) == usual


def test_a_narrow_window_is_not_what_is_remembered(view: BoardView, context: Context) -> None:
    usual = panel(view, 1280)
    panel(view, 900)
    state = view.save_state()
    other = BoardView(context)
    other.resize(1280, 700)
    other.show()
    other.restore_state(state)
    QApplication.processEvents()
    assert abs(other.inspector.width() - usual) < 40
    other.close()
    other.deleteLater()

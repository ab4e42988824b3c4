"""The board's three columns on narrow and on wide windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from retagger_gui.qt.board.view import BoardView
from retagger_gui.qt.view import Context
from tests.qt.conftest import add_photos, make_photo


@pytest.fixture
def view(context: Context, qtbot: object) -> Iterator[BoardView]:
    found = BoardView(context)
    found.resize(1280, 700)
    found.show()
    select(found)
    yield found
    found.close()
    found.deleteLater()


def select(view: BoardView) -> None:
    """Select a photo, with which the panel comes."""
    view.board.select_ids(
        add_photos(view.context.photos, [make_photo("Oak/1.jpg")]) or [view.context.photos.id_of(0)]
    )
    QApplication.processEvents()  # the card comes
    QApplication.processEvents()  # and with it the panel


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
    select(other)
    assert abs(other.inspector.width() - usual) < 40
    other.close()
    other.deleteLater()


def test_the_panel_comes_with_the_first_selected_photo_and_stays(context: Context, qtbot: object) -> None:
    view = BoardView(context)
    view.resize(1280, 700)
    view.show()
    view.show_panel(True)
    QApplication.processEvents()
    assert not view.inspector.isVisible()
    wide = view.board.width()
    select(view)
    assert view.inspector.isVisible() and view.board.width() < wide
    view.board.select_ids([])
    assert view.inspector.isVisible()  # else the cards would jump at every other click
    view.show_panel(False)
    assert not view.inspector.isVisible()
    view.show_panel(True)
    context.photos.reset()
    assert not view.inspector.isVisible()
    view.close()
    view.deleteLater()

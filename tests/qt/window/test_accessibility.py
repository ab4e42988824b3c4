"""What a screen reader finds, and that the keyboard reaches everything."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from retagger_gui.qt.window.main_window import MainWindow
from tests.drawing import blend, draw
from tests.qt.kit import ids_of, open_and_wait


@pytest.fixture
def opened(window: MainWindow, listings: Path, qtbot: QtBot) -> MainWindow:
    draw(listings / "12 Oak Road" / "kitchen-3.jpg", blend("kitchen", "living_room", 0.49))
    open_and_wait(window, listings, qtbot)
    return window


def test_a_card_is_said_in_words(opened: MainWindow) -> None:
    model = opened.context.photos
    index = model.index_of(ids_of(model, "12 Oak Road/kitchen-3.jpg")[0])
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("kitchen-3.jpg, kitchen, ")
    assert said.endswith(" per cent, needs review")


def test_a_screen_reader_finds_every_card_where_it_is(opened: MainWindow) -> None:
    board = opened.pages.board.board
    interface = QAccessible.queryAccessibleInterface(board)
    assert interface is not None
    model = opened.context.photos
    assert interface.childCount() >= model.rowCount()
    found: dict[str, QRect] = {}
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and child.text(QAccessible.Text.Name):
            found[child.text(QAccessible.Text.Name)] = child.rect()
    for row in range(model.rowCount()):
        index = model.index(row)
        words = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert words in found
        place = board.visualRect(index)
        assert found[words].topLeft() == board.viewport().mapToGlobal(place.topLeft())


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView, QAbstractSlider)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not isinstance(widget, QScrollBar)
        and widget.isVisibleTo(window)
        and widget.objectName() not in ("qt_menubar_ext_button", "qt_tableview_cornerbutton")
        and not isinstance(widget.parent(), QLineEdit)
    ]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


@pytest.mark.parametrize("view", ["board", "review", "compare", "preview", "start"])
def test_every_control_has_a_name(opened: MainWindow, view: str) -> None:
    if view == "preview":
        opened.pages.show_preview(ids_of(opened.context.photos, "loose.jpg")[0])
    elif view == "start":
        opened.pages.show_start()
    else:
        opened.pages.show_view(view)
    nameless = [widget for widget in controls(opened) if not name_of(widget).strip()]
    assert nameless == []


@pytest.mark.parametrize("view", ["board", "review"])
def test_tab_reaches_every_control(opened: MainWindow, view: str) -> None:
    opened.pages.show_view(view)
    wanted = {
        widget
        for widget in controls(opened)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached = set()
    widget = opened.nextInFocusChain()
    while widget is not None and widget is not opened:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert wanted <= reached
    assert len(wanted) >= 6
    unreachable = [
        widget
        for widget in controls(opened)
        if isinstance(widget, QAbstractButton)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


def test_everything_a_drag_can_do_has_a_key(opened: MainWindow) -> None:
    by_tag = {action.data(): action for action in opened.actions_.rooms}
    for label in opened.context.photos.labels:
        assert by_tag[label].shortcuts(), label
    assert opened.actions_.open_folder.shortcuts()


def test_nothing_is_said_by_colour_alone(opened: MainWindow, qtbot: QtBot) -> None:
    rooms = opened.pages.board.rooms.model()

    def some_room_says_so() -> bool:
        spoken = Qt.ItemDataRole.AccessibleTextRole
        return any("to review" in rooms.index(row, 0).data(spoken) for row in range(rooms.rowCount()))

    qtbot.waitUntil(some_room_says_so)  # the list follows the photos a little later


def test_menus_have_access_keys_that_do_not_clash(opened: MainWindow) -> None:
    titles = [action.text() for action in opened.menuBar().actions()]
    keys = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(keys)) == len(keys)
    for action in opened.findChildren(QAction):
        assert "&&" not in action.text()

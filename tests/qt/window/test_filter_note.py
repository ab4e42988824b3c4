"""What is wrong with a filter is said below its box, after a pause, in plain words, and only while it is so."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import ids_of, open_and_wait


@pytest.fixture
def opened(window: MainWindow, listings: Path, qtbot: QtBot) -> MainWindow:
    open_and_wait(window, listings, qtbot)
    return window


def ask(window: MainWindow, text: str) -> str:
    """Type a filter, and pause; what is offered below the box is closed."""
    box = window.top_bar.filter_box
    box.setText(text)
    window.top_bar.tell_filter()
    window.filter_note.look()
    return window.filter_note.words()


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("has:", "“has:” needs something behind it"),
        ("rating:abc", "“rating:” needs a number from 0 to 5"),
        ('listing:"12 Oak', "A quotation mark is open."),
    ],
)
def test_it_says_so_below_the_box_until_it_is_right(opened: MainWindow, typed: str, begins: str) -> None:
    window = opened
    assert ask(window, "kitchen") == "" and not window.filter_note.isVisible()
    assert ask(window, typed).startswith(begins)
    assert window.filter_note.isVisible()
    box, note = window.top_bar.filter_box, window.filter_note
    assert box.accessibleDescription() == note.words()
    QApplication.processEvents()
    under = note.mapTo(window, QPoint(0, 0)).y()
    assert 0 <= under - box.mapTo(window, QPoint(0, box.height())).y() < 30
    box.setText("has:fireplace")
    assert note.words() == "" and not note.isVisible(), "at once, not after another pause"


def test_it_waits_for_a_pause(opened: MainWindow, qtbot: QtBot) -> None:
    box, note = opened.top_bar.filter_box, opened.filter_note
    box.setText("rating:a")
    assert note.words() == "" and note.pause.isActive()
    with qtbot.waitSignal(note.pause.timeout, timeout=5000):
        pass
    assert note.words().startswith("“rating:”")


def test_what_is_offered_goes_before_it(opened: MainWindow, qtbot: QtBot) -> None:
    box, note = opened.top_bar.filter_box, opened.filter_note
    opened.activateWindow()
    box.setFocus()
    QTest.keyClicks(box, "room:")
    assert box.suggestions.shown
    note.look()
    assert note.words() == ""
    QTest.keyClick(box.suggestions.popup(), Qt.Key.Key_Escape)
    assert not box.suggestions.shown
    assert note.pause.isActive(), "the popup is gone: it is said after a pause"
    note.look()
    assert note.words() == "“room:” needs something behind it: room:kitchen"


def test_it_goes_with_the_box_and_comes_back_with_it(opened: MainWindow, qtbot: QtBot) -> None:
    assert ask(opened, "rating:abc")
    opened.pages.show_view("listings")
    qtbot.waitUntil(lambda: opened.filter_note.words() == "", timeout=5000)
    opened.pages.show_view("board")
    qtbot.waitUntil(lambda: opened.filter_note.words() != "", timeout=5000)


def test_a_long_filter_makes_the_window_no_wider(opened: MainWindow) -> None:
    width = opened.width()
    assert ask(opened, 'listing:"' + "W" * 200).startswith("A quotation mark is open")
    QApplication.processEvents()
    assert opened.width() == width
    assert opened.minimumSizeHint().width() <= width


def test_names_of_200_letters_are_offered_within_the_box(opened: MainWindow) -> None:
    name = "W" * 200
    box = opened.top_bar.filter_box
    box.suggestions.values = lambda: {"listing": [f"{name} {number}" for number in range(3)]}
    opened.activateWindow()
    box.setFocus()
    QTest.keyClicks(box, "listing:www")
    popup = box.suggestions.popup()
    assert popup is not None and popup.isVisible()
    assert len(box.suggestions.suggested()) == 3
    assert popup.width() <= opened.width()
    bar = popup.horizontalScrollBar()
    assert bar.maximum() == 0 or not bar.isVisible(), "a name that is too long is cut, not scrolled"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == f'listing:"{name} 0" '
    assert ids_of(opened.context.photos, "12 Oak Road/1.jpg"), "nothing was done to the photos"

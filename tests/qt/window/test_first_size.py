"""The window's first size, and that it is on the screen however it was left."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.qt.window.first_size import first_place, fit_screen, within


@pytest.mark.parametrize(
    "screen",
    [QRect(0, 0, 1280, 800), QRect(0, 27, 1366, 741), QRect(0, 0, 1920, 1080), QRect(1920, 0, 3840, 2160),
     QRect(0, 0, 640, 480)],
)  # fmt: skip
def test_the_first_window_is_on_the_screen_with_its_frame(screen: QRect) -> None:
    place = first_place(screen)
    assert screen.contains(place.adjusted(-1, -32, 1, 0)) or screen.contains(place.adjusted(0, -32, 0, 0))
    assert place.width() >= min(1200, screen.width() - 2)
    assert place.height() >= min(760, screen.height() - 40)


def test_a_large_screen_is_not_filled() -> None:
    assert first_place(QRect(0, 0, 3840, 2160)).size() == QSize(1600, 1000)


def test_what_was_left_on_a_larger_screen_fits_this_one() -> None:
    screen = QRect(0, 0, 1280, 800)
    assert screen.contains(within(QRect(2500, 100, 1600, 1000), screen))
    here = QRect(100, 100, 800, 600)
    assert within(here, screen) == here


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(40, 60, 760, 500)
    first.show()
    fit_screen(second, first.saveGeometry())
    assert second.size() == QSize(760, 500)
    assert second.screen().availableGeometry().contains(second.geometry())

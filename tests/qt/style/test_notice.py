"""A large notice, as at the end of Review: its sentence stays whole, and close to its title."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedLayout, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.qt.style.notice import Notice

SENTENCE = "12 photos are done; 171 have not been looked at, about 5 of them will be wrong. "


@pytest.mark.parametrize("size", [(900, 500), (1920, 1000)])
@pytest.mark.parametrize("times", [1, 3])
def test_a_sentence_of_several_lines_is_whole_and_in_one_piece(
    qtbot: QtBot, size: tuple[int, int], times: int
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    stack = QStackedLayout(around)
    notice = Notice()
    stack.addWidget(notice)
    around.resize(*size)
    around.show()
    notice.say("Review is done", SENTENCE * times, "Export tags…", "Go on")
    QApplication.processEvents()
    title, text = notice.findChildren(QLabel)
    assert text.height() >= text.heightForWidth(text.width()), "no line is cut off"
    assert 0 <= text.geometry().top() - title.geometry().bottom() < 24, "title and sentence belong together"
    for button in notice.findChildren(QPushButton):
        assert 0 <= button.geometry().top() - text.geometry().bottom() < 48

"""A large notice, as at the end of Review: its sentence stays whole, and close to its title."""

import pytest
from PySide6.QtGui import QFontMetrics
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


@pytest.mark.parametrize(
    "words",
    [
        "You have been through 172 photos. You can export the tags now.",
        "Sie haben 172 Fotos durchgesehen. Sie können die Zuordnungen jetzt exportieren.",
        "Short.",
    ],
)
@pytest.mark.parametrize("earlier", [0, 1, 9])
def test_its_lines_are_of_about_one_length(qtbot: QtBot, words: str, earlier: int) -> None:
    """No word stands alone in the last line."""
    notice = Notice()
    qtbot.addWidget(notice)
    notice.resize(900, 600)
    for text in ("No photo matches. " * earlier, words):  # it may have said something else before
        notice.say("All is done", text, "Export")
    notice.show()
    label = next(label for label in notice.findChildren(QLabel) if label.text() == words)
    metrics = QFontMetrics(label.font())
    lines = round(label.height() / metrics.lineSpacing())
    whole = metrics.horizontalAdvance(words)
    assert lines == -(-whole // 420)
    longest = max(metrics.horizontalAdvance(word) for word in words.split())
    assert label.width() >= longest, "a word is whole"
    assert label.width() <= whole / lines + longest + 4, "a line has its share, and at most a word more"
    assert label.height() >= label.heightForWidth(label.width())

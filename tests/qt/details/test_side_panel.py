"""The card beside a large photo: what leads on stays in sight, however much there is to say."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from retagger_gui.qt.details.side_panel import SidePanel


@pytest.mark.parametrize("height", [300, 1200])
def test_the_buttons_at_its_foot_are_never_scrolled_away(qtbot: QtBot, height: int) -> None:
    panel = SidePanel()
    qtbot.addWidget(panel)
    for number in range(40):
        panel.column.addWidget(QLabel(f"line {number}"))
    panel.column.addStretch(1)
    button = QPushButton("Next")
    panel.foot.addWidget(button)
    panel.resize(panel.width(), height)
    panel.show()
    QApplication.processEvents()
    assert panel.height() == height
    bottom = button.mapTo(panel, QPoint(0, button.height())).y()
    assert 0 < panel.height() - bottom < 30
    first = panel.findChildren(QLabel)[0]
    assert first.mapTo(panel, QPoint(0, 0)).y() < 40

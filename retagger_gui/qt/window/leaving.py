"""Ends the program: warns before the window closes with unsaved decisions, then ends the process."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from retagger_gui import ending
from retagger_gui.core.language import shown, translate
from retagger_gui.qt.background.jobs import Runner
from retagger_gui.qt.state.decision_log import DecisionLog

PATIENCE = 3.0  # seconds to wait for the last writes


class UnsavedBox(QMessageBox):
    """Says that something is not saved, and why; the way out that loses nothing is the first one."""

    def __init__(self, count: int, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setText(
            translate(
                "leaving", "%n change could not be saved yet.", "%n changes could not be saved yet.", count
            )
        )
        self.setInformativeText(shown(reason))
        self.again_button = self.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        self.close_button = self.addButton(
            self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole
        )
        self.cancel_button = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.again_button)


def may_close(decisions: DecisionLog, window: QWidget) -> bool:
    """Whether everything is saved, or the person wants to close all the same."""
    while not decisions.flush(PATIENCE):
        box = UnsavedBox(decisions.waiting, decisions.reason, window)
        box.exec()
        clicked = box.clickedButton()
        again, close = clicked is box.again_button, clicked is box.close_button
        box.deleteLater()
        if not again:
            return close
    return True


def end(code: int, runner: Runner) -> int:
    """The exit code, for Python to end with; where a job still runs, the process ends here and now.

    Everything is saved and closed by then. But a thread that comes back from a library written in C++, as a model does
    that is being loaded, finds Python gone, which unwinds the library's stack and aborts the process.

    Args:
        code: the exit code.
        runner: ran the jobs of a window that is closed.
    """
    if runner.wait(0):
        return code
    ending.at_once(code)

"""Asks before the window closes while something that was decided is not saved."""

from PySide6.QtWidgets import QMessageBox, QWidget

from retagger_gui.qt.state.decision_log import DecisionLog

_PATIENCE = 3.0  # seconds to wait for the last writes


class UnsavedBox(QMessageBox):
    """Says that something is not saved, and why; the way out that loses nothing is the first one."""

    def __init__(self, count: int, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close"))
        self.setIcon(QMessageBox.Icon.Warning)
        changes = self.tr("One change") if count == 1 else self.tr("{0:,} changes").format(count)
        self.setText(self.tr("{0} could not be saved yet.").format(changes))
        self.setInformativeText(reason)
        self.again_button = self.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        self.close_button = self.addButton(
            self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole
        )
        self.cancel_button = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.again_button)


def may_close(decisions: DecisionLog, window: QWidget) -> bool:
    """Whether everything is saved, or the person wants to close all the same."""
    while not decisions.flush(_PATIENCE):
        box = UnsavedBox(decisions.waiting, decisions.reason, window)
        box.exec()
        clicked = box.clickedButton()
        again, close = clicked is box.again_button, clicked is box.close_button
        box.deleteLater()
        if not again:
            return close
    return True

"""Hands files over to the desktop: show one in its folder, open one with its program."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

PATIENCE_MS = 2000  # for a file manager that does not answer


def show_in_folder(path: Path) -> None:
    """Open the folder a file lies in, with the file selected where the desktop can do that; returns at once."""
    path = path.absolute()
    if sys.platform == "win32":
        # explorer.exe splits its arguments itself, and gives 1 even when all is well.
        subprocess.Popen(f'explorer /select,"{path}"')
    elif sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(path)])
    else:
        _FileManagerCall(path, QCoreApplication.instance()).begin()


def open_file(path: Path) -> bool:
    """Open a file with the program that is usual for it; says whether that worked."""
    return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))


class _FileManagerCall(QObject):
    """Asks the file manager over the session bus (freedesktop.org's FileManager1); else just opens the folder.

    Started while the window goes on: a file manager that has to start first takes seconds to answer.
    """

    def __init__(self, path: Path, parent: QObject | None) -> None:
        super().__init__(parent)
        self._path = path
        self._answered = False
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def begin(self) -> None:
        self._process.start(
            "dbus-send",
            [
                "--session", "--print-reply", f"--reply-timeout={PATIENCE_MS}",
                "--dest=org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
                "org.freedesktop.FileManager1.ShowItems", f"array:string:{self._path.as_uri()}", "string:",
            ],
        )  # fmt: skip
        QTimer.singleShot(2 * PATIENCE_MS, self, self._on_error)

    @Slot(int)
    def _on_finished(self, code: int) -> None:
        self._done(shown=code == 0)

    @Slot()
    def _on_error(self) -> None:
        self._done(shown=False)

    def _done(self, *, shown: bool) -> None:
        if self._answered:
            return
        self._answered = True
        if not shown:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
        self._process.kill()
        self.deleteLater()

"""Hands files over to the desktop: show one in its folder, open one with its program."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> None:
    """Open the folder a file lies in, with the file selected where the desktop can do that."""
    path = path.absolute()
    if sys.platform == "win32":
        # explorer.exe splits its arguments itself, and gives 1 even when all is well.
        subprocess.Popen(f'explorer /select,"{path}"')
    elif sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(path)])
    elif not _shown_by_file_manager(path):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def open_file(path: Path) -> bool:
    """Open a file with the program that is usual for it; says whether that worked."""
    return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))


def _shown_by_file_manager(path: Path) -> bool:
    """Ask the file manager over the session bus (freedesktop.org's FileManager1); False where there is none."""
    command = [
        "dbus-send", "--session", "--print-reply", "--reply-timeout=1500",
        "--dest=org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems", f"array:string:{path.as_uri()}", "string:",
    ]  # fmt: skip
    try:
        return subprocess.run(command, capture_output=True, timeout=2, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False

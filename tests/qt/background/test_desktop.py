"""Showing a file in its folder: the window never waits for the file manager, and some folder opens in any case."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from retagger_gui.qt.background import desktop
from retagger_gui.qt.background.desktop import show_in_folder

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="asks a file manager of freedesktop.org"
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """Folders that were opened without the file manager's help."""
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


def file_manager(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program in the place of dbus-send."""
    program = folder / "dbus-send"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_one_that_answers_is_told_the_file(
    qapp, qtbot, tmp_path: Path, opened: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = tmp_path / "asked"
    file_manager(tmp_path, f'sleep 0.2; echo "$*" > "{asked}.part"; mv "{asked}.part" "{asked}"', monkeypatch)
    show_in_folder(tmp_path / "a photo.jpg")
    assert not asked.exists(), "it is not waited for"
    qtbot.waitUntil(asked.exists)
    assert (tmp_path / "a photo.jpg").as_uri() in asked.read_text()
    qtbot.wait(100)
    assert opened == []


@pytest.mark.parametrize("script", ["exit 1", None, "sleep 60"], ids=["refuses", "is missing", "hangs"])
def test_else_the_folder_is_opened(
    qapp, qtbot, tmp_path: Path, opened: list[QUrl], monkeypatch: pytest.MonkeyPatch, script: str | None
) -> None:
    monkeypatch.setattr(desktop, "PATIENCE_MS", 100)
    if script is None:
        monkeypatch.setenv("PATH", str(tmp_path))
    else:
        file_manager(tmp_path, script, monkeypatch)
    monkeypatch.chdir(tmp_path)
    show_in_folder(Path("mine.csv"))
    qtbot.waitUntil(lambda: bool(opened))
    qtbot.wait(300)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]

"""Recent folders: those that are there, found by a worker however long a drive takes."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.state.recent import RecentFolders
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.start_page import RecentRow, StartPage


def test_those_that_are_there_are_found(
    preferences: Preferences, threads: JobRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    here, also = tmp_path / "here", tmp_path / "also"
    here.mkdir()
    also.mkdir()
    preferences.change(recent=(str(here), str(tmp_path / "gone"), str(also)))
    recent, found = RecentFolders(preferences, threads), []
    recent.found.connect(found.append)
    recent.look()
    qtbot.waitUntil(lambda: bool(found) and found[-1] == [str(here), str(also)])
    qtbot.waitUntil(lambda: recent.looking is None)
    also.rmdir()
    recent.look()
    preferences.change(theme="dark")
    assert recent.looking is None, "the same list is looked for once"
    preferences.forget(str(here))
    qtbot.waitUntil(lambda: found[-1] == [])


def test_a_drive_that_does_not_answer_holds_nobody_up(
    preferences: Preferences,
    threads: JobRunner,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, asleep = tmp_path / "here", tmp_path / "asleep"
    here.mkdir()
    answer, asked_by = threading.Event(), []

    def exists(path: Path) -> bool:
        asked_by.append(threading.current_thread())
        return path == here or answer.wait(20)

    monkeypatch.setattr(Path, "exists", exists)
    preferences.change(recent=(str(here), str(asleep)))
    recent, found = RecentFolders(preferences, threads), []
    recent.found.connect(found.append)
    recent.look()
    qtbot.waitUntil(lambda: bool(found) and found[-1] == [str(here)])
    answer.set()
    qtbot.waitUntil(lambda: found[-1] == [str(here), str(asleep)])
    assert threading.main_thread() not in asked_by


def test_folders_that_are_opened_are_remembered_and_photos_are_not(
    preferences: Preferences, threads: JobRunner, listings: Path, qtbot: QtBot
) -> None:
    recent = RecentFolders(preferences, threads)
    recent.opened([listings, listings / "loose.jpg"])
    qtbot.waitUntil(lambda: preferences.settings.recent == (str(listings),))


def test_the_start_page_shows_what_it_is_told(theme: Theme, qtbot: QtBot) -> None:
    page = StartPage(theme)
    qtbot.addWidget(page)
    page.show_recent(["/a/comparables", "/b/others"])
    assert len(page.findChildren(RecentRow)) == 2
    assert not page.recent_title.isHidden()
    page.show_recent([])
    assert page.recent_title.isHidden()

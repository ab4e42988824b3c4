"""The window's settings: in use at once, written by a thread, and beside what the command line writes."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from retagger_gui import settings
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.settings import Settings
from tests.qt.kit import written


def test_a_change_holds_at_once_and_is_written_elsewhere(
    preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    change = settings.change

    def noted(values: Mapping[str, Any], known: Settings, path: Path) -> Settings:
        threads.append(threading.current_thread())
        return change(values, known, path)

    monkeypatch.setattr(settings, "change", noted)
    preferences.change(theme="dark")
    preferences.opened(Path("/comparables"))
    assert (preferences.settings.theme, preferences.settings.recent) == ("dark", ("/comparables",))
    assert written(preferences) == preferences.settings
    assert len(threads) == 2
    assert threading.main_thread() not in threads


def test_what_could_not_be_written_is_written_with_the_next_change(
    preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Settings:
        raise OSError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr(settings, "change", full)
        preferences.change(theme="dark")
        assert preferences.flush()
    assert settings.load().theme == "system"
    preferences.change(sort="name")
    found = written(preferences)
    assert (found.theme, found.sort) == ("dark", "name")


def test_what_the_command_line_writes_meanwhile_stays_in_the_file(preferences: Preferences) -> None:
    preferences.change(sort="name")
    assert preferences.flush()
    settings.change({"engine": "onnxruntime-int8"}, settings.load())
    preferences.change(card_size=240)
    found = written(preferences)
    assert (found.engine, found.sort, found.card_size) == ("onnxruntime-int8", "name", 240)


def test_closing_writes_what_is_left(qapp: object) -> None:
    preferences = Preferences()
    preferences.change(theme="dark")
    preferences.close()
    assert settings.load().theme == "dark"


def test_a_late_change_is_written_to_the_file_that_was_read(
    preferences: Preferences, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs beside others must not write into what became theirs meanwhile."""
    monkeypatch.setenv("RETAGGER_HOME", str(tmp_path / "another"))
    preferences.change(theme="dark")
    assert preferences.flush()
    assert settings.load().theme == "system"
    monkeypatch.setenv("RETAGGER_HOME", str(home))
    assert settings.load().theme == "dark"

"""The window's settings: in use at once, written by a thread, and shared with other ReTaggers."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from retagger_gui import settings
from retagger_gui.qt.state.preferences import Memory
from retagger_gui.settings import Settings
from tests.qt.kit import written


def test_a_change_holds_at_once_and_is_written_elsewhere(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    change = settings.change

    def noted(values: Mapping[str, Any], known: Settings) -> Settings:
        threads.append(threading.current_thread())
        return change(values, known)

    monkeypatch.setattr(settings, "change", noted)
    memory.change(theme="dark")
    memory.opened(Path("/comparables"))
    assert (memory.settings.theme, memory.settings.recent) == ("dark", ("/comparables",))
    assert written(memory) == memory.settings
    assert len(threads) == 2
    assert threading.main_thread() not in threads


def test_what_could_not_be_written_is_written_with_the_next_change(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Settings:
        raise OSError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr(settings, "change", full)
        memory.change(theme="dark")
        assert memory.flush()
    assert settings.load().theme == "system"
    memory.change(sort="name")
    found = written(memory)
    assert (found.theme, found.sort) == ("dark", "name")


def test_another_retaggers_change_is_taken_over_and_kept(memory: Memory, qtbot: QtBot) -> None:
    told: list[Settings] = []
    memory.changed.connect(lambda: told.append(memory.settings))
    settings.change({"theme": "dark"}, settings.load())
    memory.change(sort="name")
    qtbot.waitUntil(lambda: memory.settings.theme == "dark")
    assert [(one.theme, one.sort) for one in told] == [("system", "name"), ("dark", "name")]
    memory.change(card_size=240)
    found = written(memory)
    assert (found.theme, found.sort, found.card_size) == ("dark", "name", 240)


def test_what_was_changed_here_meanwhile_stays(memory: Memory, qtbot: QtBot) -> None:
    settings.change({"theme": "dark", "card_size": 300}, settings.load())
    memory.change(sort="name")
    assert memory.flush(), "what the file says is on its way"
    memory.change(theme="light")
    qtbot.waitUntil(lambda: memory.settings.card_size == 300)
    assert memory.settings.theme == "light"
    assert written(memory) == memory.settings


def test_closing_writes_what_is_left(qapp: object) -> None:
    memory = Memory()
    memory.change(theme="dark")
    memory.close()
    assert settings.load().theme == "dark"

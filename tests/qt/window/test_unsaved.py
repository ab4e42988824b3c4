"""A store that cannot be written: the window says so as long as it is so, and does not close over it silently."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import paths
from retagger_gui.core.errors import StoreError
from retagger_gui.core.store import ListingNote
from retagger_gui.core.store.decisions import DecisionDatabase
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window import leaving
from retagger_gui.qt.window.leaving import UnsavedBox
from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import make_window

LOCKED = "The store is in use by another program."


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """While set, nothing can be written."""
    put, event = DecisionDatabase.put, threading.Event()

    def refusing(store: DecisionDatabase, changes: object) -> None:
        if event.is_set():
            raise StoreError(LOCKED)
        put(store, changes)  # type: ignore[arg-type]

    monkeypatch.setattr(DecisionDatabase, "put", refusing)
    monkeypatch.setattr("retagger_gui.qt.state.decision_log.FIRST_WAIT", 0.01)
    monkeypatch.setattr("retagger_gui.qt.state.decision_log.LONGEST_WAIT", 0.02)
    monkeypatch.setattr(leaving, "PATIENCE", 0.1)
    return event


@pytest.fixture
def window(owner: QWidget, theme: Theme, model_file: Path, locked: threading.Event) -> Iterator[MainWindow]:
    yield make_window(owner, theme, model_file)
    locked.clear()


def test_the_bar_says_it_as_long_as_it_is_so(
    window: MainWindow, locked: threading.Event, qtbot: QtBot
) -> None:
    for _ in range(2):  # it is not silenced the second time
        locked.set()
        window.assembly.folder.decisions.put([ListingNote("/p", "1"), ListingNote("/p", "2")])
        qtbot.waitUntil(lambda: window.status.unsaved == 2)
        assert window.banner.words().startswith(LOCKED)
        locked.clear()
        qtbot.waitUntil(lambda: window.status.unsaved == 0)
        assert window.banner.words() == ""
        assert window.status.words()[0] == "Everything you decided is saved."


def answer(monkeypatch: pytest.MonkeyPatch, *buttons: str) -> list[str]:
    """Press these buttons of the boxes that come; gives what the boxes say."""
    said: list[str] = []
    todo = list(buttons)

    def execute(box: UnsavedBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        getattr(box, todo.pop(0)).click()
        return 0

    monkeypatch.setattr(UnsavedBox, "exec", execute)
    return said


def test_closing_asks_and_cancel_keeps_the_window(
    window: MainWindow, locked: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked.set()
    window.assembly.folder.decisions.put([ListingNote("/p", "1")])
    said = answer(monkeypatch, "again_button", "cancel_button")
    assert not window.close()
    assert window.isVisible()
    assert said == [f"1 change could not be saved yet. {LOCKED}"] * 2


def test_trying_again_saves_and_closes(
    window: MainWindow, locked: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked.set()
    window.assembly.folder.decisions.put([ListingNote("/p", "1")])
    said = answer(monkeypatch, "again_button")
    flush = window.assembly.folder.decisions.flush
    calls = iter([0.1])

    def first_fails(seconds: float) -> bool:
        if next(calls, None) is None:
            locked.clear()
            return flush(10)
        return flush(seconds)

    monkeypatch.setattr(window.assembly.folder.decisions, "flush", first_fails)
    store = window.assembly.store
    monkeypatch.setattr(store, "close", lambda: None)
    assert window.close()
    assert len(said) == 1
    assert store.listing_notes(["/p"]) == {"/p": "1"}
    monkeypatch.undo()
    store.close()


@pytest.fixture
def in_the_way() -> Path:
    """Something that stands in the store's place at the start."""
    paths.store_file().mkdir(parents=True)
    return paths.store_file()


def test_a_store_that_cannot_be_opened_yet_is_tried_again(
    in_the_way: Path, window: MainWindow, qtbot: QtBot
) -> None:
    """What is decided meanwhile is saved once that is gone."""
    assert "cannot be opened" in window.banner.words()
    window.assembly.folder.decisions.put([ListingNote("/p", "1")])
    qtbot.waitUntil(lambda: window.status.unsaved == 1)
    in_the_way.rmdir()
    assert window.assembly.folder.decisions.flush()
    qtbot.waitUntil(lambda: window.status.unsaved == 0)
    assert window.assembly.store.listing_notes(["/p"]) == {"/p": "1"}

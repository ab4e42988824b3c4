"""Photos renamed, replaced, swapped, deleted while they are shown: the view follows; decisions stay with contents."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.core.photos import scan
from retagger_gui.core.store import Store
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.view import View
from retagger_gui.qt.window.main_window import MainWindow
from tests.drawing import draw
from tests.qt.kit import ids_of, item_named, make_window, settle

STATES = ("board", "filtered", "listings", "review", "compare", "room", "large")
RENAMED, REPLACED, GONE = "3 Elm Street/renamed.jpg", "12 Oak Road/2.jpg", "loose.jpg"


@pytest.fixture
def window(theme: Theme, model_file: Path, listings: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    owner = QWidget()
    qtbot.addWidget(owner)
    window = make_window(owner, theme, model_file)
    window.open_paths([listings])
    settle(window.pages.board.board)
    yield window
    window.close()
    window.deleteLater()


def decide(window: MainWindow, name: str, tag: str) -> None:
    assert window.context.corrections.choose(ids_of(window.context.photos, name), tag)


def chosen(window: MainWindow, name: str) -> str | None:
    return item_named(window.context.photos, name).decision


def names(window: MainWindow) -> set[str]:
    return {item.photo.relative for item in window.context.photos.session.items}


def bring_into(window: MainWindow, state: str) -> None:
    """Have the window show the photos that are about to change, in one of its ways."""
    pages = window.pages
    if state == "filtered":
        window.top_bar.filter_box.setText("room:other OR room:hallway")
        window.top_bar.tell_filter()
        assert window.context.contents.shown() == 3
    if state == "large":
        pages.show_preview(ids_of(window.context.photos, "12 Oak Road/1.jpg")[0])
    else:
        pages.show_view({"filtered": "board", "room": "compare"}.get(state, state))
    view = pages.current
    if state == "room" and isinstance(view, CompareView):
        view.choose_room("other")
    settle(pages.board.board)


def current(window: MainWindow) -> View:
    view = window.pages.current
    assert view is not None
    return view


def remembered(window: MainWindow, folder: Path) -> dict[str, str | None]:
    """What another program would find in the store: by the files' content, whatever they are called."""
    assert window.assembly.folder.decisions.settle()
    store: Store = window.assembly.store
    photos = list(scan([folder]))
    return {one.photo.relative: one.annotations.label for one in store.known(photos, None)}


@pytest.mark.parametrize("state", STATES)
def test_the_view_follows_and_decisions_stay_with_the_content(
    window: MainWindow, listings: Path, state: str
) -> None:
    decide(window, "12 Oak Road/1.jpg", "other")
    decide(window, REPLACED, "hallway")
    decide(window, GONE, "other")  # a step that could be undone
    bring_into(window, state)
    (listings / "12 Oak Road" / "1.jpg").rename(listings / RENAMED)
    draw(listings / REPLACED, "bedroom", (70, 50))
    (listings / GONE).unlink()
    window.actions_.reload.trigger()
    settle(window.pages.board.board)

    assert names(window) == {
        RENAMED,
        REPLACED,
        "12 Oak Road/10.png",
        "3 Elm Street/front.jpg",
        "3 Elm Street/plan.png",
    }
    assert chosen(window, RENAMED) == "other", "its decision went with it"
    assert (chosen(window, REPLACED), item_named(window.context.photos, REPLACED).tag) == (None, "bedroom")
    after = remembered(window, listings)
    assert after == dict.fromkeys(names(window)) | {RENAMED: "other"}

    window.actions_.undo.trigger()  # the step was about a photo that is gone
    window.actions_.redo.trigger()
    assert remembered(window, listings) == after
    known = {item.id for item in window.context.photos.session.items}
    assert set(current(window).selected_ids()) <= known
    if state == "filtered":
        assert window.context.contents.shown() == 1
    window.pages.show_view("board")  # and it can be worked with
    window.top_bar.filter_box.clear()
    window.top_bar.tell_filter()
    board = window.pages.board.board
    settle(board)
    board.select_ids(ids_of(window.context.photos, REPLACED))
    QTest.keyClick(board, Qt.Key.Key_K)
    assert chosen(window, REPLACED) == "kitchen"
    assert remembered(window, listings)[REPLACED] == "kitchen"


@pytest.mark.parametrize("state", STATES)
def test_what_is_done_before_the_reload_is_about_what_was_seen(
    window: MainWindow, listings: Path, state: str
) -> None:
    """Decisions, undo and redo of photos that have changed on the disk, and nobody knows yet."""
    decide(window, "12 Oak Road/1.jpg", "other")
    decide(window, REPLACED, "hallway")
    bring_into(window, "board" if state == "filtered" else state)
    kept = listings.parent / "kept.jpg"
    shutil.copy(listings / REPLACED, kept)
    (listings / "12 Oak Road" / "1.jpg").rename(listings / RENAMED)
    draw(listings / REPLACED, "bedroom", (70, 50))
    (listings / GONE).unlink()
    window.actions_.undo.trigger()
    decide(window, REPLACED, "exterior")
    decide(window, "12 Oak Road/1.jpg", "balcony")
    decide(window, GONE, "graphic")
    window.actions_.undo.trigger()
    window.actions_.redo.trigger()
    window.actions_.reload.trigger()
    assert chosen(window, RENAMED) == "balcony"
    assert chosen(window, REPLACED) is None
    shutil.move(kept, listings / "12 Oak Road" / "again.jpg")
    window.actions_.reload.trigger()
    assert chosen(window, "12 Oak Road/again.jpg") == "exterior"
    assert chosen(window, REPLACED) is None


def test_photos_that_swap_their_names_keep_their_own(window: MainWindow, listings: Path) -> None:
    one, two = listings / "12 Oak Road" / "1.jpg", listings / REPLACED
    decide(window, "12 Oak Road/1.jpg", "other")
    decide(window, REPLACED, "hallway")
    window.pages.show_view("review")
    one.rename(listings / "between")
    two.rename(one)
    (listings / "between").rename(two)
    window.actions_.reload.trigger()
    assert (chosen(window, "12 Oak Road/1.jpg"), chosen(window, REPLACED)) == ("hallway", "other")


def test_a_photo_that_is_decided_large_while_it_is_gone(window: MainWindow, listings: Path) -> None:
    window.pages.show_preview(ids_of(window.context.photos, GONE)[0])
    content = (listings / GONE).read_bytes()
    (listings / GONE).unlink()
    QTest.keyClick(current(window), Qt.Key.Key_H)
    assert chosen(window, GONE) == "hallway"
    window.actions_.reload.trigger()
    assert GONE not in names(window)
    (listings / "3 Elm Street" / "back.jpg").write_bytes(content)
    window.actions_.reload.trigger()
    assert chosen(window, "3 Elm Street/back.jpg") == "hallway"


def test_a_folder_renamed_while_it_is_reviewed_is_offered_and_keeps_all(
    window: MainWindow, listings: Path, qtbot: QtBot
) -> None:
    decide(window, "12 Oak Road/1.jpg", "other")
    window.pages.show_view("review")
    (listings / "12 Oak Road").rename(listings / "12 Oak Avenue")
    qtbot.waitUntil(lambda: "3 added, 3 removed" in window.banner.words())
    assert chosen(window, "12 Oak Road/1.jpg") == "other", "nothing is taken from under a person's hands"
    window.banner.button.click()
    assert chosen(window, "12 Oak Avenue/1.jpg") == "other"
    assert not any(name.startswith("12 Oak Road") for name in names(window))

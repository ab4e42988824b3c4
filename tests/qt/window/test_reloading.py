"""Reload and the watch: what came is added, the rest on request; decisions, view and filter stay."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.core.compare import LOOSE
from retagger_gui.qt.state.listing_edits import ListingEdits
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.main_window import MainWindow
from tests.drawing import draw
from tests.qt.kit import ids_of, item_named, make_window, open_and_wait


@pytest.fixture
def window(owner: QWidget, theme: Theme, model_file: Path, listings: Path, qtbot: QtBot) -> MainWindow:
    window = make_window(owner, theme, model_file)
    open_and_wait(window, listings, qtbot)
    return window


def count(window: MainWindow) -> int:
    return len(window.context.photos.session)


def test_nothing_changed(window: MainWindow) -> None:
    window.actions_.reload.trigger()
    assert window.status.words()[0] == "Nothing has changed in the open folders."


def test_new_photos_come_by_themselves_and_steps_can_still_be_undone(
    window: MainWindow, listings: Path, qtbot: QtBot
) -> None:
    window.context.corrections.choose(ids_of(window.context.photos, "loose.jpg"), "other")
    before = count(window)
    assert str(listings / "12 Oak Road") in window.reloading.watch.watched()
    draw(listings / "12 Oak Road" / "new.png")
    qtbot.waitUntil(lambda: count(window) == before + 1, timeout=10_000)
    assert window.context.corrections.stack.canUndo()
    assert item_named(window.context.photos, "loose.jpg").tag == "other"


def test_f5_brings_what_changed_and_went_and_keeps_decisions_view_and_filter(
    window: MainWindow, listings: Path
) -> None:
    photos = window.context.photos
    window.context.corrections.choose(ids_of(photos, "12 Oak Road/2.jpg"), "other")
    window.pages.board.board.select_ids(ids_of(photos, "12 Oak Road/2.jpg"))
    window.top_bar.filter_box.setText("oak")
    window.top_bar.tell_filter()
    (listings / "loose.jpg").unlink()
    draw(listings / "12 Oak Road" / "1.jpg", "bedroom")
    window.actions_.reload.trigger()
    assert "loose.jpg" not in {item.photo.relative for item in photos.session.items}
    assert item_named(photos, "12 Oak Road/2.jpg").tag == "other"
    assert item_named(photos, "12 Oak Road/1.jpg").tag == "bedroom", "it is looked at again"
    assert window.top_bar.filter_box.text() == "oak"
    assert window.pages.board.selected_ids() == ids_of(photos, "12 Oak Road/2.jpg")


def decisions(window: MainWindow) -> dict[str, str | None]:
    """What is decided of each photo, as it stands in the store, too."""
    shown = {item.photo.relative: item.decision for item in window.context.photos.session.items}
    assert window.assembly.folder.decisions.settle()
    items = window.context.photos.session.items
    stored = window.assembly.store.annotations([(item.photo, item.fingerprint) for item in items])
    assert [one.label for one in stored] == list(shown.values())
    return {name: label for name, label in shown.items() if label is not None}


def test_steps_can_be_undone_and_redone_after_f5(window: MainWindow, listings: Path) -> None:
    photos, corrections = window.context.photos, window.context.corrections
    corrections.choose(ids_of(photos, "12 Oak Road/2.jpg"), "other")
    corrections.toggle(ids_of(photos, "12 Oak Road/2.jpg"), "fireplace")
    corrections.choose(ids_of(photos, "12 Oak Road/2.jpg", "12 Oak Road/1.jpg"), "hallway")
    window.actions_.undo.trigger()
    (listings / "loose.jpg").unlink()
    window.actions_.reload.trigger()
    assert "loose.jpg" not in {item.photo.relative for item in photos.session.items}
    assert decisions(window) == {"12 Oak Road/2.jpg": "other"}
    window.actions_.redo.trigger()
    assert decisions(window) == {"12 Oak Road/2.jpg": "hallway", "12 Oak Road/1.jpg": "hallway"}
    window.actions_.undo.trigger()
    assert decisions(window) == {"12 Oak Road/2.jpg": "other"}
    window.actions_.undo.trigger()
    assert item_named(photos, "12 Oak Road/2.jpg").has == ()
    window.actions_.undo.trigger()
    assert decisions(window) == {}
    assert not corrections.stack.canUndo()
    window.actions_.redo.trigger()
    assert decisions(window) == {"12 Oak Road/2.jpg": "other"}


def test_what_was_opened_first_keeps_its_paths_when_another_folder_came_later(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draw(tmp_path / "later" / "1.jpg", "kitchen")
    folder, photos = window.assembly.folder, window.context.photos
    folder.add([tmp_path / "later"])
    qtbot.waitUntil(lambda: len(photos.session) == 7 and not folder.busy, timeout=10_000)
    before = [(item.photo.relative, item.photo.listing) for item in photos.session.items]
    assert ("later/1.jpg", "later") in before and ("12 Oak Road/1.jpg", "12 Oak Road") in before
    former = photos.session
    window.reloading.reload()
    qtbot.waitUntil(lambda: photos.session is not former and not folder.busy, timeout=10_000)
    assert [(item.photo.relative, item.photo.listing) for item in photos.session.items] == before


def test_a_step_about_a_photo_that_is_gone_is_undone_for_when_it_comes_back(
    window: MainWindow, listings: Path
) -> None:
    photos = window.context.photos
    window.context.corrections.choose(ids_of(photos, "loose.jpg", "12 Oak Road/2.jpg"), "other")
    content = (listings / "loose.jpg").read_bytes()
    (listings / "loose.jpg").unlink()
    window.actions_.reload.trigger()
    window.actions_.undo.trigger()
    assert decisions(window) == {}
    window.actions_.redo.trigger()
    (listings / "loose.jpg").write_bytes(content)
    window.actions_.reload.trigger()
    assert decisions(window) == {"loose.jpg": "other", "12 Oak Road/2.jpg": "other"}
    window.actions_.undo.trigger()
    assert decisions(window) == {}


def test_what_was_said_of_listings_and_covers_is_undone_after_f5(window: MainWindow, listings: Path) -> None:
    context = window.context
    edits = ListingEdits(context.listings, context.corrections)
    oak, elm = str(listings / "12 Oak Road"), str(listings / "3 Elm Street")
    first, second = ids_of(context.photos, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    context.corrections.choose([first, second], "kitchen")
    edits.choose_cover(first)
    edits.choose_cover(second)
    edits.rename(elm, "The Elms")
    context.corrections.annotate(ids_of(context.photos, "loose.jpg"), "gone soon")
    edits.annotate(LOOSE, "whoever took these")
    (listings / "12 Oak Road" / "1.jpg").unlink()
    (listings / "loose.jpg").unlink()
    shutil.rmtree(elm)
    window.actions_.reload.trigger()
    comparison, stack = context.listings.comparison, context.corrections.stack
    assert (elm in comparison, LOOSE in comparison) == (False, False)
    context.listings.tell()
    assert comparison.chosen((oak, "kitchen")) == ids_of(context.photos, "12 Oak Road/2.jpg")[0]
    while stack.canUndo():
        window.actions_.undo.trigger()
    assert comparison.chosen((oak, "kitchen")) is None
    assert decisions(window) == {}
    draw(listings / "12 Oak Road" / "10.png", "bedroom")
    window.actions_.reload.trigger()  # the steps wait until the store was asked
    assert comparison.listings() == [oak]
    while stack.canRedo():
        window.actions_.redo.trigger()
    assert comparison.chosen((oak, "kitchen")) == ids_of(context.photos, "12 Oak Road/2.jpg")[0]
    assert decisions(window) == {"12 Oak Road/2.jpg": "kitchen"}


def test_another_folder_opened_meanwhile_takes_the_steps_away(
    window: MainWindow, listings: Path, tmp_path: Path
) -> None:
    window.context.corrections.choose(ids_of(window.context.photos, "loose.jpg"), "other")
    draw(tmp_path / "second" / "only.png", "hallway")
    window.actions_.reload.trigger()
    window.assembly.folder.open([tmp_path / "second"])
    assert not window.context.corrections.stack.canUndo()


def test_of_changes_that_nobody_asked_for_the_banner_tells(
    window: MainWindow, listings: Path, qtbot: QtBot
) -> None:
    before = count(window)
    (listings / "loose.jpg").unlink()
    qtbot.waitUntil(lambda: "1 removed" in window.banner.words(), timeout=10_000)
    assert count(window) == before, "nothing is taken from under a person's hands"


def test_a_watched_folder_that_vanishes_is_told_of(window: MainWindow, listings: Path, qtbot: QtBot) -> None:
    shutil.rmtree(listings / "12 Oak Road")
    qtbot.waitUntil(lambda: "3 removed" in window.banner.words(), timeout=10_000)


def test_the_filter_completes_fields_rooms_and_listings(window: MainWindow, qtbot: QtBot) -> None:
    box = window.top_bar.filter_box
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus, timeout=2000)
    QTest.keyClicks(box, "room:kit")
    assert box.suggestions.suggested() == ["room:Kitchen"]
    box.clear()
    QTest.keyClicks(box, "listing:oak")
    assert box.suggestions.suggested() == ['listing:"12 Oak Road"']
    popup = box.suggestions.popup()
    qtbot.waitUntil(popup.isVisible, timeout=2000)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == 'listing:"12 Oak Road" '

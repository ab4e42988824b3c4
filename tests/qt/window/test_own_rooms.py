"""A room of one's own in the whole window: group, key, Review, Listings, Compare, filter, import, store, models."""

import contextlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import paths
from retagger_gui.core.rooms import Room
from retagger_gui.core.store import Store
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.transfer.import_dialog import ImportDialog
from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import groups_shown, ids_of, make_window, written
from tests.tiny_model import save_tiny_model

CELLAR = Room("wine_cellar", "Wine cellar", key="W", colour="#aa3355", own=True)
FIRST, SECOND = "12 Oak Road/1.jpg", "12 Oak Road/2.jpg"


@pytest.fixture
def window(owner: QWidget, theme: Theme, model_file: Path, listings: Path, qtbot: QtBot) -> MainWindow:
    """A window with the six photos open and tagged, and a room of one's own."""
    window = make_window(owner, theme, model_file)
    window.assembly.preferences.change(rooms=(CELLAR,))
    open_all(window, listings, qtbot)
    return window


def open_all(window: MainWindow, listings: Path, qtbot: QtBot) -> None:
    window.open_paths([listings])
    folder, photos = window.assembly.folder, window.context.photos
    qtbot.waitUntil(lambda: len(photos.session) == 6 and not folder.busy, timeout=20_000)


def file_first(window: MainWindow) -> int:
    """Select the first photo on the board, and press the room's key."""
    board = window.pages.board.board
    board.contents.tell()
    (number,) = ids_of(window.context.photos, FIRST)
    board.select_ids([number])
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_W)
    board.contents.tell()
    return number


def test_its_key_files_a_photo_into_its_group(window: MainWindow) -> None:
    number = file_first(window)
    item = window.context.photos.item(number)
    assert item.tag == "wine_cellar" and item.decided and not item.foreign
    assert groups_shown(window.pages.board.board)["wine_cellar"] == [FIRST]
    assert window.context.photos.group_name("wine_cellar") == "Wine cellar"
    entry = window.pages.board.rooms.rooms_model.entries[-1]
    assert (entry.name, entry.key, entry.count, entry.colour) == ("Wine cellar", "W", 1, "#aa3355")
    window.context.corrections.stack.undo()
    assert window.context.photos.item(number).tag == "kitchen"


def test_review_listings_and_preview_offer_it(window: MainWindow) -> None:
    view = window.pages.views["listings"]
    assert isinstance(view, ListingsView)
    for buttons in (window.pages.review.room_buttons, window.pages.preview.room_buttons):
        assert [button.text() or button.tag for button in buttons.buttons][-1] == "wine_cellar"
    window.pages.show_view("listings")
    view.page.setFocus()
    QTest.keyClick(view.page, Qt.Key.Key_W)
    assert window.context.photos.count("wine_cellar")[0] == 1


def test_compare_has_a_column_for_it(window: MainWindow) -> None:
    file_first(window)
    view = window.pages.views["compare"]
    assert isinstance(view, CompareView)
    window.pages.show_view("compare")
    assert "wine_cellar" in view.model.rooms
    assert view.model.room_head("wine_cellar").name == "Wine cellar"


def test_the_filter_finds_it_by_name_and_field_and_offers_it(window: MainWindow) -> None:
    file_first(window)
    contents = window.context.contents
    for words in ("room:wine", 'room:"wine cellar"', "cellar"):
        window.top_bar.filter_box.setText(words)
        window.top_bar.tell_filter()
        assert contents.shown() == 1, words
    window.top_bar.filter_box.setText("-room:wine_cellar")
    window.top_bar.tell_filter()
    assert contents.shown() == 5
    assert "Wine cellar" in window.filter_values()["room"]


def test_another_name_shows_at_once_and_is_found_by_the_filter(window: MainWindow) -> None:
    file_first(window)
    window.assembly.preferences.change(rooms=(Room("wine_cellar", "Vault", key="V", own=True),))
    assert window.context.photos.group_name("wine_cellar") == "Vault"
    assert window.context.keys.letters["wine_cellar"] == "V"
    assert "Vault" in [action.text() for action in window.actions_.rooms]
    window.top_bar.filter_box.setText("room:vault")
    window.top_bar.tell_filter()
    assert window.context.contents.shown() == 1


def test_hidden_it_takes_no_more_photos_but_keeps_those_it_has(window: MainWindow) -> None:
    number = file_first(window)
    window.assembly.preferences.change(
        rooms=(Room("wine_cellar", "Wine cellar", own=True, hidden=True), Room("bathroom", hidden=True))
    )
    photos = window.context.photos
    assert photos.item(number).tag == "wine_cellar" and "wine_cellar" in photos.tags()
    assert photos.count("bathroom")[0] == 1 and "bathroom" in photos.tags()
    assert "wine_cellar" not in window.context.keys.letters
    window.context.corrections.stack.undo()
    assert "wine_cellar" not in photos.tags()


def test_removed_its_photos_stay_as_decided(window: MainWindow) -> None:
    number = file_first(window)
    window.assembly.preferences.change(rooms=())
    photos = window.context.photos
    assert photos.item(number).tag == "wine_cellar"
    assert photos.group_name("wine_cellar") == "Wine cellar (not in this model)"


def test_another_model_keeps_it(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    number = file_first(window)
    other = save_tiny_model(tmp_path / "other.onnx", {"inside": (200, 30, 30), "outside": (30, 200, 30)})
    photos, folder = window.context.photos, window.assembly.folder
    window.model.use(other)
    qtbot.waitUntil(lambda: not folder.busy and photos.labels == ("inside", "outside"), timeout=20_000)
    assert photos.rooms.offered == ("inside", "outside", "wine_cellar")
    assert photos.item(number).tag == "wine_cellar" and not photos.item(number).foreign


def test_the_store_and_the_settings_keep_it(window: MainWindow) -> None:
    photo = window.context.photos.item(file_first(window)).photo
    assert window.assembly.folder.flush()
    with contextlib.closing(Store(paths.store_file())) as store:
        (known,) = store.known([photo], None)
    assert known.annotations.label == "wine_cellar"
    assert written(window.assembly.preferences).rooms == (CELLAR,)


def test_a_table_brings_it_back(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    table = tmp_path / "typed.csv"
    table.write_text(f"path,tag\n{FIRST},Wine cellar\n{SECOND},wine_cellar\n", "utf-8")
    with qtbot.waitSignal(window.importing.asked, timeout=5000) as asked:
        window.importing.take(table)
    dialog = asked.args[0]  # type: ignore[index]
    assert isinstance(dialog, ImportDialog)
    dialog.accept()
    photos = window.context.photos
    assert [photos.item(number).tag for number in ids_of(photos, FIRST, SECOND)] == ["wine_cellar"] * 2


def test_the_export_writes_it_in_the_persons_order(window: MainWindow) -> None:
    window.assembly.preferences.change(rooms=(CELLAR, Room("kitchen")))
    dialog = window.exporting.make_dialog()
    assert dialog.options_box.options().rooms[:2] == ("wine_cellar", "kitchen")
    window.context.corrections.move(ids_of(window.context.photos, FIRST), "wine_cellar")
    dialog.choose("reso")
    assert "“Wine cellar” counts as “Wine Cellar” here." in dialog.what.text()
    dialog.choose("openimmo")
    assert "“Wine cellar” counts as “Other” here." in dialog.what.text()
    dialog.choose("csv")
    assert "counts as" not in dialog.what.text()
    dialog.close()

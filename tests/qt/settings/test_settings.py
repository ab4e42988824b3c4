"""The settings: each page does what it says at once, keeps it, and loses nothing that cannot be had back."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import engine_choice
from retagger_gui.core.engines.choice import Choice, Timing
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.labels import SHIPPED, style
from retagger_gui.core.rooms import Room
from retagger_gui.qt.details.room_buttons import RoomButtons
from retagger_gui.qt.settings.dialog import SettingsDialog
from retagger_gui.qt.settings.rooms_page import RoomsPage
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.state.room_keys import RoomKeys
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import ids_of, make_window, written


@pytest.fixture
def window(owner: QWidget, theme: Theme, model_file: Path) -> Iterator[MainWindow]:
    """A window with its model, nothing open."""
    yield make_window(owner, theme, model_file)
    theme.choose("light")


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    """The settings, on the screen."""
    dialog = window.dialogs.make_settings()
    dialog.open()
    return dialog


@dataclass
class Desk:
    """The page of the rooms, and what it changes."""

    page: RoomsPage
    photos: PhotoModel
    keys: RoomKeys
    preferences: Preferences

    @property
    def rooms(self) -> tuple[Room, ...]:
        """As the file has them."""
        return written(self.preferences).rooms


@pytest.fixture
def desk(qtbot: QtBot, filled: PhotoModel, preferences: Preferences, theme: Theme) -> Desk:
    """The page without a window around it."""
    preferences.changed.connect(lambda: filled.set_rooms(preferences.settings.rooms))
    page = RoomsPage(filled, preferences)
    qtbot.addWidget(page)
    page.show()
    return Desk(page, filled, RoomKeys(filled), preferences)


def test_pages_and_appearance_hold_at_once(dialog: SettingsDialog, window: MainWindow, theme: Theme) -> None:
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert titles == ["Appearance", "Rooms and keys", "Report", "RESO export", "Advanced"]
    for row in range(len(titles)):
        dialog.show_page(row)
        assert dialog.stack.currentIndex() == row
    assert dialog.agency.isVisibleTo(dialog.stack.widget(2))

    look = dialog.appearance
    look.themes.chosen.emit("dark")
    assert theme.tokens.name == "dark"
    assert [a.isChecked() for a in window.actions_.theme_menu.actions()] == [False, False, True]
    look.slider.setValue(240)
    assert window.pages.board.board.card_width == 240 and window.top_bar.slider.value() == 240
    look.auto_advance.click()
    assert not window.actions_.auto_advance.isChecked()
    kept = written(window.assembly.preferences)
    assert (kept.theme, kept.auto_advance) == ("dark", False)

    box = dialog.appearance.languages
    assert [box.itemData(row) for row in range(3)] == ["", "en", "de"]
    box.activated.emit(box.findData("de"))
    assert written(window.assembly.preferences).language == "de"


def test_a_key_is_changed_and_works_at_once(desk: Desk) -> None:
    line = desk.page.lines["kitchen"]
    line.key_box.setFocus()
    line.key_box.selectAll()
    QTest.keyClick(line.key_box, Qt.Key.Key_U)
    assert desk.keys.letters["kitchen"] == "U"
    assert desk.rooms == (Room("kitchen", key="U"),)
    line.key_box.selectAll()
    QTest.keyClick(line.key_box, Qt.Key.Key_K)
    assert desk.rooms == (Room("kitchen"),)  # the usual one needs no saying
    line.key_box.selectAll()
    QTest.keyClick(line.key_box, Qt.Key.Key_Delete)
    assert desk.keys.letters["kitchen"] == ""


def test_two_rooms_with_one_key_are_both_told_of(desk: Desk) -> None:
    line = desk.page.lines["bathroom"]
    line.key_box.setFocus()
    line.key_box.selectAll()
    QTest.keyClick(line.key_box, Qt.Key.Key_K)
    assert line.clash.text() == "also Kitchen"
    assert desk.page.lines["kitchen"].clash.text() == "also Bathroom"
    assert desk.page.lines["hallway"].clash.text() == ""
    assert desk.keys.letters["bathroom"] == "K"
    desk.page.undo_button.click()
    assert desk.page.lines["kitchen"].clash.text() == "" and desk.keys.letters["kitchen"] == "K"


def test_what_is_no_letter_is_refused_in_words(desk: Desk) -> None:
    line = desk.page.lines["kitchen"]
    line.key_box.selectAll()
    QTest.keyClick(line.key_box, Qt.Key.Key_5)
    assert desk.page.message.text().startswith("A key is one letter")
    assert desk.keys.letters["kitchen"] == "K" and desk.rooms == ()


def test_a_room_of_ones_own(desk: Desk) -> None:
    QTest.keyClicks(desk.page.name_box, "Wine cellar")
    QTest.keyClick(desk.page.name_box, Qt.Key.Key_Return)
    (room,) = desk.rooms
    assert (room.label, room.name, room.own) == ("wine_cellar", "Wine cellar", True)
    assert desk.keys.letters["wine_cellar"] == "W"
    line = desk.page.lines["wine_cellar"]
    line.set_colour(QColor("#123456"))
    line.counts_as.activated.emit(line.counts_as.findData("kitchen"))
    line.name_box.setText("Vault")
    line.name_box.editingFinished.emit()
    (room,) = desk.rooms
    assert (room.label, room.name, room.colour, room.counts_as) == (
        "wine_cellar", "Vault", "#123456", "kitchen",
    )  # fmt: skip
    assert style("wine_cellar").name == "Vault"


@pytest.mark.parametrize("name", ["", "   ", "kitchen", "LIVING ROOM", "living_room"])
def test_names_that_are_taken_or_empty_are_refused(desk: Desk, name: str) -> None:
    desk.page.name_box.setText(name)
    desk.page.add_button.click()
    assert desk.rooms == ()
    assert desk.page.message.text()


def test_long_names_do_not_push_the_window_apart(desk: Desk, theme: Theme) -> None:
    QTest.keyClicks(desk.page.name_box, "n" * 200)
    desk.page.add_button.click()
    (room,) = desk.rooms
    assert len(room.name) == 60
    buttons = RoomButtons(desk.photos, desk.keys, theme)
    assert buttons.sizeHint().width() < 500


def test_order_hiding_removal_and_reset_can_all_be_undone(desk: Desk) -> None:
    desk.page.name_box.setText("Sauna")
    desk.page.add_button.click()
    desk.page.lines["sauna"].up.click()
    photos = desk.photos
    assert photos.rooms.order[-2:] == ("sauna", "other")
    desk.page.lines["balcony"].hide_box.click()
    assert "balcony" not in photos.rooms.offered
    desk.page.lines["sauna"].remove.click()
    assert "sauna" not in photos.rooms.order
    desk.page.undo_button.click()
    assert "sauna" in photos.rooms.order
    desk.page.reset_button.click()
    assert photos.rooms.offered == (*SHIPPED, "sauna")  # one's own are never reset away
    for _ in range(4):
        desk.page.undo_button.click()
    assert photos.rooms.order == SHIPPED and not desk.page.undo_button.isEnabled()
    assert desk.rooms == ()


def drag(desk: Desk, label: str, to: str, *, below: bool = False, key: Qt.Key | None = None) -> None:
    """Take a room by its handle, carry it to another one's line, and let it go there, or press a key meanwhile."""
    handle, goal = desk.page.lines[label].handle, desk.page.lines[to].colour
    at = goal.mapTo(desk.page, QPoint(4, goal.height() - 2 if below else 2))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.mapFrom(desk.page, at))
    assert desk.page.carrying.mark.isVisible()
    if key is not None:
        QTest.keyClick(handle, key)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFrom(desk.page, at))
    assert not desk.page.carrying.mark.isVisible()


def test_rooms_are_dragged_into_another_order(desk: Desk) -> None:
    desk.page.resize(760, 700)
    desk.page.show()
    QApplication.processEvents()
    drag(desk, "hallway", "kitchen")
    assert desk.photos.rooms.order[:2] == ("hallway", "kitchen")
    assert list(desk.page.lines)[:2] == ["hallway", "kitchen"]
    QApplication.processEvents()
    drag(desk, "hallway", "other", below=True)
    assert desk.photos.rooms.order == (*(one for one in SHIPPED if one != "hallway"), "hallway")
    QApplication.processEvents()
    before = desk.rooms
    drag(desk, "kitchen", "kitchen", below=True)
    drag(desk, "kitchen", "bedroom", key=Qt.Key.Key_Escape)
    assert desk.rooms == before, "dropped where it was, and not dropped at all"
    desk.page.undo_button.click()
    desk.page.undo_button.click()
    assert desk.photos.rooms.order == SHIPPED


def test_photos_in_a_removed_room_stay_and_the_page_says_so(desk: Desk) -> None:
    desk.page.name_box.setText("Sauna")
    desk.page.add_button.click()
    (number,) = ids_of(desk.photos, "Oak/1.jpg")
    desk.photos.say("decision", {number: "sauna"})
    desk.page.lines["sauna"].remove.click()
    assert "Sauna" in desk.page.message.text()
    assert desk.photos.item(number).tag == "sauna"


def test_the_engine_is_told_in_words(window: MainWindow) -> None:
    model = window.assembly.folder.model
    assert model is not None
    timings = (Timing(REFERENCE, 24.2, "", 64, 63),)
    choice = Choice(REFERENCE, "key", timings)
    window.assembly.preferences.change(engine_check=engine_choice.as_setting(choice))
    box = window.dialogs.make_settings().advanced.engine_box
    assert box.measured.text() == (
        "About 24 photos a second on this machine with ONNX Runtime, 32-bit floats; checked on 64 photos, "
        "the same answers on 98 %."
    )


def test_a_settings_file_that_cannot_be_read_is_kept_and_said(
    owner: QWidget, theme: Theme, home: Path
) -> None:
    file = home / "config" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"rooms": [{"label": "sauna"', "utf-8")
    window = make_window(owner, theme, None)
    assert "settings-damaged.json" in window.banner.words()
    assert file.with_name("settings-damaged.json").read_text("utf-8") == '{"rooms": [{"label": "sauna"'
    assert [label.text() for label in window.banner.findChildren(QLabel) if label.text()]

"""Attributes and look-alikes in the whole window: chips, keys, menus, filter, undo, and what is kept."""

from dataclasses import replace
from functools import reduce
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.prediction import Annotations
from retagger_gui.qt.cards.chips import Chip
from retagger_gui.qt.compare.grid import LARGEST, SMALLEST, USUAL
from retagger_gui.qt.compare.model import Cell, absence
from retagger_gui.qt.compare.painting import cell_geometry, paint_marks
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.main_window import MainWindow
from tests.drawing import draw
from tests.qt.kit import groups_shown, ids_of, item_named, make_window, settle
from tests.tiny_model import add_outputs, save_tiny_model

NAMES = ("fireplace", "toilet", "tv")  # what is red, green and blue
RED, GREEN, BLUE, CYAN = "Oak/red.png", "Oak/green.png", "Elm/blue.png", "Elm/cyan.png"
LEFT = Qt.MouseButton.LeftButton


def colours(folder: Path) -> Path:
    for name, label in ((RED, "kitchen"), (GREEN, "bedroom"), (BLUE, "bathroom"), (CYAN, "exterior")):
        draw(folder / name, label)
    return folder


@pytest.fixture(scope="module")
def knowing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that says what is red, green and blue, and describes a photo by its colour."""
    path = tmp_path_factory.mktemp("knowing") / "rooms.onnx"
    return add_outputs(save_tiny_model(path), NAMES, (0.5, 0.5, 0.5), embedding=8)


@pytest.fixture
def window(owner: QWidget, theme: Theme, knowing: Path, tmp_path: Path) -> MainWindow:
    window = make_window(owner, theme, knowing)
    window.open_paths([colours(tmp_path / "photos")])
    settle(window.pages.board.board)
    return window


def has(window: MainWindow, name: str) -> tuple[str, ...]:
    return item_named(window.context.photos, name).has


def select(window: MainWindow, *names: str) -> None:
    board = window.pages.board.board
    board.select_ids(ids_of(window.context.photos, *names))
    board.setFocus()
    QApplication.processEvents()


def stored(window: MainWindow, name: str) -> Annotations:
    assert window.assembly.folder.flush()
    item = item_named(window.context.photos, name)
    (said,) = window.assembly.store.annotations([(item.photo, item.fingerprint)])
    return said


def chip(parent: QWidget, name: str) -> Chip:
    return next(found for found in parent.findChildren(Chip) if found.attribute.name == name)


def entry(menu_actions: list[QAction], words: str) -> QAction:
    return next(action for action in menu_actions if action.text() == words)


def shown(window: MainWindow) -> set[str]:
    settle(window.pages.board.board)
    return {name for names in groups_shown(window.pages.board.board).values() for name in names}


def compared(window: MainWindow) -> CompareView:
    window.pages.show_view("compare")
    view = window.pages.views["compare"]
    assert isinstance(view, CompareView)
    return view


def painted(view: CompareView, listing: str, tag: str) -> QImage:
    """A cell as it is on screen, where the keyboard stands then."""
    view.grid.go_to(listing, tag)
    QApplication.processEvents()
    return view.grid.viewport().grab(view.grid.visualRect(view.grid.currentIndex())).toImage()


def marks(view: CompareView, cell: Cell, side: int) -> QImage:
    """What is said on a photo of so many pixels a side."""
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    painter = QPainter(picture)
    paint_marks(painter, picture.rect(), picture.rect(), cell, view.font(), t=view.context.theme.tokens)
    painter.end()
    return picture


def changes(one: QImage, other: QImage) -> QRect:
    """The rectangle around all pixels that differ."""
    differing = [
        QRect(x, y, 1, 1)
        for y in range(one.height())
        for x in range(one.width())
        if one.pixel(x, y) != other.pixel(x, y)
    ]
    return reduce(QRect.united, differing, QRect())


def test_the_model_says_what_photos_show(window: MainWindow) -> None:
    assert [has(window, name) for name in (RED, GREEN, BLUE, CYAN)] == [
        ("fireplace",),
        ("toilet",),
        ("tv",),
        ("toilet", "tv"),
    ]
    assert "Fireplace" in window.context.photos.index_of(ids_of(window.context.photos, RED)[0]).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_a_key_toggles_is_undone_and_stored(window: MainWindow) -> None:
    select(window, RED, GREEN)
    QTest.keyClick(window.pages.board.board, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert has(window, RED) == ("fireplace", "tv") and has(window, GREEN) == ("toilet", "tv")
    assert stored(window, RED).attributes == (("tv", True),)
    QTest.keyClick(window.pages.board.board, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert has(window, RED) == ("fireplace",), "all of them had it: now none has"
    assert stored(window, RED).attributes == (("tv", False),)
    window.actions_.undo.trigger()
    window.actions_.undo.trigger()
    assert stored(window, RED).attributes == () and has(window, GREEN) == ("toilet",)
    window.actions_.redo.trigger()
    assert stored(window, GREEN).attributes == (("tv", True),)
    assert item_named(window.context.photos, RED).decision is None


def test_a_chip_in_the_details_toggles(window: MainWindow) -> None:
    select(window, BLUE)
    inspector = window.pages.board.inspector
    assert chip(inspector, "tv").isChecked() and not chip(inspector, "toilet").isChecked()
    QTest.mouseClick(chip(inspector, "toilet"), LEFT)
    assert has(window, BLUE) == ("toilet", "tv")
    assert chip(inspector, "toilet").isChecked()
    assert "you said so" in chip(inspector, "toilet").toolTip()


def test_a_chip_in_the_preview_toggles_by_mouse_and_by_key(window: MainWindow) -> None:
    select(window, BLUE)
    QTest.keyClick(window.pages.board.board, Qt.Key.Key_Space)
    preview = window.pages.preview
    assert window.pages.current is preview
    QTest.mouseClick(chip(preview, "tv"), LEFT)
    assert has(window, BLUE) == ()
    chip(preview, "fireplace").setFocus()
    QTest.keyClick(chip(preview, "fireplace"), Qt.Key.Key_Return)
    assert has(window, BLUE) == ("fireplace",)


def test_as_the_model_says_takes_back(window: MainWindow) -> None:
    select(window, CYAN)
    entry(window.actions_.attributes.menu.actions(), "Toilet").trigger()
    assert has(window, CYAN) == ("tv",)
    window.actions_.attributes.take_back.trigger()
    assert has(window, CYAN) == ("toilet", "tv") and stored(window, CYAN).attributes == ()
    window.actions_.undo.trigger()
    assert has(window, CYAN) == ("tv",)
    window.actions_.take_back_all.setEnabled(True)
    window.actions_.take_back_all.trigger()
    assert has(window, CYAN) == ("toilet", "tv")


def test_the_filter_knows_what_photos_show(window: MainWindow, qtbot: QtBot) -> None:
    box = window.top_bar.filter_box
    box.setFocus()
    QTest.keyClicks(box, "has:toilet")
    qtbot.waitUntil(lambda: shown(window) == {GREEN, CYAN})
    box.clear()
    QTest.keyClicks(box, "-has:toilet")
    qtbot.waitUntil(lambda: shown(window) == {RED, BLUE})
    assert "has:TV" in _suggestions(window, "has:t")


def _suggestions(window: MainWindow, text: str) -> list[str]:
    box = window.top_bar.filter_box
    box.clear()
    QTest.keyClicks(box, text)
    return box.suggestions.suggested()


def test_the_menu_types_the_filter(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.actions_.attributes.filter_menu
    entry(menu.actions(), "TV").trigger()
    assert window.top_bar.filter_box.text() == "has:TV"
    qtbot.waitUntil(lambda: shown(window) == {BLUE, CYAN})
    entry(menu.actions(), "No Toilet").trigger()
    qtbot.waitUntil(lambda: shown(window) == {BLUE})
    assert entry(menu.actions(), "TV").isChecked() and entry(menu.actions(), "No Toilet").isChecked()
    entry(menu.actions(), "TV").trigger()
    assert window.top_bar.filter_box.text() == "-has:Toilet"


def test_what_was_said_is_there_after_a_restart(window: MainWindow, theme: Theme, knowing: Path) -> None:
    select(window, RED)
    QTest.keyClick(window.pages.board.board, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    (root,) = window.assembly.folder.roots
    window.close()
    owner = QWidget()
    again = make_window(owner, theme, knowing)
    again.open_paths([root])
    assert item_named(again.context.photos, RED).marks == (("toilet", True),)
    assert has(again, RED) == ("fireplace", "toilet"), "from the cache, with the model's part"
    again.close()


def test_a_model_without_attributes_shows_what_there_is(
    owner: QWidget, theme: Theme, model_file: Path, tmp_path: Path
) -> None:
    window = make_window(owner, theme, model_file)
    window.open_paths([colours(tmp_path / "photos")])
    settle(window.pages.board.board)
    select(window, RED)
    assert has(window, RED) == ()
    assert not window.pages.board.inspector.findChildren(Chip)
    assert not window.actions_.attributes.menu.menuAction().isVisible()
    assert not window.actions_.similar.isEnabled(), "it describes no photo"
    assert not window.top_bar.attributes_button.isVisible()
    window.close()


class TestLookAlikes:
    def test_are_ranked_and_left_again(self, window: MainWindow) -> None:
        select(window, CYAN)
        QTest.keyClick(window.pages.board.board, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        view = window.pages.similar
        assert window.pages.current is view
        named = [window.context.photos.item(item_id).photo.relative for item_id, _ in view.shown()]
        assert set(named[:2]) == {GREEN, BLUE} and named[2] == RED
        assert [words for _, words in view.shown()] == ["71", "71", "0"]
        assert view.words()[0] == "Look-alikes of cyan.png"
        assert view.selected_ids() == [], "none of them can only be the same: nothing is chosen ahead"
        QTest.keyClick(view.page, Qt.Key.Key_Escape)
        assert window.pages.current is window.pages.board
        assert window.pages.selected_ids() == ids_of(window.context.photos, CYAN)

    @pytest.mark.parametrize("width", [700, 1280, 1900])
    def test_fill_the_line_at_any_width(self, window: MainWindow, width: int) -> None:
        select(window, CYAN)
        window.actions_.similar.trigger()
        page = window.pages.similar.page
        window.pages.similar.resize(width, 600)
        page.setGeometry(0, 0, width, 600)
        grid, room = page.gridSize().width(), page.viewport().width()
        columns = room // grid
        assert room - columns * grid < columns + 24, "what is left is less than a scroll bar and rounding"
        page.zoom(1)
        assert page.gridSize().width() > grid, "a step of the zoom is seen"

    def test_are_tagged_in_one_step(self, window: MainWindow) -> None:
        photos = window.context.photos
        select(window, CYAN)
        window.actions_.similar.trigger()
        page = window.pages.similar.page
        green, blue = ids_of(photos, GREEN, BLUE)
        for item_id in (green, blue):
            place = page.visualRect(page.model().index(list(page.ids).index(item_id), 0)).center()
            QTest.mouseClick(page.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, place)
        QTest.keyClick(page, Qt.Key.Key_H)
        assert [photos.item(item_id).tag for item_id in (green, blue)] == ["hallway", "hallway"]
        assert list(page.ids)[:2] == [green, blue] or list(page.ids)[:2] == [blue, green], "the ranking stays"
        window.actions_.undo.trigger()
        assert [photos.item(item_id).tag for item_id in (green, blue)] == ["bedroom", "bathroom"]

    def test_a_photo_opened_large_leads_back_to_them(self, window: MainWindow) -> None:
        select(window, RED)
        window.actions_.similar.trigger()
        page = window.pages.similar.page
        page.select_ids(page.ids[:1])
        QTest.keyClick(page, Qt.Key.Key_Space)
        assert window.pages.current is window.pages.preview
        assert len(window.pages.preview.ids) == 3
        QTest.keyClick(window.pages.preview, Qt.Key.Key_Escape)
        assert window.pages.current is window.pages.similar

    def test_the_same_again_is_offered_after_a_correction_and_one_key_takes_it(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        again = draw(tmp_path / "more" / "again.jpg", "kitchen", size=(333, 222))
        window.assembly.folder.add([tmp_path / "more"])
        photos = window.context.photos
        select(window, RED)
        QTest.keyClick(window.pages.board.board, Qt.Key.Key_H)
        other = photos.session.id_of(again)
        assert other is not None and window.alike.ids == [other]
        assert photos.item(other).tag == "kitchen", "nothing is filed by itself"
        window.pages.board.board.setFocus()
        QTest.keyClick(window.pages.board.board, Qt.Key.Key_Equal)
        assert photos.item(other).tag == "hallway"
        window.actions_.undo.trigger()
        assert photos.item(other).tag == "kitchen" and item_named(photos, RED).tag == "hallway"

    def test_another_folder_closes_them(self, window: MainWindow, tmp_path: Path) -> None:
        select(window, RED)
        window.actions_.similar.trigger()
        window.assembly.folder.open([colours(tmp_path / "other")])
        assert window.pages.current is window.pages.board
        assert list(window.pages.similar.page.ids) == []

    def test_photos_that_nobody_described_are_counted(self, window: MainWindow, tmp_path: Path) -> None:
        broken = tmp_path / "more" / "broken.jpg"
        broken.parent.mkdir()
        broken.write_bytes(b"\xff\xd8\xff\xe0 no photo")
        window.assembly.folder.add([broken.parent])
        select(window, RED)
        window.actions_.similar.trigger()
        assert "1 photo not compared yet" in window.pages.similar.words()[1]


class TestCompare:
    def test_shows_only_photos_that_have_it(self, window: MainWindow) -> None:
        view = compared(window)
        model = view.model
        oak, elm = model.listings if "Oak" in model.listings[0] else reversed(model.listings)
        assert model.cell(elm, "bathroom").item is not None
        entry(view.with_menu.actions(), "Toilet").trigger()
        assert view.bar.with_button.text() == "With toilet"
        assert model.cell(oak, "bedroom").item is not None and model.cell(elm, "exterior").item is not None
        lacking = model.cell(elm, "bathroom")
        assert lacking.item is None and absence(lacking) == "none with toilet"
        assert absence(model.cell(oak, "bathroom")) == "missing", "no bathroom at all is another matter"
        assert model.room_head("bathroom").have == 0 and model.room_head("exterior").have == 1
        select_id = ids_of(window.context.photos, BLUE)
        window.context.corrections.mark(select_id, "toilet", has=True)
        assert model.cell(elm, "bathroom").item is not None, "a person's word counts at once"
        entry(view.with_menu.actions(), "Toilet").trigger()
        assert model.needed == () and view.bar.with_button.text() == "With"

    @pytest.mark.parametrize("width", [SMALLEST, USUAL, LARGEST])
    def test_cells_say_what_photos_show_at_every_zoom(self, window: MainWindow, width: int) -> None:
        view = compared(window)
        view.grid.set_cell_width(width)
        spot = next((listing, "kitchen") for listing in view.model.listings if "Oak" in listing)
        before = painted(view, *spot)
        view.grid.setFocus()
        QTest.keyClick(view.grid, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
        assert has(window, RED) == (), "the model said that it shows a fireplace"
        without = painted(view, *spot)
        changed = changes(before, without)
        assert not changed.isEmpty()
        place = cell_geometry(QRect(QPoint(), before.size()), view.grid.font()).slot
        assert place.contains(changed), "the chip stands on the photo alone"
        assert changed.height() <= place.height() / 3 and changed.bottom() > place.bottom() - 10
        window.actions_.undo.trigger()
        assert painted(view, *spot) == before

    def test_chips_give_way_where_hardly_anything_of_a_photo_would_be_seen(self, window: MainWindow) -> None:
        view = compared(window)
        item, other = (item_named(window.context.photos, name) for name in (RED, BLUE))
        bare = replace(item, shares=(0.0,) * len(NAMES))
        crowded = Cell("", "kitchen", item, 1, 1, (item.id, other.id), ("Elm",), chosen=True)

        def differs(cell: Cell, side: int) -> bool:
            return marks(view, cell, side) != marks(view, replace(cell, item=bare), side)

        assert differs(Cell("", "kitchen", item, 1, 1, (item.id,)), 70)
        assert not differs(crowded, 70) and differs(crowded, 250)


class TestExport:
    def test_toilets_are_left_out_with_one_click_and_listed(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        dialog = window.exporting.make_dialog()
        dialog.open()
        assert len(dialog.items()) == 4
        box = dialog.leave_out.toilets
        QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
        assert [item.photo.relative for item in dialog.items()] == [BLUE, RED] or len(dialog.items()) == 2
        assert "2 photos are left out" in dialog.leave_out.words() and "green.png" in dialog.leave_out.words()
        dialog.name_box.setText(str(tmp_path / "tags.csv"))
        QTest.mouseClick(dialog.export_button, LEFT)
        rows = read_csv(tmp_path / "tags.csv")
        assert {row.path for row in rows} == {RED, BLUE}
        assert {sentence.split(" was left out")[0] for sentence in dialog.left_out()} == {GREEN, CYAN}
        assert "green.png" in dialog.left_out_box.toPlainText()
        dialog.accept()

    def test_a_model_without_attributes_offers_nothing(
        self, owner: QWidget, theme: Theme, model_file: Path, tmp_path: Path
    ) -> None:
        window = make_window(owner, theme, model_file)
        window.open_paths([colours(tmp_path / "photos")])
        dialog = window.exporting.make_dialog()
        dialog.open()
        assert not dialog.leave_out.isVisible() and len(dialog.items()) == 4
        dialog.reject()
        window.close()

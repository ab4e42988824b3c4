"""Compare as a person uses it: both parts on one session, keys, drops, undo, and what is on screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.qt.cards.drag import photo_mime
from retagger_gui.qt.compare.grid import CompareGrid
from retagger_gui.qt.compare.header import ROOM_SIZE
from retagger_gui.qt.compare.painting import cell_geometry, room_width
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.view import Context
from tests.qt.conftest import ROOT, add_photos, make_photo, make_prediction
from tests.qt.kit import enter, hover, leave

OAK, ELM, ASH = (str(ROOT / name) for name in ("Oak", "Elm", "Ash"))
PHOTOS = {
    "Ash/1.jpg": ("kitchen", 0.97), "Ash/2.jpg": ("bathroom", 0.9), "Elm/1.jpg": ("kitchen", 0.9),
    "Elm/2.jpg": ("kitchen", 0.7), "Elm/3.jpg": ("exterior", 0.95), "Oak/1.jpg": ("bathroom", 0.8),
}  # fmt: skip


def fill(context: Context, photos: dict[str, tuple[str, float]] = PHOTOS) -> None:
    add_photos(context.photos, (make_photo(name) for name in photos))
    context.photos.set_predictions(make_prediction(name, *what) for name, what in photos.items())
    context.listings.tell()


@pytest.fixture
def view(context: Context, qtbot: object) -> Iterator[CompareView]:
    fill(context)
    found = CompareView(context)
    found.resize(1280, 700)
    found.show()
    found.enter()
    yield found
    found.close()
    found.deleteLater()


def ids(context: Context, *names: str) -> list[int]:
    found = [context.photos.session.id_of(ROOT / name) for name in names]
    return [item_id for item_id in found if item_id is not None]


def drop(widget: QWidget, point: QPoint, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(point),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def test_a_key_files_the_photo_on_show_and_undo_takes_it_back(view: CompareView) -> None:
    context = view.context
    view.grid.go_to(ELM, "kitchen")
    view.choose("bathroom")
    context.listings.tell()
    cell = view.model.cell(ELM, "bathroom")
    assert cell.item is not None
    assert cell.item.photo.relative == "Elm/1.jpg"
    context.corrections.stack.undo()
    context.listings.tell()
    assert view.model.cell(ELM, "bathroom").item is None
    assert view.model.cell(ELM, "kitchen").count == 2


def test_both_parts_stand_where_the_other_stood(view: CompareView) -> None:
    view.grid.go_to(ELM, "kitchen")
    view.show_part("side")
    assert (view.side.tag, view.side.current_listing()) == ("kitchen", ELM)
    view.show_part("grid")
    assert view.grid.current_spot() == (ELM, "kitchen")
    view.show_part("side")
    QTest.keyClick(view.side, Qt.Key.Key_Down)
    assert view.side.tag == "bathroom"
    QTest.keyClick(view.side, Qt.Key.Key_Up)
    assert view.side.tag == "kitchen"


def test_both_parts_follow_changes_at_once(view: CompareView) -> None:
    view.show_part("side")
    view.choose_room("kitchen")
    names = [frame.cell.item.photo.relative for frame in view.side.frames if frame.cell.item is not None]
    assert names == ["Ash/1.jpg", "Elm/1.jpg", "Elm/2.jpg"]
    assert [frame.cell.listing for frame in view.side.frames if frame.cell.item is None] == [OAK]
    view.side.show_photo(ids(view.context, "Elm/2.jpg")[0])
    view.choose("bathroom")
    view.context.listings.tell()
    names = [frame.cell.item.photo.relative for frame in view.side.frames if frame.cell.item is not None]
    assert names == ["Ash/1.jpg", "Elm/1.jpg"]
    assert view.model.cell(ELM, "bathroom").item is not None
    assert view.selected_ids() == []


def test_the_subject_is_fixed_at_the_left_and_first_in_the_grid(view: CompareView) -> None:
    view.grid.go_to(ELM, "kitchen")
    view.subject.trigger()
    assert view.model.listings[0] == ELM
    assert view.grid.current_spot() == (ELM, "kitchen")
    view.show_part("side")
    fixed = [frame for frame in view.side.frames if frame.fixed]
    assert [frame.cell.listing for frame in fixed] == [ELM]
    left = view.side.place(fixed[0]).left()
    view.side.horizontalScrollBar().setValue(300)
    assert view.side.place(fixed[0]).left() == left
    view.side.step_subject(1)
    (again,) = [frame for frame in view.side.frames if frame.fixed]
    assert again.cell.item is not None
    assert again.cell.item.photo.relative == "Elm/2.jpg"


def test_zoom_and_pan_are_the_same_for_all(view: CompareView) -> None:
    view.show_part("side")
    view.choose_room("kitchen")
    first, second = [frame for frame in view.side.frames if frame.cell.item is not None][:2]
    at = QPointF(view.side.place(first).topLeft()) + QPointF(20, 30)
    before = view.side.photo_point(first, at)
    view.side.zoom_by(2.0, first, at)
    assert view.side.scale == 2.0
    after = view.side.photo_point(first, at)
    assert (round(after.x(), 2), round(after.y(), 2)) == (round(before.x(), 2), round(before.y(), 2))
    centre = [
        view.side.photo_point(frame, QPointF(view.side.place(frame).center())) for frame in (first, second)
    ]
    assert centre[0].x() == pytest.approx(centre[1].x(), abs=0.01)
    view.side.zoom_by(100)
    assert view.side.scale == 8.0
    view.zoom(0)
    assert view.side.scale == 1.0


def test_a_drop_on_a_column_or_a_chip_files_photos(view: CompareView) -> None:
    context = view.context
    (photo,) = ids(context, "Elm/2.jpg")
    mime = photo_mime([photo], [ROOT / "Elm/2.jpg"])
    column = list(view.model.rooms).index("bathroom")
    drop(view.grid, QPoint(view.grid.columnViewportPosition(column) + 9, 9), mime)
    assert context.photos.item(photo).tag == "bathroom"
    chip = next(chip for chip in view.room_bar.chips if chip.tag == "exterior")
    drop(chip, QPoint(5, 5), mime)
    assert context.photos.item(photo).tag == "exterior"
    context.corrections.stack.undo()
    context.corrections.stack.undo()
    assert context.photos.item(photo).tag == "kitchen"


def test_wheel_and_keys_step_through_a_cell(view: CompareView) -> None:
    view.grid.go_to(ELM, "kitchen")
    QTest.keyClick(view.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.model.cell(ELM, "kitchen").number == 2
    assert view.grid.current_spot() == (ELM, "kitchen")
    current = view.grid.currentIndex()
    turn(view.grid, view.grid.visualRect(current).center(), 120, at=1000)
    assert view.model.cell(ELM, "kitchen").number == 2, "over a photo, selected or not, it scrolls"
    number = cell_geometry(view.grid.visualRect(current), view.grid.font()).back.center()
    turn(view.grid, number, 120, at=3000)
    assert view.model.cell(ELM, "kitchen").number == 1


def turn(grid: CompareGrid, point: QPoint, by: int, *, at: int) -> None:
    """Turn the wheel over a point; `at` is when, in milliseconds."""
    event = QWheelEvent(
        QPointF(point), QPointF(grid.viewport().mapToGlobal(point)), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.setTimestamp(at)
    grid.wheelEvent(event)


def test_the_wheel_steps_over_the_number_and_goes_on_scrolling_where_it_began_to(view: CompareView) -> None:
    grid = view.grid
    grid.go_to(ASH, "bathroom")
    index = view.model.index_of(ELM, "kitchen")
    parts = cell_geometry(grid.visualRect(index), grid.font())
    turn(grid, parts.slot.center(), -120, at=1000)
    assert view.model.cell(ELM, "kitchen").number == 1, "over the photo it scrolls"
    number = parts.back.united(parts.forward).center()
    turn(grid, number, -120, at=1200)
    assert view.model.cell(ELM, "kitchen").number == 1, "the same gesture"
    turn(grid, number, -120, at=2000)
    assert view.model.cell(ELM, "kitchen").number == 2
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "Photo 2 of 2: the wheel over that number" in tip


def test_the_cover_can_be_chosen_here(view: CompareView) -> None:
    view.grid.go_to(ELM, "kitchen")
    QTest.keyClick(view.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    view.cover.trigger()
    cell = view.model.cell(ELM, "kitchen")
    assert (cell.chosen, cell.number) == (True, 1)
    words = [action.text() for action in view.make_cell_menu().actions()]
    assert "Choose the room's photo automatically" in words


def test_listings_can_be_renamed_hidden_and_shown_again(view: CompareView) -> None:
    editor = view.grid.rows.edit_name(ELM)
    assert editor is not None
    editor.setText("12 Elm Court")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert view.model.head(ELM).name == "12 Elm Court"
    for listing in (OAK, ELM, ASH):
        view.grid.go_to(listing, "kitchen")
        view.hide_listing.trigger()
    assert list(view.model.listings) == []
    assert view.notice.words().startswith("All listings are hidden")
    view.show_all_listings()
    assert len(view.model.listings) == 3


def test_one_listing_and_none(context: Context, qtbot: object) -> None:
    view = CompareView(context)
    view.resize(900, 600)
    view.show()
    view.enter()
    assert view.notice.words().startswith("Nothing to compare yet")
    fill(context, {"Oak/1.jpg": ("hallway", 0.9)})
    assert list(view.model.listings) == [OAK]
    assert view.model.head(OAK).have == 0
    view.grab()
    view.close()


def test_only_what_is_in_the_window_is_asked_for(context: Context, qtbot: object) -> None:
    fill(context, {f"{number} Long Lane/1.jpg": ("kitchen", 0.9) for number in range(300)})
    view = CompareView(context)
    asked: list[list[int]] = []
    view.grid.viewed.connect(lambda ids, on_screen: asked.append(ids))
    view.resize(1280, 700)
    view.show()
    view.enter()
    view.grab()
    view.grid.tell_viewed()
    assert 1 <= len(asked[-1]) < 30
    assert len(view.model.cells) < 600, "cells out of view are not worked out"
    view.close()


def test_key_rooms_are_a_setting(view: CompareView) -> None:
    view.rooms_menu.aboutToShow.emit()
    actions = {action.data(): action for action in view.rooms_menu.actions()}
    assert actions["kitchen"].isChecked()
    actions["floorplan"].trigger()
    assert "floorplan" not in view.context.preferences.settings.key_rooms
    assert view.model.head(ELM).key_rooms == 5


def test_swapping_keeps_the_place(view: CompareView) -> None:
    view.grid.go_to(ELM, "exterior")
    view.swap.trigger()
    assert view.model.transposed
    assert view.grid.current_spot() == (ELM, "exterior")
    view.grab()


def test_the_longest_name_of_a_room_is_whole_beside_its_row(
    view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = view.grid.rows.sizeHint().width()
    view.swap.trigger()
    assert view.grid.rows.sizeHint().width() < usual, "short names take no more room than they need"
    monkeypatch.setattr("retagger_gui.qt.compare.header.tag_name", "Außenansicht {0}".format)
    header = view.grid.rows
    needed = room_width("Außenansicht exterior", header.font())
    assert ROOM_SIZE.width() < needed <= header.sizeHint().width()
    monkeypatch.setattr("retagger_gui.qt.compare.header.tag_name", ("a long name " * 20).format)
    assert header.sizeHint().width() < 2 * usual, "one that has no end is cut"


def test_a_report_is_proposed_of_what_is_on_show(view: CompareView, qtbot: QtBot) -> None:
    view.grid.go_to(ELM, "kitchen")
    scope = view.report_scope()
    assert (scope.kind, scope.tag, scope.transposed) == ("table", "kitchen", False)
    index = view.model.index_of(ELM, "kitchen")
    assert view.model.step(index, 1)
    assert view.report_scope().fronts == {(ELM, "kitchen"): ids(view.context, "Elm/2.jpg")[0]}
    view.swap.trigger()
    view.part.trigger()
    assert (view.report_scope().kind, view.report_scope().transposed) == ("room", True)
    with qtbot.waitSignal(view.report_requested):
        view.bar.report_button.click()


def test_the_preview_walks_along_the_room(view: CompareView) -> None:
    (first,) = ids(view.context, "Elm/1.jpg")
    assert view.shown_around(first) == ids(view.context, "Ash/1.jpg", "Elm/1.jpg")
    view.return_to(ids(view.context, "Elm/2.jpg")[0])
    assert view.model.cell(ELM, "kitchen").number == 2


# The subject stays in view


@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize("steps", [(1, 1, 1), (-1, -1), (1, 1, 0)])
def test_every_listing_can_be_scrolled_to_after_zooming(
    tall: CompareView, steps: tuple[int, ...], transposed: bool
) -> None:
    tall.swap.setChecked(transposed)
    grid = tall.grid
    listing = tall.model.listings[20]
    grid.go_to(listing, "kitchen")
    for step in steps:
        tall.zoom(step)
    for header, bar, length in (
        (grid.rows, grid.verticalScrollBar(), grid.viewport().height()),
        (grid.columns, grid.horizontalScrollBar(), grid.viewport().width()),
    ):
        assert bar.maximum() == max(0, header.length() - length)
    tall.resize(700, 500)
    QTest.qWait(0)
    assert grid.verticalScrollBar().maximum() == max(0, grid.rows.length() - grid.viewport().height())
    last = tall.model.index_of(tall.model.listings[-1], "kitchen")
    grid.scrollTo(last)
    assert grid.viewport().rect().contains(grid.visualRect(last).center())


def test_zooming_keeps_the_listing_at_the_top(tall: CompareView) -> None:
    grid = tall.grid
    grid.verticalScrollBar().setValue(grid.rows.sectionPosition(12))
    first = grid.rows.section_at(grid.rows.pinned)
    tall.zoom(1)
    assert grid.rows.section_at(grid.rows.pinned + 2) == first


@pytest.fixture
def tall(context: Context, qtbot: object) -> Iterator[CompareView]:
    """Many listings, of which the ninth is the subject."""
    fill(context, {f"{number} Lane/{room}.jpg": (room, 0.9) for number in range(1, 41) for room in ROOMS})
    found = CompareView(context)
    found.resize(1000, 700)
    found.show()
    found.enter()
    found.edits.make_subject(str(ROOT / "9 Lane"))
    yield found
    found.close()
    found.deleteLater()


ROOMS = ("kitchen", "bathroom", "bedroom")
AROUND = pytest.mark.parametrize("transposed", [False, True])


def scrolled(view: CompareView, *, transposed: bool) -> CompareGrid:
    """The grid, scrolled along the listings."""
    view.swap.setChecked(transposed)
    QTest.qWait(0)
    grid = view.grid
    (grid.horizontalScrollBar() if transposed else grid.verticalScrollBar()).setValue(900)
    return grid


@AROUND
def test_the_subject_stays_in_view_while_the_others_are_scrolled(
    tall: CompareView, *, transposed: bool
) -> None:
    grid = scrolled(tall, transposed=transposed)
    subject = tall.model.index_of(str(ROOT / "9 Lane"), "kitchen")
    place = grid.visualRect(subject)
    assert grid.viewport().rect().contains(place)
    assert grid.indexAt(place.center()) == subject
    heads = grid.columns if transposed else grid.rows
    assert heads.section_at(5) == 0
    asked: list[list[int]] = []
    grid.viewed.connect(lambda ids, on_screen: asked.append(ids))
    grid.tell_viewed()
    item = tall.model.cell(str(ROOT / "9 Lane"), "kitchen").item
    assert item is not None
    assert item.id in asked[-1], "its thumbnail is fetched however far one has scrolled"
    picture = grid.viewport().grab(place)
    (grid.horizontalScrollBar() if transposed else grid.verticalScrollBar()).setValue(0)
    assert grid.viewport().grab(place).toImage() == picture.toImage(), "it looks the same at the top"


@AROUND
def test_the_keyboard_never_stands_beneath_the_subject(tall: CompareView, *, transposed: bool) -> None:
    grid = scrolled(tall, transposed=transposed)
    back, on = (Qt.Key.Key_Left, Qt.Key.Key_Right) if transposed else (Qt.Key.Key_Up, Qt.Key.Key_Down)
    grid.go_to(tall.model.listings[8], "kitchen")
    for _ in range(7):
        QTest.keyClick(grid, back)
        place = grid.visualRect(grid.currentIndex())
        assert (place.left() if transposed else place.top()) >= grid.headers_shown.pinned
    QTest.keyClick(grid, back)
    assert grid.current_spot() == (str(ROOT / "9 Lane"), "kitchen")
    QTest.keyClick(grid, on)
    assert grid.current_spot() == (tall.model.listings[1], "kitchen")


def test_standing_on_the_subject_scrolls_nothing(tall: CompareView) -> None:
    grid = scrolled(tall, transposed=False)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.strip().center())
    spot = grid.current_spot()
    assert spot is not None
    assert spot[0] == str(ROOT / "9 Lane")
    assert grid.verticalScrollBar().value() == 900


@AROUND
def test_a_range_begins_where_it_began_though_that_is_out_of_view(
    tall: CompareView, *, transposed: bool
) -> None:
    grid = scrolled(tall, transposed=transposed)
    on = Qt.Key.Key_Right if transposed else Qt.Key.Key_Down
    grid.go_to(tall.model.listings[2], "kitchen")
    for _ in range(12):
        QTest.keyClick(grid, on, Qt.KeyboardModifier.ShiftModifier)
    spots = {tall.model.spot(index) for index in grid.selectedIndexes()}
    assert spots == {(listing, "kitchen") for listing in tall.model.listings[2:15]}


@AROUND
def test_a_click_on_the_subjects_heading_selects_its_photos(tall: CompareView, *, transposed: bool) -> None:
    grid = scrolled(tall, transposed=transposed)
    heads = grid.columns if transposed else grid.rows
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=heads.strip().center())
    spots = [tall.model.spot(index) for index in grid.selectedIndexes()]
    assert {spot[0] for spot in spots if spot is not None} == {str(ROOT / "9 Lane")}
    editor = heads.edit_name(str(ROOT / "9 Lane"))
    assert editor is not None
    assert heads.strip().contains(editor.geometry().topLeft())


def test_without_a_subject_nothing_is_pinned(tall: CompareView) -> None:
    tall.edits.make_subject(None)
    grid = scrolled(tall, transposed=False)
    assert grid.strip().isEmpty()
    assert grid.indexAt(QPoint(5, 5)).row() > 0
    grid.grab()


def test_a_drop_on_the_subjects_row_files_photos(tall: CompareView) -> None:
    grid = scrolled(tall, transposed=False)
    (photo,) = ids(tall.context, "3 Lane/kitchen.jpg")
    mime = photo_mime([photo], [ROOT / "3 Lane/kitchen.jpg"])
    column = list(tall.model.rooms).index("bathroom")
    drop(grid, QPoint(grid.columnViewportPosition(column) + 20, 20), mime)
    assert tall.context.photos.item(photo).tag == "bathroom"


def test_something_held_near_the_edge_scrolls(tall: CompareView, qtbot: QtBot) -> None:
    grid = scrolled(tall, transposed=False)
    mime = photo_mime(ids(tall.context, "3 Lane/kitchen.jpg"), [ROOT / "3 Lane/kitchen.jpg"])
    bottom = QPoint(200, grid.viewport().height() - 5)
    QCursor.setPos(grid.viewport().mapToGlobal(bottom))
    enter(grid.viewport(), mime, bottom)
    hover(grid.viewport(), mime, bottom)
    before = grid.verticalScrollBar().value()
    qtbot.waitUntil(lambda: grid.verticalScrollBar().value() > before)
    leave(grid.viewport())


# Bad input


def test_photos_that_change_or_go_while_the_view_is_open(
    view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo that was written anew has another tag; one that is gone cannot be read any more."""
    context = view.context
    view.context.photos.set_predictions([make_prediction("Elm/1.jpg", "bathroom", 0.99)])
    context.listings.tell()
    cell = view.model.cell(ELM, "bathroom")
    assert cell.item is not None
    assert cell.item.photo.relative == "Elm/1.jpg"
    view.show_part("side")
    view.choose_room("kitchen")
    view.side.loader.failed.emit(ROOT / "Ash/1.jpg", "Ash/1.jpg is gone.")
    asked: list[list[Path]] = []
    monkeypatch.setattr(view.side.loader, "request", asked.append)
    view.side.tell_viewed()
    assert asked == [[ROOT / "Elm/2.jpg"]], "what is gone is not asked for again and again"
    view.side.grab()
    context.photos.reset()
    context.listings.tell()
    assert view.notice.words().startswith("Nothing to compare yet")
    assert view.grid.selected_ids() == []


def test_names_of_two_hundred_characters_and_listings_without_key_rooms(
    context: Context, qtbot: object
) -> None:
    name = "A very long name of a flat " * 8
    fill(context, {f"{name[:200].strip()}/1.jpg": ("hallway", 0.9), "Oak/1.jpg": ("hallway", 0.8)})
    view = CompareView(context)
    view.resize(900, 640)
    view.show()
    view.enter()
    (long,) = [listing for listing in view.model.listings if "very long" in listing]
    assert (view.model.head(long).have, view.model.head(long).key_rooms) == (0, 6)
    for _ in range(2):
        for part in ("grid", "side"):
            view.show_part(part)
            view.grab()
        view.swap.trigger()
    assert view.minimumSizeHint().width() < 900, "a long name does not widen the window"
    view.close()


def test_rooms_are_cut_short_only_where_there_is_no_room(view: CompareView) -> None:
    view.show_part("side")
    bar = view.room_bar

    def words(width: int) -> list[str]:
        view.resize(width, 700)
        QTest.qWait(0)
        return [chip.text() for chip in bar.chips]

    assert words(1280)[0] == "Kitchen  2/3"
    assert words(640)[0] == "Kitchen"
    bar.resize(540, bar.height())
    narrow = [chip.text() for chip in bar.chips]
    assert any("…" in text for text in narrow)
    assert not all("…" in text for text in narrow), "short names stay whole"
    assert all(chip.accessibleName().startswith(view.model.room_head(chip.tag).name) for chip in bar.chips)


def test_the_bar_of_rooms_counts_anew_when_it_is_shown(view: CompareView) -> None:
    view.show_part("grid")
    context = view.context
    context.corrections.move(ids(context, "Oak/1.jpg"), "kitchen")
    context.listings.tell()
    view.show_part("side")
    said = {chip.tag: chip.accessibleName() for chip in view.room_bar.chips}
    assert said["kitchen"] == "Kitchen: in 3 of 3 listings"
    assert said["bathroom"] == "Bathroom: in 1 of 3 listings"
    assert {tag: view.model.room_head(tag).have for tag in ("kitchen", "bathroom")} == {
        "kitchen": 3, "bathroom": 1,
    }  # fmt: skip

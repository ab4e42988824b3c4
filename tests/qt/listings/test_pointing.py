"""The card under the pointer takes the key: only where the pointer was moved there, and never in place of a choice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.view import Context
from tests.qt.conftest import add_photos, make_photo, make_prediction

PHOTOS = {
    **{f"Ash/{number}.jpg": ("kitchen", 0.97) for number in range(1, 10)},
    "Ash/4.jpg": ("bedroom", 0.5), "Ash/7.jpg": ("hallway", 0.55),
    **{f"Elm/{number}.jpg": ("bathroom", 0.95) for number in range(1, 7)},
}  # fmt: skip


@pytest.fixture
def view(context: Context, qtbot: QtBot) -> Iterator[ListingsView]:
    add_photos(context.photos, (make_photo(name) for name in PHOTOS))
    context.photos.set_predictions(make_prediction(name, *what) for name, what in PHOTOS.items())
    view = ListingsView(context)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.enter()
    QTest.qWaitForWindowExposed(view)
    yield view


def place(view: ListingsView, name: str) -> QPoint:
    row = [view.context.photos.item(one).photo.path.name for one in view.page.ids].index(name)
    return view.page.visualRect(view.page.model().index(row, 0)).center()


def point(view: ListingsView, name: str, *, by: int = 60) -> None:
    """Move the pointer to a photo, as a hand does: over some pixels."""
    to = place(view, name)
    for off in (by, by // 2, 0):
        QTest.mouseMove(view.page.viewport(), to + QPoint(off, 0))
        QApplication.processEvents()


def leave(view: ListingsView) -> None:
    QApplication.sendEvent(view.page.viewport(), QEvent(QEvent.Type.Leave))


def chosen(view: ListingsView) -> list[str]:
    return [view.context.photos.item(item_id).photo.path.name for item_id in view.selected_ids()]


def tags(view: ListingsView) -> dict[str, str | None]:
    return {
        item.photo.relative: item.decision
        for item in view.context.photos.session.items
        if item.decision is not None
    }


def test_the_photo_that_is_pointed_at_takes_the_key_and_the_next_one_too(view: ListingsView) -> None:
    assert chosen(view) == ["4.jpg"], "the first to look at"
    point(view, "2.jpg")
    assert chosen(view) == ["2.jpg"]
    view.choose("balcony")
    assert tags(view) == {"Ash/2.jpg": "balcony"}
    view.choose("exterior")  # the wrong key was pressed, and now the right one
    assert tags(view) == {"Ash/2.jpg": "exterior"}
    leave(view)
    assert chosen(view) == ["4.jpg"], "where the keyboard stood is where it goes on"
    view.choose("dining_room")
    assert tags(view) == {"Ash/2.jpg": "exterior", "Ash/4.jpg": "dining_room"}
    assert chosen(view) == ["7.jpg"]


def test_all_that_acts_on_one_photo_acts_on_that_one(view: ListingsView, qtbot: QtBot) -> None:
    point(view, "2.jpg")
    (item_id,) = view.selected_ids()
    view.rate(4)
    view.choose_second()
    item = view.context.photos.item(item_id)
    assert (item.photo.path.name, item.rating, item.decided) == ("2.jpg", 4, True)
    view.take_back()
    assert not view.context.photos.item(item_id).decided
    with qtbot.waitSignal(view.preview_requested) as preview:
        QTest.keyClick(view.page, Qt.Key.Key_Space)
    assert preview.args == [item_id]


def test_a_clicked_photo_is_the_one_wherever_the_pointer_goes(view: ListingsView) -> None:
    QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=place(view, "1.jpg"))
    point(view, "9.jpg")
    assert chosen(view) == ["1.jpg"]
    view.choose("balcony")
    assert tags(view) == {"Ash/1.jpg": "balcony"}
    assert chosen(view) == ["4.jpg"], "the pointer has not moved since"
    point(view, "8.jpg")
    assert chosen(view) == ["8.jpg"], "what was clicked is done with"


def test_several_selected_photos_stay_the_ones(view: ListingsView) -> None:
    view.select_all()
    point(view, "2.jpg")
    assert len(view.selected_ids()) == 9
    QTest.keyClick(view.page, Qt.Key.Key_Escape)
    assert view.selected_ids() == []
    point(view, "3.jpg")
    assert chosen(view) == ["3.jpg"]


def test_a_bump_of_the_mouse_chooses_nothing(view: ListingsView) -> None:
    point(view, "2.jpg", by=10)
    assert chosen(view) == ["4.jpg"]


def test_nothing_is_chosen_by_passing_under_a_pointer_at_rest(view: ListingsView) -> None:
    point(view, "2.jpg")
    QTest.keyClick(view.page, Qt.Key.Key_Return)
    assert view.words() == "Elm"
    assert chosen(view) == ["1.jpg"], "the first of the next listing, not the one that came under the pointer"
    point(view, "3.jpg")
    QTest.keyClick(view.page, Qt.Key.Key_PageUp)
    assert view.words() == "Ash" and chosen(view) != ["3.jpg"]
    for _ in range(6):
        view.zoom(1)
    QApplication.processEvents()
    view.page.select_id(view.page.ids[8])
    bar = view.page.verticalScrollBar()
    bar.setValue(0)
    point(view, "1.jpg")
    assert chosen(view) == ["1.jpg"]
    bar.setValue(bar.maximum() // 2)
    assert chosen(view) == ["9.jpg"] and view.page.pointing.item_id is None


def test_the_keyboard_takes_over_where_it_stands(view: ListingsView) -> None:
    point(view, "9.jpg")
    QTest.keyClick(view.page, Qt.Key.Key_Right)
    assert chosen(view) == ["5.jpg"], "the one after the selected one"


def test_pointing_at_the_selected_photo_changes_nothing(view: ListingsView) -> None:
    point(view, "4.jpg")
    view.choose("balcony")
    assert chosen(view) == ["7.jpg"], "it goes on as without the mouse"
    view.choose("balcony")
    assert set(tags(view)) == {"Ash/4.jpg", "Ash/7.jpg"}


def test_after_the_last_home_there_is_nothing_to_point_at(view: ListingsView, qtbot: QtBot) -> None:
    point(view, "2.jpg")
    for _ in range(2):
        QTest.keyClick(view.page, Qt.Key.Key_Return)
    assert view.words().startswith("All listings are done")
    assert view.selected_ids() == []
    before = tags(view)
    view.choose("balcony")
    assert tags(view) == before
    view.context.corrections.stack.undo()
    qtbot.waitUntil(lambda: view.words() == "Elm", timeout=2000)
    point(view, "6.jpg")
    assert chosen(view) == ["6.jpg"]
    view.choose("balcony")
    assert tags(view)["Elm/6.jpg"] == "balcony"


def test_without_auto_advance_the_same_photo_stays(view: ListingsView) -> None:
    view.context.preferences.change(auto_advance=False)
    point(view, "2.jpg")
    view.choose("balcony")
    assert chosen(view) == ["2.jpg"]
    leave(view)
    view.choose("balcony")
    assert chosen(view) == ["4.jpg"]


def test_tab_goes_from_one_photo_to_look_at_to_the_next_and_then_on(view: ListingsView) -> None:
    view.page.select_id(view.page.ids[0])
    QTest.keyClick(view.page, Qt.Key.Key_Tab)
    assert chosen(view) == ["4.jpg"]
    QTest.keyClick(view.page, Qt.Key.Key_Tab)
    assert chosen(view) == ["7.jpg"]
    QTest.keyClick(view.page, Qt.Key.Key_Backtab)
    assert chosen(view) == ["4.jpg"]
    QTest.keyClick(view.page, Qt.Key.Key_Tab)
    view.activateWindow()
    QTest.keyClick(view.page, Qt.Key.Key_Tab)
    assert chosen(view) == ["7.jpg"], "the last one: the keyboard leaves the page"
    assert QApplication.focusWidget() is not view.page

"""Stars and notes in the panel: by mouse and keys, kept, undone, and never mixed up between photos."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from retagger_gui.qt.details.remarks import RemarksBox
from retagger_gui.qt.view import Context
from tests.qt.compare.test_view import ELM, fill, ids

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def box(context: Context, qtbot) -> Iterator[RemarksBox]:
    fill(context)
    found = RemarksBox(context)
    qtbot.addWidget(found)

    context.photos.rows_changed.connect(found.refresh)
    found.show()
    yield found


@pytest.fixture
def show(context: Context, box: RemarksBox) -> Callable[..., list[int]]:
    def show_photos(*names: str) -> list[int]:
        found = ids(context, *names)
        box.show_items(context.photos.session.items_of(found))
        return found

    return show_photos


def ratings(context: Context) -> list[int]:
    return [item.rating for item in context.photos.session.items]


def test_stars_are_given_and_taken_away_by_a_click(
    context: Context, box: RemarksBox, show: Callable[..., list[int]]
) -> None:
    (one,) = show("Elm/1.jpg")
    item = context.photos.item
    QTest.mouseClick(box.stars.buttons[3], LEFT)
    assert (item(one).rating, box.stars.rating) == (4, 4)
    assert [button.text() for button in box.stars.buttons] == ["★"] * 4 + ["☆"]
    QTest.mouseClick(box.stars.buttons[3], LEFT)
    assert item(one).rating == 0
    context.corrections.stack.undo()
    assert (item(one).rating, box.stars.rating) == (4, 4)


def test_several_photos_get_the_same_stars_in_one_step(
    context: Context, box: RemarksBox, show: Callable[..., list[int]]
) -> None:
    show("Elm/1.jpg", "Elm/2.jpg", "Ash/1.jpg")
    QTest.mouseClick(box.stars.buttons[1], LEFT)
    assert sorted(ratings(context)) == [0, 0, 0, 2, 2, 2]
    assert not box.listing_note.isVisible(), "they are of two listings"
    context.corrections.stack.undo()
    assert ratings(context) == [0] * 6


def test_a_note_of_ten_thousand_characters_is_kept_and_undone(
    context: Context, box: RemarksBox, show: Callable[..., list[int]]
) -> None:
    (one,) = show("Elm/1.jpg")
    note = "Ä line\n" + "x" * 10_000
    box.note.setPlainText(note)
    QTest.keyClick(box.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert context.photos.item(one).note == note
    context.corrections.stack.undo()
    assert context.photos.item(one).note == ""
    assert box.note.toPlainText() == ""


def test_escape_brings_back_what_was_there(
    context: Context, box: RemarksBox, show: Callable[..., list[int]]
) -> None:
    (one,) = show("Elm/1.jpg")
    context.corrections.annotate([one], "kept")
    box.note.setPlainText("typed")
    QTest.keyClick(box.note, Qt.Key.Key_Escape)
    assert (box.note.toPlainText(), context.photos.item(one).note) == ("kept", "kept")


def test_what_is_typed_belongs_to_the_photo_it_was_typed_for(
    context: Context, box: RemarksBox, show: Callable[..., list[int]]
) -> None:
    (one,) = show("Elm/1.jpg")
    box.note.setPlainText("for the first")
    box.listing_note.setPlainText("for Elm")
    (two,) = show("Ash/1.jpg")
    item = context.photos.item
    assert (item(one).note, item(two).note, box.note.toPlainText()) == ("for the first", "", "")
    comparison = context.listings.comparison
    assert dict(comparison.notes) == {ELM: "for Elm"}
    assert box.listing_note.toPlainText() == ""
    context.corrections.stack.undo()
    assert dict(comparison.notes) == {}


def test_different_notes_are_not_overwritten(
    context: Context, box: RemarksBox, show: Callable[..., list[int]]
) -> None:
    one, two = show("Elm/1.jpg", "Elm/2.jpg")
    context.corrections.annotate([one], "mine")
    assert not box.note.isVisible()
    box.note.write()
    assert context.photos.item(two).note == ""


def test_the_first_star_stands_where_its_heading_begins(
    box: RemarksBox, show: Callable[..., list[int]]
) -> None:
    show("Elm/1.jpg")
    first = box.stars.buttons[0]
    assert first.mapTo(box, QPoint(0, 0)).x() == 0
    image = first.grab().toImage()
    dark = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 140
    ]
    assert 0 <= min(dark) <= 3
    assert first.width() >= first.fontMetrics().horizontalAdvance("★")

"""How photos share a window: in rows of one height that fill it, and zoomed together or alone."""

import itertools

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from retagger_gui.qt.compare.rows import packed, packed_in
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.view import Context
from tests.qt.conftest import add_photos, make_photo, make_prediction


def compare(context: Context, qtbot: QtBot, listings: int, size: tuple[int, int]) -> CompareView:
    """The kitchens of so many listings, side by side."""
    names = [f"Home {number:02}/1.jpg" for number in range(listings)]
    add_photos(context.photos, (make_photo(name) for name in names))
    context.photos.set_predictions([make_prediction(name, "kitchen", 0.9) for name in names])
    view = CompareView(context)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.enter()
    view.show_part("side")
    view.side.show_room("kitchen")
    return view


@pytest.mark.parametrize("listings", [1, 2, 3, 5, 12, 30])
def test_photos_are_as_large_as_lets_all_be_seen(context: Context, qtbot: QtBot, listings: int) -> None:
    view = compare(context, qtbot, listings, (1280, 760))
    found = view.side
    places = [found.place(frame) for frame in found.frames]
    assert len(places) == listings
    assert len({place.height() for place in places}) == 1
    window = found.viewport().rect()
    assert all(place.top() >= 0 and place.bottom() < window.bottom() for place in places)
    if listings <= 5:
        assert all(window.contains(place) for place in places)
        assert found.horizontalScrollBar().maximum() == 0
    for one, other in itertools.pairwise(places):
        assert not one.intersects(other)
        assert (other.top(), other.left()) > (one.top(), one.left())  # in reading order


def test_a_dozen_takes_several_rows_and_two_take_one(context: Context, qtbot: QtBot) -> None:
    view = compare(context, qtbot, 12, (1280, 760))
    found = view.side
    tops = {found.place(frame).top() for frame in found.frames}
    assert len(tops) > 1
    filled = sum(found.place(frame).height() + found.around for frame in found.frames[: len(tops)])
    assert filled > 0.7 * found.viewport().height()


def test_one_photo_is_enlarged_alone_or_all_are(context: Context, qtbot: QtBot) -> None:
    view = compare(context, qtbot, 3, (1280, 760))
    found = view.side
    first, second = found.frames[:2]
    at = QPointF(found.place(second).center())
    found.zoom_by(2.0, second, at, alone=True)
    assert (found.scale_of(first), found.scale_of(second)) == (1.0, 2.0)
    found.fit()
    found.zoom_by(2.0, second, at)
    assert (found.scale_of(first), found.scale_of(second)) == (2.0, 2.0)


def test_packing() -> None:
    assert packed([100, 100, 100], 230) == [2, 1]
    assert packed([], 100) == []
    assert packed_in([100] * 7, 2, 10) in ([4, 3], [5, 2])
    assert packed_in([500], 3, 100) == [1]

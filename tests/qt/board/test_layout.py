"""Where cards and headers lie, and where the cursor keys lead."""

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect

from retagger_gui.qt.board.layout import BoardLayout, Measures
from retagger_gui.qt.state.arrange import Group

MEASURES = Measures(card=160, caption=60)
WIDTH = 40 + 5 * 160 + 4 * 12  # five columns, exactly


def page(*groups: Group, width: int = WIDTH) -> BoardLayout:
    return BoardLayout(groups, width, MEASURES)


def three() -> BoardLayout:
    """Seven cards, none, and three."""
    return page(Group("a", range(7)), Group("b", ()), Group("c", (10, 11, 12)))


@pytest.mark.parametrize(
    ("width", "columns"), [(WIDTH, 5), (WIDTH + 40, 6), (WIDTH - 160, 4), (372, 2), (300, 1), (90, 1)]
)
def test_as_many_columns_as_fit(width: int, columns: int) -> None:
    assert MEASURES.columns(width) == columns


@pytest.mark.parametrize("width", [200, 333, 701, 888, 1024, 1999])
def test_cards_fill_the_line_and_never_overlap(width: int) -> None:
    layout = page(Group("a", range(40)), width=width)
    rects = [layout.card(row) for row in range(40)]
    for first in rects:
        assert first.left() >= MEASURES.margin
        assert first.right() < width - MEASURES.margin + 1
        assert sum(first.intersects(other) for other in rects) == 1
    slack = width - 2 * MEASURES.margin - (layout.columns * layout.card_width + (layout.columns - 1) * 12)
    assert 0 <= slack < max(layout.columns, MEASURES.card)


def test_a_slot_has_the_proportions_four_to_three() -> None:
    assert MEASURES.card_height(WIDTH) == (160 - 16) * 3 // 4 + 60


def test_groups_follow_each_other_and_empty_ones_are_only_a_header() -> None:
    layout = three()
    first, empty, last = layout.placed
    assert first.bottom + MEASURES.between == empty.top
    assert empty.cards_top == empty.bottom == last.top
    assert layout.height > last.bottom


def test_a_folded_group_shows_its_header_alone() -> None:
    layout = page(Group("a", range(7), folded=True), Group("b", (7,)))
    assert 3 not in layout
    assert layout.card(3) == QRect()
    assert list(layout.rows()) == [7]


def test_every_card_is_found_by_its_own_points_and_no_other() -> None:
    layout = three()
    for row in layout.rows():
        rect = layout.card(row)
        for point in (rect.topLeft(), rect.center(), rect.bottomRight()):
            assert layout.at(point) == row
    assert layout.at(QPoint(3, layout.card(0).center().y())) is None
    assert layout.at(layout.header(0).center()) is None
    assert layout.at(QPoint(layout.card(0).right() + 6, layout.card(0).center().y())) is None
    after_last = layout.card(6).translated(layout.card_width + 12, 0).center()
    assert layout.at(after_last) is None


def test_rows_in_an_area_are_those_that_touch_it() -> None:
    layout = three()
    area = QRect(layout.card(1).center(), layout.card(7 - 1).center()).normalized()
    expected = [row for row in layout.rows() if layout.card(row).intersects(area)]
    assert layout.rows_in(area) == expected
    assert layout.rows_in(QRect(0, 0, WIDTH, layout.height)) == list(layout.rows())
    assert layout.rows_in(QRect(0, layout.height + 50, 10, 10)) == []


def test_group_at_a_height() -> None:
    layout = three()
    for number in range(3):
        assert layout.group_at(layout.header(number).center().y()) == number
    assert layout.group_at(-5) == 0
    assert layout.group_at(layout.height + 100) == 2
    assert page().group_at(0) is None


def test_left_and_right_cross_groups() -> None:
    layout = three()
    assert layout.beside(6, 1) == 10
    assert layout.beside(10, -1) == 6
    assert layout.beside(0, -1) is None
    assert layout.beside(12, 1) is None
    assert layout.beside(99, 1) is None


def test_up_and_down_keep_the_column_or_take_the_nearest() -> None:
    layout = three()  # five columns: 0-4, 5-6 | 10-12
    assert layout.above_or_below(1, 1) == 6
    assert layout.above_or_below(4, 1) == 6
    assert layout.above_or_below(5, 1) == 10
    assert layout.above_or_below(12, -1) == 6
    assert layout.above_or_below(0, -1) is None
    assert layout.above_or_below(12, 1) is None


def test_a_page_on_stays_within_reach_and_moves_at_least_a_line() -> None:
    layout = page(Group("a", range(100)))
    pitch = layout.card_height + 12
    assert layout.far(0, 1, 3 * pitch) == 15
    assert layout.far(0, 1, 1) == 5
    assert layout.far(3, -1, 500) == 3
    assert layout.far(97, 1, 10_000) == 97


def test_shift_selects_in_reading_order_both_ways_and_across_groups() -> None:
    layout = three()
    assert layout.between(5, 11) == [5, 6, 10, 11]
    assert layout.between(11, 5) == [5, 6, 10, 11]
    assert layout.between(2, 2) == [2]
    assert layout.between(99, 2) == [2]


def test_any_rows_in_reading_order() -> None:
    layout = page(Group("a", (5, 3, 9)), Group("b", (1, 2), folded=True), Group("c", (7, 0)))
    assert layout.in_reading_order({0, 1, 2, 3, 4, 5, 7, 9, 50}) == [5, 3, 9, 7, 0]
    assert layout.in_reading_order(()) == []
    assert page().in_reading_order({1}) == []


def test_from_a_header_to_the_nearest_card() -> None:
    layout = three()
    assert layout.from_header("b", 1) == 10
    assert layout.from_header("b", -1) == 6
    assert layout.from_header("a", -1) is None


class Looked(Sequence[int]):
    """Rows that note which of them were asked for."""

    def __init__(self, rows: range, looked_at: list[int]) -> None:
        self.rows, self.looked_at = rows, looked_at

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: Any) -> Any:
        self.looked_at.append(place)
        return self.rows[place]


def test_of_ten_thousand_cards_only_those_on_screen_are_looked_at() -> None:
    looked_at: list[int] = []
    layout = page(*(Group(str(n), Looked(range(n * 1000, (n + 1) * 1000), looked_at)) for n in range(10)))
    for top in range(0, layout.height, layout.height // 50):
        looked_at.clear()
        assert len(layout.rows_in(QRect(0, top, WIDTH, 700))) <= len(looked_at) < 60


def test_cards_come_with_their_places() -> None:
    layout = page(Group("a", range(30)), Group("b", range(30, 40), folded=True), Group("c", range(40, 55)))
    for area in (QRect(0, 0, WIDTH, layout.height), QRect(60, 130, 150, 260), QRect(0, 300, 1, 1)):
        assert layout.cards_in(area) == [(row, layout.card(row)) for row in layout.rows_in(area)]
    assert [row for row in range(55) if layout.card(row).intersects(QRect(60, 130, 150, 260))] == sorted(
        layout.rows_in(QRect(60, 130, 150, 260))
    )

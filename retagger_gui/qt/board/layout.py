"""Where every group, header and card of the board lies: plain geometry, no widget.

All numbers are logical pixels in the coordinates of the page (0 is its top, whatever the scroll bar says).
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect

from retagger_gui.qt.state.arrange import Group

_SHRINK, _GROW = 0.85, 1.5  # how much narrower and wider than wanted a card may be


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes the board is built from."""

    card: int = 160  # the wanted width of a card; cards grow or shrink a little to fill the line
    caption: int = 60  # height of a card beyond its photo's slot
    margin: int = 20  # left and right of the page
    gap: int = 12  # between cards
    header: int = 44  # height of a group's header
    empty_header: int = 34  # height of the header of a group without photos
    between: int = 12  # below a group that shows cards

    def columns(self, width: int) -> int:
        """How many cards stand side by side on a page this wide."""
        least = int(self.card * _SHRINK)
        return max(1, (self.line(width) + self.gap) // (least + self.gap))

    def card_width(self, width: int) -> int:
        """The width of a card after filling the line."""
        columns = self.columns(width)
        filling = (self.line(width) - (columns - 1) * self.gap) // columns
        return max(40, min(filling, int(self.card * _GROW)))

    def card_height(self, width: int) -> int:
        """The height of a card: a slot of 4:3 inside an 8-pixel edge, and the caption."""
        return (self.card_width(width) - 16) * 3 // 4 + self.caption

    def line(self, width: int) -> int:
        """The width that cards may fill."""
        return max(0, width - 2 * self.margin)


@dataclass(frozen=True, slots=True)
class Placed:
    """A group on the page."""

    group: Group  # what is laid out
    top: int  # of its header
    cards_top: int  # of its first line of cards
    bottom: int  # of its last line; the next group begins `between` below


class BoardLayout:
    """The page for a list of groups at a width; a look-up costs the same whatever the page's length."""

    def __init__(self, groups: Sequence[Group], width: int, measures: Measures) -> None:
        self.measures = measures
        self.width = width
        self.columns = measures.columns(width)
        self.card_width = measures.card_width(width)
        self.card_height = measures.card_height(width)
        self._pitch = self.card_height + measures.gap
        self.placed: list[Placed] = []
        self._place(groups)
        self._spots = _spots(groups)
        self._tops = [placed.top for placed in self.placed]

    def _place(self, groups: Sequence[Group]) -> None:
        top = self.measures.gap // 2
        for group in groups:
            cards_top = top + (self.measures.header if group.rows else self.measures.empty_header)
            bottom = cards_top + self._cards_height(group)
            self.placed.append(Placed(group, top, cards_top, bottom))
            top = bottom + (self.measures.between if bottom > cards_top else 0)
        self.height = top + self.measures.gap // 2

    def _cards_height(self, group: Group) -> int:
        if group.folded or not group.rows:
            return 0
        return self.lines(group) * self._pitch - self.measures.gap

    def lines(self, group: Group) -> int:
        """How many lines the group's cards fill."""
        return -(-len(group.rows) // self.columns)

    # Looking up

    def __contains__(self, row: int) -> bool:
        return 0 <= row < len(self._spots) and bool(self._spots[row, 0] >= 0)

    def rows(self) -> Iterator[int]:
        """Every row whose card is on the page, in reading order."""
        for placed in self.placed:
            if not placed.group.folded:
                yield from placed.group.rows

    def spot(self, row: int) -> tuple[int, int] | None:
        """Number of the group and place in it, or None for a row that is not on the page."""
        if row not in self:
            return None
        number, offset = self._spots[row].tolist()
        return number, offset

    def in_reading_order(self, rows: Collection[int]) -> list[int]:
        """Those of the rows whose cards are on the page, in reading order; rows are 0 or more."""
        found = np.fromiter(rows, np.intp, len(rows))
        found = found[found < len(self._spots)]
        number, offset = self._spots[found].T
        order = np.lexsort((offset, number))
        shown: list[int] = found[order[number[order] >= 0]].tolist()
        return shown

    def row_at(self, number: int, offset: int) -> int:
        """The row at a place in a group."""
        return self.placed[number].group.rows[offset]

    def card(self, row: int) -> QRect:
        """The card's rectangle; empty for a row that is not on the page."""
        spot = self.spot(row)
        return QRect() if spot is None else self._card(*spot)

    def _card(self, number: int, offset: int) -> QRect:
        line, column = divmod(offset, self.columns)
        left = self.measures.margin + column * (self.card_width + self.measures.gap)
        return QRect(
            left, self.placed[number].cards_top + line * self._pitch, self.card_width, self.card_height
        )

    def header(self, number: int) -> QRect:
        """The header's rectangle, as wide as the cards' line."""
        return QRect(
            self.measures.margin,
            self.placed[number].top,
            self.measures.line(self.width),
            self.measures.header,
        )

    def area(self, number: int) -> QRect:
        """Header and cards with a little air: what lights up as one drop target."""
        placed = self.placed[number]
        air = self.measures.gap // 2
        return QRect(
            self.measures.margin - air,
            placed.top,
            self.measures.line(self.width) + 2 * air,
            placed.bottom - placed.top + air,
        )

    def group_at(self, y: int) -> int | None:
        """The group whose header or cards (or the gap below them) lie at this height."""
        number = bisect_right(self._tops, y) - 1
        return number if 0 <= number < len(self.placed) else (0 if self.placed else None)

    def at(self, point: QPoint) -> int | None:
        """The row of the card under a point."""
        number = self.group_at(point.y())
        if number is None or self.placed[number].group.folded:
            return None
        placed = self.placed[number]
        line = (point.y() - placed.cards_top) // self._pitch
        column = (point.x() - self.measures.margin) // (self.card_width + self.measures.gap)
        offset = line * self.columns + column
        if line < 0 or not 0 <= column < self.columns or not 0 <= offset < len(placed.group.rows):
            return None
        return placed.group.rows[offset] if self._card(number, offset).contains(point) else None

    def groups_in(self, top: int, bottom: int) -> range:
        """Numbers of the groups that touch a strip of the page."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, bisect_right(self._tops, bottom))

    def rows_in(self, area: QRect) -> list[int]:
        """Rows of the cards that touch an area, in reading order: only the lines it crosses are looked at."""
        return [row for row, _, _ in self._places_in(area)]

    def cards_in(self, area: QRect) -> list[tuple[int, QRect]]:
        """The same with the cards' rectangles."""
        width, height = self.card_width, self.card_height
        return [(row, QRect(left, top, width, height)) for row, left, top in self._places_in(area)]

    def _places_in(self, area: QRect) -> Iterator[tuple[int, int, int]]:
        """Row, left and top of the cards that touch an area, in reading order."""
        if area.isEmpty():
            return
        step = self.card_width + self.measures.gap
        lefts = [self.measures.margin + column * step for column in range(self.columns)]
        columns = [
            (column, left)
            for column, left in enumerate(lefts)
            if left <= area.right() and left + self.card_width > area.left()
        ]
        for number in self.groups_in(area.top(), area.bottom()):
            placed = self.placed[number]
            rows = placed.group.rows
            if placed.group.folded or not rows:
                continue
            for line in self._lines_in(placed, area):
                top = placed.cards_top + line * self._pitch
                begin = line * self.columns
                for column, left in columns:
                    if begin + column < len(rows):
                        yield rows[begin + column], left, top

    def _lines_in(self, placed: Placed, area: QRect) -> range:
        """The lines of a group whose cards touch an area."""
        first = (area.top() - self.card_height - placed.cards_top) // self._pitch + 1
        last = (area.bottom() - placed.cards_top) // self._pitch
        return range(max(0, first), min(self.lines(placed.group) - 1, last) + 1)

    # The keyboard

    def beside(self, row: int, step: int) -> int | None:
        """The card `step` places on in reading order, across groups."""
        spot = self.spot(row)
        if spot is None:
            return None
        number, offset = spot[0], spot[1] + step
        while not 0 <= offset < self._shown(number):
            if offset < 0:
                number -= 1
                if number < 0:
                    return None
                offset += self._shown(number)
            else:
                offset -= self._shown(number)
                number += 1
                if number >= len(self.placed):
                    return None
        return self.row_at(number, offset)

    def above_or_below(self, row: int, step: int) -> int | None:
        """The card one line up (-1) or down (+1), across groups, in the same column or the nearest one."""
        spot = self.spot(row)
        if spot is None:
            return None
        number, offset = spot
        line, column = divmod(offset, self.columns)
        line += step
        while not 0 <= line < self._lines_shown(number):
            number += step
            if not 0 <= number < len(self.placed):
                return None
            line = self._lines_shown(number) - 1 if step < 0 else 0
        return self.row_at(number, min(line * self.columns + column, self._shown(number) - 1))

    def from_header(self, tag: str, step: int) -> int | None:
        """The nearest card after (+1) or before (-1) a group's header."""
        here = next((number for number, placed in enumerate(self.placed) if placed.group.tag == tag), 0)
        numbers = range(here, len(self.placed)) if step > 0 else range(here - 1, -1, -1)
        number = next((number for number in numbers if self._shown(number)), None)
        return None if number is None else self.row_at(number, 0 if step > 0 else self._shown(number) - 1)

    def far(self, row: int, direction: int, reach: int) -> int:
        """The last card up or down (-1, +1) that is at most `reach` pixels away, and one line on at least."""
        start, found = self.card(row).top(), row
        while (beyond := self.above_or_below(found, direction)) is not None:
            if abs(self.card(beyond).top() - start) > reach:
                return beyond if found == row else found
            found = beyond
        return found

    def _shown(self, number: int) -> int:
        group = self.placed[number].group
        return 0 if group.folded else len(group.rows)

    def _lines_shown(self, number: int) -> int:
        group = self.placed[number].group
        return 0 if group.folded else self.lines(group)

    def between(self, first: int, last: int) -> list[int]:
        """All rows from one card to another in reading order, both included: what Shift selects."""
        spots = sorted(spot for spot in (self.spot(first), self.spot(last)) if spot is not None)
        if len(spots) < 2:
            return [row for row in (last, first) if row in self][:1]
        (low, low_offset), (high, high_offset) = spots
        found: list[int] = []
        for number in range(low, high + 1):
            start = low_offset if number == low else 0
            stop = high_offset + 1 if number == high else self._shown(number)
            if self._shown(number):
                found.extend(self.placed[number].group.rows[start:stop])
        return found


def _spots(groups: Sequence[Group]) -> npt.NDArray[np.int32]:
    """Number of the group and place in it for each row, -1 for a row that is not shown: int32[rows, 2]."""
    shown = [
        (number, np.asarray(group.rows))
        for number, group in enumerate(groups)
        if group.rows and not group.folded
    ]
    spots = np.full((max((int(rows.max()) + 1 for _, rows in shown), default=0), 2), -1, np.int32)
    for number, rows in shown:
        spots[rows, 0] = number
        spots[rows, 1] = np.arange(len(rows))
    return spots

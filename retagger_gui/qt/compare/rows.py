"""Where the photos of one room stand side by side: in rows that fill the window, the subject at the left; no widget."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, QSizeF

from retagger_gui.qt.compare.model import Cell

EDGE, GAP = 16, 12  # pixels at the left and right of all, and between two
_NARROWEST, _WIDEST = 0.5, 1.8  # width of a frame to its height
_MISSING = 0.42  # width of a missing room's place to the height
_USUAL = 0.25  # height of the photos to the window's width: some three side by side
_LEAST = 140  # pixels of height
_ROWS = 6  # at most, in which all photos may be seen at once
_ALL_SEEN = 48  # photos at most that are made small enough for that
_SMALLEST = 0.6  # of the usual height: smaller photos, and the rows are scrolled instead


@dataclass(frozen=True, slots=True)
class Frame:
    """One photo, or a missing room, in the row."""

    cell: Cell  # what it shows
    left: int  # on the page, in pixels; of the subject's, in the window
    width: int  # likewise
    fixed: bool = False  # the subject's, which stays where it is
    row: int = 0  # from the top


@dataclass(frozen=True, slots=True)
class Rows:
    """All frames in their places."""

    frames: tuple[Frame, ...] = ()  # the subject's first, then row by row from left to right
    height: int = 80  # of each photo
    count: int = 1  # how many rows there are
    width: int = 0  # of the page


def laid_out(cells: Sequence[Cell], subject: Cell | None, window: QSize, around: int, size: float) -> Rows:
    """Put photos in rows: as large as lets all of them be seen, else so that a few rows fill the window.

    Args:
        cells: the photos that scroll.
        subject: the photo that stays at the left; None for none.
        window: what there is room for.
        around: pixels above and below the photos of one row.
        size: times as high as that.
    """
    space = _Space(window, around)
    height = space.height_of(cells, subject, size)
    frames: list[Frame] = []
    left = EDGE
    if subject is not None:
        frames.append(Frame(subject, left, space.width_of(subject, height), fixed=True))
        left += frames[0].width + 2 * GAP
    widths = [space.width_of(cell, height) for cell in cells]
    lengths = packed_in(widths, max(1, window.height() // (height + around)), window.width() - left - EDGE)
    end, place = left, 0
    for row, count in enumerate(lengths):
        at = left
        for cell, width in zip(cells[place : place + count], widths[place : place + count], strict=True):
            frames.append(Frame(cell, at, width, row=row))
            at += width + GAP
        place += count
        end = max(end, at)
    return Rows(tuple(frames), height, max(1, len(lengths)), end - GAP + EDGE)


def size_of(cell: Cell) -> QSizeF:
    """A photo's size in pixels; usual proportions while it is not known."""
    assert cell.item is not None
    if cell.item.width and cell.item.height:
        return QSizeF(cell.item.width, cell.item.height)
    return QSizeF(4, 3)


@dataclass(frozen=True, slots=True)
class _Space:
    """The window, and what of it a row takes beside its photos."""

    window: QSize
    around: int

    def height_of(self, cells: Sequence[Cell], subject: Cell | None, size: float) -> int:
        most = self._height_in(1)
        usual = max(_LEAST, round(self.window.width() * _USUAL * _SMALLEST))
        height = 0
        if len(cells) <= _ALL_SEEN:
            height = max(self._fitting(cells, rows, subject) for rows in range(1, _ROWS + 1))
        if height < min(usual, most):
            height = self._height_in(max(1, self.window.height() // (usual + self.around)))
        return max(min(_LEAST, most), min(most, round(height * size)))

    def _height_in(self, rows: int) -> int:
        """Of the photos, where so many rows fill the window."""
        return max(80, self.window.height() // rows - self.around)

    def _fitting(self, cells: Sequence[Cell], rows: int, subject: Cell | None) -> int:
        """The largest height at which that many rows show all of them; 0 where that would be too small to see."""
        height = self._height_in(rows)
        while height >= _LEAST:
            begin = 0 if subject is None else self.width_of(subject, height) + 2 * GAP
            room = self.window.width() - 2 * EDGE - begin
            widths = [self.width_of(cell, height) for cell in cells]
            if room > 0 and max(widths, default=0) <= room and len(packed(widths, room)) <= rows:
                return height
            height = int(height * 0.96)
        return 0

    def width_of(self, cell: Cell, height: int) -> int:
        if cell.item is None:
            return round(height * _MISSING)
        size = size_of(cell)
        share = size.width() / size.height() if size.height() else 4 / 3
        most = max(120.0, 0.7 * self.window.width())
        return round(min(most, height * max(_NARROWEST, min(_WIDEST, share))))


def packed(widths: Sequence[int], room: int) -> list[int]:
    """How many photos stand in each row, where they are put side by side until the next one would not fit."""
    rows: list[int] = []
    used = 0
    for width in widths:
        if not rows or used + width > room:
            rows.append(0)
            used = 0
        rows[-1] += 1
        used += width + GAP
    return rows


def packed_in(widths: Sequence[int], rows: int, room: int) -> list[int]:
    """The same in so many rows at most, which are as wide as that needs."""
    room = max(room, (sum(widths) + GAP * len(widths)) // max(1, rows), max(widths, default=0))
    while len(found := packed(widths, room)) > rows:
        room = room + room // 20 + 1
    return found

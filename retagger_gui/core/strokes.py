"""Whether one of two drawings has strokes in the place of the other's: plans of one family differ in little else.

A copy of a drawing may lack strokes (a brighter print, a smaller one) and may have more (a logo, a watermark, words);
hardly ever has it others in the same place. Two flats of one house do: another number, another wall, other words.
Strokes may be light, too: a number is often white on a coloured field, and that the field goes on around it hides it
among the dark ones. A copy from fewer pixels loses light strokes, so they count between drawings equally sharp.
"""

import numpy as np
import numpy.typing as npt

SIDE = 240  # pixels a side at which drawings are compared
_BLOCKS = 8  # along a side; each is moved to where it fits best
_SHIFT = 5  # pixels by which a block may lie elsewhere
_STRAY = 1  # pixels by which its shift may differ from that of its neighbours
_TILT = 0.002  # of correlation that a pixel of shift must bring
_FAINT = 1.0  # squared darkness, summed over a block, below which it follows its neighbours
_PAPER = 90  # percentile of the luminance that is paper
_NEAR, _FLOOR = 10, 0.2  # pixels around whose darkest is the measure of a stroke, and what is added to it
_NOISE = (
    0.08  # of that measure by which a stroke may be darker than all that lie around it in the other drawing
)
_WINDOW, _APART = 2, 4  # pixels around which a stroke is summed up, and by which the two may lie apart
_EDGE = 6  # pixels at the edges that do not count: crops cut them
_SOLID, _SOLID_WINDOW, _SOLID_REACH = (
    0.4,
    7,
    18,
)  # mean darkness of a stamp, within what, and how far its edges go
_CORNER = 84  # pixels from two edges within which such a stamp lies
REPLACED = 0.07  # substitution from which drawings are others
_LIGHT_REPLACED = 0.0125  # the same of light strokes, which are fewer: copies have hardly any
_AS_SHARP = 0.7  # of the sharper one's detail that the other must have for light strokes to count
EXACT = 0.008  # substitution up to which they are the same beyond doubt

Grey = npt.NDArray[np.float32]


def substitution(first: Grey, second: Grey) -> float:
    """How much two drawings have strokes in the same place that the other has not, where that is most.

    Args:
        first: float32[SIDE, SIDE], luminance, 0..255.
        second: the same part of the other drawing; it may lie some pixels off, in each place others.

    Returns:
        the mean of a small window of the strokes that the other drawing lacks, as shares of the darkest around, in
        that drawing which lacks fewer: 0 for copies, 0.5 for other drawings. Light strokes count as far as they pass
        for replaced, so that the same limit holds for both.
    """
    still = _darkness(second)
    moved = _fitted(_darkness(first), still)
    stamps = _stamped(moved, still), _stamped(still, moved)
    # A copy has a stamp, the original none.
    counts = ~(stamps[0] | stamps[1]) if stamps[0].any() != stamps[1].any() else None
    dark = _replaced(moved, still, counts)
    if not _equally_sharp(moved, still):
        return dark
    return max(dark, _replaced(1 - moved, 1 - still, counts) * REPLACED / _LIGHT_REPLACED)


def _replaced(one: Grey, other: Grey, counts: npt.NDArray[np.bool_] | None) -> float:
    """How much each of two drawings has in the same place that the other lacks, where that is most and counts."""
    mine, theirs = _sums(_unmatched(one, other)), _sums(_unmatched(other, one))
    both = np.minimum(_highest(mine, _APART), _highest(theirs, _APART))
    return float(both.max() if counts is None else (both * counts).max())


def _equally_sharp(one: Grey, other: Grey) -> bool:
    first, second = (
        float(np.square(np.diff(dark, 2, axis=0)).sum() + np.square(np.diff(dark, 2)).sum())
        for dark in (one, other)
    )
    return min(first, second) >= _AS_SHARP * max(first, second)


def _darkness(grey: Grey) -> Grey:
    """0 for paper, 1 for black."""
    paper = max(1.0, float(np.percentile(grey, _PAPER)))
    dark: Grey = np.clip((paper - grey) / paper, 0, 1)
    return dark


def _unmatched(one: Grey, other: Grey) -> Grey:
    """The strokes of one drawing that the other has not, as shares of the strokes around."""
    one, other = (dark / (_highest(dark, _NEAR) + np.float32(_FLOOR)) for dark in (one, other))
    found: Grey = np.clip(one - _highest(other, 1) - _NOISE, 0, 1)
    inner = np.zeros_like(found)
    middle = slice(_EDGE, -_EDGE)
    inner[middle, middle] = found[middle, middle]
    return inner


def _stamped(one: Grey, other: Grey) -> npt.NDArray[np.bool_]:
    """Where one drawing has a solid patch in a corner, the other none, and around it: a logo hides what is below."""
    solid = _sums(np.clip(one - _highest(other, 1), 0, 1), _SOLID_WINDOW) >= _SOLID
    solid[_CORNER:-_CORNER] = False
    solid[:, _CORNER:-_CORNER] = False
    return _highest(solid.astype(np.float32), _SOLID_REACH) > 0


def _highest(values: Grey, reach: int) -> Grey:
    """Of each place the highest value up to `reach` pixels away, along both axes."""
    size = 2 * reach + 1
    for _ in range(2):  # down, then across
        found, width = np.pad(values, ((reach, reach), (0, 0))), 1
        while width < size:
            step = min(width, size - width)
            found = np.maximum(found[:-step], found[step:])
            width += step
        values = np.ascontiguousarray(found.T)
    return values


def _sums(values: Grey, reach: int = _WINDOW) -> Grey:
    """The mean of the square of so many pixels around each place; nothing lies beyond the edges."""
    size = 2 * reach + 1
    sums = np.pad(values, reach + 1).cumsum(0, dtype=np.float64).cumsum(1)[:-1, :-1]
    total = sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]
    means: Grey = (total / size**2).astype(np.float32)
    return means


def _fitted(moved: Grey, still: Grey) -> Grey:
    """The first drawing with each block where it fits the second best."""
    side = SIDE // _BLOCKS
    padded = np.pad(moved, _SHIFT)

    def blocks(dark: Grey) -> Grey:
        return dark.reshape(_BLOCKS, side, _BLOCKS, side).transpose(0, 2, 1, 3).reshape(_BLOCKS**2, -1)

    fixed = blocks(still)
    fixed = fixed - fixed.mean(axis=1, keepdims=True)
    energy = (fixed * fixed).sum(axis=1)
    best = np.full(_BLOCKS**2, -np.inf)
    shifts = np.zeros((_BLOCKS**2, 2), np.int64)
    for down in range(2 * _SHIFT + 1):
        for across in range(2 * _SHIFT + 1):
            part = blocks(padded[down : down + SIDE, across : across + SIDE])
            sums = part.sum(axis=1)
            own = (part * part).sum(axis=1) - sums * sums / part.shape[1]
            fits = (part * fixed).sum(axis=1) / np.sqrt(np.maximum(own, 0) * energy + 0.01)
            fits -= _TILT * np.hypot(down - _SHIFT, across - _SHIFT)
            better = fits > best
            best[better] = fits[better]
            shifts[better] = down, across
    return _moved(padded, shifts.reshape(_BLOCKS, _BLOCKS, 2), energy.reshape(_BLOCKS, _BLOCKS) >= _FAINT)


def _moved(padded: Grey, shifts: npt.NDArray[np.int64], sure: npt.NDArray[np.bool_]) -> Grey:
    side = SIDE // _BLOCKS
    found = np.empty((SIDE, SIDE), np.float32)
    for row in range(_BLOCKS):
        for column in range(_BLOCKS):
            around = slice(max(0, row - 1), row + 2), slice(max(0, column - 1), column + 2)
            known, own = shifts[around][sure[around]], shifts[row, column]
            usual = np.median(known, axis=0).astype(int) if len(known) else np.array((_SHIFT, _SHIFT))
            strays = not sure[row, column] or np.abs(own - usual).max() > _STRAY
            down, across = usual if strays else own
            top, left = row * side, column * side
            found[top : top + side, left : left + side] = padded[
                top + down : top + down + side, left + across : left + across + side
            ]
    return found

"""Near-duplicates: photos that look the same, though scaled, encoded anew, cropped, brightened or stamped with a logo.

Portals repeat photos and agencies reuse them; the same photo in two listings may be the same property twice.

Candidates are found by difference hashes: one of the whole photo, and of views of it that lack a strip at some edges,
so that a photo finds the crops that were made of it. Each pair of candidates is then compared block by block: of the
grey pictures, brought to the same view and freed of their local mean, the blocks that show anything must correlate,
each at its own best shift by a pixel or two. A logo spoils a few blocks and brightness none; another room spoils most.
Small marks on plain fields (logos of networks) correlate, too, so colours must not be others, or light where one is
grey.

Drawings (mostly white: plans, tables) agree in all but their lines, so they are compared on the box of their ink, too,
at twice the scale, and nearly every block must agree; those of one corner may not, where a logo lies. Then neither may
have strokes in the place of the other's (core/strokes.py), or flats of one house would be one plan.
"""

import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

import numpy as np
import numpy.typing as npt
from PIL import Image

from retagger_gui.core import strokes
from retagger_gui.core.images import Pixels

MEASURED = 400  # pixels along the longer side of the thumbnails that photos are measured on, everywhere
VIEWS = (  # left, top, right, bottom as shares of the photo
    (0.0, 0.0, 1.0, 1.0),
    (0.05, 0.05, 0.95, 0.95),
    (0.025, 0.025, 0.975, 0.975),
    (0.0, 0.0, 0.94, 0.94),
    (0.06, 0.06, 1.0, 1.0),
    (0.0, 0.06, 0.94, 1.0),
    (0.06, 0.0, 1.0, 0.94),
)
ALIKE_BITS = 24  # of 128 that may differ for a pair to be compared closely
_HALF_BITS = 18  # of 64 that may differ in the first half
_HASHED = 96  # pixels a side of the picture that is hashed
_HASHES = 16 * len(VIEWS)  # bytes
_SAME = 16  # bytes of the digest that looks are told by
_WHITE = 232  # luminance from which a pixel is paper
_DRAWING = 0.4  # share of paper from which a photo counts as a drawing
_INK = 200  # luminance below which a pixel is ink
_INK_LINE = 0.005  # share of ink in a row or column from which it belongs to the drawing
_SIDE = 256  # pixels along the longer side at which sharpness is measured
_GRID = 8
_FLAT_COLOUR = 12.0  # mean difference of the 8 x 8 colours, 0..255, of photos that show nothing but colour
_OTHER_COLOURS = 0.52  # difference of the colours, as a share of how they vary, from which photos are others
_VARIES = 10.0  # what counts as the variation of photos of one colour, 0..255
_GAIN = 1.5  # how much brighter a copy may be
_GREY = 6.0  # mean difference of the channels, 0..255, of photos without colour
PAIRS = 500_000  # of photos compared at a time: some 10 MB while it lasts, however many photos there are
_REFUSED = 200_000  # pairs remembered as not alike: some 25 MB while it lasts
_HEAD = struct.Struct("<BBf192s")
_LENGTH = struct.Struct("<I")
_VERSION = 3  # of what is packed; looks of another version are measured anew

Words = npt.NDArray[np.uint64]
Grey = npt.NDArray[np.float32]

_LUMA = np.array((0.299, 0.587, 0.114), np.float32)  # of red, green, blue: what Pillow's mode L takes


@dataclass(frozen=True, slots=True)
class _Closeness:
    """How closely pictures of one kind are compared."""

    kept: int  # pixels a side of the picture that is kept
    side: int  # pixels a side at which two views are compared
    blocks: int  # along a side
    shift: int  # pixels by which a block may lie elsewhere
    agrees: float  # correlation from which a block agrees
    share: float  # of the blocks that show anything, how many must agree


_PHOTO = _Closeness(kept=48, side=40, blocks=4, shift=2, agrees=0.7, share=0.8)
_PLAN = _Closeness(kept=strokes.SIDE, side=90, blocks=6, shift=2, agrees=0.7, share=0.9)
_CORNER = (2, 3)  # blocks down and across that a logo may take in a corner of a drawing
_SPOILT = 0.3  # share of a drawing's blocks that a logo may spoil
_ELSEWHERE = 0.06  # share of them that may disagree beside it


@dataclass(frozen=True, slots=True)
class Picture:
    """A square grey picture and the hashes of its views."""

    hashes: bytes  # a difference hash for each of VIEWS, 16 bytes each
    grey: bytes  # uint8 luminance, row by row, of a square; of a drawing compressed by zlib


@dataclass(frozen=True, slots=True)
class Look:
    """What a photo looks like, as small pictures and their hashes."""

    whole: Picture  # the whole photo
    colours: bytes  # RGB on a grid of 8 by 8, 192 bytes
    sharpness: float  # variance of the Laplacian at 256 pixels along the longer side; higher is sharper
    # of a drawing, finer pictures: the whole, and the box of its ink if there is one; () for photos
    drawing: tuple[Picture, ...] = ()

    def packed(self) -> bytes:
        """The look as bytes, to be stored."""
        head = _HEAD.pack(_VERSION, len(self.drawing), self.sharpness, self.colours)
        drawings = (
            part for one in self.drawing for part in (one.hashes, _LENGTH.pack(len(one.grey)), one.grey)
        )
        return b"".join((head, self.whole.hashes, self.whole.grey, *drawings))

    @staticmethod
    def unpacked(data: bytes) -> "Look | None":
        """What packed() gave, or None where another version of ReTagger did, or it is damaged."""
        if len(data) < _HEAD.size + _HASHES + _PHOTO.kept**2 or data[0] != _VERSION:
            return None
        _, count, sharpness, colours = _HEAD.unpack_from(data)
        at = _HEAD.size + _HASHES + _PHOTO.kept**2
        whole = Picture(data[_HEAD.size : _HEAD.size + _HASHES], data[_HEAD.size + _HASHES : at])
        drawing = []
        for _ in range(count):
            begins = at + _HASHES + _LENGTH.size
            if len(data) < begins:
                return None
            ends = begins + _LENGTH.unpack_from(data, at + _HASHES)[0]
            drawing.append(Picture(data[at : at + _HASHES], data[begins:ends]))
            at = ends
        return Look(whole, colours, sharpness, tuple(drawing)) if at == len(data) else None

    def trace(self) -> "Trace":
        """What is worth keeping in memory of it."""
        pictures = (self.whole, *self.drawing)
        same = blake2b(b"".join((self.colours, *(one.grey for one in pictures))), digest_size=_SAME)
        return Trace(same.digest(), b"".join(one.hashes for one in pictures), self.sharpness)


@dataclass(frozen=True, slots=True)
class Trace:
    """What finds the candidates for a look, a tenth of it: the look itself is fetched for those alone."""

    same: bytes  # alike for looks with the very same pictures, and for no others
    hashes: bytes  # of the whole, then of each picture of a drawing; see Picture
    sharpness: float  # as the look's


def look_of(photo: Image.Image) -> Look:
    """Measure a photo.

    Args:
        photo: RGB, upright; a thumbnail of some hundred pixels is enough.
    """
    grey = photo.convert("L")
    colours = photo.resize((_GRID, _GRID), Image.Resampling.BOX).tobytes()
    luminance = _small(grey)
    pictures = _pictures_of_drawing(grey) if float((luminance >= _WHITE).mean()) >= _DRAWING else ()
    return Look(_picture(grey, _PHOTO), colours, _laplacian_variance(luminance), pictures)


def _pictures_of_drawing(grey: Image.Image) -> tuple[Picture, ...]:
    box = _ink_box(grey)
    parts = [grey] if box is None else [grey, grey.crop(box)]
    return tuple(_picture(part, _PLAN) for part in parts)


def _picture(grey: Image.Image, kind: _Closeness) -> Picture:
    square = grey.resize((_HASHED, _HASHED), Image.Resampling.BOX)
    hashes = _hashes(np.asarray(square, np.float32))
    if kind is _PHOTO:
        return Picture(hashes, square.resize((kind.kept, kind.kept), Image.Resampling.BOX).tobytes())
    enlarged = min(grey.size) < kind.kept
    how = Image.Resampling.BICUBIC if enlarged else Image.Resampling.BOX
    return Picture(hashes, zlib.compress(grey.resize((kind.kept, kind.kept), how).tobytes(), 1))


def _hashes(square: Grey) -> bytes:
    """The difference hash of each of VIEWS, all at once: resizing is a product with what the filter weighs."""
    down, across = _weights()
    wide = np.rint(down[_GRID] @ square @ across[_GRID + 1].transpose(0, 2, 1))
    tall = np.rint(down[_GRID + 1] @ square @ across[_GRID].transpose(0, 2, 1))
    bits = np.stack([wide[:, :, 1:] > wide[:, :, :-1], tall[:, 1:] > tall[:, :-1]], axis=1)
    return np.packbits(bits.reshape(len(VIEWS), -1), axis=1).tobytes()


@cache
def _weights() -> tuple[dict[int, Grey], dict[int, Grey]]:
    """Down and across: of each view float32[V, count, _HASHED], which Pillow's filter resizes to `count` lines with."""
    lines = np.eye(_HASHED, dtype=np.float32)

    def weights(first: float, last: float, count: int) -> Grey:
        part = Image.fromarray(lines[round(first * _HASHED) : round(last * _HASHED)])
        return np.asarray(part.resize((_HASHED, count), Image.Resampling.LANCZOS))

    counts = (_GRID, _GRID + 1)
    return (
        {count: np.stack([weights(top, bottom, count) for _, top, _, bottom in VIEWS]) for count in counts},
        {count: np.stack([weights(left, right, count) for left, _, right, _ in VIEWS]) for count in counts},
    )


def _ink_box(grey: Image.Image) -> tuple[int, int, int, int] | None:
    """The box that holds a drawing's lines, without the paper around; None where there are hardly any."""
    ink = np.asarray(grey) < _INK
    down = np.flatnonzero(ink.sum(axis=1) >= max(2.0, _INK_LINE * ink.shape[1]))
    across = np.flatnonzero(ink.sum(axis=0) >= max(2.0, _INK_LINE * ink.shape[0]))
    if len(down) < _GRID or len(across) < _GRID:
        return None
    return int(across[0]), int(down[0]), int(across[-1]) + 1, int(down[-1]) + 1


def difference_hash(grey: Image.Image) -> bytes:
    """Hash a photo by where it grows lighter: from left to right, then from top to bottom, on a grid of 8 by 8.

    The dhash of Neal Krawetz, "Kind of Like That" (hackerfactor.com, 2013), in both directions; the bits are those
    of ImageHash's dhash and dhash_vertical.

    Args:
        grey: mode L.

    Returns:
        128 bits: those along rows, then those along columns, each row by row, the first one highest.
    """
    wide = np.asarray(grey.resize((_GRID + 1, _GRID), Image.Resampling.LANCZOS))
    tall = np.asarray(grey.resize((_GRID, _GRID + 1), Image.Resampling.LANCZOS))
    return np.packbits(np.stack([wide[:, 1:] > wide[:, :-1], tall[1:] > tall[:-1]])).tobytes()


def sharpness_of_pixels(pixels: Pixels) -> float:
    """How sharp a photo is, as in Look.sharpness.

    Args:
        pixels: uint8[h, w, 3], RGB, or uint8[h, w], upright, MEASURED pixels along the longer side, as for all that
            are compared.
    """
    return _laplacian_variance(_small(Image.fromarray(pixels).convert("L")))


def look_of_pixels(pixels: Pixels) -> Look:
    """The same for uint8[h, w, 3]."""
    return look_of(Image.fromarray(pixels))


def stacks(looks: Mapping[int, Look]) -> list[tuple[int, ...]]:
    """As `stacks_of_traces`, where the looks are at hand."""
    return stacks_of_traces({number: look.trace() for number, look in looks.items()}, looks.get)


def stacks_of_traces(
    traces: Mapping[int, Trace], look_at: Callable[[int], Look | None]
) -> list[tuple[int, ...]]:
    """Photos that look the same, as stacks of two or more numbers each, both in rising order.

    Args:
        traces: of each photo's look, by any number of its own.
        look_at: gives the look of such a photo, for each pair that is compared; None where it cannot be had any more.
    """
    copies: dict[bytes, list[int]] = {}  # the very same look is compared once
    for item_id in sorted(traces):
        copies.setdefault(traces[item_id].same, []).append(item_id)
    distinct = list(copies.values())
    leader = list(range(len(distinct)))
    refused: set[tuple[int, int]] = set()  # several views may propose a pair
    for pair in _candidates([traces[ids[0]] for ids in distinct]):
        if pair in refused or _root(leader, pair[0]) == _root(leader, pair[1]):
            continue
        first, second = (look_at(distinct[index][0]) for index in pair)
        if first is not None and second is not None and alike(first, second):
            _join(leader, *pair)
        elif len(refused) < _REFUSED:
            refused.add(pair)
    found: dict[int, list[int]] = {}
    for index, ids in enumerate(distinct):
        found.setdefault(_root(leader, index), []).extend(ids)
    return sorted(tuple(sorted(stack)) for stack in found.values() if len(stack) > 1)


def alike(first: Look, second: Look) -> bool:
    """Whether two photos look the same."""
    if first.drawing and second.drawing:
        # Whole with whole, ink with ink, which shows more: the finest that can be compared decides.
        tried = [_substitution(*pair) for pair in zip(first.drawing, second.drawing, strict=False)]
        found = [one for one in tried if one is not None]
        return bool(found) and (found[-1] < strokes.REPLACED or found[0] < strokes.EXACT)
    agreeing = _agreeing(first.whole, second.whole, _PHOTO)
    if agreeing is None or _other_colours(first, second):
        return False
    if len(agreeing) < _PHOTO.blocks:  # nearly nothing to be seen: colours decide
        pair = (np.frombuffer(look.colours, np.uint8).astype(np.int16) for look in (first, second))
        return float(np.abs(next(pair) - next(pair)).mean()) <= _FLAT_COLOUR
    return float(agreeing.mean()) >= _PHOTO.share


def _other_colours(first: Look, second: Look) -> bool:
    """Whether the colours differ by more than a brighter print, a crop or a copy in grey explains."""
    darker, lighter = sorted(
        (np.frombuffer(look.colours, np.uint8).reshape(-1, 3).astype(np.float32) for look in (first, second)),
        key=lambda colours: float(colours.mean()),
    )
    if min(float(np.ptp(colours, axis=1).mean()) for colours in (darker, lighter)) < _GREY:
        darker, lighter = darker @ _LUMA, lighter @ _LUMA
    gain = float((darker * lighter).sum()) / max(1.0, float((darker * darker).sum()))
    gain = min(_GAIN, max(1.0, gain))
    differs = float(np.abs(np.minimum(255, darker * gain) - lighter).mean())
    varies = max(
        float(np.square(colours - colours.mean(axis=0)).mean()) ** 0.5 for colours in (darker, lighter)
    )
    return bool(differs > _OTHER_COLOURS * (varies + _VARIES))


def _substitution(first: Picture, second: Picture) -> float | None:
    """How much of the strokes of two drawings is replaced; None where they are too far apart to be compared closely."""
    view = _best_view(first, second)
    if view is None:
        return None
    larger, smaller, box = view
    correlation, shows = _blockwise(_detail(larger, box, _PLAN), _detail(smaller, VIEWS[0], _PLAN), _PLAN)
    if not _agree(shows & (correlation < _PLAN.agrees), int(shows.sum())):
        return None
    return strokes.substitution(_shown(larger, box), _shown(smaller, VIEWS[0]))


def _agree(wrong: npt.NDArray[np.bool_], count: int) -> bool:
    """Whether few enough of the blocks that show anything are wrong, but for those of a corner."""
    if count < _PLAN.blocks:
        return False
    if wrong.sum() <= (1 - _PLAN.share) * count:
        return True
    return bool(wrong.sum() <= _SPOILT * count) and any(
        wrong.sum() - part.sum() <= _ELSEWHERE * count for part in _corners(wrong.reshape(_PLAN.blocks, -1))
    )


def _corners(blocks: npt.NDArray[np.bool_]) -> Iterator[npt.NDArray[np.bool_]]:
    down, across = _CORNER
    for rows in (slice(0, down), slice(-down, None)):
        for columns in (slice(0, across), slice(-across, None)):
            yield blocks[rows, columns]


def _agreeing(first: Picture, second: Picture, kind: _Closeness) -> npt.NDArray[np.bool_] | None:
    """Of each block that shows anything, whether it agrees; None where the hashes are too far apart."""
    view = _best_view(first, second)
    if view is None:
        return None
    larger, smaller, box = view
    correlation, shows = _blockwise(_detail(larger, box, kind), _detail(smaller, VIEWS[0], kind), kind)
    return correlation[shows] >= kind.agrees


def _best_view(first: Picture, second: Picture) -> tuple[Picture, Picture, Sequence[float]] | None:
    """The picture that shows more, the other, and the view of the one that is most like the whole other."""
    one, other = (
        np.frombuffer(picture.hashes, np.uint64).reshape(len(VIEWS), -1) for picture in (first, second)
    )
    differing = np.stack(
        [np.bitwise_count(one ^ other[0]).sum(axis=1), np.bitwise_count(other ^ one[0]).sum(axis=1)]
    )
    if differing.min() > ALIKE_BITS:
        return None
    turned, view = divmod(int(differing.argmin()), len(VIEWS))
    return (second, first, VIEWS[view]) if turned else (first, second, VIEWS[view])


def _shown(drawing: Picture, view: Sequence[float]) -> Grey:
    """A view of a drawing as strokes are compared, float32[SIDE, SIDE]."""
    return np.asarray(_resized(drawing, view, _PLAN, strokes.SIDE), np.float32)


def _resized(picture: Picture, view: Sequence[float], kind: _Closeness, side: int) -> Image.Image:
    grey = picture.grey if kind is _PHOTO else zlib.decompress(picture.grey)
    kept = Image.frombytes("L", (kind.kept, kind.kept), grey)
    left, top, right, bottom = (edge * kind.kept for edge in view)
    return kept.resize((side, side), Image.Resampling.BILINEAR, box=(left, top, right, bottom))


def _detail(picture: Picture, view: Sequence[float], kind: _Closeness) -> Grey:
    """A view of a picture without its local mean: light from a window or a brighter print does not count."""
    shown = _resized(picture, view, kind, kind.side)
    coarse = shown.resize((kind.side // 6, kind.side // 6), Image.Resampling.BOX)
    mean = coarse.resize((kind.side, kind.side), Image.Resampling.BICUBIC)
    return np.asarray(shown, np.float32) - np.asarray(mean, np.float32)


def _blockwise(
    moved: Grey, still: Grey, kind: _Closeness
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    count, shift = kind.blocks, kind.shift
    side = (kind.side - 2 * shift) // count
    whole = side * count

    def blocks(grey: Grey, down: int, across: int) -> Grey:
        part = grey[down : down + whole, across : across + whole].reshape(count, side, count, side)
        return part.transpose(0, 2, 1, 3).reshape(count * count, -1)

    fixed = blocks(still, shift, shift)
    energy = (fixed * fixed).sum(axis=1)
    best, most = np.full(count * count, -1.0), energy.astype(np.float64)
    for down in range(2 * shift + 1):
        for across in range(2 * shift + 1):
            shifted = blocks(moved, down, across)
            here = (shifted * shifted).sum(axis=1)
            np.maximum(best, (shifted * fixed).sum(axis=1) / np.sqrt(here * energy + 1), out=best)
            np.maximum(most, here, out=most)
    return best, most > 0.1 * np.median(most) + 50


def _candidates(traces: Sequence[Trace]) -> Iterator[tuple[int, int]]:
    """Index pairs of photos that may look the same, each perhaps more than once."""
    yield from _near_pictures(list(range(len(traces))), [trace.hashes[:_HASHES] for trace in traces])
    drawings = [
        (number, trace.hashes[at : at + _HASHES])
        for number, trace in enumerate(traces)
        for at in range(_HASHES, len(trace.hashes), _HASHES)
    ]
    yield from _near_pictures([number for number, _ in drawings], [hashes for _, hashes in drawings])


def _near_pictures(numbers: Sequence[int], pictures: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """Pairs of numbers whose pictures have a view of one near the whole of the other; all pairs, block by block.

    Args:
        numbers: of the photo that each picture shows.
        pictures: their hashes; see Picture.
    """
    if len(pictures) < 2:
        return
    words = np.frombuffer(b"".join(pictures), np.uint64)
    words = words.reshape(len(pictures), len(VIEWS), -1)
    whole = np.ascontiguousarray(words[:, 0])
    size = max(1, PAIRS // len(pictures))
    for view in range(len(VIEWS)):
        views = np.ascontiguousarray(words[:, view])
        for start in range(0, len(pictures), size):
            for first, second in _near(views[start : start + size], whole):
                one, other = numbers[first + start], numbers[second]
                if one != other:
                    yield (one, other) if one < other else (other, one)


def _near(views: Words, whole: Words) -> Iterable[tuple[int, int]]:
    """Pairs with few differing bits. Hashes that are near differ little in their first half, too: it is asked first."""
    first, second = np.nonzero(np.bitwise_count(views[:, 0, None] ^ whole[None, :, 0]) <= _HALF_BITS)
    differing = np.bitwise_count(views[first] ^ whole[second]).sum(axis=1)
    near = differing <= ALIKE_BITS
    return zip(first[near].tolist(), second[near].tolist(), strict=True)


def _root(leader: list[int], index: int) -> int:
    while leader[index] != index:
        leader[index] = leader[leader[index]]
        index = leader[index]
    return index


def _join(leader: list[int], first: int, second: int) -> None:
    first, second = _root(leader, first), _root(leader, second)
    leader[max(first, second)] = min(first, second)


def _small(grey: Image.Image) -> npt.NDArray[np.float32]:
    scale = _SIDE / max(grey.size)
    size = (max(3, round(grey.width * scale)), max(3, round(grey.height * scale)))
    return np.asarray(grey.resize(size, Image.Resampling.BILINEAR), np.float32)


def _laplacian_variance(grey: npt.NDArray[np.float32]) -> float:
    found = grey[1:-1, 1:-1] * -4
    for part in (grey[:-2, 1:-1], grey[2:, 1:-1], grey[1:-1, :-2], grey[1:-1, 2:]):
        found += part
    return float(found.var())

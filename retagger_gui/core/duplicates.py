"""Near-duplicates: photos that look the same, though scaled, encoded anew or stamped with a watermark.

Portals repeat photos and agencies reuse them; the same photo in two listings may be the same property twice. Two
photos look the same when their difference hashes (`difference_hash`, 128 bits) and their colours on a grid of 8 by
8 agree. The limits were found on 2,100 photos of real listings: encoding at quality 30, scaling to a third and a
large watermark in the middle stay within them, different rooms do not. Drawings are mostly white, so that their
hashes agree though the plans differ: for them the limits are tighter.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from retagger_gui.core.images import Pixels

MEASURED = 400  # pixels along the longer side of the thumbnails that photos are measured on, everywhere
ALIKE_BITS = 18  # of 128 that may differ
ALIKE_COLOUR = 12.0  # mean difference of the 8 x 8 colours, 0..255
_DRAWING_BITS = 4
_DRAWING_COLOUR = 3.0
_WHITE = 232  # luminance from which a pixel is paper
_DRAWING = 0.4  # share of paper from which a photo counts as a drawing
_SIDE = 256  # pixels along the longer side at which sharpness is measured
_GRID = 8
_PAIRS = 2_000_000  # of photos compared at a time: some 40 MB while it lasts, however many photos there are
_NEAR_PAIRS = 20_000  # of those whose colours are compared at a time, some 20 MB
_FORMAT = struct.Struct("<BBf16s192s")
_VERSION = 1  # of what is packed; looks of another version are measured anew

Words = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Look:
    """What a photo looks like, in a few numbers.

    Attributes:
        bits: the difference hashes, 16 bytes.
        colours: RGB on a grid of 8 by 8, 192 bytes.
        sharpness: variance of the Laplacian at 256 pixels along the longer side; higher is sharper.
        drawing: mostly white, as floor plans and tables are.
    """

    bits: bytes
    colours: bytes
    sharpness: float
    drawing: bool

    def packed(self) -> bytes:
        """The look as bytes, to be stored."""
        return _FORMAT.pack(_VERSION, self.drawing, self.sharpness, self.bits, self.colours)

    @staticmethod
    def unpacked(data: bytes) -> "Look | None":
        """What packed() gave, or None where another version of ReTagger did."""
        if len(data) != _FORMAT.size or data[0] != _VERSION:
            return None
        _, drawing, sharpness, bits, colours = _FORMAT.unpack(data)
        return Look(bits, colours, sharpness, bool(drawing))


def look_of(photo: Image.Image) -> Look:
    """Measure a photo.

    Args:
        photo: RGB, upright; a thumbnail of some hundred pixels is enough.
    """
    grey = photo.convert("L")
    bits = difference_hash(grey)
    colours = photo.resize((_GRID, _GRID), Image.Resampling.BOX).tobytes()
    luminance = _small(grey)
    paper = float((luminance >= _WHITE).mean())
    return Look(bits, colours, _laplacian_variance(luminance), paper >= _DRAWING)


def difference_hash(grey: Image.Image) -> bytes:
    """Hash a photo by where it grows lighter: from left to right, then from top to bottom, on a grid of 8 by 8.

    The dhash of Neal Krawetz, "Kind of Like That" (hackerfactor.com, 2013), in both directions; the bits are those
    of ImageHash's dhash and dhash_vertical, so that hashes stored by earlier versions stay valid.

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
        pixels: uint8[h, w, 3], RGB, upright, MEASURED pixels along the longer side: the same for all photos that
            are compared.
    """
    return _laplacian_variance(_small(Image.fromarray(pixels).convert("L")))


def look_of_pixels(pixels: Pixels) -> Look:
    """The same for uint8[h, w, 3]."""
    return look_of(Image.fromarray(pixels))


def stacks(looks: Mapping[int, Look]) -> list[tuple[int, ...]]:
    """Photos that look the same, as stacks of two or more numbers each, both in rising order.

    Args:
        looks: of each photo, by any number of its own.
    """
    copies: dict[tuple[bytes, bytes, bool], list[int]] = {}  # the very same look is compared once
    for item_id in sorted(looks):
        look = looks[item_id]
        copies.setdefault((look.bits, look.colours, look.drawing), []).append(item_id)
    distinct = list(copies.values())
    leader = list(range(len(distinct)))
    for first, second in _alike_pairs([looks[ids[0]] for ids in distinct]):
        _join(leader, first, second)
    found: dict[int, list[int]] = {}
    for index, ids in enumerate(distinct):
        found.setdefault(_root(leader, index), []).extend(ids)
    return sorted(tuple(sorted(stack)) for stack in found.values() if len(stack) > 1)


def alike(first: Look, second: Look) -> bool:
    """Whether two photos look the same."""
    return any(True for _ in _alike_pairs([first, second]))


def _alike_pairs(looks: Sequence[Look]) -> Iterator[tuple[int, int]]:
    """Index pairs of photos that look the same. All pairs are compared, but in numpy, a block at a time."""
    if len(looks) < 2:
        return
    words = np.frombuffer(b"".join(look.bits for look in looks), np.uint64).reshape(len(looks), -1)
    colours = np.frombuffer(b"".join(look.colours for look in looks), np.uint8).reshape(len(looks), -1)
    drawing = np.array([look.drawing for look in looks])
    size = max(1, _PAIRS // len(looks))
    for start in range(0, len(looks), size):
        near = _near(words, start, size)
        for part in range(0, len(near[0]), _NEAR_PAIRS):
            first, second = (side[part : part + _NEAR_PAIRS] for side in near)
            differing = np.bitwise_count(words[first] ^ words[second]).sum(axis=1)
            colour = np.abs(colours[first].astype(np.int16) - colours[second]).mean(axis=1)
            strict = drawing[first] | drawing[second]
            same = np.where(
                strict,
                (differing <= _DRAWING_BITS) & (colour <= _DRAWING_COLOUR),
                (differing <= ALIKE_BITS) & (colour <= ALIKE_COLOUR),
            )
            yield from zip(first[same].tolist(), second[same].tolist(), strict=True)


def _near(words: Words, start: int, size: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Pairs with few differing bits, the first of each in the block of that size that begins at `start`."""
    block, rest = words[start : start + size], words[start:]
    differing = np.zeros((len(block), len(rest)), np.uint8)
    for word in range(words.shape[1]):
        differing += np.bitwise_count(block[:, word, None] ^ rest[None, :, word])
    first, second = np.nonzero(differing <= ALIKE_BITS)
    later = second > first
    return first[later] + start, second[later] + start


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
    middle = grey[1:-1, 1:-1]
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    return float((around - 4 * middle).var())

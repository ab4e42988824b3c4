"""Photos drawn by the tests: plain colours that the tiny model of tests/tiny_model.py tells apart."""

from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from tests.tiny_model import COLOURS

Colour = tuple[int, int, int]


def colour_of(what: str | Colour) -> Colour:
    """The colour that the tiny model takes for a label; a colour stays as it is."""
    return COLOURS[what] if isinstance(what, str) else what


def image(what: str | Colour = "kitchen", size: tuple[int, int] = (64, 48)) -> Image.Image:
    """A plain photo of one label's colour."""
    return Image.new("RGB", size, colour_of(what))


def blend(first: str, second: str, share: float) -> Colour:
    """The colour between two labels' own: share 0 is the first, 1 the second, 0.5 as likely both.

    Neighbours only (kitchen and living_room, living_room and dining_room, bathroom and balcony): between
    the others lies a third label's colour.
    """
    pairs = zip(COLOURS[first], COLOURS[second], strict=True)
    r, g, b = (round(a + (z - a) * share) for a, z in pairs)
    return (r, g, b)


def draw(path: Path, what: str | Colour = "kitchen", size: tuple[int, int] = (64, 48), **save: Any) -> Path:
    """Save a plain photo, in the format of its suffix unless told otherwise; makes the folder too.

    >>> draw(tmp_path / "12 Oak Road" / "1.jpg", "bedroom")
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    image(what, size).save(path, **save)
    return path


def draw_noisy(
    path: Path, what: str | Colour = "kitchen", size: tuple[int, int] = (64, 48), seed: int = 0
) -> Path:
    """Like draw, with a pattern that depends on the seed, so that no two files are alike."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = image(what, size)
    pen = ImageDraw.Draw(picture)
    for bit in range(16):
        if seed >> bit & 1:
            pen.point((2 * bit, 1), "white")
    pen.point((0, 3), (seed % 256, seed // 256 % 256, 7))
    picture.save(path)
    return path

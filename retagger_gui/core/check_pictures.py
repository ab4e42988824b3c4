"""Pictures drawn for checking engines against each other: no photos, but with what photos have for a network to do."""

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from retagger_gui.core.images import MODEL_SIZE, Pixels

COUNT = 16
_CELLS = (3, 9, 28, 90)  # across: of the noise at several scales, from large areas to grain

Rng = np.random.Generator


def pictures(count: int = COUNT) -> Pixels:
    """The same pictures each time, as uint8[count, 299, 299, 3]."""
    return np.stack([_picture(np.random.default_rng(number)) for number in range(count)])


def _picture(rng: Rng) -> Pixels:
    """A room of sorts: light that falls off, surfaces with edges and grain, thin lines."""
    picture = Image.fromarray(_ground(rng))
    on = ImageDraw.Draw(picture)
    for _ in range(int(rng.integers(2, 14))):
        _surface(on, rng)
    for _ in range(int(rng.integers(0, 25))):
        x, y, right, bottom = (float(part) for part in rng.uniform(-0.1, 1.1, 4) * MODEL_SIZE)
        on.line((x, y, right, bottom), fill=_colour(rng), width=int(rng.integers(1, 4)))
    return _grained(picture, rng)


def _ground(rng: Rng) -> Pixels:
    """Two colours that blend into each other from top to bottom."""
    top, bottom = (np.array(_colour(rng), np.float32) for _ in range(2))
    share = np.linspace(0, 1, MODEL_SIZE, dtype=np.float32)[:, None, None]
    rows = np.broadcast_to((1 - share) * top + share * bottom, (MODEL_SIZE, MODEL_SIZE, 3))
    ground: Pixels = rows.astype(np.uint8)
    return ground


def _surface(on: ImageDraw.ImageDraw, rng: Rng) -> None:
    """A wall, a window, a table: a slanted quadrangle, a box or an oval."""
    x, y = (float(part) for part in rng.uniform(-0.2, 0.9, 2) * MODEL_SIZE)
    width, height = (float(part) for part in rng.uniform(0.05, 0.8, 2) * MODEL_SIZE)
    kind = int(rng.integers(0, 3))
    if kind == 0:
        slant = float(rng.uniform(-0.3, 0.3)) * MODEL_SIZE
        on.polygon(
            [(x, y), (x + width, y + slant), (x + width, y + height), (x, y + height)], fill=_colour(rng)
        )
    elif kind == 1:
        on.rectangle((x, y, x + width, y + height), fill=_colour(rng), outline=_colour(rng))
    else:
        on.ellipse((x, y, x + width, y + height), fill=_colour(rng))


def _grained(picture: Image.Image, rng: Rng) -> Pixels:
    """With noise of several scales on top, as fabric, wood and leaves have."""
    values = np.asarray(picture, np.float32)
    for cells in _CELLS:
        values = values + float(rng.uniform(0, 28)) * _noise(cells, rng)[:, :, None]
    grained: Pixels = values.clip(0, 255).astype(np.uint8)
    return grained


def _noise(cells: int, rng: Rng) -> npt.NDArray[np.float32]:
    """Smooth noise float32[299, 299] between -1 and 1."""
    coarse = Image.fromarray(rng.uniform(-1, 1, (cells, cells)).astype(np.float32))
    return np.asarray(coarse.resize((MODEL_SIZE, MODEL_SIZE), Image.Resampling.BICUBIC), np.float32)


def _colour(rng: Rng) -> tuple[int, int, int]:
    """Rather grey, as homes are."""
    grey = rng.integers(20, 245)
    red, green, blue = (int(part) for part in (grey + rng.normal(0, 22, 3)).clip(0, 255))
    return red, green, blue

"""Drawn maps, energy charts and price tables: kinds of `graphic` that listings have and the photos at hand lack."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from training.config import Config
from training.errors import TrainingError
from training.table import Entry

_LABEL = "graphic"
_ENERGY = ("#008054", "#19b459", "#8dce46", "#ffd500", "#fcaa65", "#ef8023", "#e9153b")  # bands A to G
_SIZE = (480, 360)

Rng = np.random.Generator


def with_graphics(entries: Sequence[Entry], config: Config) -> list[Entry]:
    """The entries and, for training alone, `synthetic_graphics` drawn ones; none where `graphic` is no label.

    Raises:
        TrainingError: the drawings cannot be written.
    """
    if not config.synthetic_graphics or all(entry.label != _LABEL for entry in entries):
        return list(entries)
    folder = config.run / "synthetic"
    drawn = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(config.synthetic_graphics):
            path = folder / f"{number:05}.jpg"
            picture = draw(np.random.default_rng((config.seed, number)))
            picture.save(path, quality=85)
            drawn.append(_entry(path, picture))
    except OSError as error:
        raise TrainingError(f"{folder} cannot be written ({error.strerror}); is the disk full?") from error
    return [*entries, *drawn]


def draw(rng: Rng) -> Image.Image:
    """One drawing, 480x360 or turned: an energy chart, a street map or a table."""
    size = _SIZE if rng.random() < 0.7 else _SIZE[::-1]
    picture = Image.new("RGB", size, _pale(rng))
    (_energy_chart, _street_map, _table)[int(rng.integers(0, 3))](ImageDraw.Draw(picture), size, rng)
    return picture


def _entry(path: Path, picture: Image.Image) -> Entry:
    return Entry(
        path.name, path, _LABEL, source="drawn", split="train", width=picture.width, height=picture.height
    )


def _energy_chart(on: ImageDraw.ImageDraw, size: tuple[int, int], rng: Rng) -> None:
    """Seven bars that grow longer from A to G, with the current and the potential rating beside them."""
    left, top = size[0] * rng.uniform(0.03, 0.12), size[1] * rng.uniform(0.1, 0.25)
    step = (size[1] * 0.95 - top) / 7
    on.text((left, top * 0.3), _words(rng, 3), fill="black", font_size=max(10, int(top * 0.4)))
    for band, colour in enumerate(_ENERGY):
        y = top + band * step
        right = left + size[0] * (0.22 + 0.055 * band)
        on.rectangle((left, y, right, y + step * 0.86), fill=colour)
        on.text(
            (right - step * 0.7, y + step * 0.1), "ABCDEFG"[band], fill="white", font_size=int(step * 0.6)
        )
        on.text((left + 4, y + step * 0.25), f"{92 - 12 * band}+", fill="black", font_size=int(step * 0.35))
    for column in (0.7, 0.85):
        band = int(rng.integers(0, 7))
        x, y = size[0] * column, top + band * step
        on.line((x - 6, top - step * 0.5, x - 6, size[1] * 0.95), fill="grey")
        arrow = [
            (x, y + step * 0.43),
            (x + step * 0.4, y),
            (x + step * 1.5, y),
            (x + step * 1.5, y + step * 0.86),
        ]
        on.polygon([*arrow, (x + step * 0.4, y + step * 0.86)], fill=_ENERGY[band])
        number = str(int(rng.integers(10, 99)))
        on.text((x + step * 0.5, y + step * 0.1), number, fill="white", font_size=int(step * 0.6))


def _street_map(on: ImageDraw.ImageDraw, size: tuple[int, int], rng: Rng) -> None:
    """Parks, water, a bent grid of streets with names, and a pin."""
    for colour in ("#c8e6b8", "#aad3df", "#c8e6b8", "#e8e0d0"):
        corners = [tuple(point) for point in rng.uniform(-0.1, 1.1, (5, 2)) * size]
        if rng.random() < 0.7:
            on.polygon(corners, fill=colour)
    tilt = rng.uniform(-0.6, 0.6)
    for width, colour in ((3, "white"), (3, "white"), (7, "#f7d774"), (11, "#f2a65e")):
        for _ in range(int(rng.integers(2, 9 if width == 3 else 3))):
            x, y = rng.uniform(0, 1, 2) * size
            turn = tilt + (np.pi / 2 if rng.random() < 0.5 else 0) + rng.normal(0, 0.07)
            reach = np.array([np.cos(turn), np.sin(turn)]) * max(size) * rng.uniform(0.5, 2)
            ends = [(x - reach[0], y - reach[1]), (x, y), (x + reach[0], y + reach[1])]
            on.line(ends, fill="#bbbbbb", width=width + 2)
            on.line(ends, fill=colour, width=width)
    for _ in range(int(rng.integers(4, 14))):
        x, y = rng.uniform(0, 0.9, 2) * size
        on.text((x, y), _words(rng, 2), fill="#555555", font_size=int(rng.integers(8, 14)))
    x, y = rng.uniform(0.3, 0.7, 2) * size
    on.polygon([(x, y), (x - 11, y - 24), (x + 11, y - 24)], fill="#d33d2e")
    on.ellipse((x - 12, y - 38, x + 12, y - 14), fill="#d33d2e")
    on.ellipse((x - 4, y - 30, x + 4, y - 22), fill="white")


def _table(on: ImageDraw.ImageDraw, size: tuple[int, int], rng: Rng) -> None:
    """Rows of words and numbers under a coloured heading, as adverts and price lists have."""
    colour = tuple(int(c) for c in rng.integers(20, 200, 3))
    heading = size[1] * rng.uniform(0.12, 0.3)
    on.rectangle((0, 0, size[0], heading), fill=colour)
    on.text((12, heading * 0.2), _words(rng, 3).upper(), fill="white", font_size=int(heading * 0.45))
    height = rng.uniform(18, 34)
    for row in range(int((size[1] - heading) / height)):
        y = heading + row * height
        if row % 2 and rng.random() < 0.8:
            on.rectangle((0, y, size[0], y + height), fill="#eeeeee")
        on.text((12, y + 3), _words(rng, int(rng.integers(1, 5))), fill="black", font_size=int(height * 0.6))
        on.text(
            (size[0] * 0.72, y + 3),
            f"{int(rng.integers(1, 900)):,} 000",
            fill="black",
            font_size=int(height * 0.6),
        )


def _pale(rng: Rng) -> tuple[int, int, int]:
    red, green, blue = (int(part) for part in rng.integers(228, 256, 3))
    return red, green, blue


def _words(rng: Rng, count: int) -> str:
    letters = np.array(list("abcdefghiklmnoprstuvw"))
    words = ["".join(rng.choice(letters, int(rng.integers(3, 9)))).capitalize() for _ in range(count)]
    return " ".join(words)

"""Draws listings of made-up homes: simple pictures of rooms that may be published, for screenshots and for trying out.

python -m tests.e2e.draw_listings FOLDER
"""

import argparse
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 960, 720
_SCALE = 2  # drawn twice as large, then reduced: smooth edges
Colour = tuple[int, int, int]
Point = tuple[float, float]

STREETS = (
    "12 Oak Road", "3 High Street", "24 Mill Lane", "7 Park Avenue", "61 Station Road", "18 Elm Court",
    "Flat 2, Quay House", "Flat 9, The Maltings",
)  # fmt: skip
ROOMS = (
    "kitchen", "bathroom", "bedroom", "living_room", "dining_room", "hallway", "balcony", "exterior",
    "floorplan", "graphic", "other",
)  # fmt: skip


@dataclass(frozen=True)
class Palette:
    """One home's colours."""

    wall: Colour
    floor: Colour
    wood: Colour
    fabric: Colour
    accent: Colour
    trim: Colour = (250, 249, 246)


PALETTES = (
    Palette((232, 226, 214), (193, 154, 107), (150, 103, 62), (88, 120, 140), (222, 138, 71)),
    Palette((217, 226, 224), (176, 142, 108), (120, 84, 56), (186, 112, 96), (66, 124, 118)),
    Palette((236, 230, 224), (150, 118, 92), (92, 64, 48), (120, 136, 98), (214, 168, 74)),
    Palette((222, 224, 232), (206, 182, 150), (176, 136, 92), (74, 90, 128), (206, 96, 88)),
    Palette((240, 233, 220), (130, 104, 84), (70, 58, 52), (198, 178, 150), (58, 108, 132)),
    Palette((214, 222, 212), (198, 164, 120), (132, 92, 60), (152, 96, 110), (230, 180, 90)),
    Palette((230, 224, 230), (168, 150, 134), (108, 90, 84), (96, 132, 152), (190, 130, 160)),
    Palette((226, 232, 238), (184, 160, 132), (138, 108, 80), (62, 96, 92), (222, 150, 90)),
)


def shade(colour: Colour, by: float) -> Colour:
    """Lighter (above 0) or darker (below 0), by a share of the way to white or black."""
    goal = 255 if by > 0 else 0
    r, g, b = (round(c + (goal - c) * abs(by)) for c in colour)
    return (r, g, b)


class Pen:
    """Draws in units of the finished picture."""

    def __init__(self, size: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
        self.size = size
        self.image = Image.new("RGB", (size[0] * _SCALE, size[1] * _SCALE))
        self._draw = ImageDraw.Draw(self.image)

    def box(self, x: float, y: float, w: float, h: float, colour: Colour, *, round_: float = 0) -> None:
        """A rectangle, perhaps with round corners."""
        edges = [x * _SCALE, y * _SCALE, (x + w) * _SCALE - 1, (y + h) * _SCALE - 1]
        if edges[2] > edges[0] and edges[3] > edges[1]:
            self._draw.rounded_rectangle(edges, round_ * _SCALE, fill=colour)

    def poly(self, points: Sequence[Point], colour: Colour) -> None:
        """A filled polygon."""
        self._draw.polygon([(x * _SCALE, y * _SCALE) for x, y in points], fill=colour)

    def disc(self, x: float, y: float, w: float, h: float, colour: Colour) -> None:
        """An ellipse by its box."""
        self._draw.ellipse([x * _SCALE, y * _SCALE, (x + w) * _SCALE, (y + h) * _SCALE], fill=colour)

    def line(self, points: Sequence[Point], colour: Colour, width: float = 2) -> None:
        """A line through points."""
        self._draw.line(
            [(x * _SCALE, y * _SCALE) for x, y in points],
            fill=colour,
            width=round(width * _SCALE),
            joint="curve",
        )

    def arc(
        self, x: float, y: float, r: float, start: float, end: float, colour: Colour, width: float = 3
    ) -> None:
        """Part of a circle around a point, in degrees."""
        edges = [(x - r) * _SCALE, (y - r) * _SCALE, (x + r) * _SCALE, (y + r) * _SCALE]
        self._draw.arc(edges, start, end, fill=colour, width=round(width * _SCALE))

    def fade(self, x: float, y: float, w: float, h: float, top: Colour, bottom: Colour) -> None:
        """A rectangle that changes its colour from top to bottom."""
        steps = max(1, round(h / 3))
        for step in range(steps):
            share = step / max(1, steps - 1)
            r, g, b = (round(a + (z - a) * share) for a, z in zip(top, bottom, strict=True))
            self.box(x, y + h * step / steps, w, h / steps + 1, (r, g, b))

    def shadow(self, x: float, y: float, w: float, h: float, strength: int = 70) -> None:
        """A soft shadow on the floor."""
        mask = Image.new("L", self.image.size)
        edges = [x * _SCALE, y * _SCALE, (x + w) * _SCALE, (y + h) * _SCALE]
        ImageDraw.Draw(mask).ellipse(edges, fill=strength)
        self.image.paste((20, 16, 12), mask=mask.filter(ImageFilter.GaussianBlur(10 * _SCALE)))

    def paste(self, other: "Pen", x: float, y: float) -> None:
        """Another drawing, as it is."""
        self.image.paste(other.image, (round(x * _SCALE), round(y * _SCALE)))

    def done(self) -> Image.Image:
        """The picture, at its size, with light that falls off towards the corners."""
        picture = self.image.resize(self.size, Image.Resampling.LANCZOS)
        mask = Image.new("L", (64, 48), 0)
        values = []
        for y in range(48):
            for x in range(64):
                distance = math.hypot((x - 31.5) / 32, (y - 20) / 30)
                values.append(round(min(60.0, max(0.0, (distance - 0.65) * 90))))
        mask.putdata(values)
        picture.paste((18, 14, 12), mask=mask.resize(self.size, Image.Resampling.BICUBIC))
        return picture


# Things that stand in rooms


def room(pen: Pen, p: Palette, horizon: float = 0.68) -> float:
    """Walls, skirting and a floor of planks; returns where the floor begins."""
    y = HEIGHT * horizon
    pen.fade(0, 0, WIDTH, y, shade(p.wall, 0.25), shade(p.wall, -0.04))
    pen.fade(0, y, WIDTH, HEIGHT - y, shade(p.floor, -0.10), shade(p.floor, 0.12))
    for number in range(-14, 30):
        x = WIDTH / 2 + (number - 8) * 70
        pen.line(
            [(WIDTH / 2 + (x - WIDTH / 2) * 0.55, y), (x * 1.9 - WIDTH * 0.45, HEIGHT)],
            shade(p.floor, -0.16),
            1,
        )
    pen.box(0, y - 12, WIDTH, 12, p.trim)
    pen.box(0, y, WIDTH, 3, shade(p.floor, -0.35))
    return y


def window(pen: Pen, p: Palette, x: float, y: float, w: float, h: float, *, curtains: bool = True) -> None:
    """A window on a bright day."""
    pen.box(x - 10, y - 10, w + 20, h + 20, p.trim, round_=4)
    view = Pen((round(w), round(h)))
    view.fade(0, 0, w, h, (150, 196, 232), (226, 240, 248))
    view.disc(w * 0.08, h * 0.62, w * 0.7, h * 0.7, (142, 176, 122))
    view.disc(w * 0.5, h * 0.70, w * 0.7, h * 0.6, (112, 152, 104))
    pen.paste(view, x, y)
    pen.box(x - 10, y + h, w + 20, 10, p.trim)
    pen.box(x - 16, y + h + 10, w + 32, 8, shade(p.trim, -0.08))
    pen.box(x + w / 2 - 4, y, 8, h, p.trim)
    pen.box(x, y + h * 0.42, w, 6, p.trim)
    if curtains:
        for side, left in ((0, x - 52), (1, x + w + 8)):
            for fold in range(4):
                tone = 0.10 if (fold + side) % 2 else -0.06
                pen.box(left + fold * 11, y - 22, 12, h + 66, shade(p.fabric, 0.45 + tone))
        pen.box(x - 66, y - 30, w + 132, 7, shade(p.wood, -0.2), round_=3)


def picture_frame(pen: Pen, p: Palette, x: float, y: float, w: float, h: float, seed: int) -> None:
    """Something abstract behind glass."""
    chance = random.Random(seed)
    pen.box(x - 7, y - 7, w + 14, h + 14, shade(p.wood, -0.25))
    pen.box(x, y, w, h, (246, 243, 236))
    for _ in range(3):
        size = w * chance.uniform(0.25, 0.5)
        left, top = x + chance.uniform(0.05, 0.9) * (w - size), y + chance.uniform(0.05, 0.9) * (h - size)
        pen.disc(
            left,
            top,
            size,
            size,
            chance.choice([p.accent, p.fabric, shade(p.wood, 0.3), shade(p.accent, 0.4)]),
        )


def plant(pen: Pen, x: float, y: float, size: float, pot: Colour) -> None:
    """A plant in its pot, standing at a point."""
    for angle in range(-70, 71, 20):
        tip = (
            x + math.sin(math.radians(angle)) * size,
            y - size * 0.5 - math.cos(math.radians(angle)) * size,
        )
        middle = ((x + tip[0]) / 2, (y - size * 0.5 + tip[1]) / 2)
        wide = size * 0.12
        pen.poly(
            [(x, y - size * 0.45), (middle[0] - wide, middle[1]), tip, (middle[0] + wide, middle[1])],
            (74 + angle % 40, 128, 82),
        )
    pen.poly(
        [
            (x - size * 0.3, y - size * 0.55),
            (x + size * 0.3, y - size * 0.55),
            (x + size * 0.22, y),
            (x - size * 0.22, y),
        ],
        pot,
    )


def pendant(pen: Pen, x: float, length: float, size: float, colour: Colour) -> None:
    """A lamp that hangs from the ceiling, lit."""
    pen.line([(x, 0), (x, length)], (60, 60, 60), 2)
    pen.poly(
        [
            (x - size * 0.25, length),
            (x + size * 0.25, length),
            (x + size * 0.6, length + size * 0.6),
            (x - size * 0.6, length + size * 0.6),
        ],
        colour,
    )
    pen.disc(x - size * 0.3, length + size * 0.5, size * 0.6, size * 0.24, (255, 244, 205))


def lamp(pen: Pen, x: float, y: float, height: float, colour: Colour) -> None:
    """A standing lamp."""
    pen.box(x - 2, y - height, 4, height, (70, 66, 62))
    pen.disc(x - 26, y - 6, 52, 12, (70, 66, 62))
    pen.poly(
        [(x - 24, y - height - 46), (x + 24, y - height - 46), (x + 40, y - height), (x - 40, y - height)],
        colour,
    )


# Rooms


def kitchen(pen: Pen, p: Palette, chance: random.Random) -> None:
    """Units along the wall, oven, hood, a window over the sink, an island in front."""
    y = room(pen, p, 0.74)
    front = chance.choice([p.trim, shade(p.fabric, 0.15), shade(p.wood, 0.25), shade(p.accent, 0.25)])
    top = shade(p.wood, 0.35) if front != p.trim else shade(p.wood, -0.1)
    pen.box(0, 250, WIDTH, 110, shade(p.wall, 0.55))
    for row in range(4):
        for column in range(-1, 33):
            x = column * 30 + (row % 2) * 15
            pen.box(x + 1, 251 + row * 28, 28, 26, shade(p.wall, 0.62 - 0.05 * ((row * 7 + column * 3) % 3)))
    flip = chance.random() < 0.5
    left = 90 if flip else 560
    window(pen, p, left + 20, 90, 250, 190, curtains=False)
    hood = 620 if flip else 200
    for x in range(-20, WIDTH, 122):
        if left - 114 < x < left + 282 or hood - 176 < x < hood + 92:
            continue
        pen.box(x, 60, 122, 170, front, round_=3)
        pen.box(x + 8, 68, 106, 154, shade(front, -0.04), round_=3)
        pen.box(x + 54, 206, 14, 5, (90, 90, 92))
    pen.poly([(hood - 20, 60), (hood + 60, 60), (hood + 90, 210), (hood - 50, 210)], (176, 180, 184))
    pen.box(hood - 56, 208, 152, 18, (150, 154, 158))
    pen.box(0, 356, WIDTH, 18, top)
    for x in range(0, WIDTH, 120):
        pen.box(x + 3, 376, 114, y - 384, front, round_=3)
        pen.box(x + 12, 388, 96, y - 408, shade(front, -0.05), round_=3)
        pen.box(x + 44, 396, 32, 5, (96, 96, 98))
    pen.box(hood - 50, 376, 140, y - 384, (62, 64, 68), round_=4)
    pen.box(hood - 36, 420, 112, 76, (28, 30, 34), round_=4)
    pen.box(hood - 36, 400, 112, 6, (160, 162, 166))
    for number in range(4):
        pen.disc(hood - 40 + number * 34, 346, 26, 10, (30, 30, 32))
    pen.disc(hood - 10, 312, 60, 40, (190, 90, 70))
    pen.box(hood - 12, 330, 64, 22, (190, 90, 70), round_=8)
    tap = left + 150
    pen.line([(tap, 356), (tap, 300), (tap + 36, 300), (tap + 36, 318)], (140, 146, 150), 7)
    plant(pen, left + 30, 358, 44, p.accent)
    pen.shadow(180, 640, 620, 70)
    pen.box(200, 548, 560, 20, top, round_=3)
    pen.box(222, 568, 516, 130, shade(front, -0.12))
    for x in (300, 430, 560, 660):
        pen.disc(x - 34, 590, 68, 18, shade(p.wood, 0.1))
        pen.line([(x - 22, 600), (x - 30, 712)], (50, 48, 46), 5)
        pen.line([(x + 22, 600), (x + 30, 712)], (50, 48, 46), 5)
    pen.disc(420, 512, 110, 40, p.trim)
    for number, colour in enumerate([(224, 96, 60), (240, 176, 66), (150, 180, 70)]):
        pen.disc(436 + number * 26, 496, 30, 30, colour)
    for x in (330, 480, 630):
        pendant(pen, x, 120 + chance.randint(0, 20), 56, p.accent)


def bathroom(pen: Pen, p: Palette, chance: random.Random) -> None:
    """Tiles, a bath, a basin with its mirror."""
    tile = chance.choice([(222, 234, 236), (238, 238, 234), shade(p.fabric, 0.6), (226, 222, 232)])
    pen.fade(0, 0, WIDTH, 540, shade(tile, 0.3), tile)
    for row in range(12):
        pen.line([(0, row * 46), (WIDTH, row * 46)], shade(tile, -0.08), 1.5)
    for column in range(22):
        pen.line([(column * 46, 0), (column * 46, 540)], shade(tile, -0.08), 1.5)
    pen.fade(0, 540, WIDTH, 180, shade(p.floor, -0.25), shade(p.floor, -0.05))
    for column in range(-8, 26):
        pen.line(
            [(480 + (column - 9) * 50, 540), (480 + (column - 9) * 120, 720)], shade(p.floor, -0.32), 1.5
        )
    pen.line([(0, 600), (WIDTH, 600)], shade(p.floor, -0.32), 1.5)
    mirror_left = chance.random() < 0.5
    x = 90 if mirror_left else 560
    pen.box(x - 8, 92, 286, 236, shade(p.wood, -0.05), round_=18)
    pen.fade(x, 100, 270, 220, (214, 228, 236), (236, 242, 244))
    pen.poly([(x + 40, 320), (x + 130, 100), (x + 180, 100), (x + 90, 320)], (240, 246, 248))
    pen.box(x - 24, 420, 318, 26, (250, 250, 250), round_=6)
    pen.box(x - 10, 446, 290, 150, shade(p.wood, 0.12))
    for number in range(2):
        pen.box(x + 2 + number * 138, 458, 128, 126, shade(p.wood, 0.2), round_=3)
        pen.box(x + 52 + number * 138, 470, 30, 5, (80, 78, 76))
    pen.disc(x + 70, 392, 130, 44, (252, 252, 252))
    pen.disc(x + 84, 398, 102, 26, (214, 222, 226))
    pen.line([(x + 135, 396), (x + 135, 356), (x + 156, 356), (x + 156, 366)], (150, 156, 160), 7)
    bath = 480 if mirror_left else 50
    pen.shadow(bath - 10, 620, 430, 60)
    pen.box(bath, 470, 420, 150, (252, 252, 252), round_=50)
    pen.box(bath - 14, 462, 448, 26, (244, 246, 247), round_=13)
    pen.disc(bath + 20, 466, 380, 16, (206, 222, 230))
    pen.line([(bath + 390, 460), (bath + 390, 390), (bath + 352, 390)], (150, 156, 160), 8)
    pen.box(bath + 60, 210, 210, 7, (150, 156, 160), round_=3)
    pen.box(bath + 90, 214, 70, 140, p.accent, round_=4)
    pen.box(bath + 170, 214, 66, 110, shade(p.fabric, 0.3), round_=4)
    plant(pen, bath + 330, 462, 54, p.trim)
    pen.disc(330, 640, 300, 64, shade(p.fabric, 0.35))


def bedroom(pen: Pen, p: Palette, chance: random.Random) -> None:
    """A bed between two lamps."""
    y = room(pen, p, 0.66)
    window(pen, p, 70 if chance.random() < 0.5 else 700, 110, 180, 230)
    picture_frame(pen, p, 410, 80, 150, 110, chance.randint(0, 99))
    pen.shadow(150, 640, 680, 80)
    pen.box(240, 240, 480, 230, shade(p.wood, -0.05), round_=22)
    for number in range(1, 6):
        pen.line([(240 + number * 80, 250), (240 + number * 80, 460)], shade(p.wood, -0.18), 2)
    pen.box(250, 390, 460, 130, (248, 246, 242), round_=20)
    for x in (280, 490):
        pen.box(x, 344, 188, 92, (252, 251, 248), round_=34)
        pen.box(x + 26, 376, 136, 66, shade(p.accent, 0.25), round_=26)
    pen.poly([(246, 470), (714, 470), (780, 672), (180, 672)], p.fabric)
    pen.poly([(246, 470), (714, 470), (728, 514), (232, 514)], shade(p.fabric, 0.55))
    for number in range(1, 6):
        share = number / 6
        pen.line([(246 + 468 * share, 514), (180 + 600 * share, 672)], shade(p.fabric, -0.10), 2)
    pen.box(180, 668, 600, 16, shade(p.wood, -0.2), round_=4)
    for x in (110, 750):
        pen.box(x, y - 16, 100, 92, shade(p.wood, 0.08), round_=4)
        pen.box(x + 8, y - 2, 84, 30, shade(p.wood, 0.2), round_=3)
        pen.box(x + 42, y + 10, 16, 4, (70, 68, 66))
        pen.box(x + 46, y - 54, 8, 40, (90, 86, 80))
        pen.poly([(x + 30, y - 100), (x + 70, y - 100), (x + 84, y - 52), (x + 16, y - 52)], (255, 238, 200))


def living_room(pen: Pen, p: Palette, chance: random.Random) -> None:
    """A sofa on its rug, pictures, a plant, a window."""
    y = room(pen, p, 0.66)
    left = chance.random() < 0.5
    window(pen, p, 90 if left else 640, 100, 230, 230)
    for number in range(2):
        picture_frame(pen, p, (480 if left else 170) + number * 170, 120, 120, 150, chance.randint(0, 99))
    pen.disc(150, 590, 660, 130, shade(p.fabric, 0.55))
    pen.disc(190, 604, 580, 102, shade(p.fabric, 0.68))
    sofa = chance.choice([p.fabric, shade(p.accent, 0.1), shade(p.wood, 0.3)])
    pen.shadow(190, 560, 600, 60)
    pen.box(220, 356, 520, 150, shade(sofa, -0.06), round_=26)
    pen.box(250, 440, 460, 100, sofa, round_=18)
    pen.line([(480, 444), (480, 536)], shade(sofa, -0.16), 3)
    for x in (190, 700):
        pen.box(x, 408, 74, 150, shade(sofa, -0.12), round_=24)
    for x, colour in ((270, p.accent), (350, p.trim), (600, shade(p.fabric, -0.25))):
        pen.poly([(x, 470), (x + 24, 398), (x + 96, 410), (x + 84, 476)], colour)
    for x in (232, 712):
        pen.box(x, 548, 14, 30, shade(p.wood, -0.3))
    pen.box(350, 606, 270, 18, shade(p.wood, 0.15), round_=8)
    pen.line([(378, 624), (366, 690)], shade(p.wood, -0.2), 8)
    pen.line([(592, 624), (604, 690)], shade(p.wood, -0.2), 8)
    pen.box(420, 590, 90, 16, p.accent)
    pen.box(428, 578, 76, 13, shade(p.fabric, -0.2))
    lamp(pen, 140 if not left else 850, y + 40, 330, (250, 232, 190))
    plant(pen, 850 if not left else 130, y + 50, 110, shade(p.accent, -0.1))


def dining_room(pen: Pen, p: Palette, chance: random.Random) -> None:
    """A laid table under a lamp, chairs around it."""
    y = room(pen, p, 0.62)
    window(pen, p, 90 if chance.random() < 0.5 else 690, 90, 190, 220)
    picture_frame(pen, p, 400, 100, 170, 120, chance.randint(0, 99))
    pen.box(360, y - 96, 250, 96, shade(p.wood, -0.1))
    pen.box(368, y - 88, 114, 78, shade(p.wood, 0.05))
    pen.box(488, y - 88, 114, 78, shade(p.wood, 0.05))
    pen.shadow(170, 600, 640, 110)
    for x in (250, 440, 630):
        pen.box(x, 330, 90, 150, shade(p.fabric, -0.05), round_=14)
        pen.box(x + 8, 340, 74, 130, shade(p.fabric, 0.1), round_=10)
    pen.poly([(220, 440), (740, 440), (840, 560), (120, 560)], shade(p.wood, 0.22))
    pen.poly([(120, 560), (840, 560), (840, 578), (120, 578)], shade(p.wood, -0.12))
    for x in (160, 784):
        pen.box(x, 578, 18, 130, shade(p.wood, -0.2))
    for x, top in ((300, 462), (470, 462), (640, 462), (230, 516), (470, 516), (700, 516)):
        pen.disc(x - 38, top - 12, 76, 28, (250, 250, 248))
        pen.disc(x - 24, top - 7, 48, 17, (232, 232, 228))
    plant(pen, 480, 500, 46, p.accent)
    for x in (200, 660):
        pen.box(x, 560, 100, 30, shade(p.fabric, 0.12), round_=8)
        pen.box(x, 470 + 96, 100, 22, shade(p.fabric, -0.1), round_=8)
        pen.line([(x + 14, 590), (x + 8, 712)], shade(p.wood, -0.25), 8)
        pen.line([(x + 86, 590), (x + 92, 712)], shade(p.wood, -0.25), 8)
    for x in (390, 480, 570):
        pendant(pen, x, 170, 60, chance.choice([p.accent, (60, 62, 66)]))


def hallway(pen: Pen, p: Palette, chance: random.Random) -> None:
    """A corridor with doors and a runner, light at its end."""
    pen.poly([(0, 0), (960, 0), (600, 200), (360, 200)], shade(p.wall, 0.5))
    pen.poly([(0, 0), (360, 200), (360, 470), (0, 720)], shade(p.wall, 0.05))
    pen.poly([(960, 0), (600, 200), (600, 470), (960, 720)], shade(p.wall, -0.06))
    pen.poly([(0, 720), (360, 470), (600, 470), (960, 720)], p.floor)
    for number in range(-6, 7):
        pen.line([(480 + number * 20, 470), (480 + number * 80, 720)], shade(p.floor, -0.16), 1.5)
    pen.box(360, 200, 240, 270, shade(p.wall, 0.2))
    pen.box(416, 236, 128, 234, p.trim)
    pen.fade(430, 250, 100, 220, (206, 226, 238), (240, 246, 246))
    pen.poly([(400, 720), (452, 470), (508, 470), (560, 720)], shade(p.accent, -0.05))
    pen.poly([(424, 720), (460, 470), (500, 470), (536, 720)], shade(p.accent, 0.25))
    for near, far in ((0.18, 0.42), (0.60, 0.76)):
        for side in (-1, 1):

            def at(depth: float, height: float, side: int = side) -> Point:
                x = 480 + side * (480 - (480 - 120) * depth)
                top, bottom = 0 + 200 * depth, 720 - 250 * depth
                return x, top + (bottom - top) * height

            tone = shade(p.wood, 0.2 if side < 0 else 0.05)
            pen.poly([at(near, 0.22), at(far, 0.22), at(far, 1.0), at(near, 1.0)], p.trim)
            inner = 0.03
            pen.poly(
                [
                    at(near + inner, 0.27),
                    at(far - inner, 0.27),
                    at(far - inner, 0.995),
                    at(near + inner, 0.995),
                ],
                tone,
            )
    pendant(pen, 480, 96, 62, p.accent)
    for number in range(4):
        x = 232 + number * 26
        pen.line([(x, 240 + number * 4), (x, 262 + number * 4)], shade(p.wood, -0.3), 4)
    if chance.random() < 0.7:
        pen.poly([(228, 262), (262, 266), (268, 420), (222, 440)], shade(p.fabric, -0.1))


def balcony(pen: Pen, p: Palette, chance: random.Random) -> None:
    """Sky, roofs, a railing, two chairs."""
    pen.fade(0, 0, WIDTH, 420, (120, 176, 224), (236, 242, 240))
    for _ in range(4):
        x, y = chance.randint(40, 800), chance.randint(40, 200)
        for dx, dy, size in ((0, 10, 70), (40, 0, 90), (90, 12, 70)):
            pen.disc(x + dx, y + dy, size, size * 0.5, (248, 250, 252))
    for number in range(9):
        x, height = number * 112 - 20, chance.randint(70, 210)
        tone = shade((168, 160, 156), chance.uniform(-0.15, 0.25))
        pen.box(x, 430 - height, 106, height + 20, tone)
        for row in range(height // 34):
            for column in range(3):
                pen.box(x + 14 + column * 30, 440 - height + row * 34, 16, 20, shade(tone, 0.45))
    pen.fade(0, 440, WIDTH, 280, shade(p.wood, 0.25), shade(p.wood, 0.05))
    for number in range(-8, 24):
        pen.line([(480 + (number - 8) * 60, 440), (480 + (number - 8) * 150, 720)], shade(p.wood, -0.12), 2)
    pen.box(0, 338, WIDTH, 14, (58, 60, 64))
    for x in range(10, WIDTH, 34):
        pen.box(x, 350, 6, 110, (72, 74, 78))
    pen.box(0, 452, WIDTH, 10, (58, 60, 64))
    for x, flip in ((250, 1), (650, -1)):
        pen.shadow(x - 80, 640, 190, 40)
        pen.box(x - 60, 560, 130, 22, p.fabric, round_=8)
        back = x - 60 if flip > 0 else x + 50
        pen.poly(
            [(back, 570), (back + 22, 570), (back + 22 - flip * 18, 440), (back - flip * 18, 440)],
            shade(p.fabric, -0.1),
        )
        for leg in (-50, 56):
            pen.line([(x + leg, 582), (x + leg * 1.1, 670)], (60, 56, 52), 6)
    pen.disc(400, 556, 160, 40, p.trim)
    pen.box(474, 580, 12, 96, (70, 66, 62))
    pen.box(440, 520, 24, 40, shade(p.accent, 0.2), round_=6)
    pen.box(496, 520, 24, 40, shade(p.accent, 0.2), round_=6)
    plant(pen, 90, 680, 110, p.accent)
    plant(pen, 880, 680, 100, shade(p.fabric, 0.2))


def exterior(pen: Pen, p: Palette, chance: random.Random) -> None:
    """A house in its garden."""
    pen.fade(0, 0, WIDTH, 520, (98, 162, 222), (228, 240, 246))
    pen.disc(chance.choice([90, 780]), 60, 90, 90, (255, 240, 190))
    for _ in range(3):
        x, y = chance.randint(0, 820), chance.randint(40, 150)
        for dx, size in ((0, 60), (36, 80), (84, 56)):
            pen.disc(x + dx, y, size * 1.4, size * 0.55, (250, 252, 253))
    pen.disc(-160, 380, 620, 320, (138, 172, 122))
    pen.disc(480, 400, 680, 300, (122, 160, 112))
    pen.fade(0, 540, WIDTH, 180, (112, 158, 84), (140, 184, 98))
    wall = chance.choice([p.wall, (240, 236, 228), shade(p.accent, 0.55), (206, 150, 126)])
    roof = chance.choice([(120, 74, 62), (84, 88, 98), (150, 92, 70)])
    left, width = 210, 540
    pen.shadow(left - 40, 556, width + 80, 50)
    pen.box(left, 290, width, 280, wall)
    pen.poly([(left - 40, 300), (left + width / 2, 120), (left + width + 40, 300)], roof)
    pen.poly(
        [
            (left - 40, 300),
            (left + width / 2, 120),
            (left + width + 40, 300),
            (left + width + 16, 300),
            (left + width / 2, 144),
            (left - 16, 300),
        ],
        shade(roof, -0.18),
    )
    pen.box(left + 400, 150, 46, 90, shade(roof, -0.05))
    pen.box(left + width / 2 - 46, 420, 92, 150, p.trim)
    pen.box(left + width / 2 - 36, 430, 72, 140, p.accent, round_=3)
    pen.disc(left + width / 2 + 18, 500, 8, 8, (240, 220, 150))
    for x in (left + 50, left + width - 150):
        for top in (330, 440):
            pen.box(x - 6, top - 6, 112, 82, p.trim)
            pen.fade(x, top, 100, 70, (126, 164, 190), (196, 216, 226))
            pen.box(x + 47, top, 6, 70, p.trim)
    pen.box(left + width / 2 - 50, 330, 100, 56, p.trim)
    pen.fade(left + width / 2 - 44, 336, 88, 44, (126, 164, 190), (196, 216, 226))
    pen.poly(
        [(left + width / 2 - 46, 570), (left + width / 2 + 46, 570), (620, 720), (340, 720)], (206, 196, 182)
    )
    for x, size in ((120, 130), (842, 150)):
        pen.box(x - 10, 480, 20, 110, (112, 82, 58))
        for along, down in ((-0.5, 0), (0.1, -0.4), (0.4, 0.1), (-0.1, 0.2)):
            pen.disc(
                x + along * size - size * 0.45,
                400 + down * size - size * 0.45,
                size * 0.9,
                size * 0.9,
                (86, 136, 78),
            )
    for x in range(20, 330, 44):
        pen.box(x, 600, 14, 70, p.trim, round_=3)
    for x in range(640, 950, 44):
        pen.box(x, 600, 14, 70, p.trim, round_=3)
    pen.box(0, 622, 336, 10, p.trim)
    pen.box(630, 622, 330, 10, p.trim)


def floorplan(pen: Pen, p: Palette, chance: random.Random) -> None:
    """Walls, doors and names from above."""
    pen.box(0, 0, WIDTH, HEIGHT, (255, 255, 255))
    ink = (38, 42, 48)
    tints = [shade(colour, 0.72) for colour in (p.fabric, p.accent, p.floor, p.wall)]
    middle, across = chance.randint(400, 520), chance.randint(330, 400)
    areas = [
        (100, 80, middle - 100, across - 80), (middle, 80, 860 - middle, across - 80),
        (100, across, 300, 640 - across), (400, across, 460, 640 - across),
    ]  # fmt: skip
    for (x, y, w, h), tint in zip(areas, tints, strict=True):
        pen.box(x, y, w, h, tint)
        for edge in (
            ((x, y), (x + w, y)),
            ((x, y), (x, y + h)),
            ((x + w, y), (x + w, y + h)),
            ((x, y + h), (x + w, y + h)),
        ):
            pen.line(edge, ink, 10)
    for x, y in ((middle - 120, across), (middle + 60, across), (400, across + 90)):
        pen.box(x - 2, y - 8, 74, 16, (255, 255, 255)) if x != 400 else pen.box(
            x - 8, y, 16, 74, (255, 255, 255)
        )
        pen.arc(x, y, 70, 0, 90, ink, 2)
    for x in (180, 640):
        pen.box(x, 74, 110, 12, (255, 255, 255))
        pen.line([(x, 80), (x + 110, 80)], ink, 2)
    pen.box(140, 120, 150, 110, (255, 255, 255), round_=6)
    pen.box(150, 130, 60, 36, tints[0], round_=8)
    pen.box(216, 130, 60, 36, tints[0], round_=8)
    pen.disc(600, across + 80, 130, 130, (255, 255, 255))
    pen.box(700, 130, 120, 50, (255, 255, 255), round_=10)
    for x, y, w in ((210, 270, 110), (640, 250, 130), (190, 560, 110), (560, 560, 150)):
        pen.box(x, y, w, 10, ink, round_=4)
        pen.box(x + 14, y + 18, w - 28, 7, (150, 156, 162), round_=3)
    pen.line([(100, 690), (860, 690)], (150, 156, 162), 2)
    for x in (100, 860):
        pen.line([(x, 680), (x, 700)], (150, 156, 162), 2)


def graphic(pen: Pen, p: Palette, chance: random.Random) -> None:
    """An energy chart, or a map with a pin."""
    if chance.random() < 0.5:
        pen.box(0, 0, WIDTH, HEIGHT, (252, 252, 250))
        pen.box(90, 60, 420, 30, (60, 64, 70), round_=6)
        colours = [
            (24, 140, 84),
            (70, 168, 80),
            (150, 196, 70),
            (238, 214, 70),
            (240, 170, 70),
            (232, 120, 70),
            (206, 66, 60),
        ]
        for number, colour in enumerate(colours):
            y, w = 130 + number * 76, 240 + number * 70
            pen.poly([(90, y), (90 + w, y), (90 + w + 34, y + 28), (90 + w, y + 56), (90, y + 56)], colour)
            pen.box(110, y + 20, 60, 16, (255, 255, 255), round_=5)
        y = 130 + chance.randint(1, 3) * 76
        pen.poly([(760, y + 28), (800, y), (880, y), (880, y + 56), (800, y + 56)], (40, 44, 50))
        return
    pen.box(0, 0, WIDTH, HEIGHT, (234, 230, 220))
    pen.poly([(0, 520), (300, 470), (520, 540), (960, 430), (960, 720), (0, 720)], (160, 200, 222))
    pen.disc(560, 60, 320, 230, (190, 214, 166))
    for _ in range(9):
        a, b = chance.randint(0, 960), chance.randint(0, 960)
        pen.line([(a, 0), (b, 460)], (255, 255, 255), 12)
    for y in (120, 250, 380):
        pen.line([(0, y), (960, y - chance.randint(0, 90))], (250, 222, 150), 16)
    pen.disc(440, 200, 110, 110, p.accent)
    pen.poly([(450, 280), (540, 280), (495, 380)], p.accent)
    pen.disc(470, 230, 50, 50, (255, 255, 255))


def other(pen: Pen, p: Palette, chance: random.Random) -> None:
    """An empty room: just a window and a radiator."""
    y = room(pen, p, 0.64)
    window(pen, p, chance.choice([180, 380, 560]), 110, 220, 230, curtains=False)
    pen.box(640 if chance.random() < 0.5 else 100, 120, 150, y - 120, p.trim)
    pen.shadow(300, 600, 360, 60, 40)
    x = chance.randint(280, 480)
    pen.poly([(x, 560), (x + 130, 540), (x + 190, 580), (x + 60, 604)], (206, 170, 120))
    pen.poly([(x, 560), (x + 60, 604), (x + 60, 690), (x, 640)], (180, 144, 98))
    pen.poly([(x + 60, 604), (x + 190, 580), (x + 190, 664), (x + 60, 690)], (194, 158, 108))


_SCENES: dict[str, Callable[[Pen, Palette, random.Random], None]] = {
    "kitchen": kitchen, "bathroom": bathroom, "bedroom": bedroom, "living_room": living_room,
    "dining_room": dining_room, "hallway": hallway, "balcony": balcony, "exterior": exterior,
    "floorplan": floorplan, "graphic": graphic, "other": other,
}  # fmt: skip


def draw_room(label: str, home: int, seed: int = 0) -> Image.Image:
    """One picture of a room in a home's colours; the same arguments give the same picture."""
    pen = Pen()
    _SCENES[label](pen, PALETTES[home % len(PALETTES)], random.Random(f"{label} {home} {seed}"))
    return pen.done()


def draw_listings(
    folder: Path, homes: int = len(STREETS), *, rooms: Sequence[str] = ROOMS
) -> dict[Path, str]:
    """Draw homes, a folder each; says what each picture shows."""
    drawn: dict[Path, str] = {}
    for home, street in enumerate(STREETS[:homes]):
        chance = random.Random(home)
        twice = ("bedroom", "exterior", "kitchen" if home == 1 else "")
        shown = [room for room in rooms for _ in range(2 if room in twice else 1)]
        skipped = {
            chance.choice(["balcony", "graphic", "other"]),
            chance.choice(["dining_room", "hallway", ""]),
        }
        for number, label in enumerate(room for room in shown if room not in skipped):
            path = folder / street / f"IMG_{2041 + home * 40 + number}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            draw_room(label, home, number).save(path, quality=88)
            drawn[path] = label
    return drawn


def main() -> None:
    """Draw the listings into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    print(f"{len(draw_listings(folder))} pictures in {folder}")


if __name__ == "__main__":
    main()

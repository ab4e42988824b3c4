"""Made-up rooms, furnished: what the program's check of the engines looks at instead of photos.

    python -m training.drawn_rooms resources/check.webp

draws the sheet that the program carries (core/check_pictures.py reads it).
"""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from retagger_gui.core.check_pictures import ACROSS, COUNT
from retagger_gui.core.images import MODEL_SIZE, Pixels, squeeze
from training.ray_caster import Box, Colour, Place, Scene, render

Rng = np.random.Generator

_WALL = 0.1  # metres
_WOOD: tuple[Colour, ...] = ((0.55, 0.38, 0.22), (0.40, 0.26, 0.16), (0.68, 0.52, 0.34), (0.24, 0.17, 0.13))
_WALLS: tuple[Colour, ...] = ((0.85, 0.84, 0.80), (0.80, 0.76, 0.68), (0.74, 0.78, 0.80), (0.86, 0.82, 0.76))
_CLOTH: tuple[Colour, ...] = ((0.30, 0.36, 0.44), (0.52, 0.47, 0.40), (0.56, 0.28, 0.22), (0.36, 0.42, 0.34))
_WHITE: Colour = (0.88, 0.88, 0.87)
_STEEL: Colour = (0.50, 0.51, 0.53)
_DARK: Colour = (0.08, 0.08, 0.09)


class _Room:
    """Four walls that things are put into; places are metres from the corner at the left, below, in front."""

    def __init__(self, rng: Rng, size: Place, floor: str = "planks", walls: str = "plain") -> None:
        self.rng = rng
        self.width, self.height, self.depth = size
        self.wood, self.cloth = _one(rng, _WOOD), _one(rng, _CLOTH)
        self.wall = _one(rng, _WALLS)
        self.boxes: list[Box] = []
        self.lights: list[tuple[Place, float]] = [((size[0] / 2, size[1] - 0.25, size[2] * 0.45), 0.9)]
        ground = self.wood if floor == "planks" else _one(rng, ((0.62, 0.60, 0.56), (0.4, 0.4, 0.41)))
        w, h, d = size
        t = _WALL
        self.put((0, -t, 0), (w, 0, d), ground, floor, 0.14 if floor == "planks" else 0.45)
        self.put((0, h, 0), (w, h + t, d), _WHITE)
        self.put((-t, 0, 0), (0, h, d), self.wall, walls, 0.2)
        self.put((w, 0, 0), (w + t, h, d), self.wall, walls, 0.2)
        self.put((0, 0, d), (w, h, d + t), self.wall, walls, 0.2)
        self.put((0, 0, d - 0.02), (w, 0.09, d), _WHITE)

    def put(
        self,
        low: Place,
        high: Place,
        colour: Colour,
        surface: str = "plain",
        cell: float = 0.3,
        *,
        glow: float = 0,
    ) -> None:
        """A box between two corners."""
        self.boxes.append(Box(low, high, colour, surface, cell, glow))

    def stand(
        self, x: float, z: float, size: Place, colour: Colour, surface: str = "plain", *, at: float = 0.0
    ) -> None:
        """A box on the floor, or at some height: its corner and its size."""
        w, h, d = size
        self.put((x, at, z), (x + w, at + h, z + d), colour, surface, 0.6)

    def table(self, x: float, z: float, size: Place, colour: Colour) -> None:
        """A top on four legs."""
        w, h, d = size
        self.put((x, h - 0.05, z), (x + w, h, z + d), colour, "wood")
        for left in (x + 0.04, x + w - 0.1):
            for front in (z + 0.04, z + d - 0.1):
                self.put((left, 0, front), (left + 0.06, h - 0.05, front + 0.06), colour, "wood")

    def chair(self, x: float, z: float, *, back: float) -> None:
        """A seat on legs with its back towards `back`: -1 in front, 1 behind."""
        self.table(x, z, (0.42, 0.46, 0.42), self.wood)
        behind = z + 0.36 if back > 0 else z
        self.put((x, 0.46, behind), (x + 0.42, 0.95, behind + 0.05), self.wood, "wood")

    def window(self, x: float, width: float, low: float = 0.9, top: float = 2.1) -> None:
        """In the wall at the end, with a frame, and daylight from it."""
        z = self.depth
        self.put((x - 0.07, low - 0.07, z - 0.03), (x + width + 0.07, top + 0.07, z), _WHITE)
        self.put(
            (x, low, z - 0.04), (x + width, top, z - 0.02), (0.86, 0.93, 1.0), "view", top - low, glow=1.5
        )
        for share in (0.0, 0.5, 1.0):
            at = x + share * width
            self.put((at - 0.025, low, z - 0.06), (at + 0.025, top, z - 0.03), _WHITE)
        for share in (0.3, 0.7):
            self.lights.append(((x + share * width, (low + top) / 2, z - 0.25), 1.5))

    def curtains(self, x: float, width: float) -> None:
        """At both sides of a window."""
        for left in (x - 0.4, x + width):
            for fold in range(4):
                at = left + 0.1 * fold
                front = self.depth - 0.12 - 0.03 * (fold % 2)
                self.put((at, 0.05, front), (at + 0.1, 2.3, front + 0.05), self.cloth, "fabric")

    def picture(self, x: float, y: float, width: float, height: float) -> None:
        """On the wall at the end."""
        z = self.depth
        self.put((x, y, z - 0.03), (x + width, y + height, z), _DARK)
        self.put(
            (x + 0.05, y + 0.05, z - 0.035),
            (x + width - 0.05, y + height - 0.05, z - 0.03),
            self.cloth,
            "leaves",
            0.4,
        )

    def plant(self, x: float, z: float, height: float = 1.1) -> None:
        """Leaves in a pot."""
        self.put((x, 0, z), (x + 0.28, 0.3, z + 0.28), _one(self.rng, _CLOTH))
        for _ in range(7):
            dx, dy, dz = (
                self.rng.uniform(-0.18, 0.18),
                self.rng.uniform(0.3, height - 0.2),
                self.rng.uniform(-0.15, 0.15),
            )
            self.put(
                (x + dx, dy, z + dz),
                (x + dx + 0.25, dy + 0.2, z + dz + 0.2),
                (0.18, 0.34, 0.14),
                "leaves",
                0.3,
            )

    def door(self, z: float, *, left: bool, open_: float = 0.0) -> None:
        """In a side wall, with its frame."""
        x = 0.0 if left else self.width - 0.04
        self.put((x, 0, z - 0.08), (x + 0.04, 2.1, z + 0.93), _WHITE)
        self.put((x - 0.01, 0.02, z), (x + 0.05, 2.02, z + 0.85), self.wood, "wood")
        self.put((x - 0.04, 1.0, z + 0.72), (x + 0.08, 1.04, z + 0.8), _STEEL)

    def seen(self) -> Pixels:
        """The picture, from near the front of the room."""
        rng = self.rng
        eye = (self.width * rng.uniform(0.35, 0.65), rng.uniform(1.2, 1.55), rng.uniform(0.1, 0.3))
        turn = (self.width / 2 - eye[0]) * 0.25 + rng.uniform(-0.18, 0.18)
        scene = Scene(
            tuple(self.boxes), eye, float(turn), float(rng.uniform(0.05, 0.2)), float(rng.uniform(0.85, 1.15)),
            tuple(self.lights),
        )  # fmt: skip
        return render(scene, rng)


def kitchen(rng: Rng) -> Pixels:
    """Cupboards below and above along the end and one side, oven, hood, sink below a window."""
    w, d = rng.uniform(2.8, 3.8), rng.uniform(3.2, 4.2)
    room = _Room(rng, (w, 2.5, d), floor="tiles" if rng.random() < 0.5 else "planks")
    front = _one(rng, (_WHITE, room.wood, (0.45, 0.52, 0.50), (0.30, 0.33, 0.38)))
    top = _one(rng, (_DARK, (0.6, 0.58, 0.55), room.wood))
    room.put((0, 0.1, d - 0.6), (w, 0.87, d), front, "panels", 0.6)
    room.put((0, 0.87, d - 0.63), (w, 0.91, d), top, "wood")
    room.put((0, 0.91, d - 0.015), (w, 1.45, d), (0.82, 0.82, 0.78), "tiles", 0.12)
    side = 0.0 if rng.random() < 0.5 else w - 0.6
    room.put((side, 0.1, 1.4), (side + 0.6, 0.87, d - 0.6), front, "panels", 0.6)
    room.put((side - 0.02, 0.87, 1.4), (side + 0.62, 0.91, d - 0.6), top, "wood")
    hob = w * rng.uniform(0.2, 0.6)
    room.put((hob, 0.14, d - 0.62), (hob + 0.6, 0.84, d - 0.6), _STEEL)
    room.put((hob + 0.07, 0.2, d - 0.63), (hob + 0.53, 0.6, d - 0.61), _DARK)
    room.put((hob, 0.91, d - 0.55), (hob + 0.6, 0.92, d - 0.08), _DARK)
    room.put((hob + 0.05, 1.5, d - 0.45), (hob + 0.55, 1.6, d), _STEEL)
    room.put((hob + 0.18, 1.6, d - 0.3), (hob + 0.42, 2.4, d), _STEEL)
    room.put((0, 1.45, d - 0.35), (hob - 0.05, 2.15, d), front, "panels", 0.45)
    room.window(min(hob + 0.8, w - 0.75), 0.65, 1.1, 2.0)
    room.stand(side + 0.1, d - 1.4, (0.25, 0.22, 0.2), _STEEL, at=0.91)
    room.stand(hob - 0.35, d - 0.4, (0.2, 0.3, 0.18), _one(rng, _CLOTH), at=0.91)
    fridge = w - 0.65 if side == 0.0 else 0.02
    room.put((fridge, 0, 0.9), (fridge + 0.63, 1.95, 1.55), _STEEL)
    return room.seen()


def bathroom(rng: Rng) -> Pixels:
    """Tiles up the walls, a bath, a basin below a mirror, a toilet."""
    w, d = rng.uniform(1.9, 2.6), rng.uniform(2.4, 3.2)
    room = _Room(rng, (w, 2.45, d), floor="tiles", walls="tiles")
    flip = rng.random() < 0.5

    def x(at: float, width: float) -> float:
        return w - at - width if flip else at

    bath = x(0, 0.75)
    room.put((bath, 0, d - 1.7), (bath + 0.75, 0.55, d - 0.02), _WHITE)
    room.put((bath + 0.08, 0.5, d - 1.62), (bath + 0.67, 0.56, d - 0.1), (0.62, 0.64, 0.66))
    basin = x(1.0, 0.6)
    room.put((basin, 0.35, d - 0.45), (basin + 0.6, 0.75, d), room.wood, "panels", 0.3)
    room.put((basin - 0.03, 0.75, d - 0.48), (basin + 0.63, 0.87, d), _WHITE)
    room.put((basin + 0.1, 0.85, d - 0.4), (basin + 0.5, 0.875, d - 0.12), (0.6, 0.62, 0.64))
    room.put((basin + 0.27, 0.87, d - 0.14), (basin + 0.33, 1.02, d - 0.08), _STEEL)
    room.put((basin, 1.1, d - 0.03), (basin + 0.6, 1.9, d), (0.62, 0.68, 0.72), glow=0.75)
    toilet = x(1.65, 0.38) if w > 2.1 else x(w - 0.4, 0.38)
    room.put((toilet, 0, d - 1.3), (toilet + 0.38, 0.4, d - 0.8), _WHITE)
    room.put((toilet - 0.01, 0.4, d - 1.32), (toilet + 0.39, 0.45, d - 0.78), _WHITE)
    room.put((toilet, 0.4, d - 0.8), (toilet + 0.38, 0.8, d - 0.62), _WHITE)
    room.put((x(0, 0.03), 0.9, d - 1.5), (x(0, 0.03) + 0.03, 1.5, d - 1.0), room.cloth, "fabric")
    if rng.random() < 0.6:
        room.window(x(0.1, 0.5), 0.5, 1.3, 2.0)
    return room.seen()


def bedroom(rng: Rng) -> Pixels:
    """A made bed against the wall at the end, tables and lamps beside it, curtains."""
    w, d = rng.uniform(3.2, 4.2), rng.uniform(3.4, 4.4)
    room = _Room(rng, (w, 2.5, d))
    wide = 1.6
    bed = w * rng.uniform(0.3, 0.6) - wide / 2
    bed = min(max(bed, 0.6), w - wide - 0.6)
    room.put((bed - 0.05, 0, d - 0.08), (bed + wide + 0.05, 1.15, d - 0.02), room.cloth, "fabric")
    room.put((bed, 0.08, d - 2.1), (bed + wide, 0.32, d - 0.08), room.wood, "wood")
    room.put((bed, 0.32, d - 2.1), (bed + wide, 0.52, d - 0.08), _WHITE, "fabric")
    room.put(
        (bed - 0.03, 0.3, d - 2.13),
        (bed + wide + 0.03, 0.57, d - 0.75),
        _one(rng, (_WHITE, *_CLOTH)),
        "fabric",
    )
    room.put((bed - 0.04, 0.33, d - 2.14), (bed + wide + 0.04, 0.585, d - 1.6), _one(rng, _CLOTH), "fabric")
    for left in (bed + 0.1, bed + 0.85):
        room.put((left, 0.52, d - 0.55), (left + 0.65, 0.68, d - 0.15), _WHITE, "fabric")
        room.put((left + 0.1, 0.55, d - 0.62), (left + 0.5, 0.85, d - 0.5), room.cloth, "fabric")
    for left in (bed - 0.5, bed + wide + 0.1):
        room.put((left, 0, d - 0.42), (left + 0.4, 0.5, d - 0.03), room.wood, "wood")
        room.put((left + 0.17, 0.5, d - 0.25), (left + 0.23, 0.75, d - 0.19), _STEEL)
        room.put((left + 0.08, 0.75, d - 0.34), (left + 0.32, 0.98, d - 0.1), (1.0, 0.92, 0.75), glow=1.3)
    if rng.random() < 0.5:
        room.picture(bed + 0.35, 1.4, 0.9, 0.6)
    room.put((0, 0, d - 2.4), (0.55, 2.2, d - 0.9), _one(rng, (_WHITE, room.wood)), "panels", 0.5)
    side = w - 0.6
    room.put((side + 0.55, 0.9, d - 2.6), (side + 0.6, 2.1, d - 1.2), (0.9, 0.95, 1.0), "view", 1.2, glow=1.5)
    room.lights.append(((side + 0.3, 1.5, d - 1.9), 2.0))
    return room.seen()


def living_room(rng: Rng) -> Pixels:
    """A sofa with cushions, a low table on a rug, a window with curtains, a plant, a television."""
    w, d = rng.uniform(3.8, 5.0), rng.uniform(4.0, 5.2)
    room = _Room(rng, (w, 2.6, d))
    sofa = w * 0.5 - 1.0 + rng.uniform(-0.4, 0.4)
    rug = _one(rng, ((0.66, 0.62, 0.55), (0.42, 0.34, 0.34), (0.55, 0.58, 0.60)))
    room.put((sofa - 0.2, 0, d - 2.9), (sofa + 2.2, 0.015, d - 1.1), rug, "fabric")
    room.put((sofa, 0.12, d - 1.25), (sofa + 2.0, 0.45, d - 0.45), room.cloth, "fabric")
    room.put((sofa, 0.3, d - 0.6), (sofa + 2.0, 0.88, d - 0.35), room.cloth, "fabric")
    for left in (sofa - 0.15, sofa + 2.0):
        room.put((left, 0.1, d - 1.25), (left + 0.18, 0.64, d - 0.35), room.cloth, "fabric")
    for number in range(3):
        left = sofa + 0.1 + 0.65 * number
        room.put((left, 0.45, d - 1.22), (left + 0.6, 0.55, d - 0.62), room.cloth, "fabric")
        room.put((left + 0.1, 0.55, d - 0.75), (left + 0.5, 0.9, d - 0.62), _one(rng, _CLOTH), "fabric")
    room.table(sofa + 0.45, d - 2.4, (1.1, 0.42, 0.6), room.wood)
    room.stand(sofa + 0.8, d - 2.2, (0.2, 0.12, 0.2), _WHITE, at=0.42)
    window = w * rng.uniform(0.15, 0.4)
    room.window(window, 1.6, 0.5, 2.2)
    room.curtains(window, 1.6)
    if w - window - 1.6 > 1.1:
        room.picture(window + 2.1, 1.3, 0.6, 0.8)
    room.plant(w - 0.6, d - 0.7, 1.4)
    room.put((0.02, 0.1, d - 3.2), (0.4, 0.5, d - 1.6), room.wood, "panels", 0.5)
    room.put((0.12, 0.6, d - 3.0), (0.17, 1.3, d - 1.8), _DARK)
    room.put((w - 0.9, 0.1, d - 2.6), (w - 0.1, 0.45, d - 1.8), room.wood, "fabric")
    room.put((w - 0.25, 0.3, d - 2.6), (w - 0.1, 0.9, d - 1.8), room.wood, "fabric")
    return room.seen()


def dining_room(rng: Rng) -> Pixels:
    """A table with six chairs below a lamp, a sideboard."""
    w, d = rng.uniform(3.2, 4.2), rng.uniform(3.8, 4.8)
    room = _Room(rng, (w, 2.6, d))
    x, z = w / 2 - 0.5, d - 2.9
    room.table(x, z, (1.0, 0.75, 1.8), room.wood)
    for step in range(3):
        at = z + 0.15 + 0.55 * step
        for left, back in ((x - 0.45, x - 0.45), (x + 1.03, x + 1.4)):
            room.table(left, at, (0.42, 0.46, 0.42), room.wood)
            room.put((back, 0.46, at), (back + 0.05, 0.98, at + 0.42), room.wood, "wood")
    room.chair(x + 0.29, z + 1.85, back=1)
    room.put((w / 2 - 0.01, 1.75, z + 0.9), (w / 2 + 0.01, 2.6, z + 0.92), _DARK)
    room.put((w / 2 - 0.25, 1.55, z + 0.65), (w / 2 + 0.25, 1.75, z + 1.15), (1.0, 0.9, 0.7), glow=1.2)
    room.stand(w / 2 - 0.12, z + 0.75, (0.24, 0.3, 0.24), _one(rng, _CLOTH), "leaves", at=0.75)
    room.put((0.3, 0.1, d - 0.45), (1.5, 0.85, d - 0.02), room.wood, "panels", 0.4)
    window = w * 0.5
    room.window(window, 1.3, 0.8, 2.2)
    room.curtains(window, 1.3)
    room.picture(0.5, 1.25, 0.8, 0.6)
    return room.seen()


def hallway(rng: Rng) -> Pixels:
    """Long and narrow, doors at both sides and at the end."""
    w, d = rng.uniform(1.1, 1.5), rng.uniform(5.0, 7.0)
    room = _Room(rng, (w, 2.5, d))
    for number in range(3):
        room.door(1.3 + 1.6 * number, left=True)
        if rng.random() < 0.7:
            room.door(1.8 + 1.6 * number, left=False)
    room.put((w / 2 - 0.48, 0, d - 0.03), (w / 2 + 0.48, 2.1, d), _WHITE)
    room.put((w / 2 - 0.42, 0.02, d - 0.05), (w / 2 + 0.42, 2.03, d - 0.02), room.wood, "wood")
    room.lights = [((w / 2, 2.3, d * share), 0.9) for share in (0.25, 0.6, 0.9)]
    room.put((w / 2 - 0.35, 0, 1.0), (w / 2 + 0.35, 0.01, d - 0.6), room.cloth, "fabric")
    return room.seen()


def empty_room(rng: Rng) -> Pixels:
    """Nothing but a window and a radiator."""
    w, d = rng.uniform(2.8, 4.0), rng.uniform(3.0, 4.5)
    room = _Room(rng, (w, 2.5, d))
    window = w * rng.uniform(0.2, 0.5)
    room.window(window, 1.2)
    room.put((window, 0.15, d - 0.1), (window + 1.2, 0.7, d - 0.02), _WHITE, "panels", 0.08)
    room.door(d - 2.0, left=bool(rng.random() < 0.5))
    return room.seen()


def exterior(rng: Rng) -> Pixels:
    """A house behind its lawn, with a roof in steps, trees and sky."""
    wall = _one(rng, ((0.55, 0.30, 0.22), (0.80, 0.77, 0.70), (0.66, 0.62, 0.56)))
    roof = _one(rng, ((0.30, 0.20, 0.17), (0.22, 0.23, 0.25)))
    width, z, tall = rng.uniform(7, 10), 11.0, rng.uniform(2.9, 5.4)
    left = -width / 2 + rng.uniform(-1, 1)
    boxes = [
        Box((-40, -0.2, -2), (40, 0, 60), (0.30, 0.42, 0.18), "leaves", 0.4),
        Box((-1.2, 0, 0), (0.9, 0.02, z), (0.55, 0.53, 0.50), "tiles", 0.5),
        Box(
            (left, 0, z), (left + width, tall, z + 7), wall, "tiles" if rng.random() < 0.5 else "plain", 0.25
        ),
    ]
    steps = 14
    for step in range(steps):
        low = tall + 2.4 * step / steps
        in_ = -0.4 + 3.9 * step / steps
        boxes.append(
            Box(
                (left - 0.4, low, z + in_),
                (left + width + 0.4, low + 2.4 / steps, z + 7 - in_),
                roof,
                "tiles",
                0.22,
            )
        )
    for floor in range(int(tall // 2.6)):
        for number in range(3):
            x = left + width * (0.12 + 0.31 * number)
            low = 0.0 if floor == 0 and number == 1 else 0.9 + 2.6 * floor
            is_door = low == 0.0
            boxes += [
                Box((x - 0.1, low, z - 0.05), (x + 1.4, 2.2 + 2.6 * floor, z), _WHITE),
                Box((x, low + 0.05, z - 0.08), (x + 1.3, 2.1 + 2.6 * floor, z - 0.03),
                    (0.35, 0.2, 0.15) if is_door else (0.16, 0.2, 0.25), "wood" if is_door else "plain"),
            ]  # fmt: skip
    for _ in range(16):
        x = rng.choice([left - 2.2, left + width + 1.2]) + rng.uniform(-1.2, 1.2)
        y, front = rng.uniform(0.3, 4.0), z + rng.uniform(-2, 2)
        boxes.append(Box((x, y, front), (x + 1.2, y + 1.1, front + 1.2), (0.20, 0.32, 0.13), "leaves", 0.5))
    eye = (rng.uniform(-2, 2), 1.6, rng.uniform(-1, 1.5))
    sun = ((rng.choice([-14.0, 14.0]), 22.0, -12.0), 90.0)
    scene = Scene(tuple(boxes), eye, 0.0, -0.08, float(rng.uniform(0.6, 0.75)), (sun,), (0.45, 0.68, 0.95))
    return render(scene, rng)


def balcony(rng: Rng) -> Pixels:
    """Tiles underfoot, a railing, chairs and a table outside, trees and sky behind."""
    w, d = rng.uniform(2.6, 3.6), rng.uniform(2.2, 3.0)
    wood, wall = _one(rng, _WOOD), _one(rng, _WALLS)
    boxes = [
        Box((0, -0.1, 0), (w, 0, d), (0.55, 0.53, 0.50), "planks" if rng.random() < 0.5 else "tiles", 0.3),
        Box((-0.2, 0, 0), (0, 2.6, d), wall), Box((w, 0, 0), (w + 0.2, 1.0, d), wall),
        Box((0, 1.0, d - 0.06), (w, 1.06, d), _DARK), Box((0, 0.1, d - 0.05), (w, 0.14, d - 0.01), _DARK),
        Box((-60, -6, d), (60, -5.8, 90), (0.30, 0.42, 0.18), "leaves", 1.5),
    ]  # fmt: skip
    for number in range(int(w / 0.12)):
        boxes.append(Box((0.12 * number, 0.1, d - 0.04), (0.12 * number + 0.02, 1.0, d - 0.02), _DARK))
    for _ in range(14):
        x, y, z = rng.uniform(-14, 16), rng.uniform(-5, -1.5), rng.uniform(9, 22)
        boxes.append(Box((x, y, z), (x + 4, y + 3.5, z + 4), (0.20, 0.32, 0.13), "leaves", 1.0))
    room = _Room(rng, (w, 2.6, d))
    room.boxes = boxes
    room.table(w * 0.45, d - 1.3, (0.7, 0.72, 0.7), wood)
    for left, back in ((w * 0.45 - 0.6, w * 0.45 - 0.6), (w * 0.45 + 0.85, w * 0.45 + 1.22)):
        room.table(left, d - 1.15, (0.42, 0.46, 0.42), wood)
        room.put((back, 0.46, d - 1.15), (back + 0.05, 0.95, d - 0.73), wood, "wood")
    room.plant(0.1, d - 0.6)
    room.lights = [((6.0, 14.0, -5.0), 40.0)]
    return room.seen()


def floor_plan(rng: Rng) -> Pixels:
    """Black walls on white, doors, windows and words too small to be read."""
    picture = Image.new("RGB", (2 * MODEL_SIZE, 2 * MODEL_SIZE), "white")
    on = ImageDraw.Draw(picture)
    left, top, right, bottom = 60, 70, 540, 500
    middle, across = int(rng.integers(220, 380)), int(rng.integers(220, 340))
    on.rectangle((left, top, right, bottom), outline="black", width=10)
    for line in (
        (middle, top, middle, bottom),
        (left, across, right, across),
        (middle, across + 80, right, across + 80),
    ):
        on.line(line, fill="black", width=8)
    for x, y in ((middle - 90, across), (middle + 60, across), (middle + 90, across + 80)):
        on.rectangle((x, y - 5, x + 50, y + 5), fill="white")
        on.pieslice((x - 50, y - 50, x + 50, y + 50), 0, 90, outline="black", width=2)
    for x in (left + 40, middle + 60):
        on.rectangle((x, top - 1, x + 90, top + 9), fill="white", outline="black", width=2)
    for x, y in (
        (left + 30, top + 60),
        (middle + 30, top + 60),
        (left + 30, across + 70),
        (middle + 30, across + 130),
    ):
        for row in range(2):
            for letter in range(int(rng.integers(4, 9))):
                on.rectangle(
                    (x + 11 * letter, y + 18 * row, x + 11 * letter + 6, y + 18 * row + 9), fill="black"
                )
    on.rectangle((left + 40, bottom - 120, left + 130, bottom - 20), outline="black", width=2)
    on.rectangle((right - 90, across + 10, right - 20, across + 50), outline="black", width=2)
    return squeeze(picture)


def chart(rng: Rng) -> Pixels:
    """Bars from green to red, as on an energy certificate."""
    picture = Image.new("RGB", (2 * MODEL_SIZE, 2 * MODEL_SIZE), "white")
    on = ImageDraw.Draw(picture)
    on.rectangle((30, 30, 568, 80), fill=(20, 90, 150))
    for letter in range(22):
        on.rectangle((46 + 20 * letter, 46, 58 + 20 * letter, 64), fill="white")
    for number in range(7):
        y, share = 110 + 62 * number, number / 6
        colour = (int(40 + 200 * min(1, 2 * share)), int(150 - 110 * max(0, 2 * share - 1)), 50)
        on.polygon(
            [
                (40, y),
                (190 + 38 * number, y),
                (215 + 38 * number, y + 25),
                (190 + 38 * number, y + 50),
                (40, y + 50),
            ],
            fill=colour,
        )
        for letter in range(5):
            on.rectangle((52 + 15 * letter, y + 18, 61 + 15 * letter, y + 32), fill="white")
    y = 110 + 62 * int(rng.integers(1, 5))
    on.polygon([(470, y + 25), (500, y), (560, y), (560, y + 50), (500, y + 50)], fill=(60, 60, 60))
    on.line((460, 100, 460, 550), fill=(120, 120, 120), width=2)
    return squeeze(picture)


SCENES: tuple[Callable[[Rng], Pixels], ...] = (
    kitchen, bathroom, bedroom, living_room, dining_room, hallway, balcony, exterior, floor_plan, chart, empty_room,
)  # fmt: skip


def _one(rng: Rng, choices: tuple[Colour, ...]) -> Colour:
    return choices[int(rng.integers(len(choices)))]


def drawn(count: int = COUNT) -> Pixels:
    """The same pictures each time, the scenes in turn, as uint8[count, 299, 299, 3]."""
    return np.stack([SCENES[number % len(SCENES)](np.random.default_rng(number)) for number in range(count)])


def as_sheet(pictures: Pixels) -> Image.Image:
    """uint8[COUNT, 299, 299, 3] on one sheet, ACROSS in a row."""
    rows = pictures.reshape(-1, ACROSS, MODEL_SIZE, MODEL_SIZE, 3).swapaxes(1, 2)
    return Image.fromarray(rows.reshape(-1, ACROSS * MODEL_SIZE, 3))


if __name__ == "__main__":
    as_sheet(drawn()).save(Path(sys.argv[1]), quality=92, method=6)

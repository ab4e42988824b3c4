"""Pictures of boxes in perspective with daylight, shadows and textures: enough to look like a room to a network."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from retagger_gui.core.images import MODEL_SIZE, Pixels

Floats = npt.NDArray[np.floating[Any]]
Place = tuple[float, float, float]  # metres: to the right, up, away
Colour = tuple[float, float, float]  # red, green, blue, 0 to 1

_TEXTURE = 256  # cells a side of the noise that surfaces take their grain from
_NEAR = 1e-3
_GROUND = 0.45  # of the light comes from everywhere
_CORNER, _CORNER_DEPTH = 0.45, 0.35  # how far (metres) and how much corners are darker
_PARTS = 13  # of a picture, so that what a part needs stays in the processor's cache
_PROBE = 0.12  # metres before a surface from where it is told how open its surroundings are
_ARRIVED = 0.985  # of the way from a light to a point: what is met from here on is the point's own surface
_NORMALS = np.concatenate([-np.eye(3), np.eye(3)]).T.astype(np.float32)  # [3, 6], as _faces counts them
_GREEN = (0.35, 0.5, 0.25)  # below the sky of a view


@dataclass(frozen=True, slots=True)
class Box:
    """A thing with its edges along the axes.

    Attributes:
        low: its corner at the left, below, in front.
        high: the opposite one.
        colour: of its surface.
        surface: "plain", "planks", "tiles", "panels", "fabric", "wood", "leaves" or "view" (out of a window).
        cell: metres a tile, plank, panel or thread.
        glow: light that it gives itself; such a thing throws no shadow.
    """

    low: Place
    high: Place
    colour: Colour
    surface: str = "plain"
    cell: float = 0.3
    glow: float = 0.0


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be seen.

    Attributes:
        boxes: walls included.
        eye: where the camera is.
        turn: radians to the right.
        tilt: radians down.
        wide: half the picture's width at a distance of one metre.
        lights: (place, strength).
        sky: what is seen where no box is.
    """

    boxes: tuple[Box, ...]
    eye: Place
    turn: float
    tilt: float
    wide: float
    lights: tuple[tuple[Place, float], ...]
    sky: Colour = (0.75, 0.85, 0.97)


def render(scene: Scene, rng: np.random.Generator) -> Pixels:
    """A scene as uint8[299, 299, 3], with what a camera adds: exposure, a tint, darker corners, blur and grain."""
    noise = rng.normal(0, 1, (_TEXTURE, _TEXTURE)).astype(np.float32)
    parts = [_light(scene, rays, noise) for rays in np.split(_rays(scene), _PARTS, axis=1)]
    light = np.concatenate(parts, axis=1)
    return _photographed(light.T.reshape(MODEL_SIZE, MODEL_SIZE, 3), rng)


def _light(scene: Scene, rays: Floats, noise: Floats) -> Floats:
    """What comes to the camera along its rays: float32[3, N]."""
    depth, which = _nearest(scene.eye, rays, scene.boxes)
    points = _column(scene.eye) + rays * np.where(np.isfinite(depth), depth, 0)
    seen = [(box, np.flatnonzero(which == number)) for number, box in enumerate(scene.boxes)]
    seen = [(box, at) for box, at in seen if len(at)]
    faces = np.zeros(len(which), np.intp)
    for box, at in seen:
        faces[at] = _faces(box, points.take(at, axis=1))
    brightness = _brightness(scene, points, faces)
    light = _sky(rays, scene.sky)
    for box, at in seen:
        colours = _surface(box, points.take(at, axis=1), faces[at], noise)
        light[:, at] = colours * (box.glow or brightness[at])
    return light


def _column(place: Sequence[float]) -> Floats:
    """Three numbers as float32[3, 1], to be added to float32[3, N]."""
    return np.asarray(place, np.float32)[:, None]


def _rays(scene: Scene) -> Floats:
    """float32[3, 299 * 299], of no particular length."""
    across = np.linspace(-1, 1, MODEL_SIZE, dtype=np.float32)
    x, y = (part.ravel() * np.float32(scene.wide) for part in np.meshgrid(across, -0.75 * across))
    z = np.ones_like(x)
    down, up = np.sin(scene.tilt, dtype=np.float32), np.cos(scene.tilt, dtype=np.float32)
    y, z = y * up - z * down, y * down + z * up
    right, ahead = np.sin(scene.turn, dtype=np.float32), np.cos(scene.turn, dtype=np.float32)
    return np.stack([x * ahead + z * right, y, z * ahead - x * right])


def _nearest(origin: Place, rays: Floats, boxes: Sequence[Box]) -> tuple[Floats, npt.NDArray[np.intp]]:
    """How many rays' lengths away each ray meets a box (infinity where none), and the box's number (-1)."""
    depth = np.full(rays.shape[1], np.inf, np.float32)
    which = np.full(rays.shape[1], -1, np.intp)
    per_ray = _reciprocal(rays)
    for number, box in enumerate(boxes):
        enter, leave = _crossing(origin, per_ray, box)
        met = (enter < leave) & (enter > _NEAR) & (enter < depth)
        depth[met] = enter[met]
        which[met] = number
    return depth, which


def _reciprocal(rays: Floats) -> Floats:
    inverse: Floats = 1 / np.where(np.abs(rays) < 1e-6, np.float32(1e-6), rays)
    return inverse


def _crossing(origin: Place, per_ray: Floats, box: Box) -> tuple[Floats, Floats]:
    """Where rays from one place enter and leave a box; they miss it where they leave before they enter."""
    one = (_column(box.low) - _column(origin)) * per_ray
    two = (_column(box.high) - _column(origin)) * per_ray
    return np.minimum(one, two).max(axis=0), np.maximum(one, two).min(axis=0)


def _faces(box: Box, points: Floats) -> npt.NDArray[np.intp]:
    """The face that each point is on: 0 left, 1 below, 2 in front, 3 right, 4 above, 5 behind."""
    faces: npt.NDArray[np.intp] = np.abs(
        np.concatenate([points - _column(box.low), points - _column(box.high)])
    ).argmin(axis=0)
    return faces


def _sky(rays: Floats, colour: Colour) -> Floats:
    """Paler towards the horizon."""
    height = (rays[1] / np.sqrt((rays * rays).sum(axis=0))).clip(0, 1)
    sky: Floats = np.float32(1.3) * (1 - height * (1 - _column(colour)))
    return sky


def _brightness(scene: Scene, points: Floats, faces: npt.NDArray[np.intp]) -> Floats:
    """What light reaches each point: from everywhere, less in corners, and from each light that it sees."""
    solid = [box for box in scene.boxes if not box.glow]
    normals = _NORMALS[:, faces]
    total = np.float32(_GROUND) * _openness(scene.boxes, points + np.float32(_PROBE) * normals)
    for place, strength in scene.lights:
        towards = _column(place) - points
        squared = (towards * towards).sum(axis=0) + np.float32(0.05)
        facing = ((towards * normals).sum(axis=0) / np.sqrt(squared)).clip(0, 1)
        lit = np.flatnonzero(facing)
        free = _free(place, towards.take(lit, axis=1), solid)
        total[lit] += np.float32(strength) * (facing[lit] * free / (1 + squared[lit] / 6))
    return total


def _free(place: Place, towards: Floats, solid: Sequence[Box]) -> npt.NDArray[np.bool_]:
    """Whether nothing stands between a light and each point, which is `towards` before it."""
    free = np.ones(towards.shape[1], np.bool_)
    per_ray = _reciprocal(-towards)
    for box in solid:
        enter, leave = _crossing(place, per_ray, box)
        free &= (enter >= leave) | (enter <= 0) | (enter >= _ARRIVED)
    return free


def _openness(boxes: Sequence[Box], probes: Floats) -> Floats:
    """How much of its surroundings a point sees, looked at from just before it: less beside and below things."""
    open_ = np.ones(probes.shape[1], np.float32)
    for box in boxes:
        outside = np.maximum(_column(box.low) - probes, probes - _column(box.high)).clip(0)
        squared = (outside * outside).sum(axis=0)
        near = np.flatnonzero(squared < _CORNER**2)
        open_[near] *= 1 - _CORNER_DEPTH * (1 - np.sqrt(squared[near]) / _CORNER) ** 2
    return open_


def _surface(box: Box, points: Floats, faces: npt.NDArray[np.intp], noise: Floats) -> Floats:
    """The colours of points on a box, float32[3, N]: its own, with a pattern and grain."""
    u, v = _flat(box, points, faces)
    shade = 1 + 0.03 * _grain(noise, u, v, 1.5) + 0.015 * _grain(noise, u, v, 40)
    if (pattern := _PATTERNS.get(box.surface)) is not None:
        shade *= pattern(u, v, box.cell, noise)
    colours: Floats = _column(box.colour) * shade.astype(np.float32)
    if box.surface == "view":
        green = 0.5 + 0.12 * _grain(noise, u, v, 8) > v / box.cell
        colours = np.where(green, _column(_GREEN) * shade, colours)
    return colours


def _flat(box: Box, points: Floats, faces: npt.NDArray[np.intp]) -> tuple[Floats, Floats]:
    """Metres along and up the face that a point is on."""
    x, y, z = points - _column(box.low)
    return np.where(faces % 3 == 0, z, x), np.where(faces % 3 == 1, z, y)


def _grain(noise: Floats, u: Floats, v: Floats, fine: float) -> Floats:
    """Smooth noise, `fine` cells a metre."""
    x, y = u * fine + 7, v * fine + 3
    left, below = np.floor(x), np.floor(y)
    dx, dy = x - left, y - below
    columns, rows = left.astype(np.intp) % _TEXTURE, below.astype(np.intp) % _TEXTURE
    further, above = (columns + 1) % _TEXTURE, (rows + 1) % _TEXTURE
    low = noise[rows, columns] * (1 - dx) + noise[rows, further] * dx
    high = noise[above, columns] * (1 - dx) + noise[above, further] * dx
    grain: Floats = low * (1 - dy) + high * dy
    return grain


def _planks(u: Floats, v: Floats, cell: float, noise: Floats) -> Floats:
    row = np.floor(u / cell)
    each = _grain(noise, row * 3.7, np.floor(v / 1.3 + row * 0.37), 1)
    grain = _grain(noise, u * 12, v, 5)
    shade: Floats = (1 + 0.12 * each + 0.06 * grain) * (1 - 0.35 * _near_edge(u, cell, 0.006))
    return shade


def _tiles(u: Floats, v: Floats, cell: float, noise: Floats) -> Floats:
    each = _grain(noise, np.floor(u / cell) * 1.3, np.floor(v / cell) * 1.7, 1)
    joints = np.maximum(_near_edge(u, cell, 0.006), _near_edge(v, cell, 0.006))
    shade: Floats = (1 + 0.02 * each) * (1 - 0.25 * joints)
    return shade


def _panels(u: Floats, v: Floats, cell: float, noise: Floats) -> Floats:
    """Doors of cupboards, each with a gap and a handle."""
    inside = np.mod(u, cell)
    handle = (np.abs(inside - 0.85 * cell) < 0.012) & (np.abs(np.mod(v, 0.7) - 0.5) < 0.07)
    shade: Floats = (1 - 0.55 * _near_edge(u, cell, 0.006)) * np.where(handle, 0.35, 1)
    return shade


def _fabric(u: Floats, v: Floats, cell: float, noise: Floats) -> Floats:
    return 1 + 0.08 * _grain(noise, u, v, 90) + 0.08 * _grain(noise, u, v, 4)


def _wood(u: Floats, v: Floats, cell: float, noise: Floats) -> Floats:
    return 1 + 0.10 * _grain(noise, u, v * 12, 4) + 0.05 * _grain(noise, u, v * 10, 20)


def _leaves(u: Floats, v: Floats, cell: float, noise: Floats) -> Floats:
    return 1 + 0.3 * _grain(noise, u, v, 2 / cell) + 0.3 * _grain(noise, u, v, 8 / cell)


def _near_edge(along: Floats, cell: float, width: float) -> Floats:
    """1 within `width` metres of the edges between cells, else 0."""
    inside = np.mod(along, cell)
    return (np.minimum(inside, cell - inside) < width).astype(np.float32)


_PATTERNS = {
    "planks": _planks,
    "tiles": _tiles,
    "panels": _panels,
    "fabric": _fabric,
    "wood": _wood,
    "leaves": _leaves,
}


def _photographed(light: Floats, rng: np.random.Generator) -> Pixels:
    exposure = float(rng.uniform(0.85, 1.25)) / max(0.2, float(np.median(light.max(axis=2))))
    tint = np.asarray((1, 0.98, 0.94), np.float32) ** rng.uniform(-1, 2)
    across = np.linspace(-1, 1, MODEL_SIZE, dtype=np.float32)
    corners = 1 - 0.14 * (across[:, None] ** 2 + across[None, :] ** 2)
    developed = 1 - np.exp(-1.1 * exposure * light * tint * corners[:, :, None])
    picture = Image.fromarray((255 * developed.clip(0, 1) ** (1 / 1.8)).astype(np.uint8))
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.6)), np.float32)
    grain = rng.normal(0, rng.uniform(0.5, 2.5), soft.shape).astype(np.float32)
    finished: Pixels = (soft + grain).clip(0, 255).astype(np.uint8)
    return finished

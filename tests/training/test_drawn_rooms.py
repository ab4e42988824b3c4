"""The drawing of rooms: what is in front hides what is behind, light throws shadows, surfaces have patterns."""

from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core.check_pictures import COUNT, pictures
from retagger_gui.core.images import Pixels
from training.drawn_rooms import SCENES, as_sheet
from training.ray_caster import Box, Scene, render

FLOOR = Box((-9, -0.1, -1), (9, 0, 20), (0.6, 0.6, 0.6))
RED = Box((-0.5, 0.6, 4), (0.5, 1.6, 5), (0.9, 0.05, 0.05))


def seen(*boxes: Box, lights: tuple[tuple[tuple[float, float, float], float], ...] = ()) -> Pixels:
    scene = Scene(boxes, (0, 1.2, 0), 0.0, 0.0, 1.0, lights)
    return render(scene, np.random.default_rng(0))


def is_red(picture: Pixels) -> np.ndarray:
    values = picture.astype(int)
    red: np.ndarray = values[:, :, 0] > values[:, :, 1] + 60
    return red


def test_a_box_is_where_it_should_be() -> None:
    red = is_red(seen(FLOOR, RED))
    rows, columns = np.nonzero(red)
    # 1 m wide, its front 4 m away, in a picture that is 8 m wide and 6 m high there, the camera 1.2 m above the floor
    assert (columns.min(), columns.max()) == (
        pytest.approx(299 * 7 / 16, abs=3),
        pytest.approx(299 * 9 / 16, abs=3),
    )
    assert (rows.min(), rows.max()) == (pytest.approx(149.5 - 20, abs=3), pytest.approx(149.5 + 30, abs=3))


def test_what_is_in_front_hides_what_is_behind() -> None:
    wall = Box((-9, 0, 3), (9, 5, 3.2), (0.5, 0.5, 0.5))
    assert not is_red(seen(FLOOR, RED, wall)).any()
    assert not is_red(seen(wall, RED, FLOOR)).any()


def test_things_throw_shadows_and_what_glows_does_not() -> None:
    def brighter_at_the_left(*boxes: Box) -> float:
        picture = seen(FLOOR, *boxes, lights=(((0.0, 4.0, 4.5), 3.0),)).astype(float)
        return float(picture[195:215, 110:140].mean() - picture[195:215, 160:190].mean())

    board = Box(
        (0, 2.5, 2), (4, 2.6, 7), (0.5, 0.5, 0.5)
    )  # above the floor, at the right, outside the picture
    glowing = Box(board.low, board.high, board.colour, glow=1.0)
    assert abs(brighter_at_the_left()) < 3
    assert brighter_at_the_left(board) > 20
    assert abs(brighter_at_the_left(glowing)) < 3


@pytest.mark.parametrize("surface", ["planks", "tiles", "panels", "fabric", "wood", "leaves", "view"])
def test_surfaces_have_patterns(surface: str) -> None:
    def roughness(surface: str) -> float:
        cell = 11 if surface == "view" else 0.3  # of a view, its whole height
        wall = Box((-9, -5, 3), (9, 6, 3.2), (0.5, 0.5, 0.5), surface, cell)
        return float(seen(wall)[60:240, 60:240].std())

    assert roughness(surface) > 1.25 * roughness("plain")


def test_scenes_differ_from_each_other_and_by_their_seed() -> None:
    drawn = [scene(np.random.default_rng(1)) for scene in SCENES]
    assert all(picture.shape == (299, 299, 3) and picture.dtype == np.uint8 for picture in drawn)
    assert len({picture.tobytes() for picture in drawn}) == len(SCENES)
    assert all(picture.std() > 15 for picture in drawn)
    assert not np.array_equal(drawn[0], SCENES[0](np.random.default_rng(2)))
    assert np.array_equal(drawn[0], SCENES[0](np.random.default_rng(1)))


def test_pictures_come_back_from_their_sheet(tmp_path: Path) -> None:
    drawn = np.random.default_rng(0).integers(0, 256, (COUNT, 299, 299, 3), np.uint8)
    as_sheet(drawn).save(tmp_path / "sheet.png")
    assert np.array_equal(pictures(tmp_path / "sheet.png"), drawn)

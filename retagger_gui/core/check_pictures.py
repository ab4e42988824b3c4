"""The pictures that engines are compared on: drawn rooms, no photos, that the model takes for what they show."""

import numpy as np

from retagger_gui.core.drawn_rooms import SCENES
from retagger_gui.core.images import Pixels

COUNT = 24  # two or more of each scene; some two seconds of drawing


def picture(number: int) -> Pixels:
    """The same picture each time, as uint8[299, 299, 3]; the scenes take turns."""
    return SCENES[number % len(SCENES)](np.random.default_rng(number))


def pictures(count: int = COUNT) -> Pixels:
    """The first ones, as uint8[count, 299, 299, 3]."""
    return np.stack([picture(number) for number in range(count)])

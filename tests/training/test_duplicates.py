"""Perceptual hashes: the digits of earlier catalogues stay valid."""

import numpy as np
import pytest
from PIL import Image

from training.duplicates import phash


@pytest.mark.parametrize(
    ("seed", "size", "digits"),
    [
        (1, (400, 300), "f9f991ac8b9c7c00"),
        (2, (300, 400), "a19eedcf6c5c8821"),
        (3, (9, 8), "f6645d8ecb695860"),
        (4, (1, 1), "8000000000000000"),
        (5, (640, 97), "f36bd5d0d3b0ae00"),
    ],
)
def test_the_digits_are_those_of_imagehash(seed: int, size: tuple[int, int], digits: str) -> None:
    """What ImageHash 4.3.2 gives for the same pictures."""
    spots = np.random.default_rng(seed).integers(0, 256, (7, 9, 3), dtype=np.uint8)
    photo = Image.fromarray(spots).resize(size, Image.Resampling.BICUBIC)
    assert phash(np.asarray(photo)) == digits

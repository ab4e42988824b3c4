"""Photos for the benchmarks, drawn so that they cost a decoder what a camera's photos cost it."""

import io
import os
from pathlib import Path

import numpy as np
from PIL import Image

SMALL = (640, 480)  # 0.3 megapixels, as portals show them
LARGE = (4000, 3000)  # 12 megapixels, as phones take them
_DISTINCT = 8
_QUALITY = 90


def fill(folder: Path, count: int, size: tuple[int, int]) -> list[Path]:
    """Write `count` JPEGs into a folder (made if need be); files that end differently, of eight distinct pictures.

    A large one has about 3 MB, a small one 90 KB. Nothing is written where all of them are there already.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number}.jpg" for number in range(count)]
    if all(path.exists() for path in paths):
        return paths
    pictures = [jpeg(size, seed) for seed in range(min(_DISTINCT, count))]
    for number, path in enumerate(paths):
        path.write_bytes(pictures[number % len(pictures)] + b"%d" % number)
    return paths


def link(folder: Path, count: int, of: Path) -> None:
    """Fill a folder with `count` names of one and the same file, for counts that no disk would hold."""
    if folder.exists():
        return  # filled before
    folder.mkdir(parents=True)
    for number in range(count):
        os.link(of, folder / f"{number}.jpg")


def jpeg(size: tuple[int, int], seed: int = 0) -> bytes:
    """A JPEG of this (width, height): soft shapes of every size, as rooms have, and a sensor's grain."""
    rng = np.random.default_rng(seed)
    shapes = np.zeros((384, 512, 3), np.float32)
    for cells in (2, 4, 8, 16, 32, 64, 128, 256):
        layer = (
            rng.normal(128, 60 / cells**0.6, (cells * 3 // 4 or 1, cells, 3)).clip(0, 255).astype(np.uint8)
        )
        shapes += (
            np.asarray(Image.fromarray(layer).resize((512, 384), Image.Resampling.BICUBIC), np.float32) - 128
        )
    picture = Image.fromarray((shapes + 128).clip(0, 255).astype(np.uint8)).resize(
        size, Image.Resampling.BICUBIC
    )
    grain = rng.normal(0, 5, (size[1], size[0], 1)).astype(np.int16) + rng.integers(
        -3, 4, (size[1], size[0], 3)
    )
    data = io.BytesIO()
    Image.fromarray((np.asarray(picture, np.int16) + grain).clip(0, 255).astype(np.uint8)).save(
        data, "JPEG", quality=_QUALITY
    )
    return data.getvalue()

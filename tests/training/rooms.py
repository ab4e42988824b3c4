"""Three colours as three rooms: photos drawn by the tests, each with a pattern of its own."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

COLOURS = {"kitchen": (200, 60, 40), "bathroom": (40, 90, 200), "bedroom": (60, 180, 70)}


def photo(label: str, seed: int, size: tuple[int, int] = (96, 80)) -> Image.Image:
    """The label's colour under a coarse pattern, so that perceptual hashes of different seeds differ."""
    draw = np.random.default_rng([seed, list(COLOURS).index(label)])
    pattern = Image.fromarray(draw.integers(0, 256, (6, 6), dtype=np.uint8)).resize(
        size, Image.Resampling.BICUBIC
    )
    return Image.blend(Image.merge("RGB", [pattern] * 3), Image.new("RGB", size, COLOURS[label]), 0.6)


def save(path: Path, label: str, seed: int, size: tuple[int, int] = (96, 80)) -> Path:
    """Draw a photo into a file, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    photo(label, seed, size).save(path)
    return path


def write_rows(path: Path, rows: Sequence[dict[str, str]]) -> Path:
    """Write a CSV with the columns of the first row."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def labelled(folder: Path, *, train: int = 4, val: int = 2) -> Path:
    """A data folder: labels.csv and so many photos of each label and split; a listing has each label once."""
    rows = []
    for number in range(train + val):
        for label in COLOURS:
            file = f"photos/{number}_{label}.png"
            save(folder / file, label, number)
            split = "train" if number < train else "val"
            rows.append(
                {
                    "file": file,
                    "label": label,
                    "also": "",
                    "listing": f"home {number}",
                    "source": "houses" if number % 2 else "places",
                    "split": split,
                }
            )
    write_rows(folder / "labels.csv", rows)
    return folder

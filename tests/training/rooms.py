"""Three colours as three rooms: photos drawn by the tests, each with a pattern of its own; networks that see them."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import nn

from training.inception import NORMED, torchvision_names
from training.network import RoomNetwork, normalise

TV = {"kitchen": "0", "bathroom": "", "bedroom": "1"}  # the attribute; nobody looked for one in bathrooms
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
                    "tv": TV[label],
                }
            )
    write_rows(folder / "labels.csv", rows)
    return folder


def see(network: RoomNetwork, photos: np.ndarray) -> None:
    """Give a random network the BatchNorm statistics of some photos uint8[N, h, w, 3], so that signals get through."""
    norms = [module for module in network.features.modules() if isinstance(module, nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # a plain mean
    network.features.train()
    with torch.no_grad():
        network.features(normalise(torch.from_numpy(photos)))
    network.features.eval()
    for norm in norms:
        norm.momentum = 0.1


def random_base(path: Path, size: int = 299) -> Path:
    """A random InceptionV3 by torchvision's names, its statistics taken on drawn photos."""
    torch.manual_seed(0)
    network = RoomNetwork(("any",))
    see(
        network,
        np.stack([np.asarray(photo(label, seed, (size, size))) for label in COLOURS for seed in range(2)]),
    )
    state = network.features.state_dict()
    names = torchvision_names().items()
    torch.save(
        {f"{theirs}.{part}": state[f"{ours}.{part}"] for theirs, ours in names for part in NORMED}, path
    )
    return path

"""What the tests of sources share: a run of `find`, and photos that no two of look alike."""

import io
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.photos import Photo
from retagger_gui.core.sources.finding import find


@dataclass
class Found:
    """What a run gave."""

    photos: list[Photo] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    left_out: LeftOut = field(default_factory=LeftOut)

    @property
    def names(self) -> list[str]:
        return [photo.relative for photo in self.photos]

    @property
    def listings(self) -> list[str]:
        return list(dict.fromkeys(photo.listing for photo in self.photos))

    @property
    def sentences(self) -> str:
        return " ".join(sentence for _, sentence in self.problems)


def run(root: Path, data: Path) -> Found:
    """Find photos, and check that nothing was written beside what was opened."""
    around = root if root.is_dir() else root.parent
    before = sorted(path for path in around.rglob("*") if not path.is_relative_to(data))
    found = Found()
    found.photos = list(
        find(
            [root],
            data,
            left_out=found.left_out,
            on_problem=lambda path, sentence: found.problems.append((path.name, sentence)),
        )
    )
    assert sorted(path for path in around.rglob("*") if not path.is_relative_to(data)) == before
    for _, sentence in found.problems:
        assert sentence.endswith(".")
        assert "Traceback" not in sentence
    assert all(photo.path.is_file() and photo.size for photo in found.photos)
    return found


def picture(seed: int, size: tuple[int, int] = (640, 480)) -> Image.Image:
    """A photo of its own for each seed."""
    rng = np.random.default_rng(seed)
    return Image.fromarray(rng.integers(0, 255, (6, 8, 3), np.uint8)).resize(size, Image.Resampling.BICUBIC)


def jpeg(seed: int, size: tuple[int, int] = (640, 480)) -> bytes:
    data = io.BytesIO()
    picture(seed, size).save(data, "JPEG", quality=90)
    return data.getvalue()


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path

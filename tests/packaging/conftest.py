"""The frozen program to test: RETAGGER_PROGRAM, or else dist/ReTagger where build.spec has made it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.drawing import draw
from tests.e2e.xvfb import screen
from tests.packaging.program import ROOT, Program, copy_program, public_folder, source_command


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder that build.spec made."""
    named = os.environ.get("RETAGGER_PROGRAM")
    folder = Path(named) if named else ROOT / "dist" / "ReTagger"
    if not named and not (folder / "ReTagger").exists():
        pytest.skip("dist/ReTagger is not built: pyinstaller --noconfirm build.spec")
    assert (folder / "ReTagger").exists(), f"there is no program in {folder}"
    return folder


@pytest.fixture(scope="session")
def elsewhere(built: Path) -> Iterator[Path]:
    """The program's file in a copy, in a folder with spaces and letters of many scripts."""
    folder = public_folder("Büro für 評価 ")
    yield copy_program(built, folder / "Re Tagger ñ")
    shutil.rmtree(folder)


@pytest.fixture
def home_folder() -> Iterator[Path]:
    """An empty home that every user may write to."""
    folder = public_folder("home ")
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def program(elsewhere: Path, home_folder: Path) -> Program:
    """The frozen program."""
    return Program((str(elsewhere),), home_folder)


@pytest.fixture
def source(elsewhere: Path) -> Iterator[Program]:
    """The source tree, which is to use the model that was frozen, in a home of its own."""
    folder = public_folder("home ")
    yield Program(source_command(), folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def model_frozen(elsewhere: Path) -> Path:
    """The model in the frozen program."""
    return elsewhere.parent / "_internal" / "resources" / "rooms.onnx"


@pytest.fixture
def photos() -> Iterator[Path]:
    """Two listings and a loose photo in every format, one of them damaged."""
    folder = public_folder("photos ")
    random = np.random.default_rng(7)
    kinds = ("jpg", "JPEG", "png", "webp", "bmp", "tif", "gif", "heic", "avif")
    for number, suffix in enumerate(kinds):
        small = Image.fromarray(random.integers(0, 256, (6, 8, 3), np.uint8))
        path = folder / ("12 Oak Road" if number % 2 else "3 Straße 東京") / f"{number}.{suffix}"
        path.parent.mkdir(exist_ok=True)
        small.resize((640, 480), Image.Resampling.BICUBIC).save(path)
    (folder / "12 Oak Road" / "damaged.jpg").write_bytes(b"\xff\xd8\xff\xe0 no photo")
    draw(folder / "loose.jpg", "bedroom")
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen."""
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        pytest.skip("needs Xvfb and xdotool")
    with screen(1400, 900) as there:
        yield there.display

"""A drive that is unplugged while its photos are looked at, a slow one, and a folder of fifty thousand."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from retagger_gui.core.classify import classify
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo, scan
from tests.drawing import draw_noisy

DELAY = 0.2  # seconds that a network drive takes to answer


def found(folder: Path) -> list[Photo]:
    return list(scan([folder]))


def test_a_drive_that_is_unplugged_while_its_photos_are_tagged(tmp_path: Path, model: RoomModel) -> None:
    folder = tmp_path / "drive"
    for number in range(40):
        draw_noisy(folder / f"{number}.png", "kitchen", seed=number)
    photos = found(folder)
    predictions = classify(photos, model, workers=1)
    first = next(predictions)
    assert first.probabilities
    folder.rename(tmp_path / "unplugged")
    rest = list(predictions)
    assert len(rest) == 39
    assert {one.error for one in rest if one.error} == {"The file is no longer there."}
    assert sum(bool(one.error) for one in rest) > 10


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A network drive: to open a file, list a folder or look at a file takes DELAY. Tells what was asked."""
    asked: list[str] = []

    def late(name: str) -> None:
        call = getattr(os, name)

        def later(*arguments: object, **options: object) -> object:
            asked.append(name)
            time.sleep(DELAY)
            return call(*arguments, **options)

        monkeypatch.setattr(os, name, later)

    for name in ("scandir", "stat"):
        late(name)
    opened = Path.open

    def open_later(path: Path, *arguments: object, **options: object) -> object:
        asked.append("open")
        time.sleep(DELAY)
        return opened(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_later)
    yield asked


def test_a_slow_drive_is_asked_no_more_than_needed(tmp_path: Path, slow: list[str], model: RoomModel) -> None:
    for number in range(12):
        draw_noisy(tmp_path / "photos" / "Oak" / f"{number}.png", "kitchen", seed=number)
    slow.clear()
    photos = found(tmp_path / "photos")
    assert len(photos) == 12
    assert slow.count("scandir") == 2  # the folder and the listing
    assert slow.count("open") == 0  # names are enough to show cards
    assert slow.count("stat") <= 14  # the folders, and each photo once, for its size and date
    slow.clear()
    assert all(one.probabilities for one in classify(photos, model, workers=4))
    assert slow.count("open") == 12  # each photo once: for its fingerprint and its pixels


def test_fifty_thousand_files_in_one_folder(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(50_000):
        os.close(os.open(folder / f"{number}.jpg", os.O_CREAT | os.O_WRONLY))
    stop = threading.Event()
    first = next(scan([folder], cancelled=stop.is_set))
    assert first.path.name == "0.jpg"
    photos = found(folder)
    assert [photo.path.name for photo in photos[:12]] == [f"{number}.jpg" for number in range(12)]
    assert len(photos) == 50_000
    shutil.rmtree(folder)

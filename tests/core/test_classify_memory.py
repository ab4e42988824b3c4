"""Memory of classify: flat however often a folder is tagged, and everything given back when it is cancelled."""

import gc
import threading
import tracemalloc
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import psutil
import pytest

from retagger_gui.core import classify as module
from retagger_gui.core import images
from retagger_gui.core.classify import classify
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import Decoded, Pixels
from retagger_gui.core.model import Answers, RoomModel
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import Prediction
from tests.answers import certain
from tests.drawing import draw

PHOTOS = 24
ROUNDS = 10
ONE_INPUT = images.MODEL_SIZE**2 * 3  # bytes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Photos of several formats, one of them turned, one with alpha, one damaged."""
    for number in range(PHOTOS - 4):
        draw(tmp_path / f"{number}.jpg", "kitchen", size=(700, 500))
    draw(tmp_path / "a.png", size=(700, 500))
    draw(tmp_path / "b.webp", size=(700, 500))
    draw(tmp_path / "c.heic", size=(700, 500))
    (tmp_path / "d.jpg").write_bytes((tmp_path / "0.jpg").read_bytes()[:-900])
    return tmp_path


def tag(folder: Path, model: RoomModel) -> None:
    assert len(list(classify(scan([folder]), model, thumbnail=64))) == PHOTOS


def test_tagging_a_folder_ten_times_leaves_nothing_behind(folder: Path, model: RoomModel) -> None:
    tag(folder, model)  # what is set up once: decoders, thread pools, the engine's arena
    tag(folder, model)
    gc.collect()
    tracemalloc.start()
    try:
        tag(folder, model)
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(ROUNDS):
            tag(folder, model)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # Less than half an input of the model: not one of the 240 photos is kept, nor a kilobyte of each.
    assert after - before < ONE_INPUT / 2


def test_the_process_does_not_grow_either(folder: Path, model: RoomModel) -> None:
    """What decoders and the engine allocate themselves, out of Python's sight."""
    for _ in range(3):
        tag(folder, model)
    gc.collect()
    before = psutil.Process().memory_info().rss
    for _ in range(ROUNDS):
        tag(folder, model)
    gc.collect()
    grown = psutil.Process().memory_info().rss - before
    # A decoded photo is a megabyte: were one in four kept, this would be 60. The allocator may keep some for later.
    assert grown < 30e6


class Watched:
    """A decoder and a model through which everything passes, with weak references to every photo's pixels."""

    batch = 4
    second_look_below = 0.0

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pixels: list[weakref.ref[Pixels]] = []
        self.files: list[weakref.ref[IO[bytes]]] = []
        self.fails = False
        monkeypatch.setattr(module, "decode", self.decode)

    def decode(self, file: IO[bytes], thumbnail: int | None = None, grey: bool = False) -> Decoded:
        decoded = images.decode(file, thumbnail=thumbnail)
        assert decoded.thumbnail is not None
        self.pixels += [weakref.ref(decoded.model_input), weakref.ref(decoded.thumbnail)]
        self.files.append(weakref.ref(file))
        return decoded

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        self.pixels.append(weakref.ref(photos))
        if self.fails:
            raise ModelError("The model failed.")
        return certain(len(photos))

    def alive(self) -> int:
        gc.collect()
        return sum(reference() is not None for reference in [*self.pixels, *self.files])


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    return Watched(monkeypatch)


def endless(folder: Path) -> Iterator[Photo]:
    photos = [photo for photo in scan([folder]) if photo.path.name != "d.jpg"]
    while True:
        yield from photos


def decoders() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("decode")]


@pytest.mark.parametrize("taken", [1, 4, 7])
def test_closing_joins_the_threads_and_frees_what_was_decoded(
    folder: Path, watched: Watched, taken: int
) -> None:
    before = set(threading.enumerate())
    found = classify(endless(folder), watched, workers=3, thumbnail=64)
    for _ in range(taken):
        next(found)
    assert len(decoders()) == 3
    assert watched.alive() > 0
    found.close()
    assert decoders() == []
    assert set(threading.enumerate()) <= before  # another test's may have ended meanwhile
    assert watched.alive() == 0


def test_cancelling_frees_everything_but_what_was_given_out(folder: Path, watched: Watched) -> None:
    given: list[Prediction] = []
    for prediction in classify(
        endless(folder), watched, workers=3, thumbnail=64, cancelled=lambda: len(given) >= 6
    ):
        given.append(prediction)
    del prediction
    assert decoders() == []
    assert watched.alive() == len(given)  # their thumbnails
    given.clear()
    assert watched.alive() == 0


def test_a_generator_that_is_dropped_is_closed(folder: Path, watched: Watched) -> None:
    found = classify(endless(folder), watched, workers=2, thumbnail=64)
    next(found)
    del found
    assert watched.alive() == 0
    assert decoders() == []


def test_a_failing_model_frees_everything(folder: Path, watched: Watched) -> None:
    watched.fails = True
    with pytest.raises(ModelError) as caught:
        list(classify(endless(folder), watched, workers=2, thumbnail=64))
    del caught  # its traceback holds the frames, and they the batch
    assert decoders() == []
    assert watched.alive() == 0


def test_no_file_stays_open(folder: Path, model: RoomModel) -> None:
    process = psutil.Process()
    tag(folder, model)
    before = len(process.open_files())
    tag(folder, model)
    found = classify(endless(folder), model, workers=2)
    next(found)
    found.close()
    assert len(process.open_files()) == before

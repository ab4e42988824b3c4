"""From photos to predictions: order, errors, memory, and prompt endings."""

import io
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, Any

import numpy as np
import pytest
from PIL import Image, ImageFilter

from retagger_gui.core import classify as module
from retagger_gui.core import images
from retagger_gui.core.classify import classify, fingerprint_and_decode
from retagger_gui.core.decode_once import DecodeOnce
from retagger_gui.core.duplicates import MEASURED, sharpness_of_pixels
from retagger_gui.core.errors import ModelError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.images import MODEL_SIZE, Decoded, Pixels
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import Answers, RoomModel
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import Prediction
from tests.answers import certain
from tests.drawing import blend, draw


def top(prediction: Prediction) -> str:
    return SHIPPED[int(np.argmax(prediction.probabilities))]


def test_a_prediction_for_each_photo_in_order(tmp_path: Path, model: RoomModel) -> None:
    wanted = [SHIPPED[number % len(SHIPPED)] for number in range(30)]
    for number, label in enumerate(wanted):
        draw(tmp_path / f"{number}.png", label, size=(40 + number, 30))
    photos = list(scan([tmp_path]))
    found = list(classify(photos, model, workers=3))
    assert [prediction.photo for prediction in found] == photos
    assert [top(prediction) for prediction in found] == wanted
    assert [(prediction.width, prediction.height) for prediction in found] == [
        (40 + n, 30) for n in range(30)
    ]
    assert all(sum(prediction.probabilities) == pytest.approx(1) for prediction in found)
    assert all(type(value) is float for value in found[0].probabilities)


def test_two_rooms_in_one_photo(tmp_path: Path, model: RoomModel) -> None:
    draw(tmp_path / "open plan.png", blend("living_room", "kitchen", 0.5))
    (prediction,) = classify(scan([tmp_path]), model)
    by_label = dict(zip(model.labels, prediction.probabilities, strict=True))
    assert by_label["living_room"] == pytest.approx(0.5, abs=0.01)
    assert by_label["kitchen"] == pytest.approx(0.5, abs=0.01)


def test_no_photos(model: RoomModel) -> None:
    assert list(classify([], model)) == []


def test_bad_photos_are_predictions_with_an_error_and_the_rest_goes_on(
    tmp_path: Path, model: RoomModel
) -> None:
    draw(tmp_path / "1.jpg", "kitchen")
    (tmp_path / "2.jpg").touch()
    (tmp_path / "3.jpg").write_bytes(b"no photo at all")
    draw(tmp_path / "4.jpg", "bathroom")
    draw(tmp_path / "5.jpg", "bedroom")
    photos = list(scan([tmp_path]))
    (tmp_path / "4.jpg").unlink()
    found = list(classify(photos, model))
    assert [bool(prediction.error) for prediction in found] == [False, True, True, True, False]
    assert found[1].error == "The file is empty."
    assert found[3].error == "The file is no longer there."
    assert (found[3].probabilities, found[3].width, found[3].fingerprint) == ((), 0, "")
    assert top(found[4]) == "bedroom"


def test_only_bad_photos(tmp_path: Path, model: RoomModel) -> None:
    for number in range(40):
        (tmp_path / f"{number}.jpg").touch()
    assert [prediction.error for prediction in classify(scan([tmp_path]), model)] == [
        "The file is empty."
    ] * 40


def test_thumbnails(tmp_path: Path, model: RoomModel) -> None:
    draw(tmp_path / "1.jpg", "kitchen", size=(400, 200))
    (prediction,) = classify(scan([tmp_path]), model, thumbnail=100)
    assert prediction.thumbnail is not None
    assert prediction.thumbnail.shape == (50, 100, 3)
    (plain,) = classify(scan([tmp_path]), model)
    assert plain.thumbnail is None
    assert plain == prediction


def test_sharpness(tmp_path: Path, model: RoomModel) -> None:
    """As the window measures it on its thumbnails, so that both choose the same photos to stand for a room."""
    noise = np.random.default_rng(1).integers(0, 255, (300, 700, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "sharp.png")
    Image.fromarray(noise).filter(ImageFilter.GaussianBlur(3)).save(tmp_path / "soft.png")
    photos = list(scan([tmp_path]))
    sharp, soft = classify(photos, model, sharpness=True)
    assert sharp.thumbnail is None
    assert sharp.sharpness is not None and soft.sharpness is not None
    assert sharp.sharpness > 10 * soft.sharpness
    for measured, plain in zip((sharp, soft), classify(photos, model, thumbnail=MEASURED), strict=True):
        assert plain.thumbnail is not None and plain.sharpness is None
        assert measured.sharpness == pytest.approx(sharpness_of_pixels(plain.thumbnail), rel=0.02)


def test_what_is_known_is_not_decoded(
    listings: Path, model: RoomModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = list(scan([listings]))
    first = list(classify(photos, model))
    known = {prediction.fingerprint: prediction for prediction in first[::2]}
    decoded = []

    def decode(file: IO[bytes], **options: Any) -> Decoded:
        decoded.append(file)
        return images.decode(file, **options)

    monkeypatch.setattr(module, "decode", decode)
    asked = []

    def cached(photo: Photo, mark: str) -> Prediction | None:
        asked.append(photo)
        return known.get(mark)

    again = list(classify(photos, model, cached=cached))
    assert again == first
    assert all(again[number] is first[number] for number in range(0, len(first), 2))
    assert len(decoded) == len(photos[1::2])
    assert sorted(photo.path for photo in asked) == sorted(photo.path for photo in photos)


def test_what_was_decoded_elsewhere_is_not_decoded_again(
    listings: Path, model: RoomModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = list(scan([listings]))
    plain = list(classify(photos, model, thumbnail=40))
    once = DecodeOnce()
    once.open()
    for turn, photo in enumerate(photos[::2]):
        once.for_card(photo.path, turn, partial(fingerprint_and_decode, photo.path, thumbnail=40))
    decoded: list[object] = []

    def counting(file: IO[bytes], **given: Any) -> Decoded:
        decoded.append(file)
        return images.decode(file, **given)

    monkeypatch.setattr(module, "decode", counting)
    found = list(classify(photos, model, thumbnail=40, through=once.for_model))
    assert found == plain
    assert len(decoded) == len(photos) - len(photos[::2])
    assert [one.thumbnail is None for one in found] == [turn % 2 == 0 for turn in range(len(photos))]


def test_decoding_once_says_which_content_it_was(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.jpg", "kitchen")
    mark, decoded = fingerprint_and_decode(path, thumbnail=40)
    assert mark == fingerprint(path)
    assert decoded is not None
    assert np.array_equal(decoded.model_input, images.decode(path).model_input)
    asked: list[str] = []
    assert fingerprint_and_decode(path, unless=lambda mark: not asked.append(mark)) == (mark, None)  # type: ignore[func-returns-value]
    assert asked == [mark]


def test_known_photos_do_not_wait_for_a_batch(listings: Path, model: RoomModel) -> None:
    photos = list(scan([listings]))
    taken = []

    def endless() -> Iterator[Photo]:
        for photo in itertools.cycle(photos):
            taken.append(photo)
            yield photo

    found = classify(endless(), model, cached=lambda photo, mark: Prediction(photo, (1.0,)))
    next(found)
    found.close()
    assert len(taken) <= 4 * model.batch


class Counting:
    """Stands in for decoding and the model, and watches how many photos are held at once."""

    batch = 4
    second_look_below = 0.0

    def __init__(self, monkeypatch: pytest.MonkeyPatch, pause: float = 0.0) -> None:
        self.lock = threading.Lock()
        self.taken = self.decoded = self.done = self.most_held = 0
        self.batches: list[int] = []
        self.gate = threading.Event()
        self.gate.set()
        self.pause = pause
        monkeypatch.setattr(module, "decode", self.decode)
        monkeypatch.setattr(module, "fingerprint_of", lambda file: "f")

    def photos(self, count: int | None = None) -> Iterator[Photo]:
        for number in itertools.count() if count is None else range(count):
            self.taken += 1
            yield Photo(Path(__file__), Path("/"), f"{number}.jpg", "", 0, 0)

    def decode(self, file: IO[bytes], thumbnail: int | None = None, grey: bool = False) -> Decoded:
        self.gate.wait(10)
        time.sleep(self.pause)
        with self.lock:
            self.decoded += 1
            self.most_held = max(self.most_held, self.decoded - self.done)
        return Decoded(np.zeros((MODEL_SIZE, MODEL_SIZE, 3), np.uint8), None, 1, 1)

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        self.batches.append(len(photos))
        return certain(len(photos))


def test_memory_is_bounded_however_long_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)
    for _ in classify(model.photos(200), model, workers=3):
        model.done += 1
        assert model.taken - model.done <= 3 * model.batch + 3
    assert model.done == 200
    assert model.most_held <= 3 * model.batch + 3
    assert model.batches == [4] * 50


def test_the_last_batch_may_be_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)
    assert len(list(classify(model.photos(6), model, workers=1))) == 6
    assert model.batches == [4, 2]


def test_the_first_run_may_be_smaller_so_that_it_comes_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)
    assert len(list(classify(model.photos(10), model, workers=1, first=1))) == 10
    assert model.batches == [1, 4, 4, 1]


def test_known_photos_do_not_count_as_the_first_run(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)

    def cached(photo: Photo, mark: str) -> Prediction | None:
        return Prediction(photo, (1.0,)) if photo.relative < "3" else None

    assert len(list(classify(model.photos(8), model, workers=1, first=1, cached=cached))) == 8
    assert model.batches == [1, 4]


def test_decoding_goes_on_while_the_model_works(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)
    progress = []

    def answers(photos: Pixels, *, embedding: bool = False) -> Answers:
        before, deadline = model.decoded, time.monotonic() + 5
        while model.decoded == before and model.decoded < 12 and time.monotonic() < deadline:
            time.sleep(0.001)
        progress.append(model.decoded >= min(12, before + 1) or before == 12)
        return certain(len(photos))

    monkeypatch.setattr(model, "answers", answers)
    list(classify(model.photos(12), model, workers=2))
    assert all(progress)


def test_closing_stops_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch, pause=0.02)
    found = classify(model.photos(), model, workers=2)
    next(found)
    found.close()  # of photos without end: it returns all the same
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("decode")]


def test_cancelling_ends_early(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)
    found: list[Prediction] = []
    for prediction in classify(model.photos(), model, workers=2, cancelled=lambda: len(found) >= 4):
        found.append(prediction)
    assert 4 <= len(found) <= 8


def test_a_cancel_does_not_wait_for_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)
    assert list(classify(model.photos(50), model, workers=2, cancelled=lambda: True)) == []
    assert model.batches == []


def test_a_failing_model_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    model = Counting(monkeypatch)

    def fail(photos: Pixels, *, embedding: bool = False) -> Answers:
        raise ModelError("The model failed.")

    monkeypatch.setattr(model, "answers", fail)
    with pytest.raises(ModelError):
        list(classify(model.photos(50), model, workers=2))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("decode")]


def test_a_fingerprint_follows_the_content_only(tmp_path: Path) -> None:
    one, two = tmp_path / "one.jpg", tmp_path / "two.png"
    one.write_bytes(b"same" * 100)
    two.write_bytes(b"same" * 100)
    assert fingerprint(one) == fingerprint(two)
    assert len(fingerprint(one)) == 32
    two.write_bytes(b"same" * 99 + b"diff")
    assert fingerprint(one) != fingerprint(two)


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 6 * 65536])
def test_every_byte_of_a_small_file_counts(tmp_path: Path, size: int) -> None:
    path = tmp_path / "photo.jpg"
    content = bytearray(size)
    path.write_bytes(content)
    before = fingerprint(path)
    for position in {0, size // 2, size - 1} if size else ():
        changed = content.copy()
        changed[position] ^= 1
        path.write_bytes(changed)
        assert fingerprint(path) != before


def test_every_byte_of_a_large_file_counts(tmp_path: Path) -> None:
    """A decision must never pass from one uncompressed plan to another that differs in a corner."""
    path = tmp_path / "plan.tif"
    content = bytearray(5_000_000)
    path.write_bytes(content)
    before = fingerprint(path)
    for position in (0, 65535, 500_000, 1_048_576, 1_048_577, 3_141_592, len(content) - 1):
        changed = content.copy()
        changed[position] ^= 1
        path.write_bytes(changed)
        assert fingerprint(path) != before, position
    content += b"\0"
    path.write_bytes(content)
    assert fingerprint(path) != before


def test_a_fingerprint_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fingerprint(tmp_path / "gone.jpg")


class CountedFile(io.FileIO):
    """Counts the bytes that are asked of the system."""

    read_in_all = 0

    def readinto(self, buffer: Any) -> int:
        count = super().readinto(buffer) or 0
        CountedFile.read_in_all += count
        return count

    def readall(self) -> bytes:
        content = super().readall()
        CountedFile.read_in_all += len(content)
        return content


@pytest.fixture
def bytes_read(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Bytes read since, of all files opened through Path.open."""
    CountedFile.read_in_all = 0

    def counted(path: Path, mode: str = "r", buffering: int = -1, **_: Any) -> IO[bytes]:
        assert mode == "rb"
        return io.BufferedReader(CountedFile(path), buffering if buffering > 1 else io.DEFAULT_BUFFER_SIZE)

    monkeypatch.setattr(Path, "open", counted)
    return lambda: CountedFile.read_in_all


def noise(path: Path, size: tuple[int, int]) -> Photo:
    """A JPEG that is about as large as a file as its pixels are."""
    pixels = np.random.default_rng(0).integers(0, 256, (size[1], size[0], 3), np.uint8)
    Image.fromarray(pixels).save(path, quality=95)
    (photo,) = scan([path])
    return photo


def test_a_small_file_is_read_once(tmp_path: Path, model: RoomModel, bytes_read: Callable[[], int]) -> None:
    photo = noise(tmp_path / "1.jpg", (300, 200))
    before = bytes_read()
    (prediction,) = classify([photo], model, thumbnail=64)
    assert bytes_read() - before == photo.size
    assert prediction.fingerprint == fingerprint(photo.path)
    assert not prediction.error


def test_what_is_decoded_is_what_was_fingerprinted(tmp_path: Path, model: RoomModel) -> None:
    path = draw(tmp_path / "1.png", "kitchen")
    (photo,) = scan([path])
    mark = fingerprint(path)

    def overwritten_meanwhile(*_: object) -> None:
        draw(path, "bathroom")

    (prediction,) = classify([photo], model, cached=overwritten_meanwhile)
    assert (prediction.fingerprint, top(prediction)) == (mark, "kitchen")


def test_a_photo_of_some_megabytes_is_read_once(
    tmp_path: Path, model: RoomModel, bytes_read: Callable[[], int]
) -> None:
    photo = noise(tmp_path / "1.jpg", (2000, 1500))
    assert photo.size > 2_000_000
    before = bytes_read()
    (first,) = classify([photo], model)
    assert bytes_read() - before == photo.size
    before = bytes_read()
    assert list(classify([photo], model, cached=lambda *_: first)) == [first]
    assert bytes_read() - before == photo.size


def test_each_thread_that_decodes_is_prepared_once(listings: Path, model: RoomModel) -> None:
    prepared: list[str] = []
    photos = list(scan([listings]))
    found = list(
        classify(
            photos,
            model,
            workers=2,
            initializer=lambda: prepared.append(threading.current_thread().name),
        )
    )
    assert len(found) == len(photos)
    assert 1 <= len(prepared) == len(set(prepared)) <= 2
    assert all(name.startswith("decode") for name in prepared)


def test_a_failure_to_remember_is_no_damage_of_the_photo(listings: Path, model: RoomModel) -> None:
    def broken(*_: object) -> None:
        raise LookupError("the memory is broken")

    with pytest.raises(LookupError):
        list(classify(scan([listings]), model, cached=broken))

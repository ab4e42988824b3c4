"""Telling in a share of the time, and that what is told late is what would have been told at once."""

import random

import pytest

from retagger_gui.qt.background import throttle
from retagger_gui.qt.background.throttle import Throttle
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.photo_model import PhotoModel
from tests.qt.conftest import add_photos, make_photo, make_prediction


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, to be set."""
    now = [100.0]
    monkeypatch.setattr(throttle.time, "monotonic", lambda: now[0])
    return now


def test_the_first_telling_is_due_at_once() -> None:
    assert Throttle().due
    assert Throttle().wait == 0


def test_after_a_telling_comes_a_rest_four_times_as_long(clock: list[float]) -> None:
    measured = Throttle(share=5)
    with measured.measured():
        clock[0] += 0.1
    assert not measured.due
    assert measured.wait == 400
    clock[0] += 0.4
    assert measured.due
    assert measured.wait == 0


def test_a_telling_that_fails_is_measured_too(clock: list[float]) -> None:
    measured = Throttle()

    with pytest.raises(ValueError, match="broken"), measured.measured():
        clock[0] += 1
        raise ValueError("broken")
    assert not measured.due


def test_photos_that_stream_in_are_arranged_as_if_they_had_come_at_once(
    photos: PhotoModel, clock: list[float]
) -> None:
    names = [f"Listing {number // 7}/{number}.jpg" for number in range(120)]
    chance = random.Random(3)
    predictions = [make_prediction(name, chance.choice(["kitchen", "bedroom"])) for name in names[::2]]
    streamed, told = BoardContents(photos), []
    streamed.changed.connect(told.append)
    streamed.changed.connect(lambda _: clock.__setitem__(0, clock[0] + 0.1))
    for start in range(0, len(names), 10):
        add_photos(photos, (make_photo(name) for name in names[start : start + 10]))
        streamed.tell_if_due()
        photos.set_predictions(predictions[start // 2 : start // 2 + 5])
        streamed.tell_if_due()
        clock[0] += 0.1
    streamed.tell()
    assert 2 < len(told) < 12, "more rarely than photos came"
    assert streamed.groups() == BoardContents(photos).groups()

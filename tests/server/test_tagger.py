"""Gathering into batches, a bounded queue, time limits, and a stop that finishes what was taken in."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core.engines.engine import Answers, CancelledError
from retagger_gui.core.engines.trial import DECISIVE
from retagger_gui.core.images import Pixels
from retagger_gui.core.model import RoomModel
from retagger_gui.core.second_look import Looker
from retagger_gui.server import tagger as tagger_module
from retagger_gui.server.limits import Limits
from retagger_gui.server.problems import RequestError
from retagger_gui.server.tagger import Tagged, Tagger
from tests.server.conftest import photo


class Gate(RoomModel):
    """The tiny model behind a gate, which notes the size of each run."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, threads=1)
        self.open = threading.Event()
        self.sizes: list[int] = []

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        assert self.open.wait(30)
        self.sizes.append(len(photos))
        return super().answers(photos, embedding=embedding)


@pytest.fixture
def gate(model_file: Path) -> Gate:
    return Gate(model_file)


def test_concurrent_photos_share_runs(gate: Gate) -> None:
    async def go() -> list[Tagged]:
        tagger = Tagger(gate, Limits(), 2)
        rooms = ["kitchen", "bathroom", "bedroom", "hallway"] * 4
        tasks = [asyncio.create_task(tagger.tag(photo(room))) for room in rooms]
        while tagger.queued < len(rooms) - gate.batch:  # the first few are in the model's hands
            await asyncio.sleep(0)
        gate.open.set()
        found = await asyncio.gather(*tasks)
        await tagger.close()
        return list(found)

    found = asyncio.run(go())
    best = [gate.labels[int(np.argmax(one.probabilities))] for one in found]
    assert best == ["kitchen", "bathroom", "bedroom", "hallway"] * 4
    assert sum(gate.sizes) == 16 and max(gate.sizes) == gate.batch
    assert len(gate.sizes) <= 6  # one for the first, full ones for the others


def test_a_full_queue_says_so_and_recovers(gate: Gate) -> None:
    async def go() -> None:
        tagger = Tagger(gate, Limits(waiting_photos=2), 1)
        await tagger.take(10)
        tagger.admit()
        await tagger.take(10)
        with pytest.raises(RequestError) as refused:
            tagger.admit()
        assert refused.value.status == 503 and refused.value.headers["Retry-After"] == "1"
        third = asyncio.create_task(tagger.take(10))
        await asyncio.sleep(0)
        assert not third.done()
        tagger.give_back(10)
        await third
        tagger.give_back(10)
        tagger.give_back(10)
        tagger.admit()
        gate.open.set()
        await tagger.close()

    asyncio.run(go())


def test_no_room_in_time_is_503(gate: Gate) -> None:
    async def go() -> None:
        tagger = Tagger(gate, Limits(waiting_bytes=100, photo_seconds=0.01), 1)
        await tagger.take(90)
        with pytest.raises(RequestError) as refused:
            await tagger.take(20)
        assert refused.value.status == 503
        tagger.give_back(90)
        await tagger.take(5000)  # alone, a large one passes
        tagger.give_back(5000)
        gate.open.set()
        await tagger.close()

    asyncio.run(go())


def test_a_photo_that_takes_too_long_is_given_up(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    hung = threading.Event()
    decode = tagger_module.decode

    def slow(file: object, *, thumbnail: int | None = None) -> object:
        if not hung.is_set():
            hung.set()
            release.wait(30)
        return decode(file, thumbnail=thumbnail)  # type: ignore[arg-type]

    release = threading.Event()
    monkeypatch.setattr(tagger_module, "decode", slow)
    gate.open.set()

    async def go() -> tuple[Tagged, Tagged]:
        tagger = Tagger(gate, Limits(photo_seconds=0.5), 2)
        first = asyncio.create_task(tagger.tag(photo()))
        while not hung.is_set():
            await asyncio.sleep(0)
        good = await tagger.tag(photo("bedroom"))
        bad = await first
        release.set()
        await tagger.close()
        return good, bad

    good, bad = asyncio.run(go())
    assert not good.error and gate.labels[int(np.argmax(good.probabilities))] == "bedroom"
    assert "longer than 0.5 seconds" in bad.error


def test_a_photo_that_waits_too_long_behind_others_is_to_be_sent_again(gate: Gate) -> None:
    async def go() -> None:
        tagger = Tagger(gate, Limits(photo_seconds=0.5), 2)
        with pytest.raises(RequestError) as refused:
            await tagger.tag(photo())
        assert refused.value.status == 503 and refused.value.headers["Retry-After"] == "1"
        gate.open.set()
        await tagger.close()

    asyncio.run(go())


def test_closing_answers_what_was_taken_in(gate: Gate) -> None:
    async def go() -> Tagged:
        tagger = Tagger(gate, Limits(), 1)
        await tagger.take(1)
        task = asyncio.create_task(tagger.tag(photo("balcony")))
        task.add_done_callback(lambda _: tagger.give_back(1))
        await asyncio.sleep(0)
        closing = asyncio.create_task(tagger.close())
        await asyncio.sleep(0)
        assert not closing.done()
        gate.open.set()
        await closing
        assert not tagger.alive
        return task.result()

    found = asyncio.run(go())
    assert gate.labels[int(np.argmax(found.probabilities))] == "balcony"


def test_the_first_photos_find_the_engine_while_they_are_answered(model: RoomModel) -> None:
    given: list[Pixels] = []
    go_on = threading.Event()

    class Better(RoomModel):
        def __init__(self) -> None: ...

        second_look_below = 0.0

        def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
            found = model.answers(photos)
            return Answers(found.probabilities[:, ::-1], found.attributes)

    def find(photos: Pixels, cancelled: Callable[[], bool]) -> Looker:
        given.append(photos)
        assert go_on.wait(30) and not cancelled()
        return Better()

    async def go() -> tuple[list[Tagged], Tagged]:
        tagger = Tagger(model, Limits(), 2, find=find)
        rooms = list(model.labels) * 4
        before = await asyncio.gather(*(tagger.tag(photo(room)) for room in rooms[: DECISIVE + 3]))
        go_on.set()
        while (after := await tagger.tag(photo(rooms[0]))).probabilities[0] > 0.5:
            await asyncio.sleep(0.01)
        await tagger.close()
        return before, after

    before, after = asyncio.run(go())
    assert [len(photos) for photos in given] == [DECISIVE], "once, with the first ones"
    rooms = list(model.labels) * 4
    assert [model.labels[int(np.argmax(one.probabilities))] for one in before] == rooms[: DECISIVE + 3]
    assert after.probabilities[-1] > 0.9, "by what was found"


def test_stopping_ends_the_trial(model: RoomModel) -> None:
    begun = threading.Event()

    def find(photos: Pixels, cancelled: Callable[[], bool]) -> Looker:
        begun.set()
        while not cancelled():
            threading.Event().wait(0.01)
        raise CancelledError

    async def go() -> None:
        tagger = Tagger(model, Limits(), 2, find=find)
        await asyncio.gather(*(tagger.tag(photo()) for _ in range(DECISIVE)))
        while not begun.is_set():
            await asyncio.sleep(0)
        await tagger.close()

    asyncio.run(go())
    assert not [thread for thread in threading.enumerate() if thread.name == "trial"]


def test_a_trial_that_fails_leaves_the_model_in_use(
    model: RoomModel, caplog: pytest.LogCaptureFixture
) -> None:
    def find(photos: Pixels, cancelled: Callable[[], bool]) -> Looker:
        raise RuntimeError("spoilt")

    async def go() -> Tagged:
        tagger = Tagger(model, Limits(), 2, find=find)
        await asyncio.gather(*(tagger.tag(photo()) for _ in range(DECISIVE)))
        found = await tagger.tag(photo("balcony"))
        await tagger.close()
        return found

    assert model.labels[int(np.argmax(asyncio.run(go()).probabilities))] == "balcony"
    assert "could not be found out" in caplog.text


def test_a_second_look_goes_with_the_next_photos(gate: Gate) -> None:
    gate.second_look_below = 1.1  # each photo is looked at twice

    async def go() -> list[Tagged]:
        tagger = Tagger(gate, Limits(), 2)
        rooms = ["kitchen", "bathroom", "bedroom", "hallway"] * 4
        tasks = [asyncio.create_task(tagger.tag(photo(room))) for room in rooms]
        while tagger.queued < len(rooms) - gate.batch:
            await asyncio.sleep(0)
        gate.open.set()
        found = await asyncio.gather(*tasks)
        await tagger.close()
        return list(found)

    found = asyncio.run(go())
    best = [gate.labels[int(np.argmax(one.probabilities))] for one in found]
    assert best == ["kitchen", "bathroom", "bedroom", "hallway"] * 4
    assert sum(gate.sizes) == 32 and len(gate.sizes) <= 10, "full runs, but for the first and the last ones"

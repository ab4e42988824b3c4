"""The collector: it collects on the main thread, and looks ever more rarely while nothing happens."""

import gc
import weakref
from collections.abc import Iterator, Sequence

import pytest

from retagger_gui.qt.background import garbage
from retagger_gui.qt.background.garbage import Collector


class Knot:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.me = self


def set_aside(objects: Sequence[object]) -> int:
    """How many of them no collection looks at any more."""
    looked_at = set(map(id, gc.get_objects()))
    return sum(id(one) not in looked_at for one in objects)


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.stop()
    gc.collect()
    gc.freeze()
    gc.disable()


def knots() -> int:
    return sum(isinstance(found, Knot) for found in gc.get_objects())


def test_what_nobody_reaches_is_freed_when_it_is_due(collector: Collector) -> None:
    for _ in range(2000):
        Knot()
    assert knots() == 2000, "never by itself, in whatever thread"
    collector.collect()
    assert knots() == 0


def test_an_idle_program_is_looked_at_ever_more_rarely(collector: Collector) -> None:
    gc.collect()
    intervals = []
    for _ in range(9):
        collector.collect()
        intervals.append(collector.interval)
    assert intervals == [1000, 2000, 4000, 8000, 16000, 32000, 64000, 64000, 64000]
    kept = [Knot() for _ in range(2000)]
    collector.collect()
    assert collector.interval == garbage._EVERY_MS
    assert len(kept) == knots()


def test_another_folder_ends_the_rest(collector: Collector) -> None:
    gc.collect()
    for _ in range(9):
        collector.collect()
    collector.thaw()
    assert collector.interval == garbage._EVERY_MS


def test_what_outlives_a_full_collection_is_passed_over_until_another_folder_is_open(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "_SPARE", 0)
    kept = [Knot() for _ in range(1000)]
    there = [weakref.ref(knot) for knot in kept]
    monkeypatch.setattr(garbage.gc, "get_count", lambda: (0, 0, 100))
    collector.collect()
    assert set_aside(kept) == len(kept)
    kept.clear()
    collector.collect()
    collector.thaw()
    assert all(ref() is not None for ref in there)
    collector.collect()
    assert all(ref() is None for ref in there)


def test_a_little_that_is_left_of_the_last_folder_is_not_worth_a_look_at_everything(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(garbage.gc, "collect", lambda generation=2: collected.append(generation))
    monkeypatch.setattr(garbage.gc, "get_count", lambda: (0, 0, 0))
    collector.thaw()
    collector.collect()
    assert collected == []


def test_what_comes_in_floods_is_left_alone_and_then_set_aside(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(garbage.gc, "collect", lambda generation=2: collected.append(generation))
    monkeypatch.setattr(garbage.gc, "get_count", lambda: (garbage._FLOOD + 1, 0, 0))
    photos = [[number] for number in range(1000)]
    for _ in range(garbage._PATIENCE):
        collector.collect()
    assert set_aside(photos) == 0, "it may be over soon"
    collector.collect()
    assert set_aside(photos) == len(photos)
    assert collected == []


def test_what_outlives_young_collections_is_set_aside_before_there_is_much_of_it(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = []
    whole = gc.collect
    monkeypatch.setattr(
        garbage.gc, "collect", lambda generation=2: (rounds.append(generation), whole(generation))
    )
    kept: list[list[Knot]] = []
    while 2 not in rounds and len(rounds) < 50:
        kept.append([Knot() for _ in range(1000)])
        collector.collect()
    assert len(rounds) * 1000 < 3 * garbage._ENOUGH
    assert all(set_aside(knots) == len(knots) for knots in kept)

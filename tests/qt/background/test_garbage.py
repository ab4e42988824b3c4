"""The collector: it collects on the main thread, and looks ever more rarely while nothing happens."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from retagger_gui.qt.background.garbage import EVERY_MS, Collector


class Knot:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.me = self


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
    assert collector.interval == EVERY_MS
    assert len(kept) == knots()


def test_another_folder_ends_the_rest(collector: Collector) -> None:
    gc.collect()
    for _ in range(9):
        collector.collect()
    collector.collect_all()
    assert collector.interval == EVERY_MS


def test_what_outlived_a_look_is_freed_when_another_folder_is_open(collector: Collector) -> None:
    kept = [Knot() for _ in range(1000)]
    there = [weakref.ref(knot) for knot in kept]
    collector.collect()
    kept.clear()
    for _ in range(2000):
        Knot()
    collector.collect()
    assert all(ref() is not None for ref in there), "a look is at what is young"
    collector.collect_all()
    assert all(ref() is None for ref in there)


def test_a_look_does_not_take_longer_the_more_there_is(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: asked.append(generation))
    monkeypatch.setattr(gc, "get_count", lambda: (100_000, 100, 100))
    collector.collect()
    assert asked == [1]

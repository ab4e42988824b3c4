"""The collector: it collects on the main thread, and looks ever more rarely while nothing happens."""

import gc
from collections.abc import Iterator

import pytest

from retagger_gui.qt import garbage
from retagger_gui.qt.garbage import Collector


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
    kept = [Knot() for _ in range(10)]
    monkeypatch.setattr(garbage.gc, "get_count", lambda: (0, 0, 100))
    frozen = gc.get_freeze_count()
    collector.collect()
    assert gc.get_freeze_count() >= frozen + len(kept)
    kept.clear()
    collector.collect()
    collector.thaw()
    assert knots() == 10
    collector.collect()
    assert knots() == 0

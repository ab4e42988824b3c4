"""A little of what `python -m tests.reliability.fuzz` does for hours."""

import pytest

from tests.reliability import fuzz

RUNS = {"store": 15, "table": 60, "exif": 200}


@pytest.mark.parametrize("target", fuzz.TARGETS)
def test_only_the_errors_that_are_named_come_out(target: str) -> None:
    done, faults = fuzz.fuzz(target, runs=RUNS.get(target, 300), seed=7)
    assert not faults, faults[0]
    assert done == RUNS.get(target, 300)


def test_another_error_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(data: bytes, folder: object) -> None:
        assert data == b"{}" or data[:1] in b"{["

    monkeypatch.setitem(fuzz.TARGETS, "settings", fuzz.Target(fail, lambda folder: [b"{}"]))
    _, faults = fuzz.fuzz("settings", runs=200)
    assert "AssertionError" in faults[0]

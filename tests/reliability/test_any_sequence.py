"""A few of the sequences that `python -m tests.reliability.any_sequence` tries by the hundred."""

from collections.abc import Sequence

import pytest

from retagger_gui.core.store import Change
from retagger_gui.core.store.decisions import DecisionDatabase
from tests.reliability import any_sequence


def test_any_sequence(qapp: object) -> None:
    any_sequence.check(examples=8, steps=20)


def test_an_undo_that_leaves_a_trace_is_found(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The check can fail: here, undone gestures stay in the store."""
    put = DecisionDatabase.put

    def forgetful(store: DecisionDatabase, changes: Sequence[Change]) -> None:
        put(store, [change for change in changes if type(change).__name__ != "Undone"])

    monkeypatch.setattr(DecisionDatabase, "put", forgetful)
    machine = any_sequence.AnySequence()
    machine.key([0], "hallway")
    machine.undo()
    with pytest.raises(AssertionError):
        machine.the_store_says_the_same()
    machine.teardown()

"""A few of the kills that `python -m tests.reliability.kills` makes by the hundred; and that a loss would be seen."""

import contextlib
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.reliability.journal import Journal
from tests.reliability.kills import Series, core, read_only
from tests.reliability.writer import photo_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    tally = core(4, 7, tmp_path)
    assert tally.problems == []
    assert tally.kills == 4
    assert tally.acknowledged > 10


def test_two_programs_on_one_folder(tmp_path: Path) -> None:
    tally = core(2, 8, tmp_path, names=("a", "b"))
    assert tally.problems == []


def test_a_disk_that_turns_read_only(tmp_path: Path) -> None:
    tally = read_only(5, 3, tmp_path / "disk")
    if tally is None:
        pytest.skip("a disk of its own can only be mounted by root on Linux, with e2fsprogs")
    assert tally.problems == []
    assert tally.acknowledged > 10
    assert tally.failed_writes > 10, "it was never read-only"


def test_a_lost_decision_a_damaged_file_and_half_an_export_are_found(tmp_path: Path) -> None:
    series = Series(tmp_path, ("a",))
    series.one_kill(1)
    assert series.tally.problems == []
    assert any(series.states["a"].values())
    with contextlib.closing(sqlite3.connect(tmp_path / "decisions.sqlite3")) as db:
        db.execute("DELETE FROM photo_decisions")
        db.commit()
    (tmp_path / "a.csv").write_text("path,tag\nhalf,kitc")
    before = dict(series.states)
    series.look(2, {"a": Journal()})
    assert any("wanted, found" in problem for problem in series.tally.problems)
    assert any("a.csv has" in problem for problem in series.tally.problems)
    assert before != series.states


def test_the_journal_knows_which_states_may_be_on_the_disk() -> None:
    a, b = photo_of("x", 0).relative, photo_of("x", 1).relative
    journal = Journal()
    journal.read(f"# open\nS 1 {a} kitchen\nA 1\nS 2 {b} bedroom\nS 3 {a} -\nS 4 {b} cut o".encode())
    assert journal.states({a: None, b: None}) == [
        {a: "kitchen", b: None},
        {a: "kitchen", b: "bedroom"},
        {a: None, b: "bedroom"},
    ]

"""Helpers: what they answer, and that neither a crash nor a hang of one is the program's."""

import itertools
import os
import signal
import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import psutil
import pytest

from retagger_gui.core.apart import helpers
from retagger_gui.core.apart.helper import IDLE_CODE
from retagger_gui.core.apart.helpers import Helpers, LostError
from retagger_gui.core.errors import PhotoError
from tests.core.apart import calls

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="there the limit is by the clock")


@pytest.fixture(scope="module")
def some() -> Iterator[Helpers]:
    made = Helpers(2)
    yield made
    made.close()


def test_a_helper_answers_and_stays(some: Helpers) -> None:
    assert some.call(calls.double, 21) == 42
    assert some.call(calls.own_process) == some.call(calls.own_process) != os.getpid()


def test_what_it_raises_is_raised_here(some: Helpers) -> None:
    with pytest.raises(PhotoError, match=r"So it is\."):
        some.call(calls.refuse)
    with pytest.raises(RuntimeError, match="_OwnError"):
        some.call(calls.stumble)
    assert some.lost == 0


def test_what_libraries_print_is_no_answer(some: Helpers) -> None:
    assert np.array_equal(some.call(calls.chat), np.ones((1000, 1000), np.uint8))


def test_a_crash_is_said_and_the_next_call_goes_on(some: Helpers) -> None:
    before = some.lost
    with pytest.raises(LostError, match="did not survive") as caught:
        some.call(calls.crash)
    assert not caught.value.late
    assert some.lost == before + 1
    assert some.call(calls.double, 4) == 8


@pytest.mark.parametrize("code", [IDLE_CODE, 3])
def test_a_library_that_ends_the_process_is_a_crash(some: Helpers, code: int) -> None:
    some.call(calls.double, 1)  # then it is one that has answered before
    with pytest.raises(LostError, match="did not survive"):
        some.call(calls.leave, code)


def test_what_takes_too_long_is_given_up_though_it_keeps_pythons_lock(some: Helpers) -> None:
    with pytest.raises(LostError, match=r"longer than 0\.5 seconds") as caught:
        some.call(calls.hold, limit=0.5)
    assert caught.value.late
    assert some.call(calls.double, 5) == 10


def test_what_was_under_way_while_the_computer_slept_is_done_again(
    some: Helpers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours, lost = itertools.count(0, 3600), some.lost
    monkeypatch.setattr(helpers, "time", types.SimpleNamespace(monotonic=lambda: float(next(hours))))
    assert some.call(calls.hold_once, str(tmp_path / "mark"), limit=0.5) == "sound"
    assert some.lost == lost


@UNIX
def test_what_computes_for_ever_is_given_up_for_its_processor_time(
    some: Helpers, caplog: pytest.LogCaptureFixture
) -> None:
    some.call(calls.forget_the_clock)
    with pytest.raises(LostError, match=r"longer than 0\.5 seconds") as caught:
        some.call(calls.compute, limit=0.5)
    assert caught.value.late
    assert f"exit code {-signal.SIGPROF})" in caplog.text


@UNIX
def test_what_takes_long_only_as_the_machine_is_busy_is_not_given_up(some: Helpers) -> None:
    assert some.call(calls.late, 2, limit=1) == "sound"


@UNIX
def test_processor_time_is_counted_anew_for_each_call(some: Helpers) -> None:
    for _ in range(3):
        assert some.call(calls.compute_for, 0.5, limit=1) == "sound"


def test_whether_it_is_cancelled_is_asked_here(some: Helpers) -> None:
    answers = iter([False, True])
    assert some.call(calls.asked, cancelled=lambda: next(answers)) == [False, True]


def test_one_that_ended_meanwhile_is_replaced(some: Helpers) -> None:
    number = some.call(calls.own_process)
    os.kill(number, signal.SIGKILL)
    psutil.Process(number).wait(30) if psutil.pid_exists(number) else None
    assert some.call(calls.own_process) != number


def test_large_pictures_take_turns_across_helpers(some: Helpers, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(lambda _: some.call(calls.large, str(tmp_path)), range(6))) == {1}


def test_no_more_than_so_many_at_once() -> None:
    few = Helpers(1)
    with ThreadPoolExecutor(3) as pool:
        assert len(set(pool.map(lambda _: few.call(calls.own_process), range(3)))) == 1
    few.close()


def test_where_none_can_be_started_the_call_runs_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helpers, "command", lambda: [sys.executable, "-c", "raise SystemExit(1)"])
    none = Helpers(1)
    assert none.call(calls.own_process) == os.getpid()
    monkeypatch.setattr(helpers, "command", lambda: ["/nowhere/to/be/found"])
    assert Helpers(1).call(calls.asked, cancelled=lambda: True) == [True, True]
    assert none.call(calls.double, 1) == 2


def test_a_helper_does_not_outlive_its_program(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    code = (
        "from retagger_gui.core.apart.helpers import HELPERS\nfrom tests.core.apart import calls\n"
        f"HELPERS.call(calls.tell_and_hold, {str(told)!r}, limit=0.5)"
    )
    program = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL)
    while not told.exists() or not told.read_text():
        assert program.poll() is None
        threading.Event().wait(0.01)
    program.kill()
    program.wait()
    number = int(told.read_text())
    if psutil.pid_exists(number):  # its watchdog ends it, though it hears of nothing
        psutil.Process(number).wait(60)


def test_modules_are_not_taken_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('taken in')")
    monkeypatch.chdir(tmp_path)
    made = Helpers(1)
    assert made.call(calls.own_process) != os.getpid()
    made.close()

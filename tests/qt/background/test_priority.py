"""Background threads stand behind the window's: what jobs and writers run, and every thread that they start."""

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from retagger_gui.qt.background import priority
from retagger_gui.qt.background.jobs import JobRunner, Writer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a thread's priority")


def own_priority() -> int:
    """Of the calling thread."""
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_job_and_the_threads_it_starts_are_lowered_the_main_thread_is_not(threads: JobRunner) -> None:
    before = own_priority()
    found: list[int] = []

    def work() -> None:
        found.append(own_priority())
        with ThreadPoolExecutor(1) as pool:
            found.append(pool.submit(own_priority).result())

    threads.run(work, "work")
    assert threads.wait(10)
    assert found == [max(priority.NICE, before)] * 2
    assert own_priority() == before


def test_a_writer_is_lowered(qapp) -> None:
    before = own_priority()
    found: list[int] = []
    writer = Writer()
    writer.submit(lambda: found.append(own_priority()))
    assert writer.close()
    assert found == [max(priority.NICE, before)]
    assert own_priority() == before


def test_a_thread_that_is_lower_already_stays_there() -> None:
    found: list[int] = []

    def work() -> None:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 19)
        priority.lower()
        found.append(own_priority())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [19]


def test_heavy_work_is_lowered_further_and_its_thread_does_nothing_else(threads: JobRunner) -> None:
    before = own_priority()
    found: list[int] = []

    def heavy() -> None:
        priority.lower(heavy=True)
        found.append(own_priority())
        with ThreadPoolExecutor(1) as pool:
            found.append(pool.submit(own_priority).result())

    def light() -> None:
        found.append(own_priority())

    threads.run(heavy, "heavy")
    assert threads.wait(10)
    threads.run(light, "light")
    assert threads.wait(10)
    assert found == [max(priority.NICE_HEAVY, before)] * 2 + [max(priority.NICE, before)]


def test_the_main_thread_is_never_lowered() -> None:
    before = own_priority()
    assert not priority.lower(heavy=True)
    assert not priority.is_heavy()
    assert own_priority() == before


def test_a_refusal_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(which: int, who: int, value: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "setpriority", refuse)
    told: list[bool] = []
    thread = threading.Thread(target=lambda: told.append(priority.lower()))
    thread.start()
    thread.join()
    assert told == [False]

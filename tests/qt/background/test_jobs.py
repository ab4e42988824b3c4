"""Jobs: results in order and in batches, errors as sentences, cancellation, and nothing late."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from retagger_gui.core.errors import ModelError
from retagger_gui.qt.background.jobs import UNEXPECTED, Job, JobRunner, Writer
from tests.inline_runner import InlineRunner


class Listener(QObject):
    """Notes what a job says, and on which thread it is told."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.batches: list[list[object]] = []
        self.errors: list[str] = []
        self.finished = 0
        self.elsewhere = 0
        job.batch.connect(self.on_batch)
        job.failed.connect(self.on_failed)
        job.finished.connect(self.on_finished)

    @property
    def results(self) -> list[object]:
        return [result for batch in self.batches for result in batch]

    @Slot(object)
    def on_batch(self, batch: list[object]) -> None:
        self.elsewhere += QThread.currentThread() is not self.thread()
        self.batches.append(batch)

    @Slot(str)
    def on_failed(self, sentence: str) -> None:
        self.errors.append(sentence)

    @Slot()
    def on_finished(self) -> None:
        self.finished += 1


@pytest.fixture
def owner(qapp) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


def test_everything_arrives_in_order_on_the_main_thread(qtbot, owner, threads: JobRunner) -> None:
    job = Job(lambda job: range(5000), owner, interval=0.01, buffered=100)
    listener = Listener(job)
    with qtbot.waitSignal(job.finished):
        job.start(threads)
    assert listener.results == list(range(5000))
    assert listener.elsewhere == 0
    assert listener.finished == 1
    assert listener.errors == []


def test_batches_are_few(qtbot, owner, threads: JobRunner) -> None:
    job = Job(lambda job: range(300), owner, interval=0.2)
    listener = Listener(job)
    with qtbot.waitSignal(job.finished):
        job.start(threads)
    assert len(listener.batches) <= 3


def test_the_first_result_does_not_wait_for_the_second(qtbot, owner, threads: JobRunner) -> None:
    more = threading.Event()

    def work(job: Job) -> Iterator[int]:
        yield 1
        more.wait(10)
        yield 2

    job = Job(work, owner, interval=5)
    listener = Listener(job)
    with qtbot.waitSignal(job.batch):
        job.start(threads)
    assert listener.results == [1]
    job.abandon()
    more.set()


def test_a_known_error_is_told_in_its_own_words(qtbot, owner, threads: JobRunner) -> None:
    def work(job: Job) -> Iterator[int]:
        yield 1
        raise ModelError("The model is missing.")

    job = Job(work, owner, interval=0)
    listener = Listener(job)
    with qtbot.waitSignal(job.finished):
        job.start(threads)
    assert (listener.results, listener.errors, listener.finished) == ([1], ["The model is missing."], 1)


def test_any_other_error_is_logged_and_told_plainly(qtbot, owner, threads: JobRunner, caplog) -> None:
    job = Job(lambda job: 1 // 0, owner)  # type: ignore[arg-type, return-value]
    listener = Listener(job)
    with qtbot.waitSignal(job.finished):
        job.start(threads)
    assert listener.errors == [UNEXPECTED]
    assert "ZeroDivisionError" in caplog.text


def test_cancel_closes_the_generator_and_keeps_what_came(qtbot, owner, threads: JobRunner) -> None:
    closed = threading.Event()

    def work(job: Job) -> Iterator[int]:
        try:
            number = 0
            while True:
                yield number
                number += 1
        finally:
            closed.set()

    job = Job(work, owner, interval=0, buffered=50)
    listener = Listener(job)
    with qtbot.waitSignal(job.batch):
        job.start(threads)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert closed.is_set()
    assert listener.results == list(range(len(listener.results)))
    assert listener.finished == 1


def test_an_abandoned_job_never_speaks_again(qtbot, owner, threads: JobRunner) -> None:
    waiting, go_on = threading.Event(), threading.Event()

    def work(job: Job) -> Iterator[int]:
        yield 1
        waiting.set()
        go_on.wait(10)
        yield 2
        raise ModelError("too late")

    job = Job(work, owner, interval=0)
    listener = Listener(job)
    job.start(threads)
    assert waiting.wait(10)
    job.abandon()
    go_on.set()
    assert threads.wait(10)
    last = Job(lambda job: [3], owner, interval=0)
    with qtbot.waitSignal(last.finished):
        last.start(threads)
    assert (listener.batches, listener.errors, listener.finished) == ([], [], 0)


def test_abandoning_after_the_end_is_fine(qtbot, owner, threads: JobRunner) -> None:
    job = Job(lambda job: [1], owner)
    with qtbot.waitSignal(job.finished):
        job.start(threads)
    job.abandon()
    job.cancel()
    assert job.cancelled()


def test_a_job_is_deleted_when_it_is_done(qtbot, owner, threads: JobRunner) -> None:
    for _ in range(3):
        job = Job(lambda job: [1], owner)
        with qtbot.waitSignal(job.destroyed):
            job.start(threads)
    assert owner.children() == []


def test_inline_everything_has_happened_on_return(owner, inline: InlineRunner) -> None:
    job = Job(lambda job: range(2000), owner, interval=1, buffered=10)
    listener = Listener(job)
    job.start(inline)
    assert listener.results == list(range(2000))
    assert listener.finished == 1


def test_inline_cancel_from_within(owner, inline: InlineRunner) -> None:
    job = Job(lambda job: range(2000), owner)
    listener = Listener(job)
    job.batch.connect(job.cancel)
    job.start(inline)
    assert listener.results == [0]
    assert listener.finished == 1


def test_a_thousand_emits_do_not_crash() -> None:
    """PySide6 6.12.0 on Python 3.11 aborted after some hundred emits; a subprocess shows it without dying with it."""
    program = """
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
app = QCoreApplication([])
class Bell(QObject):
    rung = Signal(object)
    silent = Signal()
class Ear(QObject):
    count = 0
    @Slot(object)
    def hear(self, what):
        self.count += len(what)
    @Slot()
    def tick(self):
        self.count += 1
bell, ear = Bell(), Ear()
bell.rung.connect(ear.hear)
bell.silent.connect(ear.tick)
for number in range(1000):
    bell.rung.emit([number])
    bell.silent.emit()
print(ear.count)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "2000"), done.stderr


def test_a_program_can_end_while_a_job_runs() -> None:
    """Neither a hang nor a crash when the window is closed in the middle of the work."""
    program = """
import time
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from retagger_gui.qt.background.jobs import Job, JobRunner
app = QCoreApplication([])
owner = QObject()
def work(job):
    while True:
        yield time.sleep(0.001)
job = Job(work, owner, interval=0.01)
job.start(JobRunner())
QTimer.singleShot(200, app.quit)
app.exec()
print("ended")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "ended"), done.stderr


class TestWriter:
    def test_runs_in_order_and_flushes(self, qapp) -> None:
        writer = Writer()
        done: list[int] = []
        for number in range(100):
            writer.submit(lambda number=number: done.append(number))
        assert writer.flush()
        assert done == list(range(100))
        assert writer.close()

    def test_closing_runs_what_is_left(self, qapp) -> None:
        writer = Writer()
        gate = threading.Event()
        done: list[int] = []
        writer.submit(lambda: gate.wait(10))
        writer.submit(lambda: done.append(1))
        gate.set()
        assert writer.close()
        assert done == [1]

    def test_goes_on_after_an_error(self, qtbot) -> None:
        writer = Writer()
        done: list[int] = []

        def fail() -> None:
            raise ModelError("The disk is full.")

        with qtbot.waitSignal(writer.failed) as blocker:
            writer.submit(fail)
            writer.submit(lambda: done.append(1))
        assert blocker.args == ["The disk is full."]
        assert writer.close()
        assert done == [1]


def test_a_thread_that_is_done_takes_the_next_call(threads: JobRunner) -> None:
    used: list[tuple[int, str]] = []

    def note() -> None:
        used.append((threading.get_ident(), threading.current_thread().name))

    threads.run(note, "first")
    assert threads.wait(10)
    while not threads.idle:  # it has returned, and is about to wait for more
        threading.Event().wait(0.001)
    threads.run(note, "second")
    assert threads.wait(10)
    assert used[0][0] == used[1][0]
    assert [name for _, name in used] == ["first", "second"]


def test_calls_at_the_same_time_have_a_thread_each(threads: JobRunner) -> None:
    together = threading.Barrier(3, timeout=10)
    met: list[int] = []

    def meet() -> None:
        together.wait()
        met.append(threading.get_ident())
        together.wait()

    for number in range(3):
        threads.run(meet, str(number))
    assert threads.wait(10)
    assert len(set(met)) == 3

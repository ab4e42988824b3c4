"""Says for how long the window could not answer, and what the main thread was doing then."""

import contextlib
import faulthandler
import re
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 0.004  # seconds between two heartbeats of a main thread with nothing to do
STALL = 0.050  # seconds without a heartbeat that a person may feel
_SAMPLED = 0.010  # seconds between two looks at a main thread that is late
_DEEPEST = 14  # frames of a stack that are kept, the innermost ones
_FRAME = re.compile(r'File "(.+)", line (\d+) in (.+)')


@dataclass(slots=True)
class Stall:
    """One time the main thread was late.

    Attributes:
        seconds: without a heartbeat.
        processor: seconds that the main thread itself computed meanwhile; the rest it waited for a core, for
            Python's lock, or for a disk.
        stacks: what it was doing, each time it was looked at.
    """

    seconds: float
    processor: float
    stacks: list[str]


@dataclass(slots=True)
class Phase:
    """The heartbeats of one part of a run: how late each was, in seconds, and the stalls among them."""

    name: str
    late: list[float] = field(default_factory=list)
    stalls: list[Stall] = field(default_factory=list)
    seconds: float = 0.0
    busiest: float = 0.0  # processor seconds of the main thread between two heartbeats, at most

    def longest(self) -> float:
        """The longest time without an answer, in seconds."""
        return max(self.late, default=0.0)

    def percentile(self, share: float) -> float:
        """How late that share of the heartbeats were at most, in seconds."""
        late = sorted(self.late)
        return late[min(len(late) - 1, int(share * len(late)))] if late else 0.0


class Watchdog(QObject):
    """Listens to the main thread's heart, from the main thread and from one of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._main = threading.get_ident()
        self._phase: Phase | None = None
        self._last = self._worked = 0.0
        self._stacks: list[str] = []
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(BEAT * 1000))
        self._timer.timeout.connect(self._beat)

    @contextlib.contextmanager
    def watch(self, name: str) -> Iterator[Phase]:
        """Listen for as long as the block lasts; the block must let Qt handle its events."""
        self._phase = phase = Phase(name)
        self._stacks, self._ended = [], threading.Event()
        begun = self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._timer.start()
        sampler = threading.Thread(target=self._sample, name="watchdog", daemon=True)
        sampler.start()
        try:
            yield phase
        finally:
            self._beat()
            self._timer.stop()
            self._ended.set()
            sampler.join()
            phase.seconds = time.perf_counter() - begun
            self._phase = None

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap, spent = now - self._last, worked - self._worked
        stacks, self._stacks = self._stacks, []
        self._last, self._worked = now, worked
        phase = self._phase
        if phase is None:
            return
        phase.late.append(max(0.0, gap - BEAT))
        phase.busiest = max(phase.busiest, spent)
        if gap - BEAT > STALL:
            phase.stalls.append(Stall(gap - BEAT, spent, stacks))

    def _sample(self) -> None:
        with tempfile.TemporaryFile("w+b") as file:
            while not self._ended.wait(_SAMPLED):
                if time.perf_counter() - self._last > STALL / 2:
                    self._stacks.append(_stack(file, self._main))


def _stack(file: IO[bytes], thread: int) -> str:
    """The innermost frames of a thread's stack, the inner ones first.

    Told by faulthandler, which only reads: a frame taken by sys._current_frames() would keep the painters and pens
    of the function that runs in it alive, and free them in this thread, which Qt does not survive.
    """
    file.seek(0)
    file.truncate()
    faulthandler.dump_traceback(file, all_threads=True)
    file.seek(0)
    threads = file.read().decode("utf-8", "replace").split("\n\n")
    own = next((part for part in threads if f"0x{thread:016x}" in part), "")
    frames = _FRAME.findall(own)[:_DEEPEST]
    return " < ".join(
        f"{'/'.join(name.split('/')[-2:])}:{line} {function}" for name, line, function in frames
    )

"""Threads for the window: a job turns an iterator into signals, a writer runs calls in order."""

import contextlib
import logging
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.language import say
from retagger_gui.qt.background import priority
from retagger_gui.qt.background.throttle import NEXT_TURN_MS

log = logging.getLogger(__name__)

INTERVAL = 0.15  # seconds between two batches at least: repainting more often costs more than it shows
BUFFERED = 256  # results at most in a batch: more at a time would hold up the main thread
# Seconds for which a thread may keep Python's lock while another waits for it; Python's own 5 ms, waited for anew after
# each of the many calls that paint a frame, add up to a window that stutters while workers compute.
_SWITCH = 0.0005
_LINGER = 5.0  # seconds that an idle thread waits for another call before it ends
UNEXPECTED = say(
    "jobs", "Something went wrong that ReTagger did not expect. The log file says more (Help > Open log)."
)


class Runner(Protocol):
    """Runs a call somewhere, as in a thread of its own."""

    def run(self, call: Callable[[], None], name: str) -> None:
        """Run the call; it never raises."""

    def wait(self, seconds: float) -> bool:
        """Wait until all calls have returned; False when some still run after that many seconds."""


class JobRunner:
    """Runs each call in a thread of its own, of lower priority, that never keeps the program from ending.

    A thread whose call has returned waits a few seconds for the next one, unless it was lowered further: to start
    a thread, Python makes the caller wait until it runs, which beside busy threads is long enough to miss a frame.
    """

    def __init__(self) -> None:
        sys.setswitchinterval(min(_SWITCH, sys.getswitchinterval()))
        self._changed = threading.Condition()
        self._calls: deque[tuple[Callable[[], None], str]] = deque()
        self.idle = 0
        self._under_way = 0

    def run(self, call: Callable[[], None], name: str) -> None:
        """Start the call in a thread."""
        with self._changed:
            self._under_way += 1
            if self.idle > len(self._calls):
                self._calls.append((call, name))
                self._changed.notify_all()
                return
        threading.Thread(target=self._work, args=(call, name), name=name, daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait until all calls have returned; False when some still run after that many seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._under_way, seconds)

    def _work(self, call: Callable[[], None], name: str) -> None:
        """In a thread: this call, then whatever else comes while there is something."""
        priority.lower()
        following: tuple[Callable[[], None], str] | None = (call, name)
        del call  # nothing may be kept alive by a thread that only waits
        while following is not None:
            threading.current_thread().name = following[1]
            try:
                following[0]()
            finally:
                following = None
                self._returned()
            following = None if priority.is_heavy() else self._next()

    def _returned(self) -> None:
        with self._changed:
            self._under_way -= 1
            self._changed.notify_all()

    def _next(self) -> tuple[Callable[[], None], str] | None:
        with self._changed:
            self.idle += 1
            self._changed.wait_for(lambda: self._calls, _LINGER)
            self.idle -= 1
            return self._calls.popleft() if self._calls else None


class Job(QObject):
    """Draws an iterator in a worker and hands over what it yields in batches, on the thread the job lives in."""

    # what was yielded since the last batch, in order: one every `interval` seconds at most, or sooner when it is full
    batch = Signal(object)  # as Python objects: Signal(list) would copy everything into a QVariantList
    failed = Signal(object)  # the iterator raised; the sentence is for the person. `finished` follows.
    finished = Signal()  # nothing more will come: the iterator has ended, failed, or was cancelled and closed
    _arrived = Signal()
    _filled = Signal()

    def __init__(
        self,
        work: Callable[["Job"], Iterable[Any]],
        parent: QObject,
        *,
        name: str = "job",
        interval: float = INTERVAL,
        buffered: int = BUFFERED,
    ) -> None:
        """Prepare a job.

        Args:
            work: called in the worker with this job (for `cancelled`); gives the iterator to draw. A
                generator is closed when the job is cancelled.
            parent: the owner. It must have one: Qt then deletes the job on its own thread after `finished`,
                where the worker's last reference would delete it (and its timer) on the wrong one.
            name: the thread's name, for the log.
            interval: seconds between two batches at least.
            buffered: results that make a full batch; the worker pauses until the main thread has taken it.
        """
        super().__init__(parent)
        self._work: Callable[[Job], Iterable[Any]] | None = work
        self._name = name
        self._interval = interval
        self._buffered = buffered
        self._room = threading.Condition()
        self._results: list[Any] = []
        self._wake_sent = False
        self._ended = False
        self._error = ""
        self._cancelled = threading.Event()
        self._silent = False
        self._finish_told = False
        self._last = float("-inf")
        self._home = threading.current_thread()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._filled.connect(self._on_filled, Qt.ConnectionType.QueuedConnection)

    def start(self, runner: Runner) -> None:
        """Begin drawing the iterator."""
        runner.run(self._draw, self._name)

    def cancelled(self) -> bool:
        """Whether the job was asked to stop; may be called from any thread."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop soon; what has arrived is still handed over, then `finished` comes."""
        with self._room:
            self._cancelled.set()
            self._room.notify_all()
        self._deliver()

    def abandon(self) -> None:
        """Stop soon and never emit again: late results are dropped."""
        with self._room:
            self._silent = True
            self._work = None
            self._results.clear()
            self._cancelled.set()
            self._room.notify_all()
            if self._finish_told:
                return
        self._timer.stop()
        if self._ended:
            self.deleteLater()

    # In the worker

    def _draw(self) -> None:
        try:
            self._draw_all()
        except RetaggerError as error:
            self._end(str(error))
        except Exception:
            log.exception("%s failed", self._name)
            self._end(UNEXPECTED)
        else:
            self._end("")

    def _draw_all(self) -> None:
        work = self._work
        if work is None:  # abandoned before it began
            return
        results = iter(work(self))
        try:
            for result in results:
                if not self._keep(result):
                    break
        finally:
            close = getattr(results, "close", None)
            if close is not None:
                close()

    def _keep(self, result: Any) -> bool:
        """Put a result where the main thread finds it; False when the job was cancelled."""
        with self._room:
            self._room.wait_for(lambda: len(self._results) < self._buffered or self._cancelled.is_set())
            if self._silent:
                return False
            self._results.append(result)
            full = len(self._results) == self._buffered
        self._wake(full=full)
        return not self._cancelled.is_set()

    def _end(self, error: str) -> None:
        with self._room:
            self._error = error
            self._ended = True
            silent = self._silent
        if silent:
            with contextlib.suppress(RuntimeError):  # Qt has deleted it already: the program is closing
                self.deleteLater()
        else:
            self._wake()

    def _wake(self, *, full: bool = False) -> None:
        """Tell the main thread that there is something, once until it has looked."""
        if threading.current_thread() is self._home:  # an inline runner: there is nobody to wait for
            self._deliver()
            return
        with self._room:
            if self._wake_sent and not full:
                return
            self._wake_sent = True
        try:
            (self._filled if full else self._arrived).emit()
        except RuntimeError:  # the program is closing and Qt has deleted this object
            log.debug("%s outlived its window", self._name)

    # On the main thread

    # What arrives is delivered in a turn of the main loop that is its own: delivered straight from the worker's signal,
    # photos, pictures and tags that came while the main thread was busy would be taken in one after the other, and what
    # a person does would wait for them all.

    @Slot()
    def _on_arrived(self) -> None:
        wait = self._last + self._interval - time.monotonic()
        if not self._timer.isActive():
            self._timer.start(int(max(0.0, wait) * 1000) + NEXT_TURN_MS)

    @Slot()
    def _on_filled(self) -> None:
        self._timer.start(NEXT_TURN_MS)

    @Slot()
    def _deliver(self) -> None:
        with self._room:
            if self._silent or self._finish_told:
                return
            results, self._results = self._results, []
            self._wake_sent = False
            ended, error = self._ended, self._error
            self._finish_told = ended
            self._room.notify_all()
        self._last = time.monotonic()
        if results:
            self.batch.emit(results)
        if ended and not self._silent:
            if error:
                self.failed.emit(error)
            self.finished.emit()
            # A job that outlived its owner by this reference would take the owner along in its own destructor.
            self._work = None
            self.deleteLater()


class Writer(QObject):
    """Runs calls at once, one after the other, in a thread of its own: for writing to the store."""

    failed = Signal(object)  # a call raised; the sentence is for the person. The next calls run all the same.

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, call: Callable[[], None]) -> None:
        """Run the call as soon as those before it have run; returns at once."""
        self._calls.put(call)

    def flush(self, seconds: float = 10.0) -> bool:
        """Wait until everything submitted so far has run; False when it takes longer than that."""
        done = threading.Event()
        self._calls.put(done.set)
        return done.wait(seconds)

    def close(self, seconds: float = 10.0) -> bool:
        """Run what is left, then stop the thread; False when it takes longer than that."""
        self._calls.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        priority.lower()
        while (call := self._calls.get()) is not None:
            try:
                call()
            except RetaggerError as error:
                self._tell(str(error))
            except Exception:
                log.exception("a write failed")
                self._tell(UNEXPECTED)

    def _tell(self, sentence: str) -> None:
        try:
            self.failed.emit(sentence)
        except RuntimeError:  # Qt has deleted this object: the program is closing
            log.warning("%s", sentence)

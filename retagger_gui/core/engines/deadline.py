"""Stops a run of an engine that does not end by itself."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator

LIMIT = 120.0  # seconds that one run may take, on a slow machine that has much else to do
_EVERY = 0.5  # seconds between two looks, while something runs
_AT_MOST = (
    4 * _EVERY
)  # that count between two: in longer ones the computer slept, or the program was suspended


class TooLongError(Exception):
    """A run was stopped."""


class Deadlines:
    """What runs, and until when it may; one thread looks while there is something.

    To wake a thread for each run would cost more than looking now and then.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: dict[
            object, tuple[float, Callable[[], object]]
        ] = {}  # seconds left, and how to stop it
        self._looking = False

    @contextlib.contextmanager
    def within(self, seconds: float, stop: Callable[[], object]) -> Iterator[None]:
        """Call `stop`, once, in another thread, where the block takes longer than so many seconds.

        Time in which the computer sleeps or the program is suspended (Ctrl+Z in a terminal) does not count.

        Raises:
            TooLongError: it did, and an error ended the block.
        """
        key = object()
        with self._lock:
            self._running[key] = (seconds, stop)
            if not self._looking:
                self._looking = True
                threading.Thread(target=self._look, name="deadlines", daemon=True).start()
        try:
            yield
        except Exception as error:
            if key not in self._running:
                raise TooLongError(f"longer than {seconds:g} seconds") from error
            raise
        finally:
            with self._lock:
                self._running.pop(key, None)

    def _look(self) -> None:
        idle = 0
        before = time.monotonic()
        while True:
            time.sleep(_EVERY)
            now = time.monotonic()
            passed, before = min(now - before, _AT_MOST), now
            with self._lock:
                self._running = {key: (left - passed, stop) for key, (left, stop) in self._running.items()}
                late = [key for key, (left, _) in self._running.items() if left <= 0]
                stops = [self._running.pop(key)[1] for key in late]
                idle = 0 if self._running or stops else idle + 1
                if idle * _EVERY > 5:
                    self._looking = False
                    return
            for stop in stops:
                stop()


DEADLINES = Deadlines()
"""The program's."""

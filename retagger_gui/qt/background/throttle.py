"""Decides how often to announce changes that stream in: less often, the longer an announcement takes."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, QTimer

# Until the main loop's next turn. A timer of 0 ms is an event in this very turn: Qt handles it before it looks at
# what a person does, so work that is split by it is not split at all.
NEXT_TURN_MS = 1
SHARE = 5  # of the main thread's time, one part in so many goes into announcing changes at most


def once_after(parent: QObject, pause: int, call: Any) -> QTimer:
    """A timer that, once started, calls after so many milliseconds; started again meanwhile, it waits anew."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(call)
    return timer


class Throttle:
    """Measures how long each announcement took, and from that says when the next one is due."""

    def __init__(self, share: int = SHARE) -> None:
        self._rest = share - 1
        self._due = 0.0

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure the block."""
        begun = time.monotonic()
        try:
            yield
        finally:
            ended = time.monotonic()
            self._due = ended + self._rest * (ended - begun)

    @property
    def due(self) -> bool:
        """Whether the next one need not wait."""
        return time.monotonic() >= self._due

    @property
    def wait(self) -> int:
        """Milliseconds until the next one is due."""
        return max(0, round(1000 * (self._due - time.monotonic())))

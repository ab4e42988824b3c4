"""Collects Python's garbage on the main thread only.

Python runs its cyclic collector in whatever thread happens to allocate next. An unreachable Qt object freed by a
worker is deleted on the wrong thread, and the program crashes. So the automatic collector is off, and a timer
collects what a generation's threshold says is due. Where nothing is, the timer looks ever more rarely: an idle
program sleeps.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_EVERY_MS = 500
_SELDOM_MS = 64_000


class Collector(QObject):
    """Takes over garbage collection for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.collect()
        gc.freeze()  # what the start-up imported stays anyway: no need to look at it each time
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @property
    def interval(self) -> int:
        """Milliseconds until it looks again."""
        return self._timer.interval()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due; most of the time nothing is."""
        counts = gc.get_count()
        due = [generation for generation in (2, 1, 0) if counts[generation] > self._thresholds[generation]]
        if not due:
            self._timer.setInterval(min(2 * self._timer.interval(), _SELDOM_MS))
            return
        gc.collect(due[0])
        if due[0] == 2:
            gc.freeze()  # what outlives a full collection stays, as a rule: ten thousand photos, 50 ms each time
        self._timer.setInterval(_EVERY_MS)

    @Slot()
    def thaw(self) -> None:
        """Another folder is open: look at everything once more, and soon again."""
        gc.unfreeze()
        self._timer.setInterval(_EVERY_MS)

    def stop(self) -> None:
        """Hand collection back to Python."""
        gc.unfreeze()
        gc.enable()

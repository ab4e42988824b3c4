"""Collects Python's garbage on the main thread only.

Python runs its cyclic collector in whatever thread happens to allocate next. An unreachable Qt object freed by a
worker is deleted on the wrong thread, and the program crashes. So the automatic collector is off, and a timer collects
what is young: what came since the last look, which takes a millisecond or two however many photos are open. What
outlives that and later turns into a knot of objects that refer to each other is freed when another folder is opened.
Where nothing is due, the timer waits longer and longer: an idle program sleeps.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

EVERY_MS = 500
SELDOM_MS = 64_000
_YOUNG = 1  # the generation up to which the timer collects; Python's oldest is 2


class Collector(QObject):
    """Takes over garbage collection for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._due = gc.get_threshold()[0]
        gc.collect()
        gc.freeze()  # what the start-up imported stays anyway: no need to look at it when a folder is opened
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @property
    def interval(self) -> int:
        """Milliseconds until it looks again."""
        return self._timer.interval()

    @Slot()
    def collect(self) -> None:
        """Collect what is young, if there is enough of it."""
        if gc.get_count()[0] > self._due:
            gc.collect(_YOUNG)
            self._timer.setInterval(EVERY_MS)
        else:
            self._timer.setInterval(min(2 * self._timer.interval(), SELDOM_MS))

    @Slot()
    def collect_all(self) -> None:
        """Another folder is open: collect what is left of the last one."""
        gc.collect()
        self._timer.setInterval(EVERY_MS)

    def stop(self) -> None:
        """Hand collection back to Python."""
        gc.unfreeze()
        gc.enable()

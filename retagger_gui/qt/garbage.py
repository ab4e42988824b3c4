"""Collects Python's garbage on the main thread only.

Python runs its cyclic collector in whatever thread happens to allocate next. An unreachable Qt object freed by a
worker is deleted on the wrong thread, and the program crashes. So the automatic collector is off, and a timer
collects what a generation's threshold says is due.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class Collector(QObject):
    """Takes over garbage collection for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.collect()
        gc.freeze()  # what the start-up imported stays anyway: no need to look at it each time
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due; most of the time nothing is."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Hand collection back to Python."""
        gc.unfreeze()
        gc.enable()

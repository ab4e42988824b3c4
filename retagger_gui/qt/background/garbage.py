"""Collects Python's garbage on the main thread only.

Python runs its cyclic collector in whatever thread happens to allocate next. An unreachable Qt object freed by a
worker is deleted on the wrong thread, and the program crashes. So the automatic collector is off, and a timer
collects what a generation's threshold says is due. Where nothing is, the timer looks ever more rarely: an idle
program sleeps.

A collection takes as long as there is to look at, and the window cannot answer meanwhile. So no collection looks at
more than some ten thousand objects: what has outlived one is set aside ("frozen") as soon as there is that much of
it, and what comes in floods, as photos do, is left alone until the flood is over. What is set aside is still freed
when nothing refers to it; only knots of objects that refer to each other stay: until another folder is open if there
is much set aside by then, else for as long as the program runs.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_EVERY_MS = 500
_SELDOM_MS = 64_000
_FLOOD = 20_000  # objects made since the last look, and still there
_PATIENCE = 8  # looks for which a flood is left alone: an export frees all that it made when it has ended
_ENOUGH = 10_000  # objects that have outlived a collection, to be set aside after the next one
_SPARE = 60_000  # objects that may stay set aside after their folder was closed: some ten megabytes


class Collector(QObject):
    """Takes over garbage collection for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._flooded = 0  # looks since a flood began
        self._young = 0  # objects looked at since some were last set aside, at most
        self._base: int | None = None  # objects set aside at the start, once there are others
        self._other_folder = False
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
        self._thaw_if_worthwhile()
        counts = gc.get_count()
        if counts[0] > _FLOOD:
            self._wait_until_idle()
            return
        self._flooded = 0
        due = [generation for generation in (2, 1, 0) if counts[generation] > self._thresholds[generation]]
        if not due:
            self._timer.setInterval(min(2 * self._timer.interval(), _SELDOM_MS))
            return
        self._young += counts[0]
        generation = 2 if self._young > _ENOUGH else due[0]
        gc.collect(generation)
        if generation == 2:
            self._set_aside()
        self._timer.setInterval(_EVERY_MS)

    def _wait_until_idle(self) -> None:
        """Leave a flood alone; what is still there after some looks is here to stay."""
        self._flooded += 1
        if self._flooded > _PATIENCE:
            self._flooded = 0
            self._set_aside()
        self._timer.setInterval(_EVERY_MS)

    def _set_aside(self) -> None:
        """What is there now is not looked at again before another folder is open."""
        if self._base is None:
            self._base = gc.get_freeze_count()
        gc.freeze()
        self._young = 0

    @Slot()
    def thaw(self) -> None:
        """Another folder is open: see soon whether much of the last one is still there."""
        self._other_folder = True
        self._timer.setInterval(_EVERY_MS)

    def _thaw_if_worthwhile(self) -> None:
        """Look at everything once more, which takes a moment, if much has stayed of the last folder."""
        asked, self._other_folder = self._other_folder, False
        if not asked or self._base is None or gc.get_freeze_count() - self._base <= _SPARE:
            return
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._base, self._young = min(self._base, gc.get_freeze_count()), 0

    def stop(self) -> None:
        """Hand collection back to Python."""
        gc.unfreeze()
        gc.enable()

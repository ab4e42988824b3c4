"""Scrolls a view while something is held near its upper or lower edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea

EDGE = 56  # pixels from the edge where scrolling begins
FASTEST = 30  # pixels a step, at the very edge
STEP_MS = 16


def speed(y: int, height: int) -> int:
    """Pixels a step at a height in the view: 0 in the middle, faster towards (and beyond) the edges."""
    edge = min(EDGE, height // 4)
    if y < edge:
        return -min(FASTEST, 2 + (edge - y) * FASTEST // max(1, edge))
    if y > height - edge:
        return min(FASTEST, 2 + (y - height + edge) * FASTEST // max(1, edge))
    return 0


class AutoScroll(QObject):
    """Tell it where the pointer is; it scrolls until it is stopped."""

    scrolled = Signal(QPoint)  # the page moved under the pointer, which is at this point of the viewport

    def __init__(self, area: QAbstractScrollArea, speed_at: Callable[[int, int], int] = speed) -> None:
        super().__init__(area)
        self._area = area
        self._speed_at = speed_at
        self._point = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)

    def follow(self, point: QPoint) -> None:
        """The pointer is here now, in the viewport's coordinates."""
        self._point = QPoint(point)
        if self._speed() == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing is held any more."""
        self._timer.stop()

    def _speed(self) -> int:
        return self._speed_at(self._point.y(), self._area.viewport().height())

    @Slot()
    def _step(self) -> None:
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._speed())
        if bar.value() != before:
            self.scrolled.emit(self._point)

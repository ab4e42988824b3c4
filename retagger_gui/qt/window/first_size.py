"""Position and size of the window when it opens: as it was left where that is on a screen, else a usual one."""

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QWidget

_LEAST = QSize(720, 480)  # where the screen has room for it
_WANTED = QSize(1600, 1000)  # enough for six cards a line, the rooms and the details
_SHARE = 0.9  # of a large screen, so that it is seen to be a window
_SMALL = QSize(1400, 860)  # a screen up to this size is filled
_FRAME = QSize(2, 32)  # what a system's own frame adds, before there is one to measure


def fit_screen(window: QWidget, remembered: QByteArray) -> None:
    """Place a window as it was left, else at a useful size in the middle; either way within its screen.

    Args:
        window: not yet shown.
        remembered: what saveGeometry gave at the last end; empty at the first start.
    """
    place = window.screen().availableGeometry()
    window.setMinimumSize(_LEAST.boundedTo(place.size() - _FRAME))
    if remembered.isEmpty() or not window.restoreGeometry(remembered):
        window.setGeometry(first_place(place))
        return
    place = window.screen().availableGeometry()  # it may have been left on another one
    if not (window.isMaximized() or window.isFullScreen() or place.contains(window.geometry())):
        window.setGeometry(within(window.geometry(), place))


def first_place(screen: QRect) -> QRect:
    """The first window: all of a small screen, and of a large one what is useful, a little above the middle."""
    room = screen.size() - _FRAME
    small = screen.width() <= _SMALL.width() or screen.height() <= _SMALL.height()
    size = room if small else (screen.size() * _SHARE).boundedTo(_WANTED)
    free = screen.size() - size - QSize(0, _FRAME.height())
    left, top = screen.left() + free.width() // 2, screen.top() + _FRAME.height() + free.height() * 2 // 5
    return QRect(left, top, size.width(), size.height())


def within(wanted: QRect, screen: QRect) -> QRect:
    """The rectangle moved, and made smaller where it must be, so that all of it is on the screen."""
    room = screen.adjusted(0, _FRAME.height(), 0, 0)
    size = wanted.size().boundedTo(room.size())
    left = max(room.left(), min(wanted.left(), room.right() + 1 - size.width()))
    top = max(room.top(), min(wanted.top(), room.bottom() + 1 - size.height()))
    return QRect(left, top, size.width(), size.height())

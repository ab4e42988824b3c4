"""Where views put photos that they have decoded before the tagging came to them: none is decoded twice for long."""

import threading
import time
from collections import deque
from pathlib import Path

from retagger_gui.core.classify import Ready

ROOM = 32  # photos: some 20 MB
_COUNTED = 16  # photos that the tagging has come to last: more than it ever decodes ahead of the model
_SOON = 1.5  # seconds in which a fast model gets through so many


class Shelf:
    """Decoded photos on their way from the thumbnails' loaders to the tagging. Safe from any thread.

    It takes photos only while there is tagging, none that the tagging has come to already, and not many: what is
    refused is decoded once more.
    """

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._lock = threading.Lock()
        self._held: dict[Path, Ready] = {}
        self._taken: deque[float] = deque(maxlen=_COUNTED)  # when
        self._passed: set[Path] | None = (
            None  # what the tagging has asked for; None while there is no tagging
        )

    def open(self) -> None:
        """Tagging begins."""
        with self._lock:
            self._held.clear()
            self._taken.clear()
            self._passed = set()

    def close(self) -> None:
        """Nothing is tagged any more."""
        with self._lock:
            self._held.clear()
            self._passed = None

    def comes_soon(self, path: Path) -> bool:
        """Whether the tagging has come to a photo, and is so fast that its picture will be here in a moment."""
        with self._lock:
            if self._passed is None or path not in self._passed or len(self._taken) < _COUNTED:
                return False
            return time.monotonic() - self._taken[0] < _SOON

    def wants(self, path: Path) -> bool:
        """Whether it is worth while to decode a photo for the model as well."""
        with self._lock:
            return self._passed is not None and path not in self._passed and len(self._held) < self._room

    def put(self, path: Path, ready: Ready) -> bool:
        """Leave a photo for the tagging; False when it is not wanted."""
        with self._lock:
            if self._passed is None or path in self._passed or len(self._held) >= self._room:
                return False
            self._held[path] = ready
            return True

    def take(self, path: Path) -> Ready | None:
        """For the tagging: a photo if it is here; it is not here any more then, nor wanted."""
        with self._lock:
            if self._passed is not None:
                self._passed.add(path)
                self._taken.append(time.monotonic())
            return self._held.pop(path, None)

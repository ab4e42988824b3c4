"""One window for each person: a second start hands its folders to the first, and ends.

A lock file says who is first; Qt's QLockFile holds the process' number, so that a lock left by a crash counts for
nothing. The second start leaves its request as a file in an inbox beside the lock, which the first watches, and waits
until the file has been taken. That needs neither QtNetwork (QLocalServer) nor sockets, works alike on every system,
and only those who may write to the person's own folder can ask.
"""

import contextlib
import json
import logging
import os
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

from retagger_gui.core.atomic import replacing

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds that a second start waits to be heard; then it opens a window of its own
_LOCK = "running.lock"
_INBOX = "inbox"
_PAUSE = 0.02  # seconds between two looks


class SingleInstance(QObject):
    """The first instance's side, or the question whether there is one."""

    # another start wants these paths opened (list[Path]); none: it only wants the window in front
    asked = Signal(list)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Nothing is claimed yet.

        Args:
            folder: the program's data folder; made when it is needed.
            parent: owner.
        """
        super().__init__(parent)
        self._inbox = folder / _INBOX
        self._lock = QLockFile(str(folder / _LOCK))
        self._lock.setStaleLockTime(0)  # never by age: a window may stay open for weeks
        self._watcher: QFileSystemWatcher | None = None

    def claim(self) -> bool:
        """Become the first; False when another one is. Where no lock can be written there is no second either."""
        with contextlib.suppress(OSError):
            self._inbox.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._lock.tryLock(0):
            self._forget_old()
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        log.warning("No lock can be written in %s: every start opens a window.", self._inbox.parent)
        return True

    def hand_over(self, paths: Sequence[Path], patience: float = PATIENCE) -> bool:
        """Ask the first instance to open these paths; says whether it heard.

        Args:
            paths: relative ones are taken from the current folder.
            patience: seconds to wait.
        """
        try:
            request = _leave(self._inbox, [str(path.absolute()) for path in paths])
        except OSError:
            return False
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if not request.exists():
                return True
            time.sleep(_PAUSE)
        try:
            request.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return False

    def listen(self) -> None:
        """Begin to hear requests, those that came before this call included. Needs an event loop from now on."""
        watcher = QFileSystemWatcher(self)
        if self._inbox.is_dir() and watcher.addPath(str(self._inbox)):
            watcher.directoryChanged.connect(self._look)
        self._watcher = watcher
        self._look()

    def release(self) -> None:
        """The window is closed: the next start is the first again."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    @Slot()
    def _look(self) -> None:
        for request in sorted(self._inbox.glob("*.json")):
            paths = _taken(request)
            if paths is not None:
                self.asked.emit(paths)

    def _forget_old(self) -> None:
        """Requests that an instance before this one never heard."""
        for request in self._inbox.glob("*"):
            with contextlib.suppress(OSError):
                if time.time() - request.stat().st_mtime > PATIENCE:
                    request.unlink()


def _leave(inbox: Path, paths: list[str]) -> Path:
    """Write a request, so that it appears complete or not at all."""
    request = inbox / f"{time.time_ns()}-{os.getpid()}.json"
    with replacing(request) as file:
        file.write(json.dumps(paths).encode("utf-8", "surrogatepass"))
    return request


def _taken(request: Path) -> list[Path] | None:
    """What a request asks for, and away with it; None when it is nothing that _leave wrote."""
    try:
        text = request.read_text(encoding="utf-8", errors="surrogatepass")
        request.unlink()
        paths = json.loads(text)
    except (OSError, ValueError):
        return None
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
        return None
    return [Path(path) for path in paths]

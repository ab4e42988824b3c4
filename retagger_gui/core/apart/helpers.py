"""The program's helpers: as many as there are calls at once, started when needed, started anew after a crash."""

import atexit
import contextlib
import logging
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from retagger_gui.core.apart.helper import ARGUMENT, ASK, IDLE_CODE, LARGE, READY, Call, Done, ceiling, main
from retagger_gui.core.decoders import limits
from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.language import say

LIMIT = 10.0  # seconds of processor time that one photo may take

_OUT_OF_TIME = None if sys.platform == "win32" else -signal.SIGPROF  # exit code

log = logging.getLogger(__name__)


class LostError(RetaggerError):
    """A call crashed its helper process.

    Attributes:
        late: whether because it had taken too long.
    """

    def __init__(self, limit: float, *, late: bool) -> None:
        super().__init__(
            say("photos", "It took longer than {0} seconds and was given up.").format(f"{limit:g}")
            if late
            else say(
                "photos", "The file is damaged in a way that its decoder did not survive, and was given up."
            )
        )
        self.late = late


class Helpers:
    """Helper processes; every method may be called from any thread."""

    def __init__(self, most: int | None = None) -> None:
        """Nothing is started before the first call.

        Args:
            most: helpers at once; None for one a core, and two at least.
        """
        self._room = threading.Semaphore(most or max(2, os.cpu_count() or 1))
        self._lock = threading.Lock()
        self._idle: list[_Helper] = []
        self._cannot_start = False
        self.lost = 0

    def call(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        limit: float = LIMIT,
        cancelled: Callable[[], bool] | None = None,
    ) -> Any:
        """What function(*arguments) returns or raises, worked out in a helper; here, where none can be started.

        Args:
            function: of a module.
            arguments: what can be pickled.
            limit: seconds of processor time that it may take, and by the clock what `ceiling` says; it begins anew
                with each question.
            cancelled: if given, the function gets an argument `cancelled` that asks it.

        Raises:
            LostError: the helper crashed, or the time was up.
        """
        with self._room:
            if (helper := self._taken()) is not None:
                return self._answer(
                    helper, Call(function, arguments, limit, cancelled is not None), cancelled
                )
        more = {} if cancelled is None else {"cancelled": cancelled}
        return function(*arguments, **more)

    def close(self) -> None:
        """End those that are idle."""
        with self._lock:
            idle, self._idle = self._idle, []
        for helper in idle:
            helper.end()

    def forget(self) -> None:
        """In a process that was forked off: the helpers are its parent's."""
        self._lock = threading.Lock()
        self._idle = []

    def _answer(self, helper: "_Helper", call: Call, cancelled: Callable[[], bool] | None) -> Any:
        while True:
            try:
                done = helper.answer(call, cancelled)
                break
            except _GoneError:  # a new one has not
                fresh = self._started()
                if fresh is None:
                    raise LostError(call.limit, late=False) from None
                helper = fresh
            except BaseException:
                helper.end()
                self.lost += 1
                raise
        with self._lock:
            self._idle.append(helper)
        if done.error is not None:
            raise done.error
        return done.value

    def _taken(self) -> "_Helper | None":
        with self._lock:
            while self._idle:
                helper = self._idle.pop()
                if helper.alive:
                    return helper
                helper.end()
        return self._started()

    def _started(self) -> "_Helper | None":
        if self._cannot_start:
            return None
        try:
            return _Helper()
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            self._cannot_start = True
            log.warning("No helper process can be started (%s): odd files are decoded without.", error)
            return None


class _GoneError(Exception):
    """The helper has ended for no fault of the call: it had nothing to do for long, or the computer slept."""


class _Helper:
    """One process, and the line to it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answered = False
        try:
            if self._hear() != READY:
                raise EOFError("it does not answer")
        except BaseException:
            self.end()
            raise

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def answer(self, call: Call, cancelled: Callable[[], bool] | None) -> Done:
        """Have it run a call.

        Raises:
            LostError: it died of it.
            _GoneError: it had ended before, or while the computer slept or the program was suspended.
        """
        begun = time.monotonic()
        with contextlib.ExitStack() as turn:
            try:
                self._say(call)
                while not isinstance(heard := self._hear(), Done):
                    if heard == LARGE:
                        turn.enter_context(limits.one_large)
                    self._say(cancelled() if heard == ASK and cancelled is not None else True)
                    begun = time.monotonic()
            except (OSError, EOFError, pickle.UnpicklingError):
                code = self._process.wait()
                self.end()
                took, most = time.monotonic() - begun, ceiling(call.limit)
                # Its own timer would have ended it at `most`, had the clock not run on beside it.
                if (code == IDLE_CODE and self._answered) or took > 2 * most:
                    raise _GoneError from None
                late = code == _OUT_OF_TIME or took >= 0.95 * most
                log.warning(
                    "A helper died (exit code %s) of %s%r.", code, call.function.__name__, call.arguments[:1]
                )
                raise LostError(call.limit, late=late) from None
        self._answered = True
        return heard

    def end(self) -> None:
        """Kill it, if it lives, and let go of it."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None, "both are pipes"
            with contextlib.suppress(OSError):
                pipe.close()
        self._process.wait()

    def _say(self, what: object) -> None:
        assert self._process.stdin is not None, "it is a pipe"
        self._process.stdin.write(pickle.dumps(what, pickle.HIGHEST_PROTOCOL))
        self._process.stdin.flush()

    def _hear(self) -> Any:
        assert self._process.stdout is not None, "it is a pipe"
        return pickle.load(self._process.stdout)


def command() -> list[str]:
    """How to start a helper process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    # -P: no module out of a folder of photos that happens to be the current one
    return [sys.executable, "-P", "-c", f"from {main.__module__} import main; raise SystemExit(main())"]


def _environment() -> dict[str, str]:
    """So that the helper finds the same packages."""
    root = str(Path(__file__).parents[3])
    others = [entry for entry in sys.path if entry and Path(entry).is_absolute()]
    return {**os.environ, "PYTHONPATH": os.pathsep.join([root, *others])}


HELPERS = Helpers()
"""The program's."""

atexit.register(HELPERS.close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=HELPERS.forget)

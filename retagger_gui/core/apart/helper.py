"""The helper process: runs one call after the other for the program; any of them may crash it.

The program and its helper speak over the helper's standard input and output, in pickles: the program sends a `Call`,
the helper answers with `LARGE` or `ASK` (questions, to be answered) and then a `Done`.
"""

import contextlib
import faulthandler
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ARGUMENT = "--retagger-helper"
"""What the frozen program is started with to be a helper."""

READY, LARGE, ASK = "ready", "large", "ask"
IDLE = 30.0  # seconds without a call after which a helper ends, with the exit code IDLE_CODE
IDLE_CODE = 0


def ceiling(limit: float) -> float:
    """Seconds by the clock after which a helper ends itself, however little it has computed.

    Args:
        limit: seconds of processor time that it has; Windows knows no timer of those, so there it is by the clock.
    """
    return limit if sys.platform == "win32" else 6 * limit


@dataclass(frozen=True, slots=True)
class Call:
    """What a helper is to do."""

    function: Callable[..., Any]  # of a module
    arguments: tuple[Any, ...]  # for it
    # seconds of processor time between two signs of life (the beginning, and each question), after which the helper
    # ends itself
    limit: float
    asks: bool = False  # whether the function takes `cancelled`, which is then asked of the program


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a call: what the function returned, or raised."""

    value: Any = None
    error: Exception | None = None


class _Line:
    """The line to the program, and the watchdogs of the call that runs.

    One is the system's, of processor time: on a machine with much else to do a sound photo may take long by the clock.
    The other is Python's own in C, by the clock, for a call that waits for ever. Neither needs the interpreter or its
    lock, which a decoder may keep, and both also end a helper whose program has been killed meanwhile.
    """

    def __init__(self) -> None:
        self._heard = os.fdopen(os.dup(0), "rb")
        self._said = os.fdopen(os.dup(1), "wb")
        self._nowhere = Path(os.devnull).open("r+b")  # noqa: SIM115  (for as long as the process lives)
        for number in (0, 1, 2):  # libraries print what they think of odd files
            os.dup2(self._nowhere.fileno(), number)
        self._limit = 0.0

    def say(self, what: object) -> None:
        pickle.dump(what, self._said, pickle.HIGHEST_PROTOCOL)
        self._said.flush()

    def wait(self) -> None:
        """Until the program begins to say something, or is gone."""
        self._heard.peek(1)

    def hear(self) -> Any:
        return pickle.load(self._heard)

    def watch(self, limit: float) -> None:
        self._limit = limit
        faulthandler.dump_traceback_later(ceiling(limit), exit=True, file=self._nowhere)
        if sys.platform != "win32":  # SIGPROF, which nobody catches, ends the process
            signal.setitimer(signal.ITIMER_PROF, limit)

    def rest(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        if sys.platform != "win32":
            signal.setitimer(signal.ITIMER_PROF, 0)

    def ask(self, question: str) -> bool:
        """Ask the program, which may take its time."""
        self.rest()
        self.say(question)
        answer = bool(self.hear())
        self.watch(self._limit)
        return answer


class _Turn(contextlib.AbstractContextManager[None]):
    """The turn of a large picture: there is one for the program and all of its helpers. It lasts for the whole call."""

    def __init__(self, line: _Line) -> None:
        self._line = line
        self.taken = False

    def __enter__(self) -> None:
        if not self.taken:
            self.taken = self._line.ask(LARGE)

    def __exit__(self, *_: object) -> None:
        pass


def main() -> int:
    """Run calls until the program is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program
    line = _Line()
    # Once nothing can print any more; and images, which nearly every call needs, before the first one.
    from retagger_gui.core import allocator, images  # noqa: F401, PLC0415
    from retagger_gui.core.decoders import limits  # noqa: PLC0415

    allocator.be_frugal()
    turn = _Turn(line)
    limits.one_large = turn
    with contextlib.suppress(EOFError, BrokenPipeError):
        line.say(READY)
        while True:
            idle = threading.Timer(IDLE, os._exit, (IDLE_CODE,))
            idle.daemon = True
            idle.start()
            line.wait()
            idle.cancel()  # before the call is read, which may import much
            call: Call = line.hear()
            turn.taken = False
            line.say(_done(call, line))
    return 0


def _done(call: Call, line: _Line) -> Done:
    line.watch(call.limit)
    more = {"cancelled": lambda: line.ask(ASK)} if call.asks else {}
    try:
        return Done(call.function(*call.arguments, **more))
    except Exception as error:
        return Done(error=_sendable(error))
    finally:
        line.rest()


def _sendable(error: Exception) -> Exception:
    """The error as it is, or where it cannot be sent, one that says as much."""
    error.__cause__ = error.__context__ = None
    with contextlib.suppress(Exception):
        if type(pickle.loads(pickle.dumps(error))) is type(error):
            return error
    return RuntimeError("".join(traceback.format_exception(error)))

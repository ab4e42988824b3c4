"""What helpers are made to do by the tests; they import it from here."""

import ctypes
import os
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from retagger_gui.core.apart import helper
from retagger_gui.core.decoders import limits
from retagger_gui.core.errors import PhotoError


def double(number: int) -> int:
    return 2 * number


def own_process() -> int:
    return os.getpid()


def crash(*_: Any, **__: Any) -> None:
    ctypes.string_at(0)


def leave(code: int) -> None:
    os._exit(code)


def hold(*_: Any, **__: Any) -> None:
    """As a decoder that keeps Python's lock for ever."""
    ctypes.PyDLL(None).sleep(1000)


def hold_once(mark: str) -> str:
    """As one that is caught by a sleeping computer, and sound the next time."""
    if not Path(mark).exists():
        Path(mark).touch()
        hold()
    return "sound"


def compute(*_: Any, **__: Any) -> None:
    """As a decoder that computes for ever, and keeps Python's lock."""
    re.match("(a+)+b", "a" * 60)


def forget_the_clock() -> None:
    """From now on, this helper's time by the clock is as good as endless."""
    helper.ceiling = lambda limit: 1000 * limit


def compute_for(seconds: float) -> str:
    """Of processor time."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return "sound"


def late(seconds: float) -> str:
    """As on a machine that has no time for it: long by the clock, hardly anything computed."""
    time.sleep(seconds)
    return "sound"


def refuse() -> None:
    raise PhotoError("So it is.")


def stumble() -> None:
    raise _OwnError(lambda: None)


class _OwnError(Exception):
    """One that cannot be sent."""


def asked(cancelled: Callable[[], bool]) -> list[bool]:
    return [cancelled(), cancelled()]


def chat(*_: Any) -> np.ndarray:
    """As a library that writes to the standard output."""
    os.write(1, b"surprise")
    print("surprise", flush=True)
    return np.ones((1000, 1000), np.uint8)


def large(folder: str) -> int:
    """Tells how many were large at once."""
    with limits.one_large:
        mine = Path(folder, f"{os.getpid()} {threading.get_ident()} {time.monotonic_ns()}")
        mine.touch()
        time.sleep(0.05)
        count = len(list(Path(folder).iterdir()))
        mine.unlink()
        return count


def tell_and_hold(file: str) -> None:
    Path(file).write_text(str(os.getpid()))
    hold()

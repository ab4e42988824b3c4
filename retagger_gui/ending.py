"""Ends the process at once, for whoever has written and closed everything."""

import contextlib
import logging
import os
import sys
from typing import NoReturn

STOPPED = 130  # the exit code of what was interrupted


def at_once(code: int) -> NoReturn:
    """End with that exit code, without Python's taking itself and the libraries apart, which nobody waits for.

    Helper processes (core/apart) end when they are no longer asked.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program on Windows has none
            with contextlib.suppress(OSError, ValueError):  # nobody reads it any more, or it is closed
                stream.flush()
    os._exit(code)

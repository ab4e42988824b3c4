"""What is left when the program dies: a log for a person to read, which the next start finds."""

import contextlib
import faulthandler
import os
import platform
import re
import sys
import time
import traceback
from datetime import datetime
from pathlib import Path
from typing import TextIO

from retagger_gui import __version__

KEPT = 10  # logs of crashes, the newest
_DAY = 24 * 60 * 60
_RUNNING = "running-*.log"
_CRASHES = "crash-*.log"
_HEAD = re.compile(r"\AReTagger [^\n]*\n")


class CrashLog:
    """One run's log: holds a line about the run, and nothing more unless the program dies.

    When it does, Python writes there by itself where every thread was (faulthandler), even when the cause lies in a
    library and no code of ours runs any more.
    """

    def __init__(self, path: Path, file: TextIO) -> None:
        self.path = path
        self._file = file

    @staticmethod
    def begin(folder: Path) -> "CrashLog | None":
        """Start this run's log.

        Args:
            folder: where logs lie; made if it is missing.

        Returns:
            The log; None where none can be written.
        """
        now = datetime.now()
        path = folder / f"running-{now:%Y%m%d-%H%M%S}-{os.getpid()}.log"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = path.open("w", encoding="utf-8", errors="backslashreplace")
        except OSError:
            return None
        file.write(
            f"ReTagger {__version__} on Python {platform.python_version()}, {platform.platform()}, "
            f"started {now:%Y-%m-%d %H:%M:%S}\n"
        )
        file.flush()
        faulthandler.enable(file, all_threads=True)
        return CrashLog(path, file)

    def write(self, error: BaseException) -> None:
        """Add an error that ends the program."""
        with contextlib.suppress(OSError):
            self._file.write("".join(traceback.format_exception(error)))
            self._file.flush()

    def close(self) -> None:
        """The run ends as it should: without a crash written down, its log goes."""
        faulthandler.disable()
        if sys.stderr is not None:
            with contextlib.suppress(Exception):  # as it was before, where there is a real stderr
                faulthandler.enable()
        with contextlib.suppress(OSError):
            self._file.close()
            if not _tells(self.path):
                self.path.unlink()


def find(folder: Path) -> Path | None:
    """The newest log of a crash that nobody has seen; from now on they all count as seen.

    Args:
        folder: where logs lie.
    """
    newest = None
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(_RUNNING)):
            if _tells(path):
                newest = path.replace(path.with_name(path.name.replace("running-", "crash-", 1)))
            elif time.time() - path.stat().st_mtime > _DAY:  # ended by force: there is nothing to read
                path.unlink()
        for old in sorted(folder.glob(_CRASHES))[:-KEPT]:
            old.unlink()
    return newest


def _tells(path: Path) -> bool:
    """Whether a log holds more than the line about the run."""
    return bool(_HEAD.sub("", path.read_text(encoding="utf-8", errors="replace")).strip())

"""What differs when the program runs from its own folder, as PyInstaller froze it, and not from Python's."""

import os
import sys
from pathlib import Path


def is_frozen() -> bool:
    """Whether this is the frozen program."""
    return bool(getattr(sys, "frozen", False))


def prepare() -> None:
    """Set the process up before anything else runs; in the source tree there is nothing to do.

    The folders that the frozen program needs for itself must not reach the programs that it starts, such as the
    editor that shows the log: they would load our Qt and our libraries in place of their own.
    """
    if not is_frozen():
        return
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):  # Qt finds its plugins beside itself
        os.environ.pop(name, None)
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        _restore(name)
    _borrow_console()


def _restore(name: str) -> None:
    """Give a variable the value back that it had before the program was started."""
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)


def _borrow_console() -> None:
    """Windows gives a windowed program no console: write to the one that it was started from, if any."""
    if sys.platform != "win32" or sys.stderr is not None:
        return
    import ctypes  # noqa: PLC0415  (nowhere else needed)

    parent = -1
    if ctypes.windll.kernel32.AttachConsole(parent):
        console = Path("CONOUT$").open("w", encoding="utf-8", errors="backslashreplace", buffering=1)  # noqa: SIM115
        sys.stdout = sys.stderr = console

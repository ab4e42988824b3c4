"""Counts what the main thread does in each turn of the event loop: lines of Python, calls of C and Qt, files, SQL.

The promise that the window never stalls for 50 ms is held in this work, not by a stopwatch: on any machine, however
busy, the same turn does the same work.
"""

import io
import os
import sqlite3
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

_FILES = (io.FileIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom)
_OF_FILES = {"read", "readinto", "readall", "readline", "write", "flush", "truncate"}
_OF_SYSTEM = {
    getattr(os, name)
    for name in (
        "open", "read", "write", "stat", "lstat", "access", "scandir", "listdir", "mkdir", "remove", "unlink", "rename",
        "replace", "rmdir", "utime", "chmod", "fsync", "statvfs", "readlink",
    )
    if hasattr(os, name)
}  # fmt: skip
_OF_DATABASES = (sqlite3.Connection, sqlite3.Cursor)
_OF_QT = {"QFile", "QSaveFile", "QImageReader", "QImageWriter", "QDir", "QFileInfo"}
_LOADING = ("<frozen importlib", "<frozen zipimport")  # of modules, which a warm-up has done


@dataclass(slots=True)
class Turn:
    """What the main thread did in one turn of the event loop."""

    lines: int = 0  # of Python, anew each time they run
    calls: int = 0  # of functions in C, most of them Qt's
    events: int = 0  # that Qt delivered
    files: Counter[str] = field(
        default_factory=Counter
    )  # how often which call touched a file, and from where
    statements: Counter[str] = field(default_factory=Counter)  # of SQL, likewise
    hot: Counter[str] = field(default_factory=Counter)  # lines by function

    @property
    def work(self) -> int:
        """Lines and calls."""
        return self.lines + self.calls


class Worklog(QObject):
    """The turns of an action."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._main = threading.get_ident()
        self._turn = Turn()
        self.turns: list[Turn] = []

    @contextmanager
    def turn(self) -> Iterator[Turn]:
        """Count what the block does in this thread as one turn."""
        self._turn = turn = Turn()
        traced, profiled = sys.gettrace(), sys.getprofile()
        self._app.installEventFilter(self)
        sys.setprofile(self._profile)
        sys.settrace(self._trace)
        try:
            yield turn
        finally:
            sys.settrace(traced)
            sys.setprofile(profiled)
            self._app.removeEventFilter(self)
            self.turns.append(turn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One event."""
        self._turn.events += 1
        return False

    def _trace(self, frame: FrameType, what: str, _: Any) -> Callable[..., Any] | None:
        if frame.f_code.co_filename == __file__:
            return None
        name = f"{frame.f_code.co_filename.rpartition('/')[2]}:{frame.f_code.co_name}"
        turn = self._turn

        def line(_: FrameType, what: str, __: Any) -> Callable[..., Any]:
            if what == "line":
                turn.lines += 1
                turn.hot[name] += 1
            return line

        return line

    def _profile(self, frame: FrameType, what: str, called: Any) -> None:
        if what != "c_call" or frame.f_code.co_filename == __file__:
            return
        self._turn.calls += 1
        owner = getattr(called, "__self__", None)
        name = called.__name__
        if (
            called is open
            or called in _OF_SYSTEM
            or (name in _OF_FILES and isinstance(owner, _FILES))
            or type(owner).__name__ in _OF_QT
        ):
            if not _is_loading(frame):
                self._turn.files[f"{name} in {_where(frame)}"] += 1
        elif isinstance(owner, _OF_DATABASES):
            self._turn.statements[f"{name} in {_where(frame)}"] += 1


def _where(frame: FrameType | None) -> str:
    """The innermost functions of the program's own."""
    found = []
    while frame is not None and len(found) < 3:
        if "retagger_gui" in frame.f_code.co_filename or "tests" in frame.f_code.co_filename:
            found.append(
                f"{frame.f_code.co_filename.rpartition('/')[2]}:{frame.f_lineno} {frame.f_code.co_name}"
            )
        frame = frame.f_back
    return " < ".join(found)


def _is_loading(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_filename.startswith(_LOADING):
            return True
        frame = frame.f_back
    return False

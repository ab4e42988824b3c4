"""Says so where there is no screen, instead of Qt's abort."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

NO_SCREEN = 2  # exit code


@contextmanager
def sentence_without_screen(end: Callable[[int], object] = os._exit) -> Iterator[None]:
    """While the application object is made: Qt aborts where it finds no screen; say so instead, and exit with 2.

    Args:
        end: ends the process at once. Qt cannot go on from where it is, so that no exception could be raised.
    """
    words: list[str] = []

    def heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind != QtMsgType.QtFatalMsg:
            words.append(message)
            return
        if sys.stderr is not None:
            print(_sentence(words), file=sys.stderr, flush=True)
        end(NO_SCREEN)

    before = qInstallMessageHandler(heard)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for message in words:
        if sys.stderr is not None:
            print(message, file=sys.stderr)


def _sentence(words: list[str]) -> str:
    reason = next((line.strip() for line in words if "display" in line), words[0].strip() if words else "")
    return (
        f"ReTagger cannot open its window here: {reason or 'there is no screen'}. "
        "Start it on a desktop, or tag without a window: retagger tag FOLDER --csv OUT.csv"
    )

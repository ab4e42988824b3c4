"""Writes the log file, and reports unexpected errors there and to the person."""

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from retagger_gui import __version__, paths
from retagger_gui.qt.background.jobs import UNEXPECTED

log = logging.getLogger("retagger_gui")
_BYTES, _FILES = 1_000_000, 3
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    """Where the log lies."""
    return paths.log_dir() / "retagger.log"


class OneLine(logging.Formatter):
    """A message is one line, whatever the names in it hold: a line break in one would else forge another entry."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line; tracebacks come after it, as they are."""
        record.message = "".join(
            letter if letter.isprintable() else letter.encode("unicode_escape", "backslashreplace").decode()
            for letter in record.message
        )
        return super().formatMessage(record)


class Logs(QObject):
    """Writes the log and catches what would otherwise be a traceback in a terminal that nobody sees."""

    unexpected = Signal(object)  # something failed that nobody expected; a sentence for the person

    def install(self) -> None:
        """Begin to write the log and to catch errors. Without a writable folder there is no log, and no harm."""
        root = logging.getLogger()
        root.setLevel(logging.INFO)
        try:
            log_file().parent.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(
                log_file(), maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", errors="backslashreplace"
            )
        except OSError:
            logging.basicConfig()
        else:
            handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            root.addHandler(handler)
        logging.getLogger("PIL").setLevel(logging.ERROR)  # it is talkative about odd files
        log.info("ReTagger %s on Python %s, %s", __version__, sys.version.split()[0], sys.platform)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(_from_qt)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unexpected", exc_info=(kind, error, trace))
        self.unexpected.emit(UNEXPECTED)

    def _caught_in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._caught(what.exc_type, what.exc_value, what.exc_traceback)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", message)

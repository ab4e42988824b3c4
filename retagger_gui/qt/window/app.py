"""Starts the window: application, log, theme, parts, and what is to be opened."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from retagger_gui import __version__, crash
from retagger_gui.core.language import say, translate
from retagger_gui.paths import data_dir, log_dir
from retagger_gui.qt.background.desktop import open_file
from retagger_gui.qt.background.garbage import Collector
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.style.icons import app_icon
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.logs import Logs
from retagger_gui.qt.window.main_window import MainWindow
from retagger_gui.qt.window.no_screen import sentence_without_screen
from retagger_gui.qt.window.renewal import Renewal
from retagger_gui.qt.window.single_instance import SingleInstance


class App(QApplication):
    """The application; on macOS files also come as events."""

    # a Path the desktop hands over (Open with, or dropped on the icon in the dock)
    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take files that the desktop hands over."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def make_app() -> App:
    """The application with its names and icon."""
    with sentence_without_screen():
        app = App(sys.argv[:1])
    app.setApplicationName("ReTagger")
    app.setApplicationDisplayName("ReTagger")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("retagger")
    app.setWindowIcon(app_icon())
    return app


class FromOutside(QObject):
    """Carries to the window, whichever it is by then, what comes from outside of it."""

    def __init__(self, renewal: Renewal) -> None:
        super().__init__(renewal)
        self._renewal = renewal

    @Slot(list)
    def show(self, paths: list[Path]) -> None:
        """Bring the window to the front, and open the paths there."""
        window = self._renewal.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.open_paths(paths)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open what the desktop hands over."""
        self._renewal.window.open_path(path)

    @Slot(object)
    def tell_unexpected(self, sentence: str) -> None:
        """Something failed that nobody expected."""
        self._renewal.window.tell_unexpected(sentence)


def run(paths: Sequence[Path], runner: JobRunner | None = None) -> int:
    """Open the window on these folders or photos, and return when it is closed.

    Where the program is running already, its window opens them, and this returns at once.

    Args:
        paths: what to open.
        runner: where jobs run; one of its own when not given. Some may still do so afterwards: see leaving.end().
    """
    instance = SingleInstance(data_dir())
    first = instance.claim()
    if not first and instance.hand_over(paths):
        return 0
    earlier = crash.find(log_dir()) if first else None
    record = crash.CrashLog.begin(log_dir())
    try:
        return _run(paths, runner or JobRunner(), instance if first else None, earlier)
    except BaseException as error:
        if record is not None:
            record.write(error)
        raise
    finally:
        if record is not None:
            record.close()
        instance.release()


def _run(
    paths: Sequence[Path], runner: JobRunner, instance: SingleInstance | None, earlier: Path | None
) -> int:
    app = make_app()
    logs = Logs(app)
    logs.install()
    renewal = Renewal(build(app, runner, app), app)
    outside = FromOutside(renewal)
    logs.unexpected.connect(outside.tell_unexpected)
    app.file_opened.connect(outside.open)
    window = renewal.window
    window.show()
    if earlier is not None:
        _offer(window, earlier)
    QTimer.singleShot(0, window.assembly.folder.load_model)
    window.open_paths(list(paths))
    if instance is not None:
        instance.asked.connect(outside.show)
        instance.listen()
    collector = Collector(app)
    window.context.photos.modelReset.connect(collector.collect_all)
    code = app.exec()
    collector.stop()
    return code


def _offer(window: MainWindow, log: Path) -> None:
    """The last start ended in a crash: say so, and lead to what was written down."""

    def open_log() -> None:
        if not open_file(log):
            window.banner.say(say("crash", "The log is in {0}").format(log), topic="crash")

    window.banner.say(
        say(
            "crash",
            "ReTagger ended unexpectedly the last time. Your decisions are kept. The log says what happened.",
        ),
        topic="crash",
        button=translate("crash", "Open log"),
        action=open_log,
    )

"""Starts the window: application, log, theme, parts, and what is to be opened."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTimer, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from retagger_gui import __version__
from retagger_gui.qt.icons import app_icon
from retagger_gui.qt.jobs import JobRunner
from retagger_gui.qt.logs import Logs
from retagger_gui.qt.main_window import MainWindow
from retagger_gui.qt.parts import build


class App(QApplication):
    """The application; on macOS files also come as events.

    Signals:
        file_opened(object): a Path the desktop hands over (Open with, or dropped on the icon in the dock).
    """

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take files that the desktop hands over."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def make_app() -> App:
    """The application with its names and icon."""
    app = App(sys.argv[:1])
    app.setApplicationName("ReTagger")
    app.setApplicationDisplayName("ReTagger")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("retagger")
    app.setWindowIcon(app_icon())
    translator = QTranslator(app)  # Qt's own words (file dialogs, Close, Cancel) in the person's language
    if translator.load(
        QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(translator)
    return app


def run(paths: Sequence[Path]) -> int:
    """Open the window on these folders or photos, and return when it is closed."""
    app = make_app()
    logs = Logs(app)
    logs.install()
    window = MainWindow(build(app, JobRunner(), app))
    logs.unexpected.connect(window.tell_unexpected)
    app.file_opened.connect(window.open_path)
    window.show()
    QTimer.singleShot(0, window.parts.folder.load_model)
    window.open_paths(list(paths))
    return app.exec()

"""The program's window for tests that drive it from outside: it writes down where things are on the screen.

    python -m tests.e2e.driven_window STATE.json FOLDER

STATE.json is replaced several times a second; it says what is busy, selected and tagged, and where cards, headers
and rooms lie, in pixels of the screen.
"""

import json
import sys
from pathlib import Path
from typing import Any

import onnxruntime  # noqa: F401  (before Qt, as the program does)
from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QApplication

from retagger_gui.qt.background.garbage import Collector
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.board.rooms_list import TAG
from retagger_gui.qt.window.app import make_app
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow


class Reporter(QObject):
    """Writes the state of a window to a file."""

    def __init__(self, window: MainWindow, target: Path) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        timer = QTimer(self)
        timer.setInterval(150)
        timer.timeout.connect(self.write)
        timer.start()

    @Slot()
    def write(self) -> None:
        """Replace the file."""
        beside = self._target.with_suffix(".new")
        beside.write_text(json.dumps(self._state()), encoding="utf-8")
        beside.replace(self._target)

    def _state(self) -> dict[str, Any]:
        window, model = self._window, self._window.context.photos
        view = window.pages.current
        modal = QApplication.activeModalWidget()
        return {
            "busy": window.assembly.folder.busy,
            "view": type(view).__name__ if view is not None else "",
            "dialog": modal.windowTitle() if modal is not None else "",
            "tags": {item.photo.relative: item.group for item in model.session.items},
            "selected": [model.item(i).photo.relative for i in view.selected_ids()]
            if view is not None
            else [],
            "undo": window.context.corrections.stack.undoText(),
            "message": window.status.words()[0],
            "banner": window.banner.words(),
            "start": window.pages.start_page.words() if view is None else "",
            "places": self._places(),
        }

    def _places(self) -> dict[str, list[int]]:
        board, rooms = self._window.pages.board.board, self._window.pages.board.rooms
        board.contents.tell()  # lay out what has changed, so that places and tags belong together
        port = board.viewport()
        places: dict[str, list[int]] = {}
        for row in board.page.rows_in(port.rect().translated(0, board.verticalOffset())):
            place = board.visualRect(board.contents.model.index(row))
            name = board.contents.model.session.items[row].photo.relative
            places[f"card {name}"] = _middle(place, port.mapToGlobal(QPoint()))
        for number, placed in enumerate(board.page.placed):
            header = board.page.header(number).translated(0, -board.verticalOffset())
            if port.rect().contains(header.center()):
                places[f"group {placed.group.tag}"] = _middle(header, port.mapToGlobal(QPoint()))
        for row in range(rooms.model().rowCount()):
            index = rooms.model().index(row, 0)
            if index.data(TAG) is not None:
                corner = rooms.viewport().mapToGlobal(QPoint())
                places[f"room {index.data(TAG)}"] = _middle(rooms.visualRect(index), corner)
        return places


def _middle(rect: QRect, corner: QPoint) -> list[int]:
    point = rect.center() + corner
    return [point.x(), point.y()]


def main() -> int:
    """Open the window and keep writing until it is closed."""
    app = make_app()
    window = MainWindow(build(app, JobRunner(), app))
    window.setGeometry(0, 0, 1280, 800)
    window.show()
    window.assembly.folder.load_model()
    if len(sys.argv) > 2:
        window.open_paths([Path(name) for name in sys.argv[2:]])
    reporter = Reporter(window, Path(sys.argv[1]))
    reporter.write()
    Collector(app)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

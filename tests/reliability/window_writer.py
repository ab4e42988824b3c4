"""The real window, to be killed: drags, keys and undo at random, with a journal of what it says is saved.

python -m tests.reliability.window_writer PHOTOS MODEL SEED
"""

import random
import sys
from pathlib import Path

import onnxruntime  # noqa: F401  (before Qt, as the program does)
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from retagger_gui.core.model import RoomModel
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.cards.drag import photo_mime
from retagger_gui.qt.window.app import make_app
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import drop, header_point
from tests.reliability.journal import Speaker, State

_EVERY_MS = 15  # between two gestures


class Person(QObject):
    """Decides and undoes without rest once everything is tagged."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        super().__init__(window)
        self._window = window
        self._chance = random.Random(seed)
        self._speaker = Speaker()
        self._last = self._state()
        self._number = 0
        window.context.photos.rows_changed.connect(self._on_changed)
        window.assembly.folder.finished.connect(self._begin)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._act)

    @Slot()
    def _begin(self) -> None:
        self._last = self._state()
        self._speaker.remark("open")
        self._timer.start()

    def _state(self) -> State:
        items = self._window.context.photos.session.items
        return {_name(item.photo.relative): item.decision for item in items}

    @Slot()
    def _on_changed(self) -> None:
        """Told before the log of decisions is: nothing is written yet."""
        state = self._state()
        for photo, label in state.items():
            if label != self._last.get(photo):
                self._number = self._speaker.about_to(photo, label)
        self._last = state

    @Slot()
    def _act(self) -> None:
        decisions = self._window.assembly.folder.decisions
        if not decisions.waiting and self._number:
            self._speaker.acknowledged(self._number)
        self._chance.choice((self._drag, self._drag, self._press, self._press, self._undo, self._redo))()

    def _drag(self) -> None:
        board, model = self._window.pages.board.board, self._window.context.photos
        item = self._chance.choice(model.session.items)
        tag = self._chance.choice(
            [placed.group.tag for placed in board.page.placed if placed.group.tag not in ("", "!")]
        )
        board.go_to(tag)
        drop(board.viewport(), photo_mime([item.id], []), header_point(board, tag))

    def _press(self) -> None:
        board, model = self._window.pages.board.board, self._window.context.photos
        board.select_ids([self._chance.choice(model.session.items).id])
        QTest.keyClick(
            board, self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3))
        )

    def _undo(self) -> None:
        self._window.actions_.undo.trigger()

    def _redo(self) -> None:
        self._window.actions_.redo.trigger()


def _name(relative: str) -> str:
    return relative.replace(" ", "_")


def main() -> None:
    """Open the window on the photos, and let a person work on them until it is killed."""
    photos, model, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    app = make_app()
    owner = QObject()
    parts = build(app, JobRunner(), owner, load_model=lambda path: RoomModel(model, threads=1))
    window = MainWindow(parts)
    window.resize(1280, 800)
    window.show()
    parts.folder.load_model()
    person = Person(window, seed)
    window.open_paths([photos])
    QApplication.exec()
    del person


if __name__ == "__main__":
    main()

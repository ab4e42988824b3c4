"""Hands for the tests of the views: a board to play with, a whole window, and drags made of real mime data."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import settings
from retagger_gui.core.session import Item
from retagger_gui.qt.background.jobs import Runner
from retagger_gui.qt.board.board import Board
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from retagger_gui.settings import Settings
from tests.inline_runner import InlineRunner

COPY = Qt.DropAction.CopyAction
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def make_board(model: PhotoModel, theme: Theme, size: tuple[int, int] = (900, 700)) -> Board:
    """A board on the screen, laid out."""
    board = Board(model, BoardContents(model), theme)
    board.resize(*size)
    board.show()
    settle(board)
    return board


def written(preferences: Preferences) -> Settings:
    """The settings as the file has them, once all changes are written."""
    assert preferences.flush()
    return settings.load()


def settle(board: Board) -> None:
    """Lay out what has changed."""
    board.contents.tell()
    QApplication.processEvents()


def ids_of(model: PhotoModel, *names: str) -> list[int]:
    """The numbers of photos by their paths below the root."""
    by_name = {item.photo.relative: item.id for item in model.session.items}
    return [by_name[name] for name in names]


def item_named(model: PhotoModel, name: str) -> Item:
    """A photo by its path below the root."""
    return model.item(ids_of(model, name)[0])


def groups_shown(board: Board) -> dict[str, list[str]]:
    """Tag -> names of the cards on the page, in order; groups without one left out."""
    items = board.contents.model.session.items
    return {
        placed.group.tag: [items[row].photo.relative for row in placed.group.rows]
        for placed in board.page.placed
        if placed.group.rows
    }


def header_point(board: Board, tag: str) -> QPoint:
    """A point of a group's header, in the viewport."""
    number = next(n for n, placed in enumerate(board.page.placed) if placed.group.tag == tag)
    header = board.page.header(number)
    return QPoint(header.left() + 120, header.center().y() - board.verticalOffset())


def card_point(board: Board, item_id: int) -> QPoint:
    """The middle of a card, in the viewport."""
    return board.visualRect(board.contents.model.index_of(item_id)).center()


def enter(target: QWidget, mime: QMimeData, point: QPoint) -> bool:
    """Bring a drag over a widget; says whether it is welcome."""
    event = QDragEnterEvent(point, COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def hover(target: QWidget, mime: QMimeData, point: QPoint) -> bool:
    """Move a drag within a widget; says whether a drop there is welcome."""
    event = QDragMoveEvent(point, COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def leave(target: QWidget) -> None:
    """Take a drag away again."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, mime: QMimeData, point: QPoint) -> bool:
    """A whole drag onto a widget, enter, move and drop; says whether the drop was taken."""
    enter(target, mime, point)
    hover(target, mime, point)
    event = QDropEvent(QPointF(point), COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def make_window(
    owner: QWidget,
    theme: Theme,
    model_file: Path | None,
    *,
    runner: Runner | None = None,
    size: tuple[int, int] | None = (1280, 800),
) -> MainWindow:
    """A window on the screen, with its model; jobs run at once unless another runner is given."""
    if model_file is not None:
        settings.save(replace(settings.load(), model_path=str(model_file)))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(build(app, runner or InlineRunner(), owner, theme=theme))
    if size is not None:
        window.resize(*size)
    window.show()
    window.assembly.folder.load_model()
    return window


def open_and_wait(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Open a folder; return when all its photos are tagged and the board shows them."""
    with qtbot.waitSignal(window.assembly.folder.finished, timeout=10_000):
        window.open_paths([path])
    settle(window.pages.board.board)


def names(items: Sequence[Item]) -> list[str]:
    """Paths below the root."""
    return [item.photo.relative for item in items]

"""From a drop on the window to the CSV, with threads, a real model file and a real store; no screen needed."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import settings
from retagger_gui.core.export.csv import read_csv
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.cards.drag import photo_mime
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from tests.drawing import blend, draw
from tests.qt.kit import drop, groups_shown, header_point, ids_of, settle


@pytest.fixture
def window(qapp: QApplication, model_file: Path) -> Iterator[MainWindow]:
    """A window as the program opens it."""
    gc.disable()  # on the main thread only, as the program does
    settings.save(replace(settings.load(), model_path=str(model_file)))
    owner, runner = QWidget(), JobRunner()
    window = MainWindow(build(qapp, runner, owner, theme=Theme(qapp, "light")))
    window.resize(1280, 800)
    window.show()
    window.assembly.folder.load_model()
    yield window
    window.close()
    assert runner.wait(10)
    window.deleteLater()
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()


@pytest.fixture
def homes(listings: Path) -> Path:
    """The listings, with a doubtful photo and three that cannot be read."""
    draw(listings / "12 Oak Road" / "4.jpg", blend("kitchen", "living_room", 0.5))
    (listings / "3 Elm Street" / "empty.jpg").write_bytes(b"")
    (listings / "3 Elm Street" / "no photo at all.jpg").write_bytes(b"<html>")
    whole = (listings / "12 Oak Road" / "10.png").read_bytes()
    (listings / "3 Elm Street" / "cut.png").write_bytes(whole[: len(whole) // 2])
    (listings / "notes.txt").write_text("not a photo")
    return listings


def test_drop_to_csv(window: MainWindow, homes: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(homes))])
    with qtbot.waitSignal(window.assembly.folder.finished, timeout=30_000) as finished:
        assert drop(window, mime, QPoint(500, 400))
    assert finished.args == [True]
    model, board = window.context.photos, window.pages.board.board
    settle(board)
    assert len(groups_shown(board)["!"]) == 3

    (kitchen,) = ids_of(model, "12 Oak Road/1.jpg")
    board.go_to("hallway")
    assert drop(board.viewport(), photo_mime([kitchen], []), header_point(board, "hallway"))
    assert model.item(kitchen).tag == "hallway"
    window.actions_.undo.trigger()
    assert model.item(kitchen).tag == "kitchen"
    window.actions_.redo.trigger()

    window.pages.show_view("review")
    QTest.keyClick(window.pages.review, Qt.Key.Key_Return)
    assert window.pages.review.words().startswith("The photo that the model was unsure of is done")

    dialog = window.exporting.make_dialog()
    assert dialog.warning() == ""
    with qtbot.waitSignal(dialog.written, timeout=10_000):
        dialog.export_button.click()
    rows = {row.path: row for row in read_csv(homes / "comparables.csv")}
    assert len(rows) == 10
    assert (rows["12 Oak Road/1.jpg"].tag, rows["12 Oak Road/1.jpg"].source) == ("hallway", "user")
    assert rows["12 Oak Road/4.jpg"].reviewed
    assert rows["12 Oak Road/2.jpg"].source == "model"
    assert rows["3 Elm Street/empty.jpg"].error == "The file is empty."
    assert all(row.error for path, row in rows.items() if path.endswith(("cut.png", "at all.jpg")))
    assert rows["loose.jpg"].listing == "comparables"


def test_opened_again_everything_is_there_at_once(window: MainWindow, homes: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.assembly.folder.finished, timeout=30_000):
        window.open_paths([homes])
    model = window.context.photos
    window.pages.board.board.select_ids(ids_of(model, "loose.jpg"))
    window.pages.board.choose("balcony")
    window.assembly.folder.flush()
    with qtbot.waitSignal(window.assembly.folder.finished, timeout=30_000):
        window.assembly.folder.open([homes])
    (again,) = ids_of(model, "loose.jpg")
    assert (model.item(again).tag, model.item(again).decided) == ("balcony", True)
    assert model.item(again).ranked, "the prediction was remembered too"


def test_a_folder_forty_levels_deep_and_names_in_any_script(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "deep"
    deep = folder.joinpath(*(str(level) for level in range(40)))
    draw(deep / "küche 厨房 مطبخ 🍳.jpg", "kitchen")
    draw(folder / "two\nlines.jpg", "bathroom")
    draw(folder / ("long name " * 20 + ".jpg"), "bedroom")
    with qtbot.waitSignal(window.assembly.folder.finished, timeout=30_000):
        window.open_paths([folder])
    settle(window.pages.board.board)
    assert list(groups_shown(window.pages.board.board)) == ["kitchen", "bathroom", "bedroom"]
    window.grab()

"""Preview: whole and enlarged, on to the next, tags by key; the canvas; reading large photos in a job."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from retagger_gui.core.photos import scan
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.cards.bars import Bars
from retagger_gui.qt.review.canvas import MOST, Canvas, fit_scale
from retagger_gui.qt.review.preview import PreviewView
from retagger_gui.qt.state.photo_loader import PhotoLoader
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.view import Context
from tests.drawing import draw
from tests.qt.conftest import add_photos, make_prediction
from tests.qt.kit import ids_of

# The canvas


@pytest.fixture
def canvas(theme: Theme, qtbot: QtBot) -> Canvas:
    canvas = Canvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    canvas.show()
    picture = QPixmap(1200, 600)
    picture.fill(QColor("red"))
    canvas.show_photo(picture, picture.size())
    return canvas


@pytest.mark.parametrize(
    ("photo", "room", "scale"),
    [
        ((1200, 600), (600, 400), 0.5),
        ((100, 100), (600, 400), 3.0),
        ((300, 800), (600, 400), 0.5),
        ((0, 0), (6, 4), 1.0),
    ],
)
def test_the_whole_photo_fits(photo: tuple[int, int], room: tuple[int, int], scale: float) -> None:
    assert fit_scale(QSizeF(*photo), QSizeF(*room)) == pytest.approx(scale)


def test_zooming_keeps_what_is_under_the_pointer(canvas: Canvas) -> None:
    at = QPointF(450, 250)
    before = canvas.photo_point(at)
    canvas.zoom_to(1.5, at)
    after = canvas.photo_point(at)
    assert (after.x(), after.y()) == (pytest.approx(before.x()), pytest.approx(before.y()))
    assert canvas.scale == pytest.approx(1.5)


def test_zoom_has_its_bounds(canvas: Canvas) -> None:
    canvas.zoom_to(1000, QPointF(10, 10))
    assert canvas.scale == pytest.approx(MOST)
    canvas.zoom_to(0.001, QPointF(10, 10))
    assert canvas.is_fitted


def test_no_pan_beyond_the_edges(canvas: Canvas) -> None:
    canvas.zoom_to(2.0, QPointF(300, 200))
    canvas.pan(QPointF(100_000, 100_000))
    assert canvas.place().topLeft() == QPointF(0, 0)
    canvas.pan(QPointF(-100_000, -100_000))
    corner = canvas.place().bottomRight()
    assert (corner.x(), corner.y()) == (pytest.approx(600), pytest.approx(400))


def test_a_double_click_toggles_and_dragging_moves(canvas: Canvas) -> None:
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert canvas.scale == pytest.approx(1.0)
    before = canvas.place().topLeft()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(canvas, QPoint(340, 220))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(340, 220))
    assert canvas.place().topLeft() == before + QPointF(40, 20)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert canvas.is_fitted


def test_a_sharper_picture_of_the_same_photo_keeps_the_place(canvas: Canvas) -> None:
    canvas.zoom_to(2.0, QPointF(100, 100))
    place = canvas.place()
    sharper = QPixmap(2400, 1200)
    canvas.show_photo(sharper, QSize(1200, 600), keep_zoom=True)
    assert canvas.place() == place


# The loader


def test_photos_are_read_in_a_job_and_kept(tmp_path: Path, qtbot: QtBot, threads: JobRunner) -> None:
    owner = QObject()
    loader = PhotoLoader(threads, owner)
    path = draw(tmp_path / "a.jpg", "kitchen", (300, 200))
    with qtbot.waitSignal(loader.loaded, timeout=5000):
        loader.request([path])
    picture = loader.pixmap(path)
    assert picture is not None
    assert picture.size() == QSize(300, 200)


def test_a_photo_that_cannot_be_read_says_why(tmp_path: Path, qtbot: QtBot, threads: JobRunner) -> None:
    owner = QObject()
    loader = PhotoLoader(threads, owner)
    with qtbot.waitSignal(loader.failed, timeout=5000) as told:
        loader.request([tmp_path / "gone.jpg"])
    assert told.args == [tmp_path / "gone.jpg", "The file is no longer there."]


def test_what_is_wanted_no_more_is_not_read(tmp_path: Path, qtbot: QtBot, threads: JobRunner) -> None:
    owner = QObject()
    loader = PhotoLoader(threads, owner)
    read: list[str] = []
    loader.loaded.connect(lambda path, pixmap: read.append(path.name))
    paths = [draw(tmp_path / f"{number}.jpg") for number in range(20)]
    loader.request(paths)
    loader.request(paths[-1:])
    qtbot.waitUntil(lambda: "19.jpg" in read, timeout=5000)
    assert len(read) <= 2


# The view


@pytest.fixture
def preview(listings: Path, context: Context, qtbot: QtBot) -> Iterator[PreviewView]:
    """The second of three photos, each a bedroom to the model."""
    found = list(scan([listings]))
    add_photos(context.photos, found)
    context.photos.set_predictions(
        replace(make_prediction(photo.relative, "bedroom", 0.8), photo=photo) for photo in found
    )
    view = PreviewView(context)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    ids = [item.id for item in context.photos.session.items]
    view.open(ids[1], ids[:3])
    yield view
    context.loader.forget()


def on_show(preview: PreviewView) -> str:
    (item_id,) = preview.selected_ids()
    return preview.context.photos.item(item_id).photo.relative


def test_the_photo_itself_comes_after_its_thumbnail(preview: PreviewView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: preview.canvas.has_photo, timeout=5000)
    assert preview.canvas.is_fitted


def test_arrows_walk_through_the_group_and_stop_at_its_ends(preview: PreviewView) -> None:
    walked = [on_show(preview)]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(preview, key)
        walked.append(on_show(preview))
    first, second, third = (preview.context.photos.item(i).photo.relative for i in preview.ids)
    assert walked == [second, third, third, second, first, first]
    QTest.keyClick(preview, Qt.Key.Key_End)
    assert on_show(preview) == third


def test_a_tag_by_key_stays_with_the_photo_and_the_order_stays(preview: PreviewView) -> None:
    shown = on_show(preview)
    preview.choose("hallway")
    assert on_show(preview) == shown
    assert preview.title.text() == "Hallway"
    QTest.keyClick(preview, Qt.Key.Key_Right)
    QTest.keyClick(preview, Qt.Key.Key_Left)
    assert on_show(preview) == shown


def test_enter_confirms(preview: PreviewView) -> None:
    QTest.keyClick(preview, Qt.Key.Key_Return)
    assert preview.context.photos.item(preview.selected_ids()[0]).confirmed


def test_all_labels_and_the_facts_are_shown(preview: PreviewView) -> None:
    words = preview.bars.accessibleName()
    assert words.startswith("What it shows: Bedroom 80 %, Living room 20 %")
    assert len(preview.bars.ranked) == 3
    buttons = {button.tag: button for button in preview.room_buttons.buttons}
    assert list(buttons) == list(preview.context.photos.labels)
    facts = preview.facts.words()
    assert facts["File"] == Path(on_show(preview)).name
    assert facts["Listing"] == Path(on_show(preview)).parent.name
    assert facts["Tag"] == "Bedroom"
    (item_id,) = preview.selected_ids()
    buttons["hallway"].click()
    assert preview.context.photos.item(item_id).tag == "hallway"
    assert facts["Size"].startswith("640 × 480 · ")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_space_and_escape_leave(preview: PreviewView, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(preview.left, timeout=1000):
        QTest.keyClick(preview, key)


def test_another_folder_closes_it(preview: PreviewView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.left, timeout=1000):
        preview.context.photos.reset()
    assert preview.selected_ids() == []


def test_a_photo_that_vanished_says_so(preview: PreviewView, qtbot: QtBot) -> None:
    third = preview.context.photos.item(preview.ids[0])
    preview.context.loader.forget()
    third.photo.path.unlink()
    QTest.keyClick(preview, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: preview.canvas.message == "The file is no longer there.", timeout=5000)


# The bars


def test_bars_show_the_first_labels_and_say_them(filled: PhotoModel, theme: Theme, qtbot: QtBot) -> None:
    bars = Bars(theme, most=2)
    qtbot.addWidget(bars)
    bars.show()
    item = filled.item(ids_of(filled, "Elm/1.jpg")[0])
    bars.show_labels(item.ranked, "bedroom", {"bedroom": "D"})
    assert bars.accessibleName() == "What it shows: Bedroom 70 %, Living room 30 %"
    assert bars.sizeHint().height() == 52
    bars.grab()

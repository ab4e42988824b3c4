"""Fixtures for the tests with Qt: a model filled by hand, an inline runner, and a memory of its own."""

import gc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.view import Context
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from tests.inline_runner import InlineRunner
from tests.qt.kit import make_window

ROOT = Path("/comparables")


def make_photo(relative: str) -> Photo:
    """A photo that needs no file."""
    listing, _, below = relative.partition("/")
    return Photo(ROOT / relative, ROOT, relative, listing if below else "", 1000, 1)


def add_photos(model: PhotoModel, photos: Iterable[Photo]) -> list[int]:
    """Photos of which nothing is known yet join the model; their numbers."""
    return model.add_known(map(Known, photos))


def make_prediction(
    relative: str, label: str = "kitchen", confidence: float = 0.9, *, error: str = ""
) -> Prediction:
    """A prediction that gives the rest of the probability to the label after it."""
    if error:
        return Prediction(make_photo(relative), (), error=error)
    second = SHIPPED[(SHIPPED.index(label) + 1) % len(SHIPPED)]
    share = {label: confidence, second: 1 - confidence}
    probabilities = tuple(share.get(entry, 0.0) for entry in SHIPPED)
    return Prediction(make_photo(relative), probabilities, 640, 480, "", f"print of {relative}")


@pytest.fixture(scope="session")
def frozen() -> None:
    """What the imports left behind stays anyway: collecting need not look at it after each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage(frozen: None) -> Iterator[None]:
    """Collect garbage on the main thread only, as qt/background/garbage.py does, and all of it after each test."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def buttons(qapp: QApplication) -> Iterator[None]:
    """No mouse button stays pressed, as after QTest's double click: the next test's pointer would drag."""
    yield
    if qapp.mouseButtons() != Qt.MouseButton.NoButton:
        elsewhere = QWidget()
        QTest.mouseRelease(elsewhere, Qt.MouseButton.LeftButton)
        elsewhere.deleteLater()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, put in force once."""
    return Theme(qapp, "light")


@pytest.fixture
def photos(qapp: object) -> Iterator[PhotoModel]:
    """An empty model, watched by Qt's own model tester."""
    model = PhotoModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    yield model
    tester.deleteLater()


@pytest.fixture
def filled(photos: PhotoModel) -> PhotoModel:
    """Six photos: kitchen 0.9, kitchen 0.55, bathroom 0.9, bedroom 0.7, an unreadable one, an untagged one."""
    names = ["Oak/1.jpg", "Oak/2.jpg", "Oak/10.jpg", "Elm/1.jpg", "Elm/broken.jpg", "loose.jpg"]
    add_photos(photos, (make_photo(name) for name in names))
    photos.set_predictions(
        [
            make_prediction("Oak/1.jpg", "kitchen", 0.9),
            make_prediction("Oak/2.jpg", "kitchen", 0.55),
            make_prediction("Oak/10.jpg", "bathroom", 0.9),
            make_prediction("Elm/1.jpg", "bedroom", 0.7),
            make_prediction("Elm/broken.jpg", error="The file is empty."),
        ]
    )
    return photos


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store in a folder of the test's own."""
    store = Store(tmp_path / "memory" / "retagger.sqlite")
    yield store
    store.close()


@pytest.fixture
def preferences(qapp: object) -> Iterator[Preferences]:
    """The window's settings, the usual ones so far."""
    preferences = Preferences()
    yield preferences
    preferences.close()


@pytest.fixture
def log(qapp: object, store: Store) -> Iterator[DecisionLog]:
    """Writes decisions to that store."""
    log = DecisionLog(store.decision_db)
    yield log
    assert log.close()


@pytest.fixture
def inline() -> InlineRunner:
    """Runs jobs at once."""
    return InlineRunner()


@pytest.fixture
def threads() -> Iterator[JobRunner]:
    """Runs jobs in threads, and makes sure that none outlives the test."""
    runner = JobRunner()
    yield runner
    assert runner.wait(10)


@pytest.fixture
def collected() -> Callable[[object], list[object]]:
    """Collects what a signal says: `said = collected(model.moved)`."""

    def collect(signal: object) -> list[object]:
        said: list[object] = []
        signal.connect(lambda *arguments: said.append(arguments[0] if arguments else None))  # type: ignore[attr-defined]
        return said

    return collect


@pytest.fixture
def context(qapp: QApplication, theme: Theme) -> Iterator[Context]:
    """What views share, without a photo; jobs run at once."""
    owner = QObject()
    assembly = build(qapp, InlineRunner(), owner, theme=theme)
    yield assembly.context
    assembly.context.lookalikes.close()
    assembly.context.listings.close()
    assembly.folder.close()
    assembly.store.close()
    owner.deleteLater()


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QWidget]:
    """Owns the parts of windows, which must outlive them; closes and deletes both."""
    owner = QWidget()
    yield owner
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.close()
            window.deleteLater()
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(owner: QWidget, theme: Theme, model_file: Path) -> MainWindow:
    """A window on the screen with the tiny model, nothing open; jobs run at once."""
    return make_window(owner, theme, model_file)

"""Fixtures that every test may use: a tiny model, a folder of drawn photos, and a home of its own."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pi_heif
import pillow_heif
import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from retagger_gui import engine_choice
from retagger_gui.core.engines.engine import Answers
from retagger_gui.core.images import Pixels
from retagger_gui.core.labels import dress
from retagger_gui.core.model import RoomModel
from tests.drawing import draw
from tests.tiny_model import save_tiny_model

for _wait in (
    QtBot.waitUntil,
    QtBot.waitSignal,
    QtBot.waitSignals,
):  # threads of low priority, on a busy machine
    _wait.__kwdefaults__["timeout"] = 30_000  # milliseconds

# No test is timed: 200 ms for an example are nothing on a busy machine.
settings.register_profile("retagger", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("retagger")

# A shell that starts the tests in the background has them ignore Ctrl+C, and so would each program that they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

pillow_heif.register_heif_opener()  # to write HEIC
pi_heif.register_heif_opener()  # and then to read it as the program does


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's own folders, empty and apart from the real ones."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("RETAGGER_HOME", str(folder))
    return folder


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The engine of each run of the network."""
    used: list[str] = []
    answers = RoomModel.answers

    def watched(model: RoomModel, photos: Pixels, *, embedding: bool = False) -> Answers:
        used.append(model.engine)
        return answers(model, photos, embedding=embedding)

    monkeypatch.setattr(RoomModel, "answers", watched)
    return used


@pytest.fixture(autouse=True)
def usual_rooms() -> Iterator[None]:
    """What a test makes of the rooms is forgotten after it."""
    yield
    dress({})


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """A window that outlives its test would be restyled and repainted in all those after it."""
    yield
    if QApplication.instance() is not None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMainWindow):
                widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def known_models(monkeypatch: pytest.MonkeyPatch) -> None:
    """The models of the tests need not be tried out in a process of its own each time: test_hostile_models.py does."""
    monkeypatch.setattr(engine_choice, "try_out", lambda path: None)


@pytest.fixture(scope="session")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny ONNX model after the contract: the eleven labels, told apart by the photo's mean colour."""
    return save_tiny_model(tmp_path_factory.mktemp("model") / "rooms.onnx")


@pytest.fixture(scope="session")
def model(model_file: Path) -> RoomModel:
    """The tiny model, loaded."""
    return RoomModel(model_file, threads=1)


@pytest.fixture
def listings(tmp_path: Path) -> Path:
    """A folder with two listings and a loose photo: six photos, each of one label's colour."""
    folder = tmp_path / "comparables"
    draw(folder / "12 Oak Road" / "1.jpg", "kitchen")
    draw(folder / "12 Oak Road" / "2.jpg", "bathroom")
    draw(folder / "12 Oak Road" / "10.png", "bedroom")
    draw(folder / "3 Elm Street" / "front.jpg", "exterior", size=(90, 60))
    draw(folder / "3 Elm Street" / "plan.png", "floorplan")
    draw(folder / "loose.jpg", "living_room")
    return folder

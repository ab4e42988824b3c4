"""The promise that no photo leaves the machine: neither the program nor a library in it opens a connection."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui import paths, settings
from retagger_gui.core.engines import openvino_engine
from tests.drawing import draw
from tests.tiny_model import save_conv_model

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def connections(arguments: list[str], folder: Path) -> list[str]:
    """The sockets that a command and its children open to any network, as strace writes them."""
    trace = folder / "trace.txt"
    command = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(trace), *arguments]
    environment = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY"}  # ours to set
    environment["RETAGGER_HOME"] = str(folder / "home")
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, timeout=200)
    assert done.returncode == 0, done.stderr
    return [line for line in trace.read_text().splitlines() if "AF_INET" in line]


def test_a_connection_would_be_seen(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()"
    assert connections([sys.executable, "-c", code], tmp_path)


def test_tagging_opens_no_connection(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    for number in range(3):
        draw(tmp_path / "photos" / f"{number}.jpg", "kitchen")
    model = save_conv_model(tmp_path / "rooms.onnx")
    arguments = ["tag", str(tmp_path / "photos"), "--csv", str(tmp_path / "out.csv"), "--model", str(model)]
    assert not connections([sys.executable, "-m", "retagger_gui", *arguments], tmp_path)
    assert (tmp_path / "out.csv").read_bytes().count(b".jpg") == 3


# The program as it starts, with a hand that exports the tags and closes the window once all is done.
WINDOW = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from retagger_gui import settings
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.window import app
from retagger_gui.qt.window.leaving import end
from retagger_gui.qt.window.main_window import MainWindow

make_app = app.make_app


def watched():
    made = make_app()
    timer = QTimer(made)
    timer.timeout.connect(look)
    timer.start(100)
    made.timer = timer
    return made


def look():
    window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)
    if window is None or QApplication.activeModalWidget() is not None:
        return
    session = window.context.photos.session
    tagged = len(session) == 3 and not session.unpredicted and not window.assembly.folder.busy
    if not tagged or not settings.load().engine_trial or window.assembly.engines.changing:
        return
    QApplication.instance().timer.stop()
    window.pages.show_view("compare")
    dialog = window.exporting.make_dialog()
    dialog.open()
    dialog.name_box.setText(sys.argv[2])
    dialog.written.connect(lambda *_: window.close())
    dialog.export_button.click()


app.make_app = watched
runner = JobRunner()
sys.exit(end(app.run([Path(sys.argv[1])], runner), runner))
"""


def test_nor_does_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETAGGER_HOME", str(tmp_path / "home"))
    model = save_conv_model(tmp_path / "rooms.onnx")
    settings.save(replace(settings.load(), model_path=str(model)))
    for number in range(3):
        draw(tmp_path / "photos" / f"{number}.jpg", "kitchen")
    out = tmp_path / "tags.csv"
    assert not connections([sys.executable, "-c", WINDOW, str(tmp_path / "photos"), str(out)], tmp_path)
    assert out.read_bytes().count(b".jpg") == 3


@pytest.mark.skipif(not openvino_engine.version(), reason="OpenVINO is not installed")
def test_nor_does_openvino(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    draw(tmp_path / "photos" / "1.jpg", "kitchen")
    model = save_conv_model(tmp_path / "rooms.onnx")
    arguments = ["tag", str(tmp_path / "photos"), "--csv", str(tmp_path / "out.csv"), "--model", str(model)]
    engine = ["--engine", "openvino-fp32"]
    assert not connections([sys.executable, "-m", "retagger_gui", *arguments, *engine], tmp_path)


@pytest.mark.skipif(not paths.resource("rooms.onnx").exists(), reason="there is no resources/rooms.onnx")
def test_nor_do_training_and_the_shipped_model(tmp_path: Path) -> None:
    code = (
        "import training.onnx_graph, onnxruntime, numpy, sys;"
        "from pathlib import Path; from retagger_gui.core.model import RoomModel;"
        "RoomModel(Path(sys.argv[1])).predict(numpy.zeros((1, 299, 299, 3), numpy.uint8))"
    )
    assert not connections([sys.executable, "-c", code, str(paths.resource("rooms.onnx"))], tmp_path)

"""The promise that no photo leaves the machine: neither the program nor a library in it opens a connection."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from retagger_gui import paths
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
        "import training.frozen, onnxruntime, numpy, sys;"
        "from pathlib import Path; from retagger_gui.core.model import RoomModel;"
        "RoomModel(Path(sys.argv[1])).predict(numpy.zeros((1, 299, 299, 3), numpy.uint8))"
    )
    assert not connections([sys.executable, "-c", code, str(paths.resource("rooms.onnx"))], tmp_path)

"""The real command on a free port: it answers, shares the work, and stops when told to."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from retagger_gui import engine_choice, settings
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.engines.trial import DECISIVE
from retagger_gui.core.labels import SHIPPED
from tests.core.test_engines import save_sister
from tests.server.conftest import photo
from tests.tiny_model import save_conv_model

ROOT = Path(__file__).parent.parent.parent

BLOCK_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"the server imports {name}")
sys.meta_path.insert(0, Refuse())
from retagger_gui.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def server(model_file: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`serve`, without Qt, and its address; stopped at the end."""
    port = free_port()
    command = [sys.executable, "-c", BLOCK_QT, "serve", "--port", str(port), "--model", str(model_file)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        said = process.stderr.readline()
        assert re.search(rf"The page is at http://127\.0\.0\.1:{port}/", said), said
        yield process, f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


def test_it_answers_and_stops(server: tuple[subprocess.Popen[str], str]) -> None:
    process, address = server
    with httpx.Client(base_url=address, transport=httpx.HTTPTransport(retries=10), timeout=30) as client:
        answer = client.post("/re-tagger", files={"image": ("a.jpg", photo("exterior"))})
        assert answer.status_code == 200 and next(iter(answer.json())) == "exterior"
        assert "server" not in answer.headers
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) in (0, -signal.SIGTERM)


def test_the_first_photos_find_the_engine_which_is_remembered(tmp_path: Path) -> None:
    """And the next server starts with it, also one whose workers have a part of the cores each."""
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    bodies = [photo(label) for label in SHIPPED]
    with _running(path) as (said, address), httpx.Client(base_url=address, timeout=60) as client:
        assert f"engine {REFERENCE} until the first {DECISIVE} photos have told" in said
        for at in range(0, DECISIVE, len(bodies)):
            files = [("images", (f"{number}.jpg", body)) for number, body in enumerate(bodies)]
            tags = [one["tag"] for one in client.post("/v1/tags", files=files).json()["photos"]]
            assert tags == list(SHIPPED), at
        until = time.monotonic() + 120
        while (found := engine_choice.kept(settings.load())) is None:
            assert time.monotonic() < until
            time.sleep(0.1)
        while client.get("/v1/model").json()["engine"] != found.engine:
            assert time.monotonic() < until
            time.sleep(0.1)
        assert client.post("/re-tagger", files={"image": ("a.jpg", photo("exterior"))}).status_code == 200
    assert found.key == engine_choice.key_of(path)
    assert next(timing.engine for timing in found.timings if timing.rate) == REFERENCE
    with _running(path, "--workers", "2") as (said, _):
        assert f"engine {found.engine}. The page" in said


@contextlib.contextmanager
def _running(model: Path, *more: str) -> Iterator[tuple[str, str]]:
    """`serve` until the end of the block: what it says first, and its address."""
    port = free_port()
    command = [
        sys.executable,
        "-m",
        "retagger_gui",
        "serve",
        "--port",
        str(port),
        "--model",
        str(model),
        *more,
    ]
    process = subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stderr is not None
        said = process.stderr.readline()
        for _ in range(600):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.1)
        yield said, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(60)
        process.stderr.close()


def test_it_listens_on_this_machine_alone(server: tuple[subprocess.Popen[str], str]) -> None:
    address = server[1]
    port = int(address.rpartition(":")[2])
    httpx.Client(transport=httpx.HTTPTransport(retries=10)).get(f"{address}/health")
    listening = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    ours = [line[1] for line in listening if line[3] == "0A" and int(line[1].split(":")[1], 16) == port]
    assert ours == [f"0100007F:{port:04X}"]


def test_a_port_that_is_taken(model_file: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "retagger_gui", "serve", "--port", port, "--model", str(model_file)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 2
    assert "address already in use" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--model", "missing.onnx"], "missing.onnx"),
        (["--port", "70000"], "no port"),
        (["--workers", "0"], "whole number"),
        (["--engine", "magic"], "invalid choice"),
    ],
)
def test_bad_arguments_are_a_sentence(arguments: list[str], words: str) -> None:
    command = [sys.executable, "-m", "retagger_gui", "serve", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 2 and words in done.stderr and "Traceback" not in done.stderr

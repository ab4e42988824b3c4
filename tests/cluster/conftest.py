"""One local Ray cluster with two workers for all of these tests, and a web server on this machine."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

# Ray's workers give way to everything else; on a busy machine that makes these tests take for ever.
os.environ.setdefault("RAY_worker_niceness", "0")

pytest.importorskip("pyarrow", reason="the extra `cluster` is not installed")
pytest.importorskip("fsspec", reason="the extra `cluster` is not installed")


@pytest.fixture(scope="session")
def ray_cluster() -> Iterator[None]:
    """Ray with two cores on this machine, as the command starts it; commands in this process use it."""
    pytest.importorskip("ray", reason="Ray is not installed: pip install 'retagger[cluster]'")
    from retagger_gui.cluster.session import session

    with session(None, 2) as started:
        assert (started.workers, started.local) == (2, True)
        yield


class Server(ThreadingHTTPServer):
    """Serves a folder on 127.0.0.1; tests may look at or answer a request first."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
        self.on_get: Callable[[Handler], bool] = lambda handler: False
        self.asked: list[str] = []

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{name}"


class Handler(SimpleHTTPRequestHandler):
    """As the standard library's, without its log."""

    def do_GET(self) -> None:
        assert isinstance(self.server, Server)
        self.server.asked.append(self.path)
        if not self.server.on_get(self):
            super().do_GET()

    def log_message(self, *arguments: Any) -> None:
        pass

    def copyfile(self, source: Any, outputfile: Any) -> None:
        with contextlib.suppress(ConnectionError):  # the client was stopped, or died, as some tests want
            super().copyfile(source, outputfile)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A web server for the folder tmp_path / "web"."""
    folder = tmp_path / "web"
    folder.mkdir()
    with Server(folder) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running
        running.shutdown()
        thread.join()

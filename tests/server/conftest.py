"""The application around the tiny model, and photos to send to it."""

import io
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

pytest.importorskip("fastapi_offline", reason="the extra server is not installed")

from fastapi.testclient import TestClient

from retagger_gui.core.model import RoomModel
from retagger_gui.server.app import create_app
from retagger_gui.server.limits import Limits
from tests.drawing import image

MakeClient = Callable[..., TestClient]


@pytest.fixture
def make_client(model: RoomModel) -> Iterator[MakeClient]:
    """Clients of applications with limits of their own."""
    with ExitStack() as stack:

        def make(limits: Limits | None = None, with_model: RoomModel | None = None) -> TestClient:
            app = create_app(with_model or model, limits=limits, decoders=2)
            return stack.enter_context(TestClient(app, raise_server_exceptions=False))

        yield make


@pytest.fixture
def client(make_client: MakeClient) -> TestClient:
    """A client of the application with its usual limits."""
    return make_client()


def photo(what: str = "kitchen", size: tuple[int, int] = (64, 48), format: str = "JPEG") -> bytes:
    """A drawn photo as a file's content."""
    file = io.BytesIO()
    image(what, size).save(file, format)
    return file.getvalue()

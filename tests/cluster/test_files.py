"""Paths and URLs as files: downloaded, tried again, removed, and a sentence for each that cannot be had."""

import os
import tempfile
from pathlib import Path

import fsspec
import pytest
from fsspec.implementations.memory import MemoryFileSystem

from retagger_gui.cluster import files
from retagger_gui.cluster.files import File, local_files
from retagger_gui.core.errors import PhotoError
from tests.cluster.conftest import Handler, Server


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where downloads go; and no waiting between tries."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setattr(files, "PAUSE", 0.0)
    return folder


def error_of(path: str, root: Path) -> str:
    (found,) = local_files([path], root, root)
    assert isinstance(found, PhotoError)
    return str(found)


def test_paths_are_taken_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")
    paths = ["a.jpg", str(tmp_path / "a.jpg"), (tmp_path / "a.jpg").as_uri()]
    assert list(local_files(paths, tmp_path, tmp_path)) == [File(tmp_path / "a.jpg")] * 3


def test_urls_are_downloaded_in_order_and_removed(tmp_path: Path, temporary: Path) -> None:
    paths = [f"memory://photos/{number}" for number in range(100)]
    for path in paths:
        with fsspec.open(path, "wb") as file:
            file.write(path.encode())
    for path, found in zip(paths, local_files(paths, tmp_path, temporary), strict=True):
        assert isinstance(found, File) and found.downloaded
        assert found.path.read_text() == path
        found.done()
        assert len([path for path in temporary.rglob("*") if path.is_file()]) <= files.AHEAD
    assert not list(temporary.iterdir())


def test_what_is_not_done_with_stays_after_the_last_one(tmp_path: Path, temporary: Path) -> None:
    fsspec.filesystem("memory").pipe_file("/one", b"1")
    found = list(local_files(["memory://one"] * 5, tmp_path, temporary))
    assert [isinstance(file, File) and file.path.read_bytes() for file in found] == [b"1"] * 5


def test_sentences(tmp_path: Path, server: Server) -> None:
    assert error_of("", tmp_path) == "There is no path."
    assert error_of("missing.jpg", tmp_path) == "There is no such file."
    assert error_of(".", tmp_path) == "This is not a file."
    assert error_of("memory://missing", tmp_path) == "There is nothing at this address."
    assert error_of(server.url("missing.jpg"), tmp_path) == "There is nothing at this address."
    assert error_of("http://127.0.0.1:1/a.jpg", tmp_path).startswith("The photo could not be fetched (")
    assert error_of("bogus://x", tmp_path).startswith("The photo could not be fetched (")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert error_of("pipe.jpg", tmp_path) == "This is not a file."


def test_trouble_that_may_pass_is_tried_again(tmp_path: Path, server: Server) -> None:
    (tmp_path / "web" / "a.jpg").write_bytes(b"content")

    def busy_twice(handler: Handler) -> bool:
        if len(server.asked) > 2:
            return False
        handler.send_error(503)
        return True

    server.on_get = busy_twice
    (found,) = (
        isinstance(file, File) and file.path.read_bytes()
        for file in local_files([server.url("a.jpg")], tmp_path, tmp_path)
    )
    assert found == b"content"
    assert len(server.asked) == 3


def test_a_time_out_may_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def slow_once(_: object, path: str) -> bytes:
        asked.append(path)
        if len(asked) < 2:
            raise TimeoutError
        return b"content"

    monkeypatch.setattr(MemoryFileSystem, "cat_file", slow_once)
    (found,) = local_files(["memory://slow"], tmp_path, tmp_path)
    assert isinstance(found, File) and found.path.read_bytes() == b"content"
    assert len(asked) == 2
    asked.clear()
    monkeypatch.setattr(files, "PATIENCE", 1)
    assert error_of("memory://slow", tmp_path) == "The address did not answer in time."


def test_what_is_forbidden_is_asked_for_once(tmp_path: Path, server: Server) -> None:
    server.on_get = lambda handler: bool(handler.send_error(403)) or True
    assert error_of(server.url("a.jpg"), tmp_path) == "The server answered with the error 403."
    assert len(server.asked) == 1

"""Digests of model files: remembered while a file is the same, and read anew once it is not."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from retagger_gui.core.engines import digests
from retagger_gui.core.engines.digests import sha256


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A file that has lain there for a while."""
    path = tmp_path / "rooms.onnx"
    path.write_bytes(b"a model")
    return path


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read whole, each time; and time goes by: what was just written counts as settled."""
    found: list[str] = []
    digest = hashlib.file_digest

    def noted(file, kind):
        found.append(Path(file.name).name)
        return digest(file, kind)

    monkeypatch.setattr(hashlib, "file_digest", noted)
    monkeypatch.setattr(digests, "_SETTLED", -10.0)
    return found


def expected(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_is_read_once(model: Path, tmp_path: Path, reads: list[str]) -> None:
    cache = tmp_path / "cache"
    assert {sha256(model, cache) for _ in range(3)} == {expected(model)}
    assert reads == ["rooms.onnx"]
    assert sha256(model) == expected(model)
    assert reads == ["rooms.onnx"] * 2, "without a folder it always is"


def test_a_file_changed_in_place_is_read_anew_even_if_its_date_is_set_back(
    model: Path, tmp_path: Path, reads: list[str]
) -> None:
    before = model.stat()
    old = sha256(model, tmp_path)
    with model.open("r+b") as file:
        file.write(b"A")
    if os.name == "posix":
        os.utime(model, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert model.stat().st_size == before.st_size and model.stat().st_ino == before.st_ino
    assert sha256(model, tmp_path) == expected(model) != old
    assert len(reads) == 2


def test_a_file_in_its_place_is_read_anew(model: Path, tmp_path: Path, reads: list[str]) -> None:
    before = model.stat()
    old = sha256(model, tmp_path)
    other = tmp_path / "other"
    other.write_bytes(b"A model")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(model)
    assert sha256(model, tmp_path) == expected(model) != old


def test_what_was_written_just_now_is_not_remembered(model: Path, tmp_path: Path) -> None:
    assert sha256(model, tmp_path) == expected(model)
    assert not (tmp_path / digests.NAME).exists()


@pytest.mark.parametrize(
    "damage",
    [b"", b"half a fil", b"[]", b"[" * 100_000, b'{"x": 1}', b'{"x": [1, 2, 3, 4, 5, "none"]}', b"\xff\xfe"],
)
def test_damage_to_what_is_remembered_is_passed_over(
    model: Path, tmp_path: Path, reads: list[str], damage: bytes
) -> None:
    (tmp_path / digests.NAME).write_bytes(damage)
    assert sha256(model, tmp_path) == sha256(model, tmp_path) == expected(model)
    assert reads == ["rooms.onnx"]


def test_where_nothing_can_be_written_it_is_read_each_time(
    model: Path, tmp_path: Path, reads: list[str]
) -> None:
    (tmp_path / "file").touch()
    cache = tmp_path / "file" / "cache"
    assert sha256(model, cache) == sha256(model, cache) == expected(model)
    assert len(reads) == 2


def test_only_so_many_are_remembered(tmp_path: Path, reads: list[str]) -> None:
    files = [tmp_path / f"{number}.onnx" for number in range(20)]
    for file in files:
        file.write_bytes(file.name.encode())
        sha256(file, tmp_path)
    kept = json.loads((tmp_path / digests.NAME).read_bytes())
    assert [Path(name).name for name in kept] == [file.name for file in files[-16:]]


def test_a_missing_file_is_an_error_whatever_is_remembered(
    model: Path, tmp_path: Path, reads: list[str]
) -> None:
    sha256(model, tmp_path)
    model.unlink()
    with pytest.raises(FileNotFoundError):
        sha256(model, tmp_path)

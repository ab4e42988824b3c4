"""Exports of many files: whichever step fails or is stopped, every file is the old one or the whole new one."""

import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.formats import BY_KEY
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Options, run
from tests.core.export.records import record

STEPS = (
    (Path, "open"),
    (Path, "mkdir"),
    (Path, "replace"),
    (os, "fsync"),
    (os, "link"),
    (shutil, "copyfileobj"),
    (shutil, "copystat"),
)
FAILURES = {
    "a full disk": OSError(errno.ENOSPC, "No space left on device"),
    "a locked file": PermissionError(errno.EACCES, "Access is denied"),
    "an interrupt": KeyboardInterrupt(),
}
KINDS = {
    "copies": ("folders", Options()),
    "links": ("folders", Options(links=True)),
    "sidecars": ("xmp", Options()),
    "training set": ("training-set", Options()),
}
Files = dict[str, bytes]


class Faults:
    """Counts the steps that write, and makes one of them fail."""

    def __init__(self, failing: int, error: BaseException) -> None:
        self.done = 0
        self._failing, self._error = failing, error

    def step(self) -> None:
        self.done += 1
        if self.done == self._failing:
            raise self._error

    @contextmanager
    def in_place(self, patch: pytest.MonkeyPatch) -> Iterator[None]:
        with patch.context() as patched:
            for owner, name in STEPS:
                patched.setattr(owner, name, self._wrapped(getattr(owner, name)))
            yield

    def _wrapped(self, whole: Any) -> Any:
        def call(*arguments: Any, **more: Any) -> Any:
            self.step()
            return whole(*arguments, **more)

        return call


class Place:
    """A folder of photos and a place to export to, in which an earlier export lies."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.photos, self.out = folder / "in", folder / "out"
        self.key, self.options = KINDS[kind]
        for name in ("a", "b", "c"):
            path = self.photos / "Oak" / f"{name}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(name.encode() * 1000)
        self.export([self.record("a", "bathroom")])
        self.records = [self.record("a", "kitchen"), self.record("b", "kitchen"), self.record("c", "bedroom")]

    def record(self, name: str, tag: str) -> Record:
        return record(f"Oak/{name}.jpg", root=self.photos, chosen=tag)

    def export(self, records: Sequence[Record]) -> list[str]:
        return run(BY_KEY[self.key].write(records, self.out, self.options))

    def files(self) -> Files:
        folder = self.photos.parent
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def outcome(tmp_path: Path, kind: str) -> tuple[Files, Files, int]:
    """The files before and after an export that nothing disturbs, and its steps."""
    place = Place(tmp_path / "undisturbed", kind)
    before, counted = place.files(), Faults(0, KeyboardInterrupt())
    with pytest.MonkeyPatch.context() as patch, counted.in_place(patch):
        assert place.export(place.records) == []
    return before, place.files(), counted.done


def assert_whole(found: Files, old: Files, new: Files) -> None:
    """Every file is as it was or as it will be; a table may lack photos that were left out, but has whole rows."""
    assert found.keys() >= old.keys()
    for name, content in found.items():
        if name.endswith("labels.csv"):
            assert content.endswith(b"\r\n")
            assert set(content.splitlines()) <= set(old[name].splitlines()) | set(new[name].splitlines())
        else:
            assert content in (old.get(name), new.get(name)), name


def sorted_rows(files: Files) -> Files:
    """A photo that is written at the second attempt stands at the table's end."""
    return {
        name: b"\r\n".join(sorted(content.splitlines())) if name.endswith("labels.csv") else content
        for name, content in files.items()
    }


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_at_any_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, failure: str
) -> None:
    old, new, steps = outcome(tmp_path, kind)
    assert steps >= 3 and new.keys() > old.keys()
    for failing in range(1, steps + 1):
        place = Place(tmp_path / str(failing), kind)
        said: list[str] = []
        with Faults(failing, FAILURES[failure]).in_place(monkeypatch):
            try:
                said = place.export(place.records)
            except (ExportError, KeyboardInterrupt) as error:
                said = [str(error)]
        found = place.files()
        assert_whole(found, old, new)
        assert said or found == new, failing  # nothing goes missing without a word
        assert place.export(place.records) == []  # and it is simply repeated
        assert sorted_rows(place.files()) == sorted_rows(new), failing


def test_closing_it_at_any_step(tmp_path: Path, kind: str) -> None:
    old, new, _ = outcome(tmp_path, kind)
    stop, ended = 0, False
    while not ended:
        stop += 1
        place = Place(tmp_path / str(stop), kind)
        writing = BY_KEY[place.key].write(place.records, place.out, place.options)
        ended = any(next(writing, None) is None for _ in range(stop))
        writing.close()  # type: ignore[attr-defined]  # as a cancelled job does
        found = place.files()
        assert_whole(found, old, new)
    assert stop > len(place.records)
    assert found == new


def test_a_folder_that_may_not_be_written_to(tmp_path: Path, kind: str) -> None:
    place = Place(tmp_path, kind)
    before = place.files()
    folders = [path for path in tmp_path.rglob("*") if path.is_dir()]
    for folder in folders:
        folder.chmod(0o555)
    if os.access(place.photos, os.W_OK):
        pytest.skip("whoever runs this may write everywhere, as root and on Windows")
    try:
        said = place.export(place.records)
    except ExportError as error:
        said = [str(error)]
    for folder in folders:
        folder.chmod(0o755)
    assert said and all("permission" in sentence or "protected" in sentence for sentence in said)
    assert place.files() == before


@pytest.mark.skipif(os.name == "nt", reason="its limit is another one")
def test_paths_that_are_too_long(tmp_path: Path, kind: str) -> None:
    """A photo whose own name leaves no room for anything is named or left out; the others are written."""
    place = Place(tmp_path, kind)
    long = place.photos / "Oak" / ("n" * 250 + ".jpg")
    long.write_bytes(b"long")
    records = [record(f"Oak/{long.name}", root=place.photos, chosen="kitchen"), *place.records]
    said = place.export(records)
    if kind == "sidecars":
        assert len(said) == 1 and "too long" in said[0]
    else:
        assert said == []
        assert b"long" in place.files().values()
    deep = tmp_path / "/".join(["d" * 200] * 30)
    if kind != "sidecars":
        with pytest.raises(ExportError, match="too long"):
            run(BY_KEY[place.key].write(records, deep, place.options))


def test_hard_links_need_the_same_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = Place(tmp_path, "links")
    before = place.files()

    def refused(*arguments: Any) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refused)
    said = place.export(place.records)
    assert len(said) == 3 and all("cannot be written" in sentence for sentence in said)
    assert place.files() == before

"""What holds for every format: all or nothing, at whatever step it fails or is stopped."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export import csv, feeds, json, reso, workbook
from retagger_gui.core.export.formats import BY_KEY, FORMATS
from retagger_gui.core.export.steps import Format, Options, run
from tests.core.export.records import record, some

FILES = [entry for entry in FORMATS if entry.place == "file"]
MODULES: dict[str, Any] = {"csv": csv, "xlsx": workbook, "reso": reso, "json": json} | dict.fromkeys(
    ("openimmo", "reaxml", "blm", "kyero"), feeds
)


@pytest.fixture(params=FILES, ids=lambda entry: str(entry.key))
def entry(request: pytest.FixtureRequest) -> Format:
    """Each format that writes one file."""
    found: Format = request.param
    return found


def test_what_is_offered() -> None:
    assert list(BY_KEY) == [
        *("csv", "xlsx", "reso", "json", "xmp", "folders"),
        *("openimmo", "reaxml", "blm", "kyero", "training-set"),
    ]
    for offered in FORMATS:
        assert offered.name and offered.about.endswith(".")
        assert bool(offered.suffix) == (offered.place == "file")


@pytest.mark.parametrize("offered", FORMATS, ids=lambda entry: str(entry.key))
def test_every_format_previews_its_first_rows(offered: Format) -> None:
    table = offered.preview(some(), Options())
    assert table.rows
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert offered.preview([], Options()).rows == ()


def test_stopping_at_any_step_leaves_the_old_file(entry: Format, tmp_path: Path) -> None:
    records = [record(f"{number}.jpg") for number in range(260)]  # a step may be 250 photos
    steps = sum(1 for _ in entry.write(records, tmp_path / "count", Options()))
    (tmp_path / "count").unlink()
    target = tmp_path / f"out{entry.suffix}"
    target.write_bytes(b"old")
    for stop in sorted({1, 2, steps - 1}):
        writing = entry.write(records, target, Options())
        for _ in range(stop):
            next(writing)
        writing.close()  # type: ignore[attr-defined]  # as a cancelled job does
        assert target.read_bytes() == b"old"
        assert [path.name for path in tmp_path.iterdir()] == [target.name]


class _Failing:
    """A file whose disk is full after so many writes."""

    def __init__(self, file: IO[bytes], writes: int) -> None:
        self._file, self._left = file, writes

    def write(self, data: bytes) -> int:
        self._left -= 1
        if self._left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._file.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def test_a_disk_that_fills_up_at_any_write_leaves_the_old_file(
    entry: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = MODULES[entry.key]
    whole = module.atomic_write
    target = tmp_path / f"out{entry.suffix}"
    target.write_bytes(b"old")
    writes = 0

    @contextmanager
    def failing(path: Path) -> Iterator[Any]:
        with whole(path) as file:
            yield _Failing(file, writes)

    monkeypatch.setattr(module, "atomic_write", failing)
    for writes in (0,) if entry.key in ("reaxml", "kyero") else (0, 1, 3):  # noqa: B007  (a document at once)
        with pytest.raises(ExportError, match="the disk is full"):
            run(entry.write(some(), target, Options()))
        assert target.read_bytes() == b"old"
        assert len(list(tmp_path.iterdir())) == 1
    writes = 1_000_000
    run(entry.write(some(), target, Options()))
    assert target.read_bytes() != b"old"


def test_targets_that_cannot_be_written(entry: Format, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "missing" / "out", tmp_path / ("n" * 300)):
        with pytest.raises(ExportError, match="cannot be written"):
            entry.check(target)
        with pytest.raises(ExportError, match="cannot be written"):
            run(entry.write(some(), target, Options()))


def test_a_file_open_in_another_program(
    entry: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"out{entry.suffix}"
    target.write_bytes(b"old")

    def locked(self: Path, other: Path) -> Path:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(ExportError, match="open in another program"):
        run(entry.write(some(), target, Options()))
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_nothing_to_export_is_still_a_file(entry: Format, tmp_path: Path) -> None:
    run(entry.write([], tmp_path / "out", Options()))
    assert (tmp_path / "out").stat().st_size > 0


@pytest.mark.parametrize("offered", FORMATS, ids=lambda entry: str(entry.key))
def test_what_is_missing_is_counted(offered: Format, tmp_path: Path) -> None:
    """So that an export that holds no photo at all is not called a success."""
    records = [
        record("broken.jpg", error="The file is empty."),
        record("gone.webp", error="The file is empty."),
    ]
    steps = list(offered.write(records, tmp_path / f"out{offered.suffix}", Options()))
    holds_all = offered.key in ("csv", "xlsx", "json")
    assert sum(step.missing for step in steps) == (0 if holds_all else 2)

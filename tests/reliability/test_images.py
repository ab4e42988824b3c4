"""The harness of hostile files, in short: no problem is found, and one would be."""

import sys
from pathlib import Path

import pytest

from tests.reliability import images, seeds


def test_a_hundred_hostile_files(tmp_path: Path, model_file: Path) -> None:
    watch, problems = images.series(tmp_path / "files", 100, 5, "onnxruntime-fp32", 240, model_file)
    assert not problems
    assert len(watch.results) >= 90
    assert any(one["error"] for one in watch.results)
    assert any(not one["error"] for one in watch.results)


def test_every_kind_is_made(tmp_path: Path) -> None:
    images.make(tmp_path / "files", 400, 1)
    made = {path.suffix for path in (tmp_path / "files").rglob("*")}
    valid = [Path(name).suffix for name, _ in (*seeds.photos(), *seeds.sources(tmp_path))]
    assert {*valid, ".html"} <= made


def _watch(tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> images.Watch:
    (tmp_path / "fake.sh").write_text(f"#!/bin/sh\n{code}\n")
    (tmp_path / "fake.sh").chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "fake.sh"))
    watch = images.Watch([], tmp_path)
    watch.run(60)
    return watch


def test_a_crash_and_a_hang_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crashed = _watch(tmp_path, "echo '{\"photos\": 3}'; kill -SEGV $$", monkeypatch)
    assert crashed.problems == ["It ended with -11 after 0 photos."]
    monkeypatch.setattr(images, "HANG", 0.5)
    hung = _watch(tmp_path, "echo '{\"photos\": 3}'; exec sleep 50", monkeypatch)
    assert hung.problems == ["No result for 0.5 seconds after 0 photos."]


def test_a_file_without_a_row_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = _watch(tmp_path, "exit 0", monkeypatch)
    (tmp_path / "files" / "photos").mkdir(parents=True)
    (tmp_path / "files" / "photos" / "1.jpg").touch()
    watch.summary = {"rows": 0, "left_out": [], "said": [], "sources_said": []}
    assert images.check(tmp_path / "files", watch) == [f"No row and no word: {tmp_path}/files/photos/1.jpg"]
    watch.peak = 601.0
    watch.peak_after = "at the first photo"
    assert "It took 601 MB, at the first photo." in images.check(tmp_path / "files", watch)

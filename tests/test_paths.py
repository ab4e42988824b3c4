"""Where things are: beside the source, inside a frozen program, and in the person's own folders."""

import sys
from pathlib import Path

import pytest

from retagger_gui import paths


def test_everything_written_goes_below_one_variable(home: Path) -> None:
    for folder in (
        paths.data_dir(),
        paths.config_dir(),
        paths.cache_dir(),
        paths.log_dir(),
        paths.store_file(),
    ):
        assert folder.is_relative_to(home)
        assert not folder.exists()


def test_the_usual_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RETAGGER_HOME")
    for folder in (paths.data_dir(), paths.config_dir(), paths.cache_dir(), paths.log_dir()):
        assert folder.is_absolute()
        assert "retagger" in str(folder).lower()


def test_resources_in_the_source_tree() -> None:
    assert paths.resource("rooms.onnx") == Path(paths.__file__).parent.parent / "resources" / "rooms.onnx"


def test_resources_in_the_frozen_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("rooms.onnx") == tmp_path / "resources" / "rooms.onnx"

"""What an installation holds: all of the code, and the files that the program reads."""

import os
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

from tests.drawing import draw

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def setuptools() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    return found


def test_every_package_is_named(setuptools: dict[str, Any]) -> None:
    inits = [path.parent.relative_to(ROOT) for path in (ROOT / "retagger_gui").rglob("__init__.py")]
    code = {".".join(folder.parts) for folder in inits}
    others = {"retagger_gui.resources", "retagger_gui.resources.icons"}
    assert set(setuptools["packages"]) == code | others
    assert setuptools["package-dir"] == {"retagger_gui.resources": "resources"}


def test_every_file_that_the_program_reads_is_in_the_package(setuptools: dict[str, Any]) -> None:
    patterns = setuptools["package-data"]["retagger_gui.resources"]
    translations = ("translations/retagger_de.qm", "translations/SHA256SUMS")
    for name in ("rooms.onnx", "rooms.int8.onnx", "MODEL_CARD.md", *translations):
        assert any(fnmatch(name, pattern) for pattern in patterns), name
    assert setuptools["package-data"]["retagger_gui.resources.icons"] == ["*"]


def test_the_installed_package_finds_its_model(tmp_path: Path, model_file: Path) -> None:
    site = tmp_path / "site-packages"
    shutil.copytree(
        ROOT / "retagger_gui", site / "retagger_gui", ignore=shutil.ignore_patterns("__pycache__")
    )
    (site / "retagger_gui" / "resources").mkdir()
    shutil.copy(model_file, site / "retagger_gui" / "resources" / "rooms.onnx")
    draw(tmp_path / "photos" / "1.jpg", "kitchen")
    command = [sys.executable, "-P", "-m", "retagger_gui", "tag", "photos", "--csv", "out.csv"]
    environment = {**os.environ, "PYTHONPATH": str(site)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "kitchen" in (tmp_path / "out.csv").read_text("utf-8-sig")

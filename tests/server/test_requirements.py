"""The requirements of a server: everything but the window's, read from the package's own metadata."""

import tomllib
from pathlib import Path

from retagger_gui.server.requirements import wanted

PROJECT = tomllib.loads((Path(__file__).parent.parent.parent / "pyproject.toml").read_text("utf-8"))[
    "project"
]


def test_all_but_the_window() -> None:
    lines = PROJECT["dependencies"] + [
        f'{line}; extra == "{extra}"'
        for extra, some in PROJECT["optional-dependencies"].items()
        for line in some
    ]
    found = wanted(lines)
    assert not [line for line in found if "pyside6" in line.lower()]
    assert set(PROJECT["optional-dependencies"]["server"]) <= set(found)
    core = {line for line in PROJECT["dependencies"] if not line.lower().startswith("pyside6")}
    assert set(found) == core | set(PROJECT["optional-dependencies"]["server"])


def test_another_extra_comes_along_where_it_is_named() -> None:
    lines = ['openvino>=2025.0; extra == "fast"', 'torch==2.13.0; extra == "training"', "numpy>=2.0"]
    assert wanted(lines) == ["numpy>=2.0"]
    assert wanted(lines, ("server", "fast")) == ["openvino>=2025.0", "numpy>=2.0"]


def test_other_markers_stay() -> None:
    assert wanted(['tzdata; sys_platform == "win32" and extra == "server"']) == [
        'tzdata; sys_platform == "win32"'
    ]

"""What the frozen program does to its own environment before it starts."""

import os
import sys

import pytest

from retagger_gui import frozen


def test_the_source_tree_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", "/somewhere")
    frozen.prepare()
    assert os.environ["QT_PLUGIN_PATH"] == "/somewhere"


def test_other_programs_get_their_own_libraries_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/ReTagger/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/the/person's")
    frozen.prepare()
    assert os.environ["LD_LIBRARY_PATH"] == "/the/person's"
    assert not {"QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "DYLD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"} & set(
        os.environ
    )

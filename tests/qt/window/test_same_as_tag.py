"""The window and `tag` say the same of a photo: with one engine setting, both take one engine and give one answer."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import __main__ as door
from retagger_gui import engine_choice, settings
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.choice import Choice, Timing
from retagger_gui.core.engines.names import AUTO, REFERENCE
from retagger_gui.core.labels import SHIPPED
from retagger_gui.qt.style.theme import Theme
from retagger_gui.settings import Settings
from tests.core.test_engines import save_sister
from tests.drawing import blend, draw
from tests.qt.kit import make_window
from tests.tiny_model import save_conv_model

INT8 = "onnxruntime-int8"
Shares = dict[str, tuple[float, ...]]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(openvino_engine, "version", lambda: "")
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Some that are in doubt between two rooms, where 8 bits and 32 differ."""
    for number in range(12):
        first, second = SHIPPED[number % 11], SHIPPED[(number + 4) % 11]
        draw(tmp_path / "homes" / "Oak" / f"{number}.png", blend(first, second, 0.4 + number / 60))
    return tmp_path / "homes"


def by_tag(photos: Path, path: Path, target: Path) -> Shares:
    assert door.main(["tag", str(photos), "--json", str(target), "--model", str(path)]) == 0
    found = json.loads(target.read_text("utf-8"))
    return {Path(one["path"]).name: tuple(one["probabilities"][label] for label in SHIPPED) for one in found}


@pytest.fixture
def by_window(owner: QWidget, theme: Theme, path: Path, qtbot: QtBot) -> Callable[[Path], Shares]:
    def shares(photos: Path) -> Shares:
        window = make_window(owner, theme, path)
        window.open_paths([photos])
        session, folder = window.context.photos.session, window.assembly.folder
        qtbot.waitUntil(lambda: len(session) == 12 and not session.unpredicted and not folder.busy)
        return {item.photo.path.name: item.predicted or () for item in session.items}

    return shares


@pytest.mark.parametrize("fixed", [AUTO, INT8, REFERENCE])
def test_one_setting_one_engine_one_answer(
    fixed: str, photos: Path, path: Path, used: list[str], tmp_path: Path, by_window: Callable[[Path], Shares]
) -> None:
    """Fixed in Settings; or, without, the one that was found to be the fastest on this machine."""
    timings = (Timing(REFERENCE, 10.0), Timing(INT8, 20.0))
    known = engine_choice.as_setting(Choice(INT8, engine_choice.key_of(path), timings))
    settings.save(Settings(engine=fixed, engine_check=known))
    said = by_tag(photos, path, tmp_path / "tags.json")
    assert set(used) == {INT8 if fixed == AUTO else fixed}
    used.clear()
    shown = by_window(photos)
    assert set(used) == {INT8 if fixed == AUTO else fixed}, "the window takes the engine that `tag` takes"
    assert said.keys() == shown.keys() and len(said) == 12
    for name, shares in said.items():
        assert shares == pytest.approx(shown[name], abs=1e-4), name
        assert SHIPPED[shares.index(max(shares))] == SHIPPED[shown[name].index(max(shown[name]))]

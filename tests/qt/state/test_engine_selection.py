"""The engine in use in the window: which one, why, and what Settings and About say of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import engine_choice, settings
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.choice import Choice, Timing
from retagger_gui.core.engines.engine import Floats
from retagger_gui.core.engines.names import AUTO, REFERENCE
from retagger_gui.core.images import Pixels
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.background.jobs import JobRunner, Runner
from retagger_gui.qt.state.engine_selection import EngineSelection, EngineTrials, loader, rate_words, title
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.help_dialogs import AboutDialog
from retagger_gui.settings import Settings
from tests.core.test_engines import save_sister
from tests.drawing import draw
from tests.inline_runner import InlineRunner
from tests.qt.kit import make_window, written
from tests.tiny_model import save_conv_model

INT8 = "onnxruntime-int8"


class Folder(QObject):
    """What of OpenFolder matters here."""

    model_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model: RoomModel | None = None

    def load(self, model: RoomModel) -> None:
        self.model = model
        self.model_ready.emit(model)


def faster(key: str, engine: str = INT8) -> Choice:
    timings = (
        Timing(REFERENCE, 10.0),
        Timing(INT8, 20.0 if engine == INT8 else 9.0),
        Timing("openvino-fp32", 0.0, "OpenVINO is not installed."),
    )
    return Choice(engine, key, timings)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(openvino_engine, "version", lambda: "")
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    return path


class Kit:
    """An EngineSelection with all that it needs."""

    def __init__(self, runner: Runner) -> None:
        self.preferences, self.folder = Preferences(), Folder()
        self.trials = EngineTrials(self.preferences)
        folder: Any = self.folder
        self.engines = EngineSelection(self.preferences, folder, self.trials, runner)


@pytest.fixture
def kit(qapp: object) -> Iterator[Kit]:
    kit = Kit(InlineRunner())
    yield kit
    kit.engines.close()
    kit.preferences.close()  # what it still writes would land in the next test's home


def test_a_trial_is_told_kept_and_its_winner_used(kit: Kit, path: Path) -> None:
    model = RoomModel(path, threads=1)
    kit.folder.load(model)
    changes: list[bool] = []
    kit.engines.changed.connect(lambda: changes.append(True))
    kit.trials.found.emit(faster(engine_choice.key_of(path)))
    assert model.engine == INT8 and changes
    assert engine_choice.kept(written(kit.preferences)) == faster(engine_choice.key_of(path))
    assert kit.engines.in_use() == "ONNX Runtime, 8-bit integers, 20 photos/s"
    assert kit.engines.why() == "the fastest of 2 engines here (ONNX Runtime, 32-bit floats 10 photos/s)"


def test_a_trial_on_photos_ends_in_a_choice(kit: Kit, path: Path) -> None:
    model = RoomModel(path)
    kit.folder.load(model)
    found: list[Choice] = []
    kit.trials.found.connect(found.append)
    photos = np.full((64, 299, 299, 3), 128, np.uint8)
    with kit.trials.tagging_with(model, 64, lambda: False) as tagger:
        assert len(tagger.answers(photos[: tagger.batch])) == 32
    assert len(found) == 1 and model.engine == found[0].engine
    assert engine_choice.kept(written(kit.preferences)) == engine_choice.kept(
        Settings(engine_check=engine_choice.as_setting(found[0]))
    )
    with kit.trials.tagging_with(model, 64, lambda: False) as tagger:
        assert tagger.batch == model.batch, "once is enough"


def test_what_a_trial_refused_is_said_with_its_number(kit: Kit, path: Path) -> None:
    kit.folder.load(RoomModel(path, threads=1))
    reason = f"Its labels differ from those of {REFERENCE} on 3 of 32 photos."
    refused = Choice(
        REFERENCE, engine_choice.key_of(path), (Timing(REFERENCE, 10.0), Timing(INT8, 40.0, reason))
    )
    kit.trials.found.emit(refused)
    assert kit.engines.why() == (
        "the only one that can be used here; not ONNX Runtime, 8-bit integers, 40 photos/s: "
        f"{reason.removesuffix('.')}"
    )


def test_the_next_start_loads_that_engine(kit: Kit, path: Path) -> None:
    kit.preferences.change(engine_check=engine_choice.as_setting(faster(engine_choice.key_of(path))))
    assert written(kit.preferences).engine_check
    model = loader(Preferences())(path)
    assert model.engine == INT8


def test_what_was_found_for_another_model_says_nothing(kit: Kit, path: Path) -> None:
    kit.preferences.change(engine_check=engine_choice.as_setting(faster(engine_choice.key_of(path))))
    save_conv_model(path, metadata={"version": "retrained"})
    save_sister(path)
    assert loader(kit.preferences)(path).engine == REFERENCE


def test_a_fixed_engine_is_used_and_nothing_is_tried(kit: Kit, path: Path) -> None:
    kit.preferences.change(engine=INT8)
    model = loader(kit.preferences)(path)
    kit.folder.load(model)
    assert model.engine == INT8
    with kit.trials.tagging_with(model, 1000, lambda: False) as tagger:
        assert tagger is model
    assert kit.engines.why() == "fixed in the settings"
    kit.engines.fix(REFERENCE)
    assert model.engine == REFERENCE and written(kit.preferences).engine == REFERENCE
    kit.trials.found.emit(faster(engine_choice.key_of(path)))
    assert model.engine == REFERENCE, "what the person fixed stays"
    kit.engines.fix(AUTO)
    assert model.engine == INT8 and written(kit.preferences).engine == AUTO


def test_a_fixed_engine_that_cannot_be_had_gives_the_plain_one(
    kit: Kit, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kit.preferences.change(engine="openvino-int8")
    model = loader(kit.preferences)(path)
    kit.folder.load(model)
    assert model.engine == REFERENCE
    assert "OpenVINO is not installed. onnxruntime-fp32 is used instead." in caplog.text
    assert kit.engines.why() == "the one in the settings cannot be used"


class Broken:
    """An engine whose driver has gone."""

    def run(self, photos: Pixels, outputs: Sequence[str]) -> list[Floats]:
        raise RuntimeError("device lost")


def test_an_engine_that_fails_while_running_is_named_and_not_taken_again(
    kit: Kit, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.preferences.change(engine_check=engine_choice.as_setting(faster(engine_choice.key_of(path))))
    model = loader(kit.preferences)(path)
    kit.folder.load(model)
    monkeypatch.setattr(model, "used", (model.engine, Broken()))
    model.predict(np.zeros((1, 299, 299, 3), np.uint8))
    words = "ONNX Runtime, 8-bit integers failed while running; the log says more"
    assert (model.engine, kit.engines.why()) == (REFERENCE, words)
    kit.engines.fix(AUTO)
    assert (model.engine, kit.engines.why()) == (REFERENCE, words)
    kit.engines.fix(INT8)
    assert (model.engine, kit.engines.why()) == (INT8, "fixed in the settings")


def test_an_engine_that_became_slower_is_named(kit: Kit, path: Path) -> None:
    model = RoomModel(path, threads=1)
    model.slowed = INT8
    kit.folder.load(model)
    assert kit.engines.why() == "ONNX Runtime, 8-bit integers became slower than it; the log says more"


def test_an_engine_found_before_that_is_gone_is_named(kit: Kit, path: Path) -> None:
    found = faster(engine_choice.key_of(path), "openvino-int8")
    kit.preferences.change(engine_check=engine_choice.as_setting(found))
    model = loader(kit.preferences)(path)
    assert model.engine == REFERENCE
    kit.folder.load(model)
    assert kit.engines.why() == "OpenVINO, 8-bit integers is faster, but cannot be used; the log says more"


def test_an_engine_chosen_while_a_model_is_being_loaded_is_for_that_model(
    kit: Kit, path: Path, tmp_path: Path
) -> None:
    first = save_conv_model(tmp_path / "first" / "rooms.onnx")
    save_sister(first)
    kit.preferences.change(engine=REFERENCE)
    former, loading = loader(kit.preferences)(first), loader(kit.preferences)(path)
    kit.folder.load(former)
    kit.engines.fix(INT8)
    kit.folder.load(loading)
    assert (former.engine, loading.engine) == (INT8, INT8)
    assert kit.engines.why() == "fixed in the settings"


def test_choices_made_in_quick_succession_end_with_the_last(path: Path, qtbot: QtBot) -> None:
    runner = JobRunner()
    kit = Kit(runner)
    model = RoomModel(path, threads=1)
    kit.folder.load(model)
    kit.engines.fix(INT8)
    kit.engines.fix(REFERENCE)
    kit.engines.fix(INT8)
    qtbot.waitUntil(lambda: not kit.engines.changing)
    assert model.engine == INT8
    kit.engines.close()
    assert runner.wait(10)


def test_the_choice_survives_what_the_window_writes_later(kit: Kit, path: Path, qtbot: QtBot) -> None:
    found = engine_choice.as_setting(faster(engine_choice.key_of(path)))
    settings.change({"engine_check": found}, settings.load())  # as `tag` does beside the window
    kit.preferences.change(theme="dark")
    kit.preferences.flush()
    assert settings.load().engine_check == found
    assert settings.load().theme == kit.preferences.settings.theme == "dark"


def test_words_before_and_without_a_choice(kit: Kit, path: Path) -> None:
    assert kit.engines.in_use() == kit.engines.why() == ""
    kit.folder.load(RoomModel(path, threads=1))
    assert kit.engines.in_use() == "ONNX Runtime, 32-bit floats"
    assert kit.engines.why() == "the fastest one is found out on the first folder of 64 photos or more"
    kit.trials.found.emit(faster(engine_choice.key_of(path), REFERENCE))
    assert kit.engines.why() == (
        "no other of 2 engines is faster here (ONNX Runtime, 8-bit integers 9.0 photos/s)"
    )


def test_names_and_rates_in_words() -> None:
    assert title("openvino-bf16") == "OpenVINO, bfloat16"
    assert (rate_words(4.26), rate_words(237.4)) == ("4.3 photos/s", "237 photos/s")


# In a whole window


def test_settings_fix_the_engine_without_tagging_anew(
    qtbot: QtBot, owner: QWidget, theme: Theme, path: Path, listings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(owner, theme, path)
    window.open_paths([listings])
    folder = window.assembly.folder
    qtbot.waitUntil(lambda: len(window.context.photos.session) == 6 and not folder.busy, timeout=20_000)
    model = folder.model
    assert model is not None and model.engine == REFERENCE
    tags = [item.tag for item in window.context.photos.session.items]
    asked: list[object] = []
    monkeypatch.setattr(RoomModel, "answers", lambda *_, **__: asked.append(_))
    dialog = window.dialogs.make_settings()
    box = dialog.advanced.engine_box.box
    qtbot.waitUntil(lambda: box.count() == 6)
    assert box.currentData() == AUTO
    shown = {str(box.itemData(row)): box.itemText(row) for row in range(box.count())}
    assert shown[INT8] == "ONNX Runtime, 8-bit integers"
    assert shown["openvino-int8"] == "OpenVINO, 8-bit integers (OpenVINO is not installed)"
    assert not enabled(box, "openvino-int8") and enabled(box, INT8) and enabled(box, AUTO)
    box.setCurrentIndex(box.findData(INT8))
    box.activated.emit(box.currentIndex())
    assert (model.engine, written(window.assembly.preferences).engine) == (INT8, INT8)
    assert (
        dialog.advanced.engine_box.words.text()
        == "In use: ONNX Runtime, 8-bit integers: fixed in the settings."
    )
    assert folder.model is model and not folder.busy and asked == []
    assert [item.tag for item in window.context.photos.session.items] == tags
    about = AboutDialog(model, window, engines=window.assembly.engines)
    words = [label.text() for label in about.findChildren(QLabel)]
    assert words[words.index("Engine") + 1] == "ONNX Runtime, 8-bit integers: fixed in the settings"


def enabled(box: QComboBox, engine: str) -> bool:
    flags = box.model().flags(box.model().index(box.findData(engine), 0))
    return bool(flags & Qt.ItemFlag.ItemIsEnabled)


def test_a_first_folder_in_the_window_finds_the_engine_and_tags_by_it(
    qtbot: QtBot, owner: QWidget, theme: Theme, path: Path, tmp_path: Path
) -> None:
    wanted = {f"{number:03}.png": SHIPPED[number % 11] for number in range(80)}
    for name, label in wanted.items():
        draw(tmp_path / "home" / name, label, size=(8, 8))
    window = make_window(owner, theme, path)
    window.open_paths([tmp_path / "home"])
    folder, session = window.assembly.folder, window.context.photos.session
    qtbot.waitUntil(
        lambda: len(session) == 80 and not session.unpredicted and not folder.busy, timeout=60_000
    )
    choice = engine_choice.kept(written(window.assembly.preferences))
    assert choice is not None and folder.model is not None
    qtbot.waitUntil(lambda: not window.assembly.engines.changing)
    assert folder.model.engine == choice.engine
    assert {item.photo.path.name: item.tag for item in session.items} == wanted
    assert window.assembly.engines.why()
    window.close()

"""`tag --engine`: a certain one, the one kept, the fastest as measured now; and sentences for those not to be had."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui import __main__ as door
from retagger_gui import engine_choice, settings
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.check import Choice, Timing
from retagger_gui.core.engines.names import NAMES, PLAIN
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.images import Pixels
from retagger_gui.core.model import Answers, RoomModel
from retagger_gui.settings import Settings
from tests.core.test_engines import needs_openvino, save_sister
from tests.tiny_model import save_conv_model

INT8 = "onnxruntime-int8"
Tag = Callable[..., tuple[int, str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    return path


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The engine of each run of the network."""
    used: list[str] = []
    answers = RoomModel.answers

    def watched(model: RoomModel, photos: Pixels, *, embedding: bool = False) -> Answers:
        used.append(model.engine)
        return answers(model, photos, embedding=embedding)

    monkeypatch.setattr(RoomModel, "answers", watched)
    return used


@pytest.fixture
def tag(listings: Path, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Tag:
    def run(*more: str) -> tuple[int, str]:
        target = tmp_path / "out.csv"
        code = door.main(["tag", str(listings), "--csv", str(target), "--model", str(path), *more])
        said = capsys.readouterr().err
        assert "Traceback" not in said
        if code == 0:
            assert {row.tag for row in read_csv(target)} >= {"kitchen", "bathroom", "bedroom", "exterior"}
        return code, said

    return run


def choice_of(path: Path, engine: str) -> Choice:
    return Choice(engine, engine_choice.key_of(path), (Timing(PLAIN, 10.0), Timing(INT8, 20.0)))


def test_without_the_flag_and_a_choice_it_is_the_plain_one(tag: Tag, used: list[str]) -> None:
    assert tag()[0] == 0
    assert set(used) == {PLAIN}
    assert settings.load() == Settings()


def test_a_certain_engine(tag: Tag, used: list[str]) -> None:
    assert tag("--engine", INT8)[0] == 0
    assert set(used) == {INT8}


@needs_openvino
def test_openvino(tag: Tag, used: list[str], home: Path) -> None:
    assert tag("--engine", "openvino-fp32")[0] == 0
    assert set(used) == {"openvino-fp32"}
    assert list((home / "cache" / "engines").iterdir()), "compiled once, kept for the next time"


def test_the_choice_that_was_kept_is_used(tag: Tag, used: list[str], path: Path) -> None:
    settings.save(Settings(engine_check=engine_choice.as_setting(choice_of(path, INT8))))
    assert tag()[0] == 0
    assert set(used) == {INT8}
    assert tag("--engine", "auto")[0] == 0
    assert set(used) == {INT8}


def test_a_choice_for_another_machine_is_not(tag: Tag, used: list[str], path: Path) -> None:
    settings.save(
        Settings(engine_check=engine_choice.as_setting(replace(choice_of(path, INT8), key="another")))
    )
    assert tag()[0] == 0
    assert set(used) == {PLAIN}


def test_the_engine_fixed_in_the_window_is_used(tag: Tag, used: list[str], path: Path) -> None:
    kept = engine_choice.as_setting(choice_of(path, PLAIN))
    settings.save(Settings(engine=INT8, engine_check=kept))
    assert tag()[0] == 0
    assert set(used) == {INT8}
    used.clear()
    assert tag("--engine", "auto")[0] == 0
    assert set(used) == {PLAIN}
    assert settings.load() == Settings(engine=INT8, engine_check=kept), "a flag is for one command only"


def test_auto_measures_once_and_keeps_what_it_finds(
    tag: Tag, used: list[str], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []

    def check(model: RoomModel, key: str) -> Choice:
        measured.append(key)
        return choice_of(path, INT8)

    monkeypatch.setattr(engine_choice, "check_here", check)
    code, said = tag("--engine", "auto", "--threads", "1")
    assert code == 0 and "Measuring which engine is the fastest" in said and f"It is {INT8}." in said
    assert set(used) == {INT8}
    assert engine_choice.kept(settings.load()) == choice_of(path, INT8)
    code, said = tag("--engine", "auto")
    assert code == 0 and "Measuring" not in said
    assert measured == [engine_choice.key_of(path)]


def test_auto_measures_with_the_real_check(tag: Tag) -> None:
    code, said = tag("--engine", "auto")
    assert code == 0
    found = engine_choice.kept(settings.load())
    assert found is not None and found.engine in NAMES and f"It is {found.engine}." in said
    assert [timing.engine for timing in found.timings] == list(NAMES)


def test_auto_without_its_pictures_tags_all_the_same(
    tag: Tag, used: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    resource = engine_choice.paths.resource
    missing = tmp_path / "check.webp"
    monkeypatch.setattr(
        engine_choice.paths, "resource", lambda name: missing if name == missing.name else resource(name)
    )
    code, said = tag("--engine", "auto")
    assert code == 0 and f"cannot be read. Install the program again. {PLAIN} is used." in said
    assert set(used) == {PLAIN} and engine_choice.kept(settings.load()) is None


def test_an_unknown_engine_is_one_sentence(tag: Tag, tmp_path: Path) -> None:
    code, said = tag("--engine", "cuda")
    assert code == 2
    assert said == f"There is no engine cuda. The engines are {', '.join(NAMES)}.\n"
    assert not (tmp_path / "out.csv").exists()


def test_an_engine_that_is_not_here_is_one_sentence(
    tag: Tag, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino_engine, "version", lambda: "")
    code, said = tag("--engine", "openvino-fp32")
    assert code == 2
    assert said == f"The engine openvino-fp32 cannot be used with {path}: OpenVINO is not installed.\n"


def test_a_kept_engine_that_is_gone_is_replaced_with_a_word(
    tag: Tag, used: list[str], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openvino_engine, "version", lambda: "")
    settings.save(Settings(engine="openvino-int8"))
    assert tag()[0] == 0
    assert set(used) == {PLAIN}
    assert "OpenVINO is not installed. onnxruntime-fp32 is used instead." in caplog.text

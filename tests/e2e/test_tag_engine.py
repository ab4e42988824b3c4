"""`tag --engine`: a certain one, the one kept, the fastest as the first folder tells; and sentences for others."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui import __main__ as door
from retagger_gui import engine_choice, settings
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.choice import Choice, Timing
from retagger_gui.core.engines.engine import usable_cores
from retagger_gui.core.engines.names import NAMES, REFERENCE
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.labels import SHIPPED
from retagger_gui.settings import Settings
from tests.core.test_engines import needs_openvino, save_sister
from tests.drawing import draw
from tests.tiny_model import save_conv_model

INT8 = "onnxruntime-int8"
Tag = Callable[..., tuple[int, str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    return path


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
    return Choice(engine, engine_choice.key_of(path), (Timing(REFERENCE, 10.0), Timing(INT8, 20.0)))


def test_a_first_small_folder_is_tagged_by_the_plain_one_and_remembered(tag: Tag, used: list[str]) -> None:
    code, said = tag()
    assert code == 0 and f"Tagged with the engine {REFERENCE}." in said
    assert used[0] == REFERENCE
    known = settings.load()
    assert known.engine_check == ()
    findings = engine_choice.findings_of(known)
    assert findings is not None and findings.photos == 6
    assert [found.agreement.photos for found in findings.evidence if found.seconds] == [6]


def test_a_folder_of_64_finds_the_fastest_and_keeps_it(
    tag: Tag, used: list[str], listings: Path, path: Path
) -> None:
    for number in range(64):
        draw(listings / "many" / f"{number}.png", SHIPPED[number % 11], size=(8, 8))
    code, said = tag()
    assert code == 0
    found = engine_choice.kept(settings.load())
    assert found is not None and found.key == engine_choice.key_of(path)
    line = f"The engine for this machine is {found.engine} (photos/s: "
    assert any(part.startswith(line) for part in re.split(r"[\r\n]+", said)), "not behind the progress bar"
    assert f"Tagged with the engine {found.engine}." in said
    assert [timing.engine for timing in found.timings] == list(NAMES)
    used.clear()
    code, said = tag()
    assert code == 0 and "The engine for this machine" not in said
    assert used[0] == found.engine


def test_a_part_of_the_cores_decides_for_such_a_part_alone(tag: Tag, listings: Path, path: Path) -> None:
    if usable_cores() == 1:
        pytest.skip("needs two cores")
    for number in range(64):
        draw(listings / "many" / f"{number}.png", SHIPPED[number % 11], size=(8, 8))
    code, said = tag("--threads", "1")
    assert code == 0 and "The engine for this machine is" in said
    found = engine_choice.kept(settings.load())
    assert found is not None and found.key == engine_choice.key_of(path, 1)
    assert "The engine for this machine is" not in tag("--threads", "1")[1], "it is remembered"
    assert "The engine for this machine is" in tag()[1], "all cores find out anew"
    assert "The engine for this machine is" not in tag("--threads", "1")[1], "which holds for a part as well"


def test_two_that_find_out_at_once_leave_sound_settings(
    tag: Tag, listings: Path, path: Path, home: Path, tmp_path: Path
) -> None:
    for number in range(64):
        draw(listings / "many" / f"{number}.png", SHIPPED[number % 11], size=(8, 8))
    command = [sys.executable, "-m", "retagger_gui", "tag", str(listings), "--model", str(path), "--csv"]
    both = [subprocess.Popen([*command, str(tmp_path / f"{number}.csv")]) for number in range(2)]
    assert [one.wait(300) for one in both] == [0, 0]
    found = engine_choice.kept(settings.load())
    assert found is not None and found.key == engine_choice.key_of(path) and found.engine in NAMES
    assert settings.load().engine_trial == ()
    tags = [[row.tag for row in read_csv(tmp_path / f"{number}.csv")] for number in range(2)]
    assert tags[0] == tags[1] and len(tags[0]) == 70


def test_settings_that_cannot_be_written_cost_nothing_but_the_memory(
    tag: Tag, listings: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings, "change", refuse)
    assert tag()[0] == 0
    assert "could not be kept (No space left on device)" in caplog.text


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


def test_the_last_winner_is_used_until_there_is_another(tag: Tag, used: list[str], path: Path) -> None:
    _, *rest = engine_choice.key_of(path).split("; ")
    former = replace(choice_of(path, INT8), key="; ".join(["another machine", *rest]))
    settings.save(Settings(engine_check=engine_choice.as_setting(former)))
    assert tag()[0] == 0
    assert set(used) == {INT8, REFERENCE}, "held against the reference by the way"
    findings = engine_choice.findings_of(settings.load())
    assert findings is not None and findings.of(INT8).agreement.photos == 6


def test_what_won_with_another_model_is_not_used(tag: Tag, used: list[str], path: Path) -> None:
    other = replace(choice_of(path, INT8), key="another")
    settings.save(Settings(engine_check=engine_choice.as_setting(other)))
    code, said = tag()
    assert code == 0 and f"Tagged with the engine {REFERENCE}." in said


def test_the_engine_fixed_in_the_window_is_used(tag: Tag, used: list[str], path: Path) -> None:
    kept = engine_choice.as_setting(choice_of(path, REFERENCE))
    settings.save(Settings(engine=INT8, engine_check=kept))
    assert tag()[0] == 0
    assert set(used) == {INT8}
    used.clear()
    assert tag("--engine", "auto")[0] == 0
    assert set(used) == {REFERENCE}
    assert settings.load() == Settings(engine=INT8, engine_check=kept), "a flag is for one command only"


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
    assert set(used) == {REFERENCE}
    assert "OpenVINO is not installed. onnxruntime-fp32 is used instead." in caplog.text

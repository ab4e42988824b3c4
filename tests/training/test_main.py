"""`python -m training`: help, slips of the pen, and sentences instead of tracebacks."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import training.__main__
from tests.training.rooms import labelled, save
from training.__main__ import STEPS, main


@pytest.mark.parametrize("step", list(STEPS))
def test_each_step_has_help(step: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([step, "--help"])
    assert stop.value.code == 0
    assert "--run PATH" in capsys.readouterr().out


def test_usage_names_the_steps(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(step in shown for step in STEPS)
    assert main([]) == 2


def test_an_unknown_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trian"]) == 2
    assert "There is no step trian. Did you mean train?" in capsys.readouterr().err


def test_a_slip_in_a_flag(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["train", "--epocks", "3"])
    assert stop.value.code == 2
    told = capsys.readouterr().err
    assert "--epocks" in told and "--epochs" in told and "python -m training train --help" in told


def test_a_step_is_noted_with_its_time(tmp_path: Path) -> None:
    run = str(tmp_path / "run")
    assert main(["catalogue", "--data", str(labelled(tmp_path / "data")), "--run", run]) == 0
    line = json.loads((tmp_path / "run" / "steps.jsonl").read_text("utf-8"))
    assert line["step"] == "catalogue" and line["seconds"] >= 0
    assert line["command"].startswith("python -m training catalogue --data")


def test_a_run_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "run").write_text("a file", "utf-8")
    assert main(["catalogue", "--run", str(tmp_path / "run" / "x")]) == 1
    assert "cannot be made" in capsys.readouterr().err


def test_all_is_a_chain_that_keeps_what_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(training.__main__, "function", lambda step: lambda config: done.append(step))
    chain = ["catalogue", "train", "calibrate", "evaluate", "export"]
    assert main(["all", "--run", str(tmp_path)]) == 0
    assert done == chain
    (tmp_path / "catalogue.csv").touch()
    assert main(["all", "--run", str(tmp_path), "--resume"]) == 0
    assert done == chain + chain[1:]
    assert main(["all", "--run", str(tmp_path)]) == 0
    assert done[-5:] == chain


def test_errors_are_one_sentence_in_the_terminal(tmp_path: Path) -> None:
    save(tmp_path / "data" / "kitchen" / "a.png", "kitchen", 1)
    flags = ["--data", str(tmp_path / "data"), "--run", str(tmp_path / "run")]
    done = subprocess.run(
        [sys.executable, "-m", "training", "all", *flags],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr and "Traceback" not in done.stdout
    assert done.stderr.strip().splitlines()[-1].startswith("training all: All photos have the label kitchen")

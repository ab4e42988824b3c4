"""How the process ends: at once, with everything said and the exit code."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from retagger_gui import __main__ as door

ROOT = Path(door.__file__).parent.parent

LEAVE = """
import atexit, logging, sys
logging.basicConfig(filename=sys.argv[1], format="%(message)s")
logging.warning("logged")
atexit.register(print, "taken apart")
from retagger_gui import ending
sys.stdout.write("said")
sys.stderr.write("complained")
{0}
ending.at_once(7)
"""


def leave(log: Path, code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LEAVE.format(code), str(log)]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True, timeout=60
    )


def test_everything_is_said_before_the_end(tmp_path: Path) -> None:
    done = leave(tmp_path / "log")
    assert (done.returncode, done.stdout, done.stderr) == (7, "said", "complained")
    assert (tmp_path / "log").read_text() == "logged\n"


@pytest.mark.parametrize("code", ["sys.stdout.close()", "sys.stdout = None"])
def test_a_stream_that_is_gone_is_no_error(tmp_path: Path, code: str) -> None:
    done = leave(tmp_path / "log", code)
    assert (done.returncode, done.stderr) == (7, "complained")


@pytest.mark.parametrize(("arguments", "code"), [(["tag"], 2), (["--version"], 0)])
def test_the_program_ends_with_its_exit_code(arguments: list[str], code: int) -> None:
    command = [sys.executable, "-m", "retagger_gui", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_garbage_is_collected_again_once_the_program_is_loaded(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        door.main(["tag", "--help"])
    assert capsys.readouterr().out
    assert gc.isenabled()


@pytest.mark.parametrize("arguments", [["tag", "photos"], ["photos"]])
def test_an_interrupt_while_it_ends_is_no_traceback(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "argv", ["retagger", *arguments])
    monkeypatch.setattr(door, "main", interrupted)
    monkeypatch.setattr(door.ending, "at_once", sys.exit)
    with pytest.raises(SystemExit) as ended:
        door.run()
    assert ended.value.code == 130

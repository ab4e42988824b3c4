"""What a crash leaves behind, and what the next start makes of it."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from retagger_gui import __version__, crash

DIE = """
import ctypes, sys, threading
from pathlib import Path
from retagger_gui.crash import CrashLog
log = CrashLog.begin(Path(sys.argv[1]))
{0}
log.close()
"""


def run(folder: Path, code: str) -> int:
    command = [sys.executable, "-c", DIE.format(code), str(folder)]
    return subprocess.run(command, check=False, capture_output=True, timeout=30).returncode


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    assert run(tmp_path / "log", "") == 0
    assert list((tmp_path / "log").iterdir()) == []
    assert crash.find(tmp_path / "log") is None


@pytest.mark.parametrize("code", ["ctypes.string_at(0)", "import os; os.abort()"], ids=["segfault", "abort"])
def test_a_death_in_a_library_leaves_a_readable_log(tmp_path: Path, code: str) -> None:
    assert run(tmp_path, code) != 0
    log = crash.find(tmp_path)
    assert log is not None and log.name.startswith("crash-")
    text = log.read_text("utf-8")
    assert text.startswith(f"ReTagger {__version__} on Python ")
    assert "Fatal Python error" in text and "most recent call first" in text


def test_an_error_that_ends_the_program_leaves_its_traceback(tmp_path: Path) -> None:
    log = crash.CrashLog.begin(tmp_path)
    assert log is not None
    try:
        raise ValueError("broken \udcff")  # a name that is no UTF-8
    except ValueError as error:
        log.write(error)
    log.close()
    found = crash.find(tmp_path)
    assert found is not None and "ValueError: broken" in found.read_text("utf-8")


def test_a_crash_is_told_of_once(tmp_path: Path) -> None:
    run(tmp_path, "import os; os.abort()")
    first = crash.find(tmp_path)
    assert first is not None and first.exists()
    assert crash.find(tmp_path) is None
    assert first.exists()


def test_only_the_newest_logs_are_kept(tmp_path: Path) -> None:
    for number in range(crash.KEPT + 5):
        (tmp_path / f"crash-20260101-0000{number:02}-1.log").write_text("ReTagger 0\nwhy\n", "utf-8")
    (tmp_path / "retagger.log").write_text("mine", "utf-8")
    crash.find(tmp_path)
    left = sorted(path.name for path in tmp_path.glob("crash-*"))
    assert len(left) == crash.KEPT and left[-1] == f"crash-20260101-0000{crash.KEPT + 4:02}-1.log"
    assert (tmp_path / "retagger.log").exists()


def test_a_run_that_goes_on_is_left_alone_and_one_killed_long_ago_is_forgotten(tmp_path: Path) -> None:
    going, killed = tmp_path / "running-20260102-000000-1.log", tmp_path / "running-20260101-000000-1.log"
    for path in (going, killed):
        path.write_text("ReTagger 0\n", "utf-8")
    os.utime(killed, (time.time() - 2 * 24 * 3600,) * 2)
    assert crash.find(tmp_path) is None
    assert going.exists() and not killed.exists()


def test_no_folder_to_write_to(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert crash.CrashLog.begin(tmp_path / "file" / "log") is None
    assert crash.find(tmp_path / "file" / "log") is None
    assert crash.find(tmp_path / "nowhere") is None

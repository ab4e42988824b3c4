"""A second start hands its folders to the first; a crash leaves nothing that stands in the way."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from retagger_gui.qt.window import single_instance
from retagger_gui.qt.window.single_instance import SingleInstance

HAND_OVER = """
import sys
from pathlib import Path
from retagger_gui.qt.window.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
assert not instance.claim()
sys.exit(not instance.hand_over([Path(name) for name in sys.argv[2:]]))
"""
CLAIM_AND_WAIT = """
import sys, time
from pathlib import Path
from retagger_gui.qt.window.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim(), flush=True)
time.sleep(60)
"""


def start(code: str, *arguments: str | Path, cwd: Path | None = None) -> subprocess.Popen[str]:
    root = Path(single_instance.__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=cwd, env=environment)


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> SingleInstance:
    instance = SingleInstance(tmp_path / "data")
    assert instance.claim()
    return instance


def test_a_second_start_hands_its_folders_over(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    first.listen()
    odd = tmp_path / "Straße 12 \n=1"
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = start(HAND_OVER, tmp_path / "data", odd, "relative", cwd=tmp_path)
    assert asked.args == [[odd, tmp_path / "relative"]]
    assert second.wait(20) == 0
    first.release()


def test_a_second_start_without_folders_asks_all_the_same(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = start(HAND_OVER, tmp_path / "data")
    assert asked.args == [[]]
    assert second.wait(20) == 0
    first.release()


def test_what_was_asked_while_the_first_was_starting_is_heard(first: SingleInstance, tmp_path: Path) -> None:
    heard: list[list[Path]] = []
    first.asked.connect(heard.append)
    second = start(HAND_OVER, tmp_path / "data", "/somewhere")
    until = time.monotonic() + 20
    while not list((tmp_path / "data" / "inbox").glob("*.json")) and time.monotonic() < until:
        time.sleep(0.01)
    first.listen()
    assert heard == [[Path("/somewhere")]]
    assert second.wait(20) == 0
    first.release()


def test_a_first_that_hears_nothing_is_not_waited_for_for_ever(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path / "data")
    assert not second.claim()
    assert not second.hand_over([Path("/somewhere")], patience=0.1)
    assert list((tmp_path / "data" / "inbox").iterdir()) == []
    second.release()  # takes nothing from the first
    assert not SingleInstance(tmp_path / "data").claim()


def test_after_the_first_is_closed_the_next_is_the_first(first: SingleInstance, tmp_path: Path) -> None:
    first.release()
    second = SingleInstance(tmp_path / "data")
    assert second.claim()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_crash_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    process = start(CLAIM_AND_WAIT, tmp_path)
    assert process.stdout is not None and process.stdout.readline() == "True\n"
    assert not SingleInstance(tmp_path).claim()
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    assert (tmp_path / "running.lock").exists()
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.release()


def test_old_requests_and_odd_files_in_the_inbox(tmp_path: Path, qtbot: QtBot) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "1-1.json").write_text(json.dumps(["/long/ago"]), "utf-8")
    os.utime(inbox / "1-1.json", (1, 1))
    (inbox / "2-1.json").write_text("{", "utf-8")
    (inbox / "3-1.json").write_text('[1, {"a": 2}]', "utf-8")
    (inbox / "4-1.json").write_text('["/now"]', "utf-8")
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    heard: list[list[Path]] = []
    instance.asked.connect(heard.append)
    instance.listen()
    assert heard == [[Path("/now")]]
    assert list(inbox.iterdir()) == []
    instance.release()


def test_a_folder_that_cannot_be_written(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").touch()
    instances = [SingleInstance(tmp_path / "file" / "data") for _ in range(2)]
    assert all(instance.claim() for instance in instances)
    for instance in instances:
        instance.listen()
        instance.release()
    assert not instances[0].hand_over([])

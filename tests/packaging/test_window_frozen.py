"""The frozen program's window under Xvfb, looked at and steered from outside."""

import dataclasses
import os
import shutil
import signal
import sqlite3
import statistics
import time
from pathlib import Path

import pytest

from retagger_gui.core.store import Store
from tests.drawing import draw
from tests.packaging.program import Colour, Program, copy_program, opened, public_folder

pytestmark = [pytest.mark.packaged, pytest.mark.xvfb]

# No part of the window has these colours.
PINK, LIME, SKY = (250, 5, 150), (120, 250, 10), (10, 190, 250)
NOBODY = 65534


def folder_of(name: str, *colours: Colour) -> Path:
    """A listing of plain photos, one of each colour."""
    folder = public_folder(name)
    for number, colour in enumerate(colours):
        draw(folder / "12 Oak Road" / f"{number}.png", colour, size=(400, 300))
    return folder


@pytest.fixture
def colourful() -> Path:
    return folder_of("colourful ", PINK, LIME)


def test_open_a_folder_see_it_export_by_keyboard_quit(
    program: Program, display: str, colourful: Path
) -> None:
    with opened(program, display, colourful) as window:
        window.wait_for_colours([PINK, LIME])
        window.wait("all photos tagged", lambda: _is_tagged(program))
        window.keys("ctrl+e")
        window.wait("the dialog", lambda: len(window.windows()) > 1)
        window.keys("Return")
        window.wait("the table", lambda: bool(list(colourful.glob("*.csv"))))
        table = next(colourful.glob("*.csv")).read_text("utf-8-sig")
        assert [line.split(",")[0] for line in table.splitlines()] == [
            "path",
            "12 Oak Road/0.png",
            "12 Oak Road/1.png",
        ]
        window.wait("the dialog's last page", lambda: not list(colourful.glob(".*")))
        window.keys("Escape")
        window.wait("the dialog to go", lambda: len(window.windows()) == 1)
        assert window.quit() == 0
    assert list(program.logs.glob("running-*")) == [] and list(program.logs.glob("crash-*")) == []


def _is_tagged(program: Program) -> bool:
    """Whether both photos' tags have reached the cache of predictions."""
    file = program.data / "predictions.sqlite"
    if not file.exists():
        return False
    try:
        with sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True) as connection:
            return bool(connection.execute("select count(*) from predictions").fetchone()[0] == 2)
    except sqlite3.Error:
        return False


def test_a_second_start_opens_its_folder_in_the_first_ones_window(program: Program, display: str) -> None:
    folder = folder_of("second ", SKY)
    with opened(program, display) as window:
        second = program.run(folder, display=display)
        assert second.returncode == 0, second.stderr
        window.wait_for_colours([SKY])
        assert len(window.windows()) == 1
        assert window.quit() == 0


def test_a_crash_leaves_a_log_that_the_next_start_offers(program: Program, display: str) -> None:
    with opened(program, display) as window:
        (log,) = program.logs.glob("running-*.log")
        window.process.send_signal(signal.SIGSEGV)
        assert window.process.wait(20) != 0
    text = log.read_text("utf-8")
    assert text.startswith("ReTagger ") and "Fatal Python error: Segmentation fault" in text
    with opened(program, display) as window:
        window.wait("the log's new name", lambda: len(list(program.logs.glob("crash-*.log"))) == 1)
        assert window.quit() == 0  # and the lock that the crash left is no hindrance
    assert list(program.logs.glob("running-*")) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize("home", ["read-only", "missing"])
def test_a_user_who_may_write_nowhere(
    program: Program, display: str, colourful: Path, home: str, home_folder: Path
) -> None:
    home_folder.chmod(0o555)
    place = home_folder if home == "read-only" else home_folder / "nowhere"
    nonsense = {"PYTHONPATH": "/nonsense", "QT_PLUGIN_PATH": "/nonsense"}
    guest = dataclasses.replace(program, home=place, user=NOBODY, offline=True, variables=nonsense)
    with opened(guest, display, colourful) as window:
        window.wait_for_colours([PINK, LIME])
        assert window.quit() == 0


def test_a_store_from_a_newer_version(program: Program, display: str, colourful: Path) -> None:
    file = program.data / "decisions.sqlite3"
    file.parent.mkdir(parents=True)
    Store(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute("pragma user_version = 999")
    with opened(program, display, colourful) as window:
        window.wait_for_colours([PINK, LIME])
        assert window.quit() == 0
    with sqlite3.connect(file) as connection:
        assert connection.execute("pragma user_version").fetchone() == (999,)


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_the_window_opens_without_a_model(
    built: Path, home_folder: Path, display: str, colourful: Path, damage: str
) -> None:
    folder = public_folder("damaged ")
    executable = copy_program(built, folder / "ReTagger")
    model = executable.parent / "_internal" / "resources" / "rooms.onnx"
    model.unlink()
    if damage == "damaged":
        model.write_bytes(b"no model")
    with opened(Program((str(executable),), home_folder), display, colourful) as window:
        window.wait_for_colours([PINK, LIME])  # shown, though untagged
        assert window.quit() == 0
    shutil.rmtree(folder)


def test_no_screen(program: Program, colourful: Path) -> None:
    done = program.run(colourful)
    assert done.returncode == 2
    assert (
        done.stderr.startswith("ReTagger cannot open its window here: ")
        and len(done.stderr.splitlines()) == 1
    )


def test_it_starts_about_as_fast_as_the_source_tree(
    program: Program, source: Program, display: str, colourful: Path
) -> None:
    for each in (program, source):
        _start_seconds(each, display, colourful)  # the first time files come from the disk
    frozen, plain = [], []
    for _ in range(5):
        frozen.append(_start_seconds(program, display, colourful))
        plain.append(_start_seconds(source, display, colourful))
    print(
        f"start to cards: frozen {statistics.median(frozen):.2f} s, source {statistics.median(plain):.2f} s"
    )
    assert min(frozen) <= 1.5 * min(plain)


def _start_seconds(program: Program, display: str, folder: Path) -> float:
    """From the start of the process to the photos on the screen."""
    start = time.perf_counter()
    with opened(program, display, folder) as window:
        window.wait_for_colours([PINK, LIME])
        seconds = time.perf_counter() - start
        assert window.quit() == 0
    return seconds

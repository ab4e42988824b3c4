"""The window on a screen, with a real mouse and real keys: open, correct, drag, undo, export, screenshot."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from retagger_gui import settings
from retagger_gui.core.export.csv import read_csv
from tests.drawing import draw
from tests.e2e.driven import ARTEFACTS, Driven
from tests.e2e.xvfb import missing, screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}"),
]


@pytest.fixture
def homes(tmp_path: Path) -> Path:
    """Nine photos of three rooms."""
    folder = tmp_path / "homes"
    for number in range(9):
        label = ("kitchen", "bathroom", "bedroom")[number % 3]
        draw(folder / f"{number // 3 + 1} Oak Road" / f"{label}.jpg", label, (640, 480))
    return folder


@pytest.fixture
def program(homes: Path, tmp_path: Path, model_file: Path) -> Iterator[Driven]:
    """The program, with the folder on its command line."""
    settings.save(replace(settings.load(), model_path=str(model_file)))
    state = tmp_path / "state.json"
    with screen() as on:
        command = [sys.executable, "-m", "tests.e2e.driven_window", str(state), str(homes)]
        process = subprocess.Popen(command, env=on.environment(), cwd=Path(__file__).parents[2])
        try:
            yield Driven(on, state)
        finally:
            process.terminate()
            process.wait(20)


def test_open_drag_undo_export(program: Driven, homes: Path) -> None:
    hand, name = program.screen, "1 Oak Road/kitchen.jpg"
    program.wait(lambda s: len(s["tags"]) == 9 and not s["busy"] and "" not in s["tags"].values(), 90)
    hand.focus("ReTagger")

    # A click selects, a letter files, Ctrl+Z takes it back.
    hand.click(*program.place(f"card {name}"))
    program.wait(lambda s: s["selected"] == [name])
    hand.key("h")
    program.wait(lambda s: s["tags"][name] == "hallway")
    hand.key("ctrl+z")
    program.wait(lambda s: s["tags"][name] == "kitchen")

    # A drag from group to group.
    other = "2 Oak Road/kitchen.jpg"
    hand.drag(program.place(f"card {other}"), program.place("group bathroom"))
    state = program.wait(lambda s: s["tags"][other] == "bathroom")
    assert state["undo"] == "Move kitchen.jpg to bathroom"
    hand.screenshot(ARTEFACTS / "window-dragged.png")

    # A drag to the side list, undone and done again.
    hand.drag(program.place(f"card {name}"), program.place("room exterior"))
    program.wait(lambda s: s["tags"][name] == "exterior")
    hand.key("ctrl+z")
    program.wait(lambda s: s["tags"][name] == "kitchen")
    hand.key("ctrl+shift+z")
    program.wait(lambda s: s["tags"][name] == "exterior")

    # A rubber band over the first cards; Space shows one large, Escape leads back.
    first = program.place("card 1 Oak Road/bathroom.jpg")
    hand.click(*first)
    hand.key("space")
    program.wait(lambda s: s["view"] == "PreviewView")
    hand.screenshot(ARTEFACTS / "preview.png")
    hand.key("Escape")
    program.wait(lambda s: s["view"] == "BoardView")

    # Export: the dialog's strong button is pressed by Enter.
    hand.key("ctrl+e")
    program.wait(lambda s: s["dialog"].startswith("Export"))
    hand.focus("Export")
    hand.screenshot(ARTEFACTS / "export.png")
    hand.key("Return")
    target = homes / "homes.csv"
    end = time.monotonic() + 20
    while not target.exists() and time.monotonic() < end:
        time.sleep(0.1)
    rows = {row.path: row for row in read_csv(target)}
    assert (rows[other].tag, rows[other].source) == ("bathroom", "user")
    assert (rows[name].tag, rows[name].source) == ("exterior", "user")
    assert rows["3 Oak Road/bedroom.jpg"].source == "model"
    program.wait(lambda s: s["message"].startswith("Written to"))
    hand.screenshot(ARTEFACTS / "window.png")
    assert (ARTEFACTS / "window.png").stat().st_size > 10_000

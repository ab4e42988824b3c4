"""Things dragged from another program onto the window, with a real mouse: files, folders, and what is no file."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from retagger_gui import settings
from tests.drawing import draw
from tests.e2e.drag_source import PLACE
from tests.e2e.driven import Driven
from tests.e2e.xvfb import missing, screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}"),
]
FROM, TO = (PLACE[0] + 100, 200), (640, 400)


@dataclass
class Desk:
    """The program, another one beside it, and some homes on disk."""

    program: Driven
    homes: Path
    what: Path

    def drop(self, **what: Any) -> None:
        """Drag this from the other program onto the window."""
        self.what.write_text(json.dumps(what), "utf-8")
        self.program.screen.drag(FROM, TO)

    def answer(self, key: str) -> None:
        """Answer the question whether to add, by a key."""
        self.program.wait(lambda s: s["dialog"] == "Open")
        self.program.screen.focus("Open")
        self.program.screen.key(key)
        self.program.wait(lambda s: s["dialog"] == "")

    def tags(self, count: int) -> dict[str, str]:
        """The tags, once so many photos have one."""
        state = self.program.wait(
            lambda s: not s["busy"] and len(s["tags"]) == count and "" not in s["tags"].values()
        )
        return dict(state["tags"])


@pytest.fixture
def desk(tmp_path: Path, model_file: Path) -> Iterator[Desk]:
    """Both programs side by side on one screen; nothing is open."""
    homes = tmp_path / "homes"
    for home in ("1 Oak Road", "2 Oak Road", "3 Küstenweg #5"):
        draw(homes / home / "kitchen.jpg", "kitchen")
        draw(homes / home / "bathroom.jpg", "bathroom")
    settings.save(replace(settings.load(), model_path=str(model_file)))
    state, what = tmp_path / "state.json", tmp_path / "what.json"
    with screen(1600, 800) as on:
        programs = [
            subprocess.Popen(
                [sys.executable, "-m", f"tests.e2e.{name}", str(file)],
                env=on.environment(),
                cwd=Path(__file__).parents[2],
            )
            for name, file in (("driven_window", state), ("drag_source", what))
        ]
        try:
            driven = Driven(on, state)
            driven.wait(bool)
            on.xdotool("search", "--sync", "--onlyvisible", "--name", "Drag source")
            yield Desk(driven, homes, what)
        finally:
            for program in programs:
                program.terminate()
                program.wait(20)


def address(path: Path) -> str:
    return path.as_uri()


def test_files_and_folders(desk: Desk) -> None:
    one, two, three = sorted(desk.homes.iterdir())
    desk.drop(urls=[address(three)])
    assert desk.tags(2) == {"bathroom.jpg": "bathroom", "kitchen.jpg": "kitchen"}

    desk.drop(urls=[address(one), address(two)], text="some words about them")
    desk.answer("Return")
    assert set(desk.tags(6)) >= {"1 Oak Road/kitchen.jpg", "2 Oak Road/bathroom.jpg"}

    desk.drop(text=f"{address(one)}\n{address(two)}\n")
    desk.answer("Escape")
    assert len(desk.tags(6)) == 6

    desk.drop(urls=[address(one / "kitchen.jpg")])
    desk.answer("Return")
    state = desk.program.wait(lambda s: bool(s["banner"]))
    assert state["banner"] == "All photos in kitchen.jpg are on the board already."
    for home in (one, two, three):
        assert len(list(home.iterdir())) == 2, "photos are read, never moved"


def test_a_second_folder_comes_while_the_first_is_looked_through_and_tagged(desk: Desk) -> None:
    one, two, _ = sorted(desk.homes.iterdir())
    for number in range(60):
        draw(one / f"{number}.jpg", "bedroom")
    desk.drop(urls=[address(one)])
    desk.drop(urls=[address(two)])
    desk.answer("Return")
    assert len(desk.tags(64)) == 64


def test_what_is_no_file(desk: Desk) -> None:
    fetched = "What lies on the web or in another program is not fetched: ReTagger connects to nothing."
    desk.drop(urls=["https://example.com/1.jpg"], data={"application/octet-stream": "x"})
    state = desk.program.wait(lambda s: fetched in s["start"])
    assert state["tags"] == {}

    desk.drop(text="Three bedrooms, near the park")
    desk.drop(urls=[address(sorted(desk.homes.iterdir())[0]), "https://example.com/2.jpg"])
    state = desk.program.wait(lambda s: len(s["tags"]) == 2)
    state = desk.program.wait(lambda s: bool(s["banner"]))
    assert state["banner"].startswith(fetched)
    assert len(desk.tags(2)) == 2

    desk.drop(urls=[address(desk.homes / "gone")])
    desk.answer("Return")
    state = desk.program.wait(lambda s: "There is no such file or folder" in s["banner"])
    assert len(desk.tags(2)) == 2

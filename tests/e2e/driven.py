"""The program in a process of its own on a screen of its own, as tests see it (driven_window.py writes that down)."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.e2e.xvfb import Screen

ARTEFACTS = Path(__file__).parents[2] / "artefacts"


class Driven:
    """The program in a process of its own, and what it says of itself."""

    def __init__(self, on: Screen, state: Path) -> None:
        self.screen = on
        self._state = state

    def state(self) -> dict[str, Any]:
        """What it says now; {} before it says anything."""
        try:
            return dict(json.loads(self._state.read_text("utf-8")))
        except (FileNotFoundError, ValueError):
            return {}

    def wait(self, what: Callable[[dict[str, Any]], bool], seconds: float = 60) -> dict[str, Any]:
        """Wait until it says so."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            state = self.state()
            if state and what(state):
                return state
            time.sleep(0.1)
        self.screen.screenshot(ARTEFACTS / "window-failed.png")
        raise AssertionError(f"never so: {json.dumps(self.state(), indent=1)}")

    def place(self, name: str) -> tuple[int, int]:
        """Where something is on the screen."""
        x, y = self.wait(lambda state: name in state["places"])["places"][name]
        return x, y

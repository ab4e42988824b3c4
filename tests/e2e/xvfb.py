"""A screen of its own for a test: Xvfb, and real mouse and key events through xdotool."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("Xvfb", "xdotool", "import")  # the last one is ImageMagick's, for screenshots


def missing() -> list[str]:
    """The programs that are needed and not there."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Screen:
    """A virtual screen with a mouse and a keyboard."""

    def __init__(self, display: str) -> None:
        self.display = display

    def environment(self) -> dict[str, str]:
        """What a program needs to know to appear on this screen."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "0"}

    def xdotool(self, *arguments: str) -> str:
        """Run xdotool and return what it says."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        return done.stdout.strip()

    def move(self, x: int, y: int) -> None:
        """Move the mouse there."""
        self.xdotool("mousemove", "--sync", str(x), str(y))

    def click(self, x: int, y: int) -> None:
        """Click there."""
        self.move(x, y)
        self.xdotool("click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 12) -> None:
        """Press, move in steps as a hand does, rest, and let go."""
        self.move(*start)
        self.xdotool("mousedown", "1")
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            self.move(x, y)
            time.sleep(0.03)
        time.sleep(0.4)  # the drag must have been told where it is before it ends
        self.xdotool("mouseup", "1")

    def key(self, *keys: str) -> None:
        """Press keys, one after the other; "ctrl+z" for two at once."""
        self.xdotool("key", "--clearmodifiers", *keys)

    def focus(self, title: str) -> None:
        """Give a window of that title the keyboard (there is no window manager to do it)."""
        window = self.xdotool("search", "--onlyvisible", "--name", title).splitlines()[-1]
        self.xdotool("windowfocus", "--sync", window)

    def screenshot(self, target: Path) -> None:
        """Keep what is on the screen as a picture."""
        target.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-silent", "-window", "root", str(target)]
        subprocess.run(command, env=self.environment(), timeout=60, check=True)


@contextmanager
def screen(width: int = 1280, height: int = 800) -> Iterator[Screen]:
    """A screen of that size, for as long as the block lasts."""
    reading, writing = os.pipe()
    # -noreset: else the server starts anew whenever its last window has gone, and refuses the next one meanwhile
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(10)

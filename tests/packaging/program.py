"""Starts ReTagger as a person would, frozen or from the source tree, and looks at its window from outside."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image, ImageGrab

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds until a window must have shown what it should
# What would steer Qt, Python or the program from outside the test.
_STEERING = ("QT_", "PYTHON", "RETAGGER_", "XDG_", "LD_LIBRARY_PATH", "DISPLAY", "WAYLAND_DISPLAY")

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Program:
    """One way to start ReTagger.

    Attributes:
        command: the words before its arguments.
        home: a folder for what it writes; readable to everybody.
        variables: environment variables besides.
        user: number of the user it runs as; None for the one who tests.
        offline: without a network, where the system allows that.
    """

    command: tuple[str, ...]
    home: Path
    variables: Mapping[str, str] = field(default_factory=dict)
    user: int | None = None
    offline: bool = False

    @property
    def data(self) -> Path:
        """Where it keeps decisions."""
        return self.home / ".local" / "share" / "ReTagger"

    @property
    def logs(self) -> Path:
        """Where it writes logs."""
        return self.home / ".local" / "state" / "ReTagger" / "log"

    def environment(self) -> dict[str, str]:
        """Only what a plain session has."""
        plain = {name: text for name, text in os.environ.items() if not name.startswith(_STEERING)}
        return {**plain, "HOME": str(self.home), "LANG": "C.UTF-8", **self.variables}

    def start(self, *arguments: str | Path, display: str | None = None) -> subprocess.Popen[str]:
        """Start it, and do not wait."""
        environment = self.environment() | ({"DISPLAY": display} if display else {})
        without_network = ("unshare", "-n") if self.offline else ()
        as_user: tuple[str, ...] = ()
        if self.user is not None:  # after unshare, which only root may do
            as_user = ("setpriv", f"--reuid={self.user}", f"--regid={self.user}", "--clear-groups")
        return subprocess.Popen(
            [*without_network, *as_user, *self.command, *map(str, arguments)],
            env=environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="backslashreplace",
        )

    def run(
        self, *arguments: str | Path, display: str | None = None, patience: float = PATIENCE
    ) -> subprocess.CompletedProcess[str]:
        """Start it and wait for its end."""
        process = self.start(*arguments, display=display)
        try:
            out, err = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            raise AssertionError(f"still running after {patience:.0f} s; it said: {out}{err}") from None
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def source_command() -> tuple[str, ...]:
    """ReTagger from the source tree, wherever it is started."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from retagger_gui.__main__ import main; sys.exit(main())"
    return (sys.executable, "-c", code)


def public_folder(prefix: str) -> Path:
    """A temporary folder that every user may read; pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    folder.chmod(0o755)
    return folder


def copy_program(folder: Path, target: Path) -> Path:
    """The frozen program in another place, by hard links where possible; gives the copy's executable."""

    def link(source: str, destination: str) -> None:
        try:
            os.link(source, destination)
        except OSError:
            shutil.copy2(source, destination)

    shutil.copytree(folder, target, symlinks=True, copy_function=link)
    return target / "ReTagger"


class Window:
    """A running window, its keys and its picture."""

    def __init__(self, process: subprocess.Popen[str], display: str) -> None:
        self.process = process
        self.display = display

    def wait(self, what: str, happened: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Wait until something has happened; fails, saying what, when it does not or the program ends."""
        until = time.monotonic() + patience
        while not happened():
            if self.process.poll() is not None:
                out, err = self.process.communicate()
                raise AssertionError(
                    f"ended with {self.process.returncode} before {what}; it said: {out}{err}"
                )
            assert time.monotonic() < until, f"no sign of {what} in {patience:.0f} s"
            time.sleep(0.05)

    def wait_for_colours(self, colours: Sequence[Colour]) -> None:
        """Wait until photos of these colours are shown."""
        self.wait(f"photos of the colours {colours}", lambda: all(self.shows(colour) for colour in colours))

    def shows(self, colour: Colour, at_least: int = 200) -> bool:
        """Whether that many pixels of the screen have this colour, give or take what a thumbnail does to it."""
        pixels = np.asarray(self.picture(), np.int16)
        return int((np.abs(pixels - colour).max(axis=2) <= 12).sum()) >= at_least

    def picture(self) -> Image.Image:
        """The whole screen."""
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def keys(self, *keys: str) -> None:
        """Press keys, as xdotool names them, in whatever window is on top."""
        window = self.windows()[-1]
        self._xdotool("windowfocus", "--sync", window)
        self._xdotool("key", "--delay", "60", *keys)

    def windows(self) -> list[str]:
        """Numbers of the visible windows, the last one opened last."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".+"],
            env={**os.environ, "DISPLAY": self.display}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return sorted(found.stdout.split(), key=int)

    def quit(self) -> int:
        """Ctrl+Q, and the exit code."""
        self.keys("ctrl+q")
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGABRT)
            raise AssertionError(f"Ctrl+Q did not end it; it said: {self.process.communicate()[1]}") from None

    def _xdotool(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self.display}, check=True, timeout=30
        )


@contextlib.contextmanager
def opened(program: Program, display: str, *arguments: str | Path) -> Iterator[Window]:
    """The program's window, on the screen; ended by force where a test leaves it open."""
    process = program.start(*arguments, display=display)
    window = Window(process, display)
    try:
        window.wait("a window", lambda: bool(window.windows()))
        yield window
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()

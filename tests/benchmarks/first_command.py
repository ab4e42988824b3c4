"""README's first command, today's build beside an earlier one: python -m tests.benchmarks.first_command --other DIR.

DIR is a checkout of the earlier version (git worktree add --detach DIR COMMIT). Both run `tag FOLDER --csv FILE` on
the same photos as a person would, each in a fresh process with a home of its own, in turn, loading and writing
included: the very first run (with the trial of the engines), and a later one; with OpenVINO if that is installed, and
as if it were not. The last column is the median of the ratios to the earlier build of the same round.

--count 4 leaves little more than the start and the end. --large takes photos of 12 megapixels instead of small ones.
--window drops the folder on a window whose model is loaded instead, and ends with the last tag; the earlier build then
is one that has tagged nothing yet, too.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from tests.benchmarks import kit, photos

_FEW = 200  # photos by which the engine is found; a window has them only by and by
_HEAD = ("what", "seconds", "photos/s", "peak memory", "engine", "times the earlier build")
_RUN = """
import sys
if "--without-openvino" in sys.argv:
    sys.argv.remove("--without-openvino")
    sys.modules["openvino"] = None
from retagger_gui.__main__ import main
code = main(sys.argv[1:])
for line in open("/proc/self/status"):
    if line.startswith("VmHWM"):
        print(int(line.split()[1]) * 1024 / 1e6, flush=True)
try:
    from retagger_gui import ending
except ImportError:  # builds before it had none
    sys.exit(code)
ending.at_once(code)
"""


_DROP = """
import importlib, os, sys, time
from pathlib import Path
if "--without-openvino" in sys.argv:
    sys.argv.remove("--without-openvino")
    sys.modules["openvino"] = None
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
def found(name, *modules):  # wherever it is in that build
    for module in modules:
        try:
            return getattr(importlib.import_module("retagger_gui." + module), name)
        except ImportError:
            continue
    raise ImportError(name)
found("be_frugal", "core.allocator", "allocator")()
JobRunner = found("JobRunner", "qt.background.jobs", "qt.jobs")
build = found("build", "qt.window.assembly", "qt.parts")
app = found("make_app", "qt.window.app", "qt.app")()
window = found("MainWindow", "qt.window.main_window", "qt.main_window")(build(app, JobRunner(), app))
folder = (window.assembly if hasattr(window, "assembly") else window.parts).folder
def until(done):
    while not done():
        app.processEvents()
        time.sleep(0.005)
window.resize(1280, 800)
window.show()
folder.load_model()
until(lambda: folder.model is not None)
rested = time.perf_counter() + 1
until(lambda: time.perf_counter() > rested)
photos = window.context.photos
begun = time.perf_counter()
window.open_paths([Path(sys.argv[2])])
until(lambda: len(photos.session) and not photos.session.unpredicted and not folder.busy)
print("Seconds:", time.perf_counter() - begun, file=sys.stderr)
print("Tagged with the engine " + folder.model.engine + ".", file=sys.stderr)
for line in open("/proc/self/status"):
    if line.startswith("VmHWM"):
        print(int(line.split()[1]) * 1024 / 1e6, flush=True)
os._exit(0)
"""


@dataclass(frozen=True, slots=True)
class Build:
    """One of those compared.

    Attributes:
        name: in the table.
        root: of the checkout.
        fresh: whether each run has a home of its own, so that it is the very first one.
        options: of the script.
        script: what is run: _RUN or _DROP.
    """

    name: str
    root: Path
    fresh: bool = False
    options: tuple[str, ...] = ()
    script: str = _RUN


@dataclass(frozen=True, slots=True)
class Run:
    """What one run came to: seconds, peak memory in MB, and what the command said."""

    seconds: float
    peak: float
    said: str

    @property
    def engine(self) -> str:
        """The engine that tagged, where the command names it."""
        marks = [line for line in self.said.splitlines() if line.startswith("Tagged with the engine ")]
        return marks[-1].removeprefix("Tagged with the engine ").rstrip(".") if marks else "the reference"


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--other", type=Path, help="the checkout of the earlier build")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--folder", type=Path, help="draw the photos here, or find them here, and keep them")
    given = parser.parse_args()
    if given.other is None:
        kit.note("first_command needs --other, a checkout of the earlier build; passed over.")
        return 0
    here = Path(__file__).parents[2]
    builds = [
        Build("the earlier build", given.other.resolve(), fresh=given.window),
        Build("this one, a later run", here),
        Build("this one, the very first run", here, fresh=True),
        Build("this one without OpenVINO, a later run", here, options=("--without-openvino",)),
    ]
    if given.window:
        builds = [replace(build, script=_DROP) for build in builds]
    with tempfile.TemporaryDirectory() as base:
        size = photos.LARGE if given.large else photos.SMALL
        folder = (given.folder or Path(base)) / f"{size[0]} x {size[1]}, {given.count}"
        photos.fill(folder, given.count, size)
        found = _runs(builds, folder, Path(base), given.rounds)
    rows = []
    for build in builds:
        runs = found[build.name]
        ratios = [
            before.seconds / run.seconds for before, run in zip(found[builds[0].name], runs, strict=True)
        ]
        seconds = statistics.median(run.seconds for run in runs)
        ratio = f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
        peak = max(run.peak for run in runs)
        rate = f"{given.count / seconds:.1f}"
        rows.append([build.name, f"{seconds:.2f}", rate, f"{peak:.0f} MB", runs[-1].engine, ratio])
    kit.say(kit.table(_HEAD, rows))
    return 0


def _runs(builds: list[Build], folder: Path, base: Path, rounds: int) -> dict[str, list[Run]]:
    """Every build in every round, after one run on enough photos that finds out which engine is the fastest."""
    for number, build in enumerate(builds):
        if not build.fresh:
            few = base / "few"
            photos.fill(few, _FEW, photos.SMALL)
            for _ in range(2):  # the second compiles the model, where an engine needs that
                _run(build, few, base / f"home {number}")
    found: dict[str, list[Run]] = {build.name: [] for build in builds}
    for turn in range(rounds):
        for number, build in enumerate(builds):
            home = base / (f"fresh {number} {turn}" if build.fresh else f"home {number}")
            run = _run(build, folder, home)
            kit.note(f"{build.name}: {run.seconds:.1f} s, {run.peak:.0f} MB, {run.engine}")
            found[build.name].append(run)
    return found


def _run(build: Build, folder: Path, home: Path) -> Run:
    environment = {
        **os.environ,
        "RETAGGER_HOME": str(home),
        "PYTHONPATH": str(build.root),
        "PYTHONDONTWRITEBYTECODE": "",  # an installed program has its modules compiled
        "PYTHONPYCACHEPREFIX": str(home.parent / "modules"),
    }
    command = [
        sys.executable,
        "-c",
        build.script,
        *build.options,
        "tag",
        str(folder),
        "--csv",
        str(home) + ".csv",
    ]
    for path in home.rglob("predictions.sqlite*"):  # what the window remembers, it does not tag
        path.unlink()
    begun = time.perf_counter()
    done = subprocess.run(
        command, cwd=build.root, env=environment, capture_output=True, text=True, check=False
    )
    seconds = time.perf_counter() - begun
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    for line in done.stderr.splitlines():
        if line.startswith("Seconds: "):
            seconds = float(line.removeprefix("Seconds: "))
    return Run(seconds, float(done.stdout.split()[-1]), done.stderr)


if __name__ == "__main__":
    sys.exit(main())

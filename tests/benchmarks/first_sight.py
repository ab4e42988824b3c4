"""How soon cards show something of photos never seen: python -m tests.benchmarks.first_sight, by hand.

A folder of photos of 12 megapixels, with the small picture that cameras put beside them, dropped on a window with the
real model: until all cards on the screen have a picture, with previews and as if there were none, in turn, each in a
process and a home of its own. RETAGGER_BENCHMARK_ENGINE names the engine (default: openvino-int8).
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import kit, window

COUNT = 60  # more than there is room for on a screen
WITH, WITHOUT = "with", "without"
_ENGINE = "RETAGGER_BENCHMARK_ENGINE"


def main() -> int:
    """A table of both sides."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--child", choices=(WITH, WITHOUT), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(child(given.folder, given.child)))
        return 0
    with tempfile.TemporaryDirectory() as base:
        folder = given.folder or Path(base)
        _fill(folder)
        found: dict[str, list[dict[str, float]]] = {WITH: [], WITHOUT: []}
        for turn in range(given.rounds + 1):
            for how, figures in found.items():
                one = _run(folder, how, Path(base, "home"))
                if turn:  # the first compiles the model, and brings the files into the system's cache
                    figures.append(one)
        each = _milliseconds(folder)
    names = ("first pictures", "pictures of all cards on screen", "first tags")
    rows = [
        [name, *(", ".join(f"{one[name]:.2f} s" for one in found[how]) for how in found)] for name in names
    ]
    kit.say(kit.table(("from drop to", "with previews", "without"), rows))
    kit.say(f"\nProcessor time of a preview {each[0]:.1f} ms, of a card's picture decoded {each[1]:.1f} ms.")
    return 0


def _fill(folder: Path) -> None:
    from PIL import Image

    from tests.benchmarks import photos
    from tests.camera import jpeg_of, with_preview

    place = folder / "camera"
    place.mkdir(parents=True, exist_ok=True)
    for seed, source in enumerate(photos.fill(folder / "drawn", 8, photos.LARGE)):
        with Image.open(source) as picture:
            picture.draft("RGB", (320, 240))
            small = jpeg_of(picture.resize((160, 120)), 80)
        shot = with_preview(source.read_bytes(), small)
        for number in range(seed, COUNT, 8):
            (place / f"{number}.jpg").write_bytes(shot + b"%d" % number)


def _run(folder: Path, how: str, home: Path) -> dict[str, float]:
    for kept in (*home.rglob("predictions.sqlite*"), *home.rglob("thumbnails.sqlite*")):
        kept.unlink()
    command = [sys.executable, "-m", "tests.benchmarks.first_sight", "--folder", str(folder), "--child", how]
    environment = {_ENGINE: "openvino-int8", **os.environ, "RETAGGER_HOME": str(home)}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    kit.note(f"{how}: {figures}")
    return figures


def child(folder: Path, how: str) -> dict[str, float]:
    """Drop the folder; the figures of window.Bench.open."""
    from retagger_gui.qt.state import thumbnails

    if how == WITHOUT:
        thumbnails.preview = lambda path: None  # type: ignore[attr-defined]
    bench = window.Bench(None)
    bench.open(folder / "camera", 120, whole=False)
    bench.close()
    return bench.result.figures


def _milliseconds(folder: Path) -> tuple[float, float]:
    from retagger_gui.core.decoding import open_rgb
    from retagger_gui.core.images import thumbnail_of
    from retagger_gui.core.preview import preview
    from retagger_gui.qt.state.thumbnails import LONGEST

    paths = sorted((folder / "camera").iterdir())
    began = time.process_time()
    shown = [preview(path) for path in paths]
    middle = time.process_time()
    for path in paths:
        thumbnail_of(open_rgb(path, at_least=(LONGEST, LONGEST)), LONGEST)
    if any(one is None for one in shown):
        raise RuntimeError("a photo has no preview")
    return tuple(1000 * spent / COUNT for spent in (middle - began, time.process_time() - middle))  # type: ignore[return-value]


if __name__ == "__main__":
    sys.exit(main())

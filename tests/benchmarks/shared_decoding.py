"""What decoding a photo once for its card and the model saves: a folder opened and tagged, with it and without.

    python -m tests.benchmarks.shared_decoding [--photos 40 200] [--rounds 2]

Photos of 12 megapixels, and a model that costs next to nothing; processor time of a process of its own for each run.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks import kit, window

WITH, WITHOUT = "with", "without"


def child(folder: Path, count: int, how: str) -> None:
    """Open the photos, and print the seconds of processor time until all are tagged and shown."""
    if how == WITHOUT:
        _share_nothing()
    bench = window.Bench(window.tiny_model(folder))
    from PySide6.QtCore import QEventLoop, QTimer  # by now Qt has its platform

    opened = bench.window.assembly.folder
    bench.window.resize(1280, 800)
    bench.window.show()
    loop = QEventLoop()
    if opened.model is None:
        opened.model_ready.connect(loop.quit)
        opened.load_model()
        loop.exec()
    begun = time.process_time()
    opened.finished.connect(loop.quit)
    bench.window.open_paths([window.drawn_photos(folder, count, window.LARGE)])
    loop.exec()
    QTimer.singleShot(1500, loop.quit)  # the cards that still wait for their pictures
    loop.exec()
    print(time.process_time() - begun, flush=True)


def _share_nothing() -> None:
    from retagger_gui.core.decode_once import DecodeOnce

    def for_card(self: Any, path: Path, turn: int, decode: Callable[[], Any]) -> Any:
        mark, decoded = decode()
        return mark, None if decoded is None else decoded.thumbnail

    DecodeOnce.for_card = for_card  # type: ignore[method-assign]
    DecodeOnce.for_model = lambda self, path, mark, decode: decode()  # type: ignore[method-assign]


def main() -> int:
    """Run both sides in turn, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--photos", type=int, nargs="+", default=[40, 200])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "retagger-benchmark")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.child:
        child(given.folder, int(given.child[0]), given.child[1])
        return 0
    rows = []
    for count in given.photos:
        window.drawn_photos(given.folder, count, window.LARGE)
        seconds: dict[str, list[float]] = {WITH: [], WITHOUT: []}
        for _ in range(given.rounds):
            for how, found in seconds.items():
                command = [sys.executable, "-m", "tests.benchmarks.shared_decoding", "--folder", given.folder]
                with tempfile.TemporaryDirectory() as home:
                    run = subprocess.run(
                        [*command, "--child", str(count), how],
                        env={**os.environ, "RETAGGER_HOME": home},
                        stdout=subprocess.PIPE,
                        check=True,
                    )
                found.append(float(run.stdout))
        ratios = [without / with_ for with_, without in zip(*seconds.values(), strict=True)]
        shown = [", ".join(f"{one:.1f}" for one in found) for found in seconds.values()]
        rows.append((f"{count}", *shown, ", ".join(f"{ratio:.2f}" for ratio in ratios)))
    kit.say(kit.table(("photos", "with, s", "without, s", "without / with"), rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())

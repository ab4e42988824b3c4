"""What smaller caches of pictures cost who pages through ten thousand cards: python -m tests.benchmarks.paging.

The window pages down, and then back up over what was just seen, looking at each page for PAUSE seconds. Measured is the
time by the clock until every card of a page has its picture and is painted, with the caches as they are and with
others, in turn. Cards are tagged, their pictures in the store; a page's neighbours are fetched while one looks at it.

    --photos 10000              how many photos
    --pages 20                  pages down, and as many back
    --rounds 3                  rounds
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import kit, window

PAUSE = 0.4  # seconds that a person looks at a page
_SIZES = {  # bytes of pixmaps, pixels of painted cards; None for those in use
    "a quarter": (8 * 1024 * 1024, 1_250_000),
    "half": (16 * 1024 * 1024, 2_500_000),
    "as it is": None,
    "twice": (64 * 1024 * 1024, 10_000_000),
}


def paged(bench: window.Bench, step: int, pages: int) -> list[float]:
    """Milliseconds until each page is there; step is 1 on the way down, -1 on the way up."""
    bar, waits = bench.board.verticalScrollBar(), []
    for _ in range(pages):
        begun = time.perf_counter()
        bar.setValue(bar.value() + step * bar.pageStep())
        bench.app.processEvents()
        bench.until(lambda: bench.all_pictures() and not bench.board.delegate.postponed, 10)
        bench.app.processEvents()
        waits.append(1000 * (time.perf_counter() - begun))
        bench.rest(PAUSE)
    return waits


def main() -> int:
    """Page with each size in turn, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "retagger-benchmark")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="retagger-benchmark-home-") as home:
        os.environ["RETAGGER_HOME"] = home
        return _compare(given)


def _compare(given: argparse.Namespace) -> int:
    from retagger_gui.qt.cards import delegate
    from retagger_gui.qt.state import thumbnails

    bench = window.Bench(window.tiny_model(given.folder))
    bench.open(window.drawn_photos(given.folder, given.photos), 3600, whole=True)
    bench.until(lambda: not bench.context.lookalikes.busy, 600)
    usual = (thumbnails.CACHE_BYTES, delegate.CARD_PIXELS)
    waits: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in _SIZES}
    for number in range(given.rounds):
        for name, sizes in _SIZES.items():
            kept, painted = sizes or usual
            bench.context.thumbnails.limit, delegate.CARD_PIXELS = kept, painted
            bar = bench.board.verticalScrollBar()
            bar.setValue(2 * number * given.pages * bar.pageStep())
            bench.board.delegate.clear()
            bench.rest(1.0)
            for found, step in zip(waits[name], (1, -1), strict=True):
                found.extend(paged(bench, step, given.pages))
    kit.note(f"{len(bench.on_screen())} cards a page")
    bench.close()
    rows = []
    for name, sizes in _SIZES.items():
        kept, painted = sizes or usual
        shown = [
            f"{sorted(found)[int(share * len(found))]:.0f} ms"
            for found in waits[name]
            for share in (0.5, 0.95)
        ]
        rows.append((name, f"{kept / 2**20:.0f} MB", f"{4 * painted / 1e6:.0f} MB", *shown))
    head = ("caches", "pictures", "painted cards", "down, median", "95 in 100", "back, median", "95 in 100")
    kit.say(kit.table(head, rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())

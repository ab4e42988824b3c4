"""How long Compare takes with 200 listings of 25 photos: python -m tests.benchmarks.compare, by hand.

Prints the processor time of opening and scrolling, so that other programs at work change little; a frame has
16.7 ms at 60 frames a second. Nothing is read from disk: photos are made up, thumbnails are plain pixmaps, and the
window is painted by the offscreen platform unless another one is asked for.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["RETAGGER_HOME"] = tempfile.mkdtemp(prefix="retagger-benchmark-")

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from retagger_gui.core.classify import Prediction
from retagger_gui.core.duplicates import Look, stacks
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.photos import Photo
from retagger_gui.qt.compare import CompareView
from retagger_gui.qt.jobs import InlineRunner
from retagger_gui.qt.parts import Parts, build
from retagger_gui.qt.theme import Theme

LISTINGS, EACH = 200, 25
FRAMES = 240
ROOT = Path("/comparables")


def fill(parts: Parts) -> None:
    """Made-up photos with predictions."""
    numbers = random.Random(1)
    photos, predictions = [], []
    for listing in range(LISTINGS):
        for number in range(EACH):
            relative = f"{listing} Long Lane/{number}.jpg"
            photo = Photo(ROOT / relative, ROOT, relative, f"{listing} Long Lane", 1000, 1)
            best = numbers.randrange(len(SHIPPED))
            share = numbers.uniform(0.5, 1.0)
            rest = (1 - share) / (len(SHIPPED) - 1)
            probabilities = tuple(share if label == best else rest for label in range(len(SHIPPED)))
            photos.append(photo)
            predictions.append(Prediction(photo, probabilities, 1600, 1200, fingerprint=relative))
    model = parts.context.photos
    model.add_photos(photos)
    model.set_predictions(predictions)
    pictures = [QPixmap(400, 300) for _ in range(50)]
    for place, picture in enumerate(pictures):
        picture.fill(QColor.fromHsv(place * 7, 120, 200))
    model.set_pixmaps(lambda item_id: pictures[item_id % len(pictures)])


def milliseconds(since: float) -> float:
    """Processor time since then."""
    return (time.process_time() - since) * 1000


def measure_opening(parts: Parts) -> CompareView:
    """From nothing to the first painted frame."""
    begun = time.process_time()
    parts.context.listings.tell()
    told = milliseconds(begun)
    begun = time.process_time()
    view = CompareView(parts.context)
    made = milliseconds(begun)
    view.resize(1280, 740)
    begun = time.process_time()
    view.show()
    view.grid.setFocus()
    QApplication.processEvents()
    view.grid.viewport().grab()
    shown = milliseconds(begun)
    print(
        f"listings sorted in {told:.0f} ms; view made in {made:.0f} ms, shown and painted in {shown:.0f} ms"
    )
    return view


def measure_scrolling(view: CompareView) -> None:
    """Frame after frame, each a row's third further."""
    bar = view.grid.verticalScrollBar()
    frames = []
    for frame in range(FRAMES):
        begun = time.process_time()
        bar.setValue(frame * 50)
        QApplication.processEvents()
        frames.append(milliseconds(begun))
    frames.sort()
    print(
        f"scrolling: median {statistics.median(frames):.1f} ms a frame, 95 in 100 under "
        f"{frames[int(0.95 * len(frames))]:.1f} ms, worst {frames[-1]:.1f} ms"
    )
    print(f"cells worked out: {len(view.model._cells):,} of {LISTINGS * len(view.model.rooms):,}")


def measure_stacks() -> None:
    """Comparing the looks of as many photos, four times and sixteen times as many."""
    numbers = np.random.default_rng(1)
    for count in (5_000, 20_000):
        looks = {n: Look(numbers.bytes(16), numbers.bytes(192), 1.0, drawing=False) for n in range(count)}
        begun = time.process_time()
        stacks(looks)
        print(f"near-duplicates among {count:,} photos: {milliseconds(begun):.0f} ms, in a worker")


def main() -> int:
    """Measure everything once."""
    app = QApplication(sys.argv[:1])
    parts = build(app, InlineRunner(), QObject(app), theme=Theme(app, "light"))
    fill(parts)
    view = measure_opening(parts)
    measure_scrolling(view)
    measure_stacks()
    view.close()
    parts.context.listings.close()
    parts.folder.close()
    parts.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

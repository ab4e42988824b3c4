"""How long Compare takes with 200 listings of 25 photos: python -m tests.benchmarks.compare, by hand.

Prints the processor time of opening and scrolling, so that other programs at work change little; a frame has
16.7 ms at 60 frames a second. Scrolling is measured with rooms across and with listings across, with and without
a subject that stays in view, at 1280x740 and (with 2 after the command) at two device pixels a pixel. Nothing is
read from disk: photos are made up, thumbnails are plain pixmaps, and the window is painted by the offscreen
platform unless another one is asked for.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.argv[1:] == ["2"]:
    os.environ["QT_SCALE_FACTOR"] = "2"
os.environ["RETAGGER_HOME"] = tempfile.mkdtemp(prefix="retagger-benchmark-")

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from retagger_gui.core.duplicates import Look, Picture, stacks
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.qt.compare.painting import CompareDelegate
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.assembly import Assembly, build
from tests.inline_runner import InlineRunner

LISTINGS, EACH = 200, 25
FRAMES = 240
PICTURES = (
    1000  # of different thumbnails: more than there are cells in the frames, so that each is scaled anew
)
FRAME = 16.7  # milliseconds
ROOT = Path("/comparables")


def fill(assembly: Assembly) -> None:
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
    model = assembly.context.photos
    model.add_known(map(Known, photos))
    model.set_predictions(predictions)
    pictures = {item_id: picture(item_id) for item_id in range(PICTURES)}
    model.set_pixmaps(lambda item_id: pictures[item_id % PICTURES])


def picture(number: int) -> QPixmap:
    """A thumbnail."""
    made = QPixmap(400, 300)
    made.fill(QColor.fromHsv(number % 360, 120, 200))
    return made


def milliseconds(since: float) -> float:
    """Processor time since then."""
    return (time.process_time() - since) * 1000


def measure_opening(assembly: Assembly) -> CompareView:
    """From nothing to the first painted frame."""
    begun = time.process_time()
    assembly.context.listings.tell()
    told = milliseconds(begun)
    begun = time.process_time()
    view = CompareView(assembly.context)
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


def measure_scrolling(view: CompareView, what: str) -> None:
    """Frame after frame, each a third of a cell further, through what was not seen before."""
    grid = view.grid
    grid.viewed.disconnect(view.context.thumbnails.request)  # thumbnails are a worker's business
    bar = grid.horizontalScrollBar() if view.model.transposed else grid.verticalScrollBar()
    bar.setValue(0)
    delegate = view.grid.itemDelegate()
    assert isinstance(delegate, CompareDelegate)
    delegate.clear()
    QApplication.processEvents()
    frames = []
    for frame in range(FRAMES):
        begun = time.process_time()
        bar.setValue(frame * 50)
        QApplication.processEvents()
        frames.append(milliseconds(begun))
    grid.viewed.connect(view.context.thumbnails.request)
    assert bar.value() == (FRAMES - 1) * 50
    share = sum(frame < FRAME for frame in frames) / len(frames)
    low, high, most = (np.percentile(frames, percent) for percent in (95, 99, 100))
    print(
        f"scrolling, {what}: median {statistics.median(frames):.1f} ms a frame, 95 % under {low:.1f}, "
        f"99 % under {high:.1f}, worst {most:.1f}; {share:.1%} under {FRAME}"
    )


def measure_all_scrolling(assembly: Assembly, view: CompareView) -> None:
    """Both ways round, without and with a subject."""
    for subject in (None, view.model.listings[7]):
        view.edits.make_subject(subject)
        for transposed in (False, True):
            view.swap.setChecked(transposed)
            QApplication.processEvents()
            words = "listings across" if transposed else "rooms across"
            measure_scrolling(view, f"{words}, {'the subject pinned' if subject else 'no subject'}")
    print(f"cells worked out: {len(view.model.cells):,} of {LISTINGS * len(view.model.rooms):,}")


def measure_stacks() -> None:
    """Comparing the looks of as many photos, four times and sixteen times as many."""
    numbers = np.random.default_rng(1)
    for count in (5_000, 20_000):
        looks = {
            n: Look(Picture(numbers.bytes(112), numbers.bytes(48 * 48)), numbers.bytes(192), 1.0)
            for n in range(count)
        }
        begun = time.process_time()
        stacks(looks)
        print(f"near-duplicates among {count:,} photos: {milliseconds(begun):.0f} ms, in a worker")


def main() -> int:
    """Measure everything once."""
    app = QApplication(sys.argv[:1])
    assembly = build(app, InlineRunner(), QObject(app), theme=Theme(app, "light"))
    fill(assembly)
    view = measure_opening(assembly)
    measure_all_scrolling(assembly, view)
    measure_stacks()
    view.close()
    assembly.context.listings.close()
    assembly.folder.close()
    assembly.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

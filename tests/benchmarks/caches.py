"""What each cache of the window saves: the same work with it and without, in turn, in one process.

    python -m tests.benchmarks.caches [--rounds 9] [NAME ...]

Painting is drawing a page of cards, of Compare or of the film strip a third of a card further each time; taking in is
what the main thread does with found photos. Processor time of the main thread; the ratio is that without to that with
the cache, round against round. A cache whose lowest ratio is not above 1 does not earn its lines.
"""

import argparse
import contextlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("RETAGGER_HOME", tempfile.mkdtemp(prefix="retagger-benchmark-"))

from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication

from retagger_gui.core import hints
from retagger_gui.core import photos as core_photos
from retagger_gui.core.decoders import hdr
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.qt.background.jobs import InlineRunner
from retagger_gui.qt.cards import painting
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.pixmaps import PixmapCache
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from tests.benchmarks import kit

COUNT, EACH = 2000, 25
FRAMES, STEP = 40, 60
ROOT = Path("/comparables")

Without = Callable[[], AbstractContextManager[None]]


def made_photos() -> tuple[list[Photo], list[Prediction]]:
    """Photos with predictions, always the same ones."""
    numbers, photos, predictions = random.Random(1), [], []
    for number in range(COUNT):
        listing = f"{number // EACH} Long Lane"
        relative = f"{listing}/IMG_{number % EACH:04}.jpg"
        photo = Photo(ROOT / relative, ROOT, relative, listing, 1000, 1)
        weights = [numbers.random() ** 6 for _ in SHIPPED]
        found = tuple(weight / sum(weights) for weight in weights)
        photos.append(photo)
        predictions.append(Prediction(photo, found, 1600, 1200 + number % 5, fingerprint=relative))
    return photos, predictions


# Turning one thing off


@contextlib.contextmanager
def unkept(*caches: PixmapCache) -> Iterator[None]:
    """Nothing is kept in these."""
    for cache in caches:
        cache.clear()
        cache.get = lambda key: None  # type: ignore[method-assign]
        cache.put = lambda key, pixmap: None  # type: ignore[method-assign]
    try:
        yield
    finally:
        for cache in caches:
            del cache.get, cache.put


@contextlib.contextmanager
def uncached(module: object, name: str) -> Iterator[None]:
    """A function that asks anew each time, wherever it was imported to."""
    cached = getattr(module, name)
    plain = cached.__wrapped__
    places = [
        (where, word)
        for key, where in list(sys.modules.items())
        if key.startswith("retagger_gui")
        for word, value in list(vars(where).items())
        if value is cached
    ]
    for where, word in places:
        setattr(where, word, plain)
    try:
        yield
    finally:
        for where, word in places:
            setattr(where, word, cached)


@contextlib.contextmanager
def replaced(owner: object, **values: object) -> Iterator[None]:
    """Other attributes for a while."""
    former = {name: getattr(owner, name) for name in values}
    for name, value in values.items():
        setattr(owner, name, value)
    try:
        yield
    finally:
        for name, value in former.items():
            setattr(owner, name, value)


# The work


def scrolling(view: QAbstractItemView, forget: Callable[[], object]) -> Callable[[], None]:
    """Frame after frame, each a part of a card further, from nothing kept."""

    def work() -> None:
        forget()
        bar = view.verticalScrollBar() if view.verticalScrollBar().maximum() else view.horizontalScrollBar()
        for frame in range(FRAMES):
            bar.setValue(frame * STEP)
            view.viewport().grab()

    return work


def taking_in() -> None:
    """Found photos come into the model and the page's contents, in the order of a scan, and are tagged."""
    photos, predictions = made_photos()
    model = PhotoModel()
    contents = BoardContents(model)
    for start in range(0, COUNT, 256):
        model.add_known(map(Known, photos[start : start + 256]))
        contents.tell()
    for start in range(0, COUNT, 32):
        model.set_predictions(predictions[start : start + 32])
    contents.groups()


def hinting() -> None:
    """What the names of some photos say of their rooms, asked as often as the program does: when found, when tagged."""
    for _ in range(2):
        for number in range(100):
            hints.name_hint(f"{number % 4} Long Lane/kitchen dining {number:04}.jpg")


def hdr_photos() -> None:
    """A few small photos in PQ are brought to what a screen shows."""
    photo = Image.new("RGB", (640, 480), (120, 100, 90))
    for _ in range(4):
        photo.filter(hdr.lookup("PQ", 9))


def cases(window: MainWindow, compare: CompareView) -> dict[str, tuple[Callable[[], None], Without]]:
    """Name -> (work, how to do without)."""
    page = window.pages.board.board
    cards = page.delegate
    cell = compare.grid.itemDelegate()
    strip = window.pages.review.strip
    board = scrolling(page, lambda: (cards.clear(), page.headers.clear()))
    grid = scrolling(compare.grid, cell.clear)
    listings = window.pages.views["listings"]
    assert isinstance(listings, ListingsView)
    photos = listings.page.itemDelegate()
    listing = scrolling(listings.page, photos.scaled.cache.clear)
    film = scrolling(strip, strip.itemDelegate().scaled.cache.clear)

    class Forgetful(dict[object, object]):
        def get(self, key: object, other: object = None) -> object:
            return other

    return {
        "cards, painted": (board, lambda: unkept(cards.cards)),
        "cards, empty": (board, lambda: unkept(cards.blanks)),
        "cards, lines of text": (board, lambda: unkept(cards.lines)),
        "cards, frames of photos": (board, lambda: unkept(painting.FRAMES)),
        "headers of groups": (board, lambda: replaced(page, headers=Forgetful())),
        "cells, painted": (grid, lambda: unkept(cell.painted)),
        "film strip, scaled photos": (film, lambda: unkept(strip.itemDelegate().scaled.cache)),
        "photos of a listing, scaled": (listing, lambda: unkept(photos.scaled.cache)),
        "rooms in file names": (hinting, lambda: uncached(hints, "said_by")),
        "the words of rooms": (hinting, lambda: uncached(hints, "table_of_words")),
        "HDR, its tables": (hdr_photos, lambda: uncached(hdr, "lookup")),
        "keys of names": (taking_in, lambda: uncached(core_photos, "part_key")),
    }


def compared(work: Callable[[], None], without: Without, rounds: int) -> tuple[kit.Timing, kit.Timing]:
    """With and without, in turn."""

    def bare() -> None:
        with without():
            work()

    found = kit.interleaved({"with": work, "without": bare}, rounds=rounds, clock=time.thread_time)
    return found["with"], found["without"]


def main() -> int:
    """Compare each, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    app = QApplication(sys.argv[:1])
    assembly = build(app, InlineRunner(), QObject(app), theme=Theme(app, "light"))
    photos, predictions = made_photos()
    model = assembly.context.photos
    window = MainWindow(assembly)
    window.resize(1280, 800)
    window.show()
    model.add_known(map(Known, photos))
    model.set_predictions(predictions)
    pictures = {number: QPixmap(400, 300 + number % 5) for number in range(COUNT)}
    for number, made in pictures.items():
        made.fill(QColor.fromHsv(number % 360, 120, 200))
    model.set_pixmaps(pictures.get)
    compare = window.pages.views["compare"]
    assert isinstance(compare, CompareView)
    for name in ("compare", "review", "listings", "board"):
        window.pages.show_view(name)
        app.processEvents()
    rows = []
    for name, (work, without) in cases(window, compare).items():
        if given.names and name not in given.names:
            continue
        kept, bare = compared(work, without, given.rounds)
        saved = kit.ratio(bare, kept)
        rows.append((name, f"{1000 * kept.median:.1f} ms", f"{1000 * bare.median:.1f} ms", str(saved)))
        kit.note(f"{name}: {saved}")
    kit.say(kit.table(("cache", "with", "without", "without / with"), rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())

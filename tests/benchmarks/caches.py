"""What each cache of the window saves: the same work with it and without, in turn, in one process.

    python -m tests.benchmarks.caches [--rounds 9] [--count 2000] [NAME ...]

Painting is drawing a page of cards, of Compare or of the film strip a third of a card further each time; taking in is
what the main thread does with found photos; typing is filtering a page letter by letter; looking back is going on and
back over large photos. Processor time of the main thread; the ratio is that without to that with the cache, round
against round. A cache whose lowest ratio is not above 1 does not earn its lines.

Photos read ahead are another matter: no work is saved, a wait is. There it is the time by the clock until each of some
large photos is there whole, for a person who goes on after PAUSE seconds.
"""

import argparse
import contextlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("RETAGGER_HOME", tempfile.mkdtemp(prefix="retagger-benchmark-"))

from PIL import Image
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication

from retagger_gui.core import hints
from retagger_gui.core import photos as core_photos
from retagger_gui.core.decoders import hdr
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.cards import painting
from retagger_gui.qt.compare.painting import CompareDelegate
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.listings.photo_page import PageDelegate
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.review.film_strip import StripDelegate
from retagger_gui.qt.state.arrange import Catalogue, Filter, Sort, SortKeys
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.photo_loader import PhotoLoader
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.pixmaps import PixmapCache
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from tests.benchmarks import kit
from tests.benchmarks import photos as drawn
from tests.inline_runner import InlineRunner

COUNT, EACH = 2000, 25
FRAMES, STEP = 40, 60
SEEN, PAUSE = 4, 0.7  # large photos looked at; seconds that a person looks at each
AHEAD = "large photos, read ahead"
ROOT = Path("/comparables")

Without = Callable[[], AbstractContextManager[None]]


def made_photos(count: int = COUNT) -> tuple[list[Photo], list[Prediction]]:
    """So many photos with predictions, always the same ones."""
    numbers, photos, predictions = random.Random(1), [], []
    for number in range(count):
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


def scrolling(
    view: QAbstractItemView, forget: Callable[[], object], *, heads: bool = False
) -> Callable[[], None]:
    """Frame after frame, each a part of a card further, from nothing kept; with the table's heads, if wanted."""

    def work() -> None:
        forget()
        bar = view.verticalScrollBar() if view.verticalScrollBar().maximum() else view.horizontalScrollBar()
        for frame in range(FRAMES):
            bar.setValue(frame * STEP)
            (view if heads else view.viewport()).grab()

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


def typing(catalogue: Catalogue) -> Callable[[], None]:
    """A listing's name is typed into the filter letter by letter."""

    def work() -> None:
        for length in range(1, 13):
            catalogue.arrange((), Filter("17 long lane"[:length]), Sort.LISTING)

    return work


def looking_back(loader: PhotoLoader, paths: Sequence[Path]) -> Callable[[], None]:
    """A person goes on over some large photos, and back again."""

    def work() -> None:
        loader.forget()
        for path in (*paths, *reversed(paths)):
            loader.request([path])

    return work


def waiting(loader: PhotoLoader, paths: Sequence[Path], ahead: int) -> float:
    """Seconds until each of some large photos is there whole, where so many behind it are read as well."""
    loader.forget()
    seconds = 0.0
    for place, path in enumerate(paths):
        begun = time.perf_counter()
        loader.request(paths[place : place + 1 + ahead])
        while loader.pixmap(path) is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        seconds += time.perf_counter() - begun
        looked_at = QEventLoop()  # and not QTest.qWait, which keeps Python's lock from the reading thread
        QTimer.singleShot(round(1000 * PAUSE), looked_at.quit)
        looked_at.exec()
    return seconds


def reading_ahead(paths: Sequence[Path], rounds: int) -> list[tuple[str, str, str, str]]:
    """A row of the table for each number of photos read ahead: without any, with that many."""
    runner, owner = JobRunner(), QObject()
    loader = PhotoLoader(runner, owner)
    found: dict[int, list[float]] = {0: [], 1: [], 2: []}
    for _ in range(rounds):
        for ahead, seconds in found.items():
            seconds.append(waiting(loader, paths, ahead))
    timings = {ahead: kit.Timing(str(ahead), tuple(seconds)) for ahead, seconds in found.items()}
    runner.wait(10)
    return [row(f"large photos, {ahead} read ahead", timings[ahead], timings[0]) for ahead in found if ahead]


def row(name: str, kept: kit.Timing, bare: kit.Timing) -> tuple[str, str, str, str]:
    """A row of the table."""
    saved = kit.ratio(bare, kept)
    kit.note(f"{name}: {saved}")
    return name, f"{1000 * kept.median:.1f} ms", f"{1000 * bare.median:.1f} ms", str(saved)


def cases(
    window: MainWindow, compare: CompareView, paths: Sequence[Path]
) -> dict[str, tuple[Callable[[], None], Without]]:
    """Name -> (work, how to do without).

    Args:
        window: with its photos open.
        compare: its view.
        paths: of some large photos.
    """
    page = window.pages.board.board
    cards = page.delegate
    cell, strip = compare.grid.itemDelegate(), window.pages.review.strip
    small, listings = strip.itemDelegate(), window.pages.views["listings"]
    assert isinstance(cell, CompareDelegate) and isinstance(small, StripDelegate)
    assert isinstance(listings, ListingsView)
    photos = listings.page.itemDelegate()
    assert isinstance(photos, PageDelegate)

    def forget_cards() -> None:
        cards.clear()
        page.headers.clear()

    board = scrolling(page, forget_cards)
    grid = scrolling(compare.grid, cell.clear)
    whole = scrolling(compare.grid, cell.clear, heads=True)
    listing = scrolling(listings.page, photos.scaled.cache.clear)
    film = scrolling(strip, small.scaled.cache.clear)
    table = compare.model
    catalogue = Catalogue()
    catalogue.append(
        SortKeys.of(number, item, item.group)
        for number, item in enumerate(window.context.photos.session.items)
    )
    loader = PhotoLoader(InlineRunner(), window)

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
        "cells, what they show": (grid, lambda: replaced(table, cells=Forgetful())),
        "heads of rooms": (whole, lambda: replaced(table, _room_heads=Forgetful())),
        "orders of photos": (typing(catalogue), lambda: replaced(catalogue, _kept=Forgetful())),
        "large photos just seen": (
            looking_back(loader, paths),
            lambda: replaced(loader, _limit=1),
        ),
        "film strip, scaled photos": (film, lambda: unkept(small.scaled.cache)),
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
    parser.add_argument("--count", type=int, default=COUNT, help="photos that are open")
    given = parser.parse_args()
    app = QApplication(sys.argv[:1])
    assembly = build(app, InlineRunner(), QObject(app), theme=Theme(app, "light"))
    photos, predictions = made_photos(given.count)
    model = assembly.context.photos
    window = MainWindow(assembly)
    window.resize(1280, 800)
    window.show()
    model.add_known(map(Known, photos))
    model.set_predictions(predictions)
    pictures = {number: QPixmap(400, 300 + number % 5) for number in range(given.count)}
    for number, made in pictures.items():
        made.fill(QColor.fromHsv(number % 360, 120, 200))
    model.set_pixmaps(pictures.get)
    compare = window.pages.views["compare"]
    assert isinstance(compare, CompareView)
    for name in ("compare", "review", "listings", "board"):
        window.pages.show_view(name)
        app.processEvents()
    paths = drawn.fill(Path(tempfile.mkdtemp(prefix="retagger-large-")), SEEN, drawn.LARGE)
    rows = [
        row(name, *compared(work, without, given.rounds))
        for name, (work, without) in cases(window, compare, paths).items()
        if not given.names or name in given.names
    ]
    if not given.names or AHEAD in given.names:
        rows += reading_ahead(paths, given.rounds)
    kit.say(kit.table(("cache", "with", "without", "without / with"), rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())

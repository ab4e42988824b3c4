"""No turn of the event loop does more than 50 ms of work, counted in work: whatever is done, and with many photos.

Work is lines of Python that run and functions of C that are called (tests/qt/work.py): about UNITS of them are done in
50 ms. A turn of a gesture has a budget; where it may grow with the photos, the budget says so. Neither a file nor the
database is touched on the main thread.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from retagger_gui import settings
from retagger_gui.core.duplicates import Look, look_of
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import scan
from retagger_gui.core.prediction import Prediction
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.cards.drag import photo_mime
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.window.assembly import build
from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import drop, header_point
from tests.qt.work import Turn, Worklog

WARM, FEW, MANY = 30, 100, 1000  # photos: to have all modules loaded, and then to be counted
UNITS = 250_000  # lines and calls that take 50 ms at 0.2 microseconds, the mean of a filter over all photos


@dataclass(frozen=True, slots=True)
class Budget:
    """What one turn may do."""

    fixed: int = 16_000  # lines and calls, however many photos there are
    per_photo: int = 0  # and so many more for each that is open
    files: tuple[str, ...] = ()  # functions of ours that may ask for a file
    statements: tuple[str, ...] = ()  # and those that may use the database


USUAL = Budget()
BUDGETS = {
    "open a folder": Budget(220_000),  # 256 photos at most come in one turn
    "show listings": Budget(45_000),  # painted for the first time
    "show compare": Budget(45_000),
    # These two walk over all photos: 50 ms hold 10,000, and in Review 5,500 of which every one is doubtful.
    "filter": Budget(4_000, 24),
    "show review": Budget(8_000, 44),
    "close": Budget(statements=("close",)),
}


def faults(name: str, turns: list[Turn], count: int) -> list[str]:
    """What is over the budget of a gesture with so many photos."""
    budget = BUDGETS.get(name, USUAL)
    found = []
    busiest = max(turns, key=lambda turn: turn.work)
    limit = budget.fixed + budget.per_photo * count
    if busiest.work > limit:
        hot = busiest.hot.most_common(5)
        found.append(
            f"{name}: {busiest.work} of work in one turn with {count} photos, {limit} allowed; {hot}"
        )
    for turn in turns:
        for touched, allowed in ((turn.files, budget.files), (turn.statements, budget.statements)):
            found += [f"{name}: {where}" for where in touched if not _is_allowed(where, allowed)]
    return found


def _is_allowed(where: str, allowed: tuple[str, ...]) -> bool:
    innermost = where.split(" < ", maxsplit=1)[0]
    return innermost.rpartition(" ")[2] in allowed


@dataclass(frozen=True, slots=True)
class Drawn:
    """Photos in listings of 25, no two alike, and what is known of them."""

    root: Path
    looks: dict[str, Look]  # by fingerprint


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Drawn]:
    found = {}
    for count in (WARM, FEW, MANY):
        root, looks = tmp_path_factory.mktemp("photos"), {}
        for number in range(count):
            file = root / f"{number // 25 + 1} Long Lane" / f"{number % 25 + 1}.png"
            file.parent.mkdir(exist_ok=True)
            noise = np.random.default_rng(number).integers(0, 255, (12, 16, 3), np.uint8)
            picture = Image.fromarray(noise)
            picture.save(file, compress_level=0)
            looks[fingerprint(file)] = look_of(picture)
        found[count] = Drawn(root, looks)
    return found


class Person:
    """Works on a window of so many photos; all that the main thread does meanwhile is counted."""

    def __init__(self, theme: Theme, model: Path, drawn: Drawn) -> None:
        settings.save(replace(settings.load(), model_path=str(model)))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app, self._drawn, self.count = app, drawn, len(drawn.looks)
        self._owner, self._runner = QObject(), JobRunner()
        parts = build(
            app, self._runner, self._owner, theme=theme, load_model=lambda path: RoomModel(path, threads=1)
        )
        self.window = MainWindow(parts)
        self.window.resize(1280, 800)
        self.window.show()
        parts.folder.load_model()
        end = time.monotonic() + 60
        while parts.folder.model is None:
            assert time.monotonic() < end, "the model is not loaded"
            app.processEvents()
        self._remember()
        self._log = Worklog(app)
        self.done: dict[str, list[Turn]] = {}

    def _remember(self) -> None:
        """The store knows all photos already, so that nothing is inferred or measured."""
        loaded, store = self.window.assembly.folder.models.current, self.window.assembly.store
        assert loaded is not None
        shares = [tuple(0.7 if place == n else 0.03 for place in range(11)) for n in range(11)]
        store.put_predictions(
            [
                Prediction(photo, shares[number * 7 % 11], 16, 12, "", fingerprint(photo.path))
                for number, photo in enumerate(scan([self._drawn.root]))
            ],
            loaded.name,
        )
        store.put_looks(self._drawn.looks)

    def does(
        self, name: str, action: Callable[[], object], until: Callable[[], bool] = lambda: True
    ) -> list[Turn]:
        """Do something, and live on until it is so and nothing more happens."""
        self._log.turns = self.done[name] = []
        with self._log.turn():
            action()
        end, quiet = time.monotonic() + 120, 0
        while quiet < 10:
            assert time.monotonic() < end, f"{name} does not end"
            with self._log.turn() as turn:
                self._app.processEvents()
            quiet = quiet + 1 if not turn.events and self._runner.wait(0) and until() else 0
            time.sleep(0.01)  # timers and workers want some time, too
        return self.done[name]

    def works(self) -> None:
        """Every kind of gesture once."""
        window, context = self.window, self.window.context
        board, bar, photos = window.pages.board.board, window.top_bar, window.context.photos
        self.does(
            "open a folder",
            lambda: window.open_paths([self._drawn.root]),
            lambda: len(photos.session) == self.count and not window.assembly.folder.busy,
        )
        assert photos.session.unpredicted == 0
        self.does("filter", lambda: (bar.filter_box.setText("room:kitchen"), bar.tell_filter()))
        assert 0 < context.contents.shown() < self.count
        self.does("filter no more", bar.show_all)
        self.does("zoom", lambda: window.pages.board.zoom(1))
        scroll = board.verticalScrollBar()
        self.does("scroll", lambda: scroll.setValue(scroll.maximum() // 2))
        one = photos.session.items[self.count // 2].id
        self.does("select", lambda: board.select_ids([one]))
        self.does("key", lambda: QTest.keyClick(board, Qt.Key.Key_K))
        assert photos.item(one).decision == "kitchen"
        self.does("undo", window.actions_.undo.trigger)
        board.go_to("hallway")
        mime = photo_mime([one], [photos.item(one).photo.path])
        self.does("drag", lambda: drop(board.viewport(), mime, header_point(board, "hallway")))
        assert photos.item(one).decision == "hallway"
        for view in ("listings", "review", "compare", "board"):
            self.does(f"show {view}", lambda view=view: window.pages.show_view(view))  # type: ignore[misc]
        self.does("show large", lambda: window.pages.show_preview(one))
        self.does("next photo", lambda: QTest.keyClick(window.pages.current, Qt.Key.Key_Right))
        self.does("leave it", lambda: QTest.keyClick(window.pages.current, Qt.Key.Key_Escape))
        dialog = window.exporting.make_dialog()  # once before, as its module is loaded with it
        dialog.deleteLater()
        dialogs = []
        self.does("export", lambda: (dialogs.append(window.exporting.make_dialog()), dialogs[0].open()))
        self.does("leave the export", dialogs[0].reject)

    def leaves(self) -> None:
        """Close the window; safe to be called twice."""
        if "close" not in self.done:
            self.does("close", self.window.close)
            self._runner.wait(10)
            self.window.deleteLater()

    def faults(self) -> list[str]:
        """What was over a budget."""
        return [fault for name, turns in self.done.items() for fault in faults(name, turns, self.count)]


@contextmanager
def person(theme: Theme, model: Path, drawn: Drawn) -> Iterator[Person]:
    found = Person(theme, model, drawn)
    try:
        yield found
    finally:
        found.leaves()


def test_no_turn_does_more_than_its_budget(theme: Theme, model_file: Path, drawn: dict[int, Drawn]) -> None:
    with person(theme, model_file, drawn[WARM]) as warm:
        warm.works()
    for count in (FEW, MANY):
        with person(theme, model_file, drawn[count]) as some:
            some.works()
            if count == MANY:
                assert some.faults() == []
                _spoil(some)
            some.leaves()
        assert some.faults() == []
        assert sum(turn.events for turns in some.done.values() for turn in turns) > 200, "nothing was counted"


def _spoil(some: Person) -> None:
    """What nobody should add is found: a loop over all photos, a file that is read, a statement."""
    photos, corrections = some.window.context.photos, some.window.context.corrections
    store = some.window.assembly.store
    one = photos.session.items[0].id

    def loop() -> None:
        for item in photos.session.items:
            item.photo.path.with_suffix(".xmp")

    def read() -> None:
        photos.session.items[0].photo.path.read_bytes()

    def ask() -> None:
        store.covers(["/nowhere"])

    for spoilt, tag, words in (
        (loop, "hallway", "of work in one turn"),
        (read, "bedroom", "open in test_stalls.py"),
        (ask, "balcony", "execute in decisions.py"),
    ):
        photos.rows_changed.connect(spoilt)
        turns = some.does("key", lambda tag=tag: corrections.choose([one], tag))  # type: ignore[misc]
        photos.rows_changed.disconnect(spoilt)
        found = faults("key", turns, some.count)
        assert any(words in fault for fault in found), (spoilt.__name__, found)
    some.done.pop("key")


def test_budgets_keep_the_promise() -> None:
    """Where a gesture is not over it for the many photos that were counted, none is."""
    assert all(budget.fixed + budget.per_photo * MANY <= UNITS for budget in (USUAL, *BUDGETS.values()))

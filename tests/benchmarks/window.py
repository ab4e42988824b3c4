"""Drives the real window at ten thousand photos: python -m tests.benchmarks.window, by hand.

Measures first sight, whether the window ever stops answering (and what it did then), opening again, memory, start
and idling. The photos are drawn before anything is measured and kept in a folder for the next time. Each part runs
in a process of its own, with a memory of its own, on the offscreen platform unless QT_QPA_PLATFORM says otherwise.

    --parts start,first,work,again,memory,idle    which parts (and `whole`, only when asked for)
    --photos 10000                                how many photos
    --folder FOLDER                               where the drawn photos and the model are kept
    --stacks                                      what the main thread did whenever it was late

The parts `work` and `memory` tag with a tiny model (tests/tiny_model.py): ten thousand photos through the real one
would take a quarter of an hour and more, most of it the arithmetic that other benchmarks measure. `whole` takes that
time: as many photos of 12 megapixels as --large says, tagged to the end by the real model, in a later run: its engine
was found, and compiled, by two runs on few photos before. RETAGGER_BENCHMARK_ENGINE fixes it: drawings are not all
alike to all engines, as photos are.
"""

import argparse
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import kit

EACH = 25  # photos a listing
DRAWN = 330  # different drawings; the other photos are copies whose bytes differ behind the picture
SMALL, LARGE = (640, 480), (4000, 3000)
PARTS = ("start", "first", "work", "again", "memory", "idle")
_FEW = 500  # photos dragged at once
_FRAMES = 300  # of scrolling
_FOUND_ON = 64  # photos, of which the engine is found
_IDLE = 5.0  # seconds
_TAGGED = 8.0  # seconds of tagging with the real model


@dataclass(slots=True)
class Result:
    """What one process measured: figures by name, and how late each phase was."""

    figures: dict[str, float] = field(default_factory=dict)
    phases: list[dict[str, Any]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


# Photos


def drawn_photos(folder: Path, count: int, size: tuple[int, int] = SMALL) -> Path:
    """A folder of that many photos in listings of EACH, drawn unless it is there already."""
    target = folder / f"photos {count} {size[0]}x{size[1]}"
    done = target.with_suffix(".done")
    if done.exists():
        return target
    pictures = _drawings(folder, size)
    for number in range(count):
        path = target / f"{number // EACH + 1} Long Lane" / f"IMG_{number % EACH + 1:04}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        # Behind the end of the image: the picture is the same, the file's fingerprint is not.
        path.write_bytes(pictures[number * 7 % len(pictures)] + b"%d" % number)
    done.touch()
    return target


def _drawings(folder: Path, size: tuple[int, int]) -> list[bytes]:
    from PIL import Image

    from tests.e2e.draw_listings import _SCENES, draw_room

    place = folder / f"drawings {size[0]}x{size[1]}"
    place.mkdir(parents=True, exist_ok=True)
    count = DRAWN if size == SMALL else 22
    pictures = []
    for number, label in zip(range(count), itertools.cycle(_SCENES)):
        path = place / f"{number}.jpg"
        if not path.exists():
            picture = draw_room(label, number // len(_SCENES), number)
            picture.resize(size, Image.Resampling.BILINEAR).save(path, quality=88)
        pictures.append(path.read_bytes())
    return pictures


def tiny_model(folder: Path) -> Path:
    """A model file that answers at once."""
    from tests.tiny_model import save_tiny_model

    path = folder / "tiny.onnx"
    return path if path.exists() else save_tiny_model(path)


# The window in a process of its own


class Bench:
    """A window on the screen, driven and watched."""

    def __init__(self, model: Path | None) -> None:
        from retagger_gui import settings
        from retagger_gui.core import allocator
        from retagger_gui.core.engines.names import AUTO
        from retagger_gui.core.model import RoomModel
        from retagger_gui.qt.background.garbage import Collector
        from retagger_gui.qt.background.jobs import JobRunner
        from retagger_gui.qt.window.app import make_app
        from retagger_gui.qt.window.assembly import build
        from retagger_gui.qt.window.main_window import MainWindow
        from tests.benchmarks.watchdog import Watchdog

        allocator.be_frugal()
        answers = RoomModel.answers

        def counted(real: RoomModel, photos: Any, *, embedding: bool = False) -> Any:
            self.looked_at += len(photos)
            return answers(real, photos, embedding=embedding)

        setattr(RoomModel, "answers", counted)  # noqa: B010  (of every engine that is tried)
        self.looked_at = 0
        self.result = Result()
        engine = os.environ.get("RETAGGER_BENCHMARK_ENGINE", AUTO)
        settings.save(replace(settings.load(), model_path=str(model or ""), engine=engine))
        self.app = make_app()
        self.window = MainWindow(
            build(self.app, JobRunner(), self.app, load_model=RoomModel if model else None)
        )
        self.context = self.window.context
        self.folder = self.window.assembly.folder
        self.board = self.window.pages.board.board
        self.watchdog = Watchdog()
        self.collector = Collector(self.app)
        self.context.photos.modelReset.connect(self.collector.collect_all)
        self.window.show()
        self.window.resize(1280, 800)
        self.folder.load_model()
        self.until(lambda: self.folder.model is not None, 60)
        self.rest(0.5)  # nobody drops a folder in the moment in which the window appears
        self.looked_at = 0

    def until(self, done: Callable[[], bool], seconds: float) -> bool:
        """Let the window live until something is so; False when it took too long."""
        from PySide6.QtCore import QEventLoop, QTimer

        timer = QTimer()
        timer.start(5)
        end = time.perf_counter() + seconds
        while not done():
            if time.perf_counter() > end:
                return False
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return True

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        self.until(lambda: False, seconds)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """A part of the run to watch."""
        with self.watchdog.watch(name) as phase:
            yield
        stalls = sorted(phase.stalls, key=lambda stall: -stall.seconds)[:4]
        kit.note(f"{name}: {phase.seconds:.1f} s, longest stall {1000 * phase.longest():.0f} ms, "
                 f"{1000 * phase.busiest:.0f} ms computing at most")  # fmt: skip
        self.result.phases.append(
            {
                "name": name,
                "longest": phase.longest(),
                "p95": phase.percentile(0.95),
                "p99": phase.percentile(0.99),
                "busiest": phase.busiest,
                "seconds": phase.seconds,
                "stalls": len(phase.stalls),
                "told": [asdict(stall) for stall in stalls],
            }
        )

    def on_screen(self) -> list[int]:
        """The ids of the cards that can be seen."""
        screen = self.board.viewport().rect().translated(0, self.board.verticalOffset())
        return [self.context.photos.id_of(row) for row in self.board.page.rows_in(screen)]

    def all_pictures(self) -> bool:
        """Whether every card that can be seen has its picture."""
        shown = self.on_screen()
        return bool(shown) and all(self.context.thumbnails.pixmap(item_id) is not None for item_id in shown)

    def open(self, folder: Path, seconds: float, *, whole: bool, prefix: str = "") -> None:
        """Drop a folder, and note when the first pictures, the pictures on screen, first and all tags came."""
        figures = self.result.figures
        begun, worked, on_main = time.perf_counter(), time.process_time(), time.thread_time()

        def note(name: str) -> None:
            figures.setdefault(prefix + name, time.perf_counter() - begun)

        def look(_: object = None) -> None:
            if self.all_pictures():
                note("pictures of all cards on screen")

        def tagged(_: object = None) -> None:
            session = self.context.photos.session
            if session.unpredicted < len(session):
                note("first tags")
            if not self.folder.busy and len(session) and not session.unpredicted:
                note("all tags")

        thumbnails, photos = self.context.thumbnails, self.context.photos
        wires = (
            (photos.rowsInserted, lambda *_: note("first cards")),
            (thumbnails.ready, lambda _: note("first pictures")),
            (thumbnails.ready, look),
            (photos.counts_changed, tagged),
            (self.folder.finished, tagged),
        )
        for signal, slot in wires:
            signal.connect(slot)
        self.window.open_paths([folder])
        wanted = ("all tags" if whole else "first tags", "pictures of all cards on screen")
        self.until(lambda: all(prefix + name in figures for name in wanted), seconds)
        figures[f"{prefix}opening: processor seconds"] = time.process_time() - worked
        figures[f"{prefix}opening: processor seconds of the main thread"] = time.thread_time() - on_main
        for signal, slot in wires:
            signal.disconnect(slot)

    def close(self) -> None:
        """End as the program does."""
        self.result.figures["peak memory"] = kit.peak_megabytes()
        self.window.close()
        self.collector.stop()


def first(folder: Path, count: int) -> Result:
    """A folder dropped for the first time on a window whose model is loaded: the real model, a while."""
    bench = Bench(None)
    with bench.phase("open"):
        bench.open(drawn_photos(folder, count), 30, whole=False)
    with bench.phase("tag (real model)"):
        bench.rest(_TAGGED)
    scroll(bench, "scroll while tagging (real model)", frames=120)
    bench.result.figures["inferred"] = bench.looked_at
    bench.close()
    return bench.result


def work(folder: Path, count: int) -> Result:
    """Open, tag all, and everything that a person does then."""
    bench = Bench(tiny_model(folder))
    with bench.phase("open and tag all (tiny model)"):
        bench.open(drawn_photos(folder, count), 600, whole=True)
    bench.result.figures["memory after tagging"] = kit.peak_megabytes()
    with bench.phase("after tagging"):
        bench.rest(1.0)
        bench.until(lambda: not bench.context.lookalikes.busy, 300)
    scroll(bench, "scroll")
    bench.result.figures["memory after scrolling"] = kit.peak_megabytes()
    drag(bench)
    filters(bench)
    views(bench)
    export(bench, folder)
    bench.close()
    return bench.result


def scroll(bench: Bench, name: str, frames: int = _FRAMES) -> None:
    """Through the whole page, a frame at a time."""
    bar = bench.board.verticalScrollBar()
    spent, processor = [], []
    with bench.phase(name):
        for frame in range(frames):
            begun, worked = time.perf_counter(), time.thread_time()
            bar.setValue(bar.maximum() * frame // frames)
            bench.app.processEvents()
            spent.append(time.perf_counter() - begun)
            processor.append(time.thread_time() - worked)
            bench.until(lambda end=begun + 1 / 60: time.perf_counter() >= end, 1)  # type: ignore[misc]
    for words, values in (("", spent), (", processor", processor)):
        values.sort()
        bench.result.figures[f"{name}: median frame{words}"] = values[len(values) // 2]
        bench.result.figures[f"{name}: 99th frame{words}"] = values[int(0.99 * len(values))]
    bar.setValue(0)


def drag(bench: Bench) -> None:
    """A drop of 500 cards on another room's group, and then undo and redo."""
    from retagger_gui.qt.cards.drag import photo_mime
    from tests.qt.kit import drop, enter, hover

    board, photos = bench.board, bench.context.photos
    ids = [photos.id_of(row) for row in itertools.islice(board.page.rows(), _FEW)]
    spread = random.Random(1).sample(range(len(photos.session)), min(_FEW, len(photos.session)))
    far = [photos.id_of(row) for row in spread]
    for name, chosen in (("", ids), (" from all over", far)):
        target = next(tag for tag in photos.labels if tag != photos.item(chosen[0]).tag)
        with bench.phase(f"select {_FEW}{name}"):
            board.select_ids(chosen, scroll=False)
            bench.rest(0.3)
        with bench.phase(f"drag {_FEW}{name}"):
            mime = photo_mime(chosen, [photos.item(item_id).photo.path for item_id in chosen])
            rooms = bench.window.pages.board.rooms
            row = next(n for n, e in enumerate(rooms.rooms_model.entries) if e.tag == target)
            point = rooms.visualRect(rooms.rooms_model.index(row)).center()
            enter(rooms.viewport(), mime, point)
            for _ in range(10):
                hover(rooms.viewport(), mime, point)
                bench.app.processEvents()
            drop(rooms.viewport(), mime, point)
            bench.rest(0.5)
        moved = sum(photos.item(item_id).tag == target for item_id in chosen)
        bench.result.figures[f"moved{name}"] = moved
        with bench.phase(f"undo {_FEW}{name}"):
            bench.window.actions_.undo.trigger()
            bench.rest(0.5)
        with bench.phase(f"redo {_FEW}{name}"):
            bench.window.actions_.redo.trigger()
            bench.rest(0.5)


def filters(bench: Bench) -> None:
    """Words letter by letter, to review only, other orders, all again."""
    bar = bench.window.top_bar
    with bench.phase("filter"):
        for letter in "Long Lane kitchen":
            bar.filter_box.setText(bar.filter_box.text() + letter)
            bench.rest(0.06)
        bench.rest(0.3)
        bar.show_all()
        bench.rest(0.3)
        bar.review_button.setChecked(True)
        bench.rest(0.3)
        bar.show_all()
        bench.rest(0.3)
    with bench.phase("sort, fold, select all"):
        for order in ("name", "confidence", "listing"):
            bench.window.actions_.sort_chosen.emit(order)
            bench.rest(0.2)
        bench.window.actions_.fold_all.trigger()
        bench.rest(0.2)
        bench.window.actions_.unfold_all.trigger()
        bench.rest(0.2)
        bench.board.selectAll()
        bench.rest(0.3)
        bench.board.select_ids(bench.on_screen()[:1])
        bench.rest(0.2)


def views(bench: Bench) -> None:
    """The other views and back."""
    for name in ("compare", "review", "board"):
        with bench.phase(f"show {name}"):
            bench.window.pages.show_view(name)
            bench.rest(0.8)


def export(bench: Bench, folder: Path) -> None:
    """The CSV and the workbook of everything, through the dialog."""
    with tempfile.TemporaryDirectory(prefix="retagger-benchmark-") as place:
        for key in os.environ.get("RETAGGER_BENCHMARK_EXPORTS", "csv").split(","):
            suffix = f".{key}"
            with bench.phase(f"export {key}"):
                dialog = bench.window.exporting.make_dialog()
                bench.rest(0.02)  # the window opens it in a turn of its own, too
                dialog.format_box.setCurrentIndex(dialog.format_box.findData(key))
                dialog.open()
                bench.rest(0.3)
                dialog.name_box.setText(str(Path(place) / f"all{suffix}"))
                written: list[object] = []
                dialog.written.connect(written.append)
                begun = time.perf_counter()
                dialog.export_button.click()
                bench.until(lambda done=written, ask=dialog: bool(done) or bool(ask.error()), 240)  # type: ignore[misc]
                bench.result.figures[f"export {key}"] = time.perf_counter() - begun
                if dialog.error():
                    bench.result.notes.append(dialog.error())
                dialog.accept()
                bench.rest(0.2)


def again(folder: Path, count: int) -> Result:
    """The same folder once more; `work` has left its memory, or a first opening makes it."""
    bench = Bench(tiny_model(folder))
    with bench.phase("open again"):
        bench.open(drawn_photos(folder, count), 60, whole=True)
    bench.result.figures["inferred"] = bench.looked_at
    bench.close()
    return bench.result


def moved(folder: Path, count: int) -> Result:
    """The same photos after their folder was renamed."""
    bench = Bench(tiny_model(folder))
    here = drawn_photos(folder, count)
    there = here.with_name(f"{here.name} {time.time_ns()}")  # where it has never been before
    here.rename(there)
    try:
        with bench.phase("open after renaming the folder"):
            bench.open(there, 120, whole=True)
    finally:
        there.rename(here)
    bench.result.figures["inferred"] = bench.looked_at
    bench.close()
    return bench.result


def memory(folder: Path, count: int, size: tuple[int, int] = SMALL) -> Result:
    """Peak memory of opening, tagging and scrolling."""
    bench = Bench(tiny_model(folder))
    bench.result.figures["memory before opening"] = kit.peak_megabytes()
    bench.open(drawn_photos(folder, count, size), 3600, whole=True)
    bench.until(lambda: not bench.context.lookalikes.busy, 600)
    scroll(bench, "scroll")
    bench.close()
    return bench.result


def memory_real(folder: Path, count: int) -> Result:
    """Peak memory of opening, tagging a while with the real model, and scrolling through all cards meanwhile."""
    bench = Bench(None)
    bench.result.figures["memory before opening"] = kit.peak_megabytes()
    bench.open(drawn_photos(folder, count), 60, whole=False)
    bench.rest(_TAGGED)
    bench.result.figures["memory after tagging a while"] = kit.peak_megabytes()
    scroll(bench, "scroll while tagging")
    bench.result.figures["inferred"] = bench.looked_at
    bench.close()
    return bench.result


def whole(folder: Path, count: int) -> Result:
    """Photos of 12 megapixels, all tagged with the real model and scrolled through: peak memory, and how long."""
    bench = Bench(None)
    figures = bench.result.figures
    figures["memory before opening"] = kit.peak_megabytes()
    with bench.phase("open and tag all (real model)"):
        bench.open(drawn_photos(folder, count, LARGE), 10_800, whole=True)
    figures["memory after tagging"] = kit.peak_megabytes()
    bench.until(lambda: not bench.context.lookalikes.busy, 1800)
    scroll(bench, "scroll")
    figures["inferred"] = bench.looked_at
    if bench.folder.model is not None:
        bench.result.notes.append(f"engine: {bench.folder.model.engine}")
    bench.close()
    return bench.result


def idle(folder: Path, count: int) -> Result:
    """Nothing is done to a window with all photos tagged."""
    from PySide6.QtCore import QTimer

    bench = Bench(tiny_model(folder))
    bench.open(drawn_photos(folder, count), 600, whole=True)
    bench.until(lambda: not bench.context.lookalikes.busy, 300)
    bench.rest(20.0)  # what looks ever more rarely has come to rest
    woken, spent = _wakes(), time.process_time()
    QTimer.singleShot(round(_IDLE * 1000), bench.app.quit)
    bench.app.exec()
    figures = bench.result.figures
    figures["processor seconds in a second"] = (time.process_time() - spent) / _IDLE
    for name, count_ in sorted(_wakes().items()):
        rate = (count_ - woken.get(name, 0)) / _IDLE
        if rate:
            figures[f"wakes a second, thread {name}"] = rate
    bench.close()
    return bench.result


def _wakes() -> dict[str, int]:
    """How often each thread has gone to sleep of its own accord, by name and number."""
    found = {}
    for task in Path("/proc/self/task").iterdir():
        lines = dict(line.split(":", 1) for line in (task / "status").read_text().splitlines())
        found[f"{lines['Name'].strip()} {task.name}"] = int(lines["voluntary_ctxt_switches"])
    return found


def start(folder: Path, count: int) -> Result:
    """From the first line of Python to the painted window, as `retagger` starts."""
    begun = float(os.environ["RETAGGER_BENCHMARK_BEGUN"])
    result = Result()
    from retagger_gui import __main__ as door

    figures = result.figures
    figures["python is there"] = time.time() - begun

    from PySide6.QtCore import QEvent, QObject

    class Eye(QObject):
        """Sees the window's first painting."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and "window painted" not in figures:
                figures["window painted"] = time.time() - begun
                figures["processor seconds until then"] = time.process_time()
            return False

    def eye_on_it() -> None:
        from retagger_gui.qt.window import app as started

        make = started.make_app

        def made() -> Any:
            figures["imported"] = time.time() - begun
            app = make()
            app.installEventFilter(Eye(app))

            def look() -> None:
                window = next(w for w in app.topLevelWidgets() if w.objectName() or w.windowTitle())
                folder_ = getattr(window, "assembly", None)
                if folder_ is not None and folder_.folder.model is not None:
                    figures.setdefault("model loaded", time.time() - begun)
                    window.close()
                    app.quit()

            from PySide6.QtCore import QTimer

            looking = QTimer(app)
            looking.timeout.connect(look)
            looking.start(10)
            return app

        started.make_app = made

    sys.meta_path.insert(0, _Late("retagger_gui.qt.window.app", eye_on_it))
    door.main([])
    figures["peak memory"] = kit.peak_megabytes()
    return result


class _Late:
    """Calls back once a module has been imported by the program itself, at its own time."""

    def __init__(self, name: str, then: Callable[[], None]) -> None:
        self._name = name
        self._then = then

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        """Find the module as usual, and run its code as usual, then the call."""
        if name != self._name:
            return None
        import importlib.util

        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        assert spec is not None and spec.loader is not None
        run = spec.loader.exec_module

        def executed(module: Any) -> None:
            run(module)
            self._then()

        spec.loader.exec_module = executed  # type: ignore[method-assign]
        return spec


# The parent


RUNS: dict[str, Callable[[Path, int], Result]] = {
    "start": start, "first": first, "work": work, "again": again, "moved": moved, "idle": idle, "whole": whole,
    "memory": memory, "memory-real": memory_real, "memory-large": lambda folder, count: memory(folder, count, LARGE),
}  # fmt: skip


def measured(run: str, folder: Path, count: int, home: Path) -> Result:
    """One part in a process of its own, whose memory is in `home`."""
    command = [sys.executable, "-m", "tests.benchmarks.window", "--child", run]
    command += ["--photos", str(count), "--folder", str(folder)]
    environment = {**os.environ, "RETAGGER_HOME": str(home), "RETAGGER_BENCHMARK_BEGUN": str(time.time())}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the part {run} ended with {done.returncode}")
    return Result(**json.loads(done.stdout.splitlines()[-1]))


def tell(title: str, result: Result, *, stacks: bool) -> None:
    """Print what was measured."""
    print(f"\n{title}")
    for name, value in result.figures.items():
        unit = ""
        words = f"{value:,.3f} s"
        if "memory" in name:
            words = f"{value:,.0f} MB"
        elif name.startswith(("inferred", "moved", "wakes")):
            words = f"{value:,.0f}" if name[0] != "w" else f"{value:,.1f}"
        elif "frame" in name:
            words = f"{1000 * value:,.1f} ms"
        print(f"  {name:52} {words}{unit}")
    if result.phases:
        print(
            f"  {'phase':36} {'longest':>9} {'99 in 100':>10} {'95 in 100':>10} {'busiest':>9} {'> 50 ms':>8}"
        )
    for phase in result.phases:
        ms = [f"{1000 * phase[key]:.0f} ms" for key in ("longest", "p99", "p95", "busiest")]
        print(f"  {phase['name']:36} {ms[0]:>9} {ms[1]:>10} {ms[2]:>10} {ms[3]:>9} {phase['stalls']:>8}")
        for stall in phase["told"] if stacks else ():
            print(
                f"      {1000 * stall['seconds']:.0f} ms, {1000 * stall['processor']:.0f} ms of them computing"
            )
            for stack, times in Counter(_shortened(stack) for stack in stall["stacks"]).most_common(6):
                print(f"          {times} x {stack}")
    for note in result.notes:
        print(f"  {note}")


def _shortened(stack: str) -> str:
    """The frames of the program, without the benchmark's own."""
    return " < ".join(frame for frame in stack.split(" < ")[:8] if not frame.startswith(("benchmarks/", "<")))


def import_times(folder: Path) -> None:
    """What the window's start imports, the slowest first (processor at work elsewhere counts too)."""
    code = "from retagger_gui import __main__, frozen; import onnxruntime; import retagger_gui.qt.window.app"
    for _ in range(2):  # the second time, files are in the system's cache
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-c", code], stderr=subprocess.PIPE, text=True, check=True
        )
    rows = [line.split(":", 1)[1].split("|") for line in done.stderr.splitlines() if "|" in line]
    times = [(int(own), int(total), name.strip()) for own, total, name in rows if own.strip().isdigit()]
    whole = sum(own for own, _, _ in times)
    packages: dict[str, int] = {}
    for own, _, name in times:
        packages[name.split(".")[0]] = packages.get(name.split(".")[0], 0) + own
    print(f"\nImports: {whole / 1e6:.2f} s in all; by package")
    for name, own in sorted(packages.items(), key=lambda entry: -entry[1])[:14]:
        print(f"  {name:30} {own / 1000:8.0f} ms")


def main() -> int:
    """Measure the parts asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    usual = Path(tempfile.gettempdir()) / "retagger-benchmark"
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, default=usual)
    parser.add_argument("--sizes", default="1000,10000", help="numbers of photos for the part memory")
    parser.add_argument("--large", type=int, default=300, help="photos of 12 megapixels, likewise")
    parser.add_argument(
        "--home", type=Path, help="the program's memory of an earlier run, for again and idle"
    )
    parser.add_argument("--stacks", action="store_true")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.child:
        print(json.dumps(asdict(RUNS[given.child](given.folder, given.photos))))
        return 0
    parts = given.parts.split(",")
    drawn_photos(given.folder, given.photos)
    with tempfile.TemporaryDirectory(prefix="retagger-benchmark-home-") as fresh:
        _parts(parts, given, Path(fresh))
    return 0


def _parts(parts: list[str], given: argparse.Namespace, fresh: Path) -> None:
    used = given.home or fresh / "used"
    count, folder = given.photos, given.folder
    if "start" in parts:
        import_times(folder)
        measured("start", folder, count, fresh / "start")  # once, so that files are in the system's cache
        tell("Start", measured("start", folder, count, fresh / "start"), stacks=given.stacks)
    if "first" in parts:
        result = measured("first", folder, count, fresh / "first")
        tell(f"First sight, {count:,} photos, real model", result, stacks=given.stacks)
    if "work" in parts:
        tell(f"Work, {count:,} photos", measured("work", folder, count, used), stacks=given.stacks)
    for part in ("again", "moved"):
        if "again" in parts:
            tell(
                f"{part.title()}, {count:,} photos", measured(part, folder, count, used), stacks=given.stacks
            )
    if "idle" in parts:
        tell("Idle", measured("idle", folder, count, used), stacks=given.stacks)
    if "memory" in parts:
        _memory(given, fresh)
    if "whole" in parts:
        for count in (*(_FOUND_ON,) * 2, given.large):
            drawn_photos(folder, count, LARGE)
            result = measured("whole", folder, count, fresh / "whole")
            kit.note(f"{count} photos: {result.figures['peak memory']:.0f} MB")
        title = f"All of {given.large:,} photos of 12 megapixels, real model"
        tell(title, result, stacks=given.stacks)


def _memory(given: argparse.Namespace, fresh: Path) -> None:
    for count in (int(words) for words in given.sizes.split(",")):
        drawn_photos(given.folder, count)
        result = measured("memory", given.folder, count, fresh / f"memory {count}")
        tell(f"Memory, {count:,} photos", result, stacks=given.stacks)
    result = measured("memory-real", given.folder, given.photos, fresh / "memory real")
    tell(f"Memory, {given.photos:,} photos, real model", result, stacks=given.stacks)
    if given.large:
        drawn_photos(given.folder, given.large, LARGE)
        result = measured("memory-large", given.folder, given.large, fresh / "memory large")
        tell(f"Memory, {given.large:,} photos of 12 megapixels", result, stacks=given.stacks)


if __name__ == "__main__":
    sys.exit(main())

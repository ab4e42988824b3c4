"""Hostile files, mutated from valid ones of every kind that the program reads, tagged in one run.

    python -m tests.reliability.images --count 20000 [--engine NAME] [--seed 1] [--seconds N]

Looked for: a crash or a hang of the program (a photo gets 10 seconds, a page of a PDF 20; then it is given up and
named), more than 600 MB of memory (all of its processes together, what they share counted once), a file that is
neither a row nor said. With --seconds, the run is stopped then and what was done until then is judged.
"""

import argparse
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import psutil

from retagger_gui import engine_choice, paths, settings
from retagger_gui.core.apart.helpers import HELPERS
from retagger_gui.core.classify import classify
from retagger_gui.core.export.csv import read_csv, write_csv
from retagger_gui.core.export.rows import rows_of
from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.model import RoomModel
from retagger_gui.core.session import Item
from retagger_gui.core.sources.finding import find
from retagger_gui.settings import Settings
from tests.reliability import seeds
from tests.reliability.mutation import mutated

MEMORY = 600  # MB
HANG = 180.0  # seconds without a result that are a hang, even on a machine that has much else to do
_IN_LISTING = 250
_SHARE_OF_SOURCES = 0.1


def make(folder: Path, count: int, seed: int) -> None:
    """Write so many hostile files: photos in `photos`, a listing for each 250, and what photos are in in `sources`."""
    chance = random.Random(seed)
    (folder / "seeds").mkdir(parents=True)
    photos, sources = list(seeds.photos()), list(seeds.sources(folder / "seeds"))
    for number in range(count):
        is_source = number % round(1 / _SHARE_OF_SOURCES) == 0
        kinds = sources if is_source else photos
        name, content = kinds[number // (10 if is_source else 1) % len(kinds)]
        other = chance.choice(photos)[1]
        place = folder / ("sources" if is_source else "photos") / str(number // _IN_LISTING)
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number} {name}").write_bytes(mutated(content, chance, other))
        if number % 500 == 0:
            place = folder / "photos" / str(number // _IN_LISTING)
            place.mkdir(parents=True, exist_ok=True)
            page = seeds.page(place / f"{number} page.html")
            page.write_bytes(mutated(page.read_bytes(), chance, other))


def tag(folder: Path, engine: str, out: Path, model_file: Path) -> None:
    """What `tag` does, of many roots at once; says how far it is on standard output."""
    known = Settings(engine=engine)
    model = (
        engine_choice.load_model(model_file, known)
        if engine == "auto"
        else RoomModel(model_file, engine=engine)
    )
    said: dict[str, str] = {}
    left_out: list[str] = []
    counts = LeftOut()
    counts.add = lambda path, kind: left_out.append(str(path))  # type: ignore[method-assign]

    def on_problem(path: Path, sentence: str) -> None:
        said.setdefault(str(path), sentence)

    sources = sorted(path for path in (folder / "sources").rglob("*") if path.is_file())
    photos = list(
        find(
            [folder / "photos", *sources],
            paths.sources_dir(),
            left_out=counts,
            on_problem=on_problem,
        )
    )
    print(json.dumps({"photos": len(photos)}), flush=True)
    items = []
    with (
        engine_choice.tagging_with(model, known, len(photos)) as tagger,
        contextlib.closing(classify(photos, tagger)) as found,
    ):
        for number, one in enumerate(found):
            items.append(
                Item(
                    number,
                    one.photo,
                    model.labels,
                    one.probabilities or None,
                    one.error,
                    one.width,
                    one.height,
                )
            )
            print(json.dumps({"path": str(one.photo.path), "error": one.error}), flush=True)
    write_csv(rows_of(items, model.version), out)
    rows = list(read_csv(out))
    roots = {str(path) for path in sources}
    of_sources = Counter(_source_of(item.photo.relative, item.photo.root, roots) for item in items)
    print(
        json.dumps(
            {
                "rows": len(rows),
                "engine": model.engine,
                "lost": HELPERS.lost,
                "sources_said": [
                    path for path in roots if of_sources[path] or path in said or path in left_out
                ],
                "said": list(said),
                "left_out": left_out,
            }
        ),
        flush=True,
    )


def _source_of(relative: str, root: Path, roots: set[str]) -> str:
    """The source that a photo came out of; "" for none."""
    name = relative.split(" > ", maxsplit=1)[0].rsplit("/", maxsplit=1)[-1]
    return str(root / name) if str(root / name) in roots else str(root)


class Watch:
    """A run in a process of its own, watched from outside."""

    def __init__(self, arguments: Sequence[str], home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.images", *arguments],
            stdout=subprocess.PIPE,
            stderr=(home / "errors.txt").open("wb"),
            env={**os.environ, "RETAGGER_HOME": str(home)},
        )
        self.peak = 0.0
        self.peak_after = ""  # the last photo done before the peak, and what each process took then
        self.results: list[dict[str, str]] = []
        self.summary: dict[str, object] = {}
        self.photos = 0
        self.problems: list[str] = []

    def run(self, seconds: float) -> None:
        """Until it ends, hangs, or the time is up."""
        assert self._process.stdout is not None
        os.set_blocking(self._process.stdout.fileno(), False)
        end, last, looked, buffer = time.monotonic() + seconds, time.monotonic(), 0.0, b""
        while True:
            chunk = self._process.stdout.read(1 << 20)
            now = time.monotonic()
            if chunk:
                last, buffer = now, buffer + chunk
                *lines, buffer = buffer.split(b"\n")
                for line in lines:
                    self._take(json.loads(line))
            elif chunk == b"":
                break
            if now - looked > 1:
                looked = now
                self._weigh()
            if now > end:
                break
            if self.photos and now - last > HANG:
                self.problems.append(f"No result for {HANG:g} seconds after {len(self.results)} photos.")
                break
            time.sleep(0.05)
        if self._process.poll() is None and (now > end or self.problems):
            self._process.kill()
        code = self._process.wait()
        if code and now <= end and not self.problems:
            self.problems.append(f"It ended with {code} after {len(self.results)} photos.")

    def _weigh(self) -> None:
        each = memory(self._process.pid)
        if sum(each) > self.peak:
            self.peak = sum(each)
            last = self.results[-1]["path"] if self.results else "nothing"
            self.peak_after = f"after {last}: {', '.join(f'{one:.0f}' for one in each)} MB"

    def _take(self, line: dict[str, object]) -> None:
        if "path" in line:
            self.results.append(line)  # type: ignore[arg-type]
        elif "photos" in line:
            self.photos = int(str(line["photos"]))
        else:
            self.summary = line


def memory(pid: int) -> list[float]:
    """MB of a process and of each below it; what they share counts once."""
    found = []
    with contextlib.suppress(psutil.Error):
        parent = psutil.Process(pid)
        for one in (parent, *parent.children(recursive=True)):
            with contextlib.suppress(psutil.Error):
                found.append(getattr(one.memory_full_info(), "pss", one.memory_info().rss) / 1e6)
    return found


def check(folder: Path, watch: Watch) -> list[str]:
    """What went wrong, in sentences."""
    problems = list(watch.problems)
    if watch.peak > MEMORY:
        problems.append(f"It took {watch.peak:.0f} MB, {watch.peak_after}.")
    if not watch.summary:
        return problems
    done = {one["path"] for one in watch.results}
    accounted = done | set(watch.summary["left_out"]) | set(watch.summary["said"])  # type: ignore[call-overload]
    missing = [
        str(path)
        for path in (folder / "photos").rglob("*")
        if path.is_file() and path.suffix not in (".html",) and str(path) not in accounted
    ]
    unsaid = {
        str(path) for path in (folder / "sources").rglob("*") if path.is_file() and "_files" not in str(path)
    }
    unsaid -= set(watch.summary["sources_said"])  # type: ignore[call-overload]
    problems += [f"No row and no word: {path}" for path in (*missing, *sorted(unsaid))]
    if watch.summary["rows"] != len(watch.results):
        problems.append(f"The CSV has {watch.summary['rows']} rows for {len(watch.results)} photos.")
    return problems


def series(
    folder: Path, count: int, seed: int, engine: str, seconds: float, model: Path
) -> tuple[Watch, list[str]]:
    """Make the files, tag them, and look."""
    make(folder, count, seed)
    home = folder / "home"
    home.mkdir()
    watch = Watch(["--run", str(folder), "--engine", engine, "--model", str(model)], home)
    watch.run(seconds)
    return watch, check(folder, watch)


def main() -> None:
    """Run what was asked for, and print a row of a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--model", type=Path, default=paths.resource("rooms.onnx"))
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--keep", type=Path, help="a new folder for the files, which stay")
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.run is not None:
        settings.load()
        tag(asked.run, asked.engine, asked.run / "tags.csv", asked.model)
        return
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="retagger-images-") as place:
        folder = asked.keep or Path(place, "files")
        watch, problems = series(folder, asked.count, asked.seed, asked.engine, asked.seconds, asked.model)
        errors = Counter(one["error"].split("(")[0] for one in watch.results if one["error"])
        print(
            "| engine | files | photos found | rows | unreadable | helpers lost | MB at most | seconds | problems |"
        )
        print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
        print(
            f"| {watch.summary.get('engine', asked.engine)} | {asked.count:,} | {watch.photos:,} | "
            f"{len(watch.results):,} | "
            f"{errors.total():,} | {watch.summary.get('lost', '?')} | {watch.peak:.0f} | "
            f"{time.monotonic() - begun:.0f} | {len(problems)} |"
        )
        for error, times in errors.most_common():
            print(f"  {times:6,}  {error}")
        print("\n".join(problems[:50]) or "No problem found.")
        if errors_said := (folder / "home" / "errors.txt").read_text("utf-8", "replace")[-2000:]:
            print(errors_said)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()

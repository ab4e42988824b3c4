"""How `tag-cluster` grows with its workers: python -m tests.benchmarks.cluster [--photos N] [--workers N ...], by hand.

The same drawn photos, the shipped model in plain fp32, a core a worker: photos a second on a local Ray cluster of each
size, beside classify() with as many threads in one process, which is `tag` without Ray. Each is timed from the moment
at which every worker has finished its first part, so that starting Ray and loading the model do not count; how long
that takes is told beside it. Ray starts its workers with a niceness of 15: on a machine that does other things as
well, RAY_worker_niceness=0 makes the comparison fair. --plan tells what a
million URLs and a finished part cost the machine that the command runs on.
"""

import argparse
import contextlib
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from retagger_gui import paths
from retagger_gui.cluster.model import ModelSource, model_digest
from retagger_gui.cluster.output import Manifest, Output
from retagger_gui.cluster.session import session
from retagger_gui.cluster.source import read_source
from retagger_gui.cluster.tagging import schema
from retagger_gui.core.classify import classify
from retagger_gui.core.duplicates import MEASURED
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.export.rows import DECIMALS
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import scan
from tests.benchmarks import kit, photos

_PART = 20
_HEAD = ("cores", "`tag-cluster`", "times one worker", "`tag`", "ratio", "until all workers are at work")
_PLANNED = 1_000_000
_WRITTEN = 500


@dataclass(frozen=True, slots=True)
class Rate:
    """How fast, once running.

    Attributes:
        photos: a second.
        start: seconds before that.
    """

    photos: float
    start: float


def main() -> int:
    """A table, a row a number of workers."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.cluster", description=__doc__)
    parser.add_argument("--photos", type=int, default=200, metavar="N", help="how many (default: 200)")
    parser.add_argument(
        "--workers", type=int, nargs="+", default=list(range(1, kit.cores() + 1)), metavar="N"
    )
    parser.add_argument("--plan", action="store_true", help="measure the driver on a million paths instead")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as base:
        if arguments.plan:
            _tell_plan(Path(base))
            _tell_writing(Path(base))
            return 0
        folder = Path(base, "photos")
        photos.fill(folder, arguments.photos, photos.SMALL)
        rates = {count: (on_cluster(folder, count), in_process(folder, count)) for count in arguments.workers}
    one = rates[min(rates)][0].photos / min(rates)
    kit.say(kit.table(_HEAD, [_row(count, *pair, one) for count, pair in sorted(rates.items())]))
    return 0


def _row(count: int, cluster: Rate, plain: Rate, one: float) -> tuple[str, ...]:
    return (
        str(count),
        f"{cluster.photos:.1f} photos/s",
        f"{cluster.photos / one:.2f}",
        f"{plain.photos:.1f} photos/s",
        f"{cluster.photos / plain.photos:.2f}",
        f"{cluster.start:.0f} s",
    )


def on_cluster(folder: Path, workers: int) -> Rate:
    """Tag a folder with a local Ray cluster of so many workers."""
    kit.note(f"{workers} workers on Ray")
    model = paths.resource("rooms.onnx")
    source = ModelSource(model, model_digest(model, REFERENCE))
    plan = read_source(str(folder), _PART)
    done: list[tuple[float, int]] = []
    begun = time.perf_counter()
    with session(None, workers) as ready:
        outcomes = ready.run(plan, plan.parts, source, lambda under_way: None)
        with contextlib.closing(outcomes):
            for outcome in outcomes:
                if outcome.table is None:
                    raise RuntimeError(outcome.problem)
                done.append((time.perf_counter(), len(outcome.table)))
    (first, _), timed = done[workers - 1], done[workers:]
    return Rate(sum(count for _, count in timed) / (timed[-1][0] - first), first - begun)


def in_process(folder: Path, threads: int) -> Rate:
    """The same photos through classify() with so many threads, as `tag --threads` does."""
    kit.note(f"{threads} threads in one process")
    begun = time.perf_counter()
    model = RoomModel(paths.resource("rooms.onnx"), threads=threads)
    found = classify(scan([folder]), model, workers=threads, thumbnail=MEASURED)
    for _ in range(_PART):
        next(found)
    first = time.perf_counter()
    rest = sum(1 for _ in found)
    return Rate(rest / (time.perf_counter() - first), first - begun)


def _tell_plan(base: Path) -> None:
    """What reading and splitting a list of URLs costs the machine that the command runs on."""
    urls = [
        f"https://photos.example/listings/{n // 25:07}/{n % 25:02}-living-room.jpg" for n in range(_PLANNED)
    ]
    homes = [f"{n // 25:07}" for n in range(_PLANNED)]
    pq.write_table(pa.table({"url": urls, "listing": homes}), base / "photos.parquet")
    del urls, homes
    empty, full = kit.in_child(_planned, ""), kit.in_child(_planned, str(base / "photos.parquet"))
    seconds, megabytes = full.processor - empty.processor, full.peak - empty.peak
    kit.say(
        f"{_PLANNED:,} URLs: {full.value} parts, {seconds:.1f} s, {megabytes:.0f} MB more than Python with Ray"
    )


def _tell_writing(base: Path) -> None:
    """What a finished part costs it: a table as a worker sends it, written."""
    numbers = random.Random(1)
    rows = []
    for number in range(_WRITTEN):
        score = round(numbers.uniform(0.5, 1), DECIMALS)
        path = f"https://photos.example/listings/{number // 25:07}/{number % 25:02}-living-room.jpg"
        label = numbers.choice(SHIPPED)
        rows.append(
            {
                "path": path,
                "listing": f"{number // 25:07}",
                "tag": label,
                "source": "model",
                "confidence": score,
            }
            | {"label_1": label, "score_1": score, "label_2": "", "label_3": "", "width": 1024, "height": 768}
            | {"reviewed": False, "error": "", "model": "rooms-1", "cover": number % 3 == 0}
        )
    table = pa.Table.from_pylist(rows, schema=schema())
    output = Output(base / "out", Manifest("photos", 1, "", 1, 1, "rooms-1", "", REFERENCE))
    timing = kit.interleaved({"write": lambda: output.write(0, table)}, rounds=20)["write"]
    size = output.path(0).stat().st_size
    kit.say(
        f"A part of {_WRITTEN} photos: {size / 1000:.0f} kB ({size / _WRITTEN:.0f} bytes a photo), "
        f"{1000 * timing.median:.1f} ms to write"
    )


def _planned(source: str) -> int:
    return 0 if not source else len(read_source(source, 500).parts)


if __name__ == "__main__":
    sys.exit(main())

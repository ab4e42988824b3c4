"""How near `tag` comes to what the machine can do: python -m tests.benchmarks.tag [--engine NAME] [...], by hand.

For small and for large photos, interleaved in one process:
- inference alone: RoomModel on ready-made batches, with all cores, in the engine asked for (and in 32-bit floats);
- decoding alone: decode() in a thread a core;
- both: classify(), from files to predictions.

Decoding and inference both do nothing but compute, so that a core which does one can't do the other. A photo takes
all cores 1/d seconds to decode and 1/i to look at, and the ceiling for both is 1 / (1/d + 1/i) photos a second. What
classify reaches of it is the share; the issue asks for 90 %. On a machine where other programs compute meanwhile, more
threads win more of the processor, and the share says little; the processor time that classify spends on a photo,
against what decoding and inference spend on it each for itself, still tells what their meeting costs.

--whole also runs `tag FOLDER --csv FILE` once from the beginning to the end: the model's loading and the CSV included.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from retagger_gui import __main__ as program
from retagger_gui import paths
from retagger_gui.core.classify import classify
from retagger_gui.core.engines.names import NAMES, REFERENCE
from retagger_gui.core.images import MODEL_SIZE, decode
from retagger_gui.core.model import BATCH, RoomModel
from retagger_gui.core.photos import scan
from tests.benchmarks import kit, photos

_SIZES = {"small": photos.SMALL, "large": photos.LARGE}
_HEAD = (
    "photos",
    "engine",
    "fp32 alone",
    "inference alone",
    "decoding alone",
    "ceiling of both",
    "`classify`",
    "share of the ceiling",
    "times fp32 alone",
    "processor time a photo: inference + decoding",
    "`classify`",
)
_WHOLE_HEAD = ("photos", "engine", "count", "folder to CSV", "photos/s")


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure.

    Attributes:
        engine: by name.
        sizes: some of "small" and "large".
        count: photos a round.
        rounds: of each case.
        whole: photos for the whole command, 0 for none.
        workers: threads that decode; None for classify's own choice.
        batch: photos a run.
        folder: where photos drawn before are, or are kept for the next time; None for a temporary one.
    """

    engine: str
    sizes: tuple[str, ...]
    count: int
    rounds: int
    whole: int
    workers: int | None
    batch: int
    folder: Path | None


def main() -> int:
    """A table of rates, and one of whole runs if asked for."""
    plan = _plan()
    rows, whole = [], []
    with tempfile.TemporaryDirectory() as base:
        os.environ["RETAGGER_HOME"] = str(Path(base, "home"))
        for size in plan.sizes:
            folder = (plan.folder or Path(base)) / size
            photos.fill(folder, max(plan.count, plan.whole), _SIZES[size])
            if plan.rounds:
                rows.append(_rates(size, folder, plan))
            if plan.whole:
                whole.append(_whole(size, folder, plan))
    if rows:
        kit.say(kit.table(_HEAD, rows))
    if whole:
        kit.say(("\n" if rows else "") + kit.table(_WHOLE_HEAD, whole))
    return 0


def _plan() -> Plan:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=NAMES, default=REFERENCE)
    parser.add_argument("--sizes", nargs="+", choices=_SIZES, default=list(_SIZES))
    parser.add_argument("--count", type=int, default=96)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--whole", type=int, default=0, metavar="COUNT")
    parser.add_argument("--workers", type=int)
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--folder", type=Path, help="draw the photos here, or find them here, and keep them")
    given = parser.parse_args()
    return Plan(**{**vars(given), "sizes": tuple(given.sizes)})


def _rates(size: str, folder: Path, plan: Plan) -> list[object]:
    kit.note(f"{size}: {plan.count} photos, {plan.rounds} rounds")
    found = list(islice(scan([folder]), plan.count))
    path = paths.resource("rooms.onnx")
    model = RoomModel(path, engine=plan.engine, batch=plan.batch)
    reference = model if plan.engine == REFERENCE else RoomModel(path, batch=plan.batch)
    ready = np.random.default_rng(0).integers(0, 256, (plan.count, MODEL_SIZE, MODEL_SIZE, 3), np.uint8)

    def decode_all() -> None:
        with ThreadPoolExecutor(kit.cores()) as pool:
            for _ in pool.map(decode, [photo.path for photo in found]):
                pass

    cases: dict[str, kit.Case] = {
        "infer": lambda: model.predict(ready),
        "decode": decode_all,
        "both": lambda: sum(not entry.error for entry in classify(found, model, workers=plan.workers)),
    }
    if reference is not model:
        cases["reference"] = lambda: reference.predict(ready)
    meter = _Meter(plan.count)
    timed = kit.interleaved(
        {name: meter.over(name, case) for name, case in cases.items()}, rounds=plan.rounds, warmups=0
    )
    timed.setdefault("reference", timed["infer"])
    decoding, inferring = timed["decode"], timed["infer"]
    together = kit.Timing(
        "ceiling", tuple(d + i for d, i in zip(decoding.seconds, inferring.seconds, strict=True))
    )
    share, over_reference = kit.ratio(together, timed["both"]), kit.ratio(timed["reference"], timed["both"])
    rates = [
        f"{timing.rate(plan.count):.1f}"
        for timing in (timed["reference"], inferring, decoding, together, timed["both"])
    ]
    each = f"{meter.of('infer'):.0f} + {meter.of('decode'):.0f} ms"
    return [size, plan.engine, *rates, share, over_reference, each, f"{meter.of('both'):.0f} ms"]


class _Meter:
    """Notes the processor time that cases take."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._spent: dict[str, list[float]] = {}

    def over(self, name: str, case: kit.Case) -> kit.Case:
        """The same case, metered."""

        def metered() -> None:
            begun = kit.processor()
            case()
            self._spent.setdefault(name, []).append(kit.processor() - begun)

        return metered

    def of(self, name: str) -> float:
        """Milliseconds a photo, the median of all rounds."""
        return statistics.median(self._spent[name]) / self._count * 1e3


def _whole(size: str, folder: Path, plan: Plan) -> list[object]:
    """`tag` as the command line runs it, once."""
    kit.note(f"{size}: tag {plan.whole} photos")
    with tempfile.TemporaryDirectory(dir=folder.parent) as base:
        for path in photos.fill(folder, plan.whole, _SIZES[size]):
            os.link(path, Path(base, path.name))
        out = Path(base, "tags.csv")
        begun = time.perf_counter()
        with kit.quiet():
            code = program.main(["tag", base, "--csv", str(out), "--engine", plan.engine])
        seconds = time.perf_counter() - begun
        rows = len(out.read_bytes().splitlines()) - 1
    if code or rows != plan.whole:
        raise RuntimeError(f"tag ended with {code}, and {rows} rows")
    return [size, plan.engine, rows, f"{seconds:.1f} s", f"{rows / seconds:.1f}"]


if __name__ == "__main__":
    sys.exit(main())

"""What each rewriting of training/int8_graph.py brings: python -m tests.benchmarks.int8_graph [--model FILE], by hand.

The 8-bit file is made with all of them, with each left out, and with none; the engines that run it take turns, batch by
batch, in one process. Photos are noise, for measuring ranges too: the arithmetic takes as long with any.
"""

import argparse
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

import numpy as np

from retagger_gui import paths
from retagger_gui.core.contract import OUTPUT
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.engine import Engine, Setup, usable_cores
from retagger_gui.core.engines.onnxruntime_engine import OnnxruntimeEngine
from retagger_gui.core.images import MODEL_SIZE, Pixels
from tests.benchmarks import kit
from training import int8_graph
from training.quantize import Maker

# What stands in for a rewriting that is left out.
REWRITINGS: dict[str, Callable[..., object]] = {
    "photos_as_bytes": lambda _: {},
    "pools_behind_convolutions": lambda _: 0,
    "pools_as_convolutions": lambda _: {},
    "with_shared_scales": lambda _: 0,
}
HEAD = ("rewritings", "photos/s", "times none")
_BATCH = 8


def main() -> int:
    """Measure, and print a table an engine."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=paths.resource("rooms.onnx"))
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    photos = np.random.default_rng(0).integers(0, 256, (_BATCH, MODEL_SIZE, MODEL_SIZE, 3), np.uint8)
    variants = {"none": [*REWRITINGS], "all": []}
    variants |= {f"all but {name}": [name] for name in REWRITINGS}
    with tempfile.TemporaryDirectory(prefix="retagger-benchmark-") as folder:
        files = {
            name: _made(given.model, Path(folder, str(number)), photos, left_out)
            for number, (name, left_out) in enumerate(variants.items())
        }
        setup = Setup(threads=usable_cores(), batch=_BATCH)
        onnxruntime = {name: OnnxruntimeEngine(file, setup) for name, file in files.items()}
        _race("onnxruntime", onnxruntime, photos, given.rounds)
        if openvino_engine.version():
            precision = "bf16" if openvino_engine.has_bfloat16() else "f32"
            openvino = {
                name: openvino_engine.OpenvinoEngine(file, setup, precision) for name, file in files.items()
            }
            _race("OpenVINO", openvino, photos, given.rounds)
    return 0


def _made(source: Path, folder: Path, photos: Pixels, left_out: list[str]) -> Path:
    kit.note(f"Without {', '.join(left_out) or 'nothing'}…")
    folder.mkdir()
    with ExitStack() as stack:
        for name in left_out:
            stack.enter_context(patch.object(int8_graph, name, REWRITINGS[name]))
        maker = Maker(source, folder, photos)
        maker.make(maker.ends())
    return maker.file


def _race(library: str, engines: Mapping[str, Engine], photos: Pixels, rounds: int) -> None:
    cases = {name: (lambda engine=engine: engine.run(photos, [OUTPUT])) for name, engine in engines.items()}
    found = kit.interleaved(cases, rounds=rounds, clock=kit.wall)
    rows = [
        [name, f"{timing.rate(len(photos)):.1f}", str(kit.ratio(found["none"], timing))]
        for name, timing in found.items()
    ]
    kit.say(f"{library}, {kit.machine()}\n")
    kit.say(kit.table(HEAD, rows) + "\n")


if __name__ == "__main__":
    raise SystemExit(main())

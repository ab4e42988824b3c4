"""How the photos of a run are shared out among threads: python -m tests.benchmarks.streams, by hand.

onnxruntime: a thread a photo, as core/engines/onnxruntime_engine.py has it, against a session as the documentation has
it, whose threads share each operation of a batch. OpenVINO: two requests a stream, as openvino_engine.py has it,
against one. Both are held against runs of half as many photos, too. They take turns in one process; photos are noise.
"""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime

from retagger_gui import paths
from retagger_gui.core.contract import INPUT, OUTPUT
from retagger_gui.core.engines import openvino_engine
from retagger_gui.core.engines.engine import Engine, Setup, usable_cores
from retagger_gui.core.engines.onnxruntime_engine import OnnxruntimeEngine
from retagger_gui.core.engines.openvino_engine import OpenvinoEngine
from retagger_gui.core.engines.registry import int8_file
from retagger_gui.core.images import MODEL_SIZE
from retagger_gui.core.model import BATCH
from tests.benchmarks import kit

HEAD = ("what", "how", "photos/s", "ratio")
SETUP = Setup(usable_cores(), BATCH)
PHOTOS = np.random.default_rng(0).integers(0, 256, (BATCH, MODEL_SIZE, MODEL_SIZE, 3), np.uint8)


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=paths.resource("rooms.onnx"))
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    rows = []
    for file in (int8_file(given.model), given.model):
        kit.note(f"{file.name}…")
        rows += _compared(
            f"onnxruntime, {file.name}",
            given.rounds,
            {
                "threads share a batch": _session(file),
                "a thread a photo": _engine(OnnxruntimeEngine(file, SETUP)),
                f"the same, {BATCH // 2} photos a run": _engine(OnnxruntimeEngine(file, SETUP), BATCH // 2),
            },
        )
    if openvino_engine.version():
        file = int8_file(given.model)
        rows += _compared(
            f"OpenVINO, {file.name}",
            given.rounds,
            {
                "a request a stream": _requests(file),
                "two requests a stream": _engine(OpenvinoEngine(file, SETUP, _precision())),
                f"the same, {BATCH // 2} photos a run": _engine(
                    OpenvinoEngine(file, replace(SETUP, batch=BATCH // 2), _precision()), BATCH // 2
                ),
            },
        )
    kit.say(f"{kit.machine()}; {BATCH} photos, to the first line of each.\n")
    kit.say(kit.table(HEAD, rows))
    return 0


def _compared(what: str, rounds: int, cases: dict[str, Callable[[], object]]) -> list[list[str]]:
    found = kit.interleaved(cases, rounds=rounds, clock=kit.wall)
    first = next(iter(found.values()))
    return [
        [what, how, f"{timing.rate(BATCH):.1f}", str(kit.ratio(first, timing))]
        for how, timing in found.items()
    ]


def _engine(engine: Engine, count: int = BATCH) -> Callable[[], object]:
    return lambda: [engine.run(PHOTOS[at : at + count], [OUTPUT]) for at in range(0, BATCH, count)]


def _session(file: Path) -> Callable[[], object]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = SETUP.threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    return lambda: session.run([OUTPUT], {INPUT: PHOTOS})


def _requests(file: Path) -> Callable[[], object]:
    import openvino

    streams = openvino_engine.streams_of(SETUP)
    core = openvino.Core()
    model = core.read_model(file)
    model.reshape({INPUT: [BATCH // streams, MODEL_SIZE, MODEL_SIZE, 3]})
    options = {
        "INFERENCE_PRECISION_HINT": _precision(),
        "INFERENCE_NUM_THREADS": SETUP.threads,
        "NUM_STREAMS": streams,
        "ENABLE_CPU_PINNING": False,
    }
    compiled = core.compile_model(model, openvino_engine.DEVICE, options)
    requests = [compiled.create_infer_request() for _ in range(streams)]
    shares = np.split(PHOTOS, streams)

    def run() -> None:
        for request, share in zip(requests, shares, strict=True):
            request.start_async({INPUT: share})
        for request in requests:
            request.wait()

    return run


def _precision() -> str:
    return "bf16" if openvino_engine.has_bfloat16() else "f32"


if __name__ == "__main__":
    raise SystemExit(main())

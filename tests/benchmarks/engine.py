"""Photos a second of every engine that can run here: python -m tests.benchmarks.engine [--model FILE], by hand.

Each engine takes its turn with the reference, batch by batch, in one process. The second half of the table counts the
processor's own time, over all cores, instead of the clock's: other programs at work change that little. The photos are
noise: what they show makes no difference to the arithmetic.
"""

import argparse
from pathlib import Path

import numpy as np

from retagger_gui import paths
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.images import MODEL_SIZE, Pixels
from retagger_gui.core.model import RoomModel
from tests.benchmarks import kit

HEAD = ("engine", "photos/s", "ratio", "photos/s of all cores' own time", "ratio")


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=paths.resource("rooms.onnx"))
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    reference = RoomModel(given.model)
    photos = np.random.default_rng(0).integers(0, 256, (reference.batch, MODEL_SIZE, MODEL_SIZE, 3), np.uint8)
    rows, missing = [], []
    for candidate in reference.candidates():
        if candidate.reason:
            missing.append(f"{candidate.name}: {candidate.reason}")
        elif candidate.name != REFERENCE:
            kit.note(f"{candidate.name}…")
            rows += _rows(reference, candidate.name, photos, given.rounds)
    kit.say(f"{kit.machine()}; batches of {reference.batch}. Ratios: to {REFERENCE}, measured in turn.\n")
    kit.say(kit.table(HEAD, rows))
    if missing:
        kit.say(f"\nNot measured: {' '.join(missing)}")
    return 0


def _rows(reference: RoomModel, name: str, photos: Pixels, rounds: int) -> list[list[str]]:
    """The reference engine and another, as they did in the same minutes."""
    other = reference.with_engine(name)
    batch = photos[: reference.batch]
    cases = {REFERENCE: lambda: reference.predict(batch), name: lambda: other.predict(batch)}
    cells: dict[str, list[str]] = {one: [one] for one in cases}
    for clock, cores in ((kit.wall, 1), (kit.processor, reference.threads)):
        found = kit.interleaved(cases, rounds=rounds, clock=clock)
        for one, timing in found.items():
            ratio = "1" if one == REFERENCE else str(kit.ratio(found[REFERENCE], timing))
            cells[one] += [f"{timing.rate(len(batch)) * cores:.1f}", ratio]
    return [*cells.values()]


if __name__ == "__main__":
    raise SystemExit(main())

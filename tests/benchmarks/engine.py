"""Photos a second of every engine that can run here: python -m tests.benchmarks.engine [--model FILE], by hand.

Each engine takes its turn with the plain one, batch by batch, in one process. The second half of the table counts the
processor's own time, over all cores, instead of the clock's: other programs at work change that little. The photos are
noise: what they show makes no difference to the arithmetic.
"""

import argparse
from pathlib import Path

import numpy as np

from retagger_gui import paths
from retagger_gui.core.engines.names import PLAIN
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
    plain = RoomModel(given.model)
    photos = np.random.default_rng(0).integers(0, 256, (plain.batch, MODEL_SIZE, MODEL_SIZE, 3), np.uint8)
    rows, missing = [], []
    for candidate in plain.candidates():
        if candidate.reason:
            missing.append(f"{candidate.name}: {candidate.reason}")
        elif candidate.name != PLAIN:
            kit.note(f"{candidate.name}…")
            rows += _rows(plain, candidate.name, photos, given.rounds)
    kit.say(f"{kit.machine()}; batches of {plain.batch}. Ratios: to {PLAIN}, measured in turn.\n")
    kit.say(kit.table(HEAD, rows))
    if missing:
        kit.say(f"\nNot measured: {' '.join(missing)}")
    return 0


def _rows(plain: RoomModel, name: str, photos: Pixels, rounds: int) -> list[list[str]]:
    """The plain engine and another, as they did in the same minutes."""
    other = plain.with_engine(name)
    batch = photos[: plain.batch]
    cases = {PLAIN: lambda: plain.predict(batch), name: lambda: other.predict(batch)}
    cells: dict[str, list[str]] = {one: [one] for one in cases}
    for clock, cores in ((kit.wall, 1), (kit.processor, plain.threads)):
        found = kit.interleaved(cases, rounds=rounds, clock=clock)
        for one, timing in found.items():
            ratio = "1" if one == PLAIN else str(kit.ratio(found[PLAIN], timing))
            cells[one] += [f"{timing.rate(len(batch)) * cores:.1f}", ratio]
    return [*cells.values()]


if __name__ == "__main__":
    raise SystemExit(main())

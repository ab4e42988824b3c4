"""How far the engines' answers differ on photos: python -m tests.benchmarks.agreement FOLDER, by hand (minutes).

FOLDER holds labels.csv (columns file, split) and the photos; those of `val` count. The limits of
core/engines/agreement.py come from this table: what an engine that is to be used differs by, photo by photo, and how
often as many photos as a trial has would differ by more than the limits all the same.
"""

import argparse
import csv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from retagger_gui import paths
from retagger_gui.core.engines.agreement import NEAR, agreement
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.engines.trial import DECISIVE
from retagger_gui.core.images import decode
from retagger_gui.core.model import RoomModel
from tests.benchmarks import kit

_HEAD = (
    "engine",
    "photos",
    "other label",
    f"of these, reference sure by {NEAR}",
    "moved",
    "refused, of all draws",
)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--count", type=int, default=800)
    parser.add_argument("--draws", type=int, default=20_000)
    given = parser.parse_args()
    if not (given.folder / "labels.csv").is_file():
        kit.note(f"There is no {given.folder / 'labels.csv'}.")
        return 0
    with (given.folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        files = [row["file"] for row in csv.DictReader(file) if row["split"] == "val"]
    chance = np.random.default_rng(0)
    chance.shuffle(files)
    with ThreadPoolExecutor(kit.cores()) as pool:
        photos = np.stack(
            [*pool.map(lambda name: decode(given.folder / name).model_input, files[: given.count])]
        )
    reference = RoomModel(paths.resource("rooms.onnx"))
    expected = reference.predict(photos)
    draws = [chance.choice(len(photos), DECISIVE, replace=False) for _ in range(given.draws)]
    rows: list[list[object]] = []
    for candidate in reference.candidates():
        if candidate.name == REFERENCE or candidate.reason:
            continue
        kit.note(f"{candidate.name}…")
        said = reference.with_engine(candidate.name).predict(photos)
        found = agreement(expected, said)
        other = int((expected.argmax(axis=1) != said.argmax(axis=1)).sum())
        refused = sum(bool(agreement(expected[draw], said[draw]).refusal) for draw in draws)
        moved = f"{found.moved / found.photos:.4f}"
        rows.append([candidate.name, found.photos, other, found.wrong, moved, f"{refused} of {len(draws)}"])
    kit.say(kit.table(_HEAD, rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

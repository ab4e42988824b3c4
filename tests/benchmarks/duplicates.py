"""Near-duplicates on real photos: which copies are found, which photos are stacked, and what it costs.

    python -m tests.benchmarks.duplicates --data ../shared/data [--photos 10000]

The table's first part takes 150 rooms and 60 plans and what portals and agencies do to them; the second stacks all of
the photos and lists those stacks whose photos are of different labels or listings, to be looked at. As the window does,
it keeps traces in memory and fetches looks from a store; what that costs, and saves, stands beside it.
"""

import argparse
import csv
import io
import random
import sys
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageEnhance

from retagger_gui.core.duplicates import MEASURED, Look, alike, look_of, stacks, stacks_of_traces
from retagger_gui.core.store.caches import ThumbnailDatabase
from tests.benchmarks import kit

Change = Callable[[Image.Image], Image.Image]
ROOMS = ("kitchen", "bedroom", "living_room", "bathroom")


def _logo(photo: Image.Image) -> Image.Image:
    photo = photo.copy()
    width, height = photo.size
    ImageDraw.Draw(photo).rectangle(
        (width * 0.72, height * 0.82, width * 0.98, height * 0.97), fill=(200, 30, 40)
    )
    return photo


def _crop(left: float, top: float, right: float, bottom: float) -> Change:
    return lambda photo: photo.crop(
        (
            int(left * photo.width),
            int(top * photo.height),
            int(right * photo.width),
            int(bottom * photo.height),
        )
    )


CHANGES: dict[str, Change] = {
    "logo in a corner": _logo,
    "5 % off each side": _crop(0.05, 0.05, 0.95, 0.95),
    "5 % off a corner": _crop(0.0, 0.0, 0.95, 0.95),
    "8 % off the other corner": _crop(0.08, 0.08, 1.0, 1.0),
    "10 % brighter": lambda photo: ImageEnhance.Brightness(photo).enhance(1.1),
    "25 % brighter": lambda photo: ImageEnhance.Brightness(photo).enhance(1.25),
    "a third as large": lambda photo: photo.resize((photo.width // 3, photo.height // 3)),
    "encoded at quality 30": lambda photo: _encoded(photo, 30),
}


def _encoded(photo: Image.Image, quality: int = 60) -> Image.Image:
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")


def _open(path: Path) -> Image.Image:
    photo = Image.open(path).convert("RGB")
    photo.thumbnail((MEASURED, MEASURED))
    return photo


def main() -> int:
    """Print the tables; 2 where the photos are missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--photos", type=int, default=0, help="photos to stack; 0: all")
    chosen = parser.parse_args()
    table = chosen.data / "labels.csv"
    if not table.exists():
        kit.note(f"There is no {table}.")
        return 2
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    random.Random(5).shuffle(rows)
    _print_found(chosen.data, rows)
    _print_stacks(chosen.data, rows[: chosen.photos or len(rows)])
    return 0


def _print_found(data: Path, rows: list[dict[str, str]]) -> None:
    kinds = {
        "rooms": [row for row in rows if row["label"] in ROOMS and row["source"] in ("homes", "extra")][:150],
        "plans": [row for row in rows if row["label"] == "floorplan"][:60],
    }
    found = {kind: dict.fromkeys(CHANGES, 0) for kind in kinds}
    for kind, some in kinds.items():
        for row in some:
            photo = _open(data / row["file"])
            look = look_of(photo)
            for name, change in CHANGES.items():
                found[kind][name] += alike(look, look_of(_encoded(change(photo))))
    kit.say(
        "| found | "
        + " | ".join(f"{len(some)} {kind}" for kind, some in kinds.items())
        + " |\n| --- | ---: | ---: |"
    )
    for name in CHANGES:
        cells = (f"{100 * found[kind][name] / max(1, len(some)):.1f} %" for kind, some in kinds.items())
        kit.say(f"| {name} | " + " | ".join(cells) + " |")


def _print_stacks(data: Path, rows: list[dict[str, str]]) -> None:
    began = kit.processor()
    looks: dict[int, Look] = {}
    opened = 0.0
    for number, row in enumerate(rows):
        before = kit.processor()
        photo = _open(data / row["file"])
        opened += kit.processor() - before
        looks[number] = look_of(photo)
    measured = kit.processor() - began - opened
    kit.say(f"\n{len(rows)} photos: measured in {measured:.1f} s of processor time.")
    found = _stacked(looks)
    doubtful = [stack for stack in found if len({(rows[n]["label"]) for n in stack}) > 1]
    plans = [stack for stack in found if rows[stack[0]]["label"] == "floorplan"]
    kit.say(f"{len(found)} stacks, {len(plans)} of plans, {len(doubtful)} of several labels.")
    for stack in doubtful + plans:
        kit.say("- " + ", ".join(rows[n]["file"].removeprefix("photos/") for n in stack))


def _stacked(looks: dict[int, Look]) -> list[tuple[int, ...]]:
    """The stacks; says what they take with all looks in memory, and with their traces alone."""
    with tempfile.TemporaryDirectory(prefix="retagger-benchmark-") as folder:
        store = ThumbnailDatabase(Path(folder) / "looks.sqlite", 0)
        store.put_looks({str(number): look for number, look in looks.items()})

        def look_at(number: int) -> Look | None:
            return store.looks([str(number)]).get(str(number))

        tracemalloc.start()
        held = store.looks(map(str, looks))
        whole = tracemalloc.get_traced_memory()[0]
        traces = {int(number): look.trace() for number, look in held.items()}
        small = tracemalloc.get_traced_memory()[0] - whole
        tracemalloc.stop()
        cases = {"looks": lambda: stacks(looks), "traces": lambda: stacks_of_traces(traces, look_at)}
        timings = kit.interleaved(cases, rounds=3, warmups=0, clock=kit.processor)
        rows = [
            (name, f"{size / len(looks):,.0f}", f"{timings[name].median:.1f} s")
            for name, size in (("looks", whole), ("traces", small))
        ]
        kit.say(kit.table(("kept in memory", "bytes a photo", "stacked in"), rows))
        kit.say(f"Times as long with traces: {kit.ratio(timings['traces'], timings['looks'])}")
        found = stacks_of_traces(traces, look_at)
        store.close()
        return found


if __name__ == "__main__":
    sys.exit(main())

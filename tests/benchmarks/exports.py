"""What each export costs: processor time and peak memory for 50,000 photos, and with thumbnails for 5,000."""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PIL import Image, ImageFilter

from retagger_gui.core.decisions_import import plan, read
from retagger_gui.core.export.formats import BY_KEY
from retagger_gui.core.export.rows import Record, record_of
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import Item
from tests.benchmarks import kit

PHOTOS, COPIES = 50_000, 5_000
A_LISTING = 25  # photos
SIZE = (1600, 1067)  # pixels of the photos that thumbnails are made of
_DRAWN = 40  # different photos; the others are links to them

Case = tuple[str, str, int, Options]
CASES: tuple[Case, ...] = (
    *((BY_KEY[key].name, key, PHOTOS, Options()) for key in ("csv", "xlsx", "reso", "json")),
    ("Excel workbook with thumbnails", "xlsx", COPIES, Options(thumbnails=True)),
    ("XMP sidecars", "xmp", COPIES, Options()),
    ("Room folders, links", "folders", COPIES, Options(links=True)),
    ("Room folders, copies", "folders", COPIES, Options()),
    ("Training set", "training-set", COPIES, Options()),
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.exports", description=__doc__)
    names = [name for name, *_ in CASES] + ["Import"]
    parser.add_argument("names", nargs="*", metavar="EXPORT", help=f"some of: {', '.join(names)}")
    chosen = parser.parse_args(arguments).names or names
    rows: list[list[object]] = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "photos"
        if any(needs_photos(case) for case in CASES if case[0] in chosen):
            make_photos(root)
        for name, key, count, options in CASES:
            if name in chosen:
                rows.append(row(name, count, exported, key, count, options, root))
        if "Import" in chosen:
            rows.append(row("Import of the CSV", PHOTOS, imported, PHOTOS, root))
    kit.say(kit.table(("export", "photos", "processor s", "MB of memory", "MB written"), rows))
    kit.say("\nMemory: the most that the process held beyond what it held with the photos alone.")


def needs_photos(case: Case) -> bool:
    """Whether it reads the photos themselves."""
    return case[2] == COPIES


def row(name: str, count: int, function: Callable[..., object], *arguments: object) -> list[object]:
    """One line of the table, measured in a child."""
    child = kit.in_child(function, *arguments)
    seconds, before, size = cost(child)
    found: list[object] = [
        name,
        f"{count:,}",
        f"{seconds:.1f}",
        f"{max(0, child.peak - before):.0f}",
        f"{size / 1e6:.1f}",
    ]
    kit.note(" ".join(map(str, found)))
    return found


def cost(child: kit.Child) -> tuple[float, float, int]:
    """What `exported` and `imported` return: processor seconds, MB held before, bytes written or read."""
    value = child.value
    assert isinstance(value, tuple)
    return value


def exported(key: str, count: int, options: Options, root: Path) -> tuple[float, float, int]:
    """In a child: export that many photos."""
    entry = BY_KEY[key]
    records = [record(number, root) for number in range(count)]
    out = root.parent / f"{key}-{options.thumbnails}-{options.links}{entry.suffix}"
    before, begun = kit.peak_megabytes(), time.process_time()
    left_out = run(entry.write(records, out, options))
    seconds = time.process_time() - begun
    if left_out:
        raise RuntimeError(f"{key} left something out: {left_out[:3]}")
    size = (
        0
        if options.links
        else written(root.rglob("*.xmp") if entry.place == "beside" else [out, *out.rglob("*")])
    )
    if out.is_dir():
        shutil.rmtree(out)
    return seconds, before, size


def imported(count: int, root: Path) -> tuple[float, float, int]:
    """In a child: read a CSV of that many photos, a tenth of them decided, and compare it with the open ones."""
    items = [item(number, root) for number in range(count)]
    out = root.parent / "tags.csv"
    run(BY_KEY["csv"].write([record(number, root) for number in range(count)], out, Options()))
    before, begun = kit.peak_megabytes(), time.process_time()
    found = plan(read(out), items, SHIPPED)
    seconds = time.process_time() - begun
    if found.missing or found.unchanged != count:
        raise RuntimeError(f"{found.unchanged} of {count} decisions came back")
    return seconds, before, out.stat().st_size


def written(files: Iterable[Path]) -> int:
    """Bytes of the files among some paths."""
    return sum(file.stat().st_size for file in files if file.is_file())


def record(number: int, root: Path) -> Record:
    """What is exported of a made-up photo."""
    return record_of(item(number, root), "1.0")


def item(number: int, root: Path) -> Item:
    """A made-up photo: 25 a listing, tagged as a model would, and confirmed by a person."""
    relative = name_of(number)
    listing = relative.partition("/")[0]
    photo = Photo(root / relative, root, relative, listing, 180_000, 0)
    first = number % len(SHIPPED)
    share = {first: 0.8, (first + 1) % len(SHIPPED): 0.12}
    probabilities = tuple(share.get(place, 0.08 / (len(SHIPPED) - 2)) for place in range(len(SHIPPED)))
    return Item(number, photo, SHIPPED, probabilities, "", *SIZE, "", SHIPPED[first])


def name_of(number: int) -> str:
    """The path of a made-up photo below the folder."""
    return f"{number // A_LISTING} Oak Road/IMG_{number:05}.jpg"


def make_photos(root: Path) -> None:
    """Draw a few photos and link the rest to them."""
    kit.note(f"drawing {COPIES:,} photos")
    for number in range(COPIES):
        path = root / name_of(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        if number < _DRAWN:
            picture = Image.effect_noise(SIZE, 90).filter(ImageFilter.GaussianBlur(2))  # as hard as a photo
            Image.merge("RGB", [picture] * 3).save(path, quality=88)
        else:
            os.link(root / name_of(number % _DRAWN), path)


if __name__ == "__main__":
    main()

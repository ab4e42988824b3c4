"""What it costs to decode photos in a helper process: here and there in turn, and what a helper itself takes.

    python -m tests.benchmarks.apart [--rounds 9]

Also the bound of what is decoded in the program itself: the most expensive files that count as plain.
"""

import argparse
import io
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pillow_heif
import psutil
from PIL import Image

from retagger_gui.core import allocator, decoding, images
from retagger_gui.core.apart.helpers import HELPERS
from retagger_gui.core.decoders.plain import is_plain
from tests.benchmarks import kit

pillow_heif.register_heif_opener()
SIZES = {"2 megapixels": (1600, 1200), "12 megapixels": (4000, 3000)}


def picture(size: tuple[int, int]) -> Image.Image:
    """Smooth noise: as hard to pack as a photo."""
    rng = np.random.default_rng(1)
    return Image.fromarray(rng.integers(0, 255, (size[1] // 20, size[0] // 20, 3), np.uint8)).resize(size)


def worst() -> dict[str, bytes]:
    """Files at the bound of what is plain."""
    data = io.BytesIO()
    Image.new("RGB", (9_900, 9_900), (90, 120, 150)).save(data, "JPEG")
    found = {"JPEG of 98 megapixels": data.getvalue()}
    data = io.BytesIO()
    Image.new("RGB", (9_900, 9_900), (90, 120, 150)).save(data, "PNG")
    found["PNG of 98 megapixels"] = data.getvalue()
    data = io.BytesIO()
    picture((1000, 1000)).save(data, "JPEG", progressive=True)
    content = data.getvalue()
    scan = content[content.rindex(b"\xff\xda") : -2]
    found["progressive JPEG of 1 megapixel and 99 scans"] = content[:-2] + scan * 89 + b"\xff\xd9"
    assert all(map(is_plain, found.values()))
    return found


def seconds(work: Callable[[], object]) -> float:
    """Of one call."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    allocator.be_frugal()
    started = statistics.median(seconds(_start) for _ in range(rounds))
    kit.say("| photo | here, ms | in a helper, ms | ratio, median of rounds |")
    kit.say("|---|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for name, size in SIZES.items():
            for form in ("WEBP", "HEIF", "TIFF"):
                path = Path(folder, f"{size[0]}.{form.lower()}")
                picture(size).save(path, form)
                for what in ("decode", "open_rgb"):
                    here, there = getattr(images, what), getattr(decoding, what)
                    there(path)
                    turns = [
                        (seconds(partial(here, path)), seconds(partial(there, path))) for _ in range(rounds)
                    ]
                    own, apart = (min(column) for column in zip(*turns, strict=True))
                    ratio = statistics.median(after / before for before, after in turns)
                    label = "for the model" if what == "decode" else "whole, for the eye"
                    kit.say(
                        f"| {form}, {name}, {label} | {1000 * own:.0f} | {1000 * apart:.0f} | {ratio:.2f} |"
                    )
    kit.say(
        f"\nA helper starts in {1000 * started:.0f} ms (median) and holds {_memory():.0f} MB of its own.\n"
    )
    kit.say("| the most expensive plain files | s |")
    kit.say("|---|---:|")
    for name, content in worst().items():
        kit.say(f"| {name} | {seconds(lambda: images.decode(io.BytesIO(content))):.2f} |")  # noqa: B023


def _start() -> None:
    HELPERS.close()
    HELPERS.call(abs, 1)


def _memory() -> float:
    own = [child.memory_full_info().uss for child in psutil.Process().children()]
    return max(own, default=0) / 1e6


if __name__ == "__main__":
    main()

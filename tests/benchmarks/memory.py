"""The most memory that `tag` ever holds: python -m tests.benchmarks.memory [--quick], by hand (an hour, or minutes).

Each run is `tag FOLDER --csv FILE` in a fresh process (Linux: VmHWM). Small photos and photos of 12 megapixels with the
model that ships show what inference and decoding need, in a later run: the engine was found, and compiled where it is,
by runs before. Many tiny ones with a tiny model show what each further photo adds.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import kit

LIMIT = 260  # MB, of the issue, for a later run with 8 bits
FOUND_ON = 64  # small photos, of which the engine is found and kept
_HEAD = ("photos", "model", "count", "peak of `tag`", "processor time")


def main() -> int:
    """One table; 1 where a peak is over the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer photos")
    parser.add_argument("--engine", help="for the model that ships (default: tag's own)")
    given = parser.parse_args()
    rows, peaks = [], []
    with tempfile.TemporaryDirectory() as base:
        home = _home(Path(base), given.engine)
        for what, model, count in _runs(Path(base), quick=given.quick):
            kit.note(f"{what}, {count} photos")
            folder = _filled(Path(base, f"{what} {count}"), what, count)
            found = kit.in_child(tag, folder, *((model, None, None) if model else (None, given.engine, home)))
            peaks.append(found.peak)
            name = "the one that ships" if model is None else "tiny"
            rows.append([what, name, f"{count:,}", f"{found.peak:.0f} MB", f"{found.processor:.0f} s"])
            kit.note(f"{found.peak:.0f} MB")
    kit.say(kit.table(_HEAD, rows))
    return int(max(peaks) > LIMIT)


def _runs(base: Path, *, quick: bool) -> Iterator[tuple[str, Path | None, int]]:
    from tests.tiny_model import save_tiny_model  # not at the top: children would load its libraries

    tiny = save_tiny_model(base / "tiny.onnx")
    yield from (("small", None, count) for count in ((96, 480) if quick else (1000, 10_000)))
    yield from (("12 megapixels", None, count) for count in ((24, 96) if quick else (100, 1000)))
    yield from (("12 megapixels", tiny, count) for count in ((96, 480) if quick else (1000, 10_000)))
    yield from (("tiny", tiny, count) for count in ((1000, 10_000) if quick else (1000, 10_000, 50_000)))


def _home(base: Path, engine: str | None) -> Path:
    """Where the program has found its engine, or has loaded the one given, and has kept what it compiled."""
    from tests.benchmarks import photos

    few = base / "few"
    photos.fill(few, FOUND_ON, photos.SMALL)
    for _ in range(2):  # the second compiles what the first has found
        found = kit.in_child(tag, few, None, engine, base / "home")
        kit.note(f"before: {found.peak:.0f} MB")
    return base / "home"


def _filled(folder: Path, what: str, count: int) -> Path:
    from tests.benchmarks import photos

    size = {"12 megapixels": photos.LARGE, "small": photos.SMALL, "tiny": (64, 48)}[what]
    (original,) = photos.fill(folder.parent / what, 1, size)
    photos.link(folder, count, original)
    return folder


def tag(folder: Path, model: Path | None, engine: str | None, home: Path | None) -> None:
    """Tag a folder as the command line does, with what is in that home, or a new one; runs in a child.

    Raises:
        RuntimeError: it ended with an error.
    """
    with tempfile.TemporaryDirectory() as work, kit.quiet():
        os.environ["RETAGGER_HOME"] = str(home or work)
        from retagger_gui.__main__ import main as program

        options = ["--model", str(model)] if model else []
        options += ["--engine", engine] if engine else []
        if code := program(["tag", str(folder), "--csv", str(Path(work, "tags.csv")), *options]):
            raise RuntimeError(f"tag ended with {code}")


if __name__ == "__main__":
    sys.exit(main())

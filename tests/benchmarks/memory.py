"""The most memory that `tag` ever holds: python -m tests.benchmarks.memory [--quick], by hand (an hour, or minutes).

Each run is `tag FOLDER --csv FILE` in a fresh process (Linux: VmHWM). Photos of 12 megapixels with the model that ships
show what decoding and inference need; many tiny ones with a tiny model show what each further photo adds.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import kit

LIMIT = 600  # MB, of the issue
_HEAD = ("photos", "model", "count", "peak of `tag`", "processor time")


def main() -> int:
    """One table; 1 where a peak is over the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer photos")
    parser.add_argument("--engine", help="for the model that ships (default: tag's own)")
    given = parser.parse_args()
    rows, peaks = [], []
    with tempfile.TemporaryDirectory() as base:
        for what, model, count in _runs(Path(base), quick=given.quick):
            kit.note(f"{what}, {count} photos")
            folder = _filled(Path(base, f"{what} {count}"), what, count)
            found = kit.in_child(tag, folder, model, given.engine if model is None else None)
            peaks.append(found.peak)
            name = "the one that ships" if model is None else "tiny"
            rows.append([what, name, f"{count:,}", f"{found.peak:.0f} MB", f"{found.processor:.0f} s"])
            kit.note(f"{found.peak:.0f} MB")
    kit.say(kit.table(_HEAD, rows))
    return int(max(peaks) > LIMIT)


def _runs(base: Path, *, quick: bool) -> Iterator[tuple[str, Path | None, int]]:
    from tests.tiny_model import save_tiny_model  # not at the top: children would load its libraries

    tiny = save_tiny_model(base / "tiny.onnx")
    yield from (("12 megapixels", None, count) for count in ((24, 96) if quick else (100, 1000)))
    yield from (("12 megapixels", tiny, count) for count in ((96, 480) if quick else (1000, 10_000)))
    yield from (("tiny", tiny, count) for count in ((1000, 10_000) if quick else (1000, 10_000, 50_000)))


def _filled(folder: Path, what: str, count: int) -> Path:
    from tests.benchmarks import photos

    size = photos.LARGE if what != "tiny" else (64, 48)
    (original,) = photos.fill(folder.parent / what, 1, size)
    photos.link(folder, count, original)
    return folder


def tag(folder: Path, model: Path | None, engine: str | None) -> None:
    """Tag a folder as the command line does; runs in a child.

    Raises:
        RuntimeError: it ended with an error.
    """
    with tempfile.TemporaryDirectory() as home, kit.quiet():
        os.environ["RETAGGER_HOME"] = home
        from retagger_gui.__main__ import main as program

        options = ["--model", str(model)] if model else []
        options += ["--engine", engine] if engine else []
        if code := program(["tag", str(folder), "--csv", str(Path(home, "tags.csv")), *options]):
            raise RuntimeError(f"tag ended with {code}")


if __name__ == "__main__":
    sys.exit(main())

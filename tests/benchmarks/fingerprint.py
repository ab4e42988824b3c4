"""What it costs to know a photo by all of its content: python -m tests.benchmarks.fingerprint, by hand.

Processor time a photo, of files that the system has in memory: by a sample of six chunks of 64 KiB as earlier versions
did, by all of it, and beside them what the tagging does with the same photo anyway.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from PIL import Image

from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.images import decode
from retagger_gui.core.store.earlier import sample
from tests.benchmarks import kit, photos

_CALLS = 10
_PLAN = (3508, 2480)  # A4 at 300 dpi, uncompressed: 26 MB


def main() -> int:
    """The table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    rows: dict[str, list[str]] = {}
    head = ["processor time a photo"]
    with tempfile.TemporaryDirectory() as folder:
        for path in _files(Path(folder)):
            head += [f"{path.suffix[1:]} of {path.stat().st_size / 1e6:.1f} MB"]
            cases = {
                "all of it (BLAKE3)": _repeated(lambda path=path: fingerprint(path)),  # type: ignore[misc]
                "a sample (BLAKE2b), as before": _repeated(lambda path=path: sample(path)),  # type: ignore[misc]
                "decoding it for the model": _repeated(lambda path=path: decode(path)),  # type: ignore[misc]
            }
            found = kit.interleaved(cases, rounds=rounds, clock=kit.processor)
            for name, timing in found.items():
                rows.setdefault(name, [name]).append(f"{timing.median / _CALLS * 1e3:.2f} ms")
    kit.say(kit.table(head, rows.values()))
    return 0


def _files(folder: Path) -> list[Path]:
    small = photos.fill(folder / "small", 1, photos.SMALL)
    large = photos.fill(folder / "large", 1, photos.LARGE)
    plan = folder / "plan.bmp"
    Image.effect_noise(_PLAN, 40).convert("RGB").save(plan)
    return [*small, *large, plan]


def _repeated(case: kit.Case) -> kit.Case:
    def repeated() -> None:
        for _ in range(_CALLS):
            case()

    return repeated


if __name__ == "__main__":
    sys.exit(main())

"""Run the benchmarks by hand: python -m tests.benchmarks [NAME ...] prints the Markdown tables of README.md here."""

import argparse
import pkgutil
import subprocess
import sys
from pathlib import Path

from tests import benchmarks
from tests.benchmarks import kit


def names() -> list[str]:
    """Every module of this package that has a main() of its own; nothing needs to be registered."""
    folder = Path(benchmarks.__path__[0])
    found = [entry.name for entry in pkgutil.iter_modules([str(folder)]) if not entry.name.startswith("_")]
    return [name for name in found if "\ndef main(" in (folder / f"{name}.py").read_text("utf-8")]


def main() -> int:
    """Each benchmark in a process of its own, one after the other; 1 where one of them failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(names())}")
    chosen = parser.parse_args().names or names()
    if unknown := sorted(set(chosen) - set(names())):
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are: {', '.join(names())}")
    kit.say(f"Machine: {kit.machine()}")
    failed = [name for name in chosen if not _passed(name)]
    if failed:
        kit.note(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def _passed(name: str) -> bool:
    kit.say(f"\n### {name}\n")
    return subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())

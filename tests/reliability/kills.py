"""Kill the program at random moments, look at what it left, start it again on that, and so on.

    python -m tests.reliability.kills [--core 300] [--full 40] [--read-only 40] [--clock 40] [--two 40]
        [--window 20] [--seed 1]

Each number says how many kills of a kind: of a writer on core alone; on a disk that is filled and freed all the time
(needs root); on one that turns read-only while it runs, or was so when it began (needs root); with a clock that jumps;
of one of two writers on one folder; of the real window, on a virtual screen where there is Xvfb. After each kill: no
acknowledged decision is lost, the disk holds the state after some change that the journal names, every database passes
SQLite's integrity check, and every export and the settings are whole.
"""

import argparse
import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import openpyxl
import psutil

from retagger_gui import settings
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.store import Store
from tests.core.failing_disk import FailingDisk, failing_disk
from tests.core.small_disk import SmallDisk, small_disk
from tests.reliability.journal import Journal, State
from tests.reliability.writer import PHOTOS, ROWS, photo_of

_WRITER = "tests.reliability.writer"
_LONGEST = 1.0  # seconds from its first word to a writer's end


@dataclass(slots=True)
class Tally:
    """What a series of kills came to."""

    kills: int = 0
    changes: int = 0
    acknowledged: int = 0
    failed_writes: int = 0
    debris: int = 0  # temporary files left behind by kills
    problems: list[str] = field(default_factory=list)

    def line(self, kind: str) -> str:
        """One row of a table."""
        return (
            f"| {kind} | {self.kills} | {self.changes:,} | {self.acknowledged:,} | {self.failed_writes:,} | "
            f"{self.debris} | {len(self.problems)} |"
        )


class Program:
    """A writer that runs; what it says is read at once, as a full pipe would hold it up."""

    def __init__(self, module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        command = [sys.executable, "-m", module, *arguments]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
        )
        self._said = bytearray()
        self._errors = bytearray()
        self._readers = [
            threading.Thread(target=self._read, args=(stream, into), daemon=True)
            for stream, into in (
                (self._process.stdout, self._said),
                (self._process.stderr, self._errors),
            )
        ]
        for reader in self._readers:
            reader.start()

    def _read(self, stream: object, into: bytearray) -> None:
        while data := os.read(stream.fileno(), 65536):  # type: ignore[attr-defined]
            into.extend(data)

    def wait_for_words(self) -> None:
        """Until it has begun to work, or died."""
        while not self._said and self._process.poll() is None:
            time.sleep(0.005)

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """In no system call: to an fsync in the very moment in which ext4 is aborted, Linux says that it was done."""
        watched = psutil.Process(self._process.pid)
        self._process.send_signal(signal.SIGSTOP)
        for _ in range(2000):
            if watched.status() in (psutil.STATUS_STOPPED, psutil.STATUS_ZOMBIE):
                break
            time.sleep(0.005)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def kill(self) -> tuple[Journal, str]:
        """What it said, and why it had died already, if it had."""
        died = self._process.poll() is not None
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        for reader in self._readers:
            reader.join()
        journal = Journal()
        journal.read(bytes(self._said))
        return journal, self._errors.decode() if died else ""


class Disk(Protocol):
    """What becomes of the disk during each life."""

    def before(self, chance: random.Random) -> None: ...

    def meanwhile(self, chance: random.Random, programs: "Iterable[Program]") -> None:
        """Several times in a life."""

    def after(self) -> None:
        """All is well again."""


class FullDisk:
    """Filled and freed all the time."""

    def __init__(self, disk: SmallDisk) -> None:
        self._disk = disk

    def before(self, chance: random.Random) -> None:
        pass

    def meanwhile(self, chance: random.Random, programs: "Iterable[Program]") -> None:
        self._disk.free() if chance.random() < 0.3 else self._disk.fill()

    def after(self) -> None:
        self._disk.free()


class ReadOnlyDisk:
    """Turns read-only beneath the open files, or is so at first and can be written later."""

    def __init__(self, disk: FailingDisk) -> None:
        self._disk = disk
        self._protected = self._failed = False

    def before(self, chance: random.Random) -> None:
        self._protected = chance.random() < 0.4
        if self._protected:
            self._disk.protect()

    def meanwhile(self, chance: random.Random, programs: "Iterable[Program]") -> None:
        if chance.random() < 0.7:
            return
        if self._protected:
            self._disk.unprotect()
            self._protected = False
        elif not self._failed:
            with contextlib.ExitStack() as paused:
                for program in programs:
                    paused.enter_context(program.paused())
                self._disk.fail()
            self._failed = True

    def after(self) -> None:
        self._disk.repair()
        self._failed = False


class Series:
    """One folder, and the lives of writers on it."""

    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.states: dict[str, State] = {
            name: {photo_of(name, n).relative: None for n in range(PHOTOS)} for name in names
        }
        self.tally = Tally()

    def one_kill(self, seed: int, *options: str, disk: "Disk | None" = None) -> None:
        """Start a writer of each name, kill them one after the other, and look."""
        chance = random.Random(seed)
        if disk is not None:
            disk.before(chance)
        running = {
            name: Program(_WRITER, str(self.folder), name, str(seed + place), *options)
            for place, name in enumerate(self.states)
        }
        if chance.random() < 0.9:  # else it may be killed while it opens its files
            next(iter(running.values())).wait_for_words()
        end = time.monotonic() + chance.uniform(0, _LONGEST)
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.1))
            if disk is not None:
                disk.meanwhile(chance, running.values())
        journals = {name: program.kill() for name, program in running.items()}
        if disk is not None:
            disk.after()
        self.tally.kills += 1
        for name, (journal, died) in journals.items():
            if died:
                self.tally.problems.append(f"seed {seed}: {name} died by itself: {died}")
            self._count(journal)
        self.look(seed, {name: journal for name, (journal, _) in journals.items()})

    def _count(self, journal: Journal) -> None:
        self.tally.changes += len(journal.changes)
        self.tally.acknowledged += journal.acknowledged
        self.tally.failed_writes += len([words for words in journal.remarks if words != "open"])

    def look(self, seed: int, journals: dict[str, Journal]) -> None:
        problems = self.tally.problems
        for file in self.folder.rglob("*.sqlite*"):
            if file.suffix in (".sqlite", ".sqlite3") and (fault := integrity(file)) != "ok":
                problems.append(f"seed {seed}: {file.name}: {fault}")
        problems += [f"seed {seed}: {fault}" for fault in half_written(self.folder)]
        leftovers = [*self.folder.rglob(".retagger-*.tmp"), *self.folder.rglob("*.part")]
        self.tally.debris += len(leftovers)
        for file in leftovers:
            file.unlink()
        store = Store(self.folder / "decisions.sqlite3")
        if store.notice:
            problems.append(f"seed {seed}: {store.notice}")
        for name, journal in journals.items():
            said = store.annotations([(photo_of(name, n), f"{name}{n}") for n in range(PHOTOS)])
            found = {photo_of(name, n).relative: one.label for n, one in enumerate(said)}
            if found not in journal.states(self.states[name]):
                problems.append(f"seed {seed}: {name}: {lost(found, journal, self.states[name])}")
            self.states[name] = found
        store.close()


def integrity(file: Path) -> str:
    """What SQLite says of a database."""
    with contextlib.closing(sqlite3.connect(file)) as db:
        return str(db.execute("PRAGMA integrity_check").fetchone()[0])


def half_written(folder: Path) -> Iterator[str]:
    """Exports and settings that are not whole."""
    for file in folder.glob("*.csv"):
        if len(rows := list(read_csv(file))) != ROWS:
            yield f"{file.name} has {len(rows)} rows"
    for file in folder.glob("*.xlsx"):
        openpyxl.load_workbook(file, read_only=True).close()
    for file in folder.glob("*.json"):
        json.loads(file.read_text("utf-8"))
    if (file := folder / "settings.json").exists() and settings.load(file).theme == "system":
        yield "the settings are gone"


def lost(found: State, journal: Journal, before: State) -> str:
    """The difference to the state that was acknowledged, in words."""
    wanted = journal.states(before)[0]
    other = {photo: (wanted[photo], found[photo]) for photo in wanted if wanted[photo] != found[photo]}
    return f"acknowledged {journal.acknowledged} of {len(journal.changes)}; (wanted, found) {other}"


def core(kills: int, seed: int, place: Path, *options: str, names: Sequence[str] = ("a",)) -> Tally:
    """Kill writers on core alone."""
    series = Series(place, names)
    for number in range(kills):
        series.one_kill(seed * 1_000_000 + number * 10, *options)
    return series.tally


def full(kills: int, seed: int, place: Path) -> Tally | None:
    """The same on a disk that is filled and freed meanwhile; None where none can be mounted."""
    with small_disk(place) as disk:
        if disk is None:
            return None
        series = Series(disk.root / "data", ("a",))
        for number in range(kills):
            series.one_kill(seed * 1_000_000 + number * 10, disk=FullDisk(disk))
        return series.tally


def read_only(kills: int, seed: int, place: Path) -> Tally | None:
    """The same on a disk that turns read-only, or was so at first; None where none can be mounted."""
    with failing_disk(place) as disk:
        if disk is None:
            return None
        series, trouble = Series(disk.root / "data", ("a",)), ReadOnlyDisk(disk)
        for number in range(kills):
            series.one_kill(seed * 1_000_000 + number * 10, disk=trouble)
        return series.tally


def main() -> None:
    """Run what was asked for, and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name, usual in (
        ("core", 300),
        ("full", 40),
        ("read-only", 40),
        ("clock", 40),
        ("two", 40),
        ("window", 20),
        ("seed", 1),
    ):
        parser.add_argument(f"--{name}", type=int, default=usual)
    asked = parser.parse_args()
    rows, problems = [], []
    with tempfile.TemporaryDirectory(prefix="retagger-kills-") as place:
        root = Path(place)
        kinds: dict[str, Callable[[], Tally | None]] = {
            "core": lambda: core(asked.core, asked.seed, root / "core"),
            "full disk": lambda: full(asked.full, asked.seed, root / "full"),
            "read-only": lambda: read_only(asked.read_only, asked.seed, root / "read-only"),
            "jumping clock": lambda: core(asked.clock, asked.seed, root / "clock", "--clock"),
            "two programs": lambda: core(asked.two, asked.seed, root / "two", names=("a", "b")),
            "window": lambda: window(asked.window, asked.seed, root / "window"),
        }
        for (kind, work), kills in zip(
            kinds.items(),
            (asked.core, asked.full, asked.read_only, asked.clock, asked.two, asked.window),
            strict=True,
        ):
            tally = work() if kills else None
            if tally is None:
                print(f"{kind}: passed over", flush=True)
                continue
            rows.append(tally.line(kind))
            problems += [f"{kind}: {problem}" for problem in tally.problems]
            print(rows[-1], flush=True)
    print(
        "\n| kills of | kills | changes | acknowledged | writes that failed first | temporary files | problems |"
    )
    print("|---|---|---|---|---|---|---|")
    print("\n".join(rows))
    print("\n".join(problems) or "No problem found.")
    sys.exit(bool(problems))


def window(kills: int, seed: int, place: Path) -> Tally | None:
    """Kill the real window; None where there is no virtual screen."""
    from tests.reliability.window_kills import window_kills

    return window_kills(kills, seed, place)


if __name__ == "__main__":
    main()

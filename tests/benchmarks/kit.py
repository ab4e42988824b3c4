"""What the benchmarks share: interleaved timing, processor time, peak memory in a child, the machine in words, tables.

pyperf gives the statistics and the facts about the machine. Its own runner is not used, nor pytest-benchmark: both run
all of A and then all of B, so that a processor that slows down meanwhile would look like a difference.
"""

import contextlib
import importlib.metadata
import multiprocessing
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import psutil
import pyperf

Case = Callable[[], object]
Clock = Callable[[], float]

wall: Clock = time.perf_counter
processor: Clock = time.process_time
"""Seconds that all threads of this process were computing: what others do on the machine hardly changes it."""

_ARITHMETIC = ("avx2", "avx512f", "avx_vnni", "avx512_vnni", "avx512_bf16", "amx_int8", "amx_bf16")
_PACKAGES = ("numpy", "Pillow", "onnxruntime", "openvino", "PySide6-Essentials")


@dataclass(frozen=True, slots=True)
class Timing:
    """How long one case took, round by round.

    Attributes:
        name: of the case.
        seconds: a round each, in the order in which they were run.
    """

    name: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """Seconds."""
        return float(self._benchmark().median())

    @property
    def spread(self) -> float:
        """Median absolute deviation, in seconds; 0 for a single round."""
        return float(self._benchmark().median_abs_dev()) if len(self.seconds) > 1 else 0.0

    def rate(self, count: int) -> float:
        """`count` things a round, as things a second."""
        return count / self.median

    def _benchmark(self) -> pyperf.Benchmark:
        runs = [
            pyperf.Run([value], metadata={"name": self.name}, collect_metadata=False)
            for value in self.seconds
        ]
        return pyperf.Benchmark(runs)


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times as fast as another a case is, round against round.

    Attributes:
        median: of the rounds' ratios.
        low: the smallest.
        high: the largest.
    """

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f} to {self.high:.2f})"


def interleaved(
    cases: Mapping[str, Case], *, rounds: int = 5, warmups: int = 1, clock: Clock = wall
) -> dict[str, Timing]:
    """Time every case in turn, A, B, A, B and so on, in this process.

    Args:
        cases: by name; each is called without arguments and should do the same work every time.
        rounds: calls of each case that count.
        warmups: calls of each before that, which don't.
        clock: `wall` or `processor`, or any function that returns seconds.
    """
    for case in [*cases.values()] * warmups:
        case()
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, case in cases.items():
            begun = clock()
            case()
            seconds[name].append(clock() - begun)
    return {name: Timing(name, tuple(found)) for name, found in seconds.items()}


def ratio(slow: Timing, fast: Timing) -> Ratio:
    """How many times as fast `fast` is as `slow`; both from one call of interleaved()."""
    ratios = [a / b for a, b in zip(slow.seconds, fast.seconds, strict=True)]
    return Ratio(statistics.median(ratios), min(ratios), max(ratios))


@dataclass(frozen=True, slots=True)
class Child:
    """What a function did in a process of its own.

    Attributes:
        value: what it returned.
        peak: the most memory that the process ever held, in MB (resident).
        processor: seconds that it computed, in all threads, its imports included.
    """

    value: object
    peak: float
    processor: float


def in_child(function: Callable[..., object], *arguments: object) -> Child:
    """Run a function in a fresh Python, and say what it cost.

    The child imports the function's module (and, as `spawn` does, the main module), nothing else: keep heavy imports
    that the program itself would not make inside functions.

    Args:
        function: of a module that can be imported; arguments and answer must be picklable.
        arguments: for it.
    """
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(_measured, function, arguments).result()


def _measured(function: Callable[..., object], arguments: Sequence[object]) -> Child:
    value = function(*arguments)
    return Child(value, peak_megabytes(), time.process_time())


def peak_megabytes() -> float:
    """The most memory that this process ever held, in MB (resident; Linux: VmHWM, which begins anew at exec)."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text("ascii").splitlines())
        return int(lines["VmHWM"].split()[0]) * 1024 / 1e6
    info = psutil.Process().memory_info()
    if hasattr(info, "peak_wset"):
        return float(info.peak_wset) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # macOS counts bytes


def resident_megabytes() -> float:
    """The memory that this process holds now, in MB (resident)."""
    return float(psutil.Process().memory_info().rss) / 1e6


def cores() -> int:
    """Processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def machine() -> str:
    """The machine and the versions, in one line for README."""
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{_processor_name()} ({_arithmetic()}), {cores()} cores, {memory:.0f} GiB of memory, "
        f"{platform.system()} {platform.machine()}; {_versions()}"
    )


def _processor_name() -> str:
    facts = pyperf.Run([1.0], collect_metadata=True).get_metadata()
    return str(facts.get("cpu_model_name") or platform.processor() or "unknown processor")


def _arithmetic() -> str:
    """Which instructions that matter for a network the processor has; where the system doesn't say: its kind."""
    information = Path("/proc/cpuinfo")
    if not information.exists():
        return platform.machine()
    flags = set(information.read_text("utf-8").split())
    return ", ".join(name for name in _ARITHMETIC if name in flags) or "none of " + ", ".join(_ARITHMETIC)


def _versions() -> str:
    found = [f"Python {platform.python_version()}"]
    for name in _PACKAGES:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return ", ".join(found)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; every column but the first is set to the right.

    >>> print(table(["what", "photos/s"], [["decode", 120]]))
    """
    lines = [_line(head), _line(["---", *["---:"] * (len(head) - 1)]), *map(_line, rows)]
    return "\n".join(lines)


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def say(text: str = "") -> None:
    """Print at once, even into a pipe."""
    print(text, flush=True)


def note(text: str) -> None:
    """What is going on meanwhile: to stderr, so that it stays out of the tables."""
    print(text, file=sys.stderr, flush=True)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Without the progress bar."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, contextlib.redirect_stderr(nowhere):
        yield

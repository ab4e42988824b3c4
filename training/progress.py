"""What a person sees of a long step: a progress bar on stderr, and a CSV log that curves are drawn from."""

import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from tqdm import tqdm

from training.checkpoint import replace_text
from training.errors import TrainingError

T = TypeVar("T")


def progress(
    items: Iterable[T], total: int, what: str, *, unit: str = "photo", leave: bool = True
) -> Iterator[T]:
    """Yield the items under a bar with the count, the rate and the time left."""
    yield from bar(items, total, what, unit=unit, leave=leave)


def bar(
    items: Iterable[Any] | None, total: int, what: str, *, unit: str = "photo", leave: bool = True
) -> "tqdm[Any]":
    """A tqdm bar: `update(n)` counts photos, `set_postfix(loss=..., accuracy=...)` adds figures.

    Where stderr is no terminal (a log file), it draws only every ten seconds.
    """
    return tqdm(
        items,
        total=total,
        desc=what,
        unit=f" {unit}s",
        leave=leave,
        dynamic_ncols=True,
        mininterval=0.5 if sys.stderr.isatty() else 10.0,
        smoothing=0.1,
    )


class CsvLog:
    """A CSV that grows by a row an epoch and survives a kill: each row is flushed at once.

    Args:
        path: the file; made with its folder.
        columns: the names of the figures.
        keep: on resuming, the number of rows of before that still count; None starts anew.

    Raises:
        TrainingError: the file cannot be written.
    """

    def __init__(self, path: Path, columns: Sequence[str], *, keep: int | None = None) -> None:
        self._path, self._columns = path, tuple(columns)
        rows = read_log(path)[:keep] if keep is not None and path.exists() else []
        text = io.StringIO(newline="")
        csv.writer(text).writerows([self._columns, *([row[name] for name in self._columns] for row in rows)])
        replace_text(path, text.getvalue())

    def add(self, **figures: object) -> None:
        """Append one row; figures not given stay empty.

        Raises:
            TrainingError: the file cannot be written.
        """
        try:
            with self._path.open("a", encoding="utf-8", newline="") as file:
                csv.writer(file).writerow([_text(figures.get(name, "")) for name in self._columns])
        except OSError as error:
            raise TrainingError(f"The log {self._path} cannot be written ({error.strerror}).") from error


def read_log(path: Path) -> list[dict[str, str]]:
    """The rows of a log, as text.

    Raises:
        TrainingError: it cannot be read.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"The log {path} cannot be read ({error}).") from error


def _text(figure: object) -> str:
    return f"{figure:.6g}" if isinstance(figure, float) else str(figure)

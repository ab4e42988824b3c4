"""Looks through folders in the background, one after the other, and says what is known of each photo found."""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.errors import StoreError
from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known
from retagger_gui.core.sources.finding import find
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.model_loading import LoadedModel
from retagger_gui.qt.state.prediction_cache import PredictionCache, Recogniser

# Photos looked up in the store, and then taken in by the main thread, at a time: some milliseconds.
CHUNK = 256
# Fills a screen: the first cards come soon, and beside them the main thread shows the whole board.
_FIRST_CHUNK = 64
_INTERVAL = 0.03  # seconds between two batches of cards at least
_SOON = 0.05  # seconds after which a smaller chunk is handed on


@dataclass(frozen=True, slots=True)
class Found:
    """Photos from a scan, with what is known of them already, and the model whose predictions these are."""

    known: Sequence[Known]
    loaded: LoadedModel | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that went wrong on the way and did not end the job."""

    sentence: str
    path: Path | None = None


class Replaces(Enum):
    """What goes once a scan finds its first photo."""

    NOTHING = auto()
    ALL = auto()  # all that is open: other photos come
    # likewise, but they are the same photos, read anew: what was said of them can still be undone
    SAME = auto()


@dataclass(slots=True)
class Scan:
    """One scan."""

    paths: list[Path]  # the folders and photos to look through
    replaces: Replaces  # NOTHING again once it has
    files: set[Path] = field(default_factory=set)  # which of them are files; known with the first photo
    found: int = 0  # photos found so far
    added: int = 0  # those of them that were not on the board yet
    troubles: list[Trouble] = field(default_factory=list)  # what could not be read
    # what holds photos and was left out; counted in the worker, and read once the scan has ended
    left_out: LeftOut = field(default_factory=LeftOut)


class Scanning(QObject):
    """The scan under way, and those that wait for it to end."""

    begun = Signal()  # a scan is under way from now on
    found = Signal(object, object)  # (Scan, list[Found]), the next photos
    finished = Signal(object)  # a Scan has ended, or failed (its troubles say so)

    def __init__(
        self,
        cache: PredictionCache,
        runner: Runner,
        model: Callable[[], LoadedModel | None],
        flush: Callable[[], object],
        *,
        extracted: Path,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read before `begin`.

        Args:
            cache: what is known of photos.
            model: tells the model in use, in a worker, anew for each chunk.
            flush: waits, in a worker, until what a person decided is written: the same folder may be opened again
                right after a decision.
            extracted: the folder for what is taken out of brochures, archives and the like.
        """
        super().__init__(parent)
        self._cache = cache
        self._runner = runner
        self._model = model
        self._flush = flush
        self._extracted = extracted
        self._current: Scan | None = None
        self._job: Job | None = None
        self._waiting: list[list[Path]] = []

    @property
    def active(self) -> bool:
        """Whether a scan is under way."""
        return self._current is not None

    def begin(
        self, paths: Iterable[Path], replaces: Replaces, *, beside: bool, first: Path | None = None
    ) -> None:
        """Look through folders now, while no other scan is under way.

        Args:
            paths: the folders.
            replaces: what they take the place of.
            beside: whether photos of other folders stay open.
            first: the folder that was opened alone before others came, if one was.
        """
        current = Scan(list(dict.fromkeys(path.absolute() for path in paths)), replaces)
        job = Job(
            partial(self._results, current, beside, first),
            self,
            name="scan",
            interval=_INTERVAL,
            buffered=1,
        )
        self._current, self._job = current, job
        job.batch.connect(self._on_batch)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self.begun.emit()
        job.start(self._runner)

    def wait_in_line(self, paths: Iterable[Path]) -> None:
        """Look through these once the scan under way has ended."""
        self._waiting.append(list(paths))

    def next_in_line(self) -> list[Path] | None:
        """What to look through next; None when nothing waits."""
        return self._waiting.pop(0) if self._waiting else None

    def cancel(self) -> None:
        """End the scan soon, with what it has found so far; what waits is dropped."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def drop(self) -> None:
        """End the scan at once; nothing more is heard of it, nor of what waits."""
        self._waiting.clear()
        if self._job is not None:
            self._job.abandon()
        self._current = self._job = None

    # In a worker

    def _results(self, scan: Scan, beside: bool, first: Path | None, job: Job) -> Iterator[Found | Trouble]:
        """The photos a chunk at a time, each with what the store knows of it."""
        self._flush()
        scan.files.update(path for path in scan.paths if os.path.isfile(path))  # noqa: PTH113  (as in scan)
        troubles: list[Trouble] = []

        def on_problem(path: Path, sentence: str) -> None:
            troubles.append(Trouble(sentence, path))

        photos = find(
            scan.paths,
            self._extracted,
            left_out=scan.left_out,
            cancelled=job.cancelled,
            on_problem=on_problem,
            beside=beside,
            first=first,
        )
        recogniser = self._cache.recogniser()
        for chunk in _chunks(photos):
            yield self._looked_up(chunk, recogniser, troubles)
            yield from _drained(troubles)
        yield from _drained(troubles)

    def _looked_up(self, photos: list[Photo], recogniser: Recogniser, troubles: list[Trouble]) -> Found:
        loaded = self._model()
        try:
            return Found(self._cache.known(photos, loaded, recogniser), loaded)
        except StoreError as error:
            troubles.append(Trouble(str(error)))
            return Found(list(map(Known, photos)))

    # On the main thread

    @Slot(object)
    def _on_batch(self, results: list[Found | Trouble]) -> None:
        current = self._current
        if current is None:
            return
        current.troubles += [result for result in results if isinstance(result, Trouble)]
        self.found.emit(current, [result for result in results if isinstance(result, Found)])

    @Slot(object)
    def _on_failed(self, sentence: str) -> None:
        if self._current is not None:
            self._current.troubles.append(Trouble(sentence))

    @Slot()
    def _on_finished(self) -> None:
        ended = self._current
        self._current = self._job = None
        if ended is not None:
            self.finished.emit(ended)


def _chunks(photos: Iterable[Photo]) -> Iterator[list[Photo]]:
    """A few photos at a time: as many as come within a moment, so that a slow drive shows what it has."""
    chunk: list[Photo] = []
    full = _FIRST_CHUNK
    since = time.monotonic()
    for photo in photos:
        chunk.append(photo)
        if len(chunk) >= full or time.monotonic() - since > _SOON:
            yield chunk
            chunk, full = [], CHUNK
            since = time.monotonic()
    if chunk:
        yield chunk


def _drained(troubles: list[Trouble]) -> Iterator[Trouble]:
    while troubles:
        yield troubles.pop(0)

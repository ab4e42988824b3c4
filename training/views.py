"""Photos as the optimiser takes them: decoded anew in each epoch, or a few views cached behind frozen blocks.

A view is one variation of a photo. Behind blocks that don't learn, its activations (and a teacher's features of
the very same view) never change, so they are computed once and read back in every epoch.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor, nn

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import squeeze
from training.augment import load, vary
from training.checkpoint import replace_text
from training.config import Config
from training.errors import TrainingError
from training.network import normalise
from training.progress import bar
from training.table import Entry

Run = Callable[[Tensor], npt.NDArray[np.float32]]
_CHUNK = 64  # photos computed between two notes of how far a cache has come


@dataclass(frozen=True, slots=True)
class Batch:
    """What one step learns from.

    Attributes:
        inputs: float32[N, ...], normalised photos or cached activations.
        features: float32[N, D] of the teacher for the same views, or None.
    """

    inputs: Tensor
    features: Tensor | None = None


class Views(Protocol):
    """A source of batches; the same arguments give the same batch."""

    def batch(self, rows: npt.NDArray[np.int64], epoch: int) -> Batch:
        """The photos in `rows` as they look in `epoch`."""

    def prepare(self, batches: Sequence[npt.NDArray[np.int64]], epoch: int) -> Iterator[Batch]:
        """`batch` for each of `batches`, computed ahead where that helps."""


class LivePhotos:
    """Photos decoded and varied anew for each epoch, in `workers` threads, a few batches ahead."""

    def __init__(
        self, entries: Sequence[Entry], *, size: int, strength: str, seed: int, workers: int
    ) -> None:
        self._entries, self._size, self._strength, self._seed = entries, size, strength, seed
        self._pool = ThreadPoolExecutor(max(1, workers))

    def batch(self, rows: npt.NDArray[np.int64], epoch: int) -> Batch:
        """Normalised photos float32[N, 3, size, size]."""
        photos = [self._photo(int(row), epoch) for row in rows]
        return Batch(normalise(torch.from_numpy(np.stack(photos))))

    def prepare(self, batches: Sequence[npt.NDArray[np.int64]], epoch: int) -> Iterator[Batch]:
        """As `batch`, with four batches decoded ahead in the pool."""
        waiting: list[list[Future[npt.NDArray[np.uint8]]]] = []
        for rows in batches:
            waiting.append([self._pool.submit(self._photo, int(row), epoch) for row in rows])
            if len(waiting) > 4:
                yield self._collect(waiting.pop(0))
        for futures in waiting:
            yield self._collect(futures)

    def _collect(self, futures: Sequence[Future[npt.NDArray[np.uint8]]]) -> Batch:
        return Batch(normalise(torch.from_numpy(np.stack([future.result() for future in futures]))))

    def _photo(self, row: int, epoch: int) -> npt.NDArray[np.uint8]:
        rng = np.random.default_rng((self._seed, epoch, row))
        return squeeze(vary(_load(self._entries[row]), self._strength, rng), self._size)


class CachedViews:
    """`count` views a photo behind frozen blocks, in memory-mapped files; one view is taken in each epoch."""

    def __init__(
        self, activations: npt.NDArray[np.float16], features: npt.NDArray[np.float32] | None, seed: int
    ) -> None:
        self._activations, self._features = activations, features
        # Neighbours start at different views, so that every epoch mixes all of them.
        starts = np.random.default_rng(seed).integers(0, len(activations), activations.shape[1])
        self._first: npt.NDArray[np.int64] = np.asarray(starts, np.int64)

    @property
    def activations(self) -> npt.NDArray[np.float16]:
        """float16[views, photos, ...]."""
        return self._activations

    @property
    def features(self) -> npt.NDArray[np.float32] | None:
        """float32[views, photos, D] of the teacher, or None."""
        return self._features

    def batch(self, rows: npt.NDArray[np.int64], epoch: int) -> Batch:
        """Activations float32[N, ...], channels-last in memory, with the teacher's features of the same view."""
        views: npt.NDArray[np.int64] = (self._first[rows] + epoch) % len(self._activations)
        inputs = torch.from_numpy(
            np.stack([self._activations[v, r] for v, r in zip(views.tolist(), rows.tolist(), strict=True)])
        )
        inputs = inputs.float()
        if inputs.ndim == 4:
            inputs = inputs.to(memory_format=torch.channels_last)
        features = None if self._features is None else torch.from_numpy(self._features[views, rows])
        return Batch(inputs, features)

    def prepare(self, batches: Sequence[npt.NDArray[np.int64]], epoch: int) -> Iterator[Batch]:
        """As `batch`, one after the other: reading back costs next to nothing."""
        return (self.batch(rows, epoch) for rows in batches)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a cache holds; two equal recipes give equal caches.

    Attributes:
        size: side of the photos in pixels for the frozen blocks.
        views: of each photo; where there are several, the first is the photo as it is.
        strength: of the variation.
        key: names the weights of the frozen blocks and of the teacher.
        teacher_size: side of the photos in pixels for the teacher.
    """

    size: int
    views: int
    strength: str
    seed: int
    key: str
    teacher_size: int = 0


def cached(
    folder: Path, entries: Sequence[Entry], recipe: Recipe, *, frozen: Run, teacher: Run | None, workers: int
) -> CachedViews:
    """Compute the views of `entries`, or go on where an interrupted run stopped, or just open them.

    Args:
        folder: where the files lie; those of another recipe are replaced.
        frozen: the blocks that don't learn, normalised photos -> float32[N, ...].
        teacher: uint8[N, s, s, 3] -> features float32[N, D], or None.

    Raises:
        TrainingError: a photo vanished, or the disk is full.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        filling = _Filling(folder, entries, recipe, frozen, teacher)
        with ThreadPoolExecutor(max(1, workers)) as pool:
            filling.run(pool)
    except OSError as error:
        raise TrainingError(
            f"The cache {folder} cannot be written ({error.strerror}); is the disk full?"
        ) from error
    return CachedViews(filling.activations, filling.features, recipe.seed)


_Job = tuple[int, range]  # a view, and the photos to render of it
_Pair = tuple[
    npt.NDArray[np.uint8], npt.NDArray[np.uint8]
]  # a view for the frozen blocks, and for the teacher


class _Filling:
    """A cache on its way: its files, and a note of how many chunks they hold."""

    def __init__(
        self, folder: Path, entries: Sequence[Entry], recipe: Recipe, frozen: Run, teacher: Run | None
    ) -> None:
        self._entries, self._recipe, self._frozen, self._teacher = entries, recipe, frozen, teacher
        self._note, self._key = folder / "progress.json", _key(entries, recipe)
        self._done = _done(self._note, self._key) if (folder / "activations.npy").exists() else 0
        own, other = _view(entries[0], 0, 0, recipe)
        sample = frozen(normalise(torch.from_numpy(np.stack([own]))))
        shape = (recipe.views, len(entries))
        self.activations = _map(
            folder / "activations.npy", (*shape, *sample.shape[1:]), np.float16, self._done
        )
        self.features = None
        if teacher is not None:
            width = teacher(torch.from_numpy(np.stack([other]))).shape[1]
            self.features = _map(folder / "features.npy", (*shape, width), np.float32, self._done)

    def run(self, pool: ThreadPoolExecutor) -> None:
        """Fill what is missing; the next chunk is rendered in `pool` while one is computed."""
        jobs = self._jobs()
        progress = bar(None, sum(len(rows) for _, rows in jobs), "Views behind the frozen blocks")
        progress.update(sum(len(rows) for _, rows in jobs[: self._done]))
        ahead = None
        for number in range(self._done, len(jobs)):
            rendered = ahead or self._render(pool, jobs[number])
            ahead = self._render(pool, jobs[number + 1]) if number + 1 < len(jobs) else None
            self._compute(jobs[number], [future.result() for future in rendered])
            if number % 10 == 9 or number + 1 == len(jobs):
                replace_text(self._note, json.dumps({"key": self._key, "done": number + 1}))
            progress.update(len(rendered))
        progress.close()

    def _jobs(self) -> list[_Job]:
        count = len(self._entries)
        chunks = [range(start, min(start + _CHUNK, count)) for start in range(0, count, _CHUNK)]
        return [(view, rows) for view in range(self._recipe.views) for rows in chunks]

    def _render(self, pool: ThreadPoolExecutor, job: _Job) -> list[Future[_Pair]]:
        view, rows = job
        return [pool.submit(_view, self._entries[row], row, view, self._recipe) for row in rows]

    def _compute(self, job: _Job, pairs: Sequence[_Pair]) -> None:
        view, rows = job
        where = slice(rows.start, rows.stop)
        photos = normalise(torch.from_numpy(np.stack([own for own, _ in pairs])))
        self.activations[view, where] = self._frozen(photos)
        if self.features is not None and self._teacher is not None:
            self.features[view, where] = self._teacher(
                torch.from_numpy(np.stack([other for _, other in pairs]))
            )


def _view(entry: Entry, row: int, view: int, recipe: Recipe) -> _Pair:
    """One view at the frozen blocks' size and at the teacher's."""
    rng = np.random.default_rng((recipe.seed, view, row))
    photo: Image.Image = vary(_load(entry), recipe.strength if view or recipe.views == 1 else "none", rng)
    own = squeeze(photo, recipe.size)
    return own, squeeze(photo, recipe.teacher_size) if recipe.teacher_size else own


def _load(entry: Entry) -> Image.Image:
    try:
        return load(entry.path)
    except PhotoError as error:
        raise TrainingError(f"{entry.path}: {error} Run the step catalogue again.") from error


def _map(path: Path, shape: tuple[int, ...], dtype: type, done: int) -> Any:
    if done and path.exists():
        array = np.lib.format.open_memmap(path, mode="r+")
        if array.shape == shape:
            return array
    array = np.lib.format.open_memmap(path, mode="w+", dtype=dtype, shape=shape)
    # The file is a hole so far, and running out of disk while filling it through memory would kill the process.
    if hasattr(os, "posix_fallocate"):
        with path.open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
    return array


def _done(note: Path, key: str) -> int:
    """How many chunks of this very cache exist."""
    try:
        state = json.loads(note.read_text("utf-8"))
        return int(state["done"]) if state["key"] == key else 0
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def _key(entries: Sequence[Entry], recipe: Recipe) -> str:
    digest = hashlib.blake2b(repr(recipe).encode(), digest_size=16)
    for entry in entries:
        digest.update(f"{entry.file}\0{entry.phash}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def digest(module: nn.Module) -> str:
    """Names the weights of a part of the network."""
    found = hashlib.blake2b(digest_size=12)
    for tensor in module.state_dict().values():
        found.update(tensor.contiguous().cpu().numpy().tobytes())
    return found.hexdigest()


_NORM_PHOTOS = 1536  # photos that BatchNorm statistics are estimated on


def norm_batches(config: Config, train: Sequence[Entry], size: int) -> Iterator[Tensor]:
    """Normalised photos as they are, for `network.estimate_norms`."""
    rng = np.random.default_rng(config.seed)
    rows = rng.permutation(len(train))[:_NORM_PHOTOS]
    photos = LivePhotos(train, size=size, strength="none", seed=config.seed, workers=config.workers)
    parts = np.array_split(rows, max(1, len(rows) // config.batch_size))
    return (batch.inputs for batch in photos.prepare(parts, 0))

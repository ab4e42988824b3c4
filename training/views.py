"""Photos as the optimiser takes them: decoded and varied anew in each epoch, or features computed once."""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor, nn

from retagger_gui.core.errors import PhotoError
from retagger_gui.core.images import squeeze
from training.augment import load, vary
from training.errors import TrainingError
from training.network import normalise
from training.table import Entry

_AHEAD = 4  # batches decoded while one is learnt from

Rows = npt.NDArray[np.int64]


class Views(Protocol):
    """A source of batches; the same arguments give the same batches."""

    def prepare(self, batches: Sequence[Rows], epoch: int, first: int = 0) -> Iterator[Tensor]:
        """For each of `batches`, of which the first is number `first` of `epoch`, its photos: float32[N, ...]."""


class LivePhotos:
    """Photos decoded and varied anew for each epoch, in `workers` threads, a few batches ahead."""

    def __init__(
        self, entries: Sequence[Entry], *, size: int, strength: str, seed: int, workers: int
    ) -> None:
        self._entries, self._size, self._strength, self._seed = entries, size, strength, seed
        self._pool = ThreadPoolExecutor(max(1, workers))

    def prepare(self, batches: Sequence[Rows], epoch: int, first: int = 0) -> Iterator[Tensor]:
        """Normalised photos float32[N, 3, size, size]; a photo drawn twice looks different each time."""
        waiting: list[list[Future[npt.NDArray[np.uint8]]]] = []
        for number, rows in enumerate(batches, first):
            waiting.append(
                [self._pool.submit(self._photo, int(row), (epoch, number, at)) for at, row in enumerate(rows)]
            )
            if len(waiting) > _AHEAD:
                yield _collect(waiting.pop(0))
        for futures in waiting:
            yield _collect(futures)

    def _photo(self, row: int, place: tuple[int, int, int]) -> npt.NDArray[np.uint8]:
        rng = np.random.default_rng((self._seed, *place, row))
        return squeeze(vary(_load(self._entries[row]), self._strength, rng), self._size)


class Pooled:
    """Features float32[views, N, D] computed once; each epoch takes the next view."""

    def __init__(self, features: npt.NDArray[np.float32]) -> None:
        self._features = features

    def prepare(self, batches: Sequence[Rows], epoch: int, first: int = 0) -> Iterator[Tensor]:
        """Features float32[N, D]."""
        view = self._features[epoch % len(self._features)]
        return (torch.from_numpy(view[rows]) for rows in batches)


def _collect(futures: Sequence[Future[npt.NDArray[np.uint8]]]) -> Tensor:
    return normalise(torch.from_numpy(np.stack([future.result() for future in futures])))


def _load(entry: Entry) -> Image.Image:
    try:
        return load(entry.path)
    except PhotoError as error:
        raise TrainingError(f"{entry.path}: {error} Run the step catalogue again.") from error


def digest(module: nn.Module) -> str:
    """Names the weights of a part of the network."""
    found = hashlib.blake2b(digest_size=12)
    for tensor in module.state_dict().values():
        found.update(tensor.contiguous().cpu().numpy().tobytes())
    return found.hexdigest()

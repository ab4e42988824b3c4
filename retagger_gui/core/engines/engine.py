"""What an engine is: something that runs a model file on photos."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from retagger_gui.core.images import Pixels

Floats = npt.NDArray[np.float32]
Probabilities = Floats


@dataclass(frozen=True, slots=True)
class Answers:
    """What a model says of some photos, a row each."""

    probabilities: Probabilities  # float32[N, L] of the labels, each row summing to 1
    attributes: Floats  # float32[N, A], each for itself between 0 and 1; A is 0 for a model that knows none
    embedding: Floats | None = None  # float32[N, D]; None where it was not asked for, or the model has none

    def __len__(self) -> int:
        return len(self.probabilities)

    def rows(self, chosen: slice | Sequence[int]) -> "Answers":
        """Those rows alone."""
        embedding = None if self.embedding is None else self.embedding[chosen]
        return Answers(self.probabilities[chosen], self.attributes[chosen], embedding)


def joined(answers: Sequence[Answers]) -> Answers:
    """One after the other; at least one, all from the same model and asked alike."""
    embeddings = [one.embedding for one in answers if one.embedding is not None]
    return Answers(
        np.concatenate([one.probabilities for one in answers]),
        np.concatenate([one.attributes for one in answers]),
        np.concatenate(embeddings) if embeddings else None,
    )


class CancelledError(Exception):
    """What asks a model for answers was cancelled before it had them."""


class Engine(Protocol):
    """A loaded file, ready to run."""

    def run(self, photos: Pixels, outputs: Sequence[str]) -> list[Floats]:
        """Run the network once; safe to call from several threads.

        Args:
            photos: uint8[N, 299, 299, 3], contiguous; N is at most the batch that it was loaded for.
            outputs: names of those that are wanted (core/contract.py).

        Returns:
            float32[N, columns] of each.

        Raises:
            Exception: whatever the library behind it raises.
        """

    def keep(self, cache: Path) -> None:
        """Keep in that folder what makes loading the same file faster the next time, where it can be kept."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How to load a file."""

    threads: int  # processor cores to use
    batch: int  # photos a run, at most
    # folder for compiled models and for what is remembered of their files, made when needed; None to compile anew, and
    # to read whole, each time
    cache: Path | None = None


def usable_cores() -> int:
    """Processor cores that this process may use, which in a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

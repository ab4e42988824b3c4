"""What an engine is: something that runs a model file on photos."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from retagger_gui.core.images import Pixels

Probabilities = npt.NDArray[np.float32]


class Engine(Protocol):
    """A loaded file, ready to run."""

    def run(self, photos: Pixels) -> Probabilities:
        """Run the network once; safe to call from several threads.

        Args:
            photos: uint8[N, 299, 299, 3], contiguous; N is the batch that it was loaded for, or 1.

        Returns:
            float32[N, L].

        Raises:
            Exception: whatever the library behind it raises.
        """


@dataclass(frozen=True, slots=True)
class Setup:
    """How to load a file.

    Attributes:
        threads: processor cores to use.
        batch: photos a run: exactly this many, or one alone.
        cache: folder for compiled models, made when needed; None to compile anew each time.
    """

    threads: int
    batch: int
    cache: Path | None = None


def padded(photos: Pixels, batch: int) -> Pixels:
    """uint8[N, h, w, 3] to uint8[batch, h, w, 3], the photos first; N is at most batch."""
    missing = batch - len(photos)
    return (
        photos if not missing else np.concatenate([photos, np.zeros((missing, *photos.shape[1:]), np.uint8)])
    )


def usable_cores() -> int:
    """Processor cores that this process may use, which in a container are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

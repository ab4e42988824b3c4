"""Look-alikes: photos by how near they are to some others in what the model sees, over a whole session at once.

A model file may describe each photo by an embedding, the numbers from which it tells the label; photos of one kind
of kitchen have nearly the same. Nearness is the cosine of the angle between two embeddings. That hardly changes when
each number is kept in 8 bits (`python -m tests.benchmarks.neighbours`), so that is how they are kept. A session is
compared photo by photo without an index: 10,000 photos take less time than a person notices.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

# Similarity from which two photos show the same thing but for framing and light: below it, offering to tag photos alike
# costs more looks than it saves corrections (`python -m tests.benchmarks.gestures`).
NEAR_DUPLICATE = 0.97
Vectors = npt.NDArray[np.int8]
Floats = npt.NDArray[np.float32]
_LEVELS = 127
_AT_ONCE = (
    4096  # photos compared at a time: 32 MB while it lasts; in smaller parts, threads wait for each other
)


def compact(embedding: npt.NDArray[np.floating]) -> bytes:
    """An embedding, float[D], in 8 bits a number: its direction, as its length says nothing here."""
    numbers = embedding.astype(np.float32)
    most = float(np.abs(numbers).max(initial=0.0))
    if not most or not np.isfinite(most):
        return bytes(len(numbers))
    levels: bytes = np.rint(numbers * (_LEVELS / most)).astype(np.int8).tobytes()
    return levels


class Neighbour(NamedTuple):
    """A photo near others."""

    id: int  # its number
    similarity: float  # to the nearest of those it was compared with: 1 for the same, 0 for nothing in common


class Neighbourhood:
    """The photos of a session, described by one model."""

    def __init__(self, described: Mapping[int, bytes]) -> None:
        """Take in what `compact` gave of each photo, by its number.

        Those of another width than most are left out: another model described them.
        """
        widths = [len(embedding) for embedding in described.values()]
        width = max(set(widths), key=widths.count, default=0)
        kept = {number: embedding for number, embedding in described.items() if len(embedding) == width}
        self.ids = np.array(list(kept), np.int64)
        self._vectors: Vectors = np.frombuffer(b"".join(kept.values()), np.int8).reshape(len(kept), width)
        self._places = {number: place for place, number in enumerate(kept)}
        squares = [float(np.dot(row, row)) for row in map(_as_floats, self._vectors)]
        self._lengths = np.sqrt(np.array(squares, np.float32))

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, number: int) -> bool:
        return number in self._places

    def nearest(self, to: Sequence[int], *, least: float = -1.0) -> list[Neighbour]:
        """All other photos, the nearest to any of these first.

        Args:
            to: numbers of photos; those that are not described are passed over.
            least: similarity from which photos count.
        """
        asked = [self._places[number] for number in dict.fromkeys(to) if number in self._places]
        if not asked:
            return []
        similarity = self._similarities(asked)
        similarity[asked] = -np.inf
        found = np.flatnonzero(similarity >= least)
        ranked = found[np.argsort(-similarity[found], kind="stable")]
        return [
            Neighbour(number, value)
            for number, value in zip(self.ids[ranked].tolist(), similarity[ranked].tolist(), strict=True)
        ]

    def _similarities(self, asked: Sequence[int]) -> Floats:
        """Of each photo to the nearest of those asked for."""
        wanted = _as_floats(self._vectors[asked])
        wanted /= np.maximum(self._lengths[asked, np.newaxis], 1)
        wanted = np.ascontiguousarray(wanted.T)
        found = np.empty(len(self), np.float32)
        floats = np.empty(
            (_AT_ONCE, len(wanted)), np.float32
        )  # once: new memory costs more than what fills it
        for start in range(0, len(self), _AT_ONCE):
            part = self._vectors[start : start + _AT_ONCE]
            floats[: len(part)] = part
            found[start : start + len(part)] = (floats[: len(part)] @ wanted).max(axis=1)
        found /= np.maximum(self._lengths, 1)  # one that says nothing is near nobody
        return found


def _as_floats(vectors: Vectors) -> Floats:
    return vectors.astype(np.float32)

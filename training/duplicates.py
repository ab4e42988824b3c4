"""Photos that look the same: perceptual hashes, and the clusters that near-equal ones form."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy.fft import dctn

_BLOCK = 512  # rows compared at once: 512 x 10,000 differences of 8 bytes are 40 MB


def phash(photo: npt.NDArray[np.uint8]) -> str:
    """Hash a photo by its lowest 8 x 8 frequencies: one bit each, set where it is above their median.

    After Neal Krawetz, "Looks Like It" (hackerfactor.com, 2011); the digits are those of ImageHash's phash.

    Args:
        photo: uint8[h, w, 3], RGB.

    Returns:
        64 bits as 16 hexadecimal digits, the lowest frequency first.
    """
    grey = Image.fromarray(photo).convert("L").resize((32, 32), Image.Resampling.LANCZOS)
    low = dctn(np.asarray(grey, dtype=np.float64))[:8, :8]
    return np.packbits(low > np.median(low)).tobytes().hex()


def near_pairs(hashes: Sequence[str], near: int) -> list[tuple[int, int]]:
    """Every pair (i < j) whose hashes differ in at most `near` bits.

    All pairs are compared, in blocks: exact, and about a second for 10,000 photos.
    """
    bits = np.array([int(text, 16) for text in hashes], dtype=np.uint64)
    pairs: list[tuple[int, int]] = []
    for start in range(0, len(bits), _BLOCK):
        # Only columns from the block on: the pair (j, i) was met before.
        different = np.bitwise_count(bits[start : start + _BLOCK, None] ^ bits[None, start:])
        rows, columns = np.nonzero(different <= near)
        later = columns > rows
        pairs += zip((rows[later] + start).tolist(), (columns[later] + start).tolist(), strict=True)
    return pairs


class Clusters:
    """Union-find over 0 .. count - 1."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def root(self, member: int) -> int:
        """The cluster of a member, named after one of its members."""
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Unite the clusters of each pair."""
        for one, other in pairs:
            low, high = sorted((self.root(one), self.root(other)))
            self._parent[high] = low

    def groups(self) -> list[list[int]]:
        """All clusters, members in order, in the order of their first members."""
        found: dict[int, list[int]] = {}
        for member in range(len(self._parent)):
            found.setdefault(self.root(member), []).append(member)
        return list(found.values())


def join_equal(clusters: Clusters, keys: Sequence[str]) -> None:
    """Unite members with the same key; those with an empty key stay apart."""
    first: dict[str, int] = {}
    clusters.join((first.setdefault(key, member), member) for member, key in enumerate(keys) if key)

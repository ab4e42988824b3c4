"""Photos decoded for the eye, kept until the model looks at them: on a large photo, decoding is half of the work."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from retagger_gui.core.images import Decoded

LIMIT = 32 * 1024 * 1024  # bytes, some 50 photos: those on a screen and on the next one
_PATIENCE = 5.0  # seconds to wait for who decodes a photo at this moment; then one decodes it oneself


@dataclass(frozen=True, slots=True)
class _Kept:
    turn: int
    mark: str
    decoded: Decoded
    size: int


class DecodeOnce:
    """What one thread decodes first and another needs soon. Every method may be called from any thread.

    Photos are known by their path, and given out only for the content that was decoded. When there is no more room,
    those whose turn comes last are let go.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        """Begin closed: nothing is kept before `open`.

        Args:
            limit: bytes of pixels kept at most.
        """
        self._limit = limit
        self._changed = threading.Condition()
        self._is_open = False
        self._kept: dict[Path, _Kept] = {}
        self._bytes = 0
        self._under_way: set[Path] = set()

    @property
    def is_open(self) -> bool:
        """Whether somebody will come for what is decoded."""
        return self._is_open

    def open(self) -> None:
        """Somebody will come for what is decoded from now on."""
        with self._changed:
            self._is_open = True

    def close(self) -> None:
        """Nobody will: let go of everything."""
        self._is_open = False
        self.clear()

    def clear(self) -> None:
        """Let go of everything: other photos will be needed."""
        with self._changed:
            self._kept.clear()
            self._bytes = 0

    def put(
        self, path: Path, turn: int, decode: Callable[[], tuple[str, Decoded | None]]
    ) -> Decoded | None:
        """Decode a photo and keep it for who comes for it; who comes meanwhile waits.

        Args:
            path: of the photo.
            turn: the lower, the sooner it is needed.
            decode: gives the fingerprint of the content and what was decoded, or None where that was not
                necessary after all; what it raises is passed on.

        Returns:
            what was decoded.
        """
        with self._changed:
            self._under_way.add(path)
        try:
            mark, decoded = decode()
            if decoded is not None:
                self._keep(path, _Kept(turn, mark, decoded, _size(decoded)))
            return decoded
        finally:
            with self._changed:
                self._under_way.discard(path)
                self._changed.notify_all()

    def take(self, path: Path, mark: str) -> Decoded | None:
        """What was decoded of a photo, once; None where nothing was, or where it is of another content.

        Args:
            path: of the photo.
            mark: the fingerprint of its content now.
        """
        with self._changed:
            self._changed.wait_for(lambda: path not in self._under_way, _PATIENCE)
            kept = self._kept.pop(path, None)
            if kept is None:
                return None
            self._bytes -= kept.size
            return kept.decoded if kept.mark == mark else None

    def _keep(self, path: Path, entry: _Kept) -> None:
        with self._changed:
            if not self._is_open:
                return
            former = self._kept.pop(path, None)
            self._bytes += entry.size - (0 if former is None else former.size)
            self._kept[path] = entry
            while self._bytes > self._limit:
                last = max(self._kept, key=lambda other: self._kept[other].turn)
                self._bytes -= self._kept.pop(last).size


def _size(decoded: Decoded) -> int:
    return decoded.model_input.nbytes + (0 if decoded.thumbnail is None else decoded.thumbnail.nbytes)

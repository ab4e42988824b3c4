"""Shares one decoding of a photo between its card and the model, whichever asks first."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from retagger_gui.core.images import Decoded, Pixels

LIMIT = 24 * 1024 * 1024  # bytes kept for the model, some 90 photos: those on a screen and on the next one
# Bytes of thumbnails kept for the cards, some 28: those the model has yet to answer for, as many as classify() has
# under way.
CARD_LIMIT = 10 * 1024 * 1024
# Seconds to wait for who decodes a photo at this moment; then one decodes it oneself.
_PATIENCE = 5.0
CARD_PATIENCE = (
    0.2  # other cards wait behind this one, and who decodes for the model may get little of the processor
)


@dataclass(frozen=True, slots=True)
class _Kept:
    turn: int
    mark: str
    decoded: Decoded

    @property
    def size(self) -> int:
        return self.decoded.model_input.nbytes


class DecodeOnce:
    """Between those who decode photos for cards and those who decode them for the model, in threads of their own.

    Every method may be called from any thread. Photos are known by their path, and the model gets only what was
    decoded of the content that it asks for. Where room is short, what the model needs last is let go, and of
    thumbnails the oldest.
    """

    def __init__(self, limit: int = LIMIT, card_limit: int = CARD_LIMIT) -> None:
        """Begin closed: nothing is kept before `open`.

        Args:
            limit: bytes kept for the model at most.
            card_limit: bytes of thumbnails kept for the cards at most.
        """
        self._limit = limit
        self._card_limit = card_limit
        self._changed = threading.Condition()
        self._is_open = False
        self._for_model: dict[Path, _Kept] = {}
        self._for_card: dict[Path, Pixels] = {}
        self._bytes = self._card_bytes = 0
        self._reached = -1  # the turn of the last photo that the model came for
        self._under_way: set[Path] = set()

    @property
    def is_open(self) -> bool:
        """Whether the model is at work: only then is anything kept."""
        return self._is_open

    def open(self) -> None:
        """The model runs from now on."""
        self._is_open = True

    def close(self) -> None:
        """The model has come to an end: let go of everything."""
        self._is_open = False
        self.clear()

    def clear(self) -> None:
        """Let go of everything: other photos will be needed."""
        with self._changed:
            self._for_model.clear()
            self._for_card.clear()
            self._bytes = self._card_bytes = 0
            self._reached = -1

    def for_card(
        self, path: Path, turn: int, decode: Callable[[], tuple[str, Decoded | None]]
    ) -> tuple[str, Pixels | None]:
        """A photo's thumbnail; what is decoded with it is kept for the model, without the thumbnail.

        Args:
            path: of the photo.
            turn: the lower, the sooner the model needs it.
            decode: gives the fingerprint of the content and what was decoded, with a thumbnail, or None where that
                was not necessary after all; what it raises is passed on.

        Returns:
            the fingerprint that `decode` gave, or "" where the photo was decoded for the model already; and
            uint8[h, w, 3], or None where `decode` gave none.
        """
        with self._alone_with(path, CARD_PATIENCE):
            thumbnail = self._for_card.get(path)
            if thumbnail is not None:
                return "", thumbnail
            mark, decoded = decode()
            if decoded is None:
                return mark, None
            self._keep_for_model(path, _Kept(turn, mark, replace(decoded, thumbnail=None)))
            return mark, decoded.thumbnail

    def for_model(self, path: Path, mark: str, decode: Callable[[], Decoded]) -> Decoded:
        """A photo's pixels; the thumbnail among them, if it is decoded here, is kept for the cards.

        Args:
            path: of the photo.
            mark: the fingerprint of its content now.
            decode: decodes that; what it raises is passed on.
        """
        with self._alone_with(path, _PATIENCE):
            kept = self._taken(path)
            if kept is not None and kept.mark == mark:
                return kept.decoded
            decoded = decode()
            if decoded.thumbnail is not None:
                self._keep_for_card(path, decoded.thumbnail)
            return decoded

    @contextmanager
    def _alone_with(self, path: Path, patience: float) -> Iterator[None]:
        """Nobody else is at work on this photo, unless for longer than that many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: path not in self._under_way, patience)
            self._under_way.add(path)
        try:
            yield
        finally:
            with self._changed:
                self._under_way.discard(path)
                self._changed.notify_all()

    def _taken(self, path: Path) -> _Kept | None:
        with self._changed:
            kept = self._for_model.pop(path, None)
            if kept is not None:
                self._bytes -= kept.size
                self._reached = kept.turn
            return kept

    def _keep_for_model(self, path: Path, entry: _Kept) -> None:
        with self._changed:
            if not self._is_open:
                return
            former = self._for_model.pop(path, None)
            self._bytes += entry.size - (0 if former is None else former.size)
            self._for_model[path] = entry
            while self._bytes > self._limit:
                self._bytes -= self._for_model.pop(max(self._for_model, key=self._uselessness)).size

    def _uselessness(self, path: Path) -> tuple[bool, int]:
        """Higher for what the model has passed by already (it knew the photo), then for what it needs later."""
        turn = self._for_model[path].turn
        return turn < self._reached, turn

    def _keep_for_card(self, path: Path, thumbnail: Pixels) -> None:
        with self._changed:
            if not self._is_open:
                return
            former = self._for_card.pop(path, None)
            self._card_bytes += thumbnail.nbytes - (0 if former is None else former.nbytes)
            self._for_card[path] = thumbnail
            while self._card_bytes > self._card_limit:
                oldest = next(iter(self._for_card))
                self._card_bytes -= self._for_card.pop(oldest).nbytes

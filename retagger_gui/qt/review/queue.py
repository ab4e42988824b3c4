"""The photos to look at, in the order that the session gives, and how far one has come; no widget."""

from collections.abc import Callable, Iterable, Sequence


class ReviewQueue:
    """Photos to look at, the least certain first. What was decided stays in its place, so that one can go back.

    Attributes:
        ids: every photo of this sitting, in order.
        position: of the current one, or -1 in an empty queue.
    """

    def __init__(self, is_open: Callable[[int], bool]) -> None:
        """Begin empty; `is_open` says whether a photo still needs review."""
        self._is_open = is_open
        self.ids: list[int] = []
        self.position = -1

    @property
    def current(self) -> int | None:
        """The photo on show."""
        return self.ids[self.position] if 0 <= self.position < len(self.ids) else None

    @property
    def left(self) -> int:
        """How many still need review."""
        return sum(1 for item_id in self.ids if self._is_open(item_id))

    def begin(self, to_review: Sequence[int]) -> None:
        """A new sitting."""
        self.ids = list(to_review)
        self.position = 0 if self.ids else -1

    def refill(self, to_review: Iterable[int]) -> bool:
        """Take in photos that need review by now, behind the current one; says whether there were any."""
        order = list(to_review)
        known = set(self.ids)
        fresh = [item_id for item_id in order if item_id not in known]
        if not fresh:
            return False
        seen, ahead = self.ids[: self.position + 1], set(self.ids[self.position + 1 :])
        done_ahead = [item_id for item_id in self.ids[self.position + 1 :] if not self._is_open(item_id)]
        new = set(fresh)
        self.ids = seen + done_ahead + [i for i in order if i in new or i in ahead]
        self.position = max(self.position, 0)
        return True

    def forget(self, keep: Callable[[int], bool]) -> None:
        """Drop photos that are no longer of the open folder."""
        current = self.current
        self.ids = [item_id for item_id in self.ids if keep(item_id)]
        self.position = self.ids.index(current) if current in self.ids else (0 if self.ids else -1)

    def advance(self) -> bool:
        """On to the next photo that needs review, from the beginning again if need be; False when none is left."""
        count = len(self.ids)
        for step in range(1, count + 1):
            position = (self.position + step) % count
            if self._is_open(self.ids[position]):
                self.position = position
                return True
        return False

    def step(self, by: int) -> bool:
        """To the neighbour, decided or not; False at either end."""
        if not 0 <= self.position + by < len(self.ids):
            return False
        self.position += by
        return True

    def go_to(self, item_id: int) -> bool:
        """To a photo; False when it is not in the queue."""
        if item_id not in self.ids:
            return False
        self.position = self.ids.index(item_id)
        return True

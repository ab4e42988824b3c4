"""How far the tagging of the open folder has come, and how fast it goes."""

import time
from collections import deque
from dataclasses import dataclass
from itertools import islice

_WINDOW = 10.0  # seconds over which the rate is measured


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the tagging has come."""

    done: int  # photos that are tagged or could not be read
    total: int  # photos found so far
    scanning: bool  # whether more may be found
    rate: float = 0.0  # photos inferred a second over the last seconds; 0.0 while that is not known
    seconds_left: float | None = None  # at that rate; None while that is not known


class Rate:
    """Photos a second over the last seconds."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def add(self, photos: int) -> None:
        """So many photos were inferred since the last call."""
        if photos:
            self._marks.append((time.monotonic(), photos))

    def value(self) -> float:
        """Photos a second; 0.0 while there is too little to go by."""
        now = time.monotonic()
        while self._marks and self._marks[0][0] < now - _WINDOW:
            self._marks.popleft()
        if len(self._marks) < 2:
            return 0.0
        # The first mark only says when counting began: its photos were worked on before it.
        seconds = self._marks[-1][0] - self._marks[0][0]
        photos = sum(count for _, count in islice(self._marks, 1, None))
        return photos / seconds if seconds > 0 else 0.0

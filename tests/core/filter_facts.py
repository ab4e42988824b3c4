"""A photo as a filter asks of it, told outright."""

from typing import NamedTuple


class Told(NamedTuple):
    """Keeps the protocol of core.filter_query.Facts."""

    text: str
    room: str
    listing: str
    file: str
    confidence: int | None
    seen: bool
    decided: bool
    doubtful: bool
    unreadable: bool
    rating: int = 0
    note: str = ""
    has: tuple[str, ...] = ()

"""What ReTagger remembers between runs, in SQLite: what people decided, and apart from it what can be made again."""

from retagger_gui.core.store.changes import (
    AttributeDecision,
    Change,
    ContentLearnt,
    Cover,
    ListingChange,
    ListingNote,
    PhotoCaption,
    PhotoChange,
    PhotoNote,
    PhotoRating,
    SeenMark,
    StoredDecision,
    Undone,
    new_step,
)
from retagger_gui.core.store.database import NewerError
from retagger_gui.core.store.store import Store

__all__ = [
    "AttributeDecision",
    "Change",
    "ContentLearnt",
    "Cover",
    "ListingChange",
    "ListingNote",
    "NewerError",
    "PhotoCaption",
    "PhotoChange",
    "PhotoNote",
    "PhotoRating",
    "SeenMark",
    "Store",
    "StoredDecision",
    "Undone",
    "new_step",
]

"""What a person can say of photos and listings, one class for each kind, as the store takes it."""

import secrets
from dataclasses import KW_ONLY, dataclass
from pathlib import Path

from retagger_gui.core.compare import ListingState

UNKNOWN = -1  # size or date of a file that nobody looked at


def new_step() -> str:
    """A name that no other gesture has, for all changes that one gesture makes: it is undone by that name."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class AboutPhoto:
    """What everything that is said of one photo has in common."""

    path: Path  # the file's absolute path
    fingerprint: str  # of its content; "" where that is not known yet
    _: KW_ONLY
    # of the file in bytes, UNKNOWN where nobody looked: without a fingerprint, what was said counts as long as size
    # and date stay the same, until Store.name_contents learns what the file holds
    size: int = UNKNOWN
    mtime_ns: int = UNKNOWN  # its date likewise
    step: str = ""  # the gesture that this is part of; "" for one that is never undone


@dataclass(frozen=True, slots=True)
class StoredDecision(AboutPhoto):
    """The tag that a person decided for; None takes a decision back."""

    label: str | None


@dataclass(frozen=True, slots=True)
class AttributeDecision(AboutPhoto):
    """Whether a photo shows something, by the attribute's name; None takes the decision back."""

    attribute: str
    value: bool | None


@dataclass(frozen=True, slots=True)
class PhotoNote(AboutPhoto):
    """A person's words about a photo; "" for none."""

    note: str


@dataclass(frozen=True, slots=True)
class PhotoCaption(AboutPhoto):
    """What a person wants below a photo on paper; "" for nothing, None for what would stand there anyway."""

    caption: str | None


@dataclass(frozen=True, slots=True)
class PhotoRating(AboutPhoto):
    """A person's 1 to 5 stars for a photo; 0 for none."""

    rating: int


@dataclass(frozen=True, slots=True)
class SeenMark(AboutPhoto):
    """Whether a person has looked at a photo."""

    seen: bool = True


@dataclass(frozen=True, slots=True)
class ListingChange:
    """What a person said of a listing, by what it is remembered by (Comparison.memory_key)."""

    folder: str
    state: ListingState


@dataclass(frozen=True, slots=True)
class ListingNote:
    """A person's words about a listing, likewise; "" for none."""

    folder: str
    note: str


@dataclass(frozen=True, slots=True)
class Cover:
    """The photo that a person chose to stand for a room of a listing."""

    folder: str  # what the listing is remembered by (Comparison.memory_key)
    tag: str  # the room
    path: Path | None  # the photo; None for a choice taken back
    fingerprint: str = ""  # of its content, by which it is found again; "" where that is not known


@dataclass(frozen=True, slots=True)
class Undone:
    """A gesture was undone: what it said of photos was never said, and what was said before counts again."""

    step: str


@dataclass(frozen=True, slots=True)
class ContentLearnt:
    """A file was read: what was said of it before its content was known belongs to that content from now on."""

    path: Path
    fingerprint: str
    size: int
    mtime_ns: int


PhotoChange = StoredDecision | AttributeDecision | PhotoNote | PhotoCaption | PhotoRating | SeenMark
Change = PhotoChange | ListingChange | ListingNote | Cover | Undone | ContentLearnt

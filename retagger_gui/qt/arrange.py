"""Which photos a view shows and in which order: filter, sort and group, without a widget."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from retagger_gui.core.photos import NaturalKey, natural_key
from retagger_gui.core.session import Item


class Sort(StrEnum):
    """The order of the photos in a group."""

    LISTING = "listing"
    NAME = "name"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class Facts:
    """What filter and sort need to know of one photo.

    Attributes:
        row: in the photo model.
        tag: the group it is filed under; core.session's UNTAGGED and UNREADABLE are groups too.
        listing: the property it belongs to, or "".
        name: the file's name.
        confidence: 0 to 1, or None where there is no prediction.
        needs_review: neither certain nor looked at.
        decided: a person has chosen or confirmed the tag.
        text: everything the filter box looks at, casefolded.
        by_listing: the path below what was opened, as a sort key; loose photos come last.
        by_name: the name as a sort key.
    """

    row: int
    tag: str
    listing: str
    name: str
    confidence: float | None
    needs_review: bool
    decided: bool
    text: str
    by_listing: NaturalKey = field(repr=False)
    by_name: NaturalKey = field(repr=False)

    @staticmethod
    def of(row: int, item: Item, tag_name: str) -> "Facts":
        """The facts of one photo; the tag's name in words is found by the filter as well."""
        name, listing = item.photo.path.name, item.photo.listing
        text = folded(f"{name} {listing} {tag_name}")
        by_listing = natural_key(item.photo.relative if listing else f"\uffff/{name}")  # loose photos last
        return Facts(
            row, item.group, listing, name, item.confidence, item.needs_review, item.decided,
            text, by_listing, natural_key(name),
        )  # fmt: skip

    def updated(self, item: Item, tag_name: str) -> "Facts":
        """The facts after a prediction or decision: what depends on names alone is kept."""
        text = self.text if item.group == self.tag else folded(f"{self.name} {self.listing} {tag_name}")
        return Facts(
            self.row, item.group, self.listing, self.name, item.confidence, item.needs_review, item.decided,
            text, self.by_listing, self.by_name,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown. Every part must hold.

    Attributes:
        text: words that must all occur in name, listing or tag.
        review_only: only photos that need review.
        least: only photos with at least this confidence (0 shows those without a prediction too).
        below: only photos below this confidence (1 or more: all).
    """

    text: str = ""
    review_only: bool = False
    least: float = 0.0
    below: float = 1.01

    @property
    def active(self) -> bool:
        """Whether anything may be hidden."""
        return self != Filter()

    def predicate(self) -> Callable[[Facts], bool]:
        """A function that says whether a photo is shown; made once, called for every photo."""
        words = folded(self.text).split()

        def shown(facts: Facts) -> bool:
            if self.review_only and not facts.needs_review:
                return False
            if words and not all(word in facts.text for word in words):
                return False
            return self._confident(facts.confidence)

        return shown

    def _confident(self, confidence: float | None) -> bool:
        if confidence is None:
            return self.least <= 0 and self.below > 1
        return self.least <= confidence < self.below


def folded(text: str) -> str:
    """Text as the filter compares it: without case and without accents."""
    if text.isascii():  # nearly always, and much quicker
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def arrange(
    facts: Iterable[Facts], order: Sequence[str], what: Filter, sort: Sort
) -> Mapping[str, list[Facts]]:
    """Group the photos that the filter lets through.

    Args:
        facts: all photos.
        order: the groups in the order in which they are shown; a tag that is missing there comes after them.
        what: the filter.
        sort: the order in each group; photos that compare alike keep the order in which they came.

    Returns:
        every tag of `order`, empty or not, then any other tag, with its photos.
    """
    groups: dict[str, list[Facts]] = {tag: [] for tag in order}
    shown = what.predicate() if what.active else None
    for one in facts:
        if shown is None or shown(one):
            groups.setdefault(one.tag, []).append(one)
    for group in groups.values():
        group.sort(key=_KEYS[sort])
    return groups


def _by_confidence(facts: Facts) -> tuple[bool, float]:
    """Least certain first, what a person has settled last."""
    return facts.decided, 2.0 if facts.confidence is None else facts.confidence


_KEYS: dict[Sort, Callable[[Facts], Any]] = {
    Sort.LISTING: lambda facts: facts.by_listing,
    Sort.NAME: lambda facts: facts.by_name,
    Sort.CONFIDENCE: _by_confidence,
}

"""Which photos a view shows and in which order: filter, sort and group, without a widget."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retagger_gui.core.filter_query import folded, parse
from retagger_gui.core.photos import NaturalKey, natural_key
from retagger_gui.core.session import UNREADABLE, Item, percent
from retagger_gui.qt.style.text import attribute_name

Rows = npt.NDArray[np.intp]
_COLUMNS = np.dtype(
    [("code", np.int32), ("confidence", np.float64), ("decided", np.bool_), ("review", np.bool_)]
)
_UNKNOWN = 2.0  # sorts a photo without a prediction behind every confidence
_LAST = natural_key("\uffff")  # stands before a loose photo's name, so that these come after all listings


class Sort(StrEnum):
    """The order of the photos in a group."""

    LISTING = "listing"
    NAME = "name"
    CONFIDENCE = "confidence"


class SortKeys(NamedTuple):
    """What filter and sort need to know of one photo."""

    row: int  # in the photo model
    tag: str  # the group it is filed under; core.session's UNTAGGED and UNREADABLE are groups too
    listing: str  # the property it belongs to, or ""
    name: str  # the file's name
    confidence: float | None  # 0 to 1, or None where there is no prediction
    needs_review: bool  # neither certain nor looked at
    decided: bool  # a person has chosen or confirmed the tag
    text: str  # everything the filter box looks at, casefolded
    # the path below what was opened, as a sort key; photos that were opened alone come last
    by_listing: NaturalKey
    by_name: NaturalKey  # the name as a sort key
    has: tuple[str, ...] = ()  # the attributes that it has
    rating: int = 0  # stars; 0 for none
    note: str = ""  # what is noted of it

    @staticmethod
    def of(row: int, item: Item, tag_name: str) -> "SortKeys":
        """The facts of one photo; the tag's name in words is found by the filter as well."""
        relative, listing, place = item.photo.relative, item.photo.listing, item.place
        name = relative[relative.rfind("/") + 1 :]
        text = folded(f"{name} {listing} {tag_name}")
        by_name = natural_key(name)[-1:] if item.photo.place else place[-1:]
        by_listing = place if listing else _LAST + by_name
        if item.photo.at_root:
            by_listing = natural_key(listing) + by_name
        return SortKeys(
            row, item.group, listing, name, item.confidence, item.needs_review, item.decision is not None,
            text, by_listing, by_name, item.has, item.rating, item.note,
        )  # fmt: skip

    def updated(self, item: Item, tag_name: str) -> "SortKeys":
        """The facts after a prediction or decision: what depends on names alone is kept."""
        text = self.text if item.group == self.tag else folded(f"{self.name} {self.listing} {tag_name}")
        return SortKeys(
            self.row, item.group, self.listing, self.name, item.confidence, item.needs_review, item.decided,
            text, self.by_listing, self.by_name, item.has, item.rating, item.note,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown. Every part must hold."""

    # as core/filter_query.py reads it: words that must all occur in name, listing or tag, fields, operators
    text: str = ""
    review_only: bool = False  # only photos that need review
    least: float = 0.0  # only photos with at least this confidence (0 shows those without a prediction too)
    below: float = 1.01  # only photos below this confidence (1 or more: all)

    @property
    def active(self) -> bool:
        """Whether anything may be hidden."""
        return self != Filter()


class _Asked:
    """One photo as a filter's fields ask for it (core/filter_query.py); only what is asked is worked out."""

    __slots__ = ("_catalogue", "_keys")

    def __init__(self, catalogue: "Catalogue", keys: SortKeys) -> None:
        self._catalogue, self._keys = catalogue, keys

    @property
    def text(self) -> str:
        return self._keys.text

    @property
    def room(self) -> str:
        keys = self._keys
        before = len(folded(keys.name)) + len(folded(keys.listing)) + 2
        return f"{folded(keys.tag)} {keys.text[before:]}"

    @property
    def listing(self) -> str:
        return folded(self._keys.listing)

    @property
    def file(self) -> str:
        return folded(self._keys.name)

    @property
    def confidence(self) -> int | None:
        confidence = self._keys.confidence
        return None if confidence is None else percent(confidence)

    @property
    def seen(self) -> bool:
        return self._keys.decided or self._catalogue.seen(self._keys.row)

    @property
    def decided(self) -> bool:
        return self._keys.decided

    @property
    def doubtful(self) -> bool:
        return self._keys.needs_review

    @property
    def unreadable(self) -> bool:
        return self._keys.tag == UNREADABLE

    @property
    def rating(self) -> int:
        return self._keys.rating

    @property
    def note(self) -> str:
        return folded(f"{self._keys.note} {self._catalogue.noted(self._keys.row)}")

    @property
    def has(self) -> list[str]:
        return [folded(f"{name} {attribute_name(name)}") for name in self._keys.has]


class Catalogue:
    """The facts of all photos, in columns as well, so that arranging ten thousand takes a millisecond or two.

    Orders by name hold for as long as a photo is there: they are kept, and only added to.
    """

    def __init__(
        self, seen: Callable[[int], bool] = lambda row: False, noted: Callable[[int], str] = lambda row: ""
    ) -> None:
        """Begin empty.

        Args:
            seen: whether a person has looked at the photo in a row.
            noted: what is noted of its listing.
        """
        self.seen = seen
        self.noted = noted
        self.clear()

    def __len__(self) -> int:
        return len(self._facts)

    def clear(self) -> None:
        """Forget all photos."""
        self._facts: list[SortKeys] = []
        self._codes: dict[str, int] = {}  # each tag ever in use -> its number in the column of tags
        self._columns = np.zeros(0, _COLUMNS)
        self._kept: dict[Sort, Rows] = {}

    def append(self, facts: Iterable[SortKeys]) -> None:
        """Take in photos, whose rows follow those here."""
        known = len(self._facts)
        self._facts += facts
        if len(self._facts) > len(self._columns):  # twice as much each time, so that adding stays cheap
            room = np.zeros(max(1024, 2 * len(self._facts)), _COLUMNS)
            room[:known] = self._columns[:known]
            self._columns = room
        self._fill(known)

    def update(self, row: int, item: Item, tag_name: str) -> bool:
        """Take in what became of a photo; False when nothing did that matters here."""
        old = self._facts[row]
        new = old.updated(item, tag_name)
        if new == old:
            return False
        self._facts[row] = new
        self._columns[row] = self._columns_of(new)
        return True

    def _fill(self, first: int) -> None:
        """Fill the columns from a row on."""
        new = [self._columns_of(facts) for facts in self._facts[first:]]
        self._columns[first : len(self._facts)] = new

    def _columns_of(self, facts: SortKeys) -> tuple[int, float, bool, bool]:
        confidence = np.nan if facts.confidence is None else facts.confidence
        code = self._codes.setdefault(facts.tag, len(self._codes))
        return code, confidence, facts.decided, facts.needs_review

    def arrange(self, order: Iterable[str], what: Filter, sort: Sort) -> dict[str, list[int]]:
        """Group the photos that the filter lets through.

        Args:
            order: the groups in the order in which they are shown; a tag that is missing there comes after them.
            what: the filter.
            sort: the order in each group; photos that compare alike keep the order in which they came.

        Returns:
            every tag of `order`, empty or not, then any other tag that has photos, with their rows.
        """
        rows = self._order(sort)
        if what.active:
            rows = rows[self._shown(what)[rows]]
        codes = self._columns["code"][rows]
        found: dict[str, list[int]] = {tag: [] for tag in order}
        for tag, code in self._codes.items():
            if those := rows[codes == code].tolist():
                found[tag] = those
        return found

    def _shown(self, what: Filter) -> npt.NDArray[np.bool_]:
        """For each row, whether the filter lets it through."""
        columns = self._columns[: len(self)]
        confidence = np.rint(100 * columns["confidence"]) / 100  # as the cards show it
        shown: npt.NDArray[np.bool_] = (confidence >= what.least) & (
            confidence < what.below
        )  # neither holds for one that is not a number
        if what.least <= 0 and what.below > 1:
            shown |= np.isnan(confidence)
        if what.review_only:
            shown &= columns["review"]
        query = parse(what.text)
        if query.words:
            for row in np.flatnonzero(shown).tolist():
                text = self._facts[row].text
                shown[row] = all(word in text for word in query.words)
        elif query.test is not None:
            for row in np.flatnonzero(shown).tolist():
                shown[row] = query.test(_Asked(self, self._facts[row]))
        return shown

    def _order(self, sort: Sort) -> Rows:
        """All rows in order."""
        if sort is Sort.CONFIDENCE:  # least certain first, what a person has settled last
            columns = self._columns[: len(self)]
            return np.lexsort((np.nan_to_num(columns["confidence"], nan=_UNKNOWN), columns["decided"]))
        kept = self._kept.get(sort, np.zeros(0, np.intp))
        if len(kept) < len(self):
            kept = self._kept[sort] = self._extended(kept, _KEYS[sort])
        return kept

    def _extended(self, kept: Rows, key: Callable[[SortKeys], NaturalKey]) -> Rows:
        """An order with the photos that came since; those of a scan mostly follow what is there."""

        def key_of(row: int) -> NaturalKey:
            return key(self._facts[row])

        new = sorted(range(len(kept), len(self._facts)), key=key_of)
        if len(kept) and key_of(new[0]) < key_of(int(kept[-1])):
            new = sorted([*kept.tolist(), *new], key=key_of)  # two runs: little more than a merge
            return np.array(new, np.intp)
        return np.concatenate([kept, np.array(new, np.intp)])


_KEYS: dict[Sort, Callable[[SortKeys], NaturalKey]] = {
    Sort.LISTING: lambda facts: facts.by_listing,
    Sort.NAME: lambda facts: facts.by_name,
}


@dataclass(frozen=True, slots=True)
class Group:
    """One group to lay out: its tag, the rows of its photos in order, and whether it is folded."""

    tag: str
    rows: Sequence[int]
    folded: bool = False

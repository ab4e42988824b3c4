"""The open folder: what the model predicted, what the person decided, and what still needs review."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from operator import itemgetter
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

from retagger_gui.core.attributes import (
    NO_ATTRIBUTES,
    Attribute,
    AttributeSet,
    Marks,
    attributes_of,
    with_marks,
)
from retagger_gui.core.hints import SUGGESTED, TRUST, Hint, name_hint
from retagger_gui.core.history import Aspect, AttributeAspect, History
from retagger_gui.core.labels import style
from retagger_gui.core.photos import NaturalKey, Photo, natural_key
from retagger_gui.core.prediction import NO_ANNOTATIONS, Annotations, Known, Prediction

HIGH = 0.85  # confidence from which a tag is shown as certain
MEDIUM = 0.60  # confidence below which a tag is shown as doubtful
ALSO = 0.10  # probability from which a second or third label is shown as well (a photo may show two rooms)
CLOSE = 0.15  # when the first two labels are nearer than this, the tag needs review
ALWAYS_ASK, NEVER_ASK = -1, 1000  # below and above every per cent that a person may be asked from
SHOWN = 3  # labels in all that are shown or exported for a photo

UNREADABLE = "!"  # the group of photos that could not be read; never a label
UNTAGGED = ""  # the group of photos without a prediction so far; never a label

Level = Literal["high", "medium", "low"]
T = TypeVar("T")


class _Lazy(Generic[T]):
    """A property worked out once: functools.cached_property without the lock that it takes up to Python 3.11.

    That lock is a third of the time in which ten thousand photos are taken in; two threads may both work the
    value out, which does no harm. Only for what is small: there are ten thousand of each.
    """

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> T:
        if instance is None:
            raise AttributeError(f"{self._name} belongs to an instance")
        value = instance.__dict__[self._name] = self._work_out(instance)
        return value


def percent(share: float) -> int:
    """A probability as a whole number of per cent, as it is shown; 100 only for what is all but certain."""
    value = round(100 * share)
    return 99 if value == 100 and share < 0.9995 else value


def level(confidence: float) -> Level:
    """How sure a confidence in 0..1 is, in words. The per cent that a person sees decides."""
    shown = percent(confidence)
    if shown >= round(100 * HIGH):
        return "high"
    return "medium" if shown >= round(100 * MEDIUM) else "low"


@dataclass(frozen=True)
class Item:
    """All that is known of one photo; replaced, never changed, so that it may be kept and read anywhere."""

    id: int  # the photo's number in its session
    photo: Photo
    labels: tuple[str, ...]  # the model's labels, in the order of `predicted`
    # the probabilities of `labels`; None before the prediction and for unreadable photos
    predicted: tuple[float, ...] | None = None
    error: str = ""  # why the photo could not be read, as a sentence; "" otherwise
    width: int = 0  # in pixels, after the EXIF turn; 0 when not known yet
    height: int = 0  # likewise
    fingerprint: str = ""  # of the file's content; "" when not known yet
    # the tag that a person chose or confirmed; None for neither; no prediction ever touches it
    decision: str | None = None
    warning: str = ""  # what a person should know of how the photo was read, as a sentence; "" for nothing
    # what a photo that looks the same says of this one; None where none says anything else
    alike: Hint | None = None
    # a person is asked about a tag that is less probable than this (core/effort.py)
    ask_below: float = MEDIUM
    rating: int = 0  # 1 to 5 stars that a person gave; 0 for none
    note: str = ""  # a person's words about it; "" for none
    caption: str | None = None  # what a person wants below it on paper; None for what stands there anyway
    knows: AttributeSet = NO_ATTRIBUTES  # what the model can say of a photo beside its label
    shares: tuple[float, ...] = ()  # the probabilities of those, in their order; () before the prediction
    marks: Marks = ()  # what a person said of attributes

    @property
    def decided(self) -> bool:
        """Whether a person has chosen or confirmed the tag."""
        return self.decision is not None

    @_Lazy
    def place(self) -> NaturalKey:
        """Where the photo's path below its root stands in natural order."""
        return natural_key(self.photo.place or self.photo.relative)

    @property
    def ranked(self) -> tuple[tuple[str, float], ...]:
        """Every label with its probability, the most probable first; empty without a prediction."""
        if not self.predicted:
            return ()
        pairs = zip(self.labels, self.predicted, strict=True)
        return tuple(sorted(pairs, key=itemgetter(1), reverse=True))  # stable: ties keep the labels' order

    @_Lazy
    def guess(self) -> str | None:
        """The label the model finds most probable, or None without a prediction."""
        if not self.predicted:
            return None
        return self.labels[
            self.predicted.index(max(self.predicted))
        ]  # ties: the first of the labels, as in ranked

    @property
    def confirmed(self) -> bool:
        """Whether the person decided for the very label the model found most probable."""
        return self.decision is not None and self.decision == self.guess

    @property
    def tag(self) -> str | None:
        """What the photo is filed under: the chosen label, else the predicted one, else None."""
        return self.guess if self.decision is None else self.decision

    @_Lazy
    def group(self) -> str:
        """The tag, or UNREADABLE or UNTAGGED where there is none."""
        return self.tag or (UNREADABLE if self.error else UNTAGGED)

    @property
    def foreign(self) -> bool:
        """Whether the tag is a label of neither model nor person: decided under another model, or imported."""
        return self.decision is not None and self.decision not in self.labels and not style(self.decision).own

    @property
    def confidence(self) -> float | None:
        """The probability of the most probable label, 0..1, or None without a prediction."""
        return max(self.predicted) if self.predicted else None

    @property
    def level(self) -> Level | None:
        """How sure the model is, in words, or None without a prediction."""
        return level(max(self.predicted)) if self.predicted else None

    @_Lazy
    def also(self) -> tuple[tuple[str, float], ...]:
        """Up to two of the first three labels, other than the tag, with a probability of ALSO or more."""
        tag = self.tag
        return tuple(pair for pair in self.ranked[:SHOWN] if pair[0] != tag and pair[1] >= ALSO)[: SHOWN - 1]

    @_Lazy
    def hint(self) -> Hint | None:
        """What speaks for a room beside the model: a photo that looks the same, else the file's name."""
        hint = self.alike or name_hint(self.photo.below_listing)
        if hint is None or not any(label in self.labels or style(label).own for label in hint.labels):
            return None
        return hint

    @_Lazy
    def disputed(self) -> Hint | None:
        """The hint that speaks against the model's tag; None where none does, or a person has decided."""
        hint = self.hint
        if hint is None or self.decision is not None or not self.predicted or self.guess in hint.labels:
            return None
        return hint

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """Every attribute, the model's in their order, then others that a person spoke of."""
        return attributes_of(self.knows, self.shares, self.marks)

    @_Lazy
    def has(self) -> tuple[str, ...]:
        """The names of the attributes that the photo has, in that order."""
        if not self.shares and not self.marks:
            return ()
        return tuple([attribute.name for attribute in self.attributes if attribute.has])

    @property
    def second_guess(self) -> str | None:
        """The room that a hint names, else the most probable one that is not the tag; None without a prediction."""
        hint = self.hint
        others = [label for label, _ in self.ranked if label != self.tag]
        if hint is None or not others or self.tag in hint.labels:  # or it speaks for the tag
            return next(iter(others), None)
        own = [label for label in hint.labels if label not in self.labels and style(label).own]
        return next(iter([*(label for label in others if label in hint.labels), *own, *others]), None)

    @property
    def suggested(self) -> str | None:
        """The room that a hint speaks for against the model's tag, where that is more often right than wrong.

        A copy's always; a name's only where the model, too, finds its room possible (SUGGESTED). None where nothing is
        suggested, or a person has decided.
        """
        hint, room = self.disputed, self.second_guess
        if hint is None or room is None or not self.predicted:
            return None
        share = self.predicted[self.labels.index(room)] if room in self.labels else 0.0
        return room if hint.source == "alike" or share >= SUGGESTED * max(self.predicted) else None

    @_Lazy
    def belief(self) -> float:
        """How probable the model's first label is once the hint has been heard, 0..1; 0.0 without a prediction.

        A hint makes the rooms that it names TRUST times as probable as they were beside the others.
        """
        if not self.predicted:
            return 0.0
        hint, first = self.hint, max(self.predicted)
        if hint is None:
            return first
        named = sum(
            share for label, share in zip(self.labels, self.predicted, strict=True) if label in hint.labels
        )
        return (first * TRUST if self.guess in hint.labels else first) / (1 + (TRUST - 1) * named)

    @property
    def needs_review(self) -> bool:
        """Whether a person is to be asked: nobody has decided, and the tag is disputed, improbable, or one of two."""
        return self.sureness < round(100 * self.ask_below)

    def needs_review_below(self, ask_below: float) -> bool:
        """The same, if tags less probable than that were improbable."""
        return self.sureness < round(100 * ask_below)

    @_Lazy
    def sureness(self) -> int:
        """The per cent up to which a person need not ask; ALWAYS_ASK, or NEVER_ASK where there is nothing to ask.

        Worked out once, as every photo is asked for it whenever Review opens, for each effort that it offers.
        """
        if self.decision is not None or not self.predicted:
            return NEVER_ASK
        if self.disputed is not None:
            return ALWAYS_ASK
        if self.hint is None:  # it would settle which of two rooms it is
            rising = sorted(self.predicted)
            second = percent(rising[-2]) if len(rising) > 1 else 0
            if percent(rising[-1]) - second < round(100 * CLOSE):
                return ALWAYS_ASK
        return percent(self.belief)


@dataclass(frozen=True, slots=True)
class Count:
    """How many photos a group holds, and how many of them need review."""

    photos: int = 0
    to_review: int = 0


class Session:
    """The photos of the open folders in the order they were found, each with a number of its own.

    Numbers rise by one from `first_id` and are never given twice, so a late result can name its photo safely.
    Counts are kept as things change: nothing here walks over all photos except where it says so.
    """

    def __init__(
        self,
        labels: Sequence[str],
        *,
        first_id: int = 0,
        ask_below: float = MEDIUM,
        knows: AttributeSet = NO_ATTRIBUTES,
        history: History | None = None,
        absent: Iterable[Item] = (),
    ) -> None:
        """A session without a photo.

        Args:
            labels: the model's, in its order.
            first_id: the first photo's number.
            ask_below: a person is asked about tags that are less probable than this.
            knows: what the model can say of a photo beside its label.
            history: what was said of photos already; None for nothing.
            absent: photos that it was said of, whose folders are about to be read anew (see `reread`).
        """
        self._labels = tuple(labels)
        self._knows = knows
        self._ask_below = ask_below
        self._seen: set[int] = set()
        self._first_id = first_id
        self._items: list[Item] = []
        self._ids: dict[str, int] = {}
        self._counts: dict[str, list[int]] = {}  # group -> [photos, of them to review]
        self._decided = 0
        self._unpredicted = 0
        self._history = history or History()
        self._absent = {item.id: item for item in absent}
        self._absent_at = {_key(item.photo.path): item for item in self._absent.values()}
        self._absent_of = {item.fingerprint: item for item in self._absent.values() if item.fingerprint}

    @property
    def labels(self) -> tuple[str, ...]:
        """The model's labels, in its order."""
        return self._labels

    @property
    def knows(self) -> AttributeSet:
        """What the model can say of a photo beside its label."""
        return self._knows

    @property
    def items(self) -> Sequence[Item]:
        """Every item, in the order found. Read it; change it only through the session."""
        return self._items

    @property
    def first_id(self) -> int:
        """The first photo's number."""
        return self._first_id

    @property
    def next_id(self) -> int:
        """The number the next photo will get."""
        return self._first_id + len(self._items)

    @property
    def decided(self) -> int:
        """How many photos a person has decided on."""
        return self._decided

    @property
    def unpredicted(self) -> int:
        """How many photos have neither a prediction nor an error so far."""
        return self._unpredicted

    @property
    def counts(self) -> Mapping[str, Count]:
        """Group -> Count, for the groups that hold photos."""
        return {group: Count(*numbers) for group, numbers in self._counts.items()}

    def count(self, group: str) -> Count:
        """What one group holds."""
        return Count(*self._counts.get(group, (0, 0)))

    @property
    def to_review_count(self) -> int:
        """How many photos need review in all."""
        return sum(numbers[1] for numbers in self._counts.values())

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, item_id: int) -> bool:
        return 0 <= item_id - self._first_id < len(self._items)

    def item(self, item_id: int) -> Item:
        """The photo of that number; KeyError when this session has none."""
        place = item_id - self._first_id
        if not 0 <= place < len(self._items):
            raise KeyError(item_id)
        return self._items[place]

    def items_of(self, ids: Iterable[int]) -> list[Item]:
        """The photos of those numbers that this session has, in the order of the numbers given."""
        first, items = self._first_id, self._items
        places = range(len(items))
        return [items[item_id - first] for item_id in ids if item_id - first in places]

    def id_of(self, path: Path) -> int | None:
        """The number of the photo at that path, or None."""
        return self._ids.get(_key(path))

    def add(self, photos: Iterable[Photo]) -> list[int]:
        """Take in photos of which nothing is known yet; the numbers of those not here before."""
        return self.add_known(map(Known, photos))

    def add_known(self, known: Iterable[Known]) -> list[int]:
        """Take in photos with what is known of them; the numbers of those not here before."""
        return self.take(self.new(known))

    def new(self, known: Iterable[Known]) -> dict[str, Known]:
        """Those of the photos that are not in the session yet, none twice, for `take`."""
        here = self._ids
        return {key: one for one in known if (key := _key(one.photo.path)) not in here}

    def take(self, fresh: Mapping[str, Known]) -> list[int]:
        """Take in what `new` has just found to be new; the photos' numbers."""
        start = self.next_id
        items = [
            item_of(number, one, self._labels, ask_below=self._ask_below, knows=self._knows)
            for number, one in enumerate(fresh.values(), start)
        ]
        if self._absent:
            items = [self._met(item) for item in items]
        self._items += items
        self._ids.update(zip(fresh, range(start, self.next_id), strict=True))
        self._seen.update(
            number
            for number, one in enumerate(fresh.values(), start)
            if one.annotations and one.annotations.seen
        )
        for item in items:
            self._tally(item, 1)
        return list(range(start, self.next_id))

    def set_predictions(self, predictions: Iterable[Prediction]) -> list[int]:
        """Take in what the model found and return the numbers changed; decisions are not touched."""
        changed = []
        for prediction in predictions:
            item_id = self.id_of(prediction.photo.path)
            if item_id is None:
                continue
            item = _predicted(self._items[item_id - self._first_id], prediction)
            self._put(self._met(item) if self._absent else item)
            changed.append(item_id)
        return changed

    def say(self, aspect: Aspect, values: Mapping[int, Any], step: str = "") -> list[int]:
        """Do what a person says now of photos; strangers are ignored.

        Args:
            aspect: what is said of them.
            values: by the photos' numbers; None, 0 or "" takes it back.
            step: the gesture that this is part of, for `undo_said`; "" for one that is never undone.

        Returns:
            the numbers changed.
        """
        changed = []
        for item_id, value in values.items():
            item = self._items[item_id - self._first_id] if item_id in self else self._absent.get(item_id)
            if item is not None and (former := said_of(item, aspect)) != value:
                self._history.say(item_id, aspect, former, value, step)
                changed.append(item_id)
                self._put(_saying(item, aspect, value))
        return changed

    def undo_said(self, aspect: Aspect, ids: Iterable[int], step: str) -> dict[int, Any]:
        """Make it as if a gesture had never been: what counted without it counts.

        Returns:
            what counts now for those of the photos that the gesture was about.
        """
        undone = self._history.undo(aspect, ids, step)
        for item_id, value in undone.items():
            self._put(_saying(self.here_or_absent(item_id), aspect, value))
        return undone

    def spoken_of(self, item_id: int, aspect: Aspect | None = None) -> bool:
        """Whether a person has said something of a photo, or of one aspect of it, since it came."""
        return self._history.tells_of(item_id, aspect)

    def remember(self, aspect: Aspect, values: Mapping[int, Any]) -> list[int]:
        """Take in what the store knows of earlier runs; what the person has said since the photos came counts more.

        Returns:
            the numbers changed.
        """
        changed = []
        for item_id, value in values.items():
            if self._history.remember(item_id, aspect, value):
                continue
            if item_id in self and said_of(self.item(item_id), aspect) != value:
                self._put(_saying(self.item(item_id), aspect, value))
                changed.append(item_id)
        return changed

    # When folders are read anew

    def reread(self) -> "Session":
        """An empty session for photos whose folders are read anew: each that is found again has its history.

        Photos are the same by their place, size and date, or by their content where it was known. What was said of
        one that is not found can still be undone and said again, so that the store has it right when it comes back.
        """
        history = self._history
        spoken_of = [item for item in self._items if history.spoken_of(item.id)]
        still_absent = [item for item in self._absent.values() if history.number_now(item.id) == item.id]
        return Session(
            self._labels,
            first_id=self.next_id,
            ask_below=self._ask_below,
            knows=self._knows,
            history=history,
            absent=[*still_absent, *spoken_of],
        )

    def number_now(self, item_id: int) -> int:
        """The number that a photo has after its folder was read anew; the same where it was not."""
        return self._history.number_now(item_id)

    def here_or_absent(self, item_id: int) -> Item:
        """The photo of that number, also where it has not been found again; KeyError when there never was one."""
        return self._absent[item_id] if item_id in self._absent else self.item(item_id)

    def _met(self, item: Item) -> Item:
        """An item with what was said of it before its folder was read anew."""
        former = self._absent_like(item)
        if former is None:
            return item
        if self._absent_of.get(former.fingerprint) is former:
            del self._absent_of[former.fingerprint]
        for aspect, value in self._history.pass_on(former.id, item.id).items():
            item = _saying(item, aspect, value)
        return item

    def _absent_like(self, item: Item) -> Item | None:
        """The absent photo that this is, by its place or else by its content."""
        there = self._absent_at.get(_key(item.photo.path))
        if there is not None and _is_same(there, item):
            return self._absent_at.pop(_key(item.photo.path))
        return self._absent_of.get(item.fingerprint)

    @property
    def ask_below(self) -> float:
        """A person is asked about tags that are less probable than this."""
        return self._ask_below

    def set_ask_below(self, share: float) -> list[int]:
        """Ask about more photos, or fewer; the numbers of those for which that is new. Walks over all photos."""
        changed = []
        self._ask_below = share
        for item in list(self._items):
            new = _with(item, ask_below=share)
            if new.needs_review != item.needs_review:
                changed.append(item.id)
            self._put(new)
        return changed

    def set_alike(self, hints: Mapping[int, Hint | None]) -> list[int]:
        """Take in what photos that look the same say of others; the numbers of those for which that is new."""
        changed = []
        for item_id, hint in hints.items():
            if item_id in self and self.item(item_id).alike != hint:
                self._put(_with(self.item(item_id), alike=hint))
                changed.append(item_id)
        return changed

    def see(self, ids: Iterable[int]) -> list[int]:
        """A person has looked at these photos; the numbers of those for which that is new."""
        new = [item_id for item_id in ids if item_id in self and item_id not in self._seen]
        self._seen.update(new)
        return new

    def seen(self, item: Item) -> bool:
        """Whether a person has looked at a photo, or decided on it."""
        return item.decision is not None or item.id in self._seen

    def forget_predictions(self, labels: Sequence[str], knows: AttributeSet = NO_ATTRIBUTES) -> None:
        """Begin anew with another model's labels and attributes: predictions and errors go, decisions stay.

        Walks over all photos.
        """
        self._labels, self._knows = tuple(labels), knows
        for item in list(self._items):
            self._put(
                _with(item, labels=self._labels, predicted=None, error="", knows=self._knows, shares=())
            )

    def groups(self) -> dict[str, list[int]]:
        """Group -> its photos' numbers in the order found. Walks over all photos."""
        groups: dict[str, list[int]] = {}
        for item in self._items:
            groups.setdefault(item.group, []).append(item.id)
        return groups

    def to_review(self) -> list[int]:
        """The photos that need review, the least probable tags first. Walks over all photos."""
        doubtful = [item for item in self._items if item.needs_review]
        return [item.id for item in sorted(doubtful, key=lambda item: item.belief)]

    def snapshot(self) -> tuple[Item, ...]:
        """All items as they are now, for an export (core/export/rows.py) in another thread."""
        return tuple(self._items)

    def without_prediction(self) -> list[Photo]:
        """The photos still to be predicted, in the order found. Walks over all photos."""
        return [item.photo for item in self._items if item.predicted is None and not item.error]

    def _put(self, item: Item) -> None:
        if item.id in self._absent:
            self._absent[item.id] = item
            return
        index = item.id - self._first_id
        self._tally(self._items[index], -1)
        self._items[index] = item
        self._tally(item, 1)

    def _tally(self, item: Item, by: int) -> None:
        """Count an item in (by = 1) or out (by = -1)."""
        count = self._counts.get(item.group)
        if count is None:
            count = self._counts[item.group] = [0, 0]
        count[0] += by
        if item.needs_review:
            count[1] += by
        if not count[0]:
            del self._counts[item.group]
        if item.decision is not None:
            self._decided += by
        if item.predicted is None and not item.error:
            self._unpredicted += by


def aspects(said: Annotations) -> dict[Aspect, Any]:
    """What the store knows of a photo, aspect by aspect."""
    return {
        "decision": said.label,
        "rating": said.rating,
        "note": said.note,
        "caption": said.caption,
        **{AttributeAspect(name): mark for name, mark in said.attributes},
    }


def with_aspects(said: Annotations, more: Mapping[Aspect, Any]) -> Annotations:
    """The same after some more was said."""
    return replace(
        said,
        label=more.get("decision", said.label),
        rating=more.get("rating", said.rating),
        note=more.get("note", said.note),
        caption=more.get("caption", said.caption),
        attributes=with_marks(
            said.attributes, {a.name: mark for a, mark in more.items() if isinstance(a, AttributeAspect)}
        ),
    )


def _is_same(one: Item, other: Item) -> bool:
    """Whether two photos at one place are the same, as far as it is known."""
    if one.fingerprint and other.fingerprint:
        return one.fingerprint == other.fingerprint
    return (one.photo.size, one.photo.mtime_ns) == (other.photo.size, other.photo.mtime_ns)


def _key(path: Path) -> str:
    """What a photo is found by: text, as a Path is slow to compare; paths that are equal have equal keys."""
    return os.path.normcase(path)


def item_of(
    item_id: int,
    known: Known,
    labels: tuple[str, ...],
    *,
    ask_below: float = MEDIUM,
    knows: AttributeSet = NO_ATTRIBUTES,
) -> Item:
    """A photo with all that is known of it.

    Args:
        item_id: its number.
        known: what the store and the model say of it.
        labels: the model's.
        ask_below: a person is asked about a tag that is less probable than this.
        knows: what the model can say beside its label.
    """
    said = known.annotations or NO_ANNOTATIONS
    item = Item(
        item_id,
        known.photo,
        labels,
        fingerprint=known.fingerprint,
        decision=said.label,
        ask_below=ask_below,
        rating=said.rating,
        note=said.note,
        caption=said.caption,
        knows=knows,
        marks=said.attributes,
    )
    return item if known.prediction is None else _predicted(item, known.prediction)


def _predicted(item: Item, prediction: Prediction) -> Item:
    """An item with what the model found; the decision stays."""
    return _with(
        item,
        predicted=prediction.probabilities or None,
        error=prediction.error,
        width=prediction.width,
        height=prediction.height,
        fingerprint=prediction.fingerprint or item.fingerprint,
        warning=prediction.note,
        shares=prediction.attributes,
    )


def _with(item: Item, **changes: Any) -> Item:
    """An item with other values, as dataclasses.replace gives it in seven times the time."""
    new = object.__new__(Item)
    values, own = item.__dict__, new.__dict__
    for name in _FIELDS:
        own[name] = values[name]
    own.update(changes)
    return new


def said_of(item: Item, aspect: Aspect) -> Any:
    """What counts of one aspect of a photo."""
    if isinstance(aspect, AttributeAspect):
        return dict(item.marks).get(aspect.name)
    return getattr(item, aspect)


def _saying(item: Item, aspect: Aspect, value: Any) -> Item:
    """An item with another value of one aspect."""
    if isinstance(aspect, AttributeAspect):
        return _with(item, marks=with_marks(item.marks, {aspect.name: value}))
    return _with(item, **{aspect: value})


def _share_keys() -> None:
    """Let all items have one table of keys: 280 bytes each for what they hold instead of 830, in Python 3.11.

    Only what the very first instances of a class have is in that table; an item with anything else, such as a value
    worked out later, would get a table of its own.
    """
    own = object.__new__(Item).__dict__
    for name in (*_FIELDS, *(name for name, value in vars(Item).items() if isinstance(value, _Lazy))):
        own[name] = None


_FIELDS = tuple(field.name for field in fields(Item))
_share_keys()

"""What a person has said of photos since they came, gesture by gesture, so that any gesture can be taken out again."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple


class AttributeAspect(NamedTuple):
    """What a person can say of one of a photo's attributes: that it has it, has it not, or (None) nothing."""

    name: str  # the attribute's


Aspect = Literal["decision", "rating", "note", "caption"] | AttributeAspect
"""What a person can say of a photo, by the Item's field: tag or None, stars, text, text or None; or an attribute."""


@dataclass(slots=True)
class _Said:
    """What was said of one aspect of a photo: an entry for each gesture, on top of the earlier value."""

    before: Any
    gestures: list[tuple[str, Any]] = field(default_factory=list)

    @property
    def last(self) -> Any:
        return self.gestures[-1][1] if self.gestures else self.before

    def take_out(self, step: str) -> bool:
        """Whether that gesture had said anything."""
        left = [gesture for gesture in self.gestures if gesture[0] != step]
        found = len(left) < len(self.gestures)
        self.gestures = left
        return found


class History:
    """What was said of photos, by their numbers.

    A photo that is found again when its folder is read anew has another number from then on; `pass_on` hands it what
    was said under the former one, and `number_now` leads from each number that it ever had to the one that it has.
    """

    def __init__(self) -> None:
        self._said: dict[Aspect, dict[int, _Said]] = {}
        self._spoken: set[int] = set()
        self._heirs: dict[int, int] = {}  # former number -> the next one

    def say(self, item_id: int, aspect: Aspect, former: Any, value: Any, step: str) -> None:
        """A gesture says something of a photo, of which `former` counted before."""
        self._spoken.add(item_id)
        self._said.setdefault(aspect, {}).setdefault(item_id, _Said(former)).gestures.append((step, value))

    def undo(self, aspect: Aspect, ids: Iterable[int], step: str) -> dict[int, Any]:
        """Take a gesture out; what counts without it, for those of the photos that it was about."""
        undone = {}
        of_aspect = self._said.get(aspect, {})
        for item_id in ids:
            said = of_aspect.get(item_id)
            if said is None or not said.take_out(step):
                continue
            if not said.gestures:
                del of_aspect[item_id]
            undone[item_id] = said.last
        return undone

    def remember(self, item_id: int, aspect: Aspect, value: Any) -> bool:
        """What was known before anything was said becomes known; whether something was said, which counts more."""
        said = self._said.get(aspect, {}).get(item_id)
        if said is None:
            return False
        said.before = value  # it counts again once what was said since is undone
        return True

    def tells_of(self, item_id: int, aspect: Aspect | None = None) -> bool:
        """Whether something was said of a photo, or of one aspect of it, and is not undone."""
        of_aspects = self._said.values() if aspect is None else (self._said.get(aspect, {}),)
        return any(item_id in of_photos for of_photos in of_aspects)

    # When folders are read anew

    def spoken_of(self, item_id: int) -> bool:
        """Whether something was ever said of a photo; undone, it may be said again."""
        return item_id in self._spoken

    def number_now(self, item_id: int) -> int:
        """The number that a photo has by now."""
        while item_id in self._heirs:
            item_id = self._heirs[item_id]
        return item_id

    def pass_on(self, former: int, item_id: int) -> dict[Aspect, Any]:
        """A photo was found again under another number; what was said of it and counts."""
        source = self.number_now(former)
        self._heirs[former] = item_id
        self._spoken.add(item_id)
        counts = {}
        for aspect, of_photos in self._said.items():
            if (said := of_photos.pop(source, None)) is not None:
                of_photos[item_id] = said
                counts[aspect] = said.last
        return counts

"""What a person made of the rooms: own ones, other names, keys and colours, their order, and which are hidden."""

import re
import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from retagger_gui.core.labels import SHIPPED, LabelStyle, usual_style
from retagger_gui.core.session import UNREADABLE, UNTAGGED

LONGEST_NAME = 60  # characters of an own room's name
NO_KEY = "-"  # as a room's key: it is to have none
_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Room:
    """What a person said of one room; the defaults are that they said nothing."""

    label: str  # what is decided for, stored and exported; it stays when the name changes
    name: str = ""  # in words; "" for the usual one
    key: str = ""  # the letter that files a photo under it; "" for the usual one, NO_KEY for none
    colour: str = ""  # "#rrggbb"; "" for the usual one
    # of an own room: the label that stands for it where a format knows only certain rooms; "" for Other
    counts_as: str = ""
    own: bool = False  # the person added it; models need not know it
    hidden: bool = False  # it is not offered, and shown only while photos are filed under it


def is_key(text: str) -> bool:
    """Whether this can be a room's key: one letter, of any alphabet. Digits stand for the rooms by their order."""
    return len(text) == 1 and text.isalpha() and len(text.upper()) == 1


def sound(room: Room) -> bool:
    """Whether a room read from a file can be used."""
    return (
        room.label.strip() not in (UNREADABLE, UNTAGGED)
        and (room.key in ("", NO_KEY) or is_key(room.key))
        and (not room.colour or _COLOUR.fullmatch(room.colour) is not None)
        and len(room.name) <= LONGEST_NAME
        and (not room.own or bool(room.name.strip()))
    )


def new_label(name: str, taken: Iterable[str]) -> str:
    """The label of a new room: its name as labels are written, "wine_cellar", and no other one's."""
    taken = {*taken, *SHIPPED}
    plain = re.sub(r"[\W_]+", "_", name.casefold()).strip("_") or "room"
    names = (plain if number == 1 else f"{plain}_{number}" for number in range(1, len(taken) + 2))
    return next(label for label in names if label not in taken)


class Rooms:
    """The rooms of a model and the person's own, as the person wants them."""

    def __init__(
        self, labels: Iterable[str], said: Iterable[Room] = (), usual: Callable[[str], str] = str
    ) -> None:
        """Put them together.

        Args:
            labels: the model's, in its order.
            said: what the person said of some of them, and their own rooms; in their order. What is said of labels
                that this model does not have waits for one that does.
            usual: gives for a LabelStyle's key the letter in the language of whoever presses it (language.shown).
        """
        labels = list(dict.fromkeys(labels))
        self._usual = usual
        self.said = {room.label: room for room in said}
        own = [room.label for room in self.said.values() if room.own]
        self.order: tuple[str, ...] = tuple(_order(labels, self.said, own))
        """Every room, the hidden ones too."""
        self.offered: tuple[str, ...] = tuple(label for label in self.order if not self.of(label).hidden)
        """Those that photos can be filed under."""
        self._wanted = {label: self._wanted_key(label) for label in self.offered}
        self.keys: Mapping[str, str] = self._keys()
        """Label -> its letter, or "" where it has none."""

    def of(self, label: str) -> Room:
        """What the person said of a room."""
        return self.said.get(label) or Room(label)

    def conflicts(self) -> dict[str, list[str]]:
        """Label -> the other rooms that are to have the same key; only the first of them has it."""
        wanting: dict[str, list[str]] = {}
        for label, key in self._wanted.items():
            if key:
                wanting.setdefault(key, []).append(label)
        return {
            label: [other for other in found if other != label]
            for found in wanting.values()
            if len(found) > 1
            for label in found
        }

    def styles(self) -> dict[str, LabelStyle]:
        """How to show what the person has said anything of, for labels.dress()."""
        return {label: _dressed(room) for label, room in self.said.items()}

    def _wanted_key(self, label: str) -> str:
        """The key said, else the usual one; "" where any free letter will do, or none is wanted."""
        key = self.of(label).key
        return "" if key == NO_KEY else (key or self._usual(usual_style(label).key)).upper()

    def _keys(self) -> dict[str, str]:
        """A key that was chosen goes before a usual one, and the first room of two before the other."""
        keys: dict[str, str] = {}
        chosen_first = sorted(self.offered, key=lambda label: not self.of(label).key)
        for label in chosen_first:
            wanted = self._wanted[label]
            if wanted and wanted not in keys.values():
                keys[label] = wanted
        for label in self.offered:
            if label not in keys and not self._wanted[label] and self.of(label).key != NO_KEY:
                keys[label] = _free_letter(label, {*keys.values(), *self._wanted.values()})
        return {label: keys.get(label, "") for label in self.offered}


def merged(known: Iterable[Room], changed: Room) -> tuple[Room, ...]:
    """The same with one room as it is now, in its place; at the end where it is new."""
    known = list(known)
    if any(room.label == changed.label for room in known):
        return tuple(changed if room.label == changed.label else room for room in known)
    return (*known, changed)


def arranged(known: Iterable[Room], order: Sequence[str]) -> tuple[Room, ...]:
    """What was said, with the rooms in this order; what is said of others comes after them."""
    said = {room.label: room for room in known}
    return (
        *(said.get(label) or Room(label) for label in order),
        *(room for label, room in said.items() if label not in order),
    )


def _order(labels: Sequence[str], said: Mapping[str, Room], own: Sequence[str]) -> list[str]:
    """The person's order; what they have not placed comes after it, but before own rooms at its end."""
    placed = [label for label in said if label in labels or label in own]
    end = len(placed)
    while end and placed[end - 1] in own and placed[end - 1] not in labels:
        end -= 1
    return [*placed[:end], *(label for label in labels if label not in said), *placed[end:]]


def _dressed(room: Room) -> LabelStyle:
    usual = usual_style(room.label)
    return replace(
        usual,
        name=room.name.strip() or usual.name,
        within=room.name.strip() or usual.within,
        colour=room.colour.lower() or usual.colour,
        own=room.own,
        counts_as=room.counts_as,
    )


def _free_letter(label: str, taken: set[str]) -> str:
    own = [letter for letter in label.upper() if letter in string.ascii_uppercase]
    return next((letter for letter in [*own, *string.ascii_uppercase] if letter not in taken), "")

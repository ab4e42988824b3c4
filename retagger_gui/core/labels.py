"""What a room label looks like to a person: its name, its place in the order, key, colour and RESO term."""

import string
from collections.abc import Iterable
from dataclasses import dataclass

NEUTRAL = "#6b7280"  # for labels that this program does not know


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How one label is shown.

    Attributes:
        label: the label as the model says it, such as "living_room".
        name: the same in words, such as "Living room".
        key: the usual upper-case letter that files a photo under it; "" for a label this program does not
            know (assign_keys gives those one too).
        colour: "#rrggbb", readable on the light and the dark window; never the only sign of anything.
        reso: the RESO Data Dictionary's ImageOf lookup; "" where there is none.
    """

    label: str
    name: str
    key: str
    colour: str
    reso: str


_STYLES = (
    LabelStyle("kitchen", "Kitchen", "K", "#c2571a", "Kitchen"),
    LabelStyle("bathroom", "Bathroom", "B", "#1f7fa8", "Bathroom"),
    LabelStyle("bedroom", "Bedroom", "D", "#7a5bc7", "Bedroom"),
    LabelStyle("living_room", "Living room", "L", "#2f8552", "Living Room"),
    LabelStyle("dining_room", "Dining room", "I", "#a87417", "Dining Room"),
    LabelStyle("hallway", "Hallway", "H", "#8a6a55", "Hallway"),
    LabelStyle("balcony", "Balcony", "C", "#568c1d", "Balcony"),
    LabelStyle("exterior", "Exterior", "E", "#3b6fd1", "Front of Structure"),
    LabelStyle("floorplan", "Floor plan", "F", "#b8478f", "Floor Plan"),
    LabelStyle("graphic", "Graphic", "G", "#c14545", "Other"),
    LabelStyle("other", "Other", "O", NEUTRAL, "Other"),
)
_BY_LABEL = {entry.label: entry for entry in _STYLES}

SHIPPED: tuple[str, ...] = tuple(_BY_LABEL)
"""The labels of the model that comes with the program, in the order in which they are shown."""

KEY_ROOMS: tuple[str, ...] = ("kitchen", "bathroom", "bedroom", "living_room", "exterior", "floorplan")
"""The rooms that every listing is expected to show; the settings may name others."""


def style(label: str) -> LabelStyle:
    """How to show a label; one that this program does not know gets a readable name and a neutral colour."""
    return _BY_LABEL.get(label) or LabelStyle(label, _readable(label), "", NEUTRAL, "")


def assign_keys(labels: Iterable[str]) -> dict[str, str]:
    """Give each label an upper-case letter of its own, in the order given.

    Labels that the program knows keep their usual letter; others get the first free letter of their name,
    else any free letter, and "" once all 26 are taken.
    """
    labels = list(dict.fromkeys(labels))
    keys = {label: _BY_LABEL[label].key for label in labels if label in _BY_LABEL}
    for label in labels:
        if label not in keys:
            keys[label] = _free_letter(label, taken=set(keys.values()))
    return {label: keys[label] for label in labels}


def _readable(label: str) -> str:
    words = " ".join(label.replace("_", " ").split())
    return words[:1].upper() + words[1:] or label


def _free_letter(label: str, taken: set[str]) -> str:
    own = [letter for letter in label.upper() if letter in string.ascii_uppercase]
    return next((letter for letter in [*own, *string.ascii_uppercase] if letter not in taken), "")

"""What a room label means and looks like to a person: name, definition, place in the order, key, colour, RESO term."""

from collections.abc import Mapping
from dataclasses import dataclass

from retagger_gui.core.language import say

NEUTRAL = "#6b7280"  # for labels that this program does not know


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How one label is shown."""

    label: str  # the label as the model says it, such as "living_room"
    name: str  # the same in words, such as "Living room"
    within: str  # the same as it stands within a sentence, such as "living room"
    # the usual upper-case letter that files a photo under it; "" for a label this program does not know (core/rooms.py
    # gives those one too)
    key: str
    colour: str  # "#rrggbb", readable on the light and the dark window; never the only sign of anything
    reso: str  # the RESO Data Dictionary's ImageOf lookup; "" where there is none
    # what is filed under it and, where it meets another label, which of the two it is: sentences for the program's
    # help, for whoever labels photos and for the training's documentation; "" for a label this program does not know
    meaning: str = ""
    own: bool = False  # a room that the person added, which needs no model to know it
    counts_as: str = ""  # the label that stands for an own room where a format knows only certain rooms


TWO_LABELS = say(
    "meanings",
    "The label is the room that the photo was taken to show, as a rule the one that fills most of it. "
    "Every other room that takes a quarter of the photo or more, or that a colleague could as well have filed it "
    "under, is right too: a further label.",
)
"""The rule that comes before the single definitions: which label, and which further ones (`also`)."""

_STYLES = (
    LabelStyle(
        "kitchen",
        say("rooms", "Kitchen"),
        say("rooms", "kitchen"),
        say("room keys", "K"),
        "#c2571a",
        "Kitchen",
        say(
            "meanings",
            "A worktop with a sink, cooker or hob, a kitchenette too, furnished or not; an odd view of one as "
            "well: along the worktop, into the cupboards, an oven.",
        ),
    ),
    LabelStyle(
        "bathroom",
        say("rooms", "Bathroom"),
        say("rooms", "bathroom"),
        say("room keys", "B"),
        "#1f7fa8",
        "Bathroom",
        say(
            "meanings",
            "A bath, shower, washbasin or toilet, a separate toilet too. A washing machine alone is a laundry: "
            "Other.",
        ),
    ),
    LabelStyle(
        "bedroom",
        say("rooms", "Bedroom"),
        say("rooms", "bedroom"),
        say("room keys", "D"),
        "#7a5bc7",
        "Bedroom",
        say(
            "meanings",
            "A bed in the room, a sofa made up as a bed, a cot. A room without one is no bedroom: empty, it is "
            "Other, with Bedroom as a further label where a built-in wardrobe or the like suggests it.",
        ),
    ),
    LabelStyle(
        "living_room",
        say("rooms", "Living room"),
        say("rooms", "living room"),
        say("room keys", "L"),
        "#2f8552",
        "Living Room",
        say(
            "meanings",
            "Sofas, armchairs, a fireplace with seats: a place to sit indoors. Without furniture it is Other, "
            "with Living room as a further label where a fireplace or the like suggests it.",
        ),
    ),
    LabelStyle(
        "dining_room",
        say("rooms", "Dining room"),
        say("rooms", "dining room"),
        say("room keys", "I"),
        "#a87417",
        "Dining Room",
        say(
            "meanings",
            "A table for eating, with chairs, that fills more of the photo than kitchen or sofas do. In open "
            "plans the largest part gives the label, and each other part of a quarter or more is a further label; "
            "stools at a counter are Kitchen.",
        ),
    ),
    LabelStyle(
        "hallway",
        say("rooms", "Hallway"),
        say("rooms", "hallway"),
        say("room keys", "H"),
        "#8a6a55",
        "Hallway",
        say(
            "meanings",
            "A way through: entrance, corridor, landing, stairs, lift and stairwell of the block. Rooms seen "
            "through its doors don't count. A walk-in wardrobe or a store room is Other; stairs or galleries in "
            "the open are Exterior; a sitting room with stairs at its edge is Living room.",
        ),
    ),
    LabelStyle(
        "balcony",
        say("rooms", "Balcony"),
        say("rooms", "balcony"),
        say("room keys", "C"),
        "#568c1d",
        "Balcony",
        say(
            "meanings",
            "A place to sit or stand outdoors that belongs to the home: balcony, loggia, roof terrace, veranda, "
            "deck, patio, with or without a roof. It is Balcony where that place fills most of the photo; a "
            "terrace that is part of a garden, a pool's surround or a view of the house is Exterior, with Balcony "
            "as a further label; a view over its railing is Balcony and Exterior.",
        ),
    ),
    LabelStyle(
        "exterior",
        say("rooms", "Exterior"),
        say("rooms", "exterior"),
        say("room keys", "E"),
        "#3b6fd1",
        "Front of Structure",
        say(
            "meanings",
            "The building and all around it: facade (with its balconies), street, garden, drive, outdoor pool, "
            "shared yard, the view, the house from the air.",
        ),
    ),
    LabelStyle(
        "floorplan",
        say("rooms", "Floor plan"),
        say("rooms", "floor plan"),
        say("room keys", "F"),
        "#b8478f",
        "Floor Plan",
        say(
            "meanings",
            "Rooms drawn from above, in lines or in perspective, by hand or by computer. A plan of the plot or a "
            "map is Graphic.",
        ),
    ),
    LabelStyle(
        "graphic",
        say("rooms", "Graphic"),
        say("rooms", "graphic"),
        say("room keys", "G"),
        "#c14545",
        "Other",
        say(
            "meanings",
            "What was made rather than photographed: map, plan of the plot, logo, energy chart, advert, page of "
            "text, several photos in one. A photo with a watermark or a caption keeps its room.",
        ),
    ),
    LabelStyle(
        "other",
        say("rooms", "Other"),
        say("rooms", "other"),
        say("room keys", "O"),
        NEUTRAL,
        "Other",
        say(
            "meanings",
            "Every other interior (laundry, store, study, gym, sauna, indoor pool, garage, wardrobe, shop, lobby "
            "with a desk), details that show no room, an empty room that could be anything (what it could be is a "
            "further label), and what is no property at all.",
        ),
    ),
)
_BY_LABEL = {entry.label: entry for entry in _STYLES}

SHIPPED: tuple[str, ...] = tuple(_BY_LABEL)
"""The labels of the model that comes with the program, in the order in which they are shown."""

KEY_ROOMS: tuple[str, ...] = ("kitchen", "bathroom", "bedroom", "living_room", "exterior", "floorplan")
"""The rooms that every listing is expected to show; the settings may name others."""


OTHER = "other"
_dressed: Mapping[str, LabelStyle] = {}


def dress(styles: Mapping[str, LabelStyle]) -> None:
    """Show these labels so from now on, in the whole program: the person's own rooms, names and colours.

    One room looks the same in every window, table and file, so this is set once and not handed to each of them. Any
    thread may ask meanwhile.
    """
    global _dressed  # noqa: PLW0603
    _dressed = dict(styles)


def style(label: str) -> LabelStyle:
    """How to show a label; one that this program does not know gets a readable name and a neutral colour."""
    return _dressed.get(label) or usual_style(label)


def usual_style(label: str) -> LabelStyle:
    """The same, whatever the person made of it."""
    known = _BY_LABEL.get(label)
    if known is not None:
        return known
    name = _readable(label)
    within = name if name[1:2].isupper() else name[:1].lower() + name[1:]
    return LabelStyle(label, name, within, "", NEUTRAL, "")


def counts_as(label: str) -> str:
    """The label that stands for it where a format knows only certain rooms: itself, unless it is the person's own."""
    shown = style(label)
    return (shown.counts_as or OTHER) if shown.own else label


def _readable(label: str) -> str:
    words = " ".join(label.replace("_", " ").split())
    return words[:1].upper() + words[1:] or label

"""Finds where photos that look the same have different rooms."""

from collections.abc import Iterable, Mapping, Sequence

from retagger_gui.core.duplicates import Look, stacks
from retagger_gui.core.hints import Hint
from retagger_gui.core.session import Item


def said_by_copies(items: Iterable[Item], looks: Mapping[int, Look]) -> dict[int, Hint]:
    """What photos that look the same say of each other where their tags differ. Compares all of them.

    Args:
        items: the photos.
        looks: by the photos' numbers.
    """
    here = {item.id: item for item in items}
    found: dict[int, Hint] = {}
    for stack in stacks({item_id: look for item_id, look in looks.items() if item_id in here}):
        found.update(said_in_stack([here[item_id] for item_id in stack]))
    return found


def said_in_stack(stack: Sequence[Item]) -> dict[int, Hint]:
    """The same for photos that look the same: one speaks for all, a decided one if there is any, else the surest."""
    tagged = [item for item in stack if item.tag is not None]
    if len({item.tag for item in tagged}) < 2:
        return {}
    speaker = max(tagged, key=lambda item: (item.decided, item.confidence or 0.0))
    assert speaker.tag is not None
    hint = Hint((speaker.tag,), "alike", speaker.photo.path.name)
    return {item.id: hint for item in tagged if item.tag != speaker.tag and not item.decided}

"""What photos that look the same say of each other."""

from collections.abc import Sequence

from retagger_gui.core.hints import Hint
from retagger_gui.core.session import Item


def said_in_stack(stack: Sequence[Item]) -> dict[int, Hint]:
    """By their numbers, where the tags of photos that look the same differ: what one of them says for all.

    It is a decided one if there is any, else the surest.
    """
    tagged = [item for item in stack if item.tag is not None]
    if len({item.tag for item in tagged}) < 2:
        return {}
    speaker = max(tagged, key=lambda item: (item.decided, item.confidence or 0.0))
    assert speaker.tag is not None
    hint = Hint((speaker.tag,), "alike", speaker.photo.path.name)
    return {item.id: hint for item in tagged if item.tag != speaker.tag and not item.decided}

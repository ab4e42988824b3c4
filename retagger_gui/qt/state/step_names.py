"""What undo steps are called: each by how many photos it is about, and by the file's name where it is one."""

from collections import Counter
from collections.abc import Callable, Iterable

from retagger_gui.core.attributes import attribute_style
from retagger_gui.core.language import Sentence, joined, say
from retagger_gui.qt.style.text import within

_NAMED = 3  # rooms at most that are named in one step

Name = Callable[[int, str], Sentence]
"""Makes the name, from the number of photos and the first one's file name."""


def rate(stars: str) -> Name:
    """For these stars."""

    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Rate {0} {1}").format(name, stars)
        return say("commands", "Rate %n photo {0}", "Rate %n photos {0}", count).format(stars)

    return words


def unrate(count: int, name: str) -> Sentence:
    """For stars taken away."""
    if count == 1:
        return say("commands", "Take the stars off {0}").format(name)
    return say("commands", "Take the stars off %n photo", "Take the stars off %n photos", count)


def note(count: int, name: str) -> Sentence:
    """For a note written."""
    if count == 1:
        return say("commands", "Note on {0}").format(name)
    return say("commands", "Note on %n photo", "Note on %n photos", count)


def remove_note(count: int, name: str) -> Sentence:
    """For a note taken away."""
    if count == 1:
        return say("commands", "Remove the note on {0}").format(name)
    return say("commands", "Remove the note on %n photo", "Remove the notes on %n photos", count)


def caption(count: int, name: str) -> Sentence:
    """For the words below photos on paper."""
    if count == 1:
        return say("commands", "Caption of {0}").format(name)
    return say("commands", "Caption of %n photo", "Captions of %n photos", count)


def to(label: str) -> Name:
    """For the room they go to."""
    where = within(label)

    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Move {0} to {1}").format(name, where)
        return say("commands", "Move %n photo to {0}", "Move %n photos to {0}", count).format(where)

    return words


def to_second(count: int, name: str) -> Sentence:
    """For second guesses that differ."""
    if count == 1:
        return say("commands", "Move {0} to its second guess").format(name)
    return say("commands", "Move %n photo to its second guess", "Move %n photos to their second guess", count)


def suggestions(tags: Iterable[str]) -> Sentence:
    """For what names and copies of several photos suggest: what they become, the most frequent rooms first."""
    counts = Counter(tags).most_common()
    rooms = [say("details", "{0} {1}").format(count, within(tag)) for tag, count in counts[:_NAMED]]
    words = say("commands", "Take %n suggestion: {0}", "Take %n suggestions: {0}", sum(dict(counts).values()))
    return words.format(joined([*rooms, *["…"] * (len(counts) > _NAMED)]))


def confirm(count: int, name: str) -> Sentence:
    """For tags found right."""
    if count == 1:
        return say("commands", "Confirm {0}").format(name)
    return say("commands", "Confirm %n photo", "Confirm %n photos", count)


def take_back(count: int, name: str) -> Sentence:
    """For decisions forgotten."""
    if count == 1:
        return say("commands", "Take back the decision on {0}").format(name)
    return say("commands", "Take back %n decision", "Take back %n decisions", count)


def take_back_all(_count: int, _name: str) -> Sentence:
    """For all decisions forgotten."""
    return say("commands", "Take back all decisions")


def mark_with(attribute: str) -> Name:
    """For an attribute that photos have."""
    what = attribute_style(attribute).within

    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Mark {0}: {1}").format(name, what)
        return say("commands", "Mark %n photo: {0}", "Mark %n photos: {0}", count).format(what)

    return words


def mark_without(attribute: str) -> Name:
    """For an attribute that photos have not."""
    what = attribute_style(attribute).within

    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Mark {0}: no {1}").format(name, what)
        return say("commands", "Mark %n photo: no {0}", "Mark %n photos: no {0}", count).format(what)

    return words


def unmark(count: int, name: str) -> Sentence:
    """For attributes forgotten."""
    if count == 1:
        return say("commands", "Take back what is in {0}").format(name)
    return say("commands", "Take back what is in %n photo", "Take back what is in %n photos", count)

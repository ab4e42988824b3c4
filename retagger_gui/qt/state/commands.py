"""What a person does to tags, as undo commands: one gesture, one step, with a name that can be read."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from retagger_gui.core.attributes import attribute_style
from retagger_gui.core.language import Sentence, say
from retagger_gui.core.remarks import as_note
from retagger_gui.core.session import Aspect, Item
from retagger_gui.core.store import new_step
from retagger_gui.qt.state.named_command import NamedCommand
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import within

AttributeWords = Mapping[int, Mapping[str, bool | None]]
"""Whether photos have attributes, by their numbers and the attributes' names; None: the model is to say."""


class Say(NamedCommand):
    """Says something of some photos; undone, it is as if it had never been."""

    def __init__(self, model: PhotoModel, aspect: Aspect, new: Mapping[int, Any], words: str) -> None:
        super().__init__(words)
        self._model = model
        self._aspect = aspect
        self._new = dict(new)
        self._step = new_step()

    @property
    def ids(self) -> tuple[int, ...]:
        """The photos this step is about."""
        return tuple(self._new)

    def redo(self) -> None:
        """Do it."""
        self._model.say(self._aspect, self._new, self._step)

    def undo(self) -> None:
        """What counted without it counts again."""
        self._model.undo_said(self._aspect, self._new, self._step)


class SetDecisions(Say):
    """The same for decisions."""

    def __init__(self, model: PhotoModel, new: Mapping[int, str | None], words: str) -> None:
        super().__init__(model, "decision", new, words)


class Mark(NamedCommand):
    """Says which attributes photos have; undone, it is as if it had never been."""

    def __init__(self, model: PhotoModel, new: AttributeWords, words: str) -> None:
        super().__init__(words)
        self._model = model
        self._new = {item_id: dict(said) for item_id, said in new.items()}
        self._step = new_step()

    def redo(self) -> None:
        """Do it."""
        self._model.set_attributes(self._new, self._step)

    def undo(self) -> None:
        """What counted without it counts again."""
        self._model.undo_attributes(self._new, self._step)


def mark(model: PhotoModel, ids: Iterable[int], name: str, *, has: bool) -> Mark | None:
    """Say that photos have an attribute, or have it not; None where that was said of all of them."""
    new = {item.id: {name: has} for item in _items(model, ids) if dict(item.words).get(name) is not has}
    return Mark(model, new, _named(model, new, _with(name) if has else _without(name))) if new else None


def unmark(model: PhotoModel, ids: Iterable[int]) -> Mark | None:
    """Forget what a person said of the attributes of these photos; None when nobody has."""
    new = {item.id: _nothing_said(item) for item in _items(model, ids) if item.words}
    return Mark(model, new, _named(model, new, _unmark)) if new else None


def unmark_all(model: PhotoModel) -> Mark | None:
    """The same of every photo of the open folder, as part of taking back all decisions."""
    new = {item.id: _nothing_said(item) for item in model.session.items if item.words}
    return Mark(model, new, _take_back_all(len(new), "")) if new else None


def _nothing_said(item: Item) -> dict[str, bool | None]:
    return {name: None for name, _ in item.words}


def rate(model: PhotoModel, ids: Iterable[int], rating: int) -> Say | None:
    """Give photos 1 to 5 stars, or take them away (0); None when all have that many."""
    new = {item.id: rating for item in _items(model, ids) if item.rating != rating}
    return _said(model, "rating", new, _rate("★" * rating) if rating else _unrate)


def annotate(model: PhotoModel, ids: Iterable[int], note: str) -> Say | None:
    """Write a note on photos, or take it away (""); None when all have that one."""
    note = as_note(note)
    new = {item.id: note for item in _items(model, ids) if item.note != note}
    return _said(model, "note", new, _note if note else _remove_note)


def caption(model: PhotoModel, ids: Iterable[int], words: str | None) -> Say | None:
    """Let these words stand below photos on paper, or (None) what stands there anyway; None when they do."""
    new = {item.id: words for item in _items(model, ids) if item.caption != words}
    return _said(model, "caption", new, _caption)


def move(model: PhotoModel, ids: Iterable[int], label: str) -> SetDecisions | None:
    """Drop photos on a group. Those that stand there already stay as they are; None when all do."""
    new = {item.id: label for item in _items(model, ids) if item.tag != label}
    return _command(model, new, _to(label))


def choose(model: PhotoModel, ids: Iterable[int], label: str) -> SetDecisions | None:
    """Say by key what photos show. Unlike a drop, this confirms those that the model has put there itself."""
    new = {item.id: label for item in _items(model, ids) if item.chosen != label}
    moves = any(model.item(item_id).tag != label for item_id in new)
    return _command(model, new, _to(label) if moves else _confirm)


def choose_second(model: PhotoModel, ids: Iterable[int]) -> SetDecisions | None:
    """File each photo under the most probable label that is not its tag; None when none has a prediction."""
    guesses = {item.id: item.second_guess for item in _items(model, ids)}
    new = {item_id: label for item_id, label in guesses.items() if label is not None}
    labels = set(new.values())
    return _command(model, new, _to(labels.pop()) if len(labels) == 1 else _to_second)


def confirm(model: PhotoModel, ids: Iterable[int]) -> SetDecisions | None:
    """Say that the predicted tags are right; None when all are decided already or have no prediction."""
    new = {item.id: item.guess for item in _items(model, ids) if item.guess is not None and not item.decided}
    return _command(model, new, _confirm)


def take_back(model: PhotoModel, ids: Iterable[int]) -> SetDecisions | None:
    """Forget what a person said of these photos; None when nobody has."""
    new: dict[int, str | None] = {item.id: None for item in _items(model, ids) if item.decided}
    return _command(model, new, _take_back)


def take_back_all(model: PhotoModel) -> SetDecisions | None:
    """Forget what a person said of every photo of the open folder; None when nobody has."""
    new: dict[int, str | None] = {item.id: None for item in model.session.items if item.decided}
    return _command(model, new, _take_back_all)


def _items(model: PhotoModel, ids: Iterable[int]) -> list[Item]:
    """The items of those ids that are still of the open folder, each once."""
    return [model.item(item_id) for item_id in dict.fromkeys(ids) if item_id in model.session]


def _command(
    model: PhotoModel, new: Mapping[int, str | None], words: Callable[[int, str], Sentence]
) -> SetDecisions | None:
    """A step, named by how many photos it is about and by the file name where it is one."""
    return SetDecisions(model, new, _named(model, new, words)) if new else None


def _said(
    model: PhotoModel, aspect: Aspect, new: Mapping[int, Any], words: Callable[[int, str], Sentence]
) -> Say | None:
    return Say(model, aspect, new, _named(model, new, words)) if new else None


def _named(model: PhotoModel, new: Mapping[int, Any], words: Callable[[int, str], Sentence]) -> Sentence:
    return words(len(new), model.item(next(iter(new))).photo.path.name)


def _rate(stars: str) -> Callable[[int, str], Sentence]:
    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Rate {0} {1}").format(name, stars)
        return say("commands", "Rate %n photo {0}", "Rate %n photos {0}", count).format(stars)

    return words


def _unrate(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Take the stars off {0}").format(name)
    return say("commands", "Take the stars off %n photo", "Take the stars off %n photos", count)


def _note(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Note on {0}").format(name)
    return say("commands", "Note on %n photo", "Note on %n photos", count)


def _remove_note(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Remove the note on {0}").format(name)
    return say("commands", "Remove the note on %n photo", "Remove the notes on %n photos", count)


def _caption(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Caption of {0}").format(name)
    return say("commands", "Caption of %n photo", "Captions of %n photos", count)


def _to(label: str) -> Callable[[int, str], Sentence]:
    where = within(label)

    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Move {0} to {1}").format(name, where)
        return say("commands", "Move %n photo to {0}", "Move %n photos to {0}", count).format(where)

    return words


def _to_second(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Move {0} to its second guess").format(name)
    return say("commands", "Move %n photo to its second guess", "Move %n photos to their second guess", count)


def _confirm(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Confirm {0}").format(name)
    return say("commands", "Confirm %n photo", "Confirm %n photos", count)


def _take_back(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Take back the decision on {0}").format(name)
    return say("commands", "Take back %n decision", "Take back %n decisions", count)


def _take_back_all(_count: int, _name: str) -> Sentence:
    return say("commands", "Take back all decisions")


def _with(attribute: str) -> Callable[[int, str], Sentence]:
    what = attribute_style(attribute).within

    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Mark {0}: {1}").format(name, what)
        return say("commands", "Mark %n photo: {0}", "Mark %n photos: {0}", count).format(what)

    return words


def _without(attribute: str) -> Callable[[int, str], Sentence]:
    what = attribute_style(attribute).within

    def words(count: int, name: str) -> Sentence:
        if count == 1:
            return say("commands", "Mark {0}: no {1}").format(name, what)
        return say("commands", "Mark %n photo: no {0}", "Mark %n photos: no {0}", count).format(what)

    return words


def _unmark(count: int, name: str) -> Sentence:
    if count == 1:
        return say("commands", "Take back what is in {0}").format(name)
    return say("commands", "Take back what is in %n photo", "Take back what is in %n photos", count)

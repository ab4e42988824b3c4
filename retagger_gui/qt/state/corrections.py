"""What a person says of photos, as undo steps: one gesture, one step, with a name that can be read."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from retagger_gui.core.history import Aspect, AttributeAspect
from retagger_gui.core.language import shown
from retagger_gui.core.remarks import as_note
from retagger_gui.core.session import Item
from retagger_gui.core.store import new_step
from retagger_gui.qt.state import step_names
from retagger_gui.qt.state.named_command import NamedCommand
from retagger_gui.qt.state.photo_model import PhotoModel

Said = Mapping[Aspect, Mapping[int, Any]]
"""What is said of each aspect of photos, by their numbers (see Session.say)."""


class Say(NamedCommand):
    """Says something of some photos; undone, it is as if it had never been."""

    def __init__(self, model: PhotoModel, said: Said, name: str) -> None:
        super().__init__(name)
        self._model = model
        self.said = said
        self._step = new_step()

    def redo(self) -> None:
        """Do it."""
        for aspect, values in self.said.items():
            self._model.say(aspect, self._by_number_now(values), self._step)

    def undo(self) -> None:
        """What counted without it counts again."""
        for aspect, values in self.said.items():
            self._model.undo_said(aspect, self._by_number_now(values), self._step)

    def _by_number_now(self, values: Mapping[int, Any]) -> dict[int, Any]:
        """The photos may have other numbers than when it was said: their folders were read anew."""
        now = self._model.session.number_now
        return {now(item_id): value for item_id, value in values.items()}


class Corrections(QObject):
    """Every view's gestures end here, on the undo stack. Each method says whether anything changed."""

    done = Signal(object)  # the step's name, a Sentence, after it was done
    # {id: tag} of photos that a person has just filed under another room, after `done`
    filed = Signal(object)

    def __init__(self, model: PhotoModel, stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.stack = stack

    def move(self, ids: Iterable[int], tag: str) -> bool:
        """Photos were dropped on a group; those that stand there already stay as they are."""
        new = {item.id: tag for item in self._items(ids) if item.tag != tag}
        return self._file(new, step_names.to(tag))

    def choose(self, ids: Iterable[int], tag: str) -> bool:
        """A key says what photos show. Unlike a drop, this confirms those that the model has put there itself."""
        new = {item.id: tag for item in self._items(ids) if item.decision != tag}
        moves = any(self._model.item(item_id).tag != tag for item_id in new)
        return self._file(new, step_names.to(tag) if moves else step_names.confirm)

    def choose_second(self, ids: Iterable[int]) -> bool:
        """The second guess is the right one."""
        guesses = {item.id: item.second_guess for item in self._items(ids)}
        new = {item_id: tag for item_id, tag in guesses.items() if tag is not None}
        tags = set(new.values())
        return self._file(new, step_names.to(tags.pop()) if len(tags) == 1 else step_names.to_second)

    def confirm(self, ids: Iterable[int]) -> bool:
        """The predicted tags are right as they are."""
        items = [item for item in self._items(ids) if item.guess is not None and not item.decided]
        return self._say("decision", {item.id: item.guess for item in items}, step_names.confirm)

    def take_back(self, ids: Iterable[int]) -> bool:
        """Forget which tags were decided for these photos."""
        decided = [item.id for item in self._items(ids) if item.decided]
        return self._say("decision", dict.fromkeys(decided), step_names.take_back)

    def take_back_all(self) -> bool:
        """Forget the tags and attributes that were decided for every photo."""
        items = self._model.session.items
        decided = dict.fromkeys(item.id for item in items if item.decided)
        return self.take({"decision": decided, **_nothing_said(items)}, step_names.take_back_all(0, ""))

    def mark(self, ids: Iterable[int], name: str, *, has: bool) -> bool:
        """Photos have an attribute, or have it not."""
        new = {item.id: has for item in self._items(ids) if dict(item.marks).get(name) is not has}
        step_name = step_names.mark_with(name) if has else step_names.mark_without(name)
        return self._say(AttributeAspect(name), new, step_name)

    def toggle(self, ids: Iterable[int], name: str) -> bool:
        """An attribute's key: where every photo has it, it is taken from all; otherwise it is set on all."""
        here = self._items(ids)
        return self.mark([item.id for item in here], name, has=not all(name in item.has for item in here))

    def unmark(self, ids: Iterable[int]) -> bool:
        """Forget what was said of these photos' attributes."""
        marked = [item for item in self._items(ids) if item.marks]
        if not marked:
            return False
        return self.take(_nothing_said(marked), step_names.unmark(len(marked), marked[0].photo.path.name))

    def rate(self, ids: Iterable[int], rating: int) -> bool:
        """Give photos 1 to 5 stars; 0 takes them away."""
        new = {item.id: rating for item in self._items(ids) if item.rating != rating}
        return self._say("rating", new, step_names.rate("★" * rating) if rating else step_names.unrate)

    def annotate(self, ids: Iterable[int], note: str) -> bool:
        """Write a note on photos; "" takes it away."""
        note = as_note(note)
        new = {item.id: note for item in self._items(ids) if item.note != note}
        return self._say("note", new, step_names.note if note else step_names.remove_note)

    def caption(self, ids: Iterable[int], caption: str | None) -> bool:
        """Let this stand below photos on paper; None for what stands there anyway."""
        new = {item.id: caption for item in self._items(ids) if item.caption != caption}
        return self._say("caption", new, step_names.caption)

    def decide(self, decisions: Mapping[int, str | None], name: str) -> bool:
        """Many decisions in one step of that name; photos gone meanwhile stay out."""
        return self.take({"decision": decisions}, name)

    def take(self, said: Said, name: str, more: Sequence[QUndoCommand] = ()) -> bool:
        """Whatever is said at once, by an import for instance, in one step; photos gone meanwhile stay out.

        Args:
            said: by aspect, then by the photos' numbers.
            name: the step's.
            more: what else belongs to it.
        """
        session = self._model.session
        here = {aspect: {i: what for i, what in of.items() if i in session} for aspect, of in said.items()}
        here = {aspect: values for aspect, values in here.items() if values}
        if not here and not more:
            return False
        if more:
            self.stack.beginMacro(shown(name))
        for step in [*more, *([Say(self._model, here, name)] if here else [])]:
            self.stack.push(step)
        if more:
            self.stack.endMacro()
        self.done.emit(name)
        return True

    def _items(self, ids: Iterable[int]) -> list[Item]:
        """The items of those ids that are still of the open folder, each once."""
        return self._model.session.items_of(dict.fromkeys(ids))

    def _say(self, aspect: Aspect, new: Mapping[int, Any], name: step_names.Name) -> bool:
        """One aspect, in a step named by how many photos it is about and by the file name where it is one."""
        if not new:
            return False
        return self.take({aspect: new}, name(len(new), self._model.item(next(iter(new))).photo.path.name))

    def _file(self, new: Mapping[int, str], name: step_names.Name) -> bool:
        """Decisions, of which `filed` tells as well."""
        before = {item_id: self._model.item(item_id).tag for item_id in new}
        if not self._say("decision", new, name):
            return False
        moved = {item_id: tag for item_id, tag in new.items() if tag != before[item_id]}
        if moved:
            self.filed.emit(moved)
        return True


def _nothing_said(items: Iterable[Item]) -> dict[Aspect, dict[int, None]]:
    """All that was said of attributes of these photos, taken back."""
    said: dict[Aspect, dict[int, None]] = {}
    for item in items:
        for name, _ in item.marks:
            said.setdefault(AttributeAspect(name), {})[item.id] = None
    return said

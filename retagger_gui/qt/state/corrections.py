"""What a person says of photos, as undo steps: every view's gestures end here."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from retagger_gui.core.language import shown
from retagger_gui.core.session import Aspect
from retagger_gui.qt.state import commands
from retagger_gui.qt.state.photo_model import PhotoModel


class Corrections(QObject):
    """Turns gestures into commands on the undo stack. Each method says whether anything changed."""

    done = Signal(object)  # the step's name, a Sentence, after it was done
    # {id: tag} of photos that a person has just filed under another room, after `done`
    filed = Signal(object)

    def __init__(self, model: PhotoModel, stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.stack = stack

    def move(self, ids: Iterable[int], tag: str) -> bool:
        """Photos were dropped on a group; those that stand there already stay as they are."""
        return self._file(commands.move(self._model, ids, tag))

    def choose(self, ids: Iterable[int], tag: str) -> bool:
        """A key says what photos show; this confirms those that stand there already."""
        return self._file(commands.choose(self._model, ids, tag))

    def choose_second(self, ids: Iterable[int]) -> bool:
        """The second guess is the right one."""
        return self._file(commands.choose_second(self._model, ids))

    def confirm(self, ids: Iterable[int]) -> bool:
        """The tags are right as they are."""
        return self._push(commands.confirm(self._model, ids))

    def take_back(self, ids: Iterable[int]) -> bool:
        """Forget what was said of these photos."""
        return self._push(commands.take_back(self._model, ids))

    def take_back_all(self) -> bool:
        """Forget what was said of every photo."""
        marks = commands.unmark_all(self._model)
        if marks is None:
            return self._push(commands.take_back_all(self._model))
        decided = {item.id: None for item in self._model.session.items if item.decided}
        return self.take(decided, {}, {}, marks.words, [marks])

    def mark(self, ids: Iterable[int], name: str, *, has: bool) -> bool:
        """Photos have an attribute, or have it not."""
        return self._push(commands.mark(self._model, ids, name, has=has))

    def toggle(self, ids: Iterable[int], name: str) -> bool:
        """An attribute's key: photos that have it all have it no more; otherwise all of them have it."""
        here = self._model.session.items_of(dict.fromkeys(ids))
        return self.mark([item.id for item in here], name, has=not all(name in item.has for item in here))

    def unmark(self, ids: Iterable[int]) -> bool:
        """Forget what was said of these photos' attributes."""
        return self._push(commands.unmark(self._model, ids))

    def decide(self, decisions: Mapping[int, str | None], words: str) -> bool:
        """Many decisions in one step of that name; photos gone meanwhile stay out."""
        new = {item_id: what for item_id, what in decisions.items() if item_id in self._model.session}
        return self._push(commands.SetDecisions(self._model, new, words) if new else None)

    def take(
        self,
        decisions: Mapping[int, str | None],
        ratings: Mapping[int, int],
        notes: Mapping[int, str],
        words: str,
        more: Sequence[QUndoCommand] = (),
    ) -> bool:
        """Much that is said at once, by an import for instance, in one step; photos gone meanwhile stay out.

        Args:
            decisions: by the photos' numbers.
            ratings: likewise.
            notes: likewise.
            words: the step's name.
            more: what else belongs to it.
        """
        said: tuple[tuple[Aspect, Mapping[int, Any]], ...] = (
            ("decision", decisions), ("rating", ratings), ("note", notes),
        )  # fmt: skip
        steps = list(more)
        for aspect, values in said:
            here = {item_id: what for item_id, what in values.items() if item_id in self._model.session}
            steps += [commands.Say(self._model, aspect, here, words)] if here else []
        if not steps:
            return False
        self.stack.beginMacro(shown(words))
        for step in steps:
            self.stack.push(step)
        self.stack.endMacro()
        self.done.emit(words)
        return True

    def rate(self, ids: Iterable[int], rating: int) -> bool:
        """Give photos 1 to 5 stars; 0 takes them away."""
        return self._push(commands.rate(self._model, ids, rating))

    def annotate(self, ids: Iterable[int], note: str) -> bool:
        """Write a note on photos; "" takes it away."""
        return self._push(commands.annotate(self._model, ids, note))

    def caption(self, ids: Iterable[int], words: str | None) -> bool:
        """Let these words stand below photos on paper; None for what stands there anyway."""
        return self._push(commands.caption(self._model, ids, words))

    def _file(self, command: commands.SetDecisions | None) -> bool:
        before = {} if command is None else {i: self._model.item(i).tag for i in command.ids}
        if not self._push(command):
            return False
        after = {item_id: self._model.item(item_id).tag for item_id in before}
        moved = {item_id: tag for item_id, tag in after.items() if tag != before[item_id]}
        if moved:
            self.filed.emit(moved)
        return True

    def _push(self, command: commands.Say | commands.Mark | None) -> bool:
        if command is None:
            return False
        self.stack.push(command)
        self.done.emit(command.words)
        return True

"""What a person does to tags, as undo commands: one gesture, one step, with a name that can be read."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from retagger_gui.core.session import Decision, Item
from retagger_gui.core.store import new_step
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.text import tag_within


class SetDecisions(QUndoCommand):
    """Sets decisions on some photos; undone, it is as if it had never been."""

    def __init__(self, model: PhotoModel, new: Mapping[int, Decision | None], text: str) -> None:
        super().__init__(text)
        self._model = model
        self._new = dict(new)
        self._step = new_step()

    @property
    def ids(self) -> tuple[int, ...]:
        """The photos this step is about."""
        return tuple(self._new)

    def redo(self) -> None:
        """Do it."""
        self._model.set_decisions(self._new, self._step)

    def undo(self) -> None:
        """What counted without it counts again."""
        self._model.undo_decisions(self._new, self._step)


def move(model: PhotoModel, ids: Iterable[int], label: str) -> SetDecisions | None:
    """Drop photos on a group. Those that stand there already stay as they are; None when all do."""
    new = {item.id: Decision(label) for item in _items(model, ids) if item.tag != label}
    return _command(model, new, _to(_name(label)))


def choose(model: PhotoModel, ids: Iterable[int], label: str) -> SetDecisions | None:
    """Say by key what photos show. Unlike a drop, this confirms those that the model has put there itself."""
    new = {item.id: Decision(label) for item in _items(model, ids) if item.chosen != label}
    moves = any(model.item(item_id).tag != label for item_id in new)
    return _command(model, new, _to(_name(label)) if moves else _tr("Confirm {photos}"))


def choose_second(model: PhotoModel, ids: Iterable[int]) -> SetDecisions | None:
    """File each photo under the most probable label that is not its tag; None when none has a prediction."""
    guesses = {item.id: item.second_guess for item in _items(model, ids)}
    new = {item_id: Decision(label) for item_id, label in guesses.items() if label is not None}
    labels = {decision.label for decision in new.values()}
    where = _name(labels.pop()) if len(labels) == 1 else _tr("their second guess")
    return _command(model, new, _to(where))


def confirm(model: PhotoModel, ids: Iterable[int]) -> SetDecisions | None:
    """Say that the predicted tags are right; None when all are decided already or have no prediction."""
    new = {
        item.id: Decision(item.guess)
        for item in _items(model, ids)
        if item.guess is not None and not item.decided
    }
    return _command(model, new, _tr("Confirm {photos}"))


def take_back(model: PhotoModel, ids: Iterable[int]) -> SetDecisions | None:
    """Forget what a person said of these photos; None when nobody has."""
    new: dict[int, Decision | None] = {item.id: None for item in _items(model, ids) if item.decided}
    if len(new) == 1:
        return _command(model, new, _tr("Take back the decision on {photos}"))
    return _command(model, new, _tr("Take back {number} decisions"))


def take_back_all(model: PhotoModel) -> SetDecisions | None:
    """Forget what a person said of every photo of the open folder; None when nobody has."""
    new: dict[int, Decision | None] = {item.id: None for item in model.session.items if item.decided}
    return _command(model, new, _tr("Take back all decisions"))


def _items(model: PhotoModel, ids: Iterable[int]) -> list[Item]:
    """The items of those ids that are still of the open folder, each once."""
    return [model.item(item_id) for item_id in dict.fromkeys(ids) if item_id in model.session]


def _command(model: PhotoModel, new: Mapping[int, Decision | None], text: str) -> SetDecisions | None:
    if not new:
        return None
    number = f"{len(new):,}"
    photos = _tr("{number} photos").format(number=number)
    if len(new) == 1:
        photos = model.item(next(iter(new))).photo.path.name
    return SetDecisions(model, new, text.format(photos=photos, number=number))


def _to(where: str) -> str:
    """Escaped, as a model's own labels may hold any letters."""
    return _tr("Move {photos} to {where}").format(
        photos="{photos}", where=where.replace("{", "{{").replace("}", "}}")
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def _name(label: str) -> str:
    """A label within a sentence: "living room"."""
    return tag_within(label)

"""Undo commands: what they change, what they are called, and that undoing restores exactly what was."""

import pytest
from PySide6.QtGui import QUndoStack

from retagger_gui.qt.state import commands
from retagger_gui.qt.state.photo_model import PhotoModel
from tests.qt.conftest import make_photo, make_prediction


@pytest.fixture
def stack(qapp) -> QUndoStack:
    return QUndoStack()


def state(photos: PhotoModel) -> list[str | None]:
    return [item.chosen for item in photos.session.items]


def test_move(filled: PhotoModel, stack: QUndoStack) -> None:
    command = commands.move(filled, [0, 1, 2], "living_room")
    assert command is not None
    assert command.text() == "Move 3 photos to living room"
    assert command.ids == (0, 1, 2)
    stack.push(command)
    assert state(filled)[:3] == ["living_room"] * 3
    stack.undo()
    assert state(filled) == [None] * 6
    stack.redo()
    assert state(filled)[:3] == ["living_room"] * 3


def test_dropping_where_it_stands_already_does_nothing(filled: PhotoModel) -> None:
    assert commands.move(filled, [0, 1], "kitchen") is None
    command = commands.move(filled, [0, 2], "kitchen")
    assert command is not None
    assert command.text() == "Move 10.jpg to kitchen"


def test_nothing_and_strangers_do_nothing(filled: PhotoModel) -> None:
    assert commands.move(filled, [], "kitchen") is None
    assert commands.move(filled, [77, -1], "kitchen") is None
    assert commands.confirm(filled, [77]) is None
    assert commands.take_back_all(filled) is None


def test_one_photo_is_named_and_thousands_are_readable(photos: PhotoModel) -> None:
    photos.add_photos(make_photo(f"{number}.jpg") for number in range(1234))
    command = commands.move(photos, range(1234), "other")
    assert command is not None
    assert command.text() == "Move 1,234 photos to other"


def test_a_name_with_braces_and_ampersands(photos: PhotoModel) -> None:
    photos.add_photos([make_photo("{photos} {0} & co.jpg")])
    command = commands.move(photos, [0], "kitchen")
    assert command is not None
    assert command.words == "Move {photos} {0} & co.jpg to kitchen"
    assert command.text() == "Move {photos} {0} && co.jpg to kitchen"  # in the menu Edit


def test_a_label_with_braces(photos: PhotoModel) -> None:
    photos.add_photos([make_photo("a.jpg")])
    command = commands.move(photos, [0], "{photos}{0}")
    assert command is not None
    assert command.text() == "Move a.jpg to {photos}{0}"


def test_a_key_confirms_what_the_model_said(filled: PhotoModel, stack: QUndoStack) -> None:
    command = commands.choose(filled, [0, 1], "kitchen")
    assert command is not None
    assert command.text() == "Confirm 2 photos"
    stack.push(command)
    assert [filled.item(number).confirmed for number in (0, 1)] == [True, True]
    assert commands.choose(filled, [0, 1], "kitchen") is None
    mixed = commands.choose(filled, [0, 1, 2], "bathroom")
    assert mixed is not None
    assert mixed.text() == "Move 3 photos to bathroom"


def test_the_second_guess(filled: PhotoModel, stack: QUndoStack) -> None:
    command = commands.choose_second(filled, [0, 1, 5])
    assert command is not None
    assert command.text() == "Move 2 photos to bathroom"
    stack.push(command)
    assert state(filled)[:2] == ["bathroom", "bathroom"]
    back = commands.choose_second(filled, [0])
    assert back is not None
    assert back.text() == "Move 1.jpg to kitchen"
    several = commands.choose_second(filled, [2, 3])
    assert several is not None
    assert several.text() == "Move 2 photos to their second guess"


def test_confirm(filled: PhotoModel, stack: QUndoStack) -> None:
    stack.push(commands.move(filled, [0], "other"))
    command = commands.confirm(filled, [0, 1, 2, 4, 5])
    assert command is not None
    assert command.text() == "Confirm 2 photos"
    stack.push(command)
    assert state(filled) == ["other", "kitchen", "bathroom", None, None, None]
    assert filled.total_to_review() == 0
    one = commands.confirm(filled, [3])
    assert one is not None
    assert one.text() == "Confirm 1.jpg"


def test_take_back(filled: PhotoModel, stack: QUndoStack) -> None:
    stack.push(commands.move(filled, [0, 1, 2], "other"))
    one = commands.take_back(filled, [0, 5])
    two = commands.take_back(filled, [0, 1])
    every = commands.take_back_all(filled)
    assert one is not None and two is not None and every is not None
    assert one.text() == "Take back the decision on 1.jpg"
    assert two.text() == "Take back 2 decisions"
    assert every.text() == "Take back all decisions"
    stack.push(every)
    assert state(filled) == [None] * 6
    stack.undo()
    assert state(filled)[:3] == ["other"] * 3
    assert stack.undoText() == "Move 3 photos to other"


def test_undo_restores_different_former_decisions(filled: PhotoModel, stack: QUndoStack) -> None:
    stack.push(commands.move(filled, [0], "other"))
    stack.push(commands.confirm(filled, [1]))
    stack.push(commands.move(filled, [0, 1, 2], "exterior"))
    stack.undo()
    assert state(filled)[:3] == ["other", "kitchen", None]


def test_undo_after_a_late_prediction_restores_the_decision_not_the_tag(
    filled: PhotoModel, stack: QUndoStack
) -> None:
    stack.push(commands.move(filled, [5], "other"))
    filled.set_predictions([make_prediction("loose.jpg", "bedroom")])
    stack.undo()
    assert filled.item(5).tag == "bedroom"


def test_steps_of_a_folder_closed_meanwhile_do_nothing(filled: PhotoModel, stack: QUndoStack) -> None:
    stack.push(commands.move(filled, [0, 1], "other"))
    filled.reset()
    filled.add_photos([make_photo("new.jpg")])
    stack.undo()
    stack.redo()
    assert state(filled) == [None]


def test_every_step_is_stored(filled: PhotoModel, stack: QUndoStack, collected) -> None:
    said = collected(filled.decisions_changed)
    stack.push(commands.move(filled, [0], "other"))
    stack.undo()
    assert said == [{0: "other"}, {0: None}]


def test_rate_and_annotate(filled: PhotoModel, stack: QUndoStack) -> None:
    command = commands.rate(filled, [0, 1], 4)
    assert command is not None and command.text() == "Rate 2 photos ★★★★"
    stack.push(command)
    assert [item.rating for item in filled.session.items[:3]] == [4, 4, 0]
    assert commands.rate(filled, [0, 1], 4) is None
    command = commands.rate(filled, [0], 0)
    assert command is not None and command.text() == f"Take the stars off {filled.item(0).photo.path.name}"
    command = commands.annotate(filled, [2], "  {braces}\r\nand " + "x" * 10_000)
    assert command is not None and command.text() == f"Note on {filled.item(2).photo.path.name}"
    stack.push(command)
    assert filled.item(2).note == "{braces}\nand " + "x" * 10_000
    stack.undo()
    stack.undo()
    assert [(item.rating, item.note) for item in filled.session.items[:3]] == [(0, "")] * 3

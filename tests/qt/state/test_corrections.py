"""Corrections: what they change, what the steps are called, and that undoing restores exactly what was."""

import pytest
from PySide6.QtGui import QUndoStack

from retagger_gui.qt.state.corrections import Corrections, Say
from retagger_gui.qt.state.photo_model import PhotoModel
from tests.qt.conftest import add_photos, make_photo, make_prediction


@pytest.fixture
def stack(qapp) -> QUndoStack:
    return QUndoStack()


@pytest.fixture
def corrections(photos: PhotoModel, stack: QUndoStack) -> Corrections:
    return Corrections(photos, stack)


def state(photos: PhotoModel) -> list[str | None]:
    return [item.decision for item in photos.session.items]


def test_move(filled: PhotoModel, stack: QUndoStack, corrections: Corrections) -> None:
    assert corrections.move([0, 1, 2], "living_room")
    assert stack.undoText() == "Move 3 photos to living room"
    command = stack.command(0)
    assert isinstance(command, Say)
    assert tuple(command.said["decision"]) == (0, 1, 2)
    assert state(filled)[:3] == ["living_room"] * 3
    stack.undo()
    assert state(filled) == [None] * 6
    stack.redo()
    assert state(filled)[:3] == ["living_room"] * 3


def test_dropping_where_it_stands_already_does_nothing(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    assert not corrections.move([0, 1], "kitchen")
    assert corrections.move([0, 2], "kitchen")
    assert stack.undoText() == "Move 10.jpg to kitchen"


def test_nothing_and_strangers_do_nothing(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    assert not corrections.move([], "kitchen")
    assert not corrections.move([77, -1], "kitchen")
    assert not corrections.confirm([77])
    assert not corrections.take_back_all()


def test_one_photo_is_named_and_thousands_are_readable(
    photos: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    add_photos(photos, (make_photo(f"{number}.jpg") for number in range(1234)))
    assert corrections.move(range(1234), "other")
    assert stack.undoText() == "Move 1,234 photos to other"


def test_a_name_with_braces_and_ampersands(
    photos: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    add_photos(photos, [make_photo("{photos} {0} & co.jpg")])
    assert corrections.move([0], "kitchen")
    command = stack.command(0)
    assert isinstance(command, Say)
    assert command.name == "Move {photos} {0} & co.jpg to kitchen"
    assert stack.undoText() == "Move {photos} {0} && co.jpg to kitchen"  # in the menu Edit


def test_a_label_with_braces(photos: PhotoModel, stack: QUndoStack, corrections: Corrections) -> None:
    add_photos(photos, [make_photo("a.jpg")])
    assert corrections.move([0], "{photos}{0}")
    assert stack.undoText() == "Move a.jpg to {photos}{0}"


def test_a_key_confirms_what_the_model_said(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    assert corrections.choose([0, 1], "kitchen")
    assert stack.undoText() == "Confirm 2 photos"
    assert [filled.item(number).confirmed for number in (0, 1)] == [True, True]
    assert not corrections.choose([0, 1], "kitchen")
    assert corrections.choose([0, 1, 2], "bathroom")
    assert stack.undoText() == "Move 3 photos to bathroom"


def test_the_second_guess(filled: PhotoModel, stack: QUndoStack, corrections: Corrections) -> None:
    assert corrections.choose_second([0, 1, 5])
    assert stack.undoText() == "Move 2 photos to bathroom"
    assert state(filled)[:2] == ["bathroom", "bathroom"]
    assert corrections.choose_second([0])
    assert stack.undoText() == "Move 1.jpg to kitchen"
    assert corrections.choose_second([2, 3])
    assert stack.undoText() == "Move 2 photos to their second guess"


def test_confirm(filled: PhotoModel, stack: QUndoStack, corrections: Corrections) -> None:
    assert corrections.move([0], "other")
    assert corrections.confirm([0, 1, 2, 4, 5])
    assert stack.undoText() == "Confirm 2 photos"
    assert state(filled) == ["other", "kitchen", "bathroom", None, None, None]
    assert filled.total_to_review() == 0
    assert corrections.confirm([3])
    assert stack.undoText() == "Confirm 1.jpg"


def test_take_back(filled: PhotoModel, stack: QUndoStack, corrections: Corrections) -> None:
    assert corrections.move([0, 1, 2], "other")
    assert corrections.take_back([0, 5])
    assert stack.undoText() == "Take back the decision on 1.jpg"
    stack.undo()
    assert corrections.take_back([0, 1])
    assert stack.undoText() == "Take back 2 decisions"
    stack.undo()
    assert corrections.take_back_all()
    assert stack.undoText() == "Take back all decisions"
    assert state(filled) == [None] * 6
    stack.undo()
    assert state(filled)[:3] == ["other"] * 3
    assert stack.undoText() == "Move 3 photos to other"


def test_undo_restores_different_former_decisions(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    assert corrections.move([0], "other")
    assert corrections.confirm([1])
    assert corrections.move([0, 1, 2], "exterior")
    stack.undo()
    assert state(filled)[:3] == ["other", "kitchen", None]


def test_undo_after_a_late_prediction_restores_the_decision_not_the_tag(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    assert corrections.move([5], "other")
    filled.set_predictions([make_prediction("loose.jpg", "bedroom")])
    stack.undo()
    assert filled.item(5).tag == "bedroom"


def test_steps_of_a_folder_closed_meanwhile_do_nothing(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    assert corrections.move([0, 1], "other")
    filled.reset()
    add_photos(filled, [make_photo("new.jpg")])
    stack.undo()
    stack.redo()
    assert state(filled) == [None]


def test_toggling_an_attribute_is_undone(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections
) -> None:
    def have() -> list[bool]:
        return ["fireplace" in item.has for item in filled.session.items[:3]]

    assert corrections.mark([0], "fireplace", has=True)
    assert corrections.toggle([0, 1, 2], "fireplace"), "not all have it, so all get it"
    assert have() == [True, True, True]
    assert corrections.toggle([0, 1, 2], "fireplace"), "all have it, so it is taken from all"
    assert have() == [False, False, False]
    stack.undo()
    assert have() == [True, True, True]
    stack.undo()
    assert have() == [True, False, False]
    stack.undo()
    assert have() == [False, False, False]
    stack.redo()
    stack.redo()
    stack.redo()
    assert have() == [False, False, False]
    assert [dict(item.marks) for item in filled.session.items[:3]] == [{"fireplace": False}] * 3
    for _ in range(3):
        stack.undo()
    assert [item.marks for item in filled.session.items[:3]] == [(), (), ()]


def test_every_step_is_stored(
    filled: PhotoModel, stack: QUndoStack, corrections: Corrections, collected
) -> None:
    said = collected(filled.said)
    assert corrections.move([0], "other")
    stack.undo()
    assert said == [{0: "other"}, {0: None}]


def test_rate_and_annotate(filled: PhotoModel, stack: QUndoStack, corrections: Corrections) -> None:
    assert corrections.rate([0, 1], 4)
    assert stack.undoText() == "Rate 2 photos ★★★★"
    assert [item.rating for item in filled.session.items[:3]] == [4, 4, 0]
    assert not corrections.rate([0, 1], 4)
    assert corrections.rate([0], 0)
    assert stack.undoText() == f"Take the stars off {filled.item(0).photo.path.name}"
    stack.undo()
    assert corrections.annotate([2], "  {braces}\r\nand " + "x" * 10_000)
    assert stack.undoText() == f"Note on {filled.item(2).photo.path.name}"
    assert filled.item(2).note == "{braces}\nand " + "x" * 10_000
    stack.undo()
    stack.undo()
    assert [(item.rating, item.note) for item in filled.session.items[:3]] == [(0, "")] * 3

"""After a correction: what looks the same is offered, one key takes it, and it is one step."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from retagger_gui.core.labels import LabelStyle, dress
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.view import Context
from retagger_gui.qt.window.alike_strip import AlikeStrip
from tests.qt.conftest import add_photos, make_photo, make_prediction
from tests.qt.kit import ids_of


@pytest.fixture
def strip(context: Context, qtbot: QtBot, qapp: QApplication) -> Iterator[AlikeStrip]:
    names = ["Oak/1.jpg", "Elm/1.jpg", "Ash/1.jpg", "Ash/2.jpg"]
    add_photos(context.photos, (make_photo(name) for name in names))
    context.photos.set_predictions(make_prediction(name, "kitchen") for name in names)
    strip = AlikeStrip(context.photos, context.lookalikes, context.theme)
    qtbot.addWidget(strip)
    context.corrections.filed.connect(strip.offer)
    context.corrections.stack.indexChanged.connect(strip.dismiss)
    strip.accepted.connect(context.corrections.choose)
    stack(context.lookalikes, *ids_of(context.photos, *names[:3]))
    yield strip


def stack(lookalikes: Lookalikes, *ids: int) -> None:
    """Let these photos look the same, as the search for them would."""
    lookalikes.stack_of = dict.fromkeys(ids, tuple(ids))
    lookalikes.changed.emit(set(ids))


def test_what_looks_the_same_is_offered_and_taken_in_one_step(strip: AlikeStrip, context: Context) -> None:
    first, second, third = ids_of(context.photos, "Oak/1.jpg", "Elm/1.jpg", "Ash/1.jpg")
    context.corrections.choose([first], "dining_room")
    assert strip.ids == [second, third]
    assert strip.words() == "2 photos in other rooms look the same: Dining room too   ="
    strip.accept()
    assert [context.photos.item(i).tag for i in (first, second, third)] == ["dining_room"] * 3
    assert strip.words() == ""
    context.corrections.stack.undo()
    assert [context.photos.item(i).tag for i in (first, second, third)] == [
        "dining_room",
        "kitchen",
        "kitchen",
    ]


def test_nothing_is_offered_where_nothing_would_change(strip: AlikeStrip, context: Context) -> None:
    (alone,) = ids_of(context.photos, "Ash/2.jpg")
    context.corrections.choose([alone], "bedroom")
    assert strip.words() == ""
    ids = ids_of(context.photos, "Oak/1.jpg", "Elm/1.jpg")
    context.corrections.confirm(ids)
    assert strip.words() == "", "a confirmation corrects nothing"


def test_what_a_person_decided_is_not_offered(strip: AlikeStrip, context: Context) -> None:
    first, second, third = ids_of(context.photos, "Oak/1.jpg", "Elm/1.jpg", "Ash/1.jpg")
    context.corrections.confirm([second])
    context.corrections.choose([first], "bedroom")
    assert strip.ids == [third]


def test_the_next_step_takes_the_offer_away(strip: AlikeStrip, context: Context) -> None:
    first, alone = ids_of(context.photos, "Oak/1.jpg", "Ash/2.jpg")
    context.corrections.choose([first], "bedroom")
    assert strip.ids
    context.corrections.choose([alone], "bedroom")
    assert not strip.ids
    context.corrections.stack.undo()
    context.corrections.stack.undo()
    assert not strip.ids


def test_a_decision_on_one_asks_about_those_that_look_the_same(strip: AlikeStrip, context: Context) -> None:
    first, second = ids_of(context.photos, "Oak/1.jpg", "Elm/1.jpg")
    assert not context.photos.item(second).needs_review
    context.corrections.choose([first], "bedroom")
    asked = context.photos.item(second)
    assert asked.needs_review
    assert asked.second_guess == "bedroom"
    assert asked.disputed is not None
    assert asked.disputed.source == "alike"
    context.corrections.stack.undo()
    assert not context.photos.item(second).needs_review


def test_rooms_of_200_letters_and_many_photos_stay_within_the_window(
    strip: AlikeStrip, context: Context, qtbot: QtBot
) -> None:
    name = "W" * 200
    dress({"hall": LabelStyle("hall", name, name, "", "#123456", "", own=True)})
    names = [f"Yew/{number}.jpg" for number in range(30)]
    add_photos(context.photos, (make_photo(name) for name in names))
    context.photos.set_predictions(make_prediction(name, "kitchen") for name in names)
    stack(context.lookalikes, *ids_of(context.photos, *names))
    strip.resize(900, strip.sizeHint().height())
    context.corrections.choose(ids_of(context.photos, names[0]), "hall")
    strip.show()
    qtbot.waitExposed(strip)
    assert len(strip.ids) == 29 and len(strip.pictures.ids) == 8
    assert strip.minimumSizeHint().width() <= 900
    assert strip.button.geometry().right() <= strip.width()
    assert strip.button.toolTip() == f"{name} too   ="
    strip.accept()
    assert {context.photos.item(i).tag for i in ids_of(context.photos, *names)} == {"hall"}
    dress({})

"""Review: least certain first, one key and on to the next, back, and the end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from retagger_gui.core.effort import EFFORTS, outlook
from retagger_gui.qt.review.queue import ReviewQueue
from retagger_gui.qt.review.view import ReviewView
from retagger_gui.qt.view import Context
from tests.qt.conftest import add_photos, make_photo, make_prediction
from tests.qt.kit import item_named

# The queue


@pytest.fixture
def open_ids() -> set[int]:
    return {1, 2, 3, 4}


def test_a_queue_advances_over_what_is_done_and_begins_again(open_ids: set[int]) -> None:
    queue = ReviewQueue(open_ids.__contains__)
    queue.begin([1, 2, 3, 4])
    assert queue.current == 1
    open_ids -= {1, 2}
    assert queue.advance()
    assert queue.current == 3
    queue.go_to(4)
    open_ids -= {4}
    assert queue.advance()
    assert queue.current == 3
    open_ids.clear()
    assert not queue.advance()
    assert queue.left == 0


def test_a_queue_goes_back_to_what_is_done(open_ids: set[int]) -> None:
    queue = ReviewQueue(open_ids.__contains__)
    queue.begin([1, 2, 3])
    open_ids -= {1}
    queue.advance()
    assert queue.step(-1)
    assert queue.current == 1
    assert not queue.step(-1)


def test_newcomers_go_behind_the_current_one_in_their_order(open_ids: set[int]) -> None:
    queue = ReviewQueue(open_ids.__contains__)
    queue.begin([1, 3])
    assert queue.refill([2, 1, 4, 3])
    assert queue.ids == [1, 2, 4, 3]
    assert queue.current == 1
    assert not queue.refill([2, 1, 4, 3])


def test_an_empty_queue_takes_its_first(open_ids: set[int]) -> None:
    queue = ReviewQueue(open_ids.__contains__)
    assert queue.current is None
    assert not queue.advance()
    assert queue.refill([2])
    assert queue.current == 2


def test_photos_that_are_gone_are_dropped(open_ids: set[int]) -> None:
    queue = ReviewQueue(open_ids.__contains__)
    queue.begin([1, 2, 3])
    queue.go_to(2)
    queue.forget(lambda item_id: item_id != 1)
    assert (queue.ids, queue.current) == ([2, 3], 2)


# The view


@pytest.fixture
def doubtful(context: Context) -> Context:
    """Four photos: three to review, the least certain in the middle of the listing."""
    shares = {"Oak/1.jpg": 0.57, "Oak/2.jpg": 0.95, "Oak/3.jpg": 0.52, "Oak/4.jpg": 0.54}
    add_photos(context.photos, (make_photo(name) for name in shares))
    context.photos.set_predictions(
        [make_prediction(name, "dining_room", share) for name, share in shares.items()]
    )
    return context


@pytest.fixture
def review(doubtful: Context, qtbot: QtBot) -> Iterator[ReviewView]:
    view = ReviewView(doubtful)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    view.enter()
    yield view


def on_show(review: ReviewView) -> str:
    (item_id,) = review.selected_ids()
    return review.context.photos.item(item_id).photo.path.name


def test_the_least_certain_comes_first(review: ReviewView) -> None:
    order = [review.context.photos.item(item_id).photo.path.name for item_id in review.queue.ids]
    confidences = [review.context.photos.item(item_id).confidence for item_id in review.queue.ids]
    assert confidences == sorted(confidences)
    assert "2.jpg" not in order
    assert review.words().endswith("?")
    assert review.progress.text() == "3 TO REVIEW · 1 OF 3"


def test_enter_accepts_and_the_next_one_comes(review: ReviewView) -> None:
    first = on_show(review)
    QTest.keyClick(review, Qt.Key.Key_Return)
    item = item_named(review.context.photos, f"Oak/{first}")
    assert item.confirmed
    assert on_show(review) != first
    assert review.progress.text() == "2 TO REVIEW · 2 OF 3"


def test_a_room_chosen_is_a_decision_and_the_next_one_comes(review: ReviewView) -> None:
    first = on_show(review)
    review.choose("kitchen")
    assert item_named(review.context.photos, f"Oak/{first}").decision == "kitchen"
    assert on_show(review) != first


def test_the_rooms_buttons_do_the_same(review: ReviewView) -> None:
    first = on_show(review)
    button = next(button for button in review.room_buttons.buttons if button.tag == "balcony")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert item_named(review.context.photos, f"Oak/{first}").tag == "balcony"


def test_enter_on_a_room_button_with_the_focus_presses_it(review: ReviewView) -> None:
    first = on_show(review)
    button = next(button for button in review.room_buttons.buttons if button.tag == "balcony")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert item_named(review.context.photos, f"Oak/{first}").tag == "balcony"


def test_the_second_guess_has_its_button(review: ReviewView) -> None:
    first = on_show(review)
    item = item_named(review.context.photos, f"Oak/{first}")
    review.second_button.click()
    assert item_named(review.context.photos, f"Oak/{first}").decision == item.second_guess


def test_back_shows_what_was_decided(review: ReviewView) -> None:
    first = on_show(review)
    QTest.keyClick(review, Qt.Key.Key_Return)
    QTest.keyClick(review, Qt.Key.Key_Left)
    assert on_show(review) == first
    assert not review.words().endswith("?")


def test_skipping_leaves_it_for_later(review: ReviewView) -> None:
    first = on_show(review)
    QTest.keyClick(review, Qt.Key.Key_Right)
    QTest.keyClick(review, Qt.Key.Key_Return)
    QTest.keyClick(review, Qt.Key.Key_Return)
    assert on_show(review) == first
    assert review.queue.left == 1


def test_at_the_end_it_says_so_and_leads_to_the_export(review: ReviewView, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyClick(review, Qt.Key.Key_Return)
    said = review.words()
    assert said.startswith("3 photos that the model was unsure of are done")
    assert said.endswith("1 photo not looked at; hardly any of them will be wrong.")
    assert review.selected_ids() == []
    with qtbot.waitSignal(review.listings_wanted, timeout=1000):
        review.notice.clicked.emit()
    with qtbot.waitSignal(review.export_wanted, timeout=1000):
        review.notice.other_clicked.emit()


def test_once_all_were_looked_at_it_leads_to_the_export(review: ReviewView, qtbot: QtBot) -> None:
    review.context.corrections.confirm(item.id for item in review.context.photos.session.items)
    review.enter()
    assert "You have looked at every photo" in review.words()
    with qtbot.waitSignal(review.export_wanted, timeout=1000):
        review.notice.clicked.emit()


def test_what_was_skipped_counts_as_looked_at(review: ReviewView) -> None:
    session = review.context.photos.session
    first = session.item(review.selected_ids()[0])
    assert session.seen(first)
    assert not first.decided
    assert outlook(session).unseen == 3, "the photo on show is the only one that was seen"


def test_how_far_it_asks_is_the_persons_choice(review: ReviewView, qtbot: QtBot) -> None:
    assert "3 photos to look at" in review.effort.words()
    chosen: list[str] = []
    review.effort_chosen.connect(chosen.append)
    QTest.mouseClick(review.effort.segments.buttons["everything"], Qt.MouseButton.LeftButton)
    assert chosen == ["everything"]
    assert review.effort.words() == "4 photos to look at; none is left unseen."
    review.context.photos.set_ask_below(EFFORTS["everything"])
    review.ask_again()
    assert len(review.queue.ids) == 4


def test_a_name_that_says_otherwise_is_asked_about_with_the_reason(doubtful: Context, qtbot: QtBot) -> None:
    add_photos(doubtful.photos, [make_photo("Oak/cocina_2.jpg")])
    doubtful.photos.set_predictions([make_prediction("Oak/cocina_2.jpg", "bathroom", 0.97)])
    view = ReviewView(doubtful)
    qtbot.addWidget(view)
    view.show()
    view.enter()
    item = item_named(doubtful.photos, "Oak/cocina_2.jpg")
    assert item.id in view.queue.ids
    view.go_to(item.id)
    assert view.reason_label.text() == "The file is named “cocina”: kitchen?"
    view.choose_second()
    assert item_named(doubtful.photos, "Oak/cocina_2.jpg").tag == "kitchen", "one key"


def test_undo_shows_the_photo_again(review: ReviewView) -> None:
    first = on_show(review)
    review.choose("kitchen")
    review.context.corrections.stack.undo()
    assert on_show(review) == first
    assert review.words().endswith("?")


def test_undo_after_the_last_one(review: ReviewView) -> None:
    for _ in range(3):
        review.confirm()
    review.context.corrections.stack.undo()
    assert review.queue.left == 1
    assert review.selected_ids() == [i for i in review.queue.ids if review.is_open(i)]


def test_photos_that_become_doubtful_meanwhile_join(review: ReviewView, qtbot: QtBot) -> None:
    photos = review.context.photos
    add_photos(photos, [make_photo("Oak/5.jpg")])
    photos.set_predictions([make_prediction("Oak/5.jpg", "kitchen", 0.52)])
    qtbot.waitUntil(lambda: len(review.queue.ids) == 4, timeout=2000)
    assert review.queue.position == 0


def test_escape_leaves_and_space_shows_it_large(review: ReviewView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(review.preview_requested, timeout=1000) as told:
        QTest.keyClick(review, Qt.Key.Key_Space)
    assert told.args == review.selected_ids()
    with qtbot.waitSignal(review.left, timeout=1000):
        QTest.keyClick(review, Qt.Key.Key_Escape)


def test_with_nothing_to_review_it_says_so(doubtful: Context, qtbot: QtBot) -> None:
    doubtful.corrections.confirm(item.id for item in doubtful.photos.session.items)
    view = ReviewView(doubtful)
    qtbot.addWidget(view)
    view.show()
    view.enter()
    assert view.words().startswith("No photo is left to ask about")


def test_while_tagging_it_says_that_more_may_come(doubtful: Context, qtbot: QtBot) -> None:
    doubtful.corrections.confirm(item.id for item in doubtful.photos.session.items)
    add_photos(doubtful.photos, [make_photo("Oak/9.jpg")])
    view = ReviewView(doubtful)
    qtbot.addWidget(view)
    view.show()
    view.enter()
    assert view.words().startswith("Nothing to review so far")


def test_the_film_strip_goes_to_a_photo(review: ReviewView) -> None:
    last = review.queue.ids[-1]
    review.strip.chosen.emit(last)
    assert review.selected_ids() == [last]
    assert review.strip.currentIndex().row() == 2

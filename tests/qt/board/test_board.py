"""The board: selecting, walking, folding, following the photos, dragging."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.qt.board import card_page
from retagger_gui.qt.board.board import Board
from retagger_gui.qt.board.card_page import Select
from retagger_gui.qt.cards import drag as drop_module
from retagger_gui.qt.cards.drag import PHOTO_IDS, dropped_paths, photo_ids, photo_mime
from retagger_gui.qt.state.arrange import Filter, Sort
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.theme import Theme
from tests.qt.conftest import add_photos, make_photo, make_prediction
from tests.qt.kit import (
    card_point,
    drop,
    enter,
    groups_shown,
    header_point,
    hover,
    ids_of,
    leave,
    make_board,
    settle,
)

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def board(filled: PhotoModel, theme: Theme, qtbot: QtBot) -> Board:
    board = make_board(filled, theme)
    qtbot.addWidget(board)
    return board


@pytest.fixture
def many(photos: PhotoModel, theme: Theme, qtbot: QtBot) -> Board:
    """Forty kitchens and forty bathrooms: more than fits on the screen."""
    names = [f"{number}.jpg" for number in range(80)]
    add_photos(photos, (make_photo(name) for name in names))
    photos.set_predictions(
        [make_prediction(name, "kitchen" if number < 40 else "bathroom") for number, name in enumerate(names)]
    )
    board = make_board(photos, theme)
    qtbot.addWidget(board)
    return board


def click(
    board: Board, item_id: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.mouseClick(board.viewport(), LEFT, modifiers, card_point(board, item_id))


def selected(board: Board) -> list[str]:
    model = board.contents.model
    return [model.item(item_id).photo.relative for item_id in board.selected_ids()]


# What is shown


def test_photos_stand_under_their_tags_waiting_ones_first_unreadable_ones_last(board: Board) -> None:
    assert list(groups_shown(board)) == [UNTAGGED, "kitchen", "bathroom", "bedroom", UNREADABLE]
    tags = [placed.group.tag for placed in board.page.placed]
    assert tags == [UNTAGGED, *board.contents.model.labels, UNREADABLE]


def test_a_prediction_moves_the_card(board: Board, filled: PhotoModel) -> None:
    filled.set_predictions([make_prediction("loose.jpg", "balcony")])
    settle(board)
    assert groups_shown(board)["balcony"] == ["loose.jpg"]
    assert UNTAGGED not in groups_shown(board)


def test_new_cards_appear_as_they_are_found(board: Board, filled: PhotoModel) -> None:
    add_photos(filled, [make_photo("Ash/1.jpg")])
    settle(board)
    assert groups_shown(board)[UNTAGGED] == ["Ash/1.jpg", "loose.jpg"]


def test_many_changes_are_laid_out_once(board: Board, filled: PhotoModel) -> None:
    told: list[bool] = []
    board.contents.changed.connect(told.append)
    for confidence in (0.5, 0.6, 0.7):
        filled.set_predictions([make_prediction("loose.jpg", "balcony", confidence)])
    settle(board)
    assert told == [True]


def test_a_filter_hides_cards_and_groups(board: Board) -> None:
    board.contents.set_filter(Filter(text="elm"))
    settle(board)
    assert groups_shown(board) == {"bedroom": ["Elm/1.jpg"], UNREADABLE: ["Elm/broken.jpg"]}
    assert [placed.group.tag for placed in board.page.placed] == ["bedroom", UNREADABLE]


def test_when_nothing_matches_the_board_says_so_and_offers_the_next_step(board: Board, qtbot: QtBot) -> None:
    board.contents.set_filter(Filter(text="no such thing"))
    settle(board)
    assert "No photo matches" in board.notice.words()
    assert board.notice.isVisible()
    with qtbot.waitSignal(board.show_all_requested, timeout=1000):
        board.notice.clicked.emit()


def test_clearing_the_filter_goes_back_to_where_the_page_was(many: Board) -> None:
    bar = many.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    many.contents.set_filter(Filter(text="7"))
    assert bar.value() != before
    many.contents.set_filter(Filter())
    assert bar.value() == before


def test_clearing_the_filter_keeps_the_selected_card_where_it_is(many: Board) -> None:
    model = many.contents.model
    many.contents.set_filter(Filter(text="7"))
    (wanted,) = ids_of(model, "57.jpg")
    many.select_ids([wanted])
    place = many.visualRect(model.index_of(wanted)).top()
    many.contents.set_filter(Filter())
    assert many.visualRect(model.index_of(wanted)).top() == place


def test_sorting(board: Board) -> None:
    board.contents.set_sort(Sort.CONFIDENCE)
    settle(board)
    assert groups_shown(board)["kitchen"] == ["Oak/2.jpg", "Oak/1.jpg"]


def test_what_is_on_screen_is_asked_for_first(many: Board, qtbot: QtBot) -> None:
    with qtbot.waitSignal(many.viewed, timeout=2000) as told:
        many.verticalScrollBar().setValue(1)
    wanted, count = told.args
    model = many.contents.model
    on_screen = [
        item_id
        for item_id in wanted
        if many.visualRect(model.index_of(item_id)).intersects(many.viewport().rect())
    ]
    assert wanted[:count] == on_screen
    assert len(on_screen) < len(wanted) < 80


def test_each_header_is_painted_once_until_it_says_something_else(
    many: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    real = card_page.paint_header
    monkeypatch.setattr(
        card_page,
        "paint_header",
        lambda *given: painted.append(given[2].name) or real(*given),
    )
    many.resize(3000, 1600)
    many.contents.fold(["kitchen", "bathroom"], True)
    settle(many)
    first = many.grab().toImage()
    assert len(set(painted)) > 8
    painted.clear()
    assert many.grab().toImage() == first
    assert painted == []
    many.contents.fold(["kitchen"], False)
    settle(many)
    many.grab()
    assert painted == ["Kitchen"]


@pytest.mark.parametrize(("size", "width"), [((2080, 1300), 120), ((900, 260), 400), ((1280, 800), 160)])
def test_what_is_in_sight_is_not_underestimated(many: Board, size: tuple[int, int], width: int) -> None:
    many.resize(*size)
    many.set_card_width(width)
    many.verticalScrollBar().setValue(57)
    settle(many)
    screen = many.viewport().rect().translated(0, many.verticalOffset())
    cards = [many.page.card(row) for row in many.page.rows_in(screen)]
    pixels = sum(4 * card.width() * card.height() for card in cards)
    assert 0 < pixels <= many.pixels_in_sight(2.0)


# Selecting with the mouse


def test_a_click_selects_one_card(board: Board, filled: PhotoModel) -> None:
    first, second = ids_of(filled, "Oak/1.jpg", "Oak/10.jpg")
    click(board, first)
    click(board, second)
    assert selected(board) == ["Oak/10.jpg"]
    assert board.current_id() == second


def test_control_adds_and_removes(board: Board, filled: PhotoModel) -> None:
    first, second = ids_of(filled, "Oak/1.jpg", "Oak/10.jpg")
    click(board, first)
    click(board, second, CONTROL)
    assert selected(board) == ["Oak/1.jpg", "Oak/10.jpg"]
    click(board, first, CONTROL)
    assert selected(board) == ["Oak/10.jpg"]


def test_shift_selects_up_to_here_across_groups(board: Board, filled: PhotoModel) -> None:
    first, last = ids_of(filled, "Oak/2.jpg", "Elm/1.jpg")
    click(board, first)
    click(board, last, SHIFT)
    assert selected(board) == ["Oak/2.jpg", "Oak/10.jpg", "Elm/1.jpg"]


def test_a_click_beside_the_cards_selects_nothing(board: Board, filled: PhotoModel) -> None:
    click(board, ids_of(filled, "Oak/1.jpg")[0])
    QTest.mouseClick(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(4, 300))
    assert selected(board) == []


def test_the_rubber_band_selects_what_it_touches(board: Board, filled: PhotoModel) -> None:
    first, second = (card_point(board, item_id) for item_id in ids_of(filled, "Oak/1.jpg", "Oak/2.jpg"))
    start, end = QPoint(4, first.y() - 40), second
    QTest.mousePress(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(board.viewport(), (start + end) / 2)
    QTest.mouseMove(board.viewport(), end)
    QTest.mouseRelease(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert selected(board) == ["Oak/1.jpg", "Oak/2.jpg"]


def test_a_click_on_a_header_selects_its_group(board: Board) -> None:
    QTest.mouseClick(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, header_point(board, "kitchen"))
    assert selected(board) == ["Oak/1.jpg", "Oak/2.jpg"]


def test_a_double_click_opens_the_photo(board: Board, filled: PhotoModel, qtbot: QtBot) -> None:
    (one,) = ids_of(filled, "Oak/1.jpg")
    with qtbot.waitSignal(board.opened, timeout=1000) as told:
        QTest.mouseDClick(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, card_point(board, one))
    assert told.args == [one]


def test_a_right_click_selects_the_card_under_it(board: Board, filled: PhotoModel, qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    (one,) = ids_of(filled, "Oak/10.jpg")
    point = card_point(board, one)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, board.viewport().mapToGlobal(point))
    with qtbot.waitSignal(board.menu_requested, timeout=1000):
        QApplication.sendEvent(board.viewport(), event)
    assert selected(board) == ["Oak/10.jpg"]


def test_select_all_takes_what_can_be_seen(board: Board) -> None:
    board.contents.set_filter(Filter(text="oak"))
    settle(board)
    board.selectAll()
    assert selected(board) == ["Oak/1.jpg", "Oak/2.jpg", "Oak/10.jpg"]


# Selection and what happens to the photos


def test_selection_survives_a_move(board: Board, filled: PhotoModel) -> None:
    moved = ids_of(filled, "Oak/1.jpg", "Oak/2.jpg")
    board.select_ids(moved)
    filled.say("decision", dict.fromkeys(moved, "hallway"))
    settle(board)
    assert board.selected_ids() == moved


def test_selection_survives_a_filter_but_hidden_photos_are_not_acted_on(
    board: Board, filled: PhotoModel
) -> None:
    both = ids_of(filled, "Oak/1.jpg", "Elm/1.jpg")
    board.select_ids(both)
    board.contents.set_filter(Filter(text="elm"))
    settle(board)
    assert selected(board) == ["Elm/1.jpg"]
    board.contents.set_filter(Filter())
    settle(board)
    assert board.selected_ids() == both


def test_folded_photos_are_not_acted_on(board: Board, filled: PhotoModel) -> None:
    board.select_ids(ids_of(filled, "Oak/1.jpg", "Elm/1.jpg"))
    board.contents.fold(["kitchen"], True)
    settle(board)
    assert selected(board) == ["Elm/1.jpg"]


def test_after_a_move_the_walk_goes_on_where_the_card_stood(many: Board) -> None:
    model = many.contents.model
    many.select_ids(ids_of(model, "5.jpg"))
    model.say("decision", {ids_of(model, "5.jpg")[0]: "other"})
    settle(many)
    QTest.keyClick(many, Qt.Key.Key_Right)
    assert selected(many) == ["6.jpg"]


def test_when_the_filter_takes_a_settled_card_away_the_next_one_is_selected(
    board: Board, filled: PhotoModel
) -> None:
    filled.set_predictions([make_prediction("Oak/10.jpg", "kitchen", 0.5)])
    board.contents.set_filter(Filter(review_only=True))
    settle(board)
    board.select_ids(ids_of(filled, "Oak/2.jpg"))
    filled.say("decision", {ids_of(filled, "Oak/2.jpg")[0]: "kitchen"})
    settle(board)
    assert selected(board) == ["Oak/10.jpg"]


def test_a_new_folder_selects_nothing(board: Board, filled: PhotoModel) -> None:
    board.select_ids(ids_of(filled, "Oak/1.jpg"))
    filled.reset()
    settle(board)
    assert board.selected_ids() == []
    assert groups_shown(board) == {}


# Staying where one is


def test_photos_that_arrive_above_do_not_push_the_page_away(many: Board) -> None:
    model = many.contents.model
    watched = ids_of(model, "60.jpg")[0]
    many.scrollTo(model.index_of(watched), QAbstractItemView.ScrollHint.PositionAtCenter)
    before = many.visualRect(model.index_of(watched)).top()
    add_photos(model, [make_photo(f"new {number}.jpg") for number in range(30)])
    model.set_predictions([make_prediction(f"new {number}.jpg") for number in range(30)])
    settle(many)
    assert many.visualRect(model.index_of(watched)).top() == before


def test_at_the_top_the_page_stays_at_the_top(many: Board) -> None:
    add_photos(many.contents.model, [make_photo("0 new.jpg")])
    settle(many)
    assert many.verticalScrollBar().value() == 0


def test_the_header_of_the_group_on_screen_stays_in_sight(many: Board) -> None:
    many.verticalScrollBar().setValue(500)
    header = many.header_at(QPoint(200, 10))
    assert header is not None
    assert many.page.placed[header[0]].group.tag == "kitchen"
    assert not many.indexAt(QPoint(200, 10)).isValid()


def test_another_card_size_keeps_the_place(many: Board) -> None:
    model = many.contents.model
    many.go_to("bathroom")
    many.set_card_width(240)
    settle(many)
    first = model.index_of(ids_of(model, "40.jpg")[0])
    assert many.viewport().rect().intersects(many.visualRect(first))


def test_control_and_the_wheel_ask_for_another_size(board: Board, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CONTROL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(board.card_width_wanted, timeout=1000) as told:
        QApplication.sendEvent(board.viewport(), event)
    assert told.args[0] > board.card_width


# The keyboard


def test_the_arrows_walk_through_all_groups(board: Board) -> None:
    QTest.keyClick(board, Qt.Key.Key_Home)
    walked = [selected(board)[0]]
    for _ in range(5):
        QTest.keyClick(board, Qt.Key.Key_Right)
        walked += selected(board)
    assert walked == ["loose.jpg", "Oak/1.jpg", "Oak/2.jpg", "Oak/10.jpg", "Elm/1.jpg", "Elm/broken.jpg"]
    QTest.keyClick(board, Qt.Key.Key_Right)
    assert selected(board) == ["Elm/broken.jpg"]


def test_shift_and_arrows_select_on_the_way(board: Board, filled: PhotoModel) -> None:
    board.select_ids(ids_of(filled, "Oak/1.jpg"))
    QTest.keyClick(board, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(board, Qt.Key.Key_Right, SHIFT)
    assert selected(board) == ["Oak/1.jpg", "Oak/2.jpg", "Oak/10.jpg"]
    QTest.keyClick(board, Qt.Key.Key_Left, SHIFT)
    assert selected(board) == ["Oak/1.jpg", "Oak/2.jpg"]


def test_page_keys_and_end(many: Board) -> None:
    QTest.keyClick(many, Qt.Key.Key_Home)
    QTest.keyClick(many, Qt.Key.Key_PageDown)
    one = many.current_id()
    assert one is not None
    assert many.viewport().rect().contains(many.visualRect(many.contents.model.index_of(one)))
    assert one > many.contents.model.id_of(4)
    QTest.keyClick(many, Qt.Key.Key_End)
    assert selected(many) == ["79.jpg"]
    QTest.keyClick(many, Qt.Key.Key_PageUp)
    assert selected(many) != ["79.jpg"]


def test_the_current_card_is_never_under_the_pinned_header(many: Board) -> None:
    QTest.keyClick(many, Qt.Key.Key_End)
    for _ in range(12):
        QTest.keyClick(many, Qt.Key.Key_Up)
        card = many.visualRect(many.currentIndex())
        assert card.top() >= 0
        pinned = many.pinned()
        assert pinned is None or not pinned[1].intersects(card)


def test_control_and_arrows_go_from_group_to_group_empty_ones_too(board: Board) -> None:
    QTest.keyClick(board, Qt.Key.Key_Home)
    groups = []
    for _ in range(5):
        QTest.keyClick(board, Qt.Key.Key_Down, CONTROL)
        groups.append(board.current_group())
    assert groups == ["kitchen", "bathroom", "bedroom", "living_room", "dining_room"]
    assert selected(board) == []
    QTest.keyClick(board, Qt.Key.Key_Up)
    assert selected(board) == ["Elm/1.jpg"]


def test_groups_fold_and_unfold_by_key_and_by_arrow(board: Board, filled: PhotoModel) -> None:
    board.select_ids(ids_of(filled, "Oak/1.jpg"))
    QTest.keyClick(board, Qt.Key.Key_Left, CONTROL)
    assert board.contents.folded("kitchen")
    assert board.visualRect(filled.index_of(ids_of(filled, "Oak/1.jpg")[0])).isEmpty()
    QTest.keyClick(board, Qt.Key.Key_Right, CONTROL)
    assert not board.contents.folded("kitchen")
    arrow = header_point(board, "kitchen")
    arrow.setX(board.page.header(1).left() + 6)
    QTest.mouseClick(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, arrow)
    assert board.contents.folded("kitchen")


def test_escape_selects_nothing(board: Board, filled: PhotoModel) -> None:
    board.select_ids(ids_of(filled, "Oak/1.jpg"))
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert selected(board) == []


# Drag and drop


@pytest.fixture
def asked(board: Board) -> list[tuple[list[int], str]]:
    """What the board asks to move."""
    told: list[tuple[list[int], str]] = []
    board.move_requested.connect(lambda ids, tag: told.append((ids, tag)))
    return told


def mime_of(model: PhotoModel, *names: str) -> QMimeData:
    ids = ids_of(model, *names)
    return photo_mime(ids, [model.item(item_id).photo.path for item_id in ids])


def test_a_drop_on_a_group_asks_to_move_there(
    board: Board, filled: PhotoModel, asked: list[tuple[list[int], str]]
) -> None:
    mime = mime_of(filled, "Oak/1.jpg", "Oak/2.jpg")
    assert drop(board.viewport(), mime, card_point(board, ids_of(filled, "Oak/10.jpg")[0]))
    assert asked == [(ids_of(filled, "Oak/1.jpg", "Oak/2.jpg"), "bathroom")]


def test_empty_groups_and_headers_take_drops(
    board: Board, filled: PhotoModel, asked: list[tuple[list[int], str]]
) -> None:
    board.verticalScrollBar().setValue(0)
    mime = mime_of(filled, "Oak/1.jpg")
    board.go_to("living_room")
    assert drop(board.viewport(), mime, header_point(board, "balcony"))
    assert asked == [(ids_of(filled, "Oak/1.jpg"), "balcony")]


def test_the_whole_group_lights_up_while_a_drop_there_would_change_something(
    board: Board, filled: PhotoModel
) -> None:
    mime = mime_of(filled, "Oak/1.jpg")
    point = card_point(board, ids_of(filled, "Oak/10.jpg")[0])
    assert enter(board.viewport(), mime, point)
    assert hover(board.viewport(), mime, point)
    assert board.drop_group == "bathroom"
    assert not hover(board.viewport(), mime, card_point(board, ids_of(filled, "Oak/2.jpg")[0]))
    assert board.drop_group is None
    hover(board.viewport(), mime, point)
    leave(board.viewport())
    assert board.drop_group is None


def test_a_drop_where_it_stands_already_does_nothing(
    board: Board, filled: PhotoModel, asked: list[tuple[list[int], str]]
) -> None:
    assert not drop(board.viewport(), mime_of(filled, "Oak/1.jpg"), header_point(board, "kitchen"))
    assert asked == []


def test_waiting_and_unreadable_take_no_drops(
    board: Board, filled: PhotoModel, asked: list[tuple[list[int], str]]
) -> None:
    assert not drop(board.viewport(), mime_of(filled, "Oak/1.jpg"), header_point(board, UNTAGGED))
    assert asked == []


def test_files_from_elsewhere_are_left_to_the_window(board: Board) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/somewhere/folder")])
    assert not enter(board.viewport(), mime, QPoint(300, 300))


def test_near_the_edge_the_page_scrolls(many: Board, qtbot: QtBot) -> None:
    model = many.contents.model
    mime = photo_mime(ids_of(model, "1.jpg"), [])
    point = QPoint(300, many.viewport().height() - 4)
    enter(many.viewport(), mime, point)
    hover(many.viewport(), mime, point)
    qtbot.waitUntil(lambda: many.verticalScrollBar().value() > 60, timeout=3000)
    leave(many.viewport())
    stopped = many.verticalScrollBar().value()
    qtbot.wait(60)
    assert many.verticalScrollBar().value() == stopped


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[QMimeData, object]]]:
    """Drags that the board begins, with the actions it allows, in place of the platform's own loop."""
    begun: list[tuple[QMimeData, object]] = []

    class Drag(QDrag):
        def exec(self, actions: object, default: object = None) -> Qt.DropAction:
            begun.append((self.mimeData(), actions))
            return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(drop_module, "QDrag", Drag)
    yield begun


def test_dragging_takes_all_selected_cards_as_ids_and_as_files_to_copy(
    board: Board, filled: PhotoModel, dragged: list[tuple[QMimeData, object]]
) -> None:
    both = ids_of(filled, "Oak/1.jpg", "Oak/2.jpg")
    board.select_ids(both)
    start = card_point(board, both[1])
    QTest.mousePress(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(board.viewport(), start + QPoint(30, 30))
    ((mime, actions),) = dragged
    assert photo_ids(mime) == both
    assert [url.toLocalFile() for url in mime.urls()] == ["/comparables/Oak/1.jpg", "/comparables/Oak/2.jpg"]
    assert actions == Qt.DropAction.CopyAction, "no other program may ever move the originals"


def test_dragging_a_card_that_is_not_selected_takes_it_alone(
    board: Board, filled: PhotoModel, dragged: list[tuple[QMimeData, object]]
) -> None:
    board.select_ids(ids_of(filled, "Oak/1.jpg"))
    (other,) = ids_of(filled, "Elm/1.jpg")
    start = card_point(board, other)
    QTest.mousePress(board.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(board.viewport(), start + QPoint(0, -30))
    assert photo_ids(dragged[0][0]) == [other]


def test_our_own_photos_are_not_mistaken_for_a_folder_to_open(filled: PhotoModel) -> None:
    assert dropped_paths(mime_of(filled, "Oak/1.jpg")) == []


@pytest.mark.parametrize(
    "data", [b"", b"nonsense", b'{"process": 1, "ids": [1]}', b'{"ids": 3}', b"[]", b"\xff"]
)
def test_strange_bytes_under_our_name_are_nobody(data: bytes) -> None:
    mime = QMimeData()
    mime.setData(PHOTO_IDS, data)
    assert photo_ids(mime) == []


def test_ids_of_another_folder_are_passed_over(
    board: Board, asked: list[tuple[list[int], str]], collected: Callable[[object], list[object]]
) -> None:
    assert not drop(board.viewport(), photo_mime([99_999], []), header_point(board, "kitchen"))
    assert asked == []


def test_a_selection_is_of_rows_that_are_there(board: Board) -> None:
    count = board.model().rowCount()
    board.choose_rows([count + 3, 1, 0, -1], Select.ClearAndSelect)
    assert sorted(index.row() for index in board.selectedIndexes()) == [0, 1]
    board.choose_rows([count - 1, count, count + 1], Select.ClearAndSelect)
    assert [index.row() for index in board.selectedIndexes()] == [count - 1]

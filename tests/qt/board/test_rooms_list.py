"""The side list: counts, keys, jumping, drops."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from retagger_gui.core.rooms import Rooms
from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.qt.board.rooms_list import TAG, RoomsList
from retagger_gui.qt.cards.drag import photo_mime
from retagger_gui.qt.state.arrange import Filter
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.style.theme import Theme, sized
from tests.qt.kit import drop, enter, hover, ids_of, leave


@pytest.fixture
def rooms(filled: PhotoModel, theme: Theme, qtbot: QtBot) -> RoomsList:
    rooms = RoomsList(filled, BoardContents(filled), Rooms(filled.labels).keys, theme)
    qtbot.addWidget(rooms)
    rooms.resize(220, 700)
    rooms.show()
    return rooms


def point_of(rooms: RoomsList, tag: str) -> QPoint:
    model = rooms.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data(TAG) == tag:
            return rooms.visualRect(model.index(row, 0)).center()
    raise AssertionError(tag)


def lines(rooms: RoomsList) -> dict[str, tuple[str, int, int]]:
    model = rooms.model()
    entries = [rooms.entry(model.index(row, 0)) for row in range(model.rowCount())]
    return {
        entry.tag: (entry.key, entry.count, entry.to_review) for entry in entries if entry.tag is not None
    }


def test_every_room_with_its_key_and_count_then_the_others(rooms: RoomsList, filled: PhotoModel) -> None:
    found = lines(rooms)
    assert list(found) == [*filled.labels, UNTAGGED, UNREADABLE]
    assert found["kitchen"] == ("K", 2, 1)
    assert found["balcony"] == ("C", 0, 0)
    assert found[UNREADABLE][1] == 1


def test_counts_follow_the_photos(rooms: RoomsList, filled: PhotoModel) -> None:
    filled.say("decision", {ids_of(filled, "Oak/2.jpg")[0]: "balcony"})
    assert lines(rooms)["balcony"] == ("C", 1, 0)
    assert lines(rooms)["kitchen"] == ("K", 1, 0)


def test_choosing_a_room_jumps_and_following_does_not(rooms: RoomsList) -> None:
    chosen: list[str] = []
    rooms.chosen.connect(chosen.append)
    QTest.mouseClick(rooms.viewport(), Qt.MouseButton.LeftButton, pos=point_of(rooms, "bedroom"))
    assert chosen == ["bedroom"]
    rooms.follow("kitchen")
    assert chosen == ["bedroom"]
    QTest.mouseClick(rooms.viewport(), Qt.MouseButton.LeftButton, pos=point_of(rooms, "kitchen"))
    assert chosen == ["bedroom", "kitchen"], "a click on the room that is current jumps there again"


def test_enter_goes_into_the_group(rooms: RoomsList, qtbot: QtBot) -> None:
    rooms.follow("bathroom")
    with qtbot.waitSignal(rooms.entered, timeout=1000) as told:
        QTest.keyClick(rooms, Qt.Key.Key_Return)
    assert told.args == ["bathroom"]


def test_a_drop_on_a_room_moves_there(rooms: RoomsList, filled: PhotoModel) -> None:
    asked: list[tuple[list[int], str]] = []
    rooms.move_requested.connect(lambda ids, tag: asked.append((ids, tag)))
    ids = ids_of(filled, "Oak/1.jpg", "Oak/10.jpg")
    assert drop(rooms.viewport(), photo_mime(ids, []), point_of(rooms, "balcony"))
    assert asked == [(ids, "balcony")]
    assert not drop(rooms.viewport(), photo_mime(ids[:1], []), point_of(rooms, "kitchen"))
    assert not drop(rooms.viewport(), photo_mime(ids, []), point_of(rooms, UNREADABLE))
    assert len(asked) == 1


def test_the_room_under_a_drag_lights_up(rooms: RoomsList, filled: PhotoModel) -> None:
    mime = photo_mime(ids_of(filled, "Oak/1.jpg"), [])
    enter(rooms.viewport(), mime, QPoint(5, 5))
    assert hover(rooms.viewport(), mime, point_of(rooms, "hallway"))
    assert rooms.drop_tag == "hallway"
    leave(rooms.viewport())
    assert rooms.drop_tag is None


def test_each_line_is_said_in_words(rooms: RoomsList) -> None:
    model = rooms.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert "Kitchen, 2 photos, 1 to review, key K" in said
    assert "Could not be read, 1 photo" in said


def test_counts_that_stream_in_are_read_at_once_and_painted_together(
    rooms: RoomsList, filled: PhotoModel, qtbot: QtBot
) -> None:
    told: list[int] = []
    rooms.model().dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    photo = ids_of(filled, "Oak/2.jpg")[0]
    for tag in ("balcony", "kitchen", "balcony", "bathroom", "balcony"):
        filled.say("decision", {photo: tag})
        assert lines(rooms)[tag][1] >= 1
    row = {entry.tag: number for number, entry in enumerate(rooms.model().entries)}  # type: ignore[attr-defined]
    assert sorted(told) == sorted([row["kitchen"], row["balcony"]]), "the first change at once, no other"
    qtbot.waitUntil(lambda: len(told) > 2)
    assert set(told[2:]) == {row["kitchen"], row["balcony"], row["bathroom"]}


def test_under_a_filter_rooms_that_it_hides_cannot_be_chosen(filled: PhotoModel, rooms: RoomsList) -> None:
    contents = rooms.rooms_model.contents
    contents.set_filter(Filter(text="oak"))
    row = rooms.rooms_model.row_of("bedroom")
    index = rooms.model().index(row, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsSelectable
    assert "no photo matches the filter" in index.data(Qt.ItemDataRole.ToolTipRole)
    kitchen = rooms.model().index(rooms.rooms_model.row_of("kitchen"), 0)
    assert rooms.entry(kitchen).count == 2
    contents.set_filter(Filter(text="elm"))
    assert rooms.entry(rooms.model().index(row, 0)).count == 1
    assert rooms.entry(kitchen).hidden
    contents.set_filter(Filter())
    assert rooms.entry(kitchen).count == 2
    assert kitchen.flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_name_has_all_the_room_up_to_its_count(rooms: RoomsList) -> None:
    """Cut short beside an empty space, "Not tagged yet" said less than it could."""
    rooms.setMinimumWidth(0)
    rooms.follow(UNTAGGED)  # which makes the name bold
    model = rooms.rooms_model
    line = rooms.visualRect(model.index(model.row_of(UNTAGGED)))
    name = QFontMetrics(sized(rooms.font(), weight=QFont.Weight.DemiBold)).horizontalAdvance("Not tagged yet")
    count = QFontMetrics(sized(rooms.font(), tabular=True)).horizontalAdvance("1")
    frame = rooms.width() - rooms.viewport().width()

    def painted(width: int) -> QImage:
        rooms.resize(width + frame, 700)
        return rooms.viewport().grab(QRect(45, line.top(), name, line.height())).toImage()

    whole = painted(400)
    assert painted(45 + name + 12 + count + 18 + 1) == whole
    assert painted(45 + name // 2 + 12 + count + 18) != whole, "there it has to be cut short"

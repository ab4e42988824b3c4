"""The Qt model: roles, counts, and that views are told of changes once, in few ranges."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap

from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.prediction import Annotations, Known
from retagger_gui.qt.state.photo_model import UNREADABLE, UNTAGGED, PhotoModel, Role
from retagger_gui.qt.style.text import tag_name, tag_within
from tests.qt.conftest import add_photos, make_photo, make_prediction


def ranges(photos: PhotoModel) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    photos.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    return told


def texts(photos: PhotoModel, role: int) -> list[object]:
    return [photos.index(row).data(role) for row in range(photos.rowCount())]


def test_an_empty_model(photos: PhotoModel) -> None:
    assert photos.rowCount() == 0
    assert photos.counts() == {}
    assert photos.count("kitchen") == (0, 0)
    assert photos.labels == SHIPPED
    assert photos.row_of(0) == -1
    assert not photos.index_of(0).isValid()
    assert photos.index(0).data() is None


def test_roles(filled: PhotoModel) -> None:
    index = filled.index(1)
    values = {role: index.data(role) for role in Role}
    assert values[Role.ID] == 1
    assert values[Role.PATH] == Path("/comparables/Oak/2.jpg")
    assert (values[Role.NAME], values[Role.LISTING], values[Role.CAPTION]) == ("2.jpg", "Oak", "Oak")
    assert (values[Role.TAG], values[Role.LEVEL]) == ("kitchen", "low")
    assert values[Role.CONFIDENCE] == pytest.approx(0.55)
    assert values[Role.ALSO] == (("bathroom", pytest.approx(0.45)),)
    assert (values[Role.DECIDED], values[Role.CONFIRMED], values[Role.NEEDS_REVIEW]) == (False, False, True)
    assert (values[Role.ERROR], values[Role.WIDTH], values[Role.HEIGHT]) == ("", 640, 480)
    assert len(values[Role.RANKED]) == len(SHIPPED)
    assert values[Role.FINGERPRINT] == "print of Oak/2.jpg"
    assert (values[Role.SIZE], values[Role.SECOND_GUESS]) == (1000, "bathroom")
    assert values[Role.ITEM] is filled.item(1)


def test_pseudo_tags(filled: PhotoModel) -> None:
    assert texts(filled, Role.TAG)[4:] == [UNREADABLE, UNTAGGED]
    assert filled.index(4).data(Role.ERROR) == "The file is empty."
    assert filled.index(5).data(Role.CONFIDENCE) is None
    assert filled.index(5).data(Role.CAPTION) == "loose.jpg"
    assert [tag_name(tag) for tag in (UNREADABLE, UNTAGGED, "living_room", "wine_cellar")] == [
        "Could not be read",
        "Not tagged yet",
        "Living room",
        "Wine cellar",
    ]


def test_accessible_names(filled: PhotoModel) -> None:
    filled.say("decision", {2: "bathroom", 3: "kitchen"})
    assert texts(filled, Qt.ItemDataRole.AccessibleTextRole) == [
        "1.jpg, kitchen, 90 per cent",
        "2.jpg, kitchen, 55 per cent, needs review",
        "10.jpg, bathroom, confirmed by you",
        "1.jpg, kitchen, chosen by you",
        "broken.jpg, could not be read, The file is empty.",
        "loose.jpg, not tagged yet",
    ]


def test_tooltips(filled: PhotoModel) -> None:
    tooltips = texts(filled, Qt.ItemDataRole.ToolTipRole)
    assert tooltips[0] == "Oak\nOak/1.jpg\n640 × 480 pixels\nKitchen, 90 per cent"
    assert tooltips[4] == "Elm\nElm/broken.jpg\nThe file is empty."


def test_counts(filled: PhotoModel) -> None:
    assert filled.counts() == {
        "kitchen": (2, 1),
        "bathroom": (1, 0),
        "bedroom": (1, 0),
        UNREADABLE: (1, 0),
        UNTAGGED: (1, 0),
    }
    assert filled.total_to_review() == 1


def test_the_same_photo_is_taken_once(filled: PhotoModel, qtbot) -> None:
    with qtbot.assertNotEmitted(filled.rowsInserted):
        assert add_photos(filled, [make_photo("loose.jpg")]) == []
    assert add_photos(filled, [make_photo("loose.jpg"), make_photo("new.jpg")]) == [6]


def test_a_card_is_named_after_its_listing_and_a_broken_one_after_its_file(filled: PhotoModel) -> None:
    captions = {
        item.photo.relative: filled.index_of(item.id).data(Role.CAPTION) for item in filled.session.items
    }
    assert captions["Elm/broken.jpg"] == "broken.jpg", "several may be broken: which one is it?"
    assert {caption for name, caption in captions.items() if "/" in name and "broken" not in name} == {
        "Elm",
        "Oak",
    }


def test_changes_are_told_in_unbroken_ranges(filled: PhotoModel) -> None:
    told = ranges(filled)
    filled.say("decision", {4: "other", 0: "other", 1: "other", 3: None})
    assert told == [(0, 1), (4, 4)]


def test_widely_scattered_changes_are_told_as_one_range(photos: PhotoModel) -> None:
    add_photos(photos, (make_photo(f"{number}.jpg") for number in range(300)))
    told = ranges(photos)
    photos.set_predictions(make_prediction(f"{number}.jpg") for number in range(0, 300, 2))
    assert told == [(0, 298)]


def test_moves_are_told_with_old_and_new(filled: PhotoModel, qtbot) -> None:
    with qtbot.waitSignal(filled.moved) as blocker, qtbot.waitSignal(filled.counts_changed):
        filled.say("decision", {0: "bathroom", 1: "kitchen"})
    assert blocker.args == [[(0, "kitchen", "bathroom")]]


def test_decisions_are_handed_on_to_be_stored_but_restored_ones_are_not(filled: PhotoModel, qtbot) -> None:
    with qtbot.waitSignal(filled.said) as blocker:
        filled.say("decision", {0: "bathroom", 1: None})
    assert blocker.args[0] == {0: "bathroom"}
    with qtbot.assertNotEmitted(filled.said):
        filled.remember("decision", {1: "bathroom"})
    assert filled.index(1).data(Role.DECIDED)


def test_a_late_prediction_leaves_a_decision(filled: PhotoModel) -> None:
    filled.say("decision", {5: "bathroom"})
    filled.set_predictions([make_prediction("loose.jpg", "kitchen"), make_prediction("gone.jpg", "kitchen")])
    assert filled.index(5).data(Role.TAG) == "bathroom"
    assert filled.index(5).data(Role.RANKED)[0][0] == "kitchen"


def test_numbers_are_never_given_twice(filled: PhotoModel) -> None:
    filled.reset()
    assert filled.rowCount() == 0
    assert add_photos(filled, [make_photo("loose.jpg")]) == [6]
    assert (filled.row_of(6), filled.row_of(0), filled.id_of(0)) == (0, -1, 6)
    assert filled.say("decision", {0: "kitchen"}) == []


def test_another_models_labels(filled: PhotoModel, qtbot) -> None:
    filled.say("decision", {0: "bathroom"})
    with qtbot.waitSignals([filled.rooms_changed, filled.modelReset]):
        filled.set_labels(("inside", "outside"))
    assert filled.labels == ("inside", "outside")
    assert filled.tags() == ["inside", "outside", "bathroom"]
    assert filled.counts() == {"bathroom": (1, 0), UNTAGGED: (5, 0)}


def test_thumbnails_are_told_as_decoration(filled: PhotoModel, qtbot) -> None:
    pixmap = QPixmap(4, 3)
    filled.set_pixmaps(lambda item_id: pixmap if item_id == 2 else None)
    with qtbot.waitSignal(filled.dataChanged) as blocker:
        filled.thumbnails_ready([2, 99])
    assert (blocker.args[0].row(), blocker.args[2]) == (2, [Qt.ItemDataRole.DecorationRole])
    shown = filled.index(2).data(Qt.ItemDataRole.DecorationRole)
    assert shown.cacheKey() == pixmap.cacheKey()
    assert filled.index(1).data(Qt.ItemDataRole.DecorationRole) is None


def test_photos_can_be_dragged_but_not_dropped_on(filled: PhotoModel) -> None:
    flags = filled.flags(filled.index(0))
    assert flags & Qt.ItemFlag.ItemIsDragEnabled
    assert not flags & Qt.ItemFlag.ItemIsDropEnabled
    assert filled.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_a_tag_within_a_sentence_keeps_its_abbreviations() -> None:
    assert [tag_within(tag) for tag in ("floorplan", "TV room", "WC", "a")] == [
        "floor plan",
        "TV room",
        "WC",
        "a",
    ]


def test_scattered_changes_name_every_row_and_no_other(photos: PhotoModel, collected) -> None:
    add_photos(photos, (make_photo(f"{number}.jpg") for number in range(400)))
    told, rows = ranges(photos), collected(photos.rows_changed)
    odd = list(range(1, 400, 2))
    photos.say("decision", {photos.id_of(row): "kitchen" for row in odd})
    assert rows == [odd]
    assert told == [(1, 399)], "views are told once"


def test_remembered_predictions_come_with_their_photos(photos: PhotoModel, collected) -> None:
    names = ["Oak/1.jpg", "Oak/2.jpg"]
    inserted = collected(photos.rowsInserted)
    changed = collected(photos.rows_changed)
    names += ["Oak/3.jpg"]
    first, second, third = map(make_photo, names)
    found = make_prediction(names[1], "bedroom")
    photos.add_known(
        [
            Known(first),
            Known(second, prediction=found),
            Known(third, annotations=Annotations(label="kitchen")),
        ]
    )
    assert photos.counts() == {UNTAGGED: (1, 0), "bedroom": (1, 0), "kitchen": (1, 0)}
    assert len(inserted) == 1
    assert changed == [], "no row changes after it has come"


def test_numbers_of_many_rows_at_once(filled: PhotoModel) -> None:
    filled.reset()
    add_photos(filled, [make_photo(f"{number}.jpg") for number in range(5)])
    assert filled.ids_of([3, 0, 4]) == [filled.id_of(row) for row in (3, 0, 4)]

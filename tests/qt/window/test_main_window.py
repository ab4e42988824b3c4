"""The window: opening, correcting, undo, views, filter, export, what it remembers, what goes wrong."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui import paths, settings
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.labels import SHIPPED, TWO_LABELS, style
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.cards.drag import photo_mime
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.transfer.export_dialog import ExportDialog
from retagger_gui.qt.window.help_dialogs import AboutDialog, ShortcutsDialog
from retagger_gui.qt.window.logs import Logs, log_file
from retagger_gui.qt.window.main_window import MainWindow
from retagger_gui.qt.window.opening import AddOrOpen
from retagger_gui.qt.window.rooms_dialog import RoomsDialog
from retagger_gui.qt.window.status_bar import time_left
from tests.drawing import blend, draw
from tests.qt.kit import (
    card_point,
    drop,
    groups_shown,
    ids_of,
    item_named,
    make_window,
    open_and_wait,
    settle,
    written,
)


@pytest.fixture
def opened(window: MainWindow, listings: Path, qtbot: QtBot) -> MainWindow:
    draw(listings / "12 Oak Road" / "3.jpg", blend("kitchen", "living_room", 0.5))
    open_and_wait(window, listings, qtbot)
    return window


def press(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key, as it reaches the window's shortcuts and whoever has the focus."""
    window.activateWindow()
    view = window.pages.current
    assert view is not None
    target = QApplication.focusWidget() or view.focusProxy() or view
    QTest.keyClick(target, key, modifiers)


def select(window: MainWindow, *names: str) -> list[int]:
    ids = ids_of(window.context.photos, *names)
    window.pages.board.board.select_ids(ids)
    window.pages.board.board.setFocus()
    return ids


# Opening


def test_it_starts_with_an_invitation(window: MainWindow) -> None:
    assert window.pages.current is None
    assert window.pages.start_page.words().startswith("Drop a folder of photos here")
    assert not window.actions_.export.isEnabled()
    assert not window.top_bar.segments.isVisible()


def test_a_folder_is_sorted_by_room(opened: MainWindow) -> None:
    assert groups_shown(opened.pages.board.board) == {
        "kitchen": ["12 Oak Road/1.jpg", "12 Oak Road/3.jpg"],
        "bathroom": ["12 Oak Road/2.jpg"],
        "bedroom": ["12 Oak Road/10.png"],
        "living_room": ["loose.jpg"],
        "exterior": ["3 Elm Street/front.jpg"],
        "floorplan": ["3 Elm Street/plan.png"],
    }
    assert opened.windowTitle() == "comparables — ReTagger"
    assert opened.status.words()[0] == "All photos are tagged."
    assert opened.status.words()[1].startswith("7 photos · 3 listings · 1 to review")
    assert opened.top_bar.review_button.text() == "Needs review 1"


def test_a_folder_dropped_on_the_window_is_opened(window: MainWindow, listings: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(listings))])
    with qtbot.waitSignal(window.assembly.folder.finished, timeout=10_000):
        assert drop(window, mime, QPoint(400, 300))
    assert len(window.context.photos.session) == 6


def test_our_own_cards_dropped_beside_the_groups_do_nothing(opened: MainWindow) -> None:
    ids = ids_of(opened.context.photos, "loose.jpg")
    mime = photo_mime(ids, [opened.context.photos.item(ids[0]).photo.path])
    assert not drop(opened, mime, QPoint(400, 10))
    assert opened.context.corrections.stack.count() == 0


@pytest.mark.parametrize(("choice", "photos"), [("add_button", 7), ("open_button", 1), ("cancel_button", 6)])
def test_a_second_folder_is_added_or_opened_anew_or_neither(
    window: MainWindow, listings: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    choice: str, photos: int,
) -> None:  # fmt: skip
    open_and_wait(window, listings, qtbot)
    other = draw(tmp_path / "other" / "Ash Lane" / "1.jpg", "hallway").parent.parent
    asked: list[str] = []

    def answer(box: AddOrOpen) -> int:
        asked.append(box.text())
        button = getattr(box, choice)
        monkeypatch.setattr(AddOrOpen, "clickedButton", lambda self: button)
        return 0

    monkeypatch.setattr(AddOrOpen, "exec", answer)
    window.open_paths([other])
    qtbot.waitUntil(lambda: bool(asked) and len(window.context.photos.session) == photos, timeout=5000)
    assert asked == ["Add “other” to the 6 photos that are open?"]
    qtbot.waitUntil(lambda: not window.assembly.folder.busy, timeout=5000)


def test_a_folder_without_photos_says_so_and_what_to_do(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "nothing"
    empty.mkdir()
    window.open_paths([empty])
    qtbot.waitUntil(lambda: not window.assembly.folder.busy, timeout=5000)
    assert "Nothing to show yet" in window.pages.start_page.words()
    assert "nothing" in window.pages.start_page.words()
    assert window.pages.start_page.choose_button.isVisible()


def test_recent_folders_are_offered_and_forgotten(opened: MainWindow, listings: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(opened.assembly.preferences.settings.recent))
    assert opened.assembly.preferences.settings.recent == (str(listings),)
    assert [action.data() for action in opened.actions_.recent_menu.actions()] == [str(listings)]
    opened.pages.start_page.recent_forgotten.emit(str(listings))
    assert opened.assembly.preferences.settings.recent == ()
    assert not opened.actions_.recent_menu.isEnabled()


def test_when_all_is_done_it_says_how_many_could_not_be_read(
    window: MainWindow, listings: Path, qtbot: QtBot
) -> None:
    for number in range(2):
        (listings / "12 Oak Road" / f"broken{number}.jpg").write_bytes(b"nothing")
    open_and_wait(window, listings, qtbot)
    assert window.status.words()[0] == "6 photos tagged. 2 photos could not be read."
    caption = item_named(window.context.photos, "12 Oak Road/broken0.jpg")
    index = window.context.photos.index_of(caption.id)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "broken0.jpg"


# Correcting


def test_stars_by_keys_and_a_note_by_its_key(opened: MainWindow) -> None:
    board = opened.pages.board.board
    board.select_ids([0, 1])
    item = opened.context.photos.item
    QTest.keyClick(board, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert [item(number).rating for number in (0, 1, 2)] == [4, 4, 0]
    QTest.keyClick(board, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert [item(number).rating for number in (0, 1)] == [0, 0]
    opened.context.corrections.stack.undo()
    assert [item(number).rating for number in (0, 1)] == [4, 4]
    QTest.keyClick(board, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    note = opened.pages.board.inspector.remarks.note
    QTest.keyClicks(note, "kitchen")
    assert note.toPlainText() == "kitchen"
    assert item(0).tag == item(0).guess, "letters typed into a note file nothing"


def test_a_letter_files_the_selected_photos_in_one_step(opened: MainWindow) -> None:
    ids = select(opened, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    press(opened, Qt.Key.Key_H)
    assert [opened.context.photos.item(i).tag for i in ids] == ["hallway", "hallway"]
    assert opened.actions_.undo.text() == "&Undo Move 2 photos to hallway"
    assert opened.status.words()[0] == "Move 2 photos to hallway"
    opened.actions_.undo.trigger()
    assert [opened.context.photos.item(i).tag for i in ids] == ["kitchen", "bathroom"]
    assert opened.actions_.redo.text() == "&Redo Move 2 photos to hallway"
    opened.actions_.redo.trigger()
    assert [opened.context.photos.item(i).tag for i in ids] == ["hallway", "hallway"]


def test_a_key_that_is_held_files_once(window: MainWindow) -> None:
    """With the next card selected after each, a key held a little long would file card after card."""
    do = window.actions_
    assert len(do.rooms) > 5
    assert not any(action.autoRepeat() for action in (*do.rooms, do.confirm, do.second))


@pytest.mark.parametrize(
    ("key", "tag"), [(Qt.Key.Key_7, "balcony"), (Qt.Key.Key_0, "graphic"), (Qt.Key.Key_O, "other")]
)
def test_digits_and_letters(opened: MainWindow, key: Qt.Key, tag: str) -> None:
    (one,) = select(opened, "12 Oak Road/2.jpg")
    press(opened, key)
    assert opened.context.photos.item(one).tag == tag


def test_enter_confirms_and_backspace_takes_back(opened: MainWindow) -> None:
    (one,) = select(opened, "12 Oak Road/3.jpg")
    press(opened, Qt.Key.Key_Return)
    assert opened.context.photos.item(one).confirmed
    assert opened.context.photos.total_to_review() == 0
    select(opened, "12 Oak Road/3.jpg")
    press(opened, Qt.Key.Key_Backspace)
    assert not opened.context.photos.item(one).decided
    assert opened.context.photos.total_to_review() == 1


def test_after_a_key_the_next_card_is_selected_and_in_sight(opened: MainWindow) -> None:
    board = opened.pages.board.board
    order = [opened.context.photos.id_of(row) for row in board.page.rows()]
    board.select_ids(order[:1])
    press(opened, Qt.Key.Key_O)
    assert board.selected_ids() == order[1:2]
    press(opened, Qt.Key.Key_Return)
    assert board.selected_ids() == order[2:3]
    assert board.viewport().rect().intersects(board.visualRect(board.currentIndex()))
    tags = [opened.context.photos.item(item_id) for item_id in order[:2]]
    assert [item.decided for item in tags] == [True, True], "each key was for the card that was in sight"


def test_without_going_on_the_photo_itself_stays_in_sight(opened: MainWindow) -> None:
    board = opened.pages.board.board
    opened.resize(900, 480)
    opened.pages.board.set_card_width(400)  # its new group is pages away
    opened.actions_.auto_advance.setChecked(False)
    assert not opened.assembly.preferences.settings.auto_advance
    one = select(opened, "12 Oak Road/1.jpg")
    press(opened, Qt.Key.Key_O)
    assert board.selected_ids() == one
    assert board.verticalScrollBar().value() > opened.height()
    assert board.viewport().rect().contains(board.visualRect(board.currentIndex()).center())


def test_the_last_card_goes_on_to_the_one_before_it(opened: MainWindow) -> None:
    board = opened.pages.board.board
    order = [opened.context.photos.id_of(row) for row in board.page.rows()]
    board.select_ids(order[-1:])
    press(opened, Qt.Key.Key_K)
    assert board.selected_ids() == order[-2:-1]


def test_the_status_bars_undo_is_gone_once_another_step_was_made(opened: MainWindow) -> None:
    stack, status = opened.context.corrections.stack, opened.status
    select(opened, "12 Oak Road/1.jpg")
    press(opened, Qt.Key.Key_H)
    assert "hallway" in status.words()[0]
    assert status.undo_button.isVisible()
    words = status.fontMetrics().horizontalAdvance(status.words()[0])
    assert status.undo_button.x() < words + 60, "it stands beside what it undoes"
    select(opened, "12 Oak Road/2.jpg")
    press(opened, Qt.Key.Key_O)
    assert "other" in status.words()[0], "it names the newest step"
    stack.undo()
    assert status.words()[0] == ""
    assert not status.undo_button.isVisible(), "it would undo the step before"


def test_the_second_guess_has_a_key(opened: MainWindow) -> None:
    (one,) = select(opened, "12 Oak Road/3.jpg")
    press(opened, Qt.Key.Key_Period)
    assert opened.context.photos.item(one).tag == "living_room"


def test_typing_in_the_filter_files_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    select(opened, "12 Oak Road/1.jpg")
    opened.actions_.find.trigger()
    box = opened.top_bar.filter_box
    QTest.keyClicks(box, "oak 1.")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert opened.context.corrections.stack.count() == 0
    assert box.text() == "oak 1."
    qtbot.waitUntil(lambda: list(groups_shown(opened.pages.board.board)) == ["kitchen"], timeout=2000)
    assert opened.status.words()[1].startswith("1 of 7 photos shown")
    opened.pages.show_view("listings")
    assert opened.status.words()[1].startswith("7 photos"), "what the filter hides is shown there"
    opened.pages.show_view("board")
    assert opened.status.words()[1].startswith("1 of 7 photos shown")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(groups_shown(opened.pages.board.board)) == 6, timeout=2000)


def test_dragging_between_groups_and_to_the_side_list_are_steps_of_their_own(opened: MainWindow) -> None:
    model, board = opened.context.photos, opened.pages.board.board
    kitchen, bath = ids_of(model, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    drop(board.viewport(), photo_mime([kitchen], []), card_point(board, bath))
    assert model.item(kitchen).tag == "bathroom"
    settle(board)
    rooms = opened.pages.board.rooms
    line = rooms.visualRect(rooms.model().index(8, 0)).center()
    drop(rooms.viewport(), photo_mime([kitchen, bath], []), line)
    assert {model.item(kitchen).tag, model.item(bath).tag} == {"exterior"}
    stack = opened.context.corrections.stack
    assert [stack.text(n) for n in range(stack.count())] == [
        "Move 1.jpg to bathroom",
        "Move 2 photos to exterior",
    ]
    stack.undo()
    stack.undo()
    assert (model.item(kitchen).tag, model.item(bath).tag) == ("kitchen", "bathroom")


def test_take_back_all_can_be_undone(opened: MainWindow) -> None:
    select(opened, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    press(opened, Qt.Key.Key_G)
    opened.actions_.take_back_all.trigger()
    assert opened.context.photos.session.decided == 0
    assert not opened.actions_.take_back_all.isEnabled()
    opened.actions_.undo.trigger()
    assert opened.context.photos.session.decided == 2


def test_decisions_are_there_again_after_a_restart(
    opened: MainWindow, listings: Path, theme: Theme, model_file: Path, qtbot: QtBot
) -> None:
    select(opened, "12 Oak Road/1.jpg")
    press(opened, Qt.Key.Key_C)
    opened.close()
    owner = QWidget()
    again = make_window(owner, theme, model_file)
    open_and_wait(again, listings, qtbot)
    item = item_named(again.context.photos, "12 Oak Road/1.jpg")
    assert (item.tag, item.decided) == ("balcony", True)
    again.close()


def test_actions_are_offered_only_when_they_would_do_something(opened: MainWindow) -> None:
    do = opened.actions_
    assert not do.confirm.isEnabled()
    assert not do.room_menu.isEnabled()
    select(opened, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    assert do.confirm.isEnabled()
    assert not do.copy_path.isEnabled()
    select(opened, "12 Oak Road/1.jpg")
    assert do.copy_path.isEnabled()
    do.copy_path.trigger()
    assert QGuiApplication.clipboard().text().endswith("1.jpg")


def test_the_context_menu_has_the_rooms(opened: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QMenu

    select(opened, "12 Oak Road/1.jpg")
    opened.pages.board.menu_requested.emit(QPoint(300, 300))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    # The second guess says what it is; the rooms are a menu below.
    assert texts[:4] == ["This is right", "File under Living room", "File under", "Also in it"]
    assert "Take back decision" in texts
    assert [action.text() for action in opened.actions_.room_menu.actions()][:2] == ["Kitchen", "Bathroom"]
    menu.close()


# Views


def test_the_views_follow_each_other(opened: MainWindow) -> None:
    opened.pages.show_view("review")
    assert opened.pages.current is opened.pages.review
    assert opened.pages.review.words() == "Kitchen?"
    press(opened, Qt.Key.Key_L)
    assert item_named(opened.context.photos, "12 Oak Road/3.jpg").tag == "living_room"
    assert opened.pages.review.words().startswith("The photo that the model was unsure of is done")
    opened.pages.show_view("board")
    settle(opened.pages.board.board)
    assert "12 Oak Road/3.jpg" in groups_shown(opened.pages.board.board)["living_room"]


def test_space_previews_and_leads_back_to_the_photo_one_ended_with(opened: MainWindow) -> None:
    first, second = ids_of(opened.context.photos, "12 Oak Road/1.jpg", "12 Oak Road/3.jpg")
    select(opened, "12 Oak Road/1.jpg")
    press(opened, Qt.Key.Key_Space)
    assert opened.pages.current is opened.pages.preview
    assert opened.pages.preview.selected_ids() == [first]
    QTest.keyClick(opened.pages.preview, Qt.Key.Key_Right)
    assert opened.pages.preview.selected_ids() == [second]
    QTest.keyClick(opened.pages.preview, Qt.Key.Key_Escape)
    assert opened.pages.current is opened.pages.board
    assert opened.pages.board.board.selected_ids() == [second]


def test_keys_file_the_photo_in_the_preview_too(opened: MainWindow) -> None:
    (one,) = select(opened, "12 Oak Road/1.jpg")
    opened.pages.show_preview(one)
    press(opened, Qt.Key.Key_G)
    assert opened.context.photos.item(one).tag == "graphic"
    press(opened, Qt.Key.Key_Backspace)
    assert opened.context.photos.item(one).tag == "kitchen"
    press(opened, Qt.Key.Key_Period)
    assert opened.context.photos.item(one).tag == "living_room"


def test_needs_review_only_in_bar_and_menu_are_one(opened: MainWindow) -> None:
    opened.actions_.review_only.trigger()
    assert opened.top_bar.review_button.isChecked()
    assert groups_shown(opened.pages.board.board) == {"kitchen": ["12 Oak Road/3.jpg"]}
    opened.actions_.show_all.trigger()
    assert not opened.actions_.review_only.isChecked()


def test_confidence_is_a_choice(opened: MainWindow) -> None:
    below_60 = opened.top_bar.confidence_button.menu().actions()[-1]
    below_60.trigger()
    assert groups_shown(opened.pages.board.board) == {"kitchen": ["12 Oak Road/3.jpg"]}
    assert "Below 60 %" in opened.top_bar.confidence_button.text()


def test_sort_size_and_theme_are_remembered(opened: MainWindow, theme: Theme) -> None:
    try:
        opened.actions_.sort_menu.actions()[2].trigger()
        opened.actions_.theme_menu.actions()[2].trigger()
        assert theme.tokens.name == "dark"
    finally:
        opened.actions_.theme_menu.actions()[1].trigger()
    opened.top_bar.slider.setValue(240)
    assert opened.pages.board.board.card_width == 240
    opened.actions_.larger.trigger()
    assert opened.pages.board.board.card_width == 288
    opened.close()
    kept = settings.load()
    assert (kept.sort, kept.theme, kept.card_size) == ("confidence", "light", 288)


def test_geometry_and_the_folded_panel_are_remembered(
    opened: MainWindow, theme: Theme, model_file: Path, qtbot: QtBot
) -> None:
    opened.resize(760, 600)  # within the offscreen screen
    opened.actions_.panel.trigger()
    assert not opened.pages.board.inspector.isVisible()
    opened.close()
    owner = QWidget()
    again = make_window(owner, theme, model_file, size=None)
    assert again.size().width() == 760
    assert not again.actions_.panel.isChecked()
    again.close()


def test_the_inspector_follows_the_selection(opened: MainWindow) -> None:
    inspector = opened.pages.board.inspector
    assert inspector.words() == "No photo selected"
    select(opened, "12 Oak Road/1.jpg")
    assert inspector.facts.words()["File"] == "1.jpg"
    select(opened, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    assert inspector.words() == "2 photos selected"
    inspector.confirm_button.click()
    assert opened.context.photos.session.decided == 2


# Export


def test_export_writes_the_decisions_and_offers_the_folder(
    opened: MainWindow, listings: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    select(opened, "12 Oak Road/1.jpg")
    press(opened, Qt.Key.Key_B)
    select(opened, "12 Oak Road/2.jpg")
    press(opened, Qt.Key.Key_Return)
    dialog = opened.exporting.make_dialog()
    assert dialog.target == listings / "comparables.csv"
    assert dialog.warning() == "1 photo still needs review."
    with qtbot.waitSignal(dialog.written, timeout=5000):
        dialog.export_button.click()
    rows = {row.path: row for row in read_csv(listings / "comparables.csv")}
    assert len(rows) == 7
    moved, confirmed = rows["12 Oak Road/1.jpg"], rows["12 Oak Road/2.jpg"]
    assert (moved.tag, moved.source, moved.reviewed, moved.label_1) == ("bathroom", "user", True, "kitchen")
    assert (confirmed.tag, confirmed.source, confirmed.reviewed) == ("bathroom", "model", True)
    assert rows["loose.jpg"].listing == "comparables"
    shown: list[Path] = []
    monkeypatch.setattr("retagger_gui.qt.transfer.export_dialog.show_in_folder", shown.append)
    dialog.folder_button.click()
    assert shown == [listings / "comparables.csv"]


def test_an_export_that_cannot_be_written_says_why_and_can_be_tried_again(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened.exporting.make_dialog()
    dialog.name_box.setText(str(tmp_path / "no such folder" / "tags.csv"))
    dialog.export_button.click()
    qtbot.waitUntil(lambda: dialog.error() != "", timeout=5000)
    assert "no folder" in dialog.error()
    dialog.name_box.setText(str(tmp_path / "tags.csv"))
    assert dialog.error() == ""
    qtbot.waitUntil(dialog.export_button.isEnabled, timeout=5000)
    with qtbot.waitSignal(dialog.written, timeout=5000):
        dialog.export_button.click()


def test_export_never_replaces_a_photo(opened: MainWindow, listings: Path, qtbot: QtBot) -> None:
    photo = listings / "loose.jpg"
    before = photo.read_bytes()
    dialog = opened.exporting.make_dialog()
    dialog.name_box.setText(str(photo))
    qtbot.waitUntil(lambda: dialog.export_button.text() == "Replace the file", timeout=5000)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: "is a photo" in dialog.error(), timeout=5000)
    assert photo.read_bytes() == before


def test_review_first_leads_there(opened: MainWindow) -> None:
    dialog = opened.exporting.make_dialog()
    dialog.review_wanted.emit()
    assert opened.pages.current is opened.pages.review


@pytest.mark.parametrize("dropped", ["houses", "houses/1.jpg"])
def test_the_default_name_is_the_folders(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dropped: str
) -> None:
    draw(tmp_path / "houses" / "1.jpg")
    window.open_paths([tmp_path / dropped])
    qtbot.waitUntil(lambda: bool(window.assembly.folder.roots), timeout=10_000)
    dialog = window.exporting.make_dialog()
    assert dialog.target == tmp_path / "houses" / "houses.csv"


# What goes wrong


@pytest.mark.parametrize("kind", ["missing", "corrupt"])
def test_without_a_model_a_sentence_and_the_next_step(
    owner: QWidget, theme: Theme, tmp_path: Path, listings: Path, model_file: Path, qtbot: QtBot, kind: str
) -> None:
    bad = tmp_path / "bad.onnx"
    if kind == "corrupt":
        bad.write_bytes(b"this is no model")
    window = make_window(owner, theme, bad)
    qtbot.waitUntil(lambda: "bad.onnx" in window.banner.words(), timeout=5000)
    assert window.banner.button.text() == "Choose model…"
    assert "Traceback" not in window.banner.words()
    window.open_paths([listings])
    qtbot.waitUntil(lambda: len(window.context.photos.session) == 6, timeout=5000)
    window.model.use(model_file)
    qtbot.waitUntil(
        lambda: window.assembly.folder.untagged == 0 and not window.assembly.folder.busy, timeout=10_000
    )
    assert window.banner.words() == ""
    assert written(window.assembly.preferences).model_path == str(model_file)
    window.close()


def test_unreadable_photos_stand_apart_with_their_reason(
    window: MainWindow, listings: Path, qtbot: QtBot
) -> None:
    (listings / "12 Oak Road" / "empty.jpg").write_bytes(b"")
    open_and_wait(window, listings, qtbot)
    assert groups_shown(window.pages.board.board)["!"] == ["12 Oak Road/empty.jpg"]
    select(window, "12 Oak Road/empty.jpg")
    inspector = window.pages.board.inspector
    assert inspector.words() == "Could not be read", "said first, beside the broken picture"
    said = [label.text() for label in inspector.findChildren(QLabel) if label.isVisible()]
    assert said.count("The file is empty.") == 1 and "Problem" not in inspector.facts.words()
    dialog = window.exporting.make_dialog()
    assert dialog.totals.unreadable == 1


def test_a_store_that_cannot_be_opened_does_not_stop_the_work(
    owner: QWidget, theme: Theme, model_file: Path, listings: Path, qtbot: QtBot
) -> None:
    paths.store_file().parent.mkdir(parents=True)
    paths.store_file().mkdir()
    window = make_window(owner, theme, model_file)
    assert "cannot be opened" in window.banner.words()
    open_and_wait(window, listings, qtbot)
    assert len(groups_shown(window.pages.board.board)) == 6
    window.close()


def test_what_nobody_expected_is_logged_and_said_in_a_sentence(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    import logging
    import sys
    import threading

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    monkeypatch.setattr("retagger_gui.qt.window.logs.qInstallMessageHandler", lambda handler: None)
    logs = Logs(qapp)
    logs.install()
    logs.unexpected.connect(window.tell_unexpected)
    try:
        raise ZeroDivisionError("a mistake of ours")
    except ZeroDivisionError as error:
        sys.excepthook(ZeroDivisionError, error, error.__traceback__)
    assert "Traceback" not in window.banner.words()
    assert "Open log" in window.banner.words() or window.banner.button.text() == "Open log"
    for handler in logging.getLogger().handlers:
        handler.flush()
        handler.close()
    assert "ZeroDivisionError: a mistake of ours" in log_file().read_text("utf-8")


def test_cancel_keeps_what_is_done_and_go_on_does_the_rest(
    owner: QWidget, theme: Theme, model_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(120):
        draw(tmp_path / "lots" / f"{number}.jpg", "bedroom")
    runner = JobRunner()
    window = make_window(owner, theme, model_file, runner=runner)
    window.open_paths([tmp_path / "lots"])
    qtbot.waitUntil(lambda: len(window.context.photos.session) > 0, timeout=10_000)
    window.status.cancel_requested.emit()
    qtbot.waitUntil(lambda: not window.assembly.folder.busy, timeout=10_000)
    found = len(window.context.photos.session)
    left = window.assembly.folder.untagged
    if left:
        qtbot.waitUntil(window.status.resume_button.isVisible)  # the bar follows the folder a little later
        window.status.resume_requested.emit()
        qtbot.waitUntil(lambda: window.assembly.folder.untagged == 0, timeout=10_000)
        assert len(window.context.photos.session) == found
    window.close()
    assert runner.wait(10)


# Help


def test_the_sheet_and_about(opened: MainWindow, qtbot: QtBot) -> None:
    groups = dict(opened.actions_.sheet())
    rooms = {what: keys for keys, what in groups["Rooms"]}
    assert rooms["Kitchen"] == "K  1"
    assert rooms["Other"] == "O"
    sheet = ShortcutsDialog(opened.actions_.sheet(), opened)
    about = AboutDialog(opened.assembly.folder.model, opened)
    for dialog in (sheet, about):
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.grab()


def test_help_says_what_each_room_means(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_.meanings.trigger()
    dialog = opened.findChild(RoomsDialog)
    assert dialog is not None and dialog.isVisible()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words[0] == TWO_LABELS
    for label in SHIPPED:
        assert words[words.index(style(label).name) + 1] == style(label).meaning
    dialog.close()
    own = RoomsDialog(["wine_cellar"], opened)
    qtbot.addWidget(own)
    said = [label.text() for label in own.findChildren(QLabel)]
    assert said[1] == "Wine cellar" and "your own model" in said[2]


def test_no_two_actions_share_a_key(opened: MainWindow) -> None:
    from PySide6.QtGui import QAction

    seen: dict[str, str] = {}
    for action in opened.findChildren(QAction):
        for keys in action.shortcuts():
            other = seen.setdefault(keys.toString(), action.text())
            assert other == action.text(), f"{keys.toString()} does both {other} and {action.text()}"


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1 s"), (59, "59 s"), (61, "1 min"), (3599, "60 min"), (3900, "1 h 5 min")]
)
def test_time_left_in_words(seconds: float, words: str) -> None:
    assert time_left(seconds) in (words, "1 h 0 min")


def test_one_export_dialog_is_opened_however_often_the_key_is_pressed(
    opened: MainWindow, qtbot: QtBot
) -> None:
    for _ in range(3):
        opened.exporting.ask()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in opened.findChildren(ExportDialog)))
    (dialog,) = opened.findChildren(ExportDialog)
    assert dialog.warning() == "1 photo still needs review."
    dialog.reject()
    qtbot.waitUntil(lambda: not opened.findChildren(ExportDialog))
    opened.exporting.ask()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in opened.findChildren(ExportDialog)))
    opened.findChildren(ExportDialog)[0].reject()


def test_the_export_dialog_is_imported_ahead(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "retagger_gui.qt.transfer.export_dialog"
    monkeypatch.setattr(name, sys.modules[name])  # the package holds it too: put back with the other
    monkeypatch.delitem(sys.modules, name)
    opened.exporting.import_ahead()
    qtbot.waitUntil(lambda: name in sys.modules)

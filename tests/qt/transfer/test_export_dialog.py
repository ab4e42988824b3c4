"""The Export dialog: format, part, place, preview, what needs review; written in a job, stopped at any time."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export import xmp
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.export.formats import FORMATS
from retagger_gui.core.export.steps import Options
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.session import Session
from retagger_gui.qt.background.jobs import JobRunner, Runner
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.transfer.export_dialog import ExportDialog, Totals, default_target
from retagger_gui.qt.transfer.export_options import ExteriorDialog
from tests.inline_runner import InlineRunner

Make = Callable[..., ExportDialog]


@pytest.fixture
def session(listings: Path) -> Session:
    """The six photos, each tagged by its colour; the first confirmed, the second moved."""
    session = Session(SHIPPED)
    session.add(scan([listings]))
    tags = ["exterior", "floorplan", "kitchen", "bathroom", "bedroom", "living_room"]
    for item, tag in zip(list(session.items), tags, strict=True):
        share = {tag: 0.9, "other": 0.1} if tag != "bedroom" else {tag: 0.5, "other": 0.5}
        probabilities = tuple(share.get(label, 0.0) for label in SHIPPED)
        session.set_predictions([Prediction(item.photo, probabilities, 64, 48)])
    session.say("decision", {2: "kitchen", 3: "kitchen"})
    return session


@pytest.fixture
def make(qtbot: QtBot, session: Session, listings: Path, theme: Theme) -> Make:
    """Opens the dialog for them."""

    def opened(runner: Runner | None = None, **more: Any) -> ExportDialog:
        dialog = ExportDialog(session, "1.0", listings, runner=runner or InlineRunner(), theme=theme, **more)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened


def test_every_format_is_offered_with_its_first_rows(
    make: Make, qtbot: QtBot, session: Session, listings: Path
) -> None:
    dialog = make()
    assert [dialog.format_box.itemText(row) for row in range(dialog.format_box.count())] == [
        *(entry.name for entry in FORMATS),
        "Report (PDF, PNG)",
    ]
    for entry in FORMATS:
        dialog.choose(entry.key)
        table = entry.preview([], Options())
        assert dialog.preview.columnCount() == len(table.columns)
        assert dialog.preview.rowCount() == (2 if entry.key == "training-set" else 4)
        assert dialog.name_box.isVisible() == (entry.place != "beside")
        assert dialog.options_box.isVisible() == (
            entry.key in ("xlsx", "reso", "folders", "openimmo", "reaxml", "blm", "kyero")
        )
        assert dialog.target == default_target(listings, entry)


def test_what_to_write(make: Make, qtbot: QtBot, session: Session, listings: Path) -> None:
    dialog = make(selected=[0, 4, 99], tag="kitchen")
    assert [dialog.scope_box.itemText(row) for row in range(dialog.scope_box.count())] == [
        "All photos (6)", "This group: Kitchen (2)", "Selection (2)", "Reviewed only (2)",
    ]  # fmt: skip
    assert dialog.warning() == "1 photo still needs review."
    for scope, ids in (("all", range(6)), ("group", [2, 3]), ("selection", [0, 4]), ("reviewed", [2, 3])):
        dialog.choose("csv", scope)
        assert [item.id for item in dialog.items()] == list(ids)
    assert dialog.warning() == ""
    with qtbot.waitSignal(dialog.written):
        dialog.export_button.click()
    rows = read_csv(default_target(listings))
    assert [(row.path, row.tag) for row in rows] == [
        ("12 Oak Road/1.jpg", "kitchen"), ("12 Oak Road/2.jpg", "kitchen"),
    ]  # fmt: skip


def test_every_format_is_written_in_a_thread(
    make: Make, qtbot: QtBot, listings: Path, threads: JobRunner
) -> None:
    dialog = make(runner=threads)
    for entry in FORMATS:
        dialog.show_page(done=False)
        dialog.choose(entry.key)
        with qtbot.waitSignal(dialog.written, timeout=20_000):
            dialog.export_button.click()
        assert dialog.error() == ""
        assert entry.place == "beside" or dialog.target.exists()
    assert len(list(listings.rglob("*.xmp"))) == 6
    assert json.loads((listings / "comparables.json").read_text())[0]["path"] == "3 Elm Street/front.jpg"


class _Windows(QObject):
    """Notes what is shown as a window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_what_was_left_out_is_told(make: Make, qtbot: QtBot, session: Session, listings: Path) -> None:
    (listings / "loose.jpg.xmp").write_text("my notes")
    dialog = make()
    dialog.choose("xmp")
    dialog.open()
    windows = _Windows(dialog)
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]
    with qtbot.waitSignal(dialog.written):
        dialog.export_button.click()
    QApplication.instance().removeEventFilter(windows)  # type: ignore[union-attr]
    assert windows.shown == [], "no window of its own flashes up"
    assert dialog.left_out_box.isVisible()
    (sentence,) = dialog.left_out()
    assert "loose.jpg.xmp was left as it is" in sentence
    assert dialog.left_out_box.toPlainText() == sentence
    assert dialog.done_title.text() == "The tags are written"


def test_an_export_without_a_photo_is_no_success(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder that takes no files: the page said that the tags are written, and named each as an exception."""

    def refused(path: Path) -> NoReturn:
        raise ExportError(f"{path} cannot be written.")

    monkeypatch.setattr(xmp, "atomic_write", refused)
    dialog = make()
    dialog.choose("xmp")
    with qtbot.assertNotEmitted(dialog.written):
        dialog.export_button.click()
        qtbot.waitUntil(lambda: dialog.done_title.text() == "No photo was written")
    assert dialog.done_text.isHidden() and not dialog.left_out_box.isHidden()
    monkeypatch.undo()
    dialog.show_page(done=False)
    with qtbot.waitSignal(dialog.written):
        dialog.export_button.click()
    assert dialog.done_title.text() == "The tags are written" and not dialog.done_text.isHidden()


def test_stopping_leaves_nothing(
    make: Make, qtbot: QtBot, listings: Path, threads: JobRunner, tmp_path: Path
) -> None:
    dialog = make(runner=threads)
    dialog.name_box.setText(str(tmp_path / "out.csv"))
    dialog.export_button.click()
    assert not dialog.export_button.isEnabled()
    assert dialog.cancel_button.text() == "Stop"
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Cancel", timeout=5000)
    # The job may have been quicker than the click.
    stopped = dialog.error() == "Stopped. Nothing was written."
    assert stopped != (tmp_path / "out.csv").exists()
    assert not list(tmp_path.glob(".retagger*"))


def test_closing_gives_up(
    make: Make, qtbot: QtBot, listings: Path, threads: JobRunner, tmp_path: Path
) -> None:
    dialog = make(runner=threads)
    dialog.choose("xlsx")
    dialog.name_box.setText(str(tmp_path / "out.xlsx"))
    dialog.export_button.click()
    dialog.reject()
    assert threads.wait(10)
    assert not list(tmp_path.glob(".retagger*"))


def test_names_typed_are_kept_for_each_format(
    make: Make, qtbot: QtBot, session: Session, listings: Path
) -> None:
    dialog = make()
    dialog.name_box.clear()
    assert not dialog.export_button.isEnabled()
    qtbot.keyClicks(dialog.name_box, "mine.csv")
    dialog.choose("json")
    assert dialog.target == listings / "comparables.json"
    dialog.choose("csv")
    assert dialog.target == listings / "mine.csv"


def test_nothing_reviewed_is_said(make: Make, qtbot: QtBot, session: Session, listings: Path) -> None:
    session.say("decision", {2: None, 3: None})
    dialog = make()
    dialog.choose("training-set")
    assert dialog.preview_words.text().startswith("Nothing to write: none of these photos is confirmed")
    assert not dialog.export_button.isEnabled() and not dialog.preview.isVisible()
    dialog.choose("csv", "reviewed")
    assert dialog.preview_words.text() == "Nothing to write: there are no photos in this part."
    assert not dialog.export_button.isEnabled()
    dialog.choose("csv")
    assert dialog.export_button.isEnabled() and dialog.preview.rowCount() == 4


def test_the_first_rows_are_found_however_far_down(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    session = Session(SHIPPED)
    names = [f"{number}.jpg" for number in range(3000)]
    session.add(Photo(tmp_path / name, tmp_path, name, "", 1, 1) for name in names)
    session.say("decision", {2999: "kitchen"})
    dialog = ExportDialog(session, "1.0", tmp_path, runner=InlineRunner(), theme=theme)
    qtbot.addWidget(dialog)
    for key in ("training-set", "xmp", "folders", "reso"):
        dialog.choose(key)
        assert dialog.preview.rowCount() == 1
        assert dialog.export_button.isEnabled()


def test_a_file_that_came_meanwhile_is_written_over_only_when_asked_again(
    make: Make, qtbot: QtBot, tmp_path: Path, threads: JobRunner
) -> None:
    dialog = make(threads)
    target = tmp_path / "other" / "tags.csv"
    target.parent.mkdir()
    dialog.name_box.setText(str(target))
    qtbot.wait(200)
    assert dialog.export_button.text() == "Export"
    target.write_text("mine", "utf-8")
    dialog.export_button.click()
    qtbot.waitUntil(lambda: "is there already" in dialog.error(), timeout=5000)
    assert target.read_text("utf-8") == "mine"
    qtbot.waitUntil(lambda: dialog.export_button.text() == "Replace the file", timeout=5000)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: target.read_text("utf-8") != "mine", timeout=5000)
    assert read_csv(target)


def test_exteriors_are_the_persons_choice(make: Make, qtbot: QtBot, session: Session, listings: Path) -> None:
    dialog = make()
    dialog.choose("reso")
    assert dialog.preview.item(0, 2).text() == "Front of Structure"
    dialog.options_box.exterior.setCurrentText("Yard")
    assert dialog.preview.item(0, 2).text() == "Yard"
    each = ExteriorDialog(dialog.options_box.items, "Yard", {})
    qtbot.addWidget(each)
    assert each.chosen() == {}
    assert not each.choice.isEnabled()
    each.list.topLevelItem(0).setSelected(True)
    assert each.choice.currentText() == "Yard"
    qtbot.keyClicks(each.choice, "View")
    assert each.list.topLevelItem(0).text(1) == "View"
    assert each.chosen() == {listings / "3 Elm Street/front.jpg": "View"}


def test_what_settings_say_of_exteriors_is_where_the_choice_begins(make: Make) -> None:
    dialog = make(options=Options(reso={"exterior": "Aerial View", "hallway": "Entry"}))
    dialog.choose("reso")
    assert dialog.options_box.exterior.currentText() == "Aerial View"
    assert dialog.preview.item(0, 2).text() == "Aerial View"
    dialog.options_box.exterior.setCurrentText("Yard")
    assert dialog.preview.item(0, 2).text() == "Yard"
    assert dialog.options_box.options().exterior == "Yard"


def test_totals_are_counted_as_photo_by_photo(session: Session, listings: Path) -> None:
    names = ("torn.jpg", "new.jpg")
    session.add(Photo(listings / name, listings, name, "", 1, 1) for name in names)
    session.set_predictions([Prediction(session.item(6).photo, (), error="torn.jpg could not be read.")])
    items = session.items
    totals = Totals.of(items)
    assert totals.photos == len(items) == 8
    assert totals.listings == len({item.photo.listing for item in items if item.photo.listing})
    assert totals.decided == sum(item.decided for item in items) == 2
    assert totals.to_review == sum(item.needs_review for item in items) == 1
    assert totals.untagged == sum(1 for item in items if item.tag is None and not item.error) == 1
    assert totals.unreadable == sum(1 for item in items if item.tag is None and item.error) == 1
    assert Totals.of(()) == Totals(0, 0, 0, 0, 0, 0)


def test_the_last_page_is_whole_when_it_is_shown(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make()
    assert dialog.done_page is None
    dialog.name_box.setText(str(tmp_path / "out.csv"))
    with qtbot.waitSignal(dialog.written):
        dialog.export_button.click()
    assert dialog.folder_button.isVisible()
    assert dialog.done_text.text() == f"6 photos in {tmp_path / 'out.csv'}"
    dialog.show_page(done=False)
    assert dialog.export_button.isVisible()
    assert not dialog.folder_button.isVisible()


@pytest.mark.parametrize("key", [entry.key for entry in FORMATS])
def test_no_choice_is_cut_however_long_its_words(make: Make, key: str, qtbot: QtBot) -> None:
    dialog = make()
    dialog.options_box.links.setText("link instead of copying " * 6)
    dialog.choose(key)
    QApplication.processEvents()
    for box in dialog.findChildren(QCheckBox):
        assert not box.isVisible() or box.width() >= box.sizeHint().width()


def test_a_bare_name_lies_beside_the_name_that_was_proposed(
    make: Make, qtbot: QtBot, listings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("retagger_gui.qt.transfer.export_dialog.show_in_folder", shown.append)
    (tmp_path / "cwd").mkdir()
    monkeypatch.chdir(tmp_path / "cwd")
    dialog = make()
    dialog.name_box.setText("mine.csv")
    with qtbot.waitSignal(dialog.written) as written:
        dialog.export_button.click()
    assert written.args == [listings / "mine.csv"]
    assert (listings / "mine.csv").exists() and not list((tmp_path / "cwd").iterdir())
    dialog.folder_button.click()
    assert shown == [listings / "mine.csv"]


@pytest.mark.parametrize(
    "name",
    ["n" * 300 + ".csv", "x/" * 3000 + "a.csv", "~nobody-of-that-name/a.csv"],
    ids=["a long name", "a long path", "an unknown home"],
)
def test_names_that_cannot_be_are_one_sentence(make: Make, name: str) -> None:
    dialog = make()
    for entry in FORMATS:
        if entry.place == "file" or (entry.place == "folder" and not name.startswith("~")):
            dialog.choose(entry.key)
            dialog.name_box.setText(name)
            dialog.export_button.click()
            assert "cannot be written" in dialog.error() or "is a file" in dialog.error()
            assert dialog.error().endswith(".")


def test_links_and_keywords_exclude_each_other(make: Make) -> None:
    dialog = make()
    dialog.choose("folders")
    box = dialog.options_box
    assert box.keywords.isVisible() and not box.options().keywords
    box.links.click()
    box.keywords.click()
    assert (box.options().links, box.options().keywords) == (False, True)
    box.links.click()
    assert (box.options().links, box.options().keywords) == (True, False)
    dialog.choose("csv")
    assert not box.keywords.isVisible()


def test_a_feed_names_photos_by_their_address(make: Make, qtbot: QtBot, listings: Path) -> None:
    dialog = make()
    dialog.choose("kyero")
    assert dialog.target == listings.parent / "comparables Kyero.xml"
    qtbot.keyClicks(dialog.options_box.media_url, "https://example.com/p")
    assert dialog.preview.item(0, 2).text().startswith("https://example.com/p/3%20Elm%20Street/")  # type: ignore[union-attr]
    with qtbot.waitSignal(dialog.written):
        dialog.export_button.click()
    assert "<url>https://example.com/p/12%20Oak%20Road/1.jpg</url>" in dialog.target.read_text("utf-8")
    assert dialog.left_out() == []


def test_photos_are_put_into_the_persons_own_feed(
    make: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = tmp_path / "own.xml"
    feed.write_text("<root><property><ref>12 Oak Road</ref><price>250000</price></property></root>")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (str(feed), ""))
    dialog = make()
    dialog.choose("kyero")
    button = dialog.options_box.into.parentWidget().findChild(QPushButton)  # type: ignore[union-attr]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.options_box.options().into == feed
    with qtbot.waitSignal(dialog.written):
        dialog.export_button.click()
    text = dialog.target.read_text("utf-8")
    assert "250000" in text and text.count("<image ") == 3
    assert "of listings that the feed lacks" in " ".join(dialog.left_out())
    dialog.choose("blm")
    assert dialog.options_box.options().into is None and not dialog.options_box.into.isVisible()


def test_a_report_is_offered_and_made_of_the_same_photos(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    dialog.choose("report")
    assert (dialog.export_button.text(), dialog.export_button.isEnabled()) == ("Next…", True)
    assert not dialog.name_box.isVisible()
    with qtbot.waitSignal(dialog.report_wanted) as wanted:
        dialog.export_button.click()
    assert wanted.args == [[item.id for item in dialog.items()]]
    assert not dialog.isVisible()

"""The report's dialog: what it proposes, writes and says; captions, notes, the logo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from retagger_gui.core.compare import ListingState
from retagger_gui.qt.report.contents import Snapshot, Wish, default_target, report_of
from retagger_gui.qt.report.dialog import ReportDialog
from retagger_gui.qt.view import Context, ReportScope
from tests.qt.compare.test_view import ASH, ELM, fill, ids
from tests.qt.conftest import ROOT, add_photos, make_photo, make_prediction

pypdf = pytest.importorskip("pypdf")


@pytest.fixture
def filled(context: Context) -> Context:
    fill(context)
    return context


@pytest.fixture
def dialog(filled: Context, tmp_path: Path, qtbot) -> Iterator[ReportDialog]:
    (tmp_path / "Comparables").mkdir()
    found = ReportDialog(filled, ReportScope("room", "kitchen"), tmp_path / "Comparables")
    qtbot.addWidget(found)
    found.show()
    yield found
    found.reject()


def words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages)


def test_the_table_has_no_room_that_nobody_has(filled: Context) -> None:
    report = report_of(Snapshot.of(filled), Wish("table"))
    assert report.columns == ("Kitchen", "Bathroom", "Exterior")
    assert [row.name for row in report.rows] == ["Ash", "Elm", "Oak"]
    assert [entry.path is None for entry in report.rows[2].entries] == [True, False, True]
    turned = report_of(Snapshot.of(filled), Wish("table", transposed=True))
    assert (turned.columns, len(turned.rows)) == (("Ash", "Elm", "Oak"), 3)


def test_one_room_of_each_listing_the_subject_first_with_what_was_noted(filled: Context) -> None:
    filled.listings.set_states({ELM: ListingState(subject=True)})
    filled.listings.set_notes({ELM: "noisy road"})
    (front,) = ids(filled, "Elm/2.jpg")
    filled.corrections.annotate([front], "new taps")
    filled.corrections.rate([front], 4)
    filled.corrections.caption([front], "Mine")
    wish = Wish("room", "kitchen", fronts={(ELM, "kitchen"): front})
    first, second = report_of(Snapshot.of(filled), wish).entries
    assert (first.path, first.name, first.subject) == (ROOT / "Elm/2.jpg", "Elm", "Subject property")
    assert (first.note, first.rating, first.caption, first.words) == ("new taps\nnoisy road", 4, "Mine", "")
    assert (second.name, second.subject, second.caption) == ("Ash", "", "")
    plain = report_of(
        Snapshot.of(filled), Wish("room", "kitchen", notes=False, stars=False, confidences=True)
    )
    assert [(e.note, e.rating, e.words) for e in plain.entries] == [("", 0, "90 %"), ("", 0, "97 %")]


def test_hidden_listings_are_in_no_comparison_but_in_a_group(filled: Context) -> None:
    filled.listings.set_states({ASH: ListingState(hidden=True)})
    assert [e.name for e in report_of(Snapshot.of(filled), Wish("room", "kitchen")).entries] == ["Elm"]
    assert len(report_of(Snapshot.of(filled), Wish("group", "kitchen")).entries) == 3


def test_photos_one_by_one_say_their_room(filled: Context) -> None:
    chosen = tuple(ids(filled, "Oak/1.jpg", "Ash/1.jpg"))
    found = report_of(Snapshot.of(filled), Wish("photos", ids=chosen)).entries
    assert [(entry.name, entry.caption) for entry in found] == [("Oak", "Bathroom"), ("Ash", "Kitchen")]


def test_it_is_named_after_folder_and_room(tmp_path: Path) -> None:
    folder = tmp_path / "Comparables"
    folder.mkdir()
    assert (
        default_target(folder, Wish("room", "living_room"), ".pdf") == folder / "Comparables Living room.pdf"
    )
    assert default_target(folder, Wish("table"), ".png") == folder / "Comparables comparison.png"
    long = default_target(tmp_path / ("x" * 200), Wish("table"), ".pdf")
    assert len(long.name) < 200 and long.suffix == ".pdf"


def test_a_report_is_written_and_says_so(dialog: ReportDialog, tmp_path: Path) -> None:
    assert dialog.title.text() == "Kitchen"
    assert not dialog.confidences.isChecked()
    dialog.draw_preview()
    assert dialog.count_words.text() == "Page 1 of 1, 2 photos"
    dialog.name_box.setText(str(tmp_path / "report.pdf"))
    dialog.save()
    assert dialog.message() == f"Saved: {tmp_path / 'report.pdf'}"
    text = words(tmp_path / "report.pdf")
    assert "Elm" in text and "Ash" in text and "%" not in text
    dialog.format.setCurrentIndex(1)
    dialog.kind.setCurrentIndex(dialog.kind.findData("table"))
    assert dialog.title.text() == "Comparison of listings"
    assert dialog.target.name == "Comparables comparison.png"
    dialog.name_box.setText(str(tmp_path / "report.png"))
    dialog.save()
    assert (tmp_path / "report.png").is_file()
    dialog.name_box.setText(str(tmp_path / "nowhere" / "report.png"))
    dialog.save()
    assert "there is no folder" in dialog.message()


def test_a_report_never_replaces_a_photo(dialog: ReportDialog) -> None:
    dialog.name_box.setText(str(ROOT / "Elm/1.jpg"))
    dialog.save()
    assert "is one of the photos" in dialog.message()


def test_captions_can_be_written_over(dialog: ReportDialog, filled: Context, tmp_path: Path) -> None:
    captions = dialog.make_captions_dialog()
    assert [captions.table.item(row, 0).text() for row in range(2)] == ["Ash", "Elm"]
    captions.table.item(1, 2).setText("  Granite tops ")
    captions.reject()
    again = dialog.make_captions_dialog()
    assert again.table.item(1, 2).text() == "Granite tops"
    again.reject()
    dialog.name_box.setText(str(tmp_path / "report.pdf"))
    dialog.save()
    assert "Granite tops" in words(tmp_path / "report.pdf")
    other = ReportDialog(filled, ReportScope("room", "kitchen"), tmp_path / "Comparables")
    kept = other.make_captions_dialog().table
    assert [kept.item(row, 2).text() for row in range(2)] == ["", "Granite tops"], "not of one dialog alone"
    kept.item(1, 2).setText("")
    assert filled.photos.item(ids(filled, "Elm/1.jpg")[0]).caption is None
    filled.corrections.stack.undo()
    other.reject()
    dialog.captions.setChecked(False)
    dialog.save()
    assert "Granite tops" not in words(tmp_path / "report.pdf")


def test_captions_of_long_names_and_long_captions(filled: Context, qtbot: QtBot) -> None:
    name = "n" * 200
    add_photos(filled.photos, [make_photo(f"{name}/{name}.jpg")])
    (item_id,) = ids(filled, f"{name}/{name}.jpg")
    filled.photos.set_predictions([make_prediction(f"{name}/{name}.jpg", "kitchen", 0.9)])
    report = ReportDialog(filled, ReportScope("photos", "kitchen", (item_id,)), Path.home())
    qtbot.addWidget(report)
    captions = report.make_captions_dialog()
    captions.show()
    assert captions.width() < 900
    captions.table.item(0, 2).setText("x" * 10_000)
    assert filled.photos.item(item_id).caption == "x" * 500
    captions.table.item(0, 2).setText("Kitchen")
    assert filled.photos.item(item_id).caption is None, (
        "what would stand there anyway is no word of one's own"
    )


def test_the_agency_stands_on_it_and_a_bad_logo_is_told(
    dialog: ReportDialog, context: Context, tmp_path: Path
) -> None:
    preferences = context.preferences
    Image.new("RGB", (300, 100), "navy").save(tmp_path / "logo.png")
    preferences.change(agency="Oak & Partners", agency_logo=str(tmp_path / "logo.png"))
    dialog.name_box.setText(str(tmp_path / "report.pdf"))
    dialog.save()
    assert "Oak & Partners" in words(tmp_path / "report.pdf")
    assert dialog.message() == f"Saved: {tmp_path / 'report.pdf'}"
    (tmp_path / "logo.png").write_bytes(b"no image")
    dialog.draw_preview()
    assert "logo.png cannot be used" in dialog.message()
    dialog.save()
    assert "Saved:" in dialog.message() and "logo.png cannot be used" in dialog.message()


def test_pages_can_be_turned(dialog: ReportDialog) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData("group"))
    dialog.arrangement.setCurrentIndex(1)
    dialog.draw_preview()
    assert dialog.count_words.text() == "Page 1 of 3, 3 photos"
    assert not dialog.back_button.isEnabled()
    dialog.next_button.click()
    dialog.next_button.click()
    assert dialog.count_words.text() == "Page 3 of 3, 3 photos"
    assert not dialog.next_button.isEnabled()
    dialog.arrangement.setCurrentIndex(0)
    dialog.draw_preview()
    assert dialog.count_words.text() == "Page 1 of 1, 3 photos"


def test_before_the_first_page_is_drawn_there_is_an_empty_one_that_says_so(
    filled: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ReportDialog(filled, ReportScope("table"), tmp_path)
    qtbot.addWidget(dialog)
    page = dialog.findChild(QLabel, "report-page").pixmap()
    size = page.deviceIndependentSize()
    assert size.width() > size.height(), "a table is proposed across"
    image = page.toImage()
    middle = {image.pixel(x, image.height() // 2 + y) for x in range(image.width()) for y in range(-6, 7)}
    assert len(middle) > 2, "words stand on it"
    assert image.pixelColor(4, 4) == QColor(filled.theme.tokens.mat)
    dialog.draw_preview()
    drawn = dialog.findChild(QLabel, "report-page").pixmap().toImage()
    assert drawn.pixelColor(4, 4) == QColor("white")

"""File > Import tags and Settings, in a whole window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from retagger_gui.core.export.csv import write_csv
from retagger_gui.core.export.rows import Row
from retagger_gui.qt.details.photo_facts import PhotoFacts
from retagger_gui.qt.settings.advanced_page import metric_words
from retagger_gui.qt.style.theme import Theme
from retagger_gui.qt.transfer.export_options import ExteriorDialog
from retagger_gui.qt.transfer.import_dialog import ImportDialog
from retagger_gui.qt.window.main_window import MainWindow
from tests.qt.kit import ids_of, item_named, make_window, written
from tests.tiny_model import COLOURS, save_tiny_model


@pytest.fixture
def window(owner: QWidget, theme: Theme, model_file: Path, listings: Path, qtbot: QtBot) -> MainWindow:
    """A window with the six photos open and tagged."""
    window = make_window(owner, theme, model_file)
    window.open_paths([listings])
    folder, session = window.assembly.folder, window.context.photos
    qtbot.waitUntil(lambda: len(session.session) == 6 and not folder.busy, timeout=20_000)
    return window


def table(path: Path, **tags: str) -> Path:
    """An exported table, some tags typed over."""
    names = {"a": "12 Oak Road/1.jpg", "b": "12 Oak Road/2.jpg", "c": "loose.jpg"}
    write_csv([Row(names[name], tag=tag, label_1="other") for name, tag in tags.items()], path)
    return path


def take(window: MainWindow, source: Path, qtbot: QtBot) -> ImportDialog:
    with qtbot.waitSignal(window.importing.asked, timeout=5000) as asked:
        window.importing.take(source)
    dialog = asked.args[0]  # type: ignore[index]
    assert isinstance(dialog, ImportDialog)
    return dialog


def test_an_import_is_previewed_and_one_step(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    photos = window.context.photos
    dialog = take(window, table(tmp_path / "edited.csv", a="bedroom", b="bathroom", c="sauna"), qtbot)
    cells = [[dialog.model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert cells == [
        ["12 Oak Road/1.jpg", "Kitchen", "Bedroom"],
        ["12 Oak Road/2.jpg", "Bathroom", "Bathroom, confirmed"],
    ]
    assert dialog.words() == "2 photos would change."
    assert photos.session.decided == 0
    dialog.strange_box.click()
    assert dialog.import_button.text() == "Change 3 photos"
    dialog.import_button.click()
    assert photos.session.decided == 3
    assert item_named(photos, "loose.jpg").tag == "sauna"
    stack = window.context.corrections.stack
    assert stack.undoText() == "Import tags from edited.csv"
    stack.undo()
    assert photos.session.decided == 0


def test_a_table_that_cannot_be_read(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "other.csv").write_text("name\nx\n")
    window.importing.take(tmp_path / "other.csv")
    qtbot.waitUntil(lambda: 'no column "path"' in window.banner.words(), timeout=5000)


def test_another_model_keeps_decisions_and_marks_those_it_lacks(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, model_file: Path
) -> None:
    photos = window.context.photos
    (kitchen, bathroom) = ids_of(photos, "12 Oak Road/1.jpg", "12 Oak Road/2.jpg")
    photos.say("decision", {kitchen: "balcony", bathroom: "bathroom"})
    dialog = window.dialogs.make_settings()
    assert (
        "tiny-1" in dialog.advanced.facts.text()
        and "11 rooms: Kitchen, Bathroom" in dialog.advanced.facts.text()
    )
    assert "right for 100.0 % of them" in dialog.advanced.facts.text()
    colours = {label: COLOURS[label] for label in ("kitchen", "bathroom", "exterior")}
    other = save_tiny_model(tmp_path / "other.onnx", colours, metadata={"version": "mine-2"})
    dialog.advanced.model_chosen.emit(other)
    qtbot.waitUntil(
        lambda: not window.assembly.folder.busy and photos.labels == tuple(colours), timeout=20_000
    )
    assert "mine-2" in dialog.advanced.facts.text()
    assert "they stay: Balcony" in dialog.advanced.note.text()
    assert (photos.item(kitchen).tag, photos.item(bathroom).tag) == ("balcony", "bathroom")
    assert photos.group_name("balcony") == "Balcony (not in this model)"
    assert photos.group_name("kitchen") == "Kitchen"
    facts = PhotoFacts()
    qtbot.addWidget(facts)
    facts.show_item(photos.item(kitchen))
    assert facts.words()["Decided"] == "by you; this model has no such label"
    assert photos.item(kitchen).foreign and not photos.item(bathroom).foreign
    assert all(len(item.predicted or ()) == 3 for item in photos.session.items)
    assert written(window.assembly.preferences).model_path == str(other)
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    dialog.advanced.model_chosen.emit(tmp_path / "broken.onnx")
    qtbot.waitUntil(lambda: "broken.onnx" in dialog.advanced.note.text(), timeout=20_000)
    assert photos.labels == tuple(colours)


def test_the_reso_mapping_is_edited_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.dialogs.make_settings()
    row = [dialog.reso.table.item(n, 0).text() for n in range(dialog.reso.table.rowCount())].index("Hallway")
    box = dialog.reso.table.cellWidget(row, 1)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Hallway (usual)"
    box.setCurrentText("Entry")
    assert written(window.assembly.preferences).reso == (("hallway", "Entry"),)
    assert window.exporting.make_dialog().options_box.options().reso == {"hallway": "Entry"}
    box.setCurrentIndex(0)
    assert written(window.assembly.preferences).reso == ()


def test_exterior_photos_are_shown_to_choose_what_they_show(window: MainWindow, qtbot: QtBot) -> None:
    photos, thumbnails = window.context.photos, window.context.thumbnails
    (front,) = ids_of(photos, "3 Elm Street/front.jpg")
    dialog = ExteriorDialog([photos.item(front)], "Front of Structure", {}, thumbnails=thumbnails)
    qtbot.addWidget(dialog)
    line = dialog.list.topLevelItem(0)
    assert line is not None
    qtbot.waitUntil(lambda: not line.icon(0).isNull(), timeout=5000)
    assert line.text(0) == "3 Elm Street/front.jpg"


@pytest.mark.parametrize(
    ("metrics", "words"),
    [
        ({"accuracy": 0.91234, "n": 12}, "On photos kept aside, the room was right for 91.2 % of them."),
        (
            {"all": {"accuracy": 0.9, "top2": 0.975}, "places": {}},
            "On photos kept aside, the first room was right for 90.0 % of them, the first or second for 97.5 %.",
        ),
        ({"loss": 0.5}, "Measured: loss 0.5"),
        ({"accuracy": True, "by": {"label": 1}}, ""),
        ({}, ""),
    ],
)
def test_metrics_in_words(metrics: dict[str, object], words: str) -> None:
    assert metric_words(metrics) == words


def test_an_import_opens_where_the_table_was_written(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, listings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[str, str]:
        asked.append(folder)
        assert "*.xlsx" in kinds
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    window.importing.choose()
    (tmp_path / "out").mkdir()
    dialog = window.exporting.make_dialog()
    for key, name in (("csv", "a.csv"), ("xlsx", "b.xlsx"), ("json", "c.json")):
        folder = tmp_path / "out" / key
        folder.mkdir()
        dialog.choose(key)
        dialog.name_box.setText(str(folder / name))
        with qtbot.waitSignal(dialog.written, timeout=20_000):
            dialog.export_button.click()
        window.importing.choose()
    dialog.close()
    assert asked == [str(listings), *(str(tmp_path / "out" / key) for key in ("csv", "xlsx", "xlsx"))]
    assert (
        take(window, tmp_path / "out" / "xlsx" / "b.xlsx", qtbot).words().startswith("0 photos would change.")
    )

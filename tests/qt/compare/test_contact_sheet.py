"""Contact sheets on paper: pages, words, photos, and what happens where they cannot be written."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from retagger_gui.core.errors import ExportError
from retagger_gui.qt.compare.contact_sheet import (
    Entry,
    Paper,
    Row,
    Sheet,
    pages,
    png_names,
    write_pdf,
    write_png,
)
from tests.drawing import draw

pypdf = pytest.importorskip("pypdf")
A4, LETTER = (595, 842), (612, 792)


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


@pytest.fixture
def entry(tmp_path: Path) -> Callable[[int], Entry]:
    file = draw(tmp_path / "photos" / "1.jpg", "kitchen", (320, 240))
    return lambda number: Entry(file, f"{number} Oak Road", "Kitchen", "97 %", "high", number == 1)


def table(entry: Callable[[int], Entry], rows: int, columns: int = 3) -> Sheet:
    lines = tuple(
        Row(
            f"{number} Oak Road", ("Comparable 1", "18 photos", "2 of 6 key rooms"),
            (entry(number), *([Entry(None)] * (columns - 1))), number == 1,
        )
        for number in range(1, rows + 1)
    )  # fmt: skip
    names = tuple(f"Room {number}" for number in range(1, columns + 1))
    return Sheet("My comparables", "1 January 2026", f"{rows} listings", names, lines)


def texts(path: Path) -> list[str]:
    # the space is the same glyph as the tab in some fonts, and comes back as either
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def test_a_table_says_everything_on_every_page(
    entry: Callable[[int], Entry], font: QFont, tmp_path: Path
) -> None:
    sheet = table(entry, 12)
    target = tmp_path / "sheet.pdf"
    progress = list(write_pdf(sheet, Paper(), font, target))
    assert progress[-1] == (12, 12)
    found = texts(target)
    assert len(found) == len(pages(sheet, Paper())) > 1
    for number, text in enumerate(found, 1):
        assert "My comparables" in text
        assert "1 January 2026" in text
        assert f"Page {number} of {len(found)}" in text
        assert "Room 3" in text
    whole = " ".join(found)
    assert all(f"{number} Oak Road" in whole for number in range(1, 13))
    assert whole.count("97 %") == 12
    assert whole.count("missing") == 24
    assert "2 of 6 key rooms" in whole
    assert pypdf.PdfReader(target).metadata.title == "My comparables"
    assert sum(len(page.images) for page in pypdf.PdfReader(target).pages) >= 1


@pytest.mark.parametrize(("letter", "size"), [(False, A4), (True, LETTER)])
@pytest.mark.parametrize("landscape", [False, True])
def test_paper(
    entry: Callable[[int], Entry],
    font: QFont,
    tmp_path: Path,
    *,
    letter: bool,
    size: tuple[int, int],
    landscape: bool,
) -> None:
    list(write_pdf(table(entry, 1), Paper(letter, landscape), font, tmp_path / "a.pdf"))
    box = pypdf.PdfReader(tmp_path / "a.pdf").pages[0].mediabox
    wanted = tuple(reversed(size)) if landscape else size
    assert (round(float(box.width)), round(float(box.height))) == wanted


def test_many_rooms_are_spread_evenly_over_pages(entry: Callable[[int], Entry]) -> None:
    found = pages(table(entry, 2, columns=11), Paper())
    assert sorted(len(page.columns) for page in found) == [3, 4, 4]
    assert len(pages(table(entry, 2, columns=6), Paper(landscape=True))) == 1


@pytest.mark.parametrize("paper", [Paper(), Paper(True), Paper(False, True), Paper(True, True)])
def test_nothing_lies_outside_the_page_or_over_another(entry: Callable[[int], Entry], paper: Paper) -> None:
    flow = Sheet("t", "d", "s", entries=tuple(entry(number) for number in range(40)), across=2)
    for sheet in (flow, table(entry, 30, columns=11)):
        for page in pages(sheet, paper):
            boxes = [placed.box for placed in page.entries]
            for number, box in enumerate(boxes):
                assert box.left() >= 36
                assert box.right() <= paper.size.width() - 35
                assert box.bottom() <= paper.size.height() - 36
                assert not any(box.intersects(other) for other in boxes[number + 1 :])


def test_photos_one_after_the_other_with_their_names(
    entry: Callable[[int], Entry], font: QFont, tmp_path: Path
) -> None:
    entries = (*(entry(number) for number in range(1, 8)), Entry(None, "9 Elm Court", "Kitchen"))
    list(
        write_pdf(
            Sheet("Kitchen", "today", "8", entries=entries, across=2), Paper(), font, tmp_path / "a.pdf"
        )
    )
    whole = " ".join(texts(tmp_path / "a.pdf"))
    assert "7 Oak Road" in whole
    assert "9 Elm Court" in whole
    assert whole.count("missing") == 1


def test_long_names_and_photos_that_are_gone(font: QFont, tmp_path: Path) -> None:
    name = "Very long name " * 14
    gone = Entry(tmp_path / "gone.jpg", name, "Kitchen", "97 %", "high")
    row = Row(name, ("Comparable 1",), (gone,))
    list(write_pdf(Sheet(name, "today", "1", ("Kitchen",), (row,)), Paper(), font, tmp_path / "a.pdf"))
    (text,) = texts(tmp_path / "a.pdf")
    assert "can no longer" in text
    assert "Very long name" in text


def test_no_photo_at_all_is_a_page(font: QFont, tmp_path: Path) -> None:
    list(write_pdf(Sheet("Nothing", "today", "0"), Paper(), font, tmp_path / "a.pdf"))
    assert "Page 1 of 1" in texts(tmp_path / "a.pdf")[0]


def test_png_one_file_a_page(entry: Callable[[int], Entry], font: QFont, tmp_path: Path) -> None:
    sheet = table(entry, 12)
    list(write_png(sheet, Paper(), font, tmp_path / "sheet.png"))
    names = png_names(tmp_path / "sheet.png", len(pages(sheet, Paper())))
    assert [name.name for name in names][:2] == ["sheet-1.png", "sheet-2.png"]
    assert all(name.is_file() for name in names)
    with Image.open(names[0]) as image:
        assert image.size == (1653, 2339)
        colours = image.convert("RGB").getcolors(1_000_000)
    assert colours is not None
    assert any(red > 200 and green < 40 for _, (red, green, _) in colours), "the kitchens are red"
    list(write_png(table(entry, 1), Paper(), font, tmp_path / "one.png"))
    assert (tmp_path / "one.png").is_file()


def test_cancelling_writes_nothing(entry: Callable[[int], Entry], font: QFont, tmp_path: Path) -> None:
    for write in (write_pdf, write_png):
        list(write(table(entry, 3), Paper(), font, tmp_path / "a.pdf", lambda: True))
    assert list(tmp_path.glob("*.p*")) == []


def test_a_full_disk_is_a_sentence_and_the_former_file_stays(
    entry: Callable[[int], Entry], font: QFont, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_text("former")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    for write in (write_pdf, write_png):
        with pytest.raises(ExportError, match="the disk is full"):
            list(write(table(entry, 1), Paper(), font, target))
    assert target.read_text() == "former"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sheet.pdf"]


def test_a_place_that_is_not_there_is_a_sentence(
    entry: Callable[[int], Entry], font: QFont, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="there is no folder"):
        list(write_pdf(table(entry, 1), Paper(), font, tmp_path / "nowhere" / "a.pdf"))

"""Reports on paper: pages, words, photos, and what happens where they cannot be written."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from retagger_gui.core.errors import ExportError
from retagger_gui.qt.report.page import Arrangement, Entry, Paper, Report, Row, pages
from retagger_gui.qt.report.writing import png_names, write_pdf, write_png
from tests.drawing import draw

pypdf = pytest.importorskip("pypdf")
PAGES = Arrangement("pages", 15)  # five rows of three
A4, LETTER = (595, 842), (612, 792)


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


@pytest.fixture
def complaints(qapp: QApplication) -> Iterator[list[str]]:
    """What Qt says meanwhile."""
    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: said.append(message))
    yield said
    qInstallMessageHandler(before)


@pytest.fixture
def entry(tmp_path: Path) -> Callable[[int], Entry]:
    file = draw(tmp_path / "photos" / "1.jpg", "kitchen", (320, 240))
    return lambda number: Entry(
        file,
        f"{number} Oak Road",
        "Fitted",
        words="97 %",
        level="high",
        subject="Subject" if number == 1 else "",
    )


def table(entry: Callable[[int], Entry], rows: int, columns: int = 3) -> Report:
    lines = tuple(
        Row(
            f"{number} Oak Road", ("Comparable 1", "18 photos", "2 of 6 key rooms"),
            (entry(number), *([Entry(None)] * (columns - 1))), "Sunny" if number == 3 else "", number == 1,
        )
        for number in range(1, rows + 1)
    )  # fmt: skip
    names = tuple(f"Room {number}" for number in range(1, columns + 1))
    return Report("My comparables", "1 January 2026", f"{rows} listings", names, lines, arrangement=PAGES)


def texts(path: Path) -> list[str]:
    # the space is the same glyph as the tab in some fonts, and comes back as either
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def test_a_table_says_everything_on_every_page(
    entry: Callable[[int], Entry], font: QFont, tmp_path: Path
) -> None:
    sheet = table(entry, 12)
    target = tmp_path / "sheet.pdf"
    progress = list(write_pdf(sheet, Paper(), font, target))
    assert progress[-1] == (14, 14)  # the subject is on each of three pages
    found = texts(target)
    assert len(found) == len(pages(sheet, Paper(), font)) > 1
    for number, text in enumerate(found, 1):
        assert "My comparables" in text
        assert "1 January 2026" in text
        assert f"Page {number} of {len(found)}" in text
        assert "Room 3" in text
        assert "1 Oak Road" in text
    whole = " ".join(found)
    assert all(f"{number} Oak Road" in whole for number in range(1, 13))
    assert whole.count("97 %") == 14
    assert whole.count("Sunny") == 1
    assert "missing" not in whole
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


def test_long_names_and_photos_that_are_gone(font: QFont, tmp_path: Path) -> None:
    name = "Very long name " * 14
    gone = Entry(tmp_path / "gone.jpg", name, "Kitchen", words="97 %", level="high")
    row = Row(name, ("Comparable 1",), (gone,))
    list(write_pdf(Report(name, "today", "1", ("Kitchen",), (row,)), Paper(), font, tmp_path / "a.pdf"))
    (text,) = texts(tmp_path / "a.pdf")
    assert "can no longer" in text
    assert "Very long name" in text


def test_no_photo_at_all_is_a_page(font: QFont, tmp_path: Path) -> None:
    list(write_pdf(Report("Nothing", "today", "0"), Paper(), font, tmp_path / "a.pdf"))
    assert "Page 1 of 1" in texts(tmp_path / "a.pdf")[0]


def test_png_one_file_a_page(entry: Callable[[int], Entry], font: QFont, tmp_path: Path) -> None:
    sheet = table(entry, 12)
    list(write_png(sheet, Paper(), font, tmp_path / "sheet.png"))
    names = png_names(tmp_path / "sheet.png", len(pages(sheet, Paper(), font)))
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


@pytest.mark.parametrize("photos_drawn", [1, 3])
def test_a_report_that_is_given_up_leaves_no_painter_behind(
    entry: Callable[[int], Entry], font: QFont, tmp_path: Path, complaints: list[str], photos_drawn: int
) -> None:
    """Qt would complain of a painter that ends with saved states."""
    for write, name in ((write_pdf, "a.pdf"), (write_png, "a.png")):
        steps = write(table(entry, 12), Paper(), font, tmp_path / name)
        for _ in range(photos_drawn):
            next(steps)
        steps.close()
    assert complaints == []
    assert list(tmp_path.glob("a*")) == []


def test_every_page_is_drawn_at_its_own_scale(
    entry: Callable[[int], Entry], font: QFont, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.pdf"
    list(write_pdf(table(entry, 12), Paper(), font, target))
    tops = {page.mediabox.height for page in pypdf.PdfReader(target).pages}
    places = [_place_of(page, "My comparables") for page in pypdf.PdfReader(target).pages]
    assert len(places) > 1 and len(tops) == 1
    assert places.count(places[0]) == len(places), "the title stands where it stood before"


def _place_of(page: pypdf.PageObject, wanted: str) -> tuple[int, int]:
    found: list[tuple[int, int]] = []

    def see(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            x, y = tm[4], tm[5]
            found.append((round(cm[0] * x + cm[2] * y + cm[4]), round(cm[1] * x + cm[3] * y + cm[5])))

    page.extract_text(visitor_text=see)
    assert wanted in page.extract_text().replace("\t", " ")
    return max(found, key=lambda place: place[1])

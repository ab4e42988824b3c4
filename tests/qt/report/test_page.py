"""What stands where: one page where it can be, the subject on all of them, nothing outside or over another."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from retagger_gui.qt.report.page import AUTO, Arrangement, Entry, Page, Paper, Report, Row, pages
from retagger_gui.qt.report.text import LINE, lines_of

PAPERS = [Paper(), Paper(True), Paper(False, True), Paper(True, True)]


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


def entry(number: int, *, words: int = 0) -> Entry:
    text = "word " * words
    subject = "Subject property" if number == 0 else ""
    return Entry(Path(f"{number}.jpg"), f"{number} Oak Road {text}", text, text, rating=3, subject=subject)


def flow(count: int, arrangement: Arrangement = AUTO, *, words: int = 0) -> Report:
    return Report("t", entries=tuple(entry(n, words=words) for n in range(count)), arrangement=arrangement)


def table(rows: int, columns: int, arrangement: Arrangement = AUTO) -> Report:
    lines = tuple(
        Row(f"{n} Oak", ("18 photos",), tuple(entry(n) for _ in range(columns)), subject=n == 0)
        for n in range(rows)
    )
    return Report("t", columns=tuple(map(str, range(columns))), rows=lines, arrangement=arrangement)


def boxes(page: Page) -> list[QRectF]:
    """What each photo takes, its words included."""
    return [
        placed.slot.adjusted(
            0,
            0,
            0,
            LINE * (len(placed.name) + len(placed.caption) + len(placed.note) + placed.entry.has_badge),
        )
        for placed in page.entries
    ]


def names(found: Sequence[Page]) -> list[list[str]]:
    return [[placed.entry.name.split()[0] for placed in page.entries] for page in found]


@pytest.mark.parametrize("paper", PAPERS)
def test_thirteen_kitchens_are_on_one_page(font: QFont, paper: Paper) -> None:
    (page,) = pages(flow(13), paper, font)
    assert page.photos == 13
    assert min(placed.slot.width() for placed in page.entries) >= 86


@pytest.mark.parametrize("words", [0, 100])
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    "arrangement", [AUTO, Arrangement("pages", 1), Arrangement("pages", 9), Arrangement("columns", 2)]
)
@pytest.mark.parametrize("count", [1, 13, 40])
def test_nothing_lies_outside_the_page_or_over_another(
    font: QFont, paper: Paper, arrangement: Arrangement, count: int, words: int
) -> None:
    for page in pages(flow(count, arrangement, words=words), paper, font):
        found = boxes(page)
        for number, box in enumerate(found):
            assert box.left() >= 36
            assert box.right() <= paper.size.width() - 35
            assert box.bottom() <= paper.size.height() - 36
            assert not any(box.intersects(other) for other in found[number + 1 :])


@pytest.mark.parametrize("paper", PAPERS)
def test_a_table_stays_on_the_page(font: QFont, paper: Paper) -> None:
    for page in pages(table(30, 11), paper, font):
        for box in [placed.slot for placed in page.entries]:
            assert box.right() <= paper.size.width() - 35
            assert box.bottom() <= paper.size.height() - 36


def test_the_subject_stands_first_on_every_page(font: QFont) -> None:
    for arrangement in (Arrangement("pages", 4), Arrangement("columns", 2), Arrangement("columns", 3)):
        found = names(pages(flow(40, arrangement), Paper(), font))
        assert len(found) > 1
        assert all(page[0] == "0" for page in found)
        assert sorted({name for page in found for name in page}, key=int) == [str(n) for n in range(40)]
    rows = pages(table(12, 3, Arrangement("pages", 15)), Paper(), font)
    assert len(rows) == 3
    assert all(page.heads[0][0].subject for page in rows)
    assert len({row.name for page in rows for row, _ in page.heads}) == 12


def test_one_photo_a_page_is_one_photo_a_page(font: QFont) -> None:
    assert names(pages(flow(3, Arrangement("pages", 1)), Paper(), font)) == [["0"], ["1"], ["2"]]


@pytest.mark.parametrize("count", [2, 4, 6, 9, 12, 16, 20])
def test_so_many_photos_a_page(font: QFont, count: int) -> None:
    found = pages(flow(41, Arrangement("pages", count)), Paper(), font)
    assert {page.photos for page in found[:-1]} == {count}
    assert sum(page.photos for page in found) == 41 + len(found) - 1  # the subject is on each


def test_columns_are_kept(font: QFont) -> None:
    for columns in (1, 2, 5):
        found = pages(flow(20, Arrangement("columns", columns)), Paper(), font)
        assert len({placed.slot.left() for placed in found[0].entries}) == columns


def test_a_small_table_is_on_one_page_and_a_large_one_evenly_on_several(font: QFont) -> None:
    assert len(pages(table(12, 5), Paper(), font)) == 1
    found = pages(table(2, 11), Paper(), font)
    assert sorted(len(page.columns) for page in found) == [3, 4, 4]
    for page in found:
        right = max(placed.slot.right() for placed in page.entries)
        assert right == pytest.approx(Paper().size.width() - 36), "no strip is left free"
        assert len({placed.slot.height() for placed in page.entries}) == 1


def test_a_report_of_nothing_is_a_page(font: QFont) -> None:
    assert pages(Report("Nothing"), Paper(), font) == [Page()]


def test_words_are_broken_and_cut_short(font: QFont) -> None:
    assert lines_of("", font, 100, 3) == ()
    assert lines_of("one\n\n two ", font, 100, 3) == ("one", "two")
    found = lines_of("word " * 10_000, font, 100, 3)
    assert len(found) == 3 and found[-1].endswith("…")
    assert len(lines_of("x" * 200, font, 100, 3)) == 3
    assert len(lines_of("🏠" * 200, font, 100, 2)) == 2
    assert lines_of("one\ntwo\nthree", font, 100, 2)[-1].endswith("…")
    hebrew = "דירה ברחוב הרצל"
    assert " ".join(lines_of(hebrew, font, 400, 2)) == hebrew

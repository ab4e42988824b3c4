"""Names, captions and notes that were chosen to hurt are text on paper: legible, within their lines and the page."""

import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from retagger_gui.qt.report.page import (
    CAPTION_LINES,
    MARGIN,
    NAME_LINES,
    NOTE_LINES,
    Entry,
    Paper,
    Report,
    Row,
    pages,
)
from retagger_gui.qt.report.text import BODY, FINE, face, lines_of
from retagger_gui.qt.report.writing import PNG_DPI, write_pdf, write_png
from tests.drawing import draw
from tests.e2e.hostile_names import ALL, AMPERSAND, ESCAPE, HALF, MARKUP, TURNED

pypdf = pytest.importorskip("pypdf")
CHOICES = "left\x9cright"  # Qt takes this for several texts, of which the first that fits is shown
HOSTILE = (
    *ALL,
    CHOICES,
    "x" * 200,
    "\u202e" * 200,
    "word\n" * 200,
    "\u05d0\u05d1 " * 70,
    "\ufdfd" * 200,
    "\0",
)


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is written on paper, as it is handed to Qt."""
    found: list[str] = []
    own = QPainter.drawText

    def draw_text(painter: QPainter, *arguments: object) -> object:
        found.extend(one for one in arguments if isinstance(one, str))
        return own(painter, *arguments)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", draw_text)
    return found


def entry(path: Path, number: int) -> Entry:
    def words(more: int) -> str:
        return HOSTILE[(number + more) % len(HOSTILE)]

    return Entry(path, words(0), words(1), words(2), 3, words(3), "high", words(4) if number == 0 else "")


def reports(path: Path) -> list[Report]:
    entries = tuple(entry(path, number) for number in range(len(HOSTILE)))
    rows = tuple(
        Row(
            words,
            (HOSTILE[-1 - n], words),
            (entries[n], entries[-1 - n], Entry(None)),
            HOSTILE[n - 3],
            n == 0,
        )
        for n, words in enumerate(HOSTILE)
    )
    return [
        Report(TURNED, ESCAPE, MARKUP, entries=entries, agency=AMPERSAND),
        Report(HALF, MARKUP, "x" * 200, (MARKUP, TURNED, "x" * 200), rows, agency="word " * 60),
    ]


@pytest.mark.parametrize("kind", [0, 1], ids=["photos", "table"])
def test_pdf_and_png(font: QFont, tmp_path: Path, drawn: list[str], kind: int) -> None:
    report = reports(draw(tmp_path / "1.jpg", "kitchen", (320, 240)))[kind]
    list(write_pdf(report, Paper(), font, tmp_path / "a.pdf"))
    assert len(drawn) > 100
    assert any(MARKUP in words for words in drawn)
    assert any(AMPERSAND in words for words in drawn)
    assert all(letter.isprintable() or letter in "\u200c\u200d\u00ad" for words in drawn for letter in words)
    assert kind == 1 or "photo\ufffdgnp" in drawn, "it would read as photopng"
    read = pypdf.PdfReader(tmp_path / "a.pdf")
    assert str(read.metadata.title).isprintable()
    assert not any(page.annotations for page in read.pages)
    list(write_png(report, Paper(), font, tmp_path / "a.png"))
    images = sorted(tmp_path.glob("a*.png"))
    assert len(images) == len(read.pages)
    for file in images:
        with Image.open(file) as image:
            pixels = np.asarray(image.convert("L"))
        edge = round((MARGIN - 4) * PNG_DPI / 72)
        for strip in (pixels[:edge], pixels[-edge:], pixels[:, :edge], pixels[:, -edge:]):
            assert strip.min() == 255, f"something is in the margin of {file.name}"


def test_words_stay_within_their_lines(font: QFont, tmp_path: Path) -> None:
    for page in pages(reports(tmp_path / "1.jpg")[0], Paper(), font):
        for placed in page.entries:
            assert len(placed.name) <= NAME_LINES
            assert len(placed.caption) <= CAPTION_LINES
            assert len(placed.note) <= NOTE_LINES


def test_any_words_are_broken_into_legible_lines(font: QFont) -> None:
    """A width that no letter fits in, halves of letters, breaks of every kind: no error, no sign that moves others."""
    chance = random.Random(1)
    letters = "ab &<\n\t\u202e\u2066\u05d0\u0301\ud83d\ude00\U0001f600\x9c\x00\ufeff\u2028 "
    for _ in range(300):
        text = "".join(chance.choices(letters, k=chance.randrange(120)))
        most = chance.randint(1, 6)
        found = lines_of(text, font, chance.choice((1.0, 30.0, 200.0)), most)
        assert len(found) <= most
        assert all(
            letter.isprintable() or letter in "\u200c\u200d\u00ad" for line in found for letter in line
        )


def test_an_enlarged_line_is_no_wider_than_its_place(font: QFont) -> None:
    metrics = QFontMetricsF(face(font, BODY))
    for words in HOSTILE:
        for line in lines_of(words, font, 120, 3):
            assert metrics.horizontalAdvance(line) <= 120 * FINE * 1.01, words

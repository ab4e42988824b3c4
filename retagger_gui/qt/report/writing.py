"""Writes reports as PDF and PNG, all or nothing. In a worker."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QImage, QPainter, QPdfWriter

from retagger_gui import __version__
from retagger_gui.core.atomic import atomic_write
from retagger_gui.core.errors import ExportError
from retagger_gui.core.language import say
from retagger_gui.qt.report.drawing import Cancelled, Draughtsman, page_image
from retagger_gui.qt.report.page import Paper, Report
from retagger_gui.qt.style.text import one_line

PNG_DPI = 200
_PDF_DPI = 1200
_PHOTO_DPI = 220  # of the photos in a PDF: sharp on paper, and small enough to mail

Progress = tuple[int, int]  # photos drawn, of all


def write_pdf(
    report: Report, paper: Paper, font: QFont, target: Path, cancelled: Cancelled = lambda: False
) -> Iterator[Progress]:
    """Write a report as PDF, all or nothing; yields the progress. Nothing is written once cancelled.

    Raises:
        ExportError: it cannot be written; the message says why.
    """
    artist = Draughtsman(report, paper, font, cancelled)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(paper.layout)
    writer.setTitle(one_line(report.title))
    writer.setCreator(f"ReTagger {__version__}")
    painter = QPainter(writer)
    done = 0
    try:
        for number in range(len(artist.pages)):
            if number and not writer.newPage():
                raise ExportError(
                    say("sheet", "{0} cannot be written: the page could not be begun.").format(target)
                )
            painter.resetTransform()  # nothing is saved and restored: a page may be given up at any photo
            painter.scale(_PDF_DPI / 72, _PDF_DPI / 72)
            for drawn in artist.draw(painter, number, _PHOTO_DPI):
                done += drawn
                yield done, artist.photos
    finally:
        painter.end()
    if cancelled():
        return
    with atomic_write(target) as file:
        file.write(bytes(buffer.data().data()))
    yield done, artist.photos


def write_png(
    report: Report, paper: Paper, font: QFont, target: Path, cancelled: Cancelled = lambda: False
) -> Iterator[Progress]:
    """Write a report as one PNG a page (see png_names), each all or nothing; yields the progress.

    Raises:
        ExportError: it cannot be written; the message says why.
    """
    artist = Draughtsman(report, paper, font, cancelled)
    done = 0
    for number, name in enumerate(png_names(target, len(artist.pages))):
        for result in page_image(artist, paper, number, PNG_DPI):
            if cancelled():
                return
            if isinstance(result, QImage):
                _write_image(result, name)
            else:
                done += result
                yield done, artist.photos
    yield done, artist.photos


def _write_image(image: QImage, target: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError(
            say("sheet", "{0} cannot be written: the image is too large for this computer's memory.").format(
                target
            )
        )
    with atomic_write(target) as file:
        file.write(bytes(buffer.data().data()))


def png_names(target: Path, count: int) -> list[Path]:
    """One file a page: "report.png", or "report-1.png", "report-2.png" and so on where there are several."""
    if count == 1:
        return [target]
    digits = len(str(count))
    return [
        target.with_name(f"{target.stem}-{number:0{digits}}{target.suffix}") for number in range(1, count + 1)
    ]

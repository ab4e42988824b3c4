"""The dialog for contact sheets: what, on which paper, where to; with the first page as it will be."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QColor, QFont, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from retagger_gui.core.errors import ExportError
from retagger_gui.core.language import say, shown, translate
from retagger_gui.qt.background.desktop import open_file, show_in_folder
from retagger_gui.qt.background.jobs import Job
from retagger_gui.qt.compare import contact_sheet
from retagger_gui.qt.compare.contact_sheet import Draughtsman, Paper, Progress, Sheet
from retagger_gui.qt.compare.model import CompareModel
from retagger_gui.qt.compare.sheet_contents import grid_sheet, group_sheet, room_sheet
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import photo_count, tag_name
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.view import Context

log = logging.getLogger(__name__)

_PREVIEW = QSize(340, 340)
_PAUSE_MS = 150  # after the last change before the preview is drawn anew


@dataclass(frozen=True, slots=True)
class _Order:
    """What to write, and where."""

    sheet: Sheet
    paper: Paper
    font: QFont
    target: Path
    png: bool
    protected: bool  # the target is one of the photos


class ContactSheetDialog(QDialog):
    """Choices at the left, the first page at the right. Pages are drawn in jobs."""

    def __init__(
        self, context: Context, model: CompareModel, *, tag: str = "", whole: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Ask what to write.

        Args:
            context: photos, listings, colours, and where jobs run.
            model: the grid.
            tag: the room proposed where one is wanted.
            whole: propose the whole grid, not one room.
            parent: the view.
        """
        super().__init__(parent)
        self._context = context
        self._model = model
        self._job: Job | None = None
        self._preview_job: Job | None = None
        self._own_title = False
        self._written: Path | None = None
        self.setWindowTitle(self.tr("Contact sheet"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.draw_preview)
        self._make_choices(tag, whole=whole)
        self._make_rest()
        self._lay_out()
        self._kind_changed()
        self._format_changed()

    def _make_choices(self, tag: str, *, whole: bool) -> None:
        self.kind = QComboBox()
        self.kind.addItem(self.tr("The grid: all rooms of all listings"), "grid")
        self.kind.addItem(self.tr("One room across the listings"), "room")
        self.kind.addItem(self.tr("All photos of one room"), "group")
        self.kind.setCurrentIndex(0 if whole else 1)
        self.room = QComboBox()
        for name in self._model.rooms:
            self.room.addItem(tag_name(name), name)
        self.room.setCurrentIndex(max(0, self.room.findData(tag)))
        self.title = QLineEdit()
        self.title.setMaxLength(200)
        self.paper = QComboBox()
        self.paper.addItem("A4", False)
        self.paper.addItem(self.tr("US Letter"), True)
        imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self.paper.setCurrentIndex(int(imperial))
        self.orientation = QComboBox()
        self.orientation.addItem(self.tr("Portrait"), False)
        self.orientation.addItem(self.tr("Landscape"), True)
        self.orientation.setCurrentIndex(int(whole))
        self.format = QComboBox()
        self.format.addItem(self.tr("PDF, one document"), ".pdf")
        self.format.addItem(self.tr("PNG, one image a page"), ".png")
        self.name_box = QLineEdit(str(self._default_target()))
        for box in (self.kind, self.room):
            box.currentIndexChanged.connect(self._kind_changed)
        for box in (self.paper, self.orientation):
            box.currentIndexChanged.connect(self._changed)
        self.format.currentIndexChanged.connect(self._format_changed)
        self.title.textEdited.connect(self._title_edited)
        self.name_box.textChanged.connect(self._name_changed)

    def _make_rest(self) -> None:
        self._preview = QLabel()
        self._preview.setFixedSize(_PREVIEW)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setAccessibleName(self.tr("The first page"))
        self.count_words = QLabel()
        self.count_words.setProperty("role", "dim")
        self.count_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._show_in_folder)
        for button in (self.open_button, self.folder_button):
            button.setAutoDefault(False)
            button.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = layouts.row((self.name_box, 1), browse, spacing=8)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (self.tr("Show"), self.kind), (self.tr("Room"), self.room), (self.tr("Title"), self.title),
            (self.tr("Paper"), self.paper), (self.tr("Page"), self.orientation),
            (self.tr("Format"), self.format), (self.tr("Save as"), place),
        )  # fmt: skip
        for words, field in rows:
            form.addRow(words, field)
        heading = QLabel(self.tr("Contact sheet"))
        heading.setFont(sized(self.font(), 3, weight=QFont.Weight.DemiBold))
        left = layouts.column(heading, form, ..., self._message, spacing=16)
        right = layouts.column(self._preview, self.count_words, ...)
        top = layouts.row((left, 1), right, spacing=24)
        buttons = layouts.row(
            (self._progress, 1),
            ...,
            self.open_button,
            self.folder_button,
            self.close_button,
            self.save_button,
        )
        layouts.column(top, buttons, on=self, margins=24, spacing=16)
        self.setMinimumWidth(860)

    def _default_target(self) -> Path:
        comparison = self._context.listings.comparison
        keys = comparison.listings(hidden=True)
        folder = comparison.folder(keys[0]) if keys else Path.home()
        return (folder.parent if keys and keys[0] else folder) / "contact sheet.pdf"

    # What was chosen

    @property
    def target(self) -> Path:
        """Where to write."""
        return Path(self.name_box.text().strip()).expanduser()

    @property
    def chosen_paper(self) -> Paper:
        """The page."""
        return Paper(bool(self.paper.currentData()), bool(self.orientation.currentData()))

    def sheet(self) -> Sheet:
        """What goes on paper: a snapshot of what is compared now."""
        title, tag = self.title.text().strip(), str(self.room.currentData())
        kind = self.kind.currentData()
        if kind == "grid":
            return grid_sheet(self._model, title)
        if kind == "room":
            return room_sheet(self._model, tag, title)
        return group_sheet(self._model, self._context.listings, tag, title)

    @Slot()
    def _kind_changed(self) -> None:
        grid = self.kind.currentData() == "grid"
        self.room.setEnabled(not grid)
        if not self._own_title:
            comparison = self._context.listings.comparison
            subject = comparison.subject()
            what = self.tr("Comparison of listings") if grid else self.room.currentText()
            self.title.setText(what if subject is None else f"{comparison.name(subject)} · {what}")
        self._changed()

    @Slot()
    def _title_edited(self) -> None:
        self._own_title = True
        self._changed()

    @Slot()
    def _format_changed(self) -> None:
        suffix = str(self.format.currentData())
        if self.target.suffix.lower() in (".pdf", ".png", ""):
            self.name_box.setText(str(self.target.with_suffix(suffix)) if self.target.name else "")
        self._name_changed()

    @Slot()
    def _changed(self) -> None:
        self._pause.start()
        self._say("")

    @Slot()
    def _name_changed(self) -> None:
        text = self.name_box.text().strip()
        self.save_button.setEnabled(bool(text) and self._job is None)
        self.save_button.setText(
            self.tr("Replace the file") if text and self.target.is_file() else self.tr("Save")
        )
        self._say("")

    @Slot()
    def _browse(self) -> None:
        suffix = str(self.format.currentData())
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Contact sheet"),
            str(self.target),
            f"{suffix[1:].upper()} (*{suffix})",
            options=QFileDialog.Option.DontConfirmOverwrite,  # the dialog's own button says it
        )
        if chosen:
            path = Path(chosen)
            self.name_box.setText(str(path if path.suffix else path.with_suffix(suffix)))

    def _say(self, words: str, *, error: bool = False) -> None:
        self._message.setProperty("role", "error" if error else "dim")
        self._message.style().polish(self._message)
        self._message.setText(words)
        self.open_button.setVisible(self._written is not None and bool(words) and not error)
        self.folder_button.setVisible(self.open_button.isVisibleTo(self))

    def message(self) -> str:
        """What the dialog says below the choices."""
        return self._message.text()

    # The first page

    @Slot()
    def draw_preview(self) -> None:
        """Draw the first page as it would be printed now, in a worker."""
        if self._preview_job is not None:
            self._preview_job.abandon()
        sheet, paper = self.sheet(), self.chosen_paper
        ratio = self.devicePixelRatioF()
        self._preview_job = Job(
            partial(_first_page, sheet, paper, self._paper_font(), ratio), self, name="page"
        )
        self._preview_job.batch.connect(self._on_preview)
        self._preview_job.start(self._context.runner)

    def _paper_font(self) -> QFont:
        return QFont(self.font())

    @Slot(object)
    def _on_preview(self, results: list[tuple[QImage, int, int]]) -> None:
        image, count, photos = results[-1]
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        painter = QPainter(pixmap)
        painter.setPen(
            QPen(QColor(self._context.theme.tokens.strong_line), 1)
        )  # white paper on a white dialog
        size = pixmap.deviceIndependentSize()
        painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
        painter.end()
        self._preview.setPixmap(pixmap)
        pages = translate("sheet", "%n page", "%n pages", count)
        self.count_words.setText(f"{pages}, {photo_count(photos)}")

    # Writing

    @Slot()
    def save(self) -> None:
        """Write the sheet."""
        if self._job is not None:
            return
        sheet, target = self.sheet(), self.target
        order = _Order(
            sheet, self.chosen_paper, self._paper_font(), target,
            png=self.format.currentData() == ".png",
            protected=self._context.photos.session.id_of(target.absolute()) is not None,
        )  # fmt: skip
        self._job = Job(partial(_written, order), self, name="sheet")
        self._job.batch.connect(self._on_progress)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)
        self._written = None
        self._say("")
        self.save_button.setEnabled(False)
        self._progress.setRange(0, max(1, sheet.photos))
        self._progress.setValue(0)
        self._progress.show()
        self._job.start(self._context.runner)

    @Slot(object)
    def _on_progress(self, results: list[Progress | list[Path]]) -> None:
        for result in results:
            if isinstance(result, list):
                self._written = result[0]
                more = len(result) - 1
                words = self.tr("Saved: {0}").format(result[0])
                self._say(words + (self.tr(" and {0} more").format(more) if more else ""))
                self.close_button.setText(self.tr("Close"))
            else:
                self._progress.setValue(result[0])

    @Slot(object)
    def _on_failed(self, sentence: str) -> None:
        self._say(shown(sentence), error=True)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._progress.hide()
        self.save_button.setEnabled(True)
        self.save_button.setText(self.tr("Replace the file") if self.target.is_file() else self.tr("Save"))

    @Slot()
    def _open(self) -> None:
        if self._written is not None and not open_file(self._written):
            self._say(self.tr("There is no program that opens {0}").format(self._written), error=True)

    @Slot()
    def _show_in_folder(self) -> None:
        if self._written is not None:
            show_in_folder(self._written)

    def done(self, result: int) -> None:
        """Stop drawing."""
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop drawing."""
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        self._pause.stop()
        for job in (self._job, self._preview_job):
            if job is not None:
                job.abandon()
        self._job = self._preview_job = None


def _written(order: _Order, job: Job) -> Iterator[Progress | list[Path]]:
    """In a worker: write the sheet; yields the progress, then the files."""
    target = order.target
    if order.protected:
        raise ExportError(
            say("sheet", "{0} is one of the photos, and would be lost. Give another name.").format(target)
        )
    write = contact_sheet.write_png if order.png else contact_sheet.write_pdf
    yield from write(order.sheet, order.paper, order.font, target, job.cancelled)
    if job.cancelled():
        return
    count = len(contact_sheet.pages(order.sheet, order.paper))
    log.info("wrote a contact sheet of %d pages to %s", count, target)
    yield contact_sheet.png_names(target, count) if order.png else [target]


def _first_page(
    sheet: Sheet, paper: Paper, font: QFont, ratio: float, job: Job
) -> Iterator[tuple[QImage, int, int]]:
    """In a worker: the first page, as large as the preview."""
    artist = Draughtsman(sheet, paper, font, job.cancelled)
    size = paper.size
    dpi = 72 * ratio * min((_PREVIEW.width() - 4) / size.width(), (_PREVIEW.height() - 4) / size.height())
    for result in contact_sheet.page_image(artist, paper, 0, dpi):
        if isinstance(result, QImage) and not job.cancelled():
            yield result, len(artist.pages), sheet.photos

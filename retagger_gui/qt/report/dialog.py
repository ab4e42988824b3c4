"""The report dialog: content, layout, paper and target, with a preview of every page."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QCloseEvent, QColor, QFont, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from retagger_gui.core.errors import ExportError
from retagger_gui.core.language import number, say, shown, translate
from retagger_gui.core.session import UNREADABLE, UNTAGGED
from retagger_gui.qt.background.desktop import open_file, show_in_folder
from retagger_gui.qt.background.jobs import Job
from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.report import contents, writing
from retagger_gui.qt.report.agency import AgencyBox
from retagger_gui.qt.report.captions import Captioned, CaptionsDialog
from retagger_gui.qt.report.contents import Snapshot, Wish
from retagger_gui.qt.report.drawing import Draughtsman, page_image
from retagger_gui.qt.report.logo import read_logo
from retagger_gui.qt.report.page import AUTO, COLUMNS, PER_PAGE, Arrangement, Paper, Report, pages
from retagger_gui.qt.report.writing import Progress
from retagger_gui.qt.style.text import photo_count, tag_name
from retagger_gui.qt.style.theme import sized
from retagger_gui.qt.view import Context, ReportScope

log = logging.getLogger(__name__)

_PREVIEW = QSize(380, 500)
_PAUSE_MS = 150  # after the last change before the preview is drawn anew
_SUFFIXES = (".pdf", ".png")


@dataclass(frozen=True, slots=True)
class _Order:
    """What to write, and where."""

    snapshot: Snapshot
    wish: Wish
    paper: Paper
    font: QFont
    logo: str  # its file; "" for none


@dataclass(frozen=True, slots=True)
class _Shown:
    """A page, drawn for the preview."""

    image: QImage
    number: int  # from 0
    count: int
    photos: int
    trouble: str  # with the logo; "" for none


@dataclass(frozen=True, slots=True)
class _Written:
    """The files of a report."""

    files: tuple[Path, ...]
    trouble: str


class ReportDialog(QDialog):
    """Choices at the left, the pages at the right. Photos are read and pages drawn in jobs."""

    def __init__(
        self, context: Context, scope: ReportScope, home: Path, parent: QWidget | None = None
    ) -> None:
        """Ask what to write.

        Args:
            context: photos, listings, settings, and where jobs run.
            scope: what is proposed.
            home: the open folder (OpenFolder.home), for the name proposed.
            parent: the window.
        """
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._home = home
        self._job: Job | None = None
        self._preview_job: Job | None = None
        self._own_title = self._own_name = False
        self._page = 0
        self._written: Path | None = None
        self.setWindowTitle(self.tr("Report"))
        self._pause = once_after(self, _PAUSE_MS, self.draw_preview)
        self._make_contents()
        self._make_looks()
        self._make_place()
        self._make_rest()
        self._lay_out()
        self._connect()
        self._show_empty_page(self.tr("Drawing the page…"))
        self._kind_changed()

    # Making it

    def _make_contents(self) -> None:
        scope = self._scope
        self.kind = QComboBox()
        self.kind.addItem(self.tr("All rooms of all listings, in a table"), "table")
        self.kind.addItem(self.tr("One room of each listing"), "room")
        self.kind.addItem(self.tr("All photos of one room"), "group")
        if scope.ids:
            words = translate("report", "The selected photo", "The %n selected photos", len(scope.ids))
            self.kind.addItem(words, "photos")
        self.kind.setCurrentIndex(max(0, self.kind.findData(scope.kind)))
        self.room = QComboBox()
        counts = self._context.photos.counts()
        for tag in self._context.photos.tags():
            if tag in counts and tag not in (UNREADABLE, UNTAGGED):
                self.room.addItem(tag_name(tag), tag)
        self.room.setCurrentIndex(max(0, self.room.findData(scope.tag)))
        self.title = QLineEdit()
        self.title.setMaxLength(200)

    def _make_looks(self) -> None:
        self.arrangement = QComboBox()
        self.arrangement.addItem(self.tr("On one page where it can be"), AUTO)
        for count in PER_PAGE:
            words = translate("report", "%n photo a page", "%n photos a page", count)
            self.arrangement.addItem(words, Arrangement("pages", count))
        for count in COLUMNS:
            words = translate("report", "%n column", "%n columns", count)
            self.arrangement.addItem(words, Arrangement("columns", count))
        self.paper = QComboBox()
        self.paper.addItem("A4", False)
        self.paper.addItem(self.tr("US Letter"), True)
        imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self.paper.setCurrentIndex(int(imperial))
        self.orientation = QComboBox()
        self.orientation.addItem(self.tr("Portrait"), False)
        self.orientation.addItem(self.tr("Landscape"), True)
        self.orientation.setCurrentIndex(int(self._scope.kind == "table"))
        self.captions = QCheckBox(self.tr("Captions"))
        self.notes = QCheckBox(self.tr("Notes"))
        self.stars = QCheckBox(self.tr("Stars"))
        self.confidences = QCheckBox(self.tr("Confidences"))
        for box in (self.captions, self.notes, self.stars):
            box.setChecked(True)
        self.captions_button = QPushButton(self.tr("Edit captions…"))
        self.captions_button.setAutoDefault(False)

    def _make_place(self) -> None:
        self.format = QComboBox()
        self.format.addItem(self.tr("PDF, one document"), ".pdf")
        self.format.addItem(self.tr("PNG, one image a page"), ".png")
        self.name_box = QLineEdit()
        self.name_box.setAccessibleName(self.tr("File to write"))

    def _make_rest(self) -> None:
        self._preview = QLabel()
        self._preview.setObjectName("report-page")
        self._preview.setFixedSize(_PREVIEW)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setAccessibleName(self.tr("The page as it will be"))
        self.count_words = QLabel()
        self.count_words.setProperty("role", "dim")
        self.back_button, self.next_button = QToolButton(), QToolButton()
        for turn, arrow, words in (
            (self.back_button, Qt.ArrowType.LeftArrow, self.tr("The page before")),
            (self.next_button, Qt.ArrowType.RightArrow, self.tr("The next page")),
        ):
            turn.setArrowType(arrow)
            turn.setToolTip(words)
            turn.setAccessibleName(words)
            turn.setEnabled(False)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.open_button = QPushButton(self.tr("Open"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        for button in (self.close_button, self.open_button, self.folder_button):
            button.setAutoDefault(False)
        for button in (self.open_button, self.folder_button):
            button.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = _row(self.name_box, browse, stretch=0)
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            (self.tr("Show"), self.kind), (self.tr("Room"), self.room), (self.tr("Title"), self.title),
            (self.tr("Photos"), self.arrangement),
            (self.tr("Paper"), _row(self.paper, self.orientation)),
            (self.tr("With"), _pairs(self.captions, self.notes, self.stars, self.confidences)),
            ("", _row(self.captions_button, stretch=1)),
        )  # fmt: skip
        for words, part in rows:
            form.addRow(words, part)
        self.agency = AgencyBox(self._context.preferences, self._context.runner, self, form=form)
        self.agency.changed.connect(self._changed)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Save as"), place)
        heading = QLabel(self.tr("Report"))
        heading.setFont(sized(self.font(), 3, weight=QFont.Weight.DemiBold))
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(heading)
        left.addLayout(form)
        left.addStretch(1)
        left.addWidget(self._message)
        turn = QHBoxLayout()
        turn.addStretch(1)
        for part_ in (self.back_button, self.count_words, self.next_button):
            turn.addWidget(part_)
        turn.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._preview)
        right.addLayout(turn)
        right.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(left, 1)
        top.addLayout(right)
        buttons = QHBoxLayout()
        buttons.addWidget(self._progress, 1)
        buttons.addStretch(1)
        for button in (self.open_button, self.folder_button, self.close_button, self.save_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(buttons)
        self.setMinimumWidth(900)

    def _connect(self) -> None:
        for box in (self.kind, self.room):
            box.currentIndexChanged.connect(self._kind_changed)
        for box in (self.paper, self.orientation, self.arrangement):
            box.currentIndexChanged.connect(self._changed)
        for check in (self.captions, self.notes, self.stars, self.confidences):
            check.toggled.connect(self._changed)
        self.format.currentIndexChanged.connect(self._format_changed)
        self.title.textEdited.connect(self._title_edited)
        self.name_box.textEdited.connect(self._name_edited)
        self.name_box.textChanged.connect(self._name_changed)
        self.captions_button.clicked.connect(self.edit_captions)
        self.back_button.clicked.connect(self._turn_back)
        self.next_button.clicked.connect(self._turn)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self._cancel)
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._show_in_folder)

    # What was chosen

    @property
    def target(self) -> Path:
        """Where to write."""
        return Path(self.name_box.text().strip()).expanduser()

    @property
    def chosen_paper(self) -> Paper:
        """The page."""
        return Paper(bool(self.paper.currentData()), bool(self.orientation.currentData()))

    def wish(self) -> Wish:
        """What the report is to show."""
        return Wish(
            self.kind.currentData(),
            str(self.room.currentData() or ""),
            self._scope.ids,
            self.title.text().strip(),
            self.arrangement.currentData(),
            captions=self.captions.isChecked(),
            notes=self.notes.isChecked(),
            stars=self.stars.isChecked(),
            confidences=self.confidences.isChecked(),
            fronts=self._scope.fronts,
            transposed=self._scope.transposed,
            agency=self._context.preferences.settings.agency,
        )

    def _order(self) -> _Order:
        logo = self._context.preferences.settings.agency_logo
        snapshot = Snapshot.of(self._context)
        return _Order(snapshot, self.wish(), self.chosen_paper, QFont(self.font()), logo)

    @Slot()
    def _kind_changed(self) -> None:
        wish, snapshot = self.wish(), Snapshot.of(self._context)
        self.room.setEnabled(wish.kind in ("room", "group"))
        for part in (self.captions, self.captions_button):
            part.setEnabled(wish.kind != "table")
        if not self._own_title:
            self.title.setText(contents.default_title(snapshot, wish))
        if not self._own_name:
            suffix = str(self.format.currentData())
            self.name_box.setText(str(contents.default_target(self._home, wish, suffix)))
        self._changed()

    @Slot()
    def _title_edited(self) -> None:
        self._own_title = True
        self._changed()

    @Slot()
    def _name_edited(self) -> None:
        self._own_name = True

    @Slot()
    def _format_changed(self) -> None:
        suffix = str(self.format.currentData())
        if self.target.suffix.lower() in (*_SUFFIXES, ""):
            self.name_box.setText(str(self.target.with_suffix(suffix)) if self.target.name else "")
        self._name_changed()

    @Slot()
    def _changed(self) -> None:
        self._pause.start()
        self._say("")

    @Slot()
    def _name_changed(self) -> None:
        self._show_save()
        self._say("")

    def _show_save(self) -> None:
        text = self.name_box.text().strip()
        self.save_button.setEnabled(bool(text) and self._job is None)
        there = bool(text) and self.target.is_file()
        self.save_button.setText(self.tr("Replace the file") if there else self.tr("Save"))

    @Slot()
    def _browse(self) -> None:
        suffix = str(self.format.currentData())
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Report"),
            str(self.target),
            f"{suffix[1:].upper()} (*{suffix})",
            options=QFileDialog.Option.DontConfirmOverwrite,  # the dialog's own button says it
        )
        if chosen:
            path = Path(chosen)
            self._own_name = True
            self.name_box.setText(str(path if path.suffix else path.with_suffix(suffix)))

    @Slot()
    def edit_captions(self) -> None:
        """Show the captions, to be written over."""
        self.make_captions_dialog().open()

    def make_captions_dialog(self) -> CaptionsDialog:
        """The dialog of captions for what is chosen now."""
        snapshot, wish = Snapshot.of(self._context), self.wish()
        photos = [
            Captioned(
                item.id, contents.name_of(snapshot, item), item.photo.path.name, contents.caption_of(wish, item),
            )
            for item in contents.photos_of(snapshot, wish)
        ]  # fmt: skip
        dialog = CaptionsDialog(photos, self)
        dialog.edited.connect(self._caption_edited)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @Slot(int, str)
    def _caption_edited(self, item_id: int, caption: str) -> None:
        item = self._context.photos.item(item_id)
        usual = contents.usual_caption(self.wish(), item)
        self._context.corrections.caption([item_id], None if caption == usual else caption)
        self._changed()

    def _say(self, words: str, *, error: bool = False) -> None:
        self._message.setProperty("role", "error" if error else "dim")
        self._message.style().polish(self._message)
        self._message.setText(words)
        self.open_button.setVisible(self._written is not None and bool(words) and not error)
        self.folder_button.setVisible(self.open_button.isVisibleTo(self))

    def message(self) -> str:
        """What the dialog says below the choices."""
        return self._message.text()

    # The pages

    @Slot()
    def _turn(self) -> None:
        self._page += 1
        self.draw_preview()

    @Slot()
    def _turn_back(self) -> None:
        self._page = max(0, self._page - 1)
        self.draw_preview()

    @Slot()
    def draw_preview(self) -> None:
        """Draw the page on show as it would be printed now, in a worker."""
        if self._preview_job is not None:
            self._preview_job.abandon()
        ratio = self.devicePixelRatioF()
        self._preview_job = Job(partial(_drawn, self._order(), self._page, ratio), self, name="page")
        self._preview_job.batch.connect(self._on_preview)
        self._preview_job.failed.connect(self._on_page_failed)
        self._preview_job.start(self._context.runner)

    def _show_page(self, pixmap: QPixmap, words: str = "") -> None:
        """Show a page, with an edge, as white paper may lie on a white dialog, and with words in its middle."""
        t = self._context.theme.tokens
        painter = QPainter(pixmap)
        painter.setPen(QPen(QColor(t.strong_line), 1))
        page = QRectF(QPointF(), pixmap.deviceIndependentSize())
        painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self.font())
        painter.setPen(QColor(t.dim))
        painter.drawText(page, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        self._preview.setPixmap(pixmap)

    def _show_empty_page(self, words: str) -> None:
        """What is there before the first page is drawn, and where none can be."""
        ratio = self.devicePixelRatioF()
        size = self.chosen_paper.size.scaled(QSizeF(_PREVIEW), Qt.AspectRatioMode.KeepAspectRatio)
        pixmap = QPixmap((size * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self._context.theme.tokens.mat))
        self._show_page(pixmap, words)

    @Slot(object)
    def _on_page_failed(self, sentence: object) -> None:
        self._show_empty_page(self.tr("The page cannot be drawn"))
        self._on_failed(sentence)

    @Slot(object)
    def _on_preview(self, results: list[_Shown]) -> None:
        found = results[-1]
        pixmap = QPixmap.fromImage(found.image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._show_page(pixmap)
        self._page = found.number
        self.back_button.setEnabled(found.number > 0)
        self.next_button.setEnabled(found.number < found.count - 1)
        words = self.tr("Page {0} of {1}, {2}")
        self.count_words.setText(
            words.format(number(found.number + 1), number(found.count), photo_count(found.photos))
        )
        if found.trouble:
            self._say(shown(found.trouble), error=True)

    # Writing

    @Slot()
    def save(self) -> None:
        """Write the report."""
        if self._job is not None:
            return
        target = self.target
        protected = self._context.photos.session.id_of(target.absolute()) is not None
        write = partial(_written, self._order(), target, self.format.currentData() == ".png", protected)
        self._job = Job(write, self, name="report")
        self._job.batch.connect(self._on_progress)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)
        self._written = None
        self._say("")
        self.save_button.setEnabled(False)
        self.close_button.setText(self.tr("Stop"))
        self._progress.setRange(0, 0)
        self._progress.show()
        self._job.start(self._context.runner)

    @Slot(object)
    def _on_progress(self, results: list[Progress | _Written]) -> None:
        for result in results:
            if isinstance(result, _Written):
                self._show_written(result)
            else:
                self._progress.setRange(0, max(1, result[1]))
                self._progress.setValue(result[0])

    def _show_written(self, written: _Written) -> None:
        self._written = written.files[0]
        more = len(written.files) - 1
        words = self.tr("Saved: {0}").format(written.files[0])
        if more:
            words = translate("report", "Saved: {0} and %n more", "Saved: {0} and %n more", more)
            words = words.format(written.files[0])
        trouble = shown(written.trouble)
        self._say(f"{words}\n{trouble}" if trouble else words)

    @Slot(object)
    def _on_failed(self, sentence: object) -> None:
        self._say(shown(sentence), error=True)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._progress.hide()
        self.close_button.setText(self.tr("Close"))
        if not self.message():
            self._say(self.tr("Stopped."))
        self._show_save()

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

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


def _row(*parts: QWidget, stretch: int | None = None) -> QHBoxLayout:
    """Widgets beside each other; the one at `stretch` takes what is left, or all of them do."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for place, part in enumerate(parts):
        row.addWidget(part, int(stretch in (None, place)))
    if stretch == len(parts):
        row.addStretch(1)
    return row


def _pairs(*parts: QWidget) -> QGridLayout:
    """Widgets two by two: in one row their words would be cut short in some languages."""
    grid = QGridLayout()
    grid.setVerticalSpacing(8)
    grid.setContentsMargins(0, 4, 0, 4)
    for place, part in enumerate(parts):
        grid.addWidget(part, place // 2, place % 2)
    return grid


# In workers


def _put_together(order: _Order) -> tuple[Report, str]:
    """The report, and what is wrong with the logo; "" for nothing."""
    report = contents.report_of(order.snapshot, order.wish)
    if not order.logo:
        return report, ""
    try:
        return replace(report, logo=read_logo(Path(order.logo))), ""
    except ExportError as error:
        return report, str(error)


def _written(
    order: _Order, target: Path, png: bool, protected: bool, job: Job
) -> Iterator[Progress | _Written]:
    """Write the report; yields the progress, then the files."""
    if protected:
        sentence = say("sheet", "{0} is one of the photos, and would be lost. Give another name.")
        raise ExportError(sentence.format(target))
    report, trouble = _put_together(order)
    write = writing.write_png if png else writing.write_pdf
    yield from write(report, order.paper, order.font, target, job.cancelled)
    if job.cancelled():
        return
    count = len(pages(report, order.paper, order.font)) if png else 1
    log.info("wrote a report to %s", target)
    yield _Written(tuple(writing.png_names(target, count)), trouble)


def _drawn(order: _Order, wanted: int, ratio: float, job: Job) -> Iterator[_Shown]:
    """One page, as large as the preview; the last one where there are fewer."""
    report, trouble = _put_together(order)
    artist = Draughtsman(report, order.paper, order.font, job.cancelled)
    place = min(wanted, len(artist.pages) - 1)
    size = order.paper.size
    dpi = 72 * ratio * min((_PREVIEW.width() - 4) / size.width(), (_PREVIEW.height() - 4) / size.height())
    for result in page_image(artist, order.paper, place, dpi):
        if isinstance(result, QImage) and not job.cancelled():
            yield _Shown(result, place, len(artist.pages), artist.photos, trouble)

"""Export tags as CSV: what will be written and where, what still needs review, and afterwards where it lies."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.csv import write_csv
from retagger_gui.core.export.rows import COLUMNS, rows_of
from retagger_gui.core.photos import is_photo
from retagger_gui.core.session import Item, Session
from retagger_gui.qt.board_header import photos
from retagger_gui.qt.files import show_in_folder
from retagger_gui.qt.icons import pixmap
from retagger_gui.qt.jobs import Job, Runner
from retagger_gui.qt.theme import Theme, sized

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Totals:
    """What an export would say, in numbers."""

    photos: int
    listings: int
    decided: int
    to_review: int
    untagged: int
    unreadable: int

    @staticmethod
    def of(session: Session) -> "Totals":
        """Count the photos of a session. Walks over all of them."""
        items = session.items
        return Totals(
            photos=len(items),
            listings=len({item.photo.listing for item in items if item.photo.listing}),
            decided=session.decided,
            to_review=sum(count.to_review for count in session.counts.values()),
            untagged=sum(1 for item in items if item.tag is None and not item.error),
            unreadable=sum(1 for item in items if item.tag is None and item.error),
        )


def default_target(roots: Sequence[Path]) -> Path:
    """A CSV of the folder's name, in the folder; beside it where the folder is a photo."""
    root = roots[0] if roots else Path.home()
    folder = root if root.is_dir() else root.parent
    return folder / f"{folder.name or 'photos'}.csv"


class ExportDialog(QDialog):
    """Three pages in one: what will be written; (while it is written, nothing can be pressed;) it is written.

    Signals:
        review_wanted(): look at the uncertain ones first.
        written(object): the Path that was written.
    """

    review_wanted = Signal()
    written = Signal(object)

    def __init__(
        self,
        session: Session,
        model_version: str,
        target: Path,
        *,
        runner: Runner,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Ask where to write what the session says now.

        Args:
            session: read now; what changes while the dialog is open is exported too.
            model_version: of the model that made the predictions.
            target: the file proposed.
            runner: where the writing runs.
            theme: colours.
            parent: the window.
        """
        super().__init__(parent)
        self._session = session
        self._model_version = model_version
        self._runner = runner
        self._theme = theme
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Export tags as CSV"))
        self.setMinimumWidth(560)
        self._totals = Totals.of(session)
        self.name_box = QLineEdit(str(target))
        self.export_button = QPushButton(self.tr("Export"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self._error = QLabel()
        self._done_text = QLabel()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._ask_page())
        self._pages.addWidget(self._done_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._pages)
        self._name_changed()

    @property
    def target(self) -> Path:
        """Where to write."""
        return Path(self.name_box.text().strip()).expanduser()

    # The first page

    def _ask_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title(self.tr("Export tags as CSV")))
        column.addWidget(self._paragraph(self._what()))
        warning = self._warning()
        if warning is not None:
            column.addWidget(warning)
        column.addLayout(self._name_row())
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("role", "error")
        self._error.hide()
        column.addWidget(self._error)
        columns = self._paragraph(self.tr("Columns: {0}").format(", ".join(COLUMNS)))
        columns.setProperty("role", "dim")
        columns.setFont(sized(self.font(), -1))
        column.addWidget(columns)
        column.addStretch(1)
        column.addLayout(self._ask_buttons())
        return page

    def _what(self) -> str:
        t = self._totals
        listings = self.tr("1 listing") if t.listings == 1 else self.tr("{0} listings").format(t.listings)
        words = [self.tr("One row a photo: {0}").format(photos(t.photos))]
        if t.listings:
            words[0] += self.tr(" of {0}").format(listings)
        if t.decided:
            words.append(self.tr("{0} confirmed or chosen by you").format(f"{t.decided:,}"))
        if t.unreadable:
            words.append(self.tr("{0} that could not be read, with the reason").format(f"{t.unreadable:,}"))
        return ", ".join(words) + "."

    def _warning(self) -> QWidget | None:
        t = self._totals
        parts = []
        if t.to_review:
            need = self.tr("1 photo still needs review.") if t.to_review == 1 else self.tr(
                "{0} photos still need review."
            ).format(f"{t.to_review:,}")  # fmt: skip
            parts.append(need)
        if t.untagged:
            parts.append(self.tr("{0} not tagged yet: their tag stays empty.").format(photos(t.untagged)))
        if not parts:
            return None
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        sign = QLabel()
        sign.setPixmap(pixmap("warning", self._theme.tokens.medium, 20, self.devicePixelRatioF()))
        words = QLabel(" ".join(parts))
        words.setProperty("role", "warn")
        words.setWordWrap(True)
        row.addWidget(sign)
        row.addWidget(words, 1)
        if t.to_review:
            review = QPushButton(self.tr("Review first"))
            review.setAutoDefault(False)
            review.clicked.connect(self._review)
            row.addWidget(review)
        self._warning_words = words.text()
        return box

    _warning_words = ""

    def warning(self) -> str:
        """What the dialog warns of; "" when all is well."""
        return self._warning_words

    def _name_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(self.tr("Write to"))
        label.setBuddy(self.name_box)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.name_box.setAccessibleName(self.tr("File to write"))
        self.name_box.textChanged.connect(self._name_changed)
        row.addWidget(label)
        row.addWidget(self.name_box, 1)
        row.addWidget(browse)
        return row

    def _ask_buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self._export)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.export_button)
        return row

    @Slot()
    def _name_changed(self) -> None:
        text = self.name_box.text().strip()
        exists = bool(text) and self.target.is_file()
        self.export_button.setEnabled(bool(text))
        self.export_button.setText(self.tr("Replace the file") if exists else self.tr("Export"))
        self._error.hide()

    @Slot()
    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export tags as CSV"),
            str(self.target),
            self.tr("CSV files (*.csv);;All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # the dialog's own button says it
        )
        if chosen:
            path = Path(chosen)
            self.name_box.setText(str(path if path.suffix else path.with_suffix(".csv")))

    @Slot()
    def _review(self) -> None:
        self.reject()
        self.review_wanted.emit()

    # Writing

    @Slot()
    def _export(self) -> None:
        if self._job is not None:
            return
        self.export_button.setEnabled(False)
        self._error.hide()
        self._job = Job(
            partial(_write, tuple(self._session.items), self._model_version, self.target), self, name="export"
        )
        self._job.batch.connect(self._on_written)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    @Slot(object)
    def _on_written(self, results: list[Path]) -> None:
        (target,) = results
        self._done_text.setText(self.tr("{0} in {1}").format(photos(self._totals.photos), target))
        self._pages.setCurrentIndex(1)
        self.folder_button.setFocus()
        self.written.emit(target)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self.export_button.setEnabled(True)

    def error(self) -> str:
        """Why the last attempt failed; "" when it did not."""
        return "" if self._error.isHidden() else self._error.text()

    # The last page

    def _done_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(pixmap("check", self._theme.tokens.high, 24, self.devicePixelRatioF()))
        head.addWidget(sign)
        head.addWidget(self._title(self.tr("The tags are written")), 1)
        column.addLayout(head)
        self._done_text.setWordWrap(True)
        self._done_text.setTextFormat(Qt.TextFormat.PlainText)
        self._done_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._done_text)
        column.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.folder_button.setProperty("role", "primary")
        self.folder_button.clicked.connect(self._show_in_folder)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.folder_button)
        column.addLayout(row)
        return page

    @Slot()
    def _show_in_folder(self) -> None:
        show_in_folder(self.target)
        self.accept()

    # Parts

    def _title(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setFont(sized(self.font(), 3, weight=QFont.Weight.DemiBold))
        return label

    @staticmethod
    def _paragraph(words: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        return label


def _write(items: Sequence[Item], model_version: str, target: Path, job: Job) -> Iterator[Path]:
    """In a worker: write the CSV."""
    if target.exists() and is_photo(target):
        raise ExportError(f"{target} is a photo, and would be lost. Give another name for the CSV.")
    write_csv(rows_of(items, model_version), target)
    log.info("exported %d photos to %s", len(items), target)
    yield target

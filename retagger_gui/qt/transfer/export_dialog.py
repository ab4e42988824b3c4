"""The export dialog: format, photos and target; shows what still needs review, a preview, and the result."""

import logging
import os
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.attributes import LeftOut, covers_without
from retagger_gui.core.export.formats import BY_KEY, FORMATS
from retagger_gui.core.export.reso import image_of
from retagger_gui.core.export.rows import Record, record_of, records_of
from retagger_gui.core.export.steps import Format, Options, Step, Table
from retagger_gui.core.labels import counts_as, style
from retagger_gui.core.language import number, say, shown, translate
from retagger_gui.core.photos import is_photo
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item, Session
from retagger_gui.qt.background.desktop import show_in_folder
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.thumbnails import Thumbnails
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.icons import pixmap
from retagger_gui.qt.style.text import photo_count, tag_name
from retagger_gui.qt.style.theme import Theme, sized
from retagger_gui.qt.transfer.export_options import ExportOptions
from retagger_gui.qt.transfer.leave_out import LeaveOut

log = logging.getLogger(__name__)

Covers = Callable[[], Container[int]]
_FEEDS = {"openimmo": "OpenImmo", "reaxml": "REAXML", "blm": "BLM", "kyero": "Kyero"}
_WIDTH = 640  # pixels at least
_PREVIEWED = 4  # rows
_LOOKED_AT = 100  # photos at most that may have a row, in search of rows to preview
_GROUP, _LISTING = attrgetter("group"), attrgetter("photo.listing")
_DECISION, _NEEDS_REVIEW = attrgetter("decision"), attrgetter("needs_review")


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
    def of(items: Sequence[Item]) -> "Totals":
        """Count photos. Walks over all of them, in C: a Python step for each would hold up the dialog."""
        groups = Counter(map(_GROUP, items))
        return Totals(
            photos=len(items),
            listings=len(set(map(_LISTING, items)) - {""}),
            decided=len(items) - list(map(_DECISION, items)).count(None),
            to_review=sum(map(_NEEDS_REVIEW, items)),
            untagged=groups[UNTAGGED],
            unreadable=groups[UNREADABLE],
        )


def default_target(folder: Path, entry: Format = BY_KEY["csv"]) -> Path:
    """A file of the folder's name, in the folder; beside it, where it holds copies of photos or is a folder of them."""
    name = folder.name or "photos"
    if entry.place == "folder":
        words = "by room" if entry.key == "folders" else "training set"
        return folder.parent / f"{name} {words}"
    if entry.key in _FEEDS:
        return folder.parent / f"{name} {_FEEDS[entry.key]}{entry.suffix}"
    return folder / (f"{name} RESO{entry.suffix}" if entry.key == "reso" else f"{name}{entry.suffix}")


class ExportDialog(QDialog):
    """Two pages in one: what will be written (and how far that is); it is written."""

    review_wanted = Signal()  # look at the uncertain ones first
    report_wanted = Signal(object)  # list of ids of photos to make a report of
    written = Signal(object)  # the Path that was written

    def __init__(
        self,
        session: Session,
        model_version: str,
        home: Path,
        *,
        runner: Runner,
        theme: Theme,
        selected: Sequence[int] = (),
        tag: str | None = None,
        options: Options | None = None,
        covers: Callable[[], Covers | None] = lambda: None,
        listing_notes: Callable[[], Mapping[str, str]] = dict,
        thumbnails: Thumbnails | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask what to write of what the session says now.

        Args:
            session: read now; what changes while the dialog is open is exported too.
            model_version: of the model that made the predictions.
            home: the open folder (OpenFolder.home), for the names proposed.
            runner: where the writing runs.
            selected: the photos selected, offered as a part of all.
            tag: the group on show, likewise.
            options: key rooms, RESO mapping and what else was chosen before.
            listing_notes: asked, likewise, for what is noted of listings, by listing_key.
            covers: asked, when it is written, for a call that tells a worker which photos stand for a room; None
                to choose by rule.
            thumbnails: small pictures, for what exterior photos show; None for names alone.
            parent: the window.
        """
        super().__init__(parent)
        self._session = session
        self._model_version = model_version
        self._home = home
        self._runner = runner
        self._theme = theme
        self._selected = [item_id for item_id in selected if item_id in session]
        self._tag = tag
        self._covers = covers
        self._listing_notes = listing_notes
        self._job: Job | None = None
        self._looking: Job | None = None  # whether the target is there
        self._replaces = False  # it is, and the button says what that means
        self._left_out: list[str] = []
        self._offered = self._missing = 0  # photos that the last export was given, and has nothing of
        self._failed = False
        self._complete = False
        self.totals = Totals.of(())
        self._empty = False  # this format writes nothing of these photos
        self._targets: dict[str, str] = {}  # what the person has typed, by format
        self.setWindowTitle(self.tr("Export tags"))
        self.setMinimumWidth(_WIDTH)
        self.format_box = QComboBox()
        self.scope_box = QComboBox()
        self.name_box = QLineEdit()
        self.options_box = ExportOptions(options or Options(), thumbnails=thumbnails)
        self.leave_out = LeaveOut(session.knows.names)
        self.preview = QTableWidget()
        self.progress = QProgressBar()
        self.export_button = QPushButton()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self._about = self._paragraph("")
        self.what = self._paragraph("")
        self._error = QLabel()
        self._done_sign, self.done_title = QLabel(), self._title("")
        self.done_text = QLabel()
        self.left_out_box = QPlainTextEdit()
        self._asking_page = self._make_ask_page()
        self.done_page: QWidget | None = None  # made when it is shown first: the dialog opens sooner
        layouts.column(self._asking_page, on=self, margins=24)
        self._fill()
        self._format_changed()

    @property
    def target(self) -> Path:
        """Where to write; a bare name is one beside the name that was proposed."""
        text = self.name_box.text().strip()
        path = Path(os.path.expanduser(text))  # noqa: PTH111  (pathlib's raises where there is no such user)
        return default_target(self._home, self.format).parent / path

    @property
    def format(self) -> Format:
        """As what to write."""
        key = self.format_box.currentData()
        return _REPORT if key == _REPORT.key else BY_KEY[key]

    def items(self) -> list[Item]:
        """The photos to write, as they are now."""
        return list(self._parted().kept)

    def _parted(self) -> LeftOut:
        """The photos to write, and those that are left out for what they show."""
        return self.leave_out.parted(self._chosen())

    def _chosen(self) -> list[Item]:
        match self.scope_box.currentData():
            case "selection":
                return [self._session.item(item_id) for item_id in self._selected]
            case "group":
                return [item for item in self._session.items if item.group == self._tag]
            case "reviewed":
                return [item for item in self._session.items if item.decided]
            case _:
                return list(self._session.items)

    def choose(self, key: str, scope: str = "all") -> None:
        """Choose a format, and the part: "all", "group", "selection" or "reviewed"."""
        self.format_box.setCurrentIndex(self.format_box.findData(key))
        self.scope_box.setCurrentIndex(max(0, self.scope_box.findData(scope)))

    def _fill(self) -> None:
        for entry in (*FORMATS, _REPORT):
            self.format_box.addItem(shown(entry.name), entry.key)
        session = self._session
        self.scope_box.addItem(self.tr("All photos ({0})").format(number(len(session))), "all")
        count = session.counts.get(self._tag) if self._tag is not None else None
        if self._tag is not None and count is not None:
            words = self.tr("This group: {0} ({1})")
            self.scope_box.addItem(words.format(tag_name(self._tag), number(count.photos)), "group")
        if self._selected:
            self.scope_box.addItem(
                self.tr("Selection ({0})").format(number(len(self._selected))), "selection"
            )
        words = self.tr("Reviewed only ({0})")
        self.scope_box.addItem(words.format(number(session.decided)), "reviewed")
        self.format_box.currentIndexChanged.connect(self._format_changed)
        self.scope_box.currentIndexChanged.connect(self._show_what)
        self.options_box.changed.connect(self._show_preview)
        self.leave_out.changed.connect(self._show_what)
        self.name_box.textChanged.connect(self._name_changed)
        self.name_box.textEdited.connect(self._name_edited)

    # The first page

    def _make_ask_page(self) -> QWidget:
        page = QWidget()
        column = layouts.column(self._title(self.tr("Export tags")), on=page, margins=0, spacing=12)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._about.setProperty("role", "dim")
        form.addRow(self.tr("Format"), self.format_box)
        form.addRow("", self._about)
        form.addRow(self.tr("Photos"), self.scope_box)
        form.addRow("", self.what)
        if self._session.knows.names:
            form.addRow("", self.leave_out)
        form.addRow("", self.options_box)
        self._name_label = QLabel(self.tr("Write to"))
        self._name_label.setBuddy(self.name_box)
        self._name_row = self._name_widgets()
        form.addRow(self._name_label, self._name_row)
        column.addLayout(form)
        column.addWidget(self._warning_row())
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("role", "error")
        self._error.hide()
        column.addWidget(self._error)
        column.addWidget(self._preview_table(), 1)
        self.progress.setTextVisible(False)
        self.progress.hide()
        column.addWidget(self.progress)
        column.addLayout(self._ask_buttons())
        return page

    def _preview_table(self) -> QWidget:
        box = QWidget()
        column = layouts.column(on=box, margins=0, spacing=4)
        self.preview_words = QLabel(self.tr("The first rows"))
        self.preview_words.setProperty("role", "dim")
        self.preview_words.setFont(sized(self.font(), -1))
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview.verticalHeader().hide()
        self.preview.setShowGrid(False)
        self.preview.setFont(sized(self.font(), -1))
        self.preview.setAccessibleName(self.tr("The first rows of the export"))
        self.preview.setMinimumHeight(36 + 28 * _PREVIEWED)
        column.addWidget(self.preview_words)
        column.addWidget(self.preview, 1)
        column.addStretch(0)  # where there are no rows to show
        return box

    def _warning_row(self) -> QWidget:
        self._warning_box = QWidget()
        row = layouts.row(on=self._warning_box, margins=0)
        sign = QLabel()
        sign.setPixmap(pixmap("warning", self._theme.tokens.medium, 20, self.devicePixelRatioF()))
        self._warning_words = QLabel()
        self._warning_words.setProperty("role", "warn")
        self._warning_words.setWordWrap(True)
        self._review_button = QPushButton(self.tr("Review first"))
        self._review_button.setAutoDefault(False)
        self._review_button.clicked.connect(self._review)
        row.addWidget(sign)
        row.addWidget(self._warning_words, 1)
        row.addWidget(self._review_button)
        return self._warning_box

    def _name_widgets(self) -> QWidget:
        box = QWidget()
        row = layouts.row(on=box, margins=0)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.name_box.setAccessibleName(self.tr("File or folder to write"))
        row.addWidget(self.name_box, 1)
        row.addWidget(browse)
        return box

    def _ask_buttons(self) -> QHBoxLayout:
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self._cancel)
        self.export_button.setProperty("role", "primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self._export)
        row = layouts.row(..., self.cancel_button, self.export_button)
        return row

    @Slot()
    def _format_changed(self) -> None:
        entry = self.format
        self._about.setText(shown(entry.about))
        proposed = self._targets.get(entry.key, str(default_target(self._home, entry)))
        self.name_box.setText(proposed)
        for part in (self._name_label, self._name_row):
            part.setVisible(entry.place != "beside")
        self._show_what()
        self._name_changed()

    @Slot()
    def _show_what(self) -> None:
        parted = self._parted()
        items = list(parted.kept)
        self.leave_out.say(parted)
        self.totals = Totals.of(items)
        self.what.setText(" ".join([self._in_numbers(), *self._own_rooms(items)]))
        self._warn()
        self.options_box.show_for(self.format.key, items)
        self._show_preview()
        self._name_changed()
        self._make_room()

    def _make_room(self) -> None:
        """Grow where this format has more to say than the last one, or longer words."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumWidth(max(_WIDTH, layout.totalMinimumSize().width()))
            width = max(self.width(), self.minimumWidth())
            needed = max(self.sizeHint().height(), layout.totalHeightForWidth(width))
            self.resize(width, max(self.height(), needed))

    @Slot()
    def _show_preview(self) -> None:
        table = self._first_rows()
        header = self.preview.horizontalHeader()
        header.setDefaultAlignment(layouts.BEGINNING)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measured once, when all is there
        self.preview.setColumnCount(len(table.columns))
        self.preview.setHorizontalHeaderLabels(list(table.columns))
        self.preview.setRowCount(len(table.rows))
        for row, cells in enumerate(table.rows):
            for column, words in enumerate(cells):
                self.preview.setItem(row, column, QTableWidgetItem(words))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.preview.setVisible(bool(table.rows))
        self.preview_words.setText(self.tr("The first rows") if table.rows else self._why_nothing())
        self._empty = not table.rows
        if self.format is _REPORT:
            self._empty = not self.totals.photos
            self.preview_words.setText("" if self.totals.photos else self._why_nothing())

    def _why_nothing(self) -> str:
        if not self.totals.photos:
            return self.tr("Nothing to write: there are no photos in this part.")
        if self.format.key == "training-set":
            return self.tr("Nothing to write: none of these photos is confirmed or moved by you.")
        return self.tr("Nothing to write: none of these photos has a tag.")

    def _first_rows(self) -> Table:
        """The first rows that the format would write."""
        entry, options = self.format, self.options_box.options()
        shown: list[Record] = []
        notes = self._listing_notes()
        for item in islice(filter(_MAY_HAVE_ROWS.get(entry.key, _tagged), self.items()), _LOOKED_AT):
            record = record_of(item, self._model_version, listing_notes=notes)
            if entry.preview([record], options).rows:
                shown.append(record)
            if len(shown) == _PREVIEWED:
                break
        return entry.preview(shown, options)

    def _in_numbers(self) -> str:
        t = self.totals
        words = [photo_count(t.photos)]
        if t.listings:
            many = translate("words", "%n listing", "%n listings", t.listings)
            words[0] = self.tr("{0} of {1}").format(words[0], many)
        if t.decided:
            words.append(
                translate(
                    "export", "%n confirmed or chosen by you", "%n confirmed or chosen by you", t.decided
                )
            )
        if t.unreadable:
            words.append(
                translate("export", "%n that could not be read", "%n that could not be read", t.unreadable)
            )
        return ", ".join(words) + "."

    def _own_rooms(self, items: Sequence[Item]) -> list[str]:
        """What becomes of the person's own rooms, where the format knows only certain ones."""
        if self.format.key != "reso" and self.format.key not in _FEEDS:
            return []
        own = [tag for tag in dict.fromkeys(map(_GROUP, items)) if style(tag).own]
        mapping = self.options_box.options().reso if self.format.key == "reso" else None
        return [
            self.tr("“{0}” counts as “{1}” here.").format(
                tag_name(tag), tag_name(counts_as(tag)) if mapping is None else image_of(tag, mapping)
            )
            for tag in own
        ]

    def _warn(self) -> None:
        t = self.totals
        parts = []
        if t.to_review:
            parts.append(
                translate(
                    "export", "%n photo still needs review.", "%n photos still need review.", t.to_review
                )
            )
        if t.untagged:
            parts.append(
                translate("export", "%n photo not tagged yet.", "%n photos not tagged yet.", t.untagged)
            )
        self._warning_words.setText(" ".join(parts))
        self._review_button.setVisible(bool(t.to_review))
        self._warning_box.setVisible(bool(parts))

    def warning(self) -> str:
        """What the dialog warns of; "" when all is well."""
        return self._warning_words.text()

    @Slot(str)
    def _name_edited(self, text: str) -> None:
        self._targets[self.format.key] = text

    @Slot()
    def _name_changed(self) -> None:
        entry = self.format
        text = self.name_box.text().strip()
        nowhere = entry.place != "beside" and not text
        self.export_button.setEnabled(self._job is None and not nowhere and not self._empty)
        self._show_replaces(False)
        self._error.hide()
        self._look_for_target()

    def _look_for_target(self) -> None:
        """Ask, in a worker, whether the target is there: its drive may take long to answer."""
        if self._looking is not None:
            self._looking.abandon()
            self._looking = None
        if self.format.place == "file" and self.name_box.text().strip():
            self._looking = Job(
                partial(_is_there, self.target), self, name="target of an export", interval=0.0
            )
            self._looking.batch.connect(self._on_looked)
            self._looking.start(self._runner)

    @Slot(object)
    def _on_looked(self, found: list[bool]) -> None:
        self._looking = None
        self._show_replaces(found[-1])

    def _show_replaces(self, replaces: bool) -> None:
        self._replaces = replaces
        self.export_button.setText(self.tr("Replace the file") if replaces else self.tr("Export"))
        if self.format is _REPORT:
            self.export_button.setText(self.tr("Next…"))

    @Slot()
    def _browse(self) -> None:
        entry = self.format
        if entry.place == "folder":
            chosen = QFileDialog.getExistingDirectory(
                self, self.tr("Export into a folder"), str(self.target.parent)
            )
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self,
                self.tr("Export tags"),
                str(self.target),
                self.tr("{0} (*{1});;All files (*)").format(shown(entry.name), entry.suffix),
                options=QFileDialog.Option.DontConfirmOverwrite,  # the dialog's own button says it
            )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix or entry.place == "folder" else path.with_suffix(entry.suffix)
            self._targets[entry.key] = str(path)
            self.name_box.setText(str(path))

    @Slot()
    def _review(self) -> None:
        self.reject()
        self.review_wanted.emit()

    # Writing

    @Slot()
    def _export(self) -> None:
        if self._job is not None:
            return
        if self.format is _REPORT:
            ids = [item.id for item in self.items()]
            self.accept()
            self.report_wanted.emit(ids)
            return
        parted, options = self._parted(), self.options_box.options()
        self._left_out, self._failed, self._complete = [], False, False
        self._offered, self._missing = len(parted.kept), 0
        self._error.hide()
        self._asking(False)
        self.progress.setRange(0, max(1, len(parted.kept)))
        self.progress.setValue(0)
        self._left_out += parted.sentences
        records = partial(_records, parted, self._model_version, self._covers(), self._listing_notes())
        write: Callable[[Job], Iterator[Step | None]] = partial(
            _write, records, self.format, self.target, options
        )
        if self.format.place == "file" and not self._replaces:
            write = partial(_write_new, write, self.target)
        self._job = Job(write, self, name="export")
        self._job.batch.connect(self._on_steps)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    def _asking(self, asking: bool) -> None:
        """Let the person choose, or show how far the writing is."""
        for part in (self.format_box, self.scope_box, self.leave_out, self.options_box, self._name_row,
                     self._review_button):  # fmt: skip
            part.setEnabled(asking)
        self.export_button.setEnabled(asking)
        self.progress.setVisible(not asking)
        self.cancel_button.setText(self.tr("Cancel") if asking else self.tr("Stop"))

    @Slot(object)
    def _on_steps(self, steps: list[Step | None]) -> None:
        for step in steps:
            if step is None:  # the whole file is in its place
                self._complete = True
            else:
                self.progress.setValue(step.done)
                self._left_out += [step.left_out] if step.left_out else []
                self._missing += step.missing

    @Slot(object)
    def _on_failed(self, sentence: str) -> None:
        self._failed = True
        self._say(sentence)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._asking(True)
        if self._complete:
            self._show_done()
            return
        if not self._failed:
            self._say(self._stopped())
        self._look_for_target()

    def _stopped(self) -> str:
        if self.format.place == "file":
            return self.tr("Stopped. Nothing was written.")
        return self.tr("Stopped. What was written so far stays; export again to go on.")

    def _say(self, sentence: str) -> None:
        self._error.setText(shown(sentence))
        self._error.show()

    def error(self) -> str:
        """Why the last attempt failed; "" when it did not."""
        return "" if self._error.isHidden() else self._error.text()

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Close; what is being written is given up."""
        for job in (self._job, self._looking):
            if job is not None:
                job.abandon()
        self._job = self._looking = None
        super().reject()

    # The last page

    def _show_done(self) -> None:
        entry = self.format
        where = self.tr("files beside the photos") if entry.place == "beside" else str(self.target)
        words = self.tr("{0} in {1}").format(photo_count(self.totals.photos), where)
        if self._left_out:
            words = self.tr("{0} in {1}, except:").format(photo_count(self.totals.photos), where)
        self.done_text.setText(words)
        self.left_out_box.setPlainText("\n".join(map(shown, self._left_out)))
        nothing = 0 < self._offered <= self._missing
        self._show_outcome(nothing=nothing)
        self.show_page(done=True)  # before the box is shown: without a page around it, it would be a window
        self.left_out_box.setVisible(bool(self._left_out))
        self.done_text.setVisible(not nothing)  # "6 photos in ..., except:" all of them
        self.folder_button.setFocus()
        if entry.place != "beside" or not nothing:
            self.written.emit(self._shown_target())

    def _show_outcome(self, *, nothing: bool) -> None:
        """The last page's sign and title; `nothing`: not one photo came through, which is no success."""
        t = self._theme.tokens
        sign, colour = ("warning", t.medium) if nothing else ("check", t.high)
        self._done_sign.setPixmap(pixmap(sign, colour, 24, self.devicePixelRatioF()))
        self.done_title.setText(
            self.tr("No photo was written") if nothing else self.tr("The tags are written")
        )

    def show_page(self, *, done: bool) -> None:
        """Show the last page, which takes no more room than it needs, or the first one again."""
        layout = self.layout()
        assert layout is not None
        if done and self.done_page is None:
            self.done_page = self._make_done_page()
            layout.addWidget(self.done_page)
        self._asking_page.setVisible(not done)
        if self.done_page is not None:
            self.done_page.setVisible(done)
        if done:
            layout.activate()
            self.resize(self.width(), max(self.sizeHint().height(), layout.totalHeightForWidth(self.width())))

    def _shown_target(self) -> Path:
        if self.format.place == "beside":
            return self._home
        return self.target

    def left_out(self) -> list[str]:
        """What the last export left out, as sentences."""
        return list(self._left_out)

    def _make_done_page(self) -> QWidget:
        page = QWidget()
        column = layouts.column(on=page, margins=0, spacing=12)
        head = QHBoxLayout()
        head.addWidget(self._done_sign)
        head.addWidget(self.done_title, 1)
        column.addLayout(head)
        self.done_text.setWordWrap(True)
        self.done_text.setTextFormat(Qt.TextFormat.PlainText)
        self.done_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.done_text)
        self.left_out_box.setReadOnly(True)
        self.left_out_box.setAccessibleName(self.tr("What was left out"))
        column.addWidget(self.left_out_box, 1)
        column.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.folder_button.setProperty("role", "primary")
        self.folder_button.clicked.connect(self._show_in_folder)
        row = layouts.row(..., close, self.folder_button)
        column.addLayout(row)
        return page

    @Slot()
    def _show_in_folder(self) -> None:
        show_in_folder(self._shown_target())
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


def _no_check(target: Path) -> None:
    """Nothing is written here."""


def _no_steps(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    yield from ()


def _no_rows(records: Sequence[Record], options: Options) -> Table:
    return Table((), ())


# It is chosen here beside the others, and has a dialog of its own: pages are designed, not only written.
_REPORT = Format(
    key="report",
    name=say("export", "Report (PDF, PNG)"),
    about=say(
        "export",
        "Photos on pages, with captions, notes and your agency's name and logo, to hand over. The next "
        "step shows the pages.",
    ),
    place="beside",
    suffix="",
    check=_no_check,
    write=_no_steps,
    preview=_no_rows,
)


def _tagged(item: Item) -> bool:
    return item.tag is not None


def _reviewed(item: Item) -> bool:
    return item.decided


def _any(item: Item) -> bool:
    return True


# Cheap to ask of every photo; which of them have a row, the format itself knows.
_MAY_HAVE_ROWS: dict[str, Callable[[Item], bool]] = {
    "csv": _any,
    "xlsx": _any,
    "json": _any,
    "training-set": _reviewed,
}


def _records(
    parted: LeftOut, model_version: str, covers: Covers | None, listing_notes: Mapping[str, str]
) -> Sequence[Record]:
    """In a worker: ten thousand photos take a moment."""
    standing = None if covers is None else covers()
    if standing is not None and parted.gone:
        standing = covers_without(parted, standing)
    return records_of(parted.kept, model_version, standing, listing_notes)


def _is_there(target: Path, job: Job) -> Iterator[bool]:
    """In a worker: whether there is a file of that name."""
    yield _is_file(target)


def _is_file(target: Path) -> bool:
    return os.path.isfile(target)  # noqa: PTH113  (pathlib's raises for names that are too long)


def _write_new(
    write: Callable[[Job], Iterator[Step | None]], target: Path, job: Job
) -> Iterator[Step | None]:
    """In a worker: write, unless a file came there since the dialog looked, or before it could."""
    if _is_file(target):
        raise ExportError(say("export", "{0} is there already. Press again to replace it.").format(target))
    yield from write(job)


def _write(
    records: Callable[[], Sequence[Record]], entry: Format, target: Path, options: Options, job: Job
) -> Iterator[Step | None]:
    """In a worker: write the export step by step; None once all of it is in its place."""
    entry.check(target)
    if entry.place == "file" and target.exists() and is_photo(target):
        raise ExportError(
            say("export", "{0} is a photo, and would be lost. Give another name for the export.").format(
                target
            )
        )
    photos_to_write = records()
    yield from entry.write(photos_to_write, target, options)
    log.info("exported %d photos as %s to %s", len(photos_to_write), entry.key, target)
    yield None

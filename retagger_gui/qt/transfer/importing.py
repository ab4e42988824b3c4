"""Imports an exported table: choose it, read it in a job, show what would change, change it in one step."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QFileDialog, QWidget

from retagger_gui.core.decisions_import import Plan, plan, read
from retagger_gui.core.history import Aspect, AttributeAspect
from retagger_gui.core.language import say
from retagger_gui.core.session import Item
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.corrections import Corrections
from retagger_gui.qt.state.listing_edits import set_notes
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.transfer.import_dialog import ImportDialog


class Importing(QObject):
    """File > Import tags."""

    asked = Signal(object)  # the ImportDialog that shows what would change
    failed = Signal(object)  # the table cannot be read; the sentence is for the person

    def __init__(
        self,
        window: QWidget,
        photos: PhotoModel,
        corrections: Corrections,
        listings: Listings,
        *,
        runner: Runner,
        folder: Callable[[], str] = lambda: "",
    ) -> None:
        """Keep what an import needs.

        Args:
            window: parent of its dialogs.
            photos: the open photos.
            corrections: take the decisions, in one step.
            listings: the open listings, which take their notes.
            runner: where the table is read.
            folder: asked, when a table is to be chosen, where to look first; "" for wherever that was last.
        """
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._photos = photos
        self._corrections = corrections
        self._listings = listings
        self._runner = runner
        self._job: Job | None = None
        self._source = Path()
        self._dialog: ImportDialog | None = None

    @Slot()
    def choose(self) -> None:
        """Ask for a table and read it."""
        words = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import tags"), self._folder(), words)
        if chosen:
            self.take(Path(chosen))

    def take(self, source: Path) -> None:
        """Read a table, and show what it would change."""
        if self._job is not None:
            self._job.abandon()
        self._source = source
        items, labels = tuple(self._photos.session.items), self._photos.rooms.order
        notes = self._listings.notes()
        self._job = Job(partial(_planned, source, items, labels, notes), self, name="import")
        self._job.batch.connect(self._on_planned)
        self._job.failed.connect(self.failed)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    @Slot(object)
    def _on_planned(self, plans: list[Plan]) -> None:
        self._dialog = ImportDialog(plans[0], self._source.name, self._window)
        self._dialog.accepted.connect(self._accepted)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()
        self.asked.emit(self._dialog)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None

    @Slot()
    def _accepted(self) -> None:
        if self._dialog is not None:
            words = say("commands", "Import tags from {0}").format(self._source.name)
            plan = self._dialog.plan
            here = self._listings.comparison
            notes = {key: note for key, note in plan.listing_notes().items() if key in here}
            steps: list[QUndoCommand] = [set_notes(self._listings, notes, words)] if notes else []
            said: dict[Aspect, dict[int, Any]] = {}
            for number, marks in plan.attributes.items():
                for name, word in marks.items():
                    said.setdefault(AttributeAspect(name), {})[number] = word
            said |= {"decision": self._dialog.decisions(), "rating": plan.ratings(), "note": plan.notes()}
            self._corrections.take(said, words, steps)


def _planned(
    source: Path, items: Sequence[Item], labels: Sequence[str], notes: Mapping[str, str], job: Job
) -> Iterator[Plan]:
    """In a worker: read the table and compare it with the open photos."""
    yield plan(read(source), items, labels, notes)

"""Listings and rooms as Qt knows them: core's Comparison, kept in step with the photos and with the store."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot

from retagger_gui.core.compare import Comparison, ListingState, Spot, covers, listing_key
from retagger_gui.core.errors import StoreError
from retagger_gui.core.session import Item
from retagger_gui.core.store import Cover, ListingChange, ListingNote, Store
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.background.throttle import Throttle
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.indexes import Index
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.photo_model import PhotoModel

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Recalled:
    """What the store knows of some listings."""

    states: Mapping[str, ListingState]  # by listing
    covers: Sequence[tuple[str, Cover]]  # (listing, choice)
    notes: Mapping[str, str]  # by listing


class Listings(QObject):
    """The comparison behind every compare view, and its only mutator.

    Changes of the photos are taken in at once but announced once for many, when the main loop is idle; while no
    view shows listings, only when one asks for it (`tell`). What a person says comes through listing_edits.py, is
    announced at once, and is written to the store.

    Attributes:
        comparison: to read.
    """

    # set[Spot]: rooms of listings that have other photos now, or another one in front
    changed = Signal(object)
    arranged = Signal()  # listings came, have another name, order, subject, or are hidden or shown again
    noted = Signal(object)  # list of the listings that have another note now
    cleared = Signal()  # another folder is open
    problem = Signal(object)  # a sentence for the person: the store cannot be written

    def __init__(
        self,
        photos: PhotoModel,
        store: Store,
        decisions: DecisionLog,
        runner: Runner,
        parent: QObject | None = None,
        *,
        lookalikes: Lookalikes | None = None,
    ) -> None:
        super().__init__(parent)
        self.photos = photos
        self.comparison = Comparison()
        self._watched = True
        self._lookalikes = lookalikes  # knows how sharp photos are
        self._store = store
        self._runner = runner
        self._decisions = decisions
        self._dirty: set[Spot] = set()
        self._new: list[str] = []  # listings of which the store has not been asked yet
        self._arranged = False
        self._said: set[str] = set()  # listings that a person has said something of since they came
        self._noted_here: set[str] = set()  # likewise of those whose note a person has changed
        self._chosen_here: set[Spot] = set()
        self._by_path: dict[Path, tuple[str, Cover]] = {}  # remembered covers whose photo has not come yet
        self._by_print: dict[tuple[str, str], Cover] = {}
        self._asked: list[str] = []  # listings of which the store is being asked
        self._edits: list[tuple[set[str], Callable[[], bool]]] = []  # what waits for listings to be known
        self._job: Job | None = None
        self._throttle = Throttle()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_idle)
        if lookalikes is not None:
            lookalikes.measured.connect(self._on_measured)
        photos.rowsInserted.connect(self._rows_inserted)
        photos.rows_changed.connect(self._rows_changed)
        photos.modelReset.connect(self._reset)
        self._reset()

    # What views ask

    def ordered(self, listing: str, tag: str) -> list[int]:
        """A listing's photos of a room, the cover first."""
        return self.comparison.ordered(listing, tag, self.photos.item, self._sharpness)

    def covers(self) -> Callable[[], set[int]]:
        """A call that tells the photos that stand for a room of their listing, as things are now.

        It walks over all photos, and works on copies: run it in a worker.
        """
        measured = self._sharpness if self._lookalikes is None else self._lookalikes.snapshot()
        return partial(covers, self.photos.session.snapshot(), self.chosen(), measured)

    def _sharpness(self, item: Item) -> float | None:
        return None if self._lookalikes is None else self._lookalikes.sharpness(item)

    @property
    def watched(self) -> bool:
        """Whether a view shows listings."""
        return self._watched

    @Slot()
    def watch(self) -> None:
        """A view shows listings from now on: tell of changes, first of those that were only noted."""
        self._watched = True
        self.tell()

    @Slot()
    def unwatch(self) -> None:
        """No view shows listings: only note what changes."""
        self._watched = False

    def chosen(self) -> dict[Spot, int]:
        """(listing, tag) -> the photo that a person chose: a snapshot for an export."""
        return dict(self.comparison.all_chosen)

    def notes(self) -> dict[str, str]:
        """Listing -> what a person noted of it: a snapshot for an export."""
        return dict(self.comparison.notes)

    def note_of(self, item: Item) -> str:
        """What a person noted of a photo's listing; "" for nothing."""
        comparison = self.comparison  # without any note, ten thousand photos need no look at their paths
        return comparison.note(listing_key(item.photo)) if comparison.notes else ""

    def when_known(self, edit: Callable[[], bool]) -> bool:
        """Run an edit once the store was asked of all listings that are here: at once, nearly always.

        What it changes could else not be undone: nobody would know yet what was said before.

        Returns:
            what the edit says, or True where it has yet to run.
        """
        unknown = {*self._new, *self._asked}
        if not unknown:
            return edit()
        self._edits.append((unknown, edit))
        self._recall()
        return True

    # What the undo commands call

    def set_states(self, states: Mapping[str, ListingState]) -> bool:
        """Do what a person said of listings; it is stored at once. Whether anything changed."""
        changed = self.comparison.set_states(self._still_here(states))
        self._said.update(changed)
        if changed:
            memory = self.comparison.memory_key
            self._decisions.put([ListingChange(memory(key), states[key]) for key in changed])
            self._arranged = True
            self.tell()
        return bool(changed)

    def set_chosen(self, chosen: Mapping[Spot, int | None]) -> bool:
        """Do what a person said of the photos that stand for rooms; it is stored at once. Whether anything changed."""
        chosen = {spot: self._number_now(chosen[spot]) for spot in chosen if spot[0] in self.comparison}
        changed = self.comparison.set_chosen(chosen)
        self._chosen_here.update(changed)
        if changed:
            self._decisions.put([self._cover(spot, chosen[spot]) for spot in changed])
            self._dirty.update(changed)
            self.tell()
        return bool(changed)

    def set_notes(self, notes: Mapping[str, str]) -> bool:
        """Do what a person wrote of listings; it is stored at once. Whether anything changed."""
        changed = self.comparison.set_notes(self._still_here(notes))
        self._noted_here.update(changed)
        if changed:
            memory = self.comparison.memory_key
            self._decisions.put([ListingNote(memory(key), notes[key]) for key in changed])
            self.noted.emit(changed)
        return bool(changed)

    def _still_here(self, said: Mapping[str, T]) -> dict[str, T]:
        """Without listings that went when their folders were read anew: undoing is about those that are left."""
        return {key: what for key, what in said.items() if key in self.comparison}

    def _number_now(self, item_id: int | None) -> int | None:
        """The photo's number after its folder was read anew; None where it was not found again."""
        now = None if item_id is None else self.photos.session.number_now(item_id)
        return now if now is not None and now in self.photos.session else None

    def _cover(self, spot: Spot, item_id: int | None) -> Cover:
        folder = self.comparison.memory_key(spot[0])
        if item_id is None:
            return Cover(folder, spot[1], None)
        item = self.photos.item(item_id)
        return Cover(folder, spot[1], item.photo.path, item.fingerprint)

    @Slot(object)
    def _on_measured(self, items: Iterable[int]) -> None:
        """These photos have another sharpness now: covers may be others."""
        self._dirty.update(spot for item in items if (spot := self.comparison.spot(item)) is not None)
        self._soon()

    def flush(self) -> bool:
        """Return when all that was said is written."""
        return self._decisions.flush()

    def close(self) -> None:
        """Stop asking; called once, when the window closes, before the store is closed."""
        if self._job is not None:
            self._job.abandon()
            self._job = None

    @Slot()
    def _on_idle(self) -> None:
        if self._watched:
            self.tell()
        else:
            self._recall()

    @Slot()
    def tell(self) -> None:
        """Tell of changes now instead of at the next idle moment."""
        self.timer.stop()
        self._recall()
        arranged, self._arranged = self._arranged, False
        dirty, self._dirty = self._dirty, set()
        with self._throttle.measured():
            if arranged:
                self.arranged.emit()
            if dirty:
                self.changed.emit(dirty)

    # Following the photos

    def _soon(self) -> None:
        if not self.timer.isActive():
            self.timer.start(self._throttle.wait)

    @Slot()
    def _reset(self) -> None:
        self.comparison.clear()
        self._asked, self._edits = [], []
        for kept in (
            self._dirty, self._said, self._noted_here, self._chosen_here, self._new, self._by_path, self._by_print,
        ):  # fmt: skip
            kept.clear()
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self._take(self.photos.session.items)
        self.cleared.emit()

    @Slot(QModelIndex, int, int)
    def _rows_inserted(self, parent: Index, first: int, last: int) -> None:
        self._take(self.photos.session.items[first : last + 1])

    @Slot(object)
    def _rows_changed(self, rows: Sequence[int]) -> None:
        items = self.photos.session.items
        self._take([items[row] for row in rows])

    def _take(self, items: Sequence[Item]) -> None:
        put, dirty = self.comparison.put, self._dirty
        for item in items:
            now, before = put(item)
            dirty.add(now)
            if before is not None:
                dirty.add(before)
            if self._by_path or self._by_print:
                self._meet(item, now[0])
        if new := self.comparison.newcomers():
            self._new += new
            self._arranged = True
        if items:
            self._soon()

    # Remembering

    def _recall(self) -> None:
        """Ask the store of new listings, in a worker; one question at a time."""
        if not self._new or self._job is not None:
            return
        self._asked, self._new = self._new, []
        wanted = {self.comparison.memory_key(key): key for key in self._asked}
        self._job = Job(partial(self._recalled, wanted), self, name="listings", interval=0.0)
        self._job.batch.connect(self._on_recalled)
        self._job.failed.connect(self.problem)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    def _recalled(self, wanted: Mapping[str, str], job: Job) -> Iterator[_Recalled]:
        """In a worker; what was just said of the same listings is written first."""
        self._decisions.flush()
        try:
            states = self._store.listings(wanted)
            chosen = self._store.covers(wanted)
            notes = self._store.listing_notes(wanted)
        except StoreError:  # the decisions' own reading says so already
            return
        yield _Recalled(
            {wanted[folder]: state for folder, state in states.items()},
            [(wanted[cover.folder], cover) for cover in chosen],
            {wanted[folder]: note for folder, note in (notes | self._unwritten(wanted)).items()},
        )

    def _unwritten(self, wanted: Mapping[str, str]) -> dict[str, str]:
        """Notes that could not be written yet: they count as much as what the store knows."""
        unsaved = self._decisions.unsaved_listing_notes()
        return {folder: note for folder, note in unsaved.items() if folder in wanted}

    @Slot(object)
    def _on_recalled(self, results: list[_Recalled]) -> None:
        for result in results:
            fresh = {key: state for key, state in result.states.items() if key not in self._said}
            self._arranged = bool(self.comparison.set_states(fresh)) or self._arranged
            notes = {key: note for key, note in result.notes.items() if key not in self._noted_here}
            if noted := self.comparison.set_notes(notes):
                self.noted.emit(noted)
            for listing, cover in result.covers:
                self._recall_cover(listing, cover)
        self._soon()

    def _recall_cover(self, listing: str, cover: Cover) -> None:
        if (listing, cover.tag) in self._chosen_here or cover.path is None:
            return
        self._by_path[cover.path] = (listing, cover)
        if cover.fingerprint:
            self._by_print[(listing, cover.fingerprint)] = cover
        here = self.photos.session.id_of(cover.path)
        ids = [here] if here is not None else self.comparison.all_ids(listing)
        for item_id in ids:
            self._meet(self.photos.item(item_id), listing)

    def _meet(self, item: Item, listing: str) -> None:
        """Let a photo stand for a room again if it is the one that was remembered, by its place or content."""
        _, cover = self._by_path.get(item.photo.path, (listing, None))
        if cover is not None and item.fingerprint and cover.fingerprint not in ("", item.fingerprint):
            cover = None  # another photo of the same name
        if cover is None and item.fingerprint:
            cover = self._by_print.get((listing, item.fingerprint))
        if cover is None or (listing, cover.tag) in self._chosen_here:
            return
        if cover.path is not None and (cover.fingerprint == item.fingerprint or not cover.fingerprint):
            self._by_path.pop(cover.path, None)
            self._by_print.pop((listing, cover.fingerprint), None)
        self._dirty.update(self.comparison.set_chosen({(listing, cover.tag): item.id}))

    @Slot()
    def _on_finished(self) -> None:
        if self.sender() is self._job or self._job is None:
            self._job = None
            self._run_edits(set(self._asked))
            self._recall()

    def _run_edits(self, known: set[str]) -> None:
        """Run those that waited for these listings alone."""
        self._asked = []
        edits, self._edits = self._edits, []
        for unknown, edit in edits:
            if unknown <= known:
                edit()
            else:
                self._edits.append((unknown - known, edit))

"""Writes what a person says to the store, in order, in a thread of its own that retries until each write succeeds."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.history import Aspect, AttributeAspect
from retagger_gui.core.language import say
from retagger_gui.core.photos import Photo
from retagger_gui.core.store import (
    AttributeDecision,
    Change,
    ContentLearnt,
    ListingNote,
    PhotoCaption,
    PhotoChange,
    PhotoNote,
    PhotoRating,
    SeenMark,
    StoredDecision,
    Undone,
)
from retagger_gui.core.store.decisions import DecisionDatabase
from retagger_gui.qt.background import priority
from retagger_gui.qt.state.photo_model import PhotoModel

log = logging.getLogger(__name__)

FIRST_WAIT = 0.5  # seconds before a failed write is tried again; twice as long each time
LONGEST_WAIT = 15.0
_HURRIED_WAIT = 0.25  # while somebody waits for it: another folder is opened, or the window closes
_PATIENCE = 10.0  # seconds to wait for it then
_TO_READ = 2.0  # seconds to read photos that were decided unread, at the end
_AT_ONCE = 2_000  # changes written in one transaction
_UNEXPECTED = say("jobs", "What you decided could not be saved. The log file says more (Help > Open log).")


class DecisionLog(QObject):
    """What was said and is not in the store yet. Every method but `follow` may be called from any thread.

    A write that fails, as another program holds the store or its disk is full, is tried again until it succeeds,
    in the order in which things were said; closing the window tries once more.
    """

    # so many changes could not be written so far, and why; (0, "") once they all are
    unsaved = Signal(int, object)

    def __init__(self, database: DecisionDatabase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._photos: PhotoModel | None = None
        self._changed = threading.Condition()
        self._queue: deque[Change] = deque()
        self._taken = 0  # changes handed in so far
        self._done = 0  # of them, changes that are dealt with
        self._unread: deque[PhotoChange] = deque()  # written, of photos whose content nobody knew
        self._reason = ""  # why the last write failed; "" after one that succeeded
        self._waiters = 0  # those who wait for everything to be written
        self._closing = False
        self._gestures: frozenset[str] = frozenset()
        self._thread = threading.Thread(target=self._run, name="decisions", daemon=True)
        self._thread.start()

    @property
    def gestures(self) -> frozenset[str]:
        """The gestures on the photos that are open; they can still be undone."""
        return self._gestures

    def forget_gestures(self) -> None:
        """Other photos are open: nothing said so far can be undone any more."""
        self._gestures = frozenset()

    def follow(self, photos: PhotoModel) -> None:
        """Write every decision made on these photos from now on."""
        self._photos = photos
        photos.said.connect(self._on_said)
        photos.seen_changed.connect(self._on_seen)

    def put(self, changes: Sequence[Change]) -> None:
        """Write changes as soon as those before them are written; returns at once."""
        with self._changed:
            self._queue.extend(changes)
            self._taken += len(changes)
            self._changed.notify_all()

    def name(self, found: Sequence[tuple[Photo, str]]) -> None:
        """These photos were read: what was said of them before belongs to the content (photo, fingerprint)."""
        self.put([ContentLearnt(p.path, mark, p.size, p.mtime_ns) for p, mark in found if mark])

    @property
    def waiting(self) -> int:
        """Changes that are not written yet."""
        with self._changed:
            return len(self._queue)

    def unsaved_aspects(self) -> dict[Path, dict[Aspect, Any]]:
        """What was said last of each aspect of each file and is not written yet; None, 0 or "" for one taken back."""
        with self._changed:
            undone = {change.step for change in self._queue if isinstance(change, Undone)}
            found: dict[Path, dict[Aspect, Any]] = {}
            for change in self._queue:
                if not isinstance(change, PhotoChange) or change.step in undone:
                    continue
                if (said := _said_by(change)) is not None:
                    found.setdefault(change.path, {})[said[0]] = said[1]
            return found

    def unsaved_listing_notes(self) -> dict[str, str]:
        """The last note on each listing that is not written yet, by what it is remembered by."""
        with self._changed:
            return {change.folder: change.note for change in self._queue if isinstance(change, ListingNote)}

    @property
    def reason(self) -> str:
        """Why the last write failed, as a sentence; "" where it did not."""
        return self._reason

    def flush(self, seconds: float = _PATIENCE) -> bool:
        """Return when all that was said so far is written; False when that takes longer than so many seconds."""
        with self._changed:
            wanted = self._taken
        return self._wait(lambda: self._done >= wanted, seconds)

    def settle(self, seconds: float = _PATIENCE) -> bool:
        """The same, and what was said of photos that nobody had read yet belongs to their content."""
        return self._wait(lambda: not self._queue and not self._unread, seconds)

    def _wait(self, settled: Callable[[], bool], seconds: float) -> bool:
        with self._changed:
            self._waiters += 1
            self._changed.notify_all()
            try:
                return self._changed.wait_for(settled, seconds)
            finally:
                self._waiters -= 1

    def close(self, seconds: float = _PATIENCE) -> bool:
        """Write what is left, then stop; False when some of it could not be written in that time."""
        written = self.flush(seconds)
        if written:
            self.settle(_TO_READ)
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(seconds)
        if not written:
            log.error("%d changes were lost: %s", self.waiting, self._reason)
        return written

    @Slot(object)
    def _on_seen(self, ids: Sequence[int]) -> None:
        self.put([SeenMark(**self._file(item_id)) for item_id in ids])

    @Slot(object, object, str, bool)
    def _on_said(self, values: Mapping[int, Any], aspect: Aspect, step: str, undone: bool) -> None:
        """Write what one gesture changed; where it is undone, take it out again."""
        if undone:
            self.put([Undone(step)])
        else:
            self._gestures |= {step} - {""}
            self.put([_change(aspect, value, step=step, **self._file(i)) for i, value in values.items()])

    def _file(self, item_id: int) -> dict[str, Any]:
        """Which file something is said of, as a PhotoChange wants to know it."""
        assert self._photos is not None, "only connected by `follow`"
        item = self._photos.session.here_or_absent(item_id)
        photo = item.photo
        return {
            "path": photo.path,
            "fingerprint": item.fingerprint,
            "size": photo.size,
            "mtime_ns": photo.mtime_ns,
        }

    # In the thread

    def _run(self) -> None:
        priority.lower()
        wait = FIRST_WAIT
        while (changes := self._next()) is not None:
            if not changes:
                self._read_one()
            elif self._write(changes):
                wait = FIRST_WAIT
                continue
            self._pause(wait)
            wait = min(2 * wait, LONGEST_WAIT)

    def _next(self) -> list[Change] | None:
        """What is to be written now, without taking it out of the queue; nothing to read a photo; None at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._unread or self._closing)
            if self._closing:
                return None
            return [self._queue[index] for index in range(min(len(self._queue), _AT_ONCE))]

    def _write(self, changes: Sequence[Change]) -> bool:
        """Whether they are dealt with."""
        try:
            self._database.put(changes)
        except RetaggerError as error:
            log.warning("%d changes are not written yet: %s", len(changes), error)
            self._tell(str(error))
            return False
        except Exception:
            log.exception("a change cannot be written")
            if len(changes) > 1:  # the others must not suffer for it
                return self._write(changes[:1])
            self._tell(_UNEXPECTED)
        self._dealt_with(len(changes))
        return True

    def _read_one(self) -> None:
        """Learn the content of a photo decided before anybody read it: it may be moved before the model comes to it."""
        with self._changed:
            change = self._unread[0]
        try:
            mark = fingerprint(change.path)
            found = change.path.stat()
            if (found.st_size, found.st_mtime_ns) == (change.size, change.mtime_ns):
                self._database.put([ContentLearnt(change.path, mark, change.size, change.mtime_ns)])
        except (OSError, RetaggerError) as error:  # the tagging reads it, or the next scan
            log.info("%s: %s", change.path, error)
        with self._changed:
            self._unread.popleft()
            self._changed.notify_all()

    def _dealt_with(self, count: int) -> None:
        with self._changed:
            for _ in range(count):
                change = self._queue.popleft()
                if isinstance(change, PhotoChange) and not change.fingerprint and change.size > 0:
                    self._unread.append(change)
            self._done += count
            left, failed_before = len(self._queue), bool(self._reason)
            if not left:
                self._reason = ""
            self._changed.notify_all()
        if failed_before:
            self._emit(left)

    def _tell(self, reason: str) -> None:
        with self._changed:
            self._reason = reason
            left = len(self._queue)
        self._emit(left)

    def _emit(self, left: int) -> None:
        try:
            self.unsaved.emit(left, self._reason)
        except RuntimeError:  # Qt has deleted this object: the program is closing
            log.warning("%d changes are not written yet: %s", left, self._reason)

    def _pause(self, seconds: float) -> None:
        """Wait before the next attempt, not as long where somebody waits for it."""
        until = time.monotonic() + seconds
        with self._changed:
            while not self._closing and (left := until - time.monotonic()) > 0:
                if self._waiters:
                    self._changed.wait(min(left, _HURRIED_WAIT))
                    return
                self._changed.wait(left)


def _change(aspect: Aspect, value: Any, **about: Any) -> PhotoChange:
    """What is written of one aspect of one photo."""
    match aspect:
        case AttributeAspect(name):
            return AttributeDecision(attribute=name, value=value, **about)
        case "decision":
            return StoredDecision(label=value, **about)
        case "rating":
            return PhotoRating(rating=value, **about)
        case "note":
            return PhotoNote(note=value, **about)
        case "caption":
            return PhotoCaption(caption=value, **about)


def _said_by(change: PhotoChange) -> tuple[Aspect, Any] | None:
    """The same read back; None for what is no aspect."""
    match change:
        case AttributeDecision():
            return AttributeAspect(change.attribute), change.value
        case StoredDecision():
            return "decision", change.label
        case PhotoRating():
            return "rating", change.rating
        case PhotoNote():
            return "note", change.note
        case PhotoCaption():
            return "caption", change.caption
        case SeenMark():
            return None

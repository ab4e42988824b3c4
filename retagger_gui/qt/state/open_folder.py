"""Opens folders: scan, cards, tags and decisions, from disk or from memory, while the window stays free."""

import contextlib
import logging
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.classify import classify
from retagger_gui.core.errors import StoreError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo, scan
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.recognise import Recogniser
from retagger_gui.core.session import Decision
from retagger_gui.core.store import Store, StoredDecision
from retagger_gui.qt.background import priority
from retagger_gui.qt.background.jobs import Job, Runner, Writer
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.thumbnails import LONGEST, Thumbnails, encode

log = logging.getLogger(__name__)

_CHUNK = (
    256  # photos looked up in the store, and then taken in by the main thread, at a time: some milliseconds
)
_FIRST_CHUNK = (
    64  # fills a screen: the first cards come soon, and beside them the main thread shows the whole board
)
_SCAN_INTERVAL = 0.03  # seconds between two batches of cards at least
_SOON = 0.05  # seconds after which a smaller chunk is handed on
_WRITTEN = 32  # predictions written to the store at a time
_WINDOW = 10.0  # seconds over which the rate is measured
_PATIENCE = 3.0  # seconds that closing waits for workers


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the tagging has come.

    Attributes:
        done: photos that are tagged or could not be read.
        total: photos found so far.
        scanning: whether more may be found.
        rate: photos inferred a second over the last seconds; 0.0 while that is not known.
        seconds_left: at that rate; None while that is not known.
    """

    done: int
    total: int
    scanning: bool
    rate: float = 0.0
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """Photos from the scan, with what the store knows of them already."""

    known: Sequence[Known]
    engine: "_Engine | None" = None  # whose predictions these are


@dataclass(frozen=True, slots=True)
class _Tagged:
    """One prediction, and the label a person once decided for this photo."""

    prediction: Prediction
    label: str | None
    inferred: bool  # just now, rather than remembered


@dataclass(frozen=True, slots=True)
class _Trouble:
    """Something that went wrong on the way and did not end the job."""

    sentence: str
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class _Engine:
    """A model, and the name under which its predictions are remembered."""

    model: RoomModel
    name: str


@dataclass(slots=True)
class _Scan:
    """One scan under way."""

    paths: list[Path]
    fresh: bool  # what is open goes once this scan finds its first photo
    found: int = 0
    added: int = 0
    troubles: list[_Trouble] = field(default_factory=list)
    job: Job | None = None


class OpenFolder(QObject):
    """The folder on the board, from the drop to the last tag. Everything that takes time happens in jobs.

    Signals:
        opened(list): the board was emptied for these folders (list[Path]): clear the undo stack.
        roots_changed(list): all that is open (list[Path]), after each `open` and `add` that found photos.
        progress(object): a Progress, a few times a second while busy, and once at the end.
        busy_changed(bool): scanning or tagging has begun, or nothing is going on any more.
        finished(bool): nothing is going on any more; True when all photos found are tagged, False after a
            cancel or a failure.
        problem(str): a sentence for the person: an empty folder, one that cannot be read, a store that cannot
            be written.
        model_ready(object): the RoomModel that tags from now on.
        model_failed(str): why there is none; photos can still be opened and tagged by hand.
    """

    opened = Signal(object)
    roots_changed = Signal(object)
    progress = Signal(object)
    busy_changed = Signal(bool)
    finished = Signal(bool)
    problem = Signal(str)
    model_ready = Signal(object)
    model_failed = Signal(str)

    def __init__(
        self,
        photos: PhotoModel,
        thumbnails: Thumbnails,
        store: Store,
        model_path: Path,
        runner: Runner,
        *,
        load_model: Callable[[Path], RoomModel] = RoomModel,
        parent: QObject | None = None,
    ) -> None:
        """Wire the parts together; nothing is read before `load_model`, `open` or `add`.

        Args:
            photos: the model to fill.
            thumbnails: offered the pictures that the tagging makes.
            store: read in workers, written in writers of this object's own; its owner closes it.
            model_path: the model file to tag with.
            runner: where jobs run.
            load_model: how to load a model file, raising ModelError.
            parent: the owner.
        """
        super().__init__(parent)
        self._photos = photos
        self._thumbnails = thumbnails
        self._store = store
        self._model_path = model_path
        self._runner = runner
        self._load_file = load_model
        self._engine: _Engine | None = None
        self._loading: Job | None = None
        self._load_failed = False
        self._roots: list[Path] = []
        self._scan: _Scan | None = None
        self._waiting: list[list[Path]] = []
        self._tagging: Job | None = None
        self._pending: list[Photo] = []
        self._unasked = False  # whether the memory was not yet asked for some of them, with this model
        self._stopped = False
        self._was_busy = False
        self._touched: set[int] = set()
        self._told: set[str] = set()
        self._rate = _Rate()
        self._decision_writer = Writer(self)  # of its own: a decision never waits behind thumbnails
        self._cache_writer = Writer(self)
        self._decision_writer.failed.connect(self._on_write_failed)
        self._cache_writer.failed.connect(self._on_write_failed)
        photos.decisions_changed.connect(self._on_decided)

    @property
    def roots(self) -> list[Path]:
        """What is open: the folders and single photos given, in order."""
        return list(self._roots)

    @property
    def busy(self) -> bool:
        """Whether scanning or tagging is going on."""
        waits_for_model = self._loading is not None and bool(self._pending)
        return self._scan is not None or self._tagging is not None or waits_for_model

    @property
    def loading(self) -> bool:
        """Whether the model is being loaded."""
        return self._loading is not None

    @property
    def model(self) -> RoomModel | None:
        """The model that tags, or None while it is being loaded or cannot be."""
        return None if self._engine is None else self._engine.model

    @property
    def untagged(self) -> int:
        """How many photos still wait for a tag (after a cancel, `resume` goes on with them)."""
        return self._photos.session.unpredicted

    # What the window calls

    def load_model(self) -> None:
        """Begin to load the model, so that it is there when a folder is dropped."""
        if self._engine is None and self._loading is None:
            self._load(self._model_path)

    def set_model(self, path: Path) -> None:
        """Tag what is open anew with another model file; decisions stay.

        If it cannot be loaded, the former one stays in use.
        """
        if self._loading is not None:
            self._loading.abandon()
        self._stopped = False
        self._load(path)

    def open(self, paths: Iterable[Path]) -> None:
        """Open folders or photos anew. What is open now stays until the first new photo is found."""
        if self._scan is not None and self._scan.job is not None:
            self._scan.job.abandon()
        self._scan = None
        self._waiting.clear()
        self._told.clear()
        self._begin_scan(list(paths), fresh=True)

    def add(self, paths: Iterable[Path]) -> None:
        """Add folders or photos to what is open."""
        if self._scan is not None:
            self._stopped = False
            self._waiting.append(list(paths))
        else:
            self._begin_scan(list(paths), fresh=not self._roots)

    @Slot()
    def cancel(self) -> None:
        """Stop scanning and tagging; what is done stays done."""
        self._stopped = True
        self._waiting.clear()
        self._pending.clear()
        for job in (self._scan.job if self._scan else None, self._tagging):
            if job is not None:
                job.cancel()
        self._tell_busy()

    @Slot()
    def resume(self) -> None:
        """Tag what is still untagged, for instance after a cancel."""
        self._stopped = False
        self._load_failed = False
        if self._tagging is not None and self._tagging.cancelled():
            self._abandon_tagging()
        if self._tagging is None:
            self._pending = self._photos.session.without_prediction()
            self._unasked = True
        self._go_on()

    def flush(self) -> bool:
        """Return when every decision made so far is written; False when that takes unreasonably long."""
        return self._decision_writer.flush()

    def close(self) -> None:
        """Stop everything and write what is left; called once, when the window closes."""
        self._stopped = True
        self._pending.clear()
        self._waiting.clear()
        for job in (self._loading, self._scan.job if self._scan else None, self._tagging):
            if job is not None:
                job.abandon()
        self._loading, self._scan, self._tagging = None, None, None
        self._thumbnails.close()
        self._decision_writer.close()
        self._runner.wait(_PATIENCE)
        self._cache_writer.close()

    # The model

    def _load(self, path: Path) -> None:
        self._load_failed = False
        job = Job(partial(self._loaded, path), self, name="load model")
        self._loading = job
        job.batch.connect(self._on_model)
        job.failed.connect(self._on_model_failed)
        job.finished.connect(self._on_load_finished)
        job.start(self._runner)

    def _loaded(self, path: Path, job: Job) -> Iterator[_Engine]:
        """In a worker: the model, named by version and content, as retraining need not change the version."""
        priority.lower(heavy=True)  # and with this thread those that the engine starts
        model = self._load_file(path)
        content = ""
        with contextlib.suppress(OSError):
            content = fingerprint(path, path.stat().st_size)
        yield _Engine(model, f"{model.version} {content}")

    @Slot(object)
    def _on_model(self, engines: list[_Engine]) -> None:
        (engine,) = engines
        former, self._engine = self._engine, engine
        self._abandon_tagging()
        if former is not None or engine.model.labels != self._photos.labels:
            self._photos.set_labels(engine.model.labels)
        if not self._stopped:
            self._pending = self._photos.session.without_prediction()
            self._unasked = True
        self._rate = _Rate()
        self.model_ready.emit(engine.model)

    @Slot(str)
    def _on_model_failed(self, sentence: str) -> None:
        self._load_failed = self._engine is None
        if self._load_failed:
            self._pending.clear()
        self.model_failed.emit(sentence)

    @Slot()
    def _on_load_finished(self) -> None:
        self._loading = None
        self._go_on()

    # Scanning

    def _begin_scan(self, paths: list[Path], *, fresh: bool) -> None:
        self._stopped = False
        self._load_failed = False
        scan_now = _Scan(list(dict.fromkeys(path.absolute() for path in paths)), fresh)
        scan_now.job = Job(
            partial(self._found, scan_now.paths),
            self,
            name="scan",
            interval=_SCAN_INTERVAL,
            buffered=1,
        )
        self._scan = scan_now
        scan_now.job.batch.connect(self._on_found)
        scan_now.job.failed.connect(self._on_scan_failed)
        scan_now.job.finished.connect(self._on_scan_finished)
        self._tell_busy()
        scan_now.job.start(self._runner)

    def _found(self, paths: Sequence[Path], job: Job) -> Iterator[_Found | _Trouble]:
        """In a worker: the photos of the folders a chunk at a time, each with what the store knows of it."""
        self._decision_writer.flush()  # the same folder may be opened again right after a decision
        troubles: list[_Trouble] = []

        def on_problem(path: Path, sentence: str) -> None:
            troubles.append(_Trouble(sentence, path))

        photos = scan(paths, cancelled=job.cancelled, on_problem=on_problem)
        recogniser = Recogniser(self._store)
        for chunk in _chunks(photos):
            yield self._known(chunk, recogniser, troubles)
            yield from _drained(troubles)
        yield from _drained(troubles)

    def _known(self, photos: list[Photo], recogniser: Recogniser, troubles: list[_Trouble]) -> _Found:
        engine = self._engine
        try:
            if engine is None:
                return _Found(self._store.known(photos, None))
            return _Found(self._recognised(photos, engine, recogniser), engine)
        except StoreError as error:
            troubles.append(_Trouble(str(error)))
            return _Found(list(map(Known, photos)))

    def _recognised(
        self, photos: Sequence[Photo], engine: _Engine, recogniser: Recogniser
    ) -> Sequence[Known]:
        """All that is remembered of photos; of those that lie elsewhere now, their new place is remembered."""
        known, opened = recogniser.recognise(photos, engine.name)
        expected = len(engine.model.labels)
        moved = [p for one in opened if (p := _fitting(one, expected).prediction) is not None]
        if moved:
            self._cache_writer.submit(partial(self._store.put_predictions, moved, engine.name))
        return [_fitting(one, expected) for one in known]

    @Slot(object)
    def _on_found(self, results: list[_Found | _Trouble]) -> None:
        scan_now = self._scan
        if scan_now is None:
            return
        for result in results:
            if isinstance(result, _Trouble):
                scan_now.troubles.append(result)
            else:
                self._take_found(scan_now, result)
        self._tell_progress()
        self._go_on()

    def _take_found(self, scan_now: _Scan, found: _Found) -> None:
        if scan_now.fresh:
            self._swap(scan_now)
        elif not scan_now.found:
            self._join_roots(scan_now)
        scan_now.found += len(found.known)
        known = found.known
        if found.engine not in (None, self._engine):  # another model came meanwhile
            known = [one._replace(prediction=None) for one in known]
        first = self._photos.session.next_id
        ids = self._photos.add_known(known)
        scan_now.added += len(ids)
        if len(ids) < len(known):
            self._catch_up(known, first)
        if not self._stopped:
            new = self._photos.session.items_of(ids)
            self._unasked = (self._unasked and bool(self._pending)) or found.engine is not self._engine
            self._pending += [item.photo for item in new if item.predicted is None and not item.error]

    def _catch_up(self, known: Sequence[Known], first: int) -> None:
        """Photos that were here before the number `first`: by now the store may know more of them."""
        id_of = self._photos.session.id_of
        self._photos.set_predictions(
            one.prediction
            for one in known
            if one.prediction is not None and (here := id_of(one.photo.path)) is not None and here < first
        )

    def _swap(self, scan_now: _Scan) -> None:
        """Take away what was open: the new folder has shown its first photos."""
        self._abandon_tagging()
        self._pending.clear()
        self._touched.clear()
        self._rate = _Rate()
        self._roots.clear()
        self._photos.reset()
        scan_now.fresh = False
        self.opened.emit(list(scan_now.paths))
        self._join_roots(scan_now)

    def _join_roots(self, scan_now: _Scan) -> None:
        self._roots += [path for path in scan_now.paths if path not in self._roots]
        self.roots_changed.emit(self.roots)

    def _restore(self, ids: dict[Path, int], labels: dict[Path, str]) -> None:
        """Apply stored decisions to photos, except where the person has spoken since the opening."""
        decisions = {
            ids[path]: Decision(label)
            for path, label in labels.items()
            if path in ids and ids[path] not in self._touched
        }
        if decisions:
            self._photos.restore_decisions(decisions)

    @Slot(str)
    def _on_scan_failed(self, sentence: str) -> None:
        if self._scan is not None:
            self._scan.troubles.append(_Trouble(sentence))

    @Slot()
    def _on_scan_finished(self) -> None:
        done, self._scan = self._scan, None
        if done is not None:
            self._report(done)
        if self._waiting and not self._stopped:
            self._begin_scan(self._waiting.pop(0), fresh=not self._roots)
        self._go_on()

    def _report(self, done: _Scan) -> None:
        for sentence in self._sentences(done.troubles):
            self._tell(sentence)
        if self._stopped or done.troubles:
            return
        where = self.tr("what you chose")
        if len(done.paths) == 1:
            where = done.paths[0].name or str(done.paths[0])
        if not done.found:
            self._tell(self.tr("There is no photo in {0}.").format(where))
        elif not done.added:
            self._tell(self.tr("All photos in {0} are on the board already.").format(where))

    def _sentences(self, troubles: Sequence[_Trouble]) -> list[str]:
        """What went wrong in the scan: the first unreadable folder by name, the others by number."""
        general = list(dict.fromkeys(trouble.sentence for trouble in troubles if trouble.path is None))
        at_paths = [trouble for trouble in troubles if trouble.path is not None]
        if not at_paths:
            return general
        first = f"{at_paths[0].path}: {at_paths[0].sentence}"
        more = len(at_paths) - 1
        if more == 1:
            first += " " + self.tr("One more could not be read either.")
        elif more:
            first += " " + self.tr("{0:,} more could not be read either.").format(more)
        return [first, *general]

    # Tagging

    def _go_on(self) -> None:
        """Start what can be started now; say so when nothing is left to do."""
        if self._pending and self._engine is None and self._loading is None and not self._load_failed:
            self._load(self._model_path)
        if self._pending and self._engine is not None and self._tagging is None and self._loading is None:
            self._begin_tagging(self._engine)
        self._tell_busy()

    def _begin_tagging(self, engine: _Engine) -> None:
        """Tag all photos found so far; those found meanwhile come in the next round."""
        photos, self._pending = self._pending, []
        unasked, self._unasked = self._unasked, False
        work = partial(self._tagged, photos, engine, unasked)
        self._tagging = Job(work, self, name="tag", buffered=_CHUNK)
        self._tagging.batch.connect(self._on_tagged)
        self._tagging.failed.connect(self._on_tagging_failed)
        self._tagging.finished.connect(self._on_tagging_finished)
        self._tagging.start(self._runner)

    def _tagged(
        self, photos: Sequence[Photo], engine: _Engine, unasked: bool, job: Job
    ) -> Iterator[_Tagged | _Trouble]:
        """In a worker: first what is remembered, if the scan could not ask for it, then the rest by the model."""
        priority.lower(heavy=True)
        if unasked:
            photos = yield from self._remembered(photos, engine)
        yield from self._inferred(photos, engine, job)

    def _remembered(
        self, photos: Sequence[Photo], engine: _Engine
    ) -> Generator[_Tagged | _Trouble, None, list[Photo]]:
        """The tags that are remembered, a chunk at a time; returns the other photos."""
        rest: list[Photo] = []
        recogniser = Recogniser(self._store)
        for start in range(0, len(photos), _CHUNK):
            chunk = photos[start : start + _CHUNK]
            try:
                known = self._recognised(chunk, engine, recogniser)
            except StoreError as error:
                rest += chunk
                yield _Trouble(str(error))
                continue
            for one in known:
                if one.prediction is None:
                    rest.append(one.photo)
                else:
                    yield _Tagged(one.prediction, one.label, inferred=False)
        return rest

    def _inferred(self, photos: Sequence[Photo], engine: _Engine, job: Job) -> Iterator[_Tagged | _Trouble]:
        from_memory: set[Path] = set()

        def cached(photo: Photo, mark: str) -> Prediction | None:
            known = None
            with contextlib.suppress(StoreError):
                known = self._store.prediction(photo, mark, engine.name)
            if known is None or len(known.probabilities) != len(engine.model.labels):
                return None
            from_memory.add(photo.path)
            return known

        keep = _Keep(self._cache_writer, self._store, engine.name)
        predictions = classify(
            photos,
            engine.model,
            workers=priority.helpers(),
            thumbnail=LONGEST,
            cached=cached,
            through=self._thumbnails.decoded.for_model,
            cancelled=job.cancelled,
            first=1,
            initializer=partial(priority.lower, heavy=True),
        )
        with contextlib.closing(predictions), contextlib.closing(keep):
            for prediction in predictions:
                keep.add(prediction)
                inferred = prediction.photo.path not in from_memory
                yield from self._with_decision(prediction, inferred=inferred)

    def _with_decision(self, prediction: Prediction, *, inferred: bool) -> Iterator[_Tagged | _Trouble]:
        path = prediction.photo.path
        try:
            label = self._store.decisions([(path, prediction.fingerprint)]).get(path)
        except StoreError as error:
            label = None
            yield _Trouble(str(error))
        yield _Tagged(prediction, label, inferred)

    @Slot(object)
    def _on_tagged(self, results: list[_Tagged | _Trouble]) -> None:
        tagged = [result for result in results if isinstance(result, _Tagged)]
        for result in results:
            if isinstance(result, _Trouble):
                self._tell(result.sentence)
        ids = self._ids(tagged)
        nameless = {item_id for item_id in ids.values() if not self._photos.item(item_id).fingerprint}
        self._photos.set_predictions(result.prediction for result in tagged)
        self._restore(ids, {r.prediction.photo.path: r.label for r in tagged if r.label is not None})
        self._name_decisions(nameless)
        self._thumbnails.offer(
            {
                item_id: result.prediction.thumbnail
                for result in tagged
                if (item_id := ids.get(result.prediction.photo.path)) is not None
                and result.prediction.thumbnail is not None
            }
        )
        self._rate.add(sum(result.inferred for result in tagged))
        self._tell_progress()

    def _ids(self, tagged: Iterable[_Tagged]) -> dict[Path, int]:
        paths = (result.prediction.photo.path for result in tagged)
        ids = {path: self._photos.session.id_of(path) for path in paths}
        return {path: item_id for path, item_id in ids.items() if item_id is not None}

    def _name_decisions(self, nameless: Iterable[int]) -> None:
        """Write decisions made before the content was known once more, now that it has a fingerprint."""
        late = {
            item_id: item.decision
            for item_id in nameless
            if (item := self._photos.item(item_id)).fingerprint and (item.decided or item_id in self._touched)
        }
        if late:
            self._write(late)

    def _abandon_tagging(self) -> None:
        if self._tagging is not None:
            self._tagging.abandon()
            self._tagging = None

    @Slot(str)
    def _on_tagging_failed(self, sentence: str) -> None:
        self._stopped = True
        self._pending.clear()
        self._tell(sentence)

    @Slot()
    def _on_tagging_finished(self) -> None:
        self._tagging = None
        self._go_on()

    # Decisions

    @Slot(object)
    def _on_decided(self, decisions: dict[int, Decision | None]) -> None:
        self._touched.update(decisions)
        self._write(decisions)

    def _write(self, decisions: dict[int, Decision | None]) -> None:
        words = [
            StoredDecision(item.photo.path, item.fingerprint, decision.label if decision else None)
            for item_id, decision in decisions.items()
            for item in (self._photos.item(item_id),)
        ]
        self._decision_writer.submit(partial(self._store.put_decisions, words))

    @Slot(str)
    def _on_write_failed(self, sentence: str) -> None:
        self._tell(sentence)

    # Telling the window

    def _tell_busy(self) -> None:
        if self.busy == self._was_busy:
            return
        self._was_busy = self.busy
        decoded = self._thumbnails.decoded
        if self._was_busy:
            decoded.open()
        else:
            decoded.close()
        self.busy_changed.emit(self._was_busy)
        if not self._was_busy:
            self._tell_progress()
            self.finished.emit(self.untagged == 0)

    def _tell_progress(self) -> None:
        total = len(self._photos.session)
        rate = self._rate.value()
        scanning = self._scan is not None
        left = self.untagged / rate if rate and not scanning else None
        self.progress.emit(Progress(total - self.untagged, total, scanning, rate, left))

    def _tell(self, sentence: str) -> None:
        """Each sentence once for what is open: a full disk would say the same at every photo."""
        if sentence not in self._told:
            self._told.add(sentence)
            self.problem.emit(sentence)


class _Keep:
    """Hands predictions and thumbnails to the writer a few at a time; what is left when it is closed, too."""

    def __init__(self, writer: Writer, store: Store, engine: str) -> None:
        self._writer = writer
        self._store = store
        self._engine = engine
        self._held: list[Prediction] = []

    def add(self, prediction: Prediction) -> None:
        self._held.append(prediction)
        if len(self._held) >= _WRITTEN:
            self.close()

    def close(self) -> None:
        held, self._held = self._held, []
        if held:
            self._writer.submit(partial(_write_results, self._store, held, self._engine))


def _write_results(store: Store, predictions: Sequence[Prediction], engine: str) -> None:
    """In the writer: encoding costs as much as writing, and neither should hold up the model."""
    store.put_predictions(predictions, engine)
    store.put_thumbnails(
        {p.fingerprint: encode(p.thumbnail) for p in predictions if p.thumbnail is not None and p.fingerprint}
    )


class _Rate:
    """Photos a second over the last seconds."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def add(self, photos: int) -> None:
        if photos:
            self._marks.append((time.monotonic(), photos))

    def value(self) -> float:
        """0.0 while there is too little to go by."""
        now = time.monotonic()
        while self._marks and self._marks[0][0] < now - _WINDOW:
            self._marks.popleft()
        if len(self._marks) < 2:
            return 0.0
        # The first mark only says when counting began: its photos were worked on before it.
        seconds = self._marks[-1][0] - self._marks[0][0]
        photos = sum(count for _, count in islice(self._marks, 1, None))
        return photos / seconds if seconds > 0 else 0.0


def _fitting(known: Known, labels: int) -> Known:
    """Without a prediction for other labels than the model has: its file was replaced under the same name."""
    if known.prediction is None or len(known.prediction.probabilities) == labels:
        return known
    return known._replace(prediction=None)


def _chunks(photos: Iterable[Photo]) -> Iterator[list[Photo]]:
    """A few photos at a time: as many as come within a moment, so that a slow drive shows what it has."""
    chunk: list[Photo] = []
    full = _FIRST_CHUNK
    since = time.monotonic()
    for photo in photos:
        chunk.append(photo)
        if len(chunk) >= full or time.monotonic() - since > _SOON:
            yield chunk
            chunk, full = [], _CHUNK
            since = time.monotonic()
    if chunk:
        yield chunk


def _drained(troubles: list[_Trouble]) -> Iterator[Any]:
    while troubles:
        yield troubles.pop(0)

"""Tags photos in the background: first from earlier predictions, the others by the model."""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.classify import Predictor, classify
from retagger_gui.core.decode_once import DecodeOnce
from retagger_gui.core.errors import StoreError
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.store import Store
from retagger_gui.qt.background import priority
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.model_loading import LoadedModel
from retagger_gui.qt.state.prediction_cache import PredictionCache
from retagger_gui.qt.state.scanning import CHUNK, Trouble
from retagger_gui.qt.state.thumbnails import LONGEST

TaggingWith = Callable[[RoomModel, int, Callable[[], bool]], AbstractContextManager[Predictor]]
"""In a worker: what tags, of a model, the number of photos, and whether that was cancelled meanwhile."""


def the_model_itself(
    model: RoomModel, expected: int, cancelled: Callable[[], bool]
) -> AbstractContextManager[Predictor]:
    """A TaggingWith that tries no other engines."""
    return nullcontext(model)


@dataclass(slots=True)
class Backlog:
    """Photos that wait to be tagged."""

    photos: list[Photo] = field(default_factory=list)  # in the order found
    looked_up: bool = True  # whether the store was asked for all of them, with the model in use

    def replace(self, photos: Iterable[Photo]) -> None:
        """These and no others wait, and the store was not asked yet."""
        self.photos = list(photos)
        self.looked_up = False

    def add(self, photos: Iterable[Photo], *, looked_up: bool) -> None:
        """These wait, too."""
        self.looked_up = looked_up and (self.looked_up or not self.photos)
        self.photos += photos

    def clear(self) -> None:
        """Nothing waits."""
        self.photos.clear()

    def take(self) -> "Backlog":
        """All that waits, which then waits no longer."""
        taken = Backlog(self.photos, self.looked_up)
        self.photos, self.looked_up = [], True
        return taken


class Tagging(QObject):
    """The photos that wait, and the job that tags those that waited when it began."""

    # list[Known], each with its prediction, a few times a second; and how many of them the model found just now
    tagged = Signal(object, int)
    problem = Signal(object)  # a sentence for the person: the store cannot be read
    failed = Signal(object)  # the model failed; `finished` follows
    finished = Signal()  # all photos that waited at the beginning are tagged, or it was cancelled

    def __init__(
        self,
        store: Store,
        cache: PredictionCache,
        decoded: DecodeOnce,
        runner: Runner,
        *,
        gestures: Callable[[], Collection[str]],
        tagging_with: TaggingWith = the_model_itself,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is tagged before `begin`.

        Args:
            store: read in workers.
            cache: of what models found earlier.
            decoded: photos that were decoded for their cards.
            gestures: tells, in a worker, those made since the photos came: they are known already, and may be undone.
            tagging_with: what tags, of a model.
        """
        super().__init__(parent)
        self._gestures = gestures
        self.backlog = Backlog()
        self._store = store
        self._cache = cache
        self._decoded = decoded
        self._runner = runner
        self._tagging_with = tagging_with
        self._from_memory: set[Path] = set()  # photos of this job that the model need not look at
        self._job: Job | None = None

    @property
    def active(self) -> bool:
        """Whether photos are being tagged."""
        return self._job is not None

    def begin(self, loaded: LoadedModel) -> None:
        """Tag all photos that wait now; those that come meanwhile wait for the next time."""
        waiting = self.backlog.take()
        self._from_memory = set()
        work = partial(self._results, waiting.photos, loaded, waiting.looked_up)
        self._job = Job(work, self, name="tag", buffered=CHUNK)
        self._job.batch.connect(self._on_batch)
        self._job.failed.connect(self.failed)
        self._job.finished.connect(self._on_finished)
        self._job.start(self._runner)

    def cancel(self) -> None:
        """Stop soon; what has been found is still reported, and nothing waits any more."""
        self.backlog.clear()
        if self._job is not None:
            self._job.cancel()

    def drop(self) -> None:
        """Stop at once; nothing more is heard of it. What waits goes on waiting."""
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def drop_cancelled(self) -> None:
        """Hear no more of a job that was asked to stop and has not yet."""
        if self._job is not None and self._job.cancelled():
            self.drop()

    # In a worker

    def _results(
        self, photos: Sequence[Photo], loaded: LoadedModel, looked_up: bool, job: Job
    ) -> Iterator[Known | Trouble]:
        priority.lower(heavy=True)
        if not looked_up:
            photos = yield from self._remembered(photos, loaded)
        yield from self._inferred(photos, loaded, job)

    def _remembered(
        self, photos: Sequence[Photo], loaded: LoadedModel
    ) -> Generator[Known | Trouble, None, list[Photo]]:
        """The tags that are remembered, a chunk at a time; returns the other photos."""
        rest: list[Photo] = []
        recogniser = self._cache.recogniser()
        for start in range(0, len(photos), CHUNK):
            chunk = photos[start : start + CHUNK]
            try:
                known = self._cache.known(chunk, loaded, recogniser)
            except StoreError as error:
                rest += chunk
                yield Trouble(str(error))
                continue
            for one in known:
                if one.prediction is None:
                    rest.append(one.photo)
                else:
                    self._from_memory.add(one.photo.path)
                    yield from self._with_annotations(one)
        return rest

    def _inferred(self, photos: Sequence[Photo], loaded: LoadedModel, job: Job) -> Iterator[Known | Trouble]:
        with self._tagging_with(loaded.model, len(photos), job.cancelled) as tagger:
            yield from self._inferred_by(tagger, photos, loaded, job)

    def _inferred_by(
        self, tagger: Predictor, photos: Sequence[Photo], loaded: LoadedModel, job: Job
    ) -> Iterator[Known | Trouble]:
        def cached(photo: Photo, mark: str) -> Prediction | None:
            found = self._cache.of_content(photo, mark, loaded)
            if found is not None:
                self._from_memory.add(photo.path)
            return found

        predictions = classify(
            photos,
            tagger,
            workers=priority.helpers(),
            thumbnail=LONGEST,
            cached=cached,
            through=self._decoded.for_model,
            cancelled=job.cancelled,
            first=1 if tagger.batch == loaded.model.batch else None,  # a trial needs its photos all at once
            embedding=loaded.model.embedding > 0,
            initializer=partial(priority.lower, heavy=True),
        )
        with closing(predictions), self._cache.keeping(loaded) as kept:
            for prediction in predictions:
                kept.add(prediction)
                one = Known(prediction.photo, prediction.fingerprint, prediction, None)
                yield from self._with_annotations(one)

    def _with_annotations(self, one: Known) -> Iterator[Known | Trouble]:
        """A photo with what was said of it, if that has yet to be asked for."""
        gestures = self._gestures()
        if one.annotations is None or gestures:
            try:
                (said,) = self._store.annotations([(one.photo, one.fingerprint)], gestures)
                one = one._replace(annotations=said)
            except StoreError as error:
                yield Trouble(str(error))
        yield one

    # On the main thread

    @Slot(object)
    def _on_batch(self, results: list[Known | Trouble]) -> None:
        for result in results:
            if isinstance(result, Trouble):
                self.problem.emit(result.sentence)
        tagged = [result for result in results if isinstance(result, Known)]
        self.tagged.emit(tagged, sum(one.photo.path not in self._from_memory for one in tagged))

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self.finished.emit()

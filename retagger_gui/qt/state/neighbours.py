"""Ranks the photos of the session by likeness to some of them, in a worker."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.errors import StoreError
from retagger_gui.core.neighbours import Neighbour, Neighbourhood
from retagger_gui.core.session import Item
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.model_loading import LoadedModel
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.prediction_cache import PredictionCache

Purpose = Literal["look", "offer"]  # a person wants to see them; or they may be offered after a correction
_Stamp = tuple[
    str, int
]  # the model, and a hash of the session's photos, their contents, and which of them it has seen


@dataclass(frozen=True, slots=True)
class Ranking:
    """The photos of a session by how near they are to some of them."""

    of: tuple[int, ...]  # numbers of the photos that were asked for
    neighbours: tuple[Neighbour, ...]  # all others, the nearest first
    undescribed: (
        int  # how many photos the model has not described, as they are not tagged yet or cannot be read
    )
    problem: str = ""  # why nothing could be found, as a sentence; "" otherwise


@dataclass(frozen=True, slots=True)
class _Question:
    purpose: Purpose
    ids: tuple[int, ...]
    least: float
    items: Sequence[Item]  # the whole session
    loaded: LoadedModel


@dataclass(frozen=True, slots=True)
class _Found:
    purpose: Purpose
    ranking: Ranking
    stamp: _Stamp
    neighbourhood: Neighbourhood | None  # None where it could not be read


class Neighbours(QObject):
    """Ranks photos by the embeddings that the tagging left in the store; they are read when first asked for."""

    found = Signal(str, object)  # what for, and the Ranking of the last photos asked for

    def __init__(
        self,
        photos: PhotoModel,
        cache: PredictionCache,
        model: Callable[[], LoadedModel | None],
        runner: Runner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._cache = cache
        self._model = model
        self._runner = runner
        self._jobs: dict[str, Job] = {}
        self._kept: tuple[_Stamp, Neighbourhood] | None = None
        photos.modelReset.connect(self.clear)

    @property
    def available(self) -> bool:
        """Whether the model in use describes photos."""
        loaded = self._model()
        return loaded is not None and loaded.model.embedding > 0

    def find(self, ids: Sequence[int], purpose: Purpose = "look", *, least: float = -1.0) -> bool:
        """Rank the session's photos by how near they are to these; `found` tells. False where no model describes any.

        Args:
            ids: the photos' numbers.
            purpose: an earlier question for the same purpose is no longer answered.
            least: similarity from which photos count.
        """
        loaded = self._model()
        if loaded is None or not loaded.model.embedding:
            return False
        if (former := self._jobs.pop(purpose, None)) is not None:
            former.abandon()
        asked = _Question(purpose, tuple(ids), least, self._photos.session.snapshot(), loaded)
        job = Job(partial(self._ranked, asked), self, name="neighbours")
        self._jobs[purpose] = job
        job.batch.connect(self._on_found)
        job.start(self._runner)
        return True

    @Slot()
    def clear(self) -> None:
        """Forget everything: another folder is open, or another model in use."""
        for job in self._jobs.values():
            job.abandon()
        self._jobs.clear()
        self._kept = None

    # In a worker

    def _ranked(self, asked: _Question, job: Job) -> Iterator[_Found]:
        items, loaded = asked.items, asked.loaded
        seen = tuple([(item.id, item.fingerprint, item.predicted is not None) for item in items])
        stamp = (loaded.name, hash(seen))
        kept = self._kept  # both at once: the main thread may change it
        if kept is not None and kept[0] == stamp:
            neighbourhood = kept[1]
        else:
            try:
                neighbourhood = Neighbourhood(self._cache.embeddings(items, loaded))
            except StoreError as error:
                ranking = Ranking(asked.ids, (), len(items), str(error))
                yield _Found(asked.purpose, ranking, stamp, None)
                return
        nearest = tuple(neighbourhood.nearest(asked.ids, least=asked.least))
        ranking = Ranking(asked.ids, nearest, len(items) - len(neighbourhood))
        yield _Found(asked.purpose, ranking, stamp, neighbourhood)

    # On the main thread

    @Slot(object)
    def _on_found(self, results: list[_Found]) -> None:
        for result in results:
            self._jobs.pop(result.purpose, None)
            if result.neighbourhood is not None:
                self._kept = (result.stamp, result.neighbourhood)
            self.found.emit(result.purpose, result.ranking)

"""From photos to predictions: decoding overlaps inference, order is kept, memory stays bounded."""

import io
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, Protocol

import numpy as np

from retagger_gui.core.decoding import decode
from retagger_gui.core.duplicates import MEASURED, sharpness_of_pixels
from retagger_gui.core.engines.engine import Answers, CancelledError
from retagger_gui.core.errors import PhotoError
from retagger_gui.core.fingerprint import fingerprint_of
from retagger_gui.core.images import Decoded, Pixels, explained
from retagger_gui.core.model import usable_cores
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.second_look import Looker, run_of

_AT_ONCE = 8 * 1024 * 1024  # bytes up to which a file is read at once; a phone's photo has less
_AHEAD = 8  # photos of a batch that are decoded ahead; of a larger one, others are held as they come
_HELD = 8  # batches of finished photos that may wait behind one that has yet to go through the model


class Predictor(Looker, Protocol):
    """What classify needs of a model; RoomModel is one."""

    @property
    def batch(self) -> int:
        """Photos that go through the network at once."""


Cached = Callable[[Photo, str], Prediction | None]
Decode = Callable[[Path, str, Callable[[], Decoded]], Decoded]


def classify(
    photos: Iterable[Photo],
    model: Predictor,
    *,
    workers: int | None = None,
    thumbnail: int | None = None,
    cached: Cached | None = None,
    through: Decode | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    first: int | None = None,
    embedding: bool = False,
    sharpness: bool = False,
    initializer: Callable[[], object] | None = None,
) -> Generator[Prediction, None, None]:
    """Yield exactly one prediction for each photo, in the order of the photos.

    Photos are taken from the iterable a few batches ahead, decoded in threads, and put through the model in
    the thread that asks for the next prediction; one of which the model is unsure goes through it again with the
    next ones, mirrored (core/second_look.py). A photo that cannot be read becomes a prediction with an
    error. Closing the generator stops everything: at most one photo a worker is still decoded to its end.

    Args:
        photos: what to look at; may be a generator, and longer than memory.
        model: a RoomModel.
        workers: threads that decode; None for one a core.
        thumbnail: longest side in pixels of the thumbnails to make, or None for none.
        cached: asked with each photo and its fingerprint before it is decoded; a prediction that it returns
            is passed on as it is. Called from the threads that decode.
        through: decodes a photo, given its path, its fingerprint and a call that does it: whoever decodes photos
            for another purpose as well shares them here (DecodeOnce.for_model). Called from the threads that decode.
        cancelled: asked after each photo; once it says True the generator ends early.
        first: photos that go through the model in the first run, where somebody waits for the first prediction;
            None for as many as in any other.
        embedding: whether predictions are to have the model's embedding, which takes 4 kB each.
        sharpness: whether they are to say how sharp the photo is; not to be combined with `thumbnail` or `through`.
        initializer: called once in each thread that decodes, before its first photo; for instance to lower the
            thread's priority. It must not raise.

    Raises:
        ModelError: the model failed.
    """
    workers = workers or usable_cores()
    if sharpness:
        prepare = partial(_prepare, cached=cached, thumbnail=MEASURED, grey=True)
    else:
        prepare = partial(_prepare, cached=cached, thumbnail=thumbnail, through=through)
    pool = ThreadPoolExecutor(workers, thread_name_prefix="decode", initializer=initializer)
    try:
        prepared = _in_order(pool, prepare, photos, ahead=2 * min(model.batch, _AHEAD) + workers)
        yield from _in_batches(prepared, _Line(model, embedding=embedding), cancelled, first or model.batch)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@dataclass(slots=True)
class _Prepared:
    """A photo that a worker is done with; `pixels` is None where it needs no model."""

    prediction: Prediction
    pixels: Pixels | None = None
    first: Answers | None = None  # what the model said, where a second look is still to come


def fingerprint_and_decode(
    path: Path, *, thumbnail: int | None = None, unless: Callable[[str], bool] = lambda mark: False
) -> tuple[str, Decoded | None]:
    """The fingerprint of a photo and its pixels, from one reading, as classify() makes them.

    Args:
        path: the photo.
        thumbnail: longest side in pixels of the thumbnail to make, or None for none.
        unless: asked with the fingerprint; where it says True, nothing is decoded.

    Raises:
        PhotoError: the photo cannot be read; the message says why.
    """
    with _opened(path) as file:
        mark = _marked(file)
        return mark, None if unless(mark) else decode(file, thumbnail=thumbnail)


def _prepare(
    photo: Photo,
    *,
    cached: Cached | None,
    thumbnail: int | None,
    grey: bool = False,
    through: Decode | None = None,
) -> _Prepared:
    """Fingerprint, then what is known already, else decode, all from one reading; runs in the pool."""
    mark = ""
    try:
        with _opened(photo.path) as file:
            mark = _marked(file)
            if cached is not None and (known := cached(photo, mark)) is not None:
                return _Prepared(known)
            here = partial(decode, file, thumbnail=thumbnail, grey=grey)
            decoded = here() if through is None else through(photo.path, mark, here)
    except PhotoError as error:
        return _Prepared(Prediction(photo, (), error=str(error), fingerprint=mark))
    small = decoded.thumbnail
    prediction = Prediction(
        photo, (), decoded.width, decoded.height, "", mark, None if grey else small, note=decoded.note,
        sharpness=sharpness_of_pixels(small) if grey and small is not None else None,
    )  # fmt: skip
    return _Prepared(prediction, decoded.model_input)


def _marked(file: IO[bytes]) -> str:
    """The fingerprint of an open file, whose size may have changed since the scan."""
    with explained():
        return fingerprint_of(file)


def _opened(path: Path) -> IO[bytes]:
    """The file, to be read twice, for its fingerprint and by the decoder: in memory already, unless it is very large.

    Such a one is read piece by piece: it is never in memory as a whole.
    """
    with explained():
        file = path.open("rb")
        if os.fstat(file.fileno()).st_size > _AT_ONCE:
            return file
        with file:
            return io.BytesIO(file.read())


def _in_order(
    pool: ThreadPoolExecutor, prepare: Callable[[Photo], _Prepared], photos: Iterable[Photo], ahead: int
) -> Iterator[_Prepared]:
    """Results in the order of the photos, with `ahead` photos under way at any time."""
    todo = iter(photos)
    under_way: deque[Future[_Prepared]] = deque(pool.submit(prepare, photo) for photo in islice(todo, ahead))
    while under_way:
        yield under_way.popleft().result()
        under_way.extend(pool.submit(prepare, photo) for photo in islice(todo, 1))


def _in_batches(
    prepared: Iterable[_Prepared], line: "_Line", cancelled: Callable[[], bool], first: int
) -> Iterator[Prediction]:
    """Put full batches through the model; what needs no model waits only behind what does."""
    wanted = first
    for entry in prepared:
        if cancelled():
            return
        line.add(entry)
        if line.waiting >= wanted or line.is_long:
            if not line.run(wanted):
                return
            wanted = line.model.batch
        yield from line.finished()
    while line.waiting:
        if cancelled() or not line.run(line.model.batch):
            return
        yield from line.finished()


class _Line:
    """Keeps photos in order: those behind one that still has to go through the model wait."""

    def __init__(self, model: Predictor, *, embedding: bool) -> None:
        self.model = model
        self._embedding = embedding
        self._held: deque[_Prepared] = deque()
        self._todo: deque[_Prepared] = deque()  # of those held, what goes through the model next

    @property
    def waiting(self) -> int:
        """Photos to go through the model."""
        return len(self._todo)

    @property
    def is_long(self) -> bool:
        """Whether so many wait behind few photos that these should not wait for a full batch."""
        return bool(self._todo) and len(self._held) >= _HELD * self.model.batch

    def add(self, entry: _Prepared) -> None:
        """One more photo, at the end."""
        self._held.append(entry)
        if entry.pixels is not None:
            self._todo.append(entry)

    def finished(self) -> Iterator[Prediction]:
        """Take away the photos at the head that need no model, or no more."""
        while self._held and self._held[0].pixels is None:
            yield self._held.popleft().prediction

    def run(self, count: int) -> bool:
        """Put the first photos of those to do through the model; the unsure ones come first the next time, mirrored.

        Returns False where the run was cancelled meanwhile.
        """
        batch = [self._todo.popleft() for _ in range(min(count, len(self._todo)))]
        pixels = [
            entry.pixels for entry in batch if entry.pixels is not None
        ]  # all of them: others are not to do
        try:
            answers = run_of(self.model, pixels, [entry.first for entry in batch], embedding=self._embedding)
        except CancelledError:
            return False
        later = []
        for entry, (answer, again) in zip(batch, answers, strict=True):
            if again:
                entry.first = answer
                later.append(entry)
            else:
                entry.prediction, entry.pixels, entry.first = _filled(entry.prediction, answer), None, None
        self._todo.extendleft(reversed(later))
        return True


def _filled(prediction: Prediction, answer: Answers) -> Prediction:
    """A photo's prediction with the model's answer for it, of one row."""
    return replace(
        prediction,
        probabilities=tuple(answer.probabilities[0].tolist()),
        attributes=tuple(answer.attributes[0].tolist()),
        embedding=None if answer.embedding is None else answer.embedding[0].astype(np.float16),
    )

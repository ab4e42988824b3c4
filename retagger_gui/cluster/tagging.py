"""What a worker does: a part's photos to one Arrow table of the CSV's columns, and the Ray actor around that."""

import time
from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_type_hints

import pyarrow as pa

from retagger_gui.cluster.files import File, local_files
from retagger_gui.cluster.model import ModelSource
from retagger_gui.cluster.source import Entry, entries
from retagger_gui.core.attributes import AttributeSet
from retagger_gui.core.classify import Predictor, classify
from retagger_gui.core.compare import covers
from retagger_gui.core.engines.choice import Choice, Findings
from retagger_gui.core.engines.trial import Trial
from retagger_gui.core.errors import PhotoError, RetaggerError
from retagger_gui.core.export.rows import COLUMNS, Row, rows_of
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.session import Item

ATTEMPTS = 3  # at a part: a worker that dies of it is started anew by Ray, but not for ever
_TELL_EVERY = 1.0  # seconds between two words of how far a part is

OnPhoto = Callable[[int], object]

OUTCOME = pa.schema([("part", pa.int64()), ("table", pa.large_binary()), ("problem", pa.string())])
_TYPES = {str: pa.string(), bool: pa.bool_(), float | None: pa.float64(), int | None: pa.int32()}


def columns(attributes: Sequence[str] = ()) -> tuple[str, ...]:
    """The CSV's columns in their order; where the model knows attributes, theirs is the last one."""
    return (*COLUMNS, *(["attributes"] if attributes else ()))


def schema(attributes: Sequence[str] = ()) -> pa.Schema:
    """The columns with types: text is never null, numbers are where the CSV's cell is empty."""
    hints = get_type_hints(Row)
    return pa.schema([(name, _TYPES[hints[name]]) for name in columns(attributes)])


def tag_part(
    photos: Sequence[Entry],
    model: RoomModel,
    root: Path,
    *,
    scattered: Container[str] = (),
    on_photo: OnPhoto = lambda done: None,
) -> pa.Table:
    """Look at every photo of a part.

    Args:
        photos: the part.
        model: with one thread, where every core has a worker of its own.
        root: what relative paths are below.
        scattered: listings with photos in other parts too; their `cover` is null, as it cannot be known here.
        on_photo: called with how many photos are done, after each.

    Returns:
        One row a photo, in natural order of path, with the columns of schema().

    Raises:
        ModelError: the model failed.
    """
    predictions = _Part(photos, root).predictions(model, on_photo)
    knows = AttributeSet(model.attributes, model.attribute_thresholds)
    items = [
        Item(
            number,
            prediction.photo,
            model.labels,
            prediction.probabilities or None,
            prediction.error,
            prediction.width,
            prediction.height,
            knows=knows,
            shares=prediction.attributes,
        )
        for number, prediction in enumerate(predictions)
    ]
    standing = covers(items, None, lambda item: predictions[item.id].sharpness)
    rows = [_values(row, scattered) for row in rows_of(items, model.version, standing)]
    return pa.Table.from_pylist(rows, schema=schema(model.attributes))


def try_engines(photos: Sequence[Entry], model: RoomModel, root: Path) -> Choice | None:
    """Give the model the engine that is the fastest on these photos; they are tagged once more by the workers.

    Args:
        photos: enough for a trial (core/engines/trial.py); what cannot be had is left out.
        model: with one thread, as the workers have it.
        root: what relative paths are below.

    Returns:
        what was found; None where too few of the photos can be read.

    Raises:
        ModelError: the model failed.
    """
    with closing(Trial(model, Findings(""), expected=len(photos))) as trial:
        _Part(photos, root).predictions(trial, lambda done: None)
        return trial.choice


class _Part:
    """The photos of one part on their way through the model."""

    def __init__(self, photos: Sequence[Entry], root: Path) -> None:
        self._photos = photos
        self._root = root
        self._found: dict[int, Prediction] = {}
        self._sent: deque[tuple[int, File]] = deque()

    def predictions(self, model: Predictor, on_photo: OnPhoto) -> list[Prediction]:
        """One for each photo, in their order; what cannot be had does not reach the model."""
        paths = (entry.path for entry in self._photos)
        with (
            TemporaryDirectory(prefix="retagger-", ignore_cleanup_errors=True) as folder,
            closing(local_files(paths, self._root, Path(folder))) as files,
            closing(classify(self._readable(files), model, workers=1, sharpness=True)) as found,
        ):
            for prediction in found:
                number, file = self._sent.popleft()
                file.done()
                self._found[number] = prediction
                on_photo(len(self._found))
        return [self._found[number] for number in range(len(self._photos))]

    def _readable(self, files: Iterable[File | PhotoError]) -> Iterator[Photo]:
        for number, (entry, file) in enumerate(zip(self._photos, files, strict=True)):
            if isinstance(file, PhotoError):
                photo = self._photo(entry, Path(entry.path))
                self._found[number] = Prediction(photo, (), error=str(file))
            else:
                self._sent.append((number, file))
                yield self._photo(entry, file.path)

    def _photo(self, entry: Entry, file: Path) -> Photo:
        return Photo(file, self._root, entry.path, entry.listing, 0, 0)


def _values(row: Row, scattered: Container[str]) -> dict[str, object]:
    values: dict[str, object] = {name: _writable(value) for name, value in asdict(row).items()}
    if row.listing in scattered:
        values["cover"] = None
    return values


def _writable(value: object) -> object:
    """File names whose bytes are no UTF-8 hold lone surrogates, which Parquet cannot: spelt out, as in the CSV."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


# In a Ray worker


class Board:
    """What the workers say of themselves; one actor, which outlives every worker."""

    def __init__(self) -> None:
        self._attempts: dict[int, int] = {}
        self._done: dict[int, int] = {}

    def begin(self, part: int) -> int:
        """A worker begins a part; how many have begun it so far, this one included."""
        self._attempts[part] = self._attempts.get(part, 0) + 1
        self._done[part] = 0
        return self._attempts[part]

    def tell(self, part: int, done: int) -> None:
        """So many photos of a part are done."""
        self._done[part] = done

    def progress(self) -> dict[int, int]:
        """Photos done, of each part that was begun."""
        return dict(self._done)


class Tagger:
    """One worker process: the model, loaded once, and one part after the other. Ray Data calls it with batches.

    A part is one row of a batch: `part` int64, `paths` and `listings` list<binary>, `scattered` list<binary>. So is
    what comes of it: `part`, `table` binary (an Arrow stream; null where the part failed), and `problem`, the
    sentence that says why, or "". Whatever goes wrong comes back as such a row: Ray Data would end the whole run.
    """

    def __init__(self, model: ModelSource, root: Path, board: Any) -> None:
        self._root = root
        self._board = board
        self._model: RoomModel | None = None
        self._problem = ""
        try:
            self._model = model.load()
        except RetaggerError as error:
            self._problem = str(error)

    def __call__(self, batch: pa.Table) -> pa.Table:
        """Tag the parts of a batch."""
        done = [self._outcome(part) for part in batch.to_pylist()]
        return pa.Table.from_pylist(done, schema=OUTCOME)

    def _outcome(self, part: dict[str, Any]) -> dict[str, Any]:
        table, problem = None, self._problem
        try:
            if not problem:
                table, problem = self._tagged(part)
        except RetaggerError as error:
            problem = str(error)
        except Exception as error:  # a mistake in this program: the other parts go on
            problem = f"An error that the program does not know ({type(error).__name__}: {error})."
        return {"part": part["part"], "table": table, "problem": problem}

    def _tagged(self, part: dict[str, Any]) -> tuple[bytes | None, str]:
        import ray  # noqa: PLC0415  (tag_part() needs none)

        assert self._model is not None, "without a model there is a problem, and no call"
        number = part["part"]
        if ray.get(self._board.begin.remote(number)) > ATTEMPTS:
            return None, f"The worker died {ATTEMPTS} times while it was at it."
        if not self._root.is_dir():
            return (
                None,
                f"The worker does not see the folder {self._root}: it must be on a disk that all share.",
            )
        photos = entries(part["paths"], part["listings"])
        scattered = {entry.listing for entry in entries(part["scattered"], part["scattered"])}
        told = _Seldom(lambda done: self._board.tell.remote(number, done))
        return serialised(tag_part(photos, self._model, self._root, scattered=scattered, on_photo=told)), ""


class _Seldom:
    """Passes on a count, but not more than once in _TELL_EVERY seconds."""

    def __init__(self, tell: OnPhoto) -> None:
        self._tell = tell
        self._last = time.monotonic()

    def __call__(self, done: int) -> None:
        now = time.monotonic()
        if now - self._last >= _TELL_EVERY:
            self._last = now
            self._tell(done)


def serialised(table: pa.Table) -> bytes:
    """A table as bytes; read it with pyarrow.ipc.open_stream()."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    data: bytes = sink.getvalue().to_pybytes()
    return data

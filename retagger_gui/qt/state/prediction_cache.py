"""What is remembered of photos, for the scan and the tagging: by their path, or by their content where that is new.

What models find now is written in a thread of its own.
"""

import contextlib
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, Signal

from retagger_gui.core.errors import StoreError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known, Prediction
from retagger_gui.core.session import Item
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import Writer
from retagger_gui.qt.state.model_loading import LoadedModel
from retagger_gui.qt.state.thumbnails import encode

_WRITTEN = 8  # predictions written to the store at a time: each holds a thumbnail of 360 kB until then
EACH = 0.003  # seconds that a photo may take to be known by its content; on a slower drive, cards do not wait for it


class PredictionCache(QObject):
    """Reads in the caller's thread, which is a worker's, and writes in its own."""

    problem = Signal(object)  # a sentence for the person: the store cannot be written

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._writer = Writer(self)
        self._writer.failed.connect(self.problem)

    def recogniser(self) -> "Recogniser":
        """Knows photos again, for as long as one scan lasts."""
        return Recogniser(self._store)

    def known(
        self, photos: Sequence[Photo], loaded: LoadedModel | None, recogniser: "Recogniser"
    ) -> Sequence[Known]:
        """All that is remembered of photos, in their order; the new place of those that were moved is remembered.

        Args:
            photos: as a scan found them.
            loaded: whose predictions; None while there is no model.
            recogniser: of this scan.

        Raises:
            StoreError: the store cannot be read.
        """
        if loaded is None:
            return self._store.known(photos, None)
        known, opened = recogniser.recognise(photos, loaded.name)
        contents = [(one.photo, one.fingerprint) for one in known if one.fingerprint]
        if contents:
            self._writer.submit(partial(self._store.name_contents, contents))
        moved = [p for one in opened if (p := _fitting(one, loaded.model).prediction) is not None]
        if moved:
            self._writer.submit(partial(self._store.put_predictions, moved, loaded.name))
        return [_fitting(one, loaded.model) for one in known]

    def of_content(self, photo: Photo, mark: str, loaded: LoadedModel) -> Prediction | None:
        """What that model found in a content, wherever it lay then; None where that is not known."""
        found = None
        with contextlib.suppress(StoreError):  # then it is looked at anew
            self._store.adopt(photo, mark)
            found = self._store.prediction(photo, mark, loaded.name)
        return found if found is not None and _fits(found, loaded.model) else None

    def embeddings(self, items: Sequence[Item], loaded: LoadedModel) -> dict[int, bytes]:
        """How the model describes those of the photos that it has described, by their numbers; in a worker.

        Raises:
            StoreError: the store cannot be read.
        """
        self._writer.flush()
        marks = list({item.fingerprint for item in items} - {""})
        found = self._store.embeddings(marks, loaded.name)
        return {item.id: found[item.fingerprint] for item in items if item.fingerprint in found}

    @contextmanager
    def keeping(self, loaded: LoadedModel) -> Iterator["Kept"]:
        """Takes predictions to be written; on leaving, the last ones are handed to the writer."""
        kept = Kept(self._writer, self._store, loaded)
        try:
            yield kept
        finally:
            kept.hand_over()

    def flush(self) -> bool:
        """Return when everything found so far is written; False when that takes unreasonably long."""
        return self._writer.flush()

    def close(self) -> None:
        """Write what is left; called once, when the window closes."""
        self._writer.close()


class Recogniser:
    """Knows photos again, for as long as one scan lasts.

    A photo that lies where it lay, unchanged in size and date, is not opened. Another one is, if some photo of just
    its size was read before: its folder may have been renamed, or it may have been copied here. Once that takes too
    long, no more are opened.
    """

    def __init__(self, store: Store, *, each: float = EACH) -> None:
        """Begin a scan.

        Args:
            store: the memory.
            each: seconds a photo that opening may take, on average over those that come together.
        """
        self._store = store
        self._each = each
        self._slow = False

    def recognise(self, photos: Sequence[Photo], model: str) -> tuple[list[Known], list[Known]]:
        """All that is remembered of photos, in their order; and once more of those that were opened.

        Args:
            photos: as the scan found them.
            model: whose predictions.

        Raises:
            StoreError: the memory cannot be read.
        """
        known = self._store.known(photos, model)
        new = {place: one.photo for place, one in enumerate(known) if not one.fingerprint and one.photo.size}
        if not new or self._slow:
            return known, []
        sizes = self._store.sizes({photo.size for photo in new.values()})
        marks = self._fingerprints({place: photo for place, photo in new.items() if photo.size in sizes})
        opened = self._store.known_contents([(new[place], mark) for place, mark in marks.items()], model)
        for place, one in zip(marks, opened, strict=True):
            known[place] = one
        return known, opened

    def _fingerprints(self, photos: Mapping[int, Photo]) -> dict[int, str]:
        """The fingerprints of those that can be read in time."""
        until = time.monotonic() + self._each * len(photos)
        marks = {}
        for place, photo in photos.items():
            if time.monotonic() > until:
                self._slow = True
                break
            with contextlib.suppress(OSError):  # the tagging will say why
                marks[place] = fingerprint(photo.path)
                self._store.adopt(photo, marks[place])
        return marks


class Kept:
    """Hands predictions and thumbnails to the writer a few at a time."""

    def __init__(self, writer: Writer, store: Store, loaded: LoadedModel) -> None:
        self._writer = writer
        self._store = store
        self._loaded = loaded
        self._held: list[Prediction] = []

    def add(self, prediction: Prediction) -> None:
        """Keep one more."""
        self._held.append(prediction)
        if len(self._held) >= _WRITTEN:
            self.hand_over()

    def hand_over(self) -> None:
        """Have what is held written."""
        held, self._held = self._held, []
        if held:
            self._writer.submit(partial(_write, self._store, held, self._loaded.name))


def _write(store: Store, predictions: Sequence[Prediction], model: str) -> None:
    """In the writer: encoding costs as much as writing, and neither should hold up the model."""
    store.put_predictions(predictions, model)
    store.put_thumbnails(
        {p.fingerprint: encode(p.thumbnail) for p in predictions if p.thumbnail is not None and p.fingerprint}
    )


def _fitting(known: Known, model: RoomModel) -> Known:
    """Without a prediction that is not of this model: its file was replaced under the same name."""
    if known.prediction is None or _fits(known.prediction, model):
        return known
    return known._replace(prediction=None)


def _fits(prediction: Prediction, model: RoomModel) -> bool:
    found = (len(prediction.probabilities), len(prediction.attributes))
    return found == (len(model.labels), len(model.attributes))

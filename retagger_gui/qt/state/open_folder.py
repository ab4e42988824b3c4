"""Coordinates an open folder from the drop to the last tag: model, scan, tagging, and the decision log."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.attributes import AttributeSet
from retagger_gui.core.history import Aspect, AttributeAspect
from retagger_gui.core.language import joined, say
from retagger_gui.core.left_out import LeftOut
from retagger_gui.core.model import RoomModel
from retagger_gui.core.prediction import NO_ANNOTATIONS, Annotations, Known
from retagger_gui.core.session import aspects, with_aspects
from retagger_gui.core.store import Store
from retagger_gui.qt.background.jobs import Runner
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.model_loading import LoadedModel, ModelLoading, ModelState
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.prediction_cache import PredictionCache
from retagger_gui.qt.state.progress import Progress, Rate
from retagger_gui.qt.state.scanning import Found, Replaces, Scan, Scanning, Trouble
from retagger_gui.qt.state.tagging import Tagging, TaggingWith, the_model_itself
from retagger_gui.qt.state.thumbnails import Thumbnails

_PATIENCE = 3.0  # seconds that closing waits for workers


class Wish(Enum):
    """What the person wants done with photos that are not tagged yet."""

    GO_ON = auto()
    STOP = auto()  # after a cancel, or a failure of the model, until they say otherwise


class OpenFolder(QObject):
    """The folder on the board, from the drop to the last tag. Everything that takes time happens in jobs.

    Attributes:
        models: loads the model, and keeps the one in use.
        cache: what models found earlier.
        decisions: writes what a person decides.
    """

    # the board was emptied for other folders (list[Path]): clear the undo stack
    opened = Signal(object)
    # all that is open (list[Path]), after each `open` and `add` that found photos
    roots_changed = Signal(object)
    progress = Signal(object)  # a Progress, a few times a second while busy, and once at the end
    busy_changed = Signal(bool)  # scanning or tagging has begun, or nothing is going on any more
    # nothing is going on any more; True when all photos found are tagged, False after a cancel or a failure
    finished = Signal(bool)
    # a sentence for the person: an empty folder, one that cannot be read, a store that cannot be written
    problem = Signal(object)
    model_ready = Signal(object)  # the RoomModel that tags from now on
    model_failed = Signal(object)  # why there is none; photos can still be opened and tagged by hand

    def __init__(
        self,
        photos: PhotoModel,
        thumbnails: Thumbnails,
        store: Store,
        model_path: Path,
        runner: Runner,
        *,
        extracted: Path,
        decisions: DecisionLog,
        load_model: Callable[[Path], RoomModel] = RoomModel,
        tagging_with: TaggingWith = the_model_itself,
        parent: QObject | None = None,
    ) -> None:
        """Wire the keepers together; nothing is read before `load_model`, `open` or `add`.

        Args:
            photos: the model to fill.
            thumbnails: offered the pictures that the tagging makes.
            store: read in workers; its owner closes it.
            model_path: the model file to tag with.
            extracted: the folder for what is taken out of brochures, archives and the like.
            decisions: writes what a person decides; closed with this object.
            load_model: how to load a model file, raising ModelError.
            tagging_with: what tags, of a model.
        """
        super().__init__(parent)
        self._photos = photos
        self._thumbnails = thumbnails
        self._runner = runner
        self.decisions = decisions
        decisions.follow(photos)
        self.cache = PredictionCache(store, self)
        self.models = ModelLoading(model_path, runner, load_model, self)
        self._scanning = Scanning(
            self.cache,
            runner,
            lambda: self.models.current,
            self.decisions.flush,
            extracted=extracted,
            parent=self,
        )
        self.left_out = LeftOut()
        self._tagging = Tagging(
            store,
            self.cache,
            thumbnails.decoded,
            runner,
            gestures=lambda: decisions.gestures,
            tagging_with=tagging_with,
            parent=self,
        )
        self._roots: list[Path] = []
        self._files: set[Path] = set()  # those of the roots that are no folders
        self._first: Path | None = None  # the root that was opened alone, before others came
        self._wish = Wish.GO_ON
        self._told_busy = False
        self._told: set[str] = set()
        self._rate = Rate()
        self._connect()

    def _connect(self) -> None:
        self.models.ready.connect(self._on_model)
        self.models.failed.connect(self._on_model_failed)
        self.models.ended.connect(self._go_on)
        self._scanning.begun.connect(self._tell_busy)
        self._scanning.found.connect(self._on_found)
        self._scanning.finished.connect(self._on_scanned)
        self._tagging.tagged.connect(self._on_tagged)
        self._tagging.failed.connect(self._on_tagging_failed)
        self._tagging.finished.connect(self._go_on)
        for problem in (self.cache.problem, self._tagging.problem):
            problem.connect(self._tell)

    @property
    def roots(self) -> list[Path]:
        """What is open: the folders and single photos given, in order."""
        return list(self._roots)

    @property
    def home(self) -> Path:
        """The first open folder, or where the first open file lies: what is made of the photos is proposed there."""
        if not self._roots:
            return Path.home()
        first = self._roots[0]
        return first.parent if first in self._files else first

    @property
    def busy(self) -> bool:
        """Whether scanning or tagging is going on."""
        waits_for_model = self.models.loading and bool(self._tagging.backlog.photos)
        return self._scanning.active or self._tagging.active or waits_for_model

    @property
    def loading(self) -> bool:
        """Whether the model is being loaded."""
        return self.models.loading

    @property
    def model(self) -> RoomModel | None:
        """The model that tags, or None while it is being loaded or cannot be."""
        return None if self.models.current is None else self.models.current.model

    @property
    def untagged(self) -> int:
        """How many photos still wait for a tag (after a cancel, `resume` goes on with them)."""
        return self._photos.session.unpredicted

    # What the window calls

    def load_model(self) -> None:
        """Begin to load the model, so that it is there when a folder is dropped."""
        self.models.allow_retry()
        self.models.load()

    def set_model(self, path: Path) -> None:
        """Tag what is open anew with another model file; decisions stay.

        If it cannot be loaded, the former one stays in use.
        """
        self._wish = Wish.GO_ON
        self.models.use(path)

    def open(self, paths: Iterable[Path]) -> None:
        """Open folders or photos. What is open now stays until the first new photo is found."""
        self._replace(paths, Replaces.ALL)

    def reread(self) -> None:
        """Read the open folders anew. What was said of photos that are found again can still be undone."""
        self._replace(self._roots, Replaces.SAME)

    def _replace(self, paths: Iterable[Path], replaces: Replaces) -> None:
        self._told.clear()
        self._scanning.drop()
        self._begin_scan(paths, replaces)

    def add(self, paths: Iterable[Path]) -> None:
        """Add folders or photos to what is open."""
        if self._scanning.active:
            self._wish = Wish.GO_ON
            self._scanning.wait_in_line(paths)
        else:
            self._begin_scan(paths, self._beside)

    @Slot()
    def cancel(self) -> None:
        """Stop scanning and tagging; what is done stays done."""
        self._wish = Wish.STOP
        self._scanning.cancel()
        self._tagging.cancel()
        self._tell_busy()

    @Slot()
    def resume(self) -> None:
        """Tag what is still untagged, for instance after a cancel."""
        self._wish = Wish.GO_ON
        self.models.allow_retry()
        self._tagging.drop_cancelled()
        if not self._tagging.active:
            self._tagging.backlog.replace(self._photos.session.without_prediction())
        self._go_on()

    def flush(self) -> bool:
        """Return when every decision made so far is written; False when that takes unreasonably long."""
        return self.decisions.flush()

    def close(self) -> None:
        """Stop everything and write what is left; called once, when the window closes."""
        self._wish = Wish.STOP
        self._tagging.backlog.clear()
        self.models.close()
        self._scanning.drop()
        self._tagging.drop()
        self._thumbnails.close()
        self.decisions.close()
        self._runner.wait(_PATIENCE)
        self.cache.close()

    # The model

    @Slot(object)
    def _on_model(self, loaded: LoadedModel) -> None:
        self._tagging.drop()
        self._rate = Rate()
        knows = AttributeSet(loaded.model.attributes, loaded.model.attribute_thresholds)
        known = (self._photos.labels, self._photos.session.knows)
        if self._has_answers or (loaded.model.labels, knows) != known:
            self._photos.set_labels(loaded.model.labels, knows)
        if self._wish is Wish.GO_ON:
            self._tagging.backlog.replace(self._photos.session.without_prediction())
        self.model_ready.emit(loaded.model)

    @property
    def _has_answers(self) -> bool:
        """Whether some photo has an answer, of the model that was in use before."""
        session = self._photos.session
        return session.unpredicted < len(session)

    @Slot(object)
    def _on_model_failed(self, sentence: str) -> None:
        if self.models.state is ModelState.FAILED:
            self._tagging.backlog.clear()
        self.model_failed.emit(sentence)

    # Scanning

    @property
    def _beside(self) -> Replaces:
        """What photos replace that come beside those that are open."""
        return Replaces.NOTHING if self._roots else Replaces.ALL

    def _begin_scan(self, paths: Iterable[Path], replaces: Replaces) -> None:
        self._wish = Wish.GO_ON
        self.models.allow_retry()
        paths = [path.absolute() for path in paths]
        beside = replaces is Replaces.NOTHING and any(root not in paths for root in self._roots)
        first = None if replaces is Replaces.ALL else self._first
        self._scanning.begin(paths, replaces, beside=beside, first=first)

    @Slot(object, object)
    def _on_found(self, scan: Scan, results: Sequence[Found]) -> None:
        for found in results:
            self._take_found(scan, found)
        self.tell_progress()
        self._go_on()

    def _take_found(self, scan: Scan, found: Found) -> None:
        if scan.replaces is not Replaces.NOTHING:
            self._swap(scan)
        elif not scan.found:
            self._join_roots(scan)
        known = found.known
        current = self.models.current
        if found.loaded not in (None, current):  # another model came meanwhile
            known = [one._replace(prediction=None) for one in known]
        known = self._with_unsaved(known)
        first = self._photos.session.next_id
        ids = self._photos.add_known(known)
        scan.found += len(known)
        scan.added += len(ids)
        if len(ids) < len(known):
            self._catch_up(known, first)
        if self._wish is Wish.GO_ON:
            new = self._photos.session.items_of(ids)
            untagged = [item.photo for item in new if item.predicted is None and not item.error]
            self._tagging.backlog.add(untagged, looked_up=found.loaded is current)

    def _with_unsaved(self, known: Sequence[Known]) -> Sequence[Known]:
        """What was decided and could not be written yet counts as much as what the store knows."""
        unsaved = self.decisions.unsaved_aspects()
        if not unsaved:
            return known
        return [
            one._replace(
                annotations=with_aspects(one.annotations or NO_ANNOTATIONS, unsaved.get(one.photo.path, {}))
            )
            for one in known
        ]

    def _catch_up(self, known: Sequence[Known], first: int) -> None:
        """Photos that were here before the number `first`: by now the store may know more of them."""
        id_of = self._photos.session.id_of
        self._photos.set_predictions(
            one.prediction
            for one in known
            if one.prediction is not None and (here := id_of(one.photo.path)) is not None and here < first
        )

    def _swap(self, scan: Scan) -> None:
        """Take away what was open: the new folder has shown its first photos."""
        self._tagging.drop()
        self._tagging.backlog.clear()
        self._rate = Rate()
        self._roots.clear()
        self._files.clear()
        self.left_out = LeftOut()
        reread = scan.replaces is Replaces.SAME
        scan.replaces = Replaces.NOTHING
        self._photos.reset(reread=reread)
        if not reread:
            self._first = scan.paths[0] if len(scan.paths) == 1 else None
            self.decisions.forget_gestures()
            self.opened.emit(list(scan.paths))
        self._join_roots(scan)

    def _join_roots(self, scan: Scan) -> None:
        self._roots += [path for path in scan.paths if path not in self._roots]
        self._files |= scan.files
        self.roots_changed.emit(self.roots)

    @Slot(object)
    def _on_scanned(self, scan: Scan) -> None:
        self.left_out.add_all(scan.left_out)
        self._report(scan)
        if self._wish is Wish.GO_ON and (waiting := self._scanning.next_in_line()) is not None:
            self._begin_scan(waiting, self._beside)
        self.tell_progress()  # nothing is looked for any more, and the model may take seconds to load
        self._go_on()

    def _report(self, scan: Scan) -> None:
        for sentence in self._sentences(scan.troubles):
            self._tell(sentence)
        if self._wish is Wish.STOP:
            return
        left_out = scan.left_out.sentence() if scan.left_out.missed else ""
        outcome = "" if scan.troubles else self._outcome(scan)
        if outcome or left_out:
            self._tell(joined([part for part in (outcome, left_out) if part], " "))

    def _outcome(self, scan: Scan) -> str:
        """What a person may wonder about after a scan without trouble; "" for nothing."""
        where: str = say("opening", "what you chose")
        if len(scan.paths) == 1:
            where = scan.paths[0].name or str(scan.paths[0])
        if not scan.found:
            return say("opening", "There is no photo in {0}.").format(where)
        if not scan.added:
            return say("opening", "All photos in {0} are on the board already.").format(where)
        return ""

    def _sentences(self, troubles: Sequence[Trouble]) -> list[str]:
        """What went wrong in the scan: the first unreadable folder by name, the others by number."""
        general = list(dict.fromkeys(trouble.sentence for trouble in troubles if trouble.path is None))
        at_paths = [trouble for trouble in troubles if trouble.path is not None]
        if not at_paths:
            return general
        first = say("opening", "{0}: {1}").format(at_paths[0].path, at_paths[0].sentence)
        more = len(at_paths) - 1
        if more:
            others = say(
                "opening", "One more could not be read either.", "%n more could not be read either.", more
            )
            first = joined((first, others), " ")
        return [first, *general]

    # Tagging

    @Slot()
    def _go_on(self) -> None:
        """Start what can be started now; say so when nothing is left to do."""
        loaded = self.models.current
        if self._tagging.backlog.photos and loaded is None:
            self.models.load()
        elif self._tagging.backlog.photos and loaded is not None and not self._occupied:
            self._tagging.begin(loaded)
        self._tell_busy()

    @property
    def _occupied(self) -> bool:
        """Whether photos have to wait: others are being tagged, or another model is on its way."""
        return self._tagging.active or self.models.loading

    @Slot(object, int)
    def _on_tagged(self, tagged: Sequence[Known], inferred: int) -> None:
        id_of = self._photos.session.id_of
        here = {item_id: one for one in tagged if (item_id := id_of(one.photo.path)) is not None}
        predictions = {item_id: one.prediction for item_id, one in here.items() if one.prediction is not None}
        nameless = [item_id for item_id in here if not self._photos.item(item_id).fingerprint]
        self._photos.set_predictions(predictions.values())
        self._restore(
            {item_id: one.annotations for item_id, one in here.items() if one.annotations is not None}
        )
        self._name_decisions(nameless)
        self._thumbnails.offer({i: p.thumbnail for i, p in predictions.items() if p.thumbnail is not None})
        self._rate.add(inferred)
        self.tell_progress()

    def _restore(self, said: Mapping[int, Annotations]) -> None:
        """Take in what the store knows of the photos now that their content is known."""
        self._photos.restore_seen(item_id for item_id, one in said.items() if one.seen)
        unsaved = self.decisions.unsaved_aspects()
        session = self._photos.session
        values: dict[Aspect, dict[int, Any]] = {}
        for here, one in said.items():
            item = session.item(here)
            known: dict[Aspect, Any] = {AttributeAspect(name): None for name, _ in item.marks}
            known |= aspects(one)
            for aspect, value in unsaved.get(item.photo.path, {}).items():
                if not session.spoken_of(here, aspect):
                    known[aspect] = value
            for aspect, value in known.items():
                values.setdefault(aspect, {})[here] = value
        for aspect, of_photos in values.items():
            self._photos.remember(aspect, of_photos)

    def _name_decisions(self, nameless: Iterable[int]) -> None:
        """What was said of photos before their content was known belongs to it from now on."""
        items = map(self._photos.item, nameless)
        session = self._photos.session
        self.decisions.name(
            [
                (item.photo, item.fingerprint)
                for item in items
                if item.decided
                or item.rating
                or item.note
                or item.caption is not None
                or item.marks
                or session.spoken_of(item.id)
            ]
        )

    @Slot(object)
    def _on_tagging_failed(self, sentence: str) -> None:
        self._wish = Wish.STOP
        self._tagging.backlog.clear()
        self._tell(sentence)

    # Signals to the window

    @Slot()
    def _tell_busy(self) -> None:
        if self.busy == self._told_busy:
            return
        self._told_busy = self.busy
        decoded = self._thumbnails.decoded
        if self._told_busy:
            decoded.open()
        else:
            decoded.close()
        self.busy_changed.emit(self._told_busy)
        if not self._told_busy:
            self.tell_progress()
            self.finished.emit(self.untagged == 0)

    def tell_progress(self) -> None:
        """Say how far it has come: for whoever begins to listen in between."""
        total = len(self._photos.session)
        rate = self._rate.value()
        scanning = self._scanning.active
        left = self.untagged / rate if rate and not scanning else None
        self.progress.emit(Progress(total - self.untagged, total, scanning, rate, left))

    @Slot(object)
    def _tell(self, sentence: str) -> None:
        """Each sentence once for what is open: a full disk would say the same at every photo."""
        if sentence not in self._told:
            self._told.add(sentence)
            self.problem.emit(sentence)

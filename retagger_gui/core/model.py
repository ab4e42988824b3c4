"""RoomModel: a model file and the engine that runs it, behind one interface."""

import logging
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from retagger_gui.core.contract import ATTRIBUTES, EMBEDDING, OUTPUT, Facts, breach, facts_of
from retagger_gui.core.engines.deadline import TooLongError
from retagger_gui.core.engines.engine import (
    Answers,
    Engine,
    Floats,
    Probabilities,
    Setup,
    joined,
    usable_cores,
)
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.engines.registry import Candidate, candidates, check_name, open_engine
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import MODEL_SIZE, Pixels
from retagger_gui.core.language import say

__all__ = ["BATCH", "REFERENCE", "Answers", "Probabilities", "RoomModel", "usable_cores"]

BATCH = 8  # photos a run (python -m tests.benchmarks.streams)
log = logging.getLogger(__name__)


class RoomModel:
    """A model that tells rooms apart, loaded and checked.

    Attributes:
        path: the file.
        labels: what it can say, in the order of its output.
        version: its name for itself, written into exports.
        trained: the date of its training.
        metrics: what its makers measured.
        licence: under which it may be used.
        temperature: of its calibration, already inside the graph.
        second_look_below: a photo whose top label has less is looked at again, mirrored (core/second_look.py).
        attributes: what else it says of a photo, in the order of that output; () for nothing.
        attribute_thresholds: from which probability on a photo has each of them.
        embedding: how many numbers describe a photo in its output of that name; 0 where it has none.
        batch: how many photos go through the network at once.
        failed: the engine that failed while running, so that the reference took over; "" where none has since an
            engine was last chosen.
        slowed: the engine that became slower than the reference, likewise.
    """

    def __init__(
        self,
        path: Path,
        *,
        threads: int | None = None,
        batch: int = BATCH,
        engine: str = REFERENCE,
        cache: Path | None = None,
        facts: Facts | None = None,
    ) -> None:
        """Load a model file; safe to use from several threads afterwards.

        Args:
            path: an ONNX file after the contract (see retagger_gui/README.md, "The model file").
            threads: processor cores to use; None for all that this process may use.
            batch: photos a run at most; an engine shares them out among its threads.
            engine: what computes it, one of engines/registry.py's NAMES.
            cache: folder for compiled models (see Setup); None to compile anew each time.
            facts: what the file says of itself, where that has been read before.

        Raises:
            ModelError: the file is missing, damaged, or breaks the contract; or the engine is unknown, or cannot
                run this file here.
        """
        if batch < 1:
            raise ValueError("batch must be at least 1")
        check_name(engine)
        self.path = path
        self.batch = batch
        self._setup = Setup(threads or usable_cores(), batch, cache)
        self._falling_back = threading.Lock()
        self.failed = self.slowed = ""
        facts = facts or facts_of(path)
        self._facts = facts
        self.labels = facts.labels
        self.version = facts.version
        self.trained = facts.trained
        self.metrics = facts.metrics
        self.licence = facts.licence
        self.temperature = facts.temperature
        self.second_look_below = facts.second_look_below
        self.attributes = facts.attributes
        self.attribute_thresholds = facts.attribute_thresholds
        self.embedding = facts.embedding
        self.used = self._opened(engine)

    @property
    def engine(self) -> str:
        """The name of the engine in use."""
        return self.used[0]

    @property
    def threads(self) -> int:
        """Processor cores in use."""
        return self._setup.threads

    def candidates(self) -> tuple[Candidate, ...]:
        """Every engine, with the reason where it cannot run this model here. Reads files."""
        return candidates(self.path, self._setup.cache)

    def with_engine(self, engine: str) -> "RoomModel":
        """The same file in another engine, as a second model to compare with.

        What is compiled of it is kept once it is taken over.

        Raises:
            ModelError: the engine is unknown, or cannot run this file here.
        """
        return RoomModel(self.path, threads=self.threads, batch=self.batch, engine=engine, facts=self._facts)

    def use(self, engine: str) -> None:
        """Change the engine, from the next run on; it remains the same model. Safe while others predict.

        Raises:
            ModelError: the engine is unknown, or cannot run this file here; the former one stays in use.
        """
        if engine != self.engine:
            self.used = self._opened(engine)
        self.failed = self.slowed = ""

    def take_over(self, other: "RoomModel") -> None:
        """Go on with the engine of a second model, which must be of the same file; see `with_engine`.

        What was compiled of it is kept from now on.
        """
        if other.path != self.path:
            raise ValueError(f"{other.path} is another model than {self.path}")
        self.used = other.used
        if self._setup.cache is not None:
            self.used[1].keep(self._setup.cache)
        self.failed = self.slowed = ""

    def predict(self, photos: Pixels) -> Probabilities:
        """The probability of every label for every photo, from one look; see `answers`.

        Args:
            photos: uint8[N, 299, 299, 3], RGB, as core/images.py makes them; N may be 0.

        Returns:
            float32[N, L], each row summing to 1.

        Raises:
            ModelError: the engine failed.
        """
        return self.answers(photos).probabilities

    def answers(self, photos: Pixels, *, embedding: bool = False) -> Answers:
        """All that the model says of every photo, from one look.

        An engine other than the reference that fails is replaced by the reference, with a line in the log.

        Args:
            photos: uint8[N, 299, 299, 3], RGB, as core/images.py makes them; N may be 0.
            embedding: whether it is wanted, too.

        Raises:
            ModelError: the engine failed.
        """
        if photos.dtype != np.uint8 or photos.shape[1:] != (MODEL_SIZE, MODEL_SIZE, 3):
            raise ValueError(
                f"photos must be uint8[N, {MODEL_SIZE}, {MODEL_SIZE}, 3], not {photos.dtype}{photos.shape}"
            )
        wanted = self._outputs(embedding=embedding and self.embedding > 0)
        runs = [self._run(photos[at : at + self.batch], wanted) for at in range(0, len(photos), self.batch)]
        return joined(runs) if runs else self._no_answers(wanted)

    def _outputs(self, *, embedding: bool) -> tuple[str, ...]:
        """What to ask an engine for."""
        return (OUTPUT, *([ATTRIBUTES] if self.attributes else ()), *([EMBEDDING] if embedding else ()))

    def _no_answers(self, wanted: Sequence[str]) -> Answers:
        nothing = {
            OUTPUT: np.empty((0, len(self.labels)), np.float32),
            ATTRIBUTES: np.empty((0, len(self.attributes)), np.float32),
            EMBEDDING: np.empty((0, self.embedding), np.float32),
        }
        return Answers(
            nothing[OUTPUT], nothing[ATTRIBUTES], nothing[EMBEDDING] if EMBEDDING in wanted else None
        )

    def _run(self, photos: Pixels, wanted: Sequence[str]) -> Answers:
        found = dict(zip(wanted, self._answer(np.ascontiguousarray(photos), wanted), strict=True))
        none = np.empty((len(photos), 0), np.float32)
        return Answers(found[OUTPUT], found.get(ATTRIBUTES, none), found.get(EMBEDDING))

    def _answer(self, photos: Pixels, wanted: Sequence[str]) -> list[Floats]:
        name, engine = self.used  # both at once: another thread may change them
        try:
            return engine.run(photos, wanted)
        except Exception as error:  # each library has classes of its own, all straight from Exception
            if name == REFERENCE:
                raise self._failure(error) from error
            log.warning("The engine %s failed (%s); %s takes over.", name, error, REFERENCE)
        self._fall_back(name)
        return self._answer(photos, wanted)

    def _failure(self, error: Exception) -> ModelError:
        """What the reference could not do."""
        words = (
            say(
                "model",
                "The model {0} took too long to look at photos and was stopped. Choose another model.",
            )
            if isinstance(error, TooLongError)
            else say("model", "The model {0} failed while looking at photos. Choose another model.")
        )
        return ModelError(words.format(self.path))

    def _fall_back(self, failed: str) -> None:
        """Take the reference engine, unless another thread has done so already."""
        with self._falling_back:
            if self.engine == failed:
                self.use(REFERENCE)
                self.failed = failed

    def _opened(self, name: str) -> tuple[str, Engine]:
        return name, self._tried(name, open_engine(name, self.path, self._setup))

    def _tried(self, name: str, engine: Engine) -> Engine:
        """One run on grey, so that a graph that does not do what its metadata says is found out now."""
        grey = np.full((min(self.batch, 2), MODEL_SIZE, MODEL_SIZE, 3), 128, np.uint8)
        wanted = self._outputs(embedding=self.embedding > 0)
        try:
            answers = engine.run(grey, wanted)
        except Exception as error:
            if name != REFERENCE:
                raise ModelError(
                    say("model", "The engine {0} failed with {1}. Choose another engine.").format(
                        name, self.path
                    )
                ) from error
            raise self._failure(error) from error
        if not self._are_sound(dict(zip(wanted, answers, strict=True)), len(grey)):
            if name != REFERENCE:
                raise ModelError(
                    say(
                        "model", "The engine {0} gives no probabilities with {1}. Choose another engine."
                    ).format(name, self.path)
                )
            raise breach(self.path, say("model", "its answers are not probabilities that sum to 1"))
        return engine

    def _are_sound(self, answers: Mapping[str, Floats], photos: int) -> bool:
        """Whether these can be what the contract says, as far as one run tells."""
        columns = {OUTPUT: len(self.labels), ATTRIBUTES: len(self.attributes), EMBEDDING: self.embedding}
        if any(
            answer.shape != (photos, columns[name]) or not np.isfinite(answer).all()
            for name, answer in answers.items()
        ):
            return False
        probabilities = answers[OUTPUT]
        attributes = answers.get(ATTRIBUTES, probabilities)
        sums = bool(np.abs(probabilities.sum(axis=1) - 1).max() <= 1e-2)
        between = min(probabilities.min(), attributes.min()) >= -1e-3 and attributes.max() <= 1 + 1e-3
        return sums and bool(between)

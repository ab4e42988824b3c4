"""Which engine is the fastest on this machine that answers as the plain one does: measured, not guessed."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retagger_gui.core.engines import onnxruntime_engine, openvino_engine
from retagger_gui.core.engines.engine import Probabilities
from retagger_gui.core.engines.names import PLAIN
from retagger_gui.core.engines.registry import int8_file, sha256
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import Pixels
from retagger_gui.core.machine import processor_name
from retagger_gui.core.model import BATCH, RoomModel

log = logging.getLogger(__name__)

WORTH = 1.1  # how many times as fast as the plain engine another must be to be worth taking
# The 8-bit file of model 1.1, in onnxruntime and in OpenVINO against the plain engine: on 120 photos of val it moves
# 0.019 of the probability to other labels on average, and where its label is another one (1 of 120) the plain engine
# preferred its own by 0.11; on the check's pictures 0.018 and 0.019, and every label is the same. That file spoilt on
# purpose in seventeen ways (scales, ranges, noise, weights cut off, a layer of zeros, labels that change places): on
# the check's pictures it moves 0.07 to 0.9, with labels that were preferred by up to 1; the mildest (one range a
# quarter of what it should be: 90 % of the labels of photos stay) 0.057. tests/core/test_spoilt_engines.py repeats
# some of it.
NEAR = 0.2  # labels this near to each other may change places: the plain engine itself is not sure there
LARGEST_MEAN_DIFFERENCE = 0.04  # of the probability moved to other labels
_ENOUGH = 1.0  # seconds of taking turns after which no third turn begins

_CHECK = 3  # counted up when pictures or limits change, so that what was found before is found anew

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Timing:
    """How an engine did.

    Attributes:
        engine: its name.
        rate: photos a second on this machine; 0 where it was not timed.
        reason: a sentence that says why it is not to be used; "" where it may be.
    """

    engine: str
    rate: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a check has found.

    Attributes:
        engine: the fastest of those whose answers are right.
        key: names machine, program and model; where it has changed, the check must be made again.
        timings: of all engines, the plain one first.
    """

    engine: str
    key: str
    timings: tuple[Timing, ...]


def check_key(path: Path, cores: int, program: str, *, batch: int = BATCH) -> str:
    """What a check depends on: processor, cores, program, libraries, photos a run, the model's files (read whole).

    Args:
        path: the model file.
        cores: those in use.
        program: the program's version.
        batch: photos a run.
    """
    files = []
    for file in (path, int8_file(path)):
        try:
            files.append(sha256(file))
        except OSError:
            files.append("-")
    machine = f"{processor_name()}, {cores} cores, {batch} photos a run"
    check = f"check {_CHECK}"
    libraries = f"onnxruntime {onnxruntime_engine.version()}, openvino {openvino_engine.version() or '-'}"
    return "; ".join((machine, f"ReTagger {program}", check, libraries, *files))


def check(
    model: RoomModel,
    key: str,
    photos: Pixels,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock = time.perf_counter,
) -> Choice | None:
    """Time every engine that can run a model here, each interleaved with the plain one, and compare their answers.

    At most two engines are loaded at once, beside the model itself. Some fifteen seconds where the plain engine
    looks at twelve photos a second; less where it is faster.

    Args:
        model: what is in use; its engine stays as it is.
        key: what check_key says.
        photos: uint8[N, 299, 299, 3], what the engines are compared on (core/check_pictures.py).
        cancelled: asked between two runs.
        clock: seconds, running on.

    Returns:
        the choice; None when cancelled.

    Raises:
        ModelError: the plain engine itself failed.
    """
    plain = model if model.engine == PLAIN else model.with_engine(PLAIN)
    expected = _answers(plain, photos, cancelled)
    if expected is None:
        return None
    found: list[_Outcome] = []
    for candidate in model.candidates():
        if candidate.name == PLAIN:
            continue
        if candidate.reason:
            found.append(_Outcome(candidate.name, candidate.reason))
            continue
        outcome = _against(plain, expected, candidate.name, photos, cancelled=cancelled, clock=clock)
        if outcome is None:
            return None
        found.append(outcome)
    rate = _plain_rate(plain, photos, found, clock)
    return _chosen(key, rate, found)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """One engine against the plain one: how many times as fast, and the plain one's seconds a run."""

    engine: str
    reason: str
    times: float = 0.0
    plain: float = 0.0


def _batches(photos: Pixels, size: int) -> list[Pixels]:
    return [photos[at : at + size] for at in range(0, len(photos), size)]


def _answers(model: RoomModel, photos: Pixels, cancelled: Callable[[], bool]) -> Probabilities | None:
    """What a model says to all pictures; None when cancelled."""
    answers: list[Probabilities] = []
    for batch in _batches(photos, model.batch):
        if cancelled():
            return None
        answers.append(model.predict(batch))
    return np.concatenate(answers)


def _against(
    plain: RoomModel,
    expected: Probabilities,
    name: str,
    photos: Pixels,
    *,
    cancelled: Callable[[], bool],
    clock: Clock,
) -> _Outcome | None:
    """Let another engine say what it sees, at first in turn with the plain one; None when cancelled."""
    if cancelled():
        return None
    try:
        other = plain.with_engine(name)
    except ModelError as error:
        log.warning("%s", error)
        return _Outcome(name, str(error))
    seconds: dict[RoomModel, list[float]] = {plain: [], other: []}
    answers: list[Probabilities] = []
    begun = clock()
    for number, batch in enumerate(_batches(photos, plain.batch)):
        in_turn = number < 2 or clock() - begun < _ENOUGH
        for one in (plain, other) if in_turn else (other,):
            if cancelled():
                return None
            started = clock()
            answer = one.predict(batch)
            seconds[one].append(clock() - started)
        answers.append(answer)
    reason = f"It failed while running; {PLAIN} took over." if other.engine != name else ""
    reason = reason or disagreement(expected, np.concatenate(answers))
    least = {one: max(min(times), 1e-9) for one, times in seconds.items()}
    return _Outcome(name, reason, least[plain] / least[other], least[plain])


def disagreement(plain: Probabilities, other: Probabilities) -> str:
    """In what an engine's answers differ too much from the plain one's; "" where they do not.

    Args:
        plain: float32[N, L].
        other: float32[N, L].
    """
    if not np.isfinite(other).all():
        return "Its answers are not numbers."
    rows = np.arange(len(plain))
    top, said = plain.argmax(axis=1), other.argmax(axis=1)
    wrong = plain[rows, top] - plain[rows, said] > NEAR
    if wrong.any():
        return (
            f"Its labels differ from those of {PLAIN} on {int(wrong.sum())} of {len(plain)} check pictures."
        )
    difference = float(np.abs(plain - other).sum(axis=1).mean()) / 2  # what one label loses another one wins
    if difference > LARGEST_MEAN_DIFFERENCE:
        return f"Its probabilities differ from those of {PLAIN} by {100 * difference:.1f} % on average."
    return ""


def choose(timings: Sequence[Timing]) -> str:
    """The fastest engine that may be used, or the plain one (the first) where none is worth the change."""
    plain = timings[0]
    best = max((timing for timing in timings if not timing.reason), key=lambda timing: timing.rate)
    return best.engine if best.rate >= WORTH * plain.rate else plain.engine


def _plain_rate(plain: RoomModel, photos: Pixels, found: Sequence[_Outcome], clock: Clock) -> float:
    """The plain engine's photos a second, at its best in all rounds."""
    times = [outcome.plain for outcome in found if outcome.plain]
    if not times:
        started = clock()
        plain.predict(photos[: plain.batch])
        times.append(max(clock() - started, 1e-9))
    return plain.batch / min(times)


def _chosen(key: str, rate: float, found: Sequence[_Outcome]) -> Choice:
    timings = (
        Timing(PLAIN, rate),
        *(Timing(outcome.engine, rate * outcome.times, outcome.reason) for outcome in found),
    )
    return Choice(choose(timings), key, timings)

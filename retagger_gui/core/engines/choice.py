"""What was found out about the engines on a machine, and which of them is chosen for it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from retagger_gui.core.engines import onnxruntime_engine, openvino_engine
from retagger_gui.core.engines.agreement import Agreement
from retagger_gui.core.engines.digests import sha256
from retagger_gui.core.engines.names import REFERENCE
from retagger_gui.core.engines.registry import int8_file
from retagger_gui.core.language import say
from retagger_gui.core.machine import processor_name
from retagger_gui.core.model import BATCH

WORTH = 1.1  # how many times as fast as the reference engine another must be to be worth taking
TRIES = 2  # that may end with the program itself, before an engine is left alone
TRIAL = 4  # counted up when the way of measuring or its limits change, so that what was found before is found anew


@dataclass(frozen=True, slots=True)
class Timing:
    """How an engine did."""

    engine: str  # its name
    rate: float  # photos a second on this machine; 0 where it was not timed
    reason: str = ""  # a sentence that says why it is not to be used; "" where it may be
    checked: int = field(default=0, compare=False)  # photos on which it was compared with the reference
    same: int = field(default=0, compare=False)  # of them, those with the same room, or one as likely


@dataclass(frozen=True, slots=True)
class Choice:
    """What a trial has found."""

    engine: str  # the fastest one whose answers are right
    key: str  # names machine, program and model; where it has changed, there must be another trial
    timings: tuple[Timing, ...]  # of all engines, the reference first

    def rate(self, engine: str) -> float:
        """Photos a second of an engine; 0 where it was not timed."""
        return next((timing.rate for timing in self.timings if timing.engine == engine), 0.0)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one engine, beside the reference."""

    engine: str  # its name
    agreement: Agreement = field(default_factory=Agreement)  # of its answers with the reference's
    seconds: float = 0.0  # a photo, at its best; 0 where it was not timed
    reference: float = 0.0  # those of the reference engine in the same moments
    reason: str = ""  # a sentence that says why it cannot be used at all; "" where it can
    tries: int = 0  # begun and not ended: the program ended meanwhile

    @property
    def refusal(self) -> str:
        """Why it is not to be used; "" where nothing speaks against it."""
        if self.tries >= TRIES:
            return say("engines", "The program ended while it was tried.")
        return self.reason or self.agreement.refusal

    @property
    def times(self) -> float:
        """How many times as fast as the reference engine it is; 0 where that is not known."""
        return self.reference / self.seconds if self.seconds else 0.0

    def timed(self, seconds: float, reference: float) -> "Evidence":
        """With a further measurement, in seconds a photo; that counts in which the engine was at its best."""
        if self.seconds and self.seconds <= seconds:
            return self
        return replace(self, seconds=seconds, reference=reference)


@dataclass(frozen=True, slots=True)
class Findings:
    """What small folders have shown so far, too little each to choose by."""

    key: str  # as of a Choice
    photos: int = 0  # tagged meanwhile
    evidence: tuple[Evidence, ...] = ()  # of each engine that was tried

    def of(self, engine: str) -> Evidence:
        """What is known of an engine."""
        return next((one for one in self.evidence if one.engine == engine), Evidence(engine))

    def having(self, found: Evidence) -> "Findings":
        """The same, with this in the place of what was known of that engine."""
        return replace(self, evidence=(*(one for one in self.evidence if one.engine != found.engine), found))


def choice_key(path: Path, cores: int, program: str, *, batch: int = BATCH, cache: Path | None = None) -> str:
    """What a choice depends on: processor, cores, program, libraries, photos a run, the model's files.

    Args:
        path: the model file.
        cores: those in use.
        program: the program's version.
        batch: photos a run.
        cache: the folder in which the files' digests are remembered (digests.py); None to read them whole.
    """
    files = []
    for file in (path, int8_file(path)):
        try:
            files.append(sha256(file, cache))
        except OSError:
            files.append("-")
    machine = f"{processor_name()}, {cores} cores, {batch} photos a run"
    libraries = f"onnxruntime {onnxruntime_engine.version()}, openvino {openvino_engine.version() or '-'}"
    return "; ".join((machine, f"ReTagger {program}", f"trial {TRIAL}", libraries, *files))


def same_model(one: str, other: str) -> bool:
    """Whether two keys are of the same model files."""
    return one.split("; ")[-2:] == other.split("; ")[-2:]


def chosen(engines: Sequence[str], findings: Findings, reference: float = 0.0) -> Choice:
    """The choice that findings lead to.

    Args:
        engines: all there are.
        findings: of those that were tried.
        reference: the reference's seconds a photo, where no other one was timed beside it; 0 where it was not timed.
    """
    timed = [found for found in findings.evidence if found.seconds]
    least = min((found.reference for found in timed), default=reference)
    rate = 1 / least if least else 0.0
    timings = [Timing(REFERENCE, rate)]
    for engine in engines:
        if engine != REFERENCE:
            found = findings.of(engine)
            seen = found.agreement
            timings.append(
                Timing(engine, rate * found.times, found.refusal, seen.photos, seen.photos - seen.wrong)
            )
    return Choice(fastest(timings), findings.key, tuple(timings))


def fastest(timings: Sequence[Timing]) -> str:
    """The fastest engine that may be used, or the reference (the first) where none is worth the change."""
    reference = timings[0]
    best = max((timing for timing in timings if not timing.reason), key=lambda timing: timing.rate)
    return best.engine if best.rate >= WORTH * reference.rate else reference.engine

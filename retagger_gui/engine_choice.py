"""Which engine runs the model: a fixed one, or the fastest on this machine, as a trial on the first photos finds."""

import contextlib
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from retagger_gui import __version__, paths, settings
from retagger_gui.core import allocator
from retagger_gui.core.classify import Predictor
from retagger_gui.core.engines.agreement import Agreement
from retagger_gui.core.engines.choice import Choice, Evidence, Findings, Timing, choice_key, same_model
from retagger_gui.core.engines.engine import usable_cores
from retagger_gui.core.engines.names import AUTO, REFERENCE
from retagger_gui.core.engines.registry import int8_file
from retagger_gui.core.engines.stranger import try_out
from retagger_gui.core.engines.trial import Trial
from retagger_gui.core.engines.watch import Watch
from retagger_gui.core.errors import ModelError
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.model import RoomModel
from retagger_gui.settings import EngineCheck, EngineTrial, Settings

log = logging.getLogger(__name__)


def load_model(path: Path, known: Settings, *, threads: int | None = None) -> RoomModel:
    """Load a model file with the engine that the settings ask for, or with the reference where that fails.

    Args:
        path: the model file.
        known: the settings, with the engine, and what was found out about them.
        threads: processor cores to use; None for all.

    Raises:
        ModelError: the file itself cannot be used.
    """
    engine = wanted(known, path)
    try:
        return load_with(engine, path, threads=threads)
    except ModelError as error:
        if engine == REFERENCE:
            raise
        log.warning("%s %s is used instead.", error, REFERENCE)
    return load_with(REFERENCE, path, threads=threads)


def load_with(engine: str, path: Path, *, threads: int | None = None) -> RoomModel:
    """Load a model file with exactly this engine.

    Raises:
        ModelError: the file cannot be used, or not with this engine.
    """
    meet(path)
    model = RoomModel(path, threads=threads, engine=engine, cache=paths.engines_dir())
    allocator.give_back()
    return model


def meet(path: Path) -> None:
    """Try a model file out in another process, if it is not the program's own and was never tried.

    Raises:
        ModelError: it cannot be used.
    """
    if path == paths.resource("rooms.onnx"):
        return
    try:
        files = [file for file in (path, int8_file(path)) if file.exists()]
        tried = paths.cache_dir() / "models" / "-".join(["tried", __version__, *map(fingerprint, files)])
        if not files or tried.exists():
            return
    except OSError:  # loading it says why
        return
    try_out(path)
    with contextlib.suppress(OSError):
        tried.parent.mkdir(parents=True, exist_ok=True)
        tried.touch()


def wanted(known: Settings, path: Path) -> str:
    """The engine that a model file is to be loaded with: the fixed one, the last winner, or the reference. Reads files.

    What won with another version of the program or of a library still is the best guess; with another model it is none.
    """
    if known.engine != AUTO:
        return known.engine
    choice = kept(known)
    return choice.engine if choice is not None and same_model(choice.key, key_of(path)) else REFERENCE


@contextlib.contextmanager
def tagging_with(
    model: RoomModel,
    known: Settings,
    expected: int,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    on_found: Callable[[Choice | None], object] = lambda choice: None,
) -> Iterator[Predictor]:
    """What is to tag a folder: the model, watched, or tried in several engines where the best one is not known yet.

    What is found is kept in the settings. Reads files.

    Args:
        model: as `load_model` gives it.
        known: the settings.
        expected: photos in the folder.
        cancelled: asked between two runs of a trial.
        on_found: called with a choice, in the thread that tags; or None, where the one that held does no longer.
    """
    if (best := settled(model, known, on_found=on_found)) is not None:
        yield best
        return

    def keep(found: Choice | Findings) -> None:
        remember(found)
        if isinstance(found, Choice):
            on_found(found)

    key, findings = key_of(model.path, model.threads), findings_of(known)
    if findings is None or findings.key != key:
        findings = Findings(key)
    with contextlib.closing(
        Trial(model, findings, expected=expected, keep=keep, cancelled=cancelled)
    ) as trial:
        yield trial


def settled(
    model: RoomModel, known: Settings, *, on_found: Callable[[Choice | None], object] = lambda choice: None
) -> Predictor | None:
    """What is to tag where there is nothing to find out: the model, watched unless its engine is fixed. Reads files.

    None where the best engine is not known yet. What was found with all cores holds for a part of them, too.
    """
    if known.engine != AUTO:
        return model
    choice = kept(known)
    keys = (
        key_of(model.path, cores) for cores in (model.threads, None)
    )  # the second where the first is another
    if choice is None or choice.key not in keys:
        return None
    return _watch(model, choice, on_found)


def _watch(model: RoomModel, choice: Choice, on_found: Callable[[Choice | None], object]) -> Watch:
    def forget(engine: str) -> None:
        """The next folder that is large enough finds out anew."""
        _change({"engine_check": (), "engine_trial": ()})
        on_found(None)

    return Watch(model, choice.rate(REFERENCE), on_slow=forget)


def remember(found: Choice | Findings) -> None:
    """Keep in the settings what was found; where they cannot be written, the log says so, and it is found anew."""
    if isinstance(found, Choice):
        _change({"engine_check": as_setting(found), "engine_trial": ()})
    else:
        _change({"engine_trial": trial_as_setting(found)})


def _change(values: dict[str, object]) -> None:
    try:
        settings.change(values, settings.load())
    except OSError as error:
        log.warning("What was found out about the engines could not be kept (%s).", error.strerror)


def key_of(path: Path, cores: int | None = None) -> str:
    """What is found out about this model file with so many cores, or all, is kept under this. Reads files."""
    return choice_key(path, cores or usable_cores(), __version__, cache=paths.engines_dir())


def kept(known: Settings) -> Choice | None:
    """What the last trial found, whether or not it still holds; None before the first."""
    if not known.engine_check:
        return None
    engine, key, timings = known.engine_check
    return Choice(engine, key, tuple(Timing(*timing) for timing in timings))


def as_setting(choice: Choice) -> EngineCheck:
    """A choice as the settings keep it."""
    timings = tuple(
        (timing.engine, round(timing.rate, 2), timing.reason, timing.checked, timing.same)
        for timing in choice.timings
    )
    return choice.engine, choice.key, timings


def findings_of(known: Settings) -> Findings | None:
    """What small folders have shown so far, whether or not it still holds."""
    if not known.engine_trial:
        return None
    key, photos, evidence = known.engine_trial
    return Findings(
        key,
        photos,
        tuple(
            Evidence(engine, Agreement(compared, wrong, moved), seconds, reference, reason, tries)
            for engine, compared, wrong, moved, seconds, reference, reason, tries in evidence
        ),
    )


def trial_as_setting(findings: Findings) -> EngineTrial:
    """Findings as the settings keep them."""
    return (
        findings.key,
        findings.photos,
        tuple(
            (
                found.engine,
                found.agreement.photos,
                found.agreement.wrong,
                found.agreement.moved,
                found.seconds,
                found.reference,
                found.refusal if not found.agreement.numbers else found.reason,
                found.tries,
            )
            for found in findings.evidence
        ),
    )

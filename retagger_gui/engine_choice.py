"""Which engine runs the model: a fixed one, or the one that the check on this machine has found."""

import logging
from collections.abc import Callable
from pathlib import Path

from retagger_gui import __version__, paths
from retagger_gui.core.check_pictures import pictures
from retagger_gui.core.engines.check import Choice, Timing, check, check_key
from retagger_gui.core.engines.engine import usable_cores
from retagger_gui.core.engines.names import AUTO, PLAIN
from retagger_gui.core.errors import ModelError
from retagger_gui.core.model import RoomModel
from retagger_gui.settings import EngineCheck, Settings

log = logging.getLogger(__name__)


def load_model(path: Path, settings: Settings, *, threads: int | None = None) -> RoomModel:
    """Load a model file with the engine that the settings ask for, or with the plain one where that fails.

    Args:
        path: the model file.
        settings: with the engine, and what the last check found.
        threads: processor cores to use; None for all.

    Raises:
        ModelError: the file itself cannot be used.
    """
    engine = wanted(settings, path)
    try:
        return load_with(engine, path, threads=threads)
    except ModelError as error:
        if engine == PLAIN:
            raise
        log.warning("%s %s is used instead.", error, PLAIN)
    return load_with(PLAIN, path, threads=threads)


def load_with(engine: str, path: Path, *, threads: int | None = None) -> RoomModel:
    """Load a model file with exactly this engine.

    Raises:
        ModelError: the file cannot be used, or not with this engine.
    """
    return RoomModel(path, threads=threads, engine=engine, cache=paths.cache_dir() / "engines")


def check_here(model: RoomModel, key: str, *, cancelled: Callable[[], bool] = lambda: False) -> Choice | None:
    """Find the fastest engine here whose answers are right, with the pictures that come with the program; see `check`.

    Raises:
        ModelError: the plain engine failed, or the pictures cannot be read.
    """
    return check(model, key, pictures(paths.resource("check.webp")), cancelled=cancelled)


def wanted(settings: Settings, path: Path) -> str:
    """The engine that a model file is to be run by: the fixed one, the one found, or the plain one. Reads files."""
    if settings.engine != AUTO:
        return settings.engine
    choice = kept(settings)
    return choice.engine if choice is not None and choice.key == key_of(path) else PLAIN


def key_of(path: Path) -> str:
    """What a check of this model file is kept under. Reads the files."""
    return check_key(path, usable_cores(), __version__)


def kept(settings: Settings) -> Choice | None:
    """What the last check found, whether or not it still holds; None before the first."""
    if not settings.engine_check:
        return None
    engine, key, timings = settings.engine_check
    return Choice(engine, key, tuple(Timing(*timing) for timing in timings))


def as_setting(choice: Choice) -> EngineCheck:
    """A choice as the settings keep it."""
    timings = tuple((timing.engine, round(timing.rate, 2), timing.reason) for timing in choice.timings)
    return choice.engine, choice.key, timings

"""What the person has set: one frozen dataclass; of it, what differs from the default is kept as JSON."""

import dataclasses
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from retagger_gui.core.atomic import alone, replacing
from retagger_gui.core.effort import EFFORTS, USUAL
from retagger_gui.core.engines.names import AUTO, NAMES
from retagger_gui.core.labels import KEY_ROOMS
from retagger_gui.core.rooms import Room, sound
from retagger_gui.paths import config_dir

log = logging.getLogger(__name__)

THEMES = ("system", "light", "dark")
SORTS = ("confidence", "name", "listing")
CARD_SIZES = (120, 400)  # pixels, least and most
RECENT = 10  # folders remembered
EngineCheck = (
    tuple[()] | tuple[str, str, tuple[tuple[str, float, str] | tuple[str, float, str, int, int], ...]]
)
EngineEvidence = tuple[str, int, int, float, float, float, str, int]
EngineTrial = tuple[()] | tuple[str, int, tuple[EngineEvidence, ...]]


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; every field has a default."""

    theme: str = "system"  # "system", "light" or "dark"
    card_size: int = 160  # width of a card in logical pixels
    sort: str = "listing"  # within a group, by "confidence", "name" or "listing"
    model_path: str = ""  # another model's file; "" for the one that comes with the program
    recent: tuple[str, ...] = ()  # folders opened before, the last one first
    key_rooms: tuple[str, ...] = KEY_ROOMS  # labels a listing should have photos of to be complete (Compare)
    # (label, ImageOf lookup) where the RESO table is to have another than the usual one
    reso: tuple[tuple[str, str], ...] = ()
    effort: str = USUAL  # how far Review asks, one of core/effort.py's EFFORTS
    # whether the board goes on to the next photo after a key has filed or confirmed one
    auto_advance: bool = True
    # what runs the model: "auto" for what a trial on this machine has found, or an engine's name
    engine: str = AUTO
    # what that found (see engine_choice.py): engine, key, and (engine, photos a second, reason) of each; () before
    # the first one
    engine_check: EngineCheck = ()
    # what small folders have shown since, too little each to choose by: key, photos, and of each engine what its
    # Evidence says (engine_choice.py); () where none has
    engine_trial: EngineTrial = ()
    # the folder that a table was last exported to, where an import looks first; "" for none
    exported: str = ""
    agency: str = ""  # the name that stands on reports
    agency_logo: str = ""  # the file of the picture beside it; "" for none
    language: str = ""  # of the window, such as "de"; "" for the system's
    # what the person made of the rooms, and their own ones, in their order (core/rooms.py)
    rooms: tuple[Room, ...] = ()

    def opened(self, path: Path) -> "Settings":
        """The same, with this folder as the most recent one."""
        others = [entry for entry in self.recent if entry != str(path)]
        return replace(self, recent=(str(path), *others)[:RECENT])

    def forgetting(self, path: str) -> "Settings":
        """The same without that recent folder."""
        return replace(self, recent=tuple(entry for entry in self.recent if entry != path))


def settings_file() -> Path:
    """Where the settings lie."""
    return config_dir() / "settings.json"


def load(path: Path | None = None, *, otherwise: Settings | None = None) -> Settings:
    """Read the settings; what is missing, unknown or wrong has its default, and the log says so.

    Args:
        path: of the file.
        otherwise: what to take where the file is there and cannot be read; the defaults if not given.
    """
    path = path or settings_file()
    entries = _entries(path)
    return (otherwise or Settings()) if entries is None else replace(Settings(), **_sound(entries, path))


def damaged(path: Path | None = None) -> Path | None:
    """Where a settings file that cannot be read is kept from now on, so that no change overwrites it; None for none."""
    path = path or settings_file()
    if not path.exists() or _entries(path) is not None:
        return None
    aside = path.with_name(f"{path.stem}-damaged{path.suffix}")
    try:
        path.replace(aside)
    except OSError as error:
        log.warning("%s could not be put aside (%s).", path, error)
        return None
    return aside


def _entries(path: Path) -> dict[str, Any] | None:
    """What the file says, sound or not; nothing where there is none; None where it cannot be read."""
    try:
        entries = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:  # damaged JSON and text that is not UTF-8 are ValueErrors
        log.warning("The settings in %s cannot be read (%s); they are passed over.", path, error)
        return None
    if not isinstance(entries, dict):
        log.warning("The settings in %s are no JSON object; they are passed over.", path)
        return None
    return entries


def save(settings: Settings, path: Path | None = None) -> None:
    """Write what differs from the default, all or nothing.

    Raises:
        OSError: it cannot be written; the former file is as it was.
    """
    _write(
        _differing({field.name: getattr(settings, field.name) for field in dataclasses.fields(Settings)}),
        path,
    )


def change(values: Mapping[str, Any], known: Settings, path: Path | None = None) -> Settings:
    """Write these fields; the others stay as the file has them.

    Others write beside the window's own thread: the trial of the engines in another thread, and `retagger tag`.

    Args:
        values: of Settings' fields, by name.
        known: the other fields where the file is there and cannot be read.
        path: of the file.

    Returns:
        what the file says now.

    Raises:
        OSError: it cannot be written; the former file is as it was.
    """
    path = path or settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    with alone(path):
        entries = _entries(path)
        if entries is None:
            save(replace(known, **values), path)
        else:  # what another version wrote, or a person got wrong, stays as it stands until it is set anew
            _write(
                {name: kept for name, kept in entries.items() if name not in values} | _differing(values),
                path,
            )
        return load(path)


def _differing(values: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the values that are not the default, as JSON knows them."""
    default = Settings()
    return {
        name: [_as_entry(room) for room in value] if name == "rooms" else value
        for name, value in values.items()
        if value != getattr(default, name)
    }


def _as_entry(room: Room) -> dict[str, Any]:
    usual = asdict(Room(""))
    return {name: value for name, value in asdict(room).items() if value != usual[name]}


def _write(entries: Mapping[str, Any], path: Path | None) -> None:
    path = path or settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write((json.dumps(entries, indent=2, ensure_ascii=False) + "\n").encode("utf-8"))


def _sound(entries: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The entries that can be used, lists as tuples."""
    sound = {}
    for name, entry in entries.items():
        value = _rooms(entry, path) if name == "rooms" else _as_tuples(entry)
        if name not in _CHECKS:
            log.warning("The setting %s in %s is unknown and ignored.", name, path)
        elif not _CHECKS[name](value):
            log.warning("The setting %s in %s is wrong (%r); the default is used.", name, path, value)
        else:
            sound[name] = value
    return sound


def _as_tuples(entry: object) -> object:
    """JSON's lists as the tuples that they were."""
    return tuple(map(_as_tuples, entry)) if isinstance(entry, list) else entry


def _rooms(entry: object, path: Path) -> object:
    """The rooms that can be used, each label once; the others are passed over, and the log says so."""
    if not isinstance(entry, list):
        return entry
    rooms: dict[str, Room] = {}
    for one in entry:
        room = _room(one)
        if room is None or room.label in rooms:
            log.warning("A room in %s is wrong or stands twice (%r); it is passed over.", path, one)
        else:
            rooms[room.label] = room
    return tuple(rooms.values())


def _room(entry: object) -> Room | None:
    usual = asdict(Room(""))
    if not isinstance(entry, dict) or not entry.get("label"):
        return None
    values = {name: value for name, value in entry.items() if name in usual}
    if any(type(value) is not type(usual[name]) for name, value in values.items()):
        return None
    room = Room(**values)
    return room if sound(room) else None


def _is_rooms(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(room, Room) for room in value)


def _is_pairs(value: object) -> bool:
    return isinstance(value, tuple) and all(_is_texts(pair) and len(pair) == 2 for pair in value)


def _is_card_size(value: object) -> bool:
    return type(value) is int and CARD_SIZES[0] <= value <= CARD_SIZES[1]


def _is_texts(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(entry, str) for entry in value)


def _is_recent(value: object) -> bool:
    return _is_texts(value) and len(value) <= RECENT if isinstance(value, tuple) else False


def _is_engine_check(value: object) -> bool:
    if not isinstance(value, tuple) or len(value) not in (0, 3):
        return False
    if not value:
        return True
    engine, key, timings = value
    return (
        engine in NAMES
        and isinstance(key, str)
        and isinstance(timings, tuple)
        and all(map(_is_timing, timings))
    )


def _is_timing(value: object) -> bool:
    if not isinstance(value, tuple) or len(value) not in (3, 5):  # former versions did not keep the counts
        return False
    engine, rate, reason, *counts = value
    counted = all(type(count) is int for count in counts)
    return engine in NAMES and type(rate) in (int, float) and isinstance(reason, str) and counted


def _is_engine_trial(value: object) -> bool:
    if not isinstance(value, tuple) or len(value) not in (0, 3):
        return False
    if not value:
        return True
    key, photos, evidence = value
    return (
        isinstance(key, str)
        and type(photos) is int
        and isinstance(evidence, tuple)
        and all(map(_is_evidence, evidence))
    )


def _is_evidence(value: object) -> bool:
    if not isinstance(value, tuple) or len(value) != 8:
        return False
    engine, compared, wrong, moved, seconds, plain, reason, tries = value
    counts = all(type(count) is int for count in (compared, wrong, tries))
    numbers = all(type(number) in (int, float) for number in (moved, seconds, plain))
    return engine in NAMES and counts and numbers and isinstance(reason, str)


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "theme": lambda value: value in THEMES,
    "card_size": _is_card_size,
    "sort": lambda value: value in SORTS,
    "model_path": lambda value: isinstance(value, str),
    "recent": _is_recent,
    "key_rooms": _is_texts,
    "reso": _is_pairs,
    "effort": lambda value: value in EFFORTS,
    "auto_advance": lambda value: type(value) is bool,
    "engine": lambda value: value in (AUTO, *NAMES),
    "engine_check": _is_engine_check,
    "engine_trial": _is_engine_trial,
    "exported": lambda value: isinstance(value, str),
    "agency": lambda value: isinstance(value, str),
    "agency_logo": lambda value: isinstance(value, str),
    "language": lambda value: isinstance(value, str),
    "rooms": _is_rooms,
}

"""Kills of the real window, on a virtual screen where there is Xvfb; see kills.py."""

import contextlib
import random
import sys
import time
from pathlib import Path

from retagger_gui import paths
from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.photos import scan
from retagger_gui.core.store import Store
from tests.drawing import draw
from tests.e2e.xvfb import missing, screen
from tests.reliability.journal import State
from tests.reliability.kills import Program, Tally, integrity, lost
from tests.tiny_model import save_tiny_model

_LONGEST = 5.0  # seconds from the last tag to its end
_ROOMS = ("kitchen", "bathroom", "bedroom", "hallway", "exterior", "balcony")


def window_kills(kills: int, seed: int, place: Path) -> Tally | None:
    """Kill the window so often; None where there is no virtual screen."""
    if missing() or sys.platform != "linux":
        return None
    photos, model = place / "photos", place / "rooms.onnx"
    for number in range(24):
        draw(
            photos / f"Listing {number % 3}" / f"{number}.png",
            _ROOMS[number % len(_ROOMS)],
            (64, 48 + number),
        )
    save_tiny_model(model)
    tally, state = Tally(), dict.fromkeys(_photos(photos))
    with screen() as shown:
        home = {**shown.environment(), paths.HOME_VARIABLE: str(place / "home")}
        for number in range(kills):
            state = _one_kill(
                tally, seed * 1000 + number, photos, model, place / "home" / "data", home, state
            )
    return tally


def _photos(folder: Path) -> list[str]:
    return [photo.relative.replace(" ", "_") for photo in scan([folder])]


def _one_kill(
    tally: Tally, seed: int, photos: Path, model: Path, data: Path, home: dict[str, str], before: State
) -> State:
    program = Program("tests.reliability.window_writer", str(photos), str(model), str(seed), environment=home)
    program.wait_for_words()
    time.sleep(random.Random(seed).uniform(0, _LONGEST))
    journal, died = program.kill()
    tally.kills += 1
    tally.changes += len(journal.changes)
    tally.acknowledged += journal.acknowledged
    if died:
        tally.problems.append(f"seed {seed}: the window died by itself: {died}")
    for file in data.glob("*.sqlite*"):
        if file.suffix in (".sqlite", ".sqlite3") and (fault := integrity(file)) != "ok":
            tally.problems.append(f"seed {seed}: {file.name}: {fault}")
    with contextlib.closing(Store(data / "decisions.sqlite3")) as store:
        found_photos = list(scan([photos]))
        said = store.annotations([(photo, fingerprint(photo.path)) for photo in found_photos])
    found = {p.relative.replace(" ", "_"): one.label for p, one in zip(found_photos, said, strict=True)}
    if found not in journal.states(before):
        tally.problems.append(f"seed {seed}: {lost(found, journal, before)}")
    return found

"""A program to be killed: decides, undoes, tags, exports and saves settings as fast as it can, and keeps a journal.

    python -m tests.reliability.writer FOLDER NAME SEED [--clock]

FOLDER holds the store, settings and exports; NAME tells this writer's photos from another's; with --clock its clock
jumps back and forth by years.
"""

import random
import sys
import time
from pathlib import Path

from retagger_gui import settings
from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.export.formats import BY_KEY
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Prediction
from retagger_gui.core.store import Store, StoredDecision, Undone, new_step
from retagger_gui.settings import Settings
from tests.core.export.records import record
from tests.reliability.journal import Speaker

PHOTOS = 40
LABELS = ("kitchen", "bathroom", "bedroom", "hallway", None)
ROWS = 400  # of an export


def photo_of(name: str, number: int) -> Photo:
    """A photo that needs no file."""
    root = Path("/photos")
    relative = f"{name}-{number}.jpg"
    return Photo(root / relative, root, relative, "", 1000 + number, 7)


class Writer:
    """One life of the program, until it is killed."""

    def __init__(self, folder: Path, name: str, seed: int) -> None:
        self.folder, self.name = folder, name
        self.chance = random.Random(seed)
        self.speaker = Speaker()
        self.store = Store(folder / "decisions.sqlite3", later=True)  # as the window opens it
        self.now = self._remembered()
        self.steps: list[tuple[str, str, str | None]] = []  # (photo, step, tag before), for undo

    def _remembered(self) -> dict[str, str | None]:
        """Photo -> tag, once the store can be read: on a read-only disk it cannot."""
        asked = [(photo_of(self.name, n), f"{self.name}{n}") for n in range(PHOTOS)]
        while True:
            try:
                said = self.store.annotations(asked)
                return {photo.relative: one.label for (photo, _), one in zip(asked, said, strict=True)}
            except RetaggerError as error:
                self.speaker.remark(f"again {error}")
                time.sleep(0.01)

    def live(self) -> None:
        """For ever."""
        self.speaker.remark("open")
        actions = [self.decide] * 30 + [self.undo] * 10 + [self.cache, self.export, self.save, self.care]
        while True:
            try:
                self.chance.choice(actions)()
            except (RetaggerError, OSError) as error:  # a full disk, say: go on, as a person does
                self.speaker.remark(f"{type(error).__name__} {error}")
                time.sleep(0.01)

    def decide(self) -> None:
        number = self.chance.randrange(PHOTOS)
        photo, label, step = photo_of(self.name, number), self.chance.choice(LABELS), new_step()
        change = StoredDecision(
            photo.path, f"{self.name}{number}", label, size=photo.size, mtime_ns=photo.mtime_ns, step=step
        )
        self._put(photo.relative, label, change)
        self.steps.append((photo.relative, step, self.now[photo.relative]))
        self.now[photo.relative] = label

    def undo(self) -> None:
        if not self.steps:
            return
        photo, step, before = self.steps.pop()
        self._put(photo, before, Undone(step))
        self.now[photo] = before

    def _put(self, photo: str, label: str | None, change: StoredDecision | Undone) -> None:
        """Until it is written, as the log of decisions does."""
        number = self.speaker.about_to(photo, label)
        while True:
            try:
                self.store.put([change])
                break
            except RetaggerError as error:
                self.speaker.remark(f"again {error}")
                time.sleep(0.01)
        self.speaker.acknowledged(number)

    def cache(self) -> None:
        found = [
            Prediction(photo_of(self.name, n), (0.5, 0.5), 6, 4, "", f"{self.name}{n}") for n in range(PHOTOS)
        ]
        self.store.put_predictions(found, f"m{self.chance.randrange(5)}")
        self.store.put_thumbnails({f"{self.name}{self.chance.random()}": self.chance.randbytes(20_000)})

    def export(self) -> None:
        key = self.chance.choice(("csv", "json", "xlsx"))
        records = [record(f"{n}.jpg", self.chance.choice(LABELS) or "kitchen") for n in range(ROWS)]
        run(BY_KEY[key].write(records, self.folder / f"{self.name}.{key}", Options()))

    def save(self) -> None:
        recent = tuple(f"/folder/{self.chance.random()}" for _ in range(10))
        settings.save(
            Settings(theme=self.chance.choice(("dark", "light")), recent=recent),
            self.folder / "settings.json",
        )

    def care(self) -> None:
        self.store.look_after()


def jumping_clock(chance: random.Random) -> None:
    """From now on, time.time() is off by up to ten years either way, and another each time."""
    real = time.time
    time.time = lambda: real() + chance.uniform(-1, 1) * 10 * 365 * 86400


if __name__ == "__main__":
    folder, name, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    if "--clock" in sys.argv:
        jumping_clock(random.Random(seed))
    Writer(folder, name, seed).live()

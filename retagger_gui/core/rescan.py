"""What became of opened folders since they were read: photos that came, changed or went."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from retagger_gui.core.photos import Photo, scan


@dataclass(frozen=True, slots=True)
class Difference:
    """How folders differ from what is open of them."""

    added: int = 0  # photos that are not open
    changed: int = 0  # how many photos have another size or date than when they were read
    removed: int = 0  # how many of the open photos are no longer there

    @property
    def nothing(self) -> bool:
        """Whether all is as it was."""
        return not (self.added or self.changed or self.removed)

    @property
    def only_added(self) -> bool:
        """Whether photos came, and all others are as they were."""
        return self.added > 0 and not (self.changed or self.removed)


def difference(
    roots: Sequence[Path], photos: Iterable[Photo], *, cancelled: Callable[[], bool] = lambda: False
) -> Difference:
    """Look through the folders again, without opening a photo. A folder that is gone has lost its photos.

    Args:
        roots: what was opened.
        photos: what is open of it.
        cancelled: asked between files; what has not been looked at by then counts as it was.
    """
    known = {photo.path: photo for photo in photos}
    added = changed = 0
    here: set[Path] = set()
    for photo in scan(roots, cancelled=cancelled):
        here.add(photo.path)
        before = known.get(photo.path)
        if before is None:
            added += 1
        elif (before.size, before.mtime_ns) != (photo.size, photo.mtime_ns):
            changed += 1
    removed = 0 if cancelled() else len(known.keys() - here)
    return Difference(added, changed, removed)

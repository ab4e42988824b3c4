"""What is remembered of photos as a scan finds them: by their path, or by their content where that is new."""

import contextlib
import time
from collections.abc import Mapping, Sequence

from retagger_gui.core.fingerprint import fingerprint
from retagger_gui.core.photos import Photo
from retagger_gui.core.prediction import Known
from retagger_gui.core.store import Store

EACH = 0.003  # seconds that a photo may take to be known by its content; on a slower drive, cards do not wait for it


class Recogniser:
    """Knows photos again, for as long as one scan lasts.

    A photo that lies where it lay, unchanged in size and date, is not opened. Another one is, if some photo of just
    its size was read before: its folder may have been renamed, or it may have been copied here. Once that takes too
    long, no more are opened.
    """

    def __init__(self, store: Store, *, each: float = EACH) -> None:
        """Begin a scan.

        Args:
            store: the memory.
            each: seconds a photo that opening may take, on average over those that come together.
        """
        self._store = store
        self._each = each
        self._slow = False

    def recognise(self, photos: Sequence[Photo], model: str) -> tuple[list[Known], list[Known]]:
        """All that is remembered of photos, in their order; and once more of those that were opened.

        Args:
            photos: as the scan found them.
            model: whose predictions.

        Raises:
            StoreError: the memory cannot be read.
        """
        known = self._store.known(photos, model)
        new = {place: one.photo for place, one in enumerate(known) if not one.fingerprint and one.photo.size}
        if not new or self._slow:
            return known, []
        sizes = self._store.sizes({photo.size for photo in new.values()})
        marks = self._fingerprints({place: photo for place, photo in new.items() if photo.size in sizes})
        opened = self._store.known_contents([(new[place], mark) for place, mark in marks.items()], model)
        for place, one in zip(marks, opened, strict=True):
            known[place] = one
        return known, opened

    def _fingerprints(self, photos: Mapping[int, Photo]) -> dict[int, str]:
        """The fingerprints of those that can be read in time."""
        until = time.monotonic() + self._each * len(photos)
        marks = {}
        for place, photo in photos.items():
            if time.monotonic() > until:
                self._slow = True
                break
            with contextlib.suppress(OSError):  # the tagging will say why
                marks[place] = fingerprint(photo.path)
                self._store.adopt(photo, marks[place])
        return marks

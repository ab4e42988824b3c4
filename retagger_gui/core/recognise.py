"""What is remembered of photos as a scan finds them: by their path, or by their content where that is new."""

import contextlib
import time
from collections.abc import Sequence

from retagger_gui.core.classify import fingerprint
from retagger_gui.core.photos import Photo
from retagger_gui.core.session import Known
from retagger_gui.core.store import Store


def recognise(
    store: Store, photos: Sequence[Photo], model: str, *, seconds: float
) -> tuple[list[Known], list[Known]]:
    """All that is remembered of photos, in their order.

    A photo that lies where it lay, unchanged in size and date, is not opened. Another one is, if some photo of
    just its size was read before: its folder may have been renamed, or it may have been copied here.

    Args:
        store: the memory.
        photos: as the scan found them.
        model: whose predictions.
        seconds: after which no further photo is opened: on a slow drive, cards must not wait for contents.

    Returns:
        all of the photos, and once more those that were opened.

    Raises:
        StoreError: the memory cannot be read.
    """
    known = store.known(photos, model)
    new = {place: one.photo for place, one in enumerate(known) if not one.fingerprint and one.photo.size}
    if not new:
        return known, []
    sizes = store.sizes({photo.size for photo in new.values()})
    marks = _fingerprints({place: photo for place, photo in new.items() if photo.size in sizes}, seconds)
    found = store.known_contents([(new[place], mark) for place, mark in marks.items()], model)
    for place, one in zip(marks, found, strict=True):
        known[place] = one
    return known, found


def _fingerprints(photos: dict[int, Photo], seconds: float) -> dict[int, str]:
    """The fingerprints of those that can be read in that time."""
    until = time.monotonic() + seconds
    marks = {}
    for place, photo in photos.items():
        if time.monotonic() > until:
            break
        with contextlib.suppress(OSError):  # the tagging will say why
            marks[place] = fingerprint(photo.path, photo.size)
    return marks

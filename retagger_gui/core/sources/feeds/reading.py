"""Tell feeds apart by their content, and find the photos that they name."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from retagger_gui.core.left_out import MISSING, NOT_FETCHED
from retagger_gui.core.photos import Photo, is_photo, is_photo_content
from retagger_gui.core.sources.extraction import Extraction
from retagger_gui.core.sources.feeds import blm, kyero, openimmo, reaxml
from retagger_gui.core.sources.feeds.feed import LISTINGS, FeedPhoto, Read
from retagger_gui.core.sources.kinds import FEEDS

_START = 8192  # bytes that a feed is known by
_FILES = 200_000  # looked at around a feed
_ADDRESS = re.compile(r"^(https?:|ftps?:|//|www\.)", re.IGNORECASE)
_NO_PHOTO = (".pdf", ".doc", ".docx", ".mp4", ".mov", ".html", ".htm", ".txt", ".zip")
_ROOTS: tuple[tuple[re.Pattern[bytes], Read], ...] = (
    (re.compile(rb"<(\w+:)?openimmo[\s>]"), openimmo.read),
    (re.compile(rb"<(\w+:)?propertyList[\s>]"), reaxml.read),
    (re.compile(rb"<(\w+:)?kyero[\s>]"), kyero.read),
)


def reader_of(path: Path) -> Read | None:
    """What reads this file, where it is a feed; by its name alone if that is one that nothing else has."""
    if path.suffix.lower() not in FEEDS:
        return None
    if path.suffix.lower() == ".blm":
        return None if is_photo(path) else blm.read
    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return None
    if blm.is_blm(start):
        return blm.read
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start.decode("utf-16", "ignore").encode()
    return next((read for pattern, read in _ROOTS if pattern.search(start)), None)


def photos(
    path: Path,
    read: Read,
    *,
    root: Path,
    start: str,
    extraction: Extraction,
    on_left_out: Callable[[Path, str], None],
) -> Iterator[Photo]:
    """The photos of a feed, that lie beside it or below, in its order.

    Args:
        path: the feed.
        read: what reads it.
        root: the folder that was opened, or the feed's own.
        start: what relative paths begin with.
        extraction: for photos that are in the feed itself.
        on_left_out: called with photos on the web, which are not fetched, and of those that are not there.

    Raises:
        SourceError: the feed is damaged; the photos before the damage were yielded.
    """
    files = _Files(path.parent)
    used: set[Path] = set()
    for number, listing in enumerate(read(path)):
        if number >= LISTINGS or extraction.cancelled():
            return
        for place, named in enumerate(listing.photos):
            file = _file(named, files, extraction)
            if file is None:
                if not named.file.lower().endswith(_NO_PHOTO):
                    on_left_out(path, NOT_FETCHED if _ADDRESS.match(named.file) else MISSING)
            elif file not in used:
                used.add(file)
                found = file.stat()
                yield Photo(
                    file,
                    root,
                    _relative(file, root, start, f"{path.name} > {listing.name}, image {place + 1}"),
                    listing.name,
                    found.st_size,
                    found.st_mtime_ns,
                    caption=named.caption,
                    place=f"{start}{path.name}/{number:07}/{place:05}",
                )


def _relative(file: Path, root: Path, start: str, name: str) -> str:
    return start + file.relative_to(root).as_posix() if file.is_relative_to(root) else name


def _file(named: FeedPhoto, files: "_Files", extraction: Extraction) -> Path | None:
    if named.content:
        return extraction.keep(named.content, ".jpg") if is_photo_content(named.content[:256]) else None
    if _ADDRESS.match(named.file):
        return None
    found = files.find(named.file)
    return found if found is not None and is_photo(found) else None


class _Files:
    """The files in a feed's folder and below, by path and by name, whatever the case."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._by_path: dict[str, Path] = {}
        self._by_name: dict[str, Path] = {}
        for path in self._walk():
            self._by_path[path.relative_to(folder).as_posix().casefold()] = path
            self._by_name.setdefault(path.name.casefold(), path)

    def _walk(self) -> Iterator[Path]:
        count = 0
        for folder, folders, names in os.walk(self._folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                count += 1
                if count > _FILES:
                    return
                yield Path(folder, name)

    def find(self, named: str) -> Path | None:
        """The file that a feed names; only ever one in its folder."""
        path = PurePosixPath(unquote(named.strip()).replace("\\", "/"))
        key = "/".join(part for part in path.parts if part not in ("/", ".")).casefold()
        return self._by_path.get(key) or self._by_name.get(path.name.casefold())

"""Find photos: walk folders and yield each photo as it is found, in natural order."""

import os
import re
import stat
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from retagger_gui.core.decoders.isobmff import kind_of as kind_of_boxes
from retagger_gui.core.decoders.raw import is_raw
from retagger_gui.core.language import say
from retagger_gui.core.left_out import ICLOUD, JPEG_XL, RAW_BESIDE, kind_of_name

_RAW = "nef nrw arw srf sr2 cr2 pef dng orf rw2 raf srw 3fr erf kdc dcr mef mos iiq rwl"
RAW_SUFFIXES = frozenset(f".{suffix}" for suffix in _RAW.split())
"""Suffixes (lower case) of camera raws whose preview is read; not where a photo of the same name lies beside."""

_SUFFIXES = "jpg jpeg jpe jfif png webp bmp dib tif tiff gif heic heif hif avif jp2 j2k jpf jpx j2c"
SUFFIXES = frozenset(f".{suffix}" for suffix in _SUFFIXES.split()) | RAW_SUFFIXES
"""Suffixes (lower case) of files taken for photos by name alone; any other file is judged by content."""

_SYSTEM_NAMES = frozenset(
    (
        *("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "@eadir", "$recycle.bin", "lost+found"),
        *("#recycle", "@recycle", "@recently-snapshot", "#snapshot", "system volume information"),
    )
)
# Names of what programs leave beside photos: exiftool's and other backups, parts of downloads, cameras' thumbnails.
_NO_PHOTO = ("_original", ".bak", "~", ".tmp", ".part", ".crdownload", ".thm")
_PREVIEWS = ".lrdata"  # Lightroom's folder of its own pictures
_LIBRARY = ".photoslibrary"  # Apple Photos': the originals among much else
_ORIGINALS = frozenset(("originals", "masters"))
_MAGIC = (
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",  # TIFF, both byte orders, and BigTIFF
    b"MM\0*",
    b"II+\0",
    b"MM\0+",
    b"\0\0\0\x0cjP  \r\n\x87\n",  # JPEG 2000
    b"\xff\x4f\xff\x51",  # and without a box around it
)
_DEVELOPED = SUFFIXES - RAW_SUFFIXES - {".gif", ".bmp", ".dib"}
PHOTO, OTHER = "photo", ""  # what a file may be, beside the kinds of core/left_out.py
_BMP_HEADERS = frozenset((12, 40, 52, 56, 64, 108, 124))  # sizes of a BMP's second header
_MAGIC_LENGTH = 256  # bytes: with all brands that a HEIC or AVIF has
_JPEG_XL = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")

Problem = Callable[[Path, str], None]
LeavesOut = Callable[[Path, str], None]


class Inside(Protocol):
    """Knows the files that photos are in (core/sources); folders themselves are this module's."""

    def of_file(self, path: Path, /) -> "Iterator[Photo] | None":
        """The photos in a file that was opened; None where it is no such file."""

    def of_folder(
        self, folder: Path, names: Sequence[str], root: Path, start: str, /
    ) -> "Iterator[Photo | Path]":
        """The photos that pages and feeds in a folder lead to; and folders that are not to be entered for others.

        Args:
            folder: the folder.
            names: of what is in it.
            root: the folder that was opened.
            start: what relative paths begin with.
        """


class _Nothing:
    """Where only folders and photos are wanted."""

    def of_file(self, path: Path, /) -> None:
        return None

    def of_folder(
        self, folder: Path, names: Sequence[str], root: Path, start: str, /
    ) -> "Iterator[Photo | Path]":
        return iter(())


NaturalKey = tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Photo:
    """One image file, as the scan saw it."""

    path: Path  # the file itself
    root: Path  # the folder that was opened; for a single file, the folder it lies in
    # the path below root, with forward slashes; it begins with root's name where other roots are open too, so that it
    # is the photo's alone
    relative: str
    # the direct subfolder of root that the photo lies in, at any depth; where it lies in the root itself, the root's
    # own name; "" for a single photo
    listing: str
    size: int  # in bytes; 0 where the file could not be looked at
    mtime_ns: int  # time of the last change in nanoseconds; 0 likewise
    at_root: bool = False  # whether the listing is the root itself rather than a folder in it
    caption: str = ""  # what the feed or page that it came with says of it; "" for nothing
    # what it is sorted by, where that is not `relative`: a feed has an order of its own; "" elsewhere
    place: str = ""

    @property
    def taken_out(self) -> bool:
        """Whether the file is the program's own, taken out of one that the person opened: nothing goes beside it."""
        return not self.path.is_relative_to(self.root)

    @property
    def below_listing(self) -> str:
        """The path below the listing's folder, with forward slashes; the file's name where there is no listing."""
        _, found, below = ("/" + self.relative).rpartition("/" + self.listing + "/")
        return below if found and not self.at_root else self.path.name


def natural_key(text: str) -> NaturalKey:
    """A key that sorts paths as people do: by folder, "photo 2" before "photo 10", whatever the case.

    Text that differs only in case or in leading zeros still has a fixed order.
    """
    return tuple(map(part_key, text.split("/")))


def scan(
    roots: Sequence[Path],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    on_problem: Problem = lambda path, sentence: None,
    beside: bool = False,
    first: Path | None = None,
    on_left_out: LeavesOut = lambda path, kind: None,
    inside: Inside | None = None,
) -> Iterator[Photo]:
    """Yield every photo in and below the roots as it is found, in natural order within each root.

    A root that holds photos is a listing; each folder in a root is one too, with all that is below it. So the folders
    of some homes can be scanned together, or the folder above them, and a folder that holds both is both.

    Photos are known by their suffix, and by their first bytes where the suffix is not a photo's. Hidden and
    system files, backups, parts of downloads and folders of deleted photos are passed over. Links are followed, but
    no folder is entered twice, so loops and overlapping roots do no harm. A file with a photo's suffix that cannot
    be looked at (a dead link, say) is yielded with size 0: decoding says why.

    Args:
        roots: folders, or single photos.
        cancelled: asked between files; the scan ends early once it says True.
        on_problem: called with each folder or root that cannot be read, with a sentence that says why.
        beside: whether photos of other roots are open already.
        first: the root that was opened alone before others came, if one was: its photos' relative paths still do not
            begin with its name.
        on_left_out: called with each file that holds photos and is left out, with its kind (core/left_out.py).
        inside: knows the files that photos are in; None where those are left out.
    """
    walk = _Walk(
        roots,
        cancelled,
        on_problem,
        on_left_out,
        inside=inside or _Nothing(),
        named=beside or len(roots) > 1,
        first=first,
    )
    for root in roots:
        yield from walk.root(Path(root).absolute())


def is_photo(path: Path) -> bool:
    """Whether a file is a photo by its suffix or its first bytes; by its suffix if it cannot be read."""
    return _looked_at(path.name, os.fspath(path))[0] == PHOTO


def is_photo_content(start: bytes) -> bool:
    """Whether a file is a photo by its first 256 bytes."""
    return (
        start.startswith(_MAGIC)
        or is_raw(start)
        or (start[:4] == b"RIFF" and start[8:12] == b"WEBP")
        or kind_of_boxes(start) is not None
        or (start[:2] == b"BM" and int.from_bytes(start[14:18], "little") in _BMP_HEADERS)
    )


class _Walk:
    """One scan: what was seen already, and whom to ask and tell."""

    def __init__(
        self,
        roots: Sequence[Path],
        cancelled: Callable[[], bool],
        on_problem: Problem,
        on_left_out: LeavesOut,
        *,
        inside: Inside,
        named: bool,
        first: Path | None,
    ) -> None:
        self._inside = inside
        self._named = named  # relative paths begin with their root's name, but for the first one's
        self._first = first
        self._real_roots = [os.path.realpath(root) for root in roots]
        self._cancelled = cancelled
        self._on_problem = on_problem
        self._on_left_out = on_left_out
        self._entered: set[str] = set()
        self._single: set[str] = set()

    def root(self, root: Path) -> Iterator[Photo]:
        if os.path.isdir(root):  # noqa: PTH112  (pathlib's raises for names that are too long)
            yield from self._folder(root)
        elif not os.path.lexists(root):
            self._on_problem(
                root,
                say(
                    "photos",
                    "There is no such file or folder. If it was moved or renamed, open it where it is now.",
                ),
            )
        elif (found := self._inside.of_file(root)) is not None:
            yield from found
        elif not is_photo(root):
            self._on_problem(root, say("photos", "This is neither a folder nor a photo."))
        else:
            yield from self._single_photo(root)

    def _single_photo(self, path: Path) -> Iterator[Photo]:
        real = os.path.realpath(path)
        if real not in self._single and str(Path(real).parent) not in self._entered:
            self._single.add(real)
            yield Photo(path, path.parent, path.name, "", *_size_and_time(path))

    def _folder(self, root: Path) -> Iterator[Photo]:
        """Depth first, with a stack of its own: folders may nest deeper than Python may recurse."""
        real = os.path.realpath(root)
        start = f"{root.name}/" if self._named and root.name and root != self._first else ""
        names: list[str] = []
        stack = [(root, start, real, self._enter(root, real, names))]
        yield from self._led_to(root, names, root, start)
        while stack and not self._cancelled():
            folder, prefix, real, entries = stack[-1]
            entry = next(entries, None)
            if entry is None:
                stack.pop()
            elif _is_hidden(entry):
                if kind_of_name(entry.name) == ICLOUD:
                    self._on_left_out(folder / entry.name, ICLOUD)
            elif _is_folder(entry):
                path, below = Path(entry.path), _real(entry, real)
                if not (entry.is_symlink() and self._leads_back(Path(below))):
                    names = []
                    stack.append((path, f"{prefix}{entry.name}/", below, self._enter(path, below, names)))
                    yield from self._led_to(path, names, root, start)
            elif not entry.name.lower().endswith(_NO_PHOTO):
                kind, found = _looked_at(entry.name, entry.path)
                if kind == PHOTO and not self._seen(entry.path):
                    yield _photo(folder / entry.name, root, start, prefix[len(start) :] + entry.name, found)
                elif kind not in (PHOTO, OTHER):
                    self._on_left_out(folder / entry.name, kind)

    def _led_to(self, folder: Path, names: Sequence[str], root: Path, start: str) -> Iterator[Photo]:
        """The photos that pages and feeds in a folder lead to, which the walk then passes over."""
        for found in self._inside.of_folder(folder, names, root, start):
            if isinstance(found, Path):
                self._entered.add(os.path.realpath(found))
            elif (real := os.path.realpath(found.path)) not in self._single:
                self._single.add(real)
                yield found

    def _enter(self, folder: Path, real: str, names: list[str]) -> Iterator[os.DirEntry[str]]:
        """The folder's entries in natural order; none if it was entered before, under whatever name.

        The names of those that are not hidden are added to `names`.
        """
        if real in self._entered:
            return iter(())
        self._entered.add(real)
        entries = []
        try:
            with os.scandir(folder) as found:
                for entry in found:
                    # one by one: what was read before a failing disk gives up still counts
                    entries.append(entry)
        except OSError as error:
            self._on_problem(folder, _why(error))
        if folder.name.lower().endswith(_LIBRARY):
            entries = [entry for entry in entries if entry.name.lower() in _ORIGINALS]
        names += [entry.name for entry in entries if not _is_hidden_name(entry.name)]
        entries = self._without_raws(folder, entries)
        return iter(sorted(entries, key=lambda entry: natural_key(entry.name)))

    def _without_raws(self, folder: Path, entries: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
        """Without the raws that a photo of the same name lies beside, as cameras write both."""
        raws = [entry for entry in entries if _suffix(entry.name) in RAW_SUFFIXES]
        if not raws:
            return entries
        stems = {Path(entry.name).stem.lower() for entry in entries if _suffix(entry.name) in _DEVELOPED}
        beside = {entry.name for entry in raws if Path(entry.name).stem.lower() in stems}
        for name in sorted(beside):
            self._on_left_out(folder / name, RAW_BESIDE)
        return [entry for entry in entries if entry.name not in beside]

    def _leads_back(self, real: Path) -> bool:
        """Whether a linked folder is above a root, or is met in one anyway, under its own name."""
        for root in map(Path, self._real_roots):
            if root.is_relative_to(real):
                return True
            if real.is_relative_to(root) and not any(map(_is_hidden_name, real.relative_to(root).parts)):
                return True
        return False

    def _seen(self, path: str) -> bool:
        return bool(self._single) and os.path.realpath(path) in self._single


def _photo(path: Path, root: Path, start: str, below: str, found: tuple[int, int]) -> Photo:
    listing, _, rest = below.partition("/")
    return Photo(path, root, start + below, listing if rest else root.name, *found, at_root=not rest)


def _size_and_time(path: Path) -> tuple[int, int]:
    """(size, mtime_ns); zeros for a dead link, and for what is gone by now: decoding will say so."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


def _looked_at(name: str, path: str) -> tuple[str, tuple[int, int]]:
    """PHOTO, OTHER or a kind of core/left_out.py, and as _size_and_time; the disk is asked once."""
    known = _suffix(name) in SUFFIXES
    try:
        found = os.stat(path)  # noqa: PTH116 (a Path costs more than the answer, the entry may be out of date)
    except OSError:
        return (PHOTO if known else OTHER), (0, 0)
    if not stat.S_ISREG(found.st_mode):
        return OTHER, (0, 0)  # a pipe or a device: opening it could wait for ever
    if known:
        return PHOTO, (found.st_size, found.st_mtime_ns)
    try:
        kind = _kind_of_content(Path(path)) or kind_of_name(name) or OTHER
    except OSError:
        kind = OTHER
    return kind, (found.st_size, found.st_mtime_ns)


def _kind_of_content(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(_MAGIC_LENGTH)
    if is_photo_content(start):
        return PHOTO
    return JPEG_XL if start.startswith(_JPEG_XL) else OTHER


def _suffix(name: str) -> str:
    return name[name.rfind(".") :].lower()


def _real(entry: os.DirEntry[str], above: str) -> str:
    """The folder's path without links, given that of the folder above; Windows has more kinds of links."""
    if entry.is_symlink() or sys.platform == "win32":
        return os.path.realpath(entry.path)
    return str(Path(above, entry.name))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if _is_hidden_name(entry.name):
        return True
    if sys.platform != "win32":
        return False
    try:
        return bool(entry.stat(follow_symlinks=False).st_file_attributes & stat.FILE_ATTRIBUTE_HIDDEN)
    except OSError:
        return False


def _is_hidden_name(name: str) -> bool:
    return name.startswith(".") or name.lower() in _SYSTEM_NAMES or name.lower().endswith(_PREVIEWS)


def _why(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return say("photos", "No permission to open this folder.")
    if isinstance(error, FileNotFoundError):
        return say(
            "photos", "The folder is no longer there. If it was moved or renamed, open it where it is now."
        )
    return say("photos", "The folder could not be read ({0}).").format(error.strerror or error)


@lru_cache(maxsize=32_768)  # the scan sorts by the names that every view sorts by later
def part_key(name: str) -> tuple[object, ...]:
    """What stands before the first dot counts first, so that "front.jpg" comes before "front2.jpg"."""
    stem, _, rest = name.partition(".")
    return _chunks(stem), _chunks(rest), name


def _chunks(text: str) -> tuple[str | tuple[int, str], ...]:
    """Text and numbers in turn, text first and last, so that two keys always compare like with like."""
    parts = re.split("([0-9]+)", unicodedata.normalize("NFC", text).casefold())
    return tuple(_number(part) if index % 2 else part for index, part in enumerate(parts))


def _number(digits: str) -> tuple[int, str]:
    """Compares like the number itself, however many digits it has."""
    digits = digits.lstrip("0")
    return len(digits), digits

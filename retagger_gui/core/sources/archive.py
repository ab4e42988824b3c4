"""ZIP files: photos, feeds and saved pages are taken out, within bounds; nothing else, and nothing outside."""

import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from retagger_gui.core.errors import SourceError
from retagger_gui.core.language import say
from retagger_gui.core.left_out import ARCHIVE, JPEG_XL, NESTED, ZIP, kind_of_name
from retagger_gui.core.photos import SUFFIXES, is_photo_content
from retagger_gui.core.sources.extraction import Contents, safe_part

FILES = "files"  # the folder, in what was taken out, of the files as they lay in the archive
ENTRIES = 50_000
TOTAL = 4 << 30  # bytes taken out in all
_ONE = 1 << 30  # bytes of one file
_RATIO, _FREE = (
    150,
    16 << 20,
)  # a file beyond so many bytes must not be packed that much more tightly than photos ever are
_CHUNK = 1 << 20
_DOCUMENTS = frozenset((".xml", ".blm", ".html", ".htm", ".xhtml"))  # that lead to photos
_START = 256


def take_out(source: Path, folder: Path, contents: Contents, cancelled: Callable[[], bool]) -> None:
    """Take out of a ZIP file what may be or lead to photos (see extraction.TakeOut).

    Raises:
        SourceError: it is damaged, or a bomb.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            _Archive(archive, folder / FILES, contents, cancelled).take_out()
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, ValueError) as error:
        raise SourceError(say("sources", "The ZIP file is damaged and could not be opened.")) from error


class _Archive:
    """One archive."""

    def __init__(
        self, archive: zipfile.ZipFile, folder: Path, contents: Contents, cancelled: Callable[[], bool]
    ) -> None:
        self._archive = archive
        self._folder = folder
        self._contents = contents
        self._cancelled = cancelled
        self._total = 0
        self._climbing = self._locked = self._damaged = 0

    def take_out(self) -> None:
        entries = [entry for entry in self._archive.infolist() if not entry.is_dir()]
        if len(entries) > ENTRIES or sum(entry.file_size for entry in entries) > TOTAL:
            raise SourceError(
                say(
                    "sources", "The ZIP file is too large to open safely: more than {0:,} files or {1} GB."
                ).format(ENTRIES, TOTAL >> 30)
            )
        self._folder.mkdir()
        for entry in entries:
            if self._cancelled():
                return
            self._entry(entry)
        if count := self._climbing:
            self._contents.problems.append(
                say(
                    "sources",
                    "%n file whose path leads out of the archive: left out.",
                    "%n files whose path leads out of the archive: left out.",
                    count,
                )
            )
        if count := self._locked:
            self._contents.problems.append(
                say(
                    "sources",
                    "%n file protected by a password: left out.",
                    "%n files protected by a password: left out.",
                    count,
                )
            )
        if count := self._damaged:
            self._contents.problems.append(
                say("sources", "%n file damaged: left out.", "%n files damaged: left out.", count)
            )

    def _entry(self, entry: zipfile.ZipInfo) -> None:
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or path.parts[0].endswith(":"):
            self._climbing += 1
            return
        if entry.file_size > _FREE and entry.file_size > _RATIO * max(1, entry.compress_size):
            raise SourceError(
                say("sources", "The ZIP file is a trap: a small file in it would unpack to an enormous one.")
            )
        if entry.flag_bits & 1:
            self._locked += 1
            return
        target = self._folder.joinpath(*map(safe_part, path.parts))
        try:
            self._unpack(entry, path, target)
        except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, ValueError):
            target.unlink(missing_ok=True)
            self._damaged += 1
        except Exception as error:  # zlib.error and others have no common name
            target.unlink(missing_ok=True)
            if isinstance(error, OSError | SourceError):
                raise
            self._damaged += 1

    def _unpack(self, entry: zipfile.ZipInfo, path: PurePosixPath, target: Path) -> None:
        with self._archive.open(entry) as packed:
            start = packed.read(_CHUNK)
            if not self._is_wanted(path, start):
                return
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as file:
                size, chunk = 0, start
                while chunk:
                    size += len(chunk)
                    self._total += len(chunk)
                    # what an archive declares may be a lie
                    if size > _ONE or self._total > TOTAL:
                        raise SourceError(
                            say("sources", "The ZIP file is a trap: it unpacks to more than it says.")
                        )
                    file.write(chunk)
                    chunk = packed.read(_CHUNK)

    def _is_wanted(self, path: PurePosixPath, start: bytes) -> bool:
        suffix = path.suffix.lower()
        if suffix in SUFFIXES or suffix in _DOCUMENTS or is_photo_content(start[:_START]):
            return True
        kind = kind_of_name(path.name)
        if kind in (ZIP, ARCHIVE) or start.startswith(b"PK\x03\x04"):
            self._contents.left_out.append(NESTED)
        elif kind is not None:
            self._contents.left_out.append(kind)
        elif start.startswith(b"\xff\x0a"):
            self._contents.left_out.append(JPEG_XL)
        return False

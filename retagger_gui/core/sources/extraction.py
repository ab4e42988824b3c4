"""The program's folder for what is taken out of files: each file once, by its content, whole or not at all."""

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from retagger_gui.core.errors import SourceError
from retagger_gui.core.file_names import portable
from retagger_gui.core.language import say
from retagger_gui.core.photos import Photo

_FORM = "1"  # of what is kept; another number, and everything is taken out anew
_CONTENTS = "contents.json"
_LIMIT = 4 << 30  # bytes kept in all; beyond it the longest unused go
_CHUNK = 1 << 20
_LEFT = 86_400.0  # seconds after which what is being taken out is what a crash left
_LONGEST = 120  # bytes of a name


@dataclass(frozen=True, slots=True)
class Taken:
    """One photo that was taken out."""

    file: str  # its path in the folder of what was taken out, with forward slashes
    name: str  # what a person is shown: "page 2, image 1"
    caption: str = ""  # what the source says of it


@dataclass(slots=True)
class Contents:
    """What was taken out of one file."""

    taken: list[Taken] = field(default_factory=list)  # the photos, in the source's order
    left_out: list[str] = field(default_factory=list)  # kinds of core/left_out.py, one for each file left out
    problems: list[str] = field(default_factory=list)  # sentences


TakeOut = Callable[[Path, Path, Contents], None]


class Extraction:
    """The folder, made when it is first needed."""

    def __init__(self, folder: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._folder = folder
        self.cancelled = cancelled

    def of(self, source: Path, take_out: TakeOut) -> tuple[Path, Contents]:
        """What is in a file, taken out now if that was never done.

        Args:
            source: the file. Where it is replaced meanwhile, what was taken out of it is not kept.
            take_out: given the source, an empty folder and the Contents to fill.

        Returns:
            The folder, and what is in it.

        Raises:
            SourceError: the file cannot be read, or the folder not be written; the message names it.
        """
        try:
            key = _key(source)
            target = self._folder / key
            if (known := _read(target)) is not None:
                return target, known
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room()
            return target, self._taken_out(source, take_out, target)
        except OSError as error:
            raise SourceError(
                say("sources", "It could not be read ({0}).").format(error.strerror or error)
            ) from error

    def keep(self, content: bytes, suffix: str) -> Path:
        """A file with this content, that came within another one."""
        path = self._folder / "embedded" / f"{hashlib.blake2b(content, digest_size=16).hexdigest()}{suffix}"
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                part = path.with_name(f"{path.name}.{os.getpid()}.part")
                part.write_bytes(content)
                part.replace(path)
        except OSError as error:
            raise SourceError(
                say("sources", "A photo could not be taken out of it ({0}).").format(error.strerror or error)
            ) from error
        return path

    def _taken_out(self, source: Path, take_out: TakeOut, target: Path) -> Contents:
        before = source.stat()
        contents = Contents()
        with tempfile.TemporaryDirectory(
            dir=self._folder, prefix="part-", ignore_cleanup_errors=True
        ) as part:
            work = Path(part, "work")
            work.mkdir()
            take_out(source, work, contents)
            after = source.stat()
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                raise SourceError(say("sources", "It was replaced while it was being read. Open it again."))
            if self.cancelled():
                raise SourceError(say("sources", "It was not read to its end."))
            (work / _CONTENTS).write_text(json.dumps(asdict(contents)), encoding="utf-8")
            with contextlib.suppress(OSError):  # another process may have been quicker
                work.rename(target)
        if (kept := _read(target)) is None:
            raise SourceError(say("sources", "What is in it could not be kept in the program's folder."))
        return kept

    def _make_room(self) -> None:
        """Remove the longest unused, and what a crash left, until there is room for more."""
        found = []
        for entry in os.scandir(self._folder):
            if entry.name.startswith("part-"):
                if time.time() - entry.stat().st_mtime > _LEFT:
                    shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.is_dir():
                size = sum(file.stat().st_size for file in Path(entry.path).rglob("*") if file.is_file())
                found.append((entry.stat().st_mtime, size, entry.path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= _LIMIT:
                break
            shutil.rmtree(path, ignore_errors=True)
            total -= size


def photos_of(source: Path, folder: Path, taken: Sequence[Taken], listing: str) -> list[Photo]:
    """What was taken out as photos of one listing, in its order; those that are gone meanwhile are left out."""
    photos = []
    for number, one in enumerate(taken):
        path = folder / one.file
        try:
            found = path.stat()
        except OSError:
            continue
        photos.append(
            Photo(
                path,
                source.parent,
                f"{source.name} > {one.name}",
                listing,
                found.st_size,
                found.st_mtime_ns,
                caption=one.caption,
                place=f"{source.name}/{number:06}",
            )
        )
    return photos


def safe_part(name: str) -> str:
    """One part of a path as every system takes it."""
    return portable(name, _LONGEST)


def _key(source: Path) -> str:
    """The content's, and the name's: what is shown begins with that."""
    digest = hashlib.blake2b(f"{_FORM}\0".encode() + os.fsencode(source.name), digest_size=16)
    with source.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _read(folder: Path) -> Contents | None:
    try:
        found = json.loads((folder / _CONTENTS).read_text(encoding="utf-8"))
        contents = Contents(
            [Taken(**one) for one in found["taken"]], list(found["left_out"]), list(found["problems"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    with contextlib.suppress(OSError):
        os.utime(folder)  # it is in use
    return contents

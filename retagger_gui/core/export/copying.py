"""Copies of photos in another folder: safe names, no overwriting, resumable, free space checked first."""

import contextlib
import errno
import filecmp
import os
import secrets
import shutil
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from retagger_gui.core.atomic import check_target, explain, is_full
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.rows import Record
from retagger_gui.core.file_names import portable
from retagger_gui.core.language import say

_LONGEST = 180  # bytes of a file's name: file systems take 255, and Windows 260 for the whole path
_SPARE = 16 * 1024 * 1024  # bytes to leave free


Change = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Copy:
    """One photo and the name its copy gets."""

    record: Record  # the photo
    target: Path  # where its copy lies, or will
    there: bool = False  # whether the very same file lies there already
    problem: str = ""  # why it is left out, as a sentence; "" otherwise
    change: "Change | None" = None  # makes the copy's content of the photo's; None for a copy to the byte


class Names:
    """Gives each photo a free name; a copy from an earlier export is known by its content."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def place(self, record: Record, folder: Path, change: Change | None = None) -> Copy:
        """The name of a photo's copy in a folder: `listing_file`, or `listing_file (2)` if that is another's."""
        wanted = copy_name(record)
        number = 1
        while True:
            target = folder / (wanted if number == 1 else _numbered(wanted, number))
            number += 1
            # Names that differ in case only are one and the same to Windows and macOS.
            key = unicodedata.normalize("NFC", str(target)).casefold()
            if key in self._taken:
                continue
            try:
                there = os.path.lexists(target)
                if there and not _same(record.path, target, change):
                    continue
            except OSError as error:
                return Copy(record, target, problem=_unreadable(record, error))
            self._taken.add(key)
            return Copy(record, target, there, change=change)


def copy_name(record: Record) -> str:
    """`listing_file`, or the file's name for a loose photo, safe on every system."""
    listing = record.row.listing
    name = f"{listing}_{record.path.name}" if listing else record.path.name
    return safe_name(name)


def safe_name(text: str) -> str:
    """A name that Windows, macOS and Linux all take, that is not too long and no spreadsheet's formula."""
    return portable(text, _LONGEST, not_first="=+-@.'")


def check_folder(target: Path) -> None:
    """Find out now whether files can be written into a folder; it is made if it is not there.

    Raises:
        ExportError: they cannot; the message says why.
    """
    try:
        target.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise ExportError(say("export", "{0} is a file. Choose a folder.").format(target)) from error
    except OSError as error:
        raise ExportError(explain(target, error)) from error
    check_target(target / "probe")


def check_place(target: Path) -> None:
    """Find out now whether a folder could be made and written into; nothing is made.

    Raises:
        ExportError: it could not; the message says why.
    """
    nearest = target
    while not _is_there(nearest) and nearest.parent != nearest:
        nearest = nearest.parent
    if not nearest.is_dir():
        raise ExportError(say("export", "{0} is a file. Choose a folder.").format(nearest))
    check_target(nearest / "probe")


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:  # a name that is too long, say
        raise ExportError(explain(path, error)) from error
    return True


def check_outside(records: Iterable[Record], target: Path) -> None:
    """Refuse a folder within those that are open: its copies would be opened as photos next time.

    Raises:
        ExportError: the target lies in an open folder, or is one.
    """
    real = Path(os.path.realpath(target))
    for root in {record.root for record in records}:
        if real.is_relative_to(os.path.realpath(root)):
            raise ExportError(
                say(
                    "export",
                    "{0} lies within {1}, whose photos these are: the copies would be opened with them next "
                    "time. Choose a folder elsewhere.",
                ).format(target, root)
            )


def check_space(copies: Iterable[Copy], target: Path) -> None:
    """Make sure that the copies still to be made fit on the disk.

    Raises:
        ExportError: they do not.
    """
    needed = sum(copy.record.size for copy in copies if not copy.there and not copy.problem)
    free = shutil.disk_usage(target).free
    if needed and needed + _SPARE > free:
        raise ExportError(
            say(
                "export", "The photos need {0}, and {1} has {2} free. Make room, or choose another disk."
            ).format(_readable(needed + _SPARE), target, _readable(free))
        )


def check_links(records: Iterable[Record], target: Path) -> None:
    """Make sure that hard links from the photos into a folder are possible.

    Raises:
        ExportError: they are on another disk.
    """
    disk = target.stat().st_dev
    for record in records:
        with contextlib.suppress(OSError):  # a photo that is gone is reported when its turn comes
            if record.path.stat().st_dev != disk:
                raise ExportError(
                    say(
                        "export",
                        "Links are possible only on the photos' own disk, and {0} is on another one. Choose "
                        "copies, or a folder on that disk.",
                    ).format(target)
                )


def carry_out(copy: Copy, *, link: bool = False) -> str:
    """Copy or link one photo to the name it was given; why it was left out instead, or "".

    Raises:
        ExportError: the disk is full.
    """
    if copy.there or copy.problem:
        return copy.problem
    try:
        copy.target.parent.mkdir(exist_ok=True)
        if link:
            os.link(os.path.realpath(copy.record.path), copy.target)
        else:
            copy_new(copy.record.path, copy.target, copy.change)
    except FileExistsError:
        return say("export", "{0} was left out: another program has just made a file of that name.").format(
            copy.target
        )
    except _SourceError as error:
        return str(error)
    except OSError as error:
        problem = ExportError(explain(copy.target, error))
        if is_full(error):
            raise problem from error
        return str(problem)
    return ""


class _SourceError(Exception):
    """The photo, not its copy, is at fault; the message is a sentence."""


def copy_new(source: Path, target: Path, change: Change | None) -> None:
    """Copy to a name that nothing has yet: the whole file appears there, or nothing."""
    beside = target.with_name(f".retagger-{secrets.token_hex(8)}.tmp")
    try:
        with contextlib.ExitStack() as stack:
            try:
                reader = stack.enter_context(source.open("rb"))
            except OSError as error:
                raise _SourceError(
                    say("export", "{0} was left out: it cannot be read ({1}).").format(source, error.strerror)
                ) from error
            writer = stack.enter_context(beside.open("xb"))
            if change is None:
                shutil.copyfileobj(reader, writer, 1024 * 1024)
            else:
                writer.write(change(reader.read()))
            writer.flush()
            os.fsync(writer.fileno())
        with contextlib.suppress(OSError):  # dates are a courtesy, and let a repeated export skip this file
            shutil.copystat(source, beside)
        _publish(beside, target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _publish(beside: Path, target: Path) -> None:
    """Give a file its final name, which must be free. On POSIX only a link fails when it is not."""
    if os.name == "nt":
        beside.rename(target)
        return
    try:
        os.link(beside, target)
    except FileExistsError:
        raise
    except OSError as error:  # a stick's file system without links
        if error.errno not in (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK):
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "File exists", str(target)) from error
        beside.rename(target)


def _same(source: Path, target: Path, change: Change | None) -> bool:
    """Whether the target is the source's copy: the same file, of the same date, or of the same content."""
    if not target.is_file():
        return False
    if change is not None:
        return target.read_bytes() == change(source.read_bytes())
    ours, theirs = source.stat(), target.stat()
    if ours.st_size != theirs.st_size:
        return False
    if os.path.samestat(ours, theirs) or ours.st_mtime_ns == theirs.st_mtime_ns:
        return True
    return filecmp.cmp(source, target, shallow=False)


def _numbered(name: str, number: int) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f"{stem} ({number}){dot}{suffix}" if dot else f"{name} ({number})"


def _unreadable(record: Record, error: OSError) -> str:
    return say("export", "{0} was left out: it cannot be read ({1}).").format(
        record.path, error.strerror or error
    )


def _readable(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def planned(
    places: Iterable[tuple[Record, Path]], change: Callable[[Record], Change | None] = lambda record: None
) -> Iterator[Copy]:
    """A free name for each photo in its folder, in order; `change` tells what is done to a photo's copy."""
    names = Names()
    for record, folder in places:
        yield names.place(record, folder, change(record))

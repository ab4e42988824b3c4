"""Write a file all or nothing: beside the target first, then moved into its place."""

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from retagger_gui.core.errors import ExportError
from retagger_gui.core.language import say

_FULL = (errno.ENOSPC, errno.EDQUOT)
_OURS = re.compile(r"\.retagger-[0-9a-f]{16}\.tmp")
_OLD = 600.0  # seconds after which a file that nobody holds was left behind
_cleared: set[Path] = set()
_alone = threading.Lock()
_PATIENCE = 5.0  # seconds for which another program is waited for
_TOO_LONG = (206,)  # Windows' ERROR_FILENAME_EXCED_RANGE


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[IO[bytes]]:
    """A new file to write bytes to, which takes the target's place once the block ends without an error.

    Until then the target is as it was, and after any error, an interrupt included, the new file is gone.

    Raises:
        OSError: the file cannot be written.
    """
    beside = _beside(target)
    _clear(target.parent)
    try:
        with beside.open("xb") as file:
            with contextlib.suppress(OSError):
                _hold(file)
            yield file
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(target, beside)
        beside.replace(target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)  # gone already, unless something went wrong


@contextlib.contextmanager
def atomic_write(target: Path) -> Iterator[IO[bytes]]:
    """The same for a file that a person named: where it cannot be written, a sentence says why.

    A link is followed: the file that it points to is replaced.

    Raises:
        ExportError: the file cannot be written; the message says why. Errors of the block's own pass through,
            except OSError, which becomes one.
    """
    try:
        with replacing(_checked(target)) as file:
            yield file
    except OSError as error:
        raise ExportError(explain(target, error)) from error


def check_target(target: Path) -> None:
    """Find out now whether atomic_write could write there, by making and removing a file beside it.

    Raises:
        ExportError: it could not; the message says why.
    """
    probe = _beside(_checked(target))
    try:
        with probe.open("xb"):
            pass
        probe.unlink()
    except OSError as error:
        raise ExportError(explain(target, error)) from error


def _beside(target: Path) -> Path:
    """A name in the same folder that nothing has yet."""
    return target.with_name(f".retagger-{secrets.token_hex(8)}.tmp")


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Read a file, change what it said and write it again, while nobody else does: no thread, and no other program.

    Another program is waited for some seconds, and then passed over, as where the file system knows no locks, and on
    Windows.
    """
    with _alone, contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):
            lock = held.enter_context(path.with_name(f"{path.name}.lock").open("wb"))
            until = time.monotonic() + _PATIENCE
            while True:
                try:
                    _hold(lock)
                    break
                except BlockingIOError:
                    if time.monotonic() > until:
                        break
                    time.sleep(0.02)
        yield


def _clear(folder: Path) -> None:
    """Remove what a program that was killed left in a folder; looked for once, as folders may hold many files.

    Such a file has the name that _beside gives, is old, and nobody holds it: Windows lets nobody remove a file that is
    open, and elsewhere it would be locked.
    """
    if folder in _cleared:
        return
    _cleared.add(folder)
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _OURS.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    _remove_if_left(Path(entry.path))


def _remove_if_left(file: Path) -> None:
    if time.time() - file.lstat().st_mtime < _OLD:
        return
    with file.open("rb+") as left:
        _hold(left)  # fails where another program has it
        if sys.platform != "win32":
            file.unlink()
    file.unlink(missing_ok=True)


def _hold(file: IO[bytes]) -> None:
    """Lock a file for as long as it is open; where the file system cannot, nothing is removed from it either.

    Raises:
        OSError: another program holds it, or it cannot be locked.
    """
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415  (not on Windows)

    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _checked(target: Path) -> Path:
    """The file that the target stands for, links followed, if it may be replaced."""
    real = Path(os.path.realpath(target))
    try:
        mode = real.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        if not real.parent.is_dir():
            raise ExportError(
                say(
                    "files",
                    "{0} cannot be written: there is no folder of that name. Make it first, or choose "
                    "another.",
                ).format(target)
            ) from None
        return real
    except OSError as error:  # a name that is too long, say
        raise ExportError(explain(target, error)) from error
    if stat.S_ISDIR(mode):
        raise ExportError(
            say("files", "{0} cannot be written: it is a folder. Give the name of a file.").format(target)
        )
    if not stat.S_ISREG(mode):
        raise ExportError(
            say("files", "{0} cannot be written: it is a device or a pipe. Give the name of a file.").format(
                target
            )
        )
    if not os.access(real, os.W_OK):
        raise ExportError(
            say("files", "{0} cannot be written: it is protected. Choose another name.").format(target)
        )
    return real


def _keep_mode(old: Path, new: Path) -> None:
    """Let the new file be as private, or as shared, as the one that it replaces."""
    with contextlib.suppress(OSError):
        new.chmod(stat.S_IMODE(old.stat().st_mode))


def is_full(error: BaseException | None) -> bool:
    """Whether a disk without room is behind an error, so that going on with the next file is of no use."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in _FULL:
            return True
        error = error.__cause__
    return False


def explain(target: Path, error: OSError) -> str:
    """Why a file cannot be written, and what to do, as a sentence."""
    if isinstance(error, PermissionError):
        # Windows says yes to every folder, and gets the sentence below.
        if not os.access(target.parent, os.W_OK):
            return say(
                "files",
                "{0} cannot be written: there is no permission to write into its folder. Choose another folder, or "
                "have this one made writable.",
            ).format(target)
        return say(
            "files",
            "{0} cannot be written: no permission, or it is open in another program. Close it there, "
            "or choose another name.",
        ).format(target)
    if error.errno in _FULL:
        return say(
            "files", "{0} cannot be written: the disk is full. Make room, or choose another disk."
        ).format(target)
    if error.errno == errno.ENAMETOOLONG or getattr(error, "winerror", 0) in _TOO_LONG:
        return say(
            "files", "{0} cannot be written: its path is too long. Choose a shorter name, or another folder."
        ).format(target)
    return say("files", "{0} cannot be written ({1}). Choose another name or folder.").format(
        target, error.strerror or error
    )

"""A photo's path or URL as a file on this machine: URLs are downloaded by fsspec, some ahead, and removed again."""

import contextlib
import re
import stat
import time
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import fsspec
from fsspec.implementations.local import LocalFileSystem

from retagger_gui.core.errors import PhotoError, RetaggerError

_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
_CONNECTIONS = 8  # downloads at a time, a worker
AHEAD = 32  # files that lie ready or are under way, a worker
_TRIES = 3
PATIENCE = 2  # tries where nothing answers in time, as each may last minutes
PAUSE = 0.5  # seconds before the second try, twice as many before the third
_BUSY = 429  # HTTP: too many requests


def is_url(path: str) -> bool:
    """Whether a text is a URL, and not a path."""
    return _URL.match(path) is not None


def check_scheme(path: str, checked: set[str]) -> None:
    """Make sure that fsspec can read URLs such as this one; of a path there is nothing to check.

    Args:
        path: a path or a URL, chained ones (zip://1.jpg::https://...) too.
        checked: the schemes that were found good; added to.

    Raises:
        RetaggerError: it cannot; the sentence names the package that is missing.
    """
    for link in path.split("::") if "::" in path else (path,):
        scheme = _URL.match(link)
        if scheme is None or scheme[1] in checked:
            continue
        try:
            fsspec.get_filesystem_class(scheme[1])
        except ImportError as error:
            package = re.sub(r"\W*$", "", str(error))
            raise RetaggerError(
                f"To read {scheme[1]}:// URLs a package is missing here: {package}."
            ) from error
        except ValueError as error:
            raise RetaggerError(
                f"{path}: there is no way to read {scheme[1]}:// URLs (fsspec knows no such scheme)."
            ) from error
        checked.add(scheme[1])


@dataclass(frozen=True, slots=True)
class File:
    """A photo on this machine."""

    path: Path  # to read it from
    downloaded: bool = False  # it was put there for the reader alone, who calls done() afterwards

    def done(self) -> None:
        """Make room again."""
        if self.downloaded:
            with contextlib.suppress(OSError):
                self.path.unlink()


def local_files(paths: Iterable[str], root: Path, folder: Path) -> Generator[File | PhotoError, None, None]:
    """A file for each path or URL, in their order, or the reason why there is none.

    Args:
        paths: of photos; may be a generator.
        root: what relative paths are below.
        folder: gets what is downloaded. It is the reader's, who may still be reading when the last file is out.
    """
    with ThreadPoolExecutor(_CONNECTIONS, thread_name_prefix="fetch") as pool:
        todo = (pool.submit(_fetched, path, root, folder / str(number)) for number, path in enumerate(paths))
        under_way = deque(islice(todo, AHEAD))
        try:
            while under_way:
                try:
                    found: File | PhotoError = under_way.popleft().result()
                except PhotoError as error:
                    found = error
                under_way.extend(islice(todo, 1))
                yield found
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _fetched(path: str, root: Path, target: Path) -> File:
    if not path:
        raise PhotoError("There is no path.")
    if not is_url(path):
        return File(_checked(root / path))
    system, inner = _file_system(path)
    if isinstance(system, LocalFileSystem):
        return File(_checked(Path(inner)))
    target.write_bytes(_downloaded(system, inner))
    return File(target, downloaded=True)


def _checked(path: Path) -> Path:
    """The path, unless opening it would fail or could wait for ever, as on a pipe."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PhotoError("There is no such file.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise PhotoError(f"The file could not be read ({reason}).") from error
    if not stat.S_ISREG(mode):
        raise PhotoError("This is not a file.")
    return path


def _file_system(url: str) -> tuple[Any, str]:
    try:
        system, inner = fsspec.core.url_to_fs(url)
    except Exception as error:  # each file system has classes of its own
        raise PhotoError(_why_not(error)) from error
    return system, inner


def _downloaded(system: Any, path: str) -> bytes:
    """The whole content; what may be a passing trouble of the network is tried again."""
    for attempt in range(_TRIES):
        try:
            data: bytes = system.cat_file(path)
            return data
        except Exception as error:  # each file system has classes of its own
            tries = PATIENCE if isinstance(error, TimeoutError) else _TRIES
            if attempt + 1 >= tries or not _may_pass(error):
                raise PhotoError(_why_not(error)) from error
        time.sleep(PAUSE * 2**attempt)
    raise AssertionError("every way out of the loop was taken above")


def _may_pass(error: Exception) -> bool:
    if isinstance(error, (FileNotFoundError, PermissionError, IsADirectoryError)):
        return False
    status = getattr(error, "status", None)
    return not isinstance(status, int) or status >= 500 or status == _BUSY


def _why_not(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is nothing at this address."
    if isinstance(error, PermissionError):
        return "No permission to read what is at this address."
    if isinstance(error, TimeoutError):
        return "The address did not answer in time."
    if isinstance(status := getattr(error, "status", None), int):
        return f"The server answered with the error {status}."
    reason = next(iter(str(error).splitlines()), "") or type(error).__name__
    return f"The photo could not be fetched ({reason.rstrip('.')})."

"""Writes an export to the standard output, where a person named `-` for it: for pipes and redirections."""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from retagger_gui.core.atomic import is_full
from retagger_gui.core.errors import ExportError

DASH = "-"
_TEXTS = (".csv", ".json", ".xml", ".blm")  # what a terminal can show


def check(suffix: str) -> None:
    """Find out now whether a file with that ending may go there.

    Raises:
        ExportError: there is no standard output, or it is a terminal, and the file no text.
    """
    if sys.stdout is None:
        raise ExportError("There is no standard output here: give the name of a file.")
    if suffix not in _TEXTS and sys.stdout.isatty():
        raise ExportError(
            f"A terminal cannot show {suffix} files: send the output to a file, or give a name."
        )


@contextlib.contextmanager
def into_output(suffix: str) -> Iterator[Path]:
    """A file to write, which goes to the standard output once the block ends without an error: all of it, or nothing.

    A reader that leaves early, such as `head`, has what it wanted.

    Raises:
        ExportError: it cannot be written to; the message says why.
    """
    with tempfile.TemporaryDirectory(prefix="retagger-") as folder:
        file = Path(folder) / f"tags{suffix}"
        yield file
        try:
            with file.open("rb") as content:
                shutil.copyfileobj(content, sys.stdout.buffer)
            sys.stdout.flush()
        except BrokenPipeError:
            with Path(os.devnull).open("wb") as nowhere:  # or Python would try once more at its end
                os.dup2(nowhere.fileno(), sys.stdout.fileno())
        except OSError as error:
            reason = "the disk is full" if is_full(error) else error.strerror or str(error)
            raise ExportError(f"The standard output cannot be written ({reason}).") from error

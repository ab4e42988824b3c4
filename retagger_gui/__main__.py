"""ReTagger's door: `retagger [PATH ...]` opens the window, `retagger tag ...` works without one."""

import argparse
import contextlib
import gc
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from retagger_gui import __version__, ending, frozen, paths
from retagger_gui.core import allocator


def run() -> NoReturn:
    """Run the program, and end the process with its exit code."""
    try:
        code = main()
        if sys.argv[1:2] == ["tag"]:
            ending.at_once(code)
    except KeyboardInterrupt:  # once more, while it was ending
        ending.at_once(ending.STOPPED)
    sys.exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code; nothing heavy is imported before it is needed."""
    frozen.prepare()
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments == [
        "--retagger-helper"
    ]:  # core/apart/helper.py's ARGUMENT, which only the frozen program uses
        return _helper()
    if arguments[:1] == ["tag"]:
        return _command(_tag, arguments[1:])
    if arguments[:1] == ["tag-cluster"]:
        return _command(_tag_cluster, arguments[1:])
    if arguments[:1] == ["serve"]:
        return _command(_serve, arguments[1:])
    return _window(arguments)


def _command(run: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run what works without a window, with a sentence and an exit code whatever happens."""
    allocator.be_frugal()
    try:
        return run(arguments)
    except KeyboardInterrupt:
        _say("Stopped. Nothing was written.")
        return ending.STOPPED
    except Exception as error:  # a mistake in this program: a person gets a sentence, the log the rest
        _say(_unexpected(error))
        return 2


def _say(sentence: str) -> None:
    with contextlib.suppress(OSError):  # nobody listens, which changes no exit code
        print(sentence, file=sys.stderr)


def _helper() -> int:
    from retagger_gui.core.apart import helper  # noqa: PLC0415

    return helper.main()


def _tag(arguments: list[str]) -> int:
    with _loading():  # here, so that an interrupt meanwhile is caught too
        from retagger_gui import cli  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="retagger tag",
        description="Tag every photo in a folder by room and write a CSV, a workbook, or other exports.",
        epilog="Exit code: 0 all photos read; 1 some could not be, or were left out of an export; 2 nothing done; "
        "130 stopped.",
    )
    cli.add_arguments(parser)
    return cli.run(parser.parse_args(arguments))


def _tag_cluster(arguments: list[str]) -> int:
    if frozen.is_frozen():
        print(
            "tag-cluster needs ReTagger as a Python package, with Ray: pip install 'retagger[cluster]'",
            file=sys.stderr,
        )
        return 2
    from retagger_gui.cluster import command  # noqa: PLC0415  (left out of the frozen program, see build.spec)

    parser = argparse.ArgumentParser(
        prog="retagger tag-cluster",
        description="Tag photos on many processors or machines by Ray, and write a folder of Parquet files.",
        epilog="Exit code: 0 all photos read; 1 some could not be, or a part failed; 2 nothing done; 130 stopped.",
    )
    command.add_arguments(parser)
    return command.run(parser.parse_args(arguments))


def _serve(arguments: list[str]) -> int:
    if frozen.is_frozen():
        print("serve needs ReTagger as a Python package: pip install 'retagger[server]'", file=sys.stderr)
        return 2
    from retagger_gui.server import command  # noqa: PLC0415  (left out of the frozen program, see build.spec)

    parser = argparse.ArgumentParser(
        prog="retagger serve",
        description="Answer with the tags of photos: a REST API and a web page.",
        epilog="Exit code: 0 stopped; 2 nothing could be served.",
    )
    command.add_arguments(parser)
    return command.run(parser.parse_args(arguments))


def _window(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="retagger",
        description="Sorts the photos of comparable property listings by room, on your own machine.",
        epilog="Without a window: retagger tag FOLDER --csv OUT.csv (see retagger tag --help).",
    )
    parser.add_argument("paths", type=Path, nargs="*", metavar="PATH", help="folders or photos to open")
    parser.add_argument("--version", action="version", version=f"ReTagger {__version__}")
    opened = parser.parse_args(arguments).paths

    allocator.be_frugal()
    if sys.platform == "win32":
        import onnxruntime  # noqa: F401, PLC0415  (before Qt: Windows loads their libraries in that order)

    with _loading():
        from retagger_gui.qt.background.jobs import JobRunner  # noqa: PLC0415
        from retagger_gui.qt.window import app  # noqa: PLC0415
        from retagger_gui.qt.window.leaving import end  # noqa: PLC0415

    runner = JobRunner()
    return end(app.run(opened, runner), runner)


@contextlib.contextmanager
def _loading() -> Iterator[None]:
    """While modules are imported: they make no garbage, and looking for it all the while takes a tenth of the time.

    What they made is not looked at later either.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _unexpected(error: Exception) -> str:
    what = f"{type(error).__name__}: {error}"
    log = paths.log_dir() / "retagger.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(
                f"{datetime.now().isoformat(' ', 'seconds')} {''.join(traceback.format_exception(error))}\n"
            )
    except OSError:
        return f"ReTagger met an error that it does not know ({what})."
    return f"ReTagger met an error that it does not know ({what}). The details are in {log}."


if __name__ == "__main__":
    run()

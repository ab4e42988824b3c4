"""The command `tag-cluster`: a folder or a Parquet of paths or URLs to a folder of Parquet, on many processors."""

import argparse
import contextlib
import importlib.util
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from tqdm import tqdm

from retagger_gui import engine_choice, paths
from retagger_gui.cli import (
    ALL_READ,
    BAR,
    NOTHING_DONE,
    SOME_UNREADABLE,
    add_model,
    count,
    quiet_decoders,
    shown,
)
from retagger_gui.core.engines.names import AUTO, NAMES
from retagger_gui.core.engines.trial import ENOUGH
from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.model import RoomModel
from retagger_gui.ending import STOPPED

if TYPE_CHECKING:  # what the extra brings is imported once it is known to be there
    from retagger_gui.cluster.output import Output
    from retagger_gui.cluster.session import Outcome
    from retagger_gui.cluster.source import Plan

PART_SIZE = 500
ADDRESS_VARIABLE = "RAY_ADDRESS"
_NEEDED = ("ray", "pyarrow", "fsspec")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what `tag-cluster` takes."""
    parser.add_argument(
        "source",
        metavar="SOURCE",
        help="a folder of photos, a subfolder a listing; or a Parquet file, or a folder of them, with a column of "
        "paths or URLs",
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help="the folder to write Parquet files to; a run that was stopped goes on with the same command",
    )
    parser.add_argument(
        "--address",
        default=os.environ.get(ADDRESS_VARIABLE) or None,
        metavar="HOST:PORT",
        help='a Ray cluster that this machine is part of, or "auto" to find it '
        f"(default: the variable {ADDRESS_VARIABLE}, else this machine alone)",
    )
    parser.add_argument(
        "--workers", type=count, metavar="N", help="processes, a core each (default: one for every core)"
    )
    add_model(parser)
    parser.add_argument(
        "--engine",
        choices=(AUTO, *NAMES),
        default=AUTO,
        help=f"what computes it (default: {AUTO}, the fastest here on the first {ENOUGH} photos; the same on every "
        "machine, so that the same photo gets the same tag)",
    )
    parser.add_argument(
        "--part-size",
        type=count,
        default=PART_SIZE,
        metavar="N",
        help=f"photos a file at most, and what is done again after a stop (default: {PART_SIZE})",
    )
    parser.add_argument(
        "--column", metavar="NAME", help="column of the paths or URLs in Parquet (default: path, else url)"
    )
    parser.add_argument(
        "--listing-column", metavar="NAME", help="column of the listings (default: listing, if there is one)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Tag a source as the parsed arguments say; every failure is a sentence on stderr and an exit code."""
    with quiet_decoders(), _nothing_printed(sys.stderr) as terminal:
        return _run(arguments, _Voice(terminal))


def _run(arguments: argparse.Namespace, say: "_Voice") -> int:
    work: _Work | None = None
    try:
        _check_installed()
        work = _opened(arguments, say)
        return work.run()
    except RetaggerError as error:
        say(str(error))
        if work is None or not work.begun:
            return NOTHING_DONE
        say(work.rest())
        return SOME_UNREADABLE
    except KeyboardInterrupt:
        say("Stopped. Nothing was written." if work is None else f"Stopped. {work.rest()}")
        return STOPPED


class _Voice:
    """The terminal: sentences, and the bar above which they are written."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.bar: Any = None

    def __call__(self, sentence: str) -> None:
        if self.bar is None:
            print(shown(sentence), file=self.stream, flush=True)
        else:
            self.bar.write(shown(sentence), file=self.stream)


class _Work:
    """One run: what there is to do, what is done, and what went wrong."""

    def __init__(
        self, arguments: argparse.Namespace, plan: "Plan", output: "Output", model: Any, say: _Voice
    ) -> None:
        self._arguments = arguments
        self._plan = plan
        self._output = output
        self._model = model
        self._say = say
        self._done = output.finished(plan)
        self._failed = 0
        self.begun = False

    def run(self) -> int:
        """Do the parts that are missing."""
        todo = [part for part in self._plan.parts if part.number not in self._done]
        if self._done:
            self._say(f"{len(self._done)} of {_parts(len(self._plan.parts))} were finished before.")
        if todo:
            from retagger_gui.cluster.session import session  # noqa: PLC0415

            with session(self._arguments.address, self._arguments.workers) as ready, self._bar():
                self.begun = True
                with contextlib.closing(ready.run(self._plan, todo, self._model, self._progress)) as outcomes:
                    for outcome in outcomes:
                        self._finish(outcome)
        self._say(self._summary())
        return ALL_READ if self._all_well() else SOME_UNREADABLE

    def rest(self) -> str:
        """What there would be to do now, as a sentence."""
        written, wanted = len(self._done), len(self._plan.parts)
        return f"{written} of {_parts(wanted)} are finished; the same command does the rest."

    def _all_well(self) -> bool:
        return self._plan.complete and not self._failed and not self._unreadable()

    def _unreadable(self) -> int:
        return sum(part.unreadable for part in self._done.values())

    def _finish(self, outcome: "Outcome") -> None:
        if outcome.table is None:
            self._failed += 1
            self._say(f"Part {outcome.number}: {outcome.problem}")
            return
        for path, error in zip(outcome.table["path"], outcome.table["error"], strict=True):
            if error.as_py():
                self._say(f"{path}: {error}")
        self._done[outcome.number] = self._output.write(outcome.number, outcome.table)
        self._progress({})

    def _progress(self, under_way: Mapping[int, int]) -> None:
        """Called from two threads; the count never goes back, even where a worker began anew."""
        done = sum(part.photos for part in self._done.copy().values())
        done += sum(photos for part, photos in under_way.items() if part not in self._done)
        with self._say.bar.get_lock():
            if (more := done - self._say.bar.n) > 0:
                self._say.bar.update(more)

    @contextlib.contextmanager
    def _bar(self) -> Iterator[None]:
        before = sum(part.photos for part in self._done.values())
        with tqdm(
            total=self._plan.photos,
            initial=before,
            unit=" photos",
            bar_format=BAR,
            dynamic_ncols=True,
            file=self._say.stream,
        ) as self._say.bar:
            yield
        self._say.bar = None

    def _summary(self) -> str:
        count = sum(part.photos for part in self._done.values())
        photos = "1 photo" if count == 1 else f"{count} photos"
        failed = self._unreadable()
        unreadable = f", {failed} of them could not be read (see the column error)" if failed else ""
        written = f"{photos}{unreadable}. Written to {self._output.folder}."
        return f"{written} {_parts(self._failed)} failed: {self.rest()}" if self._failed else written


def _opened(arguments: argparse.Namespace, say: _Voice) -> _Work:
    """Check everything that can be checked before an hour's work, and read the source."""
    from retagger_gui.cluster.model import ModelSource, model_digest  # noqa: PLC0415
    from retagger_gui.cluster.output import Manifest, Output  # noqa: PLC0415
    from retagger_gui.cluster.source import read_source  # noqa: PLC0415
    from retagger_gui.cluster.tagging import columns  # noqa: PLC0415

    out: Path = arguments.out
    if Path(arguments.source).is_dir() and os.path.realpath(out) == os.path.realpath(arguments.source):
        raise RetaggerError(f"{out} is the source itself. Give another folder for --out.")
    path = (arguments.model or paths.resource("rooms.onnx")).absolute()
    engine_choice.meet(path)
    if arguments.engine != AUTO:
        RoomModel(path, threads=1, engine=arguments.engine)  # before the source is read
    plan = read_source(
        arguments.source,
        arguments.part_size,
        column=arguments.column,
        listing_column=arguments.listing_column,
        on_problem=lambda path, sentence: say(f"{path}: {sentence}"),
    )
    model = _model(arguments, path, plan, say)
    source = ModelSource(path, model_digest(path, model.engine), model.engine)
    manifest = Manifest(
        source=arguments.source,
        photos=plan.photos,
        digest=plan.digest,
        part_size=arguments.part_size,
        parts=len(plan.parts),
        model=model.version,
        model_digest=source.digest,
        engine=model.engine,
        columns=columns(model.attributes),
    )
    return _Work(arguments, plan, Output(out, manifest), source, say)


def _model(arguments: argparse.Namespace, path: Path, plan: "Plan", say: _Voice) -> RoomModel:
    """The model with the engine asked for, that of the parts finished before, or the fastest one here."""
    from retagger_gui.cluster.output import engine_of  # noqa: PLC0415
    from retagger_gui.cluster.tagging import try_engines  # noqa: PLC0415

    engine = arguments.engine if arguments.engine != AUTO else engine_of(arguments.out)
    if engine:
        return RoomModel(path, threads=1, engine=engine)
    model = RoomModel(path, threads=1)
    photos = [entry for part in plan.parts[:ENOUGH] for entry in part.entries()][:ENOUGH]
    if len(photos) == ENOUGH:
        say(f"Finding out on {ENOUGH} photos which engine is the fastest…")
        try_engines(photos, model, plan.root)
        say(f"It is {model.engine}.")
    return model


def _check_installed() -> None:
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise RetaggerError(
            f"tag-cluster needs {' and '.join(missing)}, which is not installed: pip install 'retagger[cluster]'"
        )


@contextlib.contextmanager
def _nothing_printed(terminal: TextIO) -> Iterator[TextIO]:
    """Keep what Ray prints out of the terminal, to which only who is given it here still writes."""
    with contextlib.ExitStack() as stack:
        nowhere = stack.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
        stack.enter_context(contextlib.redirect_stdout(nowhere))
        stack.enter_context(contextlib.redirect_stderr(nowhere))
        yield terminal


def _parts(count: int) -> str:
    return "1 part" if count == 1 else f"{count} parts"

"""The Ray cluster, started for this command or joined, and a run on it: parts in, tables out, as they are finished."""

import contextlib
import logging
import os
import shutil
import socket
import tempfile
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

# Before Ray is imported: it reads these then. Nothing is reported to its makers, nothing is drawn in the terminal.
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
os.environ.setdefault("RAY_DATA_DISABLE_PROGRESS_BARS", "1")
os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")

import pyarrow as pa
import ray
import ray.data

from retagger_gui.cluster.model import ModelSource, model_files
from retagger_gui.cluster.source import Part, Plan
from retagger_gui.cluster.tagging import Board, Tagger
from retagger_gui.core.errors import RetaggerError
from retagger_gui.core.model import usable_cores

STORE_BYTES = 256 * 1024 * 1024
"""Of Ray's shared memory, on this machine alone: parts and tables weigh some 100 kB each, the model stays outside."""

_ANSWER_WITHIN = 5.0  # seconds, for a cluster's port to be reached
_LOOK_EVERY = 0.5  # seconds between two looks at how far the workers are
_LONGEST_TEMP = 40  # Ray puts sockets below it, whose paths must stay under 108 bytes

Progress = Callable[[Mapping[int, int]], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a part."""

    number: int  # of the part
    table: pa.Table | None  # a row a photo; None where the part failed
    problem: str = ""  # why it failed, as a sentence; "" otherwise


@dataclass(frozen=True, slots=True)
class Session:
    """A cluster that is ready."""

    workers: int  # processes that tag at the same time, one core each
    local: bool  # it is on this machine alone, so that every worker sees every file that this process sees

    def run(
        self, plan: Plan, parts: Sequence[Part], model: ModelSource, on_progress: Progress
    ) -> Generator[Outcome, None, None]:
        """Tag parts, and yield each as it is finished, in whatever order.

        Args:
            plan: what the parts are of.
            parts: those to do.
            model: for every worker to load.
            on_progress: called with how many photos of which part are done; called from another thread.

        Raises:
            RetaggerError: the cluster is gone.
        """
        if not self.local:
            model = replace(model, files=ray.put(model_files(model.path, model.engine)))
        board = ray.remote(num_cpus=0)(Board).remote()
        tables = [_row(part, plan.scattered) for part in parts]
        outcomes = ray.data.from_arrow(tables).map_batches(
            Tagger,
            fn_constructor_args=(model, plan.root, board),
            batch_size=1,
            batch_format="pyarrow",
            num_cpus=1,
            compute=ray.data.ActorPoolStrategy(size=min(self.workers, len(parts))),
        )
        try:
            with _watched(board, on_progress):
                for batch in outcomes.iter_batches(batch_size=1, batch_format="pyarrow"):
                    yield from map(_outcome, batch.to_pylist())
        except (ray.exceptions.RayError, ConnectionError) as error:
            raise RetaggerError(f"The Ray cluster stopped working ({_first_line(error)}).") from error


@contextlib.contextmanager
def session(address: str | None, workers: int | None) -> Iterator[Session]:
    """Start a cluster on this machine, or join one; a started one ends with the block.

    A process that has joined a cluster already, as with ray.init() in a notebook, uses that one and stays joined.

    Args:
        address: HOST:PORT of a cluster that this machine is part of, or "auto" for the one that runs here; None to
            start one.
        workers: processes that tag; None for one a core (of all machines of the cluster).

    Raises:
        RetaggerError: the cluster cannot be started or joined, or has fewer cores than workers.
    """
    if address is not None:
        _check_address(address)
    with contextlib.ExitStack() as stack:
        stack.enter_context(_quiet_ray())
        local = address is None and not ray.is_initialized()
        if local:
            stack.enter_context(_started(workers or usable_cores()))
        elif not ray.is_initialized():
            stack.enter_context(_joined(str(address)))
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        context.print_on_execution_start = False
        yield Session(_workers(workers), local)


def _workers(wanted: int | None) -> int:
    there = int(ray.cluster_resources().get("CPU", 0))
    if there < max(1, wanted or 1):
        raise RetaggerError(
            f"The Ray cluster has {there} processor cores, fewer than --workers {wanted or 1}. Give fewer workers."
        )
    return wanted or there


@contextlib.contextmanager
def _started(cores: int) -> Iterator[None]:
    folder = _short_folder()
    try:
        try:
            with _temporary_files_in(folder):
                ray.init(
                    address="local",
                    num_cpus=cores,
                    num_gpus=0,
                    include_dashboard=False,
                    object_store_memory=STORE_BYTES,
                    log_to_driver=False,
                    logging_level=logging.CRITICAL,
                    _temp_dir=folder,
                )
        except Exception as error:  # Ray raises whatever the trouble happens to cause
            raise RetaggerError(
                f"Ray could not be started on this machine ({_first_line(error)})."
            ) from error
        yield
    finally:
        ray.shutdown()
        shutil.rmtree(folder, ignore_errors=True)  # Ray leaves its logs and sockets


@contextlib.contextmanager
def _temporary_files_in(folder: str) -> Iterator[None]:
    """Processes started inside put theirs there: a worker that is ended while it downloads photos leaves some."""
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = folder
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


def _short_folder() -> str:
    folder = tempfile.mkdtemp(prefix="rt")
    if len(folder) <= _LONGEST_TEMP or os.name == "nt":
        return folder
    Path(folder).rmdir()
    return tempfile.mkdtemp(prefix="rt", dir="/tmp")


@contextlib.contextmanager
def _joined(address: str) -> Iterator[None]:
    try:
        ray.init(address=address, log_to_driver=False, logging_level=logging.CRITICAL)
    except Exception as error:  # Ray raises whatever the trouble happens to cause
        ray.shutdown()
        raise RetaggerError(
            f"The Ray cluster at {address} could not be joined ({_first_line(error)}). Run this on one of its "
            "machines, with the same versions of Python and Ray."
        ) from error
    try:
        yield
    finally:
        ray.shutdown()


def _check_address(address: str) -> None:
    """Ray itself tries an address that nobody answers at for minutes."""
    if address in ("auto", "local"):
        return
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or "/" in host:
        raise RetaggerError(f'{address} is no address of a Ray cluster: give HOST:PORT, or "auto".')
    try:
        socket.create_connection((host.strip("[]"), int(port)), _ANSWER_WITHIN).close()
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise RetaggerError(
            f"There is no Ray cluster at {address} ({reason}). Start one with `ray start --head`, or leave out "
            "--address to use this machine alone."
        ) from error


@contextlib.contextmanager
def _quiet_ray() -> Iterator[None]:
    """Keep what Ray prints, logs and warns of out of the terminal; what matters comes back as a sentence."""
    loggers = [logging.getLogger(name) for name in ("ray", "ray.data")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)


def _row(part: Part, scattered: frozenset[str]) -> pa.Table:
    """A part as the one row of a block of its own, so that Ray Data hands it out alone."""
    here = scattered.intersection(entry.listing for entry in part.entries())
    names = sorted(name.encode("utf-8", "surrogateescape") for name in here)
    many = pa.list_(pa.binary())
    return pa.table(
        {
            "part": pa.array([part.number], pa.int64()),
            "paths": pa.array([part.paths.to_pylist()], many),
            "listings": pa.array([part.listings.to_pylist()], many),
            "scattered": pa.array([names], many),
        }
    )


def _outcome(row: dict[str, Any]) -> Outcome:
    data = row["table"]
    table = None if data is None else pa.ipc.open_stream(data).read_all()
    return Outcome(row["part"], table, row["problem"])


@contextlib.contextmanager
def _watched(board: Any, on_progress: Progress) -> Iterator[None]:
    """Look at the board now and then, in a thread, as the main one waits for finished parts."""
    over = threading.Event()

    def look() -> None:
        while not over.wait(_LOOK_EVERY):
            try:
                on_progress(ray.get(board.progress.remote(), timeout=_ANSWER_WITHIN))
            except ray.exceptions.RayError:
                continue  # busy, or gone: then the main thread meets the trouble too

    thread = threading.Thread(target=look, name="progress", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).strip().splitlines()), "").rstrip(".") or type(error).__name__

"""What `tag-cluster` writes: a folder of Parquet files, one a part, and the manifest that makes a run restartable.

    OUT/_manifest.json       what the parts are of: source, part size, model (see Manifest)
    OUT/part-000000.parquet  written whole or not at all, so that a file that is there is finished

Names that begin with `_` or `.` are passed over by pyarrow, pandas, Spark and others that read a folder of Parquet.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from retagger_gui import __version__
from retagger_gui.cluster.source import Part, Plan
from retagger_gui.core.atomic import atomic_write, check_target, explain
from retagger_gui.core.engines.names import NAMES
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.rows import COLUMNS

FORMAT = 1
MANIFEST = "_manifest.json"
_UNREADABLE = b"retagger.unreadable"  # in a part's own metadata: how many photos have an error


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the parts in a folder are of."""

    source: str  # as it was given
    photos: int  # in it
    digest: str  # of every path and listing in it
    part_size: int  # photos a part, at most
    parts: int  # how many files there are in the end
    model: str  # its version
    model_digest: str  # of its file
    engine: str  # what computes it
    columns: tuple[str, ...] = COLUMNS  # of every part
    format: int = FORMAT  # of the folder
    program: str = __version__  # the version of ReTagger that began it


@dataclass(frozen=True, slots=True)
class Finished:
    """A part that is written."""

    photos: int  # in it
    unreadable: int  # how many of them have an error


def engine_of(folder: Path) -> str:
    """The engine by which the parts in a folder were tagged that is to be gone on with; "" where there are none.

    Raises:
        ExportError: its manifest cannot be read.
    """
    before = _manifest(folder)
    engine = before.get("engine") if before else None
    return engine if isinstance(engine, str) and engine in NAMES else ""


class Output:
    """The folder, opened for one run."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        """Begin the folder, or go on with it.

        Raises:
            ExportError: it cannot be written to, or it holds something else than parts of this very work.
        """
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError as error:
            raise _is_file(folder) from error
        except OSError as error:
            raise ExportError(explain(folder, error)) from error
        check_target(folder / MANIFEST)
        before = _manifest(folder)
        if before is None:
            self._begin(manifest)
        else:
            _check_same(folder, before, manifest)

    def finished(self, plan: Plan) -> dict[int, Finished]:
        """The parts that are there already, by number.

        Raises:
            ExportError: one of them is damaged.
        """
        return {part.number: self._look(part) for part in plan.parts if self.path(part.number).exists()}

    def write(self, number: int, table: pa.Table) -> Finished:
        """Write a part, whole or not at all.

        Raises:
            ExportError: it cannot be written.
        """
        unreadable = pc.sum(pc.not_equal(table["error"], "")).as_py() or 0
        marked = table.replace_schema_metadata({_UNREADABLE: str(unreadable)})
        with atomic_write(self.path(number)) as file:
            pq.write_table(marked, file, compression="zstd")
        return Finished(len(table), unreadable)

    def path(self, number: int) -> Path:
        """Where a part is, or will be."""
        return self.folder / f"part-{number:06}.parquet"

    def _begin(self, manifest: Manifest) -> None:
        others = sorted(path.name for path in self.folder.glob("*.parquet"))
        if others:
            raise ExportError(
                f"{self.folder} holds Parquet files of something else ({others[0]}). Give another folder for --out."
            )
        text = json.dumps(asdict(manifest), indent=2, ensure_ascii=False)
        with atomic_write(self.folder / MANIFEST) as file:
            file.write(text.encode("utf-8", "backslashreplace") + b"\n")

    def _look(self, part: Part) -> Finished:
        path = self.path(part.number)
        try:
            metadata = pq.read_metadata(path)
            found = Finished(metadata.num_rows, int((metadata.metadata or {})[_UNREADABLE]))
        except (OSError, KeyError, ValueError, pa.ArrowException) as error:
            raise ExportError(_damaged(path)) from error
        if found.photos != len(part):
            raise ExportError(_damaged(path))
        return found


def _damaged(path: Path) -> str:
    return f"{path} is damaged, or no part of this work. Delete it, and run the same command again."


def _is_file(folder: Path) -> ExportError:
    return ExportError(f"{folder} is a file. Give the name of a folder for --out.")


def _manifest(folder: Path) -> dict[str, Any] | None:
    path = folder / MANIFEST
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except NotADirectoryError as error:
        if folder.is_file():
            raise _is_file(folder) from error
        return None  # nothing can be made there, and making it says why
    except (OSError, ValueError) as error:
        raise ExportError(f"{path} could not be read. Give another folder for --out.") from error
    if not isinstance(found, dict):
        raise ExportError(f"{path} could not be read. Give another folder for --out.")
    return found


def _check_same(folder: Path, before: dict[str, Any], now: Manifest) -> None:
    """Parts of different work must never lie in one folder as if they were one."""
    for differs, how in _differences(before, now):
        if differs:
            raise ExportError(f"{folder} was begun {how}, or another folder for --out.")


def _differences(before: dict[str, Any], now: Manifest) -> Iterable[tuple[bool, str]]:
    def differs(*names: str) -> bool:
        return any(before.get(name) != getattr(now, name) for name in names)

    old = before.get
    yield (
        differs("format") or old("columns") != list(now.columns),
        f"by another version of ReTagger ({old('program')}). Give that one the rest to do",
    )
    yield (
        differs("part_size"),
        f"with parts of {old('part_size')} photos. Give --part-size {old('part_size')} to go on",
    )
    yield (
        differs("model", "model_digest"),
        f'with another model, of version "{old("model")}" (this is "{now.model}"). Give that one by --model to go on',
    )
    yield differs("engine"), f"with the engine {old('engine')}. Give --engine {old('engine')} to go on"
    yield (
        differs("digest", "photos", "parts"),
        f"with {old('photos')} photos of {old('source')}, and these are {now.photos} of {now.source}, or others. "
        "Give the same ones to go on",
    )

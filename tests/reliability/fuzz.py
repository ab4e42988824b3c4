"""Fuzzing of what reads strangers' bytes: only the errors that it names may come out.

    python -m tests.reliability.fuzz TARGET [--seconds 1200] [--seed 1] [--corpus FOLDER]

Guided by coverage where `atheris` is installed (`pip install atheris`: it has wheels for Linux and some Pythons),
else by mutation of valid files alone. Targets: scan, exif, table, xmp, model, settings, store.
"""

import argparse
import contextlib
import gc
import io
import json
import logging
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType

from retagger_gui import settings
from retagger_gui.core import decisions_import
from retagger_gui.core.contract import Metadata, facts_of
from retagger_gui.core.errors import ExportError, ModelError, StoreError
from retagger_gui.core.export.csv import csv_bytes, read_csv
from retagger_gui.core.export.rows import Row
from retagger_gui.core.hints import name_hint
from retagger_gui.core.metadata import embedded, xmp
from retagger_gui.core.metadata.errors import MetadataError
from retagger_gui.core.photos import natural_key, scan
from retagger_gui.core.store import Store
from retagger_gui.core.store.changes import StoredDecision
from tests.reliability.mutation import mutated
from tests.reliability.seeds import photos
from tests.tiny_model import METADATA, save_tiny_model

KITCHEN = xmp.keywords("kitchen")
_COVERED = (
    "retagger_gui",
    "PIL",
)  # packages whose branches guide atheris: all of Python's would take minutes to prepare
_ROOT = Path("/dev/shm") if Path("/dev/shm").is_dir() else Path(tempfile.gettempdir())


@dataclass(frozen=True, slots=True)
class Target:
    """What is fuzzed.

    Attributes:
        run: takes bytes and a folder of its own; raises where something is wrong.
        seeds: valid inputs.
    """

    run: Callable[[bytes, Path], None]
    seeds: Callable[[Path], list[bytes]]


def scan_target(data: bytes, folder: Path) -> None:
    """A file with a name and content of a stranger's: found once, left out, or passed over."""
    length = data[0] % 60 if data else 0
    name = os.fsdecode(data[1 : 1 + length].replace(b"/", b"").replace(b"\0", b"")).strip(".") or "a"
    place = folder / "photos"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    with contextlib.suppress(OSError):  # a name that the system does not take
        (place / name).write_bytes(data[1 + length :])
    said: list[str] = []

    def say(_: Path, words: str) -> None:
        said.append(words)

    found = list(scan([place], on_problem=say, on_left_out=say))
    assert len(found) <= 1
    assert len(found) + len(said) <= 1
    for photo in found:
        assert photo.path == place / name
        assert natural_key(photo.relative) == natural_key(photo.relative)
        name_hint(photo.relative)


def exif_target(data: bytes, folder: Path) -> None:
    """What is embedded in a photo is read or not; keywords are written into it soundly or not at all."""
    embedded.embedded_in(io.BytesIO(data))
    try:
        new = embedded.with_keywords(data, KITCHEN)
    except MetadataError:
        return
    assert embedded.with_keywords(new, KITCHEN) == new


def table_target(data: bytes, folder: Path) -> None:
    """A table that was edited is read, or refused with a sentence."""
    for name in ("table.csv", "table.xlsx"):
        path = folder / name
        path.write_bytes(data)
        for read in (read_csv, decisions_import.read):
            try:
                read(path)
            except ExportError as error:
                assert str(error).endswith((".", ")")), error


def xmp_target(data: bytes, folder: Path) -> None:
    """A sidecar is merged, and merging again changes nothing."""
    try:
        new = xmp.merged(data, KITCHEN)
    except MetadataError:
        return
    assert xmp.merged(new, KITCHEN) == new


def model_target(data: bytes, folder: Path) -> None:
    """A model file, and its metadata, are taken or refused with a sentence."""
    path = folder / "rooms.onnx"
    path.write_bytes(data)
    with contextlib.suppress(ModelError):
        facts_of(path)
    cut = data.split(b"\0", 3)
    entries = dict(METADATA) | {"labels": '["a"]'}
    for key, value in zip(("version", "labels", "metrics", "attribute_thresholds"), cut, strict=False):
        entries[key] = value.decode("utf-8", "surrogateescape")
    with contextlib.suppress(ModelError):
        found = Metadata(path, entries)
        for read in (
            found.labels,
            found.metrics,
            found.temperature,
            found.second_look_below,
            found.attributes,
        ):
            with contextlib.suppress(ModelError):
                read()
        found.line("version")
        found.thresholds(1)


def settings_target(data: bytes, folder: Path) -> None:
    """Settings are read whatever is in the file, and what was read can be written and read back."""
    path = folder / "settings.json"
    path.write_bytes(data)
    known = settings.load(path)
    settings.save(known, path)
    assert settings.load(path) == known


def store_target(data: bytes, folder: Path) -> None:
    """A store is opened, mended or begun anew, with a word; and then it keeps what it is told."""
    place = folder / "store"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / "decisions.sqlite3").write_bytes(data)
    try:
        store = Store(place / "decisions.sqlite3")
    except StoreError as error:
        assert str(error).endswith(".")
        return
    with contextlib.closing(store), contextlib.suppress(StoreError):
        store.look_after()
        store.put([StoredDecision(Path("/a.jpg"), "print", "kitchen", size=1, mtime_ns=1, step="step")])


def _tables(folder: Path) -> list[bytes]:
    import openpyxl

    rows = [Row("Oak/1.jpg", "Oak", "kitchen", "", 0.9), Row("Oak/=2.jpg", "Oak", "bathroom", "", 0.4)]
    book = openpyxl.Workbook()
    for line in (("path", "tag"), ("Oak/1.jpg", "kitchen")):
        book.active.append(line)
    data = io.BytesIO()
    book.save(data)
    return [
        csv_bytes(rows),
        b"path;tag\r\n1.jpg;kitchen\r\n",
        "path\ttag\n1.jpg\tk\n".encode("utf-16"),
        data.getvalue(),
    ]


def _stores(folder: Path) -> list[bytes]:
    path = folder / "seed" / "decisions.sqlite3"
    store = Store(path)
    store.put(
        [StoredDecision(Path(f"/{n}.jpg"), f"print{n}", "kitchen", size=1, mtime_ns=1) for n in range(40)]
    )
    store.close()
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return [path.read_bytes()]


def _names(folder: Path) -> list[bytes]:
    return [bytes([len(name.encode())]) + name.encode() + content for name, content in photos()]


def _settings(folder: Path) -> list[bytes]:
    whole = {
        "theme": "dark", "card_size": 200, "recent": ["/a"], "reso": [["kitchen", "Kitchen"]], "engine": "auto",
        "engine_check": ["onnxruntime-fp32", "k", [["openvino-int8", 30.0, ""]]], "auto_advance": False,
        "engine_trial": ["k", 3, [["openvino-int8", 3, 0, 0.1, 0.1, 0.2, "", 1]]],
    }  # fmt: skip
    return [json.dumps(whole).encode(), b"{}", b"[]"]


TARGETS = {
    "scan": Target(scan_target, _names),
    "exif": Target(exif_target, lambda folder: [content for _, content in photos()]),
    "table": Target(table_target, _tables),
    "xmp": Target(xmp_target, lambda folder: [xmp.merged(None, KITCHEN), xmp.NEW]),
    "model": Target(
        model_target,
        lambda folder: [
            save_tiny_model(folder / "seed.onnx").read_bytes(),
            b'1\0["a", "b"]\0{"x": 1}\0[0.5]',
        ],
    ),
    "settings": Target(settings_target, _settings),
    "store": Target(store_target, _stores),
}


def fuzz(name: str, *, runs: int = 0, seconds: float = 0.0, seed: int = 1) -> tuple[int, list[str]]:
    """Mutate valid inputs, so often or so long.

    Returns:
        how often it ran, and what went wrong, at most ten tracebacks.
    """
    target, chance, done = TARGETS[name], random.Random(seed), 0
    faults: list[str] = []
    with _folder() as folder:
        valid = target.seeds(folder)
        for data in valid:
            target.run(data, folder)
        until = time.monotonic() + seconds
        while (done < runs or time.monotonic() < until) and len(faults) < 10:
            data = mutated(chance.choice(valid), chance, chance.choice(valid))
            try:
                target.run(data, folder)
            except Exception:
                faults.append(f"{traceback.format_exc()}\n{data[:300]!r}")
            done += 1
    return done, faults


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="retagger-fuzz-", dir=_ROOT) as place:
        yield Path(place)


def guided(name: str, seconds: float, seed: int, corpus: Path | None) -> None:
    """The same with atheris, which ends the process."""
    import atheris

    place = Path(tempfile.mkdtemp(prefix="retagger-fuzz-", dir=_ROOT))
    target = TARGETS[name]
    kept = corpus or place / "corpus"
    kept.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(target.seeds(place)):
        (kept / f"seed{number}").write_bytes(data)
    chance = random.Random(seed)

    def once(data: bytes) -> None:
        target.run(data, place)

    def mutate(data: bytes, most: int, number: int) -> bytes:
        chance.seed(number)
        return mutated(data, chance)[:most] if chance.random() < 0.5 else atheris.Mutate(data, most)

    for function in [found for found in gc.get_objects() if isinstance(found, FunctionType)]:
        if (function.__module__ or "").partition(".")[0] in _COVERED:
            atheris.instrument_func(function)
    arguments = [sys.argv[0], str(kept), f"-max_total_time={seconds:.0f}", f"-seed={seed}", "-timeout=120"]
    arguments += [
        "-rss_limit_mb=3000",
        "-max_len=100000",
        f"-artifact_prefix={place}/",
        "-print_final_stats=1",
    ]
    atheris.Setup(arguments, once, custom_mutator=mutate)
    atheris.Fuzz()


def main() -> None:
    """Fuzz one target, and say how often it ran."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=float, default=1200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path, help="a folder to begin with and to add to (with atheris)")
    parser.add_argument("--plain", action="store_true", help="mutation alone, though atheris is installed")
    asked = parser.parse_args()
    logging.disable()
    with contextlib.suppress(ImportError):
        if not asked.plain:
            guided(asked.target, asked.seconds, asked.seed, asked.corpus)
            return
    done, faults = fuzz(asked.target, seconds=asked.seconds, seed=asked.seed)
    print(f"{asked.target}: {done:,} runs in {asked.seconds:.0f} s, {len(faults)} faults")
    print("\n".join(faults))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()

"""The command `tag-cluster` on a real Ray cluster of two worker processes on this machine."""

import importlib.util
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from retagger_gui import __main__ as door
from retagger_gui import cli, frozen
from retagger_gui.cluster import command
from retagger_gui.cluster.output import MANIFEST, Output
from retagger_gui.core.export.csv import read_csv
from retagger_gui.core.export.rows import COLUMNS
from tests.cluster.conftest import Handler, Server
from tests.drawing import draw
from tests.tiny_model import save_tiny_model

ROOT = Path(cli.__file__).parent.parent
NO_RAY = importlib.util.find_spec("ray") is None


@dataclass
class Done:
    """How a run ended."""

    code: int
    said: str
    rows: dict[str, dict[str, Any]]


Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path, model_file: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run `tag-cluster` in this process; a traceback, or a word of Ray's own, would fail the test."""

    def run(source: Path | str, *more: str, out: Path = tmp_path / "out", model: Path = model_file) -> Done:
        code = door.main(["tag-cluster", str(source), "--out", str(out), "--model", str(model), *more])
        captured = capfd.readouterr()
        assert captured.out == ""
        assert not [word for word in ("Traceback", "(raylet)", "INFO", "WARNING") if word in captured.err]
        return Done(code, captured.err, rows_in(out))

    return run


def rows_in(out: Path) -> dict[str, dict[str, Any]]:
    parts = sorted(out.glob("part-*.parquet")) if out.is_dir() else []
    return {row["path"]: row for part in parts for row in pq.read_table(part).to_pylist()}


def inodes(out: Path) -> dict[str, int]:
    return {path.name: path.stat().st_ino for path in out.glob("*")}


@pytest.mark.usefixtures("ray_cluster")
def test_a_folder_stopped_and_gone_on_with(
    listings: Path, run: Run, tmp_path: Path, model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same rows as `tag` gives, bad photos among them; what was finished before the stop stays as it is."""
    (listings / "12 Oak Road" / "bad.jpg").write_bytes(b"nonsense")
    write = Output.write

    def write_two(self: Output, number: int, table: pa.Table) -> Any:
        if len(list(self.folder.glob("*.parquet"))) == 2:
            raise KeyboardInterrupt
        return write(self, number, table)

    with monkeypatch.context() as patched:
        patched.setattr(Output, "write", write_two)
        stopped = run(listings, "--part-size", "2")
    assert stopped.code == 130
    assert stopped.said.endswith("Stopped. 2 of 4 parts are finished; the same command does the rest.\n")
    before = inodes(tmp_path / "out")
    assert len(before) == 3  # two parts and the manifest

    done = run(listings, "--part-size", "2")
    assert done.code == 1
    assert "2 of 4 parts were finished before." in done.said
    assert "7 of 7 photos" in done.said and "photos/s" in done.said
    assert done.said.endswith(
        f"7 photos, 1 of them could not be read (see the column error). Written to {tmp_path / 'out'}.\n"
    )
    after = inodes(tmp_path / "out")
    assert {name: after[name] for name in before} == before
    assert sorted(after) == [MANIFEST, *(f"part-{number:06}.parquet" for number in range(4))]

    target = tmp_path / "tags.csv"
    assert door.main(["tag", str(listings), "--csv", str(target), "--model", str(model_file)]) == 1
    expected = {row.path: row for row in read_csv(target)}
    assert set(done.rows) == set(expected)
    for path, row in done.rows.items():
        assert list(row) == list(COLUMNS)
        whole = row["listing"] != "12 Oak Road"  # four photos, and two a part
        assert row == {name: getattr(expected[path], name) for name in COLUMNS} | (
            {} if whole else {"cover": None}
        )

    again = run(listings, "--part-size", "2")
    assert (again.code, inodes(tmp_path / "out")) == (1, after)
    assert "4 of 4 parts were finished before." in again.said


@pytest.mark.usefixtures("ray_cluster")
def test_parquet_of_paths_and_urls_and_a_photo_that_kills_workers(
    tmp_path: Path, run: Run, server: Server
) -> None:
    """Ray starts the worker anew; after three deaths its part is reported, and the others are there."""
    draw(tmp_path / "web" / "bed.png", "bedroom")
    kitchen = draw(tmp_path / "kitchen.jpg", "kitchen")
    paths = [
        str(kitchen),
        kitchen.as_uri(),
        server.url("bed.png"),
        server.url("no.png"),
        server.url("kill.png"),
    ]
    source = tmp_path / "photos.parquet"
    pq.write_table(pa.table({"url": paths, "listing": ["a", "a", "b", "b", "c"]}), source)
    killed: list[int] = []

    def kill(handler: Handler) -> bool:
        if handler.path == "/kill.png":
            killed.append(client_of(handler))
            os.kill(killed[-1], signal.SIGKILL)
        return False

    server.on_get = kill
    done = run(source, "--part-size", "2", "--workers", "2")
    assert len(killed) == 3 and os.getpid() not in killed
    assert done.code == 1
    assert "Part 2: The worker died 3 times while it was at it.\n" in done.said
    assert {path: (row["listing"], row["tag"], row["error"]) for path, row in done.rows.items()} == {
        paths[0]: ("a", "kitchen", ""),
        paths[1]: ("a", "kitchen", ""),
        paths[2]: ("b", "bedroom", ""),
        paths[3]: ("b", "", "There is nothing at this address."),
    }
    assert done.said.splitlines()[-1] == (
        f"4 photos, 1 of them could not be read (see the column error). Written to {tmp_path / 'out'}. "
        "1 part failed: 2 of 3 parts are finished; the same command does the rest."
    )
    assert f"{paths[3]}: There is nothing at this address.\n" in done.said


def client_of(handler: Handler) -> int:
    """The process at the other end of a connection on this machine."""
    (process,) = (
        connection.pid
        for connection in psutil.net_connections("tcp")
        if connection.laddr and connection.laddr.port == handler.client_address[1] and connection.pid
    )
    return int(process)


@pytest.mark.skipif(NO_RAY, reason="Ray is not installed: pip install 'retagger[cluster]'")
@pytest.mark.skipif(os.name == "nt", reason="no such signals on Windows")
def test_ctrl_c_ends_the_command_and_its_cluster(tmp_path: Path, model_file: Path, server: Server) -> None:
    """As a person would: the whole command in a terminal of its own, with a cluster of its own."""
    draw(tmp_path / "web" / "bed.png", "bedroom")
    source = tmp_path / "photos.parquet"
    pq.write_table(
        pa.table({"url": [server.url("bed.png"), server.url("slow.png")], "listing": ["a", "b"]}), source
    )
    temporary = tmp_path / "t"
    temporary.mkdir()
    out = tmp_path / "out"
    arguments = [source, "--out", out, "--model", model_file, "--part-size", "1", "--workers", "1"]
    process = subprocess.Popen(
        [sys.executable, "-m", "retagger_gui", "tag-cluster", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    children: list[psutil.Process] = []

    def interrupt(handler: Handler) -> bool:
        if handler.path == "/slow.png":
            children.extend(psutil.Process(process.pid).children(recursive=True))
            os.killpg(process.pid, signal.SIGINT)
            ended.wait(250)  # the photo must not be had before the command has heard
        return False

    ended = threading.Event()
    server.on_get = interrupt
    try:
        said_out, said = process.communicate(timeout=250)
    finally:
        ended.set()
    assert (process.returncode, said_out) == (130, ""), said
    assert "Traceback" not in said and "Stopped. " in said.splitlines()[-1]
    assert len(children) > 2
    gone, alive = psutil.wait_procs(children, timeout=30)
    assert gone and not alive
    assert not [path for path in temporary.iterdir() if path.name.startswith(("rt", "retagger-"))]
    assert set(rows_in(out)) <= {server.url("bed.png")}


def test_ray_is_not_installed(listings: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ray" else find(name))
    assert run(listings) == Done(
        2, "tag-cluster needs ray, which is not installed: pip install 'retagger[cluster]'\n", {}
    )


def test_the_packaged_program_has_no_ray(listings: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frozen, "is_frozen", lambda: True)
    monkeypatch.setattr(frozen, "prepare", lambda: None)
    assert run(listings).said == (
        "tag-cluster needs ReTagger as a Python package, with Ray: pip install 'retagger[cluster]'\n"
    )


def test_sentences_before_anything_is_started(listings: Path, run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    cases: list[tuple[Path | str, dict[str, Any], str]] = [
        (missing, {}, f"There is no folder and no Parquet file {missing}."),
        (listings, {"model": missing}, f"The model file {missing} does not exist. Choose another model."),
        (listings, {"out": listings}, f"{listings} is the source itself. Give another folder for --out."),
        (
            listings,
            {"out": listings / "loose.jpg"},
            f"{listings / 'loose.jpg'} is a file. Give the name of a folder",
        ),
        (tmp_path, {"out": listings / "loose.jpg" / "x"}, "cannot be written"),
    ]
    for source, options, sentence in cases:
        done = run(source, **options)
        assert done.code == 2
        assert sentence in done.said and done.said.count("\n") == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to(listings: Path, run: Run, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert "no permission" in run(listings, out=locked).said


def test_another_run_in_the_same_folder_is_refused(listings: Path, run: Run, tmp_path: Path) -> None:
    """Nothing of Ray is needed to find that out; here a first run found no cluster, and left its manifest."""
    nobody = ("--address", "127.0.0.1:1")
    if not NO_RAY:
        assert run(listings, *nobody).code == 2
        other = save_tiny_model(tmp_path / "other.onnx", metadata={"version": "tiny-2"})
        assert "Give --part-size 500 to go on" in run(listings, *nobody, "--part-size", "7").said
        assert 'of version "tiny-1" (this is "tiny-2")' in run(listings, *nobody, model=other).said


@pytest.mark.skipif(NO_RAY, reason="Ray is not installed: pip install 'retagger[cluster]'")
@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("127.0.0.1:1", "There is no Ray cluster at 127.0.0.1:1 (Connection refused)."),
        ("127.0.0.1:99999", "There is no Ray cluster at 127.0.0.1:99999 ("),
        ("nonsense", 'nonsense is no address of a Ray cluster: give HOST:PORT, or "auto".'),
        ("ray://127.0.0.1:10001", "ray://127.0.0.1:10001 is no address of a Ray cluster"),
    ],
)
def test_a_cluster_that_is_not_there(address: str, sentence: str, listings: Path, run: Run) -> None:
    done = run(listings, "--address", address)
    assert (done.code, done.rows) == (2, {})
    assert done.said.startswith(sentence) and done.said.count("\n") == 1


@pytest.mark.usefixtures("ray_cluster")
def test_more_workers_than_cores(listings: Path, run: Run) -> None:
    done = run(listings, "--workers", "3")
    assert done.code == 2
    assert done.said.endswith(
        "The Ray cluster has 2 processor cores, fewer than --workers 3. Give fewer workers.\n"
    )


def test_numbers_must_be_numbers(listings: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        door.main(["tag-cluster", str(listings), "--out", "x", "--workers", "0"])
    assert caught.value.code == 2
    assert "give 1 or more" in capsys.readouterr().err


def test_nothing_heavy_is_imported_for_help() -> None:
    code = (
        "import sys; from retagger_gui.cluster import command;"
        "sys.exit(any(name.split('.')[0] in ('ray', 'pyarrow', 'fsspec') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
    assert command.PART_SIZE == 500

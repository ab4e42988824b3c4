"""The frozen program's `tag`: the same rows as the source tree gives, wherever and however it is started."""

import dataclasses
import json
import os
import random
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from retagger_gui.core.engines.trial import ENOUGH
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.store import Store
from tests.drawing import draw
from tests.packaging.program import ROOT, Program, copy_program, public_folder
from tests.packaging.test_contents_frozen import has_openvino

pytestmark = pytest.mark.packaged

REAL = ROOT.parent / "shared" / "data" / "photos"
NOBODY = 65534
ONLY_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")


def rows(program: Program, photos: Path, *more: str | Path, code: int) -> bytes:
    """The CSV's bytes."""
    target = program.home / "out.csv"
    done = program.run("tag", photos, "--csv", target, *more)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return target.read_bytes()


def test_the_same_rows_as_the_source_tree(
    program: Program, source: Program, photos: Path, model_frozen: Path
) -> None:
    frozen = rows(program, photos, code=1)  # one photo is damaged
    assert frozen.count(b"\n") == 12
    assert frozen == rows(source, photos, "--model", model_frozen, code=1)


@pytest.mark.real_photos
@pytest.mark.skipif(not REAL.is_dir(), reason="../shared/data is missing")
def test_the_same_rows_on_real_photos(
    program: Program, source: Program, model_frozen: Path, tmp_path: Path
) -> None:
    found = sorted(path for path in REAL.rglob("*") if path.is_file())
    for path in random.Random(0).sample(found, 40):
        target = tmp_path / "photos" / path.relative_to(REAL)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    frozen = rows(program, tmp_path / "photos", code=0)
    assert frozen.count(b"\n") == 41
    assert frozen == rows(source, tmp_path / "photos", "--model", model_frozen, code=0)


def test_it_carries_openvino_and_tries_it(program: Program, built: Path, model_frozen: Path) -> None:
    if not has_openvino(built):
        pytest.skip("built without OpenVINO")
    folder = public_folder("many ")
    for number in range(ENOUGH):
        draw(folder / f"{number}.png", SHIPPED[number % len(SHIPPED)], size=(64, 48))
    done = program.run("tag", folder, "--csv", program.home / "out.csv", patience=240)  # loads every engine
    assert done.returncode == 0, done.stderr
    (file,) = program.home.rglob("settings.json")
    engine, timings = (json.loads(file.read_text("utf-8"))["engine_check"][at] for at in (0, 2))
    found = {name: (rate, reason) for name, rate, reason, *_ in timings}
    assert engine in found
    assert "not installed" not in str(found)
    if model_frozen.with_name("rooms.int8.onnx").exists():
        assert found["openvino-int8"][0] > 0, found
    shutil.rmtree(folder)


def test_tag_cluster_needs_the_python_package(program: Program, photos: Path) -> None:
    done = program.run("tag-cluster", photos, "--out", program.home / "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "tag-cluster needs ReTagger as a Python package, with Ray: pip install 'retagger[cluster]'\n"
    )
    assert not (program.home / "out").exists()


def test_variables_meant_for_other_programs(program: Program, photos: Path) -> None:
    plain = rows(program, photos, code=1)
    nonsense = {
        "PYTHONPATH": "/nonsense",
        "PYTHONHOME": "/nonsense",
        "QT_PLUGIN_PATH": "/nonsense",
        "LD_LIBRARY_PATH": "/nonsense",
    }
    assert rows(dataclasses.replace(program, variables=nonsense), photos, code=1) == plain


@ONLY_ROOT
@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs unshare")
def test_without_a_network(program: Program, photos: Path) -> None:
    assert rows(dataclasses.replace(program, offline=True), photos, code=1) == rows(program, photos, code=1)


@ONLY_ROOT
def test_another_user_with_a_home_and_a_program_that_cannot_be_written(
    program: Program, elsewhere: Path, photos: Path, home_folder: Path
) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in elsewhere.parent.rglob("*"))
    out = public_folder("out ")
    out.chmod(0o777)
    home_folder.chmod(0o555)
    done = dataclasses.replace(program, user=NOBODY).run("tag", photos, "--csv", out / "tags.csv")
    assert done.returncode == 1, done.stderr
    assert (out / "tags.csv").read_bytes().count(b"\n") == 12
    assert sorted((path, path.stat().st_mtime_ns) for path in elsewhere.parent.rglob("*")) == before
    shutil.rmtree(out)


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "other"])
def test_the_model_missing_or_damaged(built: Path, photos: Path, home_folder: Path, damage: str) -> None:
    folder = public_folder("damaged ")
    executable = copy_program(built, folder / "ReTagger")
    model = executable.parent / "_internal" / "resources" / "rooms.onnx"
    sound = model.read_bytes()
    model.unlink()  # a hard link: never write into it
    if damage != "missing":
        model.write_bytes(
            {"empty": b"", "cut": sound[: len(sound) // 2], "other": b"no model\n" * 999}[damage]
        )
    done = Program((str(executable),), home_folder).run("tag", photos, "--csv", home_folder / "out.csv")
    assert done.returncode == 2
    assert str(model) in done.stderr and "hoose another model." in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (home_folder / "out.csv").exists()
    shutil.rmtree(folder)


def test_decisions_of_the_window_from_a_newer_version(program: Program, photos: Path) -> None:
    file = program.data / "decisions.sqlite3"
    file.parent.mkdir(parents=True)
    Store(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute("pragma user_version = 999")
    done = program.run("tag", photos, "--csv", program.home / "out.csv", "--with-decisions")
    assert done.returncode == 2
    assert "newer" in done.stderr and "Traceback" not in done.stderr
    assert rows(program, photos, code=1)  # and without them it works


def test_words_for_help_and_version(program: Program) -> None:
    assert "FOLDER" in program.run("tag", "--help").stdout
    from retagger_gui import __version__

    assert program.run("--version").stdout == f"ReTagger {__version__}\n"


def test_everybody_may_read_and_start_it(elsewhere: Path) -> None:
    assert elsewhere.stat().st_mode & stat.S_IXOTH
    for path in elsewhere.parent.rglob("*"):
        assert path.stat().st_mode & (stat.S_IXOTH if path.is_dir() else stat.S_IROTH), path

"""Files are written all or nothing, and a target that cannot be written says so beforehand."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from retagger_gui.core.atomic import atomic_write, check_target
from retagger_gui.core.errors import ExportError


def write(target: Path, content: bytes = b"new") -> None:
    with atomic_write(target) as file:
        file.write(content)


def test_a_new_file(tmp_path: Path) -> None:
    write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_an_old_file_is_whole_until_the_new_one_is(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")
    with atomic_write(target) as file:
        file.write(b"new")
        file.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_error_or_interrupt_half_way_leaves_the_old_file(
    tmp_path: Path, error: type[BaseException]
) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")
    with pytest.raises(error), atomic_write(target) as file:
        file.write(b"half of it")
        raise error
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_a_failure_at_any_step_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")

    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(ExportError, match=r"out\.csv cannot be written \(Input/output error\)"):
        write(target)
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (PermissionError(errno.EACCES, "Access is denied"), "it is open in another program"),
    ],
)
def test_what_people_can_do_something_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, sentence: str
) -> None:
    def fail(*_: Any) -> Any:
        raise error

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match=sentence):
        write(tmp_path / "out.csv")


def test_a_full_disk_in_the_middle(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="the disk is full"), atomic_write(tmp_path / "out.csv") as file:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("check", [write, check_target])
def test_targets_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, check: Any) -> None:
    with pytest.raises(ExportError, match="there is no folder"):
        check(tmp_path / "missing" / "out.csv")
    with pytest.raises(ExportError, match="it is a folder"):
        check(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="there is no folder"):
        check(tmp_path / "file" / "out.csv")
    with pytest.raises(ExportError, match="cannot be written"):
        check(tmp_path / ("n" * 300))
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(ExportError, match="it is protected"):
        check(tmp_path / "file")


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device file")
def test_devices_are_left_alone() -> None:
    with pytest.raises(ExportError, match="a device or a pipe"):
        write(Path("/dev/null"))


def test_checking_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_bytes(b"old")
    check_target(tmp_path / "out.csv")
    check_target(tmp_path / "new.csv")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("out.csv", b"old")]


def test_checking_finds_a_folder_that_takes_no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Path, *_: Any, **__: Any) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(ExportError, match="open in another program"):
        check_target(tmp_path / "out.csv")
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path)
    with pytest.raises(ExportError, match=r"no permission to write into its folder\. Choose another folder"):
        check_target(tmp_path / "out.csv")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "out.csv").write_bytes(b"old")
    try:
        (tmp_path / "out.csv").symlink_to(tmp_path / "real" / "out.csv")
    except OSError:
        pytest.skip("links may not be made here")
    write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").is_symlink()
    assert (tmp_path / "real" / "out.csv").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_permissions_are_the_old_files_or_the_usual_ones(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write(tmp_path / "new.csv")
    assert (tmp_path / "new.csv").stat().st_mode == (tmp_path / "plain").stat().st_mode
    (tmp_path / "shared.csv").touch()
    (tmp_path / "shared.csv").chmod(0o660)
    write(tmp_path / "shared.csv")
    assert (tmp_path / "shared.csv").stat().st_mode & 0o777 == 0o660


def test_a_long_name(tmp_path: Path) -> None:
    write(tmp_path / ("n" * 250 + ".csv"))
    assert len(list(tmp_path.iterdir())) == 1


LEFT = ".retagger-0123456789abcdef.tmp"


def test_what_a_kill_left_is_cleared_by_the_next_export_there(tmp_path: Path) -> None:
    strangers = (".retagger-notes.tmp", "retagger-0123456789abcdef.tmp", ".retagger-0123456789abcdef.tmp.bak")
    for name in (LEFT, *strangers):
        (tmp_path / name).write_bytes(b"half of it")
        os.utime(tmp_path / name, (1, 1))
    (tmp_path / f"{LEFT[:-5]}0.tmp").symlink_to(tmp_path / "out.csv")
    (tmp_path / f"{LEFT[:-5]}1.tmp").mkdir()
    fresh = tmp_path / f"{LEFT[:-5]}2.tmp"
    fresh.write_bytes(b"of a program that runs")
    write(tmp_path / "out.csv")
    left = {path.name for path in tmp_path.iterdir()}
    assert LEFT not in left
    assert {*strangers, fresh.name, f"{LEFT[:-5]}0.tmp", f"{LEFT[:-5]}1.tmp", "out.csv"} == left


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself lets nobody remove an open file")
def test_what_another_program_writes_at_this_moment_stays(tmp_path: Path) -> None:
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom retagger_gui.core.atomic import replacing\n"
        "with replacing(Path(sys.argv[1])) as file:\n"
        "    os.utime(file.name, (1, 1))\n    print(file.name, flush=True)\n    sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "slow.csv")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        beside = Path(other.stdout.readline().strip())
        write(tmp_path / "out.csv")
        assert beside.exists()
        other.communicate()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "slow.csv"]


def test_a_folder_is_looked_through_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Any] = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: looked.append(path) or scandir(path))
    for number in range(3):
        write(tmp_path / f"{number}.csv")
    assert looked == [tmp_path]

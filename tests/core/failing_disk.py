"""A disk that really turns read-only beneath open files, as a system does to one that fails: ext4 in a file."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_BYTES = 32 << 20


class FailingDisk:
    """A mounted disk. What was not yet written through when it failed is lost, as in a power cut."""

    def __init__(self, root: Path, image: Path) -> None:
        self.root = root
        self._image = image

    def fail(self) -> None:
        """From now on every write is refused, also of files that are open."""
        _run("mount", "-o", "remount,abort", self.root)

    def repair(self) -> None:
        """Take it out, check it, put it in again; no file of it may be open."""
        _run("umount", self.root)
        done = subprocess.run(["e2fsck", "-p", str(self._image)], capture_output=True, check=False)
        assert done.returncode in (0, 1), done.stdout  # 1: errors were corrected
        self.mount()

    def protect(self) -> None:
        """Make it read-only; no file of it may be open for writing."""
        _run("mount", "-o", "remount,ro", self.root)

    def unprotect(self) -> None:
        """Let it be written again."""
        _run("mount", "-o", "remount,rw", self.root)

    def mount(self) -> None:
        """Put it in."""
        _run("mount", "-o", "loop,errors=remount-ro", self._image, self.root)


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], capture_output=True, check=True)


@contextlib.contextmanager
def failing_disk(mount_point: Path) -> Iterator[FailingDisk | None]:
    """Make and mount one; None where that is not allowed (it takes root, loop devices and e2fsprogs on Linux)."""
    if sys.platform != "linux":
        yield None
        return
    mount_point.mkdir()
    image = mount_point.with_suffix(".ext4")
    with image.open("wb") as file:
        file.truncate(_BYTES)
    disk = FailingDisk(mount_point, image)
    try:
        _run("mkfs.ext4", "-q", image)
        disk.mount()
    except (OSError, subprocess.CalledProcessError):
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(mount_point)], check=True)

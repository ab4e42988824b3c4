"""A small disk that can really be filled: a tmpfs of its own, where the system allows one."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_SIZE = "32m"  # copies of photos want some megabytes to spare


class SmallDisk:
    """A mounted disk, and a file that takes what room is left."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._filler = root / "filler"

    def fill(self) -> None:
        """Leave not one byte."""
        with self._filler.open("ab", buffering=0) as file:
            for size in (65536, 4096, 1):
                with contextlib.suppress(OSError):
                    while file.write(bytes(size)):
                        pass
        assert os.statvfs(self.root).f_bavail == 0

    def free(self) -> None:
        """Give the room back."""
        self._filler.unlink(missing_ok=True)


@contextlib.contextmanager
def small_disk(mount_point: Path) -> Iterator[SmallDisk | None]:
    """Mount one; None where that is not allowed (it takes root on Linux)."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield None
        return
    mount_point.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(mount_point)],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        yield None
        return
    try:
        yield SmallDisk(mount_point)
    finally:
        subprocess.run(["umount", "--lazy", str(mount_point)], check=True)

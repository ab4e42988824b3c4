"""The allocator takes its settings where there is something to set, and the program goes on where there is not."""

import platform
import subprocess
import sys

import pytest

from retagger_gui import allocator

TRY = """
from retagger_gui.allocator import be_frugal
assert be_frugal()
blocks = [bytes(3_000_000) for _ in range(40)]
blocks.clear()
with open("/proc/self/statm") as file:
    print(int(file.read().split()[1]) * 4096)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is set up")
def test_large_blocks_go_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", TRY], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 60_000_000


def test_elsewhere_nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allocator.platform, "libc_ver", lambda: ("", ""))
    assert not allocator.be_frugal()

"""The allocator takes its settings where there is something to set, and the program goes on where there is not."""

import platform
import subprocess
import sys

import pytest

from retagger_gui.core import allocator

TRY = """
import sys
from retagger_gui.core.allocator import be_frugal, give_back
assert sys.argv[1] != "with" or be_frugal()
first = b"x" * 20_000_000
del first  # from which glibc learns to keep blocks of that size
blocks = [b"x" * 3_000_000 for _ in range(40)]
last = b"x" * 300_000  # holds the heap's end
blocks.clear()
if sys.argv[1] == "giving back":
    small = [bytearray(1000) for _ in range(100_000)]
    held = bytearray(1000)
    del small
    assert give_back()
with open("/proc/self/statm") as file:
    print(int(file.read().split()[1]) * 4096)
"""


def resident(how: str) -> int:
    """Bytes that a process holds after it has freed 120 MB."""
    done = subprocess.run([sys.executable, "-c", TRY, how], capture_output=True, text=True, check=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is set up")
def test_large_blocks_go_back_to_the_system() -> None:
    assert resident("with") < 60_000_000 < resident("without")
    assert resident("giving back") < 60_000_000


def test_elsewhere_nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allocator.platform, "libc_ver", lambda: ("", ""))
    assert not allocator.be_frugal()
    assert not allocator.give_back()

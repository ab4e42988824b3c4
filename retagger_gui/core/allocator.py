"""Makes the system's allocator return freed memory, as decoded photos are large and short-lived."""

import ctypes
import platform

_ARENAS = 2
# Bytes from which memory is the system's again as soon as it is freed: also of a card's picture (480 kB) and of a photo
# as the model takes it (268 kB), of which some 60 MB lay idle on the heap once a folder was tagged.
_MMAP_THRESHOLD = 256 * 1024
_TRIM_THRESHOLD = 4 * 1024 * 1024  # bytes that may lie idle at the end of the heap
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # of malloc.h


def be_frugal() -> bool:
    """Set up glibc, which else keeps an arena for each thread and learns to keep large blocks; False elsewhere.

    Called once, before threads are started: about 150 MB less while photos are tagged in the window.
    """
    if platform.libc_ver()[0] != "glibc":
        return False
    mallopt = ctypes.CDLL(None).mallopt
    settings = (
        (_M_ARENA_MAX, _ARENAS),
        (_M_MMAP_THRESHOLD, _MMAP_THRESHOLD),
        (_M_TRIM_THRESHOLD, _TRIM_THRESHOLD),
    )
    taken = [mallopt(ctypes.c_int(name), ctypes.c_int(value)) for name, value in settings]
    return all(taken)


def give_back() -> bool:
    """Return what lies idle between blocks in use to the system; False where that was nothing, or cannot be asked for.

    Called once a model is loaded, which leaves 20 MB of small blocks from the reading of its graph.
    """
    if platform.libc_ver()[0] != "glibc":
        return False
    return bool(ctypes.CDLL(None).malloc_trim(ctypes.c_size_t(0)))

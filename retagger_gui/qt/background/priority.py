"""Lowers the priority of the threads that work in the background, so that the window comes first when cores are few.

There are two levels: what a person waits for (scan, thumbnails, stores) stands a little behind the window, what takes
all that it can get (decoding for the model, and the model) far behind it.
"""

import ctypes
import os
import sys
import threading

from retagger_gui.core.model import usable_cores

# On Linux a thread inherits the priority of the one that starts it: what a lowered thread starts stands behind the
# window as well, the pool of an engine that a job loads included. On Windows and macOS it does not: there only threads
# that call lower() themselves are lowered, which are jobs, writers, and those that decode for the model; the pool of an
# engine is not.
NICE = 4  # of Linux' 0 (usual) to 19: some 40 % of the main thread's share of a core that both want
NICE_HEAVY = 10  # a tenth of it
_BELOW_NORMAL = -1  # THREAD_PRIORITY_BELOW_NORMAL of Windows' processthreadsapi.h
_UTILITY = 0x11  # QOS_CLASS_UTILITY of macOS' sys/qos.h: work that a person sees the progress of
_mark = threading.local()


def lower(*, heavy: bool = False) -> bool:
    """Put the calling thread behind the window's, once and for all; False where the system does not let us.

    A thread that cannot be lowered works on as any other.

    Args:
        heavy: it will take all that it can get. (On Windows and macOS there is one level.)
    """
    if threading.current_thread() is threading.main_thread():  # the window's: a job that a test runs at once
        return False
    _mark.heavy = is_heavy() or heavy
    try:
        if sys.platform == "linux":
            return _lower_on_linux(NICE_HEAVY if heavy else NICE)
        if sys.platform == "win32":
            return _lower_on_windows()
        if sys.platform == "darwin":
            return _lower_on_macos()
    except (OSError, AttributeError):  # forbidden, or a system without the call
        return False
    return False


def helpers() -> int:
    """Threads of one kind that may run Python beside the window: one core is left to it where there are more.

    With a thread more, one that holds Python's lock waits for a core again and again, and the window for the lock.
    """
    return max(1, usable_cores() - 1)


def is_heavy() -> bool:
    """Whether the calling thread was lowered for heavy work: it is good for nothing else then."""
    return getattr(_mark, "heavy", False)


def _lower_on_linux(nice: int) -> bool:
    thread = threading.get_native_id()  # each thread has a priority here, whatever POSIX says of processes
    wanted = max(nice, os.getpriority(os.PRIO_PROCESS, thread))
    os.setpriority(os.PRIO_PROCESS, thread, wanted)
    return True


def _lower_on_windows() -> bool:
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.GetCurrentThread.restype = ctypes.c_void_p
    kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
    return bool(kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL))


def _lower_on_macos() -> bool:
    library = ctypes.CDLL(None)
    library.pthread_set_qos_class_self_np.argtypes = (ctypes.c_uint, ctypes.c_int)
    return bool(library.pthread_set_qos_class_self_np(_UTILITY, 0) == 0)

"""Names the processor of this machine."""

import platform
import subprocess
import sys
from pathlib import Path


def processor_name() -> str:
    """The processor's name, such as "AMD Ryzen 7 5800X 8-Core Processor"; what Python knows where that is hidden."""
    try:
        name = _named()
    except OSError:
        name = ""
    return " ".join(name.split()) or platform.processor() or platform.machine()


def _named() -> str:
    if sys.platform == "win32":
        return _of_windows()
    if sys.platform == "darwin":
        asked = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
        key, _, value = line.partition(":")
        if key.strip() == "model name":
            return value
    return ""


def _of_windows() -> str:
    if sys.platform != "win32":  # for the type checker: winreg has nothing elsewhere
        return ""
    import winreg  # noqa: PLC0415

    place = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
        return str(winreg.QueryValueEx(key, "ProcessorNameString")[0])

"""What lies in dist/ReTagger: every module that the program imports, the licences, and not more than it may weigh."""

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.program import ROOT

pytestmark = pytest.mark.packaged

MEGABYTES = 420  # at most; 330 without OpenVINO
# Python does without them: OpenSSL's hashes, which hashlib has itself; and the door, which is the program's own script.
NOT_SHIPPED = {"_hashlib", "ssl", "_ssl", "readline", "retagger_gui.__main__"}
# What the spec leaves out of OpenVINO, which does without it.
LEFT_OUT = re.findall(r'"(openvino\.[\w.]+)"', (ROOT / "build.spec").read_text("utf-8"))
# Imports all of the program, tags a photo of each format, shows the window, and tells what has been imported.
IMPORT_ALL = (
    f"""
import sys
sys.modules |= dict.fromkeys({LEFT_OUT})
"""
    + """
import importlib, json, pkgutil
from pathlib import Path
import retagger_gui
from retagger_gui import __main__ as door
folder, model, out = map(Path, sys.argv[1:])
for found in pkgutil.walk_packages(retagger_gui.__path__, "retagger_gui."):
    if found.name.startswith(("retagger_gui.cluster", "retagger_gui.server")):
        continue  # need Ray and FastAPI, and are left out of the program on purpose
    importlib.import_module(found.name)
assert door.main(["tag", str(folder), "--csv", str(out / "tags.csv"), "--model", str(model)]) == 1
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.window import app
from retagger_gui.qt.window.leaving import end
made = app.make_app
def closing_soon():
    application = made()
    QTimer.singleShot(3000, application.quit)
    return application
app.make_app = closing_soon
runner = JobRunner()
assert app.run([folder], runner) == 0
names = {}
for name, module in list(sys.modules.items()):
    spec = getattr(module, "__spec__", None)
    if module is not None and spec is not None and spec.origin not in (None, "built-in", "frozen"):
        names[name] = spec.origin
(out / "modules.json").write_text(json.dumps(names))
end(0, runner)
"""
)


def test_every_module_imported_at_run_time_is_in_the_table_of_contents(
    built: Path, photos: Path, model_frozen: Path, tmp_path: Path
) -> None:
    pytest.importorskip("PyInstaller")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RETAGGER_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", IMPORT_ALL, str(photos), str(model_frozen), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    imported = json.loads((tmp_path / "modules.json").read_text())
    for left_out in ("retagger_gui.cluster", "retagger_gui.server"):  # walk_packages looks into them
        imported.pop(left_out, None)
    assert "retagger_gui.qt.window.main_window" in imported and "numpy" in imported
    shipped = table_of_contents(built)
    missing = [
        name
        for name, origin in imported.items()
        if name not in shipped
        and name not in NOT_SHIPPED
        and Path(origin).exists()
        and not name.startswith(("__editable__", "_distutils_hack"))  # of the virtual environment
        and not (name.startswith("openvino") and not has_openvino(built))
    ]
    assert not missing


def has_openvino(built: Path) -> bool:
    """Whether OpenVINO was installed where the program was built."""
    return "openvino" in table_of_contents(built)


def test_of_openvino_it_has_what_a_processor_needs(built: Path) -> None:
    if not has_openvino(built):
        pytest.skip("built without OpenVINO")
    files = {path.name for path in (built / "_internal" / "openvino" / "libs").iterdir()}
    kinds = {re.sub(r"(\.so|\.dylib|\.dll).*", "", name.removeprefix("lib")) for name in files}
    assert {
        "openvino",
        "openvino_intel_cpu_plugin",
        "openvino_onnx_frontend",
        "openvino_ir_frontend",
    } <= kinds
    assert not [name for name in kinds if re.search("gpu|npu|pytorch|tensorflow|paddle|auto|hetero", name)]
    assert not [name for name in table_of_contents(built) if name.startswith("openvino_telemetry")]


def test_nothing_of_ray_is_in_it(built: Path) -> None:
    """tag-cluster is for the Python package; Ray and pyarrow alone would weigh more than all of the program."""
    tops = {name.partition(".")[0] for name in table_of_contents(built)}
    assert not tops & {"ray", "pyarrow", "fsspec", "pandas", "aiohttp"}
    assert not [name for name in table_of_contents(built) if name.startswith("retagger_gui.cluster")]


def table_of_contents(folder: Path) -> set[str]:
    """Dotted names of all modules in the frozen program."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(folder / "ReTagger"))
    (name,) = (name for name in archive.toc if name.startswith("PYZ"))
    names = set(archive.open_embedded_archive(name).toc) | set(archive.toc)
    internal = folder / "_internal"
    with zipfile.ZipFile(internal / "base_library.zip") as base:
        names |= {_dotted(entry) for entry in base.namelist()}
    for file in internal.rglob("*.so"):
        relative = file.relative_to(internal).as_posix()
        names.add(_dotted(re.sub(r"^python3\.\d+/lib-dynload/", "", relative)))
    return names


def _dotted(file: str) -> str:
    return (
        re.sub(r"(\.abi3|\.cpython-[^.]*)?\.(pyc|so)$", "", file).removesuffix("/__init__").replace("/", ".")
    )


def test_nothing_that_the_program_does_not_need(built: Path) -> None:
    names = {path.name for path in built.rglob("*")}
    unwanted = re.compile(
        r"libQt6(Quick|Qml|Network|3D|WebEngine|OpenGL|Pdf)|QtNetwork|QtQuick|torch|libgtk|libssl|libcrypto|libx265"
    )
    assert not [name for name in names if unwanted.match(name)]
    assert not {"torch", "training", "tests", "scipy", "pytest", "tkinter"} & {
        name.split(".")[0] for name in table_of_contents(built)
    }


def test_its_size(built: Path) -> None:
    files = [path for path in built.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"dist/ReTagger: {size:.0f} MB in {len(files)} files")
    assert size <= (MEGABYTES if has_openvino(built) else MEGABYTES - 90)


def test_the_licences_of_all_that_is_shipped(built: Path) -> None:
    licences = built / "licences"
    packages = {path.name for path in licences.iterdir() if path.is_dir()}
    assert packages >= {
        "numpy",
        "onnxruntime",
        "pillow",
        "pi_heif",
        "platformdirs",
        "pyside6_essentials",
        "shiboken6",
    }
    assert (licences / "ReTagger.txt").exists() and (licences / "Python.txt").exists()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (
        licences / "pyside6_essentials" / "LGPL-3.0.txt"
    ).read_text("utf-8")
    assert all(path.stat().st_size for path in licences.rglob("*") if path.is_file())

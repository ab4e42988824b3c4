"""What build.spec asks of PyInstaller on each platform, with PyInstaller's own steps replaced by recorders."""

import configparser
import plistlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from shutil import which
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from retagger_gui import __version__
from tests.core.test_engines import save_sister
from tests.packaging.program import ROOT
from tests.tiny_model import save_conv_model

pytest.importorskip("PyInstaller", reason="needs PyInstaller: pip install '.[package]'")

BINARIES = [
    ("PySide6/QtCore.abi3.so", "QtCore.abi3.so"),
    ("PySide6/QtNetwork.abi3.so", "QtNetwork.abi3.so"),
    ("PySide6/QtQuick.pyd", "QtQuick.pyd"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "libQt6Core.so.6"),
    ("PySide6/Qt/lib/libQt6Network.so.6", "libQt6Network.so.6"),
    ("PySide6/Qt/lib/libQt6Pdf.so.6", "libQt6Pdf.so.6"),
    ("PySide6/Qt6Widgets.dll", "Qt6Widgets.dll"),
    ("PySide6/Qt6Quick3D.dll", "Qt6Quick3D.dll"),
    ("PySide6/opengl32sw.dll", "opengl32sw.dll"),
    ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "QtGui"),
    ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "QtQml"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "libqxcb.so"),
    ("PySide6/Qt/plugins/platforms/libqeglfs.so", "libqeglfs.so"),
    ("PySide6/plugins/platforms/qwindows.dll", "qwindows.dll"),
    ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", "qmodernwindowsstyle.dll"),
    ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "libqcocoa.dylib"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libqgtk3.so"),
    ("PySide6/Qt/plugins/imageformats/libqjpeg.so", "libqjpeg.so"),
    ("PySide6/Qt/plugins/imageformats/libqpdf.so", "libqpdf.so"),
    ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "libqopensslbackend.so"),
    ("onnxruntime/capi/libonnxruntime.so.1.31.1", "libonnxruntime.so.1.31.1"),
    ("onnxruntime/capi/onnxruntime_pybind11_state.so", "onnxruntime_pybind11_state.so"),
    ("numpy.libs/libscipy_openblas64_.so", "libscipy_openblas64_.so"),
    ("libz.so.1", "libz.so.1"),
]
DATAS = [
    ("PySide6/Qt/translations/qtbase_de.qm", "qtbase_de.qm"),
    ("PySide6/Qt/translations/designer_de.qm", "designer_de.qm"),
]
WANTED = {
    "QtCore.abi3.so", "libQt6Core.so.6", "Qt6Widgets.dll", "QtGui", "libqxcb.so", "qwindows.dll",
    "qmodernwindowsstyle.dll", "libqcocoa.dylib", "libqjpeg.so", "onnxruntime_pybind11_state.so",
    "libscipy_openblas64_.so", "libz.so.1", "qtbase_de.qm",
}  # fmt: skip


class Spec:
    """One run of build.spec."""

    def __init__(self, folder: Path) -> None:
        self.calls: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {}
        self.folder = folder
        names: dict[str, Any] = {
            name: self._recorder(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        }
        names |= {"SPECPATH": str(ROOT), "DISTPATH": str(folder / "dist"), "workpath": str(folder / "build")}
        code = (ROOT / "build.spec").read_text(encoding="utf-8")
        exec(compile(code, "build.spec", "exec"), names)
        self.names = names

    def _recorder(self, name: str) -> Any:
        def record(*args: Any, **options: Any) -> SimpleNamespace:
            self.calls[name] = (args, options)
            return SimpleNamespace(
                pure=[("retagger_gui.core", "", "PYMODULE"), ("numpy", "", "PYMODULE")],
                scripts=[],
                binaries=[(name, file, "BINARY") for name, file in BINARIES],
                datas=[(name, file, "DATA") for name, file in DATAS],
            )

        return record

    def option(self, step: str, name: str) -> Any:
        return self.calls[step][1][name]

    def collected(self) -> set[str]:
        """What goes into the program's folder, by file name."""
        args, _ = self.calls["COLLECT"]
        return {re.split(r"[/\\]", name)[-1] for entries in args[1:] for name, _, _ in entries}


@pytest.fixture
def spec(
    request: pytest.FixtureRequest, tmp_path: Path, model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Spec:
    monkeypatch.setenv("RETAGGER_MODEL", str(model_file))
    monkeypatch.setattr(sys, "platform", getattr(request, "param", "linux"))
    return Spec(tmp_path)


def on(platform: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("spec", [platform], indirect=True, ids=[platform])


@pytest.mark.parametrize("spec", ["linux", "win32", "darwin"], indirect=True)
def test_only_what_is_needed_of_qt(spec: Spec) -> None:
    kept = {name for name in spec.collected() if not name.endswith((".txt", ".md", ".onnx"))}
    assert kept & {re.split(r"[/\\]", name)[-1] for name, _ in [*BINARIES, *DATAS]} == WANTED


@pytest.mark.parametrize("spec", ["linux", "win32", "darwin"], indirect=True)
def test_windowed_in_one_folder_without_what_only_training_needs(spec: Spec) -> None:
    assert spec.option("EXE", "console") is False and spec.option("EXE", "exclude_binaries") is True
    excluded = set(spec.option("Analysis", "excludes"))
    assert excluded >= {
        "torch",
        "training",
        "tests",
        "tkinter",
        "scipy",
        "PySide6.QtNetwork",
        "PySide6.QtQuick",
    }
    datas = [(Path(file).name, folder) for file, folder in spec.option("Analysis", "datas")]
    assert ("rooms.onnx", "resources") in datas and ("retagger.svg", "resources/icons") in datas


def test_what_is_excluded_is_imported_by_nothing_in_the_program(spec: Spec) -> None:
    """But for tag-cluster and serve, left out as wholes: the frozen program says a sentence before it imports them."""
    commands = {"retagger_gui.cluster", "retagger_gui.server"}
    excluded = spec.option("Analysis", "excludes")
    assert commands <= set(excluded)
    modules = "|".join(re.escape(name) for name in excluded if name not in commands)
    pattern = re.compile(rf"^\s*(?:import|from) ({modules})\b", re.MULTILINE)
    for path in (ROOT / "retagger_gui").rglob("*.py"):
        if path.parent.name in ("cluster", "server"):
            continue
        assert not pattern.findall(path.read_text("utf-8")), path


def test_every_qt_module_that_is_imported_is_shipped(spec: Spec) -> None:
    imported = {
        name
        for path in (ROOT / "retagger_gui").rglob("*.py")
        for name in re.findall(r"^\s*from PySide6\.(\w+) import", path.read_text("utf-8"), re.MULTILINE)
    }
    assert imported <= set(spec.names["QT_MODULES"])


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("libopenvino.so.2641", True),
        ("libopenvino_intel_cpu_plugin.so", True),
        ("libopenvino_arm_cpu_plugin.so", True),
        ("openvino_onnx_frontend.dll", True),
        ("libopenvino_ir_frontend.2641.dylib", True),
        ("libtbb.so.12", True),
        ("tbb12.dll", True),
        ("libtbbbind_2_5.so.3", True),
        ("libhwloc.so.15", True),
        ("libopenvino_intel_gpu_plugin.so", False),
        ("libopenvino_intel_npu_plugin.so", False),
        ("openvino_tensorflow_frontend.dll", False),
        ("libopenvino_c.so.2641", False),
        ("cache.json", False),
    ],
)
def test_of_openvino_only_what_a_processor_needs(spec: Spec, name: str, wanted: bool) -> None:
    entries = [(f"openvino/libs/{name}", name, "BINARY")]
    assert bool(spec.names["only_wanted"](entries)) is wanted


@on("win32")
def test_windows(spec: Spec, tmp_path: Path) -> None:
    with Image.open(spec.option("EXE", "icon")) as icon:
        assert icon.info["sizes"] >= {(16, 16), (32, 32), (48, 48), (256, 256)}
    _, strings = _version(Path(spec.option("EXE", "version")).read_text("utf-8"))
    assert strings["ProductName"] == "ReTagger" and strings["ProductVersion"] == __version__
    assert strings["OriginalFilename"] == "ReTagger.exe"
    numbers, _ = _version(Path(spec.option("EXE", "version")).read_text("utf-8"))
    assert len(numbers) == 4 and ".".join(map(str, numbers)).startswith(__version__)
    manifest = spec.option("EXE", "manifest")
    root = ET.fromstring(manifest.encode())
    texts = {element.tag.split("}")[1]: element.text for element in root.iter()}
    assert texts["dpiAwareness"] == "PerMonitorV2, PerMonitor" and texts["longPathAware"] == "true"
    assert 'level="asInvoker"' in manifest and "Microsoft.Windows.Common-Controls" in manifest
    assert "BUNDLE" not in spec.calls


def _version(text: str) -> tuple[tuple[int, ...], dict[str, str]]:
    """The file version and the strings of a version resource, read by the names that PyInstaller gives it."""
    strings: dict[str, str] = {}
    numbers: list[tuple[int, ...]] = []

    def string(name: str, value: str) -> None:
        strings[name] = value

    def fixed(**options: Any) -> None:
        numbers.append(options["filevers"])

    def ignore(*_: Any, **__: Any) -> None:
        pass

    names = dict.fromkeys(
        ("VSVersionInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct"), ignore
    )
    eval(text, {**names, "StringStruct": string, "FixedFileInfo": fixed})
    return numbers[0], strings


@on("darwin")
def test_macos(spec: Spec) -> None:
    info = spec.option("BUNDLE", "info_plist")
    assert plistlib.loads(plistlib.dumps(info)) == info
    types = {name for entry in info["CFBundleDocumentTypes"] for name in entry["LSItemContentTypes"]}
    assert types == {"public.folder", "public.image"}
    assert {entry["LSHandlerRank"] for entry in info["CFBundleDocumentTypes"]} == {"Alternate"}
    assert info["NSHighResolutionCapable"] is True and info["CFBundleShortVersionString"] == __version__
    assert spec.option("BUNDLE", "name") == "ReTagger.app"
    assert re.fullmatch(r"[a-z0-9.]+", spec.option("BUNDLE", "bundle_identifier"))
    with Image.open(spec.option("BUNDLE", "icon")) as icon:
        assert icon.format == "ICNS" and max(width for width, _, _ in icon.info["sizes"]) >= 512
    assert spec.option("EXE", "argv_emulation") is False  # Qt is told of dropped files by an event
    assert any(name.startswith("licences/") for name, _, _ in spec.calls["COLLECT"][0][2])


@on("linux")
def test_linux(spec: Spec, tmp_path: Path) -> None:
    file = tmp_path / "dist" / "ReTagger" / "retagger.desktop"
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[assignment, method-assign]
    desktop.read_string(file.read_text("utf-8"))
    entry = desktop["Desktop Entry"]
    assert entry["Exec"] == "ReTagger %F" and "inode/directory" in entry["MimeType"].split(";")
    assert (file.parent / f"{entry['Icon']}.svg").exists()
    if which("desktop-file-validate"):
        assert subprocess.run(["desktop-file-validate", file], capture_output=True, check=False).stdout == b""


@on("linux")
def test_licences(spec: Spec, tmp_path: Path) -> None:
    folder = tmp_path / "dist" / "ReTagger" / "licences"
    assert "MIT License" in (folder / "ReTagger.txt").read_text("utf-8")
    assert (folder / "Python.txt").stat().st_size > 5000
    assert (folder / "pyside6_essentials" / "LGPL-3.0.txt").exists()
    assert any((folder / "numpy").iterdir()) and any((folder / "onnxruntime").iterdir())
    assert not (folder / "torch").exists() and not (folder / "pytest").exists()


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_nothing_is_built_without_a_sound_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    model = tmp_path / "rooms.onnx"
    if damage == "damaged":
        model.write_bytes(b"no model")
    monkeypatch.setenv("RETAGGER_MODEL", str(model))
    with pytest.raises(SystemExit, match=str(model)):
        Spec(tmp_path)


@pytest.mark.parametrize("name", ["rooms.onnx", "agency.onnx"])
def test_the_int8_file_of_the_model_comes_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    model = save_conv_model(tmp_path / name)
    sister = save_sister(model)
    monkeypatch.setenv("RETAGGER_MODEL", str(model))
    shipped = {
        Path(file).name: Path(file)
        for file, folder in Spec(tmp_path).option("Analysis", "datas")
        if folder == "resources"
    }
    assert shipped["rooms.onnx"].read_bytes() == model.read_bytes()
    assert shipped["rooms.int8.onnx"].read_bytes() == sister.read_bytes()


def test_the_int8_file_of_another_model_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(model, made_from="0" * 64)
    monkeypatch.setenv("RETAGGER_MODEL", str(model))
    spec = Spec(tmp_path)
    assert "rooms.int8.onnx" not in {Path(file).name for file, _ in spec.option("Analysis", "datas")}
    assert "rooms.int8.onnx was made from another model" in capsys.readouterr().out


def test_the_program_runs_without_what_the_package_leaves_out() -> None:
    """A module that the spec leaves out and a source of photos needs would show only in the packaged program."""
    text = (ROOT / "build.spec").read_text(encoding="utf-8")
    names = re.findall(r'"([\w.]+)"', text[text.index("EXCLUDED = (") : text.index("PACKAGES_WITH_VERSIONS")])
    assert "lxml.html" in names
    code = f"""
import sys
for name in {[name for name in names if not name.startswith("retagger_gui")]}:
    sys.modules[name] = None
import pypdfium2, tifffile
from retagger_gui import cli
from retagger_gui.core.sources import archive, pdf, web_page
from retagger_gui.core.sources.feeds import reading
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

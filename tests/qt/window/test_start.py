"""What the window waits for when it starts: none of the heavy libraries before it is painted."""

import os
import subprocess
import sys
from pathlib import Path

HEAVY = ("onnxruntime", "openvino", "openpyxl", "lxml", "tqdm", "scipy", "importlib.metadata")

# As retagger_gui.qt.window.app does, up to the first paint.
START = """
import sys
import retagger_gui.__main__
from PySide6.QtCore import QEvent, QObject
from retagger_gui.qt.window.app import make_app
from retagger_gui.qt.background.jobs import JobRunner
from retagger_gui.qt.window.main_window import MainWindow
from retagger_gui.qt.window.assembly import build

class Painted(QObject):
    seen = False
    def eventFilter(self, watched, event):
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False

app = make_app()
window = MainWindow(build(app, JobRunner(), app))
painted = Painted()
window.pages.start_page.installEventFilter(painted)
window.show()
while not painted.seen:
    app.processEvents()
print(*sys.modules)
"""

# The same, then until what the export needs is there; tells the thread that read it.
LATER = """
import importlib.abc, threading

class Watch(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "retagger_gui.core.export.formats":
            print("read by", threading.current_thread() is threading.main_thread())

sys.meta_path.insert(0, Watch())
while "retagger_gui.core.export.formats" not in sys.modules:
    app.processEvents()
window.close()
"""


def printed(script: str, home: Path) -> str:
    """What a Python of its own prints."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RETAGGER_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_libraries_of_the_export_are_read_by_a_worker(tmp_path: Path) -> None:
    assert printed(START + LATER, tmp_path).endswith("read by False\n")


def test_nothing_heavy_is_imported_before_the_window_is_painted(tmp_path: Path) -> None:
    imported = set(printed(START, tmp_path).split())
    assert "retagger_gui.qt.window.main_window" in imported
    heavy = HEAVY if sys.platform != "win32" else tuple(name for name in HEAVY if name != "onnxruntime")
    assert imported.isdisjoint(heavy), sorted(imported.intersection(heavy))

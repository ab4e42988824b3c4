"""What the window waits for when it starts: none of the heavy libraries before it is painted."""

import os
import subprocess
import sys
from pathlib import Path

HEAVY = ("onnxruntime", "openvino", "openpyxl", "lxml", "tqdm", "scipy", "importlib.metadata")

# As retagger_gui.qt.app does, up to the first paint.
START = """
import sys
import retagger_gui.__main__
from PySide6.QtCore import QEvent, QObject
from retagger_gui.qt.app import make_app
from retagger_gui.qt.jobs import JobRunner
from retagger_gui.qt.main_window import MainWindow
from retagger_gui.qt.parts import build

class Painted(QObject):
    seen = False
    def eventFilter(self, watched, event):
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False

app = make_app()
window = MainWindow(build(app, JobRunner(), app))
painted = Painted()
window.start_page.installEventFilter(painted)
window.show()
while not painted.seen:
    app.processEvents()
print(*sys.modules)
"""


def test_nothing_heavy_is_imported_before_the_window_is_painted(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RETAGGER_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", START],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    imported = set(done.stdout.split())
    assert "retagger_gui.qt.main_window" in imported
    heavy = HEAVY if sys.platform != "win32" else tuple(name for name in HEAVY if name != "onnxruntime")
    assert imported.isdisjoint(heavy), sorted(imported.intersection(heavy))

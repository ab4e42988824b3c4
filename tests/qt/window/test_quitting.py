"""The program ends well, whatever its workers are in the middle of."""

import os
import subprocess
import sys
from pathlib import Path

from tests.tiny_model import save_tiny_model

# Closes as soon as a job is within onnxruntime, where it stays: like a large model on a busy machine. The job comes
# back from there to Python so often that it cannot miss Python's end.
QUIT = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from retagger_gui import __main__ as door
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.state import open_folder
from retagger_gui.qt.window import app

open_folder._PATIENCE = 0.1
made, within = app.make_app, threading.Event()

def load(path):
    import numpy as np
    model = RoomModel(path, threads=1)
    photos = np.zeros((model.batch, 299, 299, 3), np.uint8)
    within.set()
    while True:
        model.predict(photos)

def closing_soon():
    application = made()
    timer = QTimer(application)
    timer.timeout.connect(lambda: within.is_set() and application.closeAllWindows())
    timer.start(20)
    return application

built = app.build
app.build = lambda *parts: built(*parts, load_model=lambda _: load(Path(sys.argv[1])))
app.make_app = closing_soon
sys.exit(door.main([]))
"""


def test_a_job_within_a_library_does_not_abort_it(tmp_path: Path) -> None:
    model = save_tiny_model(tmp_path / "rooms.onnx")
    home = tmp_path / "home"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RETAGGER_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", QUIT, str(model)],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "terminate" not in done.stderr
    logs = [path.name for path in home.rglob("*.log")]
    assert not [name for name in logs if name.startswith(("running-", "crash-"))], logs

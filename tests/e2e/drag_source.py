"""Another program that things are dragged from: `python -m tests.e2e.drag_source WHAT.json`, over all of its window.

WHAT.json is read as each drag begins: {"urls": [address, ...], "text": words, "data": {format: text}}, each optional.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

PLACE = (1300, 0, 200, 400)


class Source(QWidget):
    """Drags what the file says."""

    def __init__(self, what: Path) -> None:
        super().__init__()
        self._what = what
        self.setWindowTitle("Drag source")
        self.setGeometry(*PLACE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The drag begins with the first move of a held button."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(self._mime())
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)

    def _mime(self) -> QMimeData:
        what = json.loads(self._what.read_text("utf-8"))
        mime = QMimeData()
        if "urls" in what:
            mime.setUrls([QUrl(address) for address in what["urls"]])
        if "text" in what:
            mime.setText(what["text"])
        for name, content in what.get("data", {}).items():
            mime.setData(name, content.encode())
        return mime


def main() -> int:
    """Show the window until it is closed."""
    app = QApplication(sys.argv[:1])
    source = Source(Path(sys.argv[1]))
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

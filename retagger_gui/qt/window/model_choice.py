"""Which model tags: chosen by dialog or in the settings, kept, and said in the banner where it cannot be used."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from retagger_gui.core.model import RoomModel
from retagger_gui.qt.window.actions import Actions
from retagger_gui.qt.window.assembly import Assembly, usual_model
from retagger_gui.qt.window.banner import Banner

TOPIC = "model"  # of the banner


class ModelChoice(QObject):
    """Hands the model that the person wants to the open folder."""

    def __init__(self, window: QWidget, assembly: Assembly, actions: Actions, banner: Banner) -> None:
        super().__init__(window)
        self._window = window
        self._folder = assembly.folder
        self._preferences = assembly.preferences
        self._actions = actions
        self._banner = banner
        actions.choose_model.triggered.connect(self.ask)
        actions.usual_model.triggered.connect(self._use_usual)
        self._folder.model_ready.connect(self._on_ready)
        self._folder.model_failed.connect(self._on_failed)

    @Slot()
    def ask(self) -> None:
        """Ask for another model file and use it."""
        words = self.tr("Models (*.onnx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a model"), "", words)
        if chosen:
            self.use(Path(chosen))

    @Slot(object)
    def use(self, path: Path | None) -> None:
        """Tag with another model file, now and after the next start; None for the one that comes along."""
        path = path or usual_model()
        self._banner.take_back(TOPIC)
        self._preferences.change(model_path="" if path == usual_model() else str(path))
        self._folder.set_model(path)

    @Slot()
    def _use_usual(self) -> None:
        self.use(None)

    @Slot(object)
    def _on_ready(self, model: RoomModel) -> None:
        self._banner.take_back(TOPIC)
        self._actions.usual_model.setEnabled(bool(self._preferences.settings.model_path))

    @Slot(object)
    def _on_failed(self, sentence: str) -> None:
        self._banner.say(sentence, topic=TOPIC, button=self.tr("Choose model…"), action=self.ask)

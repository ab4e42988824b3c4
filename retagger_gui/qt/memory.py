"""What the window remembers between two starts: the settings, and where its edges are."""

import logging
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from retagger_gui import paths, settings
from retagger_gui.settings import Settings

log = logging.getLogger(__name__)


class Memory(QObject):
    """Settings as JSON, written at each change; geometry in QSettings' INI, written at the end.

    Signals:
        changed(): some setting is another one now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings: Settings = settings.load()
        self._written = self.settings
        self._window = QSettings(str(paths.config_dir() / "window.ini"), QSettings.Format.IniFormat, self)

    def change(self, **values: Any) -> None:
        """Set settings by name and keep them."""
        self._keep(replace(self.settings, **values))

    def opened(self, folder: Path) -> None:
        """A folder was opened: it comes first among the recent ones."""
        self._keep(self.settings.opened(folder))

    def forget(self, folder: str) -> None:
        """Take a folder off the recent ones."""
        self._keep(self.settings.forgetting(folder))

    def _keep(self, new: Settings) -> None:
        if new == self.settings:
            return
        self.settings = new
        values = {field.name: getattr(new, field.name) for field in fields(new)}
        mine = {name: value for name, value in values.items() if value != getattr(self._written, name)}
        try:
            self.settings = self._written = settings.change(mine, new)
        except OSError as error:  # they hold until the program ends; nothing else depends on them
            log.warning("The settings cannot be written: %s", error)
        self.changed.emit()

    # The window's edges

    def state(self, name: str) -> QByteArray:
        """What was kept under a name; empty if nothing was."""
        value = self._window.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or the like under a name."""
        self._window.setValue(name, state)

    def flag(self, name: str, usual: bool) -> bool:
        """A kept yes or no."""
        return str(self._window.value(name, usual)).lower() == "true"

    def keep_flag(self, name: str, value: bool) -> None:
        """Keep a yes or no."""
        self._window.setValue(name, value)

"""What the window remembers between two starts: the settings, and where its edges are."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from retagger_gui import paths, settings
from retagger_gui.qt.background.jobs import Writer
from retagger_gui.settings import Settings

log = logging.getLogger(__name__)


class Preferences(QObject):
    """Settings as JSON, written at each change by a thread; geometry in QSettings' INI, written at the end."""

    changed = Signal()  # some setting is another one now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        aside = settings.damaged()
        self.damaged = str(aside or "")
        """Where the settings were put that could not be read at the start; "" where all is well."""
        # Asked once: what is still to be written belongs to it, whatever comes after.
        self._file = settings.settings_file()
        self.settings: Settings = settings.load(self._file)
        self._changed: dict[
            str, Any
        ] = {}  # since the start: what could not be written goes with the next change
        self._writer = Writer(self)
        self._window = QSettings(str(paths.config_dir() / "window.ini"), QSettings.Format.IniFormat, self)

    def change(self, **values: Any) -> None:
        """Set settings by name and keep them."""
        others = {name: value for name, value in values.items() if value != getattr(self.settings, name)}
        if not others:
            return
        self.settings = replace(self.settings, **others)
        self._changed.update(others)
        self._writer.submit(partial(_write, dict(self._changed), self.settings, self._file))
        self.changed.emit()

    def opened(self, folder: Path) -> None:
        """A folder was opened: it comes first among the recent ones."""
        self.change(recent=self.settings.opened(folder).recent)

    def forget(self, folder: str) -> None:
        """Take a folder off the recent ones."""
        self.change(recent=self.settings.forgetting(folder).recent)

    def flush(self) -> bool:
        """Return when every change made so far is written; False when that takes unreasonably long."""
        return self._writer.flush()

    def close(self) -> None:
        """Write what is left; called once, when the program ends."""
        self._writer.close()

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


def _write(changed: Mapping[str, Any], known: Settings, path: Path) -> None:
    """In the writer: the disk may take its time, most of all while a folder is being read."""
    try:
        settings.change(changed, known, path)
    except OSError as error:  # they hold until the program ends; nothing else depends on them
        log.warning("The settings cannot be written: %s", error)

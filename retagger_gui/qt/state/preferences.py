"""What the window remembers between two starts: the settings, and where its edges are."""

import contextlib
import logging
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, Signal, Slot

from retagger_gui import paths, settings
from retagger_gui.qt.background.jobs import Writer
from retagger_gui.settings import Settings

log = logging.getLogger(__name__)


class Preferences(QObject):
    """Settings as JSON, written at each change by a thread; geometry in QSettings' INI, written at the end.

    Signals:
        changed(): some setting is another one now.
    """

    changed = Signal()
    _found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings: Settings = settings.load()
        self._unwritten: dict[str, Any] = {}  # the thread's own
        self._writer = Writer(self)
        self._found.connect(self._take_over, Qt.ConnectionType.QueuedConnection)
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

    def flush(self) -> bool:
        """Return when every change made so far is written; False when that takes unreasonably long."""
        return self._writer.flush()

    def close(self) -> None:
        """Write what is left; called once, when the program ends."""
        self._writer.close()

    def _keep(self, new: Settings) -> None:
        mine = _differing(new, self.settings)
        if not mine:
            return
        self.settings = new
        self._writer.submit(partial(self._write, mine, new))
        self.changed.emit()

    def _write(self, mine: Mapping[str, Any], new: Settings) -> None:
        """In the writer: the disk may take its time, most of all while a folder is being read."""
        self._unwritten.update(mine)
        try:
            written = settings.change(self._unwritten, new)
        except OSError as error:  # they hold until the program ends; nothing else depends on them
            log.warning("The settings cannot be written: %s", error)
            return
        self._unwritten.clear()
        if written != new:
            with contextlib.suppress(RuntimeError):  # Qt has deleted this object: the program is closing
                self._found.emit((new, written))

    @Slot(object)
    def _take_over(self, found: tuple[Settings, Settings]) -> None:
        """What another ReTagger has changed, unless it was changed here as well since then."""
        asked, written = found
        theirs = {
            name: value
            for name, value in _differing(written, asked).items()
            if getattr(self.settings, name) == getattr(asked, name)
        }
        if theirs:
            self.settings = replace(self.settings, **theirs)
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


def _differing(new: Settings, old: Settings) -> dict[str, Any]:
    """The fields of the new settings that are others than in the old."""
    values = {field.name: getattr(new, field.name) for field in fields(new)}
    return {name: value for name, value in values.items() if value != getattr(old, name)}

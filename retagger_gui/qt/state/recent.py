"""The folders opened last: a worker asks which of them are still there, as their drive may be asleep or gone."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.sources.kinds import is_source
from retagger_gui.qt.background.jobs import Job, Runner
from retagger_gui.qt.state.preferences import Preferences


class RecentFolders(QObject):
    """Keeps the list, and looks for what is on it whenever that changes."""

    found = Signal(object)  # list[str], those that are there, the last opened first

    def __init__(self, preferences: Preferences, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._runner = runner
        self._looked_for: tuple[str, ...] | None = None
        self.looking: Job | None = None
        preferences.changed.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look for the folders, unless the same ones were looked for last."""
        folders = self._preferences.settings.recent
        if folders == self._looked_for:
            return
        self._looked_for = folders
        if self.looking is not None:
            self.looking.abandon()
        self.looking = Job(partial(_there, folders), self, name="recent folders", interval=0.0)
        self.looking.batch.connect(self._on_found)
        self.looking.finished.connect(self._on_looked)
        self.looking.start(self._runner)

    def opened(self, paths: Sequence[Path]) -> None:
        """Folders and photos were opened: the folders among them come first from now on."""
        job = Job(partial(_folders, paths), self, name="opened folders", interval=0.0)
        job.batch.connect(self._on_opened)
        job.start(self._runner)

    def close(self) -> None:
        """Look no further; called once, when the window closes."""
        if self.looking is not None:
            self.looking.abandon()
            self.looking = None

    @Slot(object)
    def _on_found(self, results: list[list[str]]) -> None:
        self.found.emit(results[-1])

    @Slot()
    def _on_looked(self) -> None:
        self.looking = None

    @Slot(object)
    def _on_opened(self, results: list[list[Path]]) -> None:
        for folder in reversed(results[0]):
            self._preferences.opened(folder)


def _there(folders: Sequence[str], job: Job) -> Iterator[list[str]]:
    """In a worker: those that are there, and again with each further one."""
    there: list[str] = []
    yield []
    for folder in folders:
        if Path(folder).exists():
            there.append(folder)
            yield list(there)


def _folders(paths: Sequence[Path], job: Job) -> Iterator[list[Path]]:
    """In a worker."""
    yield [path for path in paths if path.is_dir() or (is_source(path) and path.is_file())]

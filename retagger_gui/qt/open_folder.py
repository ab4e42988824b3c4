"""Opens folders: scan, cards, tags and decisions, from disk and from the store, while the window stays free."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from retagger_gui.core.model import RoomModel
from retagger_gui.qt.jobs import Runner
from retagger_gui.qt.photo_model import PhotoModel
from retagger_gui.qt.thumbnails import Thumbnails

if TYPE_CHECKING:
    from retagger_gui.core.store import Store


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the tagging has come.

    Attributes:
        done: photos that are tagged or could not be read.
        total: photos found so far.
        scanning: whether more may be found.
        rate: photos inferred a second over the last seconds; 0.0 while that is not known.
        seconds_left: at that rate; None while that is not known.
    """

    done: int
    total: int
    scanning: bool
    rate: float = 0.0
    seconds_left: float | None = None


class OpenFolder(QObject):
    """The folder on the board, from the drop to the last tag. Everything that takes time happens in jobs.

    Signals:
        opened(list): the board has been emptied for these folders (list[Path]): clear the undo stack, set the title.
        roots_changed(list): the same list after each `open` and `add` that found photos.
        progress(object): a Progress, a few times a second while busy, and once at the end.
        busy_changed(bool): scanning or tagging has begun, or nothing is going on any more.
        finished(bool): nothing is going on any more; True when everything found is tagged, False after a cancel or failure.
        problem(str): a sentence for the person: an empty folder, a folder that cannot be read, a store that cannot be written.
        model_ready(object): the RoomModel that tags from now on.
        model_failed(str): why there is none; photos can still be opened and tagged by hand.
    """

    opened = Signal(list)
    roots_changed = Signal(list)
    progress = Signal(object)
    busy_changed = Signal(bool)
    finished = Signal(bool)
    problem = Signal(str)
    model_ready = Signal(object)
    model_failed = Signal(str)

    def __init__(
        self,
        photos: PhotoModel,
        thumbnails: Thumbnails,
        store: "Store",
        model_path: Path,
        runner: Runner,
        *,
        load_model: Callable[[Path], RoomModel] = RoomModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)

    @property
    def roots(self) -> list[Path]:
        """What is open: the folders and single photos given, in order."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Whether scanning or tagging is going on."""
        raise NotImplementedError

    @property
    def model(self) -> RoomModel | None:
        """The model that tags, or None while it is being loaded or cannot be."""
        raise NotImplementedError

    @property
    def untagged(self) -> int:
        """How many photos still wait for a tag (after a cancel: `resume` goes on with them)."""
        raise NotImplementedError

    def load_model(self) -> None:
        """Begin to load the model, so that it is there when a folder is dropped."""

    def set_model(self, path: Path) -> None:
        """Use another model file and tag what is open anew; decisions stay. If it cannot be loaded, the former stays."""

    def open(self, paths: Iterable[Path]) -> None:
        """Open folders or photos anew. What is open now stays until the first new photo is found."""

    def add(self, paths: Iterable[Path]) -> None:
        """Add folders or photos to what is open."""

    @Slot()
    def cancel(self) -> None:
        """Stop scanning and tagging; what is done stays done."""

    @Slot()
    def resume(self) -> None:
        """Tag what is still untagged."""

    def flush(self) -> None:
        """Return when every decision made so far is written (for an export or `tag` that reads the store)."""

    def close(self) -> None:
        """Stop everything and write what is left; called once, when the window closes."""

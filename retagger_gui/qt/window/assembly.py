"""The parts that a window is made of, put together once, from the store at the bottom to the theme."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from retagger_gui import paths
from retagger_gui.core.errors import StoreError
from retagger_gui.core.language import joined, say
from retagger_gui.core.model import RoomModel
from retagger_gui.core.store import NewerError, Store
from retagger_gui.qt.background.jobs import Runner
from retagger_gui.qt.state.board_contents import BoardContents
from retagger_gui.qt.state.copy_hints import CopyHints
from retagger_gui.qt.state.corrections import Corrections
from retagger_gui.qt.state.decision_log import DecisionLog
from retagger_gui.qt.state.engine_selection import EngineSelection, EngineTrials, loader
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.state.lookalikes import Lookalikes
from retagger_gui.qt.state.neighbours import Neighbours
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.photo_loader import PhotoLoader
from retagger_gui.qt.state.photo_model import PhotoModel
from retagger_gui.qt.state.preferences import Preferences
from retagger_gui.qt.state.room_keys import RoomKeys
from retagger_gui.qt.state.store_care import StoreCare
from retagger_gui.qt.state.tagging import the_model_itself
from retagger_gui.qt.state.thumbnails import Thumbnails
from retagger_gui.qt.style.language import Language
from retagger_gui.qt.style.theme import Choice, Theme
from retagger_gui.qt.view import Context

USUAL_MODEL = "rooms.onnx"


@dataclass(frozen=True, slots=True)
class Assembly:
    """All that is not a widget."""

    context: Context  # what views share
    folder: OpenFolder  # opens folders
    store: Store  # closed by the window, last of all
    preferences: Preferences  # settings and geometry
    language: Language  # what the window speaks
    runner: Runner  # where jobs run
    engines: EngineSelection  # what runs the model
    neighbours: Neighbours  # photos by how near they are to others
    care: StoreCare  # looks after the store
    notice: str  # a sentence about the store for the person; "" when all is well


def usual_model() -> Path:
    """The model that comes with the program."""
    return paths.resource(USUAL_MODEL)


def build(
    app: QApplication,
    runner: Runner,
    owner: QObject,
    *,
    theme: Theme | None = None,
    load_model: Callable[[Path], RoomModel] | None = None,
) -> Assembly:
    """Put the parts together.

    Args:
        theme: the colours; made after the settings when there are none yet.
        load_model: how to load a model file; with the engine of the settings when not given.
    """
    preferences = Preferences(owner)
    language = Language(paths.resource("translations"), owner)
    language.choose(preferences.settings.language)
    choice: Choice = {"light": "light", "dark": "dark"}.get(preferences.settings.theme, "system")  # type: ignore[assignment]
    theme = theme or Theme(app, choice)
    store, notice = _open_store()
    decisions = DecisionLog(store.decision_db, owner)
    photos = PhotoModel(parent=owner)
    photos.set_rooms(preferences.settings.rooms)
    thumbnails = Thumbnails(photos, store, runner, parent=owner)
    chosen = preferences.settings.model_path
    model_path = Path(chosen) if chosen else usual_model()
    load = load_model or loader(preferences)
    trials = EngineTrials(preferences, owner)
    folder = OpenFolder(
        photos,
        thumbnails,
        store,
        model_path,
        runner,
        extracted=paths.sources_dir(),
        decisions=decisions,
        load_model=load,
        tagging_with=trials.tagging_with if load_model is None else the_model_itself,
        parent=owner,
    )
    corrections = Corrections(photos, QUndoStack(owner), owner)
    lookalikes = Lookalikes(photos, store, runner, owner)
    listings = Listings(photos, store, decisions, runner, owner, lookalikes=lookalikes)
    CopyHints(photos, lookalikes, owner)
    contents = BoardContents(photos, owner)
    contents.note_of_listing = listings.note_of
    listings.noted.connect(contents.on_noted)
    context = Context(
        photos,
        contents,
        corrections,
        RoomKeys(photos, owner),
        thumbnails,
        PhotoLoader(runner, owner),
        theme,
        listings,
        lookalikes,
        preferences,
        runner,
    )
    return Assembly(
        context,
        folder,
        store,
        preferences,
        language,
        runner,
        EngineSelection(preferences, folder, trials, runner, owner),
        Neighbours(photos, folder.cache, lambda: folder.models.current, runner, owner),
        StoreCare(store, runner, owner),
        notice,
    )


def _open_store() -> tuple[Store, str]:
    """The store, with a sentence where something is wrong with it: work goes on meanwhile."""
    try:
        store = Store(paths.store_file())
    except NewerError as error:
        return Store(None), joined(
            (error, say("store", "Until then decisions are kept only while ReTagger is open.")), " "
        )
    except StoreError as error:
        waiting = Store(paths.store_file(), later=True)
        return waiting, joined(
            (error, say("store", "Until then what you decide is not saved; ReTagger keeps trying.")), " "
        )
    return store, store.notice

"""Changes the language without a restart: makes the window anew and restores what was open and selected."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from retagger_gui.qt.background.throttle import once_after
from retagger_gui.qt.state.named_command import translate_names
from retagger_gui.qt.state.neighbours import Ranking
from retagger_gui.qt.style.language import Language
from retagger_gui.qt.window.assembly import Assembly
from retagger_gui.qt.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a person stood in a window: what the photos, the settings and the undo stack do not say."""

    view: str  # on show; "" on the start page
    preview: int | None  # the photo shown large
    similar: Ranking | None  # the look-alikes on show
    views: Mapping[str, Mapping[str, Any]]  # what each view says of itself
    banner: tuple[str, str] | None  # the sentence and its topic
    settings: bool  # whether they are open


class Renewal(QObject):
    """Keeps the window, and replaces it when another language is spoken.

    All that matters is in the assembly, so that a window can be made at any time; to give each of its thousand words
    another text one by one would be one more thing that each new word could miss.

    Attributes:
        window: the one that is open.
    """

    renewed = Signal()  # `window` is another one

    def __init__(self, assembly: Assembly, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assembly = assembly
        self._language: Language = assembly.language
        self.window = MainWindow(assembly)
        # In a turn of its own: who has chosen the language is a part of the window that goes.
        self._soon = once_after(self, 0, self.renew)
        assembly.preferences.changed.connect(self._on_settings)
        self._language.changed.connect(self._soon.start)

    @Slot()
    def _on_settings(self) -> None:
        self._language.choose(self._assembly.preferences.settings.language)

    @Slot()
    def renew(self) -> None:
        """Make the window anew, in the language that is spoken now; not once it is closed, and all else with it."""
        old, context = self.window, self._assembly.context
        if old.closed:
            return
        place = _place_of(old)
        last = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        old.pages.show_start()  # its views leave now, not when those of the new window have come
        old.retire()
        context.keys.translate()
        context.contents.translate()
        translate_names(context.corrections.stack)
        self.window = MainWindow(self._assembly)
        self.window.show()
        _take(self.window, place)
        QApplication.setQuitOnLastWindowClosed(last)
        self.renewed.emit()


def _place_of(window: MainWindow) -> _Place:
    pages, banner = window.pages, window.banner
    preview = None
    if pages.current is pages.preview:
        preview = next(iter(pages.preview.selected_ids()), None)
    return _Place(
        view=pages.view_name if pages.current is not None else "",
        preview=preview,
        similar=pages.similar.ranking if pages.current is pages.similar else None,
        views={name: view.place() for name, view in pages.views.items()},
        banner=(banner.sentence, banner.topic) if banner.words() else None,
        settings=window.dialogs.settings_shown,
    )


def _take(window: MainWindow, place: _Place) -> None:
    window.top_bar.take_filter(window.context.contents.filter)
    window.catch_up()
    if place.view:
        window.pages.show_view(place.view)
    for name, view in window.pages.views.items():
        view.take_place(place.views[name])
    if place.similar is not None:
        window.pages.show_similar(place.similar)
    if place.preview is not None:
        window.pages.show_preview(place.preview)
    if place.banner is not None:
        window.say_again(*place.banner)
    if place.settings:
        window.dialogs.show_settings()

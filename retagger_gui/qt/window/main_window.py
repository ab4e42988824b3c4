"""The window: its layout, and the wiring between its parts; no logic of its own."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QWidget

from retagger_gui.core.filter_query import asking_for
from retagger_gui.core.filter_words import to_english, to_language
from retagger_gui.core.neighbours import NEAR_DUPLICATE
from retagger_gui.qt.state.arrange import Filter
from retagger_gui.qt.state.neighbours import Ranking
from retagger_gui.qt.state.recent import RecentFolders
from retagger_gui.qt.style import layouts
from retagger_gui.qt.style.text import attribute_name, one_line, tag_name
from retagger_gui.qt.transfer.importing import Importing
from retagger_gui.qt.window.actions import Actions
from retagger_gui.qt.window.alike_strip import AlikeStrip
from retagger_gui.qt.window.appearance import Appearance
from retagger_gui.qt.window.assembly import Assembly
from retagger_gui.qt.window.dialogs import Dialogs
from retagger_gui.qt.window.exporting import Exporting
from retagger_gui.qt.window.filter_note import FilterNote
from retagger_gui.qt.window.leaving import may_close
from retagger_gui.qt.window.model_choice import TOPIC as MODEL
from retagger_gui.qt.window.model_choice import ModelChoice
from retagger_gui.qt.window.opening import FileDrops, Opening
from retagger_gui.qt.window.pages import Pages
from retagger_gui.qt.window.photo_commands import PhotoCommands
from retagger_gui.qt.window.reloading import TOPIC as RELOAD
from retagger_gui.qt.window.reloading import Reloading
from retagger_gui.qt.window.reports import Reports
from retagger_gui.qt.window.top_bar import TopBar
from retagger_gui.qt.window.views import VIEWS

UNEXPECTED = "unexpected"  # of the banner: the log says more


class MainWindow(QMainWindow):
    """Top bar, banner, the start page or a view, status bar.

    Attributes:
        assembly: all that is not a widget.
        pages: the start page and the views.
        actions_: the menus.
        opening: opens folders and photos.
        importing: imports tables.
        exporting: exports.
        model: chooses the model.
        dialogs: settings and help.
        closed: it was closed, and with it all that it worked on.
    """

    def __init__(self, assembly: Assembly) -> None:
        super().__init__()
        self.closed = False
        self.assembly = assembly
        self.context = assembly.context
        context = self.context
        self.top_bar = TopBar(context.theme)
        self.filter_note = FilterNote(self.top_bar.filter_box)
        self.pages = Pages(context)
        self.opening = Opening(self, assembly.folder, context.photos)
        self._reports = Reports(self, assembly.folder, self.opening, context, self.pages)
        self.banner, self.status = self._reports.banner, self._reports.status
        self.alike = AlikeStrip(context.photos, context.lookalikes, context.theme)
        self._lay_out()
        self.actions_ = Actions(self, context.photos, context.keys, context.corrections.stack)
        self.actions_.fill(self.menuBar())
        self.actions_.set_scope(self.pages, self.pages.board.board)
        self.exporting = Exporting(self, assembly, self.pages)
        self.importing = Importing(
            self,
            context.photos,
            context.corrections,
            context.listings,
            runner=assembly.runner,
            folder=self.exporting.last_folder,
        )
        self.model = ModelChoice(self, assembly, self.actions_, self.banner)
        self.dialogs = Dialogs(self, assembly, self.actions_, self.banner, pages=self.pages, model=self.model)
        self._appearance = Appearance(self, self.pages, context, assembly.preferences, self.actions_)
        self._recent = RecentFolders(assembly.preferences, assembly.runner, self)
        PhotoCommands(self, self.pages, context.photos, self.actions_)
        drops = FileDrops(self, self.pages.start_page.zone)
        drops.dropped.connect(self.open_paths)
        drops.refused.connect(self._reports.tell_refused)
        self.reloading = Reloading(self, assembly.folder, context, self.pages, self._reports)
        self._connect_actions()
        self._connect_widgets()
        self.pages.report_requested.connect(self.exporting.ask_report)
        self._connect_state()
        self._appearance.restore()
        self._show_recent()
        self._recent.look()
        self.pages.show_start()
        self._counts_changed()
        if assembly.notice:
            self.banner.say(assembly.notice)
        if assembly.preferences.damaged:
            words = self.tr(
                "The settings could not be read, so the usual ones are in use. The former file is kept: {0}"
            )
            self.banner.say(words.format(assembly.preferences.damaged), topic="settings")

    def _lay_out(self) -> None:
        self.setWindowTitle("ReTagger")
        for spec in VIEWS:
            self.top_bar.segments.add(spec.name, spec.title(), spec.title())
        column = layouts.column(
            self.top_bar,
            self.filter_note,
            _hairline(),
            self.banner,
            (self.pages, 1),
            self.alike,
            _hairline(),
            self.status,
            margins=0,
            spacing=0,
        )
        centre = QWidget()
        centre.setLayout(column)
        self.setCentralWidget(centre)

    # Wiring; what a menu does with photos, dialogs and colours is wired by those who do it

    def _connect_actions(self) -> None:
        do = self.actions_
        wires = (
            (do.open_folder, self.opening.choose_folder), (do.open_photos, self.opening.choose_photos),
            (do.export, self.exporting.ask), (do.report, self.exporting.ask_report),
            (do.import_tags, self.importing.choose),
            (do.close_window, self.close), (do.quit, self.close),
            (do.find, self._find), (do.show_all, self.top_bar.show_all),
            (do.take_back_all, self.context.corrections.take_back_all), (do.alike, self.alike.accept),
            (do.similar, self._find_similar),
            (do.reload, self.reloading.watch.check),
        )  # fmt: skip
        for action, slot in wires:
            action.triggered.connect(slot)
        do.review_only.toggled.connect(self.top_bar.review_button.setChecked)
        do.attributes.filter_wanted.connect(self._filter_by_attribute)
        do.view_chosen.connect(self.pages.show_view)
        do.recent_chosen.connect(self.opening.open_recent)

    def _connect_widgets(self) -> None:
        bar, pages, start = self.top_bar, self.pages, self.pages.start_page
        bar.open_button.clicked.connect(self.opening.choose_folder)
        bar.export_button.clicked.connect(self.exporting.ask)
        bar.panel_button.clicked.connect(self.actions_.panel.trigger)
        bar.review_button.toggled.connect(self.actions_.review_only.setChecked)
        bar.panel_button.setToolTip(self.tr("Show or hide the details (Ctrl+I)"))
        bar.panel_button.setAccessibleName(self.tr("Details panel"))
        bar.card_width_changed.connect(pages.board.set_card_width)
        bar.filter_changed.connect(self._set_filter)
        bar.view_chosen.connect(pages.show_view)
        bar.filter_left.connect(pages.focus_view)
        bar.filter_box.suggestions.values = self.filter_values
        pages.page_changed.connect(self._page_changed)
        pages.page_changed.connect(self.alike.dismiss)
        pages.selection_changed.connect(self._enable)
        self.top_bar.set_attribute_menu(self.actions_.attributes.filter_menu)
        pages.review.export_wanted.connect(self.exporting.ask)
        pages.listings.export_wanted.connect(self.exporting.ask)
        pages.board.card_width_changed.connect(bar.set_card_width)
        pages.board.show_all_requested.connect(bar.show_all)
        start.folder_wanted.connect(self.opening.choose_folder)
        start.photos_wanted.connect(self.opening.choose_photos)
        start.recent_chosen.connect(self.opening.open_recent)
        start.recent_forgotten.connect(self.assembly.preferences.forget)
        self.status.undo_requested.connect(self.actions_.undo.trigger)
        self.importing.failed.connect(self.banner.say)
        self.exporting.written.connect(self.status.say)

    def _connect_state(self) -> None:
        folder, context = self.assembly.folder, self.context
        folder.opened.connect(self._on_opened)
        folder.roots_changed.connect(self._on_roots)
        folder.finished.connect(context.lookalikes.update)
        folder.model_ready.connect(self._enable)
        self.assembly.care.noticed.connect(self.banner.say)
        folder.model_ready.connect(self.pages.review.use_model)
        context.photos.counts_changed.connect(self._counts_changed)
        context.photos.modelReset.connect(context.loader.forget)
        context.corrections.stack.indexChanged.connect(self._enable)
        context.corrections.stack.indexChanged.connect(
            self.alike.dismiss
        )  # the next step takes the offer away
        context.corrections.filed.connect(self.alike.offer)
        context.corrections.filed.connect(self._look_for_alike)
        self.assembly.neighbours.found.connect(self._on_neighbours)
        self.alike.accepted.connect(context.corrections.choose)
        self.alike.viewed.connect(context.thumbnails.request_first)
        self.assembly.preferences.changed.connect(self._show_recent)
        self._recent.found.connect(self.pages.start_page.show_recent)

    # What other programs ask for

    @Slot(list)
    def open_paths(self, paths: list[Path]) -> None:
        """Open what was named on the command line, dropped, or handed over by the desktop."""
        self.opening.take(paths)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """The same for a single one."""
        self.open_paths([path])

    @Slot(object)
    def tell_unexpected(self, sentence: str) -> None:
        """Something failed that nobody expected."""
        self.banner.say(sentence, topic=UNEXPECTED, button=self.tr("Open log"), action=self.dialogs.open_log)

    # Another language, another window

    def say_again(self, sentence: str, topic: str) -> None:
        """Say what the banner of an earlier window said, with what can be done about it."""
        offers: dict[str, tuple[str, Callable[[], object]]] = {
            MODEL: (self.tr("Choose model…"), self.model.ask),
            RELOAD: (self.tr("Reload (F5)"), self.reloading.reload),
            UNEXPECTED: (self.tr("Open log"), self.dialogs.open_log),
        }
        button, action = offers.get(topic, ("", None))
        self.banner.say(sentence, topic=topic, button=button, action=action)

    def catch_up(self) -> None:
        """Show what is so already: this window has come later than the photos."""
        folder = self.assembly.folder
        if folder.model is not None:
            self.pages.review.use_model(folder.model)
        self._show_title(folder.roots)
        self._reports.catch_up()
        self._counts_changed()

    def retire(self) -> None:
        """Make room for a window of another language: keep what is to be kept; nothing that goes on is stopped."""
        self._appearance.keep()
        self._rest()
        self.hide()
        self.deleteLater()

    def _rest(self) -> None:
        self.reloading.watch.close()
        self._recent.close()

    # Keeping the bar and the menus in step

    @Slot(list)
    def _on_opened(self, roots: list[Path]) -> None:
        self.context.corrections.stack.clear()
        self.top_bar.show_all()
        self.pages.show_board()  # at once, while it is empty: the keyboard then stands on no card yet

    @Slot(list)
    def _on_roots(self, roots: list[Path]) -> None:
        self._show_title(roots)
        self._recent.opened(roots)

    def _show_title(self, roots: Sequence[Path]) -> None:
        names = ", ".join(root.name or str(root) for root in roots[:3]) + (" …" if len(roots) > 3 else "")
        self.setWindowTitle(f"{one_line(names)} — ReTagger" if names else "ReTagger")

    @Slot()
    def _page_changed(self) -> None:
        view = self.pages.current
        if view is None:
            self.top_bar.set_active(photos=False, cards=False, panel=False)
            return
        self.top_bar.segments.choose(self.pages.view_name)
        self.top_bar.set_active(photos=True, cards=view.has_cards, panel=view.has_panel)
        for name, action in self.actions_.views.items():
            action.setChecked(name == self.pages.view_name)

    @Slot()
    def _enable(self) -> None:
        self.actions_.enable(
            photos=self.pages.current is not None,
            selected=len(self.pages.selected_ids()),
            decided=self.context.photos.session.decided > 0,
            similar=self.assembly.neighbours.available,
        )
        selected = self.context.photos.session.items_of(self.pages.selected_ids())
        self.actions_.attributes.show_selected(selected)
        self.actions_.name_second(selected[0].second_guess if len(selected) == 1 else None)

    @Slot(object)
    def _set_filter(self, what: Filter) -> None:
        self.context.contents.set_filter(what)
        self.actions_.attributes.show_filter(what.text)
        self._reports.show_summary()

    def filter_values(self) -> dict[str, list[str]]:
        """What the filter's fields may hold."""
        comparison = self.context.listings.comparison
        listings = {comparison.folder(key).name: None for key in comparison.listings(hidden=True)}
        return {
            "room": [tag_name(tag) for tag in self.context.photos.tags()],
            "listing": list(listings),
            "rating": ["0", "1", "2", "3", "4", "5", ">3", ">=1"],
            "has": [attribute_name(name) for name in self.context.photos.attributes],
        }

    @Slot(str, object)
    def _filter_by_attribute(self, name: str, wanted: bool | None) -> None:
        box = self.top_bar.filter_box
        text = asking_for(to_english(box.text()), name, wanted, attribute_name(name))
        box.setText(to_language(text))

    @Slot()
    def _find_similar(self) -> None:
        if selected := self.pages.selected_ids():
            self.assembly.neighbours.find(selected)

    @Slot(object)
    def _look_for_alike(self, filed: Mapping[int, str]) -> None:
        """After a correction: what can only be the same again may be offered."""
        if len(set(filed.values())) == 1:
            self.assembly.neighbours.find(list(filed), "offer", least=NEAR_DUPLICATE)

    @Slot(str, object)
    def _on_neighbours(self, purpose: str, ranking: Ranking) -> None:
        if purpose == "look":
            self.pages.show_similar(ranking)
        else:
            self.alike.offer_near(ranking)

    @Slot()
    def _find(self) -> None:
        self.pages.show_board()
        self.top_bar.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.filter_box.selectAll()

    @Slot()
    def _show_recent(self) -> None:
        self.actions_.show_recent(self.assembly.preferences.settings.recent)

    @Slot()
    def _counts_changed(self) -> None:
        self.top_bar.show_counts(self.context.photos.total_to_review())

    # The end

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is to be kept, stop what is going on, close the store."""
        if not may_close(self.assembly.folder.decisions, self):
            event.ignore()
            return
        self.closed = True
        self._appearance.keep()
        self._rest()
        self.context.loader.forget()
        self.context.lookalikes.close()
        self.assembly.neighbours.clear()
        self.context.listings.close()
        self.assembly.engines.close()
        self.assembly.care.close()
        self.assembly.folder.close()
        self.assembly.store.close()
        self.assembly.preferences.close()
        super().closeEvent(event)


def _hairline() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line

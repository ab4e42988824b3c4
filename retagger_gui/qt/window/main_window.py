"""The window: wiring between the parts, the views and the actions; no logic of its own."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from retagger_gui.core.export.steps import Options
from retagger_gui.core.model import RoomModel
from retagger_gui.qt.background.desktop import open_file, show_in_folder
from retagger_gui.qt.background.throttle import NEXT_TURN_MS
from retagger_gui.qt.board.view import BoardView
from retagger_gui.qt.cards.drag import ACTIONS, dropped_paths
from retagger_gui.qt.review.preview import PreviewView
from retagger_gui.qt.review.view import ReviewView
from retagger_gui.qt.state.arrange import Filter, Sort
from retagger_gui.qt.state.progress import Progress
from retagger_gui.qt.state.recent import RecentFolders
from retagger_gui.qt.style.theme import CHOICES
from retagger_gui.qt.transfer.importing import Importing
from retagger_gui.qt.view import View
from retagger_gui.qt.window.actions import Actions
from retagger_gui.qt.window.assembly import Assembly, usual_model
from retagger_gui.qt.window.banner import Banner
from retagger_gui.qt.window.first_size import fit_screen
from retagger_gui.qt.window.help_dialogs import AboutDialog, ShortcutsDialog
from retagger_gui.qt.window.logs import log_file
from retagger_gui.qt.window.opening import Opening
from retagger_gui.qt.window.start_page import StartPage
from retagger_gui.qt.window.status_bar import StatusBar
from retagger_gui.qt.window.summary import Summary
from retagger_gui.qt.window.top_bar import TopBar
from retagger_gui.qt.window.views import VIEWS

if TYPE_CHECKING:  # imported when they are asked for: the window shows sooner
    from retagger_gui.qt.transfer.export_dialog import ExportDialog
    from retagger_gui.qt.window.settings_dialog import SettingsDialog

_EXPORT = "export"  # name of its dialog
_AHEAD_MS = 2000  # after its making, when the window has long been painted


class MainWindow(QMainWindow):
    """Top bar, banner, the start page or a view, status bar."""

    def __init__(self, assembly: Assembly) -> None:
        super().__init__()
        self.assembly = assembly
        self.context = assembly.context
        context = self.context
        self.top_bar = TopBar(context.theme)
        self.banner = Banner(context.theme)
        self.start_page = StartPage(context.theme)
        self.status = StatusBar()
        self.summary = Summary(context.photos, context.contents, self)
        self.opening = Opening(self, assembly.folder, context.photos)
        self.importing = Importing(
            self, context.photos, context.corrections, assembly.runner, self._exported_to
        )
        self.preview = PreviewView(context)
        self.views: dict[str, View] = {spec.name: spec.make(context) for spec in VIEWS}
        self._view = VIEWS[0].name
        self._stack = QStackedWidget()
        self._progress: Progress | None = None
        self._lay_out()
        self.actions_ = Actions(self, context.photos, context.keys, context.corrections.stack)
        self.actions_.fill(self.menuBar())
        self.actions_.set_scope(self._stack, self.board_view.board)
        self._connect_actions()
        self._connect_views()
        self._connect_parts()
        self._restore()
        QTimer.singleShot(_AHEAD_MS, self, self._import_ahead)

    @property
    def board_view(self) -> BoardView:
        """The board."""
        view = self.views["board"]
        assert isinstance(view, BoardView)
        return view

    @property
    def review_view(self) -> ReviewView:
        """The review."""
        view = self.views["review"]
        assert isinstance(view, ReviewView)
        return view

    @property
    def current_view(self) -> View | None:
        """The view on show, the preview included; None on the start page."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, View) else None

    def _lay_out(self) -> None:
        self.setWindowTitle("ReTagger")
        self.setAcceptDrops(True)
        for page in (self.start_page, *self.views.values(), self.preview):
            self._stack.addWidget(page)
        for spec in VIEWS:
            self.top_bar.segments.add(spec.name, spec.title(), spec.title())
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top_bar, _hairline(), self.banner):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(_hairline())
        column.addWidget(self.status)
        centre = QWidget()
        centre.setLayout(column)
        self.setCentralWidget(centre)

    # Wiring

    def _connect_actions(self) -> None:
        do, corrections = self.actions_, self.context.corrections
        wires = (
            (do.open_folder, self.opening.choose_folder), (do.open_photos, self.opening.choose_photos),
            (do.export, self.export), (do.import_tags, self.importing.choose),
            (do.choose_model, self.choose_model), (do.settings, self.show_settings),
            (do.usual_model, self._use_usual_model), (do.close_window, self.close), (do.quit, self.close),
            (do.select_all, self._select_all), (do.find, self._find), (do.show_all, self.top_bar.show_all),
            (do.take_back_all, corrections.take_back_all), (do.confirm, self._confirm),
            (do.second, self._choose_second), (do.take_back, self._take_back),
            (do.preview, self._preview_selected), (do.show_in_folder, self._show_in_folder),
            (do.copy_path, self._copy_path), (do.larger, self._larger), (do.smaller, self._smaller),
            (do.usual_size, self._usual_size), (do.fold_all, self._fold_all), (do.unfold_all, self._unfold_all),
            (do.panel, self._show_panel), (do.full_screen, self._show_full_screen),
            (do.shortcuts, self.show_shortcuts), (do.open_log, self._open_log), (do.about, self._show_about),
        )  # fmt: skip
        for action, slot in wires:
            action.triggered.connect(slot)
        do.auto_advance.toggled.connect(self._set_auto_advance)
        do.review_only.toggled.connect(self.top_bar.review_button.setChecked)
        do.room_chosen.connect(self._choose)
        do.view_chosen.connect(self.show_view)
        do.sort_chosen.connect(self._set_sort)
        do.theme_chosen.connect(self._set_theme)
        do.recent_chosen.connect(self.opening.open_recent)
        self.top_bar.open_button.clicked.connect(self.opening.choose_folder)
        self.top_bar.export_button.clicked.connect(self.export)
        self.top_bar.panel_button.clicked.connect(do.panel.trigger)
        self.top_bar.review_button.toggled.connect(do.review_only.setChecked)
        self.top_bar.panel_button.setToolTip(self.tr("Show or hide the details (Ctrl+I)"))
        self.top_bar.panel_button.setAccessibleName(self.tr("Details panel"))

    def _connect_views(self) -> None:
        for view in (*self.views.values(), self.preview):
            view.selection_changed.connect(self._enable)
            view.preview_requested.connect(self.show_preview)
        self.preview.left.connect(self._leave_preview)
        self.review_view.left.connect(self._show_board)
        self.review_view.export_wanted.connect(self.export)
        board = self.board_view
        board.menu_requested.connect(self._show_photo_menu)
        board.sort_menu_requested.connect(self.actions_.sort_menu.popup)
        board.card_width_changed.connect(self._card_width_changed)
        board.show_all_requested.connect(self.top_bar.show_all)
        board.show_in_folder_requested.connect(self._show_in_folder)
        self.top_bar.card_width_changed.connect(board.set_card_width)
        self.top_bar.filter_changed.connect(self._set_filter)
        self.top_bar.view_chosen.connect(self.show_view)
        self.top_bar.filter_left.connect(self._focus_view)
        self.start_page.folder_wanted.connect(self.opening.choose_folder)
        self.start_page.photos_wanted.connect(self.opening.choose_photos)
        self.start_page.recent_chosen.connect(self.opening.open_recent)
        self.start_page.recent_forgotten.connect(self.assembly.preferences.forget)

    def _connect_parts(self) -> None:
        folder, context = self.assembly.folder, self.context
        folder.opened.connect(self._on_opened)
        folder.roots_changed.connect(self._on_roots)
        folder.progress.connect(self._on_progress)
        folder.busy_changed.connect(self._on_busy)
        folder.finished.connect(self._on_finished)
        folder.finished.connect(context.lookalikes.update)
        context.listings.problem.connect(self._on_problem)
        folder.problem.connect(self._on_problem)
        folder.model_ready.connect(self._on_model)
        folder.model_failed.connect(self._on_model_failed)
        self.opening.opening.connect(self._on_opening)
        self.importing.failed.connect(self.banner.say)
        context.photos.counts_changed.connect(self._counts_changed)
        context.photos.modelReset.connect(context.loader.forget)
        context.photos.rowsInserted.connect(self._show_photos)
        context.contents.changed.connect(self._show_summary)
        context.corrections.done.connect(self._on_done)
        context.corrections.stack.indexChanged.connect(self._enable)
        context.corrections.stack.indexChanged.connect(self.status.forget_undo)
        self.assembly.preferences.changed.connect(self._show_recent)
        self._recent = RecentFolders(self.assembly.preferences, self.assembly.runner, self)
        self._recent.found.connect(self.start_page.show_recent)
        self.status.cancel_requested.connect(folder.cancel)
        self.status.resume_requested.connect(folder.resume)
        self.status.undo_requested.connect(self.actions_.undo.trigger)

    def _restore(self) -> None:
        preferences, settings = self.assembly.preferences, self.assembly.preferences.settings
        fit_screen(self, preferences.state("geometry"))
        self.board_view.restore_state(preferences.state("columns"))
        self.actions_.panel.setChecked(preferences.flag("panel", True))
        self._show_panel()
        self.board_view.set_card_width(settings.card_size)
        self._set_sort(settings.sort)
        self.actions_.tick(self.actions_.theme_menu, settings.theme)
        self.actions_.auto_advance.setChecked(settings.auto_advance)
        self._show_recent()
        self._recent.look()
        self._show_start()
        self._counts_changed()
        if self.assembly.notice:
            self.banner.say(self.assembly.notice)

    # Opening

    def open_paths(self, paths: list[Path]) -> None:
        """Open what was named on the command line, dropped, or handed over by the desktop."""
        self.opening.take(paths)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """The same for a single one."""
        self.open_paths([path])

    @Slot(list)
    def _on_opening(self, paths: list[Path]) -> None:
        self.banner.take_back("opening")
        self.start_page.say(self.tr("Looking for photos…"), str(paths[0]))

    @Slot(list)
    def _on_opened(self, roots: list[Path]) -> None:
        self.context.corrections.stack.clear()
        self.top_bar.show_all()
        self.status.clear_message()
        self.show_view("board")  # at once, while it is empty: the keyboard then stands on no card yet

    @Slot(list)
    def _on_roots(self, roots: list[Path]) -> None:
        names = ", ".join(root.name or str(root) for root in roots[:3]) + (" …" if len(roots) > 3 else "")
        self.setWindowTitle(f"{names} — ReTagger" if names else "ReTagger")
        self._recent.opened(roots)

    @Slot()
    def _show_photos(self) -> None:
        if self.current_view is None:
            self.show_view(self._view)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        if self.assembly.folder.busy:
            self.status.show_progress(progress)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self.status.show_progress(self._progress if busy else None)
        if busy:
            self.status.offer_resume(0)

    @Slot(bool)
    def _on_finished(self, complete: bool) -> None:
        self.status.show_progress(None)
        folder = self.assembly.folder  # where no model can be loaded, the banner says so instead
        can_go_on = not complete and (folder.model is not None or folder.loading)
        self.status.offer_resume(folder.untagged if can_go_on else 0)
        if complete and len(self.context.photos.session):
            self.status.say(self.summary.finished())
        if self.current_view is None:
            self._show_start()

    @Slot(str)
    def _on_problem(self, sentence: str) -> None:
        if self.current_view is None:
            self.start_page.say(self.tr("Nothing to show yet"), sentence)
        else:
            self.banner.say(sentence, topic="opening")

    # The model

    @Slot(object)
    def _on_model(self, model: RoomModel) -> None:
        self.banner.take_back("model")
        self.context.keys.set_labels(model.labels)
        self.actions_.usual_model.setEnabled(bool(self.assembly.preferences.settings.model_path))
        self._enable()

    @Slot(str)
    def _on_model_failed(self, sentence: str) -> None:
        button = self.tr("Choose model…")
        self.banner.say(sentence, topic="model", button=button, action=self.choose_model)

    @Slot()
    def choose_model(self) -> None:
        """Ask for another model file and use it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a model"), "", self.tr("Models (*.onnx);;All files (*)")
        )
        if chosen:
            self.use_model(Path(chosen))

    def use_model(self, path: Path) -> None:
        """Tag with another model file, now and after the next start."""
        self.banner.take_back("model")
        usual = path == usual_model()
        self.assembly.preferences.change(model_path="" if usual else str(path))
        self.assembly.folder.set_model(path)

    @Slot()
    def _use_usual_model(self) -> None:
        self.use_model(usual_model())

    # Views

    @Slot(str)
    def show_view(self, name: str) -> None:
        """Show one of VIEWS."""
        self._view = name
        self._put(self.views[name])

    def _put(self, view: View) -> None:
        self._stack.setCurrentWidget(view)
        self.top_bar.segments.choose(self._view)
        self.top_bar.set_active(photos=True, cards=view.has_cards, panel=view.has_panel)
        for name, action in self.actions_.views.items():
            action.setChecked(name == self._view)
        view.enter()
        self._enable()

    def _show_start(self) -> None:
        self._stack.setCurrentWidget(self.start_page)
        self.top_bar.set_active(photos=False, cards=False, panel=False)
        self._enable()

    @Slot()
    def _show_board(self) -> None:
        self.show_view("board")

    @Slot(int)
    def show_preview(self, item_id: int) -> None:
        """Show a photo large, with those around it in the view on show."""
        view = self.current_view
        if view is not None and view is not self.preview:
            self.preview.open(item_id, view.shown_around(item_id))
            self._put(self.preview)

    @Slot()
    def _leave_preview(self) -> None:
        ended_at = self.preview.selected_ids()
        self.show_view(self._view)
        if ended_at and ended_at[0] in self.context.photos.session:
            self.views[self._view].return_to(ended_at[0])

    @Slot()
    def _focus_view(self) -> None:
        if self.current_view is not None:
            self.current_view.enter()

    @Slot()
    def _enable(self) -> None:
        view = self.current_view
        self.actions_.enable(
            photos=view is not None,
            selected=len(view.selected_ids()) if view is not None else 0,
            decided=self.context.photos.session.decided > 0,
        )

    # What is shown, and how

    @Slot(object)
    def _set_filter(self, what: Filter) -> None:
        self.context.contents.set_filter(what)
        self._show_summary()

    @Slot(str)
    def _set_sort(self, sort: str) -> None:
        self.context.contents.set_sort(Sort(sort))
        self.board_view.board.set_sort_words(self.actions_.sort_words(Sort(sort)))
        self.actions_.tick(self.actions_.sort_menu, sort)
        self.assembly.preferences.change(sort=sort)

    @Slot(str)
    def _set_theme(self, choice: str) -> None:
        self.assembly.preferences.change(theme=choice)
        self.context.theme.choose(next(known for known in CHOICES if known == choice))

    @Slot(bool)
    def _set_auto_advance(self, wanted: bool) -> None:
        self.assembly.preferences.change(auto_advance=wanted)

    @Slot(int)
    def _card_width_changed(self, width: int) -> None:
        self.top_bar.set_card_width(width)

    @Slot()
    def _show_panel(self) -> None:
        for view in self.views.values():
            view.show_panel(self.actions_.panel.isChecked())

    @Slot()
    def _show_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _larger(self) -> None:
        self._zoom(1)

    @Slot()
    def _smaller(self) -> None:
        self._zoom(-1)

    @Slot()
    def _usual_size(self) -> None:
        self._zoom(0)

    def _zoom(self, step: int) -> None:
        if self.current_view is not None:
            self.current_view.zoom(step)

    @Slot()
    def _fold_all(self) -> None:
        self.context.contents.fold([group.tag for group in self.context.contents.groups()], True)

    @Slot()
    def _unfold_all(self) -> None:
        self.context.contents.fold([group.tag for group in self.context.contents.groups()], False)

    @Slot()
    def _find(self) -> None:
        self.show_view("board")
        self.top_bar.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.filter_box.selectAll()

    @Slot()
    def _show_recent(self) -> None:
        self.actions_.show_recent(self.assembly.preferences.settings.recent)

    @Slot()
    def _counts_changed(self) -> None:
        self.top_bar.show_counts(self.context.photos.total_to_review())
        self._show_summary()

    @Slot()
    def _show_summary(self) -> None:
        self.status.show_summary(self.summary.words())

    # Gestures: what is selected in the view on show

    @Slot(str)
    def _choose(self, tag: str) -> None:
        if self.current_view is not None:
            self.current_view.choose(tag)

    @Slot()
    def _confirm(self) -> None:
        if self.current_view is not None:
            self.current_view.confirm()

    @Slot()
    def _choose_second(self) -> None:
        if self.current_view is not None:
            self.current_view.choose_second()

    @Slot()
    def _take_back(self) -> None:
        if self.current_view is not None:
            self.current_view.take_back()

    @Slot()
    def _select_all(self) -> None:
        if self.current_view is not None:
            self.current_view.select_all()

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.status.say(words, can_undo=True)

    @Slot()
    def _preview_selected(self) -> None:
        selected = self._selected()
        current = self.board_view.board.current_id()
        if selected:
            self.show_preview(current if current in selected else selected[0])

    def _selected(self) -> list[int]:
        return [] if self.current_view is None else self.current_view.selected_ids()

    @Slot(QPoint)
    def _show_photo_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_.fill_photo_menu(menu)
        menu.popup(at)

    @Slot()
    def _show_in_folder(self) -> None:
        for item_id in self._selected()[:1]:
            show_in_folder(self.context.photos.item(item_id).photo.path)

    @Slot()
    def _copy_path(self) -> None:
        for item_id in self._selected()[:1]:
            QGuiApplication.clipboard().setText(str(self.context.photos.item(item_id).photo.path))

    # Dialogs

    @Slot()
    def _import_ahead(self) -> None:
        """What the first export needs, so that the dialog opens sooner: what has no Qt in it in a worker."""
        self.assembly.runner.run(_import_exports, "import")
        QTimer.singleShot(_AHEAD_MS, self, self._import_dialog)

    @Slot()
    def _import_dialog(self) -> None:
        """The rest here, while nothing else goes on, in two goes that nobody feels."""
        import retagger_gui.qt.transfer.export_options  # noqa: F401, PLC0415

        QTimer.singleShot(NEXT_TURN_MS, self, _import_dialog)

    def make_export_dialog(self) -> "ExportDialog":
        """The export dialog for what is open now."""
        from retagger_gui.qt.transfer.export_dialog import ExportDialog  # noqa: PLC0415

        model, settings = self.assembly.folder.model, self.assembly.preferences.settings
        selected = self._selected()
        session = self.context.photos.session
        dialog = ExportDialog(
            session,
            model.version if model is not None else "",
            self.assembly.folder.roots,
            runner=self.assembly.runner,
            theme=self.context.theme,
            selected=selected,
            tag=session.item(selected[0]).group if selected else None,
            options=Options(key_rooms=settings.key_rooms, reso=dict(settings.reso)),
            covers=self.context.listings.covers,
            thumbnails=self.context.thumbnails,
            parent=self,
        )
        dialog.setObjectName(_EXPORT)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.review_wanted.connect(self._review)
        dialog.written.connect(self._on_written)
        return dialog

    @Slot()
    def export(self) -> None:
        """Ask where to write the tags, and write them."""
        if self.current_view is not None and self.findChild(QDialog, _EXPORT) is None:
            dialog = self.make_export_dialog()
            QTimer.singleShot(NEXT_TURN_MS, dialog, dialog.open)  # two steps, so that neither is felt

    @Slot()
    def _review(self) -> None:
        self.show_view("review")

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self.status.say(self.tr("Written to {0}").format(target))
        if target.suffix.lower() in (".csv", ".xlsx"):
            self.assembly.preferences.change(exported=str(target.parent))

    def _exported_to(self) -> str:
        """Where a table was exported last, or would be proposed to be."""
        last, roots = self.assembly.preferences.settings.exported, self.assembly.folder.roots
        return last or (str(roots[0]) if roots else "")

    def make_settings_dialog(self) -> "SettingsDialog":
        """The settings as they are now."""
        from retagger_gui.qt.window.settings_dialog import SettingsDialog  # noqa: PLC0415

        preferences, folder, context = self.assembly.preferences, self.assembly.folder, self.context
        dialog = SettingsDialog(
            folder.model,
            context.photos.tags,
            dict(preferences.settings.reso),
            usual_model(),
            engines=self.assembly.engines,
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.model_chosen.connect(self._on_model_chosen)
        dialog.mapping_changed.connect(self._on_mapping)
        folder.model_ready.connect(dialog.show_model)
        folder.model_failed.connect(dialog.show_failure)
        return dialog

    @Slot()
    def show_settings(self) -> None:
        """Show and change the settings."""
        self.make_settings_dialog().open()

    @Slot(object)
    def _on_model_chosen(self, path: Path | None) -> None:
        self.use_model(path or usual_model())

    @Slot(object)
    def _on_mapping(self, mapping: dict[str, str]) -> None:
        self.assembly.preferences.change(reso=tuple(sorted(mapping.items())))

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key."""
        dialog = ShortcutsDialog(self.actions_.sheet(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _show_about(self) -> None:
        dialog = AboutDialog(self.assembly.folder.model, self, engines=self.assembly.engines)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _open_log(self) -> None:
        if not open_file(log_file()):
            self.banner.say(self.tr("The log is in {0}").format(log_file()))

    @Slot(str)
    def tell_unexpected(self, sentence: str) -> None:
        """Something failed that nobody expected."""
        self.banner.say(sentence, button=self.tr("Open log"), action=self._open_log)

    # Files and folders dropped from other programs

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome everywhere in the window; they are read, never moved."""
        self._answer(event)
        self.start_page.zone.light(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Everywhere alike."""
        self._answer(event)

    @staticmethod
    def _answer(event: QDragMoveEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.setDropAction(ACTIONS)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self.start_page.zone.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.start_page.zone.light(False)
        paths = dropped_paths(event.mimeData())
        if paths:
            event.setDropAction(ACTIONS)
            event.accept()
            self.open_paths(paths)

    # The end

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is to be kept, stop what is going on, close the store."""
        preferences = self.assembly.preferences
        preferences.keep_state("geometry", self.saveGeometry())
        preferences.keep_state("columns", self.board_view.save_state())
        preferences.keep_flag("panel", self.actions_.panel.isChecked())
        preferences.change(card_size=self.board_view.board.card_width)
        self._recent.close()
        self.context.loader.forget()
        self.context.lookalikes.close()
        self.context.listings.close()
        self.assembly.engines.close()
        self.assembly.folder.close()
        self.assembly.store.close()
        preferences.close()
        super().closeEvent(event)


def _import_exports() -> None:
    import retagger_gui.core.export.formats  # noqa: F401, PLC0415


def _import_dialog() -> None:
    import retagger_gui.qt.transfer.export_dialog  # noqa: F401, PLC0415


def _hairline() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line

"""Reports what goes on in the status bar, the banner and the start page."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from retagger_gui.core.language import joined, say
from retagger_gui.qt.state.open_folder import OpenFolder
from retagger_gui.qt.state.progress import Progress
from retagger_gui.qt.view import Context
from retagger_gui.qt.window.banner import Banner
from retagger_gui.qt.window.opening import Opening
from retagger_gui.qt.window.pages import Pages
from retagger_gui.qt.window.status_bar import StatusBar
from retagger_gui.qt.window.summary import Summary

_TOPIC, _UNSAVED, _REFUSED = "opening", "unsaved", "refused"  # of the banner


class Reports(QObject):
    """Follows the open folder from the first photo to the last tag, and says how far it has come.

    Attributes:
        status: the bar at the bottom.
        banner: the line at the top, for what has to be dealt with.
    """

    def __init__(
        self, window: QWidget, folder: OpenFolder, opening: Opening, context: Context, pages: Pages
    ) -> None:
        super().__init__(window)
        self._folder = folder
        self._photos = context.photos
        self._pages = pages
        self._summary = Summary(context.photos, context.contents, lambda: folder.left_out, self)
        self._progress: Progress | None = None
        self.status = StatusBar()
        self.banner = Banner(context.theme)
        opening.opening.connect(self._on_opening)
        folder.opened.connect(self.status.clear_message)
        folder.progress.connect(self._on_progress)
        folder.busy_changed.connect(self._on_busy)
        folder.finished.connect(self._on_finished)
        folder.problem.connect(self._on_problem)
        folder.decisions.unsaved.connect(self._on_unsaved)
        context.listings.problem.connect(self._on_problem)
        context.photos.counts_changed.connect(self.show_summary)
        context.contents.changed.connect(self.show_summary)
        pages.page_changed.connect(self.show_summary)
        context.corrections.done.connect(self._on_done)
        context.corrections.stack.indexChanged.connect(self.status.forget_undo)
        self.status.cancel_requested.connect(folder.cancel)
        self.status.resume_requested.connect(folder.resume)
        self.show_summary()

    @Slot()
    def show_summary(self) -> None:
        """Show the one-line summary as it is now."""
        view = self._pages.current
        self.status.show_summary(self._summary.words(filtered=view is not None and view.has_cards))

    def catch_up(self) -> None:
        """Say what goes on already: this window has come later than the photos."""
        folder = self._folder
        self._on_busy(folder.busy)
        if folder.busy:
            folder.tell_progress()
        elif len(self._photos.session):
            self.status.offer_resume(folder.untagged if folder.model is not None or folder.loading else 0)
        decisions = folder.decisions
        self.status.show_unsaved(decisions.waiting if decisions.reason else 0, decisions.reason)

    @Slot(list)
    def _on_opening(self, paths: list[Path]) -> None:
        self.banner.take_back(_TOPIC)
        self._pages.start_page.say(self.tr("Looking for photos…"), str(paths[0]))

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        if self._folder.busy:
            self.status.show_progress(progress)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self.status.show_progress(self._progress if busy else None)
        if busy:
            self.status.offer_resume(0)

    @Slot(bool)
    def _on_finished(self, complete: bool) -> None:
        self.status.show_progress(None)
        folder = self._folder  # where no model can be loaded, the banner says so instead
        can_go_on = not complete and (folder.model is not None or folder.loading)
        self.status.offer_resume(folder.untagged if can_go_on else 0)
        if complete and len(self._photos.session):
            self.status.say(self._summary.finished())
        if self._pages.current is None:
            self._pages.show_start()

    @Slot(object)
    def tell_refused(self, sentence: str) -> None:
        """Some of what was dropped is not opened; the rest may be just now."""
        if self._folder.busy:
            self.banner.say(sentence, topic=_REFUSED)
        else:
            self._on_problem(sentence)

    @Slot(object)
    def _on_problem(self, sentence: str) -> None:
        if self._pages.current is None:
            self._pages.start_page.say(self.tr("Nothing to show yet"), sentence)
        else:
            self.banner.say(sentence, topic=_TOPIC)

    @Slot(int, object)
    def _on_unsaved(self, count: int, reason: str) -> None:
        """The bar says it as long as it is so; the banner says why, each time it begins."""
        if count and not self.status.unsaved:
            keeps_trying = say("status", "What you decided is not saved yet. ReTagger keeps trying.")
            self.banner.say(joined((reason, keeps_trying), " "), topic=_UNSAVED)
        elif not count and self.status.unsaved:
            self.banner.take_back(_UNSAVED)
            self.status.say(self.tr("Everything you decided is saved."))
        self.status.show_unsaved(count, reason)

    @Slot(object)
    def _on_done(self, words: str) -> None:
        self.status.say(words, can_undo=True)

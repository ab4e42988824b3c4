"""The middle of the window: the start page, one of the views, or a photo large."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from retagger_gui.qt.board.view import BoardView
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.review.preview import PreviewView
from retagger_gui.qt.review.view import ReviewView
from retagger_gui.qt.similar.view import SimilarView
from retagger_gui.qt.state.neighbours import Ranking
from retagger_gui.qt.view import Context, View
from retagger_gui.qt.window.start_page import StartPage
from retagger_gui.qt.window.views import VIEWS


class Pages(QStackedWidget):
    """Start page, views and preview, of which one is on show.

    Attributes:
        start_page: on show while no photo is open.
        views: those of VIEWS by name.
        view_name: the view that is on show, or was last.
        preview: a photo large, over the view that it was opened from.
    """

    page_changed = Signal()  # another page is on show
    report_requested = Signal()  # put what is on show on paper
    selection_changed = Signal()  # the view on show may have other photos selected

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.start_page = StartPage(context.theme)
        self.views: dict[str, View] = {spec.name: spec.make(context) for spec in VIEWS}
        self.view_name = VIEWS[0].name
        self.preview = PreviewView(context)
        self.similar = SimilarView(context)
        self._below: View = self.views[self.view_name]  # the preview, or the look-alikes
        for page in (self.start_page, *self.views.values(), self.preview, self.similar):
            self.addWidget(page)
        for view in (*self.views.values(), self.preview, self.similar):
            view.selection_changed.connect(self.selection_changed)
            view.preview_requested.connect(self.show_preview)
            view.report_requested.connect(self.report_requested)
        self.preview.left.connect(self._leave_preview)
        self.similar.left.connect(self._leave_similar)
        self.review.left.connect(self.show_board)
        self.review.listings_wanted.connect(self.show_listings)
        context.photos.rowsInserted.connect(self._show_photos)

    @property
    def board(self) -> BoardView:
        """The board."""
        view = self.views["board"]
        assert isinstance(view, BoardView)
        return view

    @property
    def review(self) -> ReviewView:
        """The review."""
        view = self.views["review"]
        assert isinstance(view, ReviewView)
        return view

    @property
    def listings(self) -> ListingsView:
        """The photos by listing."""
        view = self.views["listings"]
        assert isinstance(view, ListingsView)
        return view

    @property
    def current(self) -> View | None:
        """The view on show, the preview included; None on the start page."""
        shown = self.currentWidget()
        return shown if isinstance(shown, View) else None

    def selected_ids(self) -> list[int]:
        """The photos selected in the view on show."""
        return [] if self.current is None else self.current.selected_ids()

    @Slot(str)
    def show_view(self, name: str) -> None:
        """Show one of VIEWS."""
        self.view_name = name
        self._put(self.views[name])

    @Slot()
    def show_board(self) -> None:
        """Show the board."""
        self.show_view("board")

    @Slot()
    def show_review(self) -> None:
        """Show the review."""
        self.show_view("review")

    @Slot()
    def show_listings(self) -> None:
        """Show the photos by listing."""
        self.show_view("listings")

    @Slot()
    def show_start(self) -> None:
        """Show the start page."""
        self.setCurrentWidget(self.start_page)
        self.page_changed.emit()
        self.selection_changed.emit()

    @Slot(int)
    def show_preview(self, item_id: int) -> None:
        """Show a photo large, with those around it in the view on show."""
        view = self.current
        if view is not None and view is not self.preview:
            self.preview.open(item_id, view.shown_around(item_id))
            self._below = view
            self._put(self.preview)

    @Slot(object)
    def show_similar(self, ranking: Ranking) -> None:
        """Show the look-alikes of some photos, over the view that is on show."""
        if self.current is not None:
            self.similar.show_ranking(ranking)
            self._put(self.similar)

    @Slot()
    def focus_view(self) -> None:
        """Give the keyboard to the view on show."""
        if self.current is not None:
            self.current.enter()

    def _put(self, view: View) -> None:
        self.setCurrentWidget(view)
        self.page_changed.emit()
        view.enter()
        self.selection_changed.emit()

    @Slot()
    def _show_photos(self) -> None:
        if self.current is None:
            self.show_view(self.view_name)

    @Slot()
    def _leave_preview(self) -> None:
        ended_at = self.preview.selected_ids()
        view = self._below if self._context.photos.session else self.views[self.view_name]
        self._put(view)
        if ended_at and ended_at[0] in self._context.photos.session:
            view.return_to(ended_at[0])

    @Slot()
    def _leave_similar(self) -> None:
        ranking = self.similar.ranking
        self.show_view(self.view_name)
        if ranking is not None and ranking.of[0] in self._context.photos.session:
            self.views[self.view_name].return_to(ranking.of[0])

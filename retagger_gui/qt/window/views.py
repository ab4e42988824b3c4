"""The views that the window offers, in the order of their switch. A new view is a file, and a line here."""

from collections.abc import Callable
from dataclasses import dataclass

from retagger_gui.core.language import translate
from retagger_gui.qt.board.view import BoardView
from retagger_gui.qt.compare.view import CompareView
from retagger_gui.qt.listings.view import ListingsView
from retagger_gui.qt.review.view import ReviewView
from retagger_gui.qt.view import Context, View


@dataclass(frozen=True, slots=True)
class Spec:
    """A view in the switch."""

    name: str  # by which the program knows it
    title: Callable[[], str]  # gives its words in the switch and in the menu, in the person's language
    make: Callable[[Context], View]  # makes the view


VIEWS: tuple[Spec, ...] = (
    Spec("board", lambda: translate("views", "Board"), BoardView),
    Spec("listings", lambda: translate("views", "Listings"), ListingsView),
    Spec("review", lambda: translate("views", "Review"), ReviewView),
    Spec("compare", lambda: translate("views", "Compare"), CompareView),
)

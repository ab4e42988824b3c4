"""What a person does to listings and covers, as undo commands: one gesture, one step."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial, wraps
from typing import Concatenate, Generic, ParamSpec, TypeVar

from retagger_gui.core.compare import ListingState, Spot
from retagger_gui.core.language import say
from retagger_gui.core.remarks import as_note
from retagger_gui.qt.state.corrections import Corrections
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.state.named_command import NamedCommand
from retagger_gui.qt.style.text import shortened, within

P = ParamSpec("P")
K = TypeVar("K")
V = TypeVar("V")


class SetOfListings(NamedCommand, Generic[K, V]):
    """Says something of listings or covers, and what was said before when undone.

    After folders were read anew, it waits until the store was asked of them: what it says counts more.
    """

    def __init__(
        self,
        listings: Listings,
        put: Callable[[Mapping[K, V]], bool],
        former: Callable[[K], V],
        new: Mapping[K, V],
        name: str,
    ) -> None:
        super().__init__(name)
        self._listings = listings
        self._put = put
        self._new = dict(new)
        self._old = {key: former(key) for key in new}

    def redo(self) -> None:
        """Do it."""
        self._listings.when_known(partial(self._put, self._new))

    def undo(self) -> None:
        """Put back what was before."""
        self._listings.when_known(partial(self._put, self._old))


def set_notes(listings: Listings, notes: Mapping[str, str], words: str) -> NamedCommand:
    """A step that writes notes on listings."""
    return SetOfListings(listings, listings.set_notes, listings.comparison.note, notes, words)


Edit = Callable[Concatenate["ListingEdits", P], bool]


def _once_known(edit: Edit[P]) -> Edit[P]:
    """An edit that waits until what was said of the listings before is known; see Listings.when_known."""

    @wraps(edit)
    def waiting(edits: "ListingEdits", /, *args: P.args, **kwargs: P.kwargs) -> bool:
        return edits.listings.when_known(partial(edit, edits, *args, **kwargs))

    return waiting


class ListingEdits:
    """Turns gestures into commands on the undo stack. Each method says whether anything changed, or soon will."""

    def __init__(self, listings: Listings, corrections: Corrections) -> None:
        self.listings = listings
        self.corrections = corrections

    @_once_known
    def rename(self, listing: str, name: str) -> bool:
        """Show a listing under another name; an empty one, or the folder's own, takes the name away."""
        comparison = self.listings.comparison
        name = " ".join(name.split())
        if name == comparison.folder_name(listing):
            name = ""
        state = comparison.state(listing)
        if state.name == name:
            return False
        shown = name or comparison.folder_name(listing)
        words = say("listings", "Rename {0} to {1}").format(
            shortened(comparison.name(listing)), shortened(shown)
        )
        return self._push_states({listing: replace(state, name=name)}, words)

    @_once_known
    def hide(self, listings: Iterable[str]) -> bool:
        """Leave listings out of the comparison."""
        return self._set_hidden(listings, True)

    @_once_known
    def show(self, listings: Iterable[str]) -> bool:
        """Take hidden listings in again."""
        return self._set_hidden(listings, False)

    def _set_hidden(self, listings: Iterable[str], hidden: bool) -> bool:
        comparison = self.listings.comparison
        states = {key: comparison.state(key) for key in listings if comparison.state(key).hidden != hidden}
        names = _names(comparison.name(key) for key in states)
        words = (say("listings", "Hide {0}") if hidden else say("listings", "Show {0}")).format(names)
        return self._push_states({key: replace(state, hidden=hidden) for key, state in states.items()}, words)

    @_once_known
    def move(self, listing: str, before: str | None) -> bool:
        """Put a listing before another one, or (None) at the end."""
        comparison = self.listings.comparison
        order = comparison.listings(hidden=True)
        if before == listing or order == _moved(order, listing, before):
            return False
        words = say("listings", "Move {0}").format(shortened(comparison.name(listing)))
        return self._push_states(comparison.moved(listing, before), words)

    @_once_known
    def shift(self, listing: str, by: int) -> bool:
        """Put a listing one place up (-1) or down (1) among those that are shown."""
        order = self.listings.comparison.listings()
        place = order.index(listing) + by
        if not 0 <= place < len(order):
            return False
        after = order.index(listing) + 2 if by > 0 else place
        return self.move(listing, order[after] if after < len(order) else None)

    @_once_known
    def make_subject(self, listing: str | None) -> bool:
        """Mark a listing as the property being valued; None: no listing is."""
        comparison = self.listings.comparison
        words = say("listings", "No subject property")
        if listing is not None:
            words = say("listings", "Make {0} the subject").format(shortened(comparison.name(listing)))
        return self._push_states(comparison.with_subject(listing), words)

    @_once_known
    def annotate(self, listing: str, note: str) -> bool:
        """Write a note on a listing; "" takes it away."""
        comparison = self.listings.comparison
        note = as_note(note)
        if comparison.note(listing) == note:
            return False
        name = shortened(comparison.name(listing))
        words = (
            say("listings", "Note on {0}") if note else say("listings", "Remove the note on {0}")
        ).format(name)
        return self._push(set_notes(self.listings, {listing: note}, words))

    @_once_known
    def choose_cover(self, item_id: int) -> bool:
        """Let a photo stand for the room that it is filed under."""
        spot = self.listings.comparison.spot(item_id)
        if spot is None or self.listings.comparison.chosen(spot) == item_id:
            return False
        name = shortened(self.listings.photos.item(item_id).photo.path.name)
        words = say("listings", "Let {0} stand for the {1}").format(name, within(spot[1]))
        return self._push_cover(spot, item_id, words)

    @_once_known
    def drop_cover(self, spot: Spot) -> bool:
        """Let the program choose again which photo stands for a room."""
        item_id = self.listings.comparison.chosen(spot)
        if item_id is None:
            return False
        words = say("listings", "Choose the {0} photo automatically").format(within(spot[1]))
        return self._push_cover(spot, None, words)

    def _push_states(self, states: Mapping[str, ListingState], words: str) -> bool:
        listings = self.listings
        return bool(states) and self._push(
            SetOfListings(listings, listings.set_states, listings.comparison.state, states, words)
        )

    def _push_cover(self, spot: Spot, item_id: int | None, words: str) -> bool:
        listings = self.listings
        return self._push(
            SetOfListings(listings, listings.set_chosen, listings.comparison.chosen, {spot: item_id}, words)
        )

    def _push(self, command: NamedCommand) -> bool:
        self.corrections.stack.push(command)
        self.corrections.done.emit(command.name)
        return True


def _moved(order: list[str], listing: str, before: str | None) -> list[str]:
    rest = [key for key in order if key != listing]
    rest.insert(len(rest) if before is None or before not in rest else rest.index(before), listing)
    return rest


def _names(names: Iterable[str]) -> str:
    names = list(names)
    if len(names) == 1:
        return shortened(names[0])
    return say("words", "%n listing", "%n listings", len(names))

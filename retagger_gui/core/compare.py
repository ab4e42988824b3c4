"""Compares listings by room: the photos of each room, the one that represents it, and what is missing.

The cover, the photo that stands for a room of a listing, is found like this:

1. The photo that a person chose for it, as long as it is filed under that room.
2. Otherwise the photos in whose tag the model is most confident: those within NEAR of the highest. What counts
   is the probability of the tag that the photo is filed under, so a photo that a person moved here against the
   model, often one that shows the room badly, does not push itself forward.
3. Of these the sharpest: those that have at least SHARP of the highest sharpness. A photo whose sharpness is
   not known (yet) counts as sharp.
4. Of these the one with the most pixels, and of equals the first by name.
"""

from bisect import insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from retagger_gui.core.language import say, shown
from retagger_gui.core.photos import NaturalKey, Photo, natural_key
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item

NEAR = 0.05  # probabilities nearer than this to the highest are as good
SHARP = 0.8  # share of the highest sharpness that is as good
LOOSE = ""  # the listing of photos that lie in none
NO_LISTING = say("words", "No listing")

Sharpness = Callable[[Item], float | None]
Spot = tuple[str, str]  # (listing, tag)


def _unknown(item: Item) -> float | None:
    return None


def listing_key(photo: Photo) -> str:
    """What a listing is known by: its folder, as text; LOOSE for a photo that was opened alone."""
    if not photo.listing:
        return LOOSE
    return str(photo.root) if photo.at_root else str(photo.root / photo.listing)


def tag_probability(item: Item) -> float:
    """The probability, 0..1, that the model gives to the tag a photo is filed under; 0 where it gives none."""
    tag = item.tag
    return item.predicted[item.labels.index(tag)] if item.predicted and tag in item.labels else 0.0


def choose_cover(items: Sequence[Item], sharpness: Sharpness = _unknown) -> Item:
    """The photo that stands for a room where nobody has chosen one (steps 2 to 4 above).

    Args:
        items: one or more photos of one listing under one tag.
        sharpness: of a photo, in any unit; None where it is not known.
    """
    ranked = order_by_merit(items, sharpness)
    return ranked[0]


def order_by_merit(items: Sequence[Item], sharpness: Sharpness = _unknown) -> list[Item]:
    """The photos of one room: the cover first, the others after it by confidence."""
    if len(items) < 2:
        return list(items)
    shares = {item.id: tag_probability(item) for item in items}
    highest = max(shares.values())
    near = [item for item in items if shares[item.id] >= highest - NEAR]
    measured = {item.id: sharpness(item) for item in near}
    sharpest = max((value for value in measured.values() if value is not None), default=0.0)
    sharp = [item for item in near if _is_sharp(measured[item.id], sharpest)]
    best = min(sharp, key=lambda item: (-item.width * item.height, item.place, item.id))
    rest = sorted((item for item in items if item is not best), key=lambda item: -shares[item.id])
    return [best, *rest]


def _is_sharp(sharpness: float | None, highest: float) -> bool:
    return sharpness is None or sharpness >= SHARP * highest


def covers(
    items: Iterable[Item], chosen: Mapping[Spot, int] | None = None, sharpness: Sharpness = _unknown
) -> set[int]:
    """The numbers of the photos that stand for a room of their listing: one for each room that it has.

    Args:
        items: all photos.
        chosen: (listing, tag) -> the photo that a person chose for it.
        sharpness: as for choose_cover.
    """
    rooms: dict[Spot, list[Item]] = {}
    for item in items:
        if item.tag is not None:
            rooms.setdefault((listing_key(item.photo), item.tag), []).append(item)
    found = set()
    for spot, there in rooms.items():
        wanted = (chosen or {}).get(spot)
        if any(item.id == wanted for item in there) and wanted is not None:
            found.add(wanted)
        else:
            found.add(choose_cover(there, sharpness).id)
    return found


def memory_key(photo: Photo) -> str:
    """What the store remembers a photo's listing by: its folder; for loose photos theirs, with an ending."""
    return listing_key(photo) or f"{photo.root}/*"


@dataclass(frozen=True, slots=True)
class ListingState:
    """What a person said of one listing; the default is that they said nothing."""

    name: str = ""  # shown instead of the folder's name; "" for the folder's name
    hidden: bool = False  # left out of the comparison
    # its place among the listings; None for the natural order, after those that have one
    position: int | None = None
    subject: bool = False  # it is the property being valued, and stands first


@dataclass(frozen=True, slots=True)
class Completeness:
    """Which of the key rooms a listing has photos of."""

    have: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether no key room is missing."""
        return not self.missing


class Comparison:
    """The photos of the open folders by listing and room. It follows the session through put(); nothing here
    walks over all photos except where it says so.
    """

    def __init__(self) -> None:
        self._places: dict[int, Spot] = {}
        self._rooms: dict[str, dict[str, list[tuple[NaturalKey, int]]]] = {}
        self._counts: dict[str, int] = {}
        self._folders: dict[str, tuple[Path, str]] = {}  # listing -> (folder, its name)
        self._name_uses: dict[str, int] = {}
        self._states: dict[str, ListingState] = {}
        self._chosen: dict[Spot, int] = {}
        self._notes: dict[str, str] = {}
        self._order: list[str] | None = None
        self._newcomers: list[str] = []

    # Following the session

    def put(self, item: Item) -> tuple[Spot, Spot | None]:
        """File a photo, or file it anew: where it is now, and where it was before if that is elsewhere."""
        group, entry = item.group, (item.place, item.id)
        before = self._places.get(item.id)
        if before is None:
            listing = self._add_photo(item.photo)
        elif before[1] == group:
            return before, None
        else:
            listing = before[0]
            self._rooms[listing][before[1]].remove(entry)
        now = self._places[item.id] = (listing, group)
        insort(self._rooms[listing].setdefault(group, []), entry)
        return now, before

    def _add_photo(self, photo: Photo) -> str:
        listing = listing_key(photo)
        if listing not in self._rooms:
            self._rooms[listing] = {}
            self._counts[listing] = 0
            folder = photo.root if photo.at_root else photo.root / photo.listing
            self._folders[listing] = (folder, photo.listing)
            self._name_uses[photo.listing] = self._name_uses.get(photo.listing, 0) + 1
            self._order = None
            self._newcomers.append(listing)
        self._counts[listing] += 1
        return listing

    def newcomers(self) -> list[str]:
        """The listings that came since this was last asked, in the order they came."""
        new, self._newcomers = self._newcomers, []
        return new

    def clear(self) -> None:
        """Forget photos, listings and what was said of them."""
        self.__init__()  # type: ignore[misc]

    # What there is

    def listings(self, *, hidden: bool = False) -> list[str]:
        """The listings in their order, the subject first; the hidden ones too if asked for."""
        if self._order is None:
            self._order = sorted(self._rooms, key=self._place_of)
        return [key for key in self._order if hidden or not self.state(key).hidden]

    def hidden(self) -> list[str]:
        """The hidden listings, in their order."""
        return [key for key in self.listings(hidden=True) if self.state(key).hidden]

    def __contains__(self, listing: str) -> bool:
        return listing in self._rooms

    def __len__(self) -> int:
        return len(self._rooms)

    def _place_of(self, key: str) -> tuple[object, ...]:
        """Where a listing stands: the subject, those put somewhere, the others by name, loose photos last."""
        state = self.state(key)
        place = float("inf") if state.position is None else float(state.position)
        return (not state.subject, place, key == LOOSE, natural_key(self.folder_name(key)), natural_key(key))

    def subject(self) -> str | None:
        """The listing being valued, or None."""
        return next((key for key in self.listings(hidden=True)[:1] if self.state(key).subject), None)

    def memory_key(self, listing: str) -> str:
        """What the store remembers a listing by: its folder; for loose photos theirs, kept apart by an ending."""
        return listing if listing != LOOSE else f"{self._folders[LOOSE][0]}/*"

    def folder(self, listing: str) -> Path:
        """Where a listing's photos lie (for loose photos, where the first one lies)."""
        return self._folders[listing][0]

    def folder_name(self, listing: str) -> str:
        """The listing's own name: its folder's, with the folder above where two would be the same."""
        if listing == LOOSE:
            return shown(NO_LISTING)
        folder, name = self._folders[listing]
        return f"{name} ({folder.parent.name})" if self._name_uses[name] > 1 else name

    def name(self, listing: str) -> str:
        """The listing's name as a person sees it."""
        return self.state(listing).name or self.folder_name(listing)

    def photo_count(self, listing: str) -> int:
        """How many photos a listing has, whatever they show."""
        return self._counts.get(listing, 0)

    def ids(self, listing: str, tag: str) -> list[int]:
        """A listing's photos under a tag, by name."""
        return [item_id for _, item_id in self._rooms.get(listing, {}).get(tag, ())]

    def all_ids(self, listing: str) -> list[int]:
        """A listing's photos by name, whatever they show. Sorts them."""
        rooms = self._rooms.get(listing, {}).values()
        return [item_id for _, item_id in sorted(entry for room in rooms for entry in room)]

    def spot(self, item_id: int) -> Spot | None:
        """(listing, tag) of a photo, or None when it is not here."""
        return self._places.get(item_id)

    def has(self, listing: str, tag: str) -> bool:
        """Whether a listing has a photo under a tag."""
        return bool(self._rooms.get(listing, {}).get(tag))

    def waiting(self, listing: str) -> int:
        """How many of a listing's photos have no tag so far."""
        return len(self._rooms.get(listing, {}).get(UNTAGGED, ()))

    def unreadable(self, listing: str) -> int:
        """How many of a listing's photos could not be read."""
        return len(self._rooms.get(listing, {}).get(UNREADABLE, ()))

    def completeness(self, listing: str, key_rooms: Iterable[str]) -> Completeness:
        """Which of the key rooms a listing has, in the order given, each once."""
        wanted = list(dict.fromkeys(key_rooms))
        have = tuple(tag for tag in wanted if self.has(listing, tag))
        return Completeness(have, tuple(tag for tag in wanted if tag not in have))

    # What a person said

    def state(self, listing: str) -> ListingState:
        """What was said of a listing."""
        return self._states.get(listing) or _SAID_NOTHING

    def set_states(self, states: Mapping[str, ListingState]) -> list[str]:
        """Take in what a person said and return the listings for which that is new."""
        changed = [key for key, state in states.items() if self.state(key) != state]
        for key in changed:
            self._states[key] = states[key]
        if changed:
            self._order = None
        return changed

    def note(self, listing: str) -> str:
        """A person's words about a listing; "" for none."""
        return self._notes.get(listing, "")

    @property
    def notes(self) -> Mapping[str, str]:
        """Listing -> note, of those that have one."""
        return self._notes

    def set_notes(self, notes: Mapping[str, str]) -> list[str]:
        """Take in what a person wrote, "" for nothing, and return the listings for which that is new."""
        changed = [key for key, note in notes.items() if self.note(key) != note]
        for key in changed:
            if notes[key]:
                self._notes[key] = notes[key]
            else:
                del self._notes[key]
        return changed

    def moved(self, listing: str, before: str | None) -> dict[str, ListingState]:
        """The states that put a listing before another one (None: at the end), to be handed to set_states.

        The subject keeps the first place, and nothing can be put before it.
        """
        order = [key for key in self.listings(hidden=True) if key != listing]
        place = len(order) if before is None or before not in order else order.index(before)
        order.insert(place, listing)
        return {
            key: replace(self.state(key), position=number)
            for number, key in enumerate(order)
            if self.state(key).position != number
        }

    def with_subject(self, listing: str | None) -> dict[str, ListingState]:
        """The states that make a listing the subject (None: no listing), to be handed to set_states."""
        states = {}
        for key in self.listings(hidden=True):
            state = self.state(key)
            if state.subject != (key == listing):
                shown = state.hidden and key != listing
                states[key] = replace(state, subject=key == listing, hidden=shown)
        return states

    # Covers

    def chosen(self, spot: Spot) -> int | None:
        """The photo that a person chose to stand for a room, wherever it is filed now; or None."""
        return self._chosen.get(spot)

    @property
    def all_chosen(self) -> Mapping[Spot, int]:
        """(listing, tag) -> the photo that a person chose."""
        return self._chosen

    def set_chosen(self, chosen: Mapping[Spot, int | None]) -> list[Spot]:
        """Set or (with None) take back choices and return the rooms for which that is new."""
        changed = [spot for spot, item_id in chosen.items() if self._chosen.get(spot) != item_id]
        for spot in changed:
            item_id = chosen[spot]
            if item_id is None:
                del self._chosen[spot]
            else:
                self._chosen[spot] = item_id
        return changed

    def ordered(
        self, listing: str, tag: str, item: Callable[[int], Item], sharpness: Sharpness = _unknown
    ) -> list[int]:
        """A listing's photos of a room, the cover first, the others by confidence."""
        ids = [entry.id for entry in order_by_merit([item(i) for i in self.ids(listing, tag)], sharpness)]
        wanted = self._chosen.get((listing, tag))
        if wanted in ids:
            ids.remove(wanted)
            ids.insert(0, wanted)
        return ids


_SAID_NOTHING = ListingState()

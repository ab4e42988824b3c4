"""What a report shows: rooms of listings in a table, one room of each, a group, or single photos, as they are now.

What is asked of the open photos is a snapshot, so that reports of thousands of photos are put together in a worker.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from retagger_gui.core.compare import LOOSE, Spot, listing_key
from retagger_gui.core.export.copying import safe_name
from retagger_gui.core.language import number, translate
from retagger_gui.core.session import UNREADABLE, UNTAGGED, Item
from retagger_gui.qt.report.page import AUTO, Arrangement, Entry, Report, Row
from retagger_gui.qt.style.text import per_cent, photo_count, tag_name
from retagger_gui.qt.view import Context, Kind


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The open photos and listings, and what was said of them."""

    items: tuple[Item, ...]
    listings: tuple[str, ...]  # in their order, the subject first, without the hidden ones
    all_listings: tuple[str, ...]  # with them
    names: Mapping[str, str]  # of all of them
    notes: Mapping[str, str]  # of those that have one
    tags: tuple[str, ...]  # the groups in their order
    covers: Callable[[], set[int]]  # the photos that stand for rooms
    subject: str | None = None

    @staticmethod
    def of(context: Context) -> "Snapshot":
        """As things are now."""
        comparison = context.listings.comparison
        every = comparison.listings(hidden=True)
        return Snapshot(
            tuple(context.photos.session.items),
            tuple(comparison.listings()),
            tuple(every),
            {key: comparison.name(key) for key in every},
            context.listings.notes(),
            tuple(context.photos.tags()),
            context.listings.covers(),
            comparison.subject(),
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """What a report is to show."""

    kind: Kind = "table"
    tag: str = ""  # of "room" and "group"
    ids: tuple[int, ...] = ()  # of "photos", in their order
    title: str = ""
    arrangement: Arrangement = AUTO
    captions: bool = True
    notes: bool = True
    stars: bool = True
    confidences: bool = False
    fronts: Mapping[Spot, int] = field(default_factory=dict)  # photos shown for rooms instead of the covers
    transposed: bool = False  # "table": rooms down, listings across
    agency: str = ""


def photos_of(snapshot: Snapshot, wish: Wish) -> list[Item]:
    """The photos of a report that is no table, in their order."""
    if wish.kind == "photos":
        by_id = {item.id: item for item in snapshot.items}
        return [by_id[item_id] for item_id in wish.ids if item_id in by_id]
    order = {key: place for place, key in enumerate(snapshot.all_listings)}
    if wish.kind == "group":
        items = [item for item in snapshot.items if item.group == wish.tag]
        items.sort(key=lambda item: (order.get(listing_key(item.photo), 0), item.place))
        return items
    here = _standing(snapshot, wish)
    return [item for key in snapshot.listings if (item := here.get((key, wish.tag))) is not None]


def report_of(snapshot: Snapshot, wish: Wish) -> Report:
    """Put a report together; for a worker, as it walks over all photos."""
    if wish.kind == "table":
        return _table(snapshot, wish)
    items = photos_of(snapshot, wish)
    entries = tuple(_entry(snapshot, wish, item) for item in items)
    listings = len({listing_key(item.photo) for item in items} - {LOOSE})
    return Report(
        wish.title, today(), _summary(listings, len(items)), entries=entries, arrangement=wish.arrangement,
        agency=wish.agency,
    )  # fmt: skip


def caption_of(wish: Wish, item: Item) -> str:
    """What stands below a photo: what was typed, else what its feed says, else the room where rooms differ."""
    return usual_caption(wish, item) if item.caption is None else item.caption


def usual_caption(wish: Wish, item: Item) -> str:
    """What stands there unless a person says otherwise."""
    return item.photo.caption or (tag_name(item.group) if wish.kind == "photos" else "")


def name_of(snapshot: Snapshot, item: Item) -> str:
    """The listing, or the file where there is none."""
    key = listing_key(item.photo)
    return item.photo.path.name if key == LOOSE else snapshot.names.get(key, item.photo.listing)


def default_title(snapshot: Snapshot, wish: Wish) -> str:
    """ "12 Oak Road · Kitchen"."""
    what = translate("sheet", "Comparison of listings")
    if wish.kind in ("room", "group"):
        what = tag_name(wish.tag)
    elif wish.kind == "photos":
        what = translate("sheet", "Photos")
    return what if snapshot.subject is None else f"{snapshot.names[snapshot.subject]} · {what}"


def default_target(folder: Path, wish: Wish, suffix: str) -> Path:
    """A file in the open folder, named after it and the room: "Comparables Kitchen.pdf"."""
    what = translate("sheet", "comparison") if wish.kind == "table" else translate("sheet", "photos")
    if wish.kind in ("room", "group"):
        what = tag_name(wish.tag)
    name = safe_name(folder.name)[:120].strip() or "report"
    return folder / safe_name(f"{name} {what[:60]}{suffix}")


def today() -> str:
    """The date as people write it here."""
    return QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)


def _table(snapshot: Snapshot, wish: Wish) -> Report:
    """Listings by rooms: the rooms that any of them has, so that no column says nothing."""
    here = _standing(snapshot, wish)
    shown = [key for key in snapshot.listings if any((key, tag) in here for tag in snapshot.tags)]
    rooms = [tag for tag in snapshot.tags if any((key, tag) in here for key in shown)]
    counts: dict[str, int] = {}
    for item in snapshot.items:
        key = listing_key(item.photo)
        counts[key] = counts.get(key, 0) + 1

    def cell(key: str, tag: str) -> Entry:
        item = here.get((key, tag))
        return Entry(None) if item is None else _entry(snapshot, wish, item, table=True)

    if wish.transposed:
        columns = tuple(snapshot.names[key] for key in shown)
        rows = tuple(
            Row(tag_name(tag), (_in_listings(shown, tag, here),), tuple(cell(key, tag) for key in shown))
            for tag in rooms
        )
    else:
        columns = tuple(map(tag_name, rooms))
        rows = tuple(
            Row(
                snapshot.names[key],
                _listing_lines(snapshot, key, counts[key]),
                tuple(cell(key, tag) for tag in rooms),
                snapshot.notes.get(key, "") if wish.notes else "",
                key == snapshot.subject,
            )
            for key in shown
        )
    photos = sum((key, tag) in here for key in shown for tag in rooms)
    return Report(
        wish.title, today(), _summary(len(shown), photos), columns, rows, arrangement=wish.arrangement,
        agency=wish.agency,
    )  # fmt: skip


def _standing(snapshot: Snapshot, wish: Wish) -> dict[Spot, Item]:
    """The photo that stands for each room of each listing."""
    standing = snapshot.covers()
    found: dict[Spot, Item] = {}
    for item in snapshot.items:
        spot = (listing_key(item.photo), item.group)
        wanted = wish.fronts.get(spot)
        if item.group in (UNREADABLE, UNTAGGED):
            continue
        if item.id == wanted or (item.id in standing and spot not in found):
            found[spot] = item
    return found


def _entry(snapshot: Snapshot, wish: Wish, item: Item, *, table: bool = False) -> Entry:
    words, level = _confidence(item) if wish.confidences else ("", "")
    key = listing_key(item.photo)
    note = item.note
    if wish.kind == "room" and (noted := snapshot.notes.get(key)):
        note = f"{note}\n{noted}".strip()
    is_subject = key == snapshot.subject
    return Entry(
        item.photo.path,
        name_of(snapshot, item),
        caption_of(wish, item) if wish.captions else "",
        note if wish.notes else "",
        item.rating if wish.stars else 0,
        words,
        level,
        translate("sheet", "Subject property") if is_subject and not table else "",
        item.width / item.height if item.width and item.height else 0.0,
    )


def _confidence(item: Item) -> tuple[str, str]:
    """How sure the tag is, in words, and its level."""
    if item.decided:
        confirmed = translate("sheet", "confirmed")
        return confirmed if item.confirmed else translate("sheet", "chosen by hand"), ""
    if item.confidence is None or item.level is None:
        return "", ""
    return per_cent(item.confidence), item.level


def _listing_lines(snapshot: Snapshot, key: str, photos: int) -> tuple[str, ...]:
    if snapshot.subject is None:
        return (photo_count(photos),)
    number = snapshot.listings.index(key)  # the subject is the first
    role = translate("sheet", "Comparable {0}").format(number)
    return (role if number else translate("sheet", "Subject property"), photo_count(photos))


def _in_listings(shown: Sequence[str], tag: str, here: Mapping[Spot, Item]) -> str:
    have = sum((key, tag) in here for key in shown)
    words = translate("sheet", "in %n of {0} listings", "in %n of {0} listings", have)
    return words.format(number(len(shown)))


def _summary(listings: int, photos: int) -> str:
    parts = (translate("words", "%n listing", "%n listings", listings), photo_count(photos))
    return " · ".join(parts)

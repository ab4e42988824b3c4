"""What a contact sheet shows: the grid, one room of every listing, or all photos under a tag, as they are now."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale

from retagger_gui.core.compare import LOOSE, listing_key
from retagger_gui.core.language import translate
from retagger_gui.core.session import Item
from retagger_gui.qt.compare.contact_sheet import Entry, Row, Sheet
from retagger_gui.qt.compare.model import Cell, CompareModel
from retagger_gui.qt.state.listings import Listings
from retagger_gui.qt.style.text import per_cent, photo_count, tag_name


def grid_sheet(model: CompareModel, title: str) -> Sheet:
    """The grid with the photos that are on show, its rows and columns as they are on the screen."""
    cells = [[model.cell(listing, tag) for tag in model.rooms] for listing in model.listings]
    if model.transposed:
        columns = tuple(model.head(listing).name for listing in model.listings)
        rows = tuple(
            Row(
                tag_name(tag),
                (_in_listings(model, tag),),
                tuple(_entry(model, line[place]) for line in cells),
            )
            for place, tag in enumerate(model.rooms)
        )
    else:
        columns = tuple(tag_name(tag) for tag in model.rooms)
        rows = tuple(
            Row(
                model.head(listing).name,
                _listing_lines(model, listing),
                tuple(_entry(model, cell) for cell in line),
                model.head(listing).subject,
            )
            for listing, line in zip(model.listings, cells, strict=True)
        )
    shown = sum(cell.item is not None for line in cells for cell in line)
    return Sheet(title, today(), _summary(len(model.listings), shown), columns, rows)


def room_sheet(model: CompareModel, tag: str, title: str) -> Sheet:
    """One room of every listing, the missing ones too."""
    cells = [model.cell(listing, tag) for listing in model.listings]
    entries = tuple(_entry(model, cell) for cell in cells)
    shown = sum(cell.item is not None for cell in cells)
    return Sheet(title, today(), _summary(len(cells), shown), entries=entries, across=2)


def group_sheet(model: CompareModel, listings: Listings, tag: str, title: str) -> Sheet:
    """Every photo under a tag, of the hidden listings too, by listing."""
    comparison = listings.comparison
    items = [item for item in listings.photos.session.items if item.tag == tag]
    order = {key: place for place, key in enumerate(comparison.listings(hidden=True))}
    items.sort(key=lambda item: (order.get(listing_key(item.photo), 0), item.place))
    entries = tuple(_item_entry(item, _name(listings, item), tag) for item in items)
    count = len({listing_key(item.photo) for item in items} - {LOOSE})
    return Sheet(title, today(), _summary(count, len(items)), entries=entries, across=3)


def today() -> str:
    """The date as people write it here."""
    return QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)


def _entry(model: CompareModel, cell: Cell) -> Entry:
    head = model.head(cell.listing)
    if cell.item is None:
        return Entry(None, head.name, tag_name(cell.tag), subject=head.subject)
    return _item_entry(cell.item, head.name, cell.tag, subject=head.subject)


def _item_entry(item: Item, name: str, tag: str, *, subject: bool = False) -> Entry:
    words, level = translate("sheet", "chosen by hand"), ""
    if item.decided and item.confirmed:
        words = translate("sheet", "confirmed")
    elif not item.decided and item.confidence is not None and item.level is not None:
        words, level = per_cent(item.confidence), item.level
    return Entry(item.photo.path, name, tag_name(tag), words, level, subject)


def _name(listings: Listings, item: Item) -> str:
    key = listing_key(item.photo)
    return item.photo.path.name if key == LOOSE else listings.comparison.name(key)


def _listing_lines(model: CompareModel, listing: str) -> tuple[str, ...]:
    head = model.head(listing)
    lines = [head.role, photo_count(head.photos)]
    if head.key_rooms:
        lines.append(translate("sheet", "{0} of {1} key rooms").format(head.have, head.key_rooms))
    return tuple(lines)


def _in_listings(model: CompareModel, tag: str) -> str:
    head = model.room_head(tag)
    return translate("sheet", "in {0} of {1} listings").format(head.have, head.listings)


def _summary(listings: int, photos: int) -> str:
    parts: Sequence[str] = (
        translate("words", "%n listing", "%n listings", listings),
        photo_count(photos),
    )
    return " · ".join(parts)

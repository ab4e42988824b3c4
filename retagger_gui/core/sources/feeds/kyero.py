"""Kyero v3: agents of Southern Europe; XML whose photos are nearly always addresses."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from retagger_gui.core.sources.feeds.feed import FeedListing, FeedPhoto, elements, joined, text


def read(path: Path) -> Iterator[FeedListing]:
    """The properties in the feed's order, photos in that of their ids.

    Raises:
        SourceError: it is no sound XML.
    """
    for home in elements(path, frozenset(("property",))):
        address = joined(text(home, "location_detail"), text(home, "town"), text(home, "province"))
        pictures = sorted(home.iterfind("images/image"), key=_rank)
        photos = [FeedPhoto(file, _caption(one)) for one in pictures if (file := text(one, "url"))]
        yield FeedListing(text(home, "ref") or text(home, "id"), address, photos)


def _rank(picture: Any) -> int:
    number = str(picture.get("id", ""))
    return int(number) if number.isdecimal() else 1 << 30


def _caption(picture: Any) -> str:
    """The tags, as `<tags><tag>floorplan</tag></tags>` or `<tags>floorplan</tags>`; else the title."""
    tags = picture.find("tags")
    if tags is not None:
        words = joined(tags.text, *("".join(one.itertext()) for one in tags))
        if words:
            return words
    return text(picture, "title/en") or text(picture, "title")

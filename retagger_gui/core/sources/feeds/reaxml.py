"""REAXML: Australian agents' XML; photos have ids, m the main one, then a to z, aa on; floor plans have numbers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from retagger_gui.core.sources.feeds.feed import FeedListing, FeedPhoto, elements, joined, text

_KINDS = "residential rental land rural commercial commercialLand holidayRental business"
KINDS = frozenset(_KINDS.split())


def read(path: Path) -> Iterator[FeedListing]:
    """The properties in the feed's order, photos in that of their ids.

    Raises:
        SourceError: it is no sound XML.
    """
    for home in elements(path, KINDS):
        place = home.find("address")
        address = "" if place is None else _address(place)
        yield FeedListing(text(home, "uniqueID"), address, _photos(home))


def _address(place: Any) -> str:
    number = joined(text(place, "subNumber"), text(place, "streetNumber"), by="/")
    street = joined(number, text(place, "street"), by=" ")
    town = joined(text(place, "suburb"), text(place, "state"), text(place, "postcode"), by=" ")
    return joined(street, town)


def _photos(home: Any) -> list[FeedPhoto]:
    pictures = sorted(home.iterfind(".//img"), key=lambda one: _rank(str(one.get("id", ""))))
    plans = sorted(home.iterfind(".//floorplan"), key=lambda one: _rank(str(one.get("id", ""))))
    found = [(one, str(one.get("id", ""))) for one in pictures]
    found += [(one, joined("floorplan", str(one.get("id", "")), by=" ")) for one in plans]
    return [
        FeedPhoto(file, words) for one, words in found if (file := one.get("file") or one.get("url") or "")
    ]


def _rank(name: str) -> tuple[bool, int, str]:
    """m, then a to z, aa to az and on: shorter ids first."""
    return name != "m", len(name), name

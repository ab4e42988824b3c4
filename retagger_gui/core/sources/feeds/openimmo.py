"""OpenImmo (version 1.2): German agents' XML, its photos as attachments (`anhang`) of each property."""

import base64
import binascii
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from retagger_gui.core.sources.feeds.feed import FeedListing, FeedPhoto, elements, joined, text

_NO_PHOTOS = frozenset(("DOKUMENTE", "LINKS", "FILM", "FILMLINK", "QRCODE", "ANBIETERLOGO", "ANBOBJURL"))


def read(path: Path) -> Iterator[FeedListing]:
    """The properties in the feed's order.

    Raises:
        SourceError: it is no sound XML.
    """
    for home in elements(path, frozenset(("immobilie",))):
        place = home.find("geo")
        address = ""
        if place is not None:
            street = joined(text(place, "strasse"), text(place, "hausnummer"), by=" ")
            address = joined(street, joined(text(place, "plz"), text(place, "ort"), by=" "))
        technical = home.find("verwaltung_techn")
        reference = ""
        if technical is not None:
            reference = text(technical, "objektnr_extern") or text(technical, "objektnr_intern")
        photos = [photo for one in home.iterfind("anhaenge/anhang") if (photo := _photo(one)) is not None]
        yield FeedListing(reference, address, photos)


def _photo(attachment: Any) -> FeedPhoto | None:
    if str(attachment.get("gruppe", "")).upper() in _NO_PHOTOS:
        return None
    caption = text(attachment, "anhangtitel")
    if file := text(attachment, "daten/pfad"):
        return FeedPhoto(file, caption)
    if content := text(attachment, "daten/anhanginhalt"):
        try:
            return FeedPhoto("", caption, base64.b64decode(content))
        except (binascii.Error, ValueError):
            return None
    return None

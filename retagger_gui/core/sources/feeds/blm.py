"""Rightmove's BLM (version 3 and 3i): a table of text with separators of its own."""

from collections.abc import Iterator
from pathlib import Path

from retagger_gui.core.errors import SourceError
from retagger_gui.core.language import say
from retagger_gui.core.sources.feeds.feed import FeedListing, FeedPhoto, joined

_LARGEST = 512 << 20  # bytes
_ADDRESS = ("ADDRESS_1", "ADDRESS_2", "ADDRESS_3", "TOWN")


def is_blm(start: bytes) -> bool:
    """Whether a file is a BLM by its first bytes."""
    return b"#HEADER#" in start[:512]


def read(path: Path) -> Iterator[FeedListing]:
    """The properties in the feed's order; photos before floor plans, then the energy chart.

    Raises:
        SourceError: it is no sound BLM.
    """
    text = _text(path)
    header, definition, data = (_section(text, name) for name in ("HEADER", "DEFINITION", "DATA"))
    field_end, row_end = _sign(header, "EOF", "^"), _sign(header, "EOR", "~")
    names = [name.strip() for name in definition.split(row_end)[0].split(field_end) if name.strip()]
    if not names:
        raise SourceError(say("sources", "The feed has no definition of its fields: it is damaged."))
    for row in data.split(row_end):
        cells = [cell.strip() for cell in row.strip("\r\n").split(field_end)]
        if any(cells):
            yield _listing(dict(zip(names, cells, strict=False)))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise SourceError(say("sources", "The feed is too large to be one."))
        content = path.read_bytes()
    except OSError as error:
        raise SourceError(
            say("sources", "The feed could not be read ({0}).").format(error.strerror or error)
        ) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _section(text: str, name: str) -> str:
    start = text.find(f"#{name}#")
    if start < 0:
        raise SourceError(say("sources", "The feed has no section #{0}#: it is damaged.").format(name))
    start += len(name) + 2
    ends = [end for other in ("DEFINITION", "DATA", "END") if (end := text.find(f"#{other}#", start)) >= 0]
    return text[start : min(ends, default=len(text))]


def _sign(header: str, name: str, usual: str) -> str:
    for line in header.splitlines():
        key, _, value = line.partition(":")
        if key.strip().upper() == name:
            return value.strip().strip("'\"") or usual
    return usual


def _listing(cells: dict[str, str]) -> FeedListing:
    kinds = (("MEDIA_IMAGE_", "MEDIA_IMAGE_TEXT_"), ("MEDIA_FLOOR_PLAN_", "MEDIA_FLOOR_PLAN_TEXT_"))
    photos = []
    for prefix, words in kinds:
        places = sorted(
            name[len(prefix) :]
            for name in cells
            if name.startswith(prefix) and name[len(prefix) :].isdecimal()
        )
        photos += [
            FeedPhoto(cells[prefix + place], cells.get(words + place, ""))
            for place in sorted(places, key=int)
            if cells[prefix + place]
        ]
    address = cells.get("DISPLAY_ADDRESS") or joined(*(cells.get(name) for name in _ADDRESS))
    postcode = joined(cells.get("POSTCODE1"), cells.get("POSTCODE2"), by=" ")
    if postcode and postcode.casefold() not in address.casefold():
        address = joined(address, postcode)
    return FeedListing(cells.get("AGENT_REF", ""), address, photos)

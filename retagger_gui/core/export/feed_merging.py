"""Puts photos into an existing feed: its listings keep all they have, and get their photos in order, with their rooms.

A listing is found by its reference, else by the files that it names. A photo that the feed names already keeps the
name or address that it has there; what else the feed has for a listing stays behind the photos.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from lxml import etree

from retagger_gui.core.errors import ExportError
from retagger_gui.core.language import say

if TYPE_CHECKING:
    from retagger_gui.core.export.feeds import Listing, Medium

_LARGEST = 256 * 1024 * 1024  # bytes of a feed


@dataclass(frozen=True, slots=True)
class XmlPlaces:
    """Where a format has what; all names are without namespace."""

    homes: tuple[str, ...]  # elements that are a listing
    references: tuple[str, ...]  # paths to a listing's reference
    holders: tuple[str, ...]  # elements that hold media; the first is where they go
    before: tuple[str, ...]  # elements that come after the holder, where it has to be made
    media: tuple[str, ...]  # elements that are a photo or plan
    file: Callable[[Any], str]  # the file or address that such an element names
    fill: Callable[[Any, Sequence["Medium"]], None]  # adds an element for each medium to a holder
    number: Callable[[Any], None]  # brings a holder's elements into order once all are there


def merged_xml(into: Path, listings: Sequence["Listing"], places: XmlPlaces) -> tuple[bytes, str]:
    """An existing document with the photos of these listings in it, and a sentence on those that it does not have.

    Raises:
        ExportError: it cannot be read, or is none of that format; the message says why.
    """
    tree = _parsed(into)
    homes = [element for name in places.homes for element in tree.getroot().iter(f"{{*}}{name}")]
    if not homes:
        raise ExportError(
            say(
                "export", "{0} has no listings of this format. Choose the feed to put the photos into."
            ).format(into)
        )
    missing = 0
    for listing in listings:
        home = _home(homes, listing, places)
        if home is None:
            missing += len(listing.media)
            continue
        homes.remove(home)
        _put(home, listing, places)
    content: bytes = etree.tostring(tree, encoding=tree.docinfo.encoding or "UTF-8", xml_declaration=True)
    words = say(
        "export",
        "%n photo was left out: it is of a listing that the feed lacks.",
        "%n photos were left out: they are of listings that the feed lacks.",
        missing,
    )
    return content, words if missing else ""


def _parsed(into: Path) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False)
    try:
        if into.stat().st_size > _LARGEST:
            raise ExportError(say("export", "{0} is too large for a feed.").format(into))
        return etree.fromstring(into.read_bytes(), parser).getroottree()
    except OSError as error:
        raise ExportError(
            say("export", "{0} cannot be read ({1}).").format(into, error.strerror or error)
        ) from error
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ExportError(
            say("export", "{0} is damaged, or no XML feed. Choose the feed to put the photos into.").format(
                into
            )
        ) from error


def _home(homes: Sequence[Any], listing: "Listing", places: XmlPlaces) -> Any | None:
    """The element of a listing: by its reference, else the one that names most of its files."""
    wanted = {_folded(listing.name), _folded(listing.reference)}
    for path in places.references:
        for home in homes:
            found = home.findtext("/".join(f"{{*}}{name}" for name in path.split("/")))
            if found and _folded(found) in wanted:
                return home
    files = {_file_name(medium.record.row.path) for medium in listing.media}
    named = [
        (len(files & {_file_name(places.file(entry)) for entry in _media(home, places)}), home)
        for home in homes
    ]
    most = max((count for count, _ in named), default=0)
    best = [home for count, home in named if count == most]
    return best[0] if most and len(best) == 1 else None


def _put(home: Any, listing: "Listing", places: XmlPlaces) -> None:
    """The listing's photos in its element, before what else is there."""
    holder = _holder(home, places)
    old = _media(home, places)
    named = {_file_name(places.file(entry)): places.file(entry) for entry in old}
    media = []
    for medium in listing.media:
        there = named.get(_file_name(medium.record.row.path))
        media.append(medium if there is None else replace(medium, name=there))
    mine = {_file_name(medium.record.row.path) for medium in media}
    for entry in old:
        entry.getparent().remove(entry)
    others = list(holder)
    for other in others:
        holder.remove(other)
    places.fill(holder, media)
    for entry in [*(entry for entry in old if _file_name(places.file(entry)) not in mine), *others]:
        holder.append(entry)
    places.number(holder)


def _media(home: Any, places: XmlPlaces) -> list[Any]:
    return [
        entry
        for holder in places.holders
        for element in home.iterchildren(f"{{*}}{holder}")
        for entry in element.iterchildren(*(f"{{*}}{name}" for name in places.media))
    ]


def _holder(home: Any, places: XmlPlaces) -> Any:
    found = next(home.iterchildren(f"{{*}}{places.holders[0]}"), None)
    if found is not None:
        return found
    namespace = etree.QName(home).namespace
    holder = etree.Element(etree.QName(namespace, places.holders[0]) if namespace else places.holders[0])
    after = (
        next(home.iterchildren(*(f"{{*}}{name}" for name in places.before)), None) if places.before else None
    )
    if after is None:
        home.append(holder)
    else:
        after.addprevious(holder)
    return holder


def _file_name(named: str) -> str:
    """The file's own name, of a path or an address."""
    path = unquote(urlsplit(named).path) if "://" in named else named.replace("\\", "/")
    return PurePosixPath(path).name.casefold()


def _folded(reference: str) -> str:
    return re.sub(r"[\W_]+", " ", reference).strip().casefold()

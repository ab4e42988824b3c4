"""What every feed says: listings with a reference and an address, and their photos in order, with captions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from retagger_gui.core.errors import SourceError
from retagger_gui.core.language import say

LISTINGS = 200_000  # read of one feed


@dataclass(frozen=True, slots=True)
class FeedPhoto:
    """A photo as a feed names it."""

    file: str  # a name, a path or an address; "" where the photo itself is in the feed
    caption: str = ""  # what the feed says of it
    content: bytes = field(default=b"", repr=False)  # the photo itself


@dataclass(frozen=True, slots=True)
class FeedListing:
    """One property."""

    reference: str
    address: str
    photos: Sequence[FeedPhoto]

    @property
    def name(self) -> str:
        """Reference and address in one line, fit for a folder's name."""
        words = ", ".join(part for part in (self.reference, self.address) if part)
        return " ".join(words.replace("/", "-").replace("\\", "-").split())[:200].strip(". ") or "Listing"


def joined(*parts: str | None, by: str = ", ") -> str:
    """Those parts that say something, in one line."""
    return by.join(" ".join(part.split()) for part in parts if part and part.strip())


def elements(path: Path, names: frozenset[str]) -> Iterator[Any]:
    """The elements of these names (without their namespaces), one after the other, in little memory.

    Entities are not expanded, nothing is fetched, and no element is larger than libxml2's limits.

    Raises:
        SourceError: the file is no sound XML; what was yielded before counts.
    """
    try:
        for _, element in etree.iterparse(
            str(path),
            events=("end",),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        ):
            if not isinstance(element.tag, str):
                continue
            if name_of(element) in names:
                plain(element)
                yield element
                element.clear()
                while element.getprevious() is not None and element.getparent() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise SourceError(
            say("sources", "The feed is damaged from line {0} on; what stands before it was read.").format(
                error.lineno or 1
            )
        ) from error
    except OSError as error:
        raise SourceError(
            say("sources", "The feed could not be read ({0}).").format(error.strerror or error)
        ) from error


def name_of(element: Any) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def plain(element: Any) -> None:
    """Take the namespaces from an element and all in it, so that they need not be known."""
    for one in element.iter(etree.Element):
        one.tag = name_of(one)


def text(element: Any, path: str) -> str:
    """The text of the first element at that path, in one line; "" where there is none."""
    found = element.find(path)
    return "" if found is None else " ".join("".join(found.itertext()).split())


Read = Callable[[Path], Iterator[FeedListing]]

"""What the formats of property portals have in common: the photos' part of a feed, with or without the photos.

Written as a ZIP file, an export holds the document and the photos, named as the portal wants them, and those in a
format that it does not take as JPEG. Written as any other file, it is the document alone, which names the photos by
their address on the web, or by their path below the folder that was opened.

A format says, in a Feed, which files it takes, how they are named, and what the document looks like. The document
holds the photos and what each listing is called; price, address and the rest, which only an agent's own software
knows, are its part.
"""

import io
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from retagger_gui.core.atomic import atomic_write, check_target
from retagger_gui.core.decoding import open_rgb
from retagger_gui.core.errors import ExportError, PhotoError
from retagger_gui.core.export.copying import check_outside
from retagger_gui.core.export.order import by_listing
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, Step, Table, tagged
from retagger_gui.core.labels import counts_as, style
from retagger_gui.core.language import say

PLAN, GRAPHIC = "floorplan", "graphic"
_ENERGY = re.compile(r"(?<![a-z])(epc|energy|energie\w*|epass|dpe|eer)(?![a-z])", re.IGNORECASE)
_MIME = {
    "jpg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "tif": "image/tiff",
}
_SAME = {"jpeg": "jpg", "jpe": "jpg", "jfif": "jpg", "tiff": "tif", "dib": "bmp"}
_QUALITY = 92


@dataclass(frozen=True, slots=True)
class Medium:
    """One photo, plan or graphic of a listing."""

    record: Record  # itself
    place: int  # in the listing's report order; 0 for the primary photo
    kind: str  # of its file: "jpg", "png", "gif" and so on
    name: str  # of its file in the feed, or its address on the web
    is_energy_chart: bool  # whether it is the chart of an energy certificate, as its name or caption says

    @property
    def tag(self) -> str:
        """What it shows, as one of the rooms that formats know; a person's own room counts as one of them."""
        return counts_as(self.record.row.tag)

    @property
    def title(self) -> str:
        """What to write below it: its caption, else the room."""
        return self.record.row.caption or style(self.record.row.tag).name

    @property
    def mime(self) -> str:
        """The kind of its file, as a MIME type."""
        return _MIME.get(self.kind, f"image/{self.kind}")

    @property
    def is_web(self) -> bool:
        """Whether its name is an address on the web."""
        return "://" in self.name

    def changed(self, separator: str = "-") -> str:
        """When its file was changed last, as 2026-05-01-12:30:00; now where it is gone."""
        try:
            moment = self.record.path.stat().st_mtime
        except OSError:
            moment = time.time()
        return time.strftime(f"%Y-%m-%d{separator}%H:%M:%S", time.localtime(moment))


@dataclass(frozen=True, slots=True)
class Listing:
    """One listing of a feed."""

    reference: str  # what the feed calls it, no other listing's
    name: str  # as it is called here
    media: tuple[Medium, ...]  # in report order, those that the format has a place for


@dataclass(frozen=True, slots=True)
class Feed:
    """How one format wants it."""

    name: str  # of the format, in sentences
    document: str  # of the document inside a ZIP file
    kinds: tuple[str, ...]  # of files that it takes
    reference: Callable[[str], str]  # a listing's reference of its name
    longest: int  # characters of a reference at most
    # the media that it has a place for, of those in report order, each with the name of its file without the ending,
    # given the listing's reference
    chosen: Callable[[str, Sequence[Record]], Sequence[tuple[Record, str]]]
    text: Callable[[Sequence[Listing]], bytes]  # the document
    title: Callable[[Medium], str] = attrgetter("title")  # what is written below a photo
    # whether photos are fetched from the web, so that a document alone is of no use without addresses
    needs_web: bool = False
    # the photos put into an existing document of the format, and what could not be, as a sentence; None where there
    # is no way to do that
    merged: Callable[[Path, Sequence[Listing]], tuple[bytes, str]] | None = None


def feed_format(feed: Feed, *, key: str, name: str, about: str, suffix: str) -> Format:
    """The export format that writes such a feed; the texts are those of Format."""
    return Format(
        key=key,
        name=name,
        about=about,
        place="file",
        suffix=suffix,
        check=check_target,
        write=partial(_write, feed),
        preview=partial(_preview, feed),
    )


def _write(feed: Feed, records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Write the tagged photos as a feed, all or nothing; a ZIP file by the target's ending.

    Raises:
        ExportError: the file cannot be written, or is one of photos and lies within the photos' own folder; what was
            there before is untouched.
    """
    kept, without = tagged(records)
    packed = target.suffix.lower() == ".zip"
    if packed and not options.media_url:
        check_outside(records, target)
    plan = _Plan(feed, packed=packed, options=options)
    listings = plan.listings(kept)
    text, unplaced = feed.text(listings), ""
    if options.into is not None:
        if feed.merged is None:
            raise ExportError(
                say(
                    "export", "Photos can be put into feeds of OpenImmo, REAXML and Kyero, not into {0}."
                ).format(feed.name)
            )
        text, unplaced = feed.merged(options.into, listings)
    with atomic_write(target) as file:
        if packed:
            yield from _packed(file, feed, text, listings, len(kept))
        else:
            file.write(text)
        if feed.needs_web and not options.media_url and _names_files(text, listings):
            yield Step(
                len(kept),
                say(
                    "export",
                    "{0} fetches photos from the web, and no address was given: they are named by their path.",
                ).format(feed.name),
            )
        for sentence in (unplaced, *plan.sentences(), without):
            yield Step(len(records), sentence)
        placed = sum(len(listing.media) for listing in listings)
        yield Step(len(records), missing=max(0, len(records) - placed))


def _preview(feed: Feed, records: Sequence[Record], options: Options) -> Table:
    """The first media as they are written."""
    listings = _Plan(feed, packed=True, options=options).listings(
        [record for record in records if record.row.tag]
    )
    rows = [
        (medium.record.row.path, listing.reference, medium.name, feed.title(medium))
        for listing in listings
        for medium in listing.media
    ]
    return Table(("Photo", "Listing", "Written as", "Title"), tuple(rows))


def _names_files(text: bytes, listings: Sequence[Listing]) -> bool:
    """Whether a document names any photo by its path; a feed that is there may have had addresses for all."""
    names = (medium.name.encode("utf-8", "replace") for listing in listings for medium in listing.media)
    return any(name in text for name in names)


class _Plan:
    """Which photos come in, under which names."""

    def __init__(self, feed: Feed, *, packed: bool, options: Options) -> None:
        self._feed, self._packed, self._options = feed, packed, options
        self._converts = packed and not options.media_url
        self._strange = self._too_many = 0

    def listings(self, records: Sequence[Record]) -> list[Listing]:
        """The listings with their media, in order."""
        taken: set[str] = set()
        found = []
        for name, ordered in by_listing(records, self._options.rooms):
            wanted = self._feed.reference(name or "photos")[: self._feed.longest].strip(" -") or "listing"
            reference = _free(wanted, taken, self._feed.longest)
            fitting = [record for record in ordered if self._converts or kind_of(record) in self._feed.kinds]
            self._strange += len(ordered) - len(fitting)
            chosen = self._feed.chosen(reference, fitting)
            self._too_many += len(fitting) - len(chosen)
            media = tuple(self._medium(record, place, stem) for place, (record, stem) in enumerate(chosen))
            if media:
                found.append(Listing(reference, name, media))
        return found

    def sentences(self) -> list[str]:
        """What was left out, and why."""
        kinds = ", ".join(kind.upper() for kind in self._feed.kinds)
        sentences: list[str] = []
        if self._strange:
            words = say(
                "export",
                "%n photo was left out: it is of a format that {0} does not take ({1} alone); in a .zip it becomes "
                "JPEG.",
                "%n photos were left out: they are of a format that {0} does not take ({1} alone); in a .zip they "
                "become JPEG.",
                self._strange,
            )
            sentences.append(words.format(self._feed.name, kinds))
        if self._too_many:
            words = say(
                "export",
                "%n photo was left out: it is more than {0} has a place for in a listing.",
                "%n photos were left out: they are more than {0} has a place for in a listing.",
                self._too_many,
            )
            sentences.append(words.format(self._feed.name))
        return sentences

    def _medium(self, record: Record, place: int, stem: str) -> Medium:
        kind = kind_of(record)
        kind = kind if kind in self._feed.kinds else "jpg"
        if self._options.media_url:
            name = f"{self._options.media_url.rstrip('/')}/{quote(record.row.path, errors='surrogateescape')}"
        elif self._packed:
            name = f"{stem}.{kind}"
        else:
            name = record.row.path
        return Medium(record, place, kind, name, is_energy_chart(record))


def is_energy_chart(record: Record) -> bool:
    """Whether a graphic is the chart of an energy certificate, as its name or caption says."""
    row = record.row
    return counts_as(row.tag) == GRAPHIC and bool(
        _ENERGY.search(f"{PurePosixPath(row.path).stem} {row.caption}")
    )


def kind_of(record: Record) -> str:
    """The kind of a photo's file by its ending: "jpg", "heic"."""
    suffix = record.path.suffix.lower().lstrip(".")
    return _SAME.get(suffix, suffix)


def plain_reference(name: str) -> str:
    """A reference of Latin letters, digits and dashes."""
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")


def _free(wanted: str, taken: set[str], longest: int) -> str:
    """The reference, or one with a number where another listing has it."""
    name, number = wanted, 1
    while name.casefold() in taken:
        number += 1
        ending = f"-{number}"
        name = wanted[: longest - len(ending)] + ending
    taken.add(name.casefold())
    return name


def _packed(
    file: IO[bytes], feed: Feed, text: bytes, listings: Sequence[Listing], total: int
) -> Iterator[Step]:
    """The ZIP file: the document, then the photos, unless those lie on the web."""
    done = 0
    with ZipFile(file, "w", ZIP_STORED) as archive:  # photos are compressed already
        archive.writestr(ZipInfo(feed.document, time.localtime()[:6]), text, ZIP_DEFLATED)
        for listing in listings:
            for medium in listing.media:
                done += 1
                yield Step(done, "" if medium.is_web else _put(archive, feed, medium))
        yield Step(total)


def _put(archive: ZipFile, feed: Feed, medium: Medium) -> str:
    """Put one photo into the archive; why it could not be read instead, or ""."""
    path = medium.record.path
    try:
        content = path.read_bytes() if kind_of(medium.record) in feed.kinds else _as_jpeg(path)
    except PhotoError as error:
        return say("export", "{0} is missing in the file: {1}").format(path, error)
    except OSError as error:
        return say("export", "{0} is missing in the file: it cannot be read ({1}).").format(
            path, error.strerror or error
        )
    archive.writestr(ZipInfo(medium.name, time.localtime()[:6]), content)
    return ""


def _as_jpeg(path: Path) -> bytes:
    content = io.BytesIO()
    open_rgb(path).save(content, "JPEG", quality=_QUALITY)
    return content.getvalue()

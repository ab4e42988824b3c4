"""Room folders: copies of the photos (or hard links to them) in OUT/<room>/<listing>_<file>.

The copies can have the room among their keywords, for programs that read no sidecar beside a JPEG, PNG or TIFF, as
Lightroom does not. The picture in them is the photo's to the byte; the photo itself is never written to.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.copying import (
    Change,
    carry_out,
    check_folder,
    check_links,
    check_outside,
    check_place,
    check_space,
    copy_name,
    planned,
    safe_name,
)
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, Step, Table, tagged
from retagger_gui.core.labels import style
from retagger_gui.core.language import say
from retagger_gui.core.metadata.embedded import with_keywords
from retagger_gui.core.metadata.errors import MetadataError
from retagger_gui.core.metadata.xmp import keywords


def write_folders(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Copy the tagged photos into a folder a room.

    Nothing is overwritten or moved: a copy that is there already is kept, another file of that name makes the
    copy "... (2)". So an interrupted export is simply repeated.

    Raises:
        ExportError: the folder cannot be written, lies within the photos' own, or the disk is too small; or links
            are to have keywords, which would be the photos' own.
    """
    if options.links and options.keywords:
        raise ExportError(
            say(
                "export",
                "Links are the photos themselves, and those are never changed: keywords need copies.",
            )
        )
    check_outside(records, target)
    check_folder(target)
    kept, without = tagged(records)
    copies = []
    places = ((record, target / room_folder(record.row.tag)) for record in kept)
    without_keywords: list[str] = []
    change = partial(_with_keyword, told=without_keywords) if options.keywords else _unchanged
    for copy in planned(places, change):
        copies.append(copy)
        yield Step(0)
    without_keywords.clear()  # what was found out while copies of an earlier export were looked at
    if options.links:
        check_links(kept, target)
    else:
        check_space(copies, target)
    for done, copy in enumerate(copies, 1):
        problem = carry_out(copy, link=options.links)
        yield Step(done, problem or " ".join(without_keywords), missing=1 if problem else 0)
        without_keywords.clear()
    yield Step(len(records), without, missing=len(records) - len(kept))


def _unchanged(record: Record) -> None:
    """A copy to the byte."""


def _with_keyword(record: Record, told: list[str]) -> Change:
    """What puts a photo's room into its copy; where that cannot be, the copy stays plain, and a sentence says so."""
    room = keywords(record.row.tag, record.has)

    def change(content: bytes) -> bytes:
        try:
            return with_keywords(content, room, rating=record.row.rating or 0, note=record.row.note)
        except MetadataError as error:
            told.append(say("export", "{0} was copied without keywords: {1}.").format(record.path, error))
            return content

    return change


def room_folder(label: str) -> str:
    """The name of a label's folder: "Living room"."""
    return safe_name(style(label).name)


def _preview(records: Sequence[Record], options: Options) -> Table:
    rows = [
        (record.row.path, f"{room_folder(record.row.tag)}/{copy_name(record)}")
        for record in records
        if record.row.tag
    ]
    return Table(("Photo", "Linked as" if options.links else "Copied to"), tuple(rows))


FORMAT = Format(
    key="folders",
    name=say("export", "Room folders"),
    about=say(
        "export",
        "Copies of the photos, sorted into a folder a room, with the room as a keyword in each "
        "copy if wanted (for Lightroom and others). Nothing is moved or overwritten.",
    ),
    place="folder",
    suffix="",
    check=check_place,
    write=write_folders,
    preview=_preview,
)

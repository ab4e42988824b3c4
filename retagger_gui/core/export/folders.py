"""Room folders: copies of the photos (or hard links to them) in OUT/<room>/<listing>_<file>."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from retagger_gui.core.export.copying import (
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


def write_folders(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Copy the tagged photos into a folder a room.

    Nothing is overwritten or moved: a copy that is there already is kept, another file of that name makes the
    copy "... (2)". So an interrupted export is simply repeated.

    Raises:
        ExportError: the folder cannot be written, lies within the photos' own, or the disk is too small.
    """
    check_outside(records, target)
    check_folder(target)
    kept, without = tagged(records)
    copies = []
    for copy in planned((record, target / room_folder(record.row.tag)) for record in kept):
        copies.append(copy)
        yield Step(0)
    if options.links:
        check_links(kept, target)
    else:
        check_space(copies, target)
    for done, copy in enumerate(copies, 1):
        yield Step(done, carry_out(copy, link=options.links))
    yield Step(len(records), without)


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
    name="Room folders",
    about="Copies of the photos, sorted into a folder a room. Nothing is moved or overwritten.",
    place="folder",
    suffix="",
    check=check_place,
    write=write_folders,
    preview=_preview,
)

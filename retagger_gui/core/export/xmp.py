"""XMP sidecars (photo.jpg.xmp): the room as keywords, merged into what is there; photos are never touched.

Programs take a sidecar for all there is to know of a photo. So a new one begins with what the photo says of itself
(its XMP, the keywords and the caption of its IPTC) and with what `photo.xmp` says, where a program that writes that
form has left one. How the keywords get in, core/metadata/xmp.py tells.
"""

import errno
from collections.abc import Iterator, Sequence
from pathlib import Path

from retagger_gui.core.atomic import atomic_write, explain, is_full
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, Step, Table, tagged
from retagger_gui.core.language import say
from retagger_gui.core.metadata import embedded
from retagger_gui.core.metadata.errors import MetadataError
from retagger_gui.core.metadata.xmp import begun, detached, is_bare, keywords, merged
from retagger_gui.core.metadata.xmp_remarks import with_remarks
from retagger_gui.core.photos import is_photo

LARGEST = 16 * 1024 * 1024  # bytes of an existing sidecar; they have a few thousand


def sidecar(photo: Path) -> Path:
    """Where a photo's sidecar lies: photo.jpg.xmp."""
    return photo.with_name(f"{photo.name}.xmp")


def write_sidecars(records: Sequence[Record], target: Path, options: Options) -> Iterator[Step]:
    """Write or update the sidecar of every tagged photo, each of them all or nothing; `target` is not used.

    One that cannot be written is left out, and said so.

    Raises:
        ExportError: the disk is full; the sidecars written so far stay.
    """
    kept, without = tagged(records)
    seen: set[Path] = set()
    for done, record in enumerate(kept, 1):
        problem = _written(record, seen)
        yield Step(done, problem, missing=1 if problem else 0)
    yield Step(len(records), without, missing=len(records) - len(kept))


def _written(record: Record, seen: set[Path]) -> str:
    """Write one sidecar; why it was left out instead, or ""."""
    if record.taken_out:
        return say(
            "export", "{0} has no sidecar: it lies inside another file. Choose room folders for it."
        ).format(record.row.path)
    path = sidecar(record.path)
    if path in seen:
        return say("export", "{0} was left out: another photo of this export has the same sidecar.").format(
            path
        )
    seen.add(path)
    try:
        old = _existing(path)
        base = _begun(record.path) if old is None or is_bare(old) else old
        row = record.row
        new = with_remarks(merged(base, keywords(row.tag, record.has)), rating=row.rating or 0, note=row.note)
        if new != old:
            with atomic_write(path) as file:
                file.write(new)
    except MetadataError as error:
        return say("export", "{0} was left as it is: {1}").format(path, error)
    except ExportError as error:
        if is_full(error):
            raise
        return str(error)
    return ""


def _begun(photo: Path) -> bytes:
    """What a new sidecar begins with: what the photo says, and what a sidecar of Adobe's form says."""
    inside = embedded.read(photo)
    other = photo.with_suffix(".xmp")
    try:
        beside = _existing(other)
    except (MetadataError, ExportError):  # it is none: other programs pass over it, too
        beside = None
    packet = begun(inside.xmp, beside, words=inside.keywords, caption=inside.caption, rating=inside.rating)
    return detached(packet)


def _existing(path: Path) -> bytes | None:
    try:
        if is_photo(path):
            raise MetadataError(
                say("export", "it is a photo. Rename it, so that a sidecar can have that name.")
            )
        if path.stat().st_size > LARGEST:
            raise MetadataError(say("export", "it is too large for a sidecar."))
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except IsADirectoryError as error:
        raise MetadataError(
            say("export", "it is a folder. Rename it, so that a sidecar can have that name.")
        ) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise ExportError(explain(path, error)) from error
        if _is_folder(path):  # Windows says no more than "permission denied"
            raise MetadataError(
                say("export", "it is a folder. Rename it, so that a sidecar can have that name.")
            ) from error
        raise MetadataError(
            say("export", "it cannot be read ({0}).").format(error.strerror or error)
        ) from error


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _check(target: Path) -> None:
    """Each sidecar has a place of its own: there is nothing to find out beforehand."""


def _preview(records: Sequence[Record], options: Options) -> Table:
    rows = []
    for record in records:
        if record.row.tag:
            words = keywords(record.row.tag, record.has)
            rows.append((f"{record.row.path}.xmp", ", ".join((*words.flat, *words.nested))))
    return Table(("Sidecar", "Keywords"), tuple(rows))


FORMAT = Format(
    key="xmp",
    name=say("export", "XMP sidecars"),
    about=say(
        "export",
        "A small file beside each photo with its room as a keyword, its stars and note, for digiKam, darktable and "
        "others. The photos themselves are not touched. Lightroom reads none beside a JPEG, PNG "
        "or TIFF: for it, choose room folders with keywords in the copies.",
    ),
    place="beside",
    suffix="",
    check=_check,
    write=write_sidecars,
    preview=_preview,
)

"""XMP sidecars (photo.jpg.xmp): the room as keywords, merged into what is there; photos are never touched.

A sidecar gets the room's name in dc:subject and `Room|Kitchen` in lr:hierarchicalSubject. What this program
has added is noted in the sidecar under a name of its own, so that a later export can replace its keyword and
no one else's. Everything else in a sidecar stays, comments and processing instructions included. One that is
no sound XMP is left as it is, and said so; no document type or entity of one is ever followed.
"""

import errno
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from retagger_gui.core.atomic import atomic_write, explain, is_full
from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Format, Options, Step, Table, tagged
from retagger_gui.core.labels import style
from retagger_gui.core.photos import is_photo

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "retagger": "urn:retagger:xmp:1.0/",
}
_SUBJECT = f"{{{_PREFIXES['dc']}}}subject"
_HIERARCHICAL = f"{{{_PREFIXES['lr']}}}hierarchicalSubject"
_ADDED = f"{{{_PREFIXES['retagger']}}}keywords"  # what this program put into the two above
_DESCRIPTION = f"{{{_RDF}}}Description"
_BAG, _ITEM = f"{{{_RDF}}}Bag", f"{{{_RDF}}}li"
_LISTS = (_BAG, f"{{{_RDF}}}Seq", f"{{{_RDF}}}Alt")
_LARGEST = 16 * 1024 * 1024  # bytes of an existing sidecar; they have a few thousand

_NEW = f"""\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="{_RDF}">
  <rdf:Description rdf:about=""/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
""".encode()

_Element = Any  # lxml's own, which comes without types


class _NotXmpError(Exception):
    """An existing file is no sound XMP; the message says in what way."""


@dataclass(frozen=True, slots=True)
class Keywords:
    """What a sidecar says of a room.

    Attributes:
        flat: for dc:subject.
        nested: for lr:hierarchicalSubject.
    """

    flat: str
    nested: str


def keywords(label: str) -> Keywords:
    """The keywords for a label: "Kitchen" and "Room|Kitchen"."""
    printable = "".join(letter if letter.isprintable() else " " for letter in style(label).name)
    name = printable.encode("utf-8", "replace").decode().replace("|", "/").strip()
    return Keywords(name, f"Room|{name}")


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
        yield Step(done, _written(record, seen))
    yield Step(len(records), without)


def _written(record: Record, seen: set[Path]) -> str:
    """Write one sidecar; why it was left out instead, or ""."""
    path = sidecar(record.path)
    if path in seen:
        return f"{path} was left out: another photo of this export has the same sidecar."
    seen.add(path)
    try:
        old = _existing(path)
        new = merged(old, keywords(record.row.tag))
        if new != old:
            with atomic_write(path) as file:
                file.write(new)
    except _NotXmpError as error:
        return f"{path} was left as it is: {error}"
    except ExportError as error:
        if is_full(error):
            raise
        return str(error)
    return ""


def _existing(path: Path) -> bytes | None:
    try:
        if is_photo(path):
            raise _NotXmpError("it is a photo. Rename it, so that a sidecar can have that name.")
        if path.stat().st_size > _LARGEST:
            raise _NotXmpError("it is too large for a sidecar.")
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except IsADirectoryError as error:
        raise _NotXmpError("it is a folder. Rename it, so that a sidecar can have that name.") from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise ExportError(explain(path, error)) from error
        if _is_folder(path):  # Windows says no more than "permission denied"
            raise _NotXmpError("it is a folder. Rename it, so that a sidecar can have that name.") from error
        raise _NotXmpError(f"it cannot be read ({error.strerror or error}).") from error


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def merged(old: bytes | None, wanted: Keywords) -> bytes:
    """A sidecar's content with these keywords; the very same bytes where it has them already.

    Raises:
        _NotXmpError: the content is no sound XMP.
    """
    tree = _parsed(_NEW if old is None else old)
    descriptions = _descriptions(tree)
    noted = _words(_list(descriptions, _ADDED))
    added: list[str] = []
    changed = False
    for name, word, others in (
        (_SUBJECT, wanted.flat, [entry for entry in noted if "|" not in entry]),
        (_HIERARCHICAL, wanted.nested, [entry for entry in noted if "|" in entry]),
    ):
        found = _list(descriptions, name)
        changed |= _remove(found, [entry for entry in others if entry != word])
        if word not in _words(found):
            _add(found if found is not None else _new_list(descriptions[0], name), word)
            added.append(word)
            changed = True
        elif word in others:
            added.append(word)
    if not changed and old is not None:
        return old
    _note(descriptions, added)
    return _serialised(tree, had_declaration=old is not None and b"<?xml" in old[:200].replace(b"\0", b""))


def _parsed(content: bytes) -> _Element:
    if b"<!DOCTYPE" in content.replace(b"\0", b""):  # also in UTF-16
        raise _NotXmpError("it has a document type, which no XMP has.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False)
    try:
        return etree.fromstring(content, parser).getroottree()
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = error.msg if isinstance(error, etree.XMLSyntaxError) else error
        raise _NotXmpError(f"it is damaged or no XMP ({reason}).") from error


def _descriptions(tree: _Element) -> list[_Element]:
    root = tree.getroot()
    rdf = next(root.iter(f"{{{_RDF}}}RDF"), None)
    if rdf is None:
        raise _NotXmpError("it is no XMP.")
    found = list(rdf.iterchildren(_DESCRIPTION))
    return found or [etree.SubElement(rdf, _DESCRIPTION, {f"{{{_RDF}}}about": ""})]


def _list(descriptions: Sequence[_Element], name: str) -> _Element | None:
    """The list of values of a property; a single value is made a list of one."""
    for description in descriptions:
        if name in description.attrib:
            value = description.attrib.pop(name)
            found = _new_list(description, name)
            _add(found, value)
            return found
        element = description.find(name)
        if element is not None:
            return _list_in(element)
    return None


def _list_in(element: _Element) -> _Element:
    children = list(element.iterchildren(tag=etree.Element))
    if len(children) == 1 and children[0].tag in _LISTS:
        return children[0]
    if children or element.attrib:
        raise _NotXmpError(
            f"its {etree.QName(element).localname} has a form that this program does not know."
        )
    value, element.text = (element.text or "").strip(), None
    found = etree.SubElement(element, _BAG)
    if value:
        _add(found, value)
    return found


def _new_list(description: _Element, name: str) -> _Element:
    prefix = next(key for key, uri in _PREFIXES.items() if name.startswith(f"{{{uri}}}"))
    element = etree.SubElement(description, name, nsmap={prefix: _PREFIXES[prefix]})
    return etree.SubElement(element, _BAG)


def _add(found: _Element, word: str) -> None:
    etree.SubElement(found, _ITEM).text = word


def _words(found: _Element | None) -> list[str]:
    return [] if found is None else [_word(item) for item in found.iterchildren(_ITEM)]


def _word(item: _Element) -> str:
    return "".join(item.itertext()).strip()


def _remove(found: _Element | None, words: Sequence[str]) -> bool:
    """Take words out of a list; whether there was any of them."""
    if found is None:
        return False
    gone = [item for item in found.iterchildren(_ITEM) if _word(item) in words]
    for item in gone:
        found.remove(item)
    return bool(gone)


def _note(descriptions: Sequence[_Element], added: Sequence[str]) -> None:
    """Note what is this program's own, for the next time."""
    found = _list(descriptions, _ADDED)
    if found is None:
        if not added:
            return
        found = _new_list(descriptions[0], _ADDED)
    _remove(found, _words(found))
    for word in added:
        _add(found, word)
    for description in descriptions:
        for name in (_SUBJECT, _HIERARCHICAL, _ADDED):
            for element in description.iterchildren(name):
                etree.indent(element, " ", level=3)


def _serialised(tree: _Element, *, had_declaration: bool) -> bytes:
    content: bytes = etree.tostring(tree, encoding="UTF-8", xml_declaration=had_declaration)
    return content if content.endswith(b"\n") else content + b"\n"


def _check(target: Path) -> None:
    """Each sidecar has a place of its own: there is nothing to find out beforehand."""


def _preview(records: Sequence[Record], options: Options) -> Table:
    rows = []
    for record in records:
        if record.row.tag:
            words = keywords(record.row.tag)
            rows.append((f"{record.row.path}.xmp", f"{words.flat}, {words.nested}"))
    return Table(("Sidecar", "Keywords"), tuple(rows))


FORMAT = Format(
    key="xmp",
    name="XMP sidecars",
    about="A small file beside each photo with its room as a keyword, for Lightroom, digiKam and others. "
    "The photos themselves are not touched.",
    place="beside",
    suffix="",
    check=_check,
    write=write_sidecars,
    preview=_preview,
)

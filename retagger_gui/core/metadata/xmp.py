"""XMP packets: a room as keywords, merged into what is there, in every list that some program reads as the whole.

A packet gets the room's name in dc:subject and `Room|Kitchen` in lr:hierarchicalSubject. Programs read one list of
keywords and take it for all there is, each its own (digiKam, say, the first of the lists below that stands there).
So where the hierarchical list is new, the flat keywords go into it, too, and where another program's list stands,
the room goes into that. What this program has added to each is noted in the packet under a name of its own, so that a
later export can replace its keyword and no one else's.

Everything else in a packet stays, comments and processing instructions included. One that is no sound XMP is refused,
and no document type or entity of one is ever followed.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from lxml import etree

from retagger_gui.core.attributes import attribute_style
from retagger_gui.core.labels import style
from retagger_gui.core.language import say
from retagger_gui.core.metadata.errors import MetadataError

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    "mediapro": "http://ns.iview-multimedia.com/mediapro/1.0/",
    "acdsee": "http://ns.acdsee.com/iptc/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "retagger": "urn:retagger:xmp:1.0/",
}
_DESCRIPTION = f"{{{_RDF}}}Description"
_BAG, _SEQ, ALT, ITEM = (f"{{{_RDF}}}{name}" for name in ("Bag", "Seq", "Alt", "li"))
_LISTS = (_BAG, _SEQ, ALT)

_BEFORE = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_AFTER = b'<?xpacket end="w"?>\n'
NEW = (
    _BEFORE
    + f"""\
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="{_RDF}">
  <rdf:Description rdf:about=""/>
 </rdf:RDF>
</x:xmpmeta>
""".encode()
    + _AFTER
)
"""A packet that says nothing yet."""

_Element: TypeAlias = Any  # lxml's own, which comes without types


@dataclass(frozen=True, slots=True)
class Keywords:
    """What a packet says of a photo: its room, and what else it shows."""

    flat: tuple[str, ...]  # for lists without levels
    nested: tuple[str, ...]  # the same below "Room" and "Shows", the levels parted by "|"


@dataclass(frozen=True, slots=True)
class _List:
    """One property that some programs read as the list of keywords."""

    name: str  # of the property, as lxml writes it
    kind: str  # the kind of list that its readers want
    words: Callable[[Keywords], Sequence[str]]  # what is said there
    mark: str  # before this program's words of that list, where it notes what it has added


def named(prefix: str, name: str) -> str:
    """A property's name as lxml writes it."""
    return f"{{{PREFIXES[prefix]}}}{name}"


_SUBJECT, _HIERARCHICAL = named("dc", "subject"), named("lr", "hierarchicalSubject")
_RATING = named("xmp", "Rating")
_ADDED = named("retagger", "keywords")  # what this program has put into the lists
_CATEGORIES = named("acdsee", "categories")  # which is no list, but an XML document as text


def _slashed(said: Keywords) -> list[str]:
    return [word.replace("|", "/") for word in said.nested]


_FLAT = _List(_SUBJECT, _BAG, lambda said: said.flat, "")
_NESTED = _List(_HIERARCHICAL, _BAG, lambda said: said.nested, "")
_OTHERS = (
    _List(named("digiKam", "TagsList"), _SEQ, _slashed, "digiKam:TagsList "),
    _List(
        named("MicrosoftPhoto", "LastKeywordXMP"),
        _BAG,
        _slashed,
        "MicrosoftPhoto:LastKeywordXMP ",
    ),
    _List(named("mediapro", "CatalogSets"), _BAG, lambda said: said.nested, "mediapro:CatalogSets "),
    _List(named("acdsee", "keywords"), _BAG, lambda said: said.flat, "acdsee:keywords "),
)
_EXTENDED = "{http://ns.adobe.com/xmp/note/}HasExtendedXMP"
_CATEGORIES_MARK = "acdsee:categories "
_MARKS = (*(entry.mark for entry in _OTHERS), _CATEGORIES_MARK)


def keywords(label: str, attributes: Iterable[str] = ()) -> Keywords:
    """The keywords for a label, "Kitchen" and "Room|Kitchen", and for attributes: "Toilet" and "Shows|Toilet"."""
    room = _as_keyword(style(label).name)
    shown = [_as_keyword(attribute_style(name).title) for name in attributes]
    return Keywords((room, *shown), (f"Room|{room}", *(f"Shows|{word}" for word in shown)))


def _as_keyword(words: str) -> str:
    printable = "".join(letter if letter.isprintable() else " " for letter in words)
    return printable.encode("utf-8", "replace").decode().replace("|", "/").strip()


def merged(old: bytes | None, said: Keywords) -> bytes:
    """A packet with these keywords; the very same bytes where it has them already.

    Raises:
        MetadataError: the old packet is no sound XMP.
    """
    tree = parsed(NEW if old is None else old)
    descriptions = descriptions_in(tree)
    noted = _words(list_of(descriptions, _ADDED))
    own = [word for word in noted if not word.startswith(_MARKS)]
    flat = _Merge(descriptions, _FLAT, said, [word for word in own if "|" not in word])
    nested = _Merge(descriptions, _NESTED, said, [word for word in own if "|" in word])
    if nested.is_new:  # its readers would take it for all the keywords there are
        nested.take([word for word in flat.words() if word not in said.flat])
    others = [
        _Merge(
            descriptions,
            entry,
            said,
            [word[len(entry.mark) :] for word in noted if word.startswith(entry.mark)],
        )
        for entry in _OTHERS
        if list_of(descriptions, entry.name) is not None
    ]
    added, changed = [], False
    for merge in (flat, nested, *others):
        added += merge.added
        changed |= merge.changed
    earlier = [word[len(_CATEGORIES_MARK) :] for word in noted if word.startswith(_CATEGORIES_MARK)]
    mine, touched = _with_categories(descriptions, said, earlier)
    added += mine
    if not changed and not touched and old is not None:
        return old
    _note(descriptions, added)
    return serialised(tree, had_declaration=old is not None and b"<?xml" in old[:200].replace(b"\0", b""))


class _Merge:
    """What is said put into one list, and out of it what this program had put there before.

    Attributes:
        added: the words to note as this program's own.
        changed: whether the list is another one now.
        is_new: whether there was no such list.
    """

    def __init__(
        self, descriptions: Sequence[_Element], entry: _List, said: Keywords, earlier: Sequence[str]
    ) -> None:
        words = entry.words(said)
        found = list_of(descriptions, entry.name)
        self.is_new = found is None
        self._list = _new_list(descriptions[0], entry.name, entry.kind) if found is None else found
        self.changed = _remove(self._list, [old for old in earlier if old not in words])
        if self._list.tag != entry.kind and (entry.kind == _BAG or self._list.tag == ALT):
            self._list.tag = entry.kind  # readers of a bag pass over anything else
            self.changed = True
        self.added: list[str] = []
        there = _words(self._list)
        for word in words:
            if word not in there:
                _add(self._list, word)
                self.changed = True
                self.added.append(entry.mark + word)
            elif word in earlier:
                self.added.append(entry.mark + word)

    def words(self) -> list[str]:
        """What stands in the list."""
        return _words(self._list)

    def take(self, words: Iterable[str]) -> None:
        """Put words before this program's own, each once."""
        there = set(_words(self._list))
        for place, word in enumerate(word for word in words if word not in there):
            item = etree.Element(ITEM)
            item.text = word
            self._list.insert(place, item)


def begun(
    embedded: bytes | None,
    beside: bytes | None,
    *,
    words: Iterable[str] = (),
    caption: str = "",
    rating: int | None = None,
) -> bytes:
    """A packet that says what other packets say, to begin a new one with.

    Args:
        embedded: the photo's own packet; None, or one that is no sound XMP, for none.
        beside: the packet of another sidecar, which wins where both name a property; likewise.
        words: keywords from elsewhere, for dc:subject where it lacks them.
        caption: from elsewhere, for dc:description where there is none; "" for none.
        rating: stars from elsewhere, for xmp:Rating likewise; None for none.
    """
    tree = _parsed_or(embedded) or parsed(NEW)
    other = _parsed_or(beside)
    descriptions = descriptions_in(tree)
    if other is not None:
        for description in descriptions_in(other):
            _overlay(descriptions, description)
    found = list_of(descriptions, _SUBJECT)
    lacking = [word for word in dict.fromkeys(words) if word not in _words(found)]
    if lacking:
        found = _new_list(descriptions[0], _SUBJECT, _BAG) if found is None else found
        for word in lacking:
            _add(found, word)
    if caption and not _has(descriptions, named("dc", "description")):
        said = _new_list(descriptions[0], named("dc", "description"), ALT)
        _add(said, xml_text(caption))
        said[-1].set(XML_LANG, "x-default")
    if rating is not None and not _has(descriptions, _RATING):
        element = etree.SubElement(descriptions[0], _RATING, nsmap={"xmp": PREFIXES["xmp"]})
        element.text = str(rating)
    content = serialised(tree, had_declaration=False)
    return content if b"<?xpacket" in content else _BEFORE + content + _AFTER


def detached(packet: bytes) -> bytes:
    """A photo's packet for a file of its own: without the word that the photo holds more of it elsewhere."""
    tree = parsed(packet)
    _drop(descriptions_in(tree), _EXTENDED)
    return serialised(tree, had_declaration=False)


def own_words(packet: bytes) -> tuple[str, ...]:
    """The flat keywords that this program has added to a packet."""
    noted = _words(list_of(descriptions_in(parsed(packet)), _ADDED))
    return tuple(word for word in noted if "|" not in word and not word.startswith(_MARKS))


def is_bare(packet: bytes) -> bool:
    """Whether a packet says nothing but this program's own keywords, as the sidecars of earlier versions did."""
    try:
        tree = parsed(packet)
    except MetadataError:
        return False
    descriptions = descriptions_in(tree)
    properties = {
        child.tag for description in descriptions for child in description.iterchildren(tag=etree.Element)
    }
    attributes = {name for description in descriptions for name in description.attrib}
    if not properties <= {_SUBJECT, _HIERARCHICAL, _ADDED} or attributes - {f"{{{_RDF}}}about"}:
        return False
    own = set(_words(list_of(descriptions, _ADDED)))
    return (
        bool(own)
        and {*_words(list_of(descriptions, _SUBJECT)), *_words(list_of(descriptions, _HIERARCHICAL))} <= own
    )


def _parsed_or(packet: bytes | None) -> _Element | None:
    try:
        return None if packet is None else parsed(packet.strip(b"\0 \t\r\n"))
    except MetadataError:
        return None


def parsed(content: bytes) -> _Element:
    """A packet as a tree.

    Raises:
        MetadataError: it is no sound XMP.
    """
    if b"<!DOCTYPE" in content.replace(b"\0", b""):  # also in UTF-16
        raise MetadataError(say("metadata", "it has a document type, which no XMP has."))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False)
    try:
        tree = etree.fromstring(content, parser).getroottree()
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = error.msg if isinstance(error, etree.XMLSyntaxError) else error
        raise MetadataError(say("metadata", "it is damaged or no XMP ({0}).").format(reason)) from error
    descriptions_in(tree)
    return tree


def descriptions_in(tree: _Element) -> list[_Element]:
    """The elements that hold a packet's properties; at least one."""
    root = tree.getroot()
    rdf = next(root.iter(f"{{{_RDF}}}RDF"), None)
    if rdf is None:
        raise MetadataError(say("metadata", "it is no XMP."))
    found = list(rdf.iterchildren(_DESCRIPTION))
    return found or [etree.SubElement(rdf, _DESCRIPTION, {f"{{{_RDF}}}about": ""})]


def _overlay(descriptions: Sequence[_Element], other: _Element) -> None:
    """Put another description's properties into these, in their predecessors' place."""
    for name, value in other.attrib.items():
        if name != f"{{{_RDF}}}about":
            _drop(descriptions, name)
            descriptions[0].set(name, value)
    for child in list(other.iterchildren(tag=etree.Element)):
        _drop(descriptions, child.tag)
        descriptions[0].append(child)


def _drop(descriptions: Sequence[_Element], name: str) -> None:
    for description in descriptions:
        description.attrib.pop(name, None)
        for child in list(description.iterchildren(name)):
            description.remove(child)


def _has(descriptions: Sequence[_Element], name: str) -> bool:
    return any(name in entry.attrib or entry.find(name) is not None for entry in descriptions)


def list_of(descriptions: Sequence[_Element], name: str) -> _Element | None:
    """The list of values of a property; a single value is made a list of one."""
    for description in descriptions:
        if name in description.attrib:
            value = description.attrib.pop(name)
            found = _new_list(description, name, _BAG)
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
        raise MetadataError(
            say("metadata", "its {0} has a form that this program does not know.").format(
                etree.QName(element).localname
            )
        )
    value, element.text = (element.text or "").strip(), None
    found = etree.SubElement(element, _BAG)
    if value:
        _add(found, value)
    return found


def _new_list(description: _Element, name: str, kind: str) -> _Element:
    prefix = next(key for key, uri in PREFIXES.items() if name.startswith(f"{{{uri}}}"))
    element = etree.SubElement(description, name, nsmap={prefix: PREFIXES[prefix]})
    return etree.SubElement(element, kind)


def _add(found: _Element, word: str) -> None:
    etree.SubElement(found, ITEM).text = xml_text(word)


def xml_text(text: str) -> str:
    """The text without what XML cannot hold."""
    return "".join(
        letter
        for letter in text
        if letter in "\t\n\r"
        or (letter >= " " and not "\ud800" <= letter <= "\udfff" and letter not in "\ufffe\uffff")
    )


def _words(found: _Element | None) -> list[str]:
    return [] if found is None else [text_of(item) for item in found.iterchildren(ITEM)]


def text_of(item: _Element) -> str:
    """What stands in an element, those within it included."""
    return "".join(item.itertext()).strip()


def _remove(found: _Element | None, words: Sequence[str]) -> bool:
    """Take words out of a list; whether there was any of them."""
    if found is None:
        return False
    gone = [item for item in found.iterchildren(ITEM) if text_of(item) in words]
    for item in gone:
        found.remove(item)
    return bool(gone)


def _with_categories(
    descriptions: Sequence[_Element], said: Keywords, earlier: Sequence[str]
) -> tuple[list[str], bool]:
    """Put what is said into ACDSee's categories where there are any: the words to note, and whether they changed."""
    holder = next((entry for entry in descriptions if _CATEGORIES in entry.attrib), None)
    element = next((found for entry in descriptions if (found := entry.find(_CATEGORIES)) is not None), None)
    if holder is not None:
        text = holder.get(_CATEGORIES)
    elif element is not None:
        text = element.text
    else:
        return [], False
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        root = etree.fromstring((text or "").strip() or "<Categories/>", parser)
    except (etree.XMLSyntaxError, ValueError):
        return [], False  # another program's text, in a form that nobody here knows, stays as it is
    if root.tag != "Categories":
        return [], False
    gone = [old for old in earlier if old not in said.nested]
    changed = sum(_without_category(root, old.split("|")) for old in gone) > 0
    added: list[str] = []
    for path in said.nested:
        if _put_category(root, path.split("|")):
            changed = True
            added.append(_CATEGORIES_MARK + path)
        elif path in earlier:
            added.append(_CATEGORIES_MARK + path)
    if changed:
        new = etree.tostring(root, encoding="unicode")
        if holder is not None:
            holder.set(_CATEGORIES, new)
        elif element is not None:
            element.text = new
    return added, changed


def _put_category(root: _Element, path: Sequence[str]) -> bool:
    """Assign a category, made where it is missing; whether it was not assigned before."""
    at = root
    for level, name in enumerate(path, 1):
        found = _category(at, name)
        if found is None:
            found = etree.SubElement(at, "Category", {"Assigned": "0"})
            found.text = name
        at = found
        if level == len(path):
            before = found.get("Assigned")
            found.set("Assigned", "1")
            return bool(before != "1")
    return False


def _without_category(root: _Element, path: Sequence[str]) -> bool:
    """Take a category out, and those above it that hold nothing else then; whether it was there."""
    chain = [root]
    for name in path:
        found = _category(chain[-1], name)
        if found is None:
            return False
        chain.append(found)
    chain[-1].set("Assigned", "0")
    for at in range(len(chain) - 1, 0, -1):
        if len(chain[at]) or chain[at].get("Assigned") == "1":
            break
        chain[at - 1].remove(chain[at])
    return True


def _category(parent: _Element, name: str) -> _Element | None:
    return next(
        (child for child in parent.iterchildren("Category") if (child.text or "").strip() == name), None
    )


def _note(descriptions: Sequence[_Element], added: Sequence[str]) -> None:
    """Note what is this program's own, for the next time."""
    found = list_of(descriptions, _ADDED)
    if found is None:
        if not added:
            return
        found = _new_list(descriptions[0], _ADDED, _BAG)
    _remove(found, _words(found))
    for word in added:
        _add(found, word)
    for description in descriptions:
        for name in (_SUBJECT, _HIERARCHICAL, _ADDED, *(entry.name for entry in _OTHERS)):
            for element in description.iterchildren(name):
                etree.indent(element, " ", level=3)


def serialised(tree: _Element, *, had_declaration: bool) -> bytes:
    """A tree as a packet in UTF-8."""
    content: bytes = etree.tostring(tree, encoding="UTF-8", xml_declaration=had_declaration)
    return content if content.endswith(b"\n") else content + b"\n"

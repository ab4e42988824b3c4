"""The room in every list of keywords that some program reads as the whole, and out of each again."""

import pytest
from lxml import etree

from retagger_gui.core.metadata.xmp import begun, is_bare, keywords, merged

KITCHEN, BATHROOM = keywords("kitchen"), keywords("bathroom")
NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    "mediapro": "http://ns.iview-multimedia.com/mediapro/1.0/",
    "acdsee": "http://ns.acdsee.com/iptc/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


def packet(inside: str, attributes: str = "") -> bytes:
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMES.items())
    return (
        f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF {names}><rdf:Description rdf:about='' {attributes}>{inside}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def a_list(name: str, *words: str, kind: str = "Bag") -> str:
    items = "".join(f"<rdf:li>{word}</rdf:li>" for word in words)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


def words(content: bytes, name: str) -> list[str]:
    found = etree.fromstring(content).findall(f".//{name}/*/rdf:li", NAMES)
    return ["".join(item.itertext()) for item in found]


def kind(content: bytes, name: str) -> str:
    (found,) = etree.fromstring(content).findall(f".//{name}/*", NAMES)
    return str(etree.QName(found).localname)


OTHER_LISTS = [
    ("digiKam:TagsList", "Seq", "Places/Home", "Room/Kitchen", "Room/Bathroom"),
    ("MicrosoftPhoto:LastKeywordXMP", "Bag", "Places/Home", "Room/Kitchen", "Room/Bathroom"),
    ("mediapro:CatalogSets", "Bag", "Places|Home", "Room|Kitchen", "Room|Bathroom"),
    ("acdsee:keywords", "Bag", "Home", "Kitchen", "Bathroom"),
]


@pytest.mark.parametrize(("name", "usual", "own", "first", "second"), OTHER_LISTS)
def test_another_programs_list(name: str, usual: str, own: str, first: str, second: str) -> None:
    old = packet(a_list(name, own, kind=usual) + a_list("dc:subject", "Home"))
    new = merged(old, KITCHEN)
    assert words(new, name) == [own, first]
    assert kind(new, name) == usual
    assert merged(new, KITCHEN) == new
    again = merged(new, BATHROOM)
    assert words(again, name) == [own, second]
    assert words(again, "dc:subject") == ["Home", "Bathroom"]
    assert words(merged(again, KITCHEN), name) == words(new, name)


@pytest.mark.parametrize(("name", "usual", "own", "first", "second"), OTHER_LISTS)
def test_a_persons_own_word_in_another_programs_list_stays(
    name: str, usual: str, own: str, first: str, second: str
) -> None:
    new = merged(merged(packet(a_list(name, first, own, kind=usual)), KITCHEN), BATHROOM)
    assert words(new, name) == [first, own, second]
    assert words(new, "dc:subject") == ["Bathroom"]


def test_lists_that_do_not_stand_there_are_not_made() -> None:
    new = merged(packet(""), KITCHEN)
    assert not any(
        prefix in new.split(b"<rdf:Description")[1] for prefix in (b"<digiKam:", b"<mediapro:", b"<acdsee:")
    )


def test_a_new_hierarchical_list_has_the_flat_keywords_too() -> None:
    new = merged(packet(a_list("dc:subject", "sunny", "oak")), KITCHEN)
    assert words(new, "lr:hierarchicalSubject") == ["sunny", "oak", "Room|Kitchen"]
    again = merged(new, BATHROOM)
    assert words(again, "lr:hierarchicalSubject") == ["sunny", "oak", "Room|Bathroom"]


def test_a_hierarchical_list_that_stands_there_gets_the_room_alone() -> None:
    old = packet(a_list("dc:subject", "sunny", "Home") + a_list("lr:hierarchicalSubject", "Places|Home"))
    assert words(merged(old, KITCHEN), "lr:hierarchicalSubject") == ["Places|Home", "Room|Kitchen"]


@pytest.mark.parametrize("name", ["dc:subject", "lr:hierarchicalSubject"])
@pytest.mark.parametrize("wrong", ["Seq", "Alt"])
def test_a_list_that_is_no_bag_becomes_one(name: str, wrong: str) -> None:
    new = merged(packet(a_list(name, "sunny", kind=wrong)), KITCHEN)
    assert kind(new, name) == "Bag"
    assert words(new, name)[0] == "sunny"
    all_there = packet(a_list(name, "sunny", "Kitchen", "Room|Kitchen", kind=wrong))
    assert kind(merged(all_there, KITCHEN), name) == "Bag"


def categories(content: bytes) -> str:
    return next(iter(etree.fromstring(content).iter(f"{{{NAMES['acdsee']}}}categories"))).text


def test_acdsees_tree_of_categories() -> None:
    tree = (
        '&lt;Categories&gt;&lt;Category Assigned="0"&gt;Places&lt;Category Assigned="1"&gt;Home&lt;/Category&gt;'
        "&lt;/Category&gt;&lt;/Categories&gt;"
    )
    home = '<Category Assigned="0">Places<Category Assigned="1">Home</Category></Category>'
    room = '<Category Assigned="0">Room<Category Assigned="1">{}</Category></Category>'
    first = merged(packet(f"<acdsee:categories>{tree}</acdsee:categories>"), KITCHEN)
    assert categories(first) == f"<Categories>{home}{room.format('Kitchen')}</Categories>"
    assert merged(first, KITCHEN) == first
    second = merged(first, BATHROOM)
    assert categories(second) == f"<Categories>{home}{room.format('Bathroom')}</Categories>"
    inside = merged(packet("", f'acdsee:categories="{tree.replace(chr(34), "&quot;")}"'), KITCHEN)
    assert b"Kitchen&lt;/Category&gt;" in inside
    strange = packet("<acdsee:categories>my notes</acdsee:categories>")
    assert categories(merged(strange, KITCHEN)) == "my notes"


def test_a_note_of_an_earlier_version_is_understood() -> None:
    old = merged(packet(""), KITCHEN)
    assert b"<rdf:li>Kitchen</rdf:li>" in old and b"<rdf:li>Room|Kitchen</rdf:li>" in old
    new = merged(old, BATHROOM)
    assert (words(new, "dc:subject"), words(new, "lr:hierarchicalSubject")) == (
        ["Bathroom"],
        ["Room|Bathroom"],
    )


def test_what_a_packet_is_begun_with() -> None:
    inside = packet(a_list("dc:subject", "sunny"), "xmp:Rating='4' xmp:Label='Red'")
    beside = packet(a_list("dc:subject", "oak") + "<xmp:Label>Blue</xmp:Label>")
    new = begun(inside, beside, words=["oak", "iptc", "iptc"], caption="Front & back", rating=2)
    assert words(new, "dc:subject") == ["oak", "iptc"]
    assert b'xmp:Rating="4"' in new and b"Blue" in new and b"Red" not in new and b">2<" not in new
    assert words(new, "dc:description") == ["Front & back"]
    assert b">2</xmp:Rating>" in begun(None, None, rating=2)
    for damaged in (None, b"", b"no xmp", b"<!DOCTYPE x><x/>", inside[:60]):
        assert words(begun(damaged, damaged, words=["iptc"]), "dc:subject") == ["iptc"]


def test_bare_sidecars_of_earlier_versions_are_known() -> None:
    bare = merged(None, KITCHEN)
    assert is_bare(bare)
    assert not is_bare(merged(packet("", "xmp:Rating='4'"), KITCHEN))
    assert not is_bare(merged(packet(a_list("dc:subject", "sunny")), KITCHEN))
    assert not is_bare(packet(a_list("dc:subject", "Kitchen")))
    assert not is_bare(b"my notes")

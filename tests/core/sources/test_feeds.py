"""Feeds: photos under reference and address, in the feed's order, with captions; what is missing is said."""

import base64
import zipfile
from pathlib import Path

import pytest

from retagger_gui.core.photos import Photo
from retagger_gui.core.sources.feeds.feed import elements
from tests.core.sources.kit import Found, jpeg, put, run


def told(photos: list[Photo]) -> list[tuple[str, str, str]]:
    return [(photo.listing, photo.relative, photo.caption) for photo in photos]


def blm(rows: list[dict[str, str]], eof: str = "^", eor: str = "~") -> bytes:
    names = list(dict.fromkeys(name for row in rows for name in row))
    lines = [eof.join(row.get(name, "") for name in names) + eof + eor for row in rows]
    return (
        f"#HEADER#\r\nVersion : 3\r\nEOF : '{eof}'\r\nEOR : '{eor}'\r\nProperty Count : {len(rows)}\r\n\r\n"
        f"#DEFINITION#\r\n{eof.join(names)}{eof}{eor}\r\n\r\n#DATA#\r\n"
        + "\r\n".join(lines)
        + "\r\n#END#\r\n"
    ).encode("cp1252")


def rightmove(folder: Path, eof: str = "^", eor: str = "~") -> Path:
    for number, name in enumerate(("OAK_IMG_00.jpg", "OAK_IMG_01.JPG", "OAK_FLP_00.jpg", "ELM_IMG_00.jpg")):
        put(folder / "media" / name if number else folder / name, jpeg(number))
    rows = [
        {"AGENT_REF": "OAK1", "DISPLAY_ADDRESS": "Oak Road, Bath", "POSTCODE1": "BA1", "POSTCODE2": "2AB",
         "SURPRISE": "?",
         "MEDIA_IMAGE_00": "oak_img_01.jpg", "MEDIA_IMAGE_TEXT_00": "Kitchen", "MEDIA_IMAGE_01": "OAK_IMG_00.jpg",
         "MEDIA_IMAGE_TEXT_01": "Café view", "MEDIA_IMAGE_02": "gone.jpg", "MEDIA_FLOOR_PLAN_00": "OAK_FLP_00.jpg",
         "MEDIA_DOCUMENT_00": "particulars.pdf", "MEDIA_IMAGE_03": "https://example.com/4.jpg"},
        {"AGENT_REF": "ELM2", "ADDRESS_1": "3", "ADDRESS_2": "Elm Street", "TOWN": "Bath",
         "MEDIA_IMAGE_00": "ELM_IMG_00.jpg"},
    ]  # fmt: skip
    return put(folder / "feed.blm", blm(rows, eof, eor))


def check_rightmove(found: Found) -> None:
    assert told(found.photos)[:4] == [
        ("OAK1, Oak Road, Bath, BA1 2AB", "media/OAK_IMG_01.JPG", "Kitchen"),
        ("OAK1, Oak Road, Bath, BA1 2AB", "OAK_IMG_00.jpg", "Café view"),
        ("OAK1, Oak Road, Bath, BA1 2AB", "media/OAK_FLP_00.jpg", ""),
        ("ELM2, 3, Elm Street, Bath", "media/ELM_IMG_00.jpg", ""),
    ]
    said = found.left_out.sentence()
    assert "1 photo that a feed names and that is not there" in said
    assert "1 photo on the web" in said
    places = [photo.place for photo in found.photos[:4]]
    assert places == sorted(places)


@pytest.mark.parametrize(("eof", "eor"), [("^", "~"), ("|", "§")])
def test_blm(tmp_path: Path, eof: str, eor: str) -> None:
    found = run(rightmove(tmp_path / "in", eof, eor), tmp_path / "data")
    check_rightmove(found)
    assert len(found.photos) == 4
    assert found.problems == []


def test_a_feed_without_a_photo_says_so(tmp_path: Path) -> None:
    """Found by fuzzing: with the name of a column damaged, nothing was found and nothing was said."""
    path = rightmove(tmp_path / "in", "^", "~")
    path.write_bytes(path.read_bytes().replace(b"MEDIA_", b"MEDLA_"))
    found = run(path, tmp_path / "data")
    assert found.photos == []
    assert found.problems == [(path.name, "There is no photo in this feed.")]


def test_the_folder_of_a_feed(tmp_path: Path) -> None:
    folder = rightmove(tmp_path / "in").parent
    put(folder / "Another home" / "1.jpg", jpeg(9))
    found = run(folder, tmp_path / "data")
    check_rightmove(found)
    assert told(found.photos)[4:] == [("Another home", "Another home/1.jpg", "")]


OPENIMMO = """<?xml version="1.0" encoding="UTF-8"?>
<openimmo{namespace}><anbieter><firma>Makler</firma><immobilie>
<geo><plz>10115</plz><ort>Berlin</ort><strasse>Eichenweg</strasse><hausnummer>12</hausnummer></geo>
<unbekannt><tiefer/></unbekannt>
<anhaenge>
<anhang location="EXTERN" gruppe="TITELBILD"><anhangtitel>Küche &amp; Bad</anhangtitel><format>JPG</format>
<daten><pfad>bilder/2.jpg</pfad></daten></anhang>
<anhang location="EXTERN" gruppe="GRUNDRISS"><anhangtitel>Grundriss</anhangtitel>
<daten><pfad>1.jpg</pfad></daten></anhang>
<anhang location="INTERN" gruppe="BILD"><anhangtitel>Innen</anhangtitel>
<daten><anhanginhalt>{inside}</anhanginhalt></daten></anhang>
<anhang location="REMOTE" gruppe="BILD"><daten><pfad>https://example.com/3.jpg</pfad></daten></anhang>
<anhang location="EXTERN" gruppe="DOKUMENTE"><daten><pfad>expose.pdf</pfad></daten></anhang>
<anhang location="EXTERN" gruppe="BILD"><daten><pfad>../../outside.jpg</pfad></daten></anhang>
</anhaenge>
<verwaltung_techn><objektnr_intern>i7</objektnr_intern><objektnr_extern>E-7</objektnr_extern></verwaltung_techn>
</immobilie></anbieter></openimmo>"""


@pytest.mark.parametrize("namespace", ["", ' xmlns="http://www.openimmo.de"'])
def test_openimmo(tmp_path: Path, namespace: str) -> None:
    folder = tmp_path / "in" / "deep"
    put(tmp_path / "outside.jpg", jpeg(8))
    for number in (1, 2):
        put(folder / "bilder" / f"{number}.jpg", jpeg(number))
    inside = base64.b64encode(jpeg(3)).decode()
    put(folder / "feed.xml", OPENIMMO.format(namespace=namespace, inside=inside).encode())
    found = run(folder / "feed.xml", tmp_path / "data")
    listing = "E-7, Eichenweg 12, 10115 Berlin"
    assert told(found.photos) == [
        (listing, "bilder/2.jpg", "Küche & Bad"),
        (listing, "bilder/1.jpg", "Grundriss"),
        (listing, f"feed.xml > {listing}, image 3", "Innen"),
    ]
    assert found.photos[2].path.read_bytes() == jpeg(3)
    assert found.left_out.counts == {
        "photo on the web": 1,
        "photo that a feed names and that is not there": 1,
    }


def test_openimmo_in_a_zip(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "feed.zip", "w") as file:
        file.writestr("feed.xml", OPENIMMO.format(namespace="", inside=""))
        file.writestr("1.jpg", jpeg(1))
        file.writestr("2.jpg", jpeg(2))
    found = run(tmp_path / "feed.zip", tmp_path / "data")
    listing = "E-7, Eichenweg 12, 10115 Berlin"
    assert told(found.photos) == [
        (listing, "feed.zip > 2.jpg", "Küche & Bad"),
        (listing, "feed.zip > 1.jpg", "Grundriss"),
    ]


def test_reaxml(tmp_path: Path) -> None:
    ids = ["b", "aa", "m", "z", "ab", "a"]
    pictures = "".join(f'<img id="{name}" file="{name}.jpg" format="jpg"/>' for name in ids)
    content = f"""<?xml version="1.0"?><propertyList date="2024-01-01"><residential status="current">
    <agentID>X</agentID><uniqueID>ABC1</uniqueID><address><subNumber>2</subNumber><streetNumber>39</streetNumber>
    <street>Main Road</street><suburb>RICHMOND</suburb><state>vic</state><postcode>3121</postcode></address>
    <objects>{pictures}<floorplan id="2" file="p2.jpg"/><floorplan id="1" file="p1.jpg"/>
    <img id="c" url="http://example.com/c.jpg"/></objects></residential></propertyList>"""
    path = put(tmp_path / "in" / "feed.xml", content.encode())
    for number, name in enumerate([*ids, "p1", "p2"]):
        put(path.parent / f"{name}.jpg", jpeg(number))
    found = run(path, tmp_path / "data")
    assert [photo.caption for photo in found.photos] == [
        "m",
        "a",
        "b",
        "z",
        "aa",
        "ab",
        "floorplan 1",
        "floorplan 2",
    ]
    assert found.listings == ["ABC1, 2-39 Main Road, RICHMOND vic 3121"]
    assert found.left_out.counts == {"photo on the web": 1}


def test_kyero(tmp_path: Path) -> None:
    content = """<?xml version="1.0"?><root><kyero><feed_version>3</feed_version></kyero><property>
    <id>1</id><ref>V12</ref><town>Nerja</town><province>Málaga</province><images>
    <image id="2"><url>two.jpg</url><tags><tag>floorplan</tag><tag>garage</tag></tags></image>
    <image id="1"><url>one.jpg</url><title><en>Kitchen</en></title></image>
    <image id="3"><url>https://example.com/3.jpg</url></image></images></property></root>"""
    path = put(tmp_path / "in" / "feed.xml", content.encode())
    put(path.parent / "one.jpg", jpeg(1))
    put(path.parent / "two.jpg", jpeg(2))
    found = run(path, tmp_path / "data")
    assert told(found.photos) == [
        ("V12, Nerja, Málaga", "one.jpg", "Kitchen"),
        ("V12, Nerja, Málaga", "two.jpg", "floorplan, garage"),
    ]
    assert found.left_out.counts == {"photo on the web": 1}


def test_other_xml_is_no_feed(tmp_path: Path) -> None:
    put(tmp_path / "in" / "a.xml", b"<note>hello</note>")
    put(tmp_path / "in" / "1.jpg", jpeg(1))
    assert run(tmp_path / "in", tmp_path / "data").names == ["1.jpg"]
    assert "neither a folder nor a photo" in run(tmp_path / "in" / "a.xml", tmp_path / "data").sentences


def test_damage_in_the_middle_keeps_what_stands_before(tmp_path: Path) -> None:
    whole = OPENIMMO.format(namespace="", inside="")
    content = whole.replace("</anbieter>", "<immobilie><geo></immobilie></anbieter>")
    path = put(tmp_path / "in" / "feed.xml", content.encode())
    put(path.parent / "1.jpg", jpeg(1))
    found = run(path, tmp_path / "data")
    assert len(found.photos) == 1
    assert "damaged from line" in found.sentences


def test_a_blm_without_its_parts(tmp_path: Path) -> None:
    found = run(put(tmp_path / "in" / "a.blm", b"#HEADER#\nVersion : 3\n#DATA#\n"), tmp_path / "data")
    assert "damaged" in found.sentences
    assert found.photos == []


def test_a_blm_of_noise_beside_photos_is_named(tmp_path: Path) -> None:
    put(tmp_path / "in" / "feed.blm", bytes(range(256)) * 40)
    put(tmp_path / "in" / "1.jpg", jpeg(1))
    put(tmp_path / "in" / "photo.blm", jpeg(2))
    found = run(tmp_path / "in", tmp_path / "data")
    assert found.problems == [("feed.blm", "The feed has no section #HEADER#: it is damaged.")]
    assert len(found.photos) == 2


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    secret = put(tmp_path / "secret.txt", b"1.jpg")
    path = put(
        tmp_path / "in" / "feed.xml",
        f"""<?xml version="1.0"?><!DOCTYPE openimmo [<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY a "1.jpg">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><openimmo><anbieter><immobilie><anhaenge><anhang gruppe="BILD">
        <anhangtitel>&b;</anhangtitel><daten><pfad>&s;</pfad></daten></anhang></anhaenge></immobilie></anbieter></openimmo>""".encode(),
    )
    put(path.parent / "1.jpg", jpeg(1))
    assert run(path, tmp_path / "data").photos == []


def test_ten_thousand_listings(tmp_path: Path) -> None:
    photo = put(tmp_path / "in" / "1.jpg", jpeg(1))
    rows = [{"AGENT_REF": f"R{number}", "MEDIA_IMAGE_00": "gone.jpg"} for number in range(9_999)]
    rows.append({"AGENT_REF": "last", "MEDIA_IMAGE_00": "1.jpg"})
    found = run(put(photo.parent / "feed.blm", blm(rows)), tmp_path / "data")
    assert found.listings == ["last"]
    assert found.left_out.counts == {"photo that a feed names and that is not there": 9_999}


def test_elements_are_let_go_of(tmp_path: Path) -> None:
    homes = "".join(f"<property><id>{number}</id></property>" for number in range(1000))
    path = put(tmp_path / "feed.xml", f"<root>{homes}</root>".encode())
    kept = [one.getparent().index(one) for one in elements(path, frozenset(("property",)))]
    assert len(kept) == 1000
    assert max(kept) <= 1

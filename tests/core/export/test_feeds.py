"""The formats of portals: each photo in its place, in report order, as the specifications want it."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from PIL import Image

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export.formats import BY_KEY
from retagger_gui.core.export.reaxml import IMAGE_IDS
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Options, run
from tests.core.export.records import record
from tests.drawing import draw

WEB = "https://www.example.com/photos/"

# What the specifications say of the photos' part, as schemas.

OPENIMMO = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
 <xs:element name="openimmo"><xs:complexType><xs:sequence>
  <xs:element name="uebertragung"><xs:complexType>
   <xs:attribute name="art" use="required"><xs:simpleType><xs:restriction base="xs:string">
    <xs:enumeration value="ONLINE"/><xs:enumeration value="OFFLINE"/></xs:restriction></xs:simpleType></xs:attribute>
   <xs:attribute name="umfang" use="required"><xs:simpleType><xs:restriction base="xs:string">
    <xs:enumeration value="VOLL"/><xs:enumeration value="TEIL"/></xs:restriction></xs:simpleType></xs:attribute>
   <xs:attribute name="modus"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="NEW"/>
    <xs:enumeration value="CHANGE"/><xs:enumeration value="DELETE"/></xs:restriction></xs:simpleType></xs:attribute>
   <xs:attribute name="version" use="required"/><xs:attribute name="sendersoftware" use="required"/>
   <xs:attribute name="senderversion" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="anbieter"><xs:complexType><xs:sequence>
   <xs:element name="immobilie" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="anhaenge"><xs:complexType><xs:sequence>
     <xs:element name="anhang" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="anhangtitel" type="xs:string"/>
      <xs:element name="format" type="xs:string"/>
      <xs:element name="daten"><xs:complexType><xs:sequence><xs:element name="pfad" type="xs:string"/></xs:sequence>
       </xs:complexType></xs:element>
     </xs:sequence>
     <xs:attribute name="location" use="required"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="INTERN"/><xs:enumeration value="EXTERN"/><xs:enumeration value="REMOTE"/>
      </xs:restriction></xs:simpleType></xs:attribute>
     <xs:attribute name="gruppe"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="TITELBILD"/><xs:enumeration value="INNENANSICHTEN"/>
      <xs:enumeration value="AUSSENANSICHTEN"/><xs:enumeration value="GRUNDRISS"/>
      <xs:enumeration value="KARTEN_LAGEPLAN"/><xs:enumeration value="ANBIETERLOGO"/><xs:enumeration value="BILD"/>
      <xs:enumeration value="DOKUMENTE"/><xs:enumeration value="EPASS-SKALA"/></xs:restriction></xs:simpleType>
     </xs:attribute></xs:complexType></xs:element>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="verwaltung_techn"><xs:complexType><xs:sequence>
     <xs:element name="objektnr_extern" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
   </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
 </xs:sequence></xs:complexType></xs:element>
</xs:schema>
"""
MOMENT = r"\d{4}-\d{2}-\d{2}-\d{2}:\d{2}:\d{2}"
REAXML = f"""
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
 <xs:simpleType name="moment"><xs:restriction base="xs:string"><xs:pattern value="{MOMENT}"/></xs:restriction>
 </xs:simpleType>
 <xs:attributeGroup name="file"><xs:attribute name="modTime" type="moment" use="required"/>
  <xs:attribute name="url" type="xs:anyURI"/><xs:attribute name="file"/>
  <xs:attribute name="format" use="required"><xs:simpleType><xs:restriction base="xs:string">
   <xs:enumeration value="jpg"/><xs:enumeration value="png"/><xs:enumeration value="gif"/></xs:restriction>
  </xs:simpleType></xs:attribute></xs:attributeGroup>
 <xs:element name="propertyList"><xs:complexType><xs:sequence>
  <xs:element name="residential" maxOccurs="unbounded"><xs:complexType><xs:sequence>
   <xs:element name="uniqueID" type="xs:string"/>
   <xs:element name="objects"><xs:complexType><xs:choice maxOccurs="unbounded">
    <xs:element name="img"><xs:complexType><xs:attribute name="id" use="required"><xs:simpleType>
     <xs:restriction base="xs:string"><xs:pattern value="[a-z]|a[a-i]"/></xs:restriction></xs:simpleType>
     </xs:attribute><xs:attributeGroup ref="file"/></xs:complexType></xs:element>
    <xs:element name="floorplan"><xs:complexType><xs:attribute name="id" use="required"><xs:simpleType>
     <xs:restriction base="xs:string"><xs:pattern value="[12]"/></xs:restriction></xs:simpleType></xs:attribute>
     <xs:attributeGroup ref="file"/></xs:complexType></xs:element>
   </xs:choice></xs:complexType></xs:element>
  </xs:sequence><xs:attribute name="modTime" type="moment" use="required"/>
  <xs:attribute name="status" use="required"/></xs:complexType>
  <xs:unique name="ids"><xs:selector xpath="objects/img"/><xs:field xpath="@id"/></xs:unique></xs:element>
 </xs:sequence><xs:attribute name="date" type="moment" use="required"/></xs:complexType></xs:element>
</xs:schema>
"""
KYERO = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
 <xs:element name="root"><xs:complexType><xs:sequence>
  <xs:element name="kyero"><xs:complexType><xs:sequence><xs:element name="feed_version" fixed="3"/></xs:sequence>
   </xs:complexType></xs:element>
  <xs:element name="property" maxOccurs="unbounded"><xs:complexType><xs:sequence>
   <xs:element name="id"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/>
    <xs:maxLength value="50"/></xs:restriction></xs:simpleType></xs:element>
   <xs:element name="ref"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/>
    <xs:maxLength value="15"/></xs:restriction></xs:simpleType></xs:element>
   <xs:element name="images"><xs:complexType><xs:sequence>
    <xs:element name="image" maxOccurs="50"><xs:complexType><xs:all>
     <xs:element name="url"><xs:simpleType><xs:restriction base="xs:token">
      <xs:pattern value="https?://.*\\.(gif|jpe?g|png|GIF|JPE?G|PNG)"/></xs:restriction></xs:simpleType></xs:element>
     <xs:element name="title"><xs:complexType><xs:all><xs:element name="en" type="xs:string"/></xs:all>
      </xs:complexType></xs:element>
     <xs:element name="tags" minOccurs="0"><xs:complexType><xs:sequence>
      <xs:element name="tag" fixed="floorplan"/></xs:sequence></xs:complexType></xs:element>
    </xs:all><xs:attribute name="id" use="required"><xs:simpleType><xs:restriction base="xs:integer">
     <xs:minInclusive value="0"/><xs:maxInclusive value="100"/></xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
 </xs:sequence></xs:complexType></xs:element>
</xs:schema>
"""


def checked(content: bytes, schema: str) -> Any:
    etree.XMLSchema(etree.fromstring(schema)).assertValid(root := etree.fromstring(content))
    return root


def home(
    tag: str, name: str, listing: str = "12 Oak Road", *, caption: str = "", cover: bool = False
) -> Record:
    entry = record(f"{listing}/{name}", chosen=tag)
    return replace(entry, row=replace(entry.row, caption=caption, cover=cover))


HOME = [
    home("graphic", "EPC.png"),
    home("graphic", "site plan.jpg"),
    home("kitchen", "1.jpg", caption="The kitchen & its ^light~, seen from the door"),
    home("exterior", "2.jpg"),
    home("exterior", "3.jpeg", cover=True),
    home("floorplan", "4.gif", caption="Ground floor"),
    home("other", "5.jpg"),
    home("wine_cellar", "6.jpg"),
    home("balcony", "7.jpg"),
]


def written(key: str, records: list[Record], target: Path, **options: Any) -> list[str]:
    return run(BY_KEY[key].write(records, target, Options(**options)))


def test_openimmo(tmp_path: Path) -> None:
    assert written("openimmo", [*HOME, home("bathroom", "1.jpg", "Große Straße")], tmp_path / "a.xml") == []
    root = checked((tmp_path / "a.xml").read_bytes(), OPENIMMO)
    media = [
        (
            entry.get("gruppe"),
            entry.findtext("anhangtitel"),
            entry.findtext("format"),
            entry.findtext("daten/pfad"),
        )
        for entry in root.iter("anhang")
    ]
    assert media == [
        ("TITELBILD", "Außenansicht", "image/jpeg", "12 Oak Road/3.jpeg"),
        (
            "INNENANSICHTEN",
            "The kitchen & its ^light~, seen from the door",
            "image/jpeg",
            "12 Oak Road/1.jpg",
        ),
        ("GRUNDRISS", "Ground floor", "image/gif", "12 Oak Road/4.gif"),
        ("AUSSENANSICHTEN", "Außenansicht", "image/jpeg", "12 Oak Road/2.jpg"),
        ("AUSSENANSICHTEN", "Balkon oder Terrasse", "image/jpeg", "12 Oak Road/7.jpg"),
        ("EPASS-SKALA", "Grafik", "image/png", "12 Oak Road/EPC.png"),
        ("KARTEN_LAGEPLAN", "Grafik", "image/jpeg", "12 Oak Road/site plan.jpg"),
        ("BILD", "Weitere Ansicht", "image/jpeg", "12 Oak Road/5.jpg"),
        ("INNENANSICHTEN", "Wine cellar", "image/jpeg", "12 Oak Road/6.jpg"),
        ("TITELBILD", "Bad", "image/jpeg", "Große Straße/1.jpg"),
    ]
    assert [entry.text for entry in root.iter("objektnr_extern")] == ["12 Oak Road", "Große Straße"]
    assert {entry.get("location") for entry in root.iter("anhang")} == {"EXTERN"}
    written("openimmo", HOME[2:3], tmp_path / "b.xml", media_url=WEB)
    (entry,) = checked((tmp_path / "b.xml").read_bytes(), OPENIMMO).iter("anhang")
    assert (entry.get("location"), entry.findtext("daten/pfad")) == ("REMOTE", f"{WEB}12%20Oak%20Road/1.jpg")


def test_reaxml(tmp_path: Path) -> None:
    plans = [home("floorplan", f"plan {number}.png") for number in range(3)]
    many = [home("kitchen", f"{number}.jpg") for number in range(40)]
    said = written("reaxml", [*HOME[3:5], *plans, *many], tmp_path / "a.xml", media_url=WEB)
    assert said == ["8 photos were left out: they are more than REAXML has a place for in a listing."]
    root = checked((tmp_path / "a.xml").read_bytes(), REAXML)
    images = [(entry.get("id"), entry.get("url")) for entry in root.iter("img")]
    assert images[:2] == [("m", f"{WEB}12%20Oak%20Road/3.jpeg"), ("a", f"{WEB}12%20Oak%20Road/0.jpg")]
    assert [name for name, _ in images] == list(IMAGE_IDS) and len(IMAGE_IDS) == 35
    assert (
        IMAGE_IDS[11:15] == ("k", "l", "n", "o") and IMAGE_IDS[25:27] == ("z", "aa") and IMAGE_IDS[-1] == "ai"
    )
    assert [entry.get("id") for entry in root.iter("floorplan")] == ["1", "2"]
    assert {entry.get("format") for entry in root.iter("floorplan")} == {"png"}
    (said,) = written("reaxml", HOME[:3], tmp_path / "b.xml")
    assert "fetches photos from the web" in said


def test_kyero(tmp_path: Path) -> None:
    records = [
        *HOME[:6],
        *(home("bedroom", f"{number}.JPG", "A very long name of a listing") for number in range(60)),
    ]
    said = written("kyero", records, tmp_path / "a.xml", media_url=WEB.rstrip("/"))
    assert said == ["10 photos were left out: they are more than Kyero has a place for in a listing."]
    root = checked((tmp_path / "a.xml").read_bytes(), KYERO)
    first = root.findall("property")[0].findall("images/image")
    assert [image.get("id") for image in first] == ["1", "2", "3", "4", "5", "6"]
    assert [image.findtext("url")[len(WEB) :] for image in first][:3] == [
        *("12%20Oak%20Road/3.jpeg", "12%20Oak%20Road/1.jpg", "12%20Oak%20Road/4.gif"),
    ]  # fmt: skip
    assert [image.findtext("tags/tag") for image in first] == [None, None, "floorplan", None, None, None]
    assert first[0].findtext("title/en") == "Exterior"


def blm(content: bytes) -> list[dict[str, str]]:
    """A file as the specification has it, by field."""
    text = content.decode("latin-1")
    head, definition, data = re.fullmatch(
        r"#HEADER#\r\n(.*?)#DEFINITION#\r\n(.*?)~\r\n\r\n#DATA#\r\n(.*)#END#\r\n", text, re.DOTALL
    ).groups()  # type: ignore[union-attr]
    entries = dict(line.split(" : ", 1) for line in head.split("\r\n") if line)
    assert (entries["Version"], entries["EOF"], entries["EOR"]) == ("3", "'^'", "'~'")
    assert re.fullmatch(r"\d\d-\w{3}-\d{4} \d\d:\d\d", entries["Generated Date"])
    names = definition.removesuffix("^").split("^")
    rows = [line.removesuffix("^") for line in data.replace("\r\n", "").split("~") if line]
    assert int(entries["Property Count"]) == len(rows)
    return [dict(zip(names, row.split("^"), strict=True)) for row in rows]


def test_blm(tmp_path: Path) -> None:
    assert written("blm", [*HOME, home("bathroom", "1.jpg", "Große Straße")], tmp_path / "a.blm") == []
    oak, second = blm((tmp_path / "a.blm").read_bytes())
    assert (oak["AGENT_REF"], second["AGENT_REF"]) == ("12-Oak-Road", "Gro-e-Stra-e")
    assert oak["MEDIA_IMAGE_00"] == "12 Oak Road/3.jpeg"
    assert oak["MEDIA_IMAGE_TEXT_00"] == "Exterior"
    assert oak["MEDIA_IMAGE_TEXT_01"] == "The kitchen & its"
    assert (oak["MEDIA_IMAGE_60"], oak["MEDIA_IMAGE_TEXT_60"]) == ("12 Oak Road/EPC.png", "EPC")
    assert (oak["MEDIA_FLOOR_PLAN_00"], oak["MEDIA_FLOOR_PLAN_TEXT_00"]) == (
        "12 Oak Road/4.gif",
        "Ground floor",
    )
    assert all(len(value) <= 20 for name, value in oak.items() if "_TEXT_" in name)
    assert list(second)[:3] == ["AGENT_REF", "MEDIA_IMAGE_00", "MEDIA_IMAGE_TEXT_00"]
    assert second["MEDIA_IMAGE_60"] == ""


def test_more_photos_than_blm_has_places_for(tmp_path: Path) -> None:
    records = [home("graphic", "energy.jpg"), *(home("kitchen", f"{number}.jpg") for number in range(70))]
    assert len(written("blm", records, tmp_path / "a.blm")) == 1
    (row,) = blm((tmp_path / "a.blm").read_bytes())
    assert row["MEDIA_IMAGE_59"].endswith("59.jpg") and row["MEDIA_IMAGE_60"].endswith("energy.jpg")
    assert "MEDIA_IMAGE_61" not in row


@pytest.mark.parametrize("key", ["openimmo", "blm", "reaxml", "kyero"])
def test_a_zip_holds_the_photos_under_the_names_that_are_in_the_document(tmp_path: Path, key: str) -> None:
    draw(tmp_path / "in/Oak/1.jpg", "kitchen", format="JPEG")
    draw(tmp_path / "in/Oak/2.avif", "bathroom", format="AVIF")
    draw(tmp_path / "in/Oak/plan.png", "floorplan", format="PNG")
    (tmp_path / "in/Oak/3.heic").write_bytes(b"no picture")
    names = {
        "1.jpg": "kitchen",
        "2.avif": "bathroom",
        "plan.png": "floorplan",
        "3.heic": "kitchen",
        "gone.jpg": "other",
    }
    records = [record(f"Oak/{name}", root=tmp_path / "in", chosen=tag) for name, tag in names.items()]
    said = [sentence for sentence in written(key, records, tmp_path / "a.zip") if "the web" not in sentence]
    assert len(said) == 2 and "3.heic is missing" in said[0] and "gone.jpg is missing" in said[1]
    with ZipFile(tmp_path / "a.zip") as archive:
        document, *files = archive.namelist()
        text = archive.read(document).decode("latin-1")
        assert len(files) == 3 and all(name in text for name in files)
        contents = [archive.read(name) for name in files]
    assert (tmp_path / "in/Oak/1.jpg").read_bytes() in contents
    assert (tmp_path / "in/Oak/plan.png").read_bytes() in contents
    assert sorted(Image.open(io.BytesIO(content)).format or "" for content in contents) == [
        "JPEG",
        "JPEG",
        "PNG",
    ]


def test_a_document_alone_leaves_out_what_a_portal_does_not_take(tmp_path: Path) -> None:
    records = [home("kitchen", "1.heic"), home("kitchen", "2.jpg")]
    (said,) = written("blm", records, tmp_path / "a.blm")
    assert said.startswith("1 photo was left out: it is of a format that BLM does not take")
    assert len(blm((tmp_path / "a.blm").read_bytes())[0]) == 3


@pytest.mark.parametrize("key", ["openimmo", "blm", "reaxml", "kyero"])
def test_hostile_names(tmp_path: Path, key: str) -> None:
    names = [
        "<x>&\"'/1.jpg",
        "caf\udce9/\x01.jpg",
        "a^b~c/\n.jpg",
        "ü" * 200 + "/1.jpg",
        "../up/1.jpg",
        "🍳/1.jpg",
    ]
    records = [record(name) for name in names]
    assert not [s for s in written(key, records, tmp_path / "a.xml", media_url=WEB) if "web" in s]
    content = (tmp_path / "a.xml").read_bytes()
    schemas = {"openimmo": OPENIMMO, "reaxml": REAXML, "kyero": KYERO}
    assert len(blm(content) if key == "blm" else checked(content, schemas[key])) >= 2
    if key == "blm":
        assert len({row["AGENT_REF"] for row in blm(content)}) == len(names)


def test_listings_of_one_reference_are_told_apart(tmp_path: Path) -> None:
    records = [home("kitchen", "1.jpg", name) for name in ("12 Oak Road", "12-Oak-Road", "12_oak road")]
    written("blm", records, tmp_path / "a.blm")
    references = [row["AGENT_REF"] for row in blm((tmp_path / "a.blm").read_bytes())]
    assert references == ["12-Oak-Road", "12-Oak-Road-2", "12-oak-road-3"]
    assert next(csv.reader(references))  # plain words


def test_a_zip_of_photos_does_not_lie_among_them(tmp_path: Path) -> None:
    draw(tmp_path / "in/Oak/1.jpg", "kitchen", format="JPEG")
    with pytest.raises(ExportError, match="Choose a folder elsewhere"):
        written("openimmo", [record("Oak/1.jpg", root=tmp_path / "in")], tmp_path / "in/a.zip")
    assert not list(tmp_path.rglob("*.zip"))


# Into an existing feed

THEIRS = {
    "openimmo": (
        '<?xml version="1.0" encoding="UTF-8"?>\n<openimmo xmlns="http://www.openimmo.de"><anbieter><immobilie>'
        "<preise><kaufpreis>250000</kaufpreis></preise><anhaenge>"
        '<anhang location="EXTERN" gruppe="TITELBILD"><anhangtitel>old</anhangtitel><format>jpg</format>'
        "<daten><pfad>img/9.jpg</pfad></daten></anhang>"
        '<anhang location="EXTERN" gruppe="BILD"><daten><pfad>img/1.jpg</pfad></daten></anhang>'
        '<anhang location="EXTERN" gruppe="DOKUMENTE"><daten><pfad>a.pdf</pfad></daten></anhang></anhaenge>'
        "<verwaltung_techn><objektnr_extern>12-oak road</objektnr_extern></verwaltung_techn></immobilie></anbieter>"
        "</openimmo>"
    ),
    "reaxml": (
        '<?xml version="1.0"?>\n<!DOCTYPE propertyList SYSTEM "http://reaxml.realestate.com.au/propertyList.dtd">\n'
        '<propertyList><rental status="current"><uniqueID>X9</uniqueID><headline>Sunny</headline><objects>'
        '<img id="m" url="https://e.com/9.jpg" format="jpg"/><img id="a" url="https://e.com/1.jpg" format="jpg"/>'
        '<document id="1" url="https://e.com/a.pdf"/></objects></rental></propertyList>'
    ),
    "kyero": (
        "<root><kyero><feed_version>3</feed_version></kyero><property><id>7</id><ref>12 Oak Road</ref>"
        '<price>250000</price><images><image id="1"><url>https://e.com/9.jpg</url></image>'
        '<image id="2"><url>https://e.com/1.jpg</url></image></images></property></root>'
    ),
}


@pytest.mark.parametrize("key", THEIRS)
def test_photos_are_put_into_a_feed_that_is_there(tmp_path: Path, key: str) -> None:
    (tmp_path / "theirs.xml").write_text(THEIRS[key], "utf-8")
    records = [home("kitchen", "1.jpg"), home("floorplan", "2.png"), home("exterior", "3.jpg")]
    other = home("kitchen", "1.jpeg", "Elsewhere")
    said = written(key, [*records, other], tmp_path / "a.xml", into=tmp_path / "theirs.xml", media_url=WEB)
    assert said == ["1 photo was left out: it is of a listing that the feed lacks."]
    content = (tmp_path / "a.xml").read_bytes()
    root = etree.fromstring(content)
    text = content.decode()
    assert "250000" in text or "Sunny" in text  # what is not ours stays
    if key == "openimmo":
        entries = [
            (e.get("gruppe"), e.findtext("{*}daten/{*}pfad"))
            for e in root.iter("{http://www.openimmo.de}anhang")
        ]
        assert entries == [
            ("TITELBILD", f"{WEB}12%20Oak%20Road/3.jpg"), ("INNENANSICHTEN", "img/1.jpg"),
            ("GRUNDRISS", f"{WEB}12%20Oak%20Road/2.png"), ("BILD", "img/9.jpg"), ("DOKUMENTE", "a.pdf"),
        ]  # fmt: skip
        assert text.index("anhaenge") < text.index("verwaltung_techn")
    elif key == "reaxml":
        images = [(e.get("id"), (e.get("url") or "").rpartition("/")[2]) for e in root.iter("img")]
        assert images == [("m", "3.jpg"), ("a", "1.jpg"), ("b", "9.jpg")]
        assert 'url="https://e.com/1.jpg"' in text and "<!DOCTYPE propertyList" in text and "a.pdf" in text
        assert [e.get("id") for e in root.iter("floorplan")] == ["1"]
    else:
        images = [(e.get("id"), e.findtext("url").rpartition("/")[2]) for e in root.iter("image")]
        assert images == [("1", "3.jpg"), ("2", "1.jpg"), ("3", "2.png"), ("4", "9.jpg")]
    assert (tmp_path / "theirs.xml").read_text("utf-8") == THEIRS[key]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [("no xml", "damaged"), ("<a/>", "no listings of this format"), (None, "cannot be read")],
)
def test_feeds_that_are_none(tmp_path: Path, content: str | None, sentence: str) -> None:
    if content is not None:
        (tmp_path / "theirs.xml").write_text(content)
    with pytest.raises(ExportError, match=sentence):
        written("kyero", HOME, tmp_path / "a.xml", into=tmp_path / "theirs.xml")
    with pytest.raises(ExportError, match="not into BLM"):
        written("blm", HOME, tmp_path / "a.xml", into=tmp_path / "theirs.xml")
    assert not (tmp_path / "a.xml").exists()

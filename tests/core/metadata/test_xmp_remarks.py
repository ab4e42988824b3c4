"""Stars and notes in XMP: beside what others say, replaced and taken back alone, read by exiftool and exiv2."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.xmp import sidecar, write_sidecars
from retagger_gui.core.metadata.xmp import NEW, keywords, merged
from retagger_gui.core.metadata.xmp_remarks import with_remarks
from tests.core.export.records import record
from tests.core.metadata.test_xmp import NAMES, packet
from tests.drawing import draw

needs_readers = pytest.mark.skipif(
    shutil.which("exiftool") is None or shutil.which("exiv2") is None, reason="exiftool or exiv2 is not here"
)
CAPTION = "<dc:description><rdf:Alt>{}</rdf:Alt></dc:description>"
ENGLISH = '<rdf:li xml:lang="x-default">A kitchen</rdf:li><rdf:li xml:lang="de">Eine Küche</rdf:li>'


def rating(content: bytes) -> str | None:
    found = etree.fromstring(content)
    element = found.find(".//xmp:Rating", NAMES)
    if element is not None:
        return element.text
    (description,) = found.findall(".//rdf:Description", NAMES)
    return description.get(f"{{{NAMES['xmp']}}}Rating")


def captions(content: bytes) -> dict[str | None, str]:
    found = etree.fromstring(content).findall(".//dc:description/rdf:Alt/rdf:li", NAMES)
    return {
        item.get("{http://www.w3.org/XML/1998/namespace}lang"): "".join(item.itertext()) for item in found
    }


def test_into_a_packet_that_says_nothing_and_out_again() -> None:
    new = with_remarks(NEW, rating=4, note="sunny\nand <quiet>")
    assert (rating(new), captions(new)) == ("4", {"x-default": "sunny\nand <quiet>"})
    assert with_remarks(new, rating=4, note="sunny\nand <quiet>") == new
    other = with_remarks(new, rating=2, note="dark")
    assert (rating(other), captions(other)) == ("2", {"x-default": "dark"})
    gone = with_remarks(other, rating=0, note="")
    assert (rating(gone), captions(gone)) == (None, {})
    assert b"urn:retagger" not in etree.canonicalize(gone.decode()).encode()


def test_nothing_said_leaves_every_byte() -> None:
    old = packet(CAPTION.format(ENGLISH), "xmp:Rating='3'")
    assert with_remarks(old, rating=0, note="") is old
    assert with_remarks(old, rating=3, note="") is old


@pytest.mark.parametrize("old", [packet("", "xmp:Rating='3'"), packet("<xmp:Rating>3</xmp:Rating>")])
def test_another_programs_stars_come_back(old: bytes) -> None:
    new = with_remarks(with_remarks(old, rating=5, note=""), rating=1, note="")
    assert rating(new) == "1"
    assert rating(with_remarks(new, rating=0, note="")) == "3"
    changed = with_remarks(new, rating=5, note="").replace(b">5<", b">2<").replace(b'"5"', b'"2"')
    assert rating(with_remarks(changed, rating=4, note="")) == "4"


def test_another_programs_caption_stays_above_the_note() -> None:
    old = packet(CAPTION.format(ENGLISH))
    new = with_remarks(old, rating=0, note="sunny")
    assert captions(new) == {"x-default": "A kitchen\n\nsunny", "de": "Eine Küche"}
    again = with_remarks(new, rating=0, note="dark")
    assert captions(again) == {"x-default": "A kitchen\n\ndark", "de": "Eine Küche"}
    assert captions(with_remarks(again, rating=0, note="")) == {"x-default": "A kitchen", "de": "Eine Küche"}
    edited = again.replace(b"dark", b"bright", 1)  # in the caption, which comes first
    assert captions(with_remarks(edited, rating=0, note="dark"))["x-default"] == "A kitchen\n\nbright\n\ndark"


@pytest.mark.parametrize(
    ("inside", "attributes"),
    [
        (CAPTION.format("<rdf:li>A kitchen</rdf:li>"), ""),
        ("<dc:description>A kitchen</dc:description>", ""),
        ("", "dc:description='A kitchen'"),
        ("", "xmlns:tiff='http://ns.adobe.com/tiff/1.0/' tiff:ImageDescription='A kitchen'"),
        (
            "<exif:UserComment xmlns:exif='http://ns.adobe.com/exif/1.0/'><rdf:Alt><rdf:li xml:lang='x-default'>"
            "A kitchen</rdf:li></rdf:Alt></exif:UserComment>",
            "",
        ),
    ],
)
def test_a_caption_in_any_form_is_not_hidden(inside: str, attributes: str) -> None:
    new = with_remarks(packet(inside, attributes), rating=1, note="sunny")
    assert captions(new) == {"x-default": "A kitchen\n\nsunny"}
    assert captions(with_remarks(new, rating=1, note="")) == {"x-default": "A kitchen"}


def test_what_xml_cannot_hold_is_left_out() -> None:
    new = with_remarks(NEW, rating=0, note="a\x00b\ud800c")
    assert captions(new) == {"x-default": "abc"}
    assert with_remarks(new, rating=0, note="a\x00b\ud800c") == new


@needs_readers
def test_exiftool_and_exiv2_read_them_beside_what_was_there(tmp_path: Path) -> None:
    draw(tmp_path / "1.jpg", "kitchen", format="JPEG")
    path = sidecar(tmp_path / "1.jpg")
    path.write_bytes(merged(packet(CAPTION.format(ENGLISH), "xmp:Rating='2'"), keywords("bathroom")))
    note = "Süd & <hell>\n" + "lang " * 2_000
    entry = record("1.jpg", root=tmp_path, rating=5, note=note.strip())
    assert run(write_sidecars([entry], Path(), Options())) == []
    answer = subprocess.run(["exiftool", "-json", "-G0", path], check=True, capture_output=True).stdout
    (facts,) = json.loads(answer)
    assert facts["XMP:Rating"] == 5
    assert facts["XMP:Description"] == f"A kitchen\n\n{note.strip()}"
    assert facts["XMP:Description-de"] == "Eine Küche"
    assert facts["XMP:Subject"] == "Kitchen"
    told = subprocess.run(["exiv2", "-PXkv", path], check=True, capture_output=True, text=True).stdout
    assert "Xmp.xmp.Rating" in told and "A kitchen" in told and "Süd & <hell>" in told
    # What exiv2 has written anew is still known as this program's own.
    subprocess.run(["exiv2", "-M", "set Xmp.dc.rights lang=x-default Mine", path], check=True)
    again = record("1.jpg", root=tmp_path, rating=0, note="")
    assert run(write_sidecars([again], Path(), Options())) == []
    answer = subprocess.run(["exiftool", "-json", "-G0", path], check=True, capture_output=True).stdout
    (facts,) = json.loads(answer)
    assert (facts["XMP:Rating"], facts["XMP:Description"], facts["XMP:Rights"]) == (2, "A kitchen", "Mine")

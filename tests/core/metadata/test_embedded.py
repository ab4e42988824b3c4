"""Keywords inside copies of photos: other programs read them, the picture and everything else stays."""

import io
import json
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from retagger_gui.core.metadata import embedded, iptc, jpeg
from retagger_gui.core.metadata.embedded import read, with_keywords
from retagger_gui.core.metadata.errors import MetadataError
from retagger_gui.core.metadata.xmp import keywords

needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed here")
needs_exiv2 = pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed here")
KITCHEN, BATHROOM = keywords("kitchen"), keywords("bathroom")

KINDS: dict[str, dict[str, Any]] = {
    "baseline.jpg": {},
    "progressive.jpg": {"progressive": True},
    "grey.jpg": {"mode": "L"},
    "plain.png": {},
    "alpha.png": {"mode": "RGBA"},
    "lossy.webp": {},
    "lossless.webp": {"lossless": True},
    "alpha.webp": {"mode": "RGBA"},
    "lossless alpha.webp": {"mode": "RGBA", "lossless": True},
    "plain.tif": {},
    "lzw.tif": {"compression": "tiff_lzw"},
    "jpeg.tif": {"compression": "jpeg"},
    "big.tif": {"big_tiff": True},
}


def drawn(path: Path, *, mode: str = "RGB", **how: Any) -> Path:
    pixels = np.random.default_rng(1).integers(0, 256, (60, 81, 3), dtype=np.uint8)
    picture = Image.fromarray(pixels).convert(mode)
    if mode == "RGBA":
        picture.putalpha(100)
    picture.save(path, **how)
    return path


def pixels(content: bytes) -> Any:
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image)


def facts(path: Path, *which: str) -> dict[str, Any]:
    command = ["exiftool", "-json", "-G0", "-validate", "-warning", "-error", *which, path]
    (found,) = json.loads(subprocess.run(command, check=False, capture_output=True).stdout)
    return dict(found)


def exif(path: Path, *changes: str) -> None:
    subprocess.run(["exiftool", "-q", "-overwrite_original", *changes, path], check=True, capture_output=True)


@needs_exiftool
@pytest.mark.parametrize("name", KINDS)
def test_exiftool_reads_the_room_and_finds_nothing_new_to_complain_of(tmp_path: Path, name: str) -> None:
    photo = drawn(tmp_path / name, **KINDS[name])
    before = facts(photo)
    content = photo.read_bytes()
    new = with_keywords(content, KITCHEN)
    photo.write_bytes(new)
    found = facts(photo, "-XMP:all")
    assert found["XMP:Subject"] == "Kitchen" and found["XMP:HierarchicalSubject"] == "Room|Kitchen"
    assert found.get("ExifTool:Warning") == before.get("ExifTool:Warning")
    assert found["ExifTool:Validate"] == before["ExifTool:Validate"]
    assert np.array_equal(pixels(new), pixels(content))
    assert with_keywords(new, KITCHEN) == new


@needs_exiftool
@pytest.mark.parametrize(
    "name", [name for name in KINDS if name != "big.tif"]
)  # which exiftool does not write
def test_what_is_in_a_photo_stays(tmp_path: Path, name: str) -> None:
    photo = drawn(tmp_path / name, **KINDS[name])
    own = ["-XMP-xmp:Rating=4", "-XMP-dc:Subject=sunny", "-XMP-dc:Description=Küche", "-EXIF:Artist=me"]
    has_iptc = name.endswith((".jpg", ".tif"))
    if has_iptc:
        own += ["-IPTC:Keywords=oak", "-IPTC:Keywords=Kitchen sink", "-IPTC:City=Bristol"]
    exif(photo, *own)
    content = photo.read_bytes()
    photo.write_bytes(with_keywords(content, KITCHEN))
    photo.write_bytes(new := with_keywords(photo.read_bytes(), BATHROOM))
    assert np.array_equal(pixels(new), pixels(content))
    found = facts(
        photo, "-XMP:all", "-IPTC:all", "-EXIF:Artist", "-Photoshop:IPTCDigest", "-CurrentIPTCDigest"
    )
    others = ["oak", "Kitchen sink"] if has_iptc else []
    assert found["XMP:Subject"] == ["sunny", *others, "Bathroom"]
    assert found["XMP:HierarchicalSubject"] == ["sunny", *others, "Room|Bathroom"]
    assert (found["XMP:Rating"], found["XMP:Description"], found["EXIF:Artist"]) == (4, "Küche", "me")
    if has_iptc:
        assert found["IPTC:Keywords"] == [*others, "Bathroom"]
        assert found["IPTC:City"] == "Bristol"
    assert "ExifTool:Error" not in found


@needs_exiv2
@needs_exiftool
@pytest.mark.parametrize("name", ["baseline.jpg", "plain.png", "lossy.webp", "lzw.tif"])
def test_exiv2_reads_it_too(tmp_path: Path, name: str) -> None:
    photo = drawn(tmp_path / name, **KINDS[name])
    exif(photo, "-XMP-dc:Subject=sunny")
    photo.write_bytes(with_keywords(photo.read_bytes(), KITCHEN))
    said = subprocess.run(["exiv2", "-PXkt", "pr", photo], check=True, capture_output=True, text=True).stdout
    lines = {line.split()[0]: line.split(maxsplit=1)[1] for line in said.splitlines()}
    assert lines["Xmp.dc.subject"].strip() == "sunny, Kitchen"
    assert lines["Xmp.lr.hierarchicalSubject"].strip() == "sunny, Room|Kitchen"


@needs_exiftool
def test_the_digest_of_iptc_follows(tmp_path: Path) -> None:
    """Readers that go by the Metadata Working Group would otherwise take the older IPTC for the newer."""
    photo = drawn(tmp_path / "1.jpg")
    exif(photo, "-IPTC:Keywords=oak", "-Photoshop:IPTCDigest=new")
    photo.write_bytes(with_keywords(photo.read_bytes(), KITCHEN))
    found = facts(photo, "-IPTCDigest", "-CurrentIPTCDigest")
    assert found["Photoshop:IPTCDigest"] == found["File:CurrentIPTCDigest"]


def with_segments(content: bytes, *segments: tuple[int, bytes]) -> bytes:
    return content[:2] + b"".join(jpeg.Segment(*segment).bytes() for segment in segments) + content[2:]


def two_pictures(folder: Path, *, xmp_first: bool) -> bytes:
    """A JPEG with a second picture behind it, and the index that says where, as phones write them."""
    first, second = (drawn(folder / f"{name}.jpg").read_bytes() for name in ("a", "b"))
    packet = (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
              b"xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></x:xmpmeta>" + b" " * 2000)  # fmt: skip
    head = b"MM\0*\0\0\0\x08"
    directory = struct.pack(
        ">H HHI4s HHII HHII I", 3, 0xB000, 7, 4, b"0100", 0xB001, 4, 1, 2, 0xB002, 7, 32, 50, 0
    )

    def whole(size: int, offset: int) -> bytes:
        entries = struct.pack(">IIIHH", 0x030000, size, 0, 0, 0) + struct.pack(
            ">IIIHH", 0, len(second), offset, 0, 0
        )
        index = (0xE2, b"MPF\0" + head + directory + entries)
        return with_segments(first, *((packet, index) if xmp_first else (index, packet)))

    size = len(whole(0, 0))
    return whole(size, size - whole(0, 0).index(b"MPF\0") - 4) + second


@needs_exiftool
@pytest.mark.parametrize("xmp_first", [True, False])
def test_the_second_picture_of_a_phone_is_found_still(tmp_path: Path, xmp_first: bool) -> None:
    photo = tmp_path / "phone.jpg"
    photo.write_bytes(two_pictures(tmp_path, xmp_first=xmp_first))
    second = (tmp_path / "b.jpg").read_bytes()

    def extracted() -> bytes:
        command = ["exiftool", "-b", "-MPImage2", photo]
        return subprocess.run(command, check=True, capture_output=True).stdout

    assert extracted() == second
    photo.write_bytes(new := with_keywords(photo.read_bytes(), KITCHEN))
    assert extracted() == second
    length = facts(photo, "-MPF:all")
    assert len(new) == len(second) + int(struct.unpack(">I", new[new.index(b"MPF\0") + 4 + 54 :][:4])[0])
    assert "ExifTool:Error" not in length


def test_a_second_packet_goes_and_strange_segments_stay(tmp_path: Path) -> None:
    content = drawn(tmp_path / "1.jpg").read_bytes()
    once = with_keywords(content, KITCHEN)
    packet = jpeg.read(io.BytesIO(once))[0] or b""
    twice = with_segments(once, (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet), (0xEB, b"HDR_RI strange"))
    new = with_keywords(twice, KITCHEN)
    assert new.count(b"http://ns.adobe.com/xap/1.0/\0") == 1
    assert b"HDR_RI strange" in new


def test_files_that_hold_no_keywords(tmp_path: Path) -> None:
    for name in ("1.gif", "1.bmp"):
        content = drawn(tmp_path / name, mode="P" if name == "1.gif" else "RGB").read_bytes()
        with pytest.raises(MetadataError, match="of its kind"):
            with_keywords(content, KITCHEN)


def test_a_packet_that_is_too_long_for_a_jpeg(tmp_path: Path) -> None:
    content = drawn(tmp_path / "1.jpg").read_bytes()
    with pytest.raises(MetadataError, match="too long"):
        jpeg.written(content, b"x" * 65_600, bytes)


@pytest.mark.parametrize(
    "name", ["baseline.jpg", "plain.png", "lossy.webp", "lossless.webp", "lzw.tif", "big.tif"]
)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_damaged_files_are_refused_or_written_never_worse(
    tmp_path_factory: Any, name: str, data: Any
) -> None:
    folder = tmp_path_factory.getbasetemp() / "damaged"
    folder.mkdir(exist_ok=True)
    photo = folder / name
    if not photo.exists():
        drawn(photo, **KINDS[name])
    content = bytearray(with_keywords(photo.read_bytes(), KITCHEN))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, min(len(content) - 1, 600)) | st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(2, len(content))) :]
    try:
        with_keywords(bytes(content), BATHROOM)
    except MetadataError as error:
        assert str(error)
    (folder / f"cut {name}").write_bytes(content)
    read(folder / f"cut {name}")  # which never fails


@given(st.lists(st.tuples(st.sampled_from([(1, 90), (2, 25), (2, 120)]), st.binary(max_size=80)), max_size=6))
def test_any_run_of_iptc_keeps_what_it_has(sets: list[tuple[tuple[int, int], bytes]]) -> None:
    run = b"".join(bytes((0x1C, *which)) + struct.pack(">H", len(value)) + value for which, value in sets)
    new = iptc.with_keyword(run, "Kitchen", ("Bathroom",))
    assert "Kitchen" in iptc.keywords(new)
    assert [word for word in iptc.keywords(run) if word not in ("Kitchen", "Bathroom")] == [
        word for word in iptc.keywords(new) if word not in ("Kitchen", "Bathroom")
    ]
    assert iptc.with_keyword(new, "Kitchen", ("Bathroom",)) == new
    assert iptc.caption(new) == iptc.caption(run)


def test_what_is_read(tmp_path: Path) -> None:
    picture = Image.new("RGB", (40, 30))
    tags = picture.getexif()
    tags[0x4746] = 3
    picture.save(tmp_path / "1.jpg", exif=tags)
    assert read(tmp_path / "1.jpg") == embedded.Embedded(rating=3)
    assert read(tmp_path / "gone.jpg") == embedded.Embedded()
    (tmp_path / "2.jpg").write_bytes(b"\xff\xd8\xff no picture")
    assert read(tmp_path / "2.jpg") == embedded.Embedded()


def test_the_packet_of_heic_and_avif_is_read(tmp_path: Path) -> None:
    heif = pytest.importorskip("pillow_heif")
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
    heif.from_pillow(Image.new("RGB", (64, 64))).save(tmp_path / "1.heic", xmp=packet)
    Image.new("RGB", (64, 64)).save(tmp_path / "1.avif", xmp=packet)
    for name in ("1.heic", "1.avif"):
        found = read(tmp_path / name).xmp
        assert found is not None and packet in found


def test_an_iptc_tag_of_no_known_type_stays_as_it_is() -> None:
    """Found by fuzzing: it was written anew, unreadable, with each export into the same folder."""
    entry = struct.pack("<HHII", 33723, 26455, 12, 0)
    photo = b"II*\0" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 0)
    once = with_keywords(photo, KITCHEN)
    assert entry in once[len(photo) :]
    assert embedded.embedded_in(io.BytesIO(once)).xmp is not None
    assert with_keywords(once, KITCHEN) == once

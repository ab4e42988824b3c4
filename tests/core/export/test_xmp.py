"""XMP sidecars: read by exiftool, merged without a loss, and left alone where they are no XMP."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from retagger_gui.core.errors import ExportError
from retagger_gui.core.export import xmp as module
from retagger_gui.core.export.rows import Record
from retagger_gui.core.export.steps import Options, run
from retagger_gui.core.export.xmp import sidecar, write_sidecars
from retagger_gui.core.metadata.xmp import keywords, merged
from tests.core.export.records import record
from tests.drawing import draw

needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed here")

RICH = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<!-- written by hand -->
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 5.6">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:mine="http://example.com/mine/"
   xmp:Rating="4" crs:Exposure2012="+0.35">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Oak Road &amp; garden</rdf:li></rdf:Alt></dc:title>
   <dc:subject><rdf:Bag><rdf:li>sunny</rdf:li><rdf:li>Wohnküche 🍳</rdf:li></rdf:Bag></dc:subject>
   <mine:note rdf:parseType="Resource"><mine:by>me</mine:by></mine:note>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def export(*records: Record) -> list[str]:
    return run(write_sidecars(records, Path(), Options()))


def photo(tmp_path: Path, tag: str = "kitchen", name: str = "1.jpg") -> Record:
    path = tmp_path / name
    if not path.exists():
        draw(path, "kitchen", format="JPEG")
    return record(name, tag, root=tmp_path)


def subjects(content: bytes) -> tuple[list[str], list[str]]:
    """The flat and the nested keywords of a sidecar."""
    root = etree.fromstring(content)
    found = []
    for name in (
        "{http://purl.org/dc/elements/1.1/}subject",
        "{http://ns.adobe.com/lightroom/1.0/}hierarchicalSubject",
    ):
        items = [item for element in root.iter(name) for item in element.iter("{*}li")]
        found.append(["".join(item.itertext()) for item in items])
    return found[0], found[1]


def exiftool(path: Path) -> dict[str, object]:
    answer = subprocess.run(["exiftool", "-json", "-G0", path], check=True, capture_output=True).stdout
    (facts,) = json.loads(answer)
    return dict(facts)


@needs_exiftool
def test_exiftool_reads_a_new_one(tmp_path: Path) -> None:
    assert export(photo(tmp_path, "living_room")) == []
    facts = exiftool(tmp_path / "1.jpg.xmp")
    assert facts["XMP:Subject"] == "Living room"
    assert facts["XMP:HierarchicalSubject"] == "Room|Living room"
    assert "ExifTool:Warning" not in facts and "ExifTool:Error" not in facts


@needs_exiftool
def test_exiftool_reads_a_merged_one_with_everything_in_it(tmp_path: Path) -> None:
    sidecar(tmp_path / "1.jpg").write_text(RICH, "utf-8")
    assert export(photo(tmp_path)) == []
    facts = exiftool(tmp_path / "1.jpg.xmp")
    assert facts["XMP:Subject"] == ["sunny", "Wohnküche 🍳", "Kitchen"]
    assert facts["XMP:HierarchicalSubject"] == ["sunny", "Wohnküche 🍳", "Room|Kitchen"]
    assert (facts["XMP:Rating"], facts["XMP:Exposure2012"], facts["XMP:Title"]) == (
        4,
        "+0.35",
        "Oak Road & garden",
    )
    assert facts["XMP:NoteBy"] == "me"


def test_photos_are_never_touched(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    before = (entry.path.read_bytes(), entry.path.stat().st_mtime_ns)
    export(entry)
    assert (entry.path.read_bytes(), entry.path.stat().st_mtime_ns) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.jpg", "1.jpg.xmp"]


def test_nothing_is_lost(tmp_path: Path) -> None:
    new = merged(RICH.encode(), keywords("kitchen")).decode()
    for part in (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        "<!-- written by hand -->",
        'x:xmptk="Adobe XMP Core 5.6"',
        'xmp:Rating="4"',
        'crs:Exposure2012="+0.35"',
        '<rdf:li xml:lang="x-default">Oak Road &amp; garden</rdf:li>',
        '<mine:note rdf:parseType="Resource"><mine:by>me</mine:by></mine:note>',
        '<?xpacket end="w"?>',
    ):
        assert part in new
    assert subjects(new.encode()) == (
        ["sunny", "Wohnküche 🍳", "Kitchen"],
        ["sunny", "Wohnküche 🍳", "Room|Kitchen"],
    )


def test_doing_it_again_changes_not_a_byte(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    export(entry)
    before = sidecar(entry.path).stat()
    assert export(entry) == []
    after = sidecar(entry.path).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_another_tag_replaces_what_this_program_wrote() -> None:
    first = merged(RICH.encode(), keywords("kitchen"))
    second = merged(first, keywords("bathroom"))
    assert subjects(second) == (
        ["sunny", "Wohnküche 🍳", "Bathroom"],
        ["sunny", "Wohnküche 🍳", "Room|Bathroom"],
    )
    assert subjects(merged(second, keywords("kitchen"))) == subjects(first)


def test_a_persons_own_keywords_stay_whatever_their_words() -> None:
    own = RICH.replace("<rdf:li>sunny</rdf:li>", "<rdf:li>Kitchen</rdf:li>")
    first = merged(own.encode(), keywords("kitchen"))
    assert subjects(first) == (["Kitchen", "Wohnküche 🍳"], ["Wohnküche 🍳", "Room|Kitchen"])
    second = merged(first, keywords("bathroom"))
    assert subjects(second) == (
        ["Kitchen", "Wohnküche 🍳", "Bathroom"],
        ["Wohnküche 🍳", "Room|Bathroom"],
    )


DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
DESCRIPTION = "<rdf:Description " + DC + ' rdf:about="" {attribute}>{inside}</rdf:Description>'
PLAIN = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{inside}</rdf:RDF>'


@pytest.mark.parametrize(
    ("inside", "flat"),
    [
        ("", ["Kitchen"]),
        (DESCRIPTION.format(attribute="", inside=""), ["Kitchen"]),
        (DESCRIPTION.format(attribute='dc:subject="sunny"', inside=""), ["sunny", "Kitchen"]),
        (DESCRIPTION.format(attribute="", inside="<dc:subject>sunny</dc:subject>"), ["sunny", "Kitchen"]),
        (DESCRIPTION.format(attribute="", inside="<dc:subject/>"), ["Kitchen"]),
        (
            DESCRIPTION.format(
                attribute="", inside="<dc:subject><rdf:Seq><rdf:li>a</rdf:li></rdf:Seq></dc:subject>"
            ),
            ["a", "Kitchen"],
        ),
        (
            DESCRIPTION.format(attribute="", inside="")
            + DESCRIPTION.format(
                attribute="", inside="<dc:subject><rdf:Bag><rdf:li>b</rdf:li></rdf:Bag></dc:subject>"
            ),
            ["b", "Kitchen"],
        ),
    ],
)
def test_forms_that_other_programs_write(inside: str, flat: list[str]) -> None:
    assert subjects(merged(PLAIN.format(inside=inside).encode(), keywords("kitchen"))) == (
        flat,
        [*flat[:-1], "Room|Kitchen"],
    )


def test_other_encodings() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?>\n' + RICH
    new = merged(text.encode("utf-16"), keywords("kitchen"))
    assert new.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    assert subjects(new)[0] == ["sunny", "Wohnküche 🍳", "Kitchen"]


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
LEAK = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "damaged or no XMP"),
        (b"\0\0\0\0", "damaged or no XMP"),
        (b"plain text", "damaged or no XMP"),
        (RICH[:500].encode(), "damaged or no XMP"),
        (RICH.replace("sunny", "\ufffe").encode("utf-8") + b"\xff", "damaged or no XMP"),
        (b"<html><body/></html>", "it is no XMP"),
        ((BOMB + RICH).encode(), "document type"),
        ((LEAK + RICH).encode(), "document type"),
        (RICH.replace("<dc:subject>", '<dc:subject rdf:parseType="Resource">').replace("rdf:Bag", "dc:a").encode(),
         "a form that this program does not know"),
    ],
)  # fmt: skip
def test_what_is_no_xmp_is_kept_and_reported(tmp_path: Path, content: bytes, sentence: str) -> None:
    bad, good = photo(tmp_path), photo(tmp_path, "bathroom", "2.jpg")
    sidecar(bad.path).write_bytes(content)
    (said,) = export(bad, good)
    assert str(sidecar(bad.path)) in said and sentence in said
    assert sidecar(bad.path).read_bytes() == content
    assert sidecar(good.path).exists()


def test_names_that_clash_are_said_and_skipped(tmp_path: Path) -> None:
    first, second, third = (photo(tmp_path, name=f"{number}.jpg") for number in (1, 2, 3))
    sidecar(first.path).mkdir()
    draw(sidecar(second.path), "kitchen", format="JPEG")
    said = export(first, second, third, third)
    assert [sentence.split(": ", 1)[1].split(".")[0] for sentence in said] == [
        "it is a folder",
        "it is a photo",
        "another photo of this export has the same sidecar",
    ]
    assert sidecar(third.path).exists()


def test_photos_without_a_tag(tmp_path: Path) -> None:
    entry = record("1.jpg", root=tmp_path, error="The file is empty.")
    assert export(entry) == ["1 photo was left out: it has no tag."]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    said = export(record("gone/1.jpg", root=tmp_path), photo(tmp_path))
    assert len(said) == 1 and "there is no folder" in said[0]
    assert sidecar(tmp_path / "1.jpg").exists()


def test_a_full_disk_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sidecar(tmp_path / "1.jpg").write_text(RICH, "utf-8")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ExportError, match="the disk is full"):
        export(photo(tmp_path), photo(tmp_path, name="2.jpg"))
    assert sidecar(tmp_path / "1.jpg").read_text("utf-8") == RICH
    assert not sidecar(tmp_path / "2.jpg").exists()


def test_huge_files_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 10)
    entry = photo(tmp_path)
    sidecar(entry.path).write_text(RICH, "utf-8")
    assert "too large" in export(entry)[0]


@pytest.mark.parametrize(
    ("label", "nested"),
    [("wine|cellar", "Room|Wine/cellar"), ("a\x01b", "Room|A b"), ("caf\udce9", "Room|Caf")],
)
def test_labels_of_other_models(tmp_path: Path, label: str, nested: str) -> None:
    assert keywords(label).nested == (nested,)
    merged(None, keywords(label))


@needs_exiftool
def test_what_exiftool_has_written_and_rewritten_is_kept(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    path = sidecar(entry.path)

    def exif(*arguments: str | Path) -> None:
        subprocess.run(["exiftool", "-q", "-overwrite_original", *arguments], check=True, capture_output=True)

    exif("-XMP-dc:Subject=sunny", "-XMP-lr:HierarchicalSubject=Places|Home", "-XMP-xmp:Rating=3", path)
    assert export(entry) == []
    facts = exiftool(path)
    assert facts["XMP:Subject"] == ["sunny", "Kitchen"]
    assert facts["XMP:HierarchicalSubject"] == ["Places|Home", "Room|Kitchen"]
    assert facts["XMP:Rating"] == 3
    exif("-XMP-dc:Subject+=garden", "-XMP-dc:Title=Oak Road", path)
    assert export(photo(tmp_path, "bathroom")) == []  # it has kept which of them are this program's own
    facts = exiftool(path)
    assert facts["XMP:Subject"] == ["sunny", "garden", "Bathroom"]
    assert facts["XMP:HierarchicalSubject"] == ["Places|Home", "Room|Bathroom"]
    assert (facts["XMP:Rating"], facts["XMP:Title"]) == (3, "Oak Road")


# What a sidecar hides


def write_tags(path: Path, *tags: str) -> None:
    command = ["exiftool", "-q", "-overwrite_original", *tags, path]
    subprocess.run(command, check=True, capture_output=True)


@needs_exiftool
def test_a_new_one_begins_with_what_the_photo_says(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    write_tags(entry.path, "-XMP-xmp:Rating=4", "-XMP-dc:Subject=sunny", "-XMP-dc:Description=Küche")
    write_tags(entry.path, "-IPTC:Keywords=oak", "-XMP-crs:Exposure2012=+0.35")
    before = entry.path.read_bytes()
    assert export(entry) == []
    facts = exiftool(sidecar(entry.path))
    assert facts["XMP:Subject"] == ["sunny", "oak", "Kitchen"]
    assert facts["XMP:HierarchicalSubject"] == ["sunny", "oak", "Room|Kitchen"]
    assert (facts["XMP:Rating"], facts["XMP:Description"], facts["XMP:Exposure2012"]) == (4, "Küche", "+0.35")
    assert entry.path.read_bytes() == before


@needs_exiftool
def test_stars_and_captions_of_older_forms_come_along(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    write_tags(entry.path, "-EXIF:Rating=3", "-IPTC:Caption-Abstract=From the garden")
    export(entry)
    facts = exiftool(sidecar(entry.path))
    assert (facts["XMP:Rating"], facts["XMP:Description"]) == (3, "From the garden")


@needs_exiftool
def test_a_sidecar_of_adobes_form_is_not_hidden(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    write_tags(entry.path, "-XMP-xmp:Rating=1", "-XMP-dc:Title=Inside")
    write_tags(tmp_path / "1.xmp", "-XMP-xmp:Rating=5", "-XMP-dc:Subject=garden")
    before = (tmp_path / "1.xmp").read_bytes()
    assert export(entry) == []
    facts = exiftool(sidecar(entry.path))
    assert (facts["XMP:Rating"], facts["XMP:Title"]) == (5, "Inside")
    assert facts["XMP:Subject"] == ["garden", "Kitchen"]
    assert (tmp_path / "1.xmp").read_bytes() == before


@needs_exiftool
def test_a_bare_one_of_an_earlier_version_is_made_whole(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    write_tags(entry.path, "-XMP-xmp:Rating=4", "-XMP-dc:Subject=sunny")
    sidecar(entry.path).write_bytes(merged(None, keywords("bathroom")))
    export(entry)
    facts = exiftool(sidecar(entry.path))
    assert (facts["XMP:Rating"], facts["XMP:Subject"]) == (4, ["sunny", "Kitchen"])


def test_what_cannot_be_read_is_no_beginning(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    (tmp_path / "1.xmp").write_text("my notes")
    assert export(entry) == []
    assert subjects(sidecar(entry.path).read_bytes()) == (["Kitchen"], ["Room|Kitchen"])
    assert (tmp_path / "1.xmp").read_text() == "my notes"


DARKTABLE = shutil.which("darktable-cli")


@needs_exiftool
@pytest.mark.timeout(600)
@pytest.mark.skipif(DARKTABLE is None, reason="darktable is not installed here")
def test_darktable_keeps_the_stars_the_caption_and_the_keywords(tmp_path: Path) -> None:
    entry = photo(tmp_path)
    write_tags(entry.path, "-XMP-xmp:Rating=4", "-XMP-dc:Subject=sunny", "-XMP-dc:Description=Küche")
    export(entry)
    out = tmp_path / "out.jpg"
    folders = ["--configdir", tmp_path / "config", "--cachedir", tmp_path / "cache", "--library", ":memory:"]
    command = [str(DARKTABLE), entry.path, sidecar(entry.path), out, "--core", *folders, "--disable-opencl"]
    subprocess.run(
        command, check=True, capture_output=True, timeout=500, env={"HOME": str(tmp_path), **os.environ}
    )
    facts = exiftool(out)
    assert (facts["XMP:Rating"], facts["XMP:Description"]) == (4, "Küche")
    assert {"sunny", "Kitchen"} <= set(facts["XMP:Subject"])  # type: ignore[call-overload]

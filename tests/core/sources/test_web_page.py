"""Saved web pages: the photos of the property in the page's order, each once, and nothing of the portal."""

import email.message
import io
from pathlib import Path

import pytest
from PIL import Image

from tests.core.sources.kit import jpeg, picture, put, run


def saved(path: Path, body: str, files: dict[str, bytes], folder: str = "_files") -> Path:
    put(path, f"<html><head><title>Home</title></head><body>{body}</body></html>".encode())
    for name, content in files.items():
        put(path.with_name(path.stem + folder) / name, content)
    return path


BODY = """
<header><img src="./Oak_files/logo.png" class="site-logo"></header>
<main class="property"><div id="gallery">
<figure><img srcset="./Oak_files/k-small.jpg 320w, ./Oak_files/k-large.jpg 1280w" src="./Oak_files/k-small.jpg">
<figcaption>The kitchen – fitted</figcaption></figure>
<a href="./Oak_files/bed-full.jpg"><img src="./Oak_files/bed-thumb.jpg" alt="Bedroom one"></a>
<div style="background-image: url('./Oak_files/bath.jpg')"></div>
<img src="./Oak_files/plan%20a.png" alt="Floor plan">
</div>
<div class="agent-card"><img src="./Oak_files/jane.jpg" alt="Jane Doe"></div>
<div class="map-canvas">{tiles}</div>
<img src="./Oak_files/pixel.gif"><img src="https://example.com/never.jpg">
<section class="similar-properties"><a><img src="./Oak_files/other.jpg"></a></section></main>
<footer><img src="./Oak_files/banner.jpg"></footer>
"""


def oak() -> tuple[str, dict[str, bytes]]:
    plan = io.BytesIO()
    picture(40, (500, 700)).save(plan, "PNG")
    gif = io.BytesIO()
    Image.new("P", (1, 1)).save(gif, "GIF")
    files = {
        "logo.png": jpeg(50, (400, 200)),
        "k-small.jpg": jpeg(1, (320, 240)),
        "k-large.jpg": jpeg(1, (1280, 960)),
        "bed-full.jpg": jpeg(2, (1200, 900)),
        "bed-thumb.jpg": jpeg(2, (300, 225)),
        "bath.jpg": jpeg(3, (800, 600)),
        "plan a.png": plan.getvalue(),
        "jane.jpg": jpeg(60, (240, 320)),
        "pixel.gif": gif.getvalue(),
        "other.jpg": jpeg(61, (640, 480)),
        "banner.jpg": jpeg(62, (900, 300)),
        "unnamed.jpg": jpeg(4, (1024, 768)),
    }
    files |= {f"{number}.png": jpeg(70 + number, (256, 256)) for number in range(6)}
    tiles = "".join(f'<img src="./Oak_files/{number}.png">' for number in range(6))
    return BODY.format(tiles=tiles), files


def check(names: list[str]) -> None:
    assert names == ["k-large.jpg", "bed-full.jpg", "bath.jpg", "plan a.png", "unnamed.jpg"]


def test_a_page_with_its_folder(tmp_path: Path) -> None:
    path = saved(tmp_path / "in" / "Oak.html", *oak())
    found = run(path, tmp_path / "data")
    check([photo.path.name for photo in found.photos])
    assert found.names[0] == "Oak_files/k-large.jpg"
    assert found.listings == ["Oak"]
    assert [photo.caption for photo in found.photos] == [
        "The kitchen – fitted",
        "Bedroom one",
        "",
        "Floor plan",
        "",
    ]
    assert found.left_out.counts["photo on the web"] == 1
    assert found.left_out.counts["logo, icon, map tile or portrait"] >= 10
    places = [photo.place for photo in found.photos]
    assert places == sorted(places)


def test_a_folder_with_saved_pages(tmp_path: Path) -> None:
    saved(tmp_path / "in" / "Oak.html", *oak())
    put(tmp_path / "in" / "Elm" / "1.jpg", jpeg(9))
    found = run(tmp_path / "in", tmp_path / "data")
    assert found.listings == ["Oak", "Elm"]
    check([photo.path.name for photo in found.photos[:5]])
    assert len(found.photos) == 6


def test_a_page_that_was_saved_badly_hides_no_photo(tmp_path: Path) -> None:
    """Found by fuzzing."""
    page = saved(tmp_path / "in" / "Oak.html", "<p>gallery</p>", {"1.jpg": jpeg(1)})
    page.write_bytes(b"")
    found = run(tmp_path / "in", tmp_path / "data")
    assert found.names == ["Oak_files/1.jpg"]
    assert found.problems == [
        ("Oak.html", "The web page is damaged and could not be read. Save it in the browser once more.")
    ]


def test_a_page_without_a_photo_says_so(tmp_path: Path) -> None:
    found = run(saved(tmp_path / "in" / "Oak.html", "<p>sold</p>", {}), tmp_path / "data")
    assert found.problems == [("Oak.html", "There is no photo in this saved page.")]


@pytest.mark.parametrize("suffix", ["_files", "-Dateien", "_fichiers", "_archivos", "_bestanden"])
def test_browsers_of_other_languages(tmp_path: Path, suffix: str) -> None:
    saved(tmp_path / "in" / "Oak.htm", "<p>gallery</p>", {"1.jpg": jpeg(1)}, suffix)
    found = run(tmp_path / "in", tmp_path / "data")
    assert found.names == [f"Oak{suffix}/1.jpg"]
    assert found.listings == ["Oak"]


def test_a_page_reads_nothing_outside_its_folder(tmp_path: Path) -> None:
    put(tmp_path / "outside.jpg", jpeg(1))
    links = ("../outside.jpg", (tmp_path / "outside.jpg").as_uri(), "data:image/png;base64,AAAA")
    body = "".join(f'<img src="{link}">' for link in links)
    assert run(saved(tmp_path / "in" / "Oak.html", body, {}), tmp_path / "data").photos == []


def test_damaged_photos_and_pages(tmp_path: Path) -> None:
    path = saved(
        tmp_path / "in" / "Oak.html",
        '<img src="Oak_files/1.jpg"><img src="Oak_files/2.jpg">',
        {"1.jpg": b"\xff\xd8\xff rubbish", "2.jpg": jpeg(2)},
    )
    assert [photo.path.name for photo in run(path, tmp_path / "data").photos] == ["2.jpg"]
    found = run(put(tmp_path / "in" / "empty.html", b""), tmp_path / "data")
    assert "damaged" in found.sentences


def mhtml(path: Path, body: str, files: dict[str, bytes]) -> Path:
    message = email.message.EmailMessage()
    message["Subject"] = "Oak"
    message.set_content(f"<html><body>{body}</body></html>", subtype="html")
    message["Content-Location"] = "https://portal.example/homes/oak"
    message.make_related()
    for name, content in files.items():
        message.add_related(
            content, "image", "jpeg", headers=[f"Content-Location: https://portal.example/img/{name}"]
        )
    return put(path, message.as_bytes())


def test_an_mhtml_file(tmp_path: Path) -> None:
    body = (
        '<img src="/img/k.jpg" alt="Kitchen"><img src="https://portal.example/img/k-small.jpg">'
        '<div class="agent-card"><img src="/img/jane.jpg"></div><img src="/img/bed.jpg">'
    )
    files = {
        "k.jpg": jpeg(1, (1280, 960)),
        "k-small.jpg": jpeg(1, (400, 300)),
        "jane.jpg": jpeg(3, (200, 300)),
        "bed.jpg": jpeg(2),
    }
    found = run(mhtml(tmp_path / "in" / "Oak.mhtml", body, files), tmp_path / "data")
    assert found.names == ["Oak.mhtml > image 1", "Oak.mhtml > image 2"]
    assert found.listings == ["Oak"]
    assert [photo.caption for photo in found.photos] == ["Kitchen", ""]
    assert found.photos[0].path.read_bytes() == files["k.jpg"]


def test_an_mhtml_file_that_is_none(tmp_path: Path) -> None:
    found = run(put(tmp_path / "in" / "a.mht", b"rubbish\n"), tmp_path / "data")
    assert "no web page in it" in found.sentences

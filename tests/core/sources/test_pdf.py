"""PDF brochures: photos in page order, drawn plans as pages, nothing of the layout; and what can be wrong with them."""

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ContentStream, DecodedStreamObject

from retagger_gui.core.images import open_rgb
from tests.core.sources.kit import jpeg, picture, put, run

Placed = tuple[bytes, tuple[float, float, float, float]]  # a JPEG, and x, y, width, height on the page


def brochure(path: Path, pages: Sequence[Sequence[Placed]], rotated: int = 0) -> Path:
    document = pdfium.PdfDocument.new()
    for placed in pages:
        page = document.new_page(595, 842)
        for content, (x, y, width, height) in placed:
            image = pdfium.PdfImage.new(document)
            image.load_jpeg(io.BytesIO(content), inline=True)
            image.set_matrix(pdfium.PdfMatrix().scale(width, height).translate(x, y))
            page.insert_obj(image)
        page.gen_content()
        if rotated:
            page.set_rotation(rotated)
    document.save(path)
    return path


def drawn(lines: int, words: str = "") -> bytes:
    ops = [f"{50 + 5 * k} 60 m {500 - 3 * k} 780 l S" for k in range(lines)]
    if words:
        ops.append(f"BT /F1 8 Tf 50 50 Td ({words}) Tj ET")
    return "\n".join(ops).encode()


def with_lines(path: Path, contents: Sequence[bytes]) -> Path:
    writer = PdfWriter()
    for content in contents:
        page = writer.add_blank_page(595, 842)
        stream = DecodedStreamObject()
        stream.set_data(content)
        page.replace_contents(ContentStream(stream, writer))
    with path.open("wb") as file:
        writer.write(file)
    return path


HALF, THIRD = (40.0, 420.0, 500.0, 380.0), (40.0, 40.0, 240.0, 180.0)
LOGO, ICON = (500.0, 800.0, 60.0, 45.0), (20.0, 20.0, 12.0, 12.0)


def test_photos_in_page_order_without_the_layout(tmp_path: Path) -> None:
    logo, icon, rule = jpeg(90, (240, 180)), jpeg(91, (64, 64)), jpeg(92, (1200, 150))
    pages = [
        [(jpeg(1), HALF), (logo, LOGO), (icon, ICON), (rule, (0, 0, 595, 70))],
        [(jpeg(2), HALF), (jpeg(3), THIRD), (logo, LOGO)],
        [(logo, LOGO), (jpeg(1), HALF)],
    ]
    found = run(brochure(tmp_path / "12 Oak Road.pdf", pages), tmp_path / "data")
    assert found.names == [
        "12 Oak Road.pdf > page 1, image 1",
        "12 Oak Road.pdf > page 2, image 1",
        "12 Oak Road.pdf > page 2, image 2",
    ]
    assert found.listings == ["12 Oak Road"]
    assert found.problems == []
    assert found.photos[0].path.read_bytes() == jpeg(1)  # as it was, not compressed again
    assert all(photo.root == tmp_path for photo in found.photos)


def test_it_is_taken_out_once(tmp_path: Path) -> None:
    path = brochure(tmp_path / "a.pdf", [[(jpeg(1), HALF)]])
    first = run(path, tmp_path / "data")
    again = run(path, tmp_path / "data")
    assert [photo.path for photo in again.photos] == [photo.path for photo in first.photos]
    assert again.photos == first.photos
    assert len(list((tmp_path / "data").iterdir())) == 1


def test_a_brochure_that_was_replaced_is_another(tmp_path: Path) -> None:
    first = run(brochure(tmp_path / "a.pdf", [[(jpeg(1), HALF)]]), tmp_path / "data")
    second = run(brochure(tmp_path / "a.pdf", [[(jpeg(2), HALF)], [(jpeg(3), HALF)]]), tmp_path / "data")
    assert len(second.photos) == 2
    assert first.photos[0].path.read_bytes() == jpeg(1)  # what is open stays as it is
    assert second.photos[0].path.read_bytes() == jpeg(2)


def test_a_picture_is_upright_as_on_the_page(tmp_path: Path) -> None:
    photo = Image.new("RGB", (640, 480), (200, 30, 30))
    photo.paste((30, 30, 200), (0, 0, 640, 240))  # blue above
    data = io.BytesIO()
    photo.save(data, "JPEG", quality=95)
    found = run(brochure(tmp_path / "a.pdf", [[(data.getvalue(), HALF)]], rotated=90), tmp_path / "data")
    seen = np.asarray(open_rgb(found.photos[0].path)).astype(int)
    assert seen.shape == (640, 480, 3)
    assert abs(seen[320, 460] - (30, 30, 200)).max() < 12  # turned to the right: what was above is right
    assert abs(seen[320, 20] - (200, 30, 30)).max() < 12


def test_a_drawn_plan_is_a_picture_of_its_page(tmp_path: Path) -> None:
    path = with_lines(tmp_path / "plan.pdf", [drawn(80), drawn(5), drawn(80, "word " * 400)])
    found = run(path, tmp_path / "data")
    assert found.names == ["plan.pdf > page 1"]
    seen = open_rgb(found.photos[0].path)
    assert max(seen.size) > 1500
    assert seen.getpixel((2, 2)) == (255, 255, 255)


def test_without_a_photo_it_says_so(tmp_path: Path) -> None:
    found = run(with_lines(tmp_path / "a.pdf", [b""]), tmp_path / "data")
    assert found.photos == []
    assert found.problems == [("a.pdf", "There is no photo in this PDF.")]


@pytest.mark.parametrize("content", [b"%PDF-1.7\nrubbish", b"", b"%PDF-1.4\n%%EOF"])
def test_damage(tmp_path: Path, content: bytes) -> None:
    found = run(put(tmp_path / "a.pdf", content), tmp_path / "data")
    assert found.photos == []
    assert "damaged" in found.sentences


def test_a_password(tmp_path: Path) -> None:
    plain = brochure(tmp_path / "plain.pdf", [[(jpeg(1), HALF)]])
    writer = PdfWriter(clone_from=PdfReader(plain))
    writer.encrypt("secret", algorithm="RC4-128")
    with (tmp_path / "a.pdf").open("wb") as file:
        writer.write(file)
    found = run(tmp_path / "a.pdf", tmp_path / "data")
    assert "password" in found.sentences
    assert found.photos == []


def test_five_hundred_pages_and_more(tmp_path: Path) -> None:
    pages = [[(jpeg(number, (240, 180)), THIRD)] if number in (0, 499, 505) else [] for number in range(510)]
    found = run(brochure(tmp_path / "a.pdf", pages), tmp_path / "data")
    assert found.names == ["a.pdf > page 1, image 1", "a.pdf > page 500, image 1"]
    assert "first 500 of its 510 pages" in found.sentences


def test_pictures_that_are_no_jpeg(tmp_path: Path) -> None:
    document = pdfium.PdfDocument.new()
    page = document.new_page(595, 842)
    bitmap = pdfium.PdfBitmap.from_pil(picture(1))
    image = pdfium.PdfImage.new(document)
    image.set_bitmap(bitmap)
    image.set_matrix(pdfium.PdfMatrix().scale(400, 300))
    page.insert_obj(image)
    page.gen_content()
    document.save(tmp_path / "a.pdf")
    found = run(tmp_path / "a.pdf", tmp_path / "data")
    seen = np.asarray(open_rgb(found.photos[0].path)).astype(int)
    assert np.abs(seen - np.asarray(picture(1))).max() <= 2


def test_in_a_folder_it_is_counted(tmp_path: Path) -> None:
    folder = tmp_path / "comparables"
    put(folder / "Oak" / "1.jpg", jpeg(1))
    brochure(folder / "Oak" / "a.pdf", [[(jpeg(2), HALF)]])
    found = run(folder, tmp_path / "data")
    assert found.names == ["Oak/1.jpg"]
    assert found.left_out.sentence().startswith("1 file left out: 1 PDF.")

"""TIFFs: samples with the meaning that their tags give, turned ones, reduced pages, and camera raws."""

import io
import struct
import tracemalloc
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
import tifffile
from PIL import Image

from retagger_gui.core import images
from retagger_gui.core.errors import PhotoError

LEFT, RIGHT = (234, 4, 117), (4, 234, 20)  # colours of the two halves
ORDERS, PACKED = ("<", ">"), (None, "zlib")


def halves() -> np.ndarray:
    pixels = np.zeros((40, 60, 3), np.uint8)
    pixels[:, :30], pixels[:, 30:] = LEFT, RIGHT
    return pixels


def ramp() -> np.ndarray:
    """float64[40, 60], 0 at the left to 1 at the right."""
    return np.linspace(0, 1, 60)[None].repeat(40, 0)


def save(path: Path, samples: np.ndarray, byteorder: Literal["<", ">"] = "<", **options: Any) -> Path:
    with tifffile.TiffWriter(path, byteorder=byteorder) as file:
        file.write(samples, **options)
    return path


def check_ramp(path: Path, largest: int = 3) -> None:
    seen = np.asarray(images.open_rgb(path)).astype(int)
    wanted = np.round(ramp() * 255).astype(int)
    assert np.abs(seen - wanted[..., None]).max() <= largest


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("compression", PACKED)
@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("bits", [8, 16])
def test_rgb(
    tmp_path: Path, order: Literal["<", ">"], compression: str | None, planar: str, bits: int
) -> None:
    pixels = halves() if bits == 8 else halves().astype(np.uint16) * 257
    laid_out = pixels if planar == "contig" else np.moveaxis(pixels, 2, 0)
    path = save(
        tmp_path / "a.tif", laid_out, order, photometric="rgb", planarconfig=planar, compression=compression
    )
    seen = np.asarray(images.open_rgb(path))
    assert np.abs(seen.astype(int) - halves()).max() <= 1


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("compression", PACKED)
@pytest.mark.parametrize(
    ("kind", "full"),
    [
        ("u1", 255),
        ("u2", 65535),
        ("u4", 2**32 - 1),
        ("i2", 32767),
        ("f4", 1.0),
        ("f8", 1.0),
        ("f4", 255.0),
        ("f4", 65535.0),
    ],
)
@pytest.mark.parametrize("white", ["miniswhite", "minisblack"])
def test_greys(
    tmp_path: Path, order: Literal["<", ">"], compression: str | None, kind: str, full: float, white: str
) -> None:
    share = ramp() if white == "minisblack" else 1 - ramp()
    path = save(
        tmp_path / "a.tif", (share * full).astype(kind), order, photometric=white, compression=compression
    )
    check_ramp(path)


@pytest.mark.parametrize("bits", [10, 12, 14])
def test_fewer_bits_than_the_words_hold(tmp_path: Path, bits: int) -> None:
    check_ramp(save(tmp_path / "a.tif", (ramp() * (2**bits - 1)).astype(np.uint16), photometric="minisblack"))


def test_the_largest_sample_that_is_named_is_white(tmp_path: Path) -> None:
    tags = [(281, "H", 1, 3000, True)]
    check_ramp(
        save(tmp_path / "a.tif", (ramp() * 3000).astype(np.uint16), photometric="minisblack", extratags=tags)
    )


def test_float_rgb_and_what_is_no_number(tmp_path: Path) -> None:
    pixels = (halves() / 255).astype(np.float32)
    pixels[0, 0] = (np.nan, np.inf, -np.inf)
    seen = np.asarray(images.open_rgb(save(tmp_path / "a.tif", pixels, photometric="rgb")))
    assert np.abs(seen[1:].astype(int) - halves()[1:]).max() <= 1


def test_sixteen_bits_of_cmyk(tmp_path: Path) -> None:
    cmyk = np.asarray(Image.fromarray(halves()).convert("CMYK")).astype(np.uint16) * 257
    for planar in ("contig", "separate"):
        laid_out = cmyk if planar == "contig" else np.moveaxis(cmyk, 2, 0)
        path = save(tmp_path / f"{planar}.tif", laid_out, photometric="separated", planarconfig=planar)
        assert np.abs(np.asarray(images.open_rgb(path)).astype(int) - halves()).max() <= 2, planar


def test_what_cannot_be_read_rightly_is_refused(tmp_path: Path) -> None:
    path = save(
        tmp_path / "a.tif",
        (ramp() * 65535).astype(np.uint16),
        ">",
        photometric="minisblack",
        compression="zlib",
    )
    content = bytearray(path.read_bytes())
    at = content.index(struct.pack(">HHI", 259, 3, 1)) + 8
    content[at : at + 2] = struct.pack(">H", 34887)  # LERC, that nothing here unpacks
    path.write_bytes(content)
    with pytest.raises(PhotoError, match="TIFF cannot be read correctly"):
        images.decode(path)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["u1", "u2"])
def test_turned(tmp_path: Path, orientation: int, kind: str) -> None:
    stored = (ramp()[:32, :60] * np.iinfo(kind).max).astype(kind)
    path = save(
        tmp_path / "a.tif", stored, photometric="minisblack", extratags=[(274, "H", 1, orientation, True)]
    )
    found = images.decode(path, thumbnail=60)
    assert (found.width, found.height) == ((60, 32) if orientation < 5 else (32, 60))
    assert found.thumbnail is not None
    assert found.thumbnail.shape[:2] == (found.height, found.width)
    dark_side = ["left", "right", "right", "left", "top", "top", "bottom", "bottom"][orientation - 1]
    seen = found.thumbnail[..., 0]
    edges = {"left": seen[:, 0], "right": seen[:, -1], "top": seen[0], "bottom": seen[-1]}
    assert min(edges, key=lambda side: edges[side].mean()) == dark_side


def test_the_first_page_that_is_not_reduced_counts(tmp_path: Path) -> None:
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        file.write(np.zeros((8, 12, 3), np.uint8), photometric="rgb", subfiletype=1)
        file.write(halves(), photometric="rgb", subfiletype=0)
        file.write(np.zeros((40, 60, 3), np.uint8), photometric="rgb", subfiletype=2)
    found = images.decode(tmp_path / "a.tif")
    assert (found.width, found.height) == (60, 40)
    assert np.abs(np.asarray(images.open_rgb(tmp_path / "a.tif")).astype(int) - halves()).max() == 0


# Camera raws


def jpeg(size: tuple[int, int], exif: Image.Exif | None = None) -> bytes:
    data = io.BytesIO()
    Image.fromarray(halves()).resize(size, Image.Resampling.NEAREST).save(
        data, "JPEG", quality=95, exif=exif or Image.Exif()
    )
    return data.getvalue()


def raw_file(
    previews: list[bytes],
    *,
    orientation: int = 1,
    dng: bool = False,
    thumbnail: bool = True,
    notes: bytes = b"",
) -> bytes:
    """Laid out like a NEF: a thumbnail of 160 x 120, and below it the sensor's own picture and JPEGs."""
    data = bytearray(b"II*\0\0\0\0\0")

    def put(content: bytes) -> int:
        data.extend(content + b"\0" * (len(content) % 2))
        return len(data) - len(content) - len(content) % 2

    def directory(size: tuple[int, int], pixels: bytes, tags: Mapping[int, tuple[int, ...]]) -> int:
        width, height = size
        place = put(pixels)
        tags = dict(tags) | {
            256: (width,),
            257: (height,),
            273: (place,),
            278: (height,),
            279: (len(pixels),),
            284: (1,),
        }
        entries = b""
        for tag, values in sorted(tags.items()):
            long = struct.pack(f"<{len(values)}I", *values)
            held = long if len(values) == 1 else struct.pack("<I", put(long))
            entries += struct.pack("<HHI", tag, 4, len(values)) + held
        return put(struct.pack("<H", len(tags)) + entries + b"\0\0\0\0")

    sensor = np.random.default_rng(0).integers(0, 4096, (64, 96), np.uint16).tobytes()
    of_sensor = {254: (0,), 258: (16,), 259: (1,), 262: (32803,), 277: (1,)}
    below = [directory((96, 64), sensor, of_sensor)]
    for preview in previews:
        with Image.open(io.BytesIO(preview)) as image:
            tags = {254: (1,), 258: (8, 8, 8), 259: (7,), 262: (6,), 277: (3,)}
            below.append(directory(image.size, preview, tags))
    first = {274: (orientation,), **({50706: (1, 4, 0, 0)} if dng else {})}
    if thumbnail:
        reduced = {254: (1,), 258: (8, 8, 8), 259: (1,), 262: (2,), 277: (3,), 330: tuple(below)}
        top = directory((160, 120), b"\7" * (160 * 120 * 3), first | reduced)
    else:
        top = directory((96, 64), sensor, first | of_sensor | {330: tuple(below)})
    data[4:8] = struct.pack("<I", top)
    return bytes(data) + notes


def check_raw(path: Path, size: tuple[int, int]) -> None:
    found = images.decode(path)
    assert (found.width, found.height) == size
    assert np.abs(found.model_input[150, 60].astype(int) - LEFT).max() < 12


@pytest.mark.parametrize("suffix", ["nef", "dng"])
def test_the_largest_preview_of_a_raw(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"photo.{suffix}"
    path.write_bytes(raw_file([jpeg((320, 240)), jpeg((1200, 800)), jpeg((570, 375))], dng=suffix == "dng"))
    check_raw(path, (1200, 800))


def test_a_raw_turned_by_its_first_page(tmp_path: Path) -> None:
    path = tmp_path / "photo.nef"
    path.write_bytes(raw_file([jpeg((1200, 800))], orientation=6))
    found = images.decode(path)
    assert (found.width, found.height) == (800, 1200)
    assert np.abs(found.model_input[60, 150].astype(int) - LEFT).max() < 12


def test_a_preview_in_a_makers_own_notes(tmp_path: Path) -> None:
    path = tmp_path / "photo.pef"
    path.write_bytes(raw_file([], thumbnail=False, notes=b"PENTAX \0" + jpeg((1024, 768)) + b"\0" * 50))
    check_raw(path, (1024, 768))


def test_other_makers_files(tmp_path: Path) -> None:
    for name, magic in (
        ("a.raf", b"FUJIFILMCCD-RAW 0201"),
        ("a.orf", b"IIRO\x08\0\0\0"),
        ("a.rw2", b"IIU\0\x08\0\0\0"),
    ):
        (tmp_path / name).write_bytes(magic + b"\0" * 200 + jpeg((1024, 768)) + b"\x55" * 5000)
        check_raw(tmp_path / name, (1024, 768))


def test_a_raw_without_preview_says_so(tmp_path: Path) -> None:
    path = tmp_path / "photo.pef"
    path.write_bytes(raw_file([], thumbnail=False))
    with pytest.raises(PhotoError, match="camera raw without a preview"):
        images.decode(path)


@pytest.mark.parametrize(("rows", "said"), [(40, ""), (36, "10 %"), (21, "48 %")])
def test_what_a_deep_tiff_lacks_at_its_end_is_said(tmp_path: Path, rows: int, said: str) -> None:
    decoded = images.decode(cut(tmp_path, rows))
    assert said in decoded.note and bool(said) == bool(decoded.note)


@pytest.mark.parametrize("rows", [19, 0])
def test_a_deep_tiff_that_lacks_most_of_itself_is_refused(tmp_path: Path, rows: int) -> None:
    with pytest.raises(PhotoError, match="most of the photo is missing"):
        images.decode(cut(tmp_path, rows))


def test_a_small_deep_tiff_that_declares_a_huge_picture_is_refused_before_it_takes_memory(
    tmp_path: Path,
) -> None:
    path = cut(tmp_path, 40)
    with tifffile.TiffFile(path, mode="r+") as file:
        page = file.pages[0]
        assert isinstance(page, tifffile.TiffPage)
        page.tags["ImageLength"].overwrite(4_000_000)
    tracemalloc.start()
    with pytest.raises(PhotoError, match="most of the photo is missing"):
        images.decode(path)
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


def cut(folder: Path, rows: int) -> Path:
    """A ramp of 16 bits and 40 rows, each a strip of its own, of which the file holds so many."""
    samples = (ramp() * 65535).astype(np.uint16)
    path = save(folder / "cut.tif", samples, photometric="minisblack", rowsperstrip=1)
    with tifffile.TiffFile(path) as file:
        first, each = file.pages[0].dataoffsets[0], file.pages[0].databytecounts[0]
    content = path.read_bytes()
    assert len(content) == first + 40 * each
    path.write_bytes(content[: first + rows * each])
    return path

"""Files cut short, very large, with damaged metadata, unused alpha or unusual brands: read as viewers read them."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile

from retagger_gui.core import images
from retagger_gui.core.decoders import limits
from retagger_gui.core.decoders.opening import NO_METADATA
from retagger_gui.core.errors import PhotoError


def noise(width: int = 640, height: int = 480) -> Image.Image:
    """Smooth, and with something in every row, so that rows that are missing can be told."""
    rng = np.random.default_rng(0)
    return Image.fromarray(rng.integers(0, 255, (24, 32, 3), np.uint8)).resize((width, height))


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def as_bytes(image: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    data = io.BytesIO()
    image.save(data, form, **options)
    return data.getvalue()


def difference(first: np.ndarray, second: np.ndarray) -> float:
    return float(np.abs(first.astype(int) - second.astype(int)).mean())


# Cut short


@pytest.mark.parametrize("lost", [1, 2, 20])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_that_only_lacks_its_last_bytes_is_read(tmp_path: Path, lost: int, progressive: bool) -> None:
    whole = as_bytes(noise(), progressive=progressive, quality=90)
    wanted = images.decode(io.BytesIO(whole)).model_input
    found = images.decode(written(tmp_path / "a.jpg", whole[:-lost]))
    assert difference(found.model_input, wanted) < 1
    assert found.note == ""
    assert (found.width, found.height) == (640, 480)


def test_a_progressive_jpeg_with_three_fifths_is_read(tmp_path: Path) -> None:
    whole = as_bytes(noise(), progressive=True, quality=90)
    wanted = images.decode(io.BytesIO(whole)).model_input
    found = images.decode(written(tmp_path / "a.jpg", whole[: len(whole) * 6 // 10]))
    assert difference(found.model_input, wanted) < 12  # coarser, but all of it


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_missing_rows_are_said(tmp_path: Path, form: str) -> None:
    whole = as_bytes(noise(), form)
    wanted = images.decode(io.BytesIO(whole)).model_input
    path = written(tmp_path / "a", whole[: len(whole) * 75 // 100])
    found = images.decode(path)
    assert "cut short" in found.note
    share = int("".join(filter(str.isdigit, found.note)))
    assert 15 <= share <= 35
    assert difference(found.model_input[:180], wanted[:180]) < 2
    assert images.open_rgb(path).size == (640, 480)


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_where_most_is_missing_the_file_is_refused(tmp_path: Path, form: str) -> None:
    whole = as_bytes(noise(), form)
    with pytest.raises(PhotoError, match="cut short: most"):
        images.decode(written(tmp_path / "a", whole[: len(whole) // 3]))


def test_a_small_file_that_declares_a_huge_picture_costs_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(as_bytes(Image.new("RGB", (64, 64)), "BMP"))
    content[18:26] = struct.pack("<ii", 12_000, 12_000)
    monkeypatch.setattr(Image.core, "fill", None)  # what Pillow would make the picture with
    monkeypatch.setattr(Image.core, "new", None)
    with pytest.raises(PhotoError, match="most of the photo is missing"):
        images.decode(written(tmp_path / "a.bmp", bytes(content)))


def test_a_small_jpeg_2000_that_declares_a_huge_picture_is_not_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 20,000 damaged files, one of 103 bytes took 3 GB: a structure for each of 13,000 tiles that it lacked."""
    file = io.BytesIO()
    Image.new("RGB", (160, 120)).save(file, "JPEG2000", no_jp2=True)
    content = bytearray(file.getvalue())
    struct.pack_into(">I", content, 8, 2_000_000)  # the width, in the first segment
    monkeypatch.setattr(Jpeg2KImageFile, "load", None)
    with pytest.raises(PhotoError, match="most of the photo is missing"):
        images.decode(written(tmp_path / "a.j2k", bytes(content)))


def test_a_large_plan_of_few_lines_is_read_though_its_file_is_small(tmp_path: Path) -> None:
    plan = Image.new("L", (6000, 6000), 255)
    plan.paste(0, (3000, 500, 3006, 5500))
    noise = np.random.default_rng(1).integers(0, 255, (64, 96), np.uint8)  # as detailed as words are
    plan.paste(Image.fromarray(noise), (1000, 1000))
    plan.save(tmp_path / "plan.webp", lossless=True)
    assert (tmp_path / "plan.webp").stat().st_size < 6000 * 6000 / 1000
    decoded = images.decode(tmp_path / "plan.webp")
    assert (decoded.width, decoded.note) == (6000, "")
    assert decoded.model_input.min() < 200 and np.median(decoded.model_input) == 255


def test_a_webp_whose_decoder_would_take_gigabytes_is_refused(tmp_path: Path) -> None:
    file = io.BytesIO()
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (160, 160, 3), np.uint8)).save(file, "WEBP")
    content = bytearray(file.getvalue()) + bytes(100_000)  # so many that it is not taken for one cut short
    struct.pack_into("<HH", content, content.find(b"VP8 ") + 14, 15_000, 15_000)
    struct.pack_into("<I", content, 4, len(content) - 8)
    with pytest.raises(PhotoError, match=r"would take 1\.7 GB of memory"):
        images.decode(written(tmp_path / "a.webp", bytes(content)))


def test_grey_at_the_bottom_of_a_whole_photo_is_no_damage(tmp_path: Path) -> None:
    photo = noise()
    photo.paste((128, 128, 128), (0, 240, 640, 480))
    assert images.decode(written(tmp_path / "a.jpg", as_bytes(photo))).note == ""


def test_tolerance_is_of_one_call_alone(tmp_path: Path) -> None:
    whole = as_bytes(noise(), "PNG")
    images.decode(written(tmp_path / "a.png", whole[: len(whole) * 3 // 4]))
    with Image.open(tmp_path / "a.png") as image, pytest.raises(OSError, match="truncated"):
        image.load()


# Large


def test_a_jpeg_of_200_megapixels_is_read_small(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    Image.new("L", (16_320, 12_240), 90).save(path, quality=30)
    found = images.decode(path)
    assert (found.width, found.height) == (16_320, 12_240)
    assert abs(int(found.model_input.mean()) - 90) < 3
    assert max(images.open_rgb(path, at_least=(4096, 4096)).size) <= 8160
    opened = images.open_rgb(path)
    assert opened.width * opened.height <= limits.WORKABLE


def test_what_a_jpeg_may_declare_has_an_end(tmp_path: Path) -> None:
    content = bytearray(as_bytes(Image.new("L", (64, 64))))
    place = content.index(b"\xff\xc0") + 5
    content[place : place + 4] = struct.pack(">HH", 21_000, 20_000)
    with pytest.raises(PhotoError, match="400 million"):
        images.decode(written(tmp_path / "a.jpg", bytes(content)))


def test_progressive_coefficients_count(tmp_path: Path) -> None:
    content = bytearray(as_bytes(Image.new("RGB", (64, 64)), progressive=True, subsampling=0))
    place = content.index(b"\xff\xc2") + 5
    content[place : place + 4] = struct.pack(">HH", 20_000, 15_000)
    with pytest.raises(PhotoError, match="GB of memory"):
        images.decode(written(tmp_path / "a.jpg", bytes(content)))


def test_a_scan_of_one_bit_is_judged_by_the_memory_it_takes(tmp_path: Path) -> None:
    path = tmp_path / "a1.tif"
    plan = Image.new("1", (20_000, 14_000), 1)
    plan.paste(0, (0, 0, 20_000, 7_000))
    plan.save(path, compression="group4")
    found = images.decode(path)
    assert (found.width, found.height) == (20_000, 14_000)
    assert found.model_input[20].max() == 0
    assert found.model_input[280].min() == 255


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "CMYK"])
def test_shrinking_large_pictures_keeps_what_they_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    name = "a.tif" if mode == "CMYK" else "a.png"
    photo = noise().convert(mode)
    photo.save(tmp_path / name)
    whole = images.decode(tmp_path / name)
    monkeypatch.setattr(limits, "WORKABLE", 150_000)
    small = images.decode(tmp_path / name)
    assert images.open_rgb(tmp_path / name).size == (320, 240)
    assert (small.width, small.height) == (640, 480)
    assert difference(small.model_input, whole.model_input) < 4


# Metadata


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def with_chunk(png: bytes, extra: bytes) -> bytes:
    return png[:33] + extra + png[33:]  # after IHDR


@pytest.mark.parametrize(
    "extra",
    [
        chunk(b"tEXt", b"Raw profile type exif\0\nexif\n      8\n45786966zz rubbish"),
        chunk(b"eXIf", b"no TIFF at all"),
        chunk(b"iCCP", b"profile\0\0" + b"no zlib"),
        chunk(b"zTXt", b"Raw profile type exif\0\0no zlib either"),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0no zlib"),
        chunk(b"tEXt", b"Comment\0" + b"x" * 100)[:-4] + b"\0\0\0\0",  # a wrong sum
        chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"x" * 3_000_000)),
    ],
    ids=["exif text", "exif", "icc", "exif packed", "xmp", "crc", "long text"],
)
def test_metadata_that_cannot_be_parsed_costs_no_png(tmp_path: Path, extra: bytes) -> None:
    whole = as_bytes(noise(), "PNG")
    found = images.decode(written(tmp_path / "a.png", with_chunk(whole, extra)))
    assert np.array_equal(found.model_input, images.decode(io.BytesIO(whole)).model_input)
    assert found.note in ("", NO_METADATA)


def test_a_damaged_text_profile_is_noted(tmp_path: Path) -> None:
    extra = chunk(b"tEXt", b"Raw profile type exif\0\nexif\n      8\n45786966zz rubbish")
    found = images.decode(written(tmp_path / "a.png", with_chunk(as_bytes(noise(), "PNG"), extra)))
    assert found.note == NO_METADATA


@pytest.mark.parametrize("form", ["JPEG", "WEBP"])
def test_damaged_exif_and_profile_cost_no_photo(tmp_path: Path, form: str) -> None:
    whole = as_bytes(noise(), form)
    spoilt = as_bytes(
        noise(), form, exif=b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xff" * 40, icc_profile=b"\0" * 200
    )
    found = images.decode(written(tmp_path / "a", spoilt))
    assert np.array_equal(found.model_input, images.decode(io.BytesIO(whole)).model_input)


# Alpha


def bmp_of_32_bits(colour: tuple[int, int, int], alpha: int) -> bytes:
    """As clipboards and scanners write it: bit fields that name an alpha."""
    width, height = 60, 40
    pixels = bytes((*colour[::-1], alpha)) * (width * height)
    masks = struct.pack("<IIII", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    info = (
        struct.pack("<IiiHHIIiiII", 108, width, height, 1, 32, 3, len(pixels), 0, 0, 0, 0)
        + masks
        + b"\0" * 52
    )
    return b"BM" + struct.pack("<IHHI", 14 + len(info) + len(pixels), 0, 0, 14 + len(info)) + info + pixels


def test_alpha_that_is_zero_everywhere_is_none(tmp_path: Path) -> None:
    bmp = images.decode(written(tmp_path / "a.bmp", bmp_of_32_bits((200, 30, 30), 0)))
    assert tuple(bmp.model_input[150, 150]) == (200, 30, 30)
    for name in ("a.png", "a.tif", "a.webp"):
        Image.new("RGBA", (60, 40), (200, 30, 30, 0)).save(
            tmp_path / name, **({"lossless": True, "exact": True} if name == "a.webp" else {})
        )
        assert tuple(images.decode(tmp_path / name).model_input[150, 150]) == (200, 30, 30), name


def test_alpha_that_is_used_stays(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (60, 40), (200, 30, 30, 0))
    picture.paste((200, 30, 30, 255), (0, 0, 20, 40))
    picture.save(tmp_path / "a.png")
    found = images.decode(tmp_path / "a.png").model_input
    assert tuple(found[150, 20]) == (200, 30, 30)
    assert tuple(found[150, 280]) == (255, 255, 255)


# JPEG 2000


def test_jpeg_2000_is_read(tmp_path: Path) -> None:
    whole = as_bytes(noise(), "JPEG2000", irreversible=False)
    found = images.decode(written(tmp_path / "a.jp2", whole), thumbnail=64)
    assert (found.width, found.height) == (640, 480)
    assert difference(found.model_input, images.decode(io.BytesIO(as_bytes(noise(), "PNG"))).model_input) < 2


@pytest.mark.parametrize("resolutions", [1, 6])
def test_a_large_jpeg_2000_is_decoded_small(tmp_path: Path, resolutions: int) -> None:
    whole = as_bytes(noise(2600, 2000), "JPEG2000", num_resolutions=resolutions)
    found = images.decode(written(tmp_path / "a.jp2", whole))
    assert (found.width, found.height) == (2600, 2000)
    smooth = images.decode(io.BytesIO(as_bytes(noise(2600, 2000), "PNG"))).model_input
    assert difference(found.model_input, smooth) < 4
    opened = images.open_rgb(tmp_path / "a.jp2", at_least=(600, 600))
    assert (opened.width < 2600) == (resolutions == 6)


# Brands


@pytest.mark.parametrize("major", [b"mif1", b"miaf", b"MiHE", b"MA1B", b"msf1", b"1pic"])
@pytest.mark.parametrize("form", ["AVIF", "HEIF"])
def test_the_compatible_brands_decide(tmp_path: Path, form: str, major: bytes) -> None:
    content = as_bytes(Image.new("RGB", (120, 80), (200, 30, 30)), form)
    size = struct.unpack(">I", content[:4])[0]
    own = b"avif" if form == "AVIF" else b"heic"
    assert own in content[8:size]
    plain = images.decode(io.BytesIO(content)).model_input
    brands = content[16:size]
    ftyp = major + content[12:16] + brands + (b"" if own in brands else own)
    if len(ftyp) + 8 != size:
        pytest.skip("the brand would have to be put in, and with it every offset")
    path = written(tmp_path / "photo", content[:8] + ftyp + content[size:])
    assert np.array_equal(images.decode(path).model_input, plain)

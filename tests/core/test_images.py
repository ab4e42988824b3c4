"""Decoding: every format and every kind of damage, and that training sees what the app sees."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from retagger_gui.core import images
from retagger_gui.core.errors import PhotoError
from training.augment import load

RED, WHITE = (200, 30, 30), (255, 255, 255)


def saved(folder: Path, name: str, image: Image.Image, **options: object) -> Path:
    path = folder / name
    image.save(path, **options)
    return path


def flat(colour: tuple[int, ...] = RED, size: tuple[int, int] = (120, 80), mode: str = "RGB") -> Image.Image:
    return Image.new(mode, size, colour)


def middle(pixels: np.ndarray) -> np.ndarray:
    return pixels[pixels.shape[0] // 2, pixels.shape[1] // 2].astype(int)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP"), ("a.bmp", "BMP"), ("a.tiff", "TIFF"),
        ("a.gif", "GIF"), ("a.avif", "AVIF"), ("a.heic", "HEIF"), ("A.JPG", "JPEG"), ("lies.png", "JPEG"),
    ],
)  # fmt: skip
def test_formats_by_content(tmp_path: Path, name: str, form: str) -> None:
    found = images.decode(saved(tmp_path, name, flat(), format=form), thumbnail=60)
    assert found.model_input.shape == (299, 299, 3)
    assert found.model_input.dtype == np.uint8
    assert (found.width, found.height) == (120, 80)
    assert found.thumbnail is not None
    assert found.thumbnail.shape == (40, 60, 3)
    assert np.abs(middle(found.model_input) - RED).max() < 12


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_turn(tmp_path: Path, orientation: int) -> None:
    image = flat(size=(64, 32))
    image.paste((0, 0, 255), (0, 0, 32, 32))  # left half blue, as the file stores it
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = images.decode(saved(tmp_path, "a.png", image, exif=exif), thumbnail=64)
    assert found.thumbnail is not None
    size = (64, 32) if orientation <= 4 else (32, 64)
    assert (found.width, found.height) == size
    assert found.thumbnail.shape[:2] == size[::-1]
    # Where the stored left edge must be seen: left, right, right, left, top, top, bottom, bottom.
    probe = [(16, 8), (16, 56), (16, 56), (16, 8), (8, 16), (8, 16), (56, 16), (56, 16)][orientation - 1]
    assert tuple(found.thumbnail[probe]) == (0, 0, 255)


def test_alpha_goes_on_white(tmp_path: Path) -> None:
    picture = flat((0, 0, 0, 0), mode="RGBA")
    picture.putpixel((0, 0), (*RED, 255))
    clear = images.decode(saved(tmp_path, "a.png", picture))
    assert tuple(middle(clear.model_input)) == WHITE
    palette = flat()
    palette.putpixel((0, 0), (0, 0, 255))
    palette = palette.quantize(4)
    index = palette.getpixel((60, 40))
    seen = images.decode(saved(tmp_path, "p.png", palette, transparency=index))
    assert tuple(middle(seen.model_input)) == WHITE


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "CMYK", "YCbCr"])
def test_modes_become_rgb(tmp_path: Path, mode: str) -> None:
    name = "a.tiff" if mode in ("CMYK", "YCbCr") else "a.png"
    found = images.decode(saved(tmp_path, name, flat((128, 128, 128)).convert(mode)))
    assert found.model_input.shape == (299, 299, 3)
    assert np.abs(found.model_input.astype(int).mean() - 128) < 40


def test_sixteen_bits_keep_their_greys(tmp_path: Path) -> None:
    grey = Image.fromarray(np.full((40, 60), 32768, np.uint16))
    found = images.decode(saved(tmp_path, "a.png", grey))
    assert np.abs(middle(found.model_input) - 128).max() <= 1


def test_animation_gives_its_first_frame(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.gif", flat(), save_all=True, append_images=[flat((0, 0, 255))])
    assert np.abs(middle(images.decode(path).model_input) - RED).max() < 12


def test_large_jpeg_is_decoded_small_but_measured_whole(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jpg", flat(size=(4000, 3000)))
    assert images.open_rgb(path, at_least=(598, 598)).width <= 1000
    found = images.decode(path)
    assert (found.width, found.height) == (4000, 3000)


def test_training_sees_what_the_app_sees(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (900, 1300, 3), np.uint8)
    path = saved(tmp_path, "a.jpg", Image.fromarray(noise))
    assert np.array_equal(images.squeeze(load(path)), images.decode(path).model_input)


@pytest.mark.parametrize("orientation", [1, 3, 6])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_turning_in_place_gives_what_turning_a_copy_gives(
    tmp_path: Path, mode: str, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (90, 130, 3), np.uint8))
    path = saved(tmp_path, "a.jpg", noise.resize((1300, 900)).convert(mode), exif=exif)
    with Image.open(path) as plain:
        plain.draft("RGB", images.DECODE_AT_LEAST)
        wanted = ImageOps.exif_transpose(plain).convert("RGB")
    assert np.array_equal(images.decode(path).model_input, images.squeeze(wanted))
    opened = images.open_rgb(path, at_least=images.DECODE_AT_LEAST)
    assert np.array_equal(np.asarray(opened), np.asarray(wanted))
    assert type(opened) is Image.Image  # nothing that would go back to the file


def test_an_open_file_is_decoded_from_its_beginning_and_stays_open(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jpg", flat())
    with path.open("rb") as file:
        file.seek(50)
        first = images.decode(file, thumbnail=40)
        assert np.array_equal(first.model_input, images.decode(file).model_input)
        assert not file.closed
    again = images.decode(path, thumbnail=40)
    assert np.array_equal(first.model_input, again.model_input)
    assert first.thumbnail is not None
    assert again.thumbnail is not None
    assert np.array_equal(first.thumbnail, again.thumbnail)


@pytest.mark.parametrize("strip", [1, 130, 1000, 1 << 30])
def test_strips_give_what_the_whole_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, strip: int
) -> None:
    rng = np.random.default_rng(0)
    clear = Image.fromarray(rng.integers(0, 256, (37, 130, 4), np.uint8))
    white = Image.new("RGBA", clear.size, "white")
    deep = rng.integers(0, 65536, (37, 130), np.uint16)
    palette = clear.convert("RGB").quantize(8)
    monkeypatch.setattr(images, "STRIP", strip)
    found = images.open_rgb(saved(tmp_path, "a.png", clear))
    assert np.array_equal(np.asarray(found), np.asarray(Image.alpha_composite(white, clear).convert("RGB")))
    found = images.open_rgb(saved(tmp_path, "p.png", palette, transparency=bytes(range(0, 256, 32))))
    seen = Image.open(tmp_path / "p.png").convert("RGBA")
    assert np.array_equal(np.asarray(found), np.asarray(Image.alpha_composite(white, seen).convert("RGB")))
    found = images.open_rgb(saved(tmp_path, "d.png", Image.fromarray(deep)))
    grey = (deep.astype(float) * (255 / 65535)).astype(np.uint8)
    assert np.array_equal(np.asarray(found), np.repeat(grey[..., None], 3, 2))


def jpeg(size: tuple[int, int] = (400, 300)) -> bytes:
    data = io.BytesIO()
    noise = np.random.default_rng(0).integers(0, 255, (size[1], size[0], 3), np.uint8)
    Image.fromarray(noise).save(data, "JPEG")
    return data.getvalue()


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"no photo at all", "format"),
        (jpeg()[: len(jpeg()) // 4], "cut short"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 40, "damaged"),
    ],
)
def test_damage_is_a_sentence(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    with pytest.raises(PhotoError, match=word) as caught:
        images.decode(path)
    assert str(caught.value).endswith((".", ")."))
    assert "Traceback" not in str(caught.value)


def test_bomb_is_refused_before_decoding(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.png", Image.new("1", (40_000, 40_000)))
    with pytest.raises(PhotoError, match="too large"):
        images.decode(path)


def test_vanished_and_forbidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PhotoError, match="no longer there"):
        images.decode(tmp_path / "gone.jpg")
    path = saved(tmp_path, "a.jpg", flat())

    def forbid(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbid)
    with pytest.raises(PhotoError, match="permission"):
        images.decode(path)

"""Decoding: every format and every kind of damage, and that training sees what the app sees."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

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
    clear = images.decode(saved(tmp_path, "a.png", flat((0, 0, 0, 0), mode="RGBA")))
    assert tuple(middle(clear.model_input)) == WHITE
    palette = flat().quantize(4)
    palette.info["transparency"] = palette.getpixel((0, 0))
    index = palette.getpixel((0, 0))
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
        (jpeg()[: len(jpeg()) // 2], "cut short"),
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
    path = saved(tmp_path, "a.png", Image.new("1", (20_000, 10_000)))
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

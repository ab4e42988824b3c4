"""Decode a photo once: EXIF turn, colour, and one pass for the thumbnail and the model's input."""

import contextlib
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import Image, ImageOps, UnidentifiedImageError

from retagger_gui.core.errors import PhotoError

MODEL_SIZE = 299  # InceptionV3's input, in pixels a side
# A JPEG is decoded at an eighth, a quarter or half its size where that leaves at least this much: twice the
# model's input, so that the antialiased resize that follows still averages over real pixels.
DECODE_AT_LEAST = (2 * MODEL_SIZE, 2 * MODEL_SIZE)

pi_heif.register_heif_opener()
# Pillow warns of damaged EXIF and of large photos; what matters raises. Set once, not around each photo:
# warnings.catch_warnings is not safe in threads.
warnings.filterwarnings("ignore", module=r"PIL\.")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Decoded:
    """One photo, decoded.

    Attributes:
        model_input: uint8[299, 299, 3], RGB, the whole photo squeezed to the square (RE-Tagger, arXiv 2207.05696).
        thumbnail: uint8[h, w, 3], RGB, in the photo's own proportions; None when none was asked for.
        width: of the photo in pixels, after the EXIF turn.
        height: likewise.
    """

    model_input: Pixels
    thumbnail: Pixels | None
    width: int
    height: int


def decode(path: Path, *, thumbnail: int | None = None) -> Decoded:
    """Read one photo for the model and, if asked, for the eye.

    Args:
        path: the photo: JPEG, PNG, WebP, BMP, TIFF, GIF (first frame), HEIC or AVIF, whatever its suffix says.
        thumbnail: longest side in pixels of the thumbnail to make, or None for none.

    Raises:
        PhotoError: the photo cannot be read; the message says why.
    """
    with _opened(path) as image:
        size = _turned_size(image)
        image.draft("RGB", DECODE_AT_LEAST)
        photo = _upright_rgb(image)
        return Decoded(squeeze(photo), _thumbnail(photo, thumbnail), *size)


def open_rgb(path: Path, *, at_least: tuple[int, int] | None = None) -> Image.Image:
    """Read a photo for looking at: turned upright, RGB, alpha on white.

    Args:
        path: the photo.
        at_least: decode at a reduced scale that is still at least this (width, height), where the format can.

    Raises:
        PhotoError: the photo cannot be read; the message says why.
    """
    with _opened(path) as image:
        if at_least is not None:
            longest = max(at_least)
            image.draft("RGB", (longest, longest))
        return _upright_rgb(image)


def squeeze(photo: Image.Image, size: int = MODEL_SIZE) -> Pixels:
    """The whole photo as uint8[size, size, 3]: no crop, no padding; antialiased, as Pillow's bilinear resize is."""
    return np.asarray(photo.resize((size, size), Image.Resampling.BILINEAR))


def _thumbnail(photo: Image.Image, longest: int | None) -> Pixels | None:
    if longest is None:
        return None
    scale = min(1.0, longest / max(photo.size))
    size = (max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
    return np.asarray(photo.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """The file as a Pillow image, not yet decoded; every failure inside becomes a PhotoError."""
    try:
        with path.open("rb") as file:
            yield _identified(file)
    except PhotoError:
        raise
    except FileNotFoundError as error:
        raise PhotoError("The file is no longer there.") from error
    except PermissionError as error:
        raise PhotoError("No permission to read the file.") from error
    except UnidentifiedImageError as error:
        raise PhotoError("This is not a photo in a format ReTagger knows, or it is damaged.") from error
    except MemoryError as error:
        raise PhotoError("The photo is too large for this computer's memory.") from error
    # Pillow's decoders raise whatever the damage happens to cause: one bad file must never end a run.
    except Exception as error:
        raise PhotoError(_damage(error)) from error


def _identified(file: IO[bytes]) -> Image.Image:
    if not file.read(1):
        raise PhotoError("The file is empty.")
    file.seek(0)
    try:
        return Image.open(file)
    except Image.DecompressionBombError as error:  # beyond 179 million pixels, by Pillow's own limit
        raise PhotoError("The photo is too large to open safely (more than 179 million pixels).") from error


def _damage(error: Exception) -> str:
    if isinstance(error, OSError) and "truncated" in str(error):
        return "The file is cut short: part of the photo is missing."
    if isinstance(error, OSError) and error.errno is not None:
        return f"The file could not be read ({error.strerror})."
    return "The file is damaged and could not be decoded."


def _turned_size(image: Image.Image) -> tuple[int, int]:
    """Width and height as a person sees the photo (EXIF orientations 5 to 8 swap them)."""
    swapped = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if swapped else (image.width, image.height)


def _upright_rgb(image: Image.Image) -> Image.Image:
    """Decode, turn upright and bring to RGB: alpha on white, 16 bits to 8, ICC profiles ignored everywhere alike."""
    return _rgb(ImageOps.exif_transpose(image))


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    if image.mode.startswith(("I", "F")):
        return _eight_bits(image).convert("RGB")
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        return Image.alpha_composite(white, rgba).convert("RGB")
    return image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """16-bit and float greys to 8 bits; convert() alone would clip everything above 255 to white."""
    values = np.asarray(image, dtype=np.float64)
    top = (
        65535.0
        if image.mode.startswith("I") and values.max(initial=0) > 255
        else max(255.0, values.max(initial=0))
    )
    return Image.fromarray((values.clip(0, top) * (255.0 / top)).astype(np.uint8))
